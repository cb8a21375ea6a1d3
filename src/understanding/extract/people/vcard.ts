/**
 * vCards (RFC 6350, and the 2.1 that Outlook still writes: quoted-printable, charset parameters): the people and
 * the organisation on an attached or forwarded card, each value with its place in the card's text.
 */
import type { ParsedMail } from '../../parsed-mail.ts'
import { allMatches } from '../../search/all-matches.ts'

export interface CardValue {
  value: string
  start: number
  end: number
}

export interface Card {
  part: string
  raw: string
  name: CardValue | null
  org: CardValue | null
  title: CardValue | null
  email: CardValue | null
  phone: CardValue | null
  country: CardValue | null
}

const LINE = /^(?:[\w-]+\.)?([A-Za-z-]+)((?:;[^:\n]*)?):([^\n]*(?:\n[ \t][^\n]*)*)/gm

/** All cards among the attachments; a card without a name or an address is none. */
export function readCards(mail: ParsedMail): Card[] {
  const cards = mail.attachments.flatMap((attachment, i) =>
    attachment.text !== null && /vcard|directory/.test(attachment.contentType)
      ? cardsOf(`vcard:${i}`, attachment.text)
      : [],
  )
  const inner = mail.attachedMails.flatMap((attached, m) =>
    attached.attachments.flatMap((attachment, i) =>
      attachment.text !== null && /vcard|directory/.test(attachment.contentType)
        ? cardsOf(`mail:${m}/vcard:${i}`, attachment.text)
        : [],
    ),
  )
  return [...cards, ...inner].slice(0, 50)
}

function cardsOf(part: string, raw: string): Card[] {
  const cards: Card[] = []
  let card: Card | null = null
  let telRank = -1
  for (const m of allMatches(raw.slice(0, 200_000), LINE)) {
    const [key, params] = [m[1]!.toUpperCase(), (m[2] ?? '').toUpperCase()]
    const start = m.index + m[0].length - m[3]!.length
    if (key === 'BEGIN') {
      card = { part, raw, name: null, org: null, title: null, email: null, phone: null, country: null }
      telRank = -1
    } else if (key === 'END') {
      if (card && (card.name || card.email)) cards.push(card)
      card = null
    } else if (card) telRank = put(card, key, params, m[3]!, start, telRank)
  }
  if (card && (card.name || card.email)) cards.push(card)
  return cards
}

function put(
  card: Card,
  key: string,
  params: string,
  written: string,
  start: number,
  telRank: number,
): number {
  const text = decode(written, params)
  const at = (value: string): CardValue | null => {
    const clean = value
      .replace(/\\([,;\\])/g, '$1')
      .replace(/\\n/gi, ' ')
      .trim()
    return clean === '' ? null : { value: clean, start, end: start + written.length }
  }
  switch (key) {
    case 'FN':
      card.name = at(text) ?? card.name
      return telRank
    case 'N':
      if (card.name === null) {
        const [last, first] = text.split(/(?<!\\);/)
        card.name = at(`${first ?? ''} ${last ?? ''}`)
      }
      return telRank
    case 'ORG':
      card.org = at(text.split(/(?<!\\);/)[0]!)
      return telRank
    case 'TITLE':
      card.title = at(text)
      return telRank
    case 'ROLE':
      card.title ??= at(text)
      return telRank
    case 'EMAIL':
      if (card.email === null || /PREF/.test(params))
        card.email = at(text.replace(/^mailto:/i, '').toLowerCase())
      return telRank
    case 'TEL': {
      // A direct or work line before a mobile, a fax never.
      const rank = /FAX|PAGER/.test(params)
        ? -1
        : /PREF/.test(params)
          ? 4
          : /WORK/.test(params) && !/CELL/.test(params)
            ? 3
            : /CELL/.test(params)
              ? 2
              : 1
      if (rank > telRank && rank > 0) card.phone = at(text.replace(/^tel:/i, ''))
      return Math.max(telRank, rank)
    }
    case 'ADR':
      card.country = at(text.split(/(?<!\\);/)[6] ?? '')
      return telRank
    default:
      return telRank
  }
}

function decode(written: string, params: string): string {
  if (!/QUOTED-PRINTABLE/.test(params)) return written.replace(/\n[ \t]/g, '')
  const bytes = written
    .replace(/=\n[ \t]?/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString(/ISO-8859|LATIN|1252/.test(params) ? 'latin1' : 'utf8')
}
