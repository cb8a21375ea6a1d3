/**
 * "Use Robin's new address robin@…", "please write to … instead": a contact that the deal has already gets another
 * address. Whoever is added, copied or named besides is somebody else.
 */
import { isRoleMailbox } from '../extract/address.ts'
import type { Unit } from '../extract/layout/units.ts'
import { findPersons, mailboxFits, nameKey, sameName } from '../extract/people/person.ts'
import { fact, foundIn, type Reading } from '../extract/reading.ts'
import type { ContactChange } from '../understanding.ts'
import { type KnownContact, labelled, namedContacts } from './known-people.ts'

const ADDRESS =
  '(?:(?:e-?)?mail(?:s|en|adress\\p{L}*|konto|box)?|(?:e-?mail )?(?:address|adress|adresse|adres|adresa|osoite|adresem|adrese)(?:e?n|a|u|et)?|courriel|correo(?: electronico)?|direccion|indirizzo|endereco|posta|inbox|sahkoposti(?:osoite)?|アドレス|メール)'

/** The address is another than before: new, changed, now, instead, the right one. */
const CHANGED = new RegExp(
  `(?<!\\p{L})(?:${[
    `new (?:\\p{L}+ )?(?:mailbox|${ADDRESS})|(?:updated?|correct(?:ed)?|right|current|other) ${ADDRESS}`,
    'typo|(?:right|correct|proper) one|changed|changes|has moved|moved to|switched|replaced?|instead|from now on|no longer|bounces?|bounced|outdated|out of date|old (?:one|address|mail|domain)|dead|now|these days',
    'tippfehler|richtig ist|neue[nrs]?|neu|geandert|andert|gewechselt|stattdessen|statt|jetzt|nun|ab sofort|kunftig|nicht mehr|alte[nr]? (?:adresse|mail)|richtige[nr]?',
    'faute de frappe|la bonne|nouvelle?|nouveau|change|changee?|modifiee?|desormais|maintenant|plutot|au lieu|dorenavant|a la place|plus valable',
    'nuev[oa]|cambio|cambiado|ha cambiado|ahora|en su lugar|en vez|a partir de ahora|mejor|correct[oa]',
    'nov[oa]|mudou|mudado|agora|em vez|a partir de agora|passou',
    'nuov[oa]|cambiat[oa]|e cambiat[oa]|adesso|ora|invece|d ?ora in poi|piuttosto',
    'nieuwe?|gewijzigd|veranderd|voortaan|nu|in plaats|liever|vanaf nu',
    'nya?|nytt|andrats|andrat|bytt|bytte[tr]?|nu|i ?stallet|hellre|fran och med nu|nye|nyt|endret|andret|skiftet|byttet|i stedet|heller|na|fremover|fra nu af',
    'now[yae]|nowego|zmienil\\p{L}*|zmieniony|teraz|zamiast|odtad',
    'nov[yea]|zmenil\\p{L}*|nyni|ted|misto|namisto',
    'uusi|uuden|vaihtunut|vaihtui|muuttunut|muuttui|nyt|sijaan|jatkossa',
  ].join('|')})(?!\\p{L})|新しい|変わり|変更|今後`,
  'u',
)
/** "Robin's address is …", "die Adresse von Robin lautet …". */
const IS_HIS = new RegExp(
  `(?<!\\p{L})${ADDRESS}(?: \\p{L}+){0,4}? ?(?:is|ist|lautet|est|es|e|ar|er|to|je|on|:|=|>)(?!\\p{L})`,
  'u',
)
/** Somebody besides, or a second address. */
const BESIDES =
  /(?<!\p{L})(?:also|as well|too|add|adding|additional|copy|copied|cc|second|private|auch|ausserdem|zusatzlich|zusaetzlich|kopie|dazu|erganz\p{L}*|aussi|egalement|ajout\p{L}*|en copie|tambien|ademas|anad\p{L}*|agreg\p{L}*|en copia|tambem|adicion\p{L}*|anche|aggiung\p{L}*|inoltre|ook|toevoeg\p{L}*|ocksa|lagg till|ogsa|tilfoj\p{L}*|legg til|rowniez|takze|doda\p{L}*|take|pridej\p{L}*|myos|lisaa\p{L}*)(?!\p{L})|も/u

/** The changes of addresses that the mail tells of. Pure; linear. */
export function addressChanges(
  reading: Reading,
  units: readonly Unit[],
  contacts: readonly KnownContact[],
): ContactChange[] {
  return units.flatMap((unit, i): ContactChange[] => {
    const { said } = labelled(unit)
    const emails = foundIn(reading, unit).emails.filter(
      ({ value }) =>
        !reading.isPartnerAddress(value) &&
        !reading.isVendorAddress(value) &&
        !contacts.some(({ email }) => email?.toLowerCase() === value),
    )
    const [email] = emails
    if (email === undefined || emails.length > 1 || BESIDES.test(withoutAddresses(said))) return []
    const who = ofWhom(unit, units[i - 1], contacts, email.value)
    if (who === null || who.contact.email === null) return []
    const before = i > 0 && units[i - 1]!.paragraph === unit.paragraph ? labelled(units[i - 1]!).said : ''
    const words = withoutAddresses(`${before} ${said}`)
    const told = CHANGED.test(words) || (who.named && IS_HIS.test(withoutAddresses(said)))
    if (!told) return []
    return [
      {
        who: who.contact.name ?? who.contact.email,
        email: fact(email.value, unit.layout, email.start, email.end, 0.9),
        title: null,
      },
    ]
  })
}

const withoutAddresses = (said: string): string => said.replace(/\S+@\S+/g, ' @ ')

/** The contact whose address it is: whom the sentence names, or the only one there is. */
function ofWhom(
  unit: Unit,
  before: Unit | undefined,
  contacts: readonly KnownContact[],
  email: string,
): { contact: KnownContact; named: boolean } | null {
  if (ofAnother(unit, contacts, email)) return null
  const here = namedContacts(unit, contacts)
  const near = before?.paragraph === unit.paragraph ? namedContacts(before, contacts) : []
  const named = here.length > 0 ? here : near
  if (named.length === 1) return { contact: named[0]!.contact, named: true }
  const [only] = contacts
  const lone = named.length === 0 && contacts.length === 1 && only !== undefined
  return lone && mayBeOf(email, only.name) ? { contact: only, named: false } : null
}

/** "Please write to Pat Lowe instead, pat@…". */
const ofAnother = (unit: Unit, contacts: readonly KnownContact[], email: string): boolean =>
  findPersons(unit.layout.text, unit.layout.low, unit.start, unit.end, false).some(
    ({ name }) =>
      nameKey(name).length > 0 &&
      !contacts.some((contact) => contact.name !== null && sameName(contact.name, name)) &&
      mailboxFits(email, name) >= 1 &&
      !contacts.some((contact) => contact.name !== null && mailboxFits(email, contact.name) >= 2),
  )

/** "pat.lowe@…" is no Robin Petersen's; "rp@…", "office2@…" may be. */
const mayBeOf = (email: string, name: string | null): boolean =>
  !isRoleMailbox(email) &&
  (name === null || mailboxFits(email, name) >= 1 || !/^\p{L}{2,}[._-]\p{L}{2,}@/u.test(email))
