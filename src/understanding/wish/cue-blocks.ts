/** What takes the force from a phrase in its sentence: asked, a wink, denied, conditional, doubtful, hearsay. */
import { blank, conditionTouches, heardBefore, qualified, segmentAround } from '../clauses.ts'
import type { Sentence } from '../sentences.ts'
import type { WishContext } from './cue.ts'
import { foreign } from './named-people.ts'
import { ACCEPT_PHRASES } from './readers/accept.ts'
import { NOT_LOST } from './readers/lost.ts'
import { clauseAround, doubts, type Force, negated, weakened } from './readers/modality.ts'
import { NO_LOSS } from './readers/no-loss.ts'
import { isOrderToCome } from './readers/order-to-come.ts'
import type { Person } from './readers/people.ts'
import { type Found, findAll, has, type Language, type Matcher, negates } from './readers/phrases.ts'
import { NOT_YET_WON } from './readers/won.ts'

export function acceptBlock(
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
): string | null {
  const { plain } = sentence
  const segment = segmentAround(plain, found.start, found.end)
  const clause = clauseAround(plain, found.start, found.end)
  if (force.asks) return 'asked'
  if (force.wink) return 'a wink'
  if (OTHERS_WILL.test(plain.slice(0, found.start)) && BARE_WILL.test(plain.slice(found.start)))
    return 'somebody else’s word'
  if (negated(plain, found.start, found.end, languages)) return 'denied'
  if (force.condition && conditionTouches(plain, segment, languages)) return 'conditional'
  if (force.hearsay && heardBefore(plain.slice(0, found.start), languages)) return 'somebody else’s word'
  if (doubts(blank(plain, found).slice(...segment), languages)) return 'doubtful'
  if (weakened(blank(plain, found).slice(...clause), languages)) return 'doubtful'
  if (qualified(plain.slice(found.end), languages)) return 'qualified'
  return TAINT.test(plain) ? 'qualified' : null
}

/** "She will take it": the taking is somebody else's. */
const OTHERS_WILL =
  /(?<![a-z])(?:he|she|they|who|you|someone|somebody|nobody|a colleague|rob|anna|N+|A+)(?: (?:also|gladly|probably|definitely|kindly|then))? $/

const BARE_WILL = /^(?:will|can|gonna|happy|glad|keen|willing|able)(?![a-z])/

/** Taken with the way back kept open. */
export const TAINT =
  /(?<![a-z])(?:(?:take|own|cover|hold|keep) it until|drop it|give it back|hand it back|giv(?:e|ing) it back|pass it back|reconsider|revisit|change my mind|reserve the right|no promises|can't promise|cannot promise|don't hold me|reluctant\w*|under protest|grudging\w*|only because|at gunpoint|if i must|if i have to|unter vorbehalt|ohne gewahr|sous reserve|con reservas|con riserva|onder voorbehoud|two conditions?|one conditions?|condition:|at most|until (?:then|someone|somebody|we find|you find|rob|anna)|till (?:someone|somebody)|for (?:a|one|two|the first) (?:day|week|month|trial)s?|as a favou?r)(?![a-z])/

/** "I'm swamped, can someone else have it?": the statement before the question stands. */
const ASKS_FOR_ANOTHER =
  /^[^,;.]{0,40}[,;.–-] ?(?:so )?(?:can|could) (?:you (?:please )?(?:find|ask|give it to) )?(?:someone|somebody|anyone|anybody) else(?![a-z])/

export const declineBlock = (
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
): string | null => {
  const { plain } = sentence
  const segment = segmentAround(plain, found.start, found.end)
  if (force.asks && !ASKS_FOR_ANOTHER.test(plain.slice(found.end))) return 'asked'
  if (force.wink) return 'a wink'
  if (/X+ (?:to )?$/.test(plain.slice(0, found.start))) return 'denied' // "no need to ask anyone else"
  if (force.condition && conditionTouches(plain, segment, languages)) return 'conditional'
  if (force.hearsay && heardBefore(plain.slice(0, found.start), languages)) return 'somebody else’s word'
  if (doubts(blank(plain, found).slice(...segment), languages)) return 'doubtful'
  const own = plain.slice(found.start, found.end)
  if (!negates(own) && negated(plain, found.start, found.end, languages)) return 'denied'
  const [from] = clauseAround(plain, found.start, found.end)
  if (
    /(?<![a-z])(?:not (?:that|because|saying)|never say|nicht dass|non que|no (?:es )?que|non che|niet dat)(?![a-z])/.test(
      plain.slice(from, found.start),
    )
  ) {
    return 'denied'
  }
  return /(?<![a-z])(?:but|yet|still|aber|trotzdem|mais|pero|mas|ma|maar|ale|men) (?:i'?ll|i will|i can|happy|glad|ok|okay|fine|let's|ich|je|lo|la|ik|jag|jeg)(?![a-z])/.test(
    plain.slice(found.end),
  ) && has(ACCEPT_PHRASES, plain.slice(found.end))
    ? 'qualified'
    : null
}

export function namingBlock(
  sentence: Sentence,
  naming: { start: number; end: number; person: Person },
  force: Force,
  languages: ReadonlySet<Language>,
  context: WishContext,
): string | null {
  const { plain } = sentence
  const segment = segmentAround(plain, naming.start, naming.end)
  const clause = clauseAround(plain, naming.start, naming.end)
  const clauseText = blank(plain, naming).slice(...clause)
  if (force.asks && !POLITE_REQUEST.test(plain)) return 'asked'
  if (force.wink) return 'a wink'
  if (foreign(naming.person, context)) return 'not one of our people'
  // "Anders" is a name before it is Dutch for "otherwise".
  if (force.condition && conditionTouches(blank(plain, naming.person), segment, languages))
    return 'conditional'
  if (heardBefore(plain.slice(0, naming.end), languages)) return 'somebody else’s word'
  if (doubts(clauseText, languages)) return 'doubtful'
  const { start, end } = naming.person
  if (negated(plain, start, end, languages)) return 'denied'
  if (ME_OR.test(plain.slice(0, start))) return 'two names'
  return TWO_NAMES.test(sentence.text.slice(start)) ? 'two names' : null
}

export const POLITE_REQUEST =
  /(?<![a-z])(?:can|could|would|will|may) (?:you|we|i|someone|somebody|anyone|this|it|the desk)(?![a-z])|(?<![a-z])please(?![a-z])|(?<![a-z])(?:konnt\w*|kannst|konnen|bitte|pouvez|peux|pourr\w+|merci de|podeis|puedes|pueden|podri\w+|potete|puoi|potreste|podem|pode|poderi\w+|kun|kunnen|kunt|mozecie|mozesz|kan)(?![a-z])/

/** "Anna Lindqvist or Rob": nobody is chosen. */
const TWO_NAMES =
  /^(?:\p{Lu}[\p{L}'’-]+[ ,]+){1,3}(?:or|oder|ou|o|u|of|albo|eller|lub)[ ]+(?:an |to |a |à |bij |till |til )?\p{Lu}/u

const ME_OR = /(?<![a-z])(?:i|me|myself|ich|mich|moi|yo|eu|io|ik|mij) (?:or|oder|ou|o|of) $/

export function outcomeBlock(
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
  blockers: Matcher,
): string | null {
  const { plain } = sentence
  const clause = clauseAround(plain, found.start, found.end)
  const rest = blank(plain, found).slice(...clause)
  // "They pulled the plug after the reorganisation" says when; a plan is caught by its "will".
  const told = plain.replace(/(?<![a-z])after the(?![a-z])/g, '_________')
  if (force.asks || ASKED.test(plain.slice(0, found.start))) return 'asked'
  if (force.wink) return 'a wink'
  if (force.condition && conditionTouches(told, segmentAround(plain, found.start, found.end), languages))
    return 'conditional'
  if (blockers === NOT_LOST && ELSE_LOST.test(plain.slice(...clause))) return 'something else was lost'
  if (blockers === NOT_LOST && has(NO_LOSS, plain)) return 'no loss of this deal'
  if (DENIED_JA.test(plain.slice(found.start))) return 'denied'
  if (blockers === NOT_YET_WON && LESSER_PAPER.test(plain.slice(...clause))) return 'a lesser paper'
  if (blockers === NOT_YET_WON && isOrderToCome(plain.slice(...clause))) return 'not the end of the deal'
  if (blockers === NOT_YET_WON && withOthers(plain.slice(found.start))) return WITH_SOMEBODY_ELSE
  if (blockers === NOT_YET_WON && ENDS_IN_LOSS.test(plain.slice(found.end))) return 'lost in the end'
  if (findAll(blockers, rest).some(({ language }) => languages.has(language) || language === found.language))
    return 'not the end of the deal'
  if (doubts(rest, languages)) return 'doubtful'
  if (!negates(plain.slice(found.start, found.end)) && negated(plain, found.start, found.end, languages))
    return 'denied'
  return null
}

/** "You asked whether it closed: …" repeats our question. */
const ASKED =
  /(?<![a-z])(?:asked|ask|asking|wondered|gefragt|fragt|fragst|demande\w*|pregunt\w+|pergunt\w+|chied\w+|chiesto|vroeg|vraagt)(?: \w+)? (?:whether|if|ob|si|se|of)(?![a-z])/

/** Time, contact or an old contract, not this deal. */
const ELSE_LOST =
  /(?<![a-z])(?:bought (?:another|a|the) (?:company|firm|business|competitor|rival)|(?:zeit|kontakt|geduld|uberblick|ansprechpartner\w*|champion) (?:\w+ )?verloren|(?:lost|verloren|perdu|perdido|perso) (?:\w+ )?(?:time|contact|track|touch|sight|patience|weeks?|days?|months?|tijd|temps|tiempo|tempo|contacto?|contatto)|(?:tijd|contact) (?:\w+ )?verloren|(?:old|previous|former|alte[nrs]?|fruhere[nrs]?|ancien(?:ne)?|viej[oa]|anterior|antig[oa]|vecchi[oa]|oude|vorige) (?:project|contract|deal|tender|projekt|vertrag|contrat|projet|proyecto|contrato|projeto|progetto|contratto))(?![a-z])/

const DENIED_JA = /^[^。、]{0,12}(?:ではありません|ではない|していません|していない|じゃない)/

/** Signed, but not with us: "signed with those people from the harbour". */
const WITH_OTHERS =
  /(?<![a-z])(?:with (?:those|these|them|the (?:others?|incumbent|competit\w+|rivals?)|another|an?other \w+|someone|somebody|a (?:competitor|rival|different)|our competit\w+)|elsewhere|bei (?:denen|der konkurrenz|einem anderen|anderen|jemand anderem)|woanders|(?:mit|bei) (?:der konkurrenz|(?:de[mnr]|einem|unserem|ihrem) (?:\w+ )?(?:konkurrent\w*|wettbewerb\w*|mitbewerb\w*|anbieter\w*))|mit (?:einem|einer) ander\w+|bei (?!uns |euch |ihnen |dir |mir |northwind |frau |herrn |de[mnr] |einem |einer |ihrem |seinem |unserem |A)\w+(?: \w+)? (?:unterschrieben|unterzeichnet|abgeschlossen|bestellt|gekauft)|beim (?:konkurrent\w*|wettbewerb\w*|mitbewerb\w*)|chez (?:un autre|la concurrence|eux|d'autres)|(?:avec|chez) (?:l'|l[ea] |une? |un petit |leur |notre )?(?:autre|concurren\w+|editeur|fournisseur|prestataire|acteur)|ailleurs|(?:a un |a une |a l'|au )(?:confrere|consoeur|concurrent\w*|autre)|con (?:otros?|la competencia|esos|un altro|altri|la concorrenza|quelli)|con (?:el|un|otro|nuestro|il|l'|un altro) ?(?:competidor\w*|proveedor\w*|fabricante\w*|rival\w*|concorrent\w*|fornitore|produttore)|com (?:outros?|a concorrencia|aqueles|esses)|com (?:o|um|outro|nosso) (?:concorrent\w*|fornecedor\w*)|altrove|(?:met|bij) (?:een ander\w*|(?:de|een|onze) concurrent\w*|die lui)|elders|(?:hos|med) (?:konkurr\w+|(?:en|ett|et) (?:ann[ae]n|annat|anden|andet)|(?:en|ett|de) andr[ae])|gegund aan (?:de )?N+|adjudic(?:aram|ou|aron|o) (?:a|ao) N+|z (?:konkurencja|konkurentem|kims innym|inna firma|firma(?! nasza)|innym \w+|tamtymi))(?![a-z])/

/** "Wir haben den Auftrag über 46.000 EUR verloren": the verb at the end of the clause takes the win back. */
const ENDS_IN_LOSS =
  /^(?:[^,;!?]|[.,](?=\d)|, (?=an |leider )){0,80}(?<![a-z])(?:verloren|abgegeben|abgeben mussen|verspielt|forlorat|forlorade|mistet|tabt|tapt|perso|perdu|perdido|stracili(?:smy)?)(?![a-z])/

/** Why such a signature is no win. */
export const WITH_SOMEBODY_ELSE = 'signed with somebody else'

export const withOthers = (plain: string): boolean => WITH_OTHERS.test(plain)

/** Signed, but not the contract. */
const LESSER_PAPER =
  /(?<![a-z])(?:n\.?d\.?a|non-disclosure|confidentiality|loi|letter of intent|mou|term sheet|vertraulichkeits\w*|geheimhaltung\w*|absichtserklarung|confidentialite|lettre d'intention|confidencialidad|carta de intenciones|confidencialidade|carta de intencoes|riservatezza|lettera d(?:'|i )intenti|geheimhouding\w*|intentieverklaring|poufnosci|list intencyjny|sekretess\w*|avsiktsforklaring|hemmelig\w*|hensigts\w*|testvertrag)(?![a-z])|秘密保持/
