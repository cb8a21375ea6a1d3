/**
 * Words that go on as they are: what the desk answers to whoever asked it something, and what an account executive says to
 * the partner ("Dana, do you have the org chart?"). Only what its reader may read goes: house notes stay in the house.
 */
import type { Deal } from '../motion/deal.ts'
import type { PersonFacts } from '../motion/world.ts'
import { isOrderToGive } from '../understanding/answers/appointing.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { addressedTo, ordersAbout, spokenTo } from '../understanding/answers/spoken-to.ts'
import { OF_OUR_OWN } from '../understanding/nothing.ts'
import { heardByAe, heardByPartner } from './in-confidence.ts'
import type { Message, Plan, Received } from './plan.ts'

// ---------- The desk answers ----------

/** The answer to a question that was passed on; `addressed`: it speaks to the asker. null where it answers none, or orders something. */
export function answerToAsker(
  received: Received,
  deal: Deal | null,
): { message: Message; addressed: boolean } | null {
  const { answers, people } = received.thread
  if (answers?.kind !== 'PASSED_QUESTION' || answers.data.forHouse || answers.data.disputeOver) return null
  const asker = askerIn(String(answers.data.from ?? ''), Object.values(people))
  const { intent, why } = received.understanding
  if (!asker || (intent === 'OTHER' && why !== OF_OUR_OWN)) return null
  const text = received.parsed.ownText.trim()
  if (shortAnswerIn(text, ['PROCEED', 'REJECT']) !== null || ordersAbout(text, asker.name)) return null
  const words = wordsFor(received, deal, asker)
  if (words === '') return null
  const addressed = addressedTo(text, asker.name)
  if (!addressed && ordersToGive(received, text, asker.name)) return null
  const question = String(answers.data.question ?? '') || null
  return { message: { to: asker, words, question, direct: false }, addressed }
}

/** "Give it to Peter Parker", "Not Priya.": meant for Baton, whether or not it can be carried out. */
function ordersToGive({ aes }: Received, text: string, asker: string): boolean {
  const names = aes.flatMap(({ name }) => (name === asker ? [] : name.split(' ')))
  const said = new Set(text.split(/[^\p{L}]+/u))
  return isOrderToGive(text.toLowerCase()) || names.some((name) => name.length > 2 && said.has(name))
}

type Asker = Message['to'] & { kind?: PersonFacts['kind'] }

/** By name or address, as the letter says it; a stranger by address alone. */
function askerIn(from: string, people: readonly PersonFacts[]): Asker | null {
  const known = people.find(({ name, addresses }) => name === from || addresses.includes(from.toLowerCase()))
  if (known) return { personId: known.id, address: known.address, name: known.name, kind: known.kind }
  return from.includes('@') ? { address: from.toLowerCase(), name: from } : null
}

function wordsFor(received: Received, deal: Deal | null, asker: Asker): string {
  if (!deal) return received.parsed.ownText.trim()
  const ofOurs = asker.kind !== undefined && asker.kind !== 'PARTNER_CONTACT'
  return ofOurs ? heardByAe(received) : heardByPartner(received, deal)
}

// ---------- An account executive speaks to the partner ----------

/** What is said to somebody of the partner, and the mail without it; null where the deal is not the writer's, or nothing is. */
export function spokenToPartner(
  received: Received,
  deal: Deal,
  plan: Plan,
): { message: Message; rest: Received } | null {
  const { sender, people } = received.thread
  const accepts = plan.kind === 'COMMANDS' && plan.commands.some(({ type }) => type === 'accept')
  const owns = deal.stage === 'WORKING' && deal.aeId === sender?.id
  if (!sender || (!owns && !accepts)) return null
  const ours = Object.values(people).filter(({ kind }) => kind !== 'PARTNER_CONTACT')
  const theirs = Object.values(people).filter(({ kind }) => kind === 'PARTNER_CONTACT')
  const names = theirs.map(({ name }) => name)
  const spoken = spokenTo(
    heardByPartner(received, deal),
    names,
    ours.map(({ name }) => name),
  )
  const reader = theirs.find(({ name }) => name === spoken?.name)
  if (!spoken || !reader) return null
  const to = { personId: reader.id, address: reader.address, name: reader.name }
  const message: Message = { to, words: spoken.words.join('\n'), question: null, direct: true }
  return { message, rest: without(received, spoken.words) }
}

function without(received: Received, words: readonly string[]): Received {
  const ownText = words.reduce((text, each) => text.replace(each, ''), received.parsed.ownText)
  return {
    ...received,
    parsed: { ...received.parsed, ownText },
    understanding: { ...received.understanding, replyText: ownText },
  }
}
