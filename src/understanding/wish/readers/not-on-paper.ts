/** What makes a reported win one that is only spoken: a word given, an agreement in principle, a paper still to come. */
import { type Found, findAll, matcher } from './phrases.ts'

const NOT_ON_PAPER = matcher({
  en: [
    'verbal(?:ly)?(?: (?:only|for now|so far|at least))?',
    'orally',
    '(?:by|on|with) (?:a |their |his |her )?(?:handshake|word of mouth)',
    'only (?:a handshake|by phone|on the phone|in words)',
    "(?:not|nothing|isn't|hasn't)(?: \\w+){0,3} (?:on|in) (?:paper|writing)",
    '(?:on|in) (?:paper|writing) not(?: yet)?',
    "(?:not|nothing|isn't|hasn't)(?: \\w+){0,2} signed",
    'unsigned',
    '(?:paper|papers|paperwork|signature|contract|order|po|written (?:order|confirmation)) (?:is |are )?(?:still )?(?:to follow|to come|pending|outstanding|missing|follows|not in)',
  ],
  de: [
    'mundlich\\w*',
    '(?:per|mit|nur) handschlag',
    'nur (?:am telefon|telefonisch|gesprochen)',
    '(?:noch |aber )?nicht (?:auf (?:dem )?papier|schriftlich|schwarz auf weiss|unterschrieben|unterzeichnet)',
    '(?:auf (?:dem )?papier|schriftlich|schwarz auf weiss)(?: (?:ist|haben|wir|es|aber))* (?:noch |aber )*nicht',
    '(?:unterschrift|vertrag|bestellung|auftrag|schriftliches?|papier)(?: \\w+)? (?:folgt|fehlt|steht (?:noch )?aus|kommt noch)',
  ],
  fr: [
    'verbal(?:e|ement)?',
    'oral(?:e|ement)?',
    "a l'oral",
    'accord de principe',
    '(?:pas|rien)(?: encore)? (?:sur (?:le )?papier|par ecrit|(?:de )?signee?)',
    "(?:sur le papier|par ecrit)(?: c'est)? pas(?: encore)?",
    '(?:signature|contrat|commande|bon de commande)(?: \\w+){0,2} (?:a venir|en attente|suit|manque)',
  ],
  es: [
    'de palabra',
    'verbal(?:mente)?',
    'oral(?:mente)?',
    '(?:no|nada|falta)(?: \\w+){0,2} (?:por escrito|en papel|sobre el papel|firmad[oa]|firmar)',
    '(?:por escrito|en papel|sobre el papel)(?: (?:todavia|aun))? no',
    'falta (?:la firma|el contrato|el pedido)',
  ],
  pt: [
    'de (?:palavra|boca)',
    'verbal(?:mente)?',
    'oral(?:mente)?',
    '(?:nao|nada|falta)(?: \\w+){0,2} (?:por escrito|no papel|assinad[oa]|assinar)',
    '(?:por escrito|no papel)(?: ainda)? nao',
    'falta (?:a assinatura|o contrato|o pedido)',
  ],
  it: [
    'a (?:voce|parole)',
    'verbal(?:e|mente)',
    'oralmente',
    '(?:non|niente|nulla|manca)(?: \\w+){0,2} (?:per iscritto|sulla carta|firmat[oa]|firmare)',
    '(?:per iscritto|sulla carta)(?: \\w+)? non(?: ancora)?',
    "manca (?:la firma|il contratto|l'ordine)",
  ],
  nl: [
    'mondeling\\w*',
    '(?:nog )?(?:niet|niets)(?: \\w+)? (?:op papier|schriftelijk|zwart op wit|getekend|ondertekend)',
    '(?:op papier|schriftelijk|zwart op wit)(?: \\w+)? (?:nog )?niet',
    '(?:handtekening|contract|order)(?: \\w+)? (?:volgt|ontbreekt|moet nog)',
  ],
  pl: [
    'ustn(?:ie|a|e)',
    'slownie',
    'na slowo',
    'nie(?: \\w+){0,2} (?:na papierze|na pismie|podpisan[eay])',
    '(?:na papierze|na pismie)(?: jeszcze)? nie',
    'brak(?:uje)? podpisu',
  ],
  sv: [
    'muntlig\\w*',
    'inte(?: \\w+){0,2} (?:pa papper\\w*|skriftlig\\w*|underskriv\\w+|signera\\w*|paskriv\\w+)',
    '(?:pa papper\\w*|skriftligt)(?: \\w+)? inte',
  ],
  da: [
    'mundtlig\\w*',
    'muntlig\\w*',
    'ikke(?: \\w+){0,2} (?:pa papir\\w*|skriftlig\\w*|underskrevet|signer\\w+)',
    '(?:pa papir\\w*|skriftligt)(?: \\w+)? ikke',
  ],
  fi: ['suullise\\w*'],
  ja: ['口頭'],
})

/** An agreement in principle; in a longer sentence the same words only mean "probably". */
const IN_PRINCIPLE = matcher({
  en: ['in principle'],
  de: ['im prinzip', 'prinzipiell', 'grundsatzlich'],
  fr: ['en principe'],
  es: ['en principio'],
  pt: ['em principio'],
  it: ['in (?:linea di )?principio', 'in linea di massima', 'di massima'],
  nl: ['in principe'],
  pl: ['co do zasady', 'w zasadzie'],
  sv: ['i princip'],
  da: ['i princippet', 'i prinsippet'],
})
const FEW_WORDS = 6

/** "More on the phone", "ti racconto a voce": what will be told by mouth is not what was agreed by mouth. */
const TELLS =
  /(?<![a-z])(?:details?|detalles|dettagli|detalhes|more|explain|explains|tell|tells|told you|mehr|naheres|erklar\w*|erzahl\w*|bericht\w*|racont\w*|expliqu\w*|cuento|explic\w*|conto|spieg\w*|vertel\w*|meer|opowi\w*|wiecej|berattar|fortaell?er|mer|mere|thank\w*|besprech\w*|feedback|presentation|not (?:just|only) verbal(?:ly)?|nicht (?:nur|bloss) mundlich|pas seulement|no solo|nao so|non solo|niet alleen|nie tylko|inte bara|ikke kun)(?![a-z])/

/** Where a sentence says that what it tells is only spoken, or not signed yet; `low` is its folded form. Linear. */
export function notOnPaper(low: string): Found[] {
  if (TELLS.test(low)) return []
  const short = (low.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FEW_WORDS
  return [...findAll(NOT_ON_PAPER, low), ...(short ? findAll(IN_PRINCIPLE, low) : [])]
}
