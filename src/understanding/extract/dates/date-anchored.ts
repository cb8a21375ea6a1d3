/**
 * Dates that count from another date of the text: "two weeks after the board on the 10th", "a month later", "the
 * Friday after that", "the next day", "before then". The date that is meant stands right behind ("after 10 November"),
 * else it is the last one before, in the same paragraph.
 */
import { RuleSet } from '../../search/rule-set.ts'
import { fromDays, isoDays, lastOfMonth, plusMonths, weekdayOf } from './calendar.ts'
import { B, DAYNAME, E, NUM, UNIT } from './date-fragments.ts'
import { type DateMention, number, weekFound } from './date-mention.ts'
import { UNITS, WEEKDAYS } from './date-words.ts'

type At = Omit<DateMention, 'start' | 'end'>

interface Rule {
  pattern: RegExp
  /** How far behind the words the date may follow, where that is less than NAMED_WITHIN. */
  within?: number
  /** `from` is the first and `to` the last day of the date that is meant. */
  read: (m: RegExpExecArray, from: number, to: number) => At | null
}

/** So far behind the date that is meant may such words stand. */
const SAME_TALK = 170
/** "two weeks after [the board meeting of] 17 November". */
const NAMED_WITHIN = 60
const MOST = 60

const day = (days: number, toleranceDays = 0): At => ({
  first: fromDays(days),
  last: fromDays(days),
  toleranceDays,
  unit: toleranceDays > 0 ? 'AROUND' : 'DAY',
  yearStated: true,
})

const AFTER =
  '(?:after(?:wards)?(?: that| this)?|later|from then|from that|past that|danach|darauf|darnach|spater|nach|apres(?: cela| ca)?|plus tard|despues|mas tarde|dopo|piu tardi|depois|mais tarde|later|na|daarna|erna|efter(?:at)?|senare|senere|etter|derefter|deretter|pozniej|po(?=\\s)|pozdeji|potom|myohemmin|jalkeen)'

const THE_DAY = '(?:(?:on |by )?the |am |den |de |op de |le |el |il |na |w |we |o |a )?'

const LATER: Rule[] = [
  {
    // two weeks later, un mois plus tard, drei Wochen danach, o dva týdny později
    pattern: new RegExp(`${B}(?:o )?(${NUM}|dva|tri)\\s+(?:full\\s)?(${UNIT})\\s+${AFTER}${E}`, 'gu'),
    read: (m, _from, to) => plus(to, m[1]!, m[2]!),
  },
  {
    // within five working days (of it)
    pattern: new RegExp(
      `${B}(?:within|innerhalb von|binnen|sous|en|entro|dentro de|em|inom|inden for) (${NUM}) (?:working|business|arbeits|werk|ouvres|habiles|laborables|lavorativi|uteis)\\s?(?:days|tagen|dagen|jours|dias|giorni)?${E}`,
      'gu',
    ),
    read: (m, _from, to) => {
      let at = to
      for (let left = number(m[1]!); left > 0; ) if (weekdayOf(++at) <= 5) left--
      return number(m[1]!) <= 30 ? day(at) : null
    },
  },
  {
    // the Friday after (that), on the Monday following, am Freitag danach
    pattern: new RegExp(
      `${B}(?:the |on the |le |el |il |de |den |am |op de )?(${DAYNAME}) (?:after|following|thereafter|danach|darauf|d'apres|suivant|siguiente|despues|dopo|successivo|seguinte|daarna|erna|erop|efter|darpa)${E}(?! (?:the |a )?(?:week|month|board)| \\d| (?:lunch|noon|midday|work|hours|dinner|school))`,
      'gu',
    ),
    read: (m, _from, to) => day(to + (((WEEKDAYS[m[1]!]! - weekdayOf(to) + 6) % 7) + 1)),
  },
  {
    // the next day, the day after, le lendemain, al día siguiente, de dag erna
    pattern: new RegExp(
      `${B}(?:the (?:next|following) day|the day after(?! tomorrow)(?: that)?|am (?:nachsten|folgenden) tag|tags darauf|am tag (?:danach|darauf)|le lendemain|le jour (?:suivant|d'apres)|(?:al )?dia siguiente|il giorno (?:dopo|seguente|successivo)|no dia seguinte|de (?:volgende dag|dag (?:erna|daarna|erop))|dagen (?:efter|etter|darpa)|nastepnego dnia|nasledujici den|druhy den|seuraavana paivana)${E}`,
      'gu',
    ),
    read: (_m, _from, to) => day(to + 1),
  },
  {
    // the week after (it), in der Woche darauf, la semaine suivante
    pattern: new RegExp(
      `${B}(?:the week after(?! next)(?: that| it(?: \\p{L}+)?)?|the following week|in der (?:woche (?:darauf|danach)|folgenden woche|folgewoche)|die woche darauf|la semaine (?:suivante|d'apres)|la semana siguiente|la settimana (?:dopo|successiva|seguente)|na semana seguinte|de week (?:erna|daarna|erop)|veckan (?:efter|darpa)|ugen efter|uken etter|tydzien pozniej)${E}`,
      'gu',
    ),
    read: (_m, _from, to) => weekFound(to - (weekdayOf(to) - 1) + 7, true),
  },
  {
    // the same day, am selben Tag
    pattern: new RegExp(
      `${B}(?:(?:on |by )?(?:the|that) (?:very )?same day|am selben tag|am gleichen tag|le jour meme|le meme jour|el mismo dia|lo stesso giorno|no mesmo dia|dezelfde dag|samma dag|samme dag|tego samego dnia|tehoz dne|samana paivana)${E}`,
      'gu',
    ),
    read: (_m, _from, to) => day(to),
  },
  {
    // before then, by that date, bis dahin
    pattern: new RegExp(
      `${B}(?:(?:before|by) (?:then|that(?: date| day)?|this date)(?=\\s?[.,;!?)]|\\s?$|\\s?\\n)|bis dahin|vor diesem (?:tag|datum)|avant cette date|d'ici la|antes de esa fecha|prima di (?:quella data|allora)|antes (?:dessa|desta) data|ate la|voor die (?:datum|tijd)|tot dan|innan dess|inden da|przed ta data|do tego czasu|do te doby|ennen sita)${E}`,
      'gu',
    ),
    read: (_m, _from, to) => day(to),
  },
  {
    // on the last day of it
    pattern: new RegExp(`${B}on (?:the|its) last day(?: of (?:it|that))?(?= ?[.,;]|$)`, 'gu'),
    read: (_m, _from, to) => day(to),
  },
  {
    // the 20th of that month
    pattern: new RegExp(
      `${B}(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of that month|desselben monats|du meme mois|del mismo mes|dello stesso mese|do mesmo mes|van die maand)${E}`,
      'gu',
    ),
    read: (m, _from, to) => inMonthOf(to, Number(m[1])),
  },
]

/** The same in Japanese, where no blank parts the words. */
const JAPANESE: Rule[] = [
  { pattern: /それまで|その日/gu, read: (_m, _from, to) => day(to) },
  { pattern: /翌日/gu, read: (_m, _from, to) => day(to + 1) },
  { pattern: /その?翌週/gu, read: (_m, _from, to) => weekFound(to - (weekdayOf(to) - 1) + 7, true) },
  {
    pattern: /(\d{1,2})(週間|日|か月|ヶ月|カ月)後/gu,
    read: (m, _from, to) => plus(to, m[1]!, { 週間: 'week', 日: 'day' }[m[2]!] ?? 'month'),
  },
]

/** Those where the date that is meant may follow: "two weeks after 10 November", "the day before Christmas Eve". */
const NAMED: Rule[] = [
  {
    pattern: new RegExp(
      `${B}(?:o )?(${NUM}|dva|tri)\\s+(${UNIT})\\s+(after|nach|apres|despues de|dopo|depois d[eoa]|na|efter|etter|po)\\s`,
      'gu',
    ),
    read: (m, _from, to) => plus(to, m[1]!, m[2]!),
  },
  {
    pattern: new RegExp(
      `${B}(?:the day before|(?:am )?tag vor|la veille (?:de |du )?|(?:el )?dia antes de|il giorno prima di|(?:no )?dia antes d[eo]|de dag voor|dagen (?:fore|for|innan))\\s?`,
      'gu',
    ),
    read: (_m, from) => day(from - 1),
  },
  {
    // the Friday before Easter, am letzten Montag vor Weihnachten, il venerdì prima di Pasqua
    pattern: new RegExp(
      `${B}(?:${THE_DAY}(?:last |letzten |dernier |ultimo )?(?<!(?:next|this) ))(${DAYNAME})(?:en)?(?: (?:just|right|kurz|unmittelbar|juste|justo|mismo|vlak))? (?:before|vor|avant|antes d[eao]s?|prima (?:di|del|della)|voor|fore|innan|for|inden|przed|pred|ennen) (?=(semana santa|la semana santa)|)`,
      'gu',
    ),
    within: 6,
    // Holy Week begins a week before Easter, which is the day that its name stands for.
    read: (m, from) => {
      const before = from - (m[2] === undefined ? 0 : 7)
      return day(before - (((weekdayOf(before) - WEEKDAYS[m[1]!]! + 6) % 7) + 1))
    },
  },
  {
    // the Monday after New Year, le lundi après Pâques
    pattern: new RegExp(
      `${B}(?:${THE_DAY}(?:first |ersten |premier |primer |primo |eerste )?(?<!(?:next|this) ))(${DAYNAME})(?:en)?(?: (?:just|right|kurz|unmittelbar|juste|justo|mismo|vlak))? (?:after|nach|apres|despues de|depois d[eao]|dopo|na|efter|etter|po) `,
      'gu',
    ),
    within: 6,
    read: (m, _from, to) => day(to + (((WEEKDAYS[m[1]!]! - weekdayOf(to) + 6) % 7) + 1)),
  },
]

function plus(from: number, count: string, unitWord: string): At | null {
  const n = /^(?:dva|tri)$/.test(count) ? (count === 'dva' ? 2 : 3) : number(count)
  const unit = UNITS[unitWord]
  if (unit === undefined || !(n > 0 && n <= 120)) return null
  return 'days' in unit
    ? day(from + n * unit.days, n * unit.days < 7 ? 0 : 2)
    : day(plusMonths(from, n * unit.months), 2)
}

function inMonthOf(days: number, d: number): At | null {
  const [y, m] = fromDays(days).split('-').map(Number) as [number, number]
  return d >= 1 && d <= lastOfMonth(y, m) ? day(days - Number(fromDays(days).slice(8)) + d) : null
}

/** Whether any such words can stand in the text at all: most mails have none. */
const ANY =
  /vor|avant|voor|fore|for |after|later|following|from then|within|before|by then|by that|same day|next day|last day|that month|danach|darauf|spater|tag|nach|apres|plus tard|lendemain|suivant|veille|cette date|d'ici|despues|siguiente|antes|mismo|dopo|prima|seguente|stesso|successiv|depois|seguinte|mesmo|mais tarde|erna|daarna|na |later|dezelfde|voor die|efter|senare|senere|etter|samm|dagen|innan|inden|po |pozniej|przed|tego samego|pozdeji|nasledujici|druhy|do te|myohemmin|jalkeen|ennen|seuraava|それまで|その|翌|後/
/** The named ones go first. */
const RULES = new RuleSet([...NAMED, ...LATER, ...JAPANESE])

/** `found` with the dates that count from one of it, in order. Linear but for a bounded look around each. */
export function withAnchored(low: string, found: readonly DateMention[]): DateMention[] {
  if (found.length === 0 || !ANY.test(low)) return [...found]
  let all = [...found]
  for (const rule of RULES.candidates(low)) {
    const isNamed = NAMED.includes(rule)
    for (const m of matches(rule, low)) {
      if (isNamed) {
        all = named(low, all, rule, m)
        continue
      }
      const [start, end] = [m.index, m.index + m[0].trimEnd().length]
      if (
        all.some((one) => one.start < end && one.end > start && one.unit !== 'WEEK' && !isWeekday(one, low))
      )
        continue
      const meant = all.findLast((one) => one.end <= start && start - one.end < SAME_TALK)
      if (meant === undefined || low.slice(meant.end, start).includes('\n\n')) continue
      const read = rule.read(m, isoDays(meant.first), isoDays(meant.last))
      if (read === null) continue
      all = all.filter((one) => one.end <= start || one.start >= end)
      all = [...all, { start, end, ...read, countsFrom: meant.end }].sort((a, b) => a.start - b.start)
    }
  }
  return all
}

function named(low: string, all: DateMention[], rule: Rule, m: RegExpExecArray): DateMention[] {
  const start = m.index
  const behind = start + m[0].length
  const meant = all.find((one) => one.start >= behind && one.start - behind < (rule.within ?? NAMED_WITHIN))
  if (meant === undefined || /[.;!?\n\t|]/.test(low.slice(behind, meant.start).trimEnd())) return all
  const read = rule.read(m, isoDays(meant.first), isoDays(meant.last))
  if (read === null) return all
  const rest = all.filter((one) => one !== meant && (one.end <= start || one.start >= behind))
  return [...rest, { start, end: meant.end, ...read }].sort((a, b) => a.start - b.start)
}

function* matches({ pattern }: Rule, low: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let count = 0; count < MOST; count++) {
    const m = pattern.exec(low)
    if (m === null) return
    yield m
  }
}

/** "The Friday" of "the Friday after that" was read as the coming one. */
const isWeekday = (one: DateMention, low: string): boolean =>
  WEEKDAYS[low.slice(one.start, one.end).split(' ').at(-1)!] !== undefined
