/**
 * READ THIS FIRST in understanding/: text → meaning, one named call per step.
 *
 * 1. automatic mail (bounce.ts, calendar.ts, auto-reply.ts, list-mail.ts) is set aside before any word of it is
 *    read as a wish;
 * 2. a reply is read from the person's own words only (wish.ts): in doubt it is UNCLEAR, never a decision;
 *    a mail to the registration address is read whole (readers/entry.ts);
 * 3. the readers take the facts of that intent, each with its quote;
 * 4. `sound` drops every value whose quote does not occur in the mail (evidence.ts).
 */
import type { Intent } from '../motion/words.ts'
import { isAutoReply } from './automatic/auto-reply.ts'
import { readAbsence } from './automatic/auto-reply-absence.ts'
import { readBounce } from './automatic/bounce.ts'
import { isCalendar } from './automatic/calendar.ts'
import { isListMail } from './automatic/list-mail.ts'
import { evidenceAt, sound } from './evidence.ts'
import { fold } from './extract/fold.ts'
import { detectLanguage } from './extract/language.ts'
import { findForwards, isForwardSubject, isReplySubject } from './forwarded.ts'
import { missingFields, reachable } from './gap.ts'
import { outcomeReason } from './outcome.ts'
import { postscript } from './own-words/own-words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead, Evidence, Fact, Understanding } from './understanding.ts'
import { dealWish, type Wish } from './wish/classify.ts'
import type { WishContext } from './wish/cue.ts'
import { declineReason } from './wish/readers/decline.ts'
import { type EntrySigns, entrySigns, hardFactsOf, technicalNoise } from './wish/readers/entry.ts'
import type { Person } from './wish/readers/people.ts'
import { readRegistration } from './wish/readers/registration.ts'
import { readUpdateFacts } from './wish/readers/registration-update.ts'
import { wishOf } from './wish/wish.ts'

/** What Baton takes from one mail. Pure and deterministic; every quoted value occurs in the mail. */
export function understand(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const automatic = readAutomatic(mail)
  if (automatic !== null) return sound(mail, automatic)
  const reply = setting.address === 'HANDOFF' || setting.address === 'DEAL' || answersLetter(mail)
  return sound(mail, reply ? readReply(mail, setting) : readFirst(mail, setting))
}

/** An Understanding that took nothing; every reader fills in its own part. */
export function nothing(mail: ParsedMail, intent: Intent, why: string): Understanding {
  return {
    intent,
    intentEvidence: [],
    why,
    language: languageOf(mail),
    replyText: null,
    deals: [],
    missing: [],
    outcome: null,
    reassignTo: null,
    declineReason: null,
    absence: null,
    bounce: null,
    notTaken: [],
  }
}

const languageOf = (mail: ParsedMail): string => {
  const own = mail.ownText.trim()
  return own.length > 40 ? detectLanguage(own) : detectLanguage(`${own}\n${own}\n${mail.subject}`)
}

/** Mail that no person wrote to us: nothing in it is anybody's wish. */
function readAutomatic(mail: ParsedMail): Understanding | null {
  const bounce = readBounce(mail)
  if (bounce !== null) return { ...nothing(mail, 'BOUNCE', 'A delivery failure or delay notice.'), bounce }
  const calendar = isCalendar(mail)
  if (calendar !== null) return nothing(mail, 'OTHER', `Calendar mail: ${calendar.why}.`)
  const auto = isAutoReply(mail)
  if (auto !== null && auto.kind === 'generated' && mail.inReplyTo === null && !mayBeForm(mail)) {
    return nothing(mail, 'OTHER', `Sent by a machine, in answer to nothing: ${auto.why}.`)
  }
  if (auto !== null && (auto.kind !== 'generated' || !mayBeForm(mail))) {
    const absence = auto.kind === 'absence' ? absenceOf(mail) : null
    const evidence = auto.evidence === undefined ? [] : [auto.evidence]
    return {
      ...nothing(mail, 'AUTO_REPLY', `Automatic mail: ${auto.why}.`),
      absence,
      intentEvidence: evidence,
    }
  }
  return null
}

/** A partner's portal registers deals by machine ("[GC-REG-20931] New vendor registration"): it is still a deal. */
const mayBeForm = (mail: ParsedMail): boolean =>
  mail.inReplyTo === null && (mail.text.match(/^[^\n:]{2,40}:\s*\S/gm) ?? []).length >= 4

function absenceOf(mail: ParsedMail): Understanding['absence'] {
  const { until, substitute } = readAbsence(mail)
  const fact = (value: string, place: { start: number; end: number }): Fact<string> => ({
    value,
    status: 'STATED',
    confidence: 0.8,
    evidence: [evidenceAt('body', mail.text, place.start, place.end)],
  })
  const name = substitute === null ? null : (substitute.email ?? substitute.name)
  return {
    until: until === null ? null : fact(until.date, until),
    substitute: substitute === null || name === null ? null : fact(name, substitute),
  }
}

/** A reply to one of our letters that went to the registration address ("Re: [1042] …"). */
const answersLetter = (mail: ParsedMail): boolean =>
  isReplySubject(mail.subject) && /\[\d{3,7}\]/.test(mail.subject) && mail.ownText.length < 4000

/** Steps 2 and 3 for a reply: only the person's own words count. */
function readReply(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const facts = factsOf(mail, setting)
  const context: WishContext = {
    subject: mail.subject,
    senderWords: wordsOf(mail.from?.name ?? ''),
    vendorDomains: setting.vendorDomains,
    facts: facts === null ? 0 : factCount(facts),
  }
  const letter = setting.address === 'HANDOFF' ? 'HANDOFF' : 'DEAL'
  const read = (own: string) => wishOf(own, context, letter)
  const wish = withPostscript(read(mail.ownText), mail, read)
  const base: Understanding = {
    ...nothing(mail, wish.intent, wish.why),
    replyText: mail.ownText,
    intentEvidence: evidenceOfWish(mail, wish),
    notTaken: notTakenOf(mail, wish),
  }
  switch (wish.intent) {
    case 'UPDATE':
    // "On it. Next step: a demo on 3 March": the acceptance brings the step along.
    case 'ACCEPT':
      return { ...base, deals: facts === null ? [] : [facts] }
    case 'WON':
    case 'LOST':
      return {
        ...base,
        outcome: {
          amount: facts?.amount ?? null,
          reason: outcomeReason(wish.sentences, wish.because, 'own', mail.ownText),
        },
      }
    case 'REASSIGN':
      return { ...base, reassignTo: newOwner(mail, wish) }
    case 'DECLINE':
      return { ...base, declineReason: declineReason(wish.sentences, 'own', mail.ownText) }
    default:
      return base
  }
}

/** What was written below the signature ("PS: only if …") may forbid a decision, and never makes one. */
function withPostscript(wish: Wish, mail: ParsedMail, read: (own: string) => Wish): Wish {
  if (!DECIDES.has(wish.intent)) return wish
  const added = postscript(mail.text, mail.from).replace(PS_MARK, '').trim()
  if (added === '' || mail.ownText.includes(added)) return wish
  const whole = read(`${mail.ownText}\n\n${added}`)
  if (whole.intent === wish.intent) return wish
  return { ...wish, intent: 'UNCLEAR', person: null, why: `The postscript speaks against it: ${whole.why}` }
}
const DECIDES: ReadonlySet<Intent> = new Set(['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'])
const PS_MARK = /^\s*(?:p\.? ?(?:p\.? ?)?s\.?|p\.?d\.?|n\.?b\.?|nachtrag|addendum)\s*[:.,;–—-]?\s*/i

const factsOf = (mail: ParsedMail, setting: UnderstandingSetting): DealRead | null =>
  mail.ownText.trim() === '' ? null : readUpdateFacts(shortened(mail), setting)

/** Thirty pages: what stands further down is a log or an archive, and reading it would cost seconds. */
const LONGEST = 64_000

/** The mail with no more than the first 64,000 characters of its texts; offsets into them stay what they are. */
function shortened(mail: ParsedMail): ParsedMail {
  if (mail.text.length <= LONGEST && mail.ownText.length <= LONGEST) return mail
  return { ...mail, text: mail.text.slice(0, LONGEST), ownText: mail.ownText.slice(0, LONGEST) }
}

/** Hard facts, and the softer ones at half weight: whether a reply brings something to write down. */
function factCount(deal: DealRead): number {
  const soft = [deal.nextStepDate, deal.accountName, deal.product].filter((fact) => fact !== null).length
  return hardFactsOf([deal]) + Math.floor(soft / 2)
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    fold(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  )

const evidenceOfWish = (mail: ParsedMail, wish: Wish): Evidence[] =>
  wish.because.map((sentence) => evidenceAt('own', mail.ownText, sentence.start, sentence.end))

const WHAT: Partial<Record<Wish['blocked'][number]['kind'], string>> = {
  ACCEPT: 'an acceptance',
  DECLINE: 'a refusal',
  GROUND: 'a ground to refuse',
  NOT_MINE: 'a ground to refuse',
  ROUTE: 'a new owner',
  POINTER: 'a new owner',
  HINT: 'a new owner',
  WON: 'a win',
  LOST: 'a loss',
  LOST_SIGN: 'a loss',
}

function notTakenOf(mail: ParsedMail, wish: Wish): Understanding['notTaken'] {
  return wish.blocked.map((cue) => ({
    what: WHAT[cue.kind] ?? 'a wish',
    why: cue.blocked!,
    evidence: evidenceAt('own', mail.ownText, cue.sentence.start + cue.start, cue.sentence.start + cue.end),
  }))
}

/** The person named, with an address from the same sentence, or the only one of our own in the own words. */
function newOwner(mail: ParsedMail, wish: Wish): Understanding['reassignTo'] {
  const person = wish.person!
  const from = wish.because[0]!
  const at = (start: number, end: number): Fact<string>['evidence'] => [
    evidenceAt('own', mail.ownText, from.start + start, from.start + end),
  ]
  const fact = (value: string, evidence: Evidence[]): Fact<string> => ({
    value,
    status: 'STATED',
    confidence: 0.9,
    evidence,
  })
  return {
    name: person.name === '' ? null : fact(person.name, at(person.start, person.start + person.name.length)),
    email:
      person.email === null
        ? elsewhere(mail, person)
        : fact(person.email, at(person.emailStart, person.emailEnd)),
  }
}

function elsewhere(mail: ParsedMail, person: Person): Fact<string> | null {
  const parts = [...wordsOf(person.name)]
  for (const match of mail.ownText.matchAll(/[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g)) {
    const local = fold(match[0].split('@')[0]!)
    if (!parts.some((part) => part.length > 2 && local.includes(part))) continue
    const evidence = [evidenceAt('own', mail.ownText, match.index, match.index + match[0].length)]
    return { value: match[0].toLowerCase(), status: 'STATED', confidence: 0.8, evidence }
  }
  return null
}

/** Steps 2 and 3 for a mail to the registration address (or to nobody in particular): everything counts. */
function readFirst(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const list = isListMail(mail)
  if (list?.kind === 'list') return nothing(mail, 'OTHER', `Sent to many: ${list.why}.`)
  const deals = readRegistration(shortened(mail), setting)
  const technical = technicalNoise(mail.html, (mail.headers['authentication-results'] ?? []).join(' '))
  const signs = entrySigns(fold(mail.subject), fold(wholeText(mail)), deals, technical)
  const internal = isVendor(mail, setting)
  const bareStatus = /^\W*status\W*$/i.test(mail.ownText)
  if (internal && !bareStatus && (signs.hardFacts < 2 || !isForwardSubject(mail.subject))) {
    return nothing(mail, 'OTHER', 'Written by our own people, and no partner’s deal in it.')
  }
  const asked = askedIn(mail, setting, signs, deals)
  if (asked !== null) return asked
  const enough =
    signs.score >= (list === null ? 2.5 : 5) && (signs.hardFacts > 0 || signs.registers || hasNeed(deals))
  if (enough) {
    const why = `A partner brings ${deals.length > 1 ? `${deals.length} deals` : 'a deal'}: ${signs.signs.join(', ')}.`
    return { ...nothing(mail, 'REGISTRATION', why), deals, missing: missingFields(deals) }
  }
  return nothing(
    mail,
    'OTHER',
    signs.noise > 0 ? 'A campaign, an invoice or an attempt at fraud.' : 'Nothing in it is about a deal.',
  )
}

/** All facts stand in a forwarded mail, so that the words above it may merely ask about it. */
function chasesForward(mail: ParsedMail, deals: DealRead[]): boolean {
  const below = findForwards(mail.text.slice(0, LONGEST), mail.subject)[0]?.start
  if (below === undefined) return false
  const facts = deals.flatMap((deal) => [
    deal.amount,
    deal.closeDate,
    ...deal.contacts.flatMap(({ email, phone }) => [email, phone]),
  ])
  return facts.every(
    (fact) => fact === null || fact.evidence.every(({ part, start }) => part !== 'body' || start >= below),
  )
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
function askedIn(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  signs: EntrySigns,
  deals: DealRead[],
): Understanding | null {
  if (signs.noise >= 2) return null
  const chases = chasesForward(mail, deals)
  if (signs.hardFacts >= 2 && !chases && !asksForRule(mail, deals)) return null
  const context: WishContext = {
    subject: mail.subject,
    senderWords: new Set(),
    vendorDomains: setting.vendorDomains,
    facts: 0,
  }
  const wish = dealWish(mail.ownText, context)
  const offers = deals.some((deal) => deal.accountName !== null) ? OFFERS_CONTACT : null
  const asks = wish.cues.filter((cue) => cue.kind === 'QUESTION' && !offers?.test(cue.sentence.plain))
  const status = wish.cues.filter((cue) => cue.kind === 'STATUS')
  const intent =
    status.length > 0 && !QUESTION_SUBJECT.test(fold(mail.subject))
      ? 'STATUS_REQUEST'
      : asks.length > 0
        ? 'QUESTION'
        : null
  if (intent === null || (chases && intent !== 'STATUS_REQUEST')) return null
  const announced =
    QUESTION_SUBJECT.test(fold(mail.subject)) || ANNOUNCES_QUESTIONS.test(fold(mail.ownText.slice(0, 300)))
  const own = deals.some((deal) => deal.amount !== null || reachable(deal))
  const onlyAsks = intent === 'QUESTION' && ((announced && !own) || asksForRule(mail, deals))
  if (!onlyAsks && signs.hardFacts === 1 && signs.registers && intent === 'QUESTION') return null
  const asking = new Set([...status, ...asks].map((cue) => cue.sentence))
  const told = wish.sentences.filter((sentence) => !asking.has(sentence))
  if (!onlyAsks && intent === 'QUESTION' && signs.score >= 4 && told.length > asking.size * 2) return null
  const because = [...asking].map((sentence) => evidenceAt('own', mail.ownText, sentence.start, sentence.end))
  const why =
    intent === 'QUESTION'
      ? 'It asks something that a person must answer.'
      : 'It asks what has become of deals.'
  return { ...nothing(mail, intent, why), replyText: mail.ownText, intentEvidence: because }
}
