/**
 * A mail that nothing proves may still show where it comes from: another company's server sent or signed it, or the
 * From domain's own record says that the server is probably none of its own (Proof.elsewhere). A reply address that
 * was forwarded is then all that a forger needs (design page 2, "Trust in a sender"), and people mail so too: through
 * their provider, a CRM, a forwarder. What tells them apart is that the letter which asks for the word once more goes
 * to the address that is known, so that only its reader can answer it. Whoever has done so is not asked again.
 *
 * What was proven by a signature teaches nothing here: a signed mail can be sent once more from anywhere.
 */
import type { Sql } from '../store/database.ts'
import type { ParsedMail } from '../understanding/parsed-mail.ts'
import type { Proof } from './proof.ts'
import type { Thread } from './thread.ts'

/** Why a reply's word is asked for once more, in words for its writer; null where there is no reason to. */
export async function doubtAbout(
  db: Sql,
  { proof, thread, parsed }: { proof: Proof; thread: Thread; parsed: ParsedMail },
): Promise<string | null> {
  if (proof.trust !== 'GRAY' || proof.elsewhere.length === 0 || !thread.deal) return null
  if (gotOurLetter(thread) || (await cameSoBefore(db, parsed.from?.address ?? '', proof.elsewhere)))
    return null
  return `It came from ${proof.elsewhere[0]}, and nothing shows that it is from ${proof.domain}; if you wrote it, say it again as a reply to this letter`
}

/**
 * Whether only the person in From can have written it: it answers a letter that was sent because of a doubt, or uses
 * the first address that a new registration's own sender was given.
 */
export function gotOurLetter({ deal, sender, addressee, answers, withoutToken }: Thread): boolean {
  if (!deal || !sender) return false
  if (answers?.kind === 'NOT_UNDERSTOOD' && answers.personId === sender.id) return true
  return (
    !deal.senderConfirmed &&
    deal.partnerContactId === sender.id &&
    sender.id === addressee?.id &&
    !withoutToken
  )
}

/** Confirmed mails of an address that are looked at: the newest say how its person sends now. */
const LOOKED_AT = 50

async function cameSoBefore(db: Sql, address: string, places: string[]): Promise<boolean> {
  const earlier = await db.query<{ elsewhere: string[] }>(
    `select proof->'elsewhere' as elsewhere from "InboundMail"
     where "fromAddress" = $1 and trust = 'GRAY' and proof->>'confirmed' = 'true'
     order by "arrivedAt" desc limit ${LOOKED_AT}`,
    [address],
  )
  return earlier.some(({ elsewhere }) => elsewhere.some((place) => places.includes(place)))
}
