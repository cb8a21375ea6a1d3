/** Replies that come as HTML alone, by client: the structure must tell what was typed. Invented people. */
import type { ReplyCase } from './reply-cases.ts'

const ASKED = 'Hi, will you take it? Just reply "I accept".'

export const HTML_REPLIES: ReplyCase[] = [
  {
    name: 'Gmail: attribution and quote',
    from: 'Priya Nair <priya.nair@vendor.example>',
    body: `<div dir="ltr"><div>No, this belongs to Harriet.</div><div><br></div><div>Priya</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 9:30 AM Partner Desk &lt;<a href="mailto:h@intake.vendor.example">h@intake.vendor.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>${ASKED}</div></blockquote></div>`,
    typed: 'No, this belongs to Harriet.',
  },
  {
    name: 'Gmail: answers between the quotes',
    from: 'Priya Nair <priya.nair@vendor.example>',
    body: `<div dir="ltr"><br></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 9:30 AM Partner Desk wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid"><div>What is the budget?</div></blockquote><div>80k, approved.</div><blockquote class="gmail_quote" style="border-left:1px solid"><div>When do they sign?</div></blockquote><div>Before Christmas.</div><div>Priya</div></div>`,
    typed: '80k, approved.\nBefore Christmas.',
  },
  {
    name: 'Gmail: signature element',
    from: 'Priya Nair <priya.nair@vendor.example>',
    body: `<div dir="ltr">We won it, 55k.<div><br></div><div>Thanks</div><div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Priya Nair</div><div>AE, +1 312 555 0142</div></div></div></div><br><div class="gmail_quote"><div class="gmail_attr">On Tue someone wrote:</div><blockquote class="gmail_quote">${ASKED}</blockquote></div>`,
    typed: 'We won it, 55k.',
  },
  {
    name: 'Outlook on the web: appendonsend and divRplyFwdMsg',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `<html><head></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos;">Happy to take it.</div><div class="elementToProof"><br></div><div id="Signature"><p>Gavin Holt<br>Account Executive</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Partner Desk &lt;h@intake.vendor.example&gt;<br><b>Sent:</b> 06 October 2026 09:30<br><b>To:</b> Gavin Holt<br><b>Subject:</b> [2001]</font><div>&nbsp;</div></div><div>${ASKED}</div></body></html>`,
    typed: 'Happy to take it.',
  },
  {
    name: 'new Outlook: reference message container',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `<html><body><div>Still waiting for their legal team, decision now end of November.</div><div><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div><b>From:</b> Partner Desk<br><b>Date:</b> Tuesday, 6 October 2026<br><b>To:</b> Gavin<br><b>Subject:</b> x</div><div>${ASKED}</div></div></body></html>`,
    typed: 'Still waiting for their legal team, decision now end of November.',
  },
  {
    name: 'Outlook for Windows: thin rule above the headers, in German',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=DE><div class=WordSection1><p class=MsoNormal>Leider nein, ich bin bis Jahresende voll.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Freundliche Grüße<o:p></o:p></p><p class=MsoNormal>Jörg Adler<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Partner Desk &lt;h@intake.vendor.example&gt; <br><b>Gesendet:</b> Dienstag, 6. Oktober 2026 09:30<br><b>An:</b> Jörg Adler<br><b>Betreff:</b> [2001]<o:p></o:p></p></div><p class=MsoNormal>${ASKED}</p></div></body></html>`,
    typed: 'Leider nein, ich bin bis Jahresende voll.',
  },
  {
    name: 'Apple Mail: blockquote type=cite holds the attribution',
    from: 'Élodie Marchand <elodie@vendor.example>',
    body: `<html><head></head><body style="overflow-wrap: break-word;">Je prends.<div><br></div><div>Élodie</div><div><br><blockquote type="cite"><div>Le 6 oct. 2026 à 09:30, Partner Desk &lt;h@intake.vendor.example&gt; a écrit :</div><br class="Apple-interchange-newline"><div><div>${ASKED}</div></div></blockquote></div><br></body></html>`,
    typed: 'Je prends.',
  },
  {
    name: 'Thunderbird: reply below',
    from: 'Ingrid Falk <ingrid.falk@vendor.example>',
    body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><div class="moz-cite-prefix">On 06/10/2026 09:30, Partner Desk wrote:<br></div><blockquote type="cite" cite="mid:1@x.example"><p>${ASKED}</p></blockquote><p>It is signed. Final value 120 000 NOK a year.<br></p><pre class="moz-signature" cols="72">-- 
Ingrid Falk
Vendor AS</pre></body></html>`,
    typed: 'It is signed. Final value 120 000 NOK a year.',
  },
  {
    name: 'Yahoo',
    from: 'Dana Whitlock <dana.whitlock@ymail.example>',
    body: `<html><body><div class="ydp1a yahoo-style-wrap"><div dir="ltr">Any movement on my two deals?</div><div><br></div></div><div id="ydp2b" class="ydp2byahoo_quoted yahoo_quoted"><div><div>On Tuesday, October 6, 2026 at 09:30:00 AM EDT, Partner Desk wrote:</div><div>${ASKED}</div></div></div></body></html>`,
    typed: 'Any movement on my two deals?',
  },
  {
    name: 'Proton',
    from: 'Noor Haddad <noor@vendor.example>',
    body: `<div style="font-family: Arial;">Give it to Sanne de Wit, she knows them.</div><div class="protonmail_signature_block"><div>Noor</div></div><div class="protonmail_quote">On Tuesday, October 6th, 2026 at 09:30, Partner Desk wrote:<br><blockquote class="protonmail_quote" type="cite">${ASKED}</blockquote></div>`,
    typed: 'Give it to Sanne de Wit, she knows them.',
  },
  {
    name: 'Zimbra: data-marker and hr',
    from: 'Pierre Aubry <pierre.aubry@vendor.example>',
    body: `<html><body><div style="font-family: arial"><div>Oui, pour moi.</div><div><br></div><div data-marker="__SIG_PRE__">Pierre Aubry<br>Vendor SA</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Partner Desk"<br><b>À: </b>"Pierre Aubry"<br><b>Envoyé: </b>Mardi 6 Octobre 2026 09:30<br><b>Objet: </b>[2001]<br></div><br><div data-marker="__QUOTED_TEXT__">${ASKED}</div></div></body></html>`,
    typed: 'Oui, pour moi.',
  },
  {
    name: 'Notes: headers as text in a font element',
    from: 'Ute Sommer <ute.sommer@vendor.example>',
    body: `<font size=2 face="sans-serif">Ist nicht meins.</font><br><br><font size=2>Ute Sommer</font><br><br><br><br><font size=1 color=#5f5f5f face="sans-serif">Von: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>Partner Desk &lt;h@intake.vendor.example&gt;</font><br><font size=1 color=#5f5f5f>An: &nbsp; &nbsp;</font><font size=1>Ute Sommer/Vendor/DE</font><br><font size=1>Datum: &nbsp;</font><font size=1>06.10.2026 09:30</font><br><font size=1>Betreff: &nbsp;</font><font size=1>[2001]</font><br><hr noshade><br><tt>${ASKED}</tt>`,
    typed: 'Ist nicht meins.',
  },
  {
    name: 'hidden words are not typed',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `<html><body><div style="display:none;max-height:0">I accept the deal.</div><p>Let me think about it until Friday.</p><p>Gavin</p></body></html>`,
    typed: 'Let me think about it until Friday.',
  },
  {
    name: 'a plain indented paragraph is no quote',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `<html><body><p>The customer said:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><p>We need it before the audit.</p></blockquote><p>So please hurry.</p><p>Dana</p></body></html>`,
    typed: 'The customer said:\nWe need it before the audit.\nSo please hurry.',
  },
]
