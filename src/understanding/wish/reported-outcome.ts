/** Whether the words report the end of the deal: won, or lost. */

import type { Sentence } from '../sentences.ts'
import { type Analysis, type Cue, type CueKind, sentencesOfCues } from './cue.ts'
import { WITH_SOMEBODY_ELSE } from './cue-blocks.ts'
import { REGRET } from './readers/lost.ts'
import { givesOrders, isJest } from './readers/modality.ts'

interface Outcome {
  intent: 'WON' | 'LOST'
  because: Sentence[]
  why: string
}

/** A plainly reported end of the deal; null for none, and for both at once. */
export function outcomeOf(analysis: Analysis): Outcome | null {
  const plain = (kind: CueKind) => analysis.cues.filter((cue) => cue.kind === kind && cue.blocked === null)
  const won = plain('WON')
  const lost = [...plain('LOST'), ...signsOfLoss(analysis, plain('LOST_SIGN'))]
  if ((won.length === 0) === (lost.length === 0)) return null
  if (analysis.sentences.some((sentence) => givesOrders(sentence) || isJest(sentence))) return null
  const cues = won.length > 0 ? won : lost
  const kind = won.length > 0 ? 'WON' : 'LOST'
  const deciding = new Set(cues.map((cue) => cue.sentence))
  const contrary = analysis.cues.some(
    (cue) =>
      (cue.kind === kind &&
        (cue.blocked === 'denied' || cue.blocked === 'conditional') &&
        !deciding.has(cue.sentence)) ||
      doesNotHold(cue, kind, deciding),
  )
  if (
    contrary ||
    analysis.sentences.some((sentence) => !deciding.has(sentence) && STILL_OPEN.test(sentence.plain))
  )
    return null
  const why =
    kind === 'WON' ? 'The words report that the deal was won.' : 'The words report that the deal was lost.'
  return { intent: kind, because: sentencesOfCues(cues), why }
}

/**
 * "Not lost yet" beside "they signed" is no contradiction; "they may still sign" beside "we lost" is one; "they signed with the
 * incumbent" bears it out.
 */
const doesNotHold = (cue: Cue, kind: 'WON' | 'LOST', deciding: Set<Sentence>): boolean =>
  kind === 'LOST' &&
  cue.kind === 'WON' &&
  cue.blocked !== null &&
  cue.blocked !== 'denied' &&
  cue.blocked !== 'asked' &&
  cue.blocked !== WITH_SOMEBODY_ELSE &&
  !deciding.has(cue.sentence)

const STILL_OPEN =
  /(?<![a-z])(?:still (?:open|alive|in (?:play|the game|the race)|waiting for (?:the|their) (?:po|signature|order|contract)|to be signed|needs? (?:to be )?sign\w*)|not (?:signed|closed|final|official|binding|over|dead|lost|won|done|countersigned) (?:yet|until)|not yet|noch offen|noch nicht|pas encore|todavia no|aun no|non ancora|ainda nao|nog niet|jeszcze nie|inte an|ikke endnu|まだ)(?![a-z])/

/** Euphemisms count with a word of regret or a reason beside them, in the same or the next sentence. */
function signsOfLoss(analysis: Analysis, signs: Cue[]): Cue[] {
  const all = analysis.sentences.map((sentence) => sentence.plain).join(' ')
  const strong = signs.length >= 2 || REGRET.test(all)
  const closes = signs.some((cue) => CLOSES.test(cue.sentence.plain))
  return strong && closes ? signs : []
}

const CLOSES =
  /(?<![a-z])(?:close|shut|archive|drop|kill|bury|bin|delete|remove|strike|forget|schliessen|zumachen|abhaken|streichen|begraben|fermer|clore|cloturer|classer|archiver|oublier|cerrar\w*|archivar\w*|borrar\w*|fechar|arquivar|encerrar|chiuder\w*|archiviar\w*|sluiten|dicht|afsluiten|archiveren|zamknac|stanga|lukke|that's that|out of|off)(?![a-z])|クローズ/
