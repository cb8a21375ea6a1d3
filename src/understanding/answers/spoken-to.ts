/**
 * To whom words speak: "Dana, do you have the org chart?", "please ask Dana for the site plan". A person who is only spoken
 * of ("Dana says …", "don't tell Dana", "I'll ask Dana") is not spoken to. Pure; linear.
 */
import { fold } from '../extract/fold.ts'

const GREETS =
  '(?:@|(?:(?:and|so|also|und|et|y|e|en|hi|hello|hey|dear|ciao|hallo|liebe[rs]?|lieber|guten (?:tag|morgen)|bonjour|salut|chere?|hola|ola|caro|cara|hoi|beste|hej|czesc|moi|ahoj|herr|frau|mr|mrs|ms|monsieur|madame|m|mme|senora?|sr|sra|signora?|sig)\\.?[ ,]+){0,3})'
const YOU =
  /(?<!\p{L})(?:you|your|you're|please|pls|can|could|would|sie|ihr|ihre?n?|ihnen|du|dir|dein\p{L}*|euch|eure?\p{L}*|bitte|vous|votre|vos|tu|te|ton|ta|tes|svp|usted\p{L}*|vosotros|os|vuestr\p{L}*|tienes|tiene|puedes|puede|podeis|por favor|voce\p{L}*|pode\p{L}*|tem|puoi|può|potete|potresti|hai|avete|lei|per favore|jij|je|jullie|u|uw|kun|kunt|heb|ty|masz|mozesz|pan|pani|prosze|ni|du|din\p{L}*|har|kan|sinulla|voitko|voit|mas|muzes|prosim)(?!\p{L})|\?|？/u
const RELAYS =
  "(?:ask|tell|remind|let|check with|find out from|frag(?:t|en sie|e)?|sag(?:t|en sie)?|bitte(?:t|n sie)?|erinner(?:t|n sie|e)?|demande[rz]?(?: a)?|dis|dites(?: a)?|rappelle[rz]?(?: a)?|pregunt(?:a|ad|e|ale)(?: a)?|di(?:le|le a|ga a)|pergunt(?:a|e)(?: a| ao)?|chiedi(?: a)?|chiedete(?: a)?|di['’]? a|vraag(?: aan)?|zeg(?: tegen)?|zapytaj(?:cie)?|popro[sś](?:cie)?|fraga|be|sporg|sporr|kysy|zeptej(?:te)? se)"
const HELD =
  /(?:n't|(?<!\p{L})(?:not|never|nicht|nie|pas|jamais|no|non|nunca|nao|niet|nooit|inte|ikke|ala|(?:i|we|ich|wir|je|nous)(?:'ll| will| shall| am going to| werde| werden| vais| allons)?))\s*$/u

/** What of a text speaks to one of these people: who, and the sentences as written. `others`: people of whom none may be meant. */
export function spokenTo(
  text: string,
  names: readonly string[],
  others: readonly string[],
): { name: string; words: string[] } | null {
  const sentences = text.slice(0, MOST).match(/[^.!?\n？！。]+[.!?？！。]*/g) ?? []
  const taken = new Set(others.flatMap(partsOf))
  const found: { name: string; words: string[] }[] = []
  let follows: { name: string; words: string[] } | null = null
  for (const sentence of sentences) {
    const name = names.find((each) =>
      speaksTo(
        sentence,
        partsOf(each).filter((part) => !taken.has(part)),
      ),
    )
    if (name !== undefined) {
      follows = found.find((one) => one.name === name) ?? { name, words: [] }
      if (follows.words.length === 0) found.push(follows)
      follows.words.push(sentence.trim())
    } else if (follows && /[?？]\s*$/.test(sentence) && ALSO.test(fold(sentence.trim()))) {
      follows.words.push(sentence.trim())
    } else if (sentence.trim() !== '') follows = null
  }
  // Two people of the partner in one mail: whose is what is for a person to tell.
  return found.length === 1 ? (found[0] ?? null) : null
}
const MOST = 4000
const ALSO = /^(?:and|und|et|y|e|en|i|och|og|ja|a|also|auch|aussi|tambien|ook)(?!\p{L})/u

function speaksTo(sentence: string, parts: readonly string[]): boolean {
  if (parts.length === 0) return false
  const said = fold(sentence.trim())
  const who = `(?:(?:${parts.map(escaped).join('|')})(?: (?:${parts.map(escaped).join('|')}))?)`
  const start = new RegExp(
    `^${GREETS}${who}(?: ?[,:–-]| (?=(?:can|could|would|will|do|please|pls|kannst|konnen|koennen|bitte|peux|pouvez|puedes|puoi|kun|kunt)(?!\\p{L})))`,
    'u',
  )
  const within = new RegExp(
    `[,–—-] ?${who}(?: ?[,?]|$| (?=(?:can|could|would|will|do|please|pls|kannst|konnen|bitte|peux|pouvez|puedes|puoi|kun|kunt)(?!\\p{L})))`,
    'u',
  )
  if ((start.test(said) || within.test(said)) && YOU.test(said)) return true
  const relayed = new RegExp(
    `(?<!\\p{L})${RELAYS} (?:(?:herrn?|frau|mr|mrs|ms|monsieur|madame|m|mme|senora?|sr|sra|signora?)\\.? )?${who}(?!\\p{L})`,
    'u',
  ).exec(said)
  return relayed !== null && !HELD.test(said.slice(0, relayed.index))
}

/** Whether a text begins as a letter to that person does: "Ciao Giulia, …", "Dana: yes". */
export function addressedTo(text: string, name: string): boolean {
  const who = partsOf(name).map(escaped).join('|')
  return (
    who !== '' && new RegExp(`^${GREETS}(?:${who})(?: (?:${who}))? ?[,:!.–\n-]`, 'u').test(fold(text.trim()))
  )
}

/** Whether a text orders something about that person instead of speaking to them: "give Giulia another 60 days". */
export function ordersAbout(text: string, name: string): boolean {
  const who = partsOf(name).map(escaped).join('|')
  return (
    who !== '' &&
    new RegExp(
      `(?<!\\p{L})(?:give|grant|let|allow|tell|ask|extend|for|gib|gebt|geben sie|sag|frag|donne[rz]?(?: a)?|dale a|dai a|geef|daj) (?:${who}|him|her|them|ihm|ihr|ihnen)(?!\\p{L})`,
      'u',
    ).test(fold(text))
  )
}

const partsOf = (name: string): string[] =>
  name.includes('@')
    ? []
    : fold(name)
        .split(/[^\p{L}'-]+/u)
        .filter((part) => part.length > 1)

const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
