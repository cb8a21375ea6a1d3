/**
 * Mails of one sender are handled in the order in which they came: who registers a deal and adds to it a minute later, or
 * accepts and thinks better of it, is not to be heard the other way round, however many mails wait.
 */

interface Sent {
  envelopeFrom: string
}

/** The senders whose mails a process has in hand. */
export interface Turns {
  /**
   * Mails of no sender who has some in hand: `take` is given those senders. One claim after the other, so that two do
   * not take from the same sender.
   */
  claim<M extends Sent>(take: (busy: string[]) => Promise<M[]>): Promise<M[]>
  /** Somebody else may have these senders' next mails. */
  done(mails: readonly Sent[]): void
}

export function takingTurns(): Turns {
  const busy = new Set<string>()
  let claims: Promise<unknown> = Promise.resolve()
  return {
    claim(take) {
      const claim = claims.then(async () => {
        const mails = await take([...busy])
        for (const { envelopeFrom } of mails) if (envelopeFrom) busy.add(envelopeFrom)
        return mails
      })
      claims = claim.catch(() => {})
      return claim
    },
    done(mails) {
      for (const { envelopeFrom } of mails) busy.delete(envelopeFrom)
    },
  }
}

/** The mails before one of which a mail of the same sender stands in the list. Bounces have no sender. */
export function followers<M extends Sent>(mails: readonly M[]): Set<M> {
  const seen = new Set<string>()
  const found = new Set<M>()
  for (const mail of mails) {
    if (seen.has(mail.envelopeFrom)) found.add(mail)
    else if (mail.envelopeFrom) seen.add(mail.envelopeFrom)
  }
  return found
}
