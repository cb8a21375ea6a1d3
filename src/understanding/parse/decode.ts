/** Transfer encodings (RFC 2045, 6), `format=flowed` (RFC 3676) and the shape all texts share: LF, NFC. */

/** The bytes of a body, whatever its transfer encoding claims. Unknown encodings pass through. */
export function decodeBody(body: string, encoding: string): Buffer {
  if (encoding.includes('base64')) return base64(body)
  if (encoding.includes('quoted') || encoding === 'qp') return Buffer.from(quotedPrintable(body), 'latin1')
  if (/^x?-?uu/.test(encoding)) return uuencoded(body) ?? Buffer.from(body, 'latin1')
  return Buffer.from(body, 'latin1')
}

/** Soft breaks joined, `=XX` decoded; a lone `=` stays (broken encoders write it). */
export function quotedPrintable(body: string): string {
  const soft = body.replace(/=[ \t]*\r?\n|=$/g, '')
  return soft.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Padding in the middle (concatenated pieces) starts anew; a footer that a list appended stays text. */
function base64(body: string): Buffer {
  const foreign = /[^A-Za-z0-9+/=\s]/.exec(body)
  const clean = foreign ? body.slice(0, body.lastIndexOf('\n', foreign.index) + 1) : body
  const rest = foreign ? body.slice(clean.length) : ''
  if (foreign && !/^[\s>]*[A-Za-z0-9+/]{20}/.test(clean)) return Buffer.from(body, 'latin1')
  const padded = clean.indexOf('=')
  const whole =
    padded < 0 || !/[A-Za-z0-9+/]/.test(clean.slice(padded))
      ? Buffer.from(clean, 'base64')
      : Buffer.concat(clean.split(/=+/).map((piece) => Buffer.from(piece, 'base64')))
  return rest.trim() ? Buffer.concat([whole, Buffer.from(`\n${rest}`, 'latin1')]) : whole
}

function uuencoded(body: string): Buffer | null {
  const start = /^begin [0-7]{3,4} .*$/m.exec(body)
  if (!start) return null
  const bytes: number[] = []
  for (const line of body.slice(start.index + start[0].length).split(/\r?\n/)) {
    if (line === 'end') break
    const length = (line.charCodeAt(0) - 32) & 63
    const value = (at: number) => (line.charCodeAt(at) - 32) & 63
    for (let at = 1, left = length; left > 0; at += 4, left -= 3) {
      const group = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
      bytes.push(...[group >> 16, (group >> 8) & 255, group & 255].slice(0, left))
    }
  }
  return Buffer.from(bytes)
}

/** RFC 3676: lines that end in a blank go on in the next one of the same quote depth. */
export function unflow(text: string, delsp: boolean): string {
  const lines: string[] = []
  let open: { depth: number } | null = null
  for (const line of text.split('\n')) {
    const quote = /^>*/.exec(line)?.[0] ?? ''
    const rest = line.slice(quote.length)
    const body = rest.startsWith(' ') ? rest.slice(1) : rest
    const signature = body === '-- '
    if (open && open.depth === quote.length && !signature) lines[lines.length - 1] += body
    else lines.push(quote ? `${quote} ${body}` : body)
    const flows = body.endsWith(' ') && !signature
    if (flows && delsp) lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, -1)
    open = flows ? { depth: quote.length } : null
  }
  return lines.join('\n')
}

/** What may have to go or to be composed: a text of Latin letters has nothing of it. */
const UNTIDY = /[^\t\n\u0020-\u007e\u0080-\u02ff]/

/** LF line ends, NFC, no byte-order marks and no control characters but tab and line feed. */
export function tidy(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!UNTIDY.test(lines)) return lines
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  const clean = lines.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff]/g, '').replace(/\f/g, '\n')
  return clean.normalize('NFC')
}
