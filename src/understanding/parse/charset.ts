/**
 * Bytes → text, also where the label lies.
 *
 * Order: what the bytes prove (UTF-8, ISO-2022 escapes, UTF-16 marks) before what the header claims, the
 * claim before a guess. "latin1" is read as windows-1252, as every browser does (WHATWG Encoding, 4.2).
 */

export interface Decoded {
  text: string
  /** The charset in which the bytes were read, lower case. */
  charset: string
  /** The label was missing or wrong. */
  repaired: boolean
}

/** Names that mail programs write and TextDecoder does not know. */
const ALIASES: Record<string, string> = {
  utf8: 'utf-8',
  'utf-8mb4': 'utf-8',
  utf: 'utf-8',
  unicode: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  cp850: 'windows-1252',
  cp437: 'windows-1252',
  ansi: 'windows-1252',
  '8bit': '',
  'unknown-8bit': '',
  'x-unknown': '',
  unknown: '',
  default: '',
  binary: '',
  none: '',
  '_iso-2022-jp$esc': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  hebrew: 'iso-8859-8-i',
  'iso-8859-8-e': 'iso-8859-8',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  'iso-8859-15-windows': 'iso-8859-15',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  'win-1251': 'windows-1251',
  'win-1252': 'windows-1252',
  'windows-1252http-equivcontent-type': 'windows-1252',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the point
const JAPANESE_ESCAPE = /\x1b\$[@B]|\x1b\(J/
/** Single-byte labels are a sender's default, not knowledge: text that is sound UTF-8 is UTF-8. */
const MULTIBYTE = /^(?:shift_jis|gb|big5|euc|iso-2022|utf-16|hz)/

type Decoder = InstanceType<typeof TextDecoder>

const decoders = new Map<string, Decoder | null>()

/** Decodes text bytes that are labelled `label` (null: no label). Never throws, never loses ASCII. */
export function decodeBytes(bytes: Buffer, label: string | null): Decoded {
  const named = charsetName(label)
  const proven = provenCharset(bytes, named)
  if (proven) {
    const text = decode(bytes, proven)
    const once = proven === 'utf-8' ? undouble(text) : null
    return {
      text: once ?? text,
      charset: proven,
      repaired: once !== null || (proven !== named && named !== ''),
    }
  }
  if (named && named !== 'utf-8' && named !== 'windows-1252') {
    return { text: decode(bytes, named), charset: named, repaired: false }
  }
  const guessed = guessSingleByte(bytes)
  return { text: decode(bytes, guessed), charset: guessed, repaired: guessed !== named }
}

const TWICE = /[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g

/** "MÃ¼ller": UTF-8 that was taken for windows-1252 and encoded again. Undone where all of it decodes. */
function undouble(text: string): string | null {
  if ((text.match(TWICE)?.length ?? 0) < 2) return null
  const bytes = Buffer.alloc(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 256 ? code : WESTERN_BYTE.get(text[index] as string)
    if (byte === undefined) return null
    bytes[index] = byte
  }
  return mostlyUtf8(bytes, false) ? decode(bytes, 'utf-8') : null
}

/** The label as TextDecoder knows it; '' when there is none or nobody knows it. */
export function charsetName(label: string | null): string {
  const plain = (label ?? '')
    .toLowerCase()
    .replace(/["'\s<>]/g, '')
    .replace(/^charset=/, '')
  const alias = ALIASES[plain] ?? plain
  return alias === '' ? '' : (decoderOf(alias)?.encoding ?? '')
}

/** What the bytes themselves prove, or null. */
function provenCharset(bytes: Buffer, named: string): string | null {
  if (named.startsWith('utf-16')) return named
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const high = hasHigh(bytes)
  if (!high && bytes.includes(0x1b) && JAPANESE_ESCAPE.test(bytes.toString('latin1'))) return 'iso-2022-jp'
  if (!high) return named && named !== 'windows-1252' ? named : 'utf-8'
  if (MULTIBYTE.test(named)) return null
  return mostlyUtf8(bytes, named === 'utf-8') ? 'utf-8' : null
}

function hasHigh(bytes: Buffer): boolean {
  for (let index = 0; index < bytes.length; index++) if ((bytes[index] as number) > 127) return true
  return false
}

/** Strict UTF-8; with `lenient` (it says UTF-8) a few torn sequences among many sound ones are forgiven. */
function mostlyUtf8(bytes: Buffer, lenient: boolean): boolean {
  let sound = 0
  let broken = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (byte < 0x80) continue
    const length =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    let step = 0
    while (step < length && ((bytes[index + step + 1] ?? 0) & 0xc0) === 0x80) step += 1
    if (length === 0 || step < length) broken += 1
    else sound += 1
    index += step
  }
  return lenient && sound > 0 ? sound * 2 >= broken : broken === 0
}

/** Letters of Central European and Cyrillic text that was labelled (or taken for) latin1. */
function guessSingleByte(bytes: Buffer): string {
  const text = decode(bytes.subarray(0, 20_000), 'windows-1252')
  const high = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  const runs = text.match(/[\u00c0-\u00ff]{3,}/g)?.join('').length ?? 0
  if (high > 10 && runs > high * 0.6) return cyrillic(bytes)
  const odd = text.match(/(?<=[a-zó])[³¹œŸ¶±¼¾º\u0161\u017e]|[³œ¶](?=[a-z])/g) ?? []
  if (odd.length < 3 || odd.length < high * 0.2 || new Set(odd).size < 2) return 'windows-1252'
  return /[\u0080-\u009f]|[œŸ¹]/.test(text) ? 'windows-1250' : 'iso-8859-2'
}

/** KOI8-R puts lower case where windows-1251 has upper case: the reading with more lower case is right. */
function cyrillic(bytes: Buffer): string {
  const lower = (charset: string) => decode(bytes.subarray(0, 20_000), charset).match(/[а-яё]/g)?.length ?? 0
  return lower('koi8-r') > lower('windows-1251') ? 'koi8-r' : 'windows-1251'
}

function decode(bytes: Buffer, charset: string): string {
  if (charset === 'windows-1252') return western(bytes)
  return decoderOf(charset)?.decode(bytes) ?? bytes.toString('latin1')
}

/** What windows-1252 has where latin1 has the controls 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const WESTERN_BYTE = new Map([...WESTERN].map((character, index) => [character, 0x80 + index]))
const CONTROLS = /[\u0080-\u009f]/g

/** By hand: TextDecoder of Node 20 gives these bytes as controls, which loses every curly quote and the euro. */
function western(bytes: Buffer): string {
  return bytes.toString('latin1').replace(CONTROLS, (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? '')
}

function decoderOf(charset: string): Decoder | null {
  const known = decoders.get(charset)
  if (known !== undefined) return known
  let decoder: Decoder | null = null
  try {
    decoder = new TextDecoder(charset)
  } catch {
    decoder = null
  }
  if (decoders.size < 200) decoders.set(charset, decoder)
  return decoder
}
