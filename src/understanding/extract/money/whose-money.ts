/** What money is meant where the words name none, or only "$", "kr", "francs", "pesos". */

export interface MoneySetting {
  /** What "$", "kr", "francs" and "CFA" mean in this mail, ISO 4217. */
  dollar: string
  krone: string
  franc: string
  cfa: string
  /** What figures without a currency are in: "all amounts in GBP", "dollars are Aussie". */
  stated: string | null
}

/** Words of money that several countries share. */
const UNSETTLED: Record<string, (setting: MoneySetting) => string> = {
  $: ({ dollar }) => dollar,
  // "$" is the peso's sign in Mexico, the word is not the peso's.
  DOLLARS: ({ dollar }) => (dollar === 'MXN' ? 'USD' : dollar),
  KR: ({ krone }) => krone,
  FR: ({ franc }) => franc,
  CFA: ({ cfa }) => cfa,
}
export const settle = (code: string | null, setting: MoneySetting, low: string): string | null =>
  code === null
    ? null
    : code === 'SH'
      ? shillings(low)
      : code === 'PESO'
        ? pesos(low)
        : (UNSETTLED[code]?.(setting) ?? code)

/** "320 millones de pesos": Mexico's, unless the text speaks of another country. */
function pesos(low: string): string {
  if (/\b(?:cop|colombia\w*|bogota|medellin|antioquia|barranquilla)\b/.test(low)) return 'COP'
  if (/\b(?:clp|chile\w*|antofagasta|concepcion)\b/.test(low)) return 'CLP'
  if (/\b(?:argentin\w*|buenos aires|rosario|mendoza)\b/.test(low)) return 'ARS'
  if (/\b(?:uyu|urugu\w*|montevideo)\b/.test(low)) return 'UYU'
  return /\b(?:php|philippine\w*|filipin\w*|manila)\b/.test(low) ? 'PHP' : 'MXN'
}

/** "4.2m shs": Kenya's, unless the text speaks of a neighbour. */
function shillings(low: string): string {
  if (/\b(?:ugx|uganda\w*|kampala)\b/.test(low)) return 'UGX'
  return /\b(?:tzs|tanzania\w*|dar es salaam|arusha)\b/.test(low) ? 'TZS' : 'KES'
}
