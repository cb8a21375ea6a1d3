/**
 * What of a model's answer is taken. The deterministic readers come first: the model only fills what they left
 * open. A value counts when its quote occurs in the mail and the value itself can be read from the quote again
 * by our own extractors (a date, an amount) or stands in it (a name, an address): a model can point at words,
 * it cannot make a value up. It never touches an intent that moves ownership or outcome, in either direction.
 */
import type { Intent } from '../../motion/words.ts'
import { evidenceOf } from '../evidence.ts'
import { dateOrder, findDates } from '../extract/dates/date.ts'
import { fold, plain, squeeze } from '../extract/fold.ts'
import { decimal, findAmounts } from '../extract/money/amount.ts'
import { missingFields } from '../gap.ts'
import { ABOUT_NO_DEAL } from '../nothing.ts'
import type { ParsedMail } from '../parsed-mail.ts'
import { referenceDate, type UnderstandingSetting } from '../setting.ts'
import type {
  Amount,
  CloseDate,
  ContactRead,
  DealRead,
  Evidence,
  Fact,
  Understanding,
} from '../understanding.ts'
import { givesOrders } from '../wish/readers/modality.ts'
import { readRegistration } from '../wish/readers/registration.ts'
import { readUpdateFacts } from '../wish/readers/registration-update.ts'
import type { Answer, AnswerDeal, Said } from './answer.ts'

/** Intents that change nothing by themselves: only among these may the model move a mail, and only upward. */
const MOVES: Partial<Record<Intent, Intent[]>> = {
  UNCLEAR: ['QUESTION', 'STATUS_REQUEST', 'UPDATE'],
  OTHER: ['REGISTRATION', 'QUESTION', 'STATUS_REQUEST'],
}

/** The Understanding with the gaps filled that the model could fill with proof. */
export function merge(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  read: Understanding,
  answer: Answer,
): Understanding {
  const moved = moveIntent(mail, setting, read, answer)
  if (moved.intent !== 'REGISTRATION' && moved.intent !== 'UPDATE') return moved
  const proof = new Proof(mail, setting)
  const deals = moved.deals.map((deal) => {
    const partner = counterpart(deal, moved.deals.length, answer.deals)
    return partner === null ? deal : fill(deal, partner, proof)
  })
  return { ...moved, deals, missing: moved.intent === 'REGISTRATION' ? missingFields(deals) : moved.missing }
}

function moveIntent(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  read: Understanding,
  answer: Answer,
): Understanding {
  if (!MOVES[read.intent]?.includes(answer.intent)) return read
  if (givesOrders({ text: `${mail.subject} ${mail.ownText}`.slice(0, 20_000) })) return read
  const atEntry = setting.address === 'REGISTRATION'
  if (read.intent === 'OTHER' && (!atEntry || read.why !== ABOUT_NO_DEAL)) return read
  const quote = answer.intentQuote === null ? null : evidenceOf('own', mail.ownText, answer.intentQuote)
  if (quote === null) return read
  const deals =
    answer.intent === 'REGISTRATION'
      ? readRegistration(mail, setting)
      : answer.intent === 'UPDATE'
        ? [readUpdateFacts(mail, setting)]
        : []
  const replyText = answer.intent === 'REGISTRATION' ? null : mail.ownText
  return {
    ...read,
    intent: answer.intent,
    intentEvidence: [quote],
    why: 'So the second reader reads it.',
    deals,
    replyText,
  }
}

/** The model's deal that is this one: the only one of an only one, or the one of the same name. */
function counterpart(deal: DealRead, of: number, answers: AnswerDeal[]): AnswerDeal | null {
  if (of === 1 && answers.length === 1) return answers[0]!
  const name = deal.accountName === null ? '' : plain(deal.accountName.value)
  return name === ''
    ? null
    : (answers.find((other) => other.accountName !== null && plain(other.accountName.value) === name) ?? null)
}

function fill(deal: DealRead, said: AnswerDeal, proof: Proof): DealRead {
  return {
    ...deal,
    accountName: deal.accountName ?? proof.words(said.accountName),
    accountDomain: deal.accountDomain ?? proof.domain(said.accountDomain),
    contacts:
      deal.contacts.length > 0
        ? deal.contacts.map((contact) => fillContact(contact, said, proof))
        : newContacts(said, proof),
    amount: deal.amount ?? proof.amount(said.amount),
    closeDate: deal.closeDate ?? proof.closeDate(said.closeDate),
    product: deal.product ?? proof.product(said.product),
    entrySignal:
      deal.entrySignal ?? (said.entrySignal && proof.choice(said.entrySignal.value, said.entrySignal.quote)),
    partnerRoles:
      deal.partnerRoles.length > 0
        ? deal.partnerRoles
        : said.partnerRoles.flatMap(({ value, quote }) => proof.choice(value, quote) ?? []),
    context:
      deal.context.length > 0
        ? deal.context
        : said.context.flatMap((quote) => proof.choice(quote, quote) ?? []),
    nextStep: deal.nextStep ?? proof.words(said.nextStep),
    nextStepDate: deal.nextStepDate ?? proof.day(said.nextStepDate),
    competitor: deal.competitor ?? proof.words(said.competitor),
  }
}

function fillContact(contact: ContactRead, said: AnswerDeal, proof: Proof): ContactRead {
  const same = said.contacts.find(
    (other) =>
      (contact.email !== null &&
        other.email !== null &&
        other.email.value.toLowerCase() === contact.email.value.toLowerCase()) ||
      (contact.name !== null && other.name !== null && plain(other.name.value) === plain(contact.name.value)),
  )
  if (same === undefined) return contact
  return {
    name: contact.name ?? proof.words(same.name),
    email: contact.email ?? proof.email(same.email),
    phone: contact.phone,
    title: contact.title ?? proof.words(same.title),
  }
}

const newContacts = (said: AnswerDeal, proof: Proof): ContactRead[] =>
  said.contacts
    .map((contact) => ({
      name: proof.words(contact.name),
      email: proof.email(contact.email),
      phone: null,
      title: proof.words(contact.title),
    }))
    .filter(({ name, email }) => name !== null || email !== null)

/** Turns a claim into a Fact, or into null when the mail does not bear it out. */
class Proof {
  readonly #mail: ParsedMail
  readonly #setting: UnderstandingSetting

  constructor(mail: ParsedMail, setting: UnderstandingSetting) {
    this.#mail = mail
    this.#setting = setting
  }

  /** Where the quote stands; in a reply only in the person's own words, never in the history below them. */
  #place(quote: string): Evidence | null {
    const { text, ownText, subject } = this.#mail
    if (this.#setting.address !== 'REGISTRATION') return evidenceOf('own', ownText, quote)
    return evidenceOf('body', text, quote) ?? evidenceOf('subject', subject, quote)
  }

  #fact<T>(value: T, quote: string, status: 'STATED' | 'INFERRED' = 'STATED'): Fact<T> | null {
    const evidence = this.#place(quote)
    return evidence === null ? null : { value, status, confidence: 0.6, evidence: [evidence] }
  }

  /** A value that must stand in its quote, word for word. */
  words(said: Said | null): Fact<string> | null {
    if (said === null) return null
    const value = said.value.replace(/\s+/g, ' ').trim()
    const stands = value !== '' && said.quote.replace(/\s+/g, ' ').includes(value)
    return stands ? this.#fact(value, said.quote) : null
  }

  /** One of a closed list, inferred from the quoted words. */
  choice<T extends string>(value: T, quote: string): Fact<T> | null {
    return this.#fact(value, quote, value === quote ? 'STATED' : 'INFERRED')
  }

  email(said: Said | null): Fact<string> | null {
    if (said === null || !/^[^\s@]{1,64}@[^\s@]{3,200}$/.test(said.value) || this.#isOurs(said.value))
      return null
    return fold(said.quote).includes(fold(said.value))
      ? this.#fact(said.value.toLowerCase(), said.quote)
      : null
  }

  domain(said: Said | null): Fact<string> | null {
    const value =
      said?.value
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
        .replace(/\/.*$/, '') ?? ''
    if (said === null || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value) || this.#isOurs(`x@${value}`))
      return null
    return fold(said.quote).includes(value) ? this.#fact(value, said.quote) : null
  }

  product(said: Said | null): Fact<string> | null {
    const product = this.#setting.products.find(
      ({ name }) => said !== null && plain(name) === plain(said.value),
    )
    if (said === null || product === undefined) return null
    const named = [product.name, ...product.aliases].some((alias) =>
      squeeze(said.quote).includes(squeeze(alias)),
    )
    return named ? this.#fact(product.name, said.quote) : null
  }

  /** Read again from the quoted words by our own extractor; the model's figure is not used. */
  amount(said: Said | null): Fact<Amount> | null {
    const found =
      said === null
        ? []
        : findAmounts(fold(said.quote), {
            dollar: 'USD',
            krone: 'SEK',
            franc: 'CHF',
            cfa: 'XAF',
            stated: null,
          })
    const [only] = found
    if (said === null || only === undefined || found.length > 1 || only.currency === null || only.unitPrice)
      return null
    return this.#fact(
      { min: decimal(only.min), max: decimal(only.max), currency: only.currency, basis: only.basis },
      said.quote,
    )
  }

  closeDate(said: Said | null): Fact<CloseDate> | null {
    const date = this.#date(said)
    return date === null
      ? null
      : this.#fact({ date: date.last, toleranceDays: date.toleranceDays }, said!.quote)
  }

  day(said: Said | null): Fact<string> | null {
    const date = this.#date(said)
    return date === null || date.unit !== 'DAY' ? null : this.#fact(date.first, said!.quote)
  }

  #date(said: Said | null) {
    if (said === null) return null
    const today = referenceDate(this.#mail, this.#setting).slice(0, 10)
    const found = findDates(fold(said.quote), { today, order: dateOrder(this.#mail.text.slice(0, 20_000)) })
    return found.length === 1 ? found[0]! : null
  }

  #isOurs(email: string): boolean {
    const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
    const { mailDomain, vendorDomains, partnerDomains } = this.#setting
    return [mailDomain, ...vendorDomains, ...partnerDomains].some(
      (own) => host === own || host.endsWith(`.${own}`),
    )
  }
}
