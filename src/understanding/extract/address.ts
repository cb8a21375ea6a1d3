/**
 * E-mail addresses, web sites and telephone numbers, with their places.
 */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { getDomain, parse } from 'tldts'
import { allMatches } from '../search/all-matches.ts'
import { lastOne } from './fold.ts'

export interface AddressMention {
  start: number
  end: number
  /** lower case */
  value: string
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}[\p{L}]{2,24}/gu

/** Addresses of a folded text, in their order. `start`/`end` exclude "mailto:" and brackets. */
export const findEmails = lastOne((low): AddressMention[] => {
  const written = low.includes('@')
    ? allMatches(low, EMAIL).map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
        value: m[0].toLowerCase(),
      }))
    : []
  const spelled = spelledEmails(low)
  return spelled.length === 0 ? written : [...written, ...spelled].sort((a, b) => a.start - b.start)
})

/** "p.venn at calderridge.example", "selin.aksoy [at] egezeytin [dot] example": hidden from those who collect addresses. */
const AT =
  /\s?[([{]\s?(?:at|a)\s?[)\]}]\s?|\s(?:at|chiocciola|arroba|arobase|apenstaartje|klammeraffe|snabel-a|malpa)\s/g
const LOCAL = /(^|[\s:,;(<"'])\s?([\p{L}\p{N}][\p{L}\p{N}._%+'-]{1,63})$/u
const DOT =
  /\s?[([{]\s?(?:dot|punkt|punto|point|ponto|punt)\s?[)\]}]\s?|\s(?:dot|punkt|punto|point|ponto|punt)\s/g
const HOST = new RegExp(
  `^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:(?:\\.|${DOT.source})[\\p{L}\\p{N}-]{2,63}){1,4}`,
  'u',
)
const LONGEST_HOST = 120
/** Of a text that says "at" without end, so many are looked at. */
const MOST_AT = 2_000

function spelledEmails(low: string): AddressMention[] {
  const found: AddressMention[] = []
  let looked = 0
  for (const at of allMatches(low, AT)) {
    if (++looked > MOST_AT) break
    const end = at.index + at[0].length
    const local = LOCAL.exec(low.slice(Math.max(0, at.index - 66), at.index))
    const said = HOST.exec(low.slice(end, end + LONGEST_HOST))?.[0]
    const host = said?.replace(DOT, '.').replace(/-+$/, '')
    if (!local || !said || !host || !isHost(host)) continue
    // "Meet me at harbor.example" is no address: a bare "at" takes a local part that looks like one, or stands apart.
    const bare = at[0] === ' at '
    if (bare && !/[._\d]/.test(local[2]!) && !apart(low, at.index - local[2]!.length)) continue
    found.push({ start: at.index - local[2]!.length, end: end + said.length, value: `${local[2]}@${host}` })
  }
  return found
}

/** A comma, colon or bracket stands before it. */
const apart = (low: string, start: number): boolean =>
  /[:,;(<]\s?$/.test(low.slice(Math.max(0, start - 2), start))

const SITE =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:[a-z]{2,24}))(?=[/\s,;:)\]>|"'.]|$)/gu
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|eml|ics|vcf|ts|js|py|md|sh|net|io)$/

/** Host names of a folded text: with "www." or "http", or with an ending that is in the public suffix list. */
export const findSites = lastOne((low): AddressMention[] => {
  const found: AddressMention[] = []
  for (const m of allMatches(low, SITE)) {
    const host = m[1]!
    const explicit = /^(?:https?:|www\.)/.test(m[0])
    if (!explicit && (FILE_ENDING.test(host) || !knownEnding(host))) continue
    found.push({ start: m.index, end: m.index + m[0].length, value: host })
  }
  return found
})
/** Whether a host's ending is one of the Domain Name System, or a reserved one of documents and tests (RFC 2606). */
export const isHost = (host: string): boolean =>
  /\.(?:example|test|invalid)$/.test(host) || parse(host).isIcann === true

/** Endings that show a host by themselves: "notmuch.el" and "Makefile.local" are files. */
const knownEnding = (host: string): boolean =>
  /\.(?:example|test|invalid)$/.test(host) ||
  (host.split('.').at(-1)!.length >= 2 &&
    getDomain(host, { allowPrivateDomains: false, validateHostname: true }) !== null &&
    isHost(host) &&
    /\.(?:com|org|net|edu|gov|io|co|biz|info|eu|[a-z]{2})$/.test(host) &&
    !/^(?:e\.g|i\.e|z\.b|p\.ex|o\.o|s\.a)$/.test(host))

/** Registrable domain of an address or host ("mail.acme.co.uk" → "acme.co.uk"). */
export function domainOf(address: string): string {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return getDomain(host) ?? host
}

const FREEMAIL = new Set(
  `gmail googlemail hotmail outlook live msn yahoo ymail aol icloud me mac gmx web t-online freenet mail orange wanadoo
  laposte free sfr libero virgilio tiscali alice terra telefonica uol bol ig sapo ziggo kpnmail xs4all planet proton
  protonmail pm tutanota tuta zoho yandex qq 163 126 naver rediffmail rocketmail bluewin posteo mailbox btinternet
  sky virginmedia comcast verizon att sbcglobal bellsouth cox charter shaw rogers hotmail-msn wp onet interia o2 telia docomo
  ezweb softbank eircom bigpond optusnet arcor hey fastmail`.split(/\s+/),
)
/** Mail of everybody: says nothing about an organisation. Judged by the first label of the registrable domain. */
export const isFreemail = (domain: string): boolean => FREEMAIL.has(domain.split('.')[0]!)

const MAILBOXES = new Set(
  'info office mail contact kontakt sales vertrieb einkauf purchasing procurement hello hallo admin support service team zentrale empfang reception accounts it edv noreply no-reply contacto contatto contato achats compras acquisti inkoop secretariat sekretariat post'.split(
    ' ',
  ),
)
/** An address of a function, not of a person. */
export const isRoleMailbox = (email: string): boolean => MAILBOXES.has(email.split('@')[0]!)

// Japanese leaves no space before a number: "携帯は090-1234-5678", "TEL03-5555-0123".
const PHONE =
  /(?:(?<=(?<!\p{L})tel)|(?<!(?![\u3040-\u30ff\u4e00-\u9fff])[\p{L}\p{N}+@#_.-]))(?:\+[ \u00a0]?|00[ \u00a0]?(?=[1-9]))?\(?\d{1,5}\)?(?:[ \u00a0]?(?:\(0\)|\.(?! )|-(?! \d{5}\b)|[/ ])?[ \u00a0]?\(?\d{1,5}\)?){1,7}(?![\p{N}@]|[.,]\d)/gu
const CUE =
  /(?:tel|phone|mobile?|mob|cell|fon|handy|portable|movil|celular|telemovel|cellulare|cel|gsm|direct|dial|durchwahl|dw|call|ring|reach|on|pa|under|erreichbar|unter|nummer|number|ligne|tfno|tfn|tlf|whatsapp|ph|m|t|p|d|c|電話|携帯|no|(?:n[oº°]|num|numero|tel\w*|cel\w*|contact?o) del[ea])[.:\s)(*|]{0,4}(?:(?:is|es|est|ist|e|jest|ar|er) (?:el |le |la |o |il |de |het |the )?)?$/
const NOT_PHONE =
  /(?:〒|\bfax|#|\bref|\bid|(?<!(?:phone|mobile|mob|tel|cell|contact|whatsapp|telephone|landline|office|direct) )\bno\.? ?\d*|(?<!(?:seine|ihre|deren|zijn|haar|hans|hennes|hendes|jego|jej) )\bnr|\border|\bpo|\bvat|\bust|\bhrb|\bkvk|\bsiret|\bsiren|\biban|\bticket|\bcase|\bticket|\bposte|\bext|\bplz|\bzip|\bcnpj|\bnif|\bcif|\bpiva|\bp\.iva)[.:\s-]{0,3}$/

export interface PhoneCandidate {
  start: number
  end: number
  raw: string
  /** Something before it, or its form, says that it is a telephone number. */
  sure: boolean
}

const DIGITS: Record<string, string> = {}
for (const [digit, spoken] of Object.entries({
  '+': 'plus',
  0: 'zero oh null cero nul zerowy',
  1: 'one eins un uno um een',
  2: 'two zwei zwo deux dos dois due twee',
  3: 'three drei trois tres tre drie',
  4: 'four vier quatre cuatro quatro quattro',
  5: 'five funf cinq cinco cinque vijf',
  6: 'six sechs seis sei zes',
  7: 'seven sieben sept siete sete sette zeven',
  8: 'eight acht huit ocho oito otto',
  9: 'nine neun neuf nueve nove negen',
}))
  for (const word of spoken.split(' ')) DIGITS[word] = digit
const SPOKEN = new RegExp(
  `(?<![\\p{L}])(?:(?:double |triple )?(?:${Object.keys(DIGITS).join('|')})(?:,? +|-)){6,15}(?:${Object.keys(DIGITS).join('|')})(?![\\p{L}])`,
  'gu',
)

/** "plus two three three two oh five five five oh one one nine" of a dictated mail. */
function spokenPhones(low: string): PhoneCandidate[] {
  return allMatches(low, SPOKEN).map((m) => {
    let times = 1
    let raw = ''
    for (const word of m[0].split(/[ ,-]+/)) {
      const digit = DIGITS[word]
      if (digit !== undefined) raw += digit.repeat(times)
      times = word === 'double' ? 2 : word === 'triple' ? 3 : 1
    }
    return { start: m.index, end: m.index + m[0].length, raw, sure: true }
  })
}

/** Telephone numbers of a folded text; `taken` are dates and amounts, which are not. */
export function findPhones(low: string, taken: readonly Stretch[]): PhoneCandidate[] {
  const found: PhoneCandidate[] = spokenPhones(low)
  for (const { raw, start } of numbersIn(low, taken)) {
    const digits = raw.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 16) continue
    const end = start + raw.length
    if (taken.some((other) => other.start < end && other.end > start)) continue
    const before = low.slice(Math.max(0, start - 18), start)
    if (NOT_PHONE.test(before)) continue
    const international = /^(?:\+|00)/.test(raw)
    const shaped = international || /^\(?0/.test(raw) || /^\(?[2-9]\d\d\)?[-. ]\s?\d{3}[-. ]\d{4}$/.test(raw)
    const cued = CUE.test(before)
    if (!shaped && !cued && !/^\(?\d{2,5}\)?[-\s]\d/.test(raw)) continue
    found.push({ start, end, raw, sure: shaped || cued })
  }
  return found
}

/** Numbers as they stand; of two with a slash between ("0557-55-0148/090-1111-2222") each. */
function* numbersIn(low: string, taken: readonly Stretch[]): Generator<{ raw: string; start: number }> {
  for (const { 0: whole, index } of allMatches(low, PHONE)) {
    // "… 0812 2. they need": the number of the next answer.
    const found = /^\.\s\p{L}/u.test(low.slice(index + whole.length, index + whole.length + 3))
      ? whole.replace(/(?<=\d{3})[ \u00a0]\d$/, '')
      : whole
    if (low[index - 1] === '/' && !partsFields(low, index - 1, taken)) continue
    const two = TWO_NUMBERS.exec(found)
    if (two === null) yield { raw: found.trim(), start: index }
    else {
      yield { raw: two[1]!, start: index }
      yield { raw: two[3]!.trim(), start: index + two[1]!.length + two[2]!.length }
    }
  }
}
interface Stretch {
  start: number
  end: number
}
const TWO_NUMBERS = /^(\+?[\d() .-]{9,18}\d)( ?\/ ?)((?:0|\+)[\d() .-]{8,18})$/

/** A slash behind an address or a Japanese word is none of a path: "osawa@acme.example／0557-55-0148". */
const partsFields = (low: string, slash: number, taken: readonly Stretch[]): boolean =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(low[slash - 1] ?? '') || taken.some(({ end }) => end === slash)

/** Countries that a national number may belong to, likeliest first; `clear`: the first one far ahead of the rest. */
export interface Countries {
  codes: string[]
  clear: boolean
}

/**
 * Country calling code and number as E.164. A national number belongs to the first of the `countries` that it can;
 * they are asked for only then.
 */
export function toE164(
  raw: string,
  countries: () => Countries,
): { number: string; country: string | null } | null {
  const clean = raw.replace(/^00/, '+').replace(/\(0\)(?=\s?\d)/, raw.startsWith('+39') ? '0' : '')
  if (clean.startsWith('+')) {
    const parsed = parsePhoneNumberFromString(clean)
    return parsed?.isPossible() ? { number: parsed.number, country: parsed.country ?? null } : null
  }
  let possible: { number: string; country: string } | null = null
  // Numbers in examples and in young ranges are possible, but not known as valid: the likeliest country goes first.
  const { codes, clear } = countries()
  for (const [i, country] of codes.slice(0, 6).entries()) {
    if (i >= 3 && possible) break
    const parsed = parsePhoneNumberFromString(clean, country as CountryCode)
    if (!parsed) continue
    if (i < 3 && parsed.isValid()) return { number: parsed.number, country }
    if (possible === null && parsed.isPossible()) possible = { number: parsed.number, country }
    if (clear && possible) return possible
  }
  return possible
}
