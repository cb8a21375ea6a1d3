/** Dates that count from the mail or lean on a feast, a weekday, the month at hand; months and years alone. */

import { allMatches } from '../../search/all-matches.ts'
import { KANJI, kanjiNumber } from '../kanji.ts'
import { easter, toDays, weekdayOf } from './calendar.ts'
import { B, DAYNAME, E, MON, NO_DAY, NUM, ORDWORD, type Rule, UNIT } from './date-fragments.ts'
import {
  dayFound,
  dayOfMonth,
  type Env,
  exact,
  fromNow,
  japanese,
  month,
  months,
  nearYear,
  nearYearOfMonth,
  numeric,
  period,
  quarter,
  weekday,
} from './date-mention.ts'
import { MONTHS, ORDINALS, WEAK_MONTHS } from './date-words.ts'
import { isMonth } from './month-alone.ts'

/** Month and day → how the feast is called. */
const FIXED_FEASTS: Record<string, string> = {
  '1-6':
    'epiphany|twelfth night|(?:heilige )?dreikonig\\w*|reyes|dia de reis|epifania|driekoningen|trzech kroli|trettondagen',
  '2-14':
    "(?:st\\.? )?valentine'?s(?: day)?|valentinstag|saint-valentin|san valentin|san valentino|valentijnsdag|walentynki",
  '3-1': "(?:st\\.? |saint )?david'?s day",
  '3-17': "(?:st\\.? |saint )?(?:patrick'?s|paddy'?s) day",
  '4-27': 'koningsdag',
  '5-1':
    'may day|tag der arbeit|fete du travail|dia del trabajo|dia do trabalhador|festa dei lavoratori|dag van de arbeid|forsta maj',
  '6-24': 'johannistag?|(?:la )?saint-jean|san juan|sao joao|midsommar|sankthans',
  '7-4': '(?:the )?(?:4th|fourth) of july|independence day',
  '7-14': 'bastille day',
  '8-15': "ferragosto|maria himmelfahrt|l'assomption",
  '9-29': 'michaelmas',
  '10-31': 'halloween|reformationstag',
  '11-1':
    "all saints(?:'? day)?|allerheiligen|la toussaint|todos los santos|todos os santos|ognissanti|wszystkich swietych",
  '11-11':
    'martinmas|martinstag|martini|(?:la )?saint-martin|san martino|san martin|sint-maarten|armistice day|veterans day|remembrance day',
  '11-30': "(?:st\\.? |saint )?andrew'?s day",
  '12-6': 'nikolaus(?:tag)?|san nicolas|sankt nikolaus|(?:la )?saint-nicolas|mikolajki',
  '12-5': 'sinterklaas|pakjesavond',
  '12-13': 'lucia(?:dagen)?|santa lucia',
  '12-26':
    'boxing day|(?:am )?zweite[nr]? (?:weihnachts(?:feier)?tag)|stephanitag|stefanitag|santo stefano|tweede kerstdag|annandag jul|anden juledag|sant esteve',
}

/** Days after Easter Sunday → how the feast is called. */
const FEASTS_FROM_EASTER: Record<string, string> = {
  '1': "easter monday|ostermontag|lundi de paques|lunes de pascua|segunda-feira de pascoa|pasquetta|lunedi dell'angelo|tweede paasdag|paasmaandag|annandag pask",
  '-2': 'good friday|karfreitag|vendredi saint|viernes santo|sexta-feira santa|venerdi santo|goede vrijdag|wielki piatek|langfredag\\w*',
  '-3': 'maundy thursday|grundonnerstag|jeudi saint|jueves santo|giovedi santo',
  '-47':
    'carnival|carnaval|carnevale|karneval|fasching|fastnacht|mardi gras|shrove tuesday|pancake day|entrudo',
  '-48': 'rosenmontag',
  '-46': 'ash wednesday|aschermittwoch|mercredi des cendres|miercoles de ceniza|mercoledi delle ceneri',
  '39': "ascension(?: day)?|(?:christi )?himmelfahrt|l'ascension|hemelvaart(?:sdag)?|kristi himmelsfardsdag|ascensione",
  '50': 'whit monday|pfingstmontag|lundi de pentecote|tweede pinksterdag|pinksteren maandag',
  '49': 'whitsun|pentecost|pfingsten|pentecote|pentecostes|pentecoste|pinksteren|pingst|pinse',
  '60': 'corpus christi|fronleichnam|fete-dieu|boze cialo',
  '0': 'easter|ostern|paques|semana santa|pascua|pascoa|pasqua|pasen|wielkanoc[ay]?|velikonoce|velikonocemi|pask|paske',
}

/** "Not before the election on 3 November … by the 18th": of the month that was just spoken of, where one was. */
function dayNear(d: number, at: number, env: Env): ReturnType<typeof dayOfMonth> {
  const before = env.text.slice(Math.max(0, at - 90), at)
  const sentence = before.slice(before.search(/[^.!?\n]*$/))
  const named = allMatches(sentence, MONTH_NAMED).at(-1)
  const mo = named && MONTHS[named[1]!]
  if (mo === undefined || (WEAK_MONTHS.has(named![1]!) && !/\d/.test(named![0]))) return dayOfMonth(d, env)
  const y = nearYear(mo, d, env)
  const ahead = toDays(y, mo, d) - env.today
  // "It came on 9 December, on the 15th I went alone", in January: of the December that has gone.
  if (ahead > NEARLY_A_YEAR) return exact({ y: y - 1, m: mo, d }, false)
  const found = exact({ y, m: mo, d }, false)
  return found !== null && ahead >= 0 ? found : dayOfMonth(d, env)
}
const NEARLY_A_YEAR = 300
const MONTH_NAMED = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de |of )?)?${B}(${MON})${E}(?:\\s\\d{1,2})?`,
  'gu',
)

export const relativeRules: Rule[] = [
  {
    // thursday the twenty first, terça dia vinte e seis: as dictation writes them
    pattern: new RegExp(
      `${B}(?:${DAYNAME})\\s(?:the|dia|den)\\s(${ORDWORD})${E}(?!\\s(?:(?:of|de|di)\\s)?${MON})`,
      'gu',
    ),
    read: (m, env) => dayNear(ORDINALS[m[1]!]!, m.index, env),
  },
  {
    // next month, on the 12th; the 6th of next month; 来月10日
    pattern: new RegExp(
      `(?:${B}next month,? (?:on )?the (\\d{1,2})(?:st|nd|rd|th)|${B}the (\\d{1,2})(?:st|nd|rd|th) of next month|${B}(?:am )?(\\d{1,2})\\. (?:des )?(?:nachsten|kommenden) monats|${B}le (\\d{1,2}) du mois prochain|${B}el (?:dia )?(\\d{1,2}) del (?:proximo mes|mes que viene)|来月(\\d{1,2})日)`,
      'gu',
    ),
    read: (m, env) => {
      const index = env.y * 12 + env.m
      return exact(
        { y: Math.floor(index / 12), m: (index % 12) + 1, d: Number(m.slice(1).find(Boolean)) },
        false,
      )
    },
  },
  {
    // Tuesday, next Tues, Tuesday the 20th, Thursday next week, Friday week, volgende week woensdag
    pattern: new RegExp(
      `${B}(?:(a week on|next (?:week|wk)(?:,? on)?|nachste[nr]? woche(?: am)?|kommende[nr]? woche(?: am)?|(?:volgende|komende) week(?: op)?|la semaine prochaine,?(?: le)?|semaine prochaine,?(?: le)?|semana que viene,? el|proxima semana,?(?: el| na| no)?|settimana prossima|nasta vecka(?: pa)?|naste vecka|naste uge|neste uke|ensi viikon|ensi viikolla|pristi tyden(?: v[e]?)?|przyszly tydzien(?: w[e]?)?|nasta|naste|neste|ensi|pristi|next|nxt|nachsten|nachster|coming|this|kommenden|volgende|komende|diesen|proximo|proxima|prossimo|przyszl\\p{L}+|najblizsz\\p{L}+)\\s+)?(${DAYNAME})(?:vormittag|nachmittag|fruh|mittag|abend|ochtend|middag|morgen)?\\.?${E}(?:,?\\s+(?:der|den|dem|le|el|il|dia|the)?\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:./]|\\s*(?:uhr|uur|heures?|horas?|ore|h\\b|am\\b|pm\\b|${MON})))?(?:\\s+(?:(?:of|der|de|da|della|van)\\s)?(next week|next wk|week|prochain|que viene|prossimo|nachste[rn]? woche|kommende[rn]? woche|in einer woche|in a week|la semaine prochaine|semaine prochaine|la semana que viene|proxima semana|semana que vem|settimana prossima|volgende week|proxima)${E})?`,
      'gu',
    ),
    // "Segunda" is Monday in Portuguese and second in "segunda quincena".
    read: (m, env) => (SECOND_OF.test(env.text.slice(m.index + m[0].length)) ? null : weekday(m, env)),
  },
  {
    // week of / week commencing 12 October; Woche vom 12. Oktober; the day itself is read by its own rule
    pattern: new RegExp(
      `${B}(?:in|within|innerhalb von|innerhalb|dans|d'ici|sous|en|dentro de|em|daqui a|entro|fra|tra|binnen|over(?= [\\p{L}\\d-]+ (?:weken|maand|maanden|dagen|jaar)(?!\\p{L}))|za|om|inom|inden for|innen|w ciagu|behem|nas|nos|do(?= \\d{1,3} dnu))\\s+(?:the\\s|les\\s|los\\s|de\\s|le\\s|i\\s|den\\s)?(?:at (?:the )?(?:most|latest)\\s|no more than\\s|spatestens\\s|hochstens\\s|maximal\\s|maximum\\s|au plus\\s|como maximo\\s|al massimo\\s|no maximo\\s|hooguit\\s|uiterlijk\\s)?(?:next\\s|coming\\s|nachsten\\s|kommenden\\s|prochaines?\\s|prochains?\\s|proximos?\\s|proximas?\\s|prossim[ie]\\s|komende\\s)?(?:about\\s|around\\s|roughly\\s|approx\\.?\\s|ca\\.?\\s|circa\\s|etwa\\s|rund\\s|environ\\s|unas\\s|~\\s?|unos\\s|unas\\s|cerca de\\s|ongeveer\\s|zo'n\\s|a\\s)?(${NUM})(?:\\s*(?:-|to|or|bis|oder|a|ou|o|tot|of)\\s*(${NUM}))?\\s+(?:of\\s)?(${UNIT})${E}(?:\\s+(time))?`,
      'gu',
    ),
    read: (m, env) =>
      // "€ 55.000 over drie jaar" says how long, not when.
      m[0].startsWith('over') && SUM_BEFORE.test(env.text.slice(Math.max(0, m.index - 12), m.index))
        ? null
        : fromNow(m[2] ?? m[1]!, m[3]!, env),
  },
  {
    pattern: new RegExp(
      `${B}(${NUM}|kahden|kolmen|neljan|viiden|kuuden)\\s+(?:of\\s)?(${UNIT})\\s+(?:from\\s+(?:now|today)|out|away|kuluttua|sisalla|kuluessa)${E}`,
      'gu',
    ),
    read: (m, env) => fromNow(m[1]!, m[2]!, env),
  },
  {
    pattern: new RegExp(
      `${B}(?:next|nxt|coming|following|nachste[nrs]?|kommende[nrs]?|volgende|komende|nasta|naste|neste|pristi|ensi)\\s+(week|wk|woche|month|mth|mnth|monat|monats|maand|quarter|quartal|quartals|kwartaal|year|jahr|jahres|jaar|vecka|manad|maned|ar|uge|uke|viikolla|tyden|mesic|kuussa)${E}${NO_DAY}`,
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
      `${B}(?:this|diese[nrsm]?|dieses|laufenden|cette|ce|cet|esta|este|quest[oa]|quest'|deze|dit)\\s*(?:calendar\\s|kalender)?(week|woche|semaine|semana|settimana|month|monats?|mois|mes|mese|maand|quarter|quartals?|trimestre|kwartaal|year|jahres|jahr|annee|ano|anno|jaar)${E}`,
      'gu',
    ),
    read: (m, env) => period(m[1]!, 0, env),
  },
  {
    // year-end in its many forms, not "their year end (31 March)"; "end of 2026" is read by the year rule and its modifier
    pattern: new RegExp(
      `${B}(?:year[- ]?end|end of year|eoy|(?<=(?:by|before|pre|pre-) ?)ye|noch heuer|heuer|noch dieses jahr|later this year|before the year is out|antes de que (?:acabe|termine) el ano|ainda este ano|bevor das jahr (?:um|vorbei) ist|entro l'anno|voor het jaar om is|avant que l'annee (?:finisse|se termine)|end of the (?:calendar )?year|jahresende|jahreswechsel|fin d'annee|fin de l'annee|fin de ano|fin del ano|final de ano|finales de ano|final del ano|fim do ano|final do ano|fim de ano|fine anno|fine dell'anno|eind(?:e)? (?:van het |dit )?jaar|jaareinde|koniec roku|konca roku|koncem roku|konec roku|konce roku|vuoden loppuun|vuoden lopussa|arsskiftet|arets slut|arets utgang|slutten av aret|udgangen af aret)(?:\\s+(20\\d\\d))?${E}(?!,? ?\\((?:on )?(?:\\d{1,2}|${MON}))`,
      'gu',
    ),
    read: (m, env) => exact({ y: m[1] ? Number(m[1]) : env.y, m: 12, d: 31 }, m[1] !== undefined),
  },
  {
    pattern: new RegExp(
      `${B}(?:end of (?:the )?(month(?! of)|quarter)|(?<!(?:any|every|each|at|the|of) )(month|quarter)[- ]end|(monats|quartals)ende|(eom|eoq)|(?:fin de|fine|fim do|fin du|eind(?:e)? van (?:de|het)|ende des) (mois|mes|mese|maand|monats|trimestre|kwartaal|quartals)(?! (?:de |di |d'|van )?${MON}${E}))${E}`,
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
      `${B}(christmas|xmas|(?<=(?:before|by) )the (?:christmas )?holidays|(?<=vor den )feiertagen|(?<=avant )les fetes|weihnachten|heiligabend|noel|navidad|navidades|natal|natale|kerst|kerstmis|jul|julen|juleferien|swietami|swiet|boze narodzenie|joulu|joulua|jouluun|jouluksi|vanoc|vanoce|vanocemi|vanoci)(?:\\s+(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => exact({ y: m[2] ? Number(m[2]) : env.y, m: 12, d: 24 }, m[2] !== undefined, 1),
  },
  {
    // New Year as a limit, not "in the new year"
    pattern: new RegExp(
      `${B}(?:(?<=(?:before|by|until|vor|bis|avant|antes de|antes do|prima di|voor|fore|for|innan|inden|ennen|pred|przed|do) (?:the |le |el |o |del )?)(?:nyttar|nyar|nytar|vuodenvaihdetta|vuoden vaihdetta|silvestrem|nowym rokiem|new year(?:'?s)?(?: eve)?|neujahr|nouvel an|jour de l'an|ano nuevo|ano novo|capodanno|nieuwjaar)|silvester|nochevieja|saint-sylvestre)${E}`,
      'gu',
    ),
    read: (_m, env) => exact({ y: env.y, m: 12, d: 31 }, false, 1),
  },
  {
    // the fourth Thursday of November
    pattern: new RegExp(`${B}thanksgiving${E}`, 'gu'),
    read: (_m, env) => {
      const first = toDays(env.y, 11, 1)
      return dayFound(first + ((4 - weekdayOf(first) + 7) % 7) + 21, 1)
    },
  },
  {
    // feasts of a fixed day
    pattern: new RegExp(
      `${B}(?:${Object.values(FIXED_FEASTS)
        .map((words) => `(${words})`)
        .join('|')})${E}`,
      'gu',
    ),
    read: (m, env) => {
      const day = Object.keys(FIXED_FEASTS)[m.slice(1).findIndex((word) => word !== undefined)]!
      const [mo, d] = day.split('-').map(Number) as [number, number]
      return exact({ y: nearYear(mo, d, env), m: mo, d }, false, 1)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:(week|month) after next|ubernachste[nr]? (woche|monats?)|semaine d'apres|over (twee) weken)${E}`,
      'gu',
    ),
    read: (m, env) => period(/^mon/.test(m[1] ?? m[2] ?? '') ? 'month' : 'week', 2, env),
  },
  {
    // Easter, and the feasts that count from it
    pattern: new RegExp(
      `${B}(?:${Object.values(FEASTS_FROM_EASTER)
        .map((words) => `(${words})`)
        .join('|')})(?:\\s+(20\\d\\d))?${E}`,
      'gu',
    ),
    read: (m, env) => {
      const words = m.slice(1)
      const offset = Number(Object.keys(FEASTS_FROM_EASTER)[words.findIndex((word) => word !== undefined)])
      const stated = words.at(-1)
      const dayIn = (y: number) => easter(y) + offset
      const y = stated ? Number(stated) : dayIn(env.y) < env.today ? env.y + 1 : env.y
      return dayFound(dayIn(y), 1)
    },
  },
  {
    pattern: new RegExp(
      `${B}(?:(day after tomorrow|ubermorgen|apres-demain|pasado manana|dopodomani|overmorgen|i overmorgen|i overmorgon|ylihuomenna|pozitri|pojutrze)|(tomorrow|tmrw|tmw|tomoz|morgen(?= (?:vormittag|nachmittag|fruh|abend|mittag|um \\d|ochtend|middag|bel|ga|heb|ben|spreek|stuur|zie|kom|doe|zit|hebben|gaan|zijn|bellen|bin|rufe?|habe|fahre?|treffe|spreche|schicke|gehe|kommt|ist|kommen|haben|sind|telefoniere|beim|bei))|(?<=(?:bis|ab|fur|voor|bin|rufe|ich|wir|ihn|ihr|sie|ze|hem|haar|ben|schon|gleich|erst|al|pas|ik|we) )morgen|demain|domani|amanha|(?<!(?:la|esta|una|de|por) )manana|jutro|imorgon|i morgon|imorgen|i morgen|huomenna|zitra)|(today|heute|aujourd'hui|hoje|oggi|vandaag|i dag|idag|tanaan|dnes|dzisiaj|dzis|this afternoon|this morning|heute nachmittag))${E}`,
      'gu',
    ),
    read: (m, env) => dayFound(env.today + (m[1] ? 2 : m[2] ? 1 : 0)),
  },
  {
    // 05.11. and 5/11 without a year, only where a word before says that it is a date
    guard: /\d[./]\d/,
    pattern: new RegExp(
      `(?=\\d)(?<=(?:(?:^|[^\\p{L}])(?:on|am|le|el|il|dia|op|den|by|bis|close|closing|closes|sign|signing|signed|order|ordered|po|decision|decide|entscheidung|entscheid|abschluss|auftrag|bestellung|zuschlag|decisione|decisao|besluit|beslissing|beslut|due|deadline|start|starts|since|call|meeting|meet|demo|walkthrough|workshop|visit|session|kickoff|kick-off|review|lunch|termin|besuch|until|before|zum|vom|ab|do|em|du|del|au|al|ate|entro|inden|innen|til|senest|senast|ennen|w|we|v|op|uiterlijk|free|available|rdv|dnia|dne|vote|votes|board|meets|meets on|bd|mtg|sitzung|comite|comitato|(?:reuniao|reunion|reunioes|riunione|visita|visite|encontro|incontro|cita|taller|oficina|atelier|rendez-vous|demo|demostracion|demonstracao|apresentacao|presentacion|afspraak|overleg|bezoek|spotkani[ae]|prezentacj[ai]) (?:de|di|van|z|z dnia)|${DAYNAME}\\.?)|[:=,(])\\s{0,2})(?!24/7)(\\d{1,2})([./])(\\d{1,2})(?!\\d|[/.,]\\d|%|\\s+(?:of|der|des|dos|van)\\b)\\.?`,
      'gu',
    ),
    read: (m, env) => {
      const [a, b] = [Number(m[1]), Number(m[3])]
      // "Entscheidung 11/26": who writes the day first means a month and its year.
      if (
        m[2] === '/' &&
        env.order !== 'MDY' &&
        a <= 12 &&
        b > 12 &&
        2000 + b >= env.y &&
        2000 + b <= env.y + 4
      )
        return month(2000 + b, a, true)
      const monthFirst = m[2] === '/' && a <= 12 && (env.order === 'MDY' || b > 12)
      const mo = monthFirst ? a : b
      if (mo < 1 || mo > 12) return null
      return numeric(a, b, nearYear(mo, mo === b ? a : b, env), m[2]!, false, env)
    },
  },
  {
    // "vill se det på riktigt 14/1, Teams": who writes the day first means a day where it can be no month
    guard: /(?:1[3-9]|2\d|3[01])\/\d/,
    pattern:
      /(?<=\p{L}{2}\s)(?!24\/7)(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?=\s?(?:[,;)]|\.(?:\s|$)|$|\n)|\s(?:kl\b|klo\b|at\b|um\b|om\b|alle\b|a las\b|as\b|o godz))/gu,
    read: (m, env) => {
      const [d, mo] = [Number(m[1]), Number(m[2])]
      const before = env.text.slice(Math.max(0, m.index - 40), m.index)
      const after = env.text.slice(m.index + m[0].length, m.index + m[0].length + 12)
      if (env.order === 'MDY' || HOUSE.test(before) || /^[,\s]{1,3}\d{2,}/.test(after)) return null
      return exact({ y: nearYear(mo, d, env), m: mo, d }, false)
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
      `${B}(?:(?:the|by|on) (\\d{1,2})(?:st|nd|rd|th)|(?:am|bis zum|zum|vom) (\\d{1,2})\\.(?!\\s?\\d)|(?:el dia|no dia|dia|il giorno) (\\d{1,2})|(?:avant le|jusqu'au|d'ici au|d'ici le|antes del|hasta el|prima del|entro il|fino al|ate (?:ao )?dia|voor de|uiterlijk de|tegen de|op de|inden den|senest den|fore den|senast den|innen den|den)\\s(\\d{1,2})(?:e|er|\\.)?(?=\\s?(?:[,;!?)]|$|\\.(?:\\s|$)|\\n)))${E}(?!\\s*(?:${MON}|floor|year|of|largest|time|century))`,
      'gu',
    ),
    read: (m, env) => dayNear(Number(m[1] ?? m[2] ?? m[3] ?? m[4]), m.index, env),
  },
  {
    // 来年1月末
    pattern: /(?:(来年|明年|翌年)|今年|本年)の?(\d{1,2})月(?:(\d{1,2})日|(上旬|中旬|下旬|末|中|頃|初))?/gu,
    read: (m, env) => japanese(env.y + (m[1] ? 1 : 0), m[2], m[3], m[4], true, env),
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
    // 十一月二十五日, 一月の二十二日
    pattern: new RegExp(`(${KANJI}{1,3})月の?(?:(${KANJI}{1,3})日|(上旬|中旬|下旬|末|中|頃|初))?`, 'gu'),
    read: (m, env) => japanese(null, kanji(m[1]!), m[2] && kanji(m[2]), m[3], false, env),
  },
  {
    // 来週の火曜日, 火曜日, 明日
    pattern: /(?:(再来週|来週|今週)の?)?([月火水木金土日])曜日?|(明後日|明日|本日|今日)/gu,
    read: (m, env) => {
      if (m[3]) return dayFound(env.today + ({ 明後日: 2, 明日: 1 }[m[3]] ?? 0))
      const wanted = '月火水木金土日'.indexOf(m[2]!) + 1
      if (m[1] === undefined) return dayFound(env.today + ((wanted - weekdayOf(env.today) + 6) % 7) + 1)
      return dayFound(env.today - weekdayOf(env.today) + wanted + ({ 来週: 7, 再来週: 14 }[m[1]] ?? 0))
    },
  },
  {
    pattern:
      /(今年度中|今年度|年度内|年内|年末|来週|来月末|来月|今月末|今月|月末|来年|年度末|第([1-4])四半期)/gu,
    read: (m, env) => {
      if (m[2]) return quarter(Number(m[2]), undefined, env)
      if (m[1] === '来週') return period('week', 1, env)
      if (m[1] === '来月末') {
        const found = period('month', 1, env)
        return found && { ...found, first: found.last, unit: 'PART' }
      }
      if (m[1] === '来月') return period('month', 1, env)
      if (m[1] === '来年') return period('year', 1, env)
      if (m[1] === '年度末' || m[1]!.includes('年度'))
        return exact({ y: env.m > 3 ? env.y + 1 : env.y, m: 3, d: 31 }, false)
      if (m[1] === '年内' || m[1] === '年末') return exact({ y: env.y, m: 12, d: 31 }, false)
      return period('month', 0, env)
    },
  },
  {
    // a month on its own; weak words need "in", "by", "end of" … before them
    pattern: new RegExp(`${B}(${MON})${E}`, 'gu'),
    read: (m, env) => {
      if (!isMonth(m[1]!, env.text, m.index)) return null
      const mo = MONTHS[m[1]!]!
      return month(nearYearOfMonth(mo, env), mo, false)
    },
  },
  {
    pattern: new RegExp(
      `(?=\\d)(?<=(?:^|[^\\p{L}])(?:in|im jahr|im laufe von|during|by|for|ende|anfang|mitte|end of|early|late|mid|mid-|fin|debut|finales de|principios de|fim de|inicio de|fine|inizio|eind|begin|en|em|nel|before|vor|until|bis|fin de|fine del|end|of|de|final de|van)[\\s-])(20[2-4]\\d)(?![\\d.,-]\\d|\\s?(?:eur|euro|usd|users|seats))${E}`,
      'gu',
    ),
    read: (m) => months(Number(m[1]), 1, 12, 'YEAR', true),
  },
]

/** "ul. Sodowa 14/1": a house and a flat. */
const HOUSE =
  /(?:(?<!\p{L})(?:ul|al|os|pl|str|nr|no|via|viale|calle|c|rua|rue|av|avenida|ulice|flat|unit|apt)\.?\s[^,;\n]{0,30}|(?:stra(?:ss|s)e|str\.?|gatan|gata|vagen|vej|veien|gade|katu|tie|straat|laan|weg|platz)\s)$/u

/** 二十五 → "25". */
const kanji = (text: string): string => String(kanjiNumber(text))

const SECOND_OF = /^\s(?:quin[cz]ena|metade|mitad|fase|etapa|semana|parte|vez|reuni\p{L}+)/u
const SUM_BEFORE = /(?:\d|€|\b(?:eur|euro|k|mln|mio|totaal|total))\s*$/
