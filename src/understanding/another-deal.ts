/**
 * A reply that brings a deal of its own: "Could you open a second one? The Brant Street Playhouse in Hamilton …".
 * Whoever answers a letter because it lies on top of his mailbox need not write the same once more to the registration
 * address. Heard only where the own words say so and are a registration by themselves.
 */
import { isOfItsOwn } from './answers/addendum.ts'
import { readFirst } from './first-mail.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Understanding } from './understanding.ts'
import { hardFactsOf } from './wish/readers/entry.ts'

/** The registration that a reply is, read from its own words; null where it plainly is none. Pure; linear. */
export function registrationInReply(mail: ParsedMail, setting: UnderstandingSetting): Understanding | null {
  if (setting.address === 'HANDOFF' || !announces(mail.ownText)) return null
  const own = ownPart(mail)
  const read = own && readFirst(own, { ...setting, address: 'REGISTRATION' })
  if (read?.intent !== 'REGISTRATION') return null
  const whole = read.deals.every((deal) => deal.accountName !== null && hardFactsOf([deal]) >= LEAST_FACTS)
  return whole && read.deals.length > 0 ? read : null
}

/** A customer that is merely mentioned has no contact, sum and day of its own. */
const LEAST_FACTS = 2

const announces = (own: string): boolean => isOfItsOwn(own) || ONE_MORE.test(own.slice(0, MOST))
const MOST = 1500

/** "One more for you: …", "Und gleich noch einer:". */
const ONE_MORE =
  /(?<!\p{L})(?:(?:(?:one|two|three|a few|another|some) more|another (?:one|two)?) ?(?:for you|to register|to log|coming|deals?|leads?|please|from us|:)|while (?:i['’]m|we['’]re|i am) (?:at it|here)|(?:gleich |direkt )?noch (?:eine[rsn]?|zwei|ein weitere[rs]?) (?:f[üu]r euch|deals?|registrierung|fall|projekt|anmeldung|:)|(?:und |hier )(?:gleich |direkt )?noch eine[rs]?:|(?:encore un|et un de plus|un de plus|une autre)(?:e)? (?:pour vous|dossier|affaire|:)|(?:uno|una|otro|otra) m[áa]s (?:para vosotros|para vosotras|para ustedes|:)|(?:mais um|mais uma) (?:para voc[êe]s|neg[óo]cio|registo|registro|:)|(?:ancora un['’]?a?|un['’]altr[ao]) (?:per voi|trattativa|opportunit[àa]|:)|(?:nog een(?:tje)?|er nog een) (?:voor jullie|deal|aanmelding|registratie|:)|(?:jeszcze jed(?:en|na|no)) (?:dla was|szansa|temat|zg[łl]oszenie|:)|(?:en till|ytterligare en) (?:till er|aff[äa]r|registrering|:)|(?:en (?:sag )?mere|endnu en) (?:til jer|sag|registrering|:))|もう(?:一|1|１)件/iu

/** Only the person's own words, standing where they stand in the mail: quotes, signature and markup are not read. */
function ownPart(mail: ParsedMail): ParsedMail | null {
  const start = mail.text.indexOf(mail.ownText)
  if (mail.ownText === '' || start < 0) return null
  const before = mail.text.slice(0, start).replace(/[^\n]/g, ' ')
  return { ...mail, text: before + mail.ownText, html: null, attachedMails: [] }
}
