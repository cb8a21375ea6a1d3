/**
 * `understand --explain`: what was taken from where, and why the rest was not, for a person at a terminal.
 * Every value stands above the words it came from, with part and place, so that it can be checked in the mail.
 */
import type { ContactRead, DealRead, Evidence, Fact, Understanding } from './understanding.ts'

/** The report as lines of text, at most about 100 characters wide. `title` names the mail. */
export function explain(title: string, read: Understanding): string {
  const lines = [title, '='.repeat(Math.min(title.length, 100)), '']
  lines.push(`Read as ${read.intent.replaceAll('_', ' ')} (${read.language}). ${read.why}`)
  for (const evidence of read.intentEvidence) lines.push(quoteLine(evidence))
  if (read.replyText !== null)
    lines.push('', 'The person’s own words:', ...indent(read.replyText || '(nothing typed)'))
  for (const [i, deal] of read.deals.entries()) lines.push('', ...dealLines(deal, i, read.deals.length))
  lines.push(...restLines(read))
  if (read.missing.length > 0) lines.push('', `Still missing: ${read.missing.map(words).join(', ')}.`)
  if (read.notTaken.length > 0) {
    lines.push('', 'Seen and not taken:')
    for (const item of read.notTaken) {
      lines.push(`  ${item.what}: ${item.why}`)
      if (item.evidence !== null) lines.push(`  ${quoteLine(item.evidence)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

const words = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

const indent = (text: string): string[] => text.split('\n').map((line) => `  │ ${line}`)

/** The words a value came from, on one line, shortened in the middle. */
function quoteLine({ part, start, end, quote }: Evidence): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  const short = line.length > 84 ? `${line.slice(0, 56)} … ${line.slice(-24)}` : line
  return `    “${short}”  (${part}, ${start}–${end})`
}

function factLines<T>(label: string, fact: Fact<T> | null, show: (value: T) => string = String): string[] {
  if (fact === null) return []
  const status = fact.status === 'STATED' ? '' : `, ${words(fact.status)}`
  const sure = fact.confidence < 0.8 ? `, ${Math.round(fact.confidence * 100)} % sure` : ''
  return [`  ${`${label}:`.padEnd(14)}${show(fact.value)}${status}${sure}`, ...fact.evidence.map(quoteLine)]
}

function dealLines(deal: DealRead, index: number, of: number): string[] {
  const absent = Object.entries({
    account: deal.accountName,
    amount: deal.amount,
    'close date': deal.closeDate,
    product: deal.product,
    'next step': deal.nextStep,
  }).flatMap(([name, fact]) => (fact === null ? [name] : []))
  return [
    of > 1 ? `Deal ${index + 1} of ${of}` : 'The deal',
    ...factLines('account', deal.accountName),
    ...factLines('domain', deal.accountDomain),
    ...factLines('country', deal.accountCountry),
    ...deal.contacts.flatMap(contactLines),
    ...factLines(
      'amount',
      deal.amount,
      ({ min, max, currency, basis }) =>
        `${min === max ? min : `${min} to ${max}`} ${currency} ${words(basis)}`,
    ),
    ...factLines('close', deal.closeDate, ({ date, toleranceDays }) =>
      toleranceDays > 0 ? `${date} ± ${toleranceDays} days` : date,
    ),
    ...factLines('product', deal.product),
    ...factLines('signal', deal.entrySignal, words),
    ...deal.partnerRoles.flatMap((role) => factLines('partner does', role, words)),
    ...deal.context.flatMap((sentence) => factLines('context', sentence, oneLine)),
    ...factLines('next step', deal.nextStep, oneLine),
    ...factLines('on', deal.nextStepDate),
    ...factLines('competitor', deal.competitor),
    ...deal.contactWishes.flatMap((wish) => factLines('contacting', wish, oneLine)),
    ...(absent.length > 0 ? [`  The mail does not say: ${absent.join(', ')}.`] : []),
  ]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function contactLines({ name, email, phone, title }: ContactRead): string[] {
  return [
    ...factLines('contact', name),
    ...factLines(name === null ? 'contact' : '· e-mail', email),
    ...factLines('· telephone', phone),
    ...factLines('· title', title),
  ]
}

function restLines(read: Understanding): string[] {
  const lines: string[] = []
  if (read.reassignTo !== null) {
    lines.push(
      '',
      'New owner',
      ...factLines('name', read.reassignTo.name),
      ...factLines('e-mail', read.reassignTo.email),
    )
  }
  if (read.declineReason !== null)
    lines.push('', 'Refusal', ...factLines('reason', read.declineReason, words))
  if (read.outcome !== null) {
    const amount = factLines(
      'amount',
      read.outcome.amount,
      ({ min, max, currency }) => `${min === max ? min : `${min} to ${max}`} ${currency}`,
    )
    lines.push('', 'Outcome', ...amount, ...factLines('reason', read.outcome.reason, oneLine))
  }
  if (read.absence !== null) {
    lines.push(
      '',
      'Absence',
      ...factLines('until', read.absence.until),
      ...factLines('stands in', read.absence.substitute),
    )
  }
  if (read.otherCustomers.length > 0)
    lines.push(
      '',
      'Said of another customer, and not read as this deal',
      ...read.otherCustomers.flatMap((other) => factLines('customer', other)),
    )
  if (read.news.length > 0)
    lines.push(
      '',
      'Said of deals that are open already, and not read as this one',
      ...read.news.flatMap(({ customer, deals, evidence }) => [
        `  ${customer} ${deals.map((number) => `[${number}]`).join(' ')}`.trimEnd(),
        ...evidence.map(({ quote }) => `    “${quote.replace(/\s+/g, ' ').trim()}”`),
      ]),
    )
  if (read.unopened.length > 0)
    lines.push('', `Attached and not opened: ${read.unopened.map((name) => name || '(no name)').join(', ')}`)
  if (read.bounce !== null) {
    lines.push('', 'Could not be delivered to')
    for (const { address, status, code, kind, reason } of read.bounce.recipients) {
      lines.push(
        `  ${address}  ${words(kind)} ${[status, code].filter(Boolean).join(' ')} ${reason ?? ''}`.trimEnd(),
      )
    }
  }
  return lines
}
