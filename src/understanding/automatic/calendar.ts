/**
 * Calendar mail: invitations, answers to them, cancellations (RFC 5546, 6047). "Accepted:" in its subject is
 * an answer to a meeting and never the acceptance of a deal.
 */
import type { ParsedMail } from '../parsed-mail.ts'

export interface CalendarMail {
  method: 'REQUEST' | 'REPLY' | 'CANCEL' | 'COUNTER' | 'REFRESH' | 'ADD' | 'PUBLISH' | 'UNKNOWN'
  /** Of a reply: ACCEPTED, DECLINED, TENTATIVE. */
  answer: string | null
  /** The title of the meeting. */
  summary: string | null
  /** For a person: how it is known. */
  why: string
}

const ANSWER_SUBJECT =
  /^\s*(?:accepted|declined|tentative(?:ly accepted)?|tentatively|maybe|zugesagt|angenommen|abgelehnt|abgesagt|mit vorbehalt|vorläufig(?: zugesagt)?|unter vorbehalt|accepté|acceptée|refusé|refusée|provisoire|peut-être|aceptad[oa]|rechazad[oa]|provisional|tal vez|aceit[oea]|recusad[oa]|provisório|talvez|accettat[oa]|rifiutat[oa]|provvisori[oa]|forse|geaccepteerd|geweigerd|afgewezen|voorlopig|misschien|zaakceptowan[oey]|odrzucon[oey]|wstępnie|godkänt|godkänd|accepterat|accepterad|avböjt|avböjd|nekat|preliminärt|accepteret|afvist|foreløbig|godtatt|avslått|hyväksytty|hylätty|承諾済み|承諾|辞退|仮承諾|已接受|已谢绝|暂定)\s?[:：](?!\s*\/\/)/iu
const INVITE_SUBJECT =
  /^\s*(?:(?:updated )?invitation(?: from [^:]{2,60})?|invitation updated|cancell?ed(?: event)?(?: with note)?|meeting forward notification|new time proposed|einladung|aktualisierte einladung|abgesagt|termin abgesagt|besprechungsanfrage|mise à jour (?:de l.)?invitation|annulé(?:e)?|invitación(?: actualizada)?|cancelad[oa]|convite(?: atualizado)?|invito(?: aggiornato)?|annullat[oa]|uitnodiging|bijgewerkte uitnodiging|geannuleerd|zaproszenie|anulowan[oe]|inbjudan|inställt|aflyst|招待|キャンセル)\s?[:：]/iu
/** Google writes the time of the meeting into every subject. */
const GOOGLE_TIME = /\s@\s\p{L}{2,4}\.?\s.{4,60}\([^()@\s]+@[^()\s]+\)\s*$/u

/** Which calendar mail this is, or null. A person's mail with a calendar file attached is no calendar mail. */
export function isCalendar(mail: ParsedMail): CalendarMail | null {
  const part = mail.attachments.find((attachment) =>
    isCalendarPart(attachment.contentType, attachment.filename),
  )
  const root = mail.contentType.type === 'text/calendar'
  const text = (part?.text ?? '').replace(/\r?\n[ \t]/g, '')
  const answered = ANSWER_SUBJECT.exec(mail.subject)
  const found = read(text, mail)
  if (root) return { ...found, why: 'the whole mail is a calendar object (RFC 6047)' }
  if (/calendarmessage/i.test(mail.headers['content-class']?.[0] ?? ''))
    return { ...found, why: 'Content-Class says calendar message' }
  if (part && found.method === 'REPLY')
    return { ...found, why: 'it carries the answer to an invitation (METHOD:REPLY)' }
  if (part && /^(?:REQUEST|CANCEL|COUNTER)$/.test(found.method) && isInvitation(mail, found.summary)) {
    return { ...found, why: `it carries an invitation (METHOD:${found.method})` }
  }
  if (answered)
    return {
      ...found,
      method: 'REPLY',
      answer: found.answer ?? answerOf(answered[0]),
      why: `the subject of a calendar answer: "${answered[0].trim()}"`,
    }
  if (
    INVITE_SUBJECT.test(mail.subject) &&
    (part || GOOGLE_TIME.test(mail.subject) || MEETING.test(mail.text.slice(0, 4_000)))
  ) {
    return { ...found, why: 'the subject and the words of an invitation' }
  }
  return null
}

const MEETING =
  /^\s*(?:when|wann|quand|cuándo|quando|wanneer|kiedy|när|hvornår)\s?[:：].{4,}|microsoft teams|zoom\.us\/j|meet\.google\.com|webex|join (?:the )?meeting/imu

function isCalendarPart(contentType: string, filename: string | null): boolean {
  return /^(?:text\/calendar|application\/ics)$/.test(contentType) || /\.ics$/i.test(filename ?? '')
}

/** Outlook and Google repeat the title in the subject; a person who attaches a file writes a subject of their own. */
function isInvitation(mail: ParsedMail, summary: string | null): boolean {
  const plain = (value: string) =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const title = plain(summary ?? '')
  if (title === '') return mail.ownText.length < 600
  return (
    plain(mail.subject).includes(title) ||
    title.includes(plain(mail.subject)) ||
    MEETING.test(mail.text.slice(0, 4_000))
  )
}

function read(text: string, mail: ParsedMail): Omit<CalendarMail, 'why'> {
  const property = (name: string) =>
    new RegExp(`^${name}(?:;[^:\\n]{0,400})?:(.*)$`, 'im').exec(text)?.[1]?.trim() ?? null
  const method = (property('METHOD') ?? mail.contentType.params.method ?? '').toUpperCase()
  const known = /^(?:REQUEST|REPLY|CANCEL|COUNTER|REFRESH|ADD|PUBLISH)$/.test(method)
  const answer = method === 'REPLY' ? (/PARTSTAT=([A-Z-]+)/i.exec(text)?.[1]?.toUpperCase() ?? null) : null
  const summary =
    /BEGIN:VEVENT[\s\S]*?^SUMMARY(?:;[^:\n]{0,400})?:(.*)$/im.exec(text)?.[1] ?? property('SUMMARY')
  return {
    method: known ? (method as CalendarMail['method']) : 'UNKNOWN',
    answer,
    summary:
      summary
        ?.replace(/\\([,;\\])/g, '$1')
        .replace(/\\n/gi, ' ')
        .trim() ?? null,
  }
}

function answerOf(prefix: string): string {
  if (
    /^\s*(?:decl|abge|refus|rech|recus|rifiut|gewei|afgew|odrz|avb|nek|afvist|avsl|hyl|辞退|已谢)/iu.test(
      prefix,
    )
  )
    return 'DECLINED'
  return /^\s*(?:tent|may|mit|vorl|unter|prov|peut|tal|for|voorl|miss|wst|prel|仮|暂)/iu.test(prefix)
    ? 'TENTATIVE'
    : 'ACCEPTED'
}
