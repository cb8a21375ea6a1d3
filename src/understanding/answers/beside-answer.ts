/** What stands beside a short answer: questions in sentences of their own, and requests. Pure; linear. */
import { fold } from '../extract/fold.ts'

const SENTENCE = /[^.!?！？。\n]{1,500}(?:[.](?=\d)[^.!?！？。\n]{1,300})*[.!?！？。]?/g

/**
 * The text without what it asks in sentences of their own after the first: "Yes, this is ours. When do we hear?". Only of
 * what no question can take back: an assent to a proposal that asks something is none yet.
 */
export function withoutQuestions(text: string): string {
  const sentences = text.slice(0, 2_000).match(SENTENCE) ?? []
  const [first = '', ...others] = sentences
  return [first, ...others.filter((sentence) => !/[?？]\s*$/.test(sentence))].join('')
}

/** What is asked for, clause by clause: "yes" | "and please also send the price list". */
export function requestsIn(text: string): string[] {
  const clauses = text.slice(0, 2_000).split(/[,.;:!?。、\n–](?!\d)|(?= (?:and|und|et|och|og) )/u)
  return clauses
    .map((clause) => clause.trim())
    .filter((clause) => {
      const words = fold(clause)
      return (
        clause.replace(/[^\p{L}]+/gu, '').length >= SHORTEST && REQUEST.test(words) && !GO_AHEAD.test(words)
      )
    })
}
/** "Please go ahead" asks for nothing but what the answer lets happen. */
const GO_AHEAD =
  /(?<!\p{L})(?:go ahead|proceed|continue|carry on|go on|weiter ?machen|fortfahren|machen sie weiter|allez-y|continuez|adelante|sigan|continuad|avancem?|prosseguir|avanti|procedete|ga (?:maar )?door|ga uw gang|kontynuowac|fortsatt|ga vidare|fortsat|fortsett|jatkakaa|pokracujte)(?!\p{L})|進めて/u
/** Fewer letters than a wish has: "yes, please". In Japanese a wish has fewer. */
const SHORTEST = 9

const REQUEST =
  /(?<!\p{L})(?:please|pls|plz|kindly|could you|can you|would you|send (?:me|us)|call (?:me|us)|let (?:me|us) know|bitte|merci de|veuillez|s'il (?:vous|te) plait|envoyez|por favor|enviad|envien|envie(?:m|-nos)|per favore|mandate|inviate|graag|gelieve|alstublieft|stuur|prosze|prosimy|snalla|vanligen|skicka|venligst|vennligst|send (?:mig|meg|os|oss)|ole hyva|lahettakaa|prosim|poslete)(?!\p{L})|お願い|ください|下さい/u
