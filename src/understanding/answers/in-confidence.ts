/**
 * What somebody writes for his own house alone: "between us, this partner is hopeless", "(nicht für den Partner)",
 * "internal only: margin is thin, don't tell them". Letters to the other house quote none of it: in doubt they quote
 * nothing. What it decides, it decides all the same. Pure; linear.
 */

/** A stretch of a text that is not for the other house. */
export interface Confidence {
  start: number
  end: number
}

/**
 * The stretches that are said in confidence, in order; they may overlap. `names`: of the other house and its people;
 * `marked`: only what is called so, and not what nobody would say to a partner's face.
 */
export function inConfidence(written: string, names: readonly string[] = [], marked = false): Confidence[] {
  const text = named(written, names)
  const found: Confidence[] = []
  for (const { index, 0: whole } of text.matchAll(BRACKETS))
    if (MARKS.test(whole)) {
      const alone = whole.replace(MARKS, '').replace(/[^\p{L}]+/gu, '').length < LONGEST_REST
      found.push({ start: index, end: alone ? resumes(text, index) : index + whole.length })
    }
  for (const sentence of sentencesOf(text)) {
    const rest = text.slice(sentence.start, sentence.end)
    const outside = rest.replace(BRACKETS, (within) => ' '.repeat(within.length))
    if (LOOKS_BACK.test(outside)) return [{ start: 0, end: text.length }]
    if (OPENS.test(outside)) found.push({ start: sentence.start, end: resumes(text, sentence.start) })
    else if (!marked && OF_THE_HOUSE.some((pattern) => pattern.test(outside))) found.push(sentence)
  }
  return found
}

/** What is left of the text for the other house; '' where that is nothing. */
export function heardByOthers(text: string, names: readonly string[] = [], marked = false): string {
  const secret = inConfidence(text, names, marked)
  return secret.length === 0
    ? text
    : secret
        .reduce(
          (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
          text,
        )
        .replace(/ {2,}/g, ' ')
        .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
}

/** "(not for the partner) Reject: …": the answer without the mark that stands before it. */
export const withoutMark = (text: string): string => text.replace(AT_HEAD, '')

/** "Nicht für Dana": whoever is of the other house stands for it. Of the same length. */
const named = (text: string, names: readonly string[]): string =>
  names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .filter((name) => name.length > 2)
    .reduce((words, name) => words.replaceAll(name, OF_THE_OTHERS.repeat(name.length)), text)
const OF_THE_OTHERS = '\ue000'

const BRACKETS = /[([][^()[\]]{1,400}[)\]]/g
/** So few letters beside the mark say nothing: the brackets head what follows. */
const LONGEST_REST = 8

const sentencesOf = (text: string): Confidence[] =>
  [...text.matchAll(/[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?]*/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))

/** To the end, or to where the text says that the partner is meant again. */
function resumes(text: string, from: number): number {
  const back = RESUMES.exec(text.slice(from))
  return back === null ? text.length : from + back.index
}
const RESUMES =
  /(?<=[\n.!?)\]]\s{0,4})(?:(?:you (?:can|may) tell|please tell|tell) (?:them|him|her|the partner)|(?:for|to) the partner(?= ?:)|(?:für|an) den partner(?= ?:)|(?:pour|au) (?:le )?partenaire(?= ?:)|(?:para|al) (?:el )?(?:socio|partner)(?= ?:)|para o parceiro(?= ?:)|(?:per il|al) partner(?= ?:)|(?:voor|aan) de partner(?= ?:)|dla partnera(?= ?:)|till partnern(?= ?:)|til partneren(?= ?:))/iu

const PARTNER =
  '(?:\ue000+|partner(?:s|in|en|n|a|owi|em|ze|nern|nerem|ner)?|reseller|resellers|vertriebspartner|händler|systemhaus|partenaires?|revendeurs?|intégrateurs?|soci[oa]s?|distribuidor(?:es)?|parceir[oa]s?|revendedor(?:es)?|rivenditor[ei]|återförsäljare\\p{L}*|forhandler\\p{L}*)'
const THEM = `(?:them|him|her|(?:the |this )?${PARTNER})`

/** Words that open what is for the own house: all that follows them is. */
const OPENING = [
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
  "(?<!(?:we|they|i|he|she|who|you|to) )(?:do not|don['’]?t|please never|never) (?:you )?(?:tell|inform) (?!(?:us|me|our|my|the customer|the client)(?!\\p{L}))\\p{L}+",
  `(?:do not|don['’]?t|please never|never|no need to) (?:you )?(?:tell|inform|share (?:this|that|it|any of this|the above)?|mention|repeat|quote|forward|pass|show|let) ?(?:(?:this|that|it|any of (?:this|it)|on|the above) ?)*(?:with|to|on to)? ?(?:${THEM}|outside|externally|anybody|anyone)`,
  "(?:please )?(?:do not|don['’]?t) (?:quote|forward|share|pass on|repeat|pass) (?:me|this|that|it|any of this)(?: on)?(?!\\p{L})",
  '(?:keep|keeping) (?:this|it|that|the above|all this) (?:internal|between us|to (?:yourself|yourselves|ourselves)|in-house|confidential|private)|(?:this |that |it )?(?:stays|remains|should stay|must stay|has to stay) (?:strictly )?(?:between us|internal|in-house|inside|here|with us)',
  '(?:das |dies |es )?(?:bleibt|bleiben) (?:bitte )?(?:unter uns|intern|hier|bei uns|im haus)|(?:bitte )?behalt(?:e|et|en sie)? (?:das |es )?(?:bitte )?für (?:dich|euch|sich)',
  `(?:bitte )?nicht (?:(?:an |bei |mit )?(?:\\p{L}+ ){0,2})?(?:weiter(?:geben|leiten|sagen|erzählen)|(?:dem|den|der) ${PARTNER} (?:sagen|erzählen|mitteilen))|sag(?:t|en sie)? (?:das |es |davon )?(?:bitte )?(?:dem ${PARTNER}|ihnen|ihm|ihr)?\\s?(?:bitte )?(?:davon )?nichts(?! neues)`,
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
const edged = (parts: string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu')
const OPENS = edged(OPENING)
const LOOKS_BACK = edged(SILENCE)
const MARKS = edged([...SILENCE, ...OPENING])

const AT_HEAD = new RegExp(`^\\s*[([]?(?:${OPENING.join('|')})(?!\\p{L})[\\s:,;)\\].!–-]*`, 'iu')

/** What a house says of a partner behind its back, and of its own margin: never quoted, marked or not. */
const BAD =
  "(?:hopeless|useless|incompetent|clueless|unprofessional|unreliable|amateurs?|a (?:pain|joke|nightmare|disaster|waste of time)|annoying|lazy|impossible|rubbish|weak|not (?:up to it|any good|serious)|can['’]?t sell|hoffnungslos|unfähig|inkompetent|unprofessionell|unzuverlässig|nutzlos|nervig|anstrengend|faul|eine katastrophe|nuls?|nulles?|incompétents?|pénibles?|inutiles?|pas (?:sérieux|fiables?)|une catastrophe|incompetentes?|inútil(?:es)?|un desastre|poco (?:fiables?|seri[oa]s?)|pesad[oa]s?|incompetentes?|inúteis|um desastre|pouco (?:fiáve(?:l|is)|séri[oa]s?)|incapac[ei]|inaffidabil[ei]|un disastro|inutil[ei]|hopeloos|onbekwaam|onbetrouwbaar|waardeloos|beznadziejn\\p{L}*|niekompetentn\\p{L}*|hopplös\\p{L}*|oduglig\\p{L}*|håbløs\\p{L}*|ubrugelig\\p{L}*|håpløs\\p{L}*|udugelig\\p{L}*)"
const OF_THE_HOUSE = [
  new RegExp(`(?<!\\p{L})${PARTNER}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${BAD}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${BAD}(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})${PARTNER}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:our (?:own )?margins?|the margin (?:is|was) (?:thin|low|poor|too)|margin (?:is|was) (?:too )?(?:thin|low|poor)|unsere marge|die marge (?:ist|war) (?:zu )?(?:dünn|gering|klein|schlecht)|notre marge|la marge est (?:trop )?(?:faible|mince)|nuestro margen|el margen es (?:muy |demasiado )?(?:bajo|escaso)|(?:a )?nossa margem|(?:il )?nostro margine|(?:il )?margine (?:è|era) (?:troppo )?(?:basso|sottile)|onze marge|de marge is (?:te )?(?:dun|laag)|nasz(?:a|ą) marż[aąę]|vår marginal|vores (?:margin|avance)|vår margin)(?!\p{L})/iu,
]
