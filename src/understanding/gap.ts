/**
 * The gap: which required fields a registration leaves open, and how the answer to the gap request fills them.
 *
 * Partners answer as people do: numbered, inline between the quoted questions, as bare values without a word
 * ("Acme Ltd, Jane Doe jane@acme.example, 50k"), with a forwarded card or mail, or "see above". What was asked for
 * is known, so a bare value may count here that would be too little in any other mail.
 */
import type { EntryField } from '../motion/words.ts'
import { fold } from './extract/fold.ts'
import { low, type Unit } from './extract/layout/units.ts'
import { readAmountOf } from './extract/money/deal-amount.ts'
import { isNoContext } from './extract/no-context.ts'
import { readContacts } from './extract/people/contacts.ts'
import { evidence, fact, foundIn, type Reading, read, words } from './extract/reading.ts'
import { accountInAnswer } from './gap-account.ts'
import { namedInAnswer } from './gap-contact.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead } from './understanding.ts'
import { pointsToAttachment, unopenedIn } from './unopened.ts'
import { readDeals } from './wish/readers/registration.ts'
import { dealName, updateOf } from './wish/readers/registration-update.ts'

/** A contact counts when it can be reached: by e-mail or telephone. */
export const reachable = (deal: DealRead): boolean =>
  deal.contacts.some((contact) => contact.email !== null || contact.phone !== null)

/**
 * Entry fields that no registration can do without and these deals leave open (the union over all of them):
 * ACCOUNT, CONTACT, CONTEXT. The motion's own list of required fields is applied elsewhere.
 */
export function missingFields(deals: DealRead[]): EntryField[] {
  const missing: EntryField[] = []
  if (deals.some((deal) => deal.accountName === null)) missing.push('ACCOUNT')
  if (deals.some((deal) => !reachable(deal))) missing.push('CONTACT')
  if (deals.some((deal) => deal.context.length === 0)) missing.push('CONTEXT')
  return missing
}

/** Reads the answer to a gap request. `missing` is what was asked for; other facts in the answer are kept too. */
export function fillGap(mail: ParsedMail, missing: EntryField[], setting: UnderstandingSetting): DealRead {
  const reading = read(mail, setting, 'OWN')
  const deal = bare(reading, updateOf(reading), new Set(missing))
  return stillOpen(deal, missing).length === 0 ? deal : completed(deal, forwarded(mail, setting), missing)
}

/** What was asked for and is not answered. */
export const stillOpen = (deal: DealRead, missing: EntryField[]): EntryField[] =>
  missing.filter(
    (field) =>
      (field === 'ACCOUNT' && deal.accountName === null) ||
      (field === 'CONTACT' && !reachable(deal)) ||
      (field === 'CONTEXT' && deal.context.length === 0) ||
      (field === 'AMOUNT' && deal.amount === null) ||
      (field === 'CLOSE_DATE' && deal.closeDate === null) ||
      (field === 'NEXT_STEP' && deal.nextStep === null),
  )

/** Values that stand alone: what kind they are says which question they answer. */
function bare(reading: Reading, deal: DealRead, asked: Set<EntryField>): DealRead {
  const filled = { ...deal }
  if (asked.has('ACCOUNT') && filled.accountName === null) filled.accountName = accountInAnswer(reading, deal)
  if (asked.has('CONTACT') && !reachable(filled)) filled.contacts = bareContacts(reading, filled)
  if (asked.has('CONTACT')) filled.contacts = namedInAnswer(reading, filled.contacts)
  if (asked.has('AMOUNT') && filled.amount === null)
    filled.amount = readAmountOf(
      reading,
      reading.units.map((unit) => ({ ...unit, key: unit.key ?? 'amount', label: unit.label })),
    )
  if (asked.has('CLOSE_DATE') && filled.closeDate === null) filled.closeDate = bareDate(reading, deal)
  const elsewhere = toFileOf(reading)
  const told = filled.context.filter((fact) => !namesContact(fact, filled) && !elsewhere(fact.value))
  if (asked.has('CONTEXT'))
    filled.context = told.length > 0 ? told : bareContext(reading, filled, asked.size === 1)
  else if (!hasProse(reading)) filled.context = []
  return withoutPromise(filled)
}

/** "The rest is in the PDF" tells where it stands, of a mail that came with one. */
function toFileOf({ mail }: Reading): (words: string) => boolean {
  const sent = unopenedIn(mail).length > 0
  return (words) => sent && pointsToAttachment(words)
}

/** "I'll send it tomorrow": a step of the answer, not of the deal. */
export const withoutPromise = (deal: DealRead): DealRead =>
  PROMISED.test(fold(deal.nextStep?.value ?? '')) ? { ...deal, nextStep: null, nextStepDate: null } : deal
const PROMISED =
  /(?<!\p{L})(?:(?:i'?ll|i will|will|we'?ll|let me) (?:send|mail|get|find|dig|let you|give|forward|come back|supply)|(?:schicke?|liefere?|reiche?|sende|melde|gebe) (?:ich|wir)|ich (?:schicke|liefere|reiche|sende|melde)|(?:je|nous) (?:te |vous )?(?:l'|les? |la )?(?:envoie|enverrai|envoyons|transmets|reviens)|(?:l[oae]s?|te l[oa]|os l[oa]|se l[oa]) (?:mando|envio|paso|mandar)|(?:lo|la|li|ve lo|te lo) (?:mando|invio|giro)|(?:mando|envio|envia?rei) (?:amanha|depois|logo|isso)|(?:ik )?(?:stuur|mail|lever) (?:ik )?(?:het|dat|ze|de)|(?:jag )?(?:skickar|aterkommer)|(?:jeg )?(?:sender|vender tilbage|kommer tilbake)|(?:wysle|przesle|podesle|dosle)|後(?:ほど|日)|送り(?:ます|いたします))/u

/** Of people that only a number or a first name is given of: what was asked for is known to be one of the customer's. */
function bareContacts(reading: Reading, deal: DealRead): DealRead['contacts'] {
  const reaches = (unit: Unit) => {
    const { emails, phones } = foundIn(reading, unit)
    return phones.length > 0 || emails.some(({ value }) => !reading.isPartnerAddress(value))
  }
  const units = reading.units.map((unit) =>
    unit.key === null && reaches(unit) ? { ...unit, key: 'contact' as const } : unit,
  )
  const found = readContacts({
    reading,
    units,
    accountName: deal.accountName?.value ?? dealName(reading),
    accountDomain: deal.accountDomain?.value ?? null,
    country: deal.accountCountry?.value ?? null,
    cards: [],
    signatures: false,
  })
  return found.some(({ email, phone }) => email !== null || phone !== null) ? found : deal.contacts
}

/** Whether a sentence is but the name and title of somebody. */
const namesContact = ({ evidence: [at] }: DealRead['context'][number], { contacts }: DealRead): boolean =>
  at !== undefined &&
  contacts.some(({ name, email }) =>
    [name, email].some((fact) =>
      fact?.evidence.some(
        ({ part, start, end }) =>
          part === at.part && start >= at.start && end <= at.end + 40 && start <= at.start + 4,
      ),
    ),
  )

function bareDate(reading: Reading, deal: DealRead): DealRead['closeDate'] {
  const step = deal.nextStepDate?.evidence[0]
  for (const unit of reading.units) {
    if (unit.key === 'nextStep' || unit.key === 'goLive') continue
    const date = foundIn(reading, unit).dates.find(
      (found) => found.last >= reading.today && found.start !== step?.start,
    )
    if (date)
      return {
        value: { date: date.last, toleranceDays: date.toleranceDays },
        status: 'STATED',
        confidence: 0.7,
        evidence: [evidence(unit.layout, date.start, date.end)],
      }
  }
  return null
}

const COURTESY =
  /^(?:hi|hello|hallo|thanks|thank you|danke|merci|gracias|obrigad|grazie|bedankt|sorry|here|see |siehe|voir|voici|hier\b|anbei|attached|as requested|no problem|sure|of course)/
const hasProse = (reading: Reading): boolean =>
  reading.units.some((unit) => low(unit).split(/\s+/).length >= 7)

/** `alone`: nothing else was asked, so that a few words are the answer. */
function bareContext(reading: Reading, deal: DealRead, alone: boolean): DealRead['context'] {
  const elsewhere = toFileOf(reading)
  return reading.units
    .filter((unit: Unit) => {
      const value = low(unit)
      const count = value.split(/\s+/).length
      const short =
        alone || unit.item
          ? count >= 2 || /[\u3000-\u9fff]{4}/.test(value)
          : unit.end - unit.start >= 20 && count >= 4
      const { emails, phones } = foundIn(reading, unit)
      return (
        (unit.key === null || unit.key === 'context') &&
        short &&
        !COURTESY.test(value) &&
        !elsewhere(value) &&
        !NO_ANSWER.test(value) &&
        !isNoContext(value) &&
        emails.length + phones.length === 0
      )
    })
    .map((unit) => fact(words(unit.layout, unit.start, unit.end), unit.layout, unit.start, unit.end, 0.7))
    .filter((told) => !namesContact(told, deal))
}
/** "See above", "don't know yet", "same as last time": an answer without the fact. */
const NO_ANSWER =
  /(?<!\p{L})(?:no idea|not (?:known|sure|yet)|unknown|none yet|nothing yet|don'?t know|can'?t (?:say|name|tell)|see (?:above|below|attached|my)|as (?:above|before)|same as|tbd|tbc|n\/a|later|tomorrow|will send|i'?ll|why (?:do|would|is)|keine? ahnung|wei(?:ss?|s) (?:ich|noch)? ?(?:nicht|noch)|noch (?:kein|nicht|unklar|offen)|siehe|wie (?:oben|gehabt|beim)|spater|morgen|pas encore|aucune idee|je ne sais|sais pas|voir (?:plus haut|ci)|comme (?:la derniere|plus haut)|ni idea|no (?:lo )?se|aun no|todavia no|ver arriba|como (?:arriba|siempre|la ultima)|non (?:so|lo so|ancora)|ancora (?:no|niente)|boh|vedi sopra|come (?:sopra|l'altra)|nao sei|ainda nao|ver acima|como (?:acima|da ultima)|geen idee|weet (?:ik|nog)|nog (?:niet|geen)|zie (?:boven|hierboven)|vet (?:inte|ej)|inte (?:an|klart)|se ovan|ved (?:ikke|endnu)|ikke endnu|se ovenfor|nie wiem|jeszcze nie|jak wyzej|未定|まだ|わかりません|不明|上記)(?!\p{L})|\?\s*$/u

/** A mail or card of the customer forwarded with the answer. */
function forwarded(mail: ParsedMail, setting: UnderstandingSetting): DealRead | null {
  const carries =
    mail.attachedMails.length > 0 ||
    mail.attachments.some((attachment) => /vcard/.test(attachment.contentType))
  return carries || /\n\s*(?:-{2,}|_{4,}|begin forwarded|from:|von:|de ?:|da:|van:)/i.test(mail.text)
    ? (readDeals(mail, setting)[0] ?? null)
    : null
}

/** Takes from what stands elsewhere in the mail only what was asked for and is still open. */
export function completed(deal: DealRead, other: DealRead | null, missing: EntryField[]): DealRead {
  if (other === null) return deal
  const open = new Set(stillOpen(deal, missing))
  return {
    ...deal,
    accountName: open.has('ACCOUNT') ? other.accountName : deal.accountName,
    accountDomain:
      deal.accountDomain ?? (open.has('ACCOUNT') || open.has('CONTACT') ? other.accountDomain : null),
    contacts: open.has('CONTACT')
      ? [
          ...deal.contacts,
          ...other.contacts.filter((contact) => contact.email !== null || contact.phone !== null),
        ]
      : deal.contacts,
    context: open.has('CONTEXT') ? other.context : deal.context,
    amount: deal.amount ?? (open.has('AMOUNT') ? other.amount : null),
    closeDate: deal.closeDate ?? (open.has('CLOSE_DATE') ? other.closeDate : null),
    nextStep: deal.nextStep ?? (open.has('NEXT_STEP') ? other.nextStep : null),
    nextStepDate: deal.nextStepDate ?? (open.has('NEXT_STEP') ? other.nextStepDate : null),
  }
}
