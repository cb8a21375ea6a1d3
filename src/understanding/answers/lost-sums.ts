/**
 * Sums in the report of a loss that are not the deal's: "am Ende lagen knapp 9.000 € dazwischen", "they undercut us by
 * 12k". What lies between two offers tells why a deal was lost, and not what it was worth.
 */
import { fold } from '../extract/fold.ts'
import { sentencesOf } from '../sentences.ts'
import type { Amount, Fact } from '../understanding.ts'

/** The sum of the lost deal; null where it is what lay between two offers. Pure; linear. */
export function lostSum(amount: Fact<Amount> | null, own: string): Fact<Amount> | null {
  const at = amount?.evidence[0]
  if (amount === null || at === undefined) return amount
  const sentence = sentencesOf(own).find(({ start, end }) => start <= at.start && at.start < end)
  return sentence !== undefined && BETWEEN.test(fold(own.slice(sentence.start, sentence.end))) ? null : amount
}

/** Words for the distance of two offers. */
const BETWEEN =
  /(?<!\p{L})(?:dazwischen|differenz|preisunterschied\p{L}*|unterschied\p{L}*|preisabstand|teurer|gunstiger|billiger|unterboten|cheaper|dearer|(?:more|less) expensive|undercut\p{L}*|underbid|outbid|difference|between (?:us|them|the (?:two )?(?:offers|bids|quotes))|apart|(?:above|below|under|over|less than|more than) (?:us|ours|theirs|our (?:offer|price|quote|bid))|d'ecart|ecart|moins[- ]cher\p{L}*|plus cher\p{L}*|diferencia|mas (?:caro|cara|barat[oa])s?|diferenca|mais (?:caro|cara|barat[oa])s?|em conta|differenza|(?:piu|meno) (?:caro|cara|cari|care|economic\p{L}+)|di scarto|in meno|verschil|goedkoper|duurder|roznic\p{L}+|tansz\p{L}+|taniej|drozsz\p{L}+|drozej|skillnad\p{L}*|billigare|dyrare|mellan oss|forskel\p{L}*|forskjell\p{L}*|billigere|dyrere)(?!\p{L})|差額|差が|より(?:安|高)/u
