/**
 * One mail, several deals: table rows, repeated records, numbered items or paragraphs that each bring a customer
 * of their own. A reference, a competitor or a past deal brings no deal: a group needs a customer and a fact.
 */
import { accountCandidates } from './account/account.ts'
import type { Candidate } from './account/account-candidate.ts'
import { domainFits, sameOrg } from './account/org.ts'
import { SMALL } from './dates/date-words.ts'
import { fold, plain } from './fold.ts'
import type { FieldKey } from './layout/labels.ts'
import { low, text, type Unit } from './layout/units.ts'
import { GENERIC_ORG } from './people/people-words.ts'
import { findPersons } from './people/person.ts'
import { productMentions } from './product.ts'
import { foundIn, type Reading } from './reading.ts'

export interface Split {
  /** The units of each deal. */
  groups: Unit[][]
  /** What is said of all of them. */
  shared: Unit[]
}

const MARKER =
  /^(?:\W{0,3}(?:(?:the )?(?:first|second|third|fourth|other|next|last)(?: one| deal| opportunity| customer| is|,|:)|another|also|then there(?:'s| is)|dann (?:noch|gibt|ware|ist da)|puis (?:il y a|on a)|luego (?:esta|tenemos)|despues (?:esta|tenemos)|depois (?:ha|temos)|poi (?:c'e|abbiamo)|dan (?:is er|hebben we|nog)|sa (?:er der|har vi|ar det)|deal|opportunity|opp|lead|customer|first up|(?:deal |opportunity |project |projekt |dossier |affaire |projet |proyecto |oportunidad |projeto |oportunidade |progetto |opportunita |#|nr\.? |no\.? )\d|\d{1,2}[.):](?!\d)|zum (?:einen|anderen|zweiten|dritten|ersten)|erstens|zweitens|drittens|(?:der|die|das) (?:erste|zweite|dritte|andere|nachste)|auss?erdem|ferner|l[ea] (?:premiere?|seconde?|deuxieme|troisieme|autre)|premierement|d'une part|d'autre part|(?:el|la) (?:primer[oa]?|segund[oa]|tercer[oa]?|otr[oa])|por un lado|por otro|primero|segundo|[oa] (?:primeir[oa]|segund[oa]|terceir[oa]|outr[oa])|(?:il|la) (?:prim[oa]|second[oa]|terz[oa]|altr[oa])|l'altr[oa]|de (?:eerste|tweede|derde|andere)|ten eerste|ten tweede|daarnaast|pierwsz\w+|drug\w+))(?![\p{L}])/u
const ANNOUNCED =
  /[2-9二三四五]件|\b(?:dwa|dwie|trzy|oba|dva|dve|tri|tva|tre|to|kaksi|kolme|et par|ett par|2|3|4) (?:nowe |nye |nya |nove )?(?:tematy|tematow|projekty|projekter|projekt|prosjekter|szanse|klientow|affarer|arenden|kunder|sager|saker|stykker|stk|muligheder|muligheter|deals|kauppaa|asiakasta|pripady|obchody|zakazky|zakazniky)\b|\b(?:two|three|four|five|six|both|couple of|zwei|drei|vier|funf|beide\w*|deux|trois|quatre|cinq|les deux|dos|tres|cuatro|cinco|ambos|duas|dois|quatro|due|tre|quattro|entrambi|twee|drie|beide|dwie|trzy|2|3|4|5|6)\b.{0,30}\b(?:for registration|to register|for you|deals?|opportunit\w*|registration\w*|from|leads?|projects?|customers?|ones|cases|things|sachen|dinge|choses|cosas|coisas|cose|dingen|saker|ting|sprawy|anmeldungen|aanmeldingen|projekte|chancen|registrierungen|kunden|opportunites|affaires|projets|dossiers|demandes|oportunidad\w*|proyectos|clientes|projetos|opportunita|progetti|trattative|kansen|registraties|klanten|casos|this month|more|for (?:the|your|you)|please|bitte)\b/
const BOTH =
  /\b(?:oba|obie|obu|begge|bada|bagge|alla (?:tre|tva|fyra)|alle (?:tre|to|fire)|molemm\w+|both|all (?:of them|three|four|two)|each of|either|in (?:both|all) cases|beide\w*|allen|jeweils|les deux|tous|toutes|chacun\w*|ambos|ambas|todos|los dos|las dos|os dois|as duas|tutti|entramb\w*|partout|everywhere|uberall|fur alle|in all (?:cases|three)|en todas partes|ovunque|overal|alle (?:twee|drie))\b/

/** A list of more customers than this is no registration. */
const MOST_DEALS = 60

/** Cuts the mail's units into deals. One group holding everything is the usual case. */
export function splitDeals(reading: Reading): Split {
  const split = listsPeople(reading.units)
    ? null
    : (byRows(reading.units) ?? byLabels(reading) ?? byBlocks(reading))
  return split === null ? { groups: [reading.units], shared: [] } : handOut(reading, split)
}

/** The rows of the mail's tables that name an organisation. */
function rowsOf(units: readonly Unit[]): Unit[][] {
  const rows = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.row === null) continue
    const id = `${unit.layout.part}/${unit.paragraph}/${unit.row}`
    rows.set(id, [...(rows.get(id) ?? []), unit])
  }
  return [...rows.values()].filter((row) =>
    row.some((unit) => unit.key === 'account' && text(unit).trim() !== ''),
  )
}

function byRows(units: Unit[]): Split | null {
  const groups = rowsOf(units)
  if (groups.length < 2 || groups.length > MOST_DEALS) return null
  return { groups, shared: units.filter((unit) => unit.row === null) }
}

/** A list of who was in a call: an organisation and somebody in each row, and no product, sum, day or need. */
function listsPeople(units: readonly Unit[]): boolean {
  const rows = rowsOf(units)
  return (
    rows.length >= 2 &&
    rows.every(
      (row) =>
        row.some(({ key }) => key === 'contact') &&
        row.every(({ key }) => key === null || !OF_A_DEAL.has(key)),
    )
  )
}
const OF_A_DEAL = new Set<FieldKey>([
  'product',
  'amount',
  'closeDate',
  'context',
  'nextStep',
  'nextStepDate',
  'quantity',
  'signal',
  'competitor',
  'goLive',
  'roles',
  'dealName',
])

/** Records of a form, one after the other: each begins where its customer's paragraph begins. */
function byLabels(reading: Reading): Split | null {
  const units = reading.units
  const accounts: number[] = []
  for (const [i, unit] of units.entries()) {
    if (unit.key !== 'account' || text(unit).trim().length < 2) continue
    const last = accounts.at(-1)
    if (last !== undefined && sameOrg(text(units[last]!), text(unit))) continue
    accounts.push(i)
  }
  if (accounts.length < 2 || accounts.length > MOST_DEALS) return null
  const labels = new Set(accounts.map((i) => units[i]!.label))
  // "Company: …" and "Customer name: …" of one form are one record.
  if (labels.size === accounts.length && !recordsRepeat(units, accounts)) return null
  const starts = accounts.map((at, n) => {
    let start = at
    const stop = n === 0 ? 0 : accounts[n - 1]! + 1
    while (
      start > stop &&
      units[start - 1]!.paragraph === units[at]!.paragraph &&
      units[start - 1]!.layout === units[at]!.layout &&
      (units[start - 1]!.key !== null || /^\W*(?:deal|opportunity|#|\d)/.test(low(units[start - 1]!)))
    )
      start--
    return sameParagraphAsBefore(units, accounts, n) ? at : start
  })
  const last = starts.at(-1)!
  const end = tailStart(units, last)
  const groups = starts.map((start, n) => units.slice(start, n + 1 < starts.length ? starts[n + 1]! : end))
  return { groups, shared: [...units.slice(0, starts[0]!), ...units.slice(end)] }
}
const sameParagraphAsBefore = (units: Unit[], accounts: number[], n: number): boolean =>
  n > 0 && units[accounts[n - 1]!]!.paragraph === units[accounts[n]!]!.paragraph

const recordsRepeat = (units: Unit[], accounts: number[]): boolean => {
  const [from, to] = [accounts[0]!, accounts[1]!]
  const keys = new Set(units.slice(from + 1, to).map((unit) => unit.key))
  return units.slice(to + 1).some((unit) => unit.key !== null && unit.key !== 'context' && keys.has(unit.key))
}

/** Where the last record ends and the mail goes on in prose. */
function tailStart(units: Unit[], from: number): number {
  let end = units.length
  while (
    end > from + 1 &&
    units[end - 1]!.key === null &&
    units[end - 1]!.paragraph !== units[from]!.paragraph
  )
    end--
  return end
}

/** A paragraph or an item. Its customer is looked for only where it matters. */
class Block {
  private found: Candidate | null | undefined

  constructor(
    private readonly reading: Reading,
    readonly units: Unit[],
  ) {}

  get account(): Candidate | null {
    if (this.found === undefined) this.found = accountCandidates(this.reading, this.units, false)[0] ?? null
    return this.found
  }

  /** Begins like one of several deals. */
  get marked(): boolean {
    const first = this.units[0]!
    if (MARKER.test(low(first)) || MARKER_ITEM.test(lineOf(first))) return true
    return this.account !== null && heads(first, this.account)
  }
}

/** Paragraphs or items of prose. */
function byBlocks(reading: Reading): Split | null {
  const intro = reading.units.slice(0, 4).map(low).join(' ')
  const announced =
    ANNOUNCED.test(intro) ||
    ANNOUNCED.test(reading.subject.low) ||
    BOTH.test(reading.units.slice(-3).map(low).join(' '))
  const blocks = blocksOf(reading, announced)
  if (blocks.length < 2 || blocks.length > 120) return null
  if (!announced && blocks.filter((block) => mayBring(reading, block)).length < 2) return null
  const numbered = announced && blocks.filter((block) => block.marked).length >= 2
  const groups: { units: Unit[]; account: Candidate | null }[] = []
  const shared: Unit[] = []
  for (const block of blocks) {
    const account = block.account
    const known =
      groups.find((group) => group.account && account && sameOrg(group.account.name, account.name)) ??
      groups.find((group) => group.account && writesFrom(reading, block.units, group.account, account))
    const enough =
      account !== null &&
      account.score >= (block.marked ? (numbered ? 0.5 : 2.5) : announced ? 3.2 : 5) &&
      (block.marked || announced || facts(reading, block.units) >= 2)
    const open = groups.at(-1)
    const general = groups.length >= 2 && !block.marked && BOTH.test(block.units.map(low).join(' '))
    if (general) shared.push(...block.units)
    else if (groups.length > 0 && unnamed(block)) groups.push({ units: [...block.units], account: null })
    else if (known) known.units.push(...block.units)
    else if (
      account !== null &&
      enough &&
      (facts(reading, block.units) >= 1 || (announced && (block.marked || opensWith(block, account))))
    )
      groups.push({ units: [...block.units], account })
    else if (
      open &&
      !BOTH.test(block.units.map(low).join(' ')) &&
      (block.units[0]!.item || facts(reading, block.units) > 0)
    )
      open.units.push(...block.units)
    else shared.push(...block.units)
  }
  const firm =
    announced ||
    groups.filter((group) => facts(reading, group.units) >= 2).length >= 2 ||
    blocks.filter((block) => block.marked && block.account).length >= 2
  return groups.length >= 2 && firm ? { groups: groups.map((group) => group.units), shared } : null
}

/** "The smoke: Banca Popolare Sant'Egidio. No person, no money, no date": a name and nothing more. */
const opensWith = ({ units }: Block, account: Candidate): boolean =>
  account.unit === units[0] && account.score >= PLAINLY
const PLAINLY = 4.5

/** "Beatrix Holm (b.holm@castellanports.example) is sponsor": people of a customer that is already known. */
const writesFrom = (reading: Reading, units: Unit[], known: Candidate, own: Candidate | null): boolean => {
  const hosts = units.flatMap((unit) =>
    foundIn(reading, unit).emails.map(({ value }) => value.split('@')[1]!),
  )
  return (
    hosts.some((host) => domainFits(host, known.name) >= 2) &&
    (own === null || hosts.every((host) => domainFits(host, own.name) < domainFits(host, known.name)))
  )
}

/** Where several deals are announced, each bullet may be one; else bullets are what is said of the one. */
function blocksOf(reading: Reading, announced: boolean): Block[] {
  const marks = announced ? MARKER_OR_BULLET : MARKER_ITEM
  const blocks: Unit[][] = []
  let last: Unit | undefined
  const units = announced ? reading.units.flatMap(atSeams) : reading.units
  for (const unit of units) {
    const starts =
      last === undefined ||
      unit.layout !== last.layout ||
      unit.section !== last.section ||
      unit.paragraph !== last.paragraph ||
      (unit.item && marks.test(lineOf(unit)) && !lineOf(unit).includes(low(last))) ||
      MARKER.test(low(unit)) ||
      isRow(unit)
    if (starts) blocks.push([unit])
    else blocks.at(-1)!.push(unit)
    last = unit
  }
  return withHeadings(blocks, announced).map((units) => new Block(reading, units))
}

/** "…, and then there's Muckle Builders where it's Vault": two deals in one breath. */
function atSeams(unit: Unit): Unit[] {
  if (unit.key !== null) return [unit]
  const seams = [...low(unit).matchAll(SEAM)].map(({ index, 0: { length } }) => unit.start + index + length)
  const starts = [unit.start, ...seams]
  return starts.map((start, at) => ({
    ...unit,
    start,
    end: starts[at + 1] ?? unit.end,
    item: unit.item && at === 0,
  }))
}
const SEAM =
  /[,;–-]\s+(?:(?:and|but|und|et|y|e|en|og|och|i)\s+)?(?=(?:then there(?:'s| is)|(?:the )?(?:other|second) (?:one|deal|customer)(?: is|,|:)|dann (?:noch|gibt es|ware da|ist da)|puis (?:il y a|on a)|luego (?:esta|tenemos)|despues (?:esta|tenemos)|depois (?:ha|temos)|poi (?:c'e|abbiamo)|dan (?:is er|hebben we|nog)|sa (?:er der|har vi|ar det))(?![\p{L}]))/gu

/** Where several items or paragraphs each stand under a line of a few words, those lines name their customers. */
function withHeadings(blocks: Unit[][], announced: boolean): Unit[][] {
  const heads = blocks.map((units) => isHeading(units, announced))
  if (heads.filter(Boolean).length < 2) return blocks
  return blocks.map(([first, ...rest], at) =>
    heads[at]
      ? [{ ...first!, key: 'account' as const, labelStart: first!.start }, ...rest]
      : [first!, ...rest],
  )
}

/** A line of its own that begins an item (or a paragraph, where several deals are announced) and says no more than a name. */
function isHeading([first, ...rest]: Unit[], announced: boolean): boolean {
  if (first === undefined || first.key !== null || rest.length < 2) return false
  if (!announced && !(first.item && rest.filter(({ key }) => key !== null).length >= 2)) return false
  const name = text(first)
  const line = lineOf(first).trim()
  return (
    /^\p{Lu}/u.test(name) &&
    !/[.:!?,;]$|\n/.test(name) &&
    name.split(/\s+/).length <= 6 &&
    line.endsWith(low(first).trim()) &&
    first.layout.low[first.end] === '\n'
  )
}

/** Where no deals are announced, only a block with a fact, or a numbered one without a name, can bring one. */
const mayBring = (reading: Reading, block: Block): boolean =>
  facts(reading, block.units) > 0 || unnamed(block)

/** "Cavas Puigdemunt - Mercè Rovira (enóloga) - Insight - 20.000 €": one deal a line, in pieces. */
function isRow(unit: Unit): boolean {
  const { low } = unit.layout
  const start = low.lastIndexOf('\n', unit.start - 1) + 1
  if (unit.key !== null || unit.start - start > 3) return false
  const end = low.indexOf('\n', unit.start)
  const line = low.slice(start, end < 0 ? low.length : end)
  const before = low.slice(low.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
  const after = end < 0 ? '' : low.slice(end + 1, (low.indexOf('\n', end + 1) + 1 || low.length + 1) - 1)
  return PIECES.test(line) && (PIECES.test(before) || PIECES.test(after))
}
const PIECES = /^[^\n:]{3,60}?(?:\s[-–|]\s[^\n]*){3,}/

/** "Limuru Tea Brokers: same story as every broker, …": the block begins with its customer. */
const heads = (unit: Unit, account: Candidate): boolean =>
  account.unit === unit &&
  account.start - unit.start < 4 &&
  account.score >= 1.5 &&
  /\s/.test(account.name) &&
  /^\s*(?::|\s[-–—]\s|\([^)]{1,60}\)\s*[:–-])/.test(unit.layout.text.slice(account.end, account.end + 70))

/** A numbered deal whose customer has no name yet. */
const UNNAMED =
  /(?<![\p{L}])(?:tbd|tbc|name to follow|name follows|cannot (?:yet )?name|can'?t (?:yet )?name|under nda|unnamed|confidential|name folgt|noch (?:kein|ohne) namen?|vertraulich|nom a suivre|confidentiel|nombre (?:por confirmar|a confirmar)|confidencial|nome a confirmar|nome da confermare|riservato|naam volgt|vertrouwelijk)(?![\p{L}])/u
const unnamed = (block: Block): boolean =>
  MARKER_ITEM.test(lineOf(block.units[0]!)) && UNNAMED.test(block.units.map(low).join(' '))
/** "①" is folded to its digit. */
const MARKER_ITEM = /^\s*(?:\(?\d{1,2}[.):]|[a-h]\)|#\d|\d ?(?=[\u3040-\u9fff](?!件))|\[?\d件目)/
const MARKER_OR_BULLET =
  /^\s*(?:\(?\d{1,2}[.):]|[a-h]\)|#\d|\d ?(?=[\u3040-\u9fff](?!件))|\[?\d件目|[*•·‣◦–-]\s)/
const lineOf = (unit: Unit): string => {
  const from = unit.layout.low.lastIndexOf('\n', unit.start - 1) + 1
  return unit.layout.low.slice(from, unit.end)
}

/** How many kinds of facts of a deal a group of units carries. */
export function facts(reading: Reading, units: Unit[]): number {
  const found = units.map((unit) => foundIn(reading, unit))
  const own = found.some((entry) =>
    entry.emails.some(
      (email) => !reading.isPartnerAddress(email.value) && !reading.isVendorAddress(email.value),
    ),
  )
  return (
    Number(own) +
    Number(found.some((entry) => entry.amounts.some((amount) => amount.currency !== null))) +
    Number(found.some((entry) => entry.dates.length > 0)) +
    Number(productMentions(reading, units).some((mention) => mention.score > 0))
  )
}

/**
 * What is said further on of one deal goes to that deal: "For Pelican, they need your report", "For A and B we do
 * the pilot", "Bei 1. bitte eine Preisliste".
 */
function handOut(reading: Reading, split: Split): Split {
  const names = split.groups.map((group, at) => namesOf(reading, group, at))
  const people = split.groups.map(givenNames)
  const groups: Unit[][] = split.groups.map(() => [])
  const shared: Unit[] = []
  const place = (unit: Unit, home: number) => {
    for (const part of partsOf(unit, names, home)) {
      const meant = part.meant.length > 0 ? part.meant : ofWhom(part.unit, people, home)
      for (const at of meant) (groups[at] ?? shared).push(part.unit)
    }
  }
  for (const [home, group] of split.groups.entries()) for (const unit of group) place(unit, home)
  for (const unit of split.shared) place(unit, -1)
  return { groups, shared }
}

/** The given names of the people whom a group introduces by their whole names. */
function givenNames(group: readonly Unit[]): Set<string> {
  const names = group
    .slice(0, MOST_UNITS)
    .flatMap(({ layout, key, start, end }) =>
      findPersons(layout.text, layout.low, start, Math.min(end, start + 400), key === 'contact'),
    )
    .filter(({ name }) => /^\p{Lu}\p{Ll}{2,} \p{Lu}/u.test(name))
    .map(({ name }) => fold(name).split(' ')[0]!)
  return new Set(names)
}
const MOST_UNITS = 20

/** "Kirsty is hoping for a call" belongs where Kirsty was introduced, "demos I'll do for both" to all of them. */
function ofWhom(unit: Unit, people: readonly Set<string>[], home: number): number[] {
  if (unit.key !== null || unit.row !== null) return [home]
  const said = low(unit).slice(0, 300)
  const words = new Set(said.split(/[^\p{L}]+/u))
  const named = people.flatMap((names, at) => ([...names].some((name) => words.has(name)) ? [at] : []))
  if (named.length === 1) return [named[0]!]
  return home === people.length - 1 && FOR_BOTH.test(said) ? people.map((_, at) => at) : [home]
}
const FOR_BOTH =
  /(?<![\p{L}])(?:for|at|in|with|known|know|after|to|bei|fur|pour|chez|para|en|em|per|voor|bij|hos|for|hor|dla|u) (?:both|all (?:of them|two|three|four)|beiden?|alle[n]? (?:drei|vier)|les (?:deux|trois)|ambos|ambas|l[oa]s (?:dos|tres)|[ao]s (?:duas|dois|tres)|entramb[ei]|tutt[ei] e (?:due|tre)|begge|bada|alla tre|alle tre|obu|obie)(?! \p{L}+(?:s|en|er|i|e)\b)(?![\p{L}])/u

/**
 * By what a deal is called later: its number or letter in the list, the words of its customer's name, and what sort of
 * house it is ("…, ein Zweckverband").
 */
function namesOf(reading: Reading, group: Unit[], place: number): string[] {
  const mark = /^\s*(?:[-*]\s*)?(?:\p{L}{3,11}\s)?\(?(\d{1,2}|[a-h])[.):]?(?=\s)/u.exec(
    lineOf(group[0]!),
  )?.[1]
  const field = group.find((unit) => unit.key === 'account')
  const name = field === undefined ? accountCandidates(reading, group, false)[0]?.name : text(field)
  const words = plain(name ?? '')
    .split(' ')
    .filter((word) => word.length >= 4 && !GENERIC_ORG.has(word))
  const kind = OF_A_KIND.exec(low(group[0]!))?.[1]
  return [mark ?? String(place + 1), ...words, ...(kind === undefined ? [] : [kind])]
}
const OF_A_KIND = /(?<![\p{L}])(?:ein|eine|einen|an?|une?|una|uma?|een|en|ett|et)\s(\p{L}{5,24})(?=[\s,.;(])/u

/** A unit cut before each clause that speaks of a deal by name; `meant` are those deals, none where it is at home. */
function partsOf(unit: Unit, names: string[][], home: number): { unit: Unit; meant: number[] }[] {
  if (unit.row !== null || unit.key === 'account') return [{ unit, meant: [] }]
  const value = low(unit)
  const own = home >= 0 && names[home]!.some((name) => name.length >= 4 && value.includes(name))
  const spoken = own
    ? []
    : [...value.matchAll(OF_ONE)].map((m) => ({ at: m.index, meant: meantBy(m[1]!, names) }))
  const known = spoken.filter(({ meant }) => meant.length > 0 && !meant.includes(home))
  if (known.length === 0) return [{ unit, meant: [] }]
  const parts: { unit: Unit; meant: number[] }[] = []
  let [from, meant] = [unit.start, [] as number[]]
  for (const one of known) {
    const clause = /^[\s\S]*[;.,]\s/.exec(value.slice(0, one.at))?.[0].length ?? 0
    const cut =
      one.meant === meant
        ? from
        : Math.max(from, unit.start + (/[;.]\s+$/.test(value.slice(0, one.at)) ? one.at : clause))
    if (cut - from > 8) parts.push({ unit: { ...unit, end: cut, start: from }, meant })
    ;[from, meant] = [cut, one.meant]
  }
  parts.push({ unit: { ...unit, start: from }, meant })
  return parts
}

const ONE_TO_SIX =
  'one|two|three|four|five|six|eins|zwei|drei|vier|funf|un|deux|trois|quatre|uno|dos|tres|cuatro|um|dois|due|tre|een|twee|drie|vier'
const FIRST_TO_SIXTH =
  'first|second|third|ersten|erste|zweiten|zweite|dritten|dritte|premiere?|deuxieme|seconde?|troisieme|primer[oa]|segund[oa]|tercer[oa]|primeir[oa]|terceir[oa]|prim[oa]|second[oa]|terz[oa]|eerste|tweede|derde'

/** Words that say of which deal something is said, with up to five words that name it. */
const OF_ONE =
  /(?<![\p{L}])(?:for|on|at|with|fur|bei|beim|zu|zum|zur|per|pour|chez|para|con|com|voor|bij|dla|for|hos|om|re|regarding|concernant|in(?= (?:line|row|zeile|ligne|linha|linea|fila|riga|rij|regel|rad|raekke)))\s+((?:[(#]?[\p{L}\p{N}&'-]+[.)]?\s?){1,5})/gu

function meantBy(words: string, names: string[][]): number[] {
  const said = new Set(words.split(/[\s.)(#]+/))
  const first = words
    .replace(NUMBERED, (_, before, count, nth) => `${before}${SMALL[count ?? nth] ?? count}.`)
    .trim()
    .split(/[\s]+/)
  return names.flatMap((of, at) =>
    of.some((name) =>
      name.length >= 4
        ? said.has(name) && !names.some((other, n) => n !== at && other.includes(name))
        : marks(first, name),
    )
      ? [at]
      : [],
  )
}

/** "Number one", "the second deal", "dem ersten": the number of a deal in words. */
const NUMBERED = new RegExp(
  `(^|(?:and|und|et|y|e|en) )(?:(?:the |den |dem |der |die |das |le |la |el |il |o |a |de |het )?(?:number|nummer|numero|no\\.?|nr\\.?|deal|punkt|point|punto|ponto|fall|case|line|row|zeile|ligne|linha|linea|fila|riga|rij|regel|rad|raekke|sl\\.?|sr\\.?|lp\\.?|#) ?([1-9]|${ONE_TO_SIX})|(?:the |den |dem |der |die |das |le |la |el |il |o |a |de |het )(${FIRST_TO_SIXTH})(?: one| deal| project| customer| opportunity)?(?=\\s*(?:$|[,.;:])))(?![\\p{L}\\d])`,
  'gu',
)

/** "(1)", "1.", "A and B": the mark itself, first or behind an "and". */
const marks = (words: string[], mark: string): boolean =>
  words.some(
    (word, at) =>
      word.replace(/[().:,#]/g, '') === mark &&
      (at === 0 ||
        /^(?:and|und|et|y|e|en|i|och|og|&|nr\.?|no\.?|deal|project|dossier|projekt)$/.test(words[at - 1]!)) &&
      (/\d/.test(mark) ? /[().:,#]/.test(word) || at > 0 : true),
  )
