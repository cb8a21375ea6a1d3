/** A whole and its parts in one sentence: of three to six sums one is what the others come to. */
import type { AmountMention } from './amount-mention.ts'

/** "R$ 480 mil (licença R$ 310 mil + serviços R$ 170 mil)": one sum is what the others come to, which are its parts. */
export function besideParts(
  low: string,
  mention: AmountMention,
  all: readonly AmountMention[],
): 'WHOLE' | 'PART' | null {
  if (all.length < 3 || all.length > 6) return null
  const exact = all.filter(({ min, max, unitPrice }) => min === max && !unitPrice)
  const whole = exact.find((one) => {
    const others = exact.filter((other) => other !== one && sameMoney(other, one))
    return others.length >= 2 && others.reduce((total, { min }) => total + min, 0) === one.min
  })
  if (whole === undefined || !exact.includes(mention)) return null
  const [first, second] = exact.filter((one) => one !== whole).sort((a, b) => a.start - b.start)
  if (
    !BROKEN_DOWN.test(low.slice(whole.end, whole.end + 40)) &&
    !/ \+ /.test(low.slice(first!.end, second!.start))
  )
    return null
  return mention === whole ? 'WHOLE' : 'PART'
}

const sameMoney = (a: AmountMention, b: AmountMention): boolean =>
  a.currency === b.currency || a.currency === null || b.currency === null

/** "88.500 € netto (davon Lizenzen …", "200k, of which 150k …": what the sum comes from follows. */
const BROKEN_DOWN =
  /^[^.;,\n\d(]{0,30}(?:[(=:]|,? (?:of which|made up of|split|davon|aufgeteilt|dont|repartis?|soit|de los cuales|de las cuales|repartidos|dos quais|sendo|di cui|cioe|waarvan|verdeeld|z czego|w tym|varav|heraf|hvorav|herav|josta|z toho)(?!\p{L}))/u
