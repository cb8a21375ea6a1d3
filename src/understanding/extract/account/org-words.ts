/**
 * What the names of organisations are made with: capitals, the small words that link them, articles, kinds of houses,
 * legal forms.
 */
import { LEGAL_FORM } from '../people/people-words.ts'

export const TOKEN = /[^\s,;:()"“”„«»<>|!?[\]{}=*…。、：（）「」【】]+/gu
export const LINKS = new Set(
  "& + and und et y e i of de del della delle dei degli di da do dos das du des der die das den la le les los las el il lo van von vom voor fur for zu zum zur am an im the og och en sur sous bei per por para pour 't".split(
    ' ',
  ),
)
export const CAPITAL = /^(?:[\p{Lu}\d]|['’]?\p{Lu}|['’][ts]-\p{Lu}|[dlDL]['’]\p{Lu}|[dl]['’]$|[a-z]\p{Lu})/u

export interface Token {
  start: number
  end: number
  text: string
  low: string
}

export const KINDS = new Set(
  'syndicat communaute office chambre regie caisse union federation centre compagnie atelier ateliers port consorcio mancomunidad federacion union colegio centro consorzio unione ente centro sindicato associacao federacao uniao comunidade istituto instituto liceo lycee college zespol mancomunidade opera'.split(
    ' ',
  ),
)
/** The legal form that stands right at `at`. */
export function legalFormAt(low: string, at: number): RegExpExecArray | null {
  LEGAL_FORM_HERE.lastIndex = at
  return LEGAL_FORM_HERE.exec(low)
}
const LEGAL_FORM_HERE = new RegExp(LEGAL_FORM.source, 'uy')
/** A capitalised article in mid-sentence belongs to the name ("register Les Scieries Boréal"). */
export const ARTICLES = /^(?:The|Al|De|Het|La|Le|Les|Los|Las|El|Il|Lo|Het|L['’])$/
