/** First version: quotes after an attribution, header blocks, signature delimiter. */
import type { HtmlLine } from '../html-text.ts'
import type { Mailbox } from '../parsed-mail.ts'

export interface Typed {
  text: string
  html: HtmlLine[] | null
  htmlOnly: boolean
  from: Mailbox | null
}

export function ownWords(mail: Typed): string {
  const lines = mail.text.split('\n')
  const kept: string[] = []
  for (const line of lines) {
    if (/^-- ?$/.test(line) || /^-{2,}.*(?:Original|Weitergeleitet|Forward|Ursprüngliche)/i.test(line)) break
    if (/^(?:From|Von|De|Van|Da): .*@/.test(line)) break
    if (line.startsWith('>')) continue
    if (/(?:wrote|schrieb|écrit|escribió|escreveu|ha scritto|schreef).{0,80}:$/i.test(line)) continue
    kept.push(line)
  }
  return kept.join('\n').trim()
}
