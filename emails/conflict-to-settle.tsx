/** To the intake owner: what overlaps with what, why we think so, and the two possible answers. */
import type { AccountMatch } from '../src/motion/deal.ts'
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, DealFactsBlock, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import { Replies } from './parts/replies.tsx'
import { type Fact, Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const conflictToSettle: Template<'CONFLICT_TO_SETTLE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ t }) => t.conflictToSettle.subject,
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.conflictToSettle
    const own = data.matches.filter(({ kind }) => kind === 'SAME_PARTNER')
    const [twin] = own
    const worked = data.workedBy !== undefined
    const replies = [
      ...(worked
        ? [{ label: say.end, body: say.endReply }]
        : [
            { label: say.proceed, body: say.proceedReply },
            { label: say.reject, body: say.rejectReply },
          ]),
      ...(twin && own.length === 1
        ? [{ label: say.merge(twin.label), body: say.mergeReply(twin.label) }]
        : []),
    ]
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Para>{say.opening(deal.partner.name, f.moment(deal.arrivedAt))}</Para>
        {data.said ? <Wrote lead={say.said(data.said.aeName)} quote={data.said.comment} /> : null}
        <Facts rows={data.matches.slice(0, 6).map((match) => matchRow(match, view))} />
        <Panel>
          <Para>{data.workedBy === undefined ? say.ask : say.worked(data.workedBy)}</Para>
          {worked ? <Para>{say.workedHow}</Para> : null}
          {twin && own.length === 1 ? <Para>{say.mergeAsk(twin.label)}</Para> : null}
          <Replies view={view} replies={replies} />
        </Panel>
        {worked ? null : <Muted>{say.silent}</Muted>}
        <DealFactsBlock view={view} />
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'owner',
      {
        matches: [
          {
            kind: 'OTHER_PARTNER',
            id: 'd-2',
            label: '1038',
            by: 'DOMAIN',
            similarity: 1,
            evidence: 'nordwind-logistik.example',
            completedAt: '2026-11-20T10:02:00.000Z',
            arrivedAt: '2026-11-19T15:44:00.000Z',
            product: 'Dispatch Cloud',
            stage: 'HANDED_OFF',
          },
          {
            kind: 'DIRECT',
            id: 'o-9',
            label: 'OPP-20931',
            by: 'SIMILAR_NAME',
            similarity: 0.86,
            evidence: 'Nordwind Logistics Holding ~ Nordwind Logistik AG',
            completedAt: '2026-09-02T00:00:00.000Z',
            arrivedAt: '2026-09-02T00:00:00.000Z',
            product: null,
            stage: 'QUALIFIED',
          },
        ],
      },
      { stage: 'CONFLICT', protectedUntil: null },
    ),
}

function matchRow(match: AccountMatch, view: View<'CONFLICT_TO_SETTLE'>): Fact {
  const { t, f } = view
  const say = t.conflictToSettle
  const likeness =
    match.similarity < 1
      ? `${say.by[match.by]} (${f.percent(String(match.similarity * 100))})`
      : say.by[match.by]
  if (match.by === 'WORD')
    return { label: say.word, value: phrase(view, match.evidence), source: f.moment(match.arrivedAt) }
  const stages: Record<string, string> = t.stages
  const stage = stages[match.stage] ?? match.stage.toLowerCase().replaceAll('_', ' ')
  const completed = match.completedAt ? f.day(match.completedAt) : null
  const since =
    match.kind === 'DIRECT'
      ? say.direct(stage, f.day(match.arrivedAt))
      : say.since(stage, f.moment(match.arrivedAt), completed)
  return {
    label: say.kinds[match.kind](match.label),
    value: say.match(likeness, phrase(view, match.evidence)),
    source: match.product ? `${since}; ${match.product}` : since,
  }
}
