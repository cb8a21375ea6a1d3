/**
 * Form bodies as webhooks send them, kept as bytes: a raw mail in a form field is in whatever charset it is in,
 * and its signature is over its bytes. (The platform's FormData decodes every field as UTF-8.)
 */
export interface FormPart {
  name: string
  /** null for a plain field */
  filename: string | null
  contentType: string
  content: Buffer
}

/** `multipart/form-data` (RFC 7578) and `application/x-www-form-urlencoded`; null for anything else or broken. */
export function readForm(contentType: string, body: Buffer): FormPart[] | null {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/x-www-form-urlencoded') return urlencoded(body)
  const boundary = /boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType)
  if (type !== 'multipart/form-data' || !boundary) return null
  return multipart(body, boundary[1] ?? boundary[2] ?? '')
}

/** Providers send a dozen fields and some attachments. */
const MAX_PARTS = 1_000

function multipart(body: Buffer, boundary: string): FormPart[] | null {
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: FormPart[] = []
  let at = body.indexOf(delimiter)
  while (at >= 0 && parts.length < MAX_PARTS) {
    const start = at + delimiter.length
    if (body.subarray(start, start + 2).toString() === '--') return parts
    const next = body.indexOf(Buffer.concat([Buffer.from('\n'), delimiter]), start)
    if (next < 0) return null
    const part = readPart(body.subarray(start, body[next - 1] === 0x0d ? next - 1 : next))
    if (part) parts.push(part)
    at = next + 1
  }
  return null
}

function readPart(bytes: Buffer): FormPart | null {
  const head = /\r?\n\r?\n/.exec(bytes.subarray(0, 8_192).toString('latin1'))
  if (!head) return null
  const headers = bytes.subarray(0, head.index).toString('utf8')
  const name = /\bname="((?:[^"\\]|\\.)*)"/i.exec(headers)?.[1]
  if (name === undefined) return null
  return {
    name,
    filename: /\bfilename="((?:[^"\\]|\\.)*)"/i.exec(headers)?.[1] ?? null,
    contentType: /^content-type:\s*([^\r\n;]+)/im.exec(headers)?.[1]?.trim().toLowerCase() ?? 'text/plain',
    content: bytes.subarray(head.index + head[0].length),
  }
}

function urlencoded(body: Buffer): FormPart[] {
  return body
    .toString('latin1')
    .split('&', MAX_PARTS)
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return {
        name: unescaped(name).toString(),
        filename: null,
        contentType: 'text/plain',
        content: unescaped(value),
      }
    })
}

function unescaped(text: string): Buffer {
  const bytes = text
    .replace(/\+/g, ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number(`0x${hex}`)))
  return Buffer.from(bytes, 'latin1')
}
