/** How people mark what they type into a letter: what they announce on top, and the signs before each answer. */
import type { Hue } from '../parse/html-colour.ts'

export interface Announced {
  /** "Answers below", "inline", "in blue": there is something to look for. */
  any: boolean
  /** The colour that it names. */
  hue: Hue
  bold: boolean
  italic: boolean
}

const BELOW =
  /(?<!\p{L})(?:below|inline|in[- ]line|in ?between|between (?:the|your) (?:lines|questions)|underneath|beneath|under each|next to (?:each|your)|within|in (?:the )?(?:text|body|colou?r|caps|capitals)|unten|untenstehend|drunter|darunter|dazwischen|direkt (?:im|in|bei|hinter|unter)|im text|in der mail|in farbe|farbig|in großbuchstaben|ci-dessous|ci-après|dessous|plus bas|dans (?:le|votre|ton) (?:texte|corps|mail|message|courriel)|en couleur|en majuscules|abajo|debajo|a continuación|entre líneas|en el (?:texto|cuerpo|mismo correo|correo)|en (?:color|mayúsculas)|abaixo|em baixo|de seguida|no (?:texto|corpo|próprio e-?mail|email)|a cores|em maiúsculas|sotto|di seguito|nel (?:testo|corpo)|fra le righe|tra le righe|in calce|in maiuscolo|hieronder|onderstaand\p{L}*|eronder|hier onder|beneden|in de (?:tekst|mail)|tussen (?:de|je|jullie) \p{L}+|in kleur|poniżej|pod spodem|w (?:tekście|treści)|kolorem|nedan|nedanför|här under|i texten|inne i|nedenfor|herunder|nedenunder|i teksten)(?!\p{L})|下記|以下|文中|本文中|インライン|色字|色で/iu

/** Stems of the words for colours; "in" or its like stands before them, or an ending of its own behind. */
const HUES: [Hue, RegExp][] = [
  [
    'red',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:red|rot(?:er)?|rouge|rojo|vermelho|rosso|rood|czerwono|rött|rødt)(?!\p{L})|赤/iu,
  ],
  [
    'blue',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:blue|blau(?:er)?|bleu|azul|blu|azzurro|blauw|niebiesko|blått|blåt)(?!\p{L})|青/iu,
  ],
  [
    'green',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:green|grün(?:er)?|vert|verde|groen|zielono|grönt|grønt)(?!\p{L})|緑/iu,
  ],
  [
    'purple',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:purple|violet|pink|lila|violett|morado|roxo|viola|paars|fioletowo|rosa)(?!\p{L})|紫/iu,
  ],
  [
    'orange',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:orange|naranja|laranja|arancione|oranje|pomarańczowo)(?!\p{L})|オレンジ/iu,
  ],
  [
    'yellow',
    /(?<!\p{L})(?:in|en|em|a|i|på|med|het|na) (?:the |het )?(?:yellow|gelb(?:er)?|jaune|amarillo|amarelo|giallo|geel|żółto|gult)(?!\p{L})|黄/iu,
  ],
]
const BOLD =
  /(?<!\p{L})(?:in bold|fett(?:druck|gedruckt)?|en gras|en negrita|a negrito|em negrito|in grassetto|vet(?:gedrukt)?|pogrubi\p{L}+|(?:i )?fet(?:stil|t)?|med fed)(?!\p{L})|太字/iu
const ITALIC =
  /(?<!\p{L})(?:in italics?|kursiv|en italique|en cursiva|em itálico|in corsivo|cursief|kursywą)(?!\p{L})|斜体/iu

/** People say in a line or two where their answers are. */
const MOST_SIGNS = 1_500

export function announcedIn(typed: string): Announced {
  const text = typed.slice(0, MOST_SIGNS)
  const hue = HUES.find(([, pattern]) => pattern.test(text))?.[0] ?? ''
  const [bold, italic] = [BOLD.test(text), ITALIC.test(text)]
  return { any: hue !== '' || bold || italic || BELOW.test(text), hue, bold, italic }
}

/** "[GP] …", "GP> …", "@GP: …", "Gethin: …": what is marked with a name or its letters, in small letters. */
export function tagOf(line: string): { tag: string; bracketed: boolean } | null {
  const found = TAG.exec(line.slice(0, 120))?.groups
  if (!found) return null
  const tag = (found.inside ?? found.before ?? '').toLowerCase().replace(/\./g, '').normalize('NFD')
  return { tag: tag.replace(/\p{M}/gu, '').trim(), bracketed: found.inside !== undefined }
}
const NAMES = "\\p{L}[\\p{L}.'’-]{0,20}(?: \\p{L}[\\p{L}.'’-]{0,20}){0,2}"
const TAG = new RegExp(
  `^\\s{0,4}(?:[*#/|–-]{1,3} ?)?(?:[\\[({<](?<inside>${NAMES})[\\])}>]{1,2}:?|@?(?<before>${NAMES}) ?(?::(?!//)|[>»]{1,2}|={1,2}>|-{1,2}>|\\]|(?<= )[–—-](?= )))\\s*(?=\\S)`,
  'u',
)

/** Signs that nobody's letter begins a line with, in front of an answer. */
export const signOf = (line: string): string => SIGN.exec(line)?.[1] ?? ''
const SIGN =
  /^\s{0,4}(-{1,3}>|={1,3}>|→|⇒|➔|►|▶|»|#{1,4}|\*{2,4}|\+{2,4}|~{1,3}|@{2,3}|\/{2,3}|:{2,3}|_{2})\s?(?=[^\s#*+~@/:_])/u

/** "Answer: …", "A2: …": a word that says what it is. */
export const isWordedAnswer = (line: string): boolean => WORDED.test(line)
const WORDED =
  /^\s{0,4}\W{0,3}(?:my |our |meine |unsere |ma |notre |mi |minha |la mia |mijn |moja |mitt |mit )?(?:answers?|ans\.?|a|reply|re|response|antwort(?:en)?|aw|antw\.?|réponses?|rép\.?|r|respuestas?|resp\.?|respostas?|risposta|risp\.?|antwoord|antw|odp(?:owiedź)?\.?|svar|sv)\s?\d{0,2}\s?[:：]\s{0,3}(?=\S)|^\s{0,4}(?:回答|答え?|ご回答)\s?[:：]\s{0,3}(?=\S)/iu
