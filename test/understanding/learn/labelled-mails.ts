/**
 * What the readers of sentences and of first mails learn from whole mails: ../../mails/labelled, those that may be looked at. In
 * made-up examples every sentence tells something; in a mail most tell nothing of what is sought, and that has to be
 * known as well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { low, type Unit } from '../../../src/understanding/extract/layout/units.ts'
import type { Meaning } from '../../../src/understanding/extract/learned/date-meaning.ts'
import { SIGNALS } from '../../../src/understanding/extract/learned/entry-kind.ts'
import { sameName } from '../../../src/understanding/extract/people/person.ts'
import { foundIn, type Reading, read } from '../../../src/understanding/extract/reading.ts'
import { oursOf, ruledRoles } from '../../../src/understanding/extract/role-rules.ts'
import { shortened } from '../../../src/understanding/nothing.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'
import { KINDS } from '../../../src/understanding/wish/learned/first.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import { entrySeen } from './entry-kinds.ts'
import { kindSeen } from './first-mails.ts'
import { namesSeen } from './people.ts'
import type { Observation } from './regression.ts'
import { dateSeen, toldSeen } from './sentences.ts'
import { sumsSeen } from './sums.ts'

interface GoldDeal {
  account: { name: string | null } | null
  amount: { min: number; max: number } | null
  contacts: { name: string | null }[]
  entrySignal: string | null
  closeDate: { date: string; toleranceDays: number } | null
  partnerRoles: string[]
  contextMust: string[]
  nextStep: string | null
  nextStepDate: string | null
}

interface GoldMail {
  file: string
  intent: string
  deals: GoldDeal[]
  outcome: { reason: string | null } | null
}

export interface LabelledMail {
  mail: ParsedMail
  /** To one of our letters, not to the registration address. */
  reply: boolean
  intent: string
  reading: Reading
  deals: GoldDeal[]
  /** Why it was won or lost, as the label quotes it. */
  reason: string | null
}

const FOLDER = new URL('../../mails/labelled/', import.meta.url)

/** The mails that people wrote and that may be learnt from, read, with what is true of them. */
export async function labelledMails(): Promise<LabelledMail[]> {
  const gold = readFileSync(new URL('gold.jsonl', FOLDER), 'utf8')
    .split('\n')
    .filter((line) => /^\{"file": "[ABCDFGHJMNPRTWXY]/.test(line))
    .map((line) => JSON.parse(line) as GoldMail)
    .filter(({ intent }) => intent !== 'bounce' && intent !== 'auto_reply')
  const mails = await Promise.all(
    gold.map(async ({ file, intent, deals, outcome }) => {
      const mail = await parseMail(readFileSync(new URL(file, FOLDER)))
      const reply = /^(?:deal|handoff)\+/.test(mail.to[0]?.address ?? '')
      const setting = settingOf(mail.from?.address ? mail : mailOf({ text: '' }))
      return {
        mail,
        reply,
        intent: intent.toUpperCase(),
        reading: read(shortened(mail), setting, reply ? 'OWN' : 'WHOLE'),
        deals,
        reason: outcome?.reason ?? null,
      }
    }),
  )
  return [...mails, ...writtenUpdates()]
}

interface WrittenUpdate {
  date: string
  from: 'partner' | 'ae'
  text: string
  expected: Pick<GoldDeal, 'contacts' | 'amount' | 'nextStep' | 'nextStepDate'> & { closeDate: string | null }
}

/** News of a deal that were written for the readers alone, with what they say: examples/updates/*.jsonl. */
const writtenUpdates = (): LabelledMail[] =>
  readdirSync(UPDATES)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, UPDATES), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as WrittenUpdate)
    .map(({ date, from, text, expected: { closeDate, ...told } }) => {
      const mail = mailOf({
        text,
        date: `${date}T10:00:00+00:00`,
        from:
          from === 'ae' ? 'Priya Nair <priya.nair@vendor.example>' : 'Ana Ruiz <ana@fieldpartner.example>',
        subject: 'Re: [1047] Deal: how is it going?',
      })
      const rest = { account: null, entrySignal: null, partnerRoles: [], contextMust: [] }
      return {
        mail: { ...mail, to: [{ name: '', address: 'deal+1047.x@intake.vendor.example' }] },
        reply: true,
        intent: 'UPDATE',
        reading: read(shortened(mail), settingOf(mail), 'OWN'),
        deals: [
          { ...told, ...rest, closeDate: closeDate === null ? null : { date: closeDate, toleranceDays: 2 } },
        ],
        reason: null,
      }
    })
const UPDATES = new URL('examples/updates/', import.meta.url)

/** What the mails to the registration address are. */
export const kindsInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ mail, reply, intent }) => {
    const kind = KINDS.find((one) => one === intent)
    return reply || kind === undefined || !mail.from?.address ? [] : [kindSeen(mail, kind)]
  })

const proseOf = ({ units }: Reading): Unit[] => units.filter((unit) => unit.key === null)

/**
 * The sentences of the mails: next steps and needs where the labels quote them, roles where the labels and the rules
 * agree, no role that nobody claims.
 */
export const toldInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, deals }) => {
    const steps = deals.flatMap(({ nextStep }) => nextStep ?? [])
    const needs = deals.flatMap(({ contextMust }) => contextMust)
    const roles = new Set(deals.flatMap(({ partnerRoles }) => partnerRoles.map((role) => role.toUpperCase())))
    return proseOf(reading).map((unit) => {
      const ruled = new Set<string>(ruledRoles(unit, oursOf(reading)).map(({ value }) => value))
      return toldSeen(reading, unit, (thing) => {
        if (thing === 'NEXT_STEP') return steps.some((step) => quotes(low(unit), step))
        if (thing === 'CONTEXT') return needs.some((need) => quotes(low(unit), need)) || null
        return roles.has(thing) ? ruled.has(thing) || null : false
      })
    })
  })

/** Whether a sentence holds most of the words of a quote. */
function quotes(sentence: string, quote: string): boolean {
  const words = new Set(wordsIn(sentence))
  const wanted = wordsIn(fold(quote))
  return wanted.filter((word) => words.has(word)).length >= wanted.length * 0.7
}
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The dates of the mails. */
export const datesInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, deals }) =>
    proseOf(reading).flatMap((unit) => {
      const all = foundIn(reading, unit).dates
      return all.map((date) => {
        const meaning: Meaning = deals.some(({ closeDate }) => closeDate?.date === date.last)
          ? 'CLOSES'
          : deals.some(({ nextStepDate }) => nextStepDate === date.first)
            ? 'NEXT_STEP'
            : 'OTHER'
        return dateSeen(reading, unit, date, all, meaning)
      })
    }),
  )

/** The sums of the mails: the labels tell which is the deal's. */
export const sumsInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, deals }) =>
    sumsSeen(reading, ({ min, max }) =>
      deals.some(({ amount }) => amount?.min === min && amount.max === max) ? 'VALUE' : 'OTHER',
    ),
  )

/** How the deal enters, in mails with one. */
export const entriesInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, deals }) => {
    const signal = SIGNALS.find((one) => one === deals[0]!.entrySignal?.toUpperCase())
    return deals.length === 1 && signal !== undefined ? [entrySeen(reading, signal)] : []
  })

/** The names in the mails: the labels tell which are the customer's people. */
export const peopleInMails = (mails: readonly LabelledMail[]): Observation[] =>
  mails.flatMap(({ reading, deals }) => {
    const people = deals.flatMap(({ contacts }) => contacts.flatMap(({ name }) => name ?? []))
    return namesSeen(reading, reading.units, ({ name }) =>
      people.some((person) => sameName(person, name)) ? 'CUSTOMER' : null,
    )
  })
