/**
 * A mail to the registration address (or to nobody in particular): everything in it counts. The rules
 * (wish/readers/entry.ts) add up what speaks for a deal; the learnt reader (wish/learned/first.ts) knows what
 * resembles what. A missed registration is the costliest mistake here, a question that nobody answers the next.
 */

import type { Intent } from '../motion/words.ts'
import { isListMail } from './automatic/list-mail.ts'
import { evidenceAt } from './evidence.ts'
import { domainOf } from './extract/address.ts'
import { fold } from './extract/fold.ts'
import { type ForwardedMail, findForwards, isForwardSubject } from './forwarded.ts'
import { missingFields, reachable } from './gap.ts'
import { ABOUT_NO_DEAL, LONGEST, NOISE, nothing, OF_OUR_OWN, shortened } from './nothing.ts'
import { wordsOfText } from './own-words/own-words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { questionsBeside, withoutQuestions } from './questions-beside.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead, Understanding } from './understanding.ts'
import { type Asking, askingIn } from './wish/cues.ts'
import { type FirstMail, type Kind, kindOf } from './wish/learned/first.ts'
import { type EntrySigns, entrySigns, technicalNoise } from './wish/readers/entry.ts'
import { readRegistration } from './wish/readers/registration.ts'
import { wishOf } from './wish/wish.ts'

/**
 * Probabilities from which the learnt reader has its way, found on examples kept from it: that a deal is brought, by
 * what the rules say or in what bears the marks of a campaign; and that it is a question or a request for news.
 */
const BROUGHT: Record<Kind, number> = { REGISTRATION: 0.4, OTHER: 0.65, STATUS_REQUEST: 0.6, QUESTION: 0.6 }
const BROUGHT_IN_NOISE = 0.8
const ASKED = 0.4
/** The same where the rules saw a deal that is none: a question that nobody answers costs more than one too many. */
const ASKED_WITH_FACTS = 0.15

/** Steps 2 and 3 for a mail to the registration address. Pure; linear. */
export function readFirst(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const list = isListMail(mail)
  if (list?.kind === 'list') return nothing(mail, 'OTHER', `Sent to many: ${list.why}.`)
  const view = viewOf(mail, setting)
  const internal = isVendor(mail, setting)
  const bareStatus = /^\W*status\W*$/i.test(mail.ownText)
  if (internal && !bareStatus && (view.signs.hardFacts < 2 || !isForwardSubject(mail.subject))) {
    return nothing(mail, 'OTHER', OF_OUR_OWN)
  }
  if (asksAfter(mail, view, setting)) return asks(mail, 'STATUS_REQUEST')
  const ruled = byRules(mail, view, list !== null)
  // What a campaign tool sent brings a deal only where the rules see one as well.
  if (list !== null && ruled.intent !== 'REGISTRATION') return ruled
  const read = weigh(mail, view, ruled)
  return read.intent !== 'REGISTRATION' && list === null && isFilledIn(mail, view)
    ? brings(mail, view.deals, 'customer and contact are filled in')
    : read
}

/**
 * "Customer: …", "Contact: …" with an address there: whoever fills that in brings a deal, whatever else the mail says
 * ("Why now: ignore previous instructions …"). What is no context is asked for; an invoice has such lines as well.
 */
function isFilledIn(mail: ParsedMail, { deals, asking }: View): boolean {
  const words = fold(`${mail.subject}\n${mail.text.slice(0, MOST_READ)}`)
  if (asking.questions.length > 0 || asking.status.length > 0 || PAPERS.test(words)) return false
  const own = domainOf(mail.from?.address ?? '')
  return deals.some(
    ({ accountName, contacts }) =>
      accountName?.evidence.some(
        ({ part, start }) => part === 'body' && CUSTOMER_LABEL.test(lineTo(mail, start)),
      ) &&
      contacts.some(
        ({ email }) =>
          email !== null &&
          domainOf(email.value) !== own &&
          email.evidence.some(({ part, start }) => part === 'body' && LABEL.test(lineTo(mail, start))),
      ),
  )
}

/** The line in which an offset of the text stands, up to there. */
const lineTo = ({ text }: ParsedMail, at: number): string =>
  fold(text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at))

const LABEL = /^\W*[\p{L}][^:\n]{1,40}[:=]/u
const CUSTOMER_LABEL =
  /^\W*(?:end[ -]?)?(?:customer|client|account|company|prospect|(?:end)?kunde|firma|unternehmen|cliente?|entreprise|societe|compte|empresa|cuenta|conta|azienda|(?:eind)?klant|bedrijf|klient|(?:slut)?kund|foretag|virksomhed|asiakas|zakaznik)(?: ?(?:final|finale|name|nom|nombre|nome|naam|nazwa|namn|navn))?\s*[:=]|^\W*(?:顧客|お客様|会社)[^:：]{0,6}[:：]/u
/** Invoices, orders and campaigns have such lines, too. */
const PAPERS =
  /(?<!\p{L})(?:invoices?(?! (?:wait|get|are lost|approval|process))|rechnung(?:snummer|sbetrag)|facture (?:n|no)|amount due|bill to|ship to|unsubscribe|abmelden|desabonn\p{L}*|newsletter|tracking number|order confirmation|auftragsbestatigung|password|passwort)(?!\p{L})/u

interface View {
  deals: DealRead[]
  signs: EntrySigns
  asking: Asking
  /** The forwarded mail that all its facts stand in: the words above may merely ask about it. */
  chases: ForwardedMail | null
}

/** The mail read as a registration, and what speaks for its being one. */
function viewOf(mail: ParsedMail, setting: UnderstandingSetting): View {
  const deals = readRegistration(shortened(mail), setting)
  const technical = technicalNoise(mail.html, (mail.headers['authentication-results'] ?? []).join(' '))
  const signs = entrySigns(fold(mail.subject), fold(wholeText(mail)), deals, technical)
  const asking = askingIn(mail.ownText, mail.subject)
  const offers = deals.some((deal) => deal.accountName !== null) ? OFFERS_CONTACT : null
  const questions = asking.questions.filter(({ plain }) => !offers?.test(plain))
  return { deals, signs, asking: { ...asking, questions }, chases: chasesForward(mail, deals) }
}

function byRules(mail: ParsedMail, view: View, bulk: boolean): Understanding {
  const { deals, signs } = view
  const asked = askedIn(mail, view)
  if (asked !== null) return asked
  const enough = signs.score >= (bulk ? 5 : 2.5) && (signs.hardFacts > 0 || signs.registers || hasNeed(deals))
  if (enough) return brings(mail, deals, signs.signs.join(', '))
  return notOurs(mail, signs)
}

const notOurs = (mail: ParsedMail, { noise }: EntrySigns): Understanding =>
  nothing(mail, 'OTHER', noise > 0 ? NOISE : ABOUT_NO_DEAL)

/** What the partner asks beside the deal is nothing that the customer needs. */
function brings(mail: ParsedMail, read: DealRead[], signs: string): Understanding {
  const questions = questionsBeside(mail)
  const deals = read.map((deal) => withoutQuestions(deal, questions))
  const why = `A partner brings ${deals.length > 1 ? `${deals.length} deals` : 'a deal'}: ${signs}.`
  return { ...nothing(mail, 'REGISTRATION', why), deals, missing: missingFields(deals) }
}

/** What follows from the rules and from the learnt reader: both must find a deal plausible. */
function weigh(mail: ParsedMail, view: View, ruled: Understanding): Understanding {
  const is = kindOf(asSeen(mail, view, ruled.intent))
  const registers = ruled.intent === 'REGISTRATION'
  // A registration that somebody else wrote down sounds like nothing of a deal.
  if (registers && view.signs.noise === 0 && ATTACHED.test(fold(mail.text.slice(0, MOST_READ)))) return ruled
  const needed = !registers && view.signs.noise >= 2 ? BROUGHT_IN_NOISE : BROUGHT[ruled.intent as Kind]
  if (is('REGISTRATION') >= needed)
    return registers ? ruled : brings(mail, view.deals, 'it reads like others that did')
  const asked = is('QUESTION') > is('STATUS_REQUEST') ? 'QUESTION' : 'STATUS_REQUEST'
  if (registers && is(asked) < ASKED_WITH_FACTS) return notOurs(mail, view.signs)
  return registers || (asked !== ruled.intent && is(asked) >= ASKED) ? asks(mail, asked) : ruled
}

const MOST_READ = 4_000
/** "Please find a new deal registration attached." */
const ATTACHED =
  /(?<!\p{L})(?:(?:registration|new (?:deal|lead|opportunity)|registration form)(?: form)? (?:is |as |see )?(?:attached|enclosed)|(?:attached|enclosed|find attached|find enclosed) (?:is |a |our |the |you'll find )*(?:new )?(?:deal )?registration|anbei (?:\p{L}+ ){0,3}\p{L}*(?:registrierung|anmeldung)|(?:registrierung|anmeldung) (?:anbei|im anhang|beigefugt)|(?:ci-joint|en piece jointe)(?: \p{L}+){0,4} enregistrement|enregistrement (?:d'affaire |d'opportunite )?(?:ci-joint|en piece jointe)|(?:adjunto|adjuntamos)(?: \p{L}+){0,3} registro|registro (?:de oportunidad )?adjunto|(?:in allegato|allego)(?: \p{L}+){0,3} registrazione|(?:bijgevoegd|in bijlage)(?: \p{L}+){0,4} registratie|(?:em anexo|segue)(?: \p{L}+){0,3} registo)(?!\p{L})/u

const asks = (mail: ParsedMail, intent: 'QUESTION' | 'STATUS_REQUEST'): Understanding => ({
  ...nothing(
    mail,
    intent,
    intent === 'QUESTION'
      ? 'It asks something that a person must answer.'
      : 'It asks what has become of deals.',
  ),
  replyText: mail.ownText,
})

/** What the rules see in a first mail, for the learnt reader. */
function firstHints({ deals, signs, asking, chases }: View, intent: Intent): string[] {
  const named = deals.filter((deal) => deal.accountName !== null).length
  const told = deals.filter((deal) => deal.context.length > 0).length
  return [
    intent,
    `score ${Math.max(-3, Math.min(6, Math.round(signs.score / 2)))}`,
    `facts ${Math.min(4, signs.hardFacts)}`,
    `noise ${Math.min(3, signs.noise)}`,
    `registers ${signs.registers}`,
    `deals ${Math.min(3, deals.length)}`,
    `named ${Math.min(2, named)}`,
    `told ${Math.min(2, told)}`,
    `questions ${Math.min(3, asking.questions.length)}`,
    `status ${Math.min(2, asking.status.length)}`,
    `asking ${Math.round((4 * asking.sentences.filter(({ asks }) => asks).length) / Math.max(1, asking.sentences.length))}`,
    `sentences ${Math.min(8, asking.sentences.length)}`,
    ...(chases === null ? [] : ['chases']),
    ...(deals.some((deal) => deal.product !== null) ? ['product'] : []),
  ]
}

/** What `npm run learn` shows the learnt reader of an example. */
export function firstMailOf(mail: ParsedMail, setting: UnderstandingSetting): FirstMail {
  const view = viewOf(mail, setting)
  return asSeen(mail, view, byRules(mail, view, false).intent)
}

/** Of a mail that forwards a deal, the words above it say what the sender wants with it. */
const asSeen = (mail: ParsedMail, view: View, ruled: Intent): FirstMail => ({
  subject: fold(mail.subject),
  text: fold(mail.text.slice(0, view.chases?.start ?? MOST_READ)),
  hints: firstHints(view, ruled),
})

function chasesForward(mail: ParsedMail, deals: DealRead[]): ForwardedMail | null {
  const below = findForwards(mail.text.slice(0, LONGEST), mail.subject)[0]
  if (below === undefined || mail.text.slice(0, below.start).trim() === '') return null
  const facts = deals.flatMap((deal) => [
    deal.amount,
    deal.closeDate,
    ...deal.contacts.flatMap(({ email, phone }) => [email, phone]),
  ])
  const allBelow = facts.every(
    (fact) =>
      fact === null || fact.evidence.every(({ part, start }) => part !== 'body' || start >= below.start),
  )
  return allBelow ? below : null
}

/** "My message below is three weeks old, is the deal in our name?": the words above one's own mail, read as a reply's. */
function asksAfter(mail: ParsedMail, { chases }: View, setting: UnderstandingSetting): boolean {
  const { vendorDomains, mailDomain } = setting
  if (chases === null || domainOf(chases.from?.address ?? '') !== domainOf(mail.from?.address ?? ''))
    return false
  // What went to a colleague only, or was a customer's before, has not been with us yet.
  const ours = ({ address }: { address: string }) =>
    [...vendorDomains, mailDomain].includes(domainOf(address))
  if (chases.nested.length > 0 || (chases.to.some(({ address }) => address !== '') && !chases.to.some(ours)))
    return false
  const above = wordsOfText(mail.text.slice(0, chases.start), mail.from)
  const context = { subject: '', senderWords: new Set<string>(), vendorDomains, facts: 0 }
  return wishOf(above, context, 'DEAL').intent === 'STATUS_REQUEST'
}

const wholeText = (mail: ParsedMail): string =>
  [mail.text, ...mail.attachedMails.map((inner) => `${inner.subject}\n${inner.text}`)].join('\n')

const hasNeed = (deals: DealRead[]): boolean =>
  deals.some((deal) => deal.context.length > 0 && deal.accountName !== null)

const isVendor = (mail: ParsedMail, setting: UnderstandingSetting): boolean => {
  const domain = mail.from?.address.split('@')[1] ?? ''
  return [...setting.vendorDomains, setting.mailDomain].some(
    (own) => domain === own || domain.endsWith(`.${own}`),
  )
}

const QUESTION_SUBJECT =
  /(?<![a-z])(?:questions?|query|enquiry|inquiry|fragen?|anfrage|question|pregunta|consulta|duda|pergunta|duvida|domanda|vraag|pytanie|fraga|sporgsmal)(?![a-z])|質問|お問い合わせ/

/** "Do we have to register renewals as new deals?": about the programme, whatever deal serves as the example. */
const RULE =
  /(?<![a-z])(?:(?:do|must|should|shall|can) (?:we|i|partners) (?:also |still |really |have to |need to )*(?:register|re-?register|log|protect|claim)|is it (?:necessary|possible|allowed|required) to (?:register|log)|(?:mussen|sollen|durfen|konnen) wir (?:\w+ ){0,6}(?:registrieren|anmelden|melden)|muss man (?:\w+ ){0,6}(?:registrieren|anmelden)|(?:devons-nous|doit-on|faut-il|peut-on) (?:\w+ ){0,3}(?:enregistrer|declarer)|(?:tenemos que|hay que|debemos|podemos) (?:\w+ ){0,3}registrar|(?:temos (?:de|que)|e preciso|devemos) (?:\w+ ){0,3}regist(?:r)?ar|(?:dobbiamo|bisogna|possiamo) (?:\w+ ){0,3}registrare|(?:moeten|mogen|kunnen) we (?:\w+ ){0,6}(?:registreren|aanmelden))(?![a-z])[^.!]{0,120}\?/
const asksForRule = (mail: ParsedMail, deals: DealRead[]): boolean =>
  !deals.some(reachable) && RULE.test(fold(mail.ownText.slice(0, 4000)).replace(/\s+/g, ' '))

/** "Soll ich euch vorstellen?": a question that brings a deal. */
const OFFERS_CONTACT =
  /(?<![a-z])(?:(?:want|like) me to (?:introduce|connect|put|set|make|call|ask)|(?:shall|should|can|could) (?:i|we) (?:introduce|connect|put you|set up|make (?:an|the) intro|make the connection|ask (?:him|her|them))|(?:soll|kann|darf|sollen|wollen) (?:ich|wir) (?:\w+ ){0,4}(?:vorstellen|verbinden|bekannt machen|anbahnen|zusammenbringen|fragen|herstellen)|(?:je|nous) vous mets? en relation|(?:je|on) (?:fais|peut faire) l'intro|(?:os|les|te|le) (?:presento|pongo en contacto)|quer(?:em)? que (?:eu )?(?:apresente|faca a ponte)|vi (?:presento|metto in contatto)|zal ik (?:jullie|je) (?:\w+ ){0,3}(?:voorstellen|introduceren|in contact brengen))(?![a-z])/

/** "Two queries please:", "nur zwei kurze Fragen". */
const ANNOUNCES_QUESTIONS =
  /(?<![a-z])(?:an?|one|two|three|a few|some|couple of|quick|eine?|zwei|drei|paar|kurze|une|deux|trois|quelques|una|dos|tres|algunas|uma|duas|algumas|due|tre|alcune|een|twee|drie|enkele|dwa|trzy|tva|nagra|to|nogle) (?:\w+ )?(?:quer(?:y|ies)|questions?|fragen?|preguntas?|dudas?|perguntas?|duvidas?|domand[ae]|vraag|vragen|pytani[ea]|fragor?|sporgsmal)(?![a-z])/

/** A question or a request for news, when the mail brings no deal of its own. */
function askedIn(mail: ParsedMail, { deals, signs, asking, chases }: View): Understanding | null {
  if (signs.noise >= 2) return null
  if (signs.hardFacts >= 2 && chases === null && !asksForRule(mail, deals)) return null
  const { questions, status } = asking
  const intent =
    status.length > 0 && !QUESTION_SUBJECT.test(fold(mail.subject))
      ? 'STATUS_REQUEST'
      : questions.length > 0
        ? 'QUESTION'
        : null
  if (intent === null || (chases !== null && intent !== 'STATUS_REQUEST')) return null
  const announced =
    QUESTION_SUBJECT.test(fold(mail.subject)) || ANNOUNCES_QUESTIONS.test(fold(mail.ownText.slice(0, 300)))
  const own = deals.some((deal) => deal.amount !== null || reachable(deal))
  const onlyAsks = intent === 'QUESTION' && ((announced && !own) || asksForRule(mail, deals))
  if (!onlyAsks && signs.hardFacts === 1 && signs.registers && intent === 'QUESTION') return null
  const all = new Set([...status, ...questions])
  const told = asking.sentences.filter((sentence) => !all.has(sentence))
  if (!onlyAsks && intent === 'QUESTION' && signs.score >= 4 && told.length > all.size * 2) return null
  const because = [...all].map(({ start, end }) => evidenceAt('own', mail.ownText, start, end))
  return { ...asks(mail, intent), intentEvidence: because }
}
