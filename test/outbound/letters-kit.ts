/** Helpers of the letter tests: every kind with its sample, and a letter's HTML read back the way a client does. */
import { Parser } from 'htmlparser2'
import { letters } from '../../emails/index.ts'
import { type Sample, sampleIn } from '../../emails/parts/sample.ts'
import type { LetterProps } from '../../emails/props.ts'
import type { LetterKind } from '../../src/motion/letters.ts'
import { type ComposedLetter, composeLetter } from '../../src/outbound/compose.ts'

export const KINDS = Object.keys(letters) as LetterKind[]

export function sampleProps<K extends LetterKind>(kind: K, sample: Sample = sampleIn('en')): LetterProps<K> {
  return letters[kind].sample(sample)
}

/** The sample letter of a kind for a reader with this language and zone, with changes. */
export function composed<K extends LetterKind>(kind: K, change: (props: LetterProps<K>) => void = () => {}) {
  // As JSON, the way the outbox keeps it: parts that samples share become parts of their own.
  const props = JSON.parse(JSON.stringify(sampleProps(kind))) as LetterProps<K>
  change(props)
  return composeLetter(kind, props)
}

export function composedIn<K extends LetterKind>(kind: K, language: 'en' | 'de'): ComposedLetter {
  return composeLetter(kind, sampleProps(kind, sampleIn(language)))
}

export interface ReadHtml {
  tags: Set<string>
  attributes: { tag: string; name: string; value: string }[]
  hrefs: string[]
  /** Visible words, without the hidden preview and the head. */
  text: string
}

const INLINE = ['strong']

/** Reads HTML with a parser of its own, as somebody else's mail client would. */
export function readHtml(html: string): ReadHtml {
  const found: ReadHtml = { tags: new Set(), attributes: [], hrefs: [], text: '' }
  const hidden: boolean[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      found.tags.add(tag)
      for (const [name, value] of Object.entries(attributes)) found.attributes.push({ tag, name, value })
      if (tag === 'a' && attributes.href) found.hrefs.push(attributes.href)
      if (!INLINE.includes(tag)) found.text += ' '
      hidden.push(tag === 'head' || (attributes.style ?? '').includes('display:none'))
    },
    ontext(text) {
      if (!hidden.includes(true)) found.text += text
    },
    onclosetag(tag) {
      if (!INLINE.includes(tag)) found.text += ' '
      hidden.pop()
    },
  })
  parser.end(html)
  found.text = found.text.replace(/\s+/g, ' ').trim()
  return found
}

/** Words and figures, without marks and case. */
export function tokens(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
