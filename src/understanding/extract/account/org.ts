/**
 * Organisations in a stretch of text: runs of capitalised words with the small words between them ("Les Scieries
 * Boréal inc.", "Autoridad Portuaria de Puerto Olivar", "Haverhill & Sons Seed Merchants Ltd").
 */
import { isHost } from '../address.ts'
import { fold, plain, remembered, squeeze } from '../fold.ts'
import {
  FUNCTIONS,
  GENERIC_ORG,
  GIVEN_NAMES,
  HONORIFICS,
  isOrgWord,
  isTitleWord,
  LEGAL_FORM,
  NOT_NAMES,
} from '../people/people-words.ts'
import { spell } from '../people/person.ts'

export interface OrgMention {
  start: number
  end: number
  name: string
  /** Whether a legal form ends it. */
  legal: boolean
  /** How many of its words are words that organisations are named with. */
  orgWords: number
}

const TOKEN = /[^\s,;:()"“”„«»<>|!?[\]{}=*…。、：（）「」【】]+/gu
const LINKS = new Set(
  "& + and und et y e i of de del della delle dei degli di da do dos das du des der die das den la le les los las el il lo van von vom voor fur for zu zum zur am an im the og och en sur sous bei per por para pour 't".split(
    ' ',
  ),
)
const CAPITAL = /^(?:[\p{Lu}\d]|['’]?\p{Lu}|['’][ts]-\p{Lu}|[dlDL]['’]\p{Lu}|[dl]['’]$|[a-z]\p{Lu})/u

interface Token {
  start: number
  end: number
  text: string
  low: string
}

/** Organisations (and everything else that is capitalised like one) of a stretch, in order. */
export function findOrgs(text: string, low: string, from: number, to: number): OrgMention[] {
  const found: OrgMention[] = []
  for (const run of runs(text, low, from, to)) {
    const mention = trim(text, low, run, to)
    if (mention !== null) found.push(whole(text, low, from, to, withPartners(text, from, mention)))
  }
  const stretch = text.slice(from, to)
  if (!/[\u3000-\u9fff]/.test(stretch)) return found
  for (const pattern of JAPANESE)
    for (const m of stretch.matchAll(pattern)) {
      const name = (m[1] ?? m[0]).replace(/(?:さん|さま|殿)$/u, '')
      const start = from + m.index + m[0].indexOf(name)
      if (found.some((other) => other.start <= start && other.end >= start + name.length)) continue
      found.push({ start, end: start + name.length, name, legal: true, orgWords: 1 })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** "Chavannes, Wuilleret & Python": names before the last two, as firms of partners write them. */
function withPartners(text: string, from: number, mention: OrgMention): OrgMention {
  if (!/^\p{Lu}\S+ & \p{Lu}/u.test(mention.name)) return mention
  const first = /(?:\p{Lu}[\p{L}'’-]{2,20}, ){1,3}$/u.exec(
    text.slice(Math.max(from, mention.start - 70), mention.start),
  )
  if (first === null) return mention
  const start = mention.start - first[0].length
  return { ...mention, start, name: text.slice(start, mention.end).replace(/\s+/g, ' ') }
}

/** With what belongs to a name outside its capitals: a bracket, a quoted part, the small words of a public house. */
function whole(text: string, low: string, from: number, to: number, mention: OrgMention): OrgMention {
  const start = mention.start - publicHouse(low.slice(Math.max(from, mention.start - 60), mention.start))
  const end = mention.end + added(text.slice(mention.end, Math.min(to, mention.end + 60)), mention)
  if (start === mention.start && end === mention.end) return mention
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const legal = mention.legal || LEGAL_END.test(fold(name))
  const orgWords = plain(name).split(' ').filter(isOrgWord).length
  return { start, end, name, legal, orgWords: Math.max(1, orgWords) }
}
const LEGAL_END = new RegExp(`\\s(?:${LEGAL_FORM.source})$`, 'u')

/** 'Istituto Comprensivo "Don Milani"': the length of what is added behind. */
function added(behind: string, { legal, name }: OrgMention): number {
  const bracket = legal ? 0 : bracketOf(name, behind)
  if (bracket > 0) return bracket
  const town = A_TOWN.exec(behind)
  if (town !== null && !legal && !/\s.*\s/.test(name)) return town[0].length
  const quoted = /^ ["“„«”](\p{Lu}[^"“”„«»\n]{1,38})["“”»]/u.exec(behind)
  if (
    quoted === null ||
    legal ||
    !plain(name)
      .split(' ')
      .some((word) => isOrgWord(word) || KINDS.has(word))
  )
    return 0
  return quoted[0].length + formBehind(behind.slice(quoted[0].length))
}

/** "Hjortnäs kommun", "Odense sygehus": in the north the kind stands behind, in small letters. */
const A_TOWN =
  /^ (?:kommune?|stad|landsting|församling|pastorat|stift|universitet|sjukhus|sygehus|sykehus|lasarett|skola|skole|gymnasium|havn|hamn|fjernvarme|energiverk)(?![\p{L}])/u

/** "Saltbreck Road Salt (Holdings)", "Carter (Leeds) Limited": the length of a bracket that belongs to the name, 0 for others. */
export function bracketOf(name: string, behind: string): number {
  const bracket = /^ \((\p{Lu}[\p{L}&'’-]*(?: (?:& )?\p{Lu}[\p{L}&'’-]*){0,2})\)/u.exec(behind)
  if (bracket === null || name === '') return 0
  const form = formBehind(behind.slice(bracket[0].length))
  const holds = plain(bracket[1]!)
    .split(' ')
    .some((word) => HOLDS.has(word))
  return form > 0 || holds ? bracket[0].length + form : 0
}
/** The length of a legal form right behind, its space with it. */
const formBehind = (behind: string): number => {
  const form = legalFormAt(fold(behind), 1)
  return /^ /.test(behind) && form !== null ? 1 + form[0].length : 0
}
const HOLDS = new Set('holding holdings group groupe grupo gruppo gruppe groep'.split(' '))

/**
 * "le centre hospitalier de Montfaucon-les-Bains", "bij de gemeente Noorderkogge": houses of the public are named with
 * their kind, in small letters. "Une clinique de Lyon" is any of them. The length of what stands before the place.
 */
function publicHouse(before: string): number {
  // "'t Hof van Twenthe Zorg"
  const article = /(?:^|[\s("])('t )$/.exec(before)
  if (article !== null) return article[1]!.length
  const house = PUBLIC_HOUSE.exec(before) ?? OF_A_PLACE.exec(before)
  if (house === null) return 0
  const name = house[1]!
  const lead = before.slice(0, before.length - name.length)
  return KNOWN_ONE.test(lead) && !WITHIN.test(lead) ? name.length : 0
}
/** "a bakery in the city of Larkfield": where somebody is. */
const WITHIN =
  /(?<![\p{L}])(?:in|near|around|outside|within|dans|pres de|en|em|nel|nella|aus|uit|nabij)\s(?:the |la |le |l'|el |de |der )?$/u
const PUBLIC_HOUSE =
  /(?<![\p{L}'-])((?:mairie|commune|ville|communaute (?:de communes|d'agglomeration|urbaine)|centre hospitalier|chu|ehpad|hopital|clinique|lycee|college|ecole|universite|musee|theatre|syndicat|ayuntamiento|diputacion|mancomunidad|hospital|clinica|universidad|colegio|instituto|museo|teatro|camara municipal|prefeitura|junta de freguesia|municipio|universidade|escola|museu|comune|ospedale|universita|liceo|istituto|gemeente|waterschap|ziekenhuis|universiteit|museum|gmina|miasto|szpital|urzad|powiat|uniwersytet|muzeum)(?: \p{Ll}[\p{L}-]{3,14}){0,2}(?: (?:d[eu]|des|de l[ao]s?|de l'|del|dell[ao]|di|d[ao]s?|van|w|we|i)| d'| dell'| de l')? ?)$/u
const OF_A_PLACE =
  /(?<![\p{L}'-])((?:city|town|borough|county|port|diocese|archdiocese|university|district|parish|cooperative|mutuelle|association|fondation|cooperativa|consorcio|fundacion|asociacion|fundacao|associacao|consorzio|fondazione|associazione|cantina sociale)(?: \p{Ll}[\p{L}-]{3,14})? (?:of|d[eu]|des|de la|del|dell[ao]|di|d[aeo]s?) )$/u
/** Spoken of as the one that is known, or first in its sentence. */
const KNOWN_ONE =
  /(?:(?<![\p{L}])(?:the|le|la|les|l'|du|au|aux|el|los|las|al|del|o|a|os|as|do|da|ao|no|na|pelo|pela|il|lo|i|gli|dal|dalla|dell'|all'|nell'|della|alla|nella|de|het|w|we|with|for|at|chez|pour|avec|para|con|com|per|presso|bij|voor|met|dla|register|enregistrer|registrar|registrare|registreren)|(?:^|[.:!?;\n*-])\s*["'(]?)\s?$/u

/** By the legal form before or behind, by the kind of house, in quotes behind it, or addressed as 様 with its matter. */
const JAPANESE = [
  /(?:(?:株式会社|有限会社|合同会社|\(株\)|（株）)|(?<![\u3040-\u30ff\u4e00-\u9fff])(?:株式|有限|合同)会社[ \u3000])[^\s、。：:（(様のはがをにで]{2,20}/gu,
  /(?:学校法人|医療法人(?:社団|財団)?|社会福祉法人|(?:一般|公益)?(?:社団|財団)法人|独立行政法人|協同組合)[ \u3000]?[^\s、。：:（(様はがをにで【】「」]{2,20}/gu,
  /[^\s、。：:（(）)のはがをにで【】]{2,20}(?:株式会社|有限会社)/gu,
  /[^\s、。：:（(）)のはがをにで【】「」]{2,14}(?:病院|大学|銀行|市役所|製作所|工業|商事|物流)/gu,
  /(?:旅館|ホテル|温泉|会社|商店|工場|病院)「([^」\s]{2,16})」/gu,
  /([\u4e00-\u9fff\u30a0-\u30ff]{2,12})様の(?:件|案件)/gu,
]

function runs(text: string, low: string, from: number, to: number): Token[][] {
  const found: Token[][] = []
  let run: Token[] = []
  const close = () => {
    while (run.length > 0 && !CAPITAL.test(run.at(-1)!.text)) run.pop()
    if (run.length > 0) found.push(run)
    run = []
  }
  for (const m of text.slice(from, to).matchAll(TOKEN)) {
    // Most words are small ones between names.
    if (run.length === 0 && (!CAPITAL.test(m[0]) || IS.test(m[0]))) continue
    const start = from + m.index
    // "St Brendan's Hospice": whose it is belongs to the name of a house.
    const house = /['’]s$/u.test(m[0]) && isHouse(text.slice(start + m[0].length, start + m[0].length + 50))
    let word = house ? m[0] : m[0].replace(/['’]s$/u, '')
    const possessive = word !== m[0]
    if (word.includes('@') || /^https?:/.test(word) || isCode(word)) {
      close()
      continue
    }
    const named = run.length > 0 && /^(?:im|św)\.$/.test(word) && run.some(isPolishHouse)
    const dotted =
      /[.'’/-]+$/.test(word) &&
      !named &&
      !/^(?:\p{L}\.){1,4}$/u.test(word) &&
      !/^(?:Co|Inc|Ltd|Corp|St|Sp|Pvt|Bros|Gebr|Ste|Dr|Mr|Mrs|No|Cie|Cia|Ges|Assoc|Intl|Mfg|Dept|Univ|Soc|Coop|Agr|Az|Hnos|Sdad)\.$/i.test(
        word,
      )
    // "Exporters' Guild": the apostrophe of many.
    const many =
      dotted &&
      /s['’]$/.test(word) &&
      /^ \p{Lu}/u.test(text.slice(start + word.length, start + word.length + 2))
    if (dotted && !many) word = word.replace(/[.'’/-]+$/, '')
    if (word === '') {
      if (m[0] !== '-') close()
      else close()
      continue
    }
    const item = { start, end: start + word.length, text: word, low: low.slice(start, start + word.length) }
    const last = run.at(-1)
    const joined = last === undefined || /^[ \u00a0\u2009]{1,2}$|^ ?\n ?$/.test(text.slice(last.end, start))
    if (!joined || run.length > 11) close()
    // "unseres Mandats bei der Verbandsgemeinde": two names, one at the other.
    if (/^(?:de[rm]|die|das)$/.test(item.low) && /^(?:bei|fur|mit)$/.test(run.at(-1)?.low ?? '')) close()
    if (CAPITAL.test(word)) run.push(item)
    else if (named) run.push(item)
    else if (
      run.length > 0 &&
      (LINKS.has(item.low) || (AT_PLACE.test(item.low) && run.some(isPolishHouse))) &&
      !isThere(item) &&
      (run.slice(-2).some((token) => CAPITAL.test(token.text)) ||
        (isKind(headOf(run)) && TO_A_PLACE.test(text.slice(item.start - 1, item.start + 60))))
    )
      run.push(item)
    else if (run.length > 0 && describes(headOf(run), text, item.end)) run.push(item)
    else close()
    if (possessive || (dotted && !many)) close()
  }
  close()
  return found
}

/** "È la Fonderia Bassi", "É a Cerâmica Aleluia", "It's Kaldor Mills": the verb begins the sentence. */
const IS = /^(?:[ÈÉ]|(?:It|That|This|He|She|Here|There)['’]s|They['’]re|C['’]est)$/

/** "St. Aidan's C of E Primary School": one of the next capitals is a word that organisations are named with. */
const isHouse = (behind: string): boolean => {
  const words = /^(?: (?:\p{Lu}[\p{L}-]*|of|&|and|the)){1,6}/u.exec(behind)?.[0].trim().split(' ') ?? []
  const house = words.findIndex((word) => isOrgWord(fold(word)))
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    house >= 0 &&
    words.slice(0, house + 1).every((word) => !isTitleWord(fold(word)) && !FUNCTIONS.has(fold(word)))
  )
}

/** "Szpital Powiatowy w Krzemieńcu Dolnym": where a public house stands is its name. */
const AT_PLACE = /^we?$/
const isPolishHouse = ({ low }: Token): boolean => POLISH_HOUSE.test(low)
const POLISH_HOUSE =
  /^(?:szpital|urzad|bank|spoldzielnia|zaklady?|dom|zespol|centrum|przychodnia|szkola|uniwersytet|politechnika|akademia|starostwo|muzeum|teatr|cukrownia|mleczarnia|browar|stocznia|kopalnia|huta|sad|biblioteka|powiat|gmina)$/

/** "CONFIG_X86", "Bug#695159", "Makefile.local": what programs are made of. */
const isCode = (word: string): boolean =>
  !/^F\.lli$/i.test(word) &&
  (/_|\\|#\d|::|\(\)/.test(word) || (/^[\p{L}\d-]+\.\p{Ll}{1,6}$/u.test(word) && !isHost(word.toLowerCase())))

/** "lá de Mossoró", "là à Roubaix": the accent makes an article a place. */
const isThere = ({ text }: Token): boolean => /^l[áà]$/i.test(text)

/** "la Coopérative laitière du Haut-Velay": what sort it is stands in small letters between its kind and its place. */
const describes = (kind: Token, text: string, at: number): boolean =>
  (isKind(kind) || meant(kind, text)) && TO_A_PLACE.test(text.slice(at, at + 60))
/** "Le Syndicat mixte": what stands behind its article. */
const headOf = (run: Token[]): Token => (run.length > 1 && ARTICLES.test(run[0]!.text) ? run[1]! : run[0]!)
const isKind = ({ low }: Token): boolean => isOrgWord(low) || KINDS.has(low)
/** "du Théâtre national des Alpages": a capital behind a small article is meant, unless it is somebody's title. */
const meant = (kind: Token, text: string): boolean =>
  !isTitleWord(kind.low) &&
  /^\p{Lu}\p{Ll}{3}/u.test(kind.text) &&
  /(?:^|\s)(?:du|de la|le|la|au|à la|el|del|al|il|lo|della|alla|do|da|ao)\s$/u.test(
    text.slice(Math.max(0, kind.start - 8), kind.start),
  )
const KINDS = new Set(
  'syndicat communaute office chambre regie caisse union federation centre compagnie atelier ateliers port consorcio mancomunidad federacion union colegio centro consorzio unione ente centro sindicato associacao federacao uniao comunidade istituto instituto liceo lycee college zespol mancomunidade opera'.split(
    ' ',
  ),
)
const TO_A_PLACE =
  /^(?: \p{Ll}[\p{L}-]{2,14}| (?:des?|du|de la|dei|delle|de los|de las|dos|das) \p{Ll}{3,14})? (?:d[eu]|des|de la|de l['’]|d['’]|del|dell[ao]|dell['’]|d[aio]|d[ao]s|di) ?(?:\p{Lu}[\p{L}'’-]*)/u

const OF = /^(?:of|der|des|von|vom|de|du|del|della|dell'|di|da|do|van|bei|zu|zur|zum|til|till)$/
/** "Logistik der Hufnagl AG", "Zwei Korrekturen zur Tierklinik Säntis": a part of the customer, or what the mail brings. */
const MATTER =
  /^(?:korrektur(?:en)?|nachtr[aä]ge?|nachtrag|erganzung(?:en)?|anderung(?:en)?|neuigkeit(?:en)?|neues|news|updates?|info(?:s|rmationen)?|details|angaben|daten|zahlen|frage(?:n)?|logistik|einkauf|vertrieb|produktion|verwaltung|leitung|geschaftsfuhrung|geschaftsleitung|buchhaltung|werkstatt|technik|belegschaft|corrections?|precisions?|nouvelles|correcciones|novedades|novidades|correcoes|correzioni|novita|aanvulling(?:en)?|correctie(?:s)?|wijziging(?:en)?|nieuws|uitbreiding|erweiterung|ampliacion|ampliamento|extension|expansion|logistics|purchasing|inkoop)$/

/** "Clelia Roddolo delle Cantine Roddolo", "Akua Mensah of Golden Stool Bank": somebody before the house. */
function withoutPerson(run: Token[]): Token[] {
  const addressed = HONORIFICS.has(run[0]!.low.replace(/\.$/, ''))
  const link = run.findIndex((token, at) => at > 1 && LINKS.has(token.low))
  if (link < 2 || link > 3 || !WHERE.test(run[link]!.low)) return run
  if (!addressed && !GIVEN_NAMES.has(run[0]!.low)) return run
  const rest = run.slice(link + 1)
  return rest.length > 1 && rest.some(({ low }) => isOrgWord(low)) ? rest : run
}
const WHERE = /^(?:of|at|from|bei|vom|delle|della|dello|dei|del|des|bij|van)$/

/** Who keeps a house: "Wirtin vom Brunnerhof". */
const KEEPER =
  /^(?:wirt|wirtin|chefin|besitzer|besitzerin|eigentumer|eigentumerin|pachter|pachterin|inhaber|inhaberin|verwalter|verwalterin|patron|patronne|gerante?|duen[ao]|titolare|padron[ae]|eigenares|eigenaar|agare|ejer|eier|wlasciciel(?:ka)?)$/

/** "L'Université de …": of a public house the article is none of its name, as of "la Ville de …". */
const ELIDED_HOUSE =
  /^[lL]['’](?=(?:Universit|Op[ée]ra|H[ôo]pital|Institut|[ÉE]cole|Acad[ée]mi|Ospedale|Istituto|Accademia|Agence|Agenzia))/u
const withoutElision = (token: Token): Token => ({
  ...token,
  text: token.text.slice(2),
  low: token.low.slice(2),
  start: token.start + 2,
})

/** Drops what cannot begin an organisation's name and adds the legal form behind it. */
function trim(text: string, low: string, run: Token[], to: number): OrgMention | null {
  let own = run
  const drop = (token: Token): boolean => {
    const bare = token.low.replace(/\.$/, '')
    if (ARTICLES.test(token.text)) return opensSentence(text, token.start)
    // "J'enregistre le Port": an elided pronoun opens a sentence, not a name.
    return (
      LEADING.has(bare) ||
      HONORIFICS.has(bare) ||
      /^(?:j|c|n|s|m|t|qu)'\p{Ll}|^(?:registr|registe|registi|rejestr|zarejestr|enregistr|anmeld|aanmeld|inscrib|declar|zglasz|segnal|solicit)\p{L}*$/u.test(
        bare,
      )
    )
  }
  own = withoutPerson(own)
  // "COO of Pellworth Marine": the title and its link go.
  const titled = own.findIndex((token, i) => i > 0 && LINKS.has(token.low))
  if (
    titled > 0 &&
    titled < own.length - 1 &&
    (own.slice(0, titled).every((token) => isTitleWord(token.low)) ||
      (OF.test(own[titled]!.low) &&
        (isTitleWord(own[titled - 1]!.low) ||
          KEEPER.test(own[titled - 1]!.low) ||
          MATTER.test(fold(own[titled - 1]!.low)))))
  )
    own = own.slice(titled + 1)
  // "A & E Electrical"
  const initial = () => /^\p{Lu}$/u.test(own[0]!.text) && /^[&+]$/.test(own[1]?.text ?? '')
  while (own.length > 1 && !initial() && (drop(own[0]!) || !CAPITAL.test(own[0]!.text))) own = own.slice(1)
  if (ELIDED_HOUSE.test(own[0]!.text)) own = [withoutElision(own[0]!), ...own.slice(1)]
  // "depuis 2021 l'Imprimerie Wackenthaler"
  if (own.length > 1 && /^\d{4}$/.test(own[0]!.text) && /^[ld]['’]/u.test(own[1]!.text)) own = own.slice(1)
  // "Halden Port Group CFO Jane Doe": behind the rank stands one of its people.
  const rank = own.findIndex((token) => /^(?:C[A-Z]{1,2}O|CISO|VP|SVP|EVP)$/.test(token.text))
  if (rank >= 0 && rank < own.length - 1) own = rank < 2 ? [] : own.slice(0, rank)
  const legalAt = own.findIndex((token, i) => i > 0 && STANDALONE_LEGAL.test(token.text) && !leads(own, i))
  if (legalAt > 0) own = own.slice(0, lastLegal(own, legalAt) + 1)
  else
    while (own.length > 1 && (!CAPITAL.test(own.at(-1)!.text) || TRAILING.has(own.at(-1)!.low)))
      own = own.slice(0, -1)
  // "Pune 411005": a postal code.
  while (own.length > 1 && /^\d{5,}$/.test(own.at(-1)!.text)) own = own.slice(0, -1)
  // "Skip Hendricks 423 555 0126": a telephone.
  if (own.length > 2 && own.slice(-2).every(({ text }) => /^\d{2,}$/.test(text)))
    while (own.length > 1 && /^\d+$/.test(own.at(-1)!.text)) own = own.slice(0, -1)
  // "Sp." begins the legal form "Sp. z o.o.".
  if (own.length > 1 && own.at(-1)!.low === 'sp.') own = own.slice(0, -1)
  if (own.length === 0) return null
  // "l'Azienda Agricola", "d'Aubergenville": the elided article is not part of the name.
  const elided = /^(?:l|d|dell|all|nell|dall|un|qu)?['’](?=\p{Lu}\p{L})/u.exec(own[0]!.text)?.[0].length ?? 0
  const start = own[0]!.start + elided
  let end = own.at(-1)!.end
  let legal = legalAt > 0
  const rest = low.slice(end, Math.min(to, end + 40))
  const form = /^\.?,?\s+/.exec(rest)
  const tail = form && legalFormAt(rest, form[0].length)
  if (form && tail && (tail[0].length > 2 || /^[A-Z]/.test(text.slice(end + form[0].length)))) {
    end += form[0].length + tail[0].length
    legal = true
  }
  // "Pekárny Zlatý klas a.s.": a word in small letters before the legal form is the name's.
  const small = legal ? null : SMALL_THEN_FORM.exec(text.slice(end, Math.min(to, end + 40)))
  if (small) {
    end += small[0].length
    legal = true
  }
  const dotted = legal ? null : DOTTED_FORM.exec(text.slice(end, Math.min(to, end + 20)))
  if (dotted) {
    end += dotted[0].length
    legal = true
  }
  if (end - start < 2 || end - start > 90) return null
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const words = plain(name).split(' ')
  if (
    words.length === 1 &&
    (NOT_NAMES.has(words[0]!) || isTitleWord(words[0]!) || FUNCTIONS.has(words[0]!)) &&
    !legal
  )
    return null
  if (words.every((word) => NOT_NAMES.has(word) || /^\d+$/.test(word) || LINKS.has(word)) && !legal)
    return null
  return {
    start,
    end,
    name,
    legal,
    orgWords: words.filter((word) => isOrgWord(word) || KINDS.has(word)).length,
  }
}
/** "Rederi AB Sundspilen": in Swedish the form may stand between the kind of firm and what it is called. */
const leads = (own: Token[], at: number): boolean =>
  at === 1 &&
  own[1]!.text === 'AB' &&
  own[2] !== undefined &&
  CAPITAL.test(own[2].text) &&
  (isOrgWord(own[0]!.low) || /(?:s|ri|isk[at])$/.test(own[0]!.low))

/** The legal form that stands right at `at`. */
function legalFormAt(low: string, at: number): RegExpExecArray | null {
  LEGAL_FORM_HERE.lastIndex = at
  return LEGAL_FORM_HERE.exec(low)
}
/** ", S.C.A.", ", E.M.": capitals with dots behind a name are a legal form, unless somebody's name follows. */
const DOTTED_FORM = /^,\s(?:(?:\p{Lu}\.){3,4}|(?:\p{Lu}\.\s?){2,4}(?<=\.)(?!\s?\p{Lu}\p{Ll}))/u
const SMALL_THEN_FORM =
  /^(?: \p{Ll}[\p{L}-]{2,}){1,2},? (?:a\.\s?s\.|s\.\s?r\.\s?o\.|sp\. z o\.\s?o\.|S\.A\.|GmbH|A\/S|ApS|AB|Oyj?|AS)(?![\p{L}\d])/u
const LEGAL_FORM_HERE = new RegExp(LEGAL_FORM.source, 'uy')
/** A capitalised article in mid-sentence belongs to the name ("register Les Scieries Boréal"). */
const ARTICLES = /^(?:The|Al|De|Het|La|Le|Les|Los|Las|El|Il|Lo|Het|L['’])$/
const opensSentence = (text: string, at: number): boolean =>
  !/[\p{Ll}\d,;:(–—-]["'«“]?\s$/u.test(text.slice(Math.max(0, at - 4), at))
const STANDALONE_LEGAL =
  /^(?:gGmbH|GmbH|AG|KG|KGaA|OHG|SE|UG|Ltd\.?|Limited|LLC|LLP|PLC|plc|Inc\.?|Corp\.?|SAS|SARL|SA|S\.A\.?|S\.p\.A\.?|SpA|S\.r\.l\.?|Srl|SL|S\.L\.?U?\.?|SLU|Ltda\.?|Lda\.?|BV|B\.V\.?|NV|N\.V\.?|AB|Oy|Oyj|ASA|A\/S|ApS|eG|e\.V\.?|eV|Kft\.?|Zrt\.?)$/
function lastLegal(own: Token[], at: number): number {
  let last = at
  for (let i = at + 1; i < Math.min(own.length, at + 4); i++)
    if (STANDALONE_LEGAL.test(own[i]!.text) || /^(?:Co\.?|Pvt\.?|Pty\.?|C\.?V\.?)$/.test(own[i]!.text))
      last = i
  return last
}
const LEADING = new Set(
  'ihnen euch uns sie next stand meldung gemeinschaftskunde bestandskunde neukunde telefonnotiz notiz termin rfp rfq tender zu zum zur den dem mein meine meinem meiner my mijn mon ma mi meu minha mio mia moj min morning evening afternoon howdy asante jambo got pls plz gemeldet graag hierbij bijgaand betreft betr kunde wunsch wunsche attached please voici voila ecco segue see below herewith greetings congrats quick note update sorry the this that these our your their we they it he she hi hello dear please could can would will for from with at in on by to if as so and but die der das ein eine wir ihr sie er es im am bei mit fur von nach unser unsere hallo liebe lieber bitte ces cette notre votre nous ils elle il dans sur pour par avec chez bonjour su sus nuestro nuestra este esta en con para por hola nosso nossa em com ola questo questa nostro nostra per con ciao dit deze ons onze wij voor bij met beste customer client kunde kunden endkunde cliente klant account company firma firm deal opportunity lead registration register project projekt projet proyecto projeto progetto contact ansprechpartner new neue neuer re fw fwd aw wg tr rv about regarding subject a un une una um uma uno anmeldung registrierung registro registre enregistrement registrazione registratie reg registar registrar opportunite oportunidad oportunidade opportunita also auch una is are was gestern heute today yesterday spoke talked met first second third zum einen anderen una al alla presso la le les los las el lo gli de het een bij aan hier there here'.split(
    ' ',
  ),
)
const TRAILING = new Set(
  'the and for we they it is are was has have i deal project projekt projet registration opportunity lead'.split(
    ' ',
  ),
)

/** "Marco Verbruggen van Zoosoft": the firm behind somebody's whole name; null for any other name. */
export function employerIn(name: string): string | null {
  const who =
    /^(\p{Lu}[\p{Ll}-]+) \p{Lu}[\p{Ll}-]{2,} (?:of|from|at|von|van|de|di|da|af|från|fra|z|ze) (\p{Lu}.+)$/u.exec(
      name,
    )
  return who !== null && GIVEN_NAMES.has(fold(who[1]!)) ? who[2]! : null
}

/** The words that tell one organisation from another. */
export const orgKey = remembered((name) =>
  plain(name.replace(/^M\/s\.?\s*/i, '').replace(/株式会社|有限会社|合同会社/g, ' '))
    .split(' ')
    .filter((word, i, all) => !GENERIC_ORG.has(word) || (all.length === 1 && i === 0))
    .join(' '),
)

/** Whether two written forms name the same organisation: one's telling words are the other's, or begin it. */
export function sameOrg(a: string, b: string): boolean {
  const [x, y] = [orgKey(a), orgKey(b)]
  if (x === '' || y === '') return false
  if (x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true
  return x.length >= 6 && spell(squeeze(x)) === spell(squeeze(y))
}

/** How well a domain fits an organisation's name: 0 not at all .. 3 (its words, its initials, an abbreviation). */
export function domainFits(domain: string, name: string): number {
  const label = domain.replace(/^www\./, '').split('.')[0]!
  const key = orgKey(name)
  if (key === '' || label === '') return 0
  const words = key.split(' ').map(spell)
  const joined = words.join('')
  const host = spell(squeeze(label))
  if (host === joined) return 3
  const all = spell(squeeze(name))
  if (host === all) return 3
  if (joined.length >= 4 && (host.startsWith(joined) || host.endsWith(joined))) return 3
  if (host.length >= 4 && (joined.startsWith(host) || all.startsWith(host))) return 3
  const hits = words.filter((word) => word.length >= 4 && host.includes(word))
  if (hits.length > 0) return hits.join('').length >= host.length * 0.45 || hits.length >= 2 ? 3 : 2
  const parts = label.split('-').filter((part) => part.length >= 3)
  if (
    parts.some((part) =>
      words.some(
        (word) =>
          word.length >= 4 && (word === spell(part) || (part.length >= 4 && word.startsWith(spell(part)))),
      ),
    )
  )
    return 2
  const initials = plain(name)
    .split(' ')
    .map((word) => word[0])
    .join('')
  if (host.length >= 2 && (host === initials || host === words.map((word) => word[0]).join(''))) return 2
  if (covers(host, words)) return 2
  return 0
}

/** "swrauenfels" = s(tadt)w(erke) Rauenfels, "thwater" = Th(ornbury) Water: beginnings of the words, in order. */
function covers(host: string, words: string[]): boolean {
  let at = 0
  let used = 0
  for (const word of words) {
    let n = 0
    while (n < word.length && at + n < host.length && host[at + n] === word[n]) n++
    if (n === 0) continue
    at += n
    used++
    if (at === host.length) return used >= 2 && host.length >= 3
  }
  return false
}

export const looksLikePerson = (name: string): boolean => {
  const words = plain(name).split(' ')
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    GIVEN_NAMES.has(words[0]!) &&
    !words.some((word) => isOrgWord(word))
  )
}
export { fold }
