/**
 * Buttons are prefilled replies: a mail scanner that opens every link of a mail can open these as often as it likes,
 * nothing happens before a person presses "send" (design page 2, "Letters").
 */
import { Button, Section } from '@react-email/components'
import { part, wrap } from './part.ts'
import { styles } from './theme.ts'

export interface Reply {
  label: string
  /** What is prefilled. It ends where the person goes on typing. */
  body: string
}

/** mailto URI (RFC 6068): line breaks are CRLF, everything but the address' own characters is encoded. */
export function mailto(to: string, subject: string, body: string): string {
  const address = encodeURIComponent(to).replaceAll('%40', '@').replaceAll('%2B', '+')
  const crlf = body.replace(/\r?\n/g, '\r\n')
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`
}

/** The first button is the one hoped for. Text: the sentence to reply with, since nobody copies a mailto URI. */
export const Buttons = part<{ to: string; subject: string; replies: Reply[]; inText: (body: string) => string }>(
  ({ to, subject, replies }) => (
    <Section style={{ margin: '2px 0 4px' }}>
      {replies.map(({ label, body }, i) => (
        <Button
          key={label}
          className={i === 0 ? 'main' : 'other'}
          href={mailto(to, subject, body)}
          style={i === 0 ? styles.button : styles.plainButton}
        >
          {label}
        </Button>
      ))}
    </Section>
  ),
  ({ replies, inText }) =>
    replies
      .map(({ label, body }) => {
        const head = `${label}:`.padEnd(Math.max(...replies.map((r) => r.label.length)) + 3)
        return wrap(inText(body.replace(/\s+/g, ' ').trim()), head)
      })
      .join('\n'),
)
