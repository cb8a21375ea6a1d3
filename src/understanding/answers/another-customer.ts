/** Whether a reply speaks of another customer than the deal's, or gives the customer another name. Pure; linear. */
import { allMatches } from '../search/all-matches.ts'

/** What tells one name from another: its words of more than two signs, in small letters. */
export const namesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)

/** "Different one: Torridon … New deal please." */
export const speaksOfAnotherOne = (text: string): boolean => ANOTHER_ONE.test(text)
const ANOTHER_ONE =
  /(?<!\p{L})(?:new (?:deal|one|registration|lead)|(?:different|another|separate|second) (?:one|deal|customer|registration)|separately|neue[rs]? (?:deal|projekt|kunde|registrierung)|separat|anderer kunde|weiterer (?:deal|kunde)|nouve(?:au|lle) (?:dossier|affaire|client)|autre (?:dossier|affaire|client)|nuev[oa] (?:oportunidad|proyecto|cliente)|otro (?:cliente|proyecto)|nuov[oa] (?:trattativa|opportunit[àa]|cliente)|altro cliente|nieuwe (?:deal|registratie|klant)|(?:een )?andere (?:klant|deal)|even een andere|nov[oa] (?:oportunidade|cliente)|outro cliente|now[ya] (?:klient|szansa))(?!\p{L})/iu

/** Words that give the customer another name: "it's called …", "der Name lautet …". */
const RENAMES =
  /(?<!\p{L})(?:(?:is|are|it'?s|still|now|properly|actually) called|(?:full |legal |right |correct )?name (?:is|should be|was)|renamed?|spel(?:led|t)|hei(?:ß|ss)t|name lautet|umbenannt|firmiert|s'appelle|nom (?:est|exact|complet)|raison sociale|se llama|nombre (?:es|correcto|completo)|raz[óo]n social|si chiama|ragione sociale|chama-se|heet|naam is|nazywa|heter|hedder)(?!\p{L})/giu

/** Whether the words say that this is the name: it stands right behind. */
export function renamesTo(name: string, words: string): boolean {
  const [first] = namesIn(name)
  return allMatches(words, RENAMES).some(
    ({ index, 0: { length } }) =>
      first !== undefined && namesIn(behind(words, index + length)).includes(first),
  )
}
const behind = (words: string, at: number): string => /^[^.,;!?\n]{0,60}/.exec(words.slice(at))![0]
