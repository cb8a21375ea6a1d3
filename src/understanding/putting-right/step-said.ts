/**
 * The next step of a reply in the words that tell it: "next step is a demo on 12 January" is a demo on 12 January. What somebody
 * proposes about the credit is none ("I propose that Harbor gets 80 %").
 */
import { fold } from '../extract/fold.ts'
import type { DealRead, Fact } from '../understanding.ts'

/** The same deal with it. Pure; linear. */
export function withStepSaid(deal: DealRead): DealRead {
  if (deal.nextStep === null) return deal
  const said = fold(deal.nextStep.value).slice(0, LONGEST)
  if (SHARE.test(said) && OF_CREDIT.test(said)) return { ...deal, nextStep: null, nextStepDate: null }
  const lead = LEAD.exec(said)?.[0].length ?? 0
  if (lead > 0 && OPEN.test(said.slice(lead))) return { ...deal, nextStep: null, nextStepDate: null }
  return { ...deal, nextStep: withoutLead(deal.nextStep) }
}
const LONGEST = 600

function withoutLead(step: Fact<string>): Fact<string> {
  const [from, ...more] = step.evidence
  const lead = LEAD.exec(fold(step.value))?.[0].length ?? 0
  const value = step.value.slice(lead)
  if (!from || lead === 0 || !/\p{L}{3}/u.test(value) || NONE_YET.test(fold(value))) return step
  if (!from.quote.startsWith(step.value.slice(0, lead))) return step
  const evidence = { ...from, start: from.start + lead, quote: from.quote.slice(lead) }
  return { ...step, value, evidence: [evidence, ...more] }
}

const LEAD = new RegExp(
  `^(?:(?:so|and|as|then|also|und|als|dann|et|comme|y|como|e|come|en|och|som|og|i) ){0,2}(?:(?:the|our|my|an?|der|die|das|unser|unsere|mein|ein|la|le|les|notre|nos|ma|el|los|nuestro|mi|un|o|os|nosso|il|i|nostro|de|onze|mijn|een|het|vart|vores|vart|det|den|nasz) )?(?:${[
    'next steps?|nachste[rnsm]? schritte?',
    'prochaines? etapes?|(?:proximos?|siguientes?) pasos?|proximos? passos?|prossim[oi] pass[oi]',
    'volgende stap(?:pen)?|nasta steg|naeste skridt|neste steg|(?:nastepny|kolejny) krok|dalsi krok|seuraava askel',
  ].join(
    '|',
  )})(?:,? (?:now |then |here |hier |jetzt )?(?:is|are|will be|would be|ist|sind|ware|wird(?: sein)?|est|sont|sera|serait|es|son|sera|e|sao|seria|sono|sarebbe|zijn|wordt|ar|blir|er|bliver|jest|to|bedzie|je|on))?(?: (?:to|that we|dass wir|om|att|at))?[,:]? |^次のステップは[、,]?`,
  'u',
)
/** "The next step is still open": none is agreed. */
const OPEN =
  /^(?:still |yet |noch |encore |aun |todavia |ainda |ancora |nog |annu |endnu |fortsatt |jeszcze ){0,2}(?:open|unclear|undecided|unknown|tbd|to be (?:agreed|decided|defined|confirmed)|not (?:yet )?(?:agreed|clear|decided|set|fixed|known)|offen|unklar|nicht (?:klar|vereinbart|festgelegt|entschieden)|ouverte?|a definir|pas (?:encore )?(?:clair|definie?|fixee?|convenue?)|abiert[oa]|por definir|sin definir|em aberto|apert[oa]|da definire|onduidelijk|niet bekend|oppen|oklart|aben|apen|uklar\p{L}?|otwarty|nieustalony)(?!\p{L})/u
/** "… is with legal", "… not ours". */
const NONE_YET =
  /^(?:still|not|no|none|unclear|undecided|unknown|unsettled|open|with|on|up to|theirs|mine|yours|to be|tbd|noch|nicht|kein\p{L}*|offen|bei|unklar|encore|pas|chez|aun|todavia|no|ainda|nao|ancora|non|da|nog|niet|bij|annu|inte|hos|endnu|ikke|jeszcze|nie)(?!\p{L})/u

const SHARE =
  /(?<![\d.,])\d{1,3}(?:[.,]\d+)? ?(?:%|percent|per cent|prozent|por ?ciento|por cento|per cento|pour cent|procent)|(?<!\d)\d{2} ?[/:] ?\d{2}(?!\d)/u
const OF_CREDIT =
  /(?<!\p{L})(?:credits?|shares?|split|commission|propos\p{L}*|suggest\p{L}*|should (?:get|have|receive)|gets?|receives?|anteil\p{L}*|provision|gutschrift|aufteilung|vorschlag\p{L}*|schlag\p{L}*|bekomm\p{L}*|erhalt\p{L}*|part(?:age)?|recoi\p{L}+|revien\p{L}+|reparto|comision|cuota|recib\p{L}+|comissao|quota|receb\p{L}+|fique|ricev\p{L}+|provvigione|krijg\p{L}*|aandeel|voorstel\p{L}*|provisie|foresla\p{L}*|andel\p{L}*|provision\p{L}*|dosta\p{L}+|udzial\p{L}*|prowizj\p{L}+)(?!\p{L})/u
