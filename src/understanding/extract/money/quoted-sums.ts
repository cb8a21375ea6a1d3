/**
 * Sums that somebody else asks: "Corvex quoted 60 lakh" is less likely the deal's, and never where Corvex is a rival.
 */
import { fold } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import type { AmountMention } from './amount-mention.ts'

/** "Corvex quoted 60 lakh": less likely the deal's than another, and never where the mail has the name as a rival's. */
export function quotedByOther(unit: Unit, mention: AmountMention): number {
  if (unit.key !== null && unit.key !== 'context') return 0
  const { layout } = unit
  const from = Math.max(unit.start, mention.start - 70)
  const said = QUOTED.exec(layout.text.slice(from, mention.start))
  if (said === null || OURSELVES.test(said[1]!)) return 0
  if (isRival(layout.low.slice(0, RIVALS_WITHIN), fold(said[1]!))) return -4
  if (NO_PRICE_OF_OURS.test(layout.low.slice(mention.end, mention.end + 160))) return -4
  return said[2] === undefined ? 0 : -2
}
/** "We have not quoted yet": the sum that was told just before is another's. */
const NO_PRICE_OF_OURS =
  /(?<!\p{L})(?:we (?:have not|haven'?t|did not|didn'?t|are yet to|have yet to|still (?:have|need) to) (?:yet |even )?(?:quoted?|priced?|offer(?:ed)?|bid|sent (?:a|our)|given (?:a|our|them))|no (?:price|quote|offer|proposal|figure|number)s? (?:from|by|of) (?:us|ours)|(?:wir haben|haben wir|von uns gibt es) (?:bisher |bislang |selbst )?noch (?:nichts? angeboten|kein(?:en)? (?:angebot|preis))|nous n'avons (?:encore )?(?:rien|pas) (?:encore )?(?:chiffre|propose|remis|fait|envoye)|(?:aun |todavia )?no (?:les )?hemos (?:ofertado|cotizado|presentado|enviado|dado)|ainda nao (?:cotamos|apresentamos|propusemos|enviamos|demos)|non abbiamo (?:ancora )?(?:quotato|fatto|presentato|offerto|inviato|dato)|(?:wij|we) hebben (?:zelf )?nog (?:niets? (?:geoffreerd|aangeboden|afgegeven)|geen (?:offerte|prijs))|vi har (?:annu |anda )?inte (?:offererat|lamnat|gett)|vi har (?:endnu |enna )?ikke (?:givet|afgivet|tilbudt|gitt))/u
const OURSELVES = /^(?:We|I|You|They|He|She|Northwind|It|Who|Wir|Ich|Nous|Je|Wij|Ik|Noi|Vi)$/
/** A name and what it asks for; of some verbs only who sells is the subject. */
const QUOTED =
  /(?<![\p{L}])(\p{Lu}[\p{L}\d&'-]{2,30}) (?:has |have |had |hat |ha |har |a |heeft )?(?:(quoted?|quotes|cotizo|cotizó|cotou|chiffré|quotato|offeriert|offererade|came in (?:at|with)|comes in at)|bid|bids|offered|offers|asks?(?: for)?|asked(?: for)?|charges|wants|verlangt|bietet|bot|will|propose|demande|ofrece|ofertó|pide|cobra|oferece|pede|chiede|propone|offre|offerto|vraagt|biedt|bood|begär|forlanger|tilbyder|tilbyr|krever|oferuje|zaproponował|nabízí|nabídl|tarjoaa|tarjosi)(?![\p{L}])[^.;,\n]{0,30}$/u

/** "We lost Sangam Screens to Corvex", "against Lattesoft": whether a name is anywhere said to be a rival's. */
function isRival(low: string, name: string): boolean {
  let at = low.indexOf(name)
  for (let count = 0; at >= 0 && count < MOST_LOOKS; count++) {
    if (IS_RIVAL.test(low.slice(Math.max(0, at - 50), at))) return true
    at = low.indexOf(name, at + name.length)
  }
  return false
}
const MOST_LOOKS = 12
/** Mails are shorter; what is not must stay linear. */
const RIVALS_WITHIN = 40_000
const IS_RIVAL =
  /(?<!\p{L})(?:against|versus|vs\.?|competitors?(?: is)?|competition(?: is)?|rival|incumbent|(?:lost|lose) [^.;\n]{0,30} to|gegen|wettbewerb(?:er)?|mitbewerb(?:er)?|konkurrent|verloren an|concurrent|concurrence|contre|perdu [^.;\n]{0,30} contre|competencia|competidor|contra|frente a|concorrente|concorrencia|concorrenza|contro|concurrentie|tegen|konkurent\p{L}*|konkurrence|konkurrens|konkurranse|przeciw|mot|mod|proti|kilpailija)(?: is| ist| est| es| e)?[\s:–-]{1,3}(?:the |die |der |la |le |el |il |o )?$/u
