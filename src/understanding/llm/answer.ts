/**
 * What the model is asked to answer, as a zod schema and as the JSON schema that goes with the request. Every
 * value comes with the words it was taken from; a value without them is worth nothing (merge.ts).
 */
import { z } from 'zod'
import { ENTRY_SIGNALS, INTENTS, ROLES } from '../../motion/words.ts'

const said = z.object({ value: z.string().max(400), quote: z.string().min(1).max(1200) }).nullable()

const contact = z.object({ name: said, email: said, phone: said, title: said })

const deal = z.object({
  accountName: said,
  accountDomain: said,
  contacts: z.array(contact).max(12),
  amount: said,
  closeDate: said,
  product: said,
  entrySignal: z.object({ value: z.enum(ENTRY_SIGNALS), quote: z.string().min(1).max(1200) }).nullable(),
  partnerRoles: z.array(z.object({ value: z.enum(ROLES), quote: z.string().min(1).max(1200) })).max(4),
  context: z.array(z.string().min(1).max(1200)).max(12),
  nextStep: said,
  nextStepDate: said,
  competitor: said,
})

export const ANSWER = z.object({
  intent: z.enum(INTENTS),
  intentQuote: z.string().max(1200).nullable(),
  deals: z.array(deal).max(20),
})

export type Answer = z.infer<typeof ANSWER>
export type AnswerDeal = Answer['deals'][number]
export type Said = NonNullable<AnswerDeal['accountName']>

/** For `response_format` of an OpenAI-compatible endpoint. */
export const ANSWER_FORMAT = {
  type: 'json_schema',
  json_schema: { name: 'mail', strict: true, schema: z.toJSONSchema(ANSWER) },
} as const

/** The answer in a completion's text; null for anything that is not exactly of that shape. */
export function readAnswer(text: string): Answer | null {
  const body = /^\s*(?:```(?:json)?\s*)?(\{[\s\S]*\})\s*(?:```)?\s*$/.exec(text)?.[1]
  if (body === undefined) return null
  try {
    return ANSWER.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}
