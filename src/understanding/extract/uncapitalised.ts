/** The words of a mail that is typed without capitals, and which of them may belong to a name. */
import { isTitleWord, NOT_NAMES, ORG_WORDS } from './people/people-words.ts'

export interface Word {
  start: number
  end: number
  low: string
  /** `low` as mailboxes spell it: letters only, umlauts in one letter. */
  spelt: string
  /** "keogh" of "dunmore & keogh": only an ampersand stands between it and the word before. */
  paired: boolean
}

export const SMALL = new Set(
  'and & und et y e of de del della des du der die das den la le les los las el il lo the van for fur von zu'.split(
    ' ',
  ),
)
export const CUE = new Set(
  'with met contact is to called ask avec daf chez mit ist kontakt bei con es com het met via ansprechpartner heisst'.split(
    ' ',
  ),
)

export const WANTS = new Set(
  `wants want needs need is are has have would will must asked called decided looks hates will sucht suchen will wollen braucht brauchen hat
  haben mochte mochten plant planen muss veut veulent cherche cherchent a ont doit souhaite quiere quieren busca buscan necesita tiene quer
  querem precisa precisam procura tem vuole vogliono cerca cercano ha hanno deve wil willen zoekt zoeken heeft hebben moet chce szuka vill soker`.split(
    /\s+/,
  ),
)
const NOBODY = new Set(
  'they who he she it we i you this that there someone somebody one man wer der die das er sie es wir ihr jemand on il elle ils ca quien alguien ele ela alguem lui lei qualcuno hij zij ze men customer client kunde company firma guy boss chef team'.split(
    ' ',
  ),
)

export const adjoins = (a: Word, b: Word): boolean => b.start - a.end === 1 || b.paired
export const nameable = (word: Word): boolean =>
  word.low.length >= 3 && !NOT_NAMES.has(word.low) && !isTitleWord(word.low) && !SMALL.has(word.low)
export const mayName = (word: Word): boolean =>
  word.low.length >= 3 &&
  !WANTS.has(word.low) &&
  !NOBODY.has(word.low) &&
  !CUE.has(word.low) &&
  (ORG_WORDS.has(word.low) || (!NOT_NAMES.has(word.low) && !isTitleWord(word.low)))
/** Small words that a name ends before. */
export const STOPS = new Set(
  'at in on from to with who which is are has have wants need needs for because since bei in aus mit von hat ist sind die der das over up down near based they he she we it there where ils elles ont on nous sie wir tienen hacen son hanno sono ze zij hebben daar de har a en chez qui est ont avec con en que es tiene com em que e ha con di che i w z ma pa med som har'.split(
    ' ',
  ),
)
