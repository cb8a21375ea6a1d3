/**
 * "The whole programme is 2M, our licence part about 180k", "their IT budget is 2M, our project 180k": where a mail says
 * what a wider project comes to, or what the house takes in or spends, and what of it is the vendor's, the deal is worth
 * the vendor's part. Parts of the deal itself ("300k, of which 40k training") are not meant: there nobody speaks of a
 * project around it; nor what the partner sells beside it ("the whole project is 180k, our services part 60k").
 */
import type { AmountMention } from './amount-mention.ts'

interface Span {
  start: number
  end: number
}

/**
 * Whether a sum is the whole of a wider project beside the vendor's part, or that part; the whole that is the deal, or
 * the partner's own part of that, where nothing else of it is told; null where it is none of these. `around`: the sums
 * of the same text; `products`: where the vendor's products are named.
 */
export function inWiderProject(
  low: string,
  mention: AmountMention,
  around: readonly AmountMention[],
  products: readonly Span[],
): 'WHOLE' | 'PART' | 'DEAL' | 'PARTNERS' | null {
  const near = around.filter(
    (other) => other !== mention && !other.unitPrice && distance(mention, other) < SAME_TALK,
  )
  const asWhole = (one: AmountMention, part: AmountMention) => isWider(low, one, part, around)
  const asPart = (one: AmountMention, whole: AmountMention) =>
    one.max < whole.min && !consistsOf(whole, one, around) && isVendors(low, one, whole, around, products)
  if (near.some((whole) => asPart(mention, whole) && asWhole(whole, mention))) return 'PART'
  if (near.some((part) => asPart(part, mention) && asWhole(mention, part))) return 'WHOLE'
  const [other] = near
  if (other === undefined || near.length > 1) return null
  const partners = (one: AmountMention, whole: AmountMention) =>
    one.max < whole.min &&
    whole.min < MANY_TIMES * one.max &&
    isWider(low, whole, one, around) &&
    OUR_OWN.test(besides(low, one, around).before)
  return partners(mention, other) ? 'PARTNERS' : partners(other, mention) ? 'DEAL' : null
}
const SAME_TALK = 220

/** "200k: 150k for your licences and 50k for our services": the sums beside it come to the whole, which is the deal. */
function consistsOf(whole: AmountMention, part: AmountMention, around: readonly AmountMention[]): boolean {
  const parts = around.filter((one) => one.max < whole.min && distance(one, whole) < SAME_TALK)
  const sum = parts.reduce((total, { max }) => total + max, 0)
  return parts.length > 1 && whole.min < MANY_TIMES * part.max && Math.abs(sum - whole.min) <= whole.min / 50
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end)

/** The words before and behind a sum that are no other sum's, within its sentence. */
function besides(
  low: string,
  { start, end }: Span,
  around: readonly Span[],
): { before: string; after: string } {
  const from = Math.max(start - 80, 0, ...around.filter((one) => one.end <= start).map((one) => one.end))
  const to = Math.min(
    end + 50,
    low.length,
    ...around.filter((one) => one.start >= end).map((one) => one.start),
  )
  return { before: low.slice(from, start).split(BREAK).at(-1)!, after: low.slice(end, to).split(BREAK)[0]! }
}
const BREAK = /[;\n!?]|(?<!(?<!\p{L})(?:ca|approx|mio|mln|kr|tys|etwa|max|min|evtl|incl|inkl|excl))\.\s/u

const PROJECT =
  '(?:programme?s?|program(?:met|mer|mi|u)?|project|initiative|transformation|undertaking|roll-?out|projekt\\p{L}*|prosjekt\\p{L}*|programm|vorhaben|projet|proyecto|programa|projeto|projecto|progetto|programma|iniziativa|iniciativa|hanke|ohjelma)'
const WHOLE =
  '(?:whole|overall|entire|total|wider|complete|full|larger|bigger|broader|ganze[snr]?|gesamte[snr]?|komplette[snr]?|global|entiere?|complete?|totale?|completo|entero|todo|inteiro|intero|complessivo|hele|totale|volledige|cal[yae]|caly|hela|koko|cel[yae])'
const WIDER_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${WHOLE} (?:\\p{L}+ ){0,2}${PROJECT}|${PROJECT} (?:\\p{L}+ )?${WHOLE}|gesamt(?:projekt|programm|vorhaben|volumen|budget|investition)\\p{L}*|${PROJECT}(?: budget)? (?:as a whole|in total|overall|insgesamt|au total|en total|in totale|no total|in totaal|totalt|i alt))(?!\\p{L})`,
  'u',
)
const PROJECT_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${PROJECT}|spend|spending|spends|invest\\p{L}*|investier\\p{L}*|geben|gastan|depensent|spendono|besteden)(?!\\p{L})`,
  'u',
)
const OVERALL =
  /^(?:,| )*(?:eur|euros?|pounds|dollars|€)?,? ?(?:overall|in total|in all|altogether|all in|insgesamt|gesamt|au total|en tout|en total|in totale|no total|in totaal|totalt|i alt|yhteensa|lacznie|celkem)(?!\p{L})/u
/** "Part of a 2 million transformation programme", "out of a programme of 2M". */
const PART_OF =
  /(?<!\p{L})(?:part|slice|piece|bit|share|portion|out|teil|anteil|partie|parte|deel|czesc|del) (?:of|von|de|di|da|do|van|av|af|eines|des|einem|d'un|d'une|un|uma?|een|en|et) ?(?:a|an|the|their|einem|eines|un|une|uma?|een|en|et|la|le|el|o|il|het)? ?(?:about |around |roughly |ca\.? )?[€£$]?$/u
const IN_PROJECT = new RegExp(`^(?: eur| euros?)?[ -](?:\\p{L}+ ){0,2}${PROJECT}(?!\\p{L})`, 'u')
const OUT_OF = new RegExp(
  `(?<!\\p{L})(?:out of|part of|within|of|teil von|aus|sur|dentro de|de|su|van|binnen) (?:a|an|the|their|einem|eines|un|une|uma?|een|en|et)? ?(?:\\p{L}+ ){0,2}${PROJECT} (?:of|worth|von|uber|de|d'|di|van|pa) ?(?:about |around |ca\\.? )?[€£$]?$`,
  'u',
)

/** What the whole house spends or takes in, of which a deal is a small part: "their IT budget", "revenue is". */
const OF_THE_HOUSE = new RegExp(
  `(?<!\\p{L})(?:(?:${WHOLE} |annual |yearly )?(?:it|ict|digital|tech|technology|edv|department\\p{L}*|company|group|capex) (?:budget|spend(?:ing)?)|${WHOLE} (?:\\p{L}+ )?(?:budget\\p{L}*|spend(?:ing)?)|(?:it|edv|jahres|abteilungs|digital|ict)-?budget\\p{L}*|budget (?:it|informatique|ict|annuel|anual|annuale|global|total|complessivo|di\\s?it|de la dsi)|presupuesto (?:de |total de |anual de )?(?:ti|it|informatica|total|anual|global)|orcamento (?:de |total de |anual de )?(?:ti|it|informatica|total|anual|global)|budzet (?:it|na it|dzialu it|roczny)|revenues?|turnover|umsatz\\p{L}*|jahresumsatz|chiffre d'affaires|ca annuel|facturacion|factura(?:n)?|faturamento|fatura(?:m)?|fatturato|fattura(?:no)?|omzet|obroty?|przychod\\p{L}*|omsattning\\p{L}*|omsaetning\\p{L}*|omsatning\\p{L}*|omsetning\\p{L}*|liikevaihto|obrat)(?!\\p{L})[^.;,]{0,30}$`,
  'u',
)

function isWider(
  low: string,
  mention: AmountMention,
  part: AmountMention,
  around: readonly AmountMention[],
): boolean {
  const { before, after } = besides(low, mention, around)
  return (
    (mention.min >= MANY_TIMES * part.max && OF_THE_HOUSE.test(before)) ||
    WIDER_BEFORE.test(before) ||
    (PROJECT_BEFORE.test(before) && OVERALL.test(after)) ||
    (PART_OF.test(before) && IN_PROJECT.test(after)) ||
    OUT_OF.test(before)
  )
}

const POSSESSIVE =
  "(?:our|your|ours|yours|northwind|the vendor's|vendor|unser\\p{L}*|eu(?:er|re)\\p{L}*|ihr\\p{L}{0,2}|notre|nos|votre|vos|nuestr[oa]s?|vuestr[oa]s?|sus?|noss[oa]s?|voss[oa]s?|nostr[oaie]|vostr[oaie]|onze|ons|jullie|uw|nasz\\p{L}{0,2}|wasz\\p{L}{0,2}|var|vart|vara|er|ert|era|jeres|vores|deres|meidan|teidan|nase|vase)"
const SHARE =
  '(?:part|share|piece|portion|slice|bit|component|element|scope|partie|parte|quota|deel|aandeel|czesc|udzial|del|andel|osuus|cast|podil|\\p{L}*anteil\\p{L}*|teil)'
const LICENCES =
  '(?:licen[csz]\\p{L}*|lizenz\\p{L}*|software\\p{L}*|subscription\\p{L}*|abo\\p{L}{0,3}|abonnement\\p{L}*|suscripcion\\p{L}*|lisens\\p{L}*|lisenssi\\p{L}*)'
const OURS = new RegExp(
  `(?<!\\p{L})(?:${POSSESSIVE} (?:\\p{L}+ )?(?:${SHARE}|${LICENCES})|${SHARE} (?:of (?:it|that) )?(?:that is |which is )?(?:for |de |di |da |van )?(?:us|you|ours|yours|northwind))(?!\\p{L})`,
  'u',
)
/** "Our project 180k", beside what the house spends in all. */
const OUR_DEAL = new RegExp(
  `(?<!\\p{L})${POSSESSIVE} (?:\\p{L}+ )?(?:${PROJECT}|deal|opportunity|order|offer|quote|ticket|angebot|auftrag|affaire|offre|commande|oferta|pedido|proposta|offerta|ordine|offerte|opdracht|oferta|zamowienie|erbjudande|tilbud|tarjous|nabidka)(?!\\p{L})`,
  'u',
)
/** Without saying whose: only where the project is many times as large. */
const LICENCE_PART = new RegExp(
  `(?<!\\p{L})(?:${LICENCES} ${SHARE}|${SHARE} (?:of |de |di |da |van |dos? |des? |du )?(?:the |las? |los |les |le )?${LICENCES}|lizenzanteil\\p{L}*|licentiedeel|licensdel\\p{L}*|softwareanteil)(?!\\p{L})`,
  'u',
)
const FOR_LICENCES = new RegExp(
  `^[^,;\\d]{0,16}(?<!\\p{L})(?:for|pour|fur|para|per|voor|na|dla|till|til|auf) (?:the |your |our |vos |nos |les |eure |unsere |die |las |vuestras |nuestras |as |vossas |nossas |le |vostre |nostre |de |jullie |onze ){0,2}${LICENCES}`,
  'u',
)
const MANY_TIMES = 4
/** What is sold around the licences is the partner's own. */
const AROUND_IT =
  /(?<!\p{L})(?:services?|training|implementation|consulting|hardware|support|maintenance|dienstleistung\p{L}*|schulung\p{L}*|beratung\p{L}*|prestations?|formation|conseil|servicios|formacion|servicos|formacao|servizi|formazione|diensten|advies|uslug\p{L}*|tjanster|konsult\p{L}*|ydelser|radgivning)(?!\p{L})/u
/** "Our services part", "davon unsere Dienstleistung": what whoever writes does around it. */
const OUR_OWN = new RegExp(
  `(?<!\\p{L})(?:our|my|unser\\p{L}*|mein\\p{L}*|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|ons|nasz\\p{L}{0,2}|var|vart|vara|vores|meidan|nase) (?:own |eigene\\p{L}? |eigen )?(?:${SHARE} (?:of|for|in|an|de|des|di|da|do|van|av|af) )?${AROUND_IT.source}`,
  'u',
)

function isVendors(
  low: string,
  part: AmountMention,
  whole: AmountMention,
  around: readonly AmountMention[],
  products: readonly Span[],
): boolean {
  const { before, after } = besides(low, part, around)
  if (AROUND_IT.test(before.slice(-40)) || AROUND_IT.test(after.slice(0, 24))) return false
  if (OURS.test(before)) return true
  const many = whole.min >= MANY_TIMES * part.max
  if (many && (OUR_DEAL.test(before) || LICENCE_PART.test(before) || FOR_LICENCES.test(after))) return true
  const from = part.start - before.length
  return (
    many &&
    products.some(
      ({ start, end }) =>
        (start >= from && end <= part.start && part.start - end < 24) ||
        (start >= part.end && end <= part.end + after.length && start - part.end < 24),
    )
  )
}
