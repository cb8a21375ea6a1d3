/**
 * Whether a partner objects to the credit of a deal. In answer to any letter only plainly ("I dispute the credit"); in
 * answer to the one that says how it was computed and asks whether the partner counts differently, whatever says that it
 * does. A dispute decides nothing, it stays on the record until a person has settled it. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { DISPUTE_ABROAD, OF_THE_CUSTOMER } from './short-answers-abroad.ts'
import { takesBackObjection } from './withdrawing.ts'

const DISPUTE =
  /\b(dispute|contest|wrong credit|credit is (wrong|not right|incorrect)|(object|disagree).{0,40}(credit|share|commission)|(credit|share|commission).{0,40}(wrong|incorrect|unfair)|anfechten|fechten.{0,40}\ban\b|widersprech\w*.{0,40}(anrechnung|gutschrift|provision|anteil)|einspruch.{0,40}(anrechnung|provision|anteil)|(provision|anteil).{0,40}(falsch|nicht korrekt)|contestons|impugna(mos|r)|disputamos|no estamos de acuerdo.{0,40}(comisi[oó]n|reparto|cr[eé]dito)|ne sommes pas d'accord.{0,40}(commission|part|r[ée]partition)|non siamo d'accord.{0,40}(quota|commissione|credito)|n[ãa]o concordamos.{0,40}(comiss[ãa]o|cr[eé]dito|parte)|betwist|bezwaar.{0,40}(commissie|aandeel|verdeling)|niet eens.{0,40}(commissie|aandeel|verdeling))/i

const CREDIT_WORDS =
  '(?:(?:\\d+(?:[.,]\\d+)? ?(?:%|percent|per cent|prozent|pour cent|por ?cento|por ciento|per cento|procent))(?! ?(?:discount|rabatt|remise|descuento|desconto|sconto|korting|vat|mwst|tva|iva|btw))|(?:credit(?! note)|share|commission|percentage|split|calculation|provision|anteil|anrechnung|prozentsatz|berechnung|aufteilung|taux|calcul|repartition|pourcentage|comision|reparto|porcentaje|calculo|commissione|quota|percentuale|calcolo|ripartizione|commissie|percentage|berekening|aandeel|verdeling|comissao|percentagem|percentual|prowizj\\p{L}*|udzial\\p{L}*|oblicz\\p{L}*|andel\\p{L}*|berakning\\p{L}*|beregning\\p{L}*|utregning\\p{L}*)(?!\\p{L}))'

/** Folded: "I don't accept the 10 %", "mit der Provision bin ich nicht einverstanden", of the writer's own side. */
const REFUSES = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:i|we) (?:do not|don't|can't|cannot|can not|won't|will not|refuse to) (?:accept|agree (?:with|to)) [^.!?\\n]{0,20}CREDIT`,
    `(?:i'm|i am|we're|we are) (?:not|un)(?: at all)? ?(?:happy|ok|okay|fine|in agreement|satisfied|agreed) with [^.!?\\n]{0,20}CREDIT`,
    `mit [^.!?\\n]{0,25}CREDIT[^.!?\\n]{0,30} (?:bin|sind) (?:ich|wir) (?:gar |uberhaupt |so )?nicht einverstanden`,
    `(?:ich|wir) (?:bin|sind) (?:gar |uberhaupt )?(?:mit [^.!?\\n]{0,25}CREDIT[^.!?\\n]{0,30} nicht einverstanden|nicht einverstanden mit [^.!?\\n]{0,25}CREDIT)`,
    `(?:die |den |das |unsere[n]? )?CREDIT (?:akzeptiere|akzeptieren|erkenne|erkennen) (?:ich|wir) (?:so )?nicht|(?:ich|wir) (?:akzeptiere|akzeptieren) [^.!?\\n]{0,25}CREDIT[^.!?\\n]{0,15} nicht`,
    `(?:je ne suis|nous ne sommes|on n'est) pas (?:du tout )?d'accord (?:avec|sur) [^.!?\\n]{0,25}CREDIT|(?:je n'accepte|nous n'acceptons|je refuse|nous refusons) (?:pas )?[^.!?\\n]{0,20}CREDIT`,
    `no (?:estoy|estamos) (?:nada )?de acuerdo (?:con|en) [^.!?\\n]{0,25}CREDIT|no (?:acepto|aceptamos) [^.!?\\n]{0,20}CREDIT`,
    `nao (?:estou|estamos) de acordo com [^.!?\\n]{0,25}CREDIT|nao (?:aceito|aceitamos|concordo com|concordamos com) [^.!?\\n]{0,20}CREDIT`,
    `non (?:sono|siamo) (?:affatto )?d'accordo (?:con|su)[^.!?\\n]{0,25}CREDIT|non (?:accetto|accettiamo|condivido) [^.!?\\n]{0,20}CREDIT`,
    `(?:ik|wij|we) (?:ben|zijn|ga|gaan) (?:het )?(?:niet (?:eens|akkoord)|er niet mee eens) met [^.!?\\n]{0,25}CREDIT|met [^.!?\\n]{0,25}CREDIT (?:ben|zijn|ga|gaan) (?:ik|wij|we) (?:het )?niet (?:eens|akkoord)|(?:ik|wij|we) accepte(?:er|ren) [^.!?\\n]{0,25}CREDIT[^.!?\\n]{0,10} niet`,
    `nie (?:zgadzam|zgadzamy) sie (?:z|na) [^.!?\\n]{0,25}CREDIT|nie (?:akceptuje|akceptujemy) [^.!?\\n]{0,20}CREDIT`,
    `(?:jag|vi) (?:accepterar inte|godtar inte|haller inte med om|ar inte overens om) [^.!?\\n]{0,25}CREDIT|(?:jeg|vi) (?:accepterer ikke|godtar ikke|er ikke enige?(?: i)?) [^.!?\\n]{0,25}CREDIT`,
  ]
    .join('|')
    .replaceAll(
      'CREDIT',
      CREDIT_WORDS,
    )})|(?:手数料|コミッション|割合|計算|料率)(?:に|には|は)[^。\\n]{0,6}(?:同意|納得|承服|了承)(?:でき|し|いたし)(?:ません|かね)`,
  'u',
)

/** "No dispute from our side", "we don't contest it", "kein Einspruch gegen die Provision". */
const NO_DISPUTE =
  /(?<!\p{L})(?:no|not|nothing|never|without|zero|n['’]t|(?:do|does|will|would|can|have)n['’]?t|kein\p{L}*|nicht|nichts|ohne|pas|aucune?|rien|sans|sin|ninguna?|nada|nessuna?|senza|non|geen|niet|zonder|sem|nenhuma?|n[ãa]o|brak|bez|nie|ingen|inga|inget|inte|ikke)(?: (?!(?:agree|einverstanden|d['’]accord|de acuerdo|acuerdo|eens|overeens)(?!\p{L}))[\p{L}'’]{1,12}){0,4} (?:dispute\p{L}*|contest\p{L}*|object(?:ions?|ing)?|disagree\p{L}*|anfecht\p{L}*|einspruch|einwand|einw[äa]nde|widersprech\p{L}*|widerspruch|impugna\p{L}*|disputa\p{L}*|obje[çc]\p{L}*|obiezion\p{L}*|betwist\p{L}*|bezwaar|bezwaren|kwestionuj\p{L}*|sprzeciw\p{L}*|zastrze[żz]e\p{L}*|bestrid\p{L}*|inv[äa]nd\p{L}*|indsigelse\p{L}*)|(?<!\p{L})(?:contest\p{L}*|bestreite\p{L}*|bestrid\p{L}*|betwist\p{L}*|fechte\p{L}*|widersprech\p{L}*)(?: [\p{L}'’]{1,12}){0,3} (?:pas|nicht|inte|ikke|niet)(?!\p{L})|(?<!\p{L})(?:undisputed|uncontested|unbestritten|incontest[ée])|異議(?:は|も)?(?:ありません|ございません|ない|なし)/giu

/** The text without what says that nothing is disputed. */
export const withoutNoDispute = (text: string): string => text.replace(NO_DISPUTE, ' ')

const WHOSE_SIDE =
  /(?<!\p{L})(?:(?:from|on) (?:our|my) (?:side|part|end)|von uns(?:erer Seite)?|de notre (?:côté|part)|por nuestra parte|da parte nostra|van onze kant|from us|here)(?!\p{L})/giu

/** The text without "from our side", "von uns", "de notre côté". */
export const withoutWhoseSide = (text: string): string => text.replace(WHOSE_SIDE, '')

const TIED =
  /(?<!\p{L})(?:if|unless|otherwise|might|may|could|perhaps|maybe|wenn|falls|sofern|sonst|vielleicht|k[öo]nnten?|sauf|sinon|peut-[êe]tre|quiz[áa]s?|tal vez|forse|altrimenti|misschien|anders zullen|je[śs]li|inaczej|kanske|annars|hvis|m[åa]ske|ellers)(?!\p{L})|もし/iu

const sentencesIn = (text: string): string[] =>
  (
    text.slice(0, 1_000).match(/[^.!?！？。\n]{1,300}(?:[.](?=\d)[^.!?！？。\n]{1,300})*[.!?！？。]?/g) ?? []
  ).map((each) => each.trim())

/** Whether a sentence plainly objects to the credit. */
export function disputesIn(sentence: string): boolean {
  if (takesBackObjection(sentence) || OF_THE_CUSTOMER.test(sentence)) return false
  const plain = withoutNoDispute(sentence)
  return DISPUTE.test(plain) || DISPUTE_ABROAD.test(plain) || REFUSES.test(fold(plain))
}

/** The same of any sentence of a reply, which neither asks nor ties it to something. */
export const disputesCredit = (text: string): boolean =>
  sentencesIn(text).some((each) => !/[?？]$/.test(each) && !TIED.test(each) && disputesIn(each))

/** Folded: of the figures, the share, the credit. */
const COUNTS_DIFFERENTLY =
  /(?<!\p{L})(?:(?:i|we) (?:count|calculate|compute|reckon|make it|get|figure)(?: (?:it|this|that))?(?: very| quite)? (?:differently|otherwise|another|to)|(?:i|we) (?:count|calculate|compute|reckon|make it|come to|get|expect(?:ed)?) [^.!?\n]{0,30}\d|(?:that|this|it)(?:'s| is| seems| looks)(?: far| way| much| really| simply| just| clearly)? (?:too (?:little|low)|not enough|less than|unfair|miscalculated)|(?<!not |n't )(?:too|way too|far too) (?:little|low)(?!\p{L})|\d ?(?:%|percent|per cent|prozent|pour cent|por ciento|procent)[^.!?\n]{0,12}(?:was|were|had been|is what) (?:\p{L}+ )?(?:agreed|promised)|\d ?%?,? (?:and )?(?:not|nicht|statt|instead of|rather than|pas|et non|au lieu de|no|en vez de|non|invece d[ei]l?|niet|in plaats van|e nao|a nie|zamiast|inte|ikke|i stallet for) (?:the |de |el |il )?\d+(?:[.,]\d+)? ?%|^should (?:be|have been)[^.!?\n]{0,20}\d|(?:i|we) (?:had )?expected (?:\p{L}+ )?more(?!\p{L})|(?:i|we) (?:had )?agreed (?:on |upon |to )?(?:a )?\d[^.!?\n]{0,12}%|(?:was|were) promised[^.!?\n]{0,30}\d|(?:it|share|credit|commission|we|rate)(?: \p{L}+){0,2} (?:should|must|ought to|needs to) (?:be|get|have|read)[^.!?\n]{0,30}(?:\d|more)|not what (?:we|was|i) (?:had )?(?:agreed|promised)|(?:you )?owe us|shortchanged|(?:share|credit|commission|percentage|rate|calculation|computation|math|maths|sums?)(?: \p{L}+){0,3} (?:wrong|incorrect|off|mistaken|missing|low|unfair|not right)|wrong (?:share|credit|commission|percentage|rate|calculation)|(?:ich|wir) (?:rechnen?|zahlen?|komme?n?)(?: \p{L}+){0,3} (?:anders|auf \d[^.!?\n]*)|(?:ich|wir) rechnen?[^.!?\n]{0,40}\d|(?:viel )?zu (?:wenig|niedrig|gering)|(?:provision|anteil|anrechnung|gutschrift|berechnung|prozentsatz)[^.!?\n]{0,40}(?:falsch|stimmt nicht|nicht richtig|fehlt|zu)|(?:hatten|haben)[^.!?\n]{0,30}\d[^.!?\n]{0,8}(?:%|prozent)[^.!?\n]{0,20}(?:vereinbart|ausgemacht|zugesagt)|vereinbart (?:waren|sind|war)[^.!?\n]{0,20}\d|(?:je|nous) (?:compt|calcul)\p{L}+ (?:autrement|differemment)|(?:beaucoup )?trop peu|c'est (?:trop )?(?:peu|insuffisant)|(?:commission|part|calcul|taux)[^.!?\n]{0,30}(?:faux|fausse|errone|incorrecte?|manque)|(?:avions|avons)[^.!?\n]{0,20}convenu[^.!?\n]{0,20}\d|(?:es|muy|demasiado) poco|(?:comision|reparto|calculo|parte|porcentaje)[^.!?\n]{0,30}(?:mal|incorrect|equivocad|falta)\p{L}*|(?:acordamos|habiamos acordado|acordado)[^.!?\n]{0,20}\d|(?:calculo|contamos|calculamos)[^.!?\n]{0,20}(?:distinto|otra manera|diferente|\d)|(?:e |e' )?troppo poco|(?:commissione|quota|calcolo|percentuale)[^.!?\n]{0,30}(?:sbagliat|errat|manca)\p{L}*|(?:concordato|concordammo|pattuito)[^.!?\n]{0,20}\d|(?:veel )?te weinig|(?:commissie|aandeel|berekening|percentage)[^.!?\n]{0,30}(?:klopt niet|fout|onjuist|ontbreekt)|afgesproken[^.!?\n]{0,20}\d|\d[^.!?\n]{0,12}afgesproken|(?:muito|demasiado) pouco|(?:comissao|calculo|quota|percentagem)[^.!?\n]{0,30}(?:errad|incorret|falta)\p{L}*|combina(?:mos|do)[^.!?\n]{0,20}\d|za malo|(?:prowizj|udzial|oblicz)\p{L}*[^.!?\n]{0,30}(?:bledn|zle|niepraw|brakuje)\p{L}*|umawialismy[^.!?\n]{0,20}\d|(?:alldeles )?for lite(?!\p{L})|(?:provision|andel|berakning)\p{L}*[^.!?\n]{0,30}(?:fel|saknas|forkert|mangler)|for lidt|(?:kom|var) overens om[^.!?\n]{0,20}\d|aftalte[^.!?\n]{0,20}\d)|少なすぎ|少な過ぎ|計算が(?:違|合)|(?:割合|率|手数料|コミッション)[^。\n]{0,15}(?:違い?ます|間違|誤り|おかしい)/u

/** Wrong is what the letter says, and nothing that names something else than the credit. */
const WRONG =
  /^(?:(?:no|sorry|hm+|well|hi|hello|nein|non|nee|nao|nie|nej|but|aber)[ ,:-]{1,3}){0,2}(?:(?:i'm|i am|we're|we are) afraid )?(?:(?:that|this|it|das|dies|c|ca|cela|eso|esto|questo|isso|dat|dit|det|to)(?:'s|'est)?(?: (?:is|ist|est|es|e|are|looks|seems|klopt|stimmt|jest|ar|er))?(?: (?:simply|just|clearly|leider|so|all|completely))* ?)(?:(?:wrong|incorrect|not (?:right|correct|true|fair)|unfair|falsch|nicht (?:richtig|korrekt)|nicht|so nicht|faux|inexact|incorrecto|falso|no es correcto|sbagliato|errado|incorreto|fout|niet|onjuist|nieprawda|fel|forkert|zle))(?=\s*(?:$|[.,;:!-]))|^(?:違います|間違って(?:い)?ます)/u
/** What it was won for is put right by a person, and the credit with it. */
const OF_THE_SUM =
  /(?<!\p{L})(?:sum|amount|order value|deal value|betrag|summe|auftragswert|montant|importe|importo|somma|bedrag|valor|kwot\p{L}*|belopp\p{L}*|belob\p{L}*)(?!\p{L})|金額/u
export const OF_THE_CREDIT =
  /%|(?<!\p{L})(?:credit\p{L}*|shares?|commissions?|percent\p{L}*|rate|split|provision\p{L}*|anteil\p{L}*|anrechnung|prozent\p{L}*|part|taux|comision\p{L}*|reparto|porcentaje|commission[ei]|quota|percentuale|commissie|aandeel|comiss\p{L}+|prowizj\p{L}*|udzial\p{L}*|andel\p{L}*)(?!\p{L})|手数料|コミッション|割合/u
const OF_THE_RESULT =
  /(?<!\p{L})(?:won|lost|win|signed|order\p{L}*|cancel\p{L}*|customer|deal|result|gewonnen|verloren|unterschrieben|storniert|abgesagt|kunde|ergebnis|gagn\p{L}*|perdu\p{L}*|client|resultat|ganad\p{L}*|perdid\p{L}*|cliente|vint\p{L}*|pers[oa]|klant|wygra\p{L}*|klient|kund\p{L}*|vann|vundet)(?!\p{L})/u

const AS_AGREED =
  /(?<!(?:not|nicht|pas|no|non|niet|nao|nie|inte|ikke) )(?<!\p{L})(?:(?:exactly |just |precisely )?(?:what|as) (?:we |was |you and i )?(?:had )?agreed|(?:genau )?(?:wie|was wir) (?:vereinbart|ausgemacht|abgesprochen)|comme convenu|como (?:acord|combin)\p{L}+|come (?:concordato|pattuito)|zoals afgesproken|jak (?:ustalono|umawialismy)|som (?:avtalat|aftalt))/u

/** Whether an answer to the letter that tells the credit says that it counts differently. */
export function countsDifferently(text: string): boolean {
  const whole = fold(text)
  if (OF_THE_SUM.test(whole) && !OF_THE_CREDIT.test(whole)) return false
  return sentencesIn(withoutNoDispute(text)).some((sentence) => {
    const words = fold(sentence)
    if (/[?？]$/.test(words) || TIED.test(sentence) || AS_AGREED.test(words)) return false
    return COUNTS_DIFFERENTLY.test(words) || (WRONG.test(words) && !OF_THE_RESULT.test(words))
  })
}
