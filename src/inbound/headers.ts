/**
 * The header block as far as the ways in and the proof of a sender need it. Deliberately literal: no decoding,
 * no guessing, no mending. What the mail means is read by src/understanding/.
 */
import { addressParser } from 'postal-mime'

export interface RawHeader {
  /** lower case */
  name: string
  /** Unfolded, one character per byte, trimmed. */
  value: string
}

/** All headers in order of appearance; lines that are none are skipped. */
export function readHeaders(raw: Uint8Array): RawHeader[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  const end = /\r?\n\r?\n|\r\r/.exec(text)
  const unfolded = text.slice(0, end?.index ?? text.length).replace(/(?:\r\n?|\n)(?=[ \t])/g, '')
  return unfolded.split(/\r\n?|\n/).flatMap((line) => {
    const found = /^([!-9;-~]+)[ \t]*:(.*)$/s.exec(line)
    return found ? [{ name: (found[1] ?? '').toLowerCase(), value: (found[2] ?? '').trim() }] : []
  })
}

/** Values of one header, topmost first. */
export function valuesOf(headers: RawHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value)
}

/** The bare addresses of an address header, groups opened, lower case; unreadable ones are left out. */
export function addressesIn(value: string): string[] {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8')
  return addressParser(utf8, { flatten: true })
    .map((one) => (one.address ?? '').trim().toLowerCase())
    .filter((address) => /^[^\s@<>]+@[^\s@<>]+$/.test(address))
}
