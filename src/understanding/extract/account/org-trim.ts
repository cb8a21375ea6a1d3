/**
 * Which part of a run is the name: without the words that lead to it, a person, a matter, what stands behind its
 * legal form.
 */
import { fold, plain } from '../fold.ts'
import {
  FUNCTIONS,
  GIVEN_NAMES,
  HONORIFICS,
  isOrgWord,
  isTitleWord,
  NOT_NAMES,
} from '../people/people-words.ts'
import type { OrgMention } from './org.ts'
import { ARTICLES, CAPITAL, KINDS, LINKS, legalFormAt, type Token } from './org-words.ts'

const OF = /^(?:of|der|des|von|vom|de|du|del|della|dell'|di|da|do|van|bei|zu|zur|zum|til|till)$/
/** "Logistik der Hufnagl AG", "Zwei Korrekturen zur Tierklinik Säntis": a part of the customer, or what the mail brings. */
const MATTER =
  /^(?:korrektur(?:en)?|nachtr[aä]ge?|nachtrag|erganzung(?:en)?|anderung(?:en)?|neuigkeit(?:en)?|neues|news|updates?|info(?:s|rmationen)?|details|angaben|daten|zahlen|frage(?:n)?|logistik|einkauf|vertrieb|produktion|verwaltung|leitung|geschaftsfuhrung|geschaftsleitung|buchhaltung|werkstatt|technik|belegschaft|corrections?|precisions?|nouvelles|correcciones|novedades|novidades|correcoes|correzioni|novita|aanvulling(?:en)?|correctie(?:s)?|wijziging(?:en)?|nieuws|uitbreiding|erweiterung|ampliacion|ampliamento|extension|expansion|logistics|purchasing|inkoop)$/

/** "Clelia Roddolo delle Cantine Roddolo", "Akua Mensah of Golden Stool Bank": somebody before the house. */
function withoutPerson(run: Token[]): Token[] {
  // "Abteilung Netz der Stadtwerke Hohenlinden"
  const of = run.findIndex((token, at) => at > 0 && at < 4 && PART_OF.test(token.low))
  const named = ARTICLES.test(run[0]!.text) ? run[1]! : run[0]!
  if (of > 0 && DEPARTMENT.test(fold(named.low)) && run[of + 1] && isOrgWord(run[of + 1]!.low))
    return run.slice(of + 1)
  // "il geometra Bassi del Comune di Valdora"
  if (run.length > 3 && WHOSE.test(run[1]!.low) && PUBLIC.test(run[2]!.low) && !isOrgWord(run[0]!.low))
    return run.slice(2)
  const addressed = HONORIFICS.has(run[0]!.low.replace(/\.$/, ''))
  const link = run.findIndex((token, at) => at > 1 && LINKS.has(token.low))
  if (link < 2 || link > 3 || !WHERE.test(run[link]!.low)) return run
  if (!addressed && !GIVEN_NAMES.has(run[0]!.low)) return run
  const rest = run.slice(link + 1)
  return rest.length > 1 && rest.some(({ low }) => isOrgWord(low)) ? rest : run
}
const PART_OF = /^(?:der|des|von|du|de|del|della|dell'|do|da|van|of)$/
const DEPARTMENT =
  /^(?:abteilung|fachbereich|referat|dezernat|bereich|sachgebiet|amt|team|department|division|service|direction|pole|ufficio|reparto|settore|area|departamento|seccion|afdeling|dienst|avdelning(?:en)?|afdeling(?:en)?|dzial|wydzial)$/
const WHOSE = /^(?:del|della|dell'|do|da|du|von|vom|van|of)$/
const PUBLIC =
  /^(?:comune|provincia|regione|ospedale|ayuntamiento|diputacion|hospital|universidad|universita|camara|municipio|prefeitura|mairie|departement|stadt|landkreis|gemeinde|gemeente|provincie)$/
const WHERE = /^(?:of|at|from|bei|vom|von|delle|della|dello|dei|del|des|bij|van)$/

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
export function trim(text: string, low: string, run: Token[], to: number): OrgMention | null {
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

/** ", S.C.A.", ", E.M.": capitals with dots behind a name are a legal form, unless somebody's name follows. */
const DOTTED_FORM = /^,\s(?:(?:\p{Lu}\.){3,4}|(?:\p{Lu}\.\s?){2,4}(?<=\.)(?!\s?\p{Lu}\p{Ll}))/u
const SMALL_THEN_FORM =
  /^(?: \p{Ll}[\p{L}-]{2,}){1,2},? (?:a\.\s?s\.|s\.\s?r\.\s?o\.|sp\. z o\.\s?o\.|S\.A\.|GmbH|A\/S|ApS|AB|Oyj?|AS)(?![\p{L}\d])/u
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
  'saw seen spoke visiting caught bumped ran went chatted registering protecting visited besuch besucht treffen visitei visitamos bezoek bezocht besok besokte m/s messrs ihnen euch uns sie next stand sachstand zwischenstand meldung gemeinschaftskunde bestandskunde neukunde telefonnotiz notiz termin rfp rfq tender zu zum zur den dem mein meine meinem meiner my mijn mon ma mi meu minha mio mia moj min morning evening afternoon howdy asante jambo got pls plz gemeldet graag hierbij bijgaand betreft betr kunde wunsch wunsche attached please voici voila ecco segue see below herewith greetings congrats quick note update sorry the this that these our your their we they it he she hi hello dear please could can would will for from with at in on by to if as so and but die der das ein eine wir ihr sie er es im am bei mit fur von nach unser unsere hallo liebe lieber bitte ces cette notre votre nous ils elle il dans sur pour par avec chez bonjour su sus nuestro nuestra este esta en con para por hola nosso nossa em com ola questo questa nostro nostra per con ciao dit deze ons onze wij voor bij met beste customer client kunde kunden endkunde cliente klant account company firma firm deal opportunity lead registration register project projekt projet proyecto projeto progetto contact ansprechpartner new neue neuer re fw fwd aw wg tr rv about regarding subject a un une una um uma uno anmeldung registrierung registro registre enregistrement registrazione registratie reg registar registrar opportunite oportunidad oportunidade opportunita also auch una is are was gestern heute today yesterday spoke talked met first second third zum einen anderen una al alla presso la le les los las el lo gli de het een bij aan hier there here'.split(
    ' ',
  ),
)
const TRAILING = new Set(
  'the and for we they it is are was has have i deal project projekt projet registration opportunity lead'.split(
    ' ',
  ),
)
