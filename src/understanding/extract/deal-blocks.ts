/** Deals in blocks: numbered items, headings or paragraphs that each bring a customer of their own. */

import { allMatches } from '../search/all-matches.ts'
import { accountCandidates } from './account/account.ts'
import type { Candidate } from './account/account-candidate.ts'
import { domainFits, sameOrg } from './account/org.ts'
import { facts } from './deal-facts.ts'
import { low, text, type Unit } from './layout/units.ts'
import { foundIn, type Reading } from './reading.ts'
import type { Split } from './split.ts'

const MARKER =
  /^(?:\W{0,3}(?:(?:the )?(?:first|second|third|fourth|other|next|last)(?: one| deal| opportunity| customer| is|,|:)|another|also|then there(?:'s| is)|dann (?:noch|gibt|ware|ist da)|puis (?:il y a|on a)|luego (?:esta|tenemos)|despues (?:esta|tenemos)|depois (?:ha|temos)|poi (?:c'e|abbiamo)|dan (?:is er|hebben we|nog)|sa (?:er der|har vi|ar det)|deal|opportunity|opp|lead|customer|first up|(?:deal |opportunity |project |projekt |dossier |affaire |projet |proyecto |oportunidad |projeto |oportunidade |progetto |opportunita |#|nr\.? |no\.? )\d|\d{1,2}[.):](?!\d)|zum (?:einen|anderen|zweiten|dritten|ersten)|erstens|zweitens|drittens|(?:der|die|das) (?:erste|zweite|dritte|andere|nachste)|auss?erdem|ferner|l[ea] (?:premiere?|seconde?|deuxieme|troisieme|autre)|premierement|d'une part|d'autre part|(?:el|la) (?:primer[oa]?|segund[oa]|tercer[oa]?|otr[oa])|por un lado|por otro|primero|segundo|[oa] (?:primeir[oa]|segund[oa]|terceir[oa]|outr[oa])|(?:il|la) (?:prim[oa]|second[oa]|terz[oa]|altr[oa])|l'altr[oa]|de (?:eerste|tweede|derde|andere)|ten eerste|ten tweede|daarnaast|pierwsz\w+|drug\w+))(?![\p{L}])/u
const ANNOUNCED =
  /[2-9二三四五]件|\b(?:dwa|dwie|trzy|oba|dva|dve|tri|tva|tre|to|kaksi|kolme|et par|ett par|2|3|4) (?:nowe |nye |nya |nove )?(?:tematy|tematow|projekty|projekter|projekt|prosjekter|szanse|klientow|affarer|arenden|kunder|sager|saker|stykker|stk|muligheder|muligheter|deals|kauppaa|asiakasta|pripady|obchody|zakazky|zakazniky)\b|\b(?:two|three|four|five|six|both|couple of|zwei|drei|vier|funf|beide\w*|deux|trois|quatre|cinq|les deux|dos|tres|cuatro|cinco|ambos|duas|dois|quatro|due|tre|quattro|entrambi|twee|drie|beide|dwie|trzy|2|3|4|5|6)\b.{0,30}\b(?:for registration|to register|for you|deals?|opportunit\w*|registration\w*|from|leads?|projects?|customers?|ones|cases|things|sachen|dinge|choses|cosas|coisas|cose|dingen|saker|ting|sprawy|anmeldungen|aanmeldingen|projekte|chancen|registrierungen|kunden|opportunites|affaires|projets|dossiers|demandes|oportunidad\w*|proyectos|clientes|projetos|opportunita|progetti|trattative|kansen|registraties|klanten|casos|this month|more|for (?:the|your|you)|please|bitte)\b/
const BOTH =
  /\b(?:oba|obie|obu|begge|bada|bagge|alla (?:tre|tva|fyra)|alle (?:tre|to|fire)|molemm\w+|both|all (?:of them|three|four|two)|each of|either|in (?:both|all) cases|beide\w*|allen|jeweils|les deux|tous|toutes|chacun\w*|ambos|ambas|todos|los dos|las dos|os dois|as duas|tutti|entramb\w*|partout|everywhere|uberall|fur alle|in all (?:cases|three)|en todas partes|ovunque|overal|alle (?:twee|drie))\b/

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
export function byBlocks(reading: Reading): Split | null {
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
    if (groups.length > 0 && OLD.test(block.units.map(low).join(' '))) continue
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

/** "The old one: Castlefield Brewery, which we registered in May": nothing to register. */
const OLD =
  /^(?:and )?(?:(?:the|our) (?:old|older|previous|earlier) (?:one|deal|opp\p{L}*|registration)|(?:der|die|das) (?:alte|altere|fruhere) (?:fall|deal|anmeldung|registrierung|meldung)|(?:l'|le |la )?(?:ancien(?:ne)?|precedente?) (?:affaire|dossier|deal)|(?:el|la) (?:antigu[oa]|anterior) ?(?:oportunidad|registro)?|(?:il|la|quell[oa]) (?:vecchi[oa]|precedente) ?(?:opportunita|registrazione)?|de oude (?:deal|kans))(?!\p{L})|(?<!\p{L})(?:(?:which|that|,) we (?:already )?registered (?:with you )?(?:in |last |back |this |earlier)|(?:den|die|das) wir (?:schon |bereits )?(?:im|letzten?|vor) [^.]{1,24}(?:gemeldet|angemeldet|registriert)|que nous avons (?:deja )?(?:enregistre|declare)e?s? (?:en|le|au)|que (?:ya )?registramos (?:en|el)|che (?:vi )?abbiamo (?:gia )?(?:registrato|segnalato) (?:a|in|il)|die we (?:al )?(?:in|vorige?) [^.]{1,20}(?:aangemeld|geregistreerd))/u

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
  const seams = allMatches(low(unit), SEAM).map(({ index, 0: { length } }) => unit.start + index + length)
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
  /^\s*(?:[:=]|\s[-–—]\s|\([^)]{1,60}\)\s*[:–-])/.test(unit.layout.text.slice(account.end, account.end + 70))

/** A numbered deal whose customer has no name yet. */
const UNNAMED =
  /(?<![\p{L}])(?:tbd|tbc|name to follow|name follows|cannot (?:yet )?name|can'?t (?:yet )?name|under nda|unnamed|confidential|name folgt|noch (?:kein|ohne) namen?|vertraulich|nom a suivre|confidentiel|nombre (?:por confirmar|a confirmar)|confidencial|nome a confirmar|nome da confermare|riservato|naam volgt|vertrouwelijk)(?![\p{L}])/u
const unnamed = (block: Block): boolean =>
  MARKER_ITEM.test(lineOf(block.units[0]!)) && UNNAMED.test(block.units.map(low).join(' '))
/** "①" is folded to its digit. */
const MARKER_ITEM = /^\s*(?:\(?\d{1,2}[.):]|[a-h]\)|#\d|\d ?(?=[\u3040-\u9fff](?!件))|\[?\d件目)/
const MARKER_OR_BULLET =
  /^\s*(?:\(?\d{1,2}[.):]|[a-h]\)|#\d|\d ?(?=[\u3040-\u9fff](?!件))|\[?\d件目|[*•·‣◦–-]\s)/
export const lineOf = (unit: Unit): string => {
  const from = unit.layout.low.lastIndexOf('\n', unit.start - 1) + 1
  return unit.layout.low.slice(from, unit.end)
}
