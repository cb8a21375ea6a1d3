/**
 * Whether somebody objects to what the other side proposed, in whatever words: "nie im Leben", "over my dead body". Since
 * silence lets a proposal take effect, and an objection only leaves things as they are, strong words need not be the
 * prescribed ones. Pure; linear.
 */
import { fold } from '../extract/fold.ts'

/** "No objection", "keine Einwände", "異議ありません": whoever has none agrees. */
export const NO_OBJECTION =
  /^(?:no objections?|no dispute|(?:we|i) (?:have no objections?|do(?:n['’]t| not) object|are not against (?:it|this|that))|i['’]?m not against (?:it|this|that)|nothing against (?:it|that|this)|(?:wir haben |ich habe )?(?:keine?n? (?:einw[äa]nde?|einspruch|widerspruch)|nichts dagegen)|(?:pas|aucune|sans) objections?|(?:nous n['’]avons |je n['’]ai )?(?:pas d['’]|aucune )objections?|(?:sin|ninguna) objeci[óo]n(?:es)?|nessuna obiezione|(?:geen|ik heb geen|wij hebben geen) bezwa(?:ar|ren)|(?:sem|nenhuma) obje[çc](?:[ãa]o|[õo]es)|(?:brak|bez) (?:sprzeciwu|zastrze[żz]e[ńn])|nie mam(?:y)? (?:sprzeciwu|zastrze[żz]e[ńn])|(?:vi har |jag har )?ing(?:a|en) inv[äa]ndning(?:ar)?|(?:vi har |jeg har )?ingen indsigelser?)(?!\p{L})|^異議(?:は|も)?(?:ありません|ございません|なし)/iu

const END =
  '(?=\\s*(?:$|[,;:.!–-]|because |since |as |weil |denn |da |car |parce |porque |ya que |perche |want |omdat |poniewaz |bo |eftersom |fordi ))'
const HOW =
  '(?: (?:strictly|strongly|firmly|totally|completely|absolutely|clearly|very much|definitely|klar|strikt|entschieden|absolut|ganz|total|vollig|totalement|fermement|totalmente|assolutamente|absoluut|faliekant|zdecydowanie|stanowczo|helt|bestamt|starkt))*'

/** Folded. At the head of a sentence; a word that means it only by itself is followed by an end. */
const OBJECTS = [
  // en
  `(?:never(?:,? ever)?|absolutely not|definitely not|certainly not|of course not|no way|(?:no|not a|not the slightest) chance|not in a million years|not with (?:me|us)|not happening|hell no|no,? thanks?(?: you)?|against(?: (?:it|this|that))?|opposed|object(?:ed|ion)?|veto|rejected|refused|declined|unacceptable|out of the question|forget it|hands off|not agreed|not acceptable|not ok(?:ay)?)${END}`,
  'over (?:my|our) dead bod(?:y|ies)',
  `(?:rather not|i'd rather not|we'd rather not|nah|stop(?: this| it)?|(?:i|we) say no(?: to (?:this|that|it))?|(?:my|our) answer is no|please do(?:n't| not)(?: do (?:this|that|it))?|(?:i|we) vote against(?: (?:it|this|that))?)${END}`,
  `(?:i|we) (?:have|raise|lodge|file|voice) (?:an?|strong|my|our) objections?(?!\\p{L})|(?:i|we)(?:'d| would) (?:rather|prefer to) keep (?:it|this|that|the|our)(?!\\p{L})|(?:i|we) (?:do not|don't) (?:think|find) (?:this|that|it)(?: is|'s)? (?:fair|right|ok|okay|acceptable)(?!\\p{L})|(?:this|that|it)(?: is|'s) (?:not (?:fair|what (?:we|was) (?:had )?agreed)|unfair)(?!\\p{L})`,
  `(?:i am|i'm|we are|we're)${HOW} (?:against|opposed to|not (?:ok|okay|happy|fine|in agreement|in favou?r))(?!\\p{L})`,
  `(?:i|we)${HOW} (?:object|oppose|protest|refuse|reject|veto|can(?:'t|not| not) accept|do(?:n't| not) (?:accept|want (?:that|this|it)|support)|won't (?:accept|have)|will not (?:accept|have)|am opposed|are opposed)(?!\\p{L})`,
  `(?:this|that|it) (?:is|'s) (?:not (?:acceptable|ok|okay|on)|unacceptable|out of the question|a no)(?!\\p{L})|(?:that|this)'s (?:not (?:acceptable|ok|okay|on)|unacceptable|out of the question)`,
  `(?:please )?(?:leave|keep) (?:it|things|everything|the roles?|this) (?:as|the way) (?:it|they|things) (?:is|are|was|were)`,
  // de
  `(?:nie(?: im leben)?|niemals|nie und nimmer|auf (?:gar )?keinen fall|keinesfalls|einspruch|widerspruch|einwand|veto|dagegen|abgelehnt|sicher nicht|bestimmt nicht|absolut nicht|vergiss es|vergessen sie es|keine chance|nicht mit (?:mir|uns)|inakzeptabel|ablehnen)${END}`,
  `(?:no|lieber nicht|nicht (?:akzeptabel|in ordnung|so)|das (?:sehe|sehen) (?:ich|wir) (?:anders|nicht so))${END}|(?:bin|sind)${HOW} dagegen(?!\\p{L})`,
  '(?:das )?kommt (?:gar |uberhaupt |fur uns |fur mich )*nicht (?:in(?: die)? (?:frage|tute)|infrage)|(?:nur )?uber meine leiche',
  `(?:ich|wir) (?:bin|sind)${HOW} dagegen(?!\\p{L})`,
  `(?:(?:da(?:gegen)?|hiermit) )?(?:(?:ich|wir) )?(?:lege|legen|erhebe|erheben) (?:(?:ich|wir|hiermit) )*(?:einspruch|widerspruch|einwand)`,
  `(?:das |den vorschlag )?(?:(?:ich|wir) )?lehnen? (?:(?:ich|wir|das|es|den vorschlag|dies|klar|entschieden)(?!\\p{L}) ?)*ab(?!\\p{L})`,
  `(?:ich|wir) stimmen? (?:dem |da |dem vorschlag |hier )*nicht zu|(?:das )?(?:mochten|wollen|will|mochte) (?:wir|ich) (?:das )?nicht${END}|(?:wir|ich) (?:mochten|wollen|will|mochte) das nicht${END}|(?:das )?geht (?:gar |uberhaupt |so )*nicht${END}`,
  // fr
  `(?:jamais(?: de la vie)?|(?:c'est )?hors de question|pas question|il n'en est pas question|contre|absolument pas|certainement pas|surement pas|objection|opposition|refus(?:e|er)?|(?:c'est )?inacceptable|c'est non|veto|sur mon cadavre)${END}`,
  `(?:je suis|nous sommes|on est)${HOW} (?:contre|opposee?s?)(?!\\p{L})|(?:je|nous) (?:m'y |m'|nous y |nous )?(?:oppos(?:e|ons)|refus(?:e|ons))(?!\\p{L})`,
  // es
  `(?:nunca|jamas|ni hablar|ni de broma|de ninguna manera|de ningun modo|en absoluto|en contra|objecion|inaceptable|rechaz(?:ado|ada|o|ar)|por encima de mi cadaver|veto)${END}|(?:estoy|estamos)${HOW} en contra|(?:lo )?rechaz(?:o|amos)(?!\\p{L})|no (?:lo )?acept(?:o|amos)(?!\\p{L})`,
  // it
  `(?:mai(?: e poi mai)?|assolutamente (?:no|non)|(?:neanche|nemmeno) per sogno|non se ne parla|contrari[oa]|obiezione|inaccettabile|rifiut(?:o|iamo|are)|scordatelo|sul mio cadavere|veto)${END}|(?:sono|siamo)${HOW} contrari[oae]?(?!\\p{L})|non (?:lo )?accett(?:o|iamo)(?!\\p{L})`,
  // nl
  `(?:nooit(?: van mijn leven)?|absoluut niet|zeker niet|geen sprake van|over mijn lijk|tegen|bezwaar|onacceptabel|afgewezen|vergeet het(?: maar)?|veto)${END}|(?:ik ben|wij zijn|we zijn)(?: er)?${HOW} (?:er)?tegen(?!\\p{L})|(?:daar )?(?:ik )?(?:ben ik|ben|zijn we|zijn wij)(?: het)?(?: er)?(?: niet mee eens| tegen)`,
  // pt
  `(?:nunca|jamais|de (?:forma|maneira|jeito) (?:alguma|nenhuma|nenhum)|nem pensar|contra|objecao|inaceitavel|recus(?:o|ado|amos)|por cima do meu cadaver|veto)${END}|(?:sou|somos|estou|estamos)${HOW} contra(?!\\p{L})|nao (?:aceit(?:o|amos)|concord(?:o|amos))(?!\\p{L})`,
  // pl
  `(?:nigdy(?: w zyciu)?|absolutnie nie|wykluczone|nie ma mowy|sprzeciw|przeciw|po moim trupie|weto|odmawia\\p{L}+|odrzuca\\p{L}+)${END}|(?:jestem|jestesmy)${HOW} przeciw\\p{L}*|sprzeciwiam`,
  // sv, da
  `(?:aldrig(?: i livet)?|absolut inte|absolut ikke|under inga omstandigheter|under ingen omstandigheder|emot|imod|inte en chans|ikke tale om|over min doda kropp|over mit lig|nej tack|nej tak|indsigelse|invandning|uteslutet|veto)${END}|(?:jag|vi) ar${HOW} emot(?!\\p{L})|(?:jeg|vi) er${HOW} (?:imod|uenige?)(?!\\p{L})`,
  // ja
  '(?:絶対に?|断固)?(?:反対|拒否)(?:です|します|いたします|する)|絶対に?(?:認め|嫌|だめ|無理)|(?:認め|受け入れ)(?:られ)?(?:ません|ない)|論外|異議(?:が|を)?(?:ある|あります|申し)|お断りします',
].map((pattern) => new RegExp(`^(?:${pattern})`, 'u'))

const GREETING =
  /^(?:(?:hi|hello|hey|hallo|dear|liebe|lieber|bonjour|hola|ola|ciao|hej|sorry|well|no|nein|non|nee|nie|nej|nao|was|what|sure|so|gut|also)(?: \p{L}{2,15}){0,1}[ ,!:-]{1,3}){0,2}/u

/** Whether one of the first sentences objects, and asks nothing. */
export function objectsIn(text: string): boolean {
  const sentences = text.slice(0, 600).match(/[^.!?！？。\n]{1,300}[.!?！？。]?/g) ?? []
  return sentences.slice(0, 4).some((each) => {
    const sentence = fold(each.trim())
    if (/[?？]$/.test(sentence) || NO_OBJECTION.test(each.trim())) return false
    const plain = sentence.replace(GREETING, '')
    return OBJECTS.some((pattern) => pattern.test(sentence) || pattern.test(plain))
  })
}
