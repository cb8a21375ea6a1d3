/** To leadership, weekly: what leaks, what it is worth, who can close it, and the three things to do. */
import { isLeakReport, type LeakReport, type LeakReportLine } from './leak-report-props.ts'
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
            <Para>{[strong(say.todo(report.todo.length))]}</Para>
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
        {report.boardUrl ? <Muted>{report.boardUrl}</Muted> : null}
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
  const { columns, action, noValue } = t.leakReport
  const value = (leak: LeakReportLine) => leak.value.map((m) => f.money(m.value, m.currency)).join(' + ')
  const lines = report.leaks.map((leak) => ({
    title: t.leaks[leak.type],
    note: leak.responsible ? action(leak.responsible, leak.action) : leak.action,
    figures: [f.number(leak.count), value(leak) || noValue],
  }))
  return <Table head={[columns.leak, columns.count, columns.value]} lines={lines} />
}
