/**
 * One worker thread of the parse pool: gets bytes, gives back a ParsedMail or the words of the error.
 * Started by pool.ts, by way of worker-boot.mjs where Node does not read TypeScript itself.
 */
import { parentPort } from 'node:worker_threads'
import type { ParsedMail } from '../parsed-mail.ts'
import { parseMail } from './parse.ts'

export interface ParseRequest {
  id: number
  raw: Uint8Array
}

/** The first message of a worker says that the parser is loaded. */
export type ParseAnswer = { ready: true } | { id: number; mail: ParsedMail } | { id: number; error: string }

parentPort?.on('message', async ({ id, raw }: ParseRequest) => {
  let answer: ParseAnswer
  try {
    answer = { id, mail: await parseMail(raw) }
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
})

parentPort?.postMessage({ ready: true } satisfies ParseAnswer)
