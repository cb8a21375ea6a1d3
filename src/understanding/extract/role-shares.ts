/**
 * "PoC ours, paperwork yours", "Technik wir, Vertrag ihr", "customer = us, engineering = you": who does what, told
 * without a verb. Every piece is a topic and whose it is, and nothing else.
 */
import type { Role } from '../../motion/words.ts'
import { allMatches } from '../search/all-matches.ts'
import type { Span } from './clauses.ts'
import { ROLE_WORDS } from './role-words.ts'

interface Piece {
  roles: Role[]
  ours: boolean
  /** Begins with whose it is: more may follow, of at most so many words; 0 where nothing may. */
  lists: number
  start: number
  end: number
}

/**
 * What the partner takes, with the offsets of the piece that says it; null where the sentence is no such list. In Danish "I" is
 * "you", in Polish "and". Pure.
 */
export function sharesOf(whole: string, language: string): Piece[] | null {
  if (whole.length > LONGEST) return null
  const low = language === 'da' ? whole.replace(DANISH_YOU, 'ni') : whole
  const spans = piecesOf(low)
  if (spans.filter(({ start, end }) => end - start > LONGEST_PIECE).length > 1) return null
  const pieces: (Piece | null)[] = []
  for (const { start, end } of spans) {
    if (pieces.filter(isOther).length > 1) return null
    const before = pieces.at(-1)
    // "Us: demo, client. You: …": what is listed after whose it is.
    pieces.push(
      likewise(low, start, end, before) ??
        shareIn(low.slice(start, end), start) ??
        (before?.lists ? listed(low, start, end, before) : null),
    )
  }
  const known = pieces.filter((piece) => piece !== null && piece.roles.length > 0) as Piece[]
  const others = pieces.filter(isOther)
  // "Demo bei uns, Vertrag bei euch" tells by its contrast; beside other statements one piece alone tells nothing.
  const contrast = pieces.some((piece) => piece?.ours) && pieces.some((piece) => piece?.ours === false)
  if (known.length === 0 || others.length > (contrast ? 1 : 0) || (!contrast && known.length < 2)) return null
  return known.filter(({ ours }) => ours)
}
/** No share of a role: more than one of them, and the sentence is no such list. */
const isOther = (piece: Piece | null): boolean => piece === null || piece.roles.length === 0
const LONGEST = 200
const DANISH_YOU = /\bi\b/g
const LONGEST_PIECE = 80

const OURS =
  "(?:(?:with|by|on|from|at) us|ours|mine|us|me|we|i|bei uns|von uns|durch uns|uns(?:er(?:e?s|e)?)?|wir|mein(?:s|e)?|ich|(?:c'est |(?:pour|chez|a|par|de) )?(?:nous|moi)|(?:le|la) notre|notre|(?:con |de |por )?nosotros|nuestr[oa]s?|mi[oa]|yo|connosco|conosco|noss[oa]s?|a gente|nos|eu|(?:da |a )?noi|nostr[oaie]|io|(?:van |bij |door |voor )?ons|(?:de|het) onze|wij|my|nasz[ae]?|u nas|po naszej stronie|(?:hos |av |fra |fran )?oss?|vi|var[at]?|vart|vores|hos os|弊社|当社|こちら|(?:on|from|at) our (?:side|end)|auf unserer seite|unsererseits|(?:de|du) notre cote|(?:da|dalla) (?:parte nostra|nostra parte)|(?:de|por) nuestra parte|do nosso lado|da nossa parte|(?:van|aan) onze kant|fran var sida|pa var sida|fra vores side|pa vores side)"
const YOURS =
  "(?:(?:with|by|on|from|at) you|yours|your (?:side|people|team|end|guys)|you(?: guys| lot)?|northwind|bei (?:euch|ihnen)|von (?:euch|ihnen)|durch euch|euer|eure?s?|ihr(?:es|e)?|sie|euch|(?:c'est |(?:pour|chez|a|par|de) )?vous|(?:le|la) votre|votre|(?:con |de |por )?(?:vosotros|ustedes)|vuestr[oa]s?|suy[oa]s?|convosco|vosso|vossa|voces|(?:da |a )?voi|vostr[oaie]|(?:van |bij |door |voor )?jullie|(?:de|het) jullie|wy|wasz[ae]?|u was|po waszej stronie|panstwo|(?:hos |av )?er|ni|ert|era|eran|jer|jeres|hos (?:jer|dere)|dere|deres|御社|貴社|(?:on|from|at) your (?:side|end)|auf (?:eurer|ihrer) seite|(?:de|du) votre cote|(?:da|dalla) (?:parte vostra|vostra parte)|(?:de|por) vuestra parte|do vosso lado|(?:van|aan) jullie kant|fran er sida|fra jeres side|po stronie (?:panstwa|panstwa firmy)|u)"
const AND = /\s(?:and|und|et|y|e|en|i|och|og|&|\+)\s/g
/** 弊社 may be joined by its particle alone. */
const DOES =
  '(?:is|are|do|does|take|machen|macht|ubernehmen|ubernehmt|das (?:ist|sind|machen)|ist|sind|est|sont|faisons|faites|es|son|hacemos|haceis|hacen|fazemos|fazem|e|sono|facciamo|fate|zijn|doen|ar|er|gor|laver|to|robimy|robicie|c.est|das|jest)'
const LINK = `(?:,?\\s*(?:[:=>-]|->|は)\\s*|\\s*,?\\s+(?:${DOES}\\s+)?)`
const OWNER = `(?:(${OURS})|(${YOURS}))`
const ENDS = new RegExp(`^(\\S.{1,60}?)${LINK}${OWNER}(?:で|にて|が|です)?$`, 'u')
const BEGINS = new RegExp(`^${OWNER}${LINK}(\\S.{1,60})$`, 'u')
const PARTS = /[,;.!。、\u3000\n](?!\s*(?:c'est |das ))\s*|\s[-/|]\s/g
const ENDS_OWNED = new RegExp(`(?:^|\\s)${OWNER}$`, 'u')
const BEGINS_OWNED = new RegExp(`^${OWNER}(?:\\s|$)`, 'u')

function piecesOf(low: string): Span[] {
  const pieces: Span[] = []
  // "PoC + Anb. machen wir": no piece ends with an abbreviation.
  const written = low.replace(SHORTENED, (word) => `${word.slice(0, -1)} `)
  for (const whole of cutAt(written, PARTS)) {
    const last = pieces.at(-1)
    // "PoC - us", "el contrato, vosotros": the mark stands between a topic and whose it is.
    if (
      last &&
      /^(?:\s-|,)\s$/.test(low.slice(last.end, whole.start)) &&
      OWNED.test(low.slice(whole.start, whole.end)) &&
      !ENDS_OWNED.test(low.slice(last.start, last.end))
    )
      last.end = whole.end
    else pieces.push(...cutAtAnd(low, whole))
  }
  return pieces
}
const SHORTENED = new RegExp(
  `(?<![\\p{L}])(?=\\p{L}{2,5}\\.\\s)(?!${OWNER}\\.)\\p{L}{2,5}\\.(?=\\s(?!${OWNER}(?!\\p{L}))\\p{L})`,
  'gu',
)
const OWNED = new RegExp(`^${OWNER}$`, 'u')

/** "Technik wir und Vertrag ihr" are two, "Demo und Vertrag wir" is one. */
function cutAtAnd(low: string, { start, end }: Span): Span[] {
  const piece = low.slice(start, end)
  const and = allMatches(piece, AND).find(
    ({ index, 0: word }) =>
      ENDS_OWNED.test(piece.slice(0, index)) ||
      (BEGINS_OWNED.test(piece.slice(index + word.length)) && !isOwner(piece.slice(index + word.length))),
  )
  return and === undefined
    ? [{ start, end }]
    : [
        { start, end: start + and.index },
        { start: start + and.index + and[0].length, end },
      ]
}

/** "A conta é nossa": what stands between them is no "and". */
const isOwner = (piece: string): boolean => OWNED.test(piece.replace(SINCE, ''))

function cutAt(low: string, at: RegExp): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: mark } of [...allMatches(low, at), { index: low.length, 0: '' }]) {
    const part = low.slice(from, index)
    const start = from + part.length - part.trimStart().length
    if (/\p{L}/u.test(part)) spans.push({ start, end: start + part.trim().length })
    from = index + mark.length
  }
  return spans
}

/** "Technik auch", "l'intégration aussi", "so is the setup": whose it is was said of the piece before. */
function likewise(low: string, start: number, end: number, before: Piece | null | undefined): Piece | null {
  const topic = before && ALSO.exec(low.slice(start, end))
  const roles = topic ? rolesIn((topic[1] ?? topic[2])!) : []
  return roles.length === 0 ? null : { roles, ours: before!.ours, lists: 0, start, end }
}
const ALSO =
  /^(?:(\S.{1,40}?),? (?:auch|ebenso|ebenfalls|aussi|egalement|tambien|anche|pure|tambem|ook|tez|rowniez|takze|ocksa|likasa|ogsa|too|as well|likewise)|(?:so is|and so is|ebenso|anche|e anche|tambien|tambem|aussi|ook|ocksa|ogsa) (\S.{1,40}))$/u

/** One piece; null where it is more than a topic and an owner. */
function shareIn(whole: string, start: number): Piece | null {
  const piece = whole.replace(SINCE, '')
  const before = ENDS.exec(piece)
  const after = BEGINS.exec(piece)
  const topic = before?.[1] ?? after?.[3]
  if (topic === undefined || topic.split(/\s+/).length > MOST_WORDS) return null
  // "A conta"
  if (SAYS_MORE.test(topic.replace(/^a /, ''))) return null
  const ours = (before?.[2] ?? after?.[1]) !== undefined
  const lists = before !== null ? 0 : COLON.test(piece) ? MOST_LISTED.colon : MOST_LISTED.bare
  return { roles: rolesIn(topic), ours, lists, start, end: start + whole.length }
}
const COLON = new RegExp(`^${OWNER}\\s?[:=]`, 'u')
/** "Cliente nostro da vent'anni": how long says nothing of whose it is. */
const SINCE =
  /\s(?:(?:now )?for|since|schon seit|seit|depuis|desde(?: hace)?|hace|ha|da|dal|al|sinds|sedan|i|siden|od) (?:(?:over|uber|plus de|mas de|mais de|oltre|meer dan|over|ponad) )?(?:(?:19|20)\d\d|(?:[\p{L}\d']{1,12}[ '])?(?:years?|yrs|jahren?|ans|annees|anos|anni|jaar|ar|lat|lata))$/u

function listed(low: string, start: number, end: number, before: Piece): Piece | null {
  // A new sentence goes on with something else.
  if (/[.!。\n]/.test(low.slice(before.end, start))) return null
  const topic = low.slice(start, end)
  const roles = rolesIn(topic)
  return roles.length === 0 || topic.split(/\s+/).length > before.lists || SAYS_MORE.test(topic)
    ? null
    : { ...before, roles, start, end }
}
const MOST_WORDS = 6
/** "Us: demo, integration with their stock system"; without a colon a verb may stand before the topic. */
const MOST_LISTED = { colon: 8, bare: 3 }

/** A verb, a person or a refusal: then it is a sentence of its own. */
const SAYS_MORE =
  /\b(?:they|he|she|please|thanks?|that|which|who|when|if|for|to|of|an?|not|no|don'?t|won'?t|can'?t|doesn'?t|never|can|will|wants?|wanted|needs?|have|has|had|sends?|sent|calls?|asks?|asked|ein(?:e[nr]?)?|bitte|danke|nicht|kein\w*|hat|haben|wollen|brauch\w*|une?|ils|elles|merci|pas|sans|veu\w+|una?|uma?|ellos|gracias|quier\w+|necesit\w+|nao|sem|quer\w*|eles|obrigad\w+|loro|grazie|vuol\w*|non|een|ze|zij|niet|geen|heeft|hebben|willen|nie|bez|inte|ikke|har|vil|ett?)\b/u

/** The roles that a bare topic names: "the client", "PoC and config". */
export const rolesIn = (topic: string): Role[] =>
  ROLE_WORDS.flatMap(([role, pattern]) => (pattern.test(topic) || SHORT[role]?.test(topic) ? [role] : []))

/** Words that name a role only where nothing else is said. */
const SHORT: Partial<Record<Role, RegExp>> = {
  CUSTOMER_RELATIONSHIP:
    /\b(?:customers?|clients?|accounts?|cuentas?|contas?|relations?|relation(?:en|er)|relasjonen|relati(?:es)?|relacja|kunden?|clientes?|clienti?|klant(?:en)?|klient\w*|kunder?n?)\b|顧客|お客様/u,
  TECHNICAL_FIT:
    /\b(?:tech|build|set-?up|aufbau|bouw|montage|montaje|demo(?:n|en)|pilot(?:en|i)|workshop(?:en|par\w*|per\w*)|sandbox|sizing|trial|test\w*|opstart\w*|oppstart\w*|uppstart\w*|warsztat\w*|wdrozeni\w*|pruebas?|proves?|essais?|prove)\b/u,
  CLOSE:
    /\b(?:paper(?:s|work)?|quotes?|offers?|proposals?|t&cs?|licen[cs]es?|angebote?|pric(?:e|es|ing)|money|orders?|po|papier(?:e|kram|krieg)?|preise?|bestellung(?:en)?|rechnung(?:en)?|unterschrift|paperasse\w*|papiers?|prix|commandes?|facture|signature|papeles?|papeleo|precios?|pedidos?|factura|firma|papelada|papeis|precos?|encomendas?|fatura|scartoffie|carte|prezz[oi]|ordin[ei]|fattura|papierwerk|prijs|prijzen|bestelling(?:en)?|factuur|handtekening|papiery|papierologia|cen[ay]|zamowieni\w+|faktur\w+|podpis|pappersarbetet|papperen|priset|ordern|fakturan|papirarbejdet|papirarbeidet|prisen|ordren|fakturaen)\b/u,
}
