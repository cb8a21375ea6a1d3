/**
 * The labels that mail clients put above an earlier mail ("From:", "Von:", "差出人:"), by what they name.
 *
 * They stand in quoted replies and in forwards alike. One label proves nothing ("To:" opens many a list);
 * a block of them does: see headerBlock().
 */
import { allMatches } from '../search/all-matches.ts'

export type HeaderKind = 'from' | 'to' | 'cc' | 'date' | 'subject' | 'replyTo' | 'other'

const LABELS: Record<HeaderKind, string> = {
  from:
    'from|von|absender|de|expéditeur|remitente|enviado por|da|mittente|van|afzender|fra|afsender|avsender|från|' +
    'avsändare|od|nadawca|odesílatel|odosielateľ|lähettäjä|feladó|expeditor|expeditorul|de la|от|отправитель|' +
    'від|від кого|от кого|kimden|gönderen|šalje|saatja|από|מאת|من|差出人|送信元|送信者|from：|发件人|寄件者|寄件人|보낸 사람|보낸사람|nuo|од|dari|từ|จาก|remitent',
  to:
    'to|an|empfänger|à|a|pour|destinataire|para|destinatario|destinatário|aan|til|till|do|adresat|komu|pre|' +
    'vastaanottaja|címzett|destinatar|destinatarul|către|кому|kime|alıcı|prima|za|saaja|προς|אל|إلى|宛先|送信先|' +
    '收件人|收件者|받는 사람|받는사람|kam|до|за|per a|đến|ถึง|kepada|ke|adressaat',
  cc:
    'cc|kopie|kopie (cc)|copie|copie à|copia|cópia|kopia|kopi|kopio|dw|másolat|másolatot kap|копия|копія|bilgi|' +
    'kópia|koopia|con copia|ccn|bcc|cci|cco|抄送|副本|참조|κοιν.|копие|копија|kopija|kp|a/c|còpia|สำเนา|tembusan|עותק|نسخة',
  date:
    'date|sent|gesendet|datum|envoyé|envoyé le|fecha|enviado|enviado el|enviado em|enviada em|enviada|data|inviato|' +
    'data invio|verzonden|dato|sendt|skickat|wysłano|odesláno|odoslané|päivämäärä|päiväys|lähetetty|dátum|elküldve|' +
    'dată|trimis|trimis la|дата|отправлено|надіслано|tarih|gönderildi|gönderilen|відправлено|gönderilme tarihi|poslano|kuupäev|saadetud|' +
    'ημερομηνία|נשלח|التاريخ|送信日時|日付|日時|发送时间|发送日期|日期|寄件日期|傳送日期|보낸 날짜|날짜|보낸날짜|išsiųsta|nosūtīts|изпратено|послато|enviat|đã gửi|ngày|ส่ง|วันที่|dikirim|terkirim|tanggal|απεσταλμένα|στάλθηκε|تم الإرسال|תאריך|gönderilmiş',
  subject:
    'subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|předmět|predmet|aihe|tárgy|subiect|' +
    'subiectul|тема|konu|naslov|teema|θέμα|נושא|الموضوع|件名|主题|主旨|主題|제목|tema|temats|относно|assumpte|chủ đề|เรื่อง|subjek|zadeva|наслов|teema',
  replyTo:
    'reply-to|antwort an|répondre à|responder a|responder para|risposta|rispondi a|antwoord aan|svar til|svara till|返信先',
  other:
    'importance|wichtigkeit|priorität|importancia|importância|importanza|priorità|urgentie|prioriteit|attachments|' +
    'anlagen|anhänge|pièces jointes|datos adjuntos|anexos|allegati|bijlagen|organization|organisation|cc/bcc|' +
    'sensitivity|vertraulichkeit|resent-from|resent-date|message-id|添付ファイル|重要度|when|where',
}

const KIND_OF = new Map<string, HeaderKind>()
for (const [kind, labels] of Object.entries(LABELS) as [HeaderKind, string][]) {
  for (const label of labels.split('|')) KIND_OF.set(label, kind)
}
/** Some gateways drop the accents ("Envoye :"). */
for (const [label, kind] of [...KIND_OF]) {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '')
  if (/^[a-z ()-]{3,}$/.test(plain) && !KIND_OF.has(plain)) KIND_OF.set(plain, kind)
}

export interface HeaderLine {
  kind: HeaderKind
  value: string
}

/** No label is longer; signs of emphasis may stand around it. */
const LONGEST_LABEL = 40
const AROUND_LABEL = /^[\s*_\u200e\u200f]+|[\s*_]+$/g

/** A line such as "From: Jo <jo@firm.example>" or "*Gesendet:* …"; null for any other line. */
export function headerLine(line: string): HeaderLine | null {
  const colon = colonOf(line)
  if (colon < 1 || line.length > 2_000) return null
  const label = line.slice(0, colon).toLowerCase()
  const kind = KIND_OF.get(label) ?? KIND_OF.get(label.replace(AROUND_LABEL, ''))
  if (!kind) return null
  const value = line.slice(colon + 1).replace(/^[*_]{1,2}/, '')
  return { kind, value: value.trim() }
}

/** Where the label may end: the first colon, of ordinary or full width. */
function colonOf(line: string): number {
  const end = Math.min(line.length, LONGEST_LABEL)
  for (let index = 0; index < end; index++) {
    const sign = line.charCodeAt(index)
    if (sign === 0x3a || sign === 0xff1a) return index
  }
  return -1
}

export interface HeaderBlock {
  values: Partial<Record<HeaderKind, string>>
  /** Index of the first line after the block. */
  end: number
}

const MAX_BLOCK = 24

/**
 * The header block that starts exactly at `lines[start]`, or null. A block names a sender and at least two more
 * of receiver, date and subject; after a separator (`marked`) one more is enough.
 */
export function headerBlock(lines: string[], start: number, marked = false): HeaderBlock | null {
  const first = headerLine(lines[start] ?? '')
  if (!first || first.kind === 'other') return null
  const values: Partial<Record<HeaderKind, string>> = {}
  let last: HeaderKind = first.kind
  let index = start
  const stop = Math.min(lines.length, start + MAX_BLOCK)
  for (; index < stop; index++) {
    const line = lines[index] as string
    const header = headerLine(line)
    if (header && (values[header.kind] === undefined || header.kind === 'cc' || header.kind === 'other')) {
      values[header.kind] = [values[header.kind], header.value].filter(Boolean).join(', ')
      last = header.kind
    } else if (line.trim() === '') {
      if (!blankInside(lines, index, values, marked)) break
    } else if (goesOn(lines, index, values[last] ?? '', last, values))
      values[last] = `${values[last]} ${line.trim()}`.trim()
    else break
  }
  return enough(values, marked) ? { values, end: index } : null
}

/**
 * A blank line belongs to the block when a label not yet seen follows (HTML made of paragraphs); BlackBerries
 * leave up to two above the subject.
 */
function blankInside(
  lines: string[],
  index: number,
  values: Partial<Record<HeaderKind, string>>,
  marked: boolean,
): boolean {
  const below = lines.slice(index + 1, index + 3)
  const next = headerLine(below.find((line) => line.trim() !== '') ?? '')
  if (next === null || values[next.kind] !== undefined) return false
  return enough(values, false) ? marked && next.kind === 'subject' : (below[0] ?? '').trim() !== ''
}

/** Long receiver lists and subjects wrap; a label's value may stand on the next line. */
function goesOn(
  lines: string[],
  index: number,
  value: string,
  last: HeaderKind,
  values: Partial<Record<HeaderKind, string>>,
): boolean {
  const line = lines[index] as string
  if (line.length > 300) return false
  const next = headerLine(lines[index + 1] ?? '')
  const more = next !== null && values[next.kind] === undefined
  if (value === '' || more) return true
  const people = last === 'to' || last === 'cc' || last === 'from'
  return people && line.includes('@') && /[,;<]$|^\s/.test(`${value.slice(-1)}`)
}

function enough(values: Partial<Record<HeaderKind, string>>, marked: boolean): boolean {
  if (values.from === undefined) return false
  const others = [values.to, values.date, values.subject].filter((value) => value !== undefined).length
  return others >= 2 || (others === 1 && (marked || /@/.test(values.from)))
}

/** Every label, longest first, for text in which a client lost the line breaks. */
export const ALL_LABELS = [...KIND_OF.keys()].sort((a, b) => b.length - a.length)
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const INLINE_LABEL = new RegExp(`(?<=^|[\\s>*\\d])(${ALL_LABELS.map(literal).join('|')})[* ]?[:：]`, 'giu')

/**
 * A whole header on one line: "From: Jo <jo@x.example> Sent: Monday To: Al Subject: Hi"; Polish webmailers
 * begin with the subject.
 */
export function isFlatHeader(line: string): boolean {
  const first = headerLine(line)?.kind
  if ((first !== 'from' && first !== 'subject') || line.length < 40) return false
  const kinds = new Set(
    allMatches(line.slice(0, 600), INLINE_LABEL).map((match) => KIND_OF.get((match[1] ?? '').toLowerCase())),
  )
  return kinds.has('from') && kinds.has('subject') && (kinds.has('date') || kinds.has('to'))
}
