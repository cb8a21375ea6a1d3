/**
 * A reply about one deal that also speaks of another customer: "By the way, at Fabrikam they are also looking at Vault".
 * Those sentences are none of this deal's, whatever they say. They are heard only where an organisation stands in the
 * place of a customer, wants something, and is brought up as something else; what is said of the deal's own house, of
 * its parent, of a competitor or of a reference stays with the deal.
 */
import type { Fact } from '../understanding.ts'
import { COUNTRY_NAMES } from './account/country.ts'
import { findOrgs } from './account/find-orgs.ts'
import { domainFits, looksLikePerson, type OrgMention, orgKey, sameOrg } from './account/org.ts'
import { orgsOf } from './account/orgs-in.ts'
import { isPartnerOrg } from './account/partner-orgs.ts'
import { plain } from './fold.ts'
import { low, type Unit } from './layout/units.ts'
import { FUNCTIONS, GIVEN_NAMES, isOrgWord, isTitleWord } from './people/people-words.ts'
import { productMentions } from './product.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'

/** Whether a text may hold such sentences at all: most do not, and are read no further. Folded; linear. */
export const mayNameAnother = (folded: string): boolean =>
  ASIDE.test(folded) || ALSO.test(folded) || ANOTHER.test(folded) || RESULT.test(folded)

/** Whether words about another customer tell how it ended there: nobody registers that. Folded; linear. */
export const tellsResult = (folded: string): boolean => RESULT.test(folded)

/** Whether a text may speak of a customer as a reference. Folded; linear. */
export const mayNameReference = (folded: string): boolean => REFERENCE.test(folded) || SAME_WORK.test(folded)

/**
 * The sentences that speak of another house as a reference ("We did the same project at Fabrikam last year for 140k"),
 * with what is said on of it; each with the name as written. Its people, sums and days are none of the deal's. `known`:
 * as above. Pure; linear.
 */
export function referencesIn(reading: Reading, known: readonly string[]): Fact<string>[] {
  const [own] = reading.layouts
  const found: Fact<string>[] = []
  let name: string | null = null
  for (const unit of reading.units) {
    if (unit.layout !== own || ofThisDeal(unit, known)) {
      name = null
      continue
    }
    const { text, low: folded } = unit.layout
    const start = Math.min(unit.labelStart, unit.start)
    const house = mayNameReference(folded.slice(start, unit.end))
      ? findOrgs(text, folded, start, unit.end).find((mention) =>
          isNamedHouse(reading, mention, start, known),
        )
      : undefined
    if (house !== undefined) name = words(unit.layout, house.start, house.end)
    else if (name !== null && !speaksOn(reading, unit, name)) name = null
    if (name !== null) found.push(fact(name, own!, start, unit.end, 0.8))
  }
  return found
}

/** A house that is one by its name, or by the word that stands before it: "at Fabrikam", "für Fabrikam". */
function isNamedHouse(
  reading: Reading,
  mention: OrgMention,
  from: number,
  known: readonly string[],
): boolean {
  const before = mention.start < from ? '' : reading.layouts[0]!.low.slice(from, mention.start)
  const plainly = mention.legal || mention.orgWords > 0
  return isHouse(reading, mention, known) && (plainly || AT.test(before) || FOR_OR_OF.test(before))
}

/**
 * The stretches of a reply that speak of another customer, in order: its name as written, with the words about it as
 * evidence. `known`: what the deal's own customer and its people are called. Pure; linear.
 */
export function otherCustomersIn(reading: Reading, known: readonly string[]): Fact<string>[] {
  const [own] = reading.layouts
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  for (const unit of reading.units) {
    if (unit.layout !== own || ofThisDeal(unit, known)) {
      open = null
      continue
    }
    const brought = broughtUp(reading, unit, known)
    const goesOn: boolean =
      open !== null && (unit.paragraph === open.paragraph || speaksOn(reading, unit, open.name))
    if (brought !== null) {
      open = { ...brought, end: unit.end, paragraph: unit.paragraph }
      stretches.push(open)
    } else if (open !== null && goesOn) {
      open.end = unit.end
      open.paragraph = unit.paragraph
    }
  }
  return stretches.map(({ name, start, end }) => fact(name, own!, start, end, 0.8))
}

/**
 * The first organisation that the own words name from a place on, as written: one that is plainly one by its name, or
 * that stands behind a comma, a colon or "at"; none of those known. Null where there is none. Pure; linear.
 */
export function firstHouseIn(reading: Reading, from: number, known: readonly string[]): string | null {
  const [own] = reading.layouts
  for (const unit of reading.units) {
    if (unit.layout !== own || unit.end <= from) continue
    const { text, low: folded } = unit.layout
    const found = findOrgs(text, folded, Math.max(from, unit.start), unit.end).find((mention) => {
      const plainly = mention.legal || mention.orgWords > 0 || mention.name.includes(' ')
      const before = folded.slice(Math.max(from, mention.start - 20), mention.start)
      return (
        isHouse(reading, mention, known) && (plainly || /[,:(-]\s*$/.test(before) || AT_OR_IN.test(before))
      )
    })
    if (found !== undefined) return words(unit.layout, found.start, found.end)
  }
  return null
}

/** The houses that a unit names, in order; none of those known. */
export const housesIn = (reading: Reading, unit: Unit, known: readonly string[]): OrgMention[] =>
  findOrgs(unit.layout.text, unit.layout.low, Math.min(unit.labelStart, unit.start), unit.end).filter(
    (mention) => isHouse(reading, mention, known),
  )

/** Whether words say that something else follows: "by the way". Folded; linear. */
export const opensWithAside = (folded: string): boolean => ASIDE.test(folded)

/** Whether words say that somebody wants something. Folded; linear. */
export const wantsSomething = (folded: string): boolean => WANTS.test(folded)

/** Whether a house stands there as somebody's parent, supplier, rival: `before` and `after` its name, folded. */
export const isOfTheSame = (before: string, after: string): boolean =>
  OF_THE_SAME.test(before.slice(-40)) || OF_THE_SAME_AFTER.test(after)

interface Brought {
  name: string
  /** Where the words about it begin. */
  start: number
}
interface Stretch extends Brought {
  end: number
  paragraph: number
}

/** The other customer whom a sentence brings up; null where it brings up none. */
function broughtUp(reading: Reading, unit: Unit, known: readonly string[]): Brought | null {
  const { low: text } = unit.layout
  const from = Math.min(unit.labelStart, unit.start)
  const aside = ASIDE.exec(text.slice(from, unit.end))
  const ended = known.length > 0 ? endedAt(reading, unit, from, known) : null
  if (ended !== null) return ended
  // "Customer: Fabrikam" under a label is an answer, unless it is said to be something else.
  if (unit.key !== null && aside === null) return null
  const start = from + (aside?.index ?? 0)
  const lead = start + (aside?.[0].length ?? 0)
  const said = text.slice(start, unit.end)
  const another = ANOTHER.test(said)
  if (!WANTS.test(said) && !another) return null
  // Without a word that it is something else, "they also need Vault" at another house's name must say so itself.
  const plainly =
    aside !== null ||
    another ||
    (known.length > 0 && ALSO.test(said) && productMentions(reading, [unit]).length > 0)
  if (!plainly) return null
  const place = { lead, end: unit.end, aside: aside !== null }
  const org = orgsIn(reading, unit, lead).find(
    (mention) => isHouse(reading, mention, known) && (another || isCustomerIn(text, mention, place)),
  )
  return org === undefined ? null : { name: words(unit.layout, org.start, org.end), start }
}

/** "Bei der Firma Kessler haben wir verloren", "Bad news from Tilney Group: we lost that one". */
function endedAt(reading: Reading, unit: Unit, from: number, known: readonly string[]): Brought | null {
  const { text, low: folded } = unit.layout
  if (!RESULT.test(folded.slice(from, unit.end))) return null
  const house = findOrgs(text, folded, from, unit.end).find(({ start }) => AT.test(folded.slice(from, start)))
  if (house === undefined || !isHouse(reading, house, known)) return null
  // "Wir haben verloren, weil bei Fabrikam …" speaks of the deal.
  const before = folded.slice(from, house.start)
  const leads = RESULT.test(before) ? ENDED_AT.test(before) : before.length <= LEADS
  return leads ? { name: words(unit.layout, house.start, house.end), start: from } : null
}
const ENDED_AT =
  /(?<!\p{L})(?:lost|won|verloren|gewonnen|perdu|gagne|perso|vinto|forlorat|vunnit|tabt|vundet)(?: (?:it|that|one|this|out|also|auch|aussi|anche|ook))* (?:at|bei|beim|chez|presso|bij|hos) (?:the |der firma |der |dem |firma )?$/u
/** How far into a sentence its place may stand: "Bad news from …". */
const LEADS = 45

/** Behind the words that open it: "Przy okazji" begins with a capital, and is no name. */
function orgsIn(reading: Reading, unit: Unit, from: number): OrgMention[] {
  const { text, low } = unit.layout
  return from > unit.start && !reading.lowercase
    ? findOrgs(text, low, from, unit.end)
    : orgsOf(unit).flatMap((org) => (org.start >= from ? [org] : findOrgs(text, low, from, org.end)))
}

/** A house of its own: not the deal's, the partner's or the vendor's, no person, department, country. */
function isHouse(reading: Reading, { name, legal, orgWords }: OrgMention, known: readonly string[]): boolean {
  const key = plain(name)
  const single = !key.includes(' ')
  if (namesProduct(reading, key) || SUM.test(name)) return false
  if (isPartnerOrg(reading, name) || looksLikePerson(name) || COUNTRY_NAMES.has(key)) return false
  if (known.some((one) => isSame(name, one))) return false
  if (legal || orgWords > 0) return true
  const all = key.split(' ')
  if (all.every((word) => FUNCTIONS.has(word) || isTitleWord(word))) return false
  return !(single && (GIVEN_NAMES.has(key) || key.length < 3 || NO_HOUSE.test(key))) && /\p{Lu}/u.test(name)
}

/** "Etwa 28.000 EUR" is what it is worth. */
const SUM =
  /\d[\d.,' ]*\s?(?:k|m|mio|tsd|t)?\.?\s?(?:EUR|USD|GBP|CHF|SEK|DKK|NOK|PLN|€|£|\$|k€)(?![\p{L}])|[€£$]\s?\d/iu

/** "… braucht auch die Produktion Vault": two nouns beside each other are no name. */
const namesProduct = ({ setting }: Reading, key: string): boolean =>
  setting.products.some(({ name, aliases }) =>
    [name, ...aliases].some((alias) => ` ${key} `.includes(` ${plain(alias)} `)),
  )

/** Also by one telling word: "Bellweather" is Bellweather Foods, and "Maya" is Maya Lindholm. */
function isSame(name: string, known: string): boolean {
  if (sameOrg(name, known)) return true
  const all = plain(known).split(' ')
  return tellingIn(name).some((word) => all.includes(word))
}

const NO_HOUSE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|ceo|cfo|cio|cto|coo|ciso|it|hr|edv|poc|rfp|rfi|rfq|eur|usd|gbp|chf|ps|kunde|kunden|verwaltung|montage|einkauf|zentrale|standort|werk|tochter|mutter|konzern|head|board|team|plant|management)$/

/** Whether a name stands where a customer stands: "at Fabrikam they …", "Fabrikam wants …", "schaut sich auch Fabrikam …". */
function isCustomerIn(
  text: string,
  { start, end, legal, orgWords, name }: OrgMention,
  sentence: { lead: number; end: number; aside: boolean },
): boolean {
  const before = text.slice(sentence.lead, start)
  const after = text.slice(end, sentence.end)
  if (isOfTheSame(before, after)) return false
  if (AS_OBJECT.test(before.slice(-48))) return false
  // "bei der Montage", "die Produktion": where nouns have capitals, an article stands before any of them.
  if (ARTICLE.test(before) && !legal && orgWords === 0 && !/[\s&]/.test(name)) return false
  if (AT.test(before) || (sentence.aside && AT_OR_IN.test(before))) return true
  const wants = WANTS_SOON.test(after.slice(0, 70))
  if (wants && (OPENS.test(before) || BEGINS.test(before))) return true
  if (PRONOUN.test(before.slice(-40))) return false
  return INVERTED.test(before) || (wants && JOINS.test(before))
}

/** Names the deal's own customer again, or says that it is about this deal. */
function ofThisDeal(unit: Unit, known: readonly string[]): boolean {
  // "Next step with Bellweather: …" names it in its label.
  const value = unit.layout.low.slice(Math.min(unit.labelStart, unit.start), unit.end)
  if (THIS_DEAL.test(value)) return true
  const said = new Set(value.split(/[^\p{L}\p{N}]+/u))
  return known.some((name) => tellingIn(name).some((word) => said.has(word)))
}

/** What tells a customer from others of its sort: "Mercer" of "Mercer Foods". */
export function tellingIn(name: string): string[] {
  const all = orgKey(name)
    .split(' ')
    .filter((word) => word.length > 3)
  const telling = all.filter((word) => !isOrgWord(word))
  return telling.length > 0 ? telling : all
}

/** A later paragraph that is still about it: by its name, an address of it, or "there". */
function speaksOn(reading: Reading, unit: Unit, name: string): boolean {
  const { emails, sites } = foundIn(reading, unit)
  const hosts = [...emails.map(({ value }) => value.split('@')[1]!), ...sites.map(({ value }) => value)]
  if (hosts.some((host) => domainFits(host, name) >= 2)) return true
  const value = low(unit)
  return THERE.test(value) || orgsOf(unit).some((org) => sameOrg(org.name, name))
}

const ASIDE =
  /(?<![\p{L}\p{N}])(?:by the way|btw|on (?:another|a (?:different|separate)|an unrelated) (?:note|topic|subject|matter)|(?:separate|different|unrelated) (?:topic|note|matter|thing|one|story|subject)|separately|unrelated(?:ly)?|incidentally|while i have you|while we'?re at it|while i'?m at it|one (?:more|other|last) thing|another thing|something else|in other news|side note|as an aside|oh and|fyi|for your information|p\.? ?s\.?(?=[\s:.,])|ubrigens|nebenbei(?: bemerkt| gesagt)?|apropos|am rande|im ubrigen|anderes thema|noch (?:et)?was(?: anderes)?|(?:et)?was anderes|ach ja|zur info|bei der gelegenheit|unabhangig davon|davon unabhangig|au passage|d'ailleurs|par ailleurs|au fait|a propos|autre (?:sujet|chose|point)|pour info(?:rmation)?|pendant que j'y suis|en passant|sans rapport|por cierto|a proposito|de paso|otra cosa|otro tema|por otr[oa] (?:lado|parte)|dicho sea de paso|aprovecho|p\.? ?d\.?(?=[\s:.,])|ja agora|alias|por sinal|outra coisa|outro (?:assunto|tema)|por outro lado|aproveito|de passagem|falando nisso|[tf]ra l'altro|peraltro|per inciso|(?:un'?)?altra cosa|altro (?:tema|argomento)|gia che ci sono|approfitto|trouwens|overigens|tussen haakjes|(?:even )?iets anders|ander (?:onderwerp|punt)|los (?:daarvan|hiervan)|terzijde|przy okazji|swoja droga|nawiasem mowiac|inna sprawa|inny temat|(?:tak )?na marginesie|jeszcze jedno|for ?resten|for ovrigt|apropa|en annan sak|annat amne|i ovrigt|en anden ting|noget andet|andet emne|en annen ting|for ovrig|muuten|mimochodem)(?![\p{L}\p{N}])|ところで|ちなみに|別件/u

const ALSO =
  /(?<!\p{L})(?:also|too|as well|auch|ebenfalls|aussi|egalement|tambien|tambem|anche|pure|ook|eveneens|tez|rowniez|takze|ocksa|ogsa|myos|take|taky)(?!\p{L})/u

/** "Another customer of ours", "neuer Deal", "un autre client". */
const ANOTHER =
  /(?<!\p{L})(?:(?:another|(?:a|the|one) (?:second|different|separate|further|new|other)|second|different|separate) (?:\p{L}+ )?(?:customer|client|account|prospect|company|deal|opportunity|lead|registration)|new (?:deal|opportunity|lead|registration)|(?:ein\p{L}* )?(?:ander|weiter|zweit|neu)e[rsnm]? (?:kunden?|deal|interessent\p{L}*|opportunity|lead|registrierung|firma|unternehmen)|(?:un |une )?(?:autre|second|nouveau|nouvelle|deuxieme) (?:client|compte|prospect|affaire|dossier|opportunite)|(?:otr|nuev|segund)[oa] (?:cliente|cuenta|oportunidad|empresa)|(?:outr|nov|segund)[oa] (?:cliente|conta|oportunidade|empresa)|(?:altr|nuov|second)[oa] (?:cliente|azienda|opportunita|trattativa)|un'altra (?:azienda|opportunita|trattativa)|(?:andere|nieuwe|tweede) (?:klant|deal|kans|registratie)|(?:inn|now|drug)[yaei] (?:klient|firma|szansa)|(?:annan|ny|andra) (?:kund|affar)|(?:anden|ny) kunde|(?:annen|ny) kunde)(?!\p{L})|別の(?:お客様|顧客|会社|案件)/u

/** How it ended: "we lost that one"; two lost weeks are none. */
const RESULT =
  /(?<!\p{L})(?:lost|won|verloren|gewonnen|perdu|gagne|remporte|perdimos|perdido|ganamos|ganado|perdemos|ganhamos|perdeu-se|perso|vinto|przegral\p{L}*|wygral\p{L}*|forlorat|forlorade|vunnit|vann|tabt|tabte|vundet|vandt)(?! (?:(?:about|over|some|a|an|one|two|three|\d+|a few|several|our|my|track|time|sleep|touch) ?)+(?:hours?|days?|weeks?|months?|time|track|sleep|touch|contact))(?!\p{L})/u

/** A house as a reference. Reference numbers and architectures are none. */
const REFERENCE =
  /(?<!\p{L})(?:(?:be|as|being|become|is|are|for|provide|offer|give)(?: (?:us|you|them|to|as|a|an|our|your|the|happy|glad|good|great|willing|available)){0,4} references?(?! (?:numbers?|architecture|ids?|codes?|points?|dates?|models?|prices?|data|to))|reference (?:customer|client|call|visit|site|account|project|case|contact)s?|(?:als|zur|eine|unsere|gute) referenz|referenz(?:kund|besuch|gesprach|projekt|anruf|geber|kontakt)\p{L}*|(?:comme|servir de|etre(?: une| notre)?|de bonne|une bonne) reference|(?:client|visite|appel|site|contact) de reference|(?:como|ser|dar|servir de|hacer de|servir como)(?: (?:una|nuestra|uma|nossa|buena|boa))? referencias?|(?:cliente|visita|llamada|caso|chamada|contacto) de referencia|(?:come|fare da|farebbe da|essere|fa da)(?: (?:una|nostra|buona))? referenza|client[ei] (?:di )?referenza|(?:als|een|onze|goede) referentie|referentie(?:klant|bezoek|gesprek|project)\p{L}*|(?:udzieli\p{L}*|jako|da|dac|wystawi\p{L}*) referencj\p{L}+|klient\p{L}* referencyjn\p{L}+|(?:som|vara|vare|en|var) referen[sc]e?|referen[sc]e?(?:kund|besok|samtal|projekt)\p{L}*)(?!\p{L})|リファレンス/u

/** "We did the same project at Fabrikam": told by whoever did it; what the customer wants like theirs is of the deal. */
const SAME_WORK =
  /(?<!\p{L})(?:(?:we|i)(?:'ve| have|'d| had)?(?: (?:also|already|just|once|recently|successfully))? (?:did|done|delivered|ran|completed|finished|implemented|rolled out|built|had|made)(?: \p{L}+){0,3} (?:same|similar|comparable|identical)|(?:wir haben|ich habe|haben wir|habe ich|wir hatten|hatten wir)(?: \p{L}+){0,6} (?:gleiche|selbe|dasselbe|ahnliche|vergleichbare)[snr]?|(?:gleiche|selbe|dasselbe|ahnliche|vergleichbare)[snr]?(?: \p{L}+)? (?:haben|hatten|habe) (?:wir|ich)|(?:nous avons|on a|j'ai)(?: \p{L}+){1,4} (?:meme|similaire|comparable|identique)|(?:hicimos|hemos hecho|realizamos|hemos realizado|tuvimos|implantamos)(?: \p{L}+){0,4} (?:mism[oa]|similar|parecid[oa]|identic[oa])|(?:fizemos|realizamos|tivemos|implementamos|entregamos)(?: \p{L}+){0,4} (?:mesm[oa]|semelhante|similar|identic[oa])|(?:abbiamo|ho) (?:gia )?(?:fatto|realizzato|seguito|avuto)(?: \p{L}+){0,4} (?:stess[oa]|simile|analog[oa])|(?:hebben|heb|deden|deed)(?: \p{L}+){0,6} (?:zelfde|hetzelfde|vergelijkba\p{L}+|soortgelijke?)|(?:zelfde|hetzelfde|vergelijkba\p{L}+|soortgelijke?)(?: \p{L}+)? (?:hebben|deden|heb) (?:we|wij|ik)|(?:zrobilismy|zrealizowalismy|mielismy|wdrozylismy)(?: \p{L}+){0,3} (?:taki sam|podobn\p{L}+|ten sam|to samo)|(?:taki sam|podobn\p{L}+|ten sam|to samo)(?: \p{L}+)? (?:zrobilismy|zrealizowalismy|mielismy|wdrozylismy)|(?:vi|jag|jeg)(?: har)? (?:gjorde|gjort|lavede|lavet|genomforde|hade|havde)(?: \p{L}+){0,4} (?:samma|liknande|samme|lignende)|(?:samma|samme|liknande|lignende)(?: \p{L}+)? (?:gjorde|lavede|har|havde|hade|gennemforte|genomforde) vi)(?!\p{L})/u

/** That somebody wants something now. What is over ("they needed it and run it since May") is a reference. */
const WANT =
  "look(?:s|ing)? (?:at|into|for)|interested|interest in|evaluat(?:e|es|ing)|consider(?:s|ing)?|needs?|wants?|would like|keen|(?:asks?|asked|asking) (?:about|for|me|us|whether|if)|thinking (?:about|of)|could use|in the market|shopping for|plan(?:s|ning)?|exploring|same (?:problem|issue|need|pain|story|thing)|similar (?:problem|issue|need|project)|curious|tender|rfp|(?:schau|seh)(?:t|en)|interess\\p{L}+|pruf(?:t|en)|evaluier\\p{L}+|such(?:t|en)|brauch(?:t|en)|benotig(?:t|en)|wollen|mochten?|plan(?:t|en)|denk(?:t|en)|uberleg(?:t|en)|frag(?:t|en|te|ten)|nachgefragt|bedarf|(?:gleiche|selbe|ahnliche)[snr]? (?:problem|thema)|dasselbe|ausschreibung|regarde(?:nt)?|cherche(?:nt)?|etudie(?:nt)?|evalue(?:nt)?|veu(?:t|lent)|besoin|souhait\\p{L}+|envisage\\p{L}*|reflechi\\p{L}+|demande(?:nt)?|meme (?:probleme|besoin|sujet)|aimerai\\p{L}+|voudrai\\p{L}+|appel d'offres|mira(?:n|ndo)|busca(?:n|ndo)?|evalua(?:n|ndo)?|estudia(?:n|ndo)?|valora(?:n|ndo)|quieren?|necesita(?:n|ndo)?|pregunta\\p{L}*|pensando|planteando\\p{L}*|considera(?:n|ndo)?|mism[oa] (?:problema|necesidad|tema)|licitacion|olha(?:m|r|ndo)|procura(?:m|r|ndo)?|avalia(?:m|r|ndo)?|querem|quer|precisam?|perguntaram|perguntou|pensar|ponder\\p{L}+|considerar|mesm[oa] (?:problema|necessidade)|guard(?:a|ano|ando)|cerca(?:no|ndo)?|valut(?:a|ano|ando)|vogliono|vuole|bisogno|chiedono|chiesto|pensando|stess[oa] (?:problema|esigenza)|considerando|kijk(?:t|en)|geinteresseerd|zoek(?:t|en)|overwe(?:gen|egt)|wil(?:len)?|nodig|vroeg(?:en)?|vraagt|vragen|denk(?:t|en)|zelfde (?:probleem|vraag)|orienter\\p{L}+|aanbesteding|rozwaza\\p{L}*|zainteresowan\\p{L}+|szuka\\p{L}*|chca|chce|potrzebuj\\p{L}+|pyta(?:ja|li|l)?|mysla|przygladaja|ten sam problem|planuj\\p{L}+|przetarg|tittar|intresser\\p{L}+|soker|letar|overvager|utvarderar|behover|fragade|fragar|funderar|samma problem|upphandl\\p{L}+|kigger|interesser\\p{L}+|soger|leder efter|overvejer|evaluerer|vil gerne|har brug|mangler|spurgte|sporger|tanker|samme problem|udbud|vurderer|trenger|onsker|spurte|harkitse\\p{L}+|zvazuj\\p{L}+|hledaj\\p{L}+"
const WANTS = new RegExp(`(?<!\\p{L})(?:${WANT})(?!\\p{L})|検討|興味|関心|必要|探して`, 'u')
const WANTS_SOON = new RegExp(
  `^(?:,? ?(?!(?:they|sie|ils|ze|de) )\\p{L}+){0,4},? (?:${WANT})(?!\\p{L})|^(?:様|さん)?(?:で|も|が|は)`,
  'u',
)
/** "Übrigens sucht auch Fabrikam …", "Trouwens kijkt Fabrikam ook …". */
const INVERTED = new RegExp(
  `(?<!\\p{L})(?:${WANT})(?: (?:sich|auch|gerade|jetzt|aktuell|zich|ook|nu|nog|momenteel|ocksa|just|nu|ogsa|lige|ogsaa|die|der|das|de|het))* $`,
  'u',
)
const PRONOUN =
  /(?<!\p{L})(?:they|he|she|it|we|i|sie|er|es|wir|ich|ils|elles?|il|nous|je|ze|zij|hij|wij|we|ik|vi|jag|jeg|han|hon|hun|man|kunde|customer)(?!\p{L})/u

const THE =
  "(?:(?:the|der|dem|den|die|das|la|le|les|l'|el|los|las|il|lo|gli|o|os|as|het|de|our friends at|the people at|firma|der firma) ?)?"
const ARTICLE = /(?<!\p{L})(?:der|dem|den|die|das|beim|la|le|les|el|los|las|il|lo|gli|het|the) $|l'$/u
const AT = new RegExp(
  `(?<!\\p{L})(?:(?<!look(?:ing|s|ed)? )at|over at|bei|beim|chez|presso|bij|hos|from|von|u) ${THE}$`,
  'u',
)
/** Said of places as well: heard only where the words say that it is something else. */
const AT_OR_IN = new RegExp(
  `(?<!\\p{L})(?:with|mit|avec|con|com|met|z|med|en|(?:anche|pure|che) in|alla|da|dalla|de|na|no|w|we|pa|fran|fra|van|od|sobre|about|uber) ${THE}$`,
  'u',
)
/** Before a house that was worked for, or that somebody is of. */
const FOR_OR_OF = new RegExp(
  `(?<!\\p{L})(?:for|of|with|fur|von|mit|pour|de|avec|para|con|da|per|di|voor|van|met|dla|od|z|av|af|fra|fran) ${THE}$`,
  'u',
)
/** Nothing but small words between the opening and the name: "for resten er Fabrikam …". */
const OPENS = new RegExp(
  `^[\\s,:.–-]*(?:(?:is|are|ist|sind|hat|haben|zijn|heeft|hebben|er|ar|har|est|sont|es|son|e|sono|sao|jest|sa) )?(?:(?:also|auch|aussi|tambien|tambem|anche|ook|tez|rowniez|ocksa|ogsa|that|dass|que|che|dat) )?${THE}$|^、?$`,
  'u',
)
const BEGINS = new RegExp(
  `(?:[,;:.(–-]\\s*|(?<!\\p{L})(?:that|dass|que|che|dat|ze|att|at)\\s)\\s*${THE}$`,
  'u',
)
/** Behind these the subject of another verb may go on: "wollen sie auch Fabrikam prüfen". */
const JOINS = new RegExp(
  `(?<!\\p{L})(?:and|und|et|y|e|en|i|och|og|also|auch|aussi|tambien|tambem|anche|ook|tez|ocksa|ogsa)\\s+${THE}$`,
  'u',
)

/** "Their parent Fabrikam", "der Lieferant Fabrikam": it belongs to what is said of this deal. */
const OF_THE_SAME =
  /(?<!\p{L})(?:their|its|parent(?: company)?|sister(?: company)?|subsidiary|affiliate|daughter|owner|supplier|distributor|reseller|consultants?|auditors?|insurers?|competitors?|rivals?|ihre[rmn]?|mutter\p{L}*|tochter\p{L}*|schwester\p{L}*|konzern\p{L}*|lieferant\p{L}*|berater\p{L}*|wettbewerber\p{L}*|leurs?|filiale|maison mere|societe mere|societe soeur|fournisseur|concurrent\p{L}*|sus?|matriz|filial|proveedor|competidor\p{L}*|seus?|fornecedor|loro|casa madre|controllata|consociata|fornitore|concorrent\p{L}*|hun|moeder\p{L}*|dochter\p{L}*|zuster\p{L}*|leverancier|ich spolk\p{L}*|spolk\p{L}* (?:matk|cork)\p{L}*|dostawc\p{L}*|deras|deres|moder\p{L}*|dotter\p{L}*|datter\p{L}*|syster\p{L}*|soster\p{L}*|leverant\p{L}*|leverandor\p{L}*|konkurrent\p{L}*)(?:,? (?:the|die|der|la|le|el|il|de|called|namens|company|firma))? ?[,(]? ?(?:the |die |der |la |le |el |il |de )?$/u
const OF_THE_SAME_AFTER =
  /^(?:'s)?,? ?\(?(?:(?:which is |who are |is |are )?(?:(?:also )?(?:a|the|their|its|our|another|eine?|die|der|ihr\p{L}*|une?|la|le|leur|una?|su|um|seu|il|loro|een|hun) )?(?:parent|sister|subsidiary|affiliate|daughter|owner|supplier|distributor|competitor|rival|mutter|tochter|schwester|konkurren|wettbewerber|lieferant|filiale|maison|concurrent|fournisseur|filial|matriz|competidor|proveedor|concorrent|fornitor|controllata|consociata|moeder|dochter|leverancier|konkurrent))/u
/** "Look at Fabrikam", "an offer from Fabrikam": it is what is wanted, and not who wants. */
const AS_OBJECT =
  /(?<!\p{L})(?:look(?:ed|ing|s)? at|evaluating|considering|offers?|quotes?|proposals?|bids?|demo|tool|software|solution|product|instead|competition|competitors?|alternatives?|against|versus|vs|compared|switch\p{L}*|migrat\p{L}*|replac\p{L}*|angebot\p{L}*|losung|gegen|statt|alternative\p{L}*|offres?|devis|contre|ofertas?|propuesta|contra|frente|offert[ae]s?|soluzione|contro|oplossing|tegen|oferty?|rozwiazanie|tilbud|losning|offerter?|mot|mod)(?: (?:from|by|of|with|to|von|der|vom|de|du|da|di|del|della|van|od|fran|fra|z))?(?: (?:the|der|die|la|le|de|il|el))? $/u

/** Back to what the letter was about. */
const THIS_DEAL =
  /(?<!\p{L})(?:back to|as for (?:this|our|the) (?:deal|registration|project)|(?:for|on|regarding|about|in) (?:this|our|the present) (?:deal|registration|case|project)|zuruck zu|(?:zu|bei|fur|in) (?:diesem|unserem) (?:deal|projekt|fall|vorgang)|(?:pour|sur|dans) (?:ce|notre) (?:dossier|projet|deal)|(?:para|en|sobre) (?:este|esta|nuestr[oa]) (?:proyecto|oportunidad|deal|registro)|(?:para|neste|nesta|sobre) (?:este|esta|nosso|nossa)? ?(?:projeto|oportunidade|registo)|(?:per|su|in) quest[oa] (?:progetto|trattativa|deal|pratica)|(?:voor|bij|over) (?:deze|dit|onze) (?:deal|project|registratie)|(?:dla|w|do) (?:tego|tej|tym) (?:projekt\p{L}*|transakcj\p{L}*|zgloszeni\p{L}*)|(?:for|i|om) (?:den har|denna|denne) (?:affar\p{L}*|deal\p{L}*|aftale\p{L}*))(?!\p{L})/u
const THERE =
  /^\W*(?:the |my |our |main |der |die |le |la |el |il |o |de )?(?:(?:contact|person|buyer|budget|amount|size|decision)(?: person)? (?:there|over there)|there the|ansprechpartner\p{L}* (?:dort|da)|kontakt dort|dort|la-bas|le contact la-bas|el contacto alli|alli|o contacto la|il contatto li|de contactpersoon daar|daar|tam|kontakt tam|dar|der er|kontakten (?:dar|der))(?!\p{L})/u
