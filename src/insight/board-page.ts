/**
 * `/board`: where deals leak, who can close it, what it is worth; then what the handoff, the funnel and the forecast
 * say. Read-only, one HTML document without scripts, a pure function of the board's data.
 */

import { columns, ranges, survival } from './board/charts.ts'
import { html, Markup } from './board/markup.ts'
import { STYLE } from './board/style.ts'
import { day, duration, month, number, percent, stageWord } from './board/words.ts'
import type { Board } from './board.ts'
import { DEFINITIONS } from './definitions.ts'
import type { LeakNow } from './leak-ledger.ts'
import { LEAK_WORDS } from './leak-words.ts'
import { short, size } from './money.ts'

/** The whole document. */
export function boardPage(board: Board): string {
  const title = `${board.vendorName}: partner deals`
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${new Markup(STYLE)}</style></head><body><main>
${top(board, title)}${hero(board)}${tiles(board)}
<div class="grid">${leaks(board)}${leakWeeks(board)}${handoff(board)}${funnelCard(board)}${forecastCard(board)}${stages(board)}${partners(board)}${light(board)}</div>
${definitions()}</main></body></html>`.text
}

function top(board: Board, title: string): Markup {
  const at = `${day(board.asOf)} ${board.asOf.slice(0, 4)}, ${board.asOf.slice(11, 16)} UTC`
  const behind = board.pending > 0 ? `; ${number(board.pending)} changes not yet counted` : ''
  const option = (chosen: string | null) => (one: { id: string; name: string }) =>
    html`<option value="${one.id}"${one.id === chosen && html` selected`}>${one.name}</option>`
  return html`<header><div><h1>${title}</h1><p class="dim small">${at}${behind}</p></div>
<form method="get" action="/board"><select name="partner" aria-label="Partner"><option value="">All partners</option>${board.choices.partners.map(option(board.filter.partnerId))}</select>
<select name="owner" aria-label="Owner"><option value="">All owners</option>${board.choices.owners.map(option(board.filter.ownerId))}</select><button>Show</button></form></header>`
}

/** The one thing to know: the largest leak, its worth, who can close it and how. */
function hero({ ledger }: Board): Markup {
  const { largest } = ledger
  if (!largest) {
    return html`<section class="hero ok"><p class="say">Nothing leaks: <b>no open leak</b> on any deal.</p></section>`
  }
  const words = LEAK_WORDS[largest.type]
  return html`<section class="hero"><p class="say">${words.title}: <b>${largest.type === 'UNPROCESSED' ? `${number(largest.open)} mails` : deals(largest.open)}, ${short(largest.valueAtRisk)}</b> at risk.</p>
<p>${closer(largest)} ${largest.action}.</p>
<p class="dim small">Why: ${words.reason}. Lever: ${words.lever}.</p></section>`
}

const deals = (count: number) => `${number(count)} ${count === 1 ? 'deal' : 'deals'}`

function closer({ responsible, open }: LeakNow): Markup {
  const { name, leaks: own } = responsible
  if (!name) return html`Nobody is named for it:`
  if (own === open) return html`<b>${name}</b> can close ${open === 1 ? 'it' : `all ${number(open)}`}:`
  // With a small share of it nobody closes the leak alone; the lever is for whoever leads them.
  if (own < open / 4) return html`Spread over many people, most with <b>${name}</b> (${number(own)}):`
  return html`<b>${name}</b> can close ${number(own)} of ${number(open)}:`
}

function tiles(board: Board): Markup {
  const { ledger, sla, winRates, forecast } = board
  const next = forecast.state === 'FORECAST' ? forecast.currencies[0] : undefined
  const three = next?.months.slice(0, 3).reduce((sum, { expected }) => sum + expected, 0)
  const tile = (label: string, figure: Part, note: Part) =>
    html`<div class="tile"><p class="dim small">${label}</p><p class="n">${figure}</p><p class="dim small">${note}</p></div>`
  return html`<section class="tiles">
${tile('Value in leaking deals', short(ledger.valueAtRisk), `${number(ledger.openNow)} open leaks`)}
${tile('Offers answered in time', percent(sla.kept.share), `${number(sla.overdueNow)} overdue now; half are taken within ${sla.medianHours === null ? '–' : duration(sla.medianHours * 3600)} of work`)}
${tile('Win rate', percent(winRates.narrow.share), `${percent(winRates.wide.share)} of everything that closed`)}
${tile('Expected in three months', next && three !== undefined ? short([{ amount: String(three), currency: next.currency }]) : 'too early', next ? `${others(board)}` : 'not enough won and lost yet')}</section>`
}

type Part = Markup | string

function others({ forecast }: Board): string {
  if (forecast.state !== 'FORECAST') return ''
  const rest = forecast.currencies.slice(1, 3).map(({ currency, months }) => ({
    currency,
    amount: String(months.slice(0, 3).reduce((sum, { expected }) => sum + expected, 0)),
  }))
  return rest.length ? `and ${short(rest)}` : 'from the open pipeline'
}

function leaks({ ledger }: Board): Markup {
  const most = Math.max(1, ...ledger.now.map(({ valueAtRisk }) => size(valueAtRisk)))
  return card(
    'Where deals leak now',
    'Largest first, by the value of the deals concerned.',
    html`<table class="stack"><thead><tr><th>Leak</th><th class="r">Open</th><th class="r">Value at risk</th><th class="r">Half are older than</th><th>Who can close most, and how</th><th>Largest deals</th></tr></thead><tbody>
${ledger.now.map(
  (
    leak,
  ) => html`<tr><td><b>${LEAK_WORDS[leak.type].title}</b><i class="bar" style="width:${Math.max(1, Math.round((size(leak.valueAtRisk) / most) * 100))}%"></i></td>
<td class="r">${number(leak.open)}</td><td class="full r">${short(leak.valueAtRisk)}</td><td class="r hide">${duration(leak.medianAgeDays * 86_400)}</td>
<td class="full">${leak.responsible.name ?? 'Nobody named'}${leak.responsible.name && html` <span class="dim">(${number(leak.responsible.leaks)})</span>`}<br><span class="dim">${leak.action}</span></td>
<td class="full">${leak.deals.map((deal) => html`<span class="dim" title="${deal.partnerName}; ${deal.responsible ?? `nobody named`}">[${deal.number}] ${deal.accountName ?? ''}${deal.value && html`, ${short([deal.value])}`}</span><br>`)}</td></tr>`,
)}</tbody></table>`,
    true,
  )
}

function leakWeeks({ ledger }: Board): Markup {
  const stacks = ledger.weeks.map(({ week, opened, closed, openAtEnd }) => ({
    label: day(week),
    parts: [{ value: openAtEnd, colour: 'bad' }],
    title: `Week of ${day(week)}: ${opened} opened, ${closed} closed, ${openAtEnd} open at its end`,
  }))
  const [first, last] = [ledger.weeks.at(0), ledger.weeks.at(-1)]
  const trend =
    first && last ? `${number(first.openAtEnd)} three months ago, ${number(last.openAtEnd)} now.` : ''
  return card(
    'Open leaks at the end of each week',
    trend,
    html`${columns(stacks)}<table class="small" style="margin-top:8px"><thead><tr><th>In these weeks</th><th class="r">opened</th><th class="r">closed</th><th class="r">open for</th></tr></thead><tbody>${ledger.byType
      .toSorted((a, b) => b.opened - a.opened)
      .slice(0, 6)
      .map(
        ({ type, opened, closed, meanDaysOpen }) =>
          html`<tr><td>${LEAK_WORDS[type].title}</td><td class="r">${number(opened)}</td><td class="r">${number(closed)}</td><td class="r">${duration(meanDaysOpen === null ? null : meanDaysOpen * 86_400)}</td></tr>`,
      )}</tbody></table>`,
  )
}

function handoff({ sla }: Board): Markup {
  const stacks = sla.weeks.map((week) => ({
    label: day(week.week),
    parts: [
      { value: week.inTime, colour: 'accent' },
      { value: week.declined, colour: 'mute' },
      { value: week.late, colour: 'warn' },
      { value: week.lapsed, colour: 'bad' },
    ],
    title: `Week of ${day(week.week)}: ${week.offered} offered, ${week.inTime} accepted in time, ${week.declined} declined, ${week.late} late, ${week.lapsed} lapsed`,
  }))
  const worst = sla.owners.filter(({ lapsed, late }) => lapsed + late > 0).slice(0, 4)
  return card(
    'The handoff',
    `${number(sla.lapsed)} of ${number(sla.offered)} offers lapsed, ${number(sla.escalated)} were escalated. Hours are the AE's working hours.`,
    html`${columns(stacks)}
<div class="key"><span><i style="background:var(--accent)"></i>accepted in time</span><span><i style="background:var(--mute)"></i>declined</span><span><i style="background:var(--warn)"></i>late</span><span><i style="background:var(--bad)"></i>lapsed</span></div>
<table class="small" style="margin-top:10px"><thead><tr><th>Most lapsed</th><th class="r">offers</th><th class="r">lapsed or late</th><th class="r">mean to accept</th></tr></thead><tbody>
${worst.map((owner) => html`<tr><td>${owner.name}</td><td class="r">${number(owner.offered)}</td><td class="r">${number(owner.lapsed + owner.late)}</td><td class="r">${owner.meanHours === null ? '–' : duration(owner.meanHours * 3600)}</td></tr>`)}</tbody></table>
<p class="small dim" style="margin-top:8px">Waiting now: ${
      sla.ageing
        .filter(({ offers }) => offers > 0)
        .map(({ bucket, offers }) => `${bucket}: ${number(offers)}`)
        .join('; ') || 'nothing'
    }.</p>`,
  )
}

function funnelCard({ funnel, since }: Board): Markup {
  const entered = Math.max(1, funnel.steps[0]?.deals ?? 0)
  return card(
    'The funnel',
    `Deals that came in since ${month(since)} ${since.slice(0, 4)}; ${number(funnel.outcomes.open)} are still open.`,
    html`<table class="steps"><tbody>${funnel.steps.map(
      ({ step, deals: count, value, ofPrevious, ofEntered }) =>
        html`<tr><td>${stageWord(step)}<i class="bar g" style="width:${Math.round((count / entered) * 100)}%"></i></td><td class="r"><b>${number(count)}</b><br><span class="dim">${short(value)}</span></td><td class="r">${step === 'ENTERED' ? '' : html`${percent(ofPrevious.share)}<br><span class="dim">${percent(ofEntered.share)} of all</span>`}</td></tr>`,
    )}</tbody></table>`,
  )
}

function forecastCard({ forecast, velocity }: Board): Markup {
  const pace =
    velocity.cycleDays === null
      ? ''
      : ` From first mail to win: ${Math.round(velocity.cycleDays)} days; ${short(velocity.perDay)} a day.`
  if (forecast.state === 'NOT_ENOUGH_DATA') {
    const note = `${forecast.won} won and ${forecast.lost} lost so far; from ${forecast.needed} of each there is a forecast.`
    return card('What is coming', note, html`<p><span class="tag">not enough data yet</span></p>`)
  }
  const charts = forecast.currencies.slice(0, 2).map(({ currency, months, openDeals, openValue }) => {
    const items = months.map(({ month: first, expected, low, high, deals: won }) => {
      const words = short([{ amount: String(expected), currency }])
      const range = `${short([{ amount: String(low), currency }])} to ${short([{ amount: String(high), currency }])}`
      return {
        label: month(first),
        middle: expected,
        low,
        high,
        words,
        title: `${month(first)}: ${words}, ${range}, ${won.toFixed(1)} deals`,
      }
    })
    return html`<p class="small dim">${currency}: ${deals(openDeals)} open, ${short([{ amount: String(openValue), currency }])} stated</p>${ranges(items)}`
  })
  return card(
    'What is coming',
    `Expected won amount by month; the line is the range for four months of five.${pace}`,
    html`${charts}`,
  )
}

const MARKS = [
  { time: 3600, label: '1 h' },
  { time: 86_400, label: '1 day' },
  { time: 7 * 86_400, label: '1 week' },
  { time: 60 * 86_400, label: '60 d' },
]

function stages(board: Board): Markup {
  const shown = board.stages.filter(({ finished, openNow }) => finished + openNow >= 10).slice(0, 6)
  return card(
    'Time in stage',
    'Share of deals still in the stage after so long; open deals count as "at least so long".',
    html`<div class="small-multiples">${shown.map(
      (stage) =>
        html`<div><h3>${stageWord(stage.stage)}</h3><p class="small dim">half leave within <b>${duration(stage.median.value)}</b>, nine of ten within ${duration(stage.p90.value)}; ${number(stage.openNow)} there now</p>${survival(stage.curve, MARKS)}</div>`,
    )}</div>`,
    true,
  )
}

function partners({ partners: rows, filter }: Board): Markup | string {
  if (filter.partnerId) return ''
  return card(
    'Partners',
    'By registrations in these twelve months.',
    html`<table><thead><tr><th>Partner</th><th class="r">deals</th><th class="r">won of decided</th><th class="r">won</th></tr></thead><tbody>${rows.map(
      ({ name, registrations, won, decided, wonAmount }) =>
        html`<tr><td>${name}</td><td class="r">${number(registrations)}</td><td class="r">${decided ? percent(won / decided) : '–'}</td><td class="r">${short(wonAmount)}</td></tr>`,
    )}</tbody></table>`,
  )
}

function light({ lightness }: Board): Markup {
  const figure = (value: number | null) => (value === null ? '–' : value.toFixed(1))
  const idle = lightness.steps.filter(({ neverCaught }) => neverCaught)
  return card(
    'What it costs people',
    `Per deal: ${figure(lightness.lettersPerDeal)} letters, ${figure(lightness.questionsPerDeal)} questions, ${figure(lightness.touchesPerDeal)} touches. ${percent(lightness.completeAtOnce.share)} of first mails lacked nothing.`,
    html`<table><thead><tr><th>Step</th><th class="r">fired</th><th class="r">caught</th></tr></thead><tbody>${lightness.steps
      .slice(0, 9)
      .map(
        ({ step, fired, caught, meaning, neverCaught }) =>
          html`<tr title="${meaning}"><td>${step.toLowerCase().replaceAll('_', ' ')} ${neverCaught && html`<span class="tag">never caught anything</span>`}</td><td class="r">${number(fired)}</td><td class="r">${number(caught)}</td></tr>`,
      )}</tbody></table>${idle.length > 0 && html`<p class="small dim">A step that never caught anything can be dropped.</p>`}`,
  )
}

function definitions(): Markup {
  return html`<details><summary>How each number is computed</summary><dl>${Object.values(DEFINITIONS).map(
    ({ title, definition, formula, source }) =>
      html`<div><dt>${title}</dt><dd>${definition}</dd><dd class="dim">${formula}. Source: ${source}.</dd></div>`,
  )}</dl></details>`
}

function card(title: string, note: string, body: Markup, wide = false): Markup {
  return html`<section class="card${wide && html` wide`}"><h2>${title}</h2><p class="dim small">${note}</p>${body}</section>`
}
