/**
 * Dates as people write them, in ten languages: absolute, relative to the mail, months, quarters, halves,
 * calendar weeks, ends and middles of periods. Pure calendar arithmetic on UTC day numbers: no clock, no zone.
 *
 * A mention is a period: `first`..`last` (both ISO). Who needs a day takes the end that its field calls for: an
 * expected close is the last day of the period, a next step the first.
 */

import { RuleSet } from '../search/rule-set.ts'
import { MONTHS, SMALL, UNITS, WEAK_MONTHS, WEEKDAYS } from './date-words.ts'
import { fold } from './fold.ts'

export interface DateMention {
  start: number
  end: number
  first: string
  last: string
  toleranceDays: number
  /** How exact the words are. */
  unit: 'DAY' | 'RANGE' | 'WEEK' | 'PART' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR' | 'AROUND'
  /** Whether the year was written, not worked out. */
  yearStated: boolean
}

export interface DateSetting {
  /** The day that relative words count from, ISO ("2026-09-14…"). */
  today: string
  /** Which number comes first in 03/04/2027 when the mail itself does not show it. */
  order: 'DMY' | 'MDY'
}

interface Ymd {
  y: number
  m: number
  d: number
}

const DAY_MS = 86_400_000
const toDays = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m - 1, d) / DAY_MS)
const fromDays = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10)
const isoDays = (iso: string): number =>
  toDays(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
const lastOfMonth = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()
const weekdayOf = (days: number): number => ((days + 3) % 7) + 1
const valid = ({ y, m, d }: Ymd): boolean =>
  m >= 1 && m <= 12 && d >= 1 && y >= 1990 && y <= 2100 && d <= lastOfMonth(y, m)
const iso = ({ y, m, d }: Ymd): string => fromDays(toDays(y, m, d))

const MON = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const DAYNAME = `(?:${Object.keys(WEEKDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const NUM = `(?:\\d{1,3}|${Object.keys(SMALL)
  .filter((word) => word.length > 1 || word === 'a')
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const UNIT = `(?:${Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const YEAR = `(?:20\\d\\d|'\\d\\d)(?![\\d.,]?\\d)`
const ORDINAL = `(?:st|nd|rd|th|er|\\.o|o|a|\\.)?`
const OF = `(?:\\s*(?:of|de|di|del|d'|den|der))?`
const B = `(?<![\\p{L}\\p{N}])`
const E = `(?![\\p{L}\\p{N}])`

type Found = Omit<DateMention, 'start' | 'end'> | null
interface Rule {
  /** A cheap sign without which the pattern cannot match. */
  guard?: RegExp
  pattern: RegExp
  read: (m: RegExpExecArray, env: Env) => Found
}
interface Env {
  today: number
  y: number
  m: number
  order: 'DMY' | 'MDY'
  text: string
}

const year = (text: string): number => {
  const digits = text.replace(/\D/g, '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
const exact = (date: Ymd, yearStated: boolean, toleranceDays = 0): Found =>
  valid(date) ? { first: iso(date), last: iso(date), toleranceDays, unit: 'DAY', yearStated } : null
const range = (from: Ymd, to: Ymd, unit: DateMention['unit'], yearStated: boolean): Found =>
  valid(from) && valid(to) ? { first: iso(from), last: iso(to), toleranceDays: 0, unit, yearStated } : null

/** The year in which a day without a year falls: the next such day, letting a fortnight of past count as past. */
const nearYear = (m: number, d: number, env: Env): number => {
  const day = toDays(env.y, m, Math.min(d, lastOfMonth(env.y, m)))
  return day < env.today - 14 ? env.y + 1 : env.y
}
const nearYearOfMonth = (m: number, env: Env): number => (m < env.m ? env.y + 1 : env.y)
const month = (y: number, m: number, yearStated: boolean): Found =>
  range({ y, m, d: 1 }, { y, m, d: lastOfMonth(y, m) }, 'MONTH', yearStated)
const months = (y: number, from: number, to: number, unit: DateMention['unit'], stated: boolean): Found =>
  range({ y, m: from, d: 1 }, { y, m: to, d: lastOfMonth(y, to) }, unit, stated)
const number = (word: string): number => (/^\d+$/.test(word) ? Number(word) : (SMALL[word] ?? Number.NaN))

/** Monday of an ISO 8601 week. */
const isoWeek = (y: number, week: number): number => {
  const fourth = toDays(y, 1, 4)
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7
}
const weekFound = (monday: number, yearStated: boolean): Found => ({
  first: fromDays(monday),
  last: fromDays(monday + 6),
  toleranceDays: 2,
  unit: 'WEEK',
  yearStated,
})
const dayFound = (days: number, toleranceDays = 0): Found => ({
  first: fromDays(days),
  last: fromDays(days),
  toleranceDays,
  unit: toleranceDays > 0 ? 'AROUND' : 'DAY',
  yearStated: true,
})
const plusMonths = (days: number, count: number): number => {
  const date = new Date(days * DAY_MS)
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return toDays(y, m, Math.min(date.getUTCDate(), lastOfMonth(y, m)))
}
const numeric = (a: number, b: number, y: number, separator: string, stated: boolean, env: Env): Found => {
  const dmy = { y, m: b, d: a }
  const mdy = { y, m: a, d: b }
  if (separator === '.') return exact(dmy, stated) ?? exact(mdy, stated)
  return env.order === 'MDY'
    ? (exact(mdy, stated) ?? exact(dmy, stated))
    : (exact(dmy, stated) ?? exact(mdy, stated))
}
const easter = (y: number): number => {
  // Anonymous Gregorian computus (Meeus).
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return toDays(y, Math.floor(n / 31), (n % 31) + 1)
}

/** "next week Thursday" is a day, not a week. */
const NO_DAY = `(?!,?\\s+(?:on |am |op |el |le |na |a |no )?(?:${DAYNAME})${E})`

const rules: Rule[] = [
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
  {
    // week of / week commencing 12 October; Woche vom 12. Oktober; the day itself is read by its own rule
    pattern: new RegExp(
      `${B}(?:in|within|innerhalb von|innerhalb|dans|d'ici|sous|en|dentro de|em|daqui a|entro|fra|tra|binnen|over|za|om|inom|inden for|w ciagu)\\s+(?:the\\s|les\\s|los\\s|de\\s|le\\s|i\\s|den\\s)?(?:next\\s|coming\\s|nachsten\\s|kommenden\\s|prochaines?\\s|prochains?\\s|proximos?\\s|proximas?\\s|prossim[ie]\\s|komende\\s)?(?:about\\s|around\\s|roughly\\s|approx\\.?\\s|ca\\.?\\s|circa\\s|etwa\\s|rund\\s|environ\\s|unos\\s|unas\\s|cerca de\\s|ongeveer\\s|zo'n\\s|a\\s)?(${NUM})(?:\\s*(?:-|to|or|bis|oder|a|ou|o|tot|of)\\s*(${NUM}))?\\s+(?:of\\s)?(${UNIT})${E}(?:\\s+(time))?`,
      'gu',
    ),
    read: (m, env) => fromNow(m[2] ?? m[1]!, m[3]!, env),
  },
  {
    pattern: new RegExp(`${B}(${NUM})\\s+(${UNIT})\\s+from\\s+(?:now|today)${E}`, 'gu'),
    read: (m, env) => fromNow(m[1]!, m[2]!, env),
  },
  {
    pattern: new RegExp(
      `${B}(?:next|coming|following|nachste[nrs]?|kommende[nrs]?|volgende|komende|nasta|naste)\\s+(week|woche|month|monat|monats|maand|quarter|quartal|quartals|kwartaal|year|jahr|jahres|jaar|vecka|manad|ar|uge)${E}${NO_DAY}`,
      'gu',
    ),
    read: (m, env) => period(m[1]!, 1, env),
  },
  {
    pattern: new RegExp(
      `${B}(semaine|mois|trimestre|annee|an|semana|mes|ano|settimana|mese|anno)\\s+(?:prochaine?|que viene|proxim[oa]|que vem|prossim[oa]|seguinte|siguiente)${E}${NO_DAY}`,
      'gu',
    ),
    read: (m, env) => period(m[1]!, 1, env),
  },
  {
    pattern: new RegExp(
      `${B}(?:proxim[oa]|prossim[oa]|prochaine?)\\s+(semaine|mois|trimestre|annee|semana|mes|ano|settimana|mese|anno)${E}`,
      'gu',
    ),
    read: (m, env) => period(m[1]!, 1, env),
  },
  {
    pattern: new RegExp(
      `${B}(?:this|diese[nrsm]?|dieses|laufenden|cette|ce|cet|esta|este|quest[oa]|quest'|deze|dit)\\s*(week|woche|semaine|semana|settimana|month|monats?|mois|mes|mese|maand|quarter|quartals?|trimestre|kwartaal|year|jahres|jahr|annee|ano|anno|jaar)${E}`,
      'gu',
    ),
    read: (m, env) => period(m[1]!, 0, env),
  },
  {
    // year-end in its many forms; "end of 2026" is read by the year rule and its modifier
    pattern: new RegExp(
      `${B}(?:year[- ]?end|end of year|eoy|end of the (?:calendar )?year|jahresende|jahreswechsel|fin d'annee|fin de l'annee|fin de ano|fin del ano|final de ano|finales de ano|final del ano|fim do ano|final do ano|fim de ano|fine anno|fine dell'anno|eind(?:e)? (?:van het |dit )?jaar|jaareinde|koniec roku|konca roku|arsskiftet|arets slut)(?:\\s+(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => exact({ y: m[1] ? Number(m[1]) : env.y, m: 12, d: 31 }, m[1] !== undefined),
  },
  {
    pattern: new RegExp(
      `${B}(?:end of (?:the )?(month|quarter)|(month|quarter)[- ]end|(monats|quartals)ende|(eom|eoq)|(?:fin de|fine|fim do|fin du|eind(?:e)? van (?:de|het)|ende des) (mois|mes|mese|maand|monats|trimestre|kwartaal|quartals))${E}`,
      'gu',
    ),
    read: (m, env) => {
      const word = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5]!
      const found = period(/^q|quart|trim|kwart|eoq/.test(word) ? 'quarter' : 'month', 0, env)
      return found && { ...found, first: found.last, unit: 'DAY' }
    },
  },
  {
    pattern: new RegExp(
      `${B}(christmas|xmas|weihnachten|heiligabend|noel|navidad|navidades|natal|natale|kerst|kerstmis|jul|julen|swietami|boze narodzenie)(?:\\s+(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => exact({ y: m[2] ? Number(m[2]) : env.y, m: 12, d: 24 }, m[2] !== undefined, 1),
  },
  {
    pattern: new RegExp(
      `${B}(easter|ostern|paques|semana santa|pascua|pascoa|pasqua|pasen|wielkanoc|pask|paske)(?:\\s+(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const y = m[2] ? Number(m[2]) : easter(env.y) < env.today ? env.y + 1 : env.y
      return dayFound(easter(y), 1)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:(next week(?:,? on)?|nachste[nr]? woche(?: am)?|kommende[nr]? woche(?: am)?|(?:volgende|komende) week(?: op)?|semaine prochaine,?(?: le)?|semana que viene,? el|proxima semana,?(?: el| na| no)?|settimana prossima|next|nachsten|nachster|coming|this|kommenden|volgende|komende|diesen|proximo|prossimo)\\s+)?(${DAYNAME})\\.?${E}(?:,?\\s+(?:der|den|dem|le|el|il|dia|the)?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:./]|\\s*(?:uhr|h\\b|am\\b|pm\\b|${MON})))?(?:\\s+(next week|week|prochain|que viene|prossimo|nachster woche|nachste woche|in einer woche|da semana que vem|proxima))?`,
      'gu',
    ),
    read: (m, env) => weekday(m, env),
  },
  {
    pattern: new RegExp(
      `${B}(?:(day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|overmorgen)|(tomorrow|demain|domani|jutro|imorgon|i morgen)|(today|heute|aujourd'hui|hoje|oggi|vandaag|this afternoon|this morning|heute nachmittag))${E}`,
      'gu',
    ),
    read: (m, env) => dayFound(env.today + (m[1] ? 2 : m[2] ? 1 : 0)),
  },
  {
    // 05.11. and 5/11 without a year, only where a word before says that it is a date
    guard: /\d[./]\d/,
    pattern:
      /(?<=(?:(?:^|[^\p{L}])(?:on|am|le|el|il|dia|op|den|by|bis|until|before|zum|vom|ab|do|em|du|del|au|al|free|available|rdv|montag|dienstag|mittwoch|donnerstag|freitag)|[:=,(])\s{0,2})(?!24\/7)(\d{1,2})([./])(\d{1,2})(?!\d|[/.,]\d|%|\s+(?:of|der|des|dos|van)\b)\.?/gu,
    read: (m, env) => {
      const [a, b] = [Number(m[1]), Number(m[3])]
      const mo = m[2] === '.' || env.order === 'DMY' ? b : a
      if (mo < 1 || mo > 12) return null
      return numeric(a, b, nearYear(mo, mo === b ? a : b, env), m[2]!, false, env)
    },
  },
  {
    // 24.11. with its trailing full stop is a German day and month wherever it stands
    pattern: /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/gu,
    read: (m, env) => {
      const mo = Number(m[2])
      if (mo < 1 || mo > 12) return null
      return exact({ y: nearYear(mo, Number(m[1]), env), m: mo, d: Number(m[1]) }, false)
    },
  },
  {
    // on the 8th, am 15., le 15, el día 15
    pattern: new RegExp(
      `${B}(?:(?:the|by|on) (\\d{1,2})(?:st|nd|rd|th)|(?:am|bis zum|zum|vom) (\\d{1,2})\\.(?!\\s?\\d)|(?:el dia|no dia|dia|il giorno) (\\d{1,2}))${E}(?!\\s*(?:${MON}|floor|year|of|largest|time|century))`,
      'gu',
    ),
    read: (m, env) => dayOfMonth(Number(m[1] ?? m[2] ?? m[3]), env),
  },
  {
    pattern: /(20\d\d)年(?:(\d{1,2})月)?(?:(\d{1,2})日|(上旬|中旬|下旬|末|中|頃|初))?/gu,
    read: (m, env) => japanese(Number(m[1]), m[2], m[3], m[4], true, env),
  },
  {
    pattern: /(?<![\d年])(\d{1,2})月(?:(\d{1,2})日|(上旬|中旬|下旬|末|中|頃|初))?/gu,
    read: (m, env) => japanese(null, m[1], m[2], m[3], false, env),
  },
  {
    pattern: /(年内|年末|来週|来月|今月末|今月|月末|来年|年度末|第([1-4])四半期)/gu,
    read: (m, env) => {
      if (m[2]) return quarter(Number(m[2]), undefined, env)
      if (m[1] === '来週') return period('week', 1, env)
      if (m[1] === '来月') return period('month', 1, env)
      if (m[1] === '来年') return period('year', 1, env)
      if (m[1] === '年度末') return exact({ y: env.m > 3 ? env.y + 1 : env.y, m: 3, d: 31 }, false)
      if (m[1] === '年内' || m[1] === '年末') return exact({ y: env.y, m: 12, d: 31 }, false)
      return period('month', 0, env)
    },
  },
  {
    // a month on its own; weak words need "in", "by", "end of" … before them
    pattern: new RegExp(`${B}(${MON})${E}`, 'gu'),
    read: (m, env) => {
      const word = m[1]!
      const before = env.text.slice(Math.max(0, m.index - 24), m.index)
      if (WEAK_MONTHS.has(word) && !MONTH_INTRO.test(before)) return null
      if (word.length < 4 && !MONTH_INTRO.test(before)) return null
      const mo = MONTHS[word]!
      return month(nearYearOfMonth(mo, env), mo, false)
    },
  },
  {
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:in|im jahr|im laufe von|during|by|for|ende|anfang|mitte|end of|early|late|mid|mid-|fin|debut|finales de|principios de|fim de|inicio de|fine|inizio|eind|begin|en|em|nel|before|vor|until|bis|fin de|fine del|end|of|de|final de|van)[\\s-])(20[2-4]\\d)(?![\\d.,-]\\d|\\s?(?:eur|euro|usd|users|seats))${E}`,
      'gu',
    ),
    read: (m) => months(Number(m[1]), 1, 12, 'YEAR', true),
  },
]
const RULES = new RuleSet(rules)

const MONTH_INTRO =
  /(?:^|[^\p{L}])(?:in|by|end of|end|mid|mid-|early|late|before|until|till|during|of|from|for|im|ende|anfang|mitte|bis|vor|seit|fin|debut|mi-|mi|en|d'ici|avant|finales de|mediados de|principios de|fines de|para|antes de|em|ate|fim de|final de|meados de|inicio de|entro|entro fine|fine|meta|inizio|a|di|eind|half|begin|voor|tegen|in de loop van|do|konca|slutet av|slutningen af|:)\s*[-']?$/u

function quarter(q: number, yearText: string | undefined, env: Env): Found {
  let y = yearText ? year(yearText) : env.y
  if (!yearText && q * 3 < env.m) y++
  return months(y, q * 3 - 2, q * 3, 'QUARTER', yearText !== undefined)
}

function fromNow(count: string, unitWord: string, env: Env): Found {
  const n = number(count)
  const unit = UNITS[unitWord]
  if (unit === undefined || !(n > 0)) return null
  if ('days' in unit) return dayFound(env.today + n * unit.days, n * unit.days < 7 ? 0 : 4)
  return dayFound(plusMonths(env.today, n * unit.months), 4)
}

function period(word: string, offset: number, env: Env): Found {
  if (/^(?:w|sem(?!es)|sett|vecka|uge)/.test(word)) {
    const monday = env.today - (weekdayOf(env.today) - 1) + offset * 7
    return { ...weekFound(monday, true)!, last: fromDays(monday + (offset === 0 ? 4 : 4)) }
  }
  if (/^(?:mo(?!v)|mes|ma)/.test(word)) {
    const index = env.y * 12 + env.m - 1 + offset
    return month(Math.floor(index / 12), (index % 12) + 1, true)
  }
  if (/^(?:q|trim|kw)/.test(word)) {
    const index = env.y * 4 + Math.floor((env.m - 1) / 3) + offset
    return months(Math.floor(index / 4), (index % 4) * 3 + 1, (index % 4) * 3 + 3, 'QUARTER', true)
  }
  return months(env.y + offset, 1, 12, 'YEAR', true)
}

function weekday(m: RegExpExecArray, env: Env): Found {
  const wanted = WEEKDAYS[m[2]!]!
  if (
    m[2]!.length < 4 &&
    !m[3] &&
    !m[1] &&
    !/(?:on|by|until|this|next|,)\s$/.test(env.text.slice(0, m.index).slice(-6))
  )
    return null
  if (m[3]) {
    const found = dayOfMonth(Number(m[3]), env)
    if (found) return found
  }
  const ahead = (wanted - weekdayOf(env.today) + 7) % 7
  const nextWeek =
    (m[4] !== undefined && /next|week|nachste|woche/.test(m[4])) ||
    (m[1] !== undefined && /week|woche|semaine|semana|settimana/.test(m[1]))
  if (nextWeek) return dayFound(env.today - (weekdayOf(env.today) - 1) + 7 + wanted - 1)
  return dayFound(env.today + (ahead === 0 ? 7 : ahead))
}

function dayOfMonth(d: number, env: Env): Found {
  if (!(d >= 1 && d <= 31)) return null
  const todayDay = Number(fromDays(env.today).slice(8, 10))
  const index = env.y * 12 + env.m - 1 + (d < todayDay - 9 ? 1 : 0)
  return exact({ y: Math.floor(index / 12), m: (index % 12) + 1, d }, false)
}

function japanese(
  y: number | null,
  m: string | undefined,
  d: string | undefined,
  part: string | undefined,
  stated: boolean,
  env: Env,
): Found {
  if (m === undefined)
    return y === null
      ? null
      : part === '末'
        ? exact({ y, m: 12, d: 31 }, true)
        : months(y, 1, 12, 'YEAR', true)
  const mo = Number(m)
  if (mo < 1 || mo > 12) return null
  const yy = y ?? (d ? nearYear(mo, Number(d), env) : nearYearOfMonth(mo, env))
  if (d) return exact({ y: yy, m: mo, d: Number(d) }, stated)
  const day = part === '上旬' || part === '初' ? 10 : part === '中旬' ? 15 : lastOfMonth(yy, mo)
  const found = exact({ y: yy, m: mo, d: day }, stated, part === '中旬' ? 4 : 0)
  return (
    found &&
    (part === undefined || part === '中' || part === '頃'
      ? month(yy, mo, stated)
      : { ...found, unit: 'PART' })
  )
}

/** Words right before a period that narrow it. Anchored at the end of the text before the mention. */
const END =
  /(?:\b(?:the )?(?:very )?(?:end|back end|close|tail end) (?:of|in)(?: the)?|\bend|\bende|\bende (?:des|im|vom)|\bgegen ende|\bfin|\bfin (?:de|du|des)|\bla fin (?:de|du)|\bfinales (?:de|del)|\bfines (?:de|del)|\bfinal (?:de|del|do)|\bfim (?:de|do)|\bfinais de|\bfine|\bfine (?:di|del)|\bla fine (?:di|del)|\beind|\beinde|\beind(?:e)? van|\bkoniec|\bkonca|\bslutet (?:av|pa)|\bslutningen af|\bultimo|\blate|\bspat im|\bfin(?:al)? del)\s*-?$/
const MIDDLE =
  /(?:\bmid(?:dle of)?|\bthe middle of|\bmid|\bmitte(?: des| vom)?|\bmi|\ba la mi|\bmilieu(?: du| de)?|\bmediados (?:de|del)|\bmeados (?:de|do)|\bmeta(?: di| del)?|\bmetà|\bhalf|\bhalverwege|\bmidden|\bmedio|\bpolowa|\bpolowie|\bmitten av|\bmidten af)\s*-?\s*$/
const EARLY =
  /(?:\bearly(?: in)?|\b(?:the )?(?:beginning|start) of(?: the)?|\banfang(?: des| vom)?|\bbeginn(?: des)?|\bdebut(?: de)?|\bprincipios (?:de|del)|\bcomienzos de|\binicios? (?:de|do)|\bcomeco (?:de|do)|\binizio(?: di)?|\bprimi di|\bbegin(?: van)?|\bpoczatek|\bborjan av|\bprimo)\s*$/
const FIRST_HALF =
  /(?:\bfirst half of|\b(?:1\.|erste[nr]?) halfte (?:des |vom |im )?|\bpremiere (?:quinzaine|moitie) (?:de|d'|du)|\bprimera (?:quincena|mitad) (?:de|del)|\bprimeira (?:quinzena|metade) (?:de|do)|\bprima (?:meta|quindicina) di|\beerste helft van)\s*$/
const SECOND_HALF =
  /(?:\b(?:second|latter|last) half of|\b(?:2\.|zweite[nr]?) halfte (?:des |vom |im )?|\b(?:seconde|deuxieme) (?:quinzaine|moitie) (?:de|d'|du)|\bsegunda (?:quincena|mitad|quinzena|metade) (?:de|del|do)|\bseconda (?:meta|quindicina) di|\btweede helft van)\s*$/
/** More dates than this are a calendar or an attack, not a mail about a deal. */
const MOST = 400
const WEEK_OF =
  /(?:\bweek (?:of|commencing|starting|beginning)(?: the)?|\bw\/c|\bwoche (?:vom|ab)|\bsemaine du|\bsemana del?|\bsettimana del|\bweek van)\s*$/
const BEFORE =
  /(?:\bbefore|\bvor|\bvor dem|\bavant(?: le)?|\bantes (?:de|del|do)(?: dia)?|\bprima (?:di|del)|\bvoor|\bprzed|\bfore|\bfor)\s*$/
const NOT_LATER = /(?:\b(?:on or |at the latest )before|\bor before|\bspatestens vor)\s*$/

function narrow(found: DateMention, before: string): DateMention {
  const tail = before.slice(-30)
  const cut = (pattern: RegExp): number => {
    const m = pattern.exec(tail)
    return m === null ? -1 : tail.length - m.index
  }
  const lastDay = isoDays(found.last)
  const firstDay = isoDays(found.first)
  const half = (n: number): number => firstDay + n - 1
  const long =
    found.unit === 'MONTH' || found.unit === 'QUARTER' || found.unit === 'HALF' || found.unit === 'YEAR'
  const set = (back: number, first: number, last: number, toleranceDays: number): DateMention => ({
    ...found,
    start: found.start - back,
    first: fromDays(first),
    last: fromDays(last),
    toleranceDays,
    unit: 'PART',
  })
  const weekOf = cut(WEEK_OF)
  if (weekOf > 0 && found.unit === 'DAY')
    return { ...set(weekOf, firstDay, firstDay + 6, 2), unit: 'WEEK', toleranceDays: 2 }
  if (!long) {
    const back = found.unit === 'DAY' && found.toleranceDays === 0 && cut(NOT_LATER) < 0 ? cut(BEFORE) : -1
    return back > 0 ? { ...found, toleranceDays: 1 } : found
  }
  const second = cut(SECOND_HALF)
  if (second > 0) return set(second, half(16), lastDay, 0)
  const first = cut(FIRST_HALF)
  if (first > 0)
    return set(first, firstDay, found.unit === 'MONTH' ? half(15) : middleOf(firstDay, lastDay), 0)
  const end = cut(END)
  if (end > 0) return set(end, lastDay - 9, lastDay, 0)
  const middle = cut(MIDDLE)
  if (middle > 0) {
    const day = found.unit === 'MONTH' ? half(15) : middleOf(firstDay, lastDay)
    return set(middle, day, day, found.unit === 'MONTH' ? 4 : 20)
  }
  const early = cut(EARLY)
  if (early > 0) return set(early, firstDay, found.unit === 'MONTH' ? half(10) : earlyOf(found, firstDay), 5)
  return found
}

const middleOf = (first: number, last: number): number => Math.floor((first + last) / 2)
const earlyOf = (found: DateMention, first: number): number =>
  plusMonths(first, found.unit === 'YEAR' ? 3 : 1) - 1

/**
 * All dates of a folded text, in order, without overlaps (an earlier rule wins where two read the same words).
 * `low` must be folded (fold.ts); offsets are those of the text it was folded from.
 */
export function findDates(low: string, setting: DateSetting): DateMention[] {
  const today = isoDays(setting.today)
  const date = new Date(today * DAY_MS)
  const env: Env = {
    today,
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    order: setting.order,
    text: low,
  }
  const found: DateMention[] = []
  const taken = new Uint8Array(low.length)
  for (const rule of RULES.candidates(low)) {
    if (rule.guard && !rule.guard.test(low)) continue
    rule.pattern.lastIndex = 0
    for (let m = rule.pattern.exec(low); m !== null; m = rule.pattern.exec(low)) {
      const [start, end] = [m.index, m.index + m[0].trimEnd().length]
      if (found.length >= MOST) break
      if (taken[start] === 1 || taken[end - 1] === 1) continue
      const read = rule.read(m, env)
      if (read === null) continue
      taken.fill(1, start, end)
      found.push({ start, end, ...read })
    }
  }
  return found
    .map((mention) => narrow(mention, low.slice(Math.max(0, mention.start - 30), mention.start)))
    .sort((a, b) => a.start - b.start)
    .filter((mention, i, all) => !namesTheSameDay(mention, all[i + 1], low))
}

/** "Friday" in "Friday, 6 November": the date that follows says it better. */
function namesTheSameDay(mention: DateMention, next: DateMention | undefined, low: string): boolean {
  if (next === undefined || next.start - mention.end > 6) return false
  const words = low.slice(mention.start, mention.end).split(' ')
  return (
    WEEKDAYS[words.at(-1)!] !== undefined &&
    /^[\s,.(]*(?:the|den|dem|der|le|el|il|o|dia)?\s*$/.test(low.slice(mention.end, next.start))
  )
}

const MONTH_DAY = new RegExp(`${B}${MON}\\.? \\d{1,2},? 20\\d\\d`, 'gu')
const DAY_MONTH = new RegExp(`${B}\\d{1,2}(?:st|nd|rd|th)? ${MON}\\.? 20\\d\\d`, 'gu')

/**
 * Which number comes first in numeric dates: what an unambiguous date of the mail shows, else American habits
 * (a.m./p.m. with American phones, month names before the day), else day first.
 */
export function dateOrder(text: string): 'DMY' | 'MDY' {
  const low = fold(text)
  let [dmy, mdy] = [0, 0]
  for (const m of low.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?!\d)/g)) {
    if (Number(m[1]) > 12) dmy += 3
    else if (Number(m[2]) > 12) mdy += 3
  }
  if (/(?<!\d)\(?[2-9]\d\d\)?[-. ]\s?[2-9]\d\d[-.]\d{4}(?!\d)/.test(low)) mdy += 2
  if (/(?:us\$|\$\s?\d|\busd\b)/.test(low) && !/(?:[acn]\$|\$\s?ca|\bcad\b|\baud\b|\bnzd\b)/.test(low))
    mdy += 1
  if (/ 20\d\d/.test(low)) {
    mdy += Math.min(2, low.match(MONTH_DAY)?.length ?? 0)
    dmy += Math.min(2, low.match(DAY_MONTH)?.length ?? 0)
  }
  if (/[£€]|\bgbp\b|\beur\b/.test(low)) dmy += 1
  return mdy > dmy ? 'MDY' : 'DMY'
}
