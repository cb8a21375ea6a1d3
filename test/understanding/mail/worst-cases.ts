/** Texts made to be slow: each repeats what some rule looks for, up to `size` characters. */

const HEAD =
  'From: Laura Finch <laura.finch@vendor.example>\nTo: d@intake.vendor.example\nDate: Tue, 6 Oct 2026 09:30:00 +0200\n'

const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const plain = (piece: string) => (size: number) => `${HEAD}Subject: Re: x\n\n${fill(piece, size)}`
const html = (piece: string) => (size: number) =>
  `${HEAD}Subject: x\nContent-Type: text/html\n\n${fill(piece, size)}`
const coded = (encoding: string, piece: string) => (size: number) =>
  `${HEAD}Subject: x\nContent-Transfer-Encoding: ${encoding}\n\n${fill(piece, size)}`
const header = (name: string, piece: string) => (size: number) => `${HEAD}${name}: ${fill(piece, size)}\n\nHi`
const daemon = (piece: string) => (size: number) =>
  `From: MAILER-DAEMON@relay.example\nReturn-Path: <>\nSubject: Undelivered Mail\n\n${fill(piece, size)}`

export const WORST: Record<string, (size: number) => string> = {
  'one line of blanks': plain(' '),
  'blanks and a letter': plain(`${' '.repeat(5_000)}x`),
  'one long word': plain('a'),
  'one letter a line': plain('x\n'),
  'empty lines': plain('\n'),
  'quote signs': plain('> '),
  'answers between quotes': plain('> a\nb\n'),
  'quoted lines': plain('> hello\n'),
  'half attributions': plain('On Mon, Oct 6, 2026 at 09:30 AM Partner Desk\n'),
  'attributions that never end': plain('On Mon, Oct 6, 2026 at 09:30 AM, "x" <a@b.example> '),
  'verbs of attributions': plain('wrote schrieb a écrit '),
  'header labels': plain('From: a\n'),
  'header blocks that stay short': plain('From: a\nx\nSent: b\ny\n'),
  separators: plain('-----Original\n'),
  rules: plain('_____\nx\n'),
  'short closings': plain('best\n'),
  'closings and footers': plain('Thanks\nSent from my iPhone\n'),
  footers: plain('Sent from my iPhone\n'),
  'sender names': plain('Laura Finch\nand so on it goes with the words of this sentence.\n'),
  'first names': plain('Laura\n'),
  'notices that never come': plain('this e-mail and '),
  'opened brackets': plain('<a@'),
  addresses: plain('a@b.example '),
  dates: plain('2026-10-06 09:30 06/10/2026 '),
  'absence words': plain('i am currently '),
  'ich bin': plain('ich bin zurzeit '),
  'until until': plain('until the '),
  'forward labels': plain('----- Forwarded Message ----- From: <a@b.example>To: '),
  'deep divs': html('<div>'),
  'deep tables': html('<table><tr><td>x'),
  'deep quotes': html('<blockquote type="cite">'),
  'open tags': html('<'),
  entities: html('&amp'),
  'long attributes': html('<p class="gmail_quote a '),
  'styled elements': html('<p class="a b c d e f g h" style="font:1/1 a;background:url(x);clip:rect(0 0)">x'),
  'one long style': html('<p style="font:1 1 1 1'),
  'comments in a style sheet': html('<style>/*/*.a{'),
  'rules of a style sheet': (size) =>
    `${HEAD}Subject: x\nContent-Type: text/html\n\n<style>${fill('.a,.b,.c{color:#fff;}@a{', size / 4)}</style>${fill('<b class="a b c d e f g h">x', size)}`,
  'rows of cells': html('<tr><td>a<td>b'),
  'soft breaks': coded('quoted-printable', '=\n'),
  'equal signs': coded('quoted-printable', '= '),
  'padding inside base64': coded('base64', 'YQ=='),
  'junk inside base64': coded('base64', 'YWFhYWFhYWFhYWFhYWFhYWFh!\n'),
  'encoded words': header('Subject', '=?utf-8?q?a '),
  'open encoded words': header('Subject', '=?utf-8?q?'),
  'parameters without values': header('Content-Type', 'a;'),
  'quotes in parameters': header('Content-Type', 'text/plain; a="\\"'),
  continuations: header('Content-Type', ';a*0*=x'),
  comments: header('From', '('),
  'address list': header('To', 'a@b.example, '),
  'broken addresses': header('To', '<a"@'),
  references: header('References', '<a@b> '),
  'bounce: addresses': daemon('<rosa@kelso.example>: 550 no\n'),
  'bounce: half report': daemon('Final-Recipient: rfc822;'),
  'bounce: blanks': daemon(' '),
  'bounce: reasons': daemon('Reason: '),
  'many boundaries': (size) => `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\n\n', size)}`,
  'unknown boundaries': (size) =>
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${fill('--c\nx\n', size)}`,
  'multiparts in multiparts': (size) => {
    let text = HEAD
    for (let index = 0; text.length < size; index++)
      text += `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`
    return text
  },
  'multiparts without their boundary': (size) =>
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\nContent-Type: multipart/mixed; boundary=c\n\nx\n', size)}`,
}
