/**
 * TNEF, the `winmail.dat` of Outlook and Exchange ([MS-OXTNEF]): the names of the files in it and the body,
 * where that is plain text or HTML. Rich text alone is rendered by its plain words.
 */

import type { ParsedAttachment } from '../parsed-mail.ts'
import { rtfText, uncompressRtf } from './rtf.ts'

export interface Tnef {
  files: ParsedAttachment[]
  text: string | null
  html: string | null
}

const SIGNATURE = 0x223e9f78
const ATT_BODY = 0x0002800c
const ATT_MAPI = 0x00069003
const ATT_RENDER = 0x00069002
const ATT_TITLE = 0x00018010
const ATT_DATA = 0x0006800f
const ATT_ATTACHMENT = 0x00069005
const PR_BODY = 0x1000
const PR_RTF = 0x1009
const PR_HTML = 0x1013
const PR_LONG_NAME = 0x3707
const PR_MIME = 0x370e

/** Reads a TNEF stream; null when it is none. Stops at the first torn attribute and keeps what it has. */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  const result: Tnef = { files: [], text: null, html: null }
  let position = 6
  while (position + 9 <= bytes.length) {
    const id = bytes.readUInt32LE(position + 1)
    const size = bytes.readUInt32LE(position + 5)
    const start = position + 9
    if (start + size > bytes.length) break
    attribute(result, id, bytes.subarray(start, start + size))
    position = start + size + 2
  }
  return result
}

function attribute(result: Tnef, id: number, data: Buffer): void {
  const file = result.files.at(-1)
  if (id === ATT_RENDER)
    result.files.push({ filename: null, contentType: 'application/octet-stream', size: 0, text: null })
  else if (id === ATT_TITLE && file) file.filename ??= ansi(data)
  else if (id === ATT_DATA && file) file.size = data.length
  else if (id === ATT_ATTACHMENT && file) fileProperties(file, data)
  else if (id === ATT_BODY) result.text ??= ansi(data)
  else if (id === ATT_MAPI) bodyProperties(result, data)
}

function bodyProperties(result: Tnef, data: Buffer): void {
  const values = properties(data)
  result.text ??= values.get(PR_BODY)?.toString() || null
  const html = values.get(PR_HTML)
  if (html) result.html ??= html.toString()
  const rtf = values.get(PR_RTF)
  if (rtf && !result.text && !result.html) result.text = rtfText(uncompressRtf(rtf.bytes)) || null
}

function fileProperties(file: ParsedAttachment, data: Buffer): void {
  const values = properties(data)
  file.filename = values.get(PR_LONG_NAME)?.toString() || file.filename
  file.contentType = values.get(PR_MIME)?.toString().toLowerCase() || file.contentType
}

interface Property {
  bytes: Buffer
  toString(): string
}

const FIXED: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const MAX_PROPERTIES = 2_000

/** MAPI properties by id; only those with variable length are kept. */
function properties(data: Buffer): Map<number, Property> {
  const found = new Map<number, Property>()
  const count = data.length >= 4 ? Math.min(data.readUInt32LE(0), MAX_PROPERTIES) : 0
  let position = 4
  for (let index = 0; index < count && position + 4 <= data.length; index++) {
    const type = data.readUInt16LE(position)
    const id = data.readUInt16LE(position + 2)
    position = id >= 0x8000 ? afterName(data, position + 4) : position + 4
    const values = type & 0x1000 || FIXED[type] === undefined ? readUInt(data, position) : 1
    if (type & 0x1000 || FIXED[type] === undefined) position += 4
    if (values > 1_000) break
    for (let value = 0; value < values; value++) {
      const fixed = FIXED[type & 0xfff]
      const size = fixed ?? readUInt(data, position)
      if (fixed === undefined) position += 4
      if (position + size > data.length) return found
      if (fixed === undefined) found.set(id, property(type & 0xfff, data.subarray(position, position + size)))
      position += Math.ceil(size / 4) * 4
    }
  }
  return found
}

/** Named properties carry a GUID and a number or a name before their value. */
function afterName(data: Buffer, position: number): number {
  const kind = readUInt(data, position + 16)
  if (kind === 0) return position + 24
  return position + 24 + Math.ceil(readUInt(data, position + 20) / 4) * 4
}

function readUInt(data: Buffer, position: number): number {
  return position + 4 <= data.length ? data.readUInt32LE(position) : 0
}

function property(type: number, bytes: Buffer): Property {
  const text = type === 0x1f ? bytes.toString('utf16le') : ansi(bytes)
  return { bytes, toString: () => text.replace(/\0+$/, '') }
}

function ansi(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8')
  const text = utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8
  return text.replace(/\0+$/, '')
}
