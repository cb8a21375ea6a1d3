/** The words before a period that narrow it: end, middle, beginning, halves, "week of", "before". */

import { fromDays, isoDays, plusMonths } from './calendar.ts'
import type { DateMention } from './date-mention.ts'

/** Words right before a period that narrow it. Anchored at the end of the text before the mention. */
const END =
  /(?:\b(?:last day|letzte[nrm]? tag|dernier jour|ultimo (?:dia|giorno)|laatste dag|sista dagen|sidste dag) (?:of|in|des|im|vom|de|d'|del|do|di|van|i)(?: the)?|\b(?:the )?(?:very )?(?:end|back end|close|tail end) (?:of|in)(?: the)?|\bend|\beo|\bende|\bende (?:des|im|vom)|\bgegen ende|\bfin|\bfin (?:de|du|des)|\bla fin (?:de|du)|\bfinales (?:de|del)|\bfines (?:de|del)|\bfinal (?:de|del|do)|\bfim|\bfim (?:de|do)|\bfinais de|\bfine|\bfine (?:di|del)|\bla fine (?:di|del)|\beind|\beinde|\beind(?:e)? van|\bkoniec|\bkonca|\bkonec|\bkonci|\bkoncem|\bslutten av|\bslutet (?:av|pa)|\bslutningen af|\budgangen af|\butgangen av|\bsidst i|\bsent i|\bultimo|\beinde van|\blate|\bspat im|\bfin(?:al)? del|\b(?:end of (?:the )?month of|fin du mois (?:de|d')|(?:fin|final|finales) del? mes de|fim do mes de|fine (?:del )?mese di|eind(?:e)? van de maand|ende (?:des )?monats?))\s*-?$/
const MIDDLE =
  /(?:\bmid(?:dle of)?|\bthe middle of|\bmid|\bmitte(?: des| vom)?|\bmi|\ba la mi|\bmilieu(?: du| de)?|\bmediados (?:de|del)|\bmeados (?:de|do)|\bmeta(?: di| del)?|\bmetà|\bhalf|\bhalverwege|\bmidden|\bmedio|\bpolow(?:a|y|ie)|\bmidt i|\bmidt pa|\bpolovina|\bpolovine|\bmitten av|\bmidten a[fv])\s*-?\s*$/
const EARLY =
  /(?:\bearly(?: in)?|\b(?:the )?(?:beginning|start) of(?: the)?|\banfang(?: des| vom)?|\bbeginn(?: des)?|\bdebut(?: de)?|\bprincipios (?:de|del)|\bcomienzos de|\binicios? (?:de|do)|\bcomeco (?:de|do)|\binizio(?: di)?|\bprimi di|\bbegin(?: van)?|\bpoczatek|\bpoczatku|\bzacatek|\bzacatkem|\bbegynnelsen av|\bstarten af|\bborjan av|\btidlig(?:t)? i|\btidigt i|\bprimo)\s*$/
const FIRST_HALF =
  /(?:\b(?:first|1st) half(?: of)?|\b(?:1\.|erste[nr]?) halfte (?:des |vom |im )?|\bpremiere (?:quinzaine|moitie) (?:de|d'|du)|\b(?:primera|1ª|1a) (?:quincena|mitad) (?:de|del)|\b(?:primeira|1ª|1a) (?:quinzena|metade) (?:de|do)|\b(?:prima|1a|1ª|i) (?:meta|quindicina) (?:di|del)|\beerste helft van|\bforsta halvan av|\bforste halvde[l]? a[fv]|\bforste halvdel i|\bpierwszej polowie|\bprvni polovine)\s*$/
const SECOND_HALF =
  /(?:\b(?:second|2nd|latter|last) half(?: of)?|\b(?:2\.|zweite[nr]?) halfte (?:des |vom |im )?|\b(?:seconde|deuxieme) (?:quinzaine|moitie) (?:de|d'|du)|\b(?:segunda|2ª|2a) (?:quincena|mitad|quinzena|metade) (?:de|del|do)|\b(?:seconda|2a|2ª|ii) (?:meta|quindicina) (?:di|del)|\btweede helft van|\bandra halvan av|\banden halvdel af|\bandre halvdel av|\bdrugiej polowie|\bdruhe polovine)\s*$/
const WEEK_OF =
  /(?:\bw(?:ee)?k (?:of|commencing|starting|beginning|comm\.?)(?: the)?|\bw\/?c|\bwoche (?:vom|ab)(?: dem)?|\bwoche um den|\bsemaine du|\bsemana del?|\bsettimana del|\bweek van)\s*$/
const BEFORE =
  /(?:\bbefore|\bvor|\bvor dem|\bavant(?: le)?|\bantes (?:de|del|do)(?: dia)?|\bprima (?:di|del)|\bvoor|\bprzed|\bfore|\bfor)\s*$/
const NOT_LATER = /(?:\b(?:on or |at the latest )before|\bor before|\bspatestens vor)\s*$/

export function narrow(found: DateMention, before: string): DateMention {
  const tail = before.slice(-30)
  const cut = (pattern: RegExp): number => {
    const m = pattern.exec(tail)
    return m === null ? -1 : tail.length - m.index
  }
  const lastDay = isoDays(found.last)
  const firstDay = isoDays(found.first)
  const half = (n: number): number => firstDay + n - 1
  const long =
    found.unit === 'MONTH' || found.unit === 'QUARTER' || found.unit === 'HALF' || found.unit === 'YEAR'
  const set = (back: number, first: number, last: number, toleranceDays: number): DateMention => ({
    ...found,
    start: found.start - back,
    first: fromDays(first),
    last: fromDays(last),
    toleranceDays,
    unit: 'PART',
  })
  const weekOf = cut(WEEK_OF)
  if (weekOf > 0 && found.unit === 'DAY') return { ...set(weekOf, firstDay, firstDay + 6, 2), unit: 'RANGE' }
  if (!long) {
    const back = found.unit === 'DAY' && found.toleranceDays === 0 && cut(NOT_LATER) < 0 ? cut(BEFORE) : -1
    return back > 0 ? { ...found, toleranceDays: 1 } : found
  }
  const second = cut(SECOND_HALF)
  if (second > 0) return set(second, half(16), lastDay, 0)
  const first = cut(FIRST_HALF)
  if (first > 0)
    return set(first, firstDay, found.unit === 'MONTH' ? half(15) : middleOf(firstDay, lastDay), 0)
  const end = cut(END)
  if (end > 0) return set(end, lastDay - 9, lastDay, 0)
  const middle = cut(MIDDLE)
  if (middle > 0) {
    const day = found.unit === 'MONTH' ? half(15) : middleOf(firstDay, lastDay)
    return set(middle, day, day, found.unit === 'MONTH' ? 4 : 20)
  }
  const early = cut(EARLY)
  if (early > 0) return set(early, firstDay, found.unit === 'MONTH' ? half(10) : earlyOf(found, firstDay), 5)
  return found
}

const middleOf = (first: number, last: number): number => Math.floor((first + last) / 2)
const earlyOf = (found: DateMention, first: number): number =>
  plusMonths(first, found.unit === 'YEAR' ? 3 : 1) - 1
