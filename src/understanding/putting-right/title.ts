/**
 * "Robin is now head of IT", "Titel von Frau Haas bitte ändern: Leiterin IT", "Anna isn't the CTO but the COO": what a
 * contact of the deal is, said anew.
 */
import { low, type Unit } from '../extract/layout/units.ts'
import { FUNCTIONS, isTitleWord } from '../extract/people/people-words.ts'
import { titleAlone, titleSpan } from '../extract/people/title.ts'
import { fact, words } from '../extract/reading.ts'
import { allMatches } from '../search/all-matches.ts'
import type { ContactChange } from '../understanding.ts'
import { isDenied } from './in-place-of.ts'
import { type KnownContact, labelled, type Named, namedContacts } from './known-people.ts'

const ARTICLE =
  "(?:(?:the|their|a|an|our|der|die|das|ihr|ihre|ein|eine|le|la|leur|un|une|el|su|una|o|a|seu|sua|um|uma|il|lo|il loro|la loro|de|het|hun|een|en|ett|den|deres|deras|new|neue[rn]?|nouvelle?|nouveau|nuev[oa]|nov[oay]|nuov[oa]|nieuwe|nya?|nye|now[ya]|uusi) |l'){0,2}"
/** Behind these a title may follow. */
const LEADS = new RegExp(
  `(?:(?<!\\p{L})(?:${[
    "is|as|to|(?:should )?be|should read|was promoted to|promoted to|become|becomes|became|works as|but|it'?s",
    'ist|wurde|wird|als|zur|zum|sondern|jetzt|nun|inzwischen|mittlerweile|seit kurzem|neu',
    "est|devient|devenue?|nommee?|mais|desormais|maintenant|c'est",
    'es|como|sino|ahora|ascendid[oa] a|pas[oa] a ser|nombrad[oa]|e|agora|mas|passou a(?: ser)?|promovid[oa] a|come|ma|bensi|adesso|ora|diventat[oa]|divent[ao]|promoss[oa] a',
    'heet|maar|nu|als|is nu|werd|wordt|geworden|ar|ar nu|utan|men|blivit|som|er|er nu|bliver|blevet|er blevet|blitt',
    'to|jest|teraz|zostal[a]?|awansowal[a]? na|tylko|ale|je|nyni|ted|stal[a]? se|nybrz|on|on nyt|vaan|nykyaan',
  ].join(
    '|',
  )})(?: (?:now|jetzt|nun|inzwischen|actually|really|maintenant|desormais|ahora|agora|adesso|ora|nu|teraz|nyni|ted|nyt|eigentlich|seit \\p{L}+))? |[:=>,(] ?|\\s[–-] |'s (?:now )?(?:the )?)${ARTICLE}`,
  'gu',
)
/** The sentence speaks of what somebody is. */
const ABOUT_TITLE =
  /(?<!\p{L})(?:(?:job )?(?:titles?|role|position|function)|titel|rolle|funktion|position|berufsbezeichnung|poste|fonction|titre|cargo|puesto|funcion|funcao|titolo|ruolo|qualifica|carica|functie|functietitel|befattning|roll|stilling|stillings?betegnelse|stanowisko|tytul|funkcj\p{L}*|funkce|pozice|titul|titteli|asema|tehtava|promoted|befordert|promue?|ascendid[oa]|promovid[oa]|promoss[oa]|bevorderd|befordrad|forfremmet|forfremmad|awansowal\p{L}*|ylennetty)(?!\p{L})|役職|肩書/u

/** The changes of titles that the mail tells of. Pure; linear. */
export function titleChanges(units: readonly Unit[], contacts: readonly KnownContact[]): ContactChange[] {
  return units.flatMap((unit, i): ContactChange[] => {
    if (unit.key !== null && unit.key !== 'context' && unit.key !== 'title' && unit.key !== 'contact')
      return []
    const aboutTitle = ABOUT_TITLE.test(labelled(unit).said) || unit.key === 'title'
    const who = toldOf(unit, units[i - 1], contacts, aboutTitle)
    if (who === null || who.contact.name === null) return []
    const title = titleIn(unit, who, aboutTitle)
    return title === null ? [] : [{ who: who.contact.name, email: null, title }]
  })
}

/** Whom the sentence names; "he" is the one named just before, or the only one there is. */
function toldOf(
  unit: Unit,
  before: Unit | undefined,
  contacts: readonly KnownContact[],
  aboutTitle: boolean,
): Named | null {
  const named = namedContacts(unit, contacts)
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  const pronoun = PRONOUN.exec(low(unit))
  if (pronoun === null && !aboutTitle) return null
  const near = before?.paragraph === unit.paragraph ? namedContacts(before, contacts) : []
  const [only, ...more] = near.length > 0 ? near.map(({ contact }) => contact) : contacts
  const end = unit.start + (pronoun?.[0].length ?? 0)
  return only && more.length === 0 ? { contact: only, start: unit.start, end } : null
}
const PRONOUN =
  /^(?:(?:sorry|and|correction|also|btw|korrektur|und|et|y|e|en|och|og),? )?(?:she|he|er|sie|il|elle|el|ella|ele|ela|lui|lei|hij|zij|ze|han|hon|hun|ona?|hän)(?!\p{L})/u

function titleIn(unit: Unit, who: Named, aboutTitle: boolean): ContactChange['title'] {
  const { layout } = unit
  const { start: from, said } = labelled(unit)
  const leads = allMatches(said, LEADS).map(({ index, 0: words }) => ({ index, words }))
  if (unit.key === 'title') leads.unshift({ index: unit.start - from, words: '' })
  const spans = leads.flatMap((lead) => {
    const at = from + lead.index + lead.words.length
    const span = titleSpan(layout.low, at, unit.end)
    if (span === null || span.start - at > 6 || at < who.end) return []
    // "Robin is …" tells it of Robin; further on in the sentence only words about titles do.
    const near = said.slice(who.end - from, lead.index).replace(/^ ?\([^)]{0,30}\)/, '')
    const sign = /^\s?[,(–-] ?$/.test(lead.words)
    if (sign && !(aboutTitle && near.trim() === '')) return []
    const own =
      near.trim() === '' ||
      HE.test(near) ||
      SHOULD.test(lead.words) ||
      STARTS.test(near) ||
      (near.length <= 24 && !/[,;:.]/.test(near) && IS.test(lead.words))
    const opposed = /(?:but|sondern|mais|sino|mas|ma|bensi|maar|utan|men|tylko|ale|nybrz|vaan) /.test(
      lead.words,
    )
    if (!(own || aboutTitle || (opposed && isToldOf(said.slice(who.end - from))))) return []
    if (isDenied(`${said.slice(0, span.start - from).replace(/['" ]+$/, '')} `)) return []
    if (NO_TITLE.test(layout.low.slice(span.start, span.end))) return []
    const alone = titleAlone(layout.low, span)
    const title = layout.low.slice(alone.start, alone.end).replace(NOW, '')
    const end = alone.start + title.length
    return isPlainTitle(title) ? [fact(words(layout, alone.start, end), layout, alone.start, end, 0.85)] : []
  })
  return spans.at(-1) ?? null
}

const IS =
  /^(?:is|'s|it'?s|was promoted|promoted|becomes?|became|works|ist|wurde|wird|est|devien|devenu|es|e |ahora|agora|adesso|diventa|heet|werd|wordt|ar |er |bliver|blevet|blivit|jest|je |on |nomme|nombrad|promovid|ascendid|promoss|awansowal|zostal|stal)/u
const NOW =
  /\s+(?:now|by now|today|already|by the way|btw|jetzt|nun|inzwischen|mittlerweile|maintenant|desormais|ahora|agora|adesso|ora|nu|teraz|nyni|ted|nyt|befordert|ernannt|geworden|berufen|bevorderd|benoemd|promoted|instead)$|\s(?:(?:und|and|et|y|e|en|och|og|a|i) )?(?:not|nicht|pas|no|non|nao|niet|geen|inte|ikke|nie|ne|ei)\s.*$|\s(?:on|until|since|from|at|in|as of|seit|ab|bis|am|im|depuis|desde|dal|sinds|vanaf|sedan|siden|fran|fra|od)\s.*$/u

/** "Robin moved up, he's …" */
const HE =
  /^[^.:]{0,60}[,;–-] ?(?:and )?(?:she|he|er|sie|il|elle|el|ella|ele|ela|lui|lei|hij|zij|ze|han|hon|hun|ona?) ?$/u
const SHOULD = /^should /
/** "Anna took over as CISO". */
const STARTS =
  /^ (?:(?:has|hat|a|ha|har|heeft|just|now|jetzt) )?(?:took over|taken over|takes over|works?|working|started|starts|starting|joined|joins|acts?|acting|ubernimmt|arbeitet|fungiert|beginnt|travaille|a commence|trabaja|empezo|trabalha|comecou|lavora|ha iniziato|werkt|begonnen|jobbar|borjade|arbejder|startede|jobber|begynte|pracuje)(?: (?:now|jetzt|nun|maintenant|ahora|agora|adesso|nu|teraz|nyni))? ?$/u

/** "Anna isn't the CTO but …": the denial stands right behind the name. */
const isToldOf = (behind: string): boolean =>
  /^[^.;]{0,16}(?:n't|not|nicht|kein|pas|no|non|nao|niet|geen|inte|ikke|nie|neni|ei)(?!\p{L})/u.test(behind)

/** A few words that begin or end with what titles are made of, and go on to nothing else. */
function isPlainTitle(title: string): boolean {
  const said = title.split(/[\s,/&()-]+/).filter(Boolean)
  const [first = '', last = ''] = [said[0], said.at(-1)]
  if (said.length > 7 || NO_TITLE.test(title)) return false
  return [first, last, said[1] ?? ''].some((word) => isTitleWord(word) || FUNCTIONS.has(word))
}
const NO_TITLE =
  /^(?:contact|kontakt|ansprechpartner\p{L}*|sponsor|champion|buyer|interlocut\p{L}*|contacto|contato|referente|aanspreekpunt|yhteyshenkilo|osoba|in|on|at|with|not|nicht|mit|bei|im|avec|dans|chez|con|com|en|em|na|no|per|met|bij|med|pa|z|w|s|v)(?!\p{L})|(?<!\p{L})(?:the|their|our|with|who|that|this|about|until|from|meeting|talking|asking|out|away|mit|unser\p{L}*|avec|notre|nuestr\p{L}*|noss\p{L}*|nostr\p{L}*|onze|met|var|vores)(?!\p{L})/u
