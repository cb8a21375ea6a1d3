/**
 * Roles in the shorthand of call notes: "Rel: ours since 2011. Ref OK", "Bez. liegt bei uns", "rel. nostra dal 2013,
 * ref. ok". No verb says what the partner does; the topic and whose it is stand side by side.
 */
import type { Role } from '../../motion/words.ts'

const SINCE = '(?:since|seit|depuis|dep\\.?|dal|da|desde|sinds|od|sedan|siden) (?:19|20)\\d\\d'
const TIE =
  '(?:rel(?:n|s|ation(?:ship)?)?|bez(?:iehung)?|relacion|relazione|relacao|relatie|relacja|kundrelation|kunderelation|acct|account)'
const OURS =
  '(?:ours|us|with us|w/ us|bei uns|unser|unsere|notre|de notre cote|cote nous|chez nous|a nous|nostr[oa]|da noi|ntr[oa]\\.?|nuestr[oa]|noss[oa]|conosco|van ons|bij ons|onze|var|hos oss|vores|hos os|nasza|u nas)'
const LINK = '(?:\\s?[:=-]\\s?|\\.? )(?:(?:is|ist|liegt|est|es|e|ok|er|ar|w/)\\s)?'
const CUSTOMER = '(?:kd|kunde|kunden|client|clt|cliente|cte|cust|customer|klant|kund|klient)'
const BY_US =
  '(?:of ours|ours|with us|bei uns|chez nous|nuestro|nosso|nostro|da noi|bij ons|van ons|hos oss|hos os)'
const TIES = new RegExp(
  `(?<![\\p{L}-])(?:${TIE}${LINK}${OURS}(?= ${SINCE}|\\s?[.,;)&+]|\\s?$)|${CUSTOMER}\\.? (?:${BY_US} ${SINCE}|${SINCE}(?: ${BY_US}|\\)|\\s?$)))`,
  'u',
)
const VOUCHES =
  /(?<!(?:no|not|kein|keine|pas de|sin|senza|sem|geen|ingen|ext|our|your|cust|project|po) )(?<![\p{L}-])ref(?:s|erences?|erenz|erencia|erenza|erentie|erens)?\.?(?:\s?[:=]\s?|\s)(?:is |ist |est |es |e )?(?:ok|okay|possible|avail(?:able)?|moglich|mogl|poss|dispo(?:nible)?|posible|possivel|possibile|mogelijk|mojlig|mulig)(?![\p{L}])/u

/** The roles that a folded line of notes gives the partner. */
export const notedRoles = (low: string): Role[] =>
  low.length > LONGEST
    ? []
    : [
        ...(TIES.test(low) ? ['CUSTOMER_RELATIONSHIP' as const] : []),
        ...(VOUCHES.test(low) ? ['REFERENCE' as const] : []),
      ]
const LONGEST = 160
