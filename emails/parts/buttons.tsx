/**
 * Buttons are prefilled replies: a mail scanner that opens every link of a mail can open these as often as it likes,
 * nothing happens before a person presses "send" (design page 2, "Letters").
 */
import { Button } from '@react-email/button'
import { Section } from '@react-email/section'
import { part, wrap } from './part.ts'
import { styles } from './theme.ts'

export interface Reply {
  label: string
  /** What is prefilled. It ends where the person goes on typing. */
  body: string
}

/**
 * mailto URI (RFC 6068): line breaks are CRLF, everything but the address' own characters is encoded, so that
 * nothing that somebody is called can add a recipient or a header.
 */
export function mailto({
  to,
  cc,
  subject,
  body,
}: {
  to: string
  cc?: string
  subject: string
  body: string
}): string {
  const crlf = body.replace(/\r?\n/g, '\r\n')
  const headers = [
    ['cc', cc],
    ['subject', subject],
    ['body', crlf],
  ].filter(([, value]) => value)
  const query = headers.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@').replaceAll('%2B', '+')}?${query}`
}

interface ButtonsProps {
  to: string
  cc?: string
  subject: string
  replies: Reply[]
  /** The instruction in the text version, made from the prefilled words. */
  inText: (body: string) => string
}

/** The first button is the one hoped for. Text: the sentence to reply with, since nobody copies a mailto URI. */
export const Buttons = part<ButtonsProps>(
  ({ to, cc, subject, replies }) => (
    <Section style={{ margin: '2px 0 4px' }}>
      {replies.map(({ label, body }, i) => (
        <Button
          key={label}
          className={i === 0 ? 'main' : 'other'}
          href={mailto({ to, cc, subject, body })}
          style={i === 0 ? styles.button : styles.plainButton}
        >
          {label}
        </Button>
      ))}
    </Section>
  ),
  ({ replies, inText }) => {
    const width = Math.max(...replies.map((reply) => reply.label.length)) + 3
    return replies
      .map(({ label, body }) => wrap(inText(unfinished(body)), `${label}:`.padEnd(width)))
      .join('\n')
  },
)

/** What ends with a space waits for the person's own words. */
function unfinished(body: string): string {
  const line = body.replace(/\s+/g, ' ')
  return line.endsWith(' ') ? `${line}…` : line
}
