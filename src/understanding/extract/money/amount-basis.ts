/** Whether a sum is for a month, a year or the whole, by the words beside it. */
import type { AmountMention } from './amount-mention.ts'
import { withoutCountedRates, withoutRatesOfSums } from './counted-rate.ts'

const MONTHLY =
  /(?:per month|\/ ?mo\b|\/ ?mth|\/ ?month|a month|each month|monthly|pcm|\bmrr\b|pro monat|monatlich|im monat|\/ ?monat|\bmtl\b|par mois|\/ ?mois|mensuel|chaque mois|jeden monat|cada mes|ogni mese|elke maand|todo mes|todos os meses|varje manad|hver maned|kazdy miesiac|co miesiac|kazdy mesic|joka kuukausi|al mes|mensual|por mes|ao mes|mensa(?:l|is)\b|al mese|mensil[ei]|\/ ?mese|per maand|\/ ?maand|maandelijks|p\/m|\bp\.?u\.?p\.?m\b|miesiecznie|per manad|om maneden|pr\.? maned|pr\.? md\b|i maneden|i manaden|mesicne|\bkuussa\b|kuukaudessa|\/ ?kk\b|mensalidade|mensilita|mensualidad|mensualite|monatsrate|maandbedrag|(?:(?<![a-z])(?:y|e|et|und|and|en)|\/)\s?(?:per |pro |por |par |al )?(?:mes|mese|mois|monat|month|maand)\b|月額|\/月|毎月|per user and month|\/ ?user\/mo)/
const YEARLY =
  /(?:per year|per annum|\bp\. ?a\b|\bpa\b(?!\s(?!for|over|and|plus|ex|inc|from|start|on\b|in\b|with|to\b|all|each)[a-z]{2})|\/ ?yr|\/ ?j(?:r|ahr)?\b|\/ ?year|\ba y(?:ea)?r\b|(?:each|every) year|annually|\bannual\b|annualised|annualized|yearly|\barr\b|\bacv\b|pro jahr|jahrlich|im jahr\b|\/ ?jahr|\bp\.j\.|par an(?:nee)?\b|chaque annee|\/ ?an(?:nee)?\b|annuel|annuellement|al ano|anual|por ano|ao ano|\/ ?ano|all'anno|annu[oei]\b|annuale|annuali|l'anno(?! (?:scorso|passato|prossimo))|\/ ?anno|per jaar|\/ ?jaar|jaarlijks|op jaarbasis|jedes jahr|cada ano|todos los anos|todos os anos|ogni anno|elk jaar|varje ar\b|hvert ar\b|co roku|kazdego roku|kazdy rok|joka vuosi|vuosittain|\/ ?rok\b|\/ ?ar\b|rocznie|per ar\b|pr\.? ar\b|i aret\b|vuodessa|\/ ?vuosi|rocne|arligen|om aret|年額|(?<![\d一二三四五六七八九十])年間|\/年|毎年|recurring)/
const WHOLE =
  /(?:over (?:the )?(?:\d+|two|three|four|five) years|for (?:\d+|two|three|four|five) years|\btotal\b|in total|\btcv\b|one[- ]?off|one[- ]?time|einmalig|gesamt|insgesamt|uber (?:\d+|zwei|drei|vier|funf) jahre|auf (?:\d+|zwei|drei|vier|funf) jahre|laufzeit|au total|sur (?:\d+|deux|trois|quatre|cinq) ans|en total|a (?:\d+|dos|tres|cuatro|cinco) anos|em (?:\d+|dois|tres) anos|in totale|su (?:\d+|due|tre|quattro|cinque) anni|totaal|over (?:\d+|twee|drie|vier|vijf) jaar|over (?:\d+|to|tre|fire|fem) ar|eenmalig|una tantum|総額|一括|合計|[\d一二三四五六七八九十]年間|paid once|einmalzahlung|pago unico|una sola vez|pagamento unico|paiement unique|en une (?:seule )?fois|ineens|engangs|kertamaksu|jednorazov|jednorazowo|na (?:\d+|trzy) lata)/
const RATE = new RegExp(`${MONTHLY.source}|${YEARLY.source}`)
/** The basis that the words right around an amount say. `stop` bounds: no further than the sentence. */
export function basisOf(
  low: string,
  start: number,
  end: number,
): { basis: AmountMention['basis']; stated: boolean } {
  const behind = clip(
    low
      .slice(end, end + 42)
      .replace(/p\. ?a\./, 'p.a ')
      .replace(/(?<!\p{L})pr\. /u, 'pr ')
      // Per annum stands beside the sum; "på mødet" is Danish.
      .replace(/^(\s*\S+\s+\S.*?)\bpa\b.*$/s, '$1')
      // A line that was wrapped before "par an".
      .replace(/^\s*\n\s*(?=(?:per|pro|par|al|por|a|im|p)\s)/, ' '),
    /[;\n|]|\. |, (?:then |and |plus |danach |dann |puis |luego |poi |daarna )?(?=\d|[€$£])|\d{3}/,
  )
  const ahead = low
    .slice(Math.max(0, start - 70), start)
    .split(/[;\n|]|(?<!\bkr)\.(?!\d)/)
    .at(-1)!
    // "på 75.000 kr" is Danish, not per annum.
    .replace(/\bpa\b/g, '  ')
  const after = withoutCountedRates(behind, RATE, 'BEFORE')
  const before = withoutRatesOfSums(withoutCountedRates(ahead, RATE, 'AFTER'), RATE)
    .slice(-34)
    .split(/\.|\d /)
    .at(-1)!
  for (const text of [after, before]) {
    const [m, y, w] = [text.search(MONTHLY), text.search(YEARLY), text.search(WHOLE)]
    const ranks = [
      { at: m, basis: 'PER_MONTH' as const },
      { at: y, basis: 'PER_YEAR' as const },
      { at: w, basis: 'TOTAL' as const },
    ].filter((rank) => rank.at >= 0)
    if (ranks.length === 0) continue
    ranks.sort((a, b) => (text === after ? a.at - b.at : b.at - a.at))
    return { basis: ranks[0]!.basis, stated: true }
  }
  return { basis: 'TOTAL', stated: false }
}
export const clip = (text: string, at: RegExp): string => {
  const i = text.search(at)
  return i < 0 ? text : text.slice(0, i)
}
