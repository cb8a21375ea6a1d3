/** Compressed RTF ([MS-OXRTFCP]) and its plain words, for winmail.dat without any other text. */

import { allMatches } from '../search/all-matches.ts'
import { decodeBytes } from './charset.ts'

const COMPRESSED = 0x75465a4c
const UNCOMPRESSED = 0x414c454d
/** The dictionary that both sides start with, as the specification spells it. */
const SEED =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const MAX_RTF = 4_000_000

/** LZFu → RTF, one character per byte; '' when the stream is damaged from the start. */
export function uncompressRtf(bytes: Buffer): string {
  if (bytes.length < 16) return ''
  const kind = bytes.readUInt32LE(8)
  if (kind === UNCOMPRESSED) return bytes.subarray(16).toString('latin1')
  if (kind !== COMPRESSED) return ''
  const size = Math.min(bytes.readUInt32LE(4), MAX_RTF)
  const window = Buffer.alloc(4_096, 32)
  let write = window.write(SEED, 'latin1')
  const out: number[] = []
  const put = (byte: number) => {
    out.push(byte)
    window[write] = byte
    write = (write + 1) % 4_096
  }
  for (let position = 16; position < bytes.length && out.length < size; ) {
    const flags = bytes[position++] as number
    for (let bit = 0; bit < 8 && position < bytes.length && out.length < size; bit++) {
      if (!(flags & (1 << bit))) {
        put(bytes[position++] as number)
        continue
      }
      const token = ((bytes[position] as number) << 8) | (bytes[position + 1] ?? 0)
      position += 2
      const offset = token >> 4
      if (offset === write) return Buffer.from(out).toString('latin1')
      for (let index = 0; index < (token & 15) + 2; index++) put(window[(offset + index) % 4_096] as number)
    }
  }
  return Buffer.from(out).toString('latin1')
}

/** The words of an RTF text: groups of fonts, styles and pictures are left out. */
export function rtfText(rtf: string): string {
  let text = ''
  let depth = 0
  let silent = Number.POSITIVE_INFINITY
  const pattern = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi
  for (const [, word, value, hex, sign, brace, plain] of allMatches(rtf, pattern)) {
    if (brace) depth += brace === '{' ? 1 : -1
    if (depth < silent) silent = Number.POSITIVE_INFINITY
    if (silent !== Number.POSITIVE_INFINITY) continue
    if (
      sign === '*' ||
      /^(?:fonttbl|colortbl|stylesheet|info|pict|htmltag|header|footer|themedata)$/.test(word ?? '')
    )
      silent = depth
    else if (word === 'par' || word === 'line') text += '\n'
    else if (word === 'tab') text += '\t'
    else if (word === 'u' && value) text += String.fromCharCode(Number(value) & 0xffff)
    else if (hex) text += decodeBytes(Buffer.from(hex, 'hex'), 'windows-1252').text
    else if (sign && /[\\{}~_-]/.test(sign)) text += sign === '~' ? ' ' : sign
    else if (plain) text += plain
  }
  return text.trim()
}
