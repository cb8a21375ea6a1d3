/** A reason in somebody's words → its code (design page 1, "Words"). First fitting row wins; none = OTHER. */
import { type LossReason, REVIEW_REASONS, type ReviewReason } from '../../motion/words.ts'
import { allMatches } from '../search/all-matches.ts'

/** Without accents and capitals ("günstiger" → "gunstiger", "ß" → "ss"). */
const LOSS: [LossReason, RegExp][] = [
  [
    'LOST_TO_ANOTHER_PARTNER',
    /\b(?:another|other|different) (?:partner|reseller|integrator)|(?:anderen?|weiteren?) (?:partner|handler|systemhaus)\b|autre (?:partenaire|revendeur|integrateur)|otro (?:partner|socio|distribuidor|integrador)|outro (?:parceiro|revendedor|integrador)|altro (?:partner|rivenditore|integratore)|andere (?:partner|reseller)\b|inn(?:ym|y) partner|annan partner|anden partner|annen partner|別の(?:パートナー|代理店)|他の代理店/,
  ],
  [
    'NO_BUDGET',
    /\b(?:budget|funding|no money|no cash|(?:can'?t|could ?n'?t|cannot) afford|spending (?:freeze|stop|cut)|capex|kein(?:e)? (?:geld|mittel)|haushalt(?:smittel|ssperre)?\b|mittel (?:gestrichen|fehlen|wurden)|(?:sans|pas de|plus de) (?:budget|argent|moyens|fonds)|credits? (?:\w+ ){0,2}(?:gele|refuse|coupe)|presupuest|sin (?:dinero|fondos)|no (?:hay|habia|tienen|tenian) (?:dinero|fondos|plata)|orcament|sem (?:verba|dinheiro|fundos)|verba\b|senza (?:soldi|fondi)|(?:niente|mancan\w*) (?:soldi|fondi)|geen geld|budzet|(?:brak|nie maja|nie mieli) (?:pieniedzy|srodkow)|inga pengar|ingen penge|ingen penger)|予算/,
  ],
  [
    'PRICE',
    /\b(?:price|priced|prices|pricing|pric(?:ey|ier)|expensive|cheap(?:er|est)?|cost|costs|costly|undercut|outbid|discount|preis\w*|teuer|teurer|(?:gun|bil)(?:stiger|liger)\w*|unterboten|rabatt|kosten\b|prix|cher|chers|chere|moins[- ]disant|tarif\w*|remise|precios?|caro|cara|barat[oa]s?|descuento|preco|mais (?:em conta|barat\w+)|desconto|prezzo|economic[oa]|sconto|costa\w* (?:meno|troppo|la meta)|prijs\w*|duur|duurder|goedkoper|korting|cen[aey]\b|cenowo|drog[oai]|drozsz\w*|tansz\w*|taniej|priset|prisen|pris\b|dyr\w*|billig\w*)|価格|値段|高すぎ|高かった|安い|安かった|コスト/,
  ],
  [
    'PROJECT_CANCELLED',
    /\b(?:cancel(?:l?ed|lation)?|stopped(?! (?:answer|repl|respond|call|tak))|shelved|scrapped|(?:was|been|got|they|board|cfo|ceo|management) killed|killed (?:the|by|off)|axed|dropped the project|pulled the plug|project (?:is|was) (?:dead|off)|eingestellt|abgesagt|gestoppt|gestrichen|beerdigt|begraben|abgeblasen|auf eis|insolven\w*|bankrupt\w*|annule\w*|abandonne\w*|enterre\w*|faillite|liquidation|cancelad\w*|cancelar\w*|anulad\w*|parad[oa] el proyecto|suspendid\w*|quiebra|cancelou|insolvenci\w*|annullat\w*|cancellat\w*|bloccat\w*|fallit[oa]|stopgezet|geschrapt|afgeblazen|geannuleerd|failliet|anulowa\w*|odwolan\w*|wstrzyma\w*|installd\w*|nedlag[dt]\w*|skrinlagd\w*|aflyst\w*|avlyst\w*|skrinlagt|konkurs\w*)|中止|取りやめ|白紙|倒産/,
  ],
  [
    'TIMING',
    /\b(?:timing|postponed?|put off|pushed (?:back|to|out)|delayed|next (?:year|fiscal)|later|too (?:early|late|slow)|deadline|delivery (?:time|date)|in time|verschoben|vertagt|verzoger\w*|zu (?:spat|fruh)|nachstes jahr|liefer(?:zeit|termin)\w*|termin(?:e|lich)|zeitpunkt|repor(?:te|tee|ter)\b|decale\w*|trop (?:tard|tot)|delais?|l'an prochain|calendrier|aplaz\w*|pospuest\w*|tarde\b|plazos?|proximo ano|adia(?:d\w*|r\w*|ram|mos)|prazos?|rinviat\w*|rimandat\w*|troppo tardi|tempi\b|tempistic\w*|anno prossimo|uitgesteld|te (?:laat|vroeg)|levertijd|volgend jaar|przelozon\w*|odlozon\w*|za pozno|termin(?:u|y|ow)\b|skjut\w* upp|uppskjut\w*|for sent|nasta ar|udskudt|utsatt|for sen[ t]|naste ar|neste ar)|延期|時期|来年|来期|納期|間に合わな/,
  ],
  [
    'SECURITY_COMPLIANCE',
    /\b(?:security|compliance|gdpr|dsgvo|rgpd|avg\b|data residency|infosec|certifi(?:ed|cation|cate)|iso ?27001|soc ?2|datenschutz|sicherheit\w*|zertifi\w*|hebergement|securite|certifi\w*|seguridad|proteccion de datos|seguranca|protecao de dados|sicurezza|privacy|beveiliging|bezpieczenst\w*|rodo\b|sakerhet\w*|sikkerhed\w*|sikkerhet\w*|dataskydd|datavern)|セキュリティ|認証/,
  ],
  [
    'LEGAL',
    /\b(?:legal|contract terms|liability|terms and conditions|haftung\w*|vertragsbedingung\w*|agb\b|rechtsabteilung|juridique\w*|clauses?|juridic\w*|clausul\w*|legales|legali|clausol\w*|juridisch\w*|voorwaarden|aansprakelijk\w*|prawn\w*|juridisk\w*|avtalsvillkor)|契約条件|法務/,
  ],
  [
    'PRODUCT_GAP',
    /\b(?:features?|missing|functionality|integrations?|interface|connector|could ?n[o']t do|gap|lack(?:s|ed|ing)|did ?n[o']t (?:support|cover|fit)|not (?:a )?fit|funktion\w*|schnittstelle\w*|fehlt\w*|konnte\w* (?:\w+ )?nicht|fonctionnalit\w*|fonctions?|connecteur|manqu\w*|interface|funcionalidad\w*|funcion\w*|conector|faltab\w*|le falta|integracion|funcionalidade\w*|falt(?:a|ava|ou) (?:a|o|um|uma)|integracao|funzional\w*|funzion[ei]|mancav\w*|connettore|integrazione|functionaliteit\w*|koppeling\w*|ontbr\w*|funkcj\w*|brak(?:uje|owalo)|integracj\w*|saknad\w*|saknar|mangled\w*|mangler|manglet)|機能|連携(?:でき|が)|対応していな/,
  ],
  [
    'CUSTOMER_UNRESPONSIVE',
    /\b(?:went (?:dark|quiet|silent)|gone (?:dark|quiet|silent)|ghost\w*|no (?:answer|reply|response)|(?:never|stopped|not) (?:answer|reply|repl|respond|call)\w*|unresponsive|melde(?:t|n) sich nicht|antworte\w* nicht|nicht mehr (?:erreichbar|gemeldet|geantwortet)|keine (?:antwort|ruckmeldung)|funkstille|(?:ne )?(?:repond|repondent|donne\w*|repondait) (?:plus|pas|jamais)|plus de (?:nouvelles|reponse|signe)|sans (?:reponse|nouvelles)|silence radio|no (?:contesta\w*|responde\w*|respondi\w*)|sin respuesta|nao (?:responde\w*|atende\w*|deu mais)|sem resposta|sumi(?:u|ram)|non (?:risponde|rispondono|si (?:fa|fanno) (?:piu )?sentire)|nessuna risposta|sparit[oi]|reagee?r\w* niet|geen (?:reactie|antwoord)|niets meer (?:van )?gehoord|nie (?:odpowiad|odbier|odezw)\w*|brak (?:odpowiedzi|kontaktu)|svarar (?:inte|ej|aldrig)|svarer (?:ikke|aldri\w*))|連絡が(?:取れ|途絶)|返事がな|返信がな/,
  ],
  [
    'NO_DECISION',
    /\b(?:no decision|never decided|could ?n[o']t decide|stay(?:ing|s|ed)? (?:with|as|put)|stick(?:ing|s)? with|stuck with (?:excel|what)|status quo|do(?:ing)? nothing|in-?house|(?:build|built|building|do|doing) (?:it|this|their own|something) (?:themselves|in-house|internally)|keine entscheidung|nicht entschieden|bleib\w* (?:beim|bei|alles|wie)|lassen es|machen es (?:jetzt )?selbst|eigenentwicklung|pas (?:de decision|tranche|decide)|restent? (?:sur|avec|comme)|ne (?:font|fait) rien|en interne|sin decision|no (?:se )?(?:decid\w*|deciden)|se queda(?:n)? (?:con|como)|no hacer nada|sem decisao|nao decid\w*|fica(?:m|ram)? (?:com|como|tudo)|internamente|nessuna decisione|non (?:hanno )?deci\w*|resta(?:no)? (?:con|come)|rimang\w* (?:con|come)|non fanno niente|geen (?:besluit|beslissing)|niet besloten|blijven (?:bij|met)|doen niets|nie (?:podjeli|zdecydowa)\w*|zostaja przy|inget beslut|beslutade inte|stannar (?:kvar|med)|ingen beslutning|bliver ved)|決まらな|現状維持|内製|見送/,
  ],
  [
    'LOST_TO_COMPETITOR',
    /\b(?:went with|gone with|going with|go with|goes with|chose|chosen|picked|opted for|preferred|decided (?:for|on)|competit\w+|rival|signed with|bought (?:from|the)|(?:lost|awarded) (?:it |this |this one |out )?to|lost against|(?:told|ordered|forced|obliged|made|makes|making) (?:them|him|her|everybody) (?:to )?(?:use|take|buy|adopt|go with|move to|switch to)|standardi[sz]\w+ on|(?<!\b(?:we|i|you|nobody|no one|price|budget) )(?:won|got it|took it|beat us|has it now)\b|(?:beaten|pipped) (?:\w+ ){0,3}by|rennen gemacht|(?:hat|haben|heeft|hebben) (?:\w+ ){0,2}gewonnen|(?:nehmen|nimmt|kaufen|kauft) (?:\w+ ){0,3}von|verloren (?:\w+ ){0,2}?(?:an|gegen) \w+|(?:an|gegen) \w+ (?:verloren|vergeben)|mitbewerb\w*|wettbewerb\w*|konkurren\w*|entschieden (?:sich )?fur|fur (?:\w+ ){1,6}entschieden|zu \w+ entschieden|genommen|gekauft bei|zuschlag (?:ging|bekam|hat)|concurren\w*|choisi\w*|retenu\w*|prefere\w*|parti\w* chez|signe (?:avec|chez|ailleurs)|ailleurs|(?:a|ont) (?:gagne|rafle|remporte|l'affaire)|l'a emporte|perdue?s? (?:contre|au profit d|face a)|competidor\w*|competencia|elegi\w*|escogi\w*|se (?:fueron|han ido|van|decidieron|decantaron|han decidido|han decantado) (?:con|por|a)|firm(?:o|aron|ado) con|(?:ha|han) ganado|gano|se lo (?:ha |han )?llev\w+|(?:perdid[oa]s?|perdimos) (?:contra|frente a|ante)|obliga\w* a (?:usar|utilizar|ir con|comprar)|concorrent\w*|concorrenza|concorrencia|escolh\w+|optaram|fech(?:ou|aram) com|assin(?:ou|aram) com|ganhou|levou a melhor|(?:perdid[oa]s?|perdemos) (?:para|contra)|obrig\w+ a (?:usar|utilizar|comprar)|scelt[oa]|preferit\w*|andat[oi] (?:con|da)|firmato con|(?:ha|hanno) vinto|spuntata|pers[oaie] (?:contro|a favore d)|obblig\w+ (?:\w+ )?(?:a|ad) (?:usare|prendere|adottare)|gekozen|kozen|koos|gingen (?:met|voor)|in zee|getekend (?:met|bij)|verloren (?:van|aan|tegen)|konkurencj\w*|wybra\w+|podpisali z|przegra\w+ (?:z|ze|na rzecz)|konkurrent\w*|valde|valt|valgte|valgt|skrev (?:pa|under) med|gick med|gik med|(?:vann|vandt|vant|voitti|vyhra\w*|wygra\w*)\b|forlora\w* (?:till|mot)|tab(?:t|te) til|tap(?:t|te) (?:til|mot|for)|havi\w+ \S+lle\b|prohra\w+ (?:s|se|proti))|競合|他社|(?:社|さん)に決|に負け|が受注|に軍配|に取られ/,
  ],
  [
    'RELATIONSHIP',
    /\b(?:relationship|their friend|friends? (?:of|with)|politic\w*|brother|nephew|cousin|golf|beziehung\w*|vitamin b|freund|schwager|relations? personnelle\w*|copinage|beau-frere|relacion(?:es)? personal\w*|amig[oa]|cunad[oa]|relacionamento|amizade|conoscenz\w*|amic[oi]|relatie|vriend\w*|znajom\w*|relationer|bekant\w*|venskab)|人脈|コネ/,
  ],
]

/**
 * The first row that a clause of the words fits without denying it: "It wasn't the price", "no por precio" rule a
 * reason out.
 */
export function lossReasonOf(words: string): LossReason {
  const clauses = clausesOf(unaccented(words))
  const told = LOSS.find(([code, pattern]) => clauses.some((clause) => tells(code, pattern, clause)))?.[0]
  return told ?? (isMadeToTake(words) ? 'LOST_TO_COMPETITOR' : 'OTHER')
}

/** "The parent company forced SAP on them", "der Konzern schreibt ihnen SAP vor": with the name of what they take. */
function isMadeToTake(words: string): boolean {
  return words.split(/[.;!?\n。]/).some((clause) => {
    const plain = unaccented(clause)
    const made = MADE.exec(plain)
    if (made === null || RULES_OUT.test(plain.slice(0, made.index))) return false
    const names = allMatches(clause, GERMAN.test(plain) ? CAPITALS : NAME)
    return names.some(([name]) => !NO_PRODUCT.test(name))
  })
}
const MADE =
  /(?<!\p{L})(?:forc(?:e|es|ed|ing)|impos\p{L}*|mandat\p{L}*|dictat\p{L}*|prescrib\p{L}*|oblig\p{L}*|schreib\p{L}*|vorgeschrieben|vorgabe|(?:auf|er)?(?:ge)?zw[aiu]ng\p{L}*|impus\p{L}*|impuest\p{L}*|impo(?:e|em|sto|ne|ngono)|verplicht\p{L}*|opgelegd|legt|narzuc\p{L}*|(?:pa)?tv[iu]ng\p{L}*|palagt|palagd\p{L}*|palegg\p{L}*|pakot\p{L}*|vnuti\p{L}*|vnuc\p{L}*|narid\p{L}*|kazal[aiy]?)(?!\p{L})/u
/** All nouns are written with a capital there: only what is all capitals is surely a name. */
const GERMAN = /(?<!\p{L})(?:der|die|das|den|dem|ihnen|denen|vom|zu|hat|schreibt|von)(?!\p{L})/u
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu
/** Not the word that begins the sentence. */
const NAME = /(?<=\p{L}[ ,'’(]{1,3})\p{Lu}[\p{L}\d]+/gu
const NO_PRODUCT =
  /^(?:IT|C[EFIOT]O|MD|HQ|EU|UK|USA?|GDPR|DSGVO|RGPD|ISO|SOC|VPN|PO|VP|RFP|I|Group|Board|Head|Headquarters|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)$/

function tells(code: LossReason, pattern: RegExp, clause: string): boolean {
  const found = pattern.exec(clause)
  if (found === null) return false
  const before = clause.slice(Math.max(0, found.index - 60), found.index)
  return (
    !RULES_OUT.test(before) &&
    !(code === 'PRICE' && DENIED.test(clause)) &&
    !NOT_IT.test(clause.slice(found.index))
  )
}

const unaccented = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')

const clausesOf = (words: string): string[] =>
  words.split(/[.,;:!?()\n。、]|\s(?:but|sondern|aber|mais|sino|pero|ma|maar|mas|rather|ale|men|utan|lecz)\s/)
const DENIED =
  /(?<!\p{L})(?:not|\p{L}+n't|no|nicht|kein\p{L}*|pas|ni|non|niet|geen|nao|nem|nie|inte|ikke)(?!\p{L})/u
/** What stands before a reason that is none. */
const RULES_OUT =
  /(?<!\p{L})(?:(?:was|is|were)(?:n't| not) (?:about |because of |due to |down to |a (?:matter|question) of |on |over |for )?(?:the |our |any )?|not (?:about|because of|due to|down to|on|over|for) (?:the |our |lack of )?|nothing to do with (?:the |our )?|(?:lag|liegt) (?:\p{L}+ )?nicht (?:am |an |an der |an den )?|nicht (?:wegen|am|an der|an den|aus|der|die|das) ?(?:de[rsmn] |unsere[rmns]? )?|(?:n'etait|n'est|ce n'est|c'etait) pas (?:\p{L}+ ){0,3}(?:le |la |les |du |de |l')?|pas (?:a cause|pour|une question|pour des raisons) ?(?:du |de |d'|le |la )?|no (?:fue|es|era|ha sido|por) ?(?:cuestion de |tema de |por )?(?:el |la |los |las )?|nao (?:foi|e|era|por) ?(?:questao de |pelo |pela |por )?(?:o |a )?|non (?:e|era|e stato|e stata|per) ?(?:una questione di |per )?(?:il |la |lo |i )?|niet (?:om|vanwege|door|aan|op) (?:de |het |ons |onze )?|nie (?:chodzilo o|z powodu|o) ?|inte (?:pa grund av|for|om) ?|(?:inte|ikke) |ikke (?:pa grund af|om|for) ?)$/u
/** "価格ではなく", "価格が理由ではない", "the price was not the issue". */
const NOT_IT =
  /^[^\s]{0,6}(?:が(?:理由|原因))?では(?:な|あり)|^\S+ (?:was|is|were)(?:n't| not) (?:the|a|an) (?:issue|problem|reason|point|topic)|^\S+ (?:war|ist) (?:\p{L}+ )?(?:nicht|kein)|^\S+ (?:n'etait|n'est) pas|^\S+ no (?:fue|era|es)|^\S+ nao (?:foi|era)|^\S+ non (?:era|e)|^\S+ was niet|^\S+ (?:var|er) (?:inte|ikke)/u

/** Unaccented, as LOSS. */
const REVIEW: [ReviewReason, RegExp][] = [
  [
    'PUBLIC_TENDER',
    /\b(?:tender\w*|rfp|public(?:ly)? (?:procure\w*|tender\w*)|ausschreib\w*|schreib(?:t|en) (?:\w+ ){0,3}aus\b|vergabeverfahren|appels? d'offres?|marches? publics?|licitacion\w*|concurso publico|licitac(?:ao|oes)|bando\b|gara (?:d'appalto|pubblica)|appalto|aanbested\w*|przetarg\w*|upphandling\w*|udbud\w*|anbud\w*)|入札|公募/,
  ],
  [
    'DUPLICATE',
    /\b(?:duplicate|duplikat\w*|doppelt|(?:bereits|schon) (?:registriert|angemeldet)|already registered|doublon|deja enregistre\w*|duplicad[oa]|ya (?:esta )?registrad[oa]|ja registad[oa]|duplicat[oa]|gia registrat[oa]|dubbel\w*|al geregistreerd|juz zgloszon\w*|dubblett|redan registrerad|dublet|allerede registreret)|重複|登録済み/,
  ],
  [
    'EXISTING_CUSTOMER',
    /\b(?:direct customer of ours|customers? of ours|our customer since|schon (?:lange )?(?:unser )?kunde|kunde von uns)/,
  ],
  [
    'DIRECT_ALREADY_ACTIVE',
    /\b(?:direct|directly|own (?:sales|team)|direktvertrieb|direktkunde\w*|direkt(?! (?:zu|an)\b)|eigene[rsn]? vertrieb|already working|en direct|client direct|directamente|cliente directo|direto|diretamente|dirett[oai]|direttamente|rechtstreeks\w*|directe klant|bezposredni\w*|direktkund\w*|direktesalg)|直販|直接取引/,
  ],
  [
    'EXISTING_CUSTOMER',
    /\b(?:existing (?:customer|client)|(?:customer|client) already|already (?:a |our )?(?:customer|client)|bestandskund\w*|(?:bereits|schon) (?:\w+ )?kunde\w*|deja (?:un |notre )?clients?|clients? existants?|ya (?:es|son) (?:\w+ )?clientes?|cliente existente|ja (?:e|sao) (?:\w+ )?clientes?|gia (?:un |nostro |nostri )?client[ei]|al (?:een )?klant|bestaande klant|juz (?:jest )?(?:\w+ )?klient\w*|obecny klient|redan (?:\w+ )?kund\w*|befintlig kund|allerede kunde|eksisterende kunde)|既存(?:顧客|のお客)/,
  ],
  [
    'OUTSIDE_TERRITORY',
    /\b(?:territo\w*|terytori\w*|regions?|country|gebiet\w*|land\b|secteur|zona\b|gebied|omrade\w*|teritorio)|地域外|担当外|エリア外/,
  ],
  [
    'NOT_QUALIFIED',
    /\b(?:not (?:really |sufficiently )?qualified|unqualified|too vague|no (?:real |concrete )?project|nicht (?:ausreichend )?qualifiziert|zu vage|kein (?:konkretes )?projekt|pas (?:de projet|qualifie)|trop vague|sin proyecto|no cualificad[oa]|demasiado vago|sem projeto|nessun progetto|non qualificat[oa]|troppo vago|geen (?:concreet )?project|te vaag|niet gekwalificeerd|brak projektu|inget projekt|intet projekt)/,
  ],
  [
    'CUSTOMER_OBJECTS',
    /\b(?:customer (?:objects|does not want|doesn't want)|kunde (?:mochte|will) (?:\w+ )?nicht|client ne veut pas|cliente no quiere|cliente nao quer|cliente non vuole|klant wil (?:\w+ )?niet|klient nie chce|kunden vill inte|kunden vil ikke)/,
  ],
  [
    'PARTNER_NOT_IN_GOOD_STANDING',
    /\b(?:good standing|agreement (?:ended|expired)|vertrag (?:endete|ist abgelaufen))/,
  ],
  ['SPAM', /\bspam\b/],
]

/** The code itself where it is written, else the words for it; null = none of them. */
export function reviewReasonOf(words: string): ReviewReason | null {
  const letters = words.toUpperCase().replace(/[^A-Z]+/g, ' ')
  const plain = unaccented(words)
  const written = REVIEW_REASONS.find((reason) => letters.includes(reason.replaceAll('_', ' ')))
  return written ?? REVIEW.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
