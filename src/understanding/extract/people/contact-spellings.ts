/**
 * "It's Baynes, not Baines", "her mail is k.hale@…, not k.hall@…": a contact who is known already was written wrong. Of
 * two words that stand against each other only those count that are written almost alike: others are two people.
 */

import { allMatches } from '../../search/all-matches.ts'
import { sought } from '../../search/sought.ts'
import type { ContactRead, Fact, Spelling } from '../../understanding.ts'
import { fold } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import { fact, type Reading } from '../reading.ts'
import { nameKey } from './person.ts'

/** A name's word or an address; addresses are told by their "@", or by the dot of a mailbox. */
const TERM =
  "[\\p{L}][\\p{L}\\p{N}'_+-]{0,30}(?:\\.[\\p{L}\\p{N}_+-]{1,30}){0,3}(?:@[\\p{L}\\p{N}.-]{3,60}[\\p{L}\\p{N}])?"
const NOT =
  'not|and not|instead of|rather than|nicht|und nicht|statt|pas|et (?:non )?pas|et non|non|e non|no|y no|nao|e nao|niet|en niet|inte|och inte|ikke|og ikke|nie|a nie'

const PAIRS = [
  // "Baynes, not Baines"
  `(?<![\\p{L}\\p{N}@.])(?<right>${TERM})[,;]?["')]? ?(?:\\(|- )?(?:${NOT}) ["']?(?<wrong>${TERM})`,
  // "not Baines but Baynes"
  `(?<!\\p{L})(?:not|nicht|pas|no|non|nao|niet|inte|ikke|nie) ["']?(?<wrong>${TERM})["']?,? (?:but|sondern|mais|sino|ma|mas|maar|utan|men|ale|lecz) ["']?(?<right>${TERM})`,
  // "Baines should be Baynes", "Baines is spelled Baynes"
  `(?<![\\p{L}\\p{N}@.])(?<wrong>${TERM})["']? (?:should (?:be|read|have been)|is (?:spel(?:led|t)|written)|(?:muss|soll(?:te)?) (?:es )?(?:heissen|heisen|sein)?|schreibt sich|wird|s'ecrit|doit etre|se escribe|debe ser|si scrive|deve essere|escreve-se|deve ser|moet(?: zijn)?|skal vare|ska vara|->|>) ["']?(?<right>${TERM})`,
].map((pattern) => sought(new RegExp(pattern, 'gu')))

/** "Her surname is spelt Baynes", "richtig heißt er Baynes": right, with nothing beside it that was wrong. */
const RIGHT = sought(
  new RegExp(
    `(?<!\\p{L})(?:(?:is |it's |'s |are )?(?:actually |correctly |properly )?spel(?:led|t)|(?:correct|right|proper) (?:spelling|name|surname|address|e-?mail|mail)(?: address)?(?: is|:)|typo[^.;\\n]{0,40}?(?: is|:|,? (?:it's|it is|it should be))|tippfehler[^.;\\n]{0,40}?(?: ist|:|, (?:es (?:ist|heist|muss)|sie lautet))|schreibt (?:sich|man)(?: richtig)?|richtig (?:ist|heisst|heist|geschrieben)(?: es| er| sie)?:?|(?:die )?richtige (?:adresse|e-?mail|mail)(?:adresse)? (?:ist|lautet):?|s'ecrit|la bonne adresse (?:est|:)|le bon nom est|se escribe|el correo correcto es|la direccion correcta es|si scrive|l'indirizzo (?:corretto|giusto) e|escreve-se|o e-?mail (?:correto|certo) e|schrijf je(?: als)?|wordt geschreven als|het juiste (?:adres|mailadres) is|stavas|staves|pisze sie|(?:her|his) (?:sur|last |family )?name(?:'s| is)(?= \\p{L}+ \\p{L})(?: \\p{L}+(?= \\p{L}))?|(?:ihr|sein) name ist(?= \\p{L}+ \\p{L})(?: \\p{L}+(?= \\p{L}))?|(?:son nom est|su nombre es|il suo nome e|o nome (?:dela|dele) e|(?:haar|zijn) naam is|hennes namn ar|hans namn ar|hendes navn er|hans navn er)(?= \\p{L}+ \\p{L})(?: \\p{L}+(?= \\p{L}))?) (?:with [^.;\\n]{1,20}?:? )?["']?(?<right>${TERM})`,
    'gu',
  ),
)

/** Everything that a reply puts right of names and addresses. Nothing comes of what no contact of the deal is called. */
export function readSpellings({ units }: Reading): Spelling[] {
  return units
    .filter((unit) => unit.key !== 'skip')
    .flatMap(inUnit)
    .slice(0, 6)
}

function inUnit(unit: Unit): Spelling[] {
  const said = low(unit)
  const at = (start: number, value: string): Fact<string> =>
    fact(
      unit.layout.raw.slice(unit.start + start, unit.start + start + value.length),
      unit.layout,
      unit.start + start,
      unit.start + start + value.length,
    )
  const pairs = PAIRS.flatMap((pattern) => allMatches(said, pattern.within(said))).flatMap(
    (m): Spelling[] => {
      const [right, wrong] = [bare(m.groups!.right!), bare(m.groups!.wrong!)]
      if (!isAlike(right, wrong)) return []
      const first = m[0].indexOf(right)
      const wrongAt = m[0].startsWith(wrong) ? 0 : m[0].lastIndexOf(wrong)
      const rightAt = m[0].startsWith(wrong) ? m[0].lastIndexOf(right) : first
      return [{ right: at(m.index + rightAt, right), wrong: at(m.index + wrongAt, wrong) }]
    },
  )
  const alone = allMatches(said, RIGHT.within(said)).map((m): Spelling => {
    const right = bare(m.groups!.right!)
    return { right: at(m.index + m[0].lastIndexOf(right), right), wrong: null }
  })
  // Beside a name that is put right an address may be, too: "typo in the address, it's …, and he is Kellner, not Keller".
  const told = (value: string) => pairs.some(({ right }) => right.value === value)
  return pairs.length === 0
    ? alone
    : [...pairs, ...alone.filter(({ right: { value } }) => value.includes('@') && !told(value))]
}

const bare = (term: string): string => term.replace(/['.]$/, '')

/** One slip of the pen, or two in a longer word: other words are other people. */
export function isAlike(a: string, b: string): boolean {
  const [one, other] = [mailbox(fold(a)), mailbox(fold(b))]
  // "k.hale@…, not k.hale@…": the mailbox is the same, the domain was wrong.
  if (one === other) return a.includes('@') && b.includes('@') && fold(a) !== fold(b)
  const longest = Math.max(one.length, other.length)
  return longest >= 4 && one[0] === other[0] && slips(one, other) <= (longest >= 6 ? 2 : 1)
}
const mailbox = (term: string): string => term.split('@')[0]!

/** Edit distance in which two letters that changed places are one slip; words are short. */
function slips(a: string, b: string): number {
  const rows = [[...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** Whether what looks like a contact is but the wrong spelling of one. */
export const isMisspelling = ({ name, email }: ContactRead, spellings: readonly Spelling[]): boolean =>
  spellings.some(({ wrong }) => {
    if (wrong === null) return false
    const word = fold(wrong.value)
    return (
      fold(email?.value ?? '') === word ||
      (email === null && name !== null && nameKey(name.value).join(' ') === word)
    )
  })
