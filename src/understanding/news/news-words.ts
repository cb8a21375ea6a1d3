/**
 * Words that tell news of what is known already: "the decision moved to March", "das Budget liegt jetzt bei 95.000 EUR".
 * A fact of a deal stands beside a word of change, in one clause. All patterns run over folded text. Pure; linear.
 */
import { sought } from '../search/sought.ts'

/** Up to some words between the two, in one clause. */
const NEAR = String.raw`[^.!?;\n]{0,45}?`

/** What changes, and the words that say that it did, language by language. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    'budget|amount|value|deal size|sum|price|volume|decision|decision date|close(?: date)?|closing|signature|signing|order|po|start|go-?live|kick-?off|date|deadline|timeline|timing|contact|sponsor|seats?|users?|licen[cs]es|board(?: meeting)?|meeting|demo|workshop|pilot|poc|scope',
    "(?:is|are|'s|stands at|will be) now|no longer|moves?|moved|moving|shift(?:s|ed)?|slip(?:s|ped)?|push(?:es|ed)|postponed?|delay(?:s|ed)|deferred|brought forward|put (?:back|off)|chang(?:es|ed)|(?:went|gone|goes|going) (?:up|down)|(?:is|are|'s) (?:up|down)|up (?:to|from)|down (?:to|from)|ris(?:es|en)|rose|raised|grew|grown|increased?s?|cut|reduced|dropped|shrunk|shrank|confirmed|approved|revised|corrected|extended|instead of|rather than|took over|taken over|takes over|has left|replaces|replaced",
  ],
  [
    'budget\\p{L}*|betrag|volumen|summe|entscheidung\\p{L}*|entscheid|entschluss|termin\\p{L}*|abschluss|unterschrift|bestellung|auftrag|start|projektstart|go-?live|ansprechpartner\\p{L}*|kontakt|lizenzen|nutzer|frist|zeitplan|workshop|demo|pilot',
    'verschiebt|verschoben|verschob|vertagt|verlegt|verzogert|geandert|andert|erhoht|aufgestockt|gestiegen|steigt|reduziert|gekurzt|gesunken|sinkt|statt|anstatt|nicht mehr|vorgezogen|rutscht|freigegeben|bestatigt|genehmigt|abgelost|ubernommen',
  ],
  [
    'budget|montant|decision|arbitrage|signature|commande|contact|interlocut\\p{L}+|date|demarrage|lancement|volume|licences|comite|atelier|demo|pilote',
    "passe(?:nt|ra)? (?:a|de|au|en)|passee?s? (?:a|de|au|en)|repouss\\p{L}+|report\\p{L}+|decal\\p{L}+|avancee?s?|chang\\p{L}+|augment\\p{L}+|baiss\\p{L}+|redui\\p{L}+|n'est plus|ne sera plus|au lieu de|porte a|revue?s?|remplac\\p{L}+|valide\\p{L}*|confirme\\p{L}*",
  ],
  [
    'presupuesto|importe|monto|decision|firma|pedido|contacto|fecha|cierre|arranque|licencias|comite|demo|taller|piloto',
    'aplaz\\p{L}+|pospuest\\p{L}+|pospon\\p{L}+|retras\\p{L}+|adelant\\p{L}+|cambi\\p{L}+|sub(?:e|io|ido)|baj(?:a|o|ado)|aument\\p{L}+|reduc\\p{L}+|ya no|en lugar de|en vez de|pasa(?:n|ra)? a|queda en|se (?:mueve|ha movido|traslada)|movid\\p{L}+|sustitu\\p{L}+|confirmad\\p{L}+|aprobad\\p{L}+',
  ],
  [
    'orcamento|verba|valor|montante|decisao|assinatura|encomenda|pedido|contact?o|data|fecho|fechamento|arranque|licencas|demo|piloto',
    'adiad\\p{L}+|adiou|adiaram|atras\\p{L}+|antecip\\p{L}+|mud(?:ou|a|aram|ado|ada)|sub(?:iu|iram|e)|desceu|aument\\p{L}+|reduz\\p{L}+|deixou de|em vez de|passa(?:m|ou|ra)? (?:a|para)|ja nao|substitu\\p{L}+|confirmad\\p{L}+|aprovad\\p{L}+',
  ],
  [
    'budget|importo|valore|decisione|firma|ordine|contatto|referente|data|chiusura|avvio|licenze|demo|pilota|comitato',
    'rinviat\\p{L}+|rimandat\\p{L}+|slitta\\p{L}*|spostat\\p{L}+|si sposta|posticipat\\p{L}+|anticipat\\p{L}+|cambiat\\p{L}+|cambia|salit\\p{L}+|sale|sces\\p{L}+|aumentat\\p{L}+|ridott\\p{L}+|non e piu|invece di|pass(?:a|ato|ata|era) (?:a|da)|sostitui\\p{L}+|confermat\\p{L}+|approvat\\p{L}+',
  ],
  [
    'budget|bedrag|beslissing|besluit|handtekening|order|opdracht|contact(?:persoon)?|datum|start|licenties|planning|demo|pilot',
    'uitgesteld|verschoven|verschuift|schuift|verplaatst|vertraagd|vervroegd|gewijzigd|veranderd?t?|verhoogd|verlaagd|gestegen|gezakt|niet meer|in plaats van|opgeschoven|goedgekeurd|bevestigd|vervangt|vervangen',
  ],
  [
    'budzet\\p{L}*|kwot\\p{L}+|decyzj\\p{L}+|podpis\\p{L}*|zamowieni\\p{L}+|kontakt\\p{L}*|termin\\p{L}*|dat\\p{L}{1,3}|start|licencj\\p{L}+|pilotaz\\p{L}*',
    'przesun\\p{L}+|przeloz\\p{L}+|odloz\\p{L}+|opozni\\p{L}+|zmieni\\p{L}+|wzros\\p{L}+|zwieksz\\p{L}+|zmniejsz\\p{L}+|spad\\p{L}+|juz nie|zamiast|zatwierdz\\p{L}+|zastapi\\p{L}+',
  ],
  [
    'budget\\p{L}*|budsjett\\p{L}*|belopp\\p{L}*|belob\\p{L}*|belop\\p{L}*|summa\\p{L}*|beslut\\p{L}*|beslutning\\p{L}*|order\\p{L}*|ordre\\p{L}*|bestallning\\p{L}*|kontakt\\p{L}*|dat(?:um|o)\\p{L}*|underskrift\\p{L}*|start\\p{L}*|licens\\p{L}*|lisens\\p{L}*|pilot\\p{L}*',
    'flytta\\p{L}*|flytte\\p{L}*|skjut\\p{L}+|uppskjut\\p{L}+|udskudt|udskyde\\p{L}*|utsatt|rykke\\p{L}*|forsena\\p{L}+|forsinke\\p{L}+|andra\\p{L}+|endre\\p{L}+|okat|okte|oget|hojt\\p{L}*|steget|stiger|sankt\\p{L}*|minska\\p{L}+|inte langre|ikke langere|ikke lenger|istallet|i stedet|godkan\\p{L}+|godkend\\p{L}*|godkjent|bekrafta\\p{L}+',
  ],
  [
    'budjet\\p{L}+|paato\\p{L}+|tilau\\p{L}+|yhteyshenki\\p{L}+|summa\\p{L}*|allekirjoitu\\p{L}+|aikataulu\\p{L}*',
    'siirt?y\\p{L}+|siirret\\p{L}+|lykk\\p{L}+|muuttu\\p{L}+|nous\\p{L}+|laski|laskenut|ei enaa',
  ],
  [
    'rozpoc\\p{L}+|castk\\p{L}+|rozhodnuti\\p{L}*|podpis\\p{L}*|objednavk\\p{L}+|kontakt\\p{L}*|termin\\p{L}*|licenc\\p{L}+',
    'posun\\p{L}+|posouv\\p{L}+|presun\\p{L}+|odloz\\p{L}+|odklad\\p{L}+|zmeni\\p{L}+|zvysi\\p{L}+|zvysen\\p{L}*|snizi\\p{L}+|snizen\\p{L}*|uz ne\\p{L}*|misto|nahradi\\p{L}+',
  ],
]

const whole = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`

/** A fact beside a word of change, whichever stands first. */
const CHANGES = WORDS.map(([facts, changed]) =>
  sought(new RegExp(`${whole(facts)}${NEAR}${whole(changed)}|${whole(changed)}${NEAR}${whole(facts)}`, 'u')),
)
const NOW = whole(
  'now|jetzt|nun|mittlerweile|inzwischen|maintenant|desormais|dorenavant|ahora|agora|ora|adesso|nu|teraz|obecnie|na|nyt|nyni|ted',
)
/** "Budget jetzt 95.000", "nu is het budget 95k": that it is so now is a change where the fact itself stands there. */
const IS_NOW = WORDS.map(([facts]) =>
  sought(
    new RegExp(
      `${whole(facts)}${NEAR}${NOW}${NEAR}[\\d@]|${NOW}${NEAR}${whole(facts)}${NEAR}[\\d@]|${whole(facts)}${NEAR}\\d${NEAR}${NOW}`,
      'u',
    ),
  ),
)
const CHANGES_IN_JAPANESE =
  /(?:予算|金額|決定|決裁|契約|発注|担当|時期|納期|日程|受注)[^。\n]{0,40}(?:変更|延期|増額|減額|なりました|ずれ|早ま|延び|繰り|現在は|更新|増え|減)/u
/** "95k instead of 80k", "from 80k to 95k". */
const FIGURES =
  /\d\s?(?:k|m|eur|usd|gbp|€|£|\$)?\s?(?:instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|invece di|in plaats van|zamiast|istallet for|i stedet for)\s(?:the |der |den |die )?[€£$]?\d/u

/** Do the words say that a fact of a deal has changed? */
export function tellsChange(folded: string): boolean {
  const head = folded.slice(0, MOST)
  return (
    CHANGES.some((pattern) => pattern.test(head)) ||
    IS_NOW.some((pattern) => pattern.test(head)) ||
    CHANGES_IN_JAPANESE.test(head) ||
    FIGURES.test(head)
  )
}
const MOST = 2000

/** "It is lost", "they signed yesterday": how it ended, of which nothing is decided here. */
export const tellsEnd = (folded: string): boolean => ENDS.test(folded.slice(0, MOST))
const ENDS =
  /(?<!\p{L})(?:(?:is|was|are|have|has|we|we've|they|just|hat|haben|wir|a|ont|nous|han|hemos|ha|hanno|abbiamo|hebben|heeft|zijn|har|vi) (?:\p{L}+ )?(?:lost|won|signed(?! (?:up|by))|unterschrieben|unterzeichnet|gewonnen|verloren|signe|perdu|gagne|firmado|perdido|ganado|assinaram|assinou|firmato|perso|vinto|getekend|gewonnen|podpisali|forlorat|vunnit|tabt|vundet|skrevet under)|(?:signed|unterschrieben|signe|firmado|firmato|getekend|podpisane|undertecknat|underskrevet) (?:yesterday|today|this morning|on|gestern|heute|hier|aujourd'hui|ayer|hoy|ieri|oggi|gisteren|vandaag|wczoraj|igar|i gar)|(?:lost|won) (?:it|that one|the deal)|signed (?:the|our|off)|przegral\p{L}+|wygral\p{L}+|podpisal\p{L}+|hanno firmato|han firmado|ont signe|perdimos|ganamos|perdemos|ganhamos|(?:on|auf) hold|eingestellt|gestoppt|abgesagt|cancelled|canceled|annule|cancelado|annullato|geannuleerd|avbrutet|aflyst)(?!\p{L})|失注|受注しました/u

/**
 * How a sentence opens that turns to another deal: "Also on …", "Übrigens, bei …". Of what stands before its customer:
 * nothing, or nothing but such words.
 */
export const opensAnother = (folded: string): boolean =>
  folded.length <= LONGEST_OPENING &&
  folded
    .replace(TOGETHER, ' ')
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || OPENERS.has(word))
const LONGEST_OPENING = 80
const TOGETHER =
  /(?<!\p{L})(?:by the way|p\.? ?s|par ailleurs|d'ailleurs|au passage|mise a jour|por cierto|por otro lado|a proposito|przy okazji|for ovrigt)(?!\p{L})/gu
const OPENERS = new Set(
  `and also btw quick short brief small one two more another other thing things update updates news
  note word correction change meanwhile separately incidentally finally lastly last furthermore
  additionally fyi as regarding concerning about on re at for from with to our my the old older
  existing deal good bad great guys people folks team friends und ausserdem ubrigens nebenbei noch
  kurz kurzes kurze neues neuigkeiten nachtrag zu zum zur bei beim von betreffend bezuglich was angeht
  weiterhin ferner auch et aussi sinon pour concernant sur chez du cote nouvelles de quant a au y e
  ademas tambien tambem alem disso en cuanto sobre respecto novedades actualizacion atualizacao quanto
  em relacao para con com inoltre anche riguardo per su presso aggiornamento novita ook daarnaast
  verder trouwens overigens over bij voor wat betreft aangaande nieuws oraz rowniez takze w sprawie co
  do dot odnosnie aktualizacja och og ocksa ogsa dessutom desuden angaende gallande vedrorende om hos
  fra fran med uppdatering opdatering oppdatering lisaksi koskien paivitys myos dale take ohledne k ke
  aktualizace nouvelle novedad der die das den dem le la les el los las il lo os het`.split(/\s+/),
)

/** The same where it says so: "Also on …", "Kurzes Update zu …". */
export const opensAside = (folded: string): boolean => opensAnother(folded) && ASIDE.test(folded)

/** Whether anything in a text may open so, before it is laid out: its lines may be wrapped, or quoted. */
export const mayTurnAside = (folded: string): boolean => ASIDE.test(folded.replace(/[\s>]/g, ' '))
const ASIDE =
  /(?<!\p{L})(?:also|btw|by the way|p\.? ?s|updates?|news|meanwhile|separately|incidentally|fyi|ausserdem|ubrigens|nebenbei|neues|neuigkeiten|nachtrag|ferner|auch|aussi|par ailleurs|d'ailleurs|au passage|sinon|nouvelles?|mise a jour|ademas|tambien|tambem|alem|por cierto|novedades?|actualizacion|atualizacao|inoltre|anche|a proposito|aggiornamento|novita|ook|daarnaast|trouwens|overigens|nieuws|rowniez|takze|przy okazji|aktualizacja|ocksa|ogsa|dessutom|desuden|uppdatering|opdatering|oppdatering|lisaksi|paivitys|myos|dale|take|aktualizace)(?!\p{L})/u

/** Whether a customer is only compared with: "same as at Hoy", "wie bei Hoy". Of what stands before its name. */
export const compares = (folded: string): boolean => COMPARES.test(folded)
const COMPARES =
  /(?<!\p{L})(?:like|same as|similar to|as (?:at|for|with|in)|unlike|compared (?:to|with)|wie(?: auch)?(?: bei| beim)?|ahnlich wie(?: bei)?|comme (?:chez|pour|a)?|come (?:da|per|in)?|como (?:en|para|na|no|con)?|igual que|zoals(?: bij| voor)?|net als(?: bij)?|jak (?:w|u|dla)?|som (?:hos|for|vid|pa)?|ligesom|precis som|stejne jako|kuten) ?(?:the |der |den |die |la |le |el |il |de )?$/u

/** "Where is Hoy?", of a question that names its deal: where it stands is what the status says. */
export const asksAfter = (plain: string): boolean => ASKS_AFTER.test(plain)
const ASKS_AFTER =
  /^(?:(?:and|so|hi|hello|und|et|y|e|en|och|og) )*(?:where(?: is| are|'s)|how(?: is| are|'s)|what about|any(?:thing)? on|wo (?:ist|steht|bleibt)|wie (?:steht|lauft|geht)|was ist mit|ou (?:en )?(?:est|sont)|qu'en est-il|donde (?:esta|anda)|(?:como|que tal) (?:va|esta|vai|anda)|a che punto|dov'e|come va|onde (?:esta|anda)|waar (?:is|staat|blijft)|hoe (?:staat|gaat|loopt|zit)|gdzie jest|co z|jak (?:idzie|stoi)|hur gar|var (?:ar|star)|hvor (?:er|star)|hvordan gar|missa (?:on|menee)|kde je|jak je na tom)(?: [\p{L}\p{N}&.'-]+){0,6}[ ?!.]*$/u
