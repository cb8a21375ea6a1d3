/** A reason in somebody's words → its code (design page 1, "Words"). First fitting row wins; none = OTHER. */
import type { LossReason } from '../motion/words.ts'

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
  return LOSS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'OTHER'
}
