/**
 * Whose side a person is on: out stay the partner's and the vendor's people, third parties, and whoever has left.
 * The words around the name say it; an address of its own says it better.
 */
import { plain } from './fold.ts'
import { sameOrg } from './org.ts'
import { nameKey, type PersonMention, sameName } from './person.ts'
import { foundIn, type Reading } from './reading.ts'
import type { Unit } from './units.ts'

const COLLEAGUE =
  /(?:\b(?:my|our|mein(?:e|en|em|er)?|unser(?:e|en|em|er)?|mon|ma|notre|nos|mi|nuestr[oa]s?|meu|minha|noss[oa]s?|mio|mia|nostr[oaie]|onze|ons|mijn|moj|nasz|min|var|vores)\s+(?:[\p{L}-]+\s+){0,3}|\b(?:colleague|kolleg(?:e|in)|collegue|colega|collega)\s+|\b(?:i'?m|i am|this is|ich bin|je suis|soy|sono|sou|ik ben|here is|hier ist|my name is|mein name ist)\s+|(?:submitted|registered|sent|prepared|eingereicht|erstellt) (?:by|von)\s+|(?:loop in|cc'?ing|copying|in copy:?|in cc:?|cc:?)\s+(?:in\s+)?(?:my |our )?)$/u
const THEIR_CONTACT =
  /(?:contact|ansprechpartner\w*|kontakt\w*|champion|sponsor|interlocut\w+|kunde\w*|customer\w*|client\w*|cliente\w*|klant\w*|gegenuber|counterpart|referente|buyer|lead)\s+(?:\S+\s+){0,2}$/
const YOURS =
  /(?:\b(?:your|eur(?:e|en|em|er)|ihr(?:e|en|em)? (?:kolleg\w+|vertrieb\w*|mitarbeiter\w*|ae|account)|votre|vos|vuestr[oa]|su (?:compan|colega|comercial)|vossa?|vostr[oaie]|jullie|waszym?)\s+(?:[\p{L}-]+\s+){0,3}|\b(?:from|at|bei|chez|de|di|van) (?:your|northwind|vendor)\s*)$/u
const GONE_AFTER =
  /^[\s,]*(?:\([^)]{0,40}\),?\s*)?(?:,? ?(?:who|der|die|qui|que|che|die)\s+)?(?:has (?:now |since |just |already )?(?:left|retired|moved|resigned|gone)|have left|is (?:leaving|no longer|not .{0,14}any ?more|gone|retired|off|on (?:maternity|parental|sick|long)|now at)|left |retired|no longer|used to|was (?:the|our|their|replaced)|quit|moved (?:on|to)|resigned|departed|ist (?:ausgeschieden|nicht mehr|weg|gegangen|in (?:rente|elternzeit|pension)|leider nicht mehr|inzwischen)|hat (?:das|die|den) [^.;]{0,34}verlassen|hat (?:gekundigt|aufgehort|uns verlassen)|verlasst|war (?:bisher|fruher|bis)|scheidet|a quitte|est parti\w*|n'est plus|ne travaille plus|a ete remplace|est en conge|ya no|dejo|se (?:fue|ha ido|marcho|jubilo)|ha dejado|ja nao|saiu|deixou|foi substitu|ha lasciato|non (?:e|lavora) piu|e andat[oa]|se n'e andat|heeft .{0,30}verlaten|is .{0,24}(?:vertrokken|ausgeschieden|left)\b|est .{0,20}parti|is (?:weg|vertrokken|met pensioen)|werkt (?:er|daar) niet meer|juz nie)/
const GONE_BEFORE =
  /(?:\b(?:success(?:or|eur) (?:of|to|de)|successor is not|predecessor(?: was|,)?|previous(?:ly)?(?: contact)?(?: was|,|:)?|former(?:ly)?(?: contact)?(?: was|,|:)?|ex-|old contact(?: was|,|:)?|tak(?:es|ing|en) over from|took over from|replac(?:es|ed|ing|ement for)|instead of|no longer|not|rather than|nachfolger(?:in)? (?:von|des|der)|nachfolge von|vorganger(?:in)?(?: war|,)?|statt|anstelle von|fruher(?:er|e)?(?: ansprechpartner)?|bisher(?:ige[rn]?)?|nicht mehr|ubernimmt von|remplace|a la place de|au lieu de|ancien(?:ne)?|predecesseur|sustituye a|en lugar de|anterior|antes era|ex|substitui(?:u)?|no lugar de|sostituisce|al posto di|invece di|predecessore|vervangt|in plaats van|voorganger|opvolger van|do not (?:call|contact|write)|don'?t (?:call|contact|write to)|bitte nicht|nicht an|cover(?:s|ing) for)\s*(?:mr\.? |mrs\.? |ms\.? |herr\w? |frau |m\. |mme |de |sr\.? |sra\.? |dr\.? )*)$/

export function excluded(
  input: { reading: Reading; accountName: string | null },
  unit: Unit,
  mention: PersonMention,
  reachable: boolean,
): boolean {
  const { reading, accountName } = input
  if (
    reading.partner.names.some(
      (name) => sameName(name, mention.name) && (nameKey(mention.name).length > 1 || !mention.honorific),
    )
  )
    return true
  if (accountName !== null && !mention.honorific) {
    if (plain(accountName).includes(plain(mention.name)) && nameKey(mention.name).length >= 2) return true
    if (sameOrg(accountName, mention.name) && mention.title === null) return true
  }
  if (/^[.&]\p{L}/u.test(unit.layout.text.slice(mention.end, mention.end + 2))) return true
  if (
    reading.setting.products.some((product) =>
      [product.name, ...product.aliases].some((alias) => plain(alias) === plain(mention.name)),
    )
  )
    return true
  const before = unit.layout.low
    .slice(Math.max(unit.start, mention.start - 60), mention.start)
    .replace(/(?:\b(?:mr|mrs|ms|dr|herrn?|frau|m|mme|sr|sra|dott|ing|prof|dhr|mevr|pan|pani)\.?\s+)+$/, '')
  const titled =
    mention.title !== null && mention.title.start < mention.start
      ? unit.layout.low.slice(Math.max(unit.start, mention.title.start - 40), mention.title.start)
      : before
  const customerSection = unit.layout.sections[unit.section]?.side === 'CUSTOMER'
  for (const window of [before, titled]) {
    if (THEIR_CONTACT.test(window)) continue
    if (!customerSection && COLLEAGUE.test(window)) return true
    if (YOURS.test(window)) return true
  }
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  if (!reachable && (GONE_BEFORE.test(before) || GONE_AFTER.test(after))) return true
  // "Jane Doe (partner domain address)" is the partner's.
  const email = foundIn(reading, unit).emails.find(
    (found) => found.start >= mention.end && found.start - mention.end < 60,
  )
  if (email && (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value))) return true
  return false
}
