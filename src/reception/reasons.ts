/** A reason in somebody's words → its code (design page 1, "Words"). First fitting row wins; none = OTHER. */
import { type LossReason, REVIEW_REASONS, type ReviewReason } from '../motion/words.ts'

const LOSS: [LossReason, RegExp][] = [
  [
    'LOST_TO_ANOTHER_PARTNER',
    /\b(another|other|different) (partner|reseller|integrator)|anderen? partner\b/i,
  ],
  ['NO_BUDGET', /\b(budget|funding|no money|kein geld|sans budget|presupuesto|orçamento)/i],
  [
    'PRICE',
    /\b(price|pricing|pric(ey|ier)|expensive|cheaper|cost|preis|teuer|günstiger|prix|cher|precio|caro|prezzo|prijs|duur)/i,
  ],
  [
    'PROJECT_CANCELLED',
    /\b(cancel(l?ed)?|stopped|shelved|scrapped|killed|eingestellt|abgesagt|annulé|cancelad|annullat|stopgezet)/i,
  ],
  [
    'TIMING',
    /\b(timing|postponed|delayed|next year|later|too early|verschoben|vertagt|reporté|aplazad|adiad|rinviat|uitgesteld)/i,
  ],
  ['SECURITY_COMPLIANCE', /\b(security review|security|compliance|gdpr|dsgvo|data residency|infosec)/i],
  ['LEGAL', /\b(legal|contract terms|liability|terms and conditions|haftung|juridique)/i],
  ['PRODUCT_GAP', /\b(feature|missing|functionality|integration|could ?n[o']t do|gap|funktion)/i],
  [
    'CUSTOMER_UNRESPONSIVE',
    /\b(went (dark|quiet|silent)|ghost|no (answer|reply|response)|unresponsive|meldet sich nicht)/i,
  ],
  [
    'NO_DECISION',
    /\b(no decision|stay(ing|s)? (with|as)|status quo|do(ing)? nothing|keine entscheidung|in-?house)/i,
  ],
  [
    'LOST_TO_COMPETITOR',
    /\b(went with|going with|chose|picked|competitor|signed with|mitbewerber|wettbewerb|concurren|competidor|concorrente|konkurrent)/i,
  ],
  ['RELATIONSHIP', /\b(relationship|their friend|politic|beziehung)/i],
]

export function lossReasonOf(words: string): LossReason {
  const fitting = LOSS.find(([code, pattern]) =>
    // "It wasn't the price", "no por precio": what is ruled out is no reason.
    code === 'PRICE'
      ? clausesOf(words).some((one) => pattern.test(one) && !DENIED.test(one))
      : pattern.test(words),
  )
  return fitting?.[0] ?? 'OTHER'
}

const clausesOf = (words: string): string[] =>
  words.split(/[.,;:!?()\n]|\s(?:but|sondern|aber|mais|sino|pero|ma|maar|mas)\s/i)
const DENIED =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|no|nicht|kein\p{L}*|pas|ni|non|niet|geen|n[ãa]o|nem|nie|inte|ikke)(?!\p{L})/iu

const REVIEW: [ReviewReason, RegExp][] = [
  ['DUPLICATE', /\b(duplicate|duplikat|doppelt|bereits registriert|already registered)/i],
  ['DIRECT_ALREADY_ACTIVE', /\b(direct|own (sales|team)|direktvertrieb|eigener vertrieb|already working)/i],
  ['EXISTING_CUSTOMER', /\b(existing customer|customer already|bestandskunde|bereits kunde)/i],
  ['OUTSIDE_TERRITORY', /\b(territory|region|country|gebiet|land\b)/i],
  ['PUBLIC_TENDER', /\b(tender|rfp|ausschreibung)/i],
  ['NOT_QUALIFIED', /\b(not qualified|too vague|no project|nicht qualifiziert|zu vage|kein projekt)/i],
  ['CUSTOMER_OBJECTS', /\b(customer (objects|does not want)|kunde (möchte|will) nicht)/i],
  [
    'PARTNER_NOT_IN_GOOD_STANDING',
    /\b(good standing|agreement (ended|expired)|vertrag (endete|ist abgelaufen))/i,
  ],
  ['SPAM', /\bspam\b/i],
]

/** The code itself where it is written, else the words for it; null = none of them. */
export function reviewReasonOf(words: string): ReviewReason | null {
  const letters = words.toUpperCase().replace(/[^A-Z]+/g, ' ')
  const written = REVIEW_REASONS.find((reason) => letters.includes(reason.replaceAll('_', ' ')))
  return written ?? REVIEW.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
