/**
 * Days of weeks further on: "Friday week", "a week on Tuesday", "Thursday after next", "Dienstag übernächster Woche",
 * "vendredi en huit". A day and a number of weeks count from the coming such day ("Dienstag in zwei Wochen" is a
 * fortnight after the coming Tuesday); a week that is named has one such day.
 */
import { weekdayOf } from './calendar.ts'
import { B, DAYNAME, E, NUM, type Rule } from './date-fragments.ts'
import { dayFound, type Env, type Found, number } from './date-mention.ts'
import { UNITS, WEEKDAYS } from './date-words.ts'

/** "Sexta" is Friday where a week stands beside it, or where it is said when; it is also the sixth. */
const IN_A_WEEK: Record<string, number> = { quarta: 3, quinta: 4, sexta: 5 }
const SHORT = Object.keys(IN_A_WEEK).join('|')
const DAY = `(?:${DAYNAME}|${SHORT})`
const PART =
  '(?:vormittag|nachmittag|mittag|abend|fruh|ochtend|middag|avond)?(?: (?:morning|afternoon|evening|noon|matin|soir|apres-midi))?'
const TODAY = "(?:today|heute|aujourd'hui|vandaag|i dag|idag|oggi|hoy|hoje|dzis|dzisiaj|dnes|tanaan)"
const TOMORROW =
  '(?:tomorrow|tmrw|morgen|demain|i morgen|imorgen|i morgon|imorgon|domani|amanha|jutro|zitra|huomenna)'

const NEXT_WEEK =
  '(?:(?:the )?next (?:week|wk)|(?:nachste|kommende)[rn]? woche|(?:la )?semaine prochaine|(?:la )?(?:proxima semana|semana (?:que viene|que vem|proxima|entrante))|(?:prossima settimana|settimana (?:prossima|entrante|che viene))|(?:volgende|komende) week|przyszl(?:y|ym) (?:tydzien|tygodniu)|nasta vecka|naste uge|neste uke|ensi viik(?:on|olla)|pristi(?:m|ho)? (?:tyden|tydnu))'
const WEEK_AFTER =
  "(?:(?:the )?week after next|ubernachste[rn]? woche|(?:de )?week na (?:de )?volgende(?: week)?|(?:la )?semaine (?:d')?apres la (?:semaine )?prochaine|(?:la )?semana (?:siguiente|despues) (?:a|de) la proxima|(?:a )?semana (?:a seguir|depois) (?:a|da) proxima|settimana (?:dopo|successiva a(?:lla)?) la prossima|settimana successiva alla prossima|veckan efter nasta|ugen efter naste|uken? etter neste|uka etter neste|prespristi(?:m|ho)? (?:tyden|tydnu))"
/** "Of", "in the" and their like between a day and its week. */
const OF =
  '(?:(?:of|in|der|in der|de|del|de la|del?|da|na|nella|della|van|van de|in de|i|w|v|ve) ?(?:the |la )?)?'
/** What leads from a week to its day. */
const ON = '(?:(?:on|am|op|le|el|il|na|no|a|pa|w|we|v|ve|di|der|den|de) )?'

/** "In two weeks", "dans quinze jours", "om 14 dage": groups are the number and the unit. */
const IN_WEEKS = `(?:(?:in|dans|en|dentro de|de dentro de|daqui a|em|tra|fra|da qui a|over|za|om)\\s(${NUM}|dva|tri)\\s(weeks?|wochen?|tagen|semaines?|jours|semanas?|dias|settiman[ae]|giorni|weken|dagen|tydzien|tygodni[e]?|dni|vecka|veckor|dagar|uger?|uker?|dage|dager|tydny|tydnu|days))${E}(?! (?:ago|of|zuvor|spater|later))`

export const weekdayRules: Rule[] = [
  {
    // Friday of next week, el viernes de la próxima semana, fredag i næste uge
    pattern: new RegExp(`${B}(${DAY})${PART},? ${OF}${NEXT_WEEK}${E}`, 'gu'),
    read: (m, env) => ofWeek(m[1]!, 1, env),
  },
  {
    // la próxima semana, el viernes; w przyszłym tygodniu w piątek
    pattern: new RegExp(`${B}${NEXT_WEEK},? ${ON}(${DAY})${PART}${E}`, 'gu'),
    read: (m, env) => ofWeek(m[1]!, 1, env),
  },
  {
    // Dienstag übernächster Woche, Wednesday of the week after next
    pattern: new RegExp(`${B}(${DAY})${PART},? ${OF}${WEEK_AFTER}${E}`, 'gu'),
    read: (m, env) => ofWeek(m[1]!, 2, env),
  },
  {
    // übernächste Woche am Mittwoch, the week after next, on Wednesday
    pattern: new RegExp(`${B}${WEEK_AFTER},? ${ON}(${DAY})${PART}${E}`, 'gu'),
    read: (m, env) => ofWeek(m[1]!, 2, env),
  },
  {
    // Thursday after next, übernächsten Freitag
    pattern: new RegExp(
      `${B}(?:(${DAYNAME})${PART} after next(?! (?:week|month|quarter|year))|ubernachste[nrs]? (${DAYNAME})${PART})${E}`,
      'gu',
    ),
    read: (m, env) => {
      const ahead = daysTo(m[1] ?? m[2]!, env)
      // Nobody calls tomorrow or the day after "next Friday", and today is not "next" either.
      return dayFound(env.today + (ahead <= 2 ? 7 : 0) + ahead + 7)
    },
  },
  {
    // Friday week, Tuesday fortnight, vendredi en huit, today week
    pattern: new RegExp(
      `${B}(?:(${DAYNAME})${PART}|(${TODAY})|(${TOMORROW}))(?:,? (?:en (huit|quinze)|(viikon|kahden viikon) (?:paasta|kuluttua)|za (tydzien|tyden)|in a (week|fortnight)(?:'s time)?)|,? (?:a )?(week|fortnight)(?!-| (?:of|after|before|later|ago|ahead|commencing|beginning|starting|number|no|\\d|long|earlier|today|tomorrow)(?!\\p{L})))${E}`,
      'gu',
    ),
    read: (m, env) => counted(m, /quinze|kahden|fortnight/.test(m[0]) ? 2 : 1, env),
  },
  {
    // Freitag in einer Woche, dinsdag over twee weken, martedì tra quindici giorni, tirsdag om 14 dage
    pattern: new RegExp(`${B}(?:(${DAYNAME})${PART}|(${TODAY})|(${TOMORROW})),? ${IN_WEEKS}`, 'gu'),
    read: (m, env) => counted(m, weeksIn(m[4]!, m[5]!), env),
  },
  {
    // Tuesday two weeks from now
    pattern: new RegExp(
      `${B}(?:(${DAYNAME})${PART}|(${TODAY})|(${TOMORROW})),? (${NUM}) (weeks?) (?:from (?:now|today)|out|hence)${E}`,
      'gu',
    ),
    read: (m, env) => counted(m, weeksIn(m[4]!, m[5]!), env),
  },
  {
    // over twee weken op dinsdag, za dwa tygodnie we wtorek, om to uger på tirsdag
    pattern: new RegExp(
      `${B}${IN_WEEKS} (?:(?:on|am|op|le|el|il|na|pa|w|we|v|ve|di) )(${DAYNAME})${PART}${E}`,
      'gu',
    ),
    read: (m, env) => {
      const weeks = weeksIn(m[1]!, m[2]!)
      return weeks === null ? null : ofWeek(m[3]!, weeks, env)
    },
  },
  {
    // a week on Tuesday, two weeks from Friday, a week tomorrow
    pattern: new RegExp(
      `${B}(?<!(?<!\\p{L})(?:for|takes?|lasts?|within|after|every|spend|spends|need|needs|about|least|in|over|off|away|holiday) )(${NUM}) (weeks?|fortnights?)(?: (?:on|from)(?: this| the)? (${DAYNAME})|,? (?:from )?(?:(today)|(tomorrow)))${E}`,
      'gu',
    ),
    read: (m, env) => {
      const weeks = number(m[1]!) * (m[2]!.startsWith('fort') ? 2 : 1)
      if (!(weeks >= 1 && weeks <= MOST_WEEKS)) return null
      return dayFound(env.today + (m[3] ? daysTo(m[3], env) : m[5] ? 1 : 0) + 7 * weeks)
    },
  },
  {
    // até sexta, para esta quinta; not "até quarta, dia 3", where the day is named
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:ate|esta|nesta|desta|proxima|para|pra) (?:a |esta |proxima )?)(${SHORT})(?!,? (?:dia )?\\d)(?=\\s*(?:$|[.,;:!?)\\n]))`,
      'gu',
    ),
    read: (m, env) => dayFound(env.today + (daysTo(m[1]!, env) || 7)),
  },
  {
    // na quinta às 15h, sexta de manhã
    pattern: new RegExp(
      `${B}(${SHORT})(?=,? (?:as?|de|pela|ao) (?:\\d|manha|tarde|noite|fim|almoco)| \\d{1,2}\\s?(?:h|:))`,
      'gu',
    ),
    read: (m, env) => dayFound(env.today + (daysTo(m[1]!, env) || 7)),
  },
  {
    // "Call, week on Thursday": a week and a day, the article left out
    pattern: new RegExp(
      `(?<=(?:^|[,;:(\\n–-]|(?<!\\p{L})(?:call|calls|meeting|meet|demo|workshop|visit|chat|catch-?up|lunch|review|session|presentation|speak|talk|again|him|her|them|it)) ?)week (?:on|from) (${DAYNAME})${E}`,
      'gu',
    ),
    read: (m, env) => dayFound(env.today + daysTo(m[1]!, env) + 7),
  },
]

/** Further on nobody counts in weeks from a weekday. */
const MOST_WEEKS = 12

/** From today to the coming such day; 0 where that is today. */
const daysTo = (word: string, env: Env): number => (dayNumber(word) - weekdayOf(env.today) + 7) % 7

const dayNumber = (word: string): number => WEEKDAYS[word] ?? IN_A_WEEK[word]!

/** The day of this week (0), the next (1), the one after (2). */
const ofWeek = (word: string, weeks: number, env: Env): Found =>
  weeks > MOST_WEEKS
    ? null
    : dayFound(env.today - (weekdayOf(env.today) - 1) + 7 * weeks + dayNumber(word) - 1)

/** A day, or today or tomorrow, and so many weeks; null where the words are of a habit or of the past. */
function counted(m: RegExpExecArray, weeks: number | null, env: Env): Found {
  if (weeks === null || weeks > MOST_WEEKS) return null
  const before = env.text.slice(Math.max(0, m.index - 16), m.index)
  if (OTHER_DAY.test(before)) return null
  const word = m[1]
  // "Sat", "mar", "sun" are other words too.
  if (word !== undefined && word.length < 4 && !/(?:on|by|until|this|,)\s$/.test(before)) return null
  const ahead = word === undefined ? (m[2] === undefined ? 1 : 0) : daysTo(word, env)
  return dayFound(env.today + ahead + 7 * weeks)
}
const OTHER_DAY =
  /(?:^|[^\p{L}])(?:last|past|every|each|most|letzte[nrm]?|vorige[nrm]?|jede[nrm]?|chaque|cada|ogni|elke|iedere|vorige|afgelopen|ultimo|pasado|passado|scorso|kazdy|ostatni|varje|forra|hver|sidste|forrige) $/u

/** So many whole weeks, among them "acht Tage" and "quinze jours"; null for other days. */
function weeksIn(count: string, unitWord: string): number | null {
  const n = count === 'dva' ? 2 : count === 'tri' ? 3 : number(count)
  const unit = UNITS[unitWord]
  if (unit === undefined || !('days' in unit) || !(n > 0)) return null
  if (unit.days === 7) return n
  return n === 7 || n === 8 ? 1 : n === 14 || n === 15 ? 2 : null
}
