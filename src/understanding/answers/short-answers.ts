/**
 * Short answers to letters that ask one thing: confirm, agree, object, extend, withdraw, dispute; and what an intake
 * owner answers: proceed, reject, give it to somebody. Only in answer to a letter that asked, never as free reading:
 * the caller knows what was asked. Conservative: the words must stand at the head of the first sentence, without
 * negation, condition or question; everything else is null, and a human sees it.
 */

import { sentencesOf } from '../sentences.ts'
import { conditional, likelyLanguages } from '../wish/readers/modality.ts'
import { disputesCredit, disputesIn } from './disputes.ts'
import { NO_OBJECTION } from './objections.ts'
import { ordersRejection } from './rejection.ts'
import {
  DENIAL_ABROAD,
  EXTEND_ABROAD,
  HEDGE_FURTHER_ABROAD,
  MAY_WE_EXTEND_ABROAD,
  NEGATION_ABROAD,
  NO_ABROAD,
  OF_THE_CUSTOMER,
  YES_ABROAD,
} from './short-answers-abroad.ts'
import { takenBackIn, takesBackObjection, withdrawsDeal } from './withdrawing.ts'

export type ShortAnswer = 'YES' | 'NO' | 'EXTEND' | 'WITHDRAW' | 'DISPUTE' | 'PROCEED' | 'REJECT' | 'MINE'

const YES =
  /^(yes|yep|yeah|ok(ay)?|sure|confirmed?|i confirm|agreed?|i agree|we agree|fine (by|with) (me|us)|that'?s (right|correct|me|us)|correct|right|ja\b|jawohl|bestätigt|ich bestätige|einverstanden|stimmt|richtig|passt|oui|d'accord|confirmé|je confirme|sí|si\b|confirmo|confirmado|de acuerdo|estoy de acuerdo|estamos de acuerdo|aceptamos|acepto|je suis d'accord|nous sommes d'accord|j'accepte|nous acceptons|sono d'accord|siamo d'accord|d'accordo|accettiamo|accetto|de acordo|concordo|concordamos|aceito|aceitamos|ik ga akkoord|(wij|we) gaan akkoord|sim\b|confermo|va bene|akkoord|klopt|bevestigd)/i
const NO =
  /^(no\b|nope|not? (ok|agreed|from me)|i (object|disagree|do not agree|don'?t agree)|we (object|disagree|do not agree|don'?t agree)|objection|nein\b|nicht einverstanden|wir widersprechen|ich widerspreche|widerspruch|non\b|pas d'accord|je (ne suis pas d'accord|m'oppose|refuse)|nous (ne sommes pas d'accord|nous opposons|refusons)|me opongo|nos oponemos|mi oppongo|ci opponiamo|oponho-me|opomo-nos|discordo|discordamos|(ik maak|wij maken|we maken) bezwaar|nee\b|niet akkoord)/i
const EXTEND =
  /\b(extend|extension|prolong|keep (it|the protection|us) (open|protected)|more time|verlänger|prolonge|prolongation|prórroga|extender|prorrog|proroga|verleng)/i
/** Asked politely it is asked for all the same: it costs the vendor nothing that the motion does not allow. */
const MAY_WE_EXTEND =
  /^(can|could|may|would|is it possible|könnten|können|kann|dürfen|darf|wäre)\b[^.?!]{0,80}(extend|extension|more (time|months|weeks|days)[^.?!]{0,30}protection|protection[^.?!]{0,30}(longer|more)|verläng)[^.?!]{0,60}\?$/i
/** Somebody extends something else than the protection. */
const extendsElse = (sentence: string): boolean => CONTRACT.test(sentence) && !PROTECTION.test(sentence)
const CONTRACT =
  /(?<!\p{L})(?:contra[ct]t?\p{L}*|vertr[aä]g\p{L}*|umow\p{L}*|avtal\p{L}*|kontrakt\p{L}*|aftale\p{L}*|licen[cs]e\p{L}*|lizenz\p{L}*)(?!\p{L})|契約/iu
const PROTECTION = /protec|schutz|schütz|ochron|skydd|beskytt|bescherm|prote[çz]|protezione|registr|保護/iu
const PROCEED =
  /^(proceed|go ahead|let (it|them) (through|proceed|pass)|keep (it|both)|no conflict|not a (conflict|duplicate)|weiter|freigeben|kein konflikt|durchlassen)/i
const MINE = /^(i'?ll (take|do|handle) it|i take it|mine\b|ich (nehme|übernehme))/i

/** The same beyond English and German, where an accent may stand at the edge of the word. */
const HEDGE_ABROAD =
  /(?<!\p{L})(?:[àa] condition|sauf si|si (?:vous|tu|nous|on|ils|elle|el|ella|los|las|se|usted|nos)|siempre que|a menos|purch[eé]|a patto|solo se|se voi|desde que|mits|indien|als (?:je|jullie|u|de|het|er|ze|we|wij)|peut-[êe]tre|quiz[áa]s?|tal vez|talvez|forse|misschien|per[òo]|por[ée]m|mas|ma (?:solo|se|non)|pas encore|todav[ií]a no|ainda n[ãa]o|non ancora|nog niet)(?!\p{L})/iu
const HEDGE =
  /\b(but|if|unless|however|only (if|when|after)|not (yet|sure)|maybe|perhaps|aber|wenn|falls|sofern|vielleicht|noch nicht|mais|si vous|pero|mas\b|maar|tenzij)\b|\?/i
const NEGATION = /\b(not|don'?t|do not|never|no longer|nicht|kein\w*|pas|ne\b|não|nunca|niet|geen|non)\b/i

/** "We did not send this", "das ist nicht von uns": whoever says so did not register anything. */
const DENIAL =
  /\b(not|n'?t|never|nicht|nie|kein\w*|pas|jamais|nunca|não|non|mai|niet|nooit)\b[^.!?\n]{0,40}\b(sen[dt]|wr[io]te|written|regist\w*|submit\w*|ours?|mine|me|us|uns|mir|ge(schickt|sendet)|angemeldet|registriert|envoy\w*|nous|moi|envi\w*|nosotros|inviat\w*|noi|verstuurd|ons)\b|\bno idea (what|who)|\b(fake|forged|phishing|spoof\w*|gefälscht)\b/i

/** Says the text that its writer has nothing to do with what was sent in his name? */
export function deniesIn(text: string): boolean {
  const words = text.slice(0, 600)
  return DENIAL.test(words) || DENIAL_ABROAD.test(words)
}

/** Sentences that say nothing but a polite word, without the name of who is thanked or greeted. */
const POLITE = [
  /^(many |ok |great |perfect )?(thanks?|thank you|thx|cheers|much appreciated)( so much| very much| a lot| all| again| indeed| both)?( for (the |your |this )?(quick |fast |prompt |kind )?(update|info|information|news|e?-?mail|message|note|reply|response|answer|help|support|introduction|intro|confirmation|letting (me|us) know))?$/,
  /^(great|perfect|super|excellent|wonderful|lovely|brilliant|fantastic|awesome|good|(great|good) news|good to (know|hear)|sounds good|(well )?noted)$/,
  /^(hi|hello|hey|dear|hallo|liebe|lieber|guten (tag|morgen)|bonjour|hola|olá|ciao|hej)( all| both| team| everybody| zusammen)?$/,
  /^(have a (nice|good|great|lovely) (day|evening|weekend|week)|((best|kind|warm|many) )?regards|best|(liebe|viele|beste|schöne|mit freundlichen) grüße?n?|lg|vg|cordialement|saludos|abraços|groeten)$/,
  /^(alles klar|tutto chiaro|todo claro|tout est clair|all clear)$/,
  /^((vielen |besten |herzlichen )?dank|danke( schön| sehr| dir| euch| ihnen)?|dankeschön|super|prima|perfekt|klasse)$/,
  /^(merci( beaucoup| bien)?|parfait|(muchas )?gracias|perfecto|(muito )?obrigad[oa]|perfeito|grazie( mille)?|perfetto|dank ?(je|u)( wel)?|bedankt|hartelijk dank|tack( så mycket)?|tak|dziękuję)$/,
  /^(thanks|thank you|thx|cheers)( to)? (all|everyone|everybody|team|folks|guys|you all|both( of you)?)( (so much|very much|again|for (your|the) (help|work|support)))?$/,
  /^((vielen |herzlichen |besten )?dank(e)?|merci|(muchas |mil )?gracias|(mille )?grazie|(muito )?obrigad[oa]|bedankt|dank|tack|takk?|dziękuję) (an|à|a|aan|till|til) (alle|euch( alle)?|das (ganze )?team|tous|toutes|vous( tous)?|l'équipe|todos|todas|ustedes|tutti|tutte|voi|todos vocês|iedereen|jullie|alla|er alla|wszystkim)$/,
  /^(どうも)?ありがとうございま(す|した)$/,
]

/**
 * A thank-you and nothing else: it asks for nothing, so nobody is written to about it. `names`: of the people who
 * write and are written to; a name of anybody else is news.
 */
export const isPolite = (text: string, names: string[]): boolean => saysOnly(text, names, POLITE)

/**
 * "👍", "Danke, passt.", "ok": a nod, which says nothing where the letter that it answers asks nothing; where one asks, it is an
 * answer, and not for this. `names` as above.
 */
export const isNod = (text: string, names: string[]): boolean =>
  (text.length <= 40 && ONLY_THUMBS.test(text.trim())) || saysOnly(text, names, [...POLITE, ...NODS])

const ONLY_THUMBS =
  /^(?:[\s.!]|👍|👌|🙏|🙂|😀|😃|😄|😊|☺|✅|✔|👏|🎉|💪|🤝|❤|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|[:;]-?\))+$/u
const NODS = [
  /^(ok(ay)?|k|kk|all (good|fine|right)|fine( by me| with me)?|alright|works( for me)?|got it|will do|great stuff|cool|nice|understood|seen|received|roger|copy that|makes sense|that works|good( stuff)?|sounds (good|great|fine))$/,
  /^((das )?passt( so| für mich)?|alles (gut|bestens|in ordnung)|in ordnung|geht klar|mach ich|verstanden|gesehen|erhalten|notiert|(das )?(klingt|hört sich) gut( an)?|top|gut|sehr gut|wunderbar|einverstanden)$/,
  /^(d'accord|ça marche|c'est (bon|noté|parfait)|entendu|bien (noté|reçu)|très bien|compris|noté)$/,
  // What people say of a win, and of a loss.
  /^(fair enough|(that'?s )?(a |such a )?(pity|shame|bummer)|too bad|sorry to hear (that|it)|oh well|never mind|ah well|next time|better luck next time|can'?t win them all|congrat(s|ulations)( all| everyone| everybody| to all)?|well done( all| everyone| team)?|(great|good|nice|fantastic) (work|job|result|teamwork|one)( all| everyone| team)?|hooray|hurray|yay|woohoo|that'?s (great|wonderful|fantastic)( news)?|(very )?(happy|glad|pleased|delighted) (about (it|that)|to hear (it|that|this)))$/,
  /^((sehr |echt )?schade|das ist schade|so ein pech|pech gehabt|beim nächsten mal|nächstes mal|glückwunsch( an alle)?|herzlichen glückwunsch|gut gemacht|hurra|toll|(das )?freut mich( sehr)?|tolle? (nachricht|nachrichten|arbeit|sache)|gute nachrichten?)$/,
  /^((c'est |quel )?dommage|tant pis|la prochaine fois|bravo( à tous)?|félicitations( à tous)?|bien joué|(quelle )?(bonne|excellente) nouvelle|super nouvelle|ravie? de l'apprendre)$/,
  /^((qué |una )?(lástima|pena)|otra vez será|la próxima|enhorabuena( a todos)?|felicidades|bien hecho|(qué )?buena noticia|(que )?pena|fica para a próxima|parabéns( a todos)?|boa notícia|(che )?peccato|sarà per la prossima|congratulazioni( a tutti)?|complimenti|bella notizia|ottima notizia)$/,
  /^(jammer|helaas|volgende keer|gefeliciteerd|goed nieuws|goed gedaan|(vad |så )?(synd|tråkigt)|nästa gång|grattis( alla)?|bra jobbat|(det var |hvor )?(ærgerligt|synd)|tillykke|gratulerer|godt gået|godt jobba|szkoda|gratulacje)$/,
  /^(残念です(が)?|おめでとうございます|よかったです|良かったです)$/,
  /^(vale|de acuerdo|entendido|recibido|muy bien|todo bien|anotado|genial|está bien)$/,
  /^(combinado|entendido|recebido|tudo (bem|certo)|está bem|certo|ótimo|anotado)$/,
  /^(va (bene|benissimo)|d'accordo|capito|ricevuto|tutto bene|ottimo|perfetto)$/,
  /^(prima|akkoord|goed|is goed|helemaal goed|begrepen|ontvangen|genoteerd|top|klinkt goed|oké)$/,
  /^((det )?låter (bra|fint)|bra|uppfattat|noterat|toppen|det er (fint|godt)|lyder godt|høres bra ut|fint|modtaget|forstået|mottatt|forstått|super)$/,
  /^(dobrze|jasne|w porządku|zrozumiałem|super|przyjęte)$/,
  /^(了解(です|しました|いたしました)?|承知(しました|いたしました)|かしこまりました|わかりました|分かりました|大丈夫です|問題ありません)$/,
]

function saysOnly(text: string, names: string[], patterns: readonly RegExp[]): boolean {
  if (text.length > 300 || text.includes('?')) return false
  const people = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)))
  const sentences = text
    .toLowerCase()
    .split(/[.!,;:\n…。]+/)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}'\s-]/gu, '').trim())
    .filter(Boolean)
  const rest = sentences
    .map((sentence) =>
      sentence
        .split(/\s+/)
        .filter((word) => !people.has(word))
        .join(' '),
    )
    .filter(Boolean)
  return rest.length > 0 && rest.every((sentence) => patterns.some((pattern) => pattern.test(sentence)))
}

/** Answers that bind whoever gives them: tied to a condition, in whatever words, they are none. */
const BINDING: ReadonlySet<ShortAnswer> = new Set(['YES', 'PROCEED'])

/** "Agreed, provided that we keep the references", "einverstanden, vorausgesetzt …". */
function isTied(text: string): boolean {
  const sentences = sentencesOf(text)
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  return sentences.some(({ plain }) => conditional(plain, languages))
}

/** Whether an assent is taken back, tied to something, or asked about. */
export const hedges = (text: string): boolean =>
  HEDGE.test(text) || HEDGE_ABROAD.test(text) || HEDGE_FURTHER_ABROAD.test(text)

const firstSentence = (text: string): string => {
  const line = text
    .replaceAll('’', "'")
    .replace(/^(hi|hello|dear|hallo|guten (tag|morgen)|bonjour|hola|olá|ciao)\b[^\n]{0,60}\n+/i, '')
    .trim()
  return (/^[^.!。！\n]{1,300}[?]?/.exec(line)?.[0] ?? '').trim()
}

/** The wish that the text plainly says, among those asked for; null otherwise. */
export function shortAnswerIn(text: string, asked: readonly ShortAnswer[]): ShortAnswer | null {
  const sentence = firstSentence(text)
  if (!sentence) return null
  const fits = (wish: ShortAnswer, ...patterns: RegExp[]) =>
    asked.includes(wish) && patterns.some((pattern) => pattern.test(sentence))
  // "Objection withdrawn" neither objects nor disputes.
  const takenBack = takesBackObjection(sentence)
  const takes = takenBack || takenBackIn(sentence, false) !== null
  const disputes = asked.includes('DISPUTE') && !takenBack && (disputesIn(sentence) || disputesCredit(text))
  const rejects = asked.includes('REJECT') && ordersRejection(sentence)
  if (!disputes && !takenBack && !rejects && fits('NO', NO, NO_ABROAD) && !NO_OBJECTION.test(sentence))
    return 'NO'
  if (!takes && fits('EXTEND', MAY_WE_EXTEND, MAY_WE_EXTEND_ABROAD) && !extendsElse(sentence)) return 'EXTEND'
  // "Trek deze registratie maar in" takes nothing back.
  const whole = text.slice(0, 600).replace(/ maar (?=(?:in|af)\b)/i, ' ')
  const binds = asked.some((each) => BINDING.has(each))
  if (hedges(whole) || (binds && isTied(whole))) return disputes && disputesCredit(text) ? 'DISPUTE' : null
  if (rejects) return 'REJECT'
  if (asked.includes('YES') && NO_OBJECTION.test(sentence)) return 'YES'
  const denies = NEGATION.test(sentence) || NEGATION_ABROAD.test(sentence)
  if (!denies) {
    if (disputes) return 'DISPUTE'
    const own = !OF_THE_CUSTOMER.test(sentence)
    if (asked.includes('WITHDRAW') && withdrawsDeal(sentence)) return 'WITHDRAW'
    if (!takes && fits('EXTEND', EXTEND, EXTEND_ABROAD) && own && !extendsElse(sentence)) return 'EXTEND'
    if (fits('MINE', MINE)) return 'MINE'
  }
  if (disputes) return 'DISPUTE'
  if (fits('PROCEED', PROCEED)) return 'PROCEED'
  return !denies && !takes && fits('YES', YES, YES_ABROAD) ? 'YES' : null
}
