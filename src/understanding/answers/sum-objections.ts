/**
 * Whether a partner objects to the sum that it reads a deal was won for: "17.5k is only the first year", "it was 88,000,
 * not 82,000", "der Betrag stimmt nicht". The letter that tells the sum promises that whoever counts differently is on
 * record; a question is none. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { readNumber } from '../extract/money/numbers.ts'
import { allMatches } from '../search/all-matches.ts'
import { sentencesOf } from '../sentences.ts'
import { contractSumIn } from './contract-sum.ts'
import { termsIn } from './contract-term.ts'
import { type Sum, sumsNamed, wonSumIn } from './won-sums.ts'

/** @param told what the letter says it was won for; null where no sum is known yet */
export function objectsToSum(own: string, told: Sum | null, partners: readonly string[]): boolean {
  if (own.length > LONGEST) return false
  const said = sentencesOf(own)
    .filter(({ asks }) => !asks)
    .map(({ start, end }) => own.slice(start, end))
  // "45,000 is the annual value" contradicts a letter only where the contract runs on, or that is not the whole.
  const goesOn = termsIn(fold(own)).some(({ months }) => months > 12) || NOT_ALL.test(fold(own))
  return said.some(
    (sentence) =>
      WRONG_SUM.test(fold(sentence)) ||
      (told !== null && (isOnlyPart(sentence, told, goesOn) || namesAnother(sentence, told, partners))),
  )
}
const LONGEST = 1_500

/** "17.5k is only the first year", "die 17.500 sind nur das erste Jahr", "17 500 €, c'est seulement un an". */
function isOnlyPart(sentence: string, told: Sum, goesOn: boolean): boolean {
  const low = fold(sentence)
  const part = ONLY_PART.test(low) || (goesOn && OF_A_YEAR.test(low))
  return part && allMatches(low, FIGURE).some(([figure]) => isTold(figure, told))
}
const FIGURE = /\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d{1,2})?/gu

/** "It was 88,000, not 82,000", "the contract is 3 years at 17.5k". */
function namesAnother(sentence: string, told: Sum, partners: readonly string[]): boolean {
  const right = wonSumIn(sentence, told, told.currency)
  if (right !== null) return Number(right.value) !== Number(told.value)
  const whole = contractSumIn({ own: sentence, sums: sumsNamed(sentence, told.currency), at: null, partners })
  if (whole === null || whole === 'ASK' || Number(whole.value) === Number(told.value)) return false
  return OF_THE_CONTRACT.test(fold(sentence))
}

/** In full, or in thousands. */
const isTold = (figure: string, { value }: Sum): boolean =>
  [1, 1000].some(
    (times) => Math.abs(readNumber(figure, false) * times - Number(value)) <= Number(value) / 100,
  )

const ONLY =
  '(?:only|just|merely|nur|bloss|lediglich|seulement|uniquement|solo|solamente|unicamente|apenas|somente|soltanto|solamente|alleen|slechts|enkel|tylko|jedynie|bara|endast|kun|bare|vain|ainoastaan|jen|pouze)'
const PART =
  '(?:(?:first|1st|one|single|half|part|year|annual|yearly|pilot|licen\\p{L}*|phase|per|erste\\p{L}*|ein(?:em|es)?|halb\\p{L}*|teil\\p{L}*|jahr\\p{L}*|lizenz\\p{L}*|premiere|un|une|moitie|partie|an|annee|annuel\\p{L}*|primer\\p{L}*|un|una|mitad|parte|ano|anual|primeir\\p{L}*|um|uma|metade|prim[oa]|meta|anno|annual\\p{L}|eerste|een|helft|deel|jaar|jaarbedrag|pierwsz\\p{L}*|jeden|polow\\p{L}*|czesc|rok|roczn\\p{L}*|forsta|forste|ett|et|halften|halvdelen|del(?:en)?|ar(?:et)?|arlig\\p{L}*|ensimmai\\p{L}*|yhden|puolet|osa|vuo\\p{L}*|prvni|jednoho|pulka|cast|rocni))'
const ONLY_PART = new RegExp(
  `(?<!\\p{L})${ONLY}(?:,)? (?:[\\p{L}'’]{1,12} ){0,3}?${PART}(?!\\p{L})|初年度(?:分)?(?:だけ|のみ)|1年(?:分|目)(?:だけ|のみ)`,
  'u',
)
const OF_A_YEAR =
  /(?<!\p{L})(?:annual|yearly|per year|a year|one year|(?:the )?first year|year one|jahreswert|jahresbetrag|jahresrate|pro jahr|im jahr|jahrlich|ein jahr|(?:das )?erste jahr|(?:montant |valeur )?annuel\p{L}*|par an|un an|premiere annee|al ano|por ano|anual\p{L}*|un ano|primer ano|um ano|primeiro ano|all'anno|annu[oa]|annuale|un anno|primo anno|per jaar|jaarbedrag|een jaar|eerste jaar|rocznie|na rok|pierwszy rok|om aret|per ar|pr\.? ar|ett ar|et ar|forsta aret|forste ar|vuodessa|vuosi|rocne|prvni rok)(?!\p{L})|年額|初年度|1年分/u
const NOT_ALL =
  /(?<!\p{L})(?:not (?:the )?(?:total|whole|all)|nicht (?:der |die |das )?(?:gesamt\p{L}*|ganze\p{L}*|alles)|pas (?:le |la )?(?:total|tout)|no (?:es )?(?:el |la )?total|nao (?:e )?o total|non (?:e )?(?:il )?totale|niet (?:het )?totaal|nie (?:calosc|wszystko)|inte (?:hela|allt)|ikke (?:det hele|hele|alt)|ei koko|ne (?:cela|celkem))(?!\p{L})/u
/** What a contract, a deal or the sum comes to, or what somebody counts. */
const OF_THE_CONTRACT =
  /(?<!\p{L})(?:(?:i|we) (?:count|make it|calculate|reckon|come to|get to)|(?:ich|wir) (?:zahlen?|rechnen?|kommen? auf)|(?:nous|je) (?:compt|calcul)\p{L}+|contamos|calculamos|contiamo|calcoliamo|(?:wij|we|ik) (?:tellen|tel|rekenen|reken|komen op)|liczymy|vi (?:raknar|regner|kommer (?:till|frem til))|laskemme|pocitame|contract\p{L}*|deal|order|sum|amount|value|total|in all|signed|vertrag\p{L}*|auftrag\p{L}*|betrag|summe|insgesamt|gesamt\p{L}*|unterschrieben|contrat\p{L}*|commande|montant|somme|au total|signe\p{L}*|contrato|pedido|importe|suma|en total|firmado|montante|no total|assinado|contratto|ordine|importo|somma|in totale|firmato|bedrag|opdracht|totaal|getekend|umow\p{L}*|kwot\p{L}*|razem|lacznie|avtal\p{L}*|kontrakt\p{L}*|belopp\p{L}*|totalt|aftal\p{L}*|belob\p{L}*|i alt|sopimu\p{L}*|summa|yhteensa|smlouv\p{L}*|castka|celkem)(?!\p{L})|契約|金額|合計/u
/** "The amount is wrong", "der Betrag stimmt nicht". */
const SUM_WORD =
  '(?:sum|amount|figure|total|deal value|order value|contract value|betrag|summe|auftragswert|vertragswert|montant|somme|importe|cifra|importo|somma|montante|bedrag|kwota|suma|belopp(?:et)?|summan|belob(?:et)?|belop(?:et)?|summa|castka)'
const WRONG_SUM = new RegExp(
  `(?<!\\p{L})${SUM_WORD}(?: [\\p{L}'’]{1,12}){0,4}? (?:wrong|incorrect|not (?:right|correct|complete)|too low|isn't right|off|mistaken|falsch|stimmt (?:so )?nicht|nicht richtig|nicht korrekt|zu niedrig|faux|fausse|errone|incorrecte?|pas (?:bon|le bon|correct|juste)|trop bas|incorrect[oa]|equivocad[oa]|no es correct[oa]|demasiado baj[oa]|errad[oa]|sbagliat[oa]|errat[oa]|non e corrett[oa]|klopt niet|onjuist|te laag|bledn[ay]|nie zgadza|niepoprawn[ay]|fel|stammer inte|forkert|passer ikke|stemmer ikke|feil|vaarin|ei tasmaa|spatne|nesedi)(?!\\p{L})|(?<!\\p{L})(?:wrong|falsche[rn]?|mauvais|verkeerde?) ${SUM_WORD}(?!\\p{L})|金額が(?:違|間違|誤)`,
  'u',
)
