/**
 * What an HTML element says about the words inside it, by client.
 *
 * quote: the element holds quoted words. signature: it holds the signature. history: it holds an attribution
 * or a whole earlier mail. history-after: everything from here to the end is the earlier mail.
 */

export type HtmlMark = 'quote' | 'signature' | 'history' | 'history-after'

const BY_CLASS: [RegExp, HtmlMark][] = [
  // Gmail, and the many that imitate it
  // (`gmail_quote` and `gmail_extra` on a div are only frames: answers between and below the quotes stand in them)
  [/^gmail_attr$/, 'history'],
  [/^gmail_signature(?:_prefix)?$/, 'signature'],
  // Thunderbird
  [/^moz-cite-prefix$/, 'history'],
  [/^moz-forward-container$/, 'history'],
  [/^moz-signature$/, 'signature'],
  // Yahoo, AOL
  [/^yahoo_quoted$|^yiv\d*yahoo_quoted$|^aolmail_/, 'history'],
  [/^ymail_android_signature$|^yahoo-signature$/, 'signature'],
  // Proton, Tutanota, Fastmail, Zoho, HEY, Spark, Superhuman, Front, QQ, NetEase
  [/^protonmail_quote$|^tutanota_quote$|^zmail_extra$|^hey-quote$|^front-blockquote$/, 'history'],
  [
    /^protonmail_signature_block|^tutanota_signature$|^zmail_signature|^sig(?:nature)?$|^gl_quote_sig$/,
    'signature',
  ],
  // Outlook on the web, new Outlook, Outlook for phones
  [/^OutlookMessageHeader$|^mail-editor-reference-message-container$/, 'history-after'],
  [/^ms-outlook-(?:mobile|ios|android)-(?:signature)$/, 'signature'],
  [/^elementToProof_signature$/, 'signature'],
]

const BY_ID: [RegExp, HtmlMark][] = [
  // Outlook on the web, Hotmail, Outlook for phones; "x_" is added at each further reply
  [
    /^(?:x_)*(?:divRplyFwdMsg|appendonsend|divtagdefaultwrapper_reply|stopSpelling|mail-editor-reference-message-container)$/,
    'history-after',
  ],
  [/^(?:x_)*(?:Signature|ms-outlook-mobile-signature|OutlookSignature|divSignature)$/, 'signature'],
  [/^(?:AppleMailSignature|lineBreakAtBeginningOfSignature)$/, 'signature'],
  [/^OLK_SRC_BODY_SECTION$/, 'history-after'],
  [/^(?:yahoo_quoted_|yqtfd|ydp\w*yahoo_quoted)/, 'history'],
  [/^(?:zwchr|reply-intro|isForwardContent|isReplyContent)$/, 'history-after'],
  [/^_rc_sig$/, 'signature'],
]

/** The mark of an element, or null. `attributes` as htmlparser2 gives them (names lower case). */
export function markOf(tag: string, attributes: Record<string, string>): HtmlMark | null {
  if (tag === 'blockquote') return isQuote(attributes) ? 'quote' : null
  if (attributes.id) {
    const found = BY_ID.find(([pattern]) => pattern.test(attributes.id as string))
    if (found) return found[1]
  }
  if (attributes.class) {
    for (const name of attributes.class.split(/\s+/, 8)) {
      const found = BY_CLASS.find(([pattern]) => pattern.test(name))
      if (found) return found[1]
    }
  }
  if (attributes['data-marker'] === '__QUOTED_TEXT__') return 'history'
  if (attributes['data-marker'] === '__SIG_PRE__' || attributes['data-marker'] === '__SIG_POST__')
    return 'signature'
  return tag === 'div' && outlookRule(attributes.style) ? 'history-after' : null
}

/** A bare blockquote may be an indented paragraph; clients that quote say so, or draw a bar. */
function isQuote(attributes: Record<string, string>): boolean {
  const { type, cite, style } = attributes
  if (type === 'cite' || cite !== undefined) return true
  if (/quote|cite/i.test(attributes.class ?? '')) return true
  return /border-(?:left|inline-start)/i.test(style ?? '') || style === undefined
}

/** Outlook for the desktop draws a thin rule above From:/Sent:/To:/Subject: of the earlier mail. */
function outlookRule(style: string | undefined): boolean {
  return style !== undefined && /border:\s*none;\s*border-top:\s*solid\s+#[0-9a-f]{6}\s+1\.0pt/i.test(style)
}
