/** Dates that name their period: days, months, quarters, halves, calendar weeks. */

import { isoWeek, lastOfMonth } from './calendar.ts'
import { B, E, MON, NUM, OF, ORDINAL, type Rule, YEAR } from './date-fragments.ts'
import {
  exact,
  month,
  months,
  nearYear,
  nearYearOfMonth,
  number,
  numeric,
  quarter,
  range,
  weekFound,
  year,
} from './date-mention.ts'
import { MONTHS } from './date-words.ts'

export const absoluteRules: Rule[] = [
  {
    pattern: new RegExp(`${B}(20\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'gu'),
    read: (m) => exact({ y: Number(m[1]), m: Number(m[3]), d: Number(m[4]) }, true),
  },
  {
    // 24.-25.11.2026 and 24-25/11/2026
    pattern: new RegExp(
      `${B}(\\d{1,2})\\.?\\s?-\\s?(\\d{1,2})([./])(\\d{1,2})\\3(20\\d\\d|\\d\\d)(?!\\d)`,
      'gu',
    ),
    read: (m) => {
      const [y, mo] = [year(m[5]!), Number(m[4])]
      return range({ y, m: mo, d: Number(m[1]) }, { y, m: mo, d: Number(m[2]) }, 'RANGE', true)
    },
  },
  {
    pattern: new RegExp(
      `${B}(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(20\\d\\d|\\d\\d)(?![\\d%]|[.,]\\d)`,
      'gu',
    ),
    read: (m, env) => numeric(Number(m[1]), Number(m[3]), year(m[4]!), m[2]!, true, env),
  },
  {
    // 28-Feb-27
    pattern: new RegExp(`${B}(\\d{1,2})-(${MON})-(20\\d\\d|\\d\\d)(?!\\d)`, 'gu'),
    read: (m) => exact({ y: year(m[3]!), m: MONTHS[m[2]!]!, d: Number(m[1]) }, true),
  },
  {
    // 24-25 November 2026, 3. und 4. November, du 3 au 5 novembre, 30 Sept, 1er mars, 27 de octubre de 2026
    pattern: new RegExp(
      `${B}(\\d{1,2})${ORDINAL}(?:\\s*(?:-|/|to|bis|al|au|a|ate|e|y|et|und|and|en|&|tot|t/m|till|do|i|och|og)\\s*(?:(?:the|den|dem|le|el|il|o)\\s)?(\\d{1,2})${ORDINAL})?\\s*(?:day )?${OF}\\s*(${MON})(?:\\.|${E})(?:,?\\s*(?:de |del |of |van )?(${YEAR}))?`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[3]!]!
      const [d1, d2] = [Number(m[1]), Number(m[2] ?? m[1])]
      const y = m[4] ? year(m[4]) : nearYear(mo, d2, env)
      if (d1 === d2) return exact({ y, m: mo, d: d1 }, m[4] !== undefined)
      return range({ y, m: mo, d: d1 }, { y, m: mo, d: d2 }, 'RANGE', m[4] !== undefined)
    },
  },
  {
    // December 18, 2026; Oct 22nd; November 24-25
    pattern: new RegExp(
      `${B}(${MON})\\.?\\s+(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|to|and|&)\\s?(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:%]|[.,]\\d|\\s?(?:am|pm|uhr|h)\\b)(?:,?\\s*(?:of )?(${YEAR}))?`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[1]!]!
      const [d1, d2] = [Number(m[2]), Number(m[3] ?? m[2])]
      const y = m[4] ? year(m[4]) : nearYear(mo, d2, env)
      if (d1 === d2) return exact({ y, m: mo, d: d1 }, m[4] !== undefined)
      return range({ y, m: mo, d: d1 }, { y, m: mo, d: d2 }, 'RANGE', m[4] !== undefined)
    },
  },
  {
    // Nov/Dec 2026, November-December, novembre/dicembre 2026
    pattern: new RegExp(
      `${B}(${MON})\\.?\\s*(?:-|/|or|oder|ou|o|bis|and|und|et|e|y)\\s*(${MON})\\.?(?:\\s*(?:de |del |of )?(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const [from, to] = [MONTHS[m[1]!]!, MONTHS[m[2]!]!]
      const y = m[3] ? year(m[3]) : nearYearOfMonth(to, env)
      return range(
        { y: from > to ? y - 1 : y, m: from, d: 1 },
        { y, m: to, d: lastOfMonth(y, to) },
        'RANGE',
        m[3] !== undefined,
      )
    },
  },
  {
    pattern: new RegExp(`${B}(${MON})\\.?\\s*(?:de\\s|del\\s|of\\s|,|/|-)?\\s*(${YEAR})`, 'gu'),
    read: (m) => month(year(m[2]!), MONTHS[m[1]!]!, true),
  },
  {
    pattern: new RegExp(`${B}(${MON})\\s+(next|this|of next|of this)\\s+year${E}`, 'gu'),
    read: (m, env) => month(m[2]!.includes('next') ? env.y + 1 : env.y, MONTHS[m[1]!]!, true),
  },
  {
    pattern: new RegExp(`${B}(0?[1-9]|1[0-2])\\s?[/.-]\\s?(20\\d\\d)(?!\\d|[.,/-]\\d)`, 'gu'),
    read: (m) => month(Number(m[2]), Number(m[1]), true),
  },
  {
    pattern: new RegExp(`${B}(20[2-4]\\d)[-/](0[1-9]|1[0-2])(?![\\d/-])`, 'gu'),
    read: (m) => month(Number(m[1]), Number(m[2]), true),
  },
  {
    // Q1 2027, Q1/27, T1 2027, Q4
    pattern: new RegExp(
      `${B}(?:q|qtr\\.?\\s?|t(?=\\d\\s*(?:/|-|de )?\\s*20))\\s?([1-4])(?:\\s*-\\s*q?([1-4]))?(?:\\s*(?:of|de|del|/|-|,|\\.|in|cy|kalenderjahr|calendar)?\\s*(?:cy\\s?)?(20\\d\\d|'\\d\\d|(?<=[/'-])\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => quarter(Number(m[2] ?? m[1]), m[3], env),
  },
  {
    pattern: new RegExp(`${B}([1-4])[qt]\\s?(20\\d\\d|'?\\d\\d)${E}`, 'gu'),
    read: (m, env) => quarter(Number(m[1]), m[2], env),
  },
  {
    // first quarter (of 2027), 1. Quartal 2027, primer trimestre de 2027, ersten Quartals des kommenden Jahres
    pattern: new RegExp(
      `${B}(${NUM})\\.?(?:o|e|er|st|nd|rd|th|eme)?\\s+(?:calendar\\s)?(quarter|quartals?|trimestre|trimester|kwartaal|kwartal|kwartale|kvartal|kvartalet)(?:\\s+(?:of|de|del|do|van|di|af|in)?\\s*(?:(?:the |l'|des |dell')?(next|coming|kommenden|nachsten|annee prochaine|ano que viene|proximo ano|anno prossimo|volgend jaar)(?: year| jahres)?|(20\\d\\d|'\\d\\d)))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const q = number(m[1]!)
      if (!(q >= 1 && q <= 4)) return null
      return quarter(q, m[3] ? String(env.y + 1) : m[4], env)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:h|s|hj)\\s?([12])\\s*(?:of|de|/|-)?\\s*(20\\d\\d|'\\d\\d|(?<=/)\\d\\d)${E}`,
      'gu',
    ),
    read: (m) =>
      m[1] === '1' ? months(year(m[2]!), 1, 6, 'HALF', true) : months(year(m[2]!), 7, 12, 'HALF', true),
  },
  {
    // first half of 2027, 1. Halbjahr 2027, premier semestre 2027, primo semestre, eerste helft van 2027
    pattern: new RegExp(
      `${B}(${NUM})\\.?(?:o|e|er)?\\s+(?:half(?: of)?|halbjahr(?:es)?|semestre|halfjaar|helft van|meta de|meta do|meta del|moitie de|mitad de|mitad del)\\s*(?:of|de|del|do|van|di)?\\s*(20\\d\\d|next year|the year)${E}`,
      'gu',
    ),
    read: (m, env) => {
      const y = /\d/.test(m[2]!) ? year(m[2]!) : m[2] === 'next year' ? env.y + 1 : env.y
      return number(m[1]!) === 1 ? months(y, 1, 6, 'HALF', true) : months(y, 7, 12, 'HALF', true)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:kw|cw|calendar week|kalenderwoche|week|wk|semaine|semana|settimana|vecka|uge|w|v\\.|tydzien)\\s?(?:nr\\.?|no\\.?|n\\.?)?\\s?(\\d{1,2})(?!\\d|\\s?(?:st|nd|rd|th|days|hours|euro|eur|\\$|k\\b))(?:\\s*(?:/|-|,|of|de|del|van|in|von)?\\s*(20\\d\\d|'\\d\\d|(?<=/)\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const week = Number(m[1])
      if (week < 1 || week > 53) return null
      const y = m[2] ? year(m[2]) : env.y
      const monday = isoWeek(y, week)
      return weekFound(!m[2] && monday + 6 < env.today ? isoWeek(y + 1, week) : monday, m[2] !== undefined)
    },
  },
]
