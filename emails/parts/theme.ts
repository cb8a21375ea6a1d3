/**
 * The looks, as inline styles (Outlook and Gmail read no others reliably) plus class names that one style sheet
 * turns around where a client has a dark mode and says so (Apple Mail, Outlook apps). Colours are chosen so that
 * clients which invert by themselves (Gmail, Outlook for Windows) stay readable too: no pure black, no pure white
 * text, no image, no background that carries meaning.
 */
import type { CSSProperties } from 'react'

const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
export const INK = '#1b2330'
export const MUTED = '#566272'
const LINE = '#dfe4ea'
const PANEL = '#eff4fb'
const ACCENT = '#1d4fc4'

/** Long words of people break; our own labels never do. */
const BREAKS = { wordBreak: 'break-word' } as const

/** A paragraph's margins, also side by side: clients that know only one of the two ways keep their distance. */
function margins(top: string, bottom: string) {
  const sides = { marginTop: top, marginRight: '0', marginBottom: bottom, marginLeft: '0' }
  return { margin: top === bottom ? `${top} 0` : `${top} 0 ${bottom}`, ...sides }
}

export const styles = {
  body: { margin: 0, padding: 0, color: INK, fontFamily: FONT },
  container: { maxWidth: '600px', width: '100%', margin: '0 auto' },
  inner: { padding: '20px 20px 32px' },
  brand: { fontSize: '13px', lineHeight: '18px', color: MUTED, fontWeight: 600, margin: 0 },
  brandRight: { fontSize: '13px', lineHeight: '18px', color: MUTED, margin: 0, textAlign: 'right' },
  rule: { border: 'none', borderTop: `1px solid ${LINE}`, margin: '12px 0 0', width: '100%' },
  title: {
    ...BREAKS,
    fontSize: '22px',
    lineHeight: '28px',
    fontWeight: 700,
    color: INK,
    margin: '18px 0 10px',
  },
  heading: { fontSize: '15px', lineHeight: '22px', fontWeight: 700, color: INK, margin: '26px 0 6px' },
  para: { fontSize: '16px', lineHeight: '24px', ...BREAKS, color: INK, ...margins('0', '12px') },
  signature: { fontSize: '16px', lineHeight: '24px', ...BREAKS, color: INK, ...margins('24px', '18px') },
  muted: { fontSize: '13px', lineHeight: '19px', ...BREAKS, color: MUTED, ...margins('6px', '6px') },
  panel: { backgroundColor: PANEL, borderLeft: `4px solid ${ACCENT}`, padding: '12px 16px 4px' },
  panelBox: { margin: '4px 0 14px' },
  button: {
    backgroundColor: ACCENT,
    color: '#fbfcff',
    border: `1px solid ${ACCENT}`,
    borderRadius: '6px',
    fontSize: '15px',
    lineHeight: '20px',
    fontWeight: 600,
    padding: '11px 13px',
    margin: '0 8px 8px 0',
    textDecoration: 'none',
  },
  plainButton: {
    color: ACCENT,
    border: `1px solid ${ACCENT}`,
    borderRadius: '6px',
    fontSize: '15px',
    lineHeight: '20px',
    fontWeight: 600,
    padding: '11px 10px',
    margin: '0 8px 8px 0',
    textDecoration: 'none',
  },
  label: {
    fontSize: '14px',
    lineHeight: '21px',
    color: MUTED,
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
    width: '30%',
    wordBreak: 'normal',
  },
  value: {
    ...BREAKS,
    fontSize: '15px',
    lineHeight: '21px',
    color: INK,
    verticalAlign: 'top',
    padding: '4px 0',
  },
  source: { fontSize: '13px', lineHeight: '18px', color: MUTED, fontStyle: 'italic' },
  quote: {
    ...BREAKS,
    fontSize: '15px',
    lineHeight: '22px',
    color: INK,
    borderLeft: `3px solid ${LINE}`,
    padding: '0 0 0 14px',
    margin: '6px 0 14px',
  },
  mark: { fontSize: '15px', lineHeight: '22px', color: MUTED, verticalAlign: 'top', width: '24px' },
  item: {
    ...BREAKS,
    fontSize: '15px',
    lineHeight: '22px',
    color: INK,
    verticalAlign: 'top',
    padding: '0 0 6px',
  },
  cellHead: {
    fontSize: '13px',
    lineHeight: '18px',
    color: MUTED,
    textAlign: 'left',
    fontWeight: 600,
    padding: '6px 10px 6px 0',
    borderBottom: `1px solid ${LINE}`,
    verticalAlign: 'bottom',
  },
  cell: {
    fontSize: '14px',
    lineHeight: '20px',
    color: INK,
    padding: '8px 0',
    borderBottom: `1px solid ${LINE}`,
    verticalAlign: 'top',
  },
  note: { fontSize: '14px', lineHeight: '20px', color: MUTED },
  figureHead: {
    fontSize: '13px',
    lineHeight: '18px',
    color: MUTED,
    textAlign: 'right',
    fontWeight: 600,
    padding: '6px 0 6px 12px',
    borderBottom: `1px solid ${LINE}`,
    verticalAlign: 'bottom',
  },
  figure: {
    fontSize: '14px',
    lineHeight: '20px',
    color: INK,
    padding: '8px 0 8px 12px',
    borderBottom: `1px solid ${LINE}`,
    verticalAlign: 'top',
    textAlign: 'right',
  },
  bar: { backgroundColor: ACCENT, height: '12px', fontSize: '1px', lineHeight: '12px' },
  footer: { fontSize: '13px', lineHeight: '19px', color: MUTED, margin: '4px 0 0' },
} satisfies Record<string, CSSProperties>

/** `ink`, `muted`, `line` … are class names on the elements; `[data-ogsc]` is how Outlook.com marks its dark mode. */
const DARK: Record<string, string> = {
  '.page': 'background-color:#15191f!important',
  '.ink': 'color:#e6eaf0!important',
  '.muted': 'color:#a5b0bd!important',
  '.line': 'border-color:#333c48!important',
  '.panel': 'background-color:#1e2733!important;border-color:#6f9bff!important',
  '.main': 'background-color:#6f9bff!important;border-color:#6f9bff!important;color:#0e1420!important',
  '.other': 'border-color:#6f9bff!important;color:#9dbaff!important',
  '.bar': 'background-color:#6f9bff!important',
  '.link': 'color:#9dbaff!important',
}
const rules = (prefix: string) =>
  Object.entries(DARK)
    .map(([name, rule]) => `${prefix}${name}{${rule}}`)
    .join('')

export const STYLE_SHEET = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'body{-webkit-text-size-adjust:100%}',
  `@media (prefers-color-scheme:dark){${rules('')}}`,
  rules('[data-ogsc] '),
].join('')
