/** Dates that name their period: days, months, quarters, halves, calendar weeks. */

import { lastOfMonth, toDays, weekdayOf } from './calendar.ts'
import {
  B,
  CLOCK,
  DAYNAME,
  E,
  MON,
  NEXT_YEAR,
  NUM,
  OF,
  ORDINAL,
  ORDWORD,
  type Rule,
  YEAR,
} from './date-fragments.ts'
import {
  dayFound,
  exact,
  half,
  month,
  nearYear,
  nearYearOfMonth,
  number,
  numeric,
  partOfMonth,
  quarter,
  range,
  week,
  weekOfMonth,
  year,
} from './date-mention.ts'
import { MONTHS, ORDINALS, SMALL, WEEKDAYS } from './date-words.ts'
import { isNoDay } from './month-alone.ts'

/** "Fourteenth", "thirty first": the ordinals that English says behind the month. */
const SPOKEN_ORDINAL = `(?:${Object.keys(ORDINALS)
  .filter((word) => /(?:th|first|second|third)$/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** The first, second, … or last Monday of a month. */
function weekdayOfMonth(which: string, day: string, m: number, y: number): ReturnType<typeof exact> {
  const count = LAST.test(which) ? null : (SMALL[which.replace(/[.ºª]$/, '')] ?? Number.parseInt(which, 10))
  const offset = (from: number) => (WEEKDAYS[day]! - weekdayOf(from) + 7) % 7
  if (count === null) {
    const end = toDays(y, m, lastOfMonth(y, m))
    return dayFound(end - ((7 - offset(end)) % 7))
  }
  const first = toDays(y, m, 1)
  return count >= 1 && count <= 4 ? dayFound(first + offset(first) + (count - 1) * 7) : null
}
const LAST_WEEK = /^(?:last|final|letzte|derniere|ultim|laatste|sista|sidste|ostatni)/
const LAST = /^(?:last|letzte[nrs]?|derni|ultim|laatste|sista|sidste|ostatni)/

export const absoluteRules: Rule[] = [
  {
    // "demo onsite 12/8 10a CT", "démo jeu. 18/02 11h", "wt. 02.02 g. 10": a day right before a time of day
    guard: /\d[./-]\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}][./-]?|\\d[,:])(\\d{1,2})(?:(/)(\\d{1,2})|(\\.)(\\d\\d|\\d{1,2}\\.)|(-)(\\d\\d))(?=,?\\s${CLOCK})`,
      'gu',
    ),
    read: (m, env) => {
      const [a, b] = [Number(m[1]), Number.parseInt((m[3] ?? m[5] ?? m[7])!, 10)]
      const monthFirst = m[2] === '/' && a <= 12 && (env.order === 'MDY' || b > 12)
      const [mo, d] = monthFirst ? [a, b] : [b, a]
      if (mo < 1 || mo > 12) return null
      return exact({ y: nearYear(mo, d, env), m: mo, d }, false)
    },
  },
  {
    // october fourteenth, march the thirty first: as dictation writes them
    pattern: new RegExp(
      `${B}(?:(?<=(?:on|by|before|until|till|of|for) )(may|march)|(?!may\\s|march\\s)(${MON}))\\s(?:the\\s)?(${SPOKEN_ORDINAL})${E}(?! (?:week|half|quarter|part|days?|thing|of)(?!\\p{L}))`,
      'gu',
    ),
    read: (m, env) => {
      const [mo, d] = [MONTHS[m[1] ?? m[2]!]!, ORDINALS[m[3]!]!]
      return exact({ y: nearYear(mo, d, env), m: mo, d }, false)
    },
  },
  {
    // the end of their fiscal year (March), Ende ihres Geschäftsjahres im September, fine del loro esercizio (giugno)
    pattern: new RegExp(
      `${B}(?:the )?(?:(?:end|close) of (?:their|the|its|our|his) (?:fiscal|financial|business|tax|accounting) year|(?:fiscal|financial) year[- ]end|ende (?:ihres|des|vom) (?:geschafts|wirtschafts|fiskal|rechnungs)jahr(?:e?s)?|(?:geschafts|wirtschafts)jahres?ende|(?:fin|cloture|fermeture) de (?:leur |l'|son )(?:exercice|annee)(?: fiscale?| comptable)?|(?:fin|final|cierre) (?:de su |del |de )(?:ejercicio|ano)(?: fiscal| contable)|(?:fim|fecho|final) d[eo] (?:seu )?(?:exercicio|ano)(?: fiscal| contabilistico)?|(?:fine|chiusura) (?:del (?:loro )?|dell')(?:anno fiscale|esercizio(?: fiscale)?)|(?:einde?|afsluiting) (?:van )?(?:hun|het|zijn) boekjaar|(?:slutet av|utgangen av) (?:deras |sitt )?(?:rakenskaps|verksamhets)aret?|(?:udgangen af|slutningen af) (?:deres )?regnskabsaret?|(?:koniec|koncem) (?:ich )?roku (?:obrotowego|podatkowego))(?:,? ?\\(|,| in| at the end of| im| ende| en| fin| a| em| i| is| ist| w){0,2}(?: ?(?:so|that is|which is|that'?s|i\\.e\\.|d\\.h\\.|end of|fin|fine)){0,2} ?(?:(?:31|30|28|29)(?:st|th|\\.)? ?)?(${MON})${E}`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[1]!]!
      const y = nearYearOfMonth(mo, env)
      return exact({ y, m: mo, d: lastOfMonth(y, mo) }, false)
    },
  },
  {
    // the last working day of November, l'ultimo giorno lavorativo del mese
    pattern: new RegExp(
      `${B}(?:last (?:working|business) day of|letzten? (?:werk|arbeits)tag (?:im|des)|dernier jour ouvr(?:e|able) (?:de |du )|ultimo (?:dia (?:habil|laborable|util)|giorno lavorativo) (?:de |del |do |di )|laatste werkdag van|sista (?:arbets|vard)agen i|sidste (?:arbejds|hver)dag i)\\s?(?:(?:the|this|de|het|diesem|diesen|ce|este|questo) )?(month|monats?|mois|mes|mese|maand|manaden|maneden|${MON})${E}`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[1]!] ?? env.m
      const y = MONTHS[m[1]!] === undefined ? env.y : nearYearOfMonth(mo, env)
      let at = toDays(y, mo, lastOfMonth(y, mo))
      while (weekdayOf(at) > 5) at--
      return dayFound(at)
    },
  },
  {
    // the first Monday of the new year
    pattern: new RegExp(
      `${B}(first|ersten?|premier|primer[oa]?|primeir[oa]|prim[oa]|eerste|forsta|forste) (${DAYNAME}) (?:of|in|im|de|del|do|da|van|i|des) (?:the |l'|het |det |den )?(?:new year|neuen jahr(?:es)?|nouvelle annee|nouvel an|nuevo ano|ano nuevo|novo ano|anno nuovo|nuovo anno|nieuwe jaar|nya aret|nye ar)${E}`,
      'gu',
    ),
    read: (m, env) => weekdayOfMonth('1', m[2]!, 1, env.y + 1),
  },
  {
    // the Monday after New Year
    pattern: new RegExp(
      `${B}(?:the |am |den |de |le |el |il |na |a )?(?:first |ersten |premier |primer |primo |eerste )?(${DAYNAME})(?:en)? (?:after|nach|apres|despues de|depois d[eao]|dopo|na|efter|etter|po) (?:the |le |el |o |l')?(?:new year(?:'?s(?: day)?)?|neujahr|nouvel an|jour de l'an|ano nuevo|ano novo|capodanno|nieuwjaar|nyar|nytar|nyttar|nowym roku)${E}`,
      'gu',
    ),
    read: (m, env) => {
      const newYear = toDays(env.y + 1, 1, 1)
      return dayFound(newYear + (((WEEKDAYS[m[1]!]! - weekdayOf(newYear) + 6) % 7) + 1))
    },
  },
  {
    // between Christmas and New Year
    pattern: new RegExp(
      `${B}(?:between (?:christmas|xmas) and (?:the )?new year(?:'?s)?|zwischen (?:den jahren|weihnachten und (?:neujahr|silvester))|entre noel et (?:le )?(?:nouvel an|jour de l'an)|entre navidad y (?:ano nuevo|fin de ano|reyes)|entre o natal e o ano novo|tra natale e capodanno|tussen kerst en (?:oud en nieuw|nieuwjaar|oudjaar)|(?:i )?mellandagarna|mellem jul og nytar|(?:i )?romjulen)${E}`,
      'gu',
    ),
    read: (_m, env) => range({ y: env.y, m: 12, d: 27 }, { y: env.y, m: 12, d: 31 }, 'RANGE', false),
  },
  {
    // tammikuun lopussa, helmikuun puolivälissä
    pattern: new RegExp(
      `${B}(${MON}) (lopussa|loppuun|loppupuolella|lopulla|alussa|alkuun|alkupuolella|puolivalissa|puolivaliin)(?:\\s+(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[1]!]!
      const part = m[2]!.startsWith('lop') ? 'ende' : m[2]!.startsWith('al') ? 'anfang' : 'mitte'
      return partOfMonth(m[3] ? year(m[3]) : nearYearOfMonth(mo, env), mo, part, m[3] !== undefined)
    },
  },
  {
    // the last Friday of January, am ersten Montag im März, el último viernes de enero
    pattern: new RegExp(
      `${B}(last|letzte[nrs]?|derniere?|ultim[oa]|laatste|sista|sidste|ostatni\\w*|[1-4](?:st|nd|rd|th|er?|eme|\\.|º|ª)|${NUM})\\s(${DAYNAME})\\s(?:(?:of|in|im|des|de|du|do|da|del|en|em|di|van|i|w|pa)\\s|d'|dell')?(${MON})${E}(?:\\s(?:of |de |del |do )?(${YEAR}))?`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[3]!]!
      return weekdayOfMonth(m[1]!, m[2]!, mo, m[4] ? year(m[4]) : nearYearOfMonth(mo, env))
    },
  },
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
    // 28-Feb-27, 15/Jan/27, 18-Dec
    pattern: new RegExp(`${B}(\\d{1,2})[-/](${MON})(?:[-/](20\\d\\d|\\d\\d)(?!\\d)|(?![-/\\p{L}\\d]))`, 'gu'),
    read: (m, env) => {
      const [mo, d] = [MONTHS[m[2]!]!, Number(m[1])]
      return exact({ y: m[3] ? year(m[3]) : nearYear(mo, d, env), m: mo, d }, m[3] !== undefined)
    },
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
      `${B}(${MON})\\.?(?!\\s*\\n\\s*\\d{1,2}[.)]\\s)\\s+(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|to|and|&)\\s?(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:%]|[.,]\\d|\\s?(?:am|pm|uhr|h)\\b)(?:,?\\s*(?:of )?(${YEAR}))?`,
      'gu',
    ),
    read: (m, env) => {
      if (isNoDay(m[1]!, env.text.slice(m.index + m[0].length))) return null
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
      `${B}(${MON})\\.?\\s*(?:-|/|or|oder|ou|o|to|through|till|bis|and|und|et|e|y|a|al|au|ate|hasta|tot|till|til|do)\\s*(${MON})\\.?(?:\\s*(?:de |del |of )?(${YEAR}))?${E}`,
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
    // the last day of February
    pattern: new RegExp(
      `${B}(?:last day (?:of|in)|letzten? tag (?:im|des)|dernier jour (?:de |d')|ultimo dia (?:de|do)|ultimo giorno di|laatste dag van)\\s?(${MON})(?:\\s+(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[1]!]!
      const y = m[2] ? year(m[2]) : nearYearOfMonth(mo, env)
      return exact({ y, m: mo, d: lastOfMonth(y, mo) }, m[2] !== undefined)
    },
  },
  {
    pattern: new RegExp(`${B}(${MON})\\.?\\s*(?:de\\s|del\\s|of\\s|,|/|-)?\\s*(${YEAR})`, 'gu'),
    read: (m) => month(year(m[2]!), MONTHS[m[1]!]!, true),
  },
  {
    pattern: new RegExp(
      `${B}(${MON})\\s+(${NEXT_YEAR}|this year|of this year|dieses jahres|de este ano|cette annee)${E}`,
      'gu',
    ),
    read: (m, env) => month(/this|dieses|este|cette/.test(m[2]!) ? env.y : env.y + 1, MONTHS[m[1]!]!, true),
  },
  {
    // KW 48, wk 48/2026, KW 49/50
    pattern: new RegExp(
      `${B}(?:kw|cw|calendar week|kalenderwoche|week|wk|semaine|sem\\.|semana|settimana|vecka|uge|w\\.?|v\\.|tydzien|tygodniu|tydnu|viikolla|viikko|vko|vk|uke|s(?=(?:[3-9]|[1-5]\\d)\\s?/?\\s?20\\d\\d))\\s?(?:nr\\.?|no\\.?|n\\.?)?\\s?(\\d{1,2})(?!\\d|\\s?(?:st|nd|rd|th|days|hours|euro|eur|\\$|k\\b))(?:\\s*(/|-|,|of|de|del|van|in|von)?\\s*(20\\d\\d|'\\d\\d|(?<=[/-]\\s?)\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => week(Number(m[1]), m[3], env),
  },
  {
    // in der 11. Kalenderwoche (2027)
    pattern: new RegExp(
      `${B}(\\d{1,2})\\.\\s?(?:kw|kalenderwoche)(?:\\s*(?:/|,|des jahres|in)?\\s*(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => week(Number(m[1]), m[2], env),
  },
  {
    // first week of December, letzte Januarwoche, la última semana de enero
    pattern: new RegExp(
      `${B}(${NUM}|second|last|final)\\.?(?:o|a|e|er|st|nd|rd|th|eme|re)?\\s+(?:full\\s)?(?:(?:week|wk|woche|semaine|semana|settimana|vecka|veckan|uge|uken?|tygodniu|tydnu)\\s+(?:(?:of|in|im|des|vom|de|du|do|del|di|van|i|af|av)\\s)?(${MON})|(${MON})woche)(?:\\s+(?:de |del |of )?(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) =>
      weekOfMonth(LAST_WEEK.test(m[1]!) ? 5 : number(m[1]!), MONTHS[m[2] ?? m[3]!]!, m[4], env),
  },
  {
    // Jan first week, March last week
    pattern: new RegExp(`${B}(${MON})\\s(first|1st|second|2nd|third|3rd|last)\\sweek${E}`, 'gu'),
    read: (m, env) => weekOfMonth(m[2] === 'last' ? 5 : number(m[2]!), MONTHS[m[1]!]!, undefined, env),
  },
  {
    // zweite Januarhälfte, Januarmitte, Februarende
    pattern: new RegExp(
      `${B}(?:(erste|zweite)[nr]?\\s+(${MON})halfte|(${MON})(anfang|mitte|ende))(?:\\s+(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const mo = MONTHS[m[2] ?? m[3]!]!
      const y = m[5] ? year(m[5]) : nearYearOfMonth(mo, env)
      return partOfMonth(y, mo, m[1] ?? m[4]!, m[5] !== undefined)
    },
  },
  {
    // "the January board (28th)"
    pattern: new RegExp(
      `${B}(${MON})(?:\\s[\\p{L}']{3,12}){0,3},?\\s(?:\\(|the |on the |(?<=, ))(?:the )?(\\d{1,2})(?:st|nd|rd|th)${E}`,
      'gu',
    ),
    read: (m, env) => {
      const [mo, d] = [MONTHS[m[1]!]!, Number(m[2])]
      return exact({ y: nearYear(mo, d, env), m: mo, d }, false)
    },
  },
  {
    // tenth of November, quinze janvier, quince de enero, fünfzehnten Januar: as dictation writes them
    pattern: new RegExp(
      `${B}(${ORDWORD})\\s+(?:(?:of|de)\\s+|(?<!${B}(?:due|sei|um|once|een)\\s+))(${MON})(?:,?\\s+(${YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const [mo, d] = [MONTHS[m[2]!]!, ORDINALS[m[1]!]!]
      return exact({ y: m[3] ? year(m[3]) : nearYear(mo, d, env), m: mo, d }, m[3] !== undefined)
    },
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
      `${B}(?:(?:eo)?q|qtr\\.?\\s?|t(?=\\d\\s*(?:/|-|de )?\\s*20)|(?<=(?:fin|debut|milieu|courant|au|en|le|du|no|el|de|do|nel)\\s)t)\\s?([1-4])(?:\\s*-\\s*q?([1-4]))?(?:\\s*(?:of|de|del|/|-|,|\\.|in|cy|kalenderjahr|calendar)?\\s*(?:cy\\s?)?(20\\d\\d|'\\d\\d|(?<=[/'-])\\d\\d|(?<=q\\d\\s)2[5-9])|\\s+(${NEXT_YEAR}))?${E}`,
      'gu',
    ),
    read: (m, env) => quarter(Number(m[2] ?? m[1]), m[4] ? String(env.y + 1) : m[3], env),
  },
  {
    pattern: new RegExp(`${B}([1-4])[qt]\\s?(20\\d\\d|'?\\d\\d)${E}`, 'gu'),
    read: (m, env) => quarter(Number(m[1]), m[2], env),
  },
  {
    // JFM quarter, AMJ 2027: by the months' first letters, as Indian houses write
    pattern: new RegExp(`${B}(jfm|amj|jas|ond)(?:[ -](?:quarter|qtr|q))?[ -]?(20\\d\\d|'?\\d\\d)?${E}`, 'gu'),
    read: (m, env) =>
      /q|\d/.test(m[0]) || /(?:by|in|of|during|end) $/.test(env.text.slice(Math.max(0, m.index - 8), m.index))
        ? quarter(['jfm', 'amj', 'jas', 'ond'].indexOf(m[1]!) + 1, m[2], env)
        : null,
  },
  {
    // first quarter (of 2027), 1. Quartal 2027, primer trimestre de 2027, ersten Quartals des kommenden Jahres
    pattern: new RegExp(
      `${B}(${NUM}|i)\\.?(?:o|º|ª|e|er|st|nd|rd|th|eme)?\\s+(?:calendar\\s)?(quarter|quartals?|trimestre|trimester|kwartaal|kwartal(?:e|u|em)?|kvartal(?:et|ets|en|e|u)?|ctvrtleti|neljanne\\p{L}*)(?:\\s+(?:of|de|del|do|van|di|af|in)?\\s*(?:(${NEXT_YEAR}|coming year)|(20\\d\\d|'\\d\\d)))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const q = number(m[1]!)
      if (!(q >= 1 && q <= 4) || /^(?:an?|one|ein\p{L}*|une?|una|uno|uma?|een|en|ett)$/u.test(m[1]!))
        return null
      return quarter(q, m[3] ? String(env.y + 1) : m[4], env)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:h|s|hj)\\s?([12])\\s*(?:of|de|/|-)?\\s*(20\\d\\d|'\\d\\d|(?<=/)\\d\\d|(?<=h\\d\\s)2[5-9])${E}`,
      'gu',
    ),
    read: (m) => half(Number(m[1]), year(m[2]!), true),
  },
  {
    // I półrocze 2027, första halvåret 2027, 1. pololetí
    pattern: new RegExp(
      `${B}(${NUM}|i)\\.?\\s+(?:polrocz[aeu]|halvar(?:et|ets)?|pololeti|vuosipuolisko\\p{L}{0,5})(?:\\s+(?:av\\s|af\\s|i\\s|roku\\s)?(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const n = number(m[1]!)
      if (n !== 1 && n !== 2) return null
      return half(n, m[2] ? Number(m[2]) : n === 1 && env.m > 6 ? env.y + 1 : env.y, m[2] !== undefined)
    },
  },
  {
    // first half of 2027, 1. Halbjahr 2027, premier semestre 2027, primo semestre, eerste helft van 2027
    pattern: new RegExp(
      `${B}(${NUM})\\.?(?:o|º|ª|e|er)?\\s+(?:(?:half(?: of)?|halbjahr(?:es)?|semestre|halfjaar|helft van|meta de|meta do|meta del|moitie de|mitad de|mitad del)\\s*(?:of|de|del|do|van|di)?\\s*(20\\d\\d|${NEXT_YEAR}|the year)|halbjahr(?:es)?|semestre|halfjaar)${E}`,
      'gu',
    ),
    read: (m, env) => {
      const n = number(m[1]!) === 1 ? 1 : 2
      if (m[2] === undefined) return half(n, n === 1 && env.m > 6 ? env.y + 1 : env.y, false)
      return half(n, /\d/.test(m[2]) ? year(m[2]) : m[2] === 'the year' ? env.y : env.y + 1, true)
    },
  },
]
