/** What is hidden in an HTML mail is nobody's word; what any mail client shows is. */
import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../src/understanding/parse/html-text.ts'

const HIDDEN = 'We accept.'
const SEEN = 'Not sure yet.'

describe('not seen', () => {
  test.each([
    '<div style="display:none">We accept.</div>',
    '<div style="DISPLAY : NONE !important">We accept.</div>',
    '<div style="display:/**/none">We accept.</div>',
    '<span style="font-size:0">We accept.</span>',
    '<span style="font-size:0px;line-height:0">We accept.</span>',
    '<div style="font-size:0"><b><i>We</i></b> <span style="font-size:1.2em">accept.</span></div>',
    '<div style="font-size:0"><span style="font-size:120%">We accept.</span></div>',
    '<span style="font:0/0 a">We accept.</span>',
    '<span style="font-size:1px;color:#333333;max-height:0px">We accept.</span>',
    '<span style="font-size:.01em">We accept.</span>',
    '<span style="visibility:hidden">We accept.</span>',
    '<table><tr style="visibility:collapse"><td>We accept.</td></tr></table>',
    '<span style="opacity:0">We accept.</span>',
    '<span style="opacity:0.01">We accept.</span>',
    '<div style="max-height:0;overflow:hidden">We accept.</div>',
    '<div style="height:1px;width:1px;overflow:hidden">We accept.</div>',
    '<div style="position:absolute;left:-9999px">We accept.</div>',
    '<div style="position:absolute;top:-200em">We accept.</div>',
    '<p style="text-indent:-9999px">We accept.</p>',
    '<span style="position:absolute;clip:rect(0,0,0,0)">We accept.</span>',
    '<span style="position:absolute;clip-path:inset(50%)">We accept.</span>',
    '<span style="color:transparent">We accept.</span>',
    '<span style="color:rgba(0,0,0,0)">We accept.</span>',
    '<div style="background:#fff"><span style="color:#ffffff">We accept.</span></div>',
    '<div style="background-color:rgb(20, 30, 40)"><span style="color:#141e28">We accept.</span></div>',
    '<table bgcolor="#FFFFFF"><tr><td><font color="white">We accept.</font></td></tr></table>',
    '<span style="color:#fefefe;background-color:white">We accept.</span>',
    '<font color="#ffffff">We accept.</font>',
    '<span style="color:#fff">We accept.</span>',
    '<div hidden>We accept.</div>',
    '<style>.pre { display:none !important; color: red }</style><div class="x pre">We accept.</div>',
    '<style type="text/css"><!-- /* head */ div.pre, #top{font-size:0} --></style><div class=pre>We accept.</div>',
    '<style>#top{opacity:0}</style><div id="top">We accept.</div>',
  ])('%s', (hidden) => {
    expect(htmlToText(`<html><body>${hidden}<p>${SEEN}</p></body></html>`)).toBe(SEEN)
    expect(htmlToText(`<p>${SEEN}</p>${hidden}`)).toBe(SEEN)
  })

  test.each([
    '<s>We accept.</s>',
    '<del><b>We accept.</b></del>',
    '<strike>We accept.</strike>',
    '<span style="text-decoration: red line-through"><i style="text-decoration:none">We accept.</i></span>',
    '<p style="text-decoration-line:line-through">We accept.</p>',
  ])('taken back: %s', (struck) => expect(htmlToText(`<div>${struck}<p>${SEEN}</p></div>`)).toBe(SEEN))

  test('in the middle of a sentence', () => {
    const html = '<p>I do<span style="font-size:0px">n’t have to think, I do</span> not <b>accept</b> it.</p>'
    expect(htmlToText(html)).toBe('I do not accept it.')
  })
})

describe('seen', () => {
  test.each([
    // MJML: the wrappers have no size, what they wrap has.
    '<td style="font-size:0px;padding:10px"><div style="font-family:Arial;font-size:13px;line-height:1">We accept.</div></td>',
    '<div style="font-size:0"><table><tr><td style="font-size:14px">We accept.</td></tr></table></div>',
    '<div style="font-size:0"><div style="font:13px/1.5 Arial">We accept.</div></div>',
    '<div style="font-size:0"><font size="2">We accept.</font></div>',
    '<div style="font-size:0"><span style="font-size:medium">We accept.</span></div>',
    '<div style="visibility:hidden"><span style="visibility:visible">We accept.</span></div>',
    '<u style="text-decoration:underline">We accept.</u>',
    '<div style="display:none;display:block">We accept.</div>',
    '<div style="overflow:hidden;height:100px">We accept.</div>',
    '<div style="max-height:0">We accept.</div>',
    '<div style="height:0;line-height:1">We accept.</div>',
    '<div style="position:absolute;left:-5px">We accept.</div>',
    '<div style="margin-left:-18pt;text-indent:-18.0pt">We accept.</div>',
    '<div style="opacity:0.6">We accept.</div>',
    // White on something that is not white, or that nobody knows.
    '<td bgcolor="#0078d4" style="color:#ffffff">We accept.</td>',
    '<td style="background:#fff"><a style="background:#0a7;color:#fff" href="x:y">We accept.</a></td>',
    '<div style="background:#fff url(x.png)"><span style="color:#fff">We accept.</span></div>',
    '<table background="x.png"><tr><td style="color:#fff">We accept.</td></tr></table>',
    '<div style="background:linear-gradient(#000,#333);color:#fff">We accept.</div>',
    '<div style="background:#fff"><span style="background:teal;color:#fff">We accept.</span></div>',
    '<div style="background:#fff;color:#fff"><a href="https://a.example">We accept.</a></div>',
    '<div style="background:#fff;color:#fff"><span style="color:#333">We accept.</span></div>',
    '<style>td.dark > a{background:#000}</style><div class="dark" style="color:#fff">We accept.</div>',
    '<style>body{background:#000}</style><span style="color:#fff">We accept.</span>',
    '<h1 style="color:transparent;background:#06c;-webkit-background-clip:text">We accept.</h1>',
    // What is for phones, dark windows or print only.
    '<style>@media (max-width:480px){.wide{display:none!important}}</style><div class="wide">We accept.</div>',
    '<style>@media (prefers-color-scheme:dark){.light{display:none} .d{color:#000}}</style><p class="light">We accept.</p>',
    '<style>.a .pre{display:none}</style><div class="pre">We accept.</div>',
    '<style>/* .pre{display:none} */ p{margin:0}</style><div class="pre">We accept.</div>',
    // Outlook's comments: to everybody else what stands between two comments is text.
    '<!--[if mso]><div>Outlook</div><![endif]--><!--[if !mso]><!--><div>We accept.</div><!--<![endif]-->',
    // Written in a dark window, all of it.
    '<div style="color:rgb(255,255,255);background-color:rgb(31,31,31)">We accept.</div>',
  ])('%s', (html) => expect(htmlToText(html)).toBe(HIDDEN))

  test('the whole of what somebody wrote in a dark window, white on nothing', () => {
    const quote = '<blockquote type="cite"><p>Will you take it?</p></blockquote>'
    expect(htmlToText(`<div style="color:white">We accept.</div>${quote}`)).toBe(
      'We accept.\n>\n> Will you take it?',
    )
  })

  test('lists and rows around what is hidden', () => {
    const html =
      '<ul><li>one</li><li style="font-size:0">two</li><li>three</li></ul><table><tr><td>Customer</td><td style="display:none">x</td><td>Kelso</td></tr></table>'
    expect(htmlToText(html)).toBe('- one\n- three\n\nCustomer\t\tKelso')
  })
})
