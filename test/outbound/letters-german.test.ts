/**
 * Whoever reads German reads German, and nothing else: every sample, every letter that random histories write,
 * every refusal, and every reason that the sources can give are looked at for leftover English.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letters as templates } from '../../emails/index.ts'
import { de } from '../../emails/language/de.ts'
import { languageFor } from '../../emails/language/index.ts'
import { formatsFor } from '../../emails/parts/format.ts'
import { translated } from '../../emails/parts/phrases.ts'
import { sampleIn } from '../../emails/parts/sample.ts'
import type { LetterProps } from '../../emails/props.ts'
import { type Letter, type LetterKind, refusalLetters } from '../../src/motion/letters.ts'
import { composeLetter } from '../../src/outbound/compose.ts'
import { Story } from '../motion/kit.ts'
import {
  type Ask,
  beginning,
  beginsWith,
  commandOf,
  fitting,
  rightPersonFor,
  type Step,
  step,
} from '../motion/random-history.ts'
import { composedIn, KINDS, readHtml } from './letters-kit.ts'

/** Words that English needs all the time and German does not have. */
const ENGLISH =
  /(?<![\p{L}„“"’'@.-])(?:the|and|of|is|are|to|for|with|has|have|had|not|this|that|your|you|it|its|be|been|were|would|nobody|somebody|there|which|from|by|their|they|we|our|already|because|please|who|what|waits|does|did|only|says?|yes|no)(?![\p{L}@.’'-]\p{L})(?![\p{L}])/u

function leftover(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => ENGLISH.test(line.toLowerCase()))
    .map((line) => line.trim())
}

describe('samples', () => {
  it.each(KINDS)('%s', (kind) => {
    const { subject, text, html } = composedIn(kind, 'de')
    const server = 'The email account that you tried to reach does not exist'
    const said = [`${subject}\n${text}`.replace(/\n +/g, ' '), readHtml(html).text.replace(/[.!?:] /g, '\n')]
    expect(said.flatMap((each) => leftover(each.replace(server, '')))).toEqual([])
  })

  it('a won sum does not sound like more than it is', () => {
    const { text } = composedIn('OUTCOME', 'de')
    expect(text.replace(/\s+/g, ' ')).toMatch(/Der Kunde hat unterschrieben, der Auftragswert ist [\d.]+/)
    expect(text).not.toMatch(/über\s+[\d.]+/)
  })

  it('would be caught in English', () => {
    const caught = KINDS.filter((kind) => leftover(composedIn(kind, 'en').text).length > 2)
    expect(caught).toEqual(KINDS)
  })
})

describe('what the sources can say', () => {
  const view = { t: de, f: formatsFor(languageFor('de').locale, 'Europe/Berlin', de.format) }

  it('every reason, action and example is translated', () => {
    const said = sourceReasons()
    expect(said.length).toBeGreaterThan(90)
    expect(said.filter((words) => translated(view, words) === null)).toEqual([])
  })

  it('a reason that nobody has translated is a German sentence all the same', () => {
    const props = JSON.parse(JSON.stringify(composedProps('NOT_UNDERSTOOD'))) as LetterProps<'NOT_UNDERSTOOD'>
    props.data.why = 'Something entirely new was seen in it'
    const { text } = composeLetter('NOT_UNDERSTOOD', props)
    expect(text).not.toContain('entirely new')
    expect(text.replace(/\s+/g, ' ')).toContain(de.notUnderstood.noReason.slice(4))
  })
})

describe('what happens', () => {
  it('every letter of random histories, and every refusal', { timeout: 60_000 }, () => {
    const kinds = new Set<LetterKind>()
    const left = new Map<string, string>()
    fc.assert(
      fc.property(
        beginning,
        fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
        (first, steps) => {
          for (const letter of told(first, steps)) {
            kinds.add(letter.kind)
            const { subject, text } = composed(letter)
            for (const line of leftover(`${subject}\n${withoutTheirWords(text)}`)) left.set(line, letter.kind)
          }
        },
      ),
      { numRuns: 40, seed: 7 },
    )
    expect([...left]).toEqual([])
    expect(kinds.size).toBeGreaterThan(25)
  })
})

/** What people of these histories write, which no letter translates. */
const THEIRS =
  /The warehouse software is out of support in\s+June and stock counts are wrong every\s+week\.|For visibility only\.|still on it|it is fairer|we sourced it|because|settled|the wrong deal|550 5\.1\.1 unknown user|spoke|(?:Demo|step \d+)/g

const withoutTheirWords = (text: string) => text.replace(/\n(?:\| | +)/g, ' ').replace(THEIRS, '…')

function* told(first: Parameters<typeof beginsWith>[1], steps: Step[]): Generator<Letter> {
  const story = new Story()
  for (const id of Object.keys(story.world.people)) story.knows(id, { language: 'de' })
  beginsWith(story, first)
  for (const each of steps) {
    const refused = takes(story, each)
    if (refused) yield* refused
  }
  yield* story.letters
}

function takes(story: Story, each: Step): Letter[] | null {
  if (each.do === 'wait') story.wait(0, each.hours)
  if (each.do === 'tick') story.ticks()
  if (each.do === 'away') story.knows(each.id, { absences: [{ from: story.now, until: null }] })
  if (each.do === 'leave' || each.do === 'return')
    story.knows(each.id, { active: each.do === 'return', absences: [] })
  if (each.do === 'ask') return asks(story, each.who, each.asks)
  if (each.do === 'fit') return asks(story, 'right', { ...each.asks, type: fitting(story, each.n) })
  return null
}

function asks(story: Story, who: string, asked: Ask): Letter[] | null {
  const command = commandOf(story, asked)
  const asker = who === 'right' ? rightPersonFor(story, command) : who
  const turn = story.try(asker, command)
  if (!('code' in turn) || !story.deal || !(asker in story.world.people)) return null
  return refusalLetters(
    turn,
    { personId: asker, command: command.type, quote: null },
    story.deal,
    story.world,
  )
}

function composed(letter: Letter) {
  return composeLetter(letter.kind, {
    recipient: { name: 'Jule', language: 'de', timeZone: 'Europe/Berlin' },
    deal: letter.deal,
    data: letter.data,
    brand: { vendorName: 'Nordland', registrationAddress: 'deals@nordland.example' },
    replyTo: 'deal+1@nordland.example',
  } as LetterProps<typeof letter.kind>)
}

function composedProps(kind: LetterKind) {
  return { ...templates[kind].sample(sampleIn('de')), replyTo: 'deal+1@nordland.example' }
}

/**
 * Reasons stand in the sources as `why: '…'`, `action: …`, `refused(…)`, lists of examples and their like. Each with
 * its holes filled in; a new one is found here before a reader finds it.
 */
function sourceReasons(): string[] {
  const folders = ['src/motion', 'src/reception']
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  const found = files.flatMap((file) => reasonsIn(readFileSync(file, 'utf8')))
  return [...new Set(found)]
}

const LEADS =
  /\b(?:why|action|evidence|pickedBy|SAY_IT_AS_A_REMOVAL|note)\b\s*(?::|=|\()|\bquarantineNotice\(|kind: 'QUARANTINE',\s*reason:|examples: \[|return \[(?=['`][A-Z])/g
const LITERAL = /'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`/g

function reasonsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  return [...code.matchAll(LEADS)].flatMap(({ index }) => {
    const statement =
      code.slice(index, index + 400).split(/\n\s*\n|\n {0,4}\}|;\n|\bkind:(?! 'QUARANTINE')/)[0] ?? ''
    return [...statement.slice(0, lengthOf(statement)).matchAll(LITERAL)]
      .map((match) => filled(match[1] ?? match[2] ?? ''))
      .filter(
        (words) =>
          / /.test(words) &&
          !/^"Anna" and "Anna"$/.test(words) &&
          /^[A-Z"a-z\d…]/.test(words) &&
          !/[{}<>]|=>/.test(words),
      )
  })
}

/** Up to the end of the value: the first line that ends without a comma, an operator or an open bracket. */
function lengthOf(statement: string): number {
  let at = 0
  for (const line of statement.split('\n')) {
    at += line.length + 1
    if (/[^,?:([{&|=+]$/.test(line.trim()) && !/^\s*(?:\?|:)/.test(statement.slice(at))) return at
  }
  return at
}

/** `${name}` → something that such a hole holds. */
function filled(template: string): string {
  return template.replace(/\\'/g, "'").replace(/\$\{([^}]*(?:\{[^}]*\})?[^}]*)\}/g, (_, hole: string) => {
    if (/number|limit|asked|length|Math|total/i.test(hole)) return '3'
    if (/slice\(0, 10\)/.test(hole)) return '2026-03-02'
    if (/status/.test(hole)) return 'suspended'
    if (/state/.test(hole)) return 'agreed'
    if (/role\b/.test(hole)) return 'CLOSE'
    if (/to\.toLowerCase|from\.toLowerCase/.test(hole)) return 'partner'
    if (/\bto\b/.test(hole)) return 'QUALIFIED'
    if (/words\[side\]/.test(hole)) return 'the partner'
    if (/evidence/.test(hole)) return '"Nordwerk" and "Nordwerk GmbH"'
    if (/what\b/.test(hole)) return 'to confirm the registration'
    if (/missing/.test(hole)) return 'ACCOUNT, CONTACT'
    if (/MAY\[/.test(hole)) return 'the partner or the intake owner'
    if (/why|reasons/.test(hole)) return 'Anna was asked before'
    if (/domain|mine|theirs|firm/i.test(hole)) return 'nordwerk.example'
    if (/kind\.toLowerCase/.test(hole)) return 'postmaster'
    return 'Anna'
  })
}
