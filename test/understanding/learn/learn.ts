/**
 * `npm run learn` writes the weights of the learnt readers (or of those named: `npm run learn -- sums dates`); `--check` says whether they are what the examples and the
 * rules give, and how well replies and names are read that were kept from the readers (held-out.ts, people.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as dates from '../../../src/understanding/extract/learned/date-meaning.ts'
import * as entry from '../../../src/understanding/extract/learned/entry-kind.ts'
import * as organisations from '../../../src/understanding/extract/learned/org-side.ts'
import * as people from '../../../src/understanding/extract/learned/person-side.ts'
import * as sums from '../../../src/understanding/extract/learned/sum-meaning.ts'
import * as told from '../../../src/understanding/extract/learned/told.ts'
import { type Learnt, pack, unpack } from '../../../src/understanding/learned/logistic.ts'
import * as added from '../../../src/understanding/own-words/learned/added-words.ts'
import * as last from '../../../src/understanding/own-words/learned/last-line.ts'
import * as ear from '../../../src/understanding/wish/learned/ear.ts'
import * as first from '../../../src/understanding/wish/learned/first.ts'
import * as longer from '../../../src/understanding/wish/learned/longer.ts'
import * as reasons from '../../../src/understanding/wish/learned/reason.ts'
import { boilerplateObservations, paragraphsIn, typedLines } from './boilerplate.ts'
import { closingObservations, closingsIn, lastWordsIn } from './closings.ts'
import { entryObservations, firstMailsIn, kindObservations } from './first-mails.ts'
import { heldOut } from './held-out.ts'
import {
  datesInMails,
  entriesInMails,
  kindsInMails,
  labelledMails,
  peopleInMails,
  sumsInMails,
  toldInMails,
} from './labelled-mails.ts'
import { longerWeights } from './longer.ts'
import { organisationObservations, organisationsIn, organisationsInMails } from './organisations.ts'
import { heldOutPeople, passagesIn, personObservations } from './people.ts'
import { reasonObservations, reasonsIn, reasonsInMails } from './reasons.ts'
import { regress, same } from './regression.ts'
import { dateObservations, knownDates, knownSentences, sentencesIn, toldObservations } from './sentences.ts'
import { sumObservations, sumsIn } from './sums.ts'
import { allWishes, examplesIn, wishWeights } from './wishes.ts'

interface Reader {
  name: string
  file: URL
  columns: number
  learn: () => Learnt | Promise<Learnt>
}

let reading: ReturnType<typeof labelledMails> | undefined
/** The labelled mails, read when first asked for: their own words are told by the first two readers. */
const labelled = () => (reading ??= labelledMails())
const withDeals = async () => (await labelled()).filter(({ deals }) => deals.length > 0)

/** In the order in which they build on each other: what a sentence tells shapes what a mail is. */
const READERS: Reader[] = [
  {
    name: 'last lines',
    file: last.WEIGHTS,
    columns: last.KINDS.length,
    learn: () => regress(closingObservations(closingsIn(), lastWordsIn()), 'one'),
  },
  {
    name: 'added words',
    file: added.WEIGHTS,
    columns: added.KINDS.length,
    learn: () => regress(boilerplateObservations([...paragraphsIn(), ...typedLines()]), 'one'),
  },
  {
    name: 'wishes',
    file: ear.WEIGHTS,
    columns: ear.WISHES.length,
    learn: async () => wishWeights(allWishes(await labelled())),
  },
  {
    name: 'longer replies',
    file: longer.WEIGHTS,
    columns: ear.WISHES.length,
    learn: async () => longerWeights(examplesIn()),
  },
  {
    name: 'reasons',
    file: reasons.WEIGHTS,
    columns: reasons.TELLS.length,
    learn: async () =>
      regress(reasonObservations([...reasonsIn(), ...reasonsInMails(await labelled())]), 'one'),
  },
  {
    name: 'sentences',
    file: told.WEIGHTS,
    columns: told.THINGS.length,
    learn: async () =>
      regress(
        [...toldObservations(sentencesIn()), ...knownSentences(), ...toldInMails(await withDeals())],
        'any',
      ),
  },
  {
    name: 'dates',
    file: dates.WEIGHTS,
    columns: dates.MEANINGS.length,
    learn: async () =>
      regress(
        [
          ...dateObservations([...sentencesIn(), ...sentencesIn('dates')]),
          ...knownDates(),
          ...datesInMails(await withDeals()),
        ],
        'one',
      ),
  },
  {
    name: 'sums',
    file: sums.WEIGHTS,
    columns: sums.SUMS.length,
    learn: async () => regress([...sumObservations(sumsIn()), ...sumsInMails(await withDeals())], 'one'),
  },
  {
    name: 'organisations',
    file: organisations.WEIGHTS,
    columns: organisations.ORGS.length,
    learn: async () =>
      regress(
        [...organisationObservations(organisationsIn()), ...organisationsInMails(await withDeals())],
        'one',
      ),
  },
  {
    name: 'people',
    file: people.WEIGHTS,
    columns: people.SIDES.length,
    learn: async () =>
      regress([...personObservations(passagesIn()), ...peopleInMails(await withDeals())], 'one'),
  },
  {
    name: 'entry signals',
    file: entry.WEIGHTS,
    columns: entry.SIGNALS.length,
    learn: async () =>
      regress([...entryObservations(firstMailsIn()), ...entriesInMails(await withDeals())], 'one'),
  },
  {
    name: 'first mails',
    file: first.WEIGHTS,
    columns: first.KINDS.length,
    learn: async () =>
      regress([...kindObservations(firstMailsIn()), ...kindsInMails(await labelled())], 'one'),
  },
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const readers = READERS.filter(({ name }) => only.length === 0 || only.includes(name))
  for (const { name, file, columns, learn } of readers) {
    const packed = pack(await learn(), columns)
    if (!process.argv.includes('--check')) {
      writeFileSync(file, packed)
      console.log(`${name}: ${Math.round(packed.length / 1024)} KB of weights`)
    } else if (!same(unpack(packed, columns), unpack(readFileSync(file), columns))) {
      console.error(
        `What is learnt of ${name} is not what the examples and the rules give: run \`npm run learn\`.`,
      )
      process.exitCode = 1
    }
  }
  for (const wrong of process.argv.includes('--check') ? [heldOut(), heldOutPeople()] : []) {
    if (wrong === null) continue
    console.error(wrong)
    process.exitCode = 1
  }
}
