/**
 * The optional second reader: any OpenAI-compatible endpoint. It adds to what the deterministic readers took and
 * can only fail towards them: no answer in time, a wrong shape, a quote that does not occur, and their reading
 * stands. The network comes in as an argument.
 */
import { sound } from '../evidence.ts'
import type { ParsedMail } from '../parsed-mail.ts'
import type { UnderstandingSetting } from '../setting.ts'
import type { Understanding } from '../understanding.ts'
import { readAnswer } from './answer.ts'
import { merge } from './merge.ts'
import { requestBody } from './request.ts'

export interface LlmOptions {
  /** Base address ("https://api.example/v1") or the full address of the chat completions. */
  url: string
  model: string
  /** Sent as a bearer token; none for an endpoint on the own network. */
  key?: string | null | undefined
  fetch: typeof globalThis.fetch
  /** For the whole exchange, in milliseconds; 8,000 by default. */
  timeoutMs?: number
  /** Told why an answer was not used, for a log; never a part of the result. */
  onFailure?: (reason: string) => void
}

export type SecondReader = (
  mail: ParsedMail,
  setting: UnderstandingSetting,
  read: Understanding,
) => Promise<Understanding>

/** Mail that a second opinion cannot help, or must not touch: decisions, outcomes and automatic mail. */
const LEFT_ALONE = new Set(['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST', 'AUTO_REPLY', 'BOUNCE'])
/** A completion is a few kilobytes; more is no answer. */
const LARGEST = 256_000

export function createLlmReader(options: LlmOptions): SecondReader {
  return async (mail, setting, read) => {
    if (LEFT_ALONE.has(read.intent)) return read
    try {
      const answer = readAnswer(await complete(options, requestBody(options.model, mail, setting)))
      if (answer !== null) return sound(mail, merge(mail, setting, read, answer))
      options.onFailure?.('the answer is not of the agreed shape')
    } catch (error) {
      options.onFailure?.(error instanceof Error ? error.message : String(error))
    }
    return read
  }
}

/** The text of the first choice. Rejects for every other end: late, redirected, refused, too large, malformed. */
async function complete(options: LlmOptions, body: string): Promise<string> {
  const { url, key, timeoutMs = 8_000 } = options
  const address = url.endsWith('/chat/completions') ? url : `${url.replace(/\/+$/, '')}/chat/completions`
  const response = await options.fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body,
    redirect: 'error', // a redirect would carry the mail, and perhaps the key, to somebody else
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!response.ok) throw new Error(`the endpoint answered ${response.status}`)
  const parsed: unknown = JSON.parse(await limitedText(response))
  const content = (parsed as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]
    ?.message?.content
  if (typeof content !== 'string') throw new Error('the endpoint answered without content')
  return content
}

async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > LARGEST) throw new Error('the endpoint answered too much')
  }
  return text
}
