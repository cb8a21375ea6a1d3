/**
 * Where a name begins and ends, and in which order it stands: what the readers of names took too much or put apart.
 */
import { fold } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import type { EmailAt } from './contact-headers.ts'
import { GIVEN_NAMES } from './people-words.ts'
import { mailboxFits, nameKey, type PersonMention } from './person.ts'

/** "Clelia Roddolo delle Cantine Roddolo": the house is no part of the name. */
export function withoutAccount(mention: PersonMention, accountName: string | null): PersonMention {
  const at = accountName === null ? -1 : mention.name.indexOf(accountName)
  const own = at > 0 ? mention.name.slice(0, at).replace(/(?:[\s']+\p{Ll}+)*[\s']+$/u, '') : ''
  return own.includes(' ') ? { ...mention, name: own, end: mention.start + own.length } : mention
}

/** "Harm Ubben das Thema", "Herr Acker vom Einkauf": of Portuguese and noble names, and an article in German. */
const NO_PARTICLE =
  / (?:das|dem|des) | vom (?=(?:Einkauf|Vertrieb|Lager|Controlling|Empfang|Büro|Werk|Labor|Archiv|Marketing|Personal|Service|Innendienst|Außendienst|Projekt|Vorstand|Betriebsrat)(?!\p{L}))/u

export function withoutArticle(mention: PersonMention, language: string): PersonMention {
  const at = language === 'de' ? mention.name.search(NO_PARTICLE) : -1
  return at < 0 ? mention : { ...mention, name: mention.name.slice(0, at), end: mention.start + at }
}

/** "mit vollem Namen Geeske Momme, geeske.momme@…": the mailbox shows where the name begins. */
export function withoutLead(mention: PersonMention, emails: readonly EmailAt[]): PersonMention {
  const [lead = '', ...rest] = mention.name.split(' ')
  if (rest.length < 2 || rest.length > 3 || mention.honorific || GIVEN_NAMES.has(fold(lead).split('-')[0]!))
    return mention
  if (/\.$/.test(lead) || lead.length < 3 || !rest.every((word) => /^\p{Lu}/u.test(word))) return mention
  const own = rest.join(' ')
  const spells = (email: string, name: string) =>
    nameKey(name).every((word) => email.split('@')[0]!.includes(word))
  // "yleguennec@": the letter before is of the first name.
  const initialled = (email: string) => email.startsWith(`${fold(lead)[0]}${nameKey(own).join('')}`)
  const clear = emails.some(
    ({ value }) => spells(value, own) && !spells(value, mention.name) && !initialled(value),
  )
  return clear ? { ...mention, name: own, start: mention.end - own.length } : mention
}

/** "O'Dowd, Saoirse" as directories write it, where a mailbox or a given name shows that both are one. */
export function flipped(unit: Unit, emails: EmailAt[], mentions: PersonMention[]): PersonMention[] {
  const [last, first] = mentions
  if (
    last === undefined ||
    first === undefined ||
    !/^,\s*$/.test(unit.layout.text.slice(last.end, first.start))
  )
    return mentions
  if (last.start - unit.start > 6 || [last, first].some((mention) => nameKey(mention.name).length > 2))
    return mentions
  const name = `${first.name} ${last.name}`
  const both =
    emails.some((email) => [last, first].every((one) => mailboxFits(email.value, one.name) >= 1)) ||
    (unit.key === 'contact' && first.given && !last.given && first.title === null)
  return both ? [{ ...first, start: last.start, name, title: first.title }, ...mentions.slice(2)] : mentions
}
