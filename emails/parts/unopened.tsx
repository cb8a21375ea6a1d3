/** Files that came with a mail and were not read. Their names are a stranger's words: short, on one line, in quotes. */
import type { Unopened } from '../../src/motion/letters.ts'
import type { AnyView } from '../view.ts'
import { Para } from './blocks.tsx'

/** More of them are counted. */
const MOST_NAMED = 3
const LONGEST_NAME = 60

/** To whoever attached them: what to do instead. */
export function NotOpened({ view, unopened }: { view: AnyView; unopened: Unopened | undefined }) {
  if (!unopened || unopened.files.length === 0) return null
  const { t, f } = view
  const what = unopened.missing.map((field) => t.unopened.fields[field])
  return <Para>{t.unopened.told(namesOf(view, unopened.files), what.length > 0 ? f.list(what) : null)}</Para>
}

/** To the intake owner. */
export function CameUnopened({ view, files }: { view: AnyView; files: string[] | undefined }) {
  if (!files || files.length === 0) return null
  return <Para>{view.t.unopened.came(namesOf(view, files))}</Para>
}

function namesOf({ t, f }: AnyView, files: string[]): string {
  const named = files
    .slice(0, MOST_NAMED)
    .map((name) => (name === '' ? t.unopened.unnamed : t.quote(short(name))))
  const more = files.length - named.length
  return f.list(more > 0 ? [...named, t.unopened.more(more)] : named)
}

/** One line; of a long name its beginning and its ending, which tells what it is. */
function short(name: string): string {
  const line = [
    ...name
      .replace(/["“”„«»]/g, "'")
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  if (line.length <= LONGEST_NAME) return line.join('')
  return `${line.slice(0, LONGEST_NAME - 13).join('')}…${line.slice(-12).join('')}`
}
