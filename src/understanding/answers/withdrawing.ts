/**
 * What a partner takes back. Only the registration itself closes the deal: much else is withdrawn in an answer to a letter
 * (a question, a mail, an objection to the credit), and "we withdraw" alone does not say what. Closing is hard to mend,
 * so a doubt is asked about. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { OF_THE_CUSTOMER, WITHDRAW_ABROAD } from './short-answers-abroad.ts'

/** UNSAID: it does not say what. ELSE: something that closes no deal. */
export type TakenBack = 'DEAL' | 'OBJECTION' | 'UNSAID' | 'ELSE'

/** "The deal review": its head is something else. */
const ITSELF = String.raw`(?![\p{L}\d]|['’]s)(?!\s+(?:\d{4,6}\s+)?(?:questions?|e-?mails?|messages?|requests?|amount|sum|contacts?|form|date|notes?|comments?|disputes?|objections?|proposals?|roles?|figures?|value|size|fee|link|calls?|demo|meetings?|reviews?|quotes?|info\p{L}*|details?|extension|protection|team|lead|manager|owner)(?!\p{L}))`
const DEAL_EN = String.raw`(?:registrations?|deals?|opportunit(?:y|ies)|opp|lead|submission|project|\d{4,6})${ITSELF}`
const DEAL_DE = String.raw`(?:\p{L}{0,12}registrierung|anmeldung|projekt(?:an)?meldung|dealmeldung|deal|opportunity|lead|projekt|vorgang|\d{4,6})(?![\p{L}\d])`
const DEAL_ROMANCE = String.raw`(?:segnalazione|registrazione|trattativa|pratica|opportunit[àa]|progetto|enregistrement|dossier|demande d['’]enregistrement|affaire|opportunit[ée]|projet|registro|oportunidad|proyecto|registo|oportunidade|projeto|registratie|aanmelding|zg[łl]oszenie|deal|\d{4,6})(?![\p{L}\d])`

/**
 * "Please drop our registration", "ritiro la segnalazione", "den Deal wieder streichen". What is closed is called off only
 * where it is asked for: "they will close the deal in March" is a hope.
 */
const CALLED_OFF = [
  String.raw`(?<!\p{L})(?:withdraw(?:ing)?|retract(?:ing)?|revoke|rescind|take back|call off)(?!\p{L})(?<between>[^.!?\n]{0,40}?)(?<![\p{L}\d])${DEAL_EN}`,
  String.raw`(?<!\p{L})withdraw(?:ing)?(?: ourselves)?(?<between> from )(?:this|the|that|our) (?:whole )?${DEAL_EN}`,
  String.raw`(?:^|(?<!\p{L})consider )(?<between>[^.!?\n]{0,40}?)(?<![\p{L}\d])(?:registration|deal|opportunity|\d{4,6})\]?(?: (?:is|are|has been|can be|should be|to be|may be|hereby|now))* withdrawn(?!\p{L})`,
  String.raw`(?:^|[,;:]\s*|(?<!\p{L})(?:please|pls|kindly|then|so|and|let['’]s|we|i|we['’]ll|i['’]ll|will|must|hereby|to|you)\s+)(?:cancel|drop|remove|scrap|delete)(?!\p{L})(?<between>[^.!?\n]{0,40}?)(?<!\p{L})(?:registration|deal|opportunity|\d{4,6})${ITSELF}`,
  String.raw`(?:^|(?<!\p{L})(?:please|pls|kindly)\s+)close(?<between>(?: (?:the|this|our|off|out|down)){0,2}) (?:registration|deal|opportunity|\d{4,6})(?![\p{L}\d])`,
  String.raw`(?<!\p{L})(?:ritir(?:o|iamo|are|ate)|annull(?:o|iamo|are|ate)|chiudete|retire[rz]?|retirons|annul(?:er|ez|ons)|cl[ôo]tur(?:er|ez|ons)|retir(?:o|amos|ar|en|ad)|anul(?:amos|ad|en|ar)|cancelamos|cancelad|cancelen|cerrad|cierren|(?:dad|dar|den) de baja|anulem|cancelem|encerrem|streich(?:en|t|e)?|storniert?|annullier\p{L}*|l[öo]scht?|trek(?:ken)?|annuleer|annuleren|schrap(?:pen)?|wycofuj\p{L}+|anuluj\p{L}*)(?<between>[^.!?\n]{0,40}?)(?<!\p{L})(?:${DEAL_ROMANCE}|${DEAL_DE})`,
  String.raw`(?<!\p{L})(?:zieh|nehm|nimm)(?:e|en|t)?(?!\p{L})(?<between>[^.!?\n]{0,40}?)(?<!\p{L})${DEAL_DE}[^.!?\n]{0,25}(?<!\p{L})zur[üu]ck(?!\p{L})`,
  String.raw`(?<!\p{L})(?:deal|\p{L}{0,12}registrierung|anmeldung|projekt(?:an)?meldung|registratie|aanmelding|registrazione|segnalazione|\d{4,6})(?<between>[^.!?\n]{0,25}?)(?<!\p{L})(?:streichen|stornieren|l[öo]schen|annullieren|zur[üu]ckzu(?:ziehen|nehmen)|zur[üu]ck(?:nehmen|ziehen)|in te trekken|intrekken|annuleren|schrappen)(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** … of which something else is called off: a meeting, a figure, somebody, a question about the deal. */
const SOMETHING_ELSE =
  /(?<!\p{L})(?:rendez-vous|r[ée]union|meeting|call|demo\p{L}*|d[ée]mo|termin|cita|reuni[óo]n|reuni[ãa]o|appuntamento|afspraak|contact\p{L}*|kontakt\p{L}*|name|nom|nombre|nome|date|datum|fecha|data|from|aus|de|du|des|del|della|di|uit|van|do|da|on|in the|auf|number|n[úu]mero|phone|sum|amount|figure|betrag|summe|zahl|montant|importe|importo|bedrag|kwot\p{L}*|questions?|fragen?|e-?mails?|mails?|courriel|correo|messages?|mensaje|mensagem|messaggio|nachricht|bericht|wiadomo\p{L}*|anfrage|bitte um|requests?|pedido|richiesta|verzoek|domanda|pregunta|consulta|pergunta|vraag|pytani\p{L}*|fr[åa]g[ao]\p{L}*|sp[øo]rgsm\p{L}*|objections?|disputes?|claims?|complaints?|einspruch|widerspruch|einwand|contestation|objeci[óo]n|obiezione|contestazione|bezwaar|obje[çc][ãa]o|sprzeciw\p{L}*|inv[äa]ndning\p{L}*|indsigelse\p{L}*|proposals?|vorschlag|proposition|propuesta|proposta|voorstel|offers?|angebot|quotes?|bid|tender|invit\p{L}*|einladung|consent|approval|role|rolle|extension|verl[äa]ngerung|about|regarding|concerning|for|with|what|which|comments?|remarks?|statement|news|zum|zur|bez[üu]glich|wegen|[üu]ber|f[üu]r|concernant|sur|pour|ce que|sobre|acerca|lo que|o que|riguardo|quello|over|voor|wat|om|till)(?!\p{L})/iu
/** "From this deal" is meant as the deal itself; the pattern says so. */
const FROM_IT = /^ from $/
/** "Please close the deal, they signed." */
const WON =
  /(?<!\p{L})(?:signed|won|ordered|unterschrieben|gewonnen|bestellt|sign[ée]e?|gagn[ée]e?|firmad[oa]|firmaron|ganad[oa]|firmato|vint[oa]|getekend|gewonnen|assinad[oa]|ganh[oa]|podpisan\p{L}*)(?!\p{L})/iu

/** "De" is an article there, and "of" in French. */
const DUTCH_ARTICLE = /(?<!\p{L})(?:de|den|det)(?!\p{L})/giu

function callsOff(pattern: RegExp, sentence: string, article?: RegExp): boolean {
  const found = pattern.exec(sentence)
  const said = found?.groups?.between ?? ''
  const between = article ? said.replace(article, ' ') : said
  return found !== null && (FROM_IT.test(between) || !SOMETHING_ELSE.test(between))
}

/** "We might withdraw the registration." */
const MERE_THOUGHT =
  /(?<!\p{L})(?:might|thinking (?:of|about)|considering|eventuell|evtl|k[öo]nnten|überlegen|pourrions|podr[íi]amos|potremmo|poder[íi]amos|overwegen|zouden kunnen)(?!\p{L})|(?<!\p{L})may (?!be(?!\p{L}))/iu

/** "The project is off, please withdraw it": what is over is what was registered. */
const IT_IS_OVER =
  /(?<!\p{L})(?:project|deal|opportunity|customer|client|projekt|kunde|projet|proyecto|cliente|progetto|projeto|klant|kund|klient)(?!\p{L})[^.,;!?\n]{0,30}(?<!\p{L})(?:off|dead|gone|cancel\p{L}*|stopped|shelved|over|out|bankrupt|bought|died|gestorben|tot|gestrichen|abgesagt|eingestellt|geplatzt|insolvent|vorbei|annul\p{L}*|abandonn\p{L}*|mort|tomb[ée]\p{L}* [àa] l['’]eau|cancelad\p{L}*|muerto|parad[oa]|annullat\p{L}*|morto|afgeblazen|gestopt|geschrapt|van de baan|anulowan\p{L}*|nedlag\p{L}*|d[öo]tt?|d[øo]dt?|aflyst)(?!\p{L})/iu

/** Whether the sentence plainly calls off the registration itself; its negations and conditions are the caller's. */
export function withdrawsDeal(sentence: string): boolean {
  if (WON.test(sentence) || MERE_THOUGHT.test(sentence)) return false
  if (IT_IS_OVER.test(sentence) && BARE_ORDER.test(fold(sentence))) return true
  if (OF_THE_CUSTOMER.test(sentence)) return false
  if (CALLED_OFF.some((pattern) => callsOff(pattern, sentence))) return true
  return WITHDRAW_ABROAD.some((pattern) => callsOff(pattern, sentence, DUTCH_ARTICLE))
}
/** At the end of a sentence, with nothing but a pronoun for what. */
const BARE_ORDER =
  /(?:^|[^a-z])(?:(?:withdraw|cancel|drop|remove)(?: (?:it|this))?|(?:es |das |ihn )?(?:zuruckziehen|stornieren|streichen)|(?:la |le )?(?:retirer|annuler)|retirar(?:la|lo)?|ritirar(?:e|la|lo)|intrekken)(?:,? (?:please|bitte|merci|por favor|gracias|grazie|alstublieft|aub|graag|thanks|thank you))?$/

const OBJECTION =
  '(?:objections?|disputes?|complaints?|einspruch|widerspruch|einwande?|beanstandung|contestation|reclamation|opposition|objecion(?:es)?|disputa|reclamacion|impugnacion|obiezion[ei]|contestazion[ei]|reclamo|opposizione|bezwaar|bezwaren|betwisting|objec(?:ao|oes)|contestacao|oposicao|reclamacao|sprzeciw\\p{L}*|zastrzezen\\p{L}*|invandning\\p{L}*|bestridande\\p{L}*|indsigelse\\p{L}*)'
const BACK =
  '(?:withdr[ae]w\\p{L}*|close|cancel|forget|ignore|disregard|remove|delete|retract\\p{L}*|revok\\p{L}*|drop(?:s|ped|ping)?|tak(?:e|en|ing)|zieh\\p{L}*|nehm\\p{L}*|zuruck\\p{L}*|retir\\p{L}*|leve|levons|ritir\\p{L}*|trek\\p{L}*|intrekken|wycof\\p{L}*|cofa\\p{L}*|drar?|tar?|tr[ae]kker|tr[ae]k|tager|tilbage|tillbaka)'
const TAKES_BACK_OBJECTION = [
  `(?<!\\p{L})${BACK}(?!\\p{L})[^.!?\\n]{0,50}(?<!\\p{L})${OBJECTION}(?!\\p{L})`,
  `(?<!\\p{L})${OBJECTION}(?!\\p{L})[^.!?\\n]{0,50}(?<!\\p{L})(?:withdrawn|dropped|retracted|off the table|zuruckgezogen|zurucknehmen|zuruckziehen|zuruckgenommen|hinfallig|erledigt|retiree|retirada|retirado|ritirata|ingetrokken|intrekken|wycofan\\p{L}*|tillbakadragen|trukket tilbage)(?!\\p{L})`,
  '(?<!\\p{L})(?:i|we) no longer (?:object|dispute|contest)(?!\\p{L})',
  '(?:異議|反対)(?:申し?立て)?(?:を|は)?(?:取り?下げ|撤回)',
].map((pattern) => new RegExp(pattern, 'u'))
/** Taken by itself a verb may mean anything: these come back only with "back". */
const NEEDS_BACK =
  /(?<!\p{L})(?:tak(?:e|en|ing)|zieh\p{L}*|nehm\p{L}*|drar?|tar?|tr[ae]kker|tr[ae]k|tager|trek\p{L}*)(?!\p{L})/u
const COMES_BACK = /(?<!\p{L})(?:back|zuruck|tillbaka|tilbage|in|terug)(?!\p{L})/u
const ONLY_VERBS =
  /withdr|close|cancel|forget|ignore|disregard|remove|delete|off the record|off the table|retract|revok|drop|retir|leve|ritir|intrekken|wycof|cofa|zuruckz|zuruckn/u
const NOT_SO =
  /(?<!\p{L})(?:not|n't|never|nicht|kein\p{L}*|nie|ne|pas|non|niet|geen|nao|nunca|inte|ikke|if|unless|wenn|falls|sofern|quand|cuando|als|jesli|om|hvis|would|wurde\p{L}*)(?!\p{L})|n't(?!\p{L})|[?？]|下げ(?:ません|ない)|撤回しません/u

/** Whether a sentence of it takes back an objection of the writer's, which neither objects nor disputes anew. */
export function takesBackObjection(text: string): boolean {
  return sentencesIn(text).some((sentence) => {
    const words = fold(sentence)
    if (NOT_SO.test(words) || OF_THE_CUSTOMER.test(sentence)) return false
    const found = TAKES_BACK_OBJECTION.some((pattern) => pattern.test(words))
    return found && (!NEEDS_BACK.test(words) || COMES_BACK.test(words) || ONLY_VERBS.test(words))
  })
}

const sentencesIn = (text: string): string[] =>
  (text.slice(0, 600).match(/[^.!?！？。\n]{1,300}[.!?！？。]?/g) ?? []).map((each) => each.trim())

/** Words before the verb that say nothing of what is taken back. */
const LEAD =
  "(?:(?:ok|okay|yes|well|then|so|sorry|please|pls|kindly|fine|all right|alright|good|thanks|thank you|hi|hello|now|hereby|we|i|we'll|i'll|we'd|i'd|will|would|want|like|wish|need|have|decided|must|to|it's|it is|consider (?:it|this)|ja|gut|also|dann|bitte|hiermit|ich|wir|mochten?|mussen|wollen|will|oui|bon|alors|je|nous|merci de|veuillez|si|vale|entonces|nos|me|por favor|queremos|va bene|allora|per favore|vorrei|vorremmo|dobbiamo|goed|dan|ik|wij|we|graag|willen|tak|prosze|to)[ ,]{1,2}){0,7}"
const VERB =
  '(?:withdraw(?:n|ing)?|retract(?:ed)?|zuruckziehen|zuruckgezogen|zieh(?:e|en)(?: (?:ich|wir))?(?: (?:das|es|ihn|sie|hiermit|uns))* zuruck|stornieren|retirer|retire|retirons|retirez|retirar|retiramos|retiro|ritiro|ritiriamo|ritirare|intrekken|trek(?:ken)? (?:het |dit |dat )?(?:in|terug)|wycofuj(?:e|emy)(?: sie)?|wycofac|(?:drar|tar) (?:det )?tillbaka|(?:trakker|trekker) (?:det |den )?tilbage)'
const PRONOUN =
  '(?<that> (?:that|them|das|cela|ca|eso|quello|dat|det))|(?: (?:it|this|this one|us|es|ihn|le|la|lo|esto|ci|het|den))'
const ALONE = new RegExp(
  `^${LEAD}${VERB}(?:${PRONOUN})?(?:,? (?:please|then|now|again|altogether|bitte|wieder|merci|gracias|grazie|thanks|thank you|por favor|per favore|alstublieft|aub|prosze|tack|tak))*(?: ?[,;:–-].*| because .*| as .*| since .*)?$`,
  'u',
)
const OWN_ACT =
  /(?:^|[,;:] ?|(?<!\p{L})(?:i|we|i'll|we'll|to|please|pls|kindly|hereby|then|so|and|ok|okay|must|will|let me|can you|could you) )(?:withdraw|retract|revoke)(?!\p{L})|(?<!\p{L})(?:i|we)(?:'ll| will)? take (?:(?:that|it|this) back|back (?:that|this|what|my|our))|(?:^|[^\p{L}])(?:ich|wir) zieh(?:e|en) [^.!?\n]{1,60} zuruck(?!\p{L})|(?<!\p{L})zieh(?:e|en) (?:ich|wir) [^.!?\n]{1,60} zuruck(?!\p{L})|(?:^|(?<!\p{L})(?:bitte|hiermit|mochten?|will|wollen)(?!\p{L}))[^.!?\n]{0,60}(?<!\p{L})zuruckziehen|(?<!\p{L})(?:je retire|nous retirons|retirez)(?!\p{L})|^(?:merci de |veuillez |pouvez-vous )?retirer(?!\p{L})|(?:^|[,;] ?|(?<!\p{L})(?:y|yo|lo|la|nosotros|queremos|quiero|por favor) )(?:retiro|retiramos|retirar|retiren|retirad)(?!\p{L})|(?:^|(?<!\p{L})(?:io|noi|vorrei|vorremmo|per favore|prego) )ritir(?:o|iamo|are|ate)(?!\p{L})|(?<!\p{L})(?:ik|wij|we) trek(?:ken)? [^.!?\n]{1,60} (?:in|terug)(?!\p{L})|(?<!\p{L})intrekken(?!\p{L})|(?<!\p{L})wycof(?:uje|ujemy|ac|ajcie)(?!\p{L})|(?<!\p{L})(?:jag|vi) (?:drar|tar) [^.!?\n]{1,60} tillbaka(?!\p{L})|(?<!\p{L})(?:jeg|vi) (?:trakker|tager) [^.!?\n]{1,60} tilbage(?!\p{L})|(?:質問|メール|依頼|発言|前回)[^。\n]{0,20}(?:取り?下げ|撤回)/u

/** What the words take back, where they take back something; `asked`: the letter they answer offers to withdraw the deal. */
export function takenBackIn(text: string, asked: boolean): TakenBack | null {
  if (takesBackObjection(text)) return 'OBJECTION'
  const sentence = sentencesIn(text).find((each) => OWN_ACT.test(fold(each)) || ALONE.test(bare(each)))
  if (sentence === undefined || OF_THE_CUSTOMER.test(sentence) || NOT_SO.test(fold(sentence))) return null
  if (withdrawsDeal(bareOf(sentence))) return 'DEAL'
  const alone = ALONE.exec(bare(sentence))
  if (alone === null) return 'ELSE'
  return asked && alone.groups?.that === undefined ? 'DEAL' : 'UNSAID'
}

const bareOf = (sentence: string): string => sentence.replace(/[.!。！]+$/, '').trim()
const bare = (sentence: string): string => fold(bareOf(sentence))

/** "Please withdraw Tarnholm": its own customer's name, behind the verb, is the deal. */
export function withCustomerAsDeal(text: string, customer: string | null): string {
  const name = customer?.trim()
  const first = name?.split(/\s+/)[0] ?? ''
  if (!name || first.length < 4) return text
  const escaped = [name, first].map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const named = new RegExp(
    String.raw`(?<!\p{L})(withdraw|drop|cancel|retirer|retirar|ritirare|streichen|storniert?) (?:the |our )?(?:${escaped})(?=\s*(?:$|[.,;:!–-]| (?:please|again|because|as|since|now)(?!\p{L})))`,
    'iu',
  )
  return text.replace(named, '$1 the deal')
}
