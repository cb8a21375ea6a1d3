/** To leadership, weekly: what leaks, what it is worth, who can close it, and the three things to do. */
import { isLeakReport, type LeakReport } from './leak-report-props.ts'
import { Heading, Muted, Panel, Para, Steps } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { sampleReport } from './parts/sample-report.ts'
import { strong } from './parts/say.ts'
import { Bars, Table } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const leakReport: Template<'LEAK_REPORT'> = {
  reader: 'LEADERSHIP',
  subject: ({ data }) => reportOf(data.report).title,
  Body: (view) => {
    const report = reportOf(view.data.report)
    const { t, f } = view
    const say = t.leakReport
    const open = report.leaks.reduce((sum, leak) => sum + leak.count, 0)
    return (
      <Letter view={view} title={report.title} preview={say.preview(open)}>
        <Para>{report.headline}</Para>
        {report.todo.length > 0 ? (
          <Panel>
            <Para>{[strong(say.todo)]}</Para>
            <Steps items={report.todo} />
          </Panel>
        ) : null}
        <Heading>{say.leaks}</Heading>
        {report.leaks.length > 0 ? <Leaks view={view} report={report} /> : <Para>{say.none}</Para>}
        {report.charts.map((chart) => (
          <div key={chart.title}>
            <Heading>{chart.title}</Heading>
            <Bars bars={chart.bars} before={say.before} />
          </div>
        ))}
        <Muted>{say.period(f.day(report.period.from), f.day(report.period.until))}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words }) => to('leader', { report: sampleReport(words.language) }, null),
}

/** The outbox keeps JSON; a report in another shape is a mistake of ours and must not go out half laid out. */
function reportOf(report: unknown): LeakReport {
  if (!isLeakReport(report))
    throw new Error('letter LEAK_REPORT: the report has not the shape of leak-report-props')
  return report
}

function Leaks({ view: { t, f }, report }: { view: View<'LEAK_REPORT'>; report: LeakReport }) {
  const { columns, responsible, noValue } = t.leakReport
  const rows = report.leaks.map((leak) => [
    t.leaks[leak.type],
    f.number(leak.count),
    leak.value.length > 0 ? leak.value.map((m) => f.money(m.value, m.currency)).join(' + ') : noValue,
    `${leak.responsible ? responsible(leak.responsible) : ''}${leak.action}`,
  ])
  return (
    <Table head={[columns.leak, columns.count, columns.value, columns.action]} rows={rows} right={[1, 2]} />
  )
}
