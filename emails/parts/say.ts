/**
 * Sentences with emphasis. A sentence of emails/language/ is a string, or made with `say` when a word of it is to
 * stand out; what comes from people is a value in it and never markup.
 */
export interface Strong {
  strong: string
}
export type Words = string | readonly (string | Strong)[]

/** Emphasis in HTML, plain in the text version. */
export function strong(text: string): Strong {
  return { strong: text }
}

/** say`${strong(owner)} owns it.` → Words */
export function say(strings: TemplateStringsArray, ...values: (string | number | Strong)[]): Words {
  return strings.flatMap((text, i) => {
    const value = values[i]
    return value === undefined ? [text] : [text, typeof value === 'number' ? String(value) : value]
  })
}

/** The sentence without its emphasis. */
export function plainWords(words: Words): string {
  const tidy = withoutSecondStop(words)
  return typeof tidy === 'string' ? tidy : tidy.map(textOf).join('')
}

/** "Thank you for bringing us De Koning B.V..": the stop of a short form ends the sentence as well. */
export function withoutSecondStop(words: Words): Words {
  if (typeof words === 'string') return words.replace(SECOND_STOP, '')
  return words.map((word, i) => {
    if (typeof word !== 'string') return word
    const before = i > 0 ? textOf(words[i - 1] ?? '') : ''
    const rest = SHORT_FORM.test(before) ? word.replace(/^\.(?=\s|$)/, '') : word
    return rest.replace(SECOND_STOP, '')
  })
}
const textOf = (word: string | Strong): string => (typeof word === 'string' ? word : word.strong)
const SHORT_FORM = /\p{L}\.$/u
const SECOND_STOP = /(?<=\p{L}\.)\.(?=\s|$)/gu

// Controls and invisible marks that turn the direction of text around: of no use in a letter, of much use to
// somebody who wants a name or a subject to read as something else (Unicode TR 36, "Bidirectional Text Spoofing").
const HARMFUL = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Nothing in it to be cleaned, as in nearly everything that a letter says. */
const PLAIN = /^[\t\n\x20-\x7e]*$/

/** What somebody wrote, safe to be shown: line breaks are \n, no control or direction-changing characters. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  return lines.replace(HARMFUL, '').replace(LONE_SURROGATE, '\ufffd')
}

/** Longer than anything that a letter shows of one value. */
const LONGEST = 2000

/** Every string of a plain value cleaned and cut to what a letter can bear; the value itself is not changed. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === 'string') return clean(value.slice(0, LONGEST)) as T
  if (typeof value !== 'object' || value === null) return value
  // Hardly any is to be cleaned: what stays as it is needs no copy.
  let cleaned: T | null = null
  for (const key of Object.keys(value) as (keyof T)[]) {
    const part = cleanDeep(value[key])
    if (part === value[key]) continue
    cleaned ??= (Array.isArray(value) ? [...value] : { ...value }) as T & object
    cleaned[key] = part
  }
  return cleaned ?? value
}

/** One line of at most `length` characters, cut at a word where possible. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1).replace(LONE_SURROGATE, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
