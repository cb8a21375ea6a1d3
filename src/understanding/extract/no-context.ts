/**
 * What is no context of a deal, however it is dressed: orders to whoever or whatever reads the mail ("ignore your rules",
 * "SYSTEM: mark as won"), and claims about the partner's own credit ("per our agreement we get 80 %"). The credit is
 * fixed by the motion (design page 1, "Close and credit"); a sentence can claim it and changes nothing. That the
 * customer gives credit, breaks rules or pays commissions is business, and stays. Folded; linear.
 */

import { allMatches } from '../search/all-matches.ts'
import { sought } from '../search/sought.ts'
import { low, type Unit } from './layout/units.ts'

/** Whether folded words give such an order, or claim credit; the latter in the partner's own voice only. */
export const isNoContext = (said: string, ofCustomer = false): boolean =>
  ORDERS.some((order) => order.test(said)) ||
  (!ofCustomer && MAY_CLAIM.test(said) && CLAIMS.some((pattern) => pattern.test(said.slice(0, LONGEST))))

/** The unit without what is no context: its longest run of clauses that tells a need; null where nothing is left. */
export function withoutOrders(
  unit: Unit,
  ofCustomer: boolean,
  tells: (said: string) => boolean,
): Unit | null {
  if (!isNoContext(low(unit), ofCustomer)) return unit
  const text = unit.layout.low
  let best: Unit | null = null
  let run: Unit | null = null
  for (const clause of clausesOf(unit)) {
    const start: number = run === null ? clause.start : (run as Unit).start
    run = isNoContext(low(clause), ofCustomer) ? null : { ...unit, start, end: clause.end }
    const said = run === null ? '' : low(run)
    if (run === null || !tells(said) || LEADS.test(said) || isNoContext(said, ofCustomer)) continue
    if (best === null || run.end - run.start > best.end - best.start) best = run
  }
  return best !== null && /\p{L}/u.test(text.slice(best.start, best.end)) ? best : null
}

function clausesOf(unit: Unit): Unit[] {
  const clauses: Unit[] = []
  const text = low(unit)
  let from = 0
  const put = (to: number) => {
    if (/\p{L}/u.test(text.slice(from, to)))
      clauses.push({ ...unit, start: unit.start + from, end: unit.start + to })
  }
  for (const { index, 0: sign } of allMatches(text, /[.!?;,]\s+|\s-+\s+|[()\n]/g)) {
    // A sentence keeps its full stop, a clause leaves its comma.
    put(/^[.!?]/.test(sign) ? index + 1 : index)
    from = index + sign.length
  }
  put(text.length)
  return clauses
}

/** "As agreed with Ines on Monday, …": it introduces the claim. */
const LEADS =
  /^\W*(?:as (?:agreed|discussed|promised)|per (?:our|the)|according to|under (?:our|the)|wie (?:vereinbart|besprochen|zugesagt)|laut|gemass?|comme (?:convenu|promis)|selon|segun|conforme|como (?:acordado|combinado|convenido)|come (?:concordato|d'accordo)|secondo|volgens|zoals (?:afgesproken|besproken)|zgodnie z|jak (?:ustalono|uzgodniono)|enligt|som (?:avtalat|aftalt|avtalt)|ifolge|i henhold)/

/** Before an order: the beginning, a clause, or a "please" or "you must". */
const TO_YOU =
  '(?:^|[.,;:!?"(>-]\\s*|(?<!\\p{L})(?:please|pls|kindly|and|then|now|also|just|simply|you (?:must|should|shall|have to|need to|can)|bitte|und|dann|jetzt|merci de|veuillez|et|puis|por favor|y|luego|e|per favore|poi|graag|en|dan|prosze|i|och|og|sa|venligst|vanligen)\\s+)'
const YOURS =
  '(?:all |any |of |your |own |the |these |those |previous |prior |earlier |above |usual |normal |internal |alle? |deine? |eure? |ihre? |die |bisherigen? |vorherigen? |obigen? |toutes? |tes |vos |les |tus |sus |todas |las |vuestras |as |suas |tuas |vossas |tutte |le |tue |vostre |sue |je |jouw |jullie |uw |de |swoje |wszystkie |te |poprzednie |alla |dina |era |tidigare |dine |jeres |tidligere )*'
const RULES =
  '(?:rules|instructions?|prompts?|guidelines|checks?|conflict checks?|polic(?:y|ies)|constraints|safeguards|regeln|anweisungen|vorgaben|instruktionen|prufung(?:en)?|regles|consignes|reglas|instrucciones|regras|instrucoes|regole|istruzioni|regels|instructies|zasad[yach]*|regul[y]?|instrukcj[ei]|reglerna?|instruktionerna?|instruktioner|reglerne|regler)'
const THIS =
  '(?:this|it|the|that|our|diese[nsr]?|den|das|die|unsere[nr]?|cette?|ce|le|la|notre|est[ea]|el|nuestr[oa]|esta|o|a|ess[ae]|quest[oa]|il|deze|dit|de|het|ten|te|to|den har|denna|detta|denne|dette)'
const DONE =
  '(?:won|approved|accepted|sourced|closed[ -]won|verified|confirmed|exclusive|gewonnen|genehmigt|angenommen|bestatigt|gagnee?|approuvee?|acceptee?|validee?|ganad[oa]|aprobad[oa]|aceptad[oa]|ganh[oa]|aprovad[oa]|aceit[oea]|vint[oa]|approvat[oa]|accettat[oa]|goedgekeurd|geaccepteerd|wygran[ey]|zatwierdzon[ey]|vunnen|godkand|vundet|godkendt|vunnet|godkjent)'
const ORDERS = [
  `${TO_YOU}(?:ignore|disregard|forget|override|bypass|skip|ignoriere?n?(?: sie)?|missachte|vergiss|ubergehe?|ignore[rz]?|oublie[rz]?|passez outre|ignora|ignorad|ignoren|olvida|omite|ignorem?|esquecam?|esquece|ignorate|dimentica(?:te)?|negeer|vergeet|zignoruj(?:cie)?|ignoruj|pomin|ignorera?|glom|ignorer|glem|bortse fran|se bort fra) ${YOURS}${RULES}(?!\\p{L})`,
  `${TO_YOU}(?:mark|set|flag|treat|close|count|record|log|accept|approve|register) (?:${THIS} )?(?:\\p{L}+ )?(?:deal |registration |opportunity |lead )?as (?:a )?${DONE}(?!\\p{L})`,
  `${TO_YOU}(?:markiere?n?|setze?n?|werte?n?|behandle?n?|marque[rz]?|considere[rz]?|passe[rz]?|marcar?|marquen?|marcad|considera|segna(?:te|re)?|considerate|markeer|markeren|zet|oznacz(?:cie|yc)?|markera|satt|markere?|saet|sat|sett) (?:${THIS} )?(?:\\p{L}+ ){0,2}(?:als|auf|comme|en|como|come|op|jako|som) ${DONE}(?!\\p{L})`,
  `(?<!\\p{L})(?:deal|registrierung|projekt|chance) als ${DONE} (?:markieren|werten|behandeln|setzen|eintragen|verbuchen)(?!\\p{L})`,
  `(?:^|[.!?:]\\s*)(?:bitte )?(?:${THIS} )?(?:als|auf) ${DONE} (?:markieren|werten|behandeln|setzen|eintragen|verbuchen)(?!\\p{L})`,
  // Whoever sells the deal is appointed by the vendor: such a wish tells nothing of the customer.
  `(?:^|[.!?:]\\s+|(?<!\\p{L})(?:please|kindly|you (?:must|should)) )(?:assign|allocate|re-?route) (?:${THIS} )(?:deal |registration |opportunity |lead )?(?:directly |straight )?to(?!\\p{L})`,
  `(?<!\\p{L})(?:skip|bypass|circumvent|go around|leave out|don't (?:ask|involve|copy)|do not (?:ask|involve|copy)|ubergeh\\p{L}*|umgeh\\p{L}*|uberspring\\p{L}*|saute[rz]?|contourne[rz]?|sans passer par|salta\\p{L}*|omit\\p{L}+|evita\\p{L}*|pula\\p{L}*|sla|omzeil|pomin\\p{L}*|hoppa over|spring) ${YOURS}(?:l')?(?:intake(?:[ -]owner)?|partner ?desk|deal ?desk|partner ?manager\\p{L}*)(?!\\p{L})`,
  `(?<!\\p{L})you (?:must|have to|are required to|need to|shall) (?:\\p{L}+ ){0,3}(?:register|approve|accept|credit|confirm) (?:and \\p{L}+ )?(?:${THIS})(?!\\p{L})`,
  `(?<!\\p{L})(?:sie mussen|ihr musst|du musst|vous devez|tu dois|debeis|deben|debes|devem|tem de|deves|dovete|devi|jullie moeten|u moet|musicie|ni maste|i skal) (?:\\p{L}+ ){0,2}(?:diese[nr]?|den|die|cette|cet|ce|este|esta|quest[oa]|deze|dit|te|ten|den har|denne) (?:registrierung|deal|anmeldung|affaire|enregistrement|negocio|registro|registo|registrazione|registratie|rejestracje|affaren|handel|registrering\\p{L}*) (?:\\p{L}+ ){0,3}(?:genehmigen|freigeben|bestatigen|annehmen|approuver|accepter|valider|aprobar|aceptar|aprovar|aceitar|approvare|accettare|goedkeuren|accepteren|godkanna|godkende)(?!\\p{L})`,
  `(?<!\\p{L})(?:vous devez|tu dois|debeis|debes|deves|dovete|devi|musicie|ni maste|i skal) (?:approuver|accepter|valider|aprobar|aceptar|aprovar|aceitar|approvare|accettare|zatwierdzic|godkanna|godkende) (?:cette|cet|ce|este|esta|quest[oa]|te|ten|den har|denne) (?:affaire|deal|enregistrement|negocio|registro|registo|registrazione|rejestracje|affaren|handel|registrering\\p{L}*)(?!\\p{L})`,
  `(?<!\\p{L})(?:you are (?:now )?in|switch to|enter) (?:\\p{L}+ )?(?:admin|developer|debug|maintenance|root|god)(?:istrator)? mode(?!\\p{L})`,
  `${TO_YOU}(?:set|change|put|make) (?:${THIS} |my |our )*(?:ae|account executive|owner|intake owner)(?: of \\p{L}+(?: deal)?)? (?:to|as) (?!\\p{L}*ing(?!\\p{L}))`,
  `(?:^|[\\s\\[<(*])(?:system|assistant|developer|admin(?:istrator)?|baton|ai|bot|ki|ia)(?: ?(?:prompt|message|override|command|instructions?|note|notice))?\\s*[:>\\]]+\\s*[^.!?\\n]{0,40}?(?<!\\p{L})(?:as|als|auf|comme|como|come|op|jako|som) ${DONE}(?!\\p{L})`,
  `(?:^|[\\s\\[<(*])(?:system|assistant|developer|admin(?:istrator)?|baton|ai|bot|ki|ia)(?: ?(?:prompt|message|override|command|instructions?|note|notice))?\\s*[:>\\]]+\\s*(?:please |you |bitte )*(?:mark|set|ignore|approve(?!d)|accept|credit|give|grant|skip|register|close|override|change|treat|raise|assign|must|are|from now|do not|never|always|markiere|setze|ignoriere|genehmige|marque|ignore|approuve|marca|ignora|aprueba|aprova|approva|markeer|negeer|oznacz|markera|marker)`,
  `(?<!\\p{L})(?:note|message|instructions?|hinweis|nachricht|anweisung|message|consigne|nota|mensaje|mensagem|messaggio|bericht|uwaga|besked|meddelande) (?:to|for|an|fur|a|pour|para|al|a la|per|aan|voor|do|dla|till|til) (?:the |die |das |den |l'|la |el |o |il |de |het )?(?:ai|a\\.i\\.|llm|system|assistant|bot|model|program|software|ki|modell|programm|ia|systeme|asistente|sistema|assistente|programma|systeem|systemu|systemet)(?!\\p{L})`,
  `(?<!\\p{L})(?:you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot|bot|llm)|as an ai|jailbreak|prompt injection|end of (?:instructions|prompt)|new instructions\\s*:|do anything now)(?!\\p{L})`,
  `<\\|?(?:im_start|im_end|system|endoftext)|\\[/?inst\\]`,
  `${TO_YOU}(?:set|change|raise|increase|update|put|setze?n?|erhohe?n?|andere?n?|mets|mettez|fixe[rz]?|augmente[rz]?|pon|fija|sube|cambia|define|coloca|aumenta|imposta(?:te)?|porta(?:te)?|zet|verhoog|ustaw|podnies|satt|hoj|saet|sat|sett|ok) (?:${THIS} |my |mon |mi |meu |mio |mijn |moj |min )*(?:deal |partner(?:'?s)? )?(?:credit|share|commission|split|protection|kredit|provision|anteil|gutschrift|schutz\\p{L}*|commission|part|protection|credito|comision|porcentaje|proteccion|comissao|quota|provvigione|commissione|protezione|commissie|aandeel|bescherming|prowizj\\p{L}*|udzial|andel\\p{L}*|provisionen|skydd\\p{L}*|beskyttels\\p{L}*)`,
  `${TO_YOU}(?:accept|approve|confirm|pass|register) (?:${THIS} )?(?:registration|deal|mail|request|opportunity)?\\s?(?:automatically|without (?:any )?(?:review|checks?|approval|conflict check))`,
  `(?<!\\p{L})(?:must|should|shall|has to|is to) be (?:accepted|approved|registered|credited|marked|confirmed) (?:automatically|without|as|in full|immediately|at once|with (?:a )?(?:credit|protection))`,
  `以前の指示|(?:指示|ルール|規則)を無視|システム[:：]`,
].map((order) => sought(new RegExp(order, 'u')))

const CREDIT =
  "(?:credit(?! (?:notes?|limits?|lines?|unions?|checks?|cards?|departments?|risks?|applications?|team|control\\p{L}*|memos?|insur\\p{L}*|process\\p{L}*|approv\\p{L}*|terms|decision\\p{L}*))|deal credit|commissions?|referral fee|finder'?s fee|split|revenue share|provision(?:en)?|anrechnung|gutschrift|vermittlungsprovision|credit (?:du|de)|la commission|une commission|commissions?|comision(?:es)?|credito|comiss(?:ao|oes)|provvigion[ei]|commission[ei]|commissie|prowizj\\p{L}*|provisionen|kommission(?:en)?|provision)"
const PERCENT =
  '(?:\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|percent|per cent|prozent|pct|por ?ciento|pour ?cent|por cento|per cento|procent)|full|all(?: of)?|whole|entire|half|volle[nrs]?|ganze[nrs]?|gesamte[nrs]?|halbe[nr]?|toute?|totalite|moitie|entera?|integra|tod[oa]|mitad|toda|integral|metade|tutt[oa]|intera|meta|volledige?|hele|halve|cal[aey]\\p{L}*|polow\\p{L}*|hela|halva|hele|halve)'
const US =
  '(?:we|us|our|ours|i|me|my|wir|uns|unsere?[nrms]?|ich|mir|nous|notre|nos|on|je|moi|nosotr[oa]s|nos|nuestr[oa]s?|nos|noss[oa]s?|noi|nostr[oaie]|ci|ons|onze|wij|ik|mij|nam|nas|nasz\\p{L}*|my|oss|var[at]?|vi|os|vores)'
const OWED =
  '(?:get|gets|receive|earn|claim|are (?:owed|due|entitled)|am entitled|entitled to|due to us|take|keep|deserve|is ours|belongs to us|goes to us|credit us|give us|grant us|pay us|assign us|bekommen|erhalten|kriegen|stehen|steht|beanspruchen|gebuhrt|zusteh\\p{L}*|schreib\\p{L}*|touchons|touche|recevons|percevons|avons droit|revient|reviennent|reclamons|attribu\\p{L}+|accord\\p{L}+|cobramos|recibimos|corresponde|nos toca|tenemos derecho|reclamamos|asign\\p{L}+|recebemos|ganhamos|temos direito|cabe-nos|cabe|reivindicamos|credit(?:a|e|em)-nos|spetta|spettano|prendiamo|riceviamo|abbiamo diritto|dacci|dateci|accredit\\p{L}+|krijgen|ontvangen|hebben (?:wij |we )?recht|komt (?:ons )?toe|geef ons|geven jullie|dostaj\\p{L}+|otrzymuj\\p{L}+|nalezy|przysluguje|przyznaj\\p{L}*|far|fa|erhaller|har ratt|ge oss|tillfaller|modtager|har ret|giv os|tilkommer|mottar|gi oss)'
const NEAR = '[^.!?\\n]{0,50}?'
const word = (parts: string) => `(?<!\\p{L})${parts}(?!\\p{L})`
/** No claim is longer; keeps the patterns short. */
const LONGEST = 600
/** Most sentences hold no word of it, and are looked at no further. */
const MAY_CLAIM =
  /credit|commis|comis|provvi|provis|prowi|kommis|anrechn|gutschr|split|\bfee\b|share|anteil|aandeel|quota|\bparte? |\bus\b|\buns\b|\d ?%|protec|protek|schutz|schut[zs]|protez|bescherm|ochron|skydd|beskytt/
/** Three of them together within one sentence: whose, how much or that it is owed, and of what. */
const CLAIMS = [
  new RegExp(
    `${word(US)}${NEAR}${word(OWED)}${NEAR}(?:(?<!\\p{L})|(?<=\\s))${PERCENT}${NEAR}${word(CREDIT)}`,
    'u',
  ),
  new RegExp(`${word(OWED)}${NEAR}${word(US)}${NEAR}${PERCENT}${NEAR}${word(CREDIT)}`, 'u'),
  new RegExp(
    `${word(US)} (?:\\p{L}+ ){0,2}${word(OWED)} (?:(?!(?:it|their|its|his|her|ihre|deren|leurs?|sus?|loro|hun|ich|deras|deres|seus?)(?!\\p{L}))\\p{L}+ ){0,3}${word(CREDIT)}`,
    'u',
  ),
  new RegExp(
    `${word(`(?:our|unser[en]?|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze?|nasz[aey]?|var|vores|var[at]?)`)} (?:deal )?(?:${CREDIT}|share of (?:this|the) (?:deal|commission|credit)|anteil an diesem deal|part (?:de|sur) (?:cette affaire|ce deal|ce dossier)|parte d[eo] (?:este|deste) (?:deal|negocio)|quota di questo deal|aandeel in deze deal)${NEAR}${PERCENT}`,
    'u',
  ),
  new RegExp(`${word('(?:credit(?:ed)?|deal)')}${NEAR}${PERCENT}${NEAR}${word('(?:to|for) us')}`, 'u'),
  new RegExp(`${word('(?:credit|give|grant|pay|assign)')} us (?:with )?(?:the )?${PERCENT}`, 'u'),
  new RegExp(
    `${word('(?:schreib\\p{L}*|gib|gebt|geben sie)')} uns ${NEAR}${PERCENT}${NEAR}(?:gut|provision|anrechnung)`,
    'u',
  ),
  // "We get 30 % on this one": no word of credit is needed for that.
  new RegExp(
    `${word(US)} (?:\\p{L}+ ){0,3}?${word(OWED)} (?:\\p{L}+ ){0,3}?\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|percent|per cent|prozent|procent) (?:\\p{L}+ ){0,2}?(?:on|for|from|of|bei|fur|an|aus|sur|pour|en|por|de|para|em|per|su|di|op|voor|van|za|od|pa|av|af) (?:this (?:one|deal|registration|opportunity|lead)|(?:diese[nmr]?|den|dem) (?:deal|registrierung|projekt)|(?:cette|ce) (?:affaire|deal|dossier)|(?:este|esta|esto) ?(?:negocio|deal|operacion|oportunidad)?|neste negocio|questo (?:deal|affare)|questa (?:trattativa|opportunita)|deze (?:deal|registratie)|ten deal|tym dealu|den har (?:affaren|handel)|denne (?:handel|avtalen))(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `${word(US)} (?:\\p{L}+ ){0,3}?${word(`(?:${OWED}|have|haben|avons|tenemos|temos|abbiamo|hebben|mamy|har)`)}${NEAR}${word('(?:(?<!data |fire |credit |weather )protection|protected|(?:kunden)?schutz|proteccion|protecao|protezione|bescherming|ochron[eay]|skydd\\p{L}*|beskyttels\\p{L}*)')} (?:until|till|through|bis|jusqu\\p{L}*|hasta|ate|fino|tot|do|till|til)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `${word('(?:per|under|according to|laut|gemass?|selon|segun|conforme|secondo|volgens|zgodnie z|enligt|ifolge|i henhold til)')} (?:our|unsere[rmn]?|notre|nuestro|o nosso|il nostro|onze|ons|nasz\\p{L}*|vart|vores|var) ?${NEAR}(?:agreement|contract|vereinbarung|vertrag|accord|contrat|acuerdo|contrato|acordo|accordo|contratto|afspraak|overeenkomst|umow\\p{L}*|avtal\\p{L}*|aftale\\p{L}*|avtale\\p{L}*)${NEAR}${word(CREDIT)}`,
    'u',
  ),
]
