/** To the partner, at every close: the result, the reason, and the credit worked out line by line. */
import type { CreditEvaluation } from '../src/motion/deal.ts'
import { Heading, Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, fingerprint, Wrote } from './parts/deal.tsx'
import { registeredInstead } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import { reasonIn } from './parts/reasons.ts'
import { ConfirmPanel, Questions } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Words } from './parts/say.ts'
import { type Fact, Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const outcome: Template<'OUTCOME'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) =>
    data.instead === undefined ? t.outcome.subjects[data.result] : t.outcome.correctedSubject,
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.outcome
    const facts = [amountRow(view), reasonRow(view)].filter((row) => row !== null)
    return (
      <Letter view={view} title={titleOf(view)} preview={say.preview[data.result]}>
        <Para>{opening(view)}</Para>
        {data.reopened ? <Now view={view} /> : null}
        {facts.length > 0 ? (
          <Panel>
            <Facts rows={facts} />
          </Panel>
        ) : null}
        <Wrote
          lead={data.reason === 'DUPLICATE' ? t.facts.note : say.note}
          quote={data.note && phrase(view, data.note)}
        />
        {data.asRegistered ? <Para>{say.asRegistered}</Para> : null}
        {data.result === 'WON' ? <Credit view={view} /> : null}
        {data.reopened ? <Para>{stays(view, data.reopened.protectedUntil)}</Para> : null}
        {data.evaluation ? null : <Para>{say.contact(deal.intakeOwner.name)}</Para>}
      </Letter>
    )
  },
  sample: ({ to, words, deal }) =>
    to(
      'contact',
      {
        result: 'WON',
        reason: 'SOLUTION_FIT',
        note: words.note,
        amount: { value: '118000', currency: 'EUR' },
        evaluation: {
          amount: { value: '118000', currency: 'EUR' },
          hashes: deal.credit.map((credit) => credit.hash),
          lines: deal.credit.map(({ partnerId, partnerName, type, share, rate }) => ({
            ...{ partnerId, partnerName, type, share, rate },
            credited: '11800',
            computation: 'EUR 118,000 × 10 % × 100 % = EUR 11,800',
            withinProtection: true,
          })),
        },
      },
      { stage: 'WON', ae: people.ae, owner: people.ae },
    ),
}

function titleOf(view: View<'OUTCOME'>): string {
  const { data, t } = view
  const title = data.instead === undefined ? t.outcome.titles[data.result] : t.outcome.correctedTitle
  return title(accountOf(view))
}

/** Where a deal that is open again stands; an incomplete one waits for what was missing. */
function Now({ view }: { view: View<'OUTCOME'> }) {
  const { deal, data, t } = view
  const { stage, missing } = deal
  const say = t.outcome.reopenedNow
  if (stage === 'INCOMPLETE' && missing.length === 0) return <ConfirmPanel view={view} />
  const known = stage in say ? (stage as keyof typeof say) : 'WORKING'
  return (
    <>
      <Para>{say[known](data.reopened?.aeName ?? deal.owner.name)}</Para>
      {stage === 'INCOMPLETE' ? (
        <Panel>
          <Questions view={view} missing={missing} />
        </Panel>
      ) : null}
    </>
  )
}

function opening({ deal, data, t, f }: View<'OUTCOME'>): Words {
  const { won, lost, withdrawn, expired, corrected, reopened } = t.outcome
  if (data.instead !== undefined && data.amount) {
    const before = data.instead && f.money(data.instead.value, data.instead.currency)
    return corrected(f.money(data.amount.value, data.amount.currency), before)
  }
  switch (data.result) {
    case 'WON':
      return won(data.amount ? f.money(data.amount.value, data.amount.currency) : null, deal.partner.name)
    case 'LOST':
      return lost
    case 'WITHDRAWN':
      return withdrawn
    case 'EXPIRED':
      return expired
    case 'REOPENED':
      return reopened[data.reopened?.result ?? 'WON']
  }
}

/** What a result that did not happen has not touched. */
function stays({ t, f }: View<'OUTCOME'>, protectedUntil: string | null): Words {
  return t.outcome.reopenedStays(protectedUntil && f.day(protectedUntil))
}

/** With the registered sum, where that is another one. */
function amountRow({ data, deal, t, f }: View<'OUTCOME'>): Fact | null {
  if (!data.amount) return null
  const instead = registeredInstead(deal.facts.amount, data.amount, f)
  return {
    label: t.outcome.amount,
    value: f.money(data.amount.value, data.amount.currency),
    source: instead && t.facts.registered(instead),
  }
}

/** Where the words say more than the code, the code is left out. */
function reasonRow({ data, t }: View<'OUTCOME'>): Fact | null {
  // "Another reason" says nothing: with a note the note speaks, and a win needs no reason.
  if (data.result === 'REOPENED') return null
  if (data.reason === 'OTHER' && (data.note || data.result === 'WON')) return null
  const tables = {
    WON: t.winReasons,
    LOST: t.lossReasons,
    WITHDRAWN: t.withdrawReasons,
    EXPIRED: t.expiryReasons,
  }
  return { label: t.outcome.reason, value: reasonIn(tables[data.result], data.reason) }
}

/** A partner sees its own lines; what another partner gets is that partner's business. */
function Credit({ view }: { view: View<'OUTCOME'> }) {
  const { data, deal, t } = view
  const say = t.outcome
  if (!data.evaluation) return <Muted>{data.amount ? say.noCredit : say.pending}</Muted>
  const own = data.evaluation.lines.filter((line) => line.partnerId === deal.partner.id)
  const hashes = data.evaluation.hashes.map(fingerprint).join(', ')
  return (
    <>
      <Heading>{say.credit}</Heading>
      <Facts rows={own.map((line) => creditRow(line, data.evaluation as CreditEvaluation, view))} />
      <Muted>{say.unchanged(hashes)}</Muted>
      <Muted>{say.dispute}</Muted>
    </>
  )
}

/** 11,800 €, and under it 118,000 € × 10 % × 100 %, in the reader's figures. */
function creditRow(
  line: CreditEvaluation['lines'][number],
  { amount }: CreditEvaluation,
  { t, f }: View<'OUTCOME'>,
): Fact {
  const whole = f.money(amount.value, amount.currency)
  const factors = t.outcome.factors(whole, f.percent(line.rate), f.percent(line.share))
  return {
    label: t.outcome.creditOf(line.partnerName, t.creditTypes[line.type]),
    value: f.money(line.credited, amount.currency),
    source: line.withinProtection ? factors : `${factors}; ${t.outcome.outside}`,
  }
}
