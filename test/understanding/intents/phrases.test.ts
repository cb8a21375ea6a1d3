/**
 * The search for phrases, against what it stands for: one regular expression per language, "first|second|…".
 * Every table of the readers is tried on every sentence of the examples.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requiredWords } from '../../../src/understanding/search/required-words.ts'
import { sentencesOf } from '../../../src/understanding/sentences.ts'
import { ACCEPT_PHRASES, ACCEPT_WHOLE } from '../../../src/understanding/wish/readers/accept.ts'
import {
  DECLINE_PHRASES,
  DECLINE_WHOLE,
  NO_CAPACITY,
  NOT_MINE,
} from '../../../src/understanding/wish/readers/decline.ts'
import { LOST_PHRASES, LOST_SIGNS, NOT_LOST } from '../../../src/understanding/wish/readers/lost.ts'
import { BENIGN_CONDITION, CONDITION } from '../../../src/understanding/wish/readers/modality/conditions.ts'
import { PUTS_OFF } from '../../../src/understanding/wish/readers/modality/delays.ts'
import { DOUBT, SOFT_DOUBT } from '../../../src/understanding/wish/readers/modality/doubts.ts'
import { HEARSAY } from '../../../src/understanding/wish/readers/modality/hearsay.ts'
import { JEST } from '../../../src/understanding/wish/readers/modality/jest.ts'
import { NEGATORS } from '../../../src/understanding/wish/readers/modality/negators.ts'
import { ORDERS } from '../../../src/understanding/wish/readers/modality/orders.ts'
import { RETRACTS } from '../../../src/understanding/wish/readers/modality/retractions.ts'
import {
  type Found,
  findAll,
  has,
  hasIn,
  type Matcher,
  matcher,
} from '../../../src/understanding/wish/readers/phrases.ts'
import { PRONOUN_ROUTES } from '../../../src/understanding/wish/readers/reassign.ts'
import { REPORTS, STATUS_QUESTIONS } from '../../../src/understanding/wish/readers/status.ts'
import { NOT_YET_WON, WON_PHRASES } from '../../../src/understanding/wish/readers/won.ts'
import { DEAL_LINES } from './deal-lines.ts'
import { HANDOFF_LINES } from './handoff-lines.ts'
import { OFFER } from './kit.ts'
import { DEAL_TRAPS, HANDOFF_TRAPS } from './traps.ts'

const TABLES: Record<string, Matcher> = {
  ACCEPT_PHRASES,
  ACCEPT_WHOLE,
  DECLINE_PHRASES,
  DECLINE_WHOLE,
  NO_CAPACITY,
  NOT_MINE,
  LOST_PHRASES,
  LOST_SIGNS,
  NOT_LOST,
  PRONOUN_ROUTES,
  REPORTS,
  STATUS_QUESTIONS,
  NOT_YET_WON,
  WON_PHRASES,
  BENIGN_CONDITION,
  CONDITION,
  PUTS_OFF,
  DOUBT,
  SOFT_DOUBT,
  HEARSAY,
  JEST,
  NEGATORS,
  ORDERS,
  RETRACTS,
}

/** One expression per language, searched from left to right. */
function oneByOne(table: Matcher): (plain: string) => Found[] {
  const languages = [...new Set(table.phrases.map(({ language }) => language))]
  const patterns = languages.map((language) => {
    const own = table.phrases.filter((phrase) => phrase.language === language)
    const source = own.map((phrase) => phrase.source).join('|')
    const edged = language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
    return { language, pattern: new RegExp(edged, 'gu') }
  })
  return (plain) =>
    patterns.flatMap(({ language, pattern }) =>
      [...plain.matchAll(pattern)]
        .slice(0, 12)
        .map((match) => ({ language, start: match.index, end: match.index + match[0].length })),
    )
}

const SENTENCES = [
  ...Object.values(HANDOFF_LINES).flat(),
  ...Object.values(DEAL_LINES).flat(),
  HANDOFF_TRAPS,
  DEAL_TRAPS,
  'Wales is Anna Lindqvist’s. Please send it to her.',
]
  .flat()
  .flatMap((text) => sentencesOf(text, OFFER).map(({ plain }) => plain))

describe('the search for phrases', () => {
  it.each(Object.entries(TABLES))('finds in %s what one expression per language finds', (_, table) => {
    const expected = oneByOne(table)
    let places = 0
    for (const plain of SENTENCES) {
      const wanted = expected(plain)
      expect({ plain, found: findAll(table, plain) }).toEqual({ plain, found: wanted })
      expect(has(table, plain)).toBe(wanted.length > 0)
      for (const { language } of wanted) expect(hasIn(table, plain, new Set([language]))).toBe(true)
      places += wanted.length
    }
    expect(places).toBeGreaterThan(0)
  })

  const SMALL = matcher(
    {
      en: [
        '(?:i |we )*(?:take|took) {Obj}',
        'it',
        'not(?! it)',
        'no (?:\\w+ )?deal',
        '^so {gap}take',
        'w[ei]n?',
        '{N}',
      ],
      de: ['(?:das |den )?nehm(?:e)? ich', '.{1,3} ich$', 'ich (?:\\w+ ){0,2}nicht'],
      ja: ['ない', '笑$', '引き?受け'],
    },
    { Obj: 'it|this one|the {A}' },
  )
  const WORDS =
    'i we take took it this one the A N not no deal so win we  das den nehm nehme ich nicht ない 笑 引受け , .'
  it('finds the same in any row of words', () => {
    const expected = oneByOne(SMALL)
    const row = fc
      .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', ' ', '  ', '', '-')), {
        maxLength: 14,
      })
      .map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(row, (plain) => {
        expect(findAll(SMALL, plain)).toEqual(expected(plain))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what a phrase requires', () => {
  it.each<[string, string[][]]>([
    ['unless', [['unless']]],
    ['(?:ok|on) +(?:it|me)', [['ok it', 'ok me', 'on it', 'on me']]],
    // What is long enough is a clause of its own.
    [
      '(?:happy|glad) +to +(?:take|own)',
      [
        ['happy to ', 'glad to '],
        ['take', 'own'],
      ],
    ],
    // The edge of a word reaches into the group beside it.
    ['(?<![\\p{L}\\p{N}])(?:as +\\w+ +soon)(?![\\p{L}\\p{N}])', [[' soon\0'], ['\0as ']]],
    ['as +(?:\\w+ +){0,2}soon', [['soon'], ['as ']]],
    ['(?:if|\\d+)', []],
    ['colou?r', [['colour', 'color']]],
    ['(?<!no )doubt(?=s)', [['doubt']]],
    ['N+(?: +says)?', [['N']]],
    ['[mn]y', [['my', 'ny']]],
    ['[^,]{1,4}', []],
    ['n(?:o|\\w)', [['n']]],
  ])('%s', (source, clauses) => {
    expect(requiredWords(source)).toEqual(clauses)
  })
})
