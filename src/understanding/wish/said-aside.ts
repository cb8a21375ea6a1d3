/**
 * What is said beside an answer to an offer and not to whoever waits for it: a word to somebody called by name ("@Joost:
 * I'll ring you tomorrow"), and news after "but" that are only for information ("mine, but FYI Claire knows their CIO").
 * Read without it the answer stays what it is; a condition, a question or a refusal is never such a word.
 */

/** Getting in touch with somebody, by language; whoever reads it is not told to wait for a decision. */
const GETS_IN_TOUCH = [
  "(?:i'?ll|i will|will|i'?m going to) (?:\\p{L}+ )?(?:call|ring|phone|write|mail|email|ping|text|contact|reach out|be in touch|get in touch|get back|come back|speak|talk)",
  '(?:ich )?(?:melde|rufe|schreibe|kontaktiere)(?: ich)?(?!\\p{L})',
  "je (?:te |vous |t['’])?(?:appelle|rappelle|contacte|[ée]cris|recontacte|reviens)",
  '(?:te|os|le|les) (?:llamo|llamar[ée]|escribo|contacto)',
  '(?:te|lhe|vos)? ?(?:ligo|ligarei|escrevo|contacto|entro em contato)',
  '(?:ti|vi|la) (?:chiamo|chiamer[òo]|scrivo|contatto|richiamo)',
  '(?:ik )?(?:bel|mail|schrijf|app|spreek)(?: ik)?(?: je| jou| u)?(?!\\p{L})',
  '(?:zadzwoni[ęe]|napisz[ęe]|odezw[ęe] si[ęe])',
  '(?:jag )?(?:ringer|h[öo]r av mig|skriver|mejlar|kontaktar)',
  '(?:jeg )?(?:ringer|skriver|kontakter|tager fat i|tar kontakt)',
  '(?:soitan|otan yhteytt[äa])',
]
const TO_SOMEBODY = new RegExp(
  `(?:^|(?<=[.!?\\n]\\s{0,3}))@\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?\\s*[:,–-]?\\s*(?:${GETS_IN_TOUCH.join('|')})[^.!?\\n]*[.!]?`,
  'giu',
)
const RESERVED =
  /(?<!\p{L})(?:if|unless|until|once|before|first|whether|wenn|falls|sofern|sobald|bevor|zuerst|erst|ob|si|avant|d'abord|antes|primero|cuando|se|prima|quando|als|mits|eerst|of|voordat|je[śs]li|zanim|czy|om|innan|f[öo]rst|hvis|inden|jos|not|n't|nicht|pas|no|non|não|niet|nie|inte|ikke)(?!\p{L})/iu

const BUT = '(?:but|aber|mais|pero|ma|mas|maar|ale|men|mutta)'
const FOR_INFORMATION =
  "(?:fyi|for your (?:info(?:rmation)?|awareness)|just (?:fyi|so (?:you|everyone) knows??)|so (?:that )?you know|btw|by the way|zur info(?:rmation)?|nur zur info|[üu]brigens|pour (?:info(?:rmation)?|ton info|votre info)|au passage|para (?:que sepas|que sep[áa]is|tu informaci[óo]n|sua informa[çc][ãa]o)|por cierto|a prop[óo]sito|ter info(?:rmatie)?|trouwens|per (?:informazione|info|tua informazione)|tra l'altro|dla informacji|f[öo]r (?:din )?information|f[öo]rresten|til (?:din )?(?:info(?:rmation)?|orientering)|tiedoksi)"
// Begins where the spaces begin: tried from each of a row of them, it would take the square of their number.
const BUT_FYI = new RegExp(`(?:[,;–-]|(?<![\\s,;–-]))\\s+${BUT}\\s+(?=${FOR_INFORMATION}(?!\\p{L}))`, 'giu')

/** The words as an answer to the offer; of the same length. */
export const withoutAsides = (own: string): string =>
  own
    .replace(TO_SOMEBODY, (said) => (RESERVED.test(said) ? said : ' '.repeat(said.length)))
    .replace(BUT_FYI, (said) => `.${' '.repeat(said.length - 1)}`)
