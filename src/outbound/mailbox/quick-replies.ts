/** The prefilled replies of a letter, found in its own buttons: what a mail client would open, offered in the browser. */
import { Parser } from 'htmlparser2'

export interface QuickReply {
  label: string
  to: string
  subject: string
  body: string
}

/** Every mailto link of the HTML, in order. Links that cannot be read are left out. */
export function quickReplies(html: string): QuickReply[] {
  const found: QuickReply[] = []
  let open: QuickReply | null = null
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href) open = readMailto(href)
    },
    ontext(text) {
      if (open) open.label += text
    },
    onclosetag(name) {
      if (name !== 'a' || !open) return
      found.push({ ...open, label: open.label.replace(/\s+/g, ' ').trim() })
      open = null
    },
  })
  parser.end(html)
  return found
}

/** RFC 6068; `+` stands for itself there, unlike in a form. */
function readMailto(href: string): QuickReply | null {
  const [, to, query = ''] = /^mailto:([^?]*)\??(.*)$/i.exec(href) ?? []
  if (!to) return null
  try {
    const fields = new Map(
      query.split('&').map((pair) => {
        const [name = '', value = ''] = pair.split('=')
        return [name.toLowerCase(), decodeURIComponent(value)] as const
      }),
    )
    const body = (fields.get('body') ?? '').replaceAll('\r\n', '\n')
    return { label: '', to: decodeURIComponent(to), subject: fields.get('subject') ?? '', body }
  } catch {
    return null
  }
}
