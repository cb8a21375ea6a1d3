/** `name: value` pairs of a style attribute or of a rule, as far as they say whether words are seen, and in which hand they are written. */
export type Declarations = Map<string, string>

const TELLING = new Set(
  'display visibility opacity mso-hide overflow overflow-y height max-height width max-width position left right top clip clip-path transform text-indent text-decoration text-decoration-line margin-left margin-top font font-size color background background-color background-image background-clip -webkit-background-clip font-weight font-style'.split(
    ' ',
  ),
)

/** Longer ones are written by nobody. */
const MAX_STYLE = 4_000

/** The last of each name, on top of what rules say; as a browser does, it reads on after what it does not understand. */
export function declarationsIn(style: string, rules: Declarations[] = []): Declarations {
  const said: Declarations = new Map(rules.flatMap((rule) => [...rule]))
  if (style === '') return said
  for (const part of style
    .slice(0, MAX_STYLE)
    .replace(/\/\*[^*]*\*\//g, '')
    .split(';')) {
    const at = part.indexOf(':')
    const name = part.slice(0, Math.max(0, at)).trim().toLowerCase()
    if (!TELLING.has(name)) continue
    const value = part.slice(at + 1).replace(/!\s{0,3}important/i, '')
    // Of two that set the same, the later one counts.
    if (name === 'background') for (const one of ['background-color', 'background-image']) said.delete(one)
    if (name === 'font') said.delete('font-size')
    said.set(name, value.trim().toLowerCase())
  }
  return said
}
