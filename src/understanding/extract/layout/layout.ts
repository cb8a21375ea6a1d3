/**
 * The layout of one text: who wrote which lines, which of them are greeting, signature, notice or mail header,
 * and which are content. Nothing is cut: every line keeps its offsets, readers choose the zones that they trust.
 *
 * A first mail is often a bundle: the partner's words, a forwarded mail of the customer inside, its signature
 * (which is where the customer's title and telephone stand), an own earlier mail. Each becomes a section with an
 * author and a side.
 */
import { attributionAt, forwardSeparator, isOriginalSeparator } from '../../own-words/attribution.ts'
import { BANNERS, CLOSINGS, DEVICE_FOOTERS, THANKS } from '../../own-words/closing-words.ts'
import { headerBlock } from '../../own-words/header-words.ts'
import { opensNotice } from '../../own-words/notices.ts'
import type { Mailbox } from '../../parsed-mail.ts'
import { withSpokenMarks } from '../dictation.ts'
import { fold, plain, squeeze } from '../fold.ts'
import { fieldOf } from './labels.ts'

export type Side = 'PARTNER' | 'VENDOR' | 'CUSTOMER'
export type Zone = 'CONTENT' | 'GREETING' | 'SIGNATURE' | 'HEADER' | 'NOTICE' | 'BLANK'

export interface Section {
  side: Side
  author: Mailbox | null
  /** Where the author's name stands in this text (a forward's From line); null for the mail's own sender. */
  authorAt: { start: number; end: number } | null
  /** Typed as on a phone: no capitals at the start of sentences, so line breaks stand for full stops. */
  sloppy: boolean
}

export interface Line {
  /** Offsets of the content: without quote marks, indentation and trailing blanks. */
  start: number
  end: number
  zone: Zone
  section: number
  /** A line break before it is meant, not a client's wrapping. */
  fresh: boolean
}

export interface Layout {
  part: string
  /** The text as it is in the mail. */
  raw: string
  /** The same with quote marks at line starts and a client's wrapping blanked: same length, safe to cut values from. */
  text: string
  /** Folded `text`. */
  low: string
  lines: Line[]
  sections: Section[]
}

/** More than this of one text is not read for facts (some 20 pages); keeps every extractor linear. */
const LONGEST = 60_000

const whole = (patterns: string[]): RegExp =>
  new RegExp(
    `^[\\s*_–—-]*(?:${patterns.join('|').toLowerCase().replaceAll('\\w', '\\w')})[\\s*_!.,:;)]*$`,
    'u',
  )
const CLOSING = whole(CLOSINGS)
const THANKING = whole(THANKS)
const DEVICE = whole(DEVICE_FOOTERS)
const BANNER = whole(BANNERS)
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|team|all|folks|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|werte[rs]?|servus|moin|gruezi|gruss gott|bonjour|bonsoir|salut|chere?s?|madame|monsieur|mesdames|messieurs|hola|buenos dias|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oiae]|pessoal|buongiorno|buonasera|buon pomeriggio|salve|ciao|gentile|gentilissim[oia]|egregi[oa]?|spett|goede(?:morgen|middag|navond|ndag)|goedemorgen|goedemiddag|beste|geachte|dag|hoi|dzien dobry|witam|szanown\p{L}+|hej|hejsan|god(?: morgon| dag|dag|morgen)|basta|kara|kare|namaste|kindly|to whom)(?![\p{L}])/u
const JAPANESE_GREETING =
  /(?:お世話になって|でございます。?$|と申します|拝啓|様$|各位$|御中$|担当者様|お疲れ様)/
const SHORT_THANKS =
  /^(?:thx|thanks|thank you|many thanks|cheers|regards|best|kind regards|best regards|rgds|br|lg|vg|mfg|mvg|gruss?|gruss?e|viele gruss?e|beste gruss?e|liebe gruss?e|danke|merci|cordialement|bien a vous|saludos|gracias|un saludo|abs|abracos?|obrigad[oa]|grazie|saluti|cordiali saluti|groet|groeten|groetjes|bedankt|pozdrawiam|mvh|hilsen|halsningar|tack)\b[\s,.!/-]*(.*)$/u
const POSTSCRIPT = /^(?:p\.? ?p?\.? ?s\.?|n\.? ?b\.?|nachtrag|post scriptum)\b[\s:.-]/

/** Lays out one text of the mail. `sideOf` tells whose side an address is on. Linear time. */
export function layOut(
  part: string,
  whole: string,
  author: Mailbox | null,
  sideOf: (author: Mailbox | null) => Side,
): Layout {
  const raw = whole.slice(0, LONGEST)
  const { lines, text: written } = linesOf(raw)
  const text = withSpokenMarks(written, fold(written))
  const layout: Layout = { part, raw, text, low: fold(text), lines, sections: [] }
  layout.sections.push({ side: sideOf(author), author, authorAt: null, sloppy: false })
  sectionise(layout, sideOf)
  for (let i = 0; i < layout.sections.length; i++) zone(layout, i)
  markFresh(layout)
  unwrap(layout)
  return layout
}

/** A client's wrapping is white space like any other: "administrateur⏎délégué", "+233 30 555⏎0119". Offsets stay. */
function unwrap(layout: Layout): void {
  const breaks = new Set<number>()
  for (const line of layout.lines)
    if (!line.fresh && line.zone === 'CONTENT') breaks.add(layout.text.lastIndexOf('\n', line.start - 1))
  if (breaks.size === 0) return
  const joined = (text: string) => text.replace(/\n/g, (end, at: number) => (breaks.has(at) ? ' ' : end))
  layout.text = joined(layout.text)
  layout.low = joined(layout.low)
}

function linesOf(raw: string): { lines: Line[]; text: string } {
  const lines: Line[] = []
  let text = ''
  let at = 0
  for (const line of raw.split('\n')) {
    const prefix = /^(?:[ \t]{0,3}>)+ ?/.exec(line)?.[0].length ?? 0
    text += `${at === 0 ? '' : '\n'}${' '.repeat(prefix)}${line.slice(prefix)}`
    const body = line.slice(prefix)
    const lead = body.length - body.trimStart().length
    const trimmed = body.trim()
    const start = at + prefix + (trimmed === '' ? 0 : lead)
    lines.push({
      start,
      end: start + trimmed.length,
      zone: trimmed === '' ? 'BLANK' : 'CONTENT',
      section: 0,
      fresh: true,
    })
    at += line.length + 1
  }
  return { lines, text }
}

/** Finds header blocks, separators and attributions: each opens a section with the author that it names. */
function sectionise(layout: Layout, sideOf: (author: Mailbox | null) => Side): void {
  const texts = layout.lines.map((line) => layout.text.slice(line.start, line.end))
  let section = 0
  for (let i = 0; i < texts.length; i++) {
    const separator = isOriginalSeparator(texts[i]!) || forwardSeparator(texts[i]!) !== null
    const at = separator ? nextFull(texts, i + 1) : i
    const block = texts[at] && /[:：]/.test(texts[at]) ? headerBlock(texts, at, separator) : null
    const attribution = block === null && !separator ? attributionAt(texts, i) : null
    if (block !== null || attribution?.sure) {
      const end = block?.end ?? attribution!.end
      section =
        layout.sections.push(newSection(layout, at, end, block?.values.from ?? attribution!.text, sideOf)) - 1
      for (let j = i; j < end; j++) mark(layout.lines[j]!, 'HEADER', section)
      i = end - 1
      continue
    }
    layout.lines[i]!.section = section
    if (separator) mark(layout.lines[i]!, 'HEADER', section)
  }
}

const mark = (line: Line, zone: Zone, section: number) => {
  line.zone = zone
  line.section = section
}
const nextFull = (texts: string[], from: number): number => {
  let at = from
  while (at < texts.length && texts[at] === '') at++
  return at
}

function newSection(
  layout: Layout,
  from: number,
  to: number,
  named: string,
  sideOf: (author: Mailbox | null) => Side,
): Section {
  const address = /([^\s<>"'(),;:[\]]+@[^\s<>"'(),;[\]]+\.[^\s<>"'(),;[\]]+)/.exec(named)?.[1] ?? ''
  const rawName = named
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*@[^)]*\)/g, ' ')
    .replace(address, ' ')
    .replace(/^.*?\d{1,2}[:.]\d\d(?:\s?[ap]m)?,?\s*/i, '')
    .replace(/\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\b.*$/i, '')
    .replace(/["'*]/g, '')
    .replace(/[,\s:]+$/g, '')
    .trim()
  const author = { name: rawName.length <= 60 ? rawName : '', address: address.toLowerCase() }
  const first = layout.lines[from]!.start
  const end = layout.lines[Math.max(from, to - 1)]!.end
  const at = author.name === '' ? -1 : layout.text.indexOf(author.name, first)
  return {
    side: sideOf(author),
    author,
    authorAt: at >= 0 && at < end ? { start: at, end: at + author.name.length } : null,
    sloppy: false,
  }
}

/** Greeting, signature and notices of one section. */
function zone(layout: Layout, section: number): void {
  const lines = layout.lines.filter((line) => line.section === section && line.zone === 'CONTENT')
  greet(layout, lines)
  const start = signatureStart(layout, section, lines)
  let notice = false
  for (const [i, line] of lines.entries()) {
    const text = layout.text.slice(line.start, line.end).toLowerCase()
    const edge = i >= start || i < 3 || i > lines.length - 8
    if (edge && text.length < 600 && (BANNER.test(text) || noticeAt(layout, line))) notice = true
    else if (edge && text.length < 140 && DEVICE.test(text)) line.zone = 'SIGNATURE'
    else if (blankBefore(layout, line) || (i < 5 && UNDER_BANNER.test(text))) notice = false
    if (notice && line.zone === 'CONTENT') line.zone = 'NOTICE'
  }
  sign(layout, lines, start)
}

/** "*** Generated by … ***" at the head of a form ends at the rule below it or at the first field. */
const UNDER_BANNER = /^(?:[-=_*~#]{6,}$|[\p{L}][^:\n]{1,30}(?::\s| ?\.{3,}\s)\S)/u
/** A few wrapped lines tell a notice from a sentence that begins like one. */
const noticeAt = (layout: Layout, line: Line): boolean =>
  opensNotice(layout.text.slice(line.start, Math.max(line.end, line.start + 400)))

function sign(layout: Layout, lines: Line[], start: number): void {
  let content = false
  for (const line of lines.slice(start)) {
    if (line.zone !== 'CONTENT') continue
    const low = layout.low.slice(line.start, line.end)
    if (POSTSCRIPT.test(low)) content = true
    else if (tellsAFact(low)) content = true
    else if (content && blankBefore(layout, line) && !tellsAFact(low) && low.length < 60) content = false
    if (!content) line.zone = 'SIGNATURE'
  }
}

/** A labelled fact of a deal: the sender went on after the greetings (a form below the letter). */
function tellsAFact(low: string): boolean {
  const label = /^[\s*#-]*([^:=\n]{2,40}?)\s*\.*[:=]\s*\S/.exec(low)?.[1]
  const key = label === undefined ? null : fieldOf(label)
  return (
    key !== null &&
    /^(?:account|amount|closeDate|context|product|contact|nextStep|competitor|roles)$/.test(key) &&
    !/^(?:www|http|tel|fax|mobile|office)/.test(low)
  )
}

/** "hi can u reg acme for us, contact is …": the first comma does not end the greeting. */
const ASKS =
  /\b(?:can|could|would|please|pls|need|want|got|have|reg|register|i|i'd|we|we'd|konnt|bitte|wir|ich|peux|pouvez|podeis|podem|potete|kunnen)\b/

/** "Hej, Hjortnäs kommun vill ha Vault.": behind the greeting stands a sentence, and no pleasantry. */
function saysMore(low: string): boolean {
  const rest = /^[^,!.:\n]{1,24}[,!:] +(?=\S)(.*)$/.exec(low)?.[1] ?? ''
  return rest.split(' ').length >= 4 && !GREETING.test(rest) && !PLEASANTRY.test(rest)
}
const PLEASANTRY =
  /(?<![\p{L}])(?:hop(?:e|ing)|trust|how are|how is|thanks?|thank you|nice|happy|hoff\w+|wie geht|danke?|vielen|schone[rns]?|espere|esperons|comment (?:ca|allez|vas)|merci|espero|esperamos|que tal|como (?:estas?|esta)|gracias|obrigad[oa]|tudo bem|spero|come (?:stai|va|sta)|grazie|hoop|hopelijk|hoe gaat|bedankt|dank|hoppas|haber|hur ar|hvordan|tack|tak|mam nadzieje|dziekuje)(?![\p{L}])/u

/**
 * "北斗商事株式会社⏎パートナー営業部　御中": a mail in Japanese opens with whom it is written to, each on a line of its own.
 * How many lines of the first paragraph are that; none where one of them says anything.
 */
function addressees(layout: Layout, lines: Line[]): number {
  const below = lines.findIndex((line, i) => i > 0 && blankBefore(layout, line))
  const head = lines.slice(0, Math.max(0, below))
  if (head.length > 4) return 0
  const texts = head.map((line) => layout.text.slice(line.start, line.end))
  if (texts.some((text) => text.length > 40 || /[。：:■◆●▼【】@]|\d{3}/u.test(text))) return 0
  return texts.some((text) => /(?<!お客)(?:様|さま|殿|御中|各位)$/u.test(text)) ? head.length : 0
}

function greet(layout: Layout, lines: Line[]): void {
  const named = addressees(layout, lines)
  for (const line of lines.slice(0, named)) line.zone = 'GREETING'
  for (const line of lines.slice(named, Math.max(3, named + 1))) {
    const low = layout.low.slice(line.start, line.end)
    if (GREETING.test(low)) {
      if (low.length <= 48 && !/\d{3}|@/.test(low) && !saysMore(low)) {
        line.zone = 'GREETING'
        if (!/[!,.:]$/.test(low)) return
        continue
      }
      const cut = /^[^,!.:\n]{1,44}[,!:]\s*(?=\S)/.exec(low)
      if (cut !== null && !/\s-\s/.test(cut[0]) && !ASKS.test(cut[0])) line.start += cut[0].length
      return
    }
    if (JAPANESE_GREETING.test(low) && low.length < 40 && !/[:：]/.test(low)) line.zone = 'GREETING'
    else if (!/^\W*$/.test(low)) return
  }
}

/** Index (into the section's content lines) of the first line of its signature; lines.length for none. */
function signatureStart(layout: Layout, section: number, lines: Line[]): number {
  const author = layout.sections[section]!.author
  const names = nameForms(author)
  for (const [i, line] of lines.entries()) {
    const text = layout.text.slice(line.start, line.end)
    const low = layout.low.slice(line.start, line.end)
    if (/^(?:--|—|__|-- )$/.test(text) || /^[━─=_*-]{8,}$/.test(text)) {
      if (text.startsWith('--') && text.length <= 3) return i
      if (
        i > lines.length / 2 &&
        lines.length - i <= 12 &&
        !lines.slice(i).some((l) => tellsAFact(layout.low.slice(l.start, l.end)))
      )
        return i
      continue
    }
    if (line.zone !== 'CONTENT') continue
    if (
      text.length <= 60 &&
      (closes(text.toLowerCase()) || (THANKING.test(text.toLowerCase()) && i > 0)) &&
      mayClose(layout, lines, i)
    )
      return i
    const thanks = low.length <= 70 ? SHORT_THANKS.exec(low) : null
    if (
      i > 0 &&
      thanks !== null &&
      thanks[1] !== '' &&
      names.some((name) => plain(thanks[1]!).startsWith(name))
    )
      return i
    const left = lines.length - i
    if (i === 0 || left > MOST_SIGNED || listsBelow(layout, lines.slice(i + 1))) continue
    if (names.some((name) => signs(plain(text), name)) || signsOff(text, author, left)) return i
  }
  return lines.length
}

/** "Best regards", and in two languages "Best regards / Z poważaniem". */
const closes = (low: string): boolean => low.split(/\s[/|]\s/).every((one) => CLOSING.test(one))

/** "Best" on a line of its own closes; in a list of short lines it may be anything, so something must follow it. */
const mayClose = (layout: Layout, lines: Line[], i: number): boolean => {
  const next = lines[i + 1]
  if (next === undefined) return true
  if (i === 0) return false
  return !/^[-*]\s/.test(layout.low.slice(next.start, next.end))
}

/** So many lines, the writer's name first, may be a signature. */
const MOST_SIGNED = 14

/** Points of a list below: the writer is one of those present, as minutes name them. */
const listsBelow = (layout: Layout, below: Line[]): boolean =>
  below.filter((line) => LIST_POINT.test(layout.low.slice(line.start, line.end))).length >= 2
const LIST_POINT = /^(?:[-*•]|\d{1,2}[.)])\s+\p{L}+ \p{L}/u

function nameForms(author: Mailbox | null): string[] {
  if (author === null) return []
  const written = author.name.replace(/\(.*?\)/g, '')
  const full = plain(written)
  const words = full.split(' ')
  const forms = [
    full,
    // "Pierre-Yves"
    plain(written.trim().split(/\s/)[0] ?? ''),
    words[0] ?? '',
    `${words.at(-1)} ${words[0]}`,
    words
      .slice(1)
      .concat(words[0] ?? '')
      .join(' '),
  ]
  const local = plain(author.address.split('@')[0]!.replace(/[._-]/g, ' '))
  forms.push(local)
  return forms.filter((form) => form.length >= 2)
}
/** "Shanelle Broussard | Public Sector Lead | Magnolia Integrators | 225.555.0190" in the last lines of a mail. */
function signsOff(line: string, author: Mailbox | null, left: number): boolean {
  const parts = line.split(/\s+[|·•–—-]\s+|,\s+|\s{3,}|\s*\|\s*/)
  if (author === null || left > 6 || parts.length < 2) return false
  const [head, own] = [plain(parts[0]!).split(' '), plain(author.name).split(' ')]
  if (head.length < 2 || head.length > 4 || own.length < 2) return false
  // "Ravi Seepersad" for Ravindra: the surname, and the given name as it begins.
  return head.at(-1) === own.at(-1) && head[0]!.slice(0, 3) === own[0]!.slice(0, 3)
}
const signs = (line: string, name: string): boolean => {
  const text = line.replace(
    /^(?:(?:ing|lic|dr|mag|mgr|inz|hab|ir|drs|rag|dipl|dott|dottssa|dra|arq|eng|prof|mr|mrs|ms|sr|sra|herr|frau|ph d) )+/,
    '',
  )
  return (
    text === name ||
    (name.includes(' ') &&
      text.startsWith(name) &&
      text.length < name.length + 40 &&
      !/\b(?:is|was|will|has|ist|hat|est|es)\b/.test(text))
  )
}

function blankBefore(layout: Layout, line: Line): boolean {
  return /\n[ \t>]*\n[ \t>]*$/.test(layout.text.slice(Math.max(0, line.start - 12), line.start))
}

/** Tells wrapped lines from meant breaks: a client wraps only where the next word would not have fitted. */
function markFresh(layout: Layout): void {
  for (let section = 0; section < layout.sections.length; section++) markSection(layout, section)
}

/** A small "i", a small greeting, or a sentence that begins small after one that ended. */
function isSloppy(layout: Layout, section: number): boolean {
  const lines = layout.lines.filter(
    (line) => line.section === section && (line.zone === 'CONTENT' || line.zone === 'GREETING'),
  )
  const texts = lines.slice(0, 60).map((line) => layout.text.slice(line.start, line.end))
  return (
    /^\p{Ll}/u.test(texts[0] ?? '') ||
    texts.some(
      (text) =>
        /(?:^|\s)i(?:'\p{Ll}{1,2}|m)?\s\p{Ll}/u.test(text) &&
        /^\p{Ll}|\si\s(?:can|will|am|have|think|told|spoke|met|would|do)\b/u.test(text),
    ) ||
    texts.some((text, i) => i > 0 && /^\p{Ll}\p{L}*\s\p{Ll}/u.test(text) && /[.!?]$/.test(texts[i - 1]!))
  )
}

/** Words that no line ends with on purpose. */
const DANGLING =
  /\b(?:on|at|by|the|of|for|to|and|in|an?|with|from|le|la|les|de|des|du|am|im|und|bis|den|der|die|das|dem|mit|von|fur|el|los|del|para|con|il|di|del|per|op|van|het|een|en|com|do|da|our|their|is|are)$/

function markSection(layout: Layout, section: number): void {
  const widths = layout.lines
    .filter((line) => line.zone === 'CONTENT' && line.section === section)
    .map((line) => line.end - line.start)
  const widest = Math.min(100, Math.max(0, ...widths.filter((width) => width <= 100).slice(0, 4000)))
  const unwrapped = widths.some((width) => width > 92)
  const sloppy = isSloppy(layout, section)
  layout.sections[section]!.sloppy = sloppy
  for (let i = 1; i < layout.lines.length; i++) {
    const [before, line] = [layout.lines[i - 1]!, layout.lines[i]!]
    if (line.section !== section) continue
    if (before.zone !== line.zone || before.section !== line.section || before.zone === 'BLANK') continue
    const [last, low] = [layout.low.slice(before.start, before.end), layout.low.slice(line.start, line.end)]
    if (/^(?:[-*•–>]\s|[・■□◆◇●▼]|\d{1,2}[.)]\s)/.test(low) || countsOn(last, low)) continue
    const label = /^([^:=\n]{2,44}?)\s*[:=](?!\/\/)/.exec(low)?.[1]
    if (label !== undefined && fieldOf(label) !== null) continue
    // "Want: Vault" under "Prob: …": notes have a label in every line.
    if (SHORT_LABEL.test(low) && SHORT_LABEL.test(last)) continue
    const dashed = /^([^-–\n:]{2,26}?)\s+-\s/.exec(low)?.[1]
    if (dashed !== undefined && dashed.split(' ').length <= 3 && fieldOf(dashed) !== null) continue
    const word = /^\S+/.exec(low)?.[0].length ?? 0
    const width = Math.max(56, widest)
    const full = last.length + 1 + word > width - 2 && last.length >= 40
    const dangling = last.length > 30 && DANGLING.test(last)
    const runsOn =
      dangling ||
      (/[\p{Ll}\d,]$/u.test(layout.text.slice(before.start, before.end)) &&
        /^[\p{Ll}]/u.test(layout.text.slice(line.start, line.end)) &&
        last.length > 30 &&
        // A client that wraps would have done so long before.
        last.length <= 110 &&
        !sloppy)
    if ((full && !unwrapped) || isCutSum(last, low) || (runsOn && !/^[^\s:=]{1,20}\s*[:=]/.test(low)))
      line.fresh = false
  }
}

const SHORT_LABEL = /^\p{L}[\p{L}./']{1,12}\s?[:=]\s/u

/** "80 bis⏎95 Tsd. Euro", "80 bis 95 Tsd.⏎Euro": no line ends within a sum on purpose. */
const isCutSum = (last: string, low: string): boolean =>
  (/\d(?: ?(?:k|tsd|tys|tis|mil|mila|mio|mln)\.?)? (?:-|bis|to|a|tot|till|til|do|az)$/.test(last) &&
    /^[€$£]? ?\d/.test(low)) ||
  (/\s\d[\d.,]*$/.test(last) &&
    /^(?:-|bis|to|a|tot|till|til|do|az) \d[\d.,]* ?(?:k|tsd|€|eur|mil)/.test(low)) ||
  (/\d ?(?:k|tsd|tys|tis|mil|mila|mille|mio|mln|tausend|thousand|duizend|tusen|tusind)\.?$/.test(last) &&
    /^(?:euros?|eur|€|chf|franken|usd|dollars|gbp|pounds|kronor|kroner|kr|zl|zlotych|kc|reais|pesos)(?!\p{L})/u.test(
      low,
    ))

/** "1 Marge Dillard, …" and then "2 elevators lose tickets": an answer to each of the points that were asked. */
const countsOn = (last: string, low: string): boolean => {
  const [point, next] = [last, low].map((line) => Number(/^(\d)\s/.exec(line)?.[1] ?? Number.NaN))
  return next === point! + 1
}

/** The signature lines of one side, as spans: where a forwarded customer's title and telephone stand. */
export const signatureLines = (layout: Layout, side: Side): Line[] =>
  layout.lines.filter((line) => line.zone === 'SIGNATURE' && layout.sections[line.section]!.side === side)

export { squeeze }
