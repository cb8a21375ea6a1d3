/**
 * Attachments that nobody reads: Baton opens cards and texts, and nothing else. Their names are told to whoever sent
 * them where something is missing that may stand in them. A logo below a signature, a signed mail's signature or an
 * invitation is not what anybody means by "attached".
 */
import type { ParsedAttachment, ParsedMail } from './parsed-mail.ts'

/** Nobody needs to read more of them. */
const MOST_NAMES = 20
const MOST_NAME = 200

/** Their file names, as they can be shown in a line of text; '' for one without a name. */
export function unopenedIn(mail: ParsedMail): string[] {
  const files = [mail, ...mail.attachedMails].flatMap(({ attachments }) => attachments)
  return [...new Set(files.filter(mayTell).map(({ filename }) => lineOf(filename ?? '')))].slice(
    0,
    MOST_NAMES,
  )
}

function mayTell({ filename, contentType, size, text, inline }: ParsedAttachment): boolean {
  if (text !== null || size === 0 || MACHINE.test(contentType) || MACHINE_FILE.test(filename ?? ''))
    return false
  if (!contentType.startsWith('image/') && !IMAGE_FILE.test(filename ?? '')) return true
  return size >= (inline ? PHOTO : PICTURE) && !DECORATION.test(filename ?? '')
}

/** Signatures, keys, invitations, cards, and what belongs to the transport. */
const MACHINE =
  /^(?:multipart|message)\/|pkcs7|pgp|ms-tnef|^text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers)$|^application\/(?:ics|vcard|x-vcard)$/
const MACHINE_FILE = /^winmail\.dat$|^smime\.p7[msc]$|\.(?:asc|sig|p7s|vcf|ics)$/i
const IMAGE_FILE = /\.(?:png|jpe?g|gif|bmp|webp|heic|tiff?|svg)$/i
/** Icons and logos have fewer bytes than a page that somebody took a picture of; in the text itself many more. */
const PICTURE = 8_000
const PHOTO = 100_000
/** What programs and house styles call the pictures of a signature. */
const DECORATION =
  /^(?:image\d{2,3}|att\d{3,6}|oledata|graphic|picture)\.(?:png|gif|jpe?g|bmp|mso)$|^outlook-|logo|signatur|banner|icon|spacer|footer|linkedin|facebook|twitter|instagram|youtube/i

/** The last part of a path, on one line, without signs that turn or hide text. */
function lineOf(filename: string): string {
  const [name = ''] = filename.slice(-1_000).split(/[/\\]/).slice(-1)
  return name
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(-MOST_NAME)
}

/** Whether these words send their reader to an attachment. */
export const pointsToAttachment = (text: string): boolean => POINTS.test(text.slice(0, 4_000))
const POINTS =
  /(?<!\p{L})(?:attach(?:ed|ment|ments|ing)?|enclosed|enclosure|pdf|docx?|xlsx?|spreadsheet|anbei|beigefügt\p{L}{0,2}|beiliegend\p{L}{0,2}|angehängt\p{L}{0,2}|(?:im |in der )?(?:anhang|anlage)|ci-joint\p{L}{0,2}|pièces? jointes?|en annexe|adjunt\p{L}{1,3}|em anexo|anexo|in allegato|allegat[oaie]|bijlage|bijgevoegd\p{L}{0,2}|w załączniku|załącz\p{L}{1,8}|bifoga\p{L}{0,4}|bilaga\p{L}{0,3}|vedhæft\p{L}{0,4}|vedlagt)(?!\p{L})|添付/iu
