/** Which languages a few sentences may be in, by the small words that each of them uses often. */
import type { Language } from '../phrases.ts'

/** Words that only one language uses often; enough to know which "si", "se", "als", "om" is meant. */
const FUNCTION_WORDS: Record<Exclude<Language, 'ja'>, string> = {
  en: "the and i to of you this is it for we in that be are have they with our i'll i'm it's not will my me at don't can't i've i'd does she him her please thanks",
  de: 'ich der die das und ist nicht mir wir mit ein eine den dem zu auf fur bitte es noch wird bei von sie haben im kann mich gern gerne',
  fr: "de merci bonjour a je le la les et est pas nous vous pour un une des que ce c'est du en avec on j'ai il dans sur mais ne au qui moi ca leur",
  es: 'el la los y es de que en lo un una con por para no me nos pero mi las del al han ha esta este yo se le su lo',
  pt: 'o a os e de que em um uma com por para nao me nos mas meu minha eu do da ao no na isso esta este foi com eles ja',
  it: "il la lo e di che in un una con per non mi ci ma mio mia io del della al gli le sono ho ha questo questa e' si da hanno",
  nl: 'de het een en is van ik niet met voor op dat die we mij bij maar er zijn hebben heb deze naar aan hij ze wel nog',
  pl: 'i w na to nie z do sie jest ze ja mnie tak ale dla po od przez juz tego ten jak mam ich sa',
  sv: 'jag och det att den ar inte for pa med en ett vi har av som till de om kan vill sig hos min fran men',
  da: 'jeg og det at den er ikke for pa med en et vi har af som til de om kan vil sig hos min fra men tager',
  fi: 'ja on ei se mina etta tama he me olen mutta ne kun voi ovat otan taman',
}
const LANGUAGES = Object.keys(FUNCTION_WORDS) as Exclude<Language, 'ja'>[]
const EVERY: ReadonlySet<Language> = new Set([...LANGUAGES, 'ja'])
/** Each small word with its languages, by their places in the list. */
const OWNERS = new Map<string, number[]>()
for (const [at, language] of LANGUAGES.entries())
  for (const word of new Set(FUNCTION_WORDS[language].split(' ')))
    OWNERS.set(word, [...(OWNERS.get(word) ?? []), at])

/** The languages that a folded text may be in: the best match and its close rivals; all without evidence. */
export function likelyLanguages(plain: string): ReadonlySet<Language> {
  if (last.plain !== plain) last = { plain, languages: languagesOf(plain) }
  return last.languages
}
/** Whoever weighs the words of a reply asks for their languages. */
let last: { plain: string; languages: ReadonlySet<Language> } = { plain: '', languages: EVERY }

function languagesOf(plain: string): ReadonlySet<Language> {
  if (/[\u3040-\u30ff]/.test(plain)) return new Set(['ja'])
  const scores = LANGUAGES.map(() => 0)
  for (const word of plain.slice(0, 3000).match(/[a-z']+/g) ?? [])
    for (const at of OWNERS.get(word) ?? []) scores[at]! += 1
  const best = Math.max(...scores)
  if (best < 2) return EVERY
  return new Set(LANGUAGES.filter((_, at) => scores[at]! >= best * 0.7))
}
