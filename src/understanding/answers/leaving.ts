/**
 * What an intake owner answers about a deal that is brought for visibility only: it is offered all the same, or left with
 * the partner. Plain orders alone; a doubt, a condition or both at once is neither, and he is asked again.
 */
import { fold } from '../extract/fold.ts'
import { allMatches } from '../search/all-matches.ts'
import { letsPartnerHave } from './appointing.ts'

/** `names`: the partner's, and its people's. */
export function leavesOrOffers(text: string, names: readonly string[]): 'LEAVE' | 'OFFER' | null {
  const said = fold(text.trim().slice(0, 300)).replace(/\s+/g, ' ')
  if (OPEN.test(said)) return null
  const leaves = orders(said, LEAVE) || letsPartnerHave(text.slice(0, 300), names)
  const offers = orders(said, OFFER)
  if (leaves === offers) return null
  return leaves ? 'LEAVE' : 'OFFER'
}

/** Somewhere in the words, and not taken back by the word before it. */
const orders = (said: string, order: RegExp): boolean =>
  allMatches(said, order).some(({ index }) => !NOT.test(said.slice(Math.max(0, index - 12), index)))

const NOT = /(?<!\p{L})(?:not|don't|dont|never|n't|nicht|nie|ne|pas|no|non|niet|nao)(?: \p{L}{1,5})? $/u

const OPEN =
  /[?？]|(?<!\p{L})(?:if|unless|until|maybe|perhaps|wenn|falls|sobald|bis|vielleicht|si|sauf|peut-etre|quizas?|tal vez|se|forse|als|misschien|talvez)(?!\p{L})/u

const order = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu')

const LEAVE = order(
  '(?:leave|keep) (?:it|this|this one|the deal|that|that one) (?:with|to) (?:them|him|her|the partner)',
  '(?:it )?(?:stays|can stay|remains) with (?:them|him|her|the partner)',
  '(?:beim partner|bei (?:ihnen|denen|ihm|ihr)|dem partner) (?:lassen|belassen|uberlassen)',
  '(?:lassen sie|lasst|lass) (?:\\p{L}{2,5} ){0,2}(?:beim partner|bei (?:ihnen|denen|ihm|ihr))|bleibt (?:\\p{L}{2,5} )?(?:beim partner|bei (?:ihnen|denen|ihm|ihr))',
  'laisse[zr]?(?:-l[ea])?(?:-leur| leur)?(?: (?:le|la))? (?:au partenaire|chez eux|chez le partenaire)|laisse[zr]?-l[ea]-leur|reste (?:chez eux|chez le partenaire)',
  'deja(?:d|r)?(?:lo|selo|dselo)?(?: con)? (?:al partner|al socio|ellos|el socio|el partner)|dejadselo|dejaselo(?: a ellos)?',
  'lascia(?:te|mo|re)?(?:lo|glielo)?(?: (?:al partner|a loro))|lasciaglielo|lasciateglielo',
  'laat (?:het|hem|deze|dit) (?:bij (?:hen|de partner)|maar bij hen)|bij (?:hen|de partner) laten',
  'deix[ea](?:m|r)?(?:-o)? (?:com eles|com o parceiro|ao parceiro)',
)

const OFFER = order(
  'offer (?:it|this|this one|the deal|that)',
  'hand (?:it|this|the deal) (?:over )?to an (?:ae|account executive)',
  '(?:einem (?:ae|account executive) )?anbieten|(?:biete|bietet|bieten sie) (?:ihn|es|sie|den deal|das)(?: \\p{L}{2,8}){0,3} an',
  "propose[zr]?(?:-l[ea])?(?: (?:l'affaire|la|le))?(?: a un (?:ae|commercial))",
  'ofre(?:ced|zca|cer|ce)(?:lo)?(?: (?:a un (?:ae|comercial)))?',
  'offri(?:te|lo|re|telo)?(?: (?:a un (?:ae|commerciale)))?',
  'bied (?:het|hem|deze|dit)(?: \\p{L}{2,8}){0,3} aan|aanbieden',
  'oferec(?:a|am|er)(?:-o)?(?: (?:a um (?:ae|comercial)))?',
)
