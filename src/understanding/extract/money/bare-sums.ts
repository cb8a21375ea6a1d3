/** Figures of thousands without a currency that count nothing: "78,500, not 82,000". Pure; linear. */

import { allMatches } from '../../search/all-matches.ts'
import type { AmountMention } from './amount-mention.ts'
import { readNumber } from './numbers.ts'

/** Those of a folded text, in order; a year, a date, a percentage, a number of a deal or an order is none. */
export const bareSums = (low: string): AmountMention[] =>
  allMatches(low, FIGURE).map((m) => {
    const value = readNumber(m[0], false)
    return {
      start: m.index,
      end: m.index + m[0].length,
      min: value,
      max: value,
      currency: null,
      basis: 'TOTAL',
      basisStated: false,
      unitPrice: false,
    }
  })
const FIGURE =
  /(?<![\p{L}\d.,/:#[-]|[.,]\d{1,3} |(?<!\p{L})(?:nr|no|num|ref|tel|ph|art|inv|id)\.? )(?:\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{2}(?!\d))?|(?!(?:19|20)\d\d(?!\d))\d{4,9})(?![\d%]|[.,/:-]\d|\s?(?:%|st|nd|rd|th)(?!\p{L})|\s(?!(?:not|and|instead|rather|it|in|nicht|statt|pas|au lieu|no|y|en|non|e|invece|niet|in plaats|ikke|inte|och|og|nie|a nie|nao|em vez|net|netto|excl|ex|signed|today|yesterday|this morning|heute|gestern|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dzis|wczoraj|i ?dag|i ?gar)(?!\p{L}))\p{L})/gu
