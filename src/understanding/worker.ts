/**
 * One worker thread of the pool: gets a step of reading and what it is to be done with, gives back what was read or
 * the words of the error. Started by pool.ts, by way of worker-boot.mjs where Node does not read TypeScript itself.
 */
import { parentPort } from 'node:worker_threads'
import { answerToGap } from './gap-answer.ts'
import { parseMail } from './parse/parse.ts'
import type { Defeat, Reader, Step } from './reader.ts'
import type { UnderstandingSetting } from './setting.ts'
import { understand } from './understand.ts'

export interface StepRequest<S extends Step = Step> {
  id: number
  step: S
  given: Parameters<Reader[S]>
}

/** The first message of a worker says that the readers are loaded. */
export type StepAnswer =
  | { ready: true }
  | { id: number; read: Exclude<Awaited<ReturnType<Reader[Step]>>, Defeat> }
  | { id: number; error: string }

const STEPS = { parse: parseMail, understand, answerToGap } satisfies Record<Step, unknown>

const answer = (message: StepAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', async ({ id, step, given }: StepRequest) => {
  const take = STEPS[step] as (...given: unknown[]) => Promise<never> | never
  try {
    answer({ id, read: await take(...given) })
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) })
  }
})

/** Much is loaded and compiled by the first mail that is read: better by this one than on the clock of somebody's. */
const SAMPLE = `From: Ana <ana@partner.example>
Subject: Deal registration: Lumen GmbH

we would like to register Lumen GmbH (lumen.example). Contact: Jonas Weber, COO, jonas@lumen.example, +49 30 5550001.
Amount: EUR 40,000 per year. Expected close: 15 March 2027. Next step: demo next week.
`
const SETTING: UnderstandingSetting = {
  address: 'REGISTRATION',
  mailDomain: 'intake.vendor.example',
  vendorDomains: ['vendor.example'],
  partnerDomains: ['partner.example'],
  products: [],
  knownPeople: [],
  receivedAt: '2027-01-01T00:00:00Z',
}

parseMail(Buffer.from(SAMPLE))
  .then((mail) => understand(mail, SETTING))
  .finally(() => answer({ ready: true }))
