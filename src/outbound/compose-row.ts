/** An outbox row in words and envelope: what the transport sends. */
import { bounceAddress, registrationAddress } from '../inbound/addresses.ts'
import type { DueLetter } from '../store/outbox.ts'
import type { Baton } from '../world.ts'
import { type ComposedLetter, composeLetter } from './compose.ts'
import type { OutgoingLetter } from './send.ts'

export function compose(baton: Baton, row: DueLetter): { composed: OutgoingLetter; words: ComposedLetter } {
  const { config, secret } = baton
  const registration = registrationAddress('deals', config.mailDomain)
  const props = {
    ...row.props,
    brand: { vendorName: config.vendor.name, registrationAddress: registration },
    replyTo: row.replyTo,
  } as Parameters<typeof composeLetter>[1]
  const words = composeLetter(row.kind, props)
  return {
    words,
    composed: {
      ...words,
      kind: row.kind,
      messageId: row.messageId,
      inReplyTo: row.inReplyTo,
      references: row.references,
      date: row.createdAt,
      from: { name: config.mailFrom, address: row.replyTo },
      replyTo: row.replyTo,
      to: { name: String((row.props.recipient as { name?: string })?.name ?? ''), address: row.toAddress },
      cc: row.ccAddresses,
      envelopeFrom: bounceAddress({ letterNumber: row.number, letterId: row.id }, secret, config.mailDomain),
      answersMail: row.inboundMailId !== null,
      attempts: row.attempts,
    },
  }
}
