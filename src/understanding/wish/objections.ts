/** What in the rest of a mail speaks against a decision that one sentence takes plainly. */
import { LATER, qualified } from '../clauses.ts'
import type { Sentence } from '../sentences.ts'
import type { Analysis, Cue } from './cue.ts'
import { TAINT } from './cue-blocks.ts'
import { refusesAnyhow } from './denials.ts'
import { conditional, doubts, forbids, putsOff } from './readers/modality.ts'
import type { Language } from './readers/phrases.ts'

interface Objection {
  sentence: Sentence
  why: string
}

/** Jest, orders to the program, words taken back, a decision put off. */
export function firstForbidden(analysis: Analysis, decides: boolean): Objection | null {
  for (const sentence of analysis.sentences) {
    const reason = forbids(sentence)
    if (reason !== null) return { sentence, why: reason }
    if (decides && putsOff(sentence.plain, analysis.languages) && !reportsBack(sentence.plain))
      return { sentence, why: 'the decision is put off' }
  }
  return null
}

/** "I'll ring Nuria and let you know" reports on a step that is taken; asking one's boss first is not one. */
const reportsBack = (plain: string): boolean => CONTACTS.test(plain) && !SUPERIOR.test(plain)

const CONTACTS =
  /(?<![a-z])(?:i'?ll (?:call|ring|phone|speak|talk|meet|visit|see|contact|reach|email|write)|(?:will|going to) (?:call|ring|phone|speak to|meet|visit|contact|reach|email)|calling|ringing|melde mich (?:\w+ ){0,2}bei(?! (?:dir|euch|ihnen|uns))|rufe|telefoniere|treffe|spreche|kontaktiere|j'appelle|je l'appelle|je les appelle|je contacte|je rencontre|llamo|llamare|hablo con|contacto|escribo a|quedo con|ligo|falo com|contacto|chiamo|sento|telefono|scrivo a|contatto|bel ik|ik bel|spreek ik|dzwonie|zadzwonie|ringer|kontaktar|kontakter)(?![a-z])|連絡し/

const SUPERIOR =
  /(?<![a-z])(?:manager|boss|director|lead|vp|head of|team|legal|finance|chef\w*|vorgesetzt\w*|leiter\w*|patron\w*|responsable|directeur|jef[ea]|director\w*|capo|responsabile|direttore|chefe|gerente|diretor\w*|baas|leidinggevende|szef\w*|kollege\w*|colleague)(?![a-z])|上司|上長/

const OPENS_BUT =
  /^(?:but|however|although|though|that said|only|except|mind you|still|then again|aber|allerdings|jedoch|nur|mais|cependant|toutefois|par contre|en revanche|pero|aunque|eso si|sin embargo|ma|tuttavia|pero|mas|porem|contudo|so que|maar|echter|wel|ale|jednak|men|dock|ただ|しかし|でも)(?![a-z])/

/** What in the rest of the mail speaks against an acceptance; null when nothing does. */
export function againstAccept(
  analysis: Analysis,
  accepts: Cue[],
  declines: Cue[],
  grounds: Cue[],
  routes: Cue[],
): Objection | null {
  const { languages } = analysis
  const accepting = new Set(accepts.map((cue) => cue.sentence))
  const opposite = declines.find((cue) => !concedes(cue, accepts)) ?? routes[0]
  if (opposite !== undefined) return { sentence: opposite.sentence, why: 'The words contradict each other.' }
  const shaky = analysis.cues.find(
    (cue) =>
      cue.kind === 'ACCEPT' &&
      cue.blocked !== null &&
      cue.blocked !== 'asked' &&
      cue.blocked !== 'somebody else’s word',
  )
  if (shaky !== undefined && !accepting.has(shaky.sentence))
    return { sentence: shaky.sentence, why: `Said again, but ${shaky.blocked}.` }
  const full = grounds.find((cue) => !accepting.has(cue.sentence) && !LATER.test(cue.sentence.plain))
  if (full !== undefined)
    return { sentence: full.sentence, why: 'The words take it and give a ground against it.' }
  const refusal = analysis.sentences.find(refusesAnyhow)
  if (refusal !== undefined) return { sentence: refusal, why: 'It also refuses.' }
  for (const sentence of analysis.sentences) {
    if (accepting.has(sentence)) continue
    if (OPENS_BUT.test(sentence.plain) && qualified(` ${sentence.plain}`, languages))
      return { sentence, why: 'A “but” follows that takes some of it back.' }
    if (
      conditional(sentence.plain, languages) &&
      !sentence.asks &&
      !PLAN.test(sentence.plain) &&
      !REQUEST.test(sentence.plain)
    )
      return { sentence, why: 'It is tied to a condition.' }
    if (doubtsDecision(sentence, languages)) return { sentence, why: 'It voices doubt.' }
    if (TAINT.test(sentence.plain)) return { sentence, why: 'The way back is kept open.' }
    if (sentence.asks && DECISION_QUESTION.test(sentence.plain))
      return { sentence, why: 'It asks about the decision itself.' }
  }
  return null
}

/** "Not my thing normally … but OK, give it to me": what holds otherwise, and the answer after it. */
const concedes = ({ sentence, end }: Cue, accepts: Cue[]): boolean =>
  OTHERWISE.test(sentence.plain) &&
  accepts.some((cue) => cue.sentence.start + cue.start >= sentence.start + end)

const OTHERWISE =
  /(?<![a-z])(?:strictly speaking|technically|not (?:exactly|quite|strictly|entirely)|streng genommen|genau genommen|nicht (?:mehr )?(?:ganz|direkt|unbedingt)|(?:a proprement|strictement) parl(?:er|ant)|pas (?:exactement|tout a fait)|plus (?:vraiment|tout a fait)|en rigor|no (?:es )?exactamente|em rigor|a rigor|nao (?:e )?(?:bem|propriamente|exatamente)|a rigore|non (?:e )?(?:proprio|esattamente)|strikt genomen|niet (?:meer )?(?:helemaal|precies)|niet helemaal|scisle mowiac|nie do konca|strangt taget|inte (?:riktigt|helt)|strengt taget|ikke (?:helt|lige)|normally|usually|ordinarily|typically|normalerweise|eigentlich|sonst|normalement|d'habitude|normalmente|en general|di solito|normaal(?: gesproken)?|meestal|eigenlijk|zwykle|normalnie|vanligtvis|egentligen|normalt|egentlig)(?![a-z])|普段|本来/

/** "Send me the recording if there is one": the condition is on the favour, not on the decision. */
const REQUEST =
  /^(?:please|kindly|can you|could you|send|forward|share|ask|tell|let|give me the|ring|call|ping|bitte|schickt?|merci de|envoie|envoyez|por favor|mand\w+|enviad\w*|per favore|potete|graag|stuur)(?![a-z])(?! (?:me know (?:if|whether)|us know (?:if|whether)))/

/** First-person plans may hang on somebody else's answer ("If Neil is out I'll try Fiona"). */
const PLAN =
  /(?<![a-z])(?:i'?ll|i will|will|i'?m going to|let me) (?:\w+ )?(?:call|try|ring|write|mail|email|phone|contact|reach|copy|chase|visit|meet|book|set|send|speak|talk|drop|ping|go|get|start|follow)(?![a-z])(?! (?:it back|out|away))|(?<![a-z])(?:melde ich mich|rufe ich|schreibe ich|j'appelle|je contacte|llamo|llamare|chiamo|ligo|bel ik|zadzwonie|ringer jag|ringer jeg)(?![a-z])/

const DECISION_QUESTION =
  /(?<![a-z])(?:should i|shall i|or (?:is|should|would|not|no|shall)|is (?:that|this) (?:ok|okay|fine|alright|right|mine|allowed)|am i|do i (?:have|get|want)|do you want me|would you rather|what if|why me|really mine|can i (?:still |later )?(?:decline|give|hand|pass|drop)|soll ich|ou pas|o no)(?![a-z])/

function doubtsDecision(sentence: Sentence, languages: ReadonlySet<Language>): boolean {
  if (sentence.asks || !doubts(sentence.plain, languages)) return false
  const words = sentence.plain.split(/[^\p{L}']+/u).filter((word) => word !== '')
  return words.length <= 4 || ABOUT_DECISION.test(sentence.plain)
}

const ABOUT_DECISION =
  /(?<![a-z])(?:take|taking|own|owning|accept\w*|commit\w*|mine|decide\w*|decision|capacity|bandwidth|right (?:person|fit|ae)|worth|yet|this one|whether i|if i|ubernehm\w*|annehm\w*|prendre|accepter|tomar\w*|coger\w*|acept\w*|prender\w*|accett\w*|assumir|aceitar|oppakken|aannemen)(?![a-z])/

/** What in the rest of the mail speaks against a refusal. */
export function againstDecline(analysis: Analysis, declines: Cue[]): Objection | null {
  const { languages } = analysis
  const declining = new Set(declines.map((cue) => cue.sentence))
  const addressed = analysis.sentences.find((sentence) => /E{5,}/.test(sentence.plain))
  if (addressed !== undefined) return { sentence: addressed, why: 'It gives somebody’s address.' }
  const hint = analysis.cues.find(
    (cue) => cue.kind === 'HINT' || (cue.kind === 'ROUTE' && cue.blocked !== 'denied'),
  )
  if (hint !== undefined)
    return { sentence: hint.sentence, why: 'It hints at somebody else, without saying so.' }
  const wavering = analysis.cues.find(
    (cue) =>
      cue.kind === 'ACCEPT' &&
      cue.blocked !== null &&
      ['conditional', 'doubtful', 'qualified'].includes(cue.blocked) &&
      !COUNTERFACTUAL.test(cue.sentence.plain),
  )
  if (wavering !== undefined)
    return { sentence: wavering.sentence, why: `It also says yes, but ${wavering.blocked}.` }
  for (const sentence of analysis.sentences) {
    if (declining.has(sentence) || sentence.asks) continue
    if (
      RECONSIDERS.test(sentence.plain) ||
      (conditional(sentence.plain, languages) && YES_IF.test(sentence.plain))
    ) {
      return { sentence, why: 'It leaves the door open.' }
    }
    if (doubtsDecision(sentence, languages) && !COUNTERFACTUAL.test(sentence.plain))
      return { sentence, why: 'It voices doubt.' }
  }
  const denied = analysis.cues.find((cue) => cue.kind === 'DECLINE' && cue.blocked === 'denied')
  return denied === undefined ? null : { sentence: denied.sentence, why: 'The words contradict each other.' }
}

const COUNTERFACTUAL =
  /(?<![a-z])(?:normally|usually|otherwise|in other circumstances|would have|had (?:it|this|i)|were it|if (?:it|this|i) (?:were|was|had)|any other (?:time|quarter|month|week|year)|love to|like to|normalerweise|sonst|hatte ich|en temps normal|normalement|sinon|normalmente|de otro modo|in condizioni normali|anders)(?![a-z])/

const RECONSIDERS =
  /(?<![a-z])(?:reconsider|revisit|(?:happy|glad|willing) to (?:look|talk|take another)|look again|another look|ask me again|try me again|come back to me|change my mind|open to|if nobody|if no one|unless|wenn (?:niemand|keiner)|si personne|si nadie|se nessuno|se ninguem|als niemand)(?![a-z])/

const YES_IF =
  /(?<![a-z])(?:i'?d|i would|i'?ll|i will|happy|glad|yes|can|could|count me|wurde ich|mache ich|nehme ich|je (?:prendrai|pourrai|veux)\w*|lo (?:tomo|tomaria)|la prendo|assumo|neem ik|doe ik)(?![a-z])/
