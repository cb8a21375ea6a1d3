/**
 * The words that mark something as for the own house alone, in eleven languages: those that open it ("for Ines only:",
 * "unter uns") and those that ask for silence about what was said ("don't forward this", "Dana need not know"). Word
 * lists only; in-confidence.ts reads them, in small letters and with the other house's names replaced.
 */
import { NOT_TO_LEARN, PARTNER } from './behind-the-back.ts'

const THEM = `(?:them|him|her|(?:the |this )?${PARTNER})`

/** Words that open what is for the own house: all that follows them is. */
export const OPENING = [
  '(?:just |strictly |purely |only )?between (?:us(?! and(?!\\p{L}))|you and me|ourselves|the two of us|colleagues)(?: only| two)?',
  '(?:for )?internal(?:ly)?(?: use| eyes| information| info| note| comment| remark)?(?: only)?(?=\\s*(?:[:,;)\\]–-]|$))',
  'internal(?:ly)? only|only internal(?:ly)?|(?:strictly|purely) internal',
  '(?:for )?(?:our|your) (?:eyes|ears) only|in-house only',
  'off the record|in (?:strict |all )?confidence|confidentially|confidential(?=\\s*[:,;)\\]–-])',
  `not (?:for|to) (?:the |this |that |your )?${PARTNER}(?:'s? (?:eyes|ears))?|not for (?:sharing|onward|forwarding|distribution|their (?:eyes|ears)|external)`,
  '(?<=^\\W*|[.,;:!?(–-]\\s*)(?:mal )?(?:ganz )?unter uns(?=\\s*(?:[:,;.)\\]–!-]|$))|unter uns (?:gesagt|gesprochen|bleib\\p{L}*)|im vertrauen',
  '(?:nur |rein |streng )?(?:für )?intern(?:er gebrauch|e (?:notiz|info|anmerkung)|en gebrauch)?(?=\\s*[:,;)\\]–-])|nur (?:für )?intern\\p{L}*|(?:streng )?vertraulich',
  `nicht (?:für|an) (?:den |die |unseren? )?(?:${PARTNER}|externe?|extern)`,
  '(?:soit dit |juste |strictement |reste )?entre nous|en (?:toute )?confidence|confidentiel(?:lement)?|(?:usage|note|info) interne|(?:strictement |uniquement |purement )?(?:en )?interne(?=\\s*[:,;)\\]–-])|en off',
  `pas pour (?:le |la |les |ce )?${PARTNER}`,
  '(?:que quede |dicho )?entre nosotros|entre t[úu] y yo|en confianza|confidencial(?:mente)?|(?:solo |sólo |uso |nota )(?:para )?(?:uso )?intern[oa]|interno(?=\\s*[:,;)\\]–-])',
  `no (?:es )?para (?:el |la |los |este )?${PARTNER}`,
  'entre n[óo]s|c[áa] entre n[óo]s|em confid[êe]ncia|(?:s[óo] |apenas |uso |nota )(?:para )?(?:uso )?intern[oa]',
  `n[ãa]o (?:é )?para (?:o |a |os |este )?${PARTNER}`,
  '(?:detto |resti? |rimanga )?(?:fra|tra) (?:di )?noi|in confidenza|(?:solo |uso |nota )(?:per )?(?:uso )?intern[oa]|riservat[oa](?=\\s*[:,;)\\]–-])',
  `non per (?:il |la |i |questo )?${PARTNER}`,
  'onder ons(?: gezegd| gezegd en gezwegen)?(?=\\s*(?:[:,;.)\\]–-]|$))|onder ons gezegd|in vertrouwen|(?:alleen |enkel |puur )intern|intern(?=\\s*[:,;)\\]–-])|vertrouwelijk',
  `niet voor (?:de |deze )?${PARTNER}`,
  '(?:tak )?mi[ęe]dzy nami|w zaufaniu|poufn(?:e|ie)|tylko (?:do u[żz]ytku )?wewn[ęe]trzn\\p{L}*|wewn[ęe]trznie(?=\\s*[:,;)\\]–-])',
  `nie dla ${PARTNER}`,
  '(?:sagt )?mellan oss|i f[öo]rtroende|(?:endast |bara )internt|internt(?=\\s*[:,;)\\]–-])|konfidentiellt',
  `inte (?:f[öo]r|till) ${PARTNER}`,
  '(?:sagt )?mellem os|i fortrolighed|fortroligt|(?:kun )internt|(?:sagt )?mellom oss|i fortrolighet|konfidensielt',
  `ikke (?:for|til) ${PARTNER}`,
  '(?:ここだけの話|社内限り|社内のみ|内密に|パートナーには(?:内緒|言わない))',
]
/** Words that ask for silence about what stands before them as well. */
const SILENCE = [
  ...NOT_TO_LEARN,
  "(?<!(?:we|they|i|he|she|who|you|to) )(?:do not|don['’]?t|please never|never) (?:you )?(?:tell|inform) (?!(?:us|me|our|my|the customer|the client)(?!\\p{L}))\\p{L}+",
  `(?:do not|don['’]?t|please never|never|no need to) (?:you )?(?:tell|inform|share (?:this|that|it|any of this|the above)?|mention|repeat|quote|forward|pass|show|let) ?(?:(?:this|that|it|any of (?:this|it)|on|the above) ?)*(?:with|to|on to)? ?(?:${THEM}|outside|externally|anybody|anyone)`,
  "(?:please )?(?:do not|don['’]?t) (?:quote|forward|share|pass on|repeat|pass) (?:me|this|that|it|any of this)(?: on)?(?!\\p{L})",
  '(?:keep|keeping) (?:this|it|that|the above|all this) (?:internal|between us|to (?:yourself|yourselves|ourselves)|in-house|confidential|private)|(?:this |that |it )?(?:stays|remains|should stay|must stay|has to stay) (?:strictly )?(?:between us|internal|in-house|inside|here|with us)',
  '(?:das |dies |es )?(?:bleibt|bleiben) (?:bitte )?(?:unter uns|intern|hier|bei uns|im haus)|(?:bitte )?behalt(?:e|et|en sie)? (?:das |es )?(?:bitte )?für (?:dich|euch|sich)',
  `(?:bitte )?nicht (?:(?:an |bei |mit )?(?:\\p{L}+ ){0,2})?(?:weiter(?:geben|leiten|sagen|erzählen)|(?:dem|den|der) ${PARTNER} (?:sagen|erzählen|mitteilen))|sag(?:t|en sie)? (?:das |es |davon )?(?:bitte )?(?:dem ${PARTNER}|ihnen|ihm|ihr)?\\s?(?:bitte )?(?:davon )?nichts?(?! neues)(?! nur(?!\\p{L}))`,
  `ne (?:le |la |les |leur |lui |l['’])?(?:dites|dis|transmettez|transmets|transf[ée]rez|partagez|r[ée]p[ée]tez|parlez|communiquez) (?:pas|rien)|(?:gardez?|garde)(?:-le| (?:ça|cela))? (?:pour (?:vous|toi|nous)|en interne|entre nous)|(?:[àa] ne pas|sans) (?:partager|transmettre|diffuser|communiquer|r[ée]p[ée]ter)`,
  `no (?:se )?(?:lo|la|les|le|nada) ?(?:diga|digas|dig[áa]is|digan|cuent\\p{L}+|comp[aá]rt\\p{L}+|reenv\\p{L}+|menciones?)|no (?:compart\\p{L}+|reenv[ií]\\p{L}+|mencion\\p{L}+|digas|dig[áa]is) (?:esto|nada|con|al)|que (?:esto )?quede (?:entre nosotros|en casa|interno)`,
  `n[ãa]o (?:lhes?|o|a)? ?(?:diga|digas|digam|conte|contem|partilh\\p{L}+|compartilh\\p{L}+|encaminh\\p{L}+|mencion\\p{L}+)(?: (?:isto|isso|nada|ao|com))?|(?:isto |isso )?fica entre n[óo]s`,
  `non (?:lo |gliel[oa] |glielo )?(?:ditel[oi]|dirl[oi]|dirglielo|dite|dire|condivid\\p{L}+|inoltr\\p{L}+|girate|menzion\\p{L}+) ?(?:al|con|niente|nulla|questo|loro|gli|le)?|non diteglielo|che (?:resti|rimanga) (?:fra|tra) (?:di )?noi`,
  `niet (?:\\p{L}+ ){0,3}(?:doorsturen|doorgeven|doorvertellen|delen)(?! (?:aan|met) de klant)|(?:zeg|vertel) (?:het |dit |dat )?(?:hun|ze|hem|haar|(?:tegen |aan )?de ${PARTNER}) (?:dit |dat |het )?(?:maar )?niet(?:s)?|(?:blijft|blijven) onder ons|hou (?:dit|het|dat) (?:onder ons|intern|voor je)`,
  `nie (?:m[óo]w\\p{L}*|przekazuj\\p{L}*|udost[ęe]pniaj\\p{L}*|wspominaj\\p{L}*|cytuj\\p{L}*) (?:im|mu|jej|tego|o tym|${PARTNER}|dalej)|(?:niech to )?zosta(?:je|nie|ń) mi[ęe]dzy nami`,
  `(?:s[äa]g|ber[äa]tta|n[äa]mn|vidarebefordra|dela) (?:det |detta )?inte|(?:stannar|stanna) mellan oss`,
  `(?:sig|fort[æa]l|n[æa]vn|videresend|del|si|fortell|nevn|videresend) (?:det |dette |ham |dem |partneren )?ikke|(?:bliver|forbliver|blir|forblir) (?:mellem|mellom) os[s]?`,
  '(?:パートナー|先方|相手)(?:に|へ)は?(?:言わない|伝えない|知らせない|お伝えしない|内緒)',
]
const edged = (parts: string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u')
export const OPENS = edged(OPENING)
export const LOOKS_BACK = edged(SILENCE)
