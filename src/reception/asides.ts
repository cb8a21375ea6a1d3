/**
 * What a mail asks or corrects besides what Baton does with it: "On it. Does the partner already have a demo tenant?".
 * The decision holds, and the words go to a person all the same (design page 1: a partner, or a seller, must never get
 * silence).
 */
import { isClosed } from '../motion/transitions.ts'
import { asksInPassing, isGrievance } from '../understanding/answers/grievances.ts'
import { asksAfter } from '../understanding/news/news-words.ts'
import { correctionsIn } from '../understanding/wish/asides.ts'
import { askingIn } from '../understanding/wish/cues.ts'
import type { Plan, Received } from './plan.ts'

/** Whether a sentence asks something that a person must answer, which Baton's own letters do not. */
export function asksPerson({ parsed, understanding, thread }: Received): boolean {
  const { status, questions } = askingIn(understanding.replyText ?? parsed.ownText, parsed.subject)
  return questions.some((asked) => {
    const told = status.some(({ start }) => start === asked.start)
    const after = thread.addendum && asksAfter(asked.plain)
    return !told && !after && !ABOUT_NEWS.test(asked.plain) && !MERE_COURTESY.test(asked.plain)
  })
}

/** Whether it asks for the status too. */
export const asksForStatus = ({ parsed, understanding }: Received): boolean =>
  askingIn(understanding.replyText ?? parsed.ownText, parsed.subject).status.length > 0

/** The same plan, and the words go to the intake owner as well where they ask a person, or correct a fact. */
export function besides(received: Received, plan: Plan): Plan {
  const { deal, sender } = received.thread
  const asksHimself = deal !== null && sender?.id === deal.intakeOwnerId
  if ((plan.kind !== 'COMMANDS' && plan.kind !== 'STATUS') || asksHimself) return plan
  const accepts = plan.kind === 'COMMANDS' && plan.commands.some(({ type }) => type === 'accept')
  const { parsed, understanding } = received
  const corrects =
    accepts && correctionsIn(understanding.replyText ?? parsed.ownText, parsed.subject).length > 0
  const says = plan.kind === 'STATUS' && saysMore(received)
  return corrects || says || asksPerson(received) ? { ...plan, aside: true } : plan
}

/**
 * What stands beside the request for the status and is for a person: a complaint, what a third person wants to know; of a
 * deal that is closed anything, since the letter about its end says who reads the answer.
 */
function saysMore({ parsed, understanding, thread }: Received): boolean {
  const { status, sentences } = askingIn(understanding.replyText ?? parsed.ownText, parsed.subject)
  const closed = thread.deal !== null && isClosed(thread.deal.stage)
  return sentences
    .filter((sentence) => !status.includes(sentence))
    .some(
      ({ plain }) =>
        isGrievance(plain) ||
        (asksInPassing(plain) && !ABOUT_NEWS.test(plain)) ||
        (closed && isStatement(plain)),
    )
}

const isStatement = (plain: string): boolean => plain.split(/\s+/).length >= 4 && !MERE_COURTESY.test(plain)

/** When an answer comes, who has the deal, what is next: the status says so. */
const ABOUT_NEWS =
  /(?<![a-z])(?:hear|heard|answer|reply|response|news|updates?|status|happen\w*|next|owner|antwort\w*|ruckmeldung|neues|neuigkeiten|stand|weiter|passiert|nouvelles|reponse|statut|novedad\w*|noticias|respuesta|estado|novidades?|resposta|novita|notizie|risposta|nieuws|antwoord|svar|nyheter|nyt|nyheder)(?![a-z])|状況|進捗|返信|回答/

/** "Can you tell me?", "Kannst du kurz Bescheid geben?", "OK for you?" asks nothing of its own. */
const MERE_COURTESY =
  /^(?:(?:and|so|please|und|also|et|y|e|en) )*(?:(?:can|could|would|will) (?:you|somebody|someone|anyone) (?:please |kindly |quickly )*(?:let (?:me|us) know|tell (?:me|us)|check|help|advise|update (?:me|us)|have a look|confirm|look into (?:it|this))(?: please| soon| today)?|(?:kannst|konnen|konnt|konntest|konnten) (?:du|sie|ihr) (?:\w+ ){0,3}(?:sagen|bescheid geben|helfen|nachsehen|schauen|bestatigen)|(?:peux|pouvez|pourriez|pourrais)[ -](?:tu|vous) (?:me |nous )?(?:dire|aider|confirmer)|(?:puedes|pueden|podeis|podrias?) (?:decirme|decirnos|ayudarme|confirmar(?:me)?)|(?:puoi|potete|potresti) (?:dirmi|dirci|aiutarmi|confermare)|(?:kun|kunt|kunnen) (?:je|u|jullie) (?:me |mij )?(?:\w+ )?(?:zeggen|laten weten|helpen|bevestigen)|(?:is|are) (?:that|this|it|you) (?:ok|okay|fine|alright|all right|good)(?: (?:for|with|by) (?:you|us|me))?|(?:ist|passt) das (?:so )?(?:ok|okay|in ordnung|fur (?:dich|sie|euch))|sound good|does that work(?: for you)?|any questions|how are you|who knows|why not)[ ?!.]*$/
