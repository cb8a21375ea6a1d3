/**
 * What an absence note says: until when, and who stands in. Both keep the words they came from. A named
 * substitute is information for the intake owner and never a new owner (design page 2, "Reading a mail").
 */
import type { ParsedMail } from '../parsed-mail.ts'
import { allMatches } from '../search/all-matches.ts'
import { GONE } from './auto-reply-words.ts'

export interface Quoted {
  start: number
  end: number
  quote: string
}

export interface Absence {
  /** The last day away, or the day of return, as an ISO date; offsets in `mail.text`. */
  until: ({ date: string; returns: boolean } & Quoted) | null
  substitute: ({ name: string | null; email: string | null } & Quoted) | null
  /** Not coming back: "I no longer work at Acme". Such a note has no day of return. */
  gone: Quoted | null
}

/** The months as they stand in dates, January first. */
const MONTHS = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia января ledna tammikuuta januára január ianuarie ocak ιανουαρίου січня januarja tammik',
  'february feb februar février fevrier févr fév febrero fevereiro fev febbraio februari lutego февраля února helmikuuta februára február februarie şubat φεβρουαρίου лютого helmik',
  'march mar märz maerz mrz mär mars marzo março maart mrt marca марта března maaliskuuta március martie mart μαρτίου березня maalisk',
  'april apr avril avr abril abr aprile kwietnia апреля dubna huhtikuuta apríla április aprilie nisan απριλίου квітня huhtik',
  'may mai mayo maio maggio mag mei maj maja мая května toukokuuta mája május mayıs μαΐου травня toukok',
  'june jun juni juin junio junho giugno giu czerwca июня června kesäkuuta júna június iunie haziran ιουνίου червня kesäk',
  'july jul juli juillet juil julio julho luglio lug lipca июля července heinäkuuta júla július iulie temmuz ιουλίου липня heinäk',
  'august aug août aout agosto ago augustus augusti sierpnia августа srpna elokuuta augusta augusztus ağustos αυγούστου серпня elok',
  'september sept sep septembre septiembre setembro set settembre września сентября září syyskuuta septembra szeptember septembrie eylül σεπτεμβρίου вересня syysk',
  'october oct oktober okt octobre octubre outubro out ottobre ott października октября října lokakuuta októbra október octombrie ekim οκτωβρίου жовтня lokak',
  'november nov novembre noviembre novembro listopada ноября listopadu marraskuuta novembra noiembrie kasım νοεμβρίου листопада marrask',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia декабря prosince joulukuuta decembra decembrie aralık δεκεμβρίου грудня jouluk',
].map((names) => names.split(' '))
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')

const LAST_DAY =
  'until|till|til|up to(?: and including)?|through|to and including|bis(?: einschließlich| inkl\\.?| zum| einschl\\.?| und mit)?|jusqu.?au|jusqu.?à|au|hasta(?: el)?|al|até(?: ao?| o dia| dia)?|fino al(?:l.)?|sino al|tot(?: en met)?|t/m|till och med|t\\.?o\\.?m\\.?|til og med|do(?: dnia)?|до|până (?:pe|la|în)(?: data de)?|έως(?: και)?(?: τις)?|through to|to|[-–—]'
const FIRST_DAY =
  'back(?: in the office| at work)?(?: again)?(?: on| from)?|return(?:ing)?(?: to (?:the )?(?:office|work))?(?: on)?|available(?: again)?(?: from| on)?|ab(?: dem)?|wieder(?: erreichbar| da| im büro)?(?: ab| am)(?: dem)?|zurück(?: am| ab)?(?: dem)?|am|de retour(?: le| à partir du| au bureau le)?|à partir du|regreso(?: el)?|vuelvo(?: el)?|a partir del?(?: día)?|regresso(?: a| no dia)?|de volta(?: em| a| no dia)?|rientr(?:o|erò)(?: il)?|dal|vanaf|terug(?: op)?|weer(?: aanwezig| bereikbaar)?(?: op| vanaf)?|tillbaka(?: den)?|åter(?: den)?|tilbage(?: den)?|tilbake(?: den)?|wracam|od(?: dnia)?|alkaen|с|din(?: data de)?'
const WEEKDAY = '(?:\\p{L}{2,12}\\.?,?\\s+)?(?:(?:the|den|dem|el|le|il|o|dia)\\s+)?'
const DATE = `(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<d1>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s*(?:of\\s|de\\s|d.)?\\s*(?<m1>${NAMES})(?!\\p{L})\\.?,?\\s*(?:de\\s|del\\s)?(?<y1>\\d{4})?|(?<m2>${NAMES})\\.?\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b,?\\s*(?<y2>\\d{4})?|(?<n1>\\d{1,2})[./-](?<n2>\\d{1,2})(?:[./-](?<n3>\\d{4}|\\d{2}))?\\b|(?<jy>\\d{4})年(?<jm>\\d{1,2})月(?<jd>\\d{1,2})日|(?<km>\\d{1,2})月(?<kd>\\d{1,2})日|(?<bd>\\d{1,2})(?:st|nd|rd|th|\\.|º|er)(?![\\p{L}\\d])(?!\\s?(?:\\d|floor|of)))`
const UNTIL = new RegExp(`(?:^|[\\s(,])(?:${LAST_DAY})\\s*(?:and including\\s+)?${WEEKDAY}${DATE}`, 'giu')
const BACK = new RegExp(`(?:^|[\\s(,])(?:${FIRST_DAY})\\s+${WEEKDAY}${DATE}`, 'giu')
/** Languages that put "until" and "from" behind the date. */
const SUFFIX = (words: string) =>
  new RegExp(`${DATE}\\.?(?:\\s*[（(][^）)]{1,3}[）)])?\\s*(?:${words})`, 'giu')
const UNTIL_BEHIND = SUFFIX("まで|迄|asti|saakka|-ig\\b|[’']?\\p{L}{0,3} kadar|까지|为止|為止")
const BACK_BEHIND = SUFFIX('以降|より|から|に(?:戻|出社|復帰)|回来|返回|回來|부터|alkaen|-től|-tól')

/** Until when the sender is away and who stands in, as far as the note says so. */
export function readAbsence(mail: ParsedMail): Absence {
  // A letter that is quoted below has days of its own.
  const below = QUOTED.exec(mail.text.slice(0, MOST_READ))?.index ?? MOST_READ
  const text = mail.text.slice(0, below)
  const m = GONE.exec(text)
  const gone = m === null ? null : { start: m.index, end: m.index + m[0].length, quote: m[0] }
  return { until: gone === null ? untilOf(text, mail) : null, substitute: substituteOf(text, mail), gone }
}
const MOST_READ = 5_000
/** Where what somebody else wrote begins, behind words of one's own. */
const QUOTED =
  /\n\s*(?:>|-{3,} ?(?:original|ursprüngliche|message d|mensaje original|messaggio originale|oorspronkelijk|oprindelig|ursprungligt)|_{10,}|(?:On|Am|Le|El|Em|Il|Op|Den) [^\n]{8,90}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev)[^\n]{0,40}:|(?:From|Von|De|Da|Van|Från|Fra): [^\n]*@)/u

function untilOf(text: string, mail: ParsedMail): Absence['until'] {
  const patterns: [RegExp, boolean][] = [
    [UNTIL_BEHIND, false],
    [UNTIL, false],
    [BACK, true],
    [BACK_BEHIND, true],
  ]
  for (const [pattern, returns] of patterns) {
    for (const match of allMatches(text, pattern)) {
      const date = isoDate(match.groups ?? {}, mail)
      if (!date) continue
      const quote = match[0].trim().replace(/^[(,]\s*/, '')
      const start = (match.index ?? 0) + match[0].indexOf(quote)
      return { date, returns, start, end: start + quote.length, quote }
    }
  }
  return null
}

type Groups = Record<string, string | undefined>

function isoDate(groups: Groups, mail: ParsedMail): string | null {
  if (groups.iso) return valid(groups.iso)
  if (groups.bd) return nextDay(Number(groups.bd), mail)
  const day = groups.d1 ?? groups.d2 ?? groups.jd ?? groups.kd
  const month = groups.m1 ?? groups.m2
  if (day && month)
    return build(groups.y1 ?? groups.y2, MONTH_OF.get(month.toLowerCase()) ?? 0, Number(day), mail)
  if (groups.jd) return build(groups.jy, Number(groups.jm), Number(groups.jd), mail)
  if (groups.kd) return build(undefined, Number(groups.km), Number(groups.kd), mail)
  if (!groups.n1 || !groups.n2) return null
  const [a, b] = [Number(groups.n1), Number(groups.n2)]
  const monthFirst = b > 12 || (a <= 12 && american(mail))
  return build(groups.n3, monthFirst ? a : b, monthFirst ? b : a, mail)
}

/** Month before day is written where clocks run four to ten hours behind (by the sender's own offset). */
function american(mail: ParsedMail): boolean {
  return (
    /-(?:0[4-9]|10):/.test(mail.date?.slice(19) ?? '') &&
    !/\b(?:de|el|até|hasta)\b/i.test(mail.text.slice(0, 500))
  )
}

/** Without a year: the next such day, counted from the mail; without a date in the mail nothing. */
function build(year: string | undefined, month: number, day: number, mail: ParsedMail): string | null {
  const pad = (value: number) => String(value).padStart(2, '0')
  if (year) return valid(`${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`)
  const sent = mail.date?.slice(0, 10)
  if (!sent) return null
  const same = valid(`${sent.slice(0, 4)}-${pad(month)}-${pad(day)}`)
  if (same && same >= sent) return same
  return valid(`${Number(sent.slice(0, 4)) + 1}-${pad(month)}-${pad(day)}`)
}

/** "Back on the 16th": the next such day, counted from the mail. */
function nextDay(day: number, mail: ParsedMail): string | null {
  const sent = mail.date?.slice(0, 10)
  if (!sent || day < 1 || day > 31) return null
  const [year, month] = sent.split('-').map(Number) as [number, number]
  const ahead = [0, 1, 2].map((months) => {
    const index = month - 1 + months
    return valid(
      `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    )
  })
  return ahead.find((date) => date !== null && date > sent) ?? null
}

function valid(date: string): string | null {
  const parsed = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date
}

const PERSON =
  /[\p{Lu}][\p{L}'’.-]+(?:\s+(?:van|von|de|der|den|da|di|del|la|le|zu|ter|ten|dos|das)){0,3}(?:\s+[\p{Lu}][\p{L}'’.-]+){1,3}/u
const HONORIFIC =
  /\b(?:Frau|Herrn?|Mrs?|Ms|Miss|Mme|Mlle|Madame|Monsieur|Sra?|Srta|Sig(?:\.ra|ra|nora)?|Dott(?:\.ssa)?|Dhr|Mevr(?:ouw)?|Pana?|Pani(?:ą)?|Fru)\b\.?/gu
const TURN_TO =
  /(?:contact|call|e-?mail|reach(?: out to)?|speak to|turn to|write to|ask|forward(?: it| this)? to|wenden sie sich(?: bitte)? (?:an|direkt an)|kontaktieren sie(?: bitte)?|vertret\p{L}* (?:durch|von|wird)|meine vertretung|contacter|joindre|adresser à|vous adresser à|contactar(?: con| a)?|dirigirse a|póngase en contacto con|comunicarse con|contacte(?: com)?|contatar|rivolger\p{L}* a|contattare|scrivere a|contact op(?:nemen)? met|terecht bij|wenden tot|kontakta|kontakt(?:e|a)?|vänd(?:a)? (?:er|dig) till|kontaktować się z|proszę o kontakt z)/giu

/** Up to the end of the sentence or of the next two lines; "Dr." and "Mr." end none. */
function sentenceOf(text: string, from: number): string {
  const lines = /^[^\n]*(?:\n[^\n]{1,120}){0,2}/.exec(text)?.[0] ?? ''
  const stop = /(?<!\b(?:dr|mr|mrs|ms|sr|sra|sig|dott|prof|dhr|mevr|m))[.!?](?=\s|$)/i.exec(lines.slice(from))
  return stop ? lines.slice(0, from + stop.index) : lines
}

function substituteOf(text: string, mail: ParsedMail): Absence['substitute'] {
  for (const match of allMatches(text, TURN_TO)) {
    const start = match.index ?? 0
    const clause = sentenceOf(text.slice(start, start + 320), match[0].length)
    const person =
      PERSON.exec(
        clause.slice(match[0].length).replace(HONORIFIC, (title) => ' '.repeat(title.length)),
      )?.[0] ?? null
    const email = /[^\s<>()",;:]+@[^\s<>()",;:]+\.[a-z]{2,}/i.exec(clause)?.[0]?.replace(/[.']+$/, '') ?? null
    if (email && email.toLowerCase() === mail.from?.address.toLowerCase()) continue
    if (!person && !email) continue
    const last = Math.max(
      person ? clause.indexOf(person) + person.length : 0,
      email ? clause.indexOf(email) + email.length : 0,
    )
    return { name: person, email, start, end: start + last, quote: text.slice(start, start + last) }
  }
  return null
}
