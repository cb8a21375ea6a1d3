/**
 * What a partner says beside a request for the status, and what is no deal at all and yet for a person: that nobody has
 * called, that something is wrong, that our mails are too many, an invoice. Heard generously: one letter too many costs
 * less than a partner whom nobody hears. Everything runs over folded text. Pure; linear.
 */
import { fold } from '../extract/fold.ts'

const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')

/** Nobody cares, it is wrong, we are not content. */
const GRIEVANCE = word(
  "nobody|no[ -]?one|never|not (?:once|a word|a single)|still (?:no|nothing|not|waiting)|unacceptable|disappoint\\p{L}*|frustrat\\p{L}*|annoy\\p{L}*|complain\\p{L}*|not (?:at all )?(?:happy|satisfied|amused)|unhappy|ridiculous|embarrass\\p{L}*|not good enough|let (?:us )?down|(?:not|n't) (?:true|right|correct|fair)|(?:is|was|are|that's|it's) wrong|incorrect|disagree|who (?:is |will )?(?:takes?|taking) care|(?:has|have) ?(?:not|n't) (?:called|contacted|replied|answered|been in touch)",
  'niemand\\p{L}*|kein einziges mal|(?:noch )?nie|nicht (?:ein(?:mal| einziges mal)|gemeldet|angerufen|zuruckgerufen)|meldet sich nicht|immer noch (?:nichts?|niemand|kein\\p{L}*)|enttausch\\p{L}*|(?:ver)?arger\\p{L}*|unzufrieden|beschwer\\p{L}*|geht gar nicht|peinlich|unmoglich|wer kummert sich|stimmt (?:so )?nicht|(?:ist|war) falsch|trifft nicht zu|nicht (?:richtig|korrekt|fair|einverstanden)|kann nicht sein',
  "personne (?:ne |n')\\p{L}+|jamais|toujours (?:rien|pas|aucun\\p{L}*)|dec(?:u|ue|us|evant)|inadmissible|inacceptable|mecontent\\p{L}*|plainte|me plain\\p{L}*|pas (?:content\\p{L}*|serieux|normal|vrai|exact|correct|d'accord)|qui s'en occupe|(?:est|c'est|etait) faux",
  'nadie|nunca|ni una (?:sola )?vez|sigue(?:n)? sin|decepcion\\p{L}*|inaceptable|quej\\p{L}+|molest[oa]s?|descontent[oa]s?|no es (?:verdad|cierto|correcto|asi)|quien se (?:encarga|ocupa)|no (?:estoy|estamos) de acuerdo',
  'ninguem|nem uma vez|ainda (?:nao|nada)|desapont\\p{L}*|inaceitavel|reclama\\p{L}*|insatisfeit\\p{L}*|nao e (?:verdade|certo|correto|assim)|quem (?:trata|cuida)',
  'nessuno|mai|neanche una volta|ancora (?:niente|nulla|nessun\\p{L}*)|delus\\p{L}+|inaccettabile|lamentel\\p{L}*|reclam\\p{L}+|insoddisfatt\\p{L}*|non e (?:vero|giusto|corretto|cosi)|chi se ne occupa',
  'niemand|nooit|geen enkele keer|nog (?:steeds|altijd) (?:niks|niets|geen|niet|niemand)|teleurgesteld|onacceptabel|klacht|ontevreden|klopt (?:dus )?niet|niet (?:waar|juist|eens)|wie (?:regelt|pakt)',
  'nikt|nigdy|ani razu|(?:wciaz|nadal|dalej) (?:nic|nie|nikt)|rozczarowan\\p{L}*|niedopuszczaln\\p{L}*|skarg\\p{L}*|niezadowol\\p{L}*|nieprawda|nie zgadza\\p{L}*|kto sie (?:tym )?zajmuje',
  'ingen har|aldrig|aldri|(?:fortfarande|stadig(?:vaek)?|fortsatt) (?:inget|ingen|inte|intet|ikke)|besvik\\p{L}+|skuffe\\p{L}+|(?:o|u)acceptabelt|klagomal|klage\\p{L}*|missnojd\\p{L}*|utilfreds\\p{L}*|misfornoyd\\p{L}*|stammer (?:inte|ikke)|(?:inte|ikke) (?:sant|sandt|riktig\\p{L}*|rigtig\\p{L}*)',
  'kukaan ei|ei kertaakaan|pettyn\\p{L}*|ei pida paikkaansa|valit(?:us|an|amme)|nikdo|nikdy|ani jednou|zklaman\\p{L}*|neprijateln\\p{L}*|stiznost|nespokojen\\p{L}*|neni pravda|nesouhlas\\p{L}*',
)
const GRIEVANCE_JA = /誰も|一度も|困って|不満|クレーム|苦情|違います|間違っ|事実では/

/** Whether a sentence complains, or objects to what was said. Folded. */
export const isGrievance = (folded: string): boolean => GRIEVANCE.test(folded) || GRIEVANCE_JA.test(folded)

/** "The customer wants to know who comes on the 9th": asked without a question mark. */
const ASKED_IN_PASSING =
  /(?<!\p{L})(?:(?:wants?|would like|'d like|like|need|needs|trying|keen) to know|wonder(?:s|ing)?|is asking|asks?(?: me| us)?|(?:mochte|mochten|will|wollen|wissen wollen|wusste|wussten)(?: \p{L}+){0,2} (?:gern(?:e)? )?wissen|(?:mochte|mochten|will|wollen) wissen|fragt(?: sich| uns| mich)?|(?:voudrai\p{L}*|aimerai\p{L}*|veut|veulent) savoir|demande\p{L}*|(?:quiere\p{L}*|querria\p{L}*|gustaria|necesit\p{L}*) saber|pregunta\p{L}*|(?:quer\p{L}*|gostaria\p{L}*) (?:de )?saber|pergunta\p{L}*|(?:vorrebbe|vorrei|vuole|vogliono) sapere|chiede|(?:wil|willen|zou|zouden)(?: \p{L}+){0,2} (?:graag )?weten|vraagt|chce wiedziec|chcialb\p{L}* wiedziec|pyta|(?:vill|undrar|vil|gerne vil)(?: \p{L}+){0,1} (?:veta|vide|vite)|undrar|haluaa tietaa|kysyy|chce vedet|pta se),? (?:\p{L}+ ){0,1}(?:who|what|when|where|which|how|why|whether|if|wer|was|wann|wo|welche\p{L}*|wie|warum|ob|qui|quoi|quand|ou|quel\p{L}*|comment|pourquoi|si|quien\p{L}*|que|cuando|donde|cual\p{L}*|como|por que|quem|quando|onde|qual\p{L}*|se|chi|cosa|dove|come|perche|wie|wat|wanneer|waar|welke?|hoe|waarom|of|kto|co|kiedy|gdzie|jak|czy|vem|vad|nar|var|hur|om|hvem|hvad|hva|hvor\p{L}*|kuka|mita|milloin|kdo|kdy|kde|jestli)(?!\p{L})/u

/** Folded. */
export const asksInPassing = (folded: string): boolean => ASKED_IN_PASSING.test(folded)

/** "Please stop mailing me about every little thing", "weniger E-Mails bitte". */
const TOO_MANY_MAILS =
  /(?<!\p{L})(?:(?:stop|quit|cease)(?: \p{L}+){0,3} (?:e-?mail(?:ing|s)?|mail(?:ing|s)?|writing|sending|notifications?|spamming)|(?:don'?t|do not|no longer)(?: \p{L}+){0,2} (?:e-?mail|mail|write(?: to)?|send|notify)(?: \p{L}+){0,2} (?:me|us)|(?:fewer|less|too many|so many)(?: \p{L}+){0,2} (?:e-?mails?|mails?|notifications?|letters?)|(?:take|remove) (?:me|us) (?:off|from) (?:the|your|this) (?:list|distribution|mailing)|(?:keine|weniger|nicht so viele|zu viele)(?: \p{L}+){0,2} (?:e-?mails?|mails?|nachrichten|benachrichtigungen)|(?:aufhoren|hort auf|horen sie auf)[^.!?\n]{0,40}(?:schreiben|mails?|schicken)|(?:arretez|cessez|ne (?:m'|nous )?(?:envoyez|ecrivez) plus|moins de|trop de)[^.!?\n]{0,30}(?:e-?mails?|mails?|messages?|courriels?|ecrire)|(?:dejad?|dejen|no (?:me|nos) (?:envi\p{L}+|mand\p{L}+|escrib\p{L}+)|menos|demasiados)[^.!?\n]{0,30}(?:correos?|e-?mails?|mails?|mensajes|escribir\p{L}*)|(?:par(?:e|em) de|menos|demasiados|nao (?:me|nos) (?:envi\p{L}+|mand\p{L}+))[^.!?\n]{0,30}(?:e-?mails?|mensagens|enviar|mandar)|(?:smett\p{L}+ di|basta|meno|troppe|non (?:mandat\p{L}+|inviat\p{L}+|scrivet\p{L}+)\p{L}*)[^.!?\n]{0,30}(?:e-?mail|mail|messaggi|scriver\p{L}*)|(?:stop(?:pen)? met|minder|te veel|geen)[^.!?\n]{0,20}(?:e-?mails?|mails?|mailen|berichten|sturen)|(?:przestan\p{L}*|mniej|za duzo|nie wysylaj\p{L}*)[^.!?\n]{0,25}(?:e-?mail\p{L}*|maili?|wiadomosci|wysylac)|(?:sluta|stop med|farre|faerre|faerre|farre|for (?:manga|mange))[^.!?\n]{0,20}(?:mejl\p{L}*|mail\p{L}*|skicka|sende\p{L}*))(?!\p{L})/u

const INVOICE =
  /(?<!\p{L})(?:invoices?|credit note|rechnung|gutschrift|facture|factura|fatura|fattura|factuur|faktura|faktur[ayę]|lasku|provisionsabrechnung)(?!\p{L})|請求書/u

/** Whether a mail that is no deal is for a person all the same: it asks for fewer of our letters, or is an invoice. */
export function isForPerson(subject: string, text: string): boolean {
  const words = fold(`${subject}\n${text.slice(0, 1500)}`)
  return TOO_MANY_MAILS.test(words) || (INVOICE.test(words) && !/https?:|www\./.test(words))
}

/** "Merry Christmas to you all", "Frohe Feiertage und einen guten Rutsch": kind, and for nobody to answer. */
const SEASON =
  /(?<!\p{L})(?:merry (?:christmas|xmas)|happy (?:holidays|new year|christmas|easter|hanukkah|diwali|eid|thanksgiving|birthday)|(?:happy|nice|good|great) (?:christmas|xmas|holidays?|break|festive season)|season'?s greetings|frohe\p{L}* (?:weihnacht\p{L}*|feiertage|ostern|fest\p{L}*)|(?:schone|besinnliche|ruhige)\p{L}* (?:weihnacht\p{L}*|feiertage|festtage)|guten rutsch|(?:gutes|frohes|gesundes|schones) neues(?: jahr)?|joyeux noel|joyeuses (?:fetes|paques)|bonne annee|bonnes fetes|meilleurs voeux|feliz (?:navidad|ano(?: nuevo)?|natal)|felices (?:fiestas|pascuas)|(?:prospero|bom) ano(?: novo| nuevo)?|boas festas|boas entradas|buon natale|buone feste|buon anno|buona pasqua|auguri|(?:fijne|prettige|vrolijk\p{L}*|gezellig\p{L}*) (?:kerst\p{L}*|feestdagen|pasen)|gelukkig nieuwjaar|wesolych swiat|szczesliwego nowego roku|god jul|glaedelig jul|gledelig jul|gott nytt ar|godt nytar|godt nytt ar|hyvaa joulua|onnellista uutta vuotta|vesele vanoce|stastny novy rok)(?!\p{L})|メリークリスマス|良いお年を|よいお年を|あけましておめでとう|明けましておめでとう/u

/** Whether a short mail wishes well and says nothing else: each clause is a wish, or only says to whom. */
export function wishesWell(text: string): boolean {
  const folded = fold(text.slice(0, 400))
  if (text.length > 400 || /[?？€$£]|\d{3}/.test(text.replace(/\b20\d\d\b/g, '')) || !SEASON.test(folded))
    return false
  return folded
    .split(/[.!;\n]+/)
    .map((clause) => clause.trim())
    .every((clause) => SEASON.test(clause) || clause.split(/\s+/).length <= 4 || WISHES.test(clause))
}
const WISHES =
  /(?<!\p{L})(?:thank(?:s| you)|all the best|enjoy|wish(?:es|ing)?|looking forward|see you|danke|alles gute|wunsch\p{L}*|merci|gracias|obrigad[oa]|grazie|dank|tack|tak|regards|grusse)(?!\p{L})/u
