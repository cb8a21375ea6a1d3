/**
 * The end customer of a deal: which organisation the mail is about, spelled as in the mail.
 *
 * Never the partner, the vendor, a competitor, a reference or a distributor. A label says it outright; in prose
 * the customer's own mail domain, the words around a name ("register X", "at X", "X wants …"), the subject and the
 * signature of a forwarded mail point to it.
 */
import type { Fact } from '../../understanding.ts'
import { isFreemail, isHost } from '../address.ts'
import { fold, plain, squeeze } from '../fold.ts'
import type { Layout } from '../layout/layout.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { GIVEN_NAMES, isOrgWord, isTitleWord, LEGAL_FORM } from '../people/people-words.ts'
import { asWritten, fact, foundIn, type Reading, words } from '../reading.ts'
import { COUNTRY_NAMES, findCountries } from './country.ts'
import {
  bracketOf,
  domainFits,
  employerIn,
  findOrgs,
  looksLikePerson,
  type OrgMention,
  orgKey,
  sameOrg,
} from './org.ts'
import { sideOfOrg } from './org-learned.ts'

export interface Candidate {
  name: string
  layout: Layout
  unit: Unit | null
  start: number
  end: number
  score: number
  legal: boolean
  /** The name in a sentence that it was made of; null for a label, a subject, a signature. */
  mention: OrgMention | null
}

const STRONG_CUE =
  /(?:\b(?:reg|regist(?:er|ering|ration)(?: (?:of|for|request|a deal|deal|the following|us))*(?: (?:for|with|at|:))?|log(?:ging)?|lodge|protect|claim|record|reserve|put|flag|deal reg(?:istration)?|(?:new |nice |good )?(?:opportunity|deal|lead|project|opp)(?: \w+)? (?:at|with|for|is|called|from|in)|(?:end[- ])?customer(?: is| called| named|:)?|client(?: is| called| named|:)?|account(?: is| called|:)?|prospect(?: is)?|on behalf of|working (?:on|with)|pipeline|anmeld\w*|registrier\w*(?: (?:fur|auf) uns| uns fur)?|registrierung (?:von|fur|bei)|kunden?(?: ist| heiss?t| namens|:|,)?|endkunden?(?: ist)?|(?:projekt|opportunity|chance|lead|vorhaben|deal) (?:bei|mit|fur|von)|enregistrer|enregistrement (?:de|du|pour)|(?:notre |le |un |du )?client(?: final)?(?: est)?|(?:projet|opportunite|affaire|dossier) (?:chez|avec|pour|de|du)|registrar(?: a| convosco| con vosotros)?|registro (?:de|para)|(?:nuestro |el |o |nosso |del |do )?cliente(?: final)?(?: es| e|:)?|(?:oportunidad|oportunidade|proyecto|projeto) (?:en|con|con la|de|da|do|na|no|com|para)|regist[ao]\w*|registrare|(?:opportunita|progetto|trattativa) (?:presso|con|in|per|di)|registr\w+|segnal\w+|dichiar\w+|declar\w+|schutzen|proteger|protegez|beschermen|(?:extension|expansion|uitbreiding|erweiterung|ampliacion|ampliamento|estensione|utokning|udvidelse) (?:at|for|bij|bei|fur|chez|pour|en|presso|hos|na)|inscri\w+|alta (?:de|a)|zglasza\w+|(?:onze |de )?klant(?: is|:)?|(?:kans|opportuniteit|project) bij|zarejestrowac|klient(?:em jest)?|kund(?:en)?(?: ar)?|first is|second is|first one is|second one is|other is|other one is|erste ist|zweite ist|zum einen|zum anderen|premier est|second est|one is|next is|third is|last is))\s*(?:[:"'(-]\s*)?(?:the |our |a |new |company |firm |die |der |das |den |dem |firma |unser(?:en|em)? |la |le |les |l'|dell'|all'|el |los |o |os |as |il |lo |i |gli |de |het |societe |empresa |azienda |ditta |m\/s\.? )*["']?$/u
const MILD_CUE =
  /(?:\b(?:at|with|for|from|bei|beim|von|mit|fur|chez|avec|pour|aupres de|en|con|para|de|com|na|no|junto a|presso|alla|di|dell'|della|del|per|da|bij|van|voor|met|u|w|hos|pa|the people at|folks at|guys at|team at|board of|head(?: of \w+)? (?:of|at)))\s*(?:the |der |die |dem |den |das |la |le |les |l'|el |los |las |o |a |il |lo |gli |de |het )?["']?$/u
const WANTS =
  /^(?:\s*\([^)]{0,60}\))?,?\s*(?:["']?\s*)(?:\p{L}+ly )?(?:might|may|could|should|wants?|needs?|asks?|is asking|fragt|fragen|demande|pregunta|pide|pede|pergunta|chiede|vraagt|pyta|has|have|had|is looking|are looking|is evaluating|are evaluating|is planning|plans?|is going|is about|is about|is replacing|are replacing|must|is a|is an|are|is|runs?|run|decided|asked|called|would like|seeks?|struggl\w+|suffer\w*|sucht|suchen|will|wollen|mochte\w*|braucht|brauchen|hat|haben|plant|planen|muss|mussen|ist|sind|cherche\w*|veut|veulent|souhaite\w*|a besoin|ont|doit|doivent|a |est|sont|quiere\w*|busca\w*|necesita\w*|tiene\w*|debe\w*|esta|estan|ha |han |es |quer|precisa\w*|procura\w*|pretende|tem|devem|vuole|vogliono|cerca\w*|ha|hanno|deve|devono|wil|willen|zoekt|zoeken|heeft|hebben|moet|moeten|is op zoek|chce|szuka|potrzebuje|soker|vill|vil|har|ska|skal|onsker|behover|maste)(?!\p{L})/u
const NEGATIVE_BEFORE =
  /(?:\b(?:competit\w+(?: is| are|:)?|against|vs\.?|versus|instead of|incumbent(?: is)?|replac(?:e|es|ing)|rip(?:ping)? out|demo (?:of|by|from)|evaluat\w+|look(?:ed|ing)? at|proposal (?:of|from|by)|quote from|offer from|bid from|up against|alongside|besides|next to|shortlist\w*(?: with)?|wettbewerb\w*|gegen|konkurr\w+|angebot von|angebot der|statt|anstelle von|anstatt|ablosung von|ablosen|neben|konkurrenz|verlangerung|referenz\w*(?: wie| ist| der| die| von)?|reference\w*(?: from| is| like| at| site)?|like (?:we did |you did |at |for )*|similar to|same as|as (?:we did )?(?:at|for|with)|such as|wie (?:bei|schon bei|fur)|comme (?:chez|pour|la|le|nous)|como (?:en|con|na|no|a)|come (?:in|per|da|presso)|zoals bij|recommended by|introduced by|referred by|empfohlen (?:von|durch)|recommande par|recomendado por|consigliat\w+ da|aanbevolen door|through|via|distribut\w+(?: is)?|disti(?: is)?|reseller|subsidiary of|part of|owned by|belongs to|daughter of|tochter\w* (?:der|von)|teil der|gehort zu\w*|filiale (?:de|du)|groupe|filial (?:de|da)|del grupo|do grupo|gruppo|onderdeel van|parent(?: company)?(?: is)?|mutter\w*|used (?:by|at|to be)|runs? on|using|use|based on|built on|with their|implemented|won|closed|delivered|did|lost|concurrent\w*|concorren\w+|competidor\w*|competencia|frente a|contra|rosa insieme a|insieme a|face a|propose par|hired|consult\w+|advised by|audited by|auditor|insurer|versicherer|supplier|lieferant|fournisseur|proveedor|fornitore|migrat\w+ from|legacy|away from|switch\w* from|moving off|contract with|vertrag mit|contrat avec|currently (?:with|on|using)|licen[cs]e (?:from|of)|tool called|system called|colleague|my friend at|here at|wir (?:bei|von)|we at|i'?m (?:from|with|at)|greetings from|this is|for us at|chez nous|unter|under|as|a nombre de|a notre nom|au nom de|unser name|in nome di|by))\s*(?:the |their |die |der |das |den |la |le |les |l'|el |los |il |lo |o |a |de |het |company )?["'(]?$/u
const NEGATIVE_AFTER =
  /^\s*(?:\((?:[^)]{0,40})?(?:competitor|incumbent|reference|distributor|wettbewerb|referenz|bestand|concurrent|competencia|concorrente|distribut|partner|us\b|reseller|parent)|,? (?:our|the) (?:competitor|incumbent|distributor)|,? (?:is|are|ist|est|es|e) (?:the|our|a|their|der|unser|le|el|il) (?:incumbent|competitor|distributor|reference|wettbewerber|konkurrent|referenzkunde)|,? (?:as (?:a )?references?|als referenz|en reference|comme reference|como referencia|come referenza|als referentie)|(?: has| have| hat| a| ha)? ?(?:already )?(?:also )?(?:submitted|quoted|pitched|presented|sent (?:a|an|their) (?:quote|offer|proposal)|bietet|angeboten|prasentiert)| (?:hat|heeft|a|ha|har|is|ist) (?:\p{Ll}+ ){0,4}(?:angebot|offerte|offre|oferta|offerta|tilbud|offert|nabidku)(?![\p{L}]))/u

const MOST_CANDIDATES = 120

/** All that may be the customer in these units and in the customers' signatures, best first. */
export function accountCandidates(reading: Reading, units: Unit[], alone: boolean): Candidate[] {
  const domains = [...customerDomains(reading, units), ...(alone ? writersDomains(reading) : [])]
  const found: Candidate[] = []
  for (const [i, unit] of units.entries()) {
    if (found.length > MOST_CANDIDATES) break
    if (unit.key === 'account') labelled(reading, unit, found)
    else if (unit.key !== 'skip' && unit.key !== 'competitor' && unit.key !== 'website')
      prose(reading, unit, i < 3, domains, found)
  }
  if (alone) {
    signatures(reading, domains, found)
    subjectNames(reading, domains, found)
  }
  // The same organisation seen again, in another form or place, speaks for it.
  const kept = found
    .filter((candidate) => !isPartnerOrg(reading, candidate.name))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
  for (const candidate of kept) {
    const others = kept.filter((other) => other !== candidate && sameOrg(other.name, candidate.name))
    if (others.length > 0) candidate.score += Math.min(1.5, 0.5 * others.length)
    if (others.some((other) => other.layout === reading.subject) && candidate.layout !== reading.subject)
      candidate.score += 2
    else if (
      candidate.layout !== reading.subject &&
      candidate.score > 1 &&
      kept.some((other) => other.layout === reading.subject && sharesName(other.name, candidate.name))
    )
      candidate.score += 2
  }
  return kept.sort((a, b) => b.score - a.score || a.start - b.start)
}

/** "Messe + Trautwein" in the subject, "Spielwaren Trautwein GmbH" in the mail: it gives the telling word of a name. */
function sharesName(subject: string, name: string): boolean {
  const telling = (text: string) =>
    plain(text)
      .split(' ')
      .filter((word) => word.length >= 5 && !isOrgWord(word) && !TOPIC.test(word))
  const inSubject = new Set(telling(subject))
  return telling(name).some((word) => inSubject.has(word))
}

/** Mail and web domains of the customer's side, as far as the units name them. */
export function customerDomains(
  reading: Reading,
  units: Unit[],
): { domain: string; at: { layout: Layout; start: number; end: number } }[] {
  const found: { domain: string; at: { layout: Layout; start: number; end: number } }[] = []
  const add = (host: string, layout: Layout, start: number, end: number) => {
    const domain = host.replace(/^www\./, '')
    if (
      isFreemail(domain) ||
      !isHost(domain) ||
      reading.isPartnerAddress(`x@${domain}`) ||
      reading.isVendorAddress(`x@${domain}`)
    )
      return
    if (!found.some((other) => other.domain === domain)) found.push({ domain, at: { layout, start, end } })
  }
  for (const unit of units) {
    if (unit.key === 'skip' || unit.key === 'competitor') continue
    const { emails, sites } = foundIn(reading, unit)
    for (const email of emails) add(email.value.split('@')[1]!, unit.layout, email.start, email.end)
    for (const site of sites)
      if (!emails.some((email) => email.start <= site.start && email.end >= site.end))
        add(site.value, unit.layout, site.start, site.end)
  }
  return found
}

const partnerKeys = new WeakMap<
  Reading,
  { labels: string[]; orgs: string[]; names: string[]; vendor: Set<string> }
>()

function keysOf(reading: Reading) {
  const known = partnerKeys.get(reading)
  if (known) return known
  const products = reading.setting.products.flatMap((p) => [p.name, ...p.aliases, p.name.split(' ')[0]!])
  const keys = {
    labels: [...reading.partner.domains].map((domain) => squeeze(domain.split('.')[0]!)),
    orgs: reading.partner.orgs.flatMap((org) => [squeeze(orgKey(org)), squeeze(org)]),
    names: reading.partner.names.map(plain),
    vendor: new Set(
      [...reading.setting.vendorDomains.map((domain) => domain.split('.')[0]!), ...products].map(squeeze),
    ),
  }
  partnerKeys.set(reading, keys)
  return keys
}

/** Whether a name is the partner's own, one of its people's, the vendor's or a product's. */
export function isPartnerOrg(reading: Reading, name: string): boolean {
  const key = squeeze(orgKey(name))
  if (key.length < 2) return true
  const { labels, orgs, names, vendor } = keysOf(reading)
  if (
    labels.some(
      (label) =>
        key === label ||
        (key.length >= 5 && label.includes(key)) ||
        (label.length >= 5 && key.startsWith(label)),
    )
  )
    return true
  if (names.includes(plain(name)) || vendor.has(squeeze(name))) return true
  return orgs.some((org) => org === key || (key.length >= 5 && org.startsWith(key)))
}

function labelled(reading: Reading, unit: Unit, found: Candidate[]): void {
  const cut = labelName(text(unit))
  if (cut === null) return
  const start = unit.start + cut.at
  const name = words(unit.layout, start, start + cut.length)
  if (NOTHING.test(plain(name)) || /@/.test(name)) return
  // "Customer: Jane Doe" under "Company: Acme" is a person.
  const person =
    looksLikePerson(name) &&
    !/(?:company|firm|account|organi|azienda|empresa|bedrijf|societe)/.test(unit.label)
  found.push({
    name,
    layout: unit.layout,
    unit,
    start,
    end: start + cut.length,
    score: person ? 4 : isPartnerOrg(reading, name) ? -9 : 12,
    legal: LEGAL_FORM.test(fold(name)),
    mention: null,
  })
}
const NOTHING =
  /^(?:n a|na|tbd|tbc|unknown|none|confidential|undisclosed|nda|under nda|unbekannt|vertraulich|kein\w*|inconnu|confidentiel|confidencial|desconocido|riservato|onbekend|vertrouwelijk|to be confirmed|to follow|folgt|not yet|cannot say|see (?:below|above|attached)|siehe .*|in attachment|x+)$/

/** The name at the head of a labelled value: "Acme Ltd, Leeds" "Acme Ltd (UK)" "Acme - contact Jane". */
function labelName(value: string): { at: number; length: number } | null {
  const lead =
    /^(?:[\s"*_„“«»-]|'(?![ts][\s-]))*(?:M\/s\.?\s*)?(?:(?:the|die|der|das|la|le|les|el|il|de|het|Die|Der|Das|De)\s+(?=\p{Lu}))?/u.exec(
      value,
    )![0]
  const at = lead.length
  let rest = value.slice(at)
  const stop = rest.search(
    /\s*[;|\n\t([{•]|\s[-–—/]\s|\s*,\s|(?<!(?:^|\s)(?:Gebr|Bros|St|Ste|Sta|Dr|Fa|Mme))\.\s+(?=\p{Lu}[\p{Ll}]+\s)|:\s|\s(?:in|aus|at|near|based in|mit sitz|headquartered|située?|sis|con sede|in der nahe)\s(?=\p{Lu})|\s?（/u,
  )
  let length = stop < 0 ? rest.length : stop + bracketOf(rest.slice(0, stop), rest.slice(stop))
  const form = stop < 0 ? null : /^(\s*,\s*)/.exec(rest.slice(stop))
  if (form) {
    const behind = rest.slice(stop + form[0].length)
    const tail = LEGAL_FORM.exec(fold(behind)) ?? /^(?:\p{Lu}\.\s?){2,4}(?!\s?\p{Lu}\p{Ll})/u.exec(behind)
    if (tail && tail.index === 0) length = stop + form[0].length + tail[0].trimEnd().length
  }
  const within = LEGAL_THEN_WORDS.exec(fold(rest.slice(0, length)))
  if (within) length = within[1]!.length
  rest = rest
    .slice(0, length)
    .replace(/[\s,;"'*_”“»«.]+$/u, (tail) =>
      /^\./.test(tail) && /\b\p{L}{1,4}\.$/u.test(rest.slice(0, length).trim()) ? '.' : '',
    )
  const japanese = /\s?(?:様|御中)$/.exec(rest)
  if (japanese) rest = rest.slice(0, japanese.index)
  return /[\p{L}\p{N}]/u.test(rest) && rest.length <= 110 ? { at, length: rest.length } : null
}

/** "Stocznia Odra Sp. z o.o. ze Szczecina": what follows the legal form tells where it is. */
const LEGAL_THEN_WORDS = new RegExp(
  `^(.{2,}?\\s(?:${LEGAL_FORM.source}))\\s(?!de (?:c|r)\\.?)(?=\\p{Ll})`,
  'u',
)

const orgs = new WeakMap<Unit, OrgMention[]>()
/** The organisations that a unit names, found once. */
export function orgsOf(unit: Unit): OrgMention[] {
  const known = orgs.get(unit) ?? findOrgs(unit.layout.text, unit.layout.low, unit.start, unit.end)
  orgs.set(unit, known)
  return known
}

function prose(
  reading: Reading,
  unit: Unit,
  early: boolean,
  domains: { domain: string }[],
  found: Candidate[],
): void {
  const all = unit.layout
  for (const whole of orgsOf(unit)) {
    const org = withoutPlace(reading, withoutProduct(reading, whole))
    const before = all.low.slice(Math.max(unit.start, org.start - 70), org.start)
    const after = all.low.slice(org.end, Math.min(unit.end, org.end + 80))
    let score = base(org)
    const fits = fitting(domains, org.name)
    score += fits
    if (fits === 0 && !org.legal && FIELD_OF.test(before)) score -= 4
    if (fits === 0 && !org.legal && org.orgWords === 0 && IN.test(before) && isPlaceOnly(reading, org.name))
      score -= 4
    if (NEGATIVE_AFTER.test(after)) score -= 6
    else if (NEGATIVE_BEFORE.test(before)) score -= 4
    else if (STRONG_CUE.test(before)) score += 3
    else if (ONE_OF_SEVERAL.test(before)) score += 2
    else if (EMPLOYER.test(before)) score += 3
    // Every German noun has a capital.
    else if (reading.language === 'de' && fits === 0 && !org.legal && !/[\s&-]/.test(org.name)) score -= 1.5
    else if (MILD_CUE.test(before)) score += 1
    if (WANTS.test(after) && unit.key === null)
      score += OPENING.test(lastClause(all.low.slice(unit.start, org.start))) && /\s/.test(org.name) ? 2 : 1.2
    if (isCalled(reading, unit, org)) score += 3
    // "de gemeente Noorderkogge": named with the kind of house that it is.
    if (org.orgWords > 0 && /^\p{Ll}{3}.* \p{Lu}/u.test(org.name)) score += 1.5
    if (PEOPLE_OF.test(after) && unit.key === null) score += 2
    if (TO_REGISTER.test(after) && (org.legal || /\s/.test(org.name))) score += 4
    if (ANNOUNCES.test(before) || OURS_NOW.test(after)) score += 3
    if (ADVISES.test(before)) score += 5
    else if (early && LEAVES.test(before)) score += 3
    if (/^\s*[:–-]\s|^\s*\(|^\s*,\s/.test(after) && org.start - unit.start < 3 && unit.key === null)
      score += 1
    if ((early || unit.item) && introduced(unit, org, after)) score += 1.5
    // A line that is nothing but this name, or starts an item with it, is a heading.
    if (unit.key === null && org.start === unit.start && org.end >= unit.end - 1)
      score += org.orgWords > 0 || org.legal ? 3 : 1.5
    if (unit.key === 'contact' && !org.legal && fitting(domains, org.name) === 0) score -= 2
    if (unit.key === 'contact' && org.orgWords > 0 && org.start - unit.start < 3) score += 1.5
    if (unit.key === 'title' || unit.key === 'address' || unit.key === 'country' || unit.key === 'roles')
      score -= 4
    if (unit.key === 'context' || unit.key === 'dealName') score += unit.key === 'dealName' ? 4 : -0.5
    if ((looksLikePerson(org.name) || employerIn(org.name) !== null) && !org.legal) score -= 4
    if (COUNTED.test(fold(org.name))) score -= 8
    else if (COUNTED.test(all.low.slice(unit.start, org.start).replace(/[\s:–.-]+$/, ''))) score += 3
    score += heard(unit, org, score)
    found.push({
      name: org.name,
      layout: all,
      unit,
      start: org.start,
      end: org.end,
      score,
      legal: org.legal,
      mention: org,
    })
  }
}

/** "Zum anderen Optik Lamprecht in Wien." */
const ONE_OF_SEVERAL =
  /(?:^|[.;:,\n]\s*|\b(?:and|und|et|y|e|en|og|och) )(?:zum (?:einen|anderen|zweiten|dritten)|einerseits|andererseits|d'une part|d'autre part|por un lado|por otro(?: lado)?|da una parte|dall'altra|por um lado|por outro(?: lado)?|ten (?:eerste|tweede)|enerzijds|anderzijds|first(?:ly| up)?|second(?:ly)?|third(?:ly)?|then there(?:'s| is)|dann (?:noch|gibt es)|puis il y a|luego esta|poi c'e|dan is er|po pierwsze|po drugie|dels|for det (?:forste|andet|andre))[,:]?\s*(?:noch )?(?:the |die |der |das |den |la |le |les |el |il |o |a |de |het )?$/

/** What the learnt reader adds to a score: nothing where the rules are against it anyway. */
function heard(unit: Unit, mention: OrgMention, score: number): number {
  const side = score < HOPELESS ? null : sideOfOrg(unit, mention)
  if (side === null) return 0
  const chance = side('CUSTOMER')
  return LEARNT * Math.log((chance + DOUBT) / (1 - chance + DOUBT))
}
const HOPELESS = -1.5
/** How much the learnt reader's log odds count beside the rules' points, and its doubt, which keeps them within ±5. */
const LEARNT = 1.5
const DOUBT = 0.01

/** "The Cobblestone people called", "die Leute" stand before: who has people is a firm. */
const PEOPLE_OF = /^ (?:people|folks|lot|guys|crowd|lads|mob)(?![\p{L}])/u

/** "Wir möchten den Wasserverband Untere Ilm anmelden." */
const TO_REGISTER =
  /^\s*(?:\([^)]{0,60}\)\s*)?(?:(?:bei|fur|auf|als|gerne|bitte|voor|op|bij) [^.,;\n]{0,24}\s)?(?:anmelden|registrieren|eintragen|vormerken|schutzen|melden|aanmelden|registreren|vastleggen)(?![\p{L}])/u

/** "Vi segnalo un'azienda … Si chiama Molini Castelgrano": a firm was spoken of just before. */
function isCalled(reading: Reading, unit: Unit, org: OrgMention): boolean {
  if (!/\s/.test(org.name) || !CALLED.test(unit.layout.low.slice(unit.start, org.start))) return false
  const last = reading.units[reading.units.indexOf(unit) - 1]
  return last !== undefined && last.layout === unit.layout && A_FIRM.test(low(last))
}
const CALLED =
  /^(?:si chiama(?:no)?|se llama(?:n)?|chama-se|ils? s'appellent?|elle s'appelle|they(?:'re| are) called|it'?s called|name is|sie heisst|sie heissen|es heisst|heissen|ze heten|het heet|nazywa sie|de heter|de hedder)\s(?:the |die |la |le |les |el |il |o |a |de )?$/
const A_FIRM =
  /(?<![\p{L}])(?:company|firm|business|customer|prospect|outfit|chain|firma|unternehmen|betrieb|kund\w+|entreprise|societe|boite|empresa|compania|cliente|azienda|societa|ditta|bedrijf|klant|firme|foretag|firma|virksomhed)(?![\p{L}])/u

/** "Head of Terminal Systems": a field of work, which takes capitals in English titles only. */
const FIELD_OF = /\b(?:head|vp|vice president|manager|lead) of $/

/** "Quick one from a birthday party: Dierenpark Zuiderhoek wants …" */
const lastClause = (before: string): string => before.slice(before.lastIndexOf(': ') + 1).trimStart()
/** Nothing but an article before it: "Die Messe Plauen fragt nach …". */
const OPENING = /^(?:\W{0,3}\d{1,2}[.)] )?(?:(?:the|die|der|das|la|le|les|el|los|il|lo|o|a|de|het) |l')?$/

/** "Got one for the book. Caradoc Leisure Centres - 14 gyms": among the first words, and something is said of it. */
const introduced = (unit: Unit, org: OrgMention, after: string): boolean =>
  unit.key === null &&
  org.start - unit.start < 4 &&
  /\s/.test(org.name) &&
  /^\s*(?:[-–(,:]\s?\S|\.?\s*$)/.test(after)

/** "Kestrel Bridge Engineering for Flow" → the name before the product. */
function withoutProduct(reading: Reading, org: OrgMention): OrgMention {
  const at = org.name.search(productTail(reading))
  return at > 1 ? { ...org, name: org.name.slice(0, at), end: org.start + at } : org
}

/** "Norrlands Timmer & Bygg i Umeå": where it is, in the languages in which "i" is no "and". */
function withoutPlace(reading: Reading, org: OrgMention): OrgMention {
  if (!['sv', 'da', 'no'].includes(reading.language)) return org
  const at = org.name.search(/ i \p{Lu}\S+$/u)
  return at > 1 ? { ...org, name: org.name.slice(0, at), end: org.start + at } : org
}

const tails = new WeakMap<object, RegExp>()
const productTail = (reading: Reading): RegExp => {
  const known = tails.get(reading)
  if (known) return known
  const forms = reading.setting.products
    .flatMap((product) => [product.name, ...product.aliases])
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const links = 'for|with|on|mit|für|und|and|&|pour|avec|para|con|com|per|voor|met|för|med|til|till|dla|na'
  const pattern =
    forms.length === 0 ? /(?!)/ : new RegExp(`\\s+(?:(?:${links})\\s+){0,2}(?:${forms.join('|')})\\b`)
  tails.set(reading, pattern)
  return pattern
}

/** "Dossier 2": no name, but what follows is one. */
const COUNTED =
  /^(?:deals?|opportunity|opp|lead|projects?|projekte?|dossiers?|affaires?|projets?|proyectos?|projetos?|progett[oi]|case|fall|nr|no)\.? ?#?\d+$/

/** "Acme Dairies in Aalst, België, graag op onze naam" */
const OURS_NOW =
  /^[^.!?\n]{0,60}\b(?:(?:in|on|under|beside|against|to|next to) our (?:name|book)|(?:auf|unter|fur) unsere[nm]? namen?|a notre nom|a nuestro nombre|op onze naam|(?:em|no) nosso nome|a nostro nome|a nome nostro|pa vart namn|i vores navn|na nasza firme)\b/

/** "Sono il commercialista delle Cantine Roccasparta": an adviser who passes on what a client told him. */
const ADVISES =
  /(?<!\p{L})(?:i'?m|i am|we are|we're|ich bin|wir sind|je suis|nous sommes|soy|somos|sou|sono|siamo|ik ben|wij zijn|jestem|jag ar|vi ar|jeg er|vi er) (?:the |an? |der |die |le |la |l'|el |o |il |lo |de |en |ett )?(?:\p{L}+ )?(?:\p{L}*accountants?|book-?keepers?|tax advis[eo]rs?|auditors?|lawyers?|solicitors?|architects?|insurance brokers?|\p{L}*steuerberater(?:in)?|wirtschaftsprufer(?:in)?|buchhalter(?:in)?|rechtsanwalt|rechtsanwaltin|architekt(?:in)?|(?:expert-)?comptables?|avocate?|architecte|courtier|asesor(?:a|es)?|gestora?|contables?|abogad[oa]|contabilista|contadora?|advogad[oa]|commercialist[ai]|consulente(?: del lavoro)?|ragionier[ea]|avvocat[oa]|boekhoud(?:er|ster)|belastingadviseur|advocaat|ksiegow[ya]|doradca podatkowy|adwokat|redovisningskonsult|revisor|advokat|bogholder|regnskapsforer)(?: (?:for|of|to|at|der|des|von|vom|beim|bei|de la|de los|de las|de l'|du|des|de|del|della|delle|dello|dei|degli|dell'|di|d[ao]s?|van|voor|bij|till|at|hos|pa|til|hos|af|w|we))? ?(?:the |den |der |dem |la |le |les |el |het )?$/u

/** "Står på parkeringen hos Väveryds Möbelfabrik", "just left Acme Dairies": where the writer comes from right now. */
const LEAVES =
  /(?<!\p{L})(?:(?:just|now) (?:left|leaving|out of|back from|finished (?:at|with))|(?:outside|coming (?:out of|from)|walked out of|drov?ing away from|driv(?:e|ing) (?:back|home|away) from|on (?:my|the) way (?:back |home )?from|(?:car park|parking lot) (?:at|of))|(?:komme|kommen|fahre|war|waren)(?: ich| wir)? (?:gerade|eben|soeben|jetzt)(?: eben)? (?:von|vom|aus|bei|beim|zuruck von)|parkplatz (?:der|des|von|vom|bei|beim|vor)|(?:sors|sort|sortons|rentre|reviens|revenons)(?: juste| tout juste| a l'instant)? (?:de chez|de|du|des|d')|parking (?:de|du|des|chez)|(?:salgo|saliendo|vengo|acabo de salir|recien salid[oa])(?: ahora)? (?:de|del)|aparcamiento (?:de|del)|(?:a sair|acabei de sair|saio|venho)(?: agora)? d[aeo]s?|estacionamento d[aeo]s?|(?:esco|uscit[oa]|torno|vengo|rientro)(?: adesso| ora| appena)? (?:da|dal|dalla|dalle|dallo|dai|dagli|dall')|parcheggio (?:di|del|della|delle|dello|dei|degli|dell')|(?:net|zojuist|kom|kwam|rij)(?: \p{L}+){0,2} (?:bij|van|uit)|parkeerplaats (?:van|bij)|(?:wyszedlem|wyszlam|wyjechalem|wyjechalam|wracam|wychodze)(?: wlasnie)? (?:z|ze|od)|(?:utanfor|udenfor|utenfor)|parkering(?:en|splassen|spladsen) (?:hos|vid|ved|utanfor|foran)|(?:kommer|kor|korer|kjorer)(?: precis| just| nyss| lige| netop| akkurat| rett)? (?:fran|fra|ud fra|ut fra))\s(?:the |der |den |dem |la |le |les |el |het |de )?$/u

/** "One for you to register in our name: Acme Dairies." */
const ANNOUNCES =
  /(?:(?:regist|eintrag|aufnehm|vormerk|notier|inscri|declar|signal|cadastr|aanmeld|zglasz|zglosz|zarejestr|anmal|lodg|record|flag|inscrev|alta)\w*|gemeldet|melden?|meldung|book|new for you|(?:one|another|something|somebody|someone) (?:new )?for (?:you|us)|was (?:neues )?fur euch|pour vous|para vosotros|per voi|voor jullie|end ?kund\w*|deal|opportunit\w*|lead|protect\w*|log|indicac\w*|anmeld\w*|registrier\w*|enregistr\w*|affaire|opportunidad\w*|oportunidade\w*|opportunita|segnalazion\w*|trattativa|kans|tip|tipp|piste|neu(?:es|er)?|new one|nueva|nouvelle|nuova|(?:nat|noget|noe|cos|neco) (?:for|dla|pro) (?:er|jer|dere|was|vas))\b[^.:;]{0,50}:\s*["']?(?:the |la |le |les |l'|die |der |das |el |il |o |a |de )?$/u

/** "COO of X", "works at X", "board of X": somebody's employer. */
const EMPLOYER =
  /(?:\b(?:ceo|cto|cio|coo|cfo|cmo|ciso|cdo|md|vp|head|treasurer|controller|bursar|secretary|director|manager|president|owner|founder|chief \w+ officer|board|leiter\w*|geschaftsfuhrer\w*|vorstand|inhaber\w*|directeur|directrice|responsable|dsi|gerant|director[a]?|gerente|jefe|jefa|diretora?|responsabile|direttore|titolare|hoofd|directeur|it-leiter\w*)(?: (?:of|der|des|von|fur) (?:\w+ ){1,3})?\s+(?:of|at|for|bei|beim|der|des|von|vom|de|du|chez|del|en|da|do|na|no|di|della|dell'|presso|van|bij)|works? (?:at|for)|arbeitet (?:bei|fur)|travaille (?:chez|a|pour|dans)|trabaja (?:en|para)|trabalha (?:na|no|em|para)|lavora (?:in|per|da|presso|all[ao]?|nell[ao]?)|werkt (?:bij|voor)|pracuje w|jobbar (?:pa|hos|at)|arbejder (?:hos|i)|\p{L}*(?:chef|sjef|direktor|leder|dyrektor|kierownik|prezes|reditel|jednatel|ansvarig|ansvarlig) (?:hos|ved|pa|i|w|we|v|ve|u)|working at|employed at|people at|team at|folks at)\s*(?:the |der |die |den |dem |la |le |les |l'|el |los |o |a |as |os |il |de |het )?$/u

const REGION =
  /^(?:(?:north|south|west|east|central)(?:ern)?[ -](?:africa|europe|asia|america)|emea|apac|latam|(?:nord|sud|west|ost)(?:europa|afrika|amerika))$/

const base = (org: OrgMention): number => {
  const tokens = plain(org.name).split(' ')
  let score = 0
  if (org.legal) score += 2.5
  score += Math.min(1.5, org.orgWords)
  if (tokens.length >= 2 && tokens.length <= 7) score += 0.5
  if (
    COUNTRY_NAMES.has(fold(org.name)) ||
    REGION.test(fold(org.name)) ||
    tokens.every((token) => isTitleWord(token))
  )
    score -= 6
  if (tokens.length === 1 && GIVEN_NAMES.has(tokens[0]!)) score -= 3
  if (/^\p{Lu}{1,5}\d?$/u.test(org.name) && !org.legal) score -= 1.5
  // "MBIT-48812" is a ticket.
  if (/^(?=\p{Lu}*-?\d{3})[\p{Lu}\d-]+$/u.test(org.name)) score -= 6
  return score
}
/** "Hotel group" is no name, though hotelesrey.example begins with it. */
const fitting = (domains: { domain: string }[], name: string): number => {
  if (isOrgWord(orgKey(name))) return 0
  const best = Math.max(0, ...domains.map((entry) => domainFits(entry.domain, name)))
  // hotelesrey.example is Hoteles Rey's, though Hoteles Sol has half of it.
  const whole = squeeze(orgKey(name))
  const exact = domains.some(({ domain }) => domain.replace(/^www\./, '').split('.')[0] === whole)
  return (best === 3 ? 6 : best === 2 ? 4 : 0) + Number(exact)
}

/** Of the customers whose mails were forwarded. */
const writersDomains = (reading: Reading): { domain: string }[] =>
  reading.layouts.flatMap(({ sections }) =>
    sections.flatMap(({ side, author }) => {
      const domain = side === 'CUSTOMER' ? author?.address.split('@')[1] : undefined
      return domain && !isFreemail(domain) ? [{ domain }] : []
    }),
  )

/** The organisation in the signature of a customer whose mail was forwarded. */
function signatures(reading: Reading, domains: { domain: string }[], found: Candidate[]): void {
  for (const layout of reading.layouts) {
    const sections = layout.sections
    // Whoever wrote first has the need; who passed it on may be an outsider.
    const first = sections.findLastIndex(({ side }) => side === 'CUSTOMER')
    for (const line of layout.lines) {
      if (line.zone !== 'SIGNATURE' || sections[line.section]!.side !== 'CUSTOMER') continue
      const address = POSTAL.test(layout.text.slice(line.start, line.end))
      for (const org of findOrgs(layout.text, layout.low, line.start, line.end)) {
        const whole =
          org.start - line.start < 2 && /^\s*(?:$|[(|,·•-])/.test(layout.text.slice(org.end, line.end))
        const fits = fitting(domains, org.name)
        const person =
          looksLikePerson(org.name) || plain(sections[line.section]!.author?.name ?? '') === plain(org.name)
        const titled = plain(org.name).split(' ').some(isTitleWord)
        const named = fits > 0 || org.orgWords > 0 || org.legal
        const score =
          base(org) +
          fits +
          (whole ? 2 : 0) +
          (line.section === first ? 0.5 : 0) -
          (person ? 8 : 0) -
          (titled && fits === 0 && org.orgWords === 0 ? 5 : 0) -
          ((address || isTown(layout, org, line)) && org.orgWords === 0 && !org.legal ? 5 : 0)
        found.push({
          name: org.name,
          layout,
          unit: null,
          start: org.start,
          end: org.end,
          score: named ? score + 1 : score,
          legal: org.legal,
          mention: null,
        })
      }
    }
  }
}

/** "Setúbal, Portugal - 265 550 148": what stands before a country in an address. */
const isTown = ({ text, low }: Layout, org: OrgMention, line: { start: number; end: number }): boolean =>
  org.start - line.start < 2 &&
  /^,\s/.test(text.slice(org.end, line.end)) &&
  findCountries(text.slice(org.end, line.end), low.slice(org.end, line.end)).length > 0

/** "Pune 411005, India", "A-6020 Innsbruck". */
const POSTAL = /(?<!\p{L})(?:[A-Z]{1,3}-)?\d{4,6}(?![\d-])\s*(?:,|$|\p{Lu})|\p{Lu}\p{Ll}+ \d{5,6}(?!\d)/u

const SUBJECT_PREFIX =
  /^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|enc|i|r|doorst|vs|sv|vb|odp|pd|antw|res|ref|rif)\s*(?:\[\d+\])?\s*:\s*|\s*\[[^\]]{1,40}\]\s*)+/i
const SUBJECT_WORDS =
  /^(?:tipp?|visitenkarten?|(?:telefon|besuchs|gesprachs)?notiz|rfp|rfq|tender|itt|ausschreibung|stand|status|zu|zum|zur|den|dem|der|meldung|gemeinschaftskunde|bestandskunde|neukunde|joint|co-?sell|expansion|eintragung|aufnahme|vormerkung|query|queries|log|pls|plz|reminder|new|nueva?|neue[rs]?|nouvel(?:le)?|nov[oa]|nuov[oa]|nieuwe?|deals?|projektschutz\w*|dealschutz|schutz|antrag|auf|voranmeldung|rego|registrations?|reg|registering|register|request|opportunit(?:y|ies)|opp|leads?|partner|vendor|for|of|a|the|with|at|to|and|protection|please|project|customer|account|urgent|quick|one|two|three|from|under|nda|introduction|intro|tip|heads|up|fyi|update|our|anmeldung(?:en)?|dealanmeldung|projektanmeldung|registrierung|dealregistrierung|anfrage|chance|projekt|kunde|bitte|um|fur|von|bei|neuer|opportunity|enregistrement|enregistrer|demande|opportunites?|affaire|projet|client|inscription|declaration|d'|de|du|la|le|pour|chez|une?|registro|registo|registrar|solicitud|pedido|oportunidad(?:e|es)?|cliente|proyecto|projeto|para|con|com|en|na|no|registrazione|richiesta|opportunita|trattativa|segnalazione|progetto|presso|per|di|registratie|aanmelding|aanvraag|kans|klant|voor|bij|van|dealregistratie|zgloszenie|rejestracja|szansa|registrering|dealregistrering|uitbreiding|utvidelse|utvidgning|udvidelse|erweiterung|ampliacion|ampliamento|extension|estensione|korrektur(?:en)?|correction|correctie|october|november|december|january|february|march|april|may|june|july|august|september)$/

function subjectNames(reading: Reading, domains: { domain: string }[], found: Candidate[]): void {
  const layout = reading.subject
  const source = layout.text
  const from = SUBJECT_PREFIX.exec(source)?.[0].length ?? 0
  let at = from
  for (const part of source.slice(from).split(/(\s[-–—/|]\s|:\s*|\s*[|;(),【】]\s*|\s->\s)/)) {
    const start = at
    at += part.length
    if (part.trim() === '' || /^\W+$/.test(part)) continue
    subjectSegment(reading, layout, start, start + part.length, domains, found)
  }
}

function subjectSegment(
  reading: Reading,
  layout: Layout,
  from: number,
  to: number,
  domains: { domain: string }[],
  found: Candidate[],
): void {
  verbatim(reading, layout, from, to, found)
  const orgs = findOrgs(layout.text, layout.low, from, to).filter(
    (org) =>
      !plain(org.name)
        .split(' ')
        .every((word) => SUBJECT_WORDS.test(word)),
  )
  for (const org of orgs) {
    const own = trimSubject(layout, org)
    if (own === null) continue
    const products = reading.setting.products.some((product) =>
      [product.name, ...product.aliases].some((alias) => squeeze(alias) === squeeze(own.name)),
    )
    if (products || looksLikePerson(own.name)) continue
    const whole = plain(layout.text.slice(from, to)) === plain(own.name)
    const topic = !org.legal && org.orgWords === 0 && !whole && TOPIC.test(fold(own.name))
    found.push({
      name: own.name,
      layout,
      unit: null,
      start: own.start,
      end: own.end,
      score:
        base(org) +
        (whole ? 2.2 : 1.2) -
        (reading.language === 'de' && !/[\s&-]/.test(own.name) ? 1.5 : 0) -
        (topic || (!org.legal && org.orgWords === 0 && isPlaceOnly(reading, own.name)) ? 4 : 0) +
        fitting(domains, own.name) +
        (STRONG_CUE.test(layout.low.slice(0, own.start)) ? 1.5 : 0),
      legal: org.legal,
      mention: null,
    })
  }
}
const IN = /(?<![\p{L}])(?:in|near|outside|aus|nahe|à|en|em|nel|nella|w|i) $/u
/** "NDA deal, Ohio" over "a parts maker in Ohio": all that the mail says of it is that something is there. */
function isPlaceOnly({ layouts }: Reading, name: string): boolean {
  const { text } = layouts[0]!
  let seen = false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!IN.test(text.slice(Math.max(0, at - 9), at).toLowerCase())) return false
    seen = true
  }
  return seen
}

/** "Port sec de Kouilou": a whole piece of the subject, small words and all, that the mail repeats. */
function verbatim(reading: Reading, layout: Layout, from: number, to: number, found: Candidate[]): void {
  const name = layout.text.slice(from, to).trim()
  const count = name.split(/\s+/).length
  if (count < 2 || count > 7 || !/^\p{Lu}/u.test(name) || !/\s\p{Ll}+\s.*\p{Lu}/u.test(name)) return
  if (TOPIC.test(fold(name)) || SUBJECT_WORDS.test(plain(name.split(/\s+/)[0]!)) || looksLikePerson(name))
    return
  const at = reading.layouts[0]!.text.indexOf(name)
  if (at < 0) return
  const start = from + layout.text.slice(from, to).indexOf(name)
  found.push({
    name,
    layout,
    unit: null,
    start,
    end: start + name.length,
    score: 6,
    legal: false,
    mention: null,
  })
}

const TOPIC =
  /(?:projekt|project|projet|encryption|verschlusselung|workflow|automation|analytics|security|migration|rollout|renewal|reporting|protection|proteccion|approval|datenschutz|automatisierung|uitbreiding|erweiterung|nachlese|\bmesse\b)/

function trimSubject(layout: Layout, org: OrgMention): { name: string; start: number; end: number } | null {
  let [start, end] = [org.start, org.end]
  for (;;) {
    const first = /^[^\s]+\s+/.exec(layout.low.slice(start, end))
    if (first === null || !SUBJECT_WORDS.test(plain(first[0]))) break
    start += first[0].length
  }
  for (;;) {
    const last = /\s+([^\s]+)$/.exec(layout.low.slice(start, end))
    if (last === null || !SUBJECT_WORDS.test(plain(last[1]!))) break
    end -= last[0].length
  }
  const name = words(layout, start, end)
  return name.length < 2 || SUBJECT_WORDS.test(plain(name)) ? null : { name, start, end }
}

/** The customer's name among the candidates: the best, in its fullest form. */
export function chooseAccount(reading: Reading, units: Unit[], alone: boolean): Candidate | null {
  const candidates = accountCandidates(reading, units, alone)
  const best = candidates[0]
  if (best === undefined || best.score < (standsAlone(candidates) ? ENOUGH.alone : ENOUGH.among)) return null
  if (best.unit?.key === 'account') return best
  const forms = candidates.filter(
    (other) =>
      other.score > 0.5 &&
      // A subject adds its own words in front of a name ("Projektschutz Landratsamt …"), seldom behind it.
      (other.layout !== reading.subject || orgKey(other.name).startsWith(orgKey(best.name))) &&
      sameOrg(other.name, best.name) &&
      !/\n\s*\n/.test(other.name) &&
      !somebodyOf(other.name, best.name),
  )
  forms.sort(
    (a, b) =>
      Number(b.legal) - Number(a.legal) || orgKey(b.name).length - orgKey(a.name).length || b.score - a.score,
  )
  const fullest = forms[0] ?? best
  return orgKey(fullest.name).split(' ').length - orgKey(best.name).split(' ').length > 4 ? best : fullest
}

/** The score from which a name is taken: where nothing else could be the customer, and among others. */
const ENOUGH = { alone: 1.5, among: 2.5 }
const standsAlone = ([best, ...others]: Candidate[]): boolean =>
  sounds(best!) && others.every((other) => other.score < 0 || sameOrg(other.name, best!.name))
const sounds = ({ unit, mention }: Candidate): boolean =>
  unit !== null && mention !== null && (sideOfOrg(unit, mention)?.('CUSTOMER') ?? 0) >= 0.6

/** "Clelia Roddolo delle Cantine Roddolo" is a person of the customer's, not its fuller name. */
function somebodyOf(name: string, org: string): boolean {
  const at = name.indexOf(org)
  if (at <= 0) return false
  const front =
    /^(\p{Lu}\S+(?: \p{Lu}\S+){1,2}) (?:of|from|at|der|des|von|vom|von der|bei|de|du|del|de la|della|delle|dello|dei|di|da|do|dos|van|van de) $/u.exec(
      name.slice(0, at),
    )
  return (
    front !== null &&
    !plain(front[1]!)
      .split(' ')
      .some((word) => isOrgWord(word))
  )
}

export const accountFact = (chosen: Candidate | null): Fact<string> | null =>
  chosen === null
    ? null
    : fact(
        asWritten(chosen.name, chosen.layout, chosen.start, chosen.end),
        chosen.layout,
        chosen.start,
        chosen.end,
        Math.min(0.98, 0.6 + chosen.score / 30),
      )

/** The customer's domain: the one that fits the account's name, else the only one. */
export function readDomain(
  reading: Reading,
  units: Unit[],
  account: Candidate | null,
  extra: { domain: string; at: { layout: Layout; start: number; end: number } }[] = [],
): Fact<string> | null {
  const domains = [...customerDomains(reading, units), ...extra]
  const ranked = domains
    .map((entry, i) => ({ entry, fits: account === null ? 0 : domainFits(entry.domain, account.name), i }))
    .sort((a, b) => b.fits - a.fits || a.i - b.i)
  const best = ranked[0]
  if (best === undefined) return null
  const { layout, start, end } = best.entry.at
  const at = layout.low.indexOf(best.entry.domain, start)
  const from = at >= 0 && at < end ? at : start
  return fact(
    best.entry.domain,
    layout,
    from,
    at >= 0 && at < end ? at + best.entry.domain.length : end,
    best.fits > 0 ? 0.97 : 0.8,
  )
}
export { low }
