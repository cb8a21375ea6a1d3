/** To a partner who wrote "status": every open deal with its owner and next step, or the one asked about. */
import { Muted, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import { type Fact, Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const statusDigest: Template<'STATUS_DIGEST'> = {
  reader: 'PARTNER',
  subject: ({ deal, data, t }) => {
    const say = t.statusDigest
    if (deal) return say.subjectDeal
    return data.deals.length > 0 ? say.subject(data.deals.length) : say.none
  },
  Body: (view) => {
    const { data, t } = view
    const say = t.statusDigest
    const n = data.deals.length
    return (
      <Letter view={view} title={n > 0 ? say.title(n) : say.titleNone} preview={say.preview}>
        <Para>{opening(view)}</Para>
        <Facts rows={data.deals.map((line) => rowOf(line, view))} />
        {n > 1 ? <Muted>{say.ask}</Muted> : null}
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'contact',
      {
        askedAbout: null,
        deals: [
          {
            number: 1042,
            accountName: 'Nordwind Logistik AG',
            stage: 'WORKING',
            owner: 'Tom Berger',
            since: '2026-11-24T09:05:00.000Z',
            next: words.nextStep,
          },
          {
            number: 1051,
            accountName: 'Kranich Maschinenbau GmbH',
            stage: 'HANDED_OFF',
            owner: 'Dana Reyes',
            since: '2026-12-01T13:40:00.000Z',
            next: words.nextAnswer,
          },
          {
            number: 1057,
            accountName: 'Stadtwerke Auental',
            stage: 'INCOMPLETE',
            owner: 'Dana Reyes',
            since: '2026-12-02T07:12:00.000Z',
            next: words.nextDetails,
          },
        ],
      },
      null,
    ),
}

function opening({ data, t }: View<'STATUS_DIGEST'>): string {
  const say = t.statusDigest
  if (data.deals.length === 0) return say.openingNone
  const asked = data.askedAbout
  return asked !== null && !data.deals.some((d) => d.number === asked) ? say.notFound(asked) : say.opening
}

function rowOf(line: View<'STATUS_DIGEST'>['data']['deals'][number], view: View<'STATUS_DIGEST'>): Fact {
  const { t, f } = view
  const say = t.statusDigest
  const stage = t.stages[line.stage]
  const won = line.wonFor ? f.money(line.wonFor.value, line.wonFor.currency) : null
  const next = line.next ? phrase(view, line.next) : (say.nextOf[line.stage] ?? '')
  return {
    label: t.dealLabel(line.number),
    value: say.line(line.accountName ?? t.newDeal, won === null ? stage : `${stage}, ${won}`),
    source: say.detail(line.owner, f.day(line.since), next),
  }
}
