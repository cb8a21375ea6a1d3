/** The frame of every mailbox page: navigation, one style sheet, no script anywhere. */
import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export interface Page {
  status: number
  headers: Record<string, string>
  body: string
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b2330;--muted:#566272;--line:#dfe4ea;--bg:#f6f8fa;--card:#fff;--accent:#1d4fc4;--soft:#eaf0fb;--good:#17683a;--bad:#a3291f}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--muted:#a5b0bd;--line:#333c48;--bg:#101419;--card:#181e26;--accent:#8fb1ff;--soft:#1e2838;--good:#6fd39a;--bad:#ff9a8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/22px -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
a{color:var(--accent)}
header{background:var(--card);border-bottom:1px solid var(--line);padding:10px 16px;display:flex;gap:6px 18px;flex-wrap:wrap;align-items:baseline}
header b{font-size:17px;margin-right:8px}
header a{text-decoration:none;padding:4px 0;border-bottom:2px solid transparent}
header a[aria-current]{border-color:var(--accent);color:var(--ink)}
main{max-width:1180px;margin:0 auto;padding:16px}
h1{font-size:20px;line-height:26px;margin:4px 0 12px;overflow-wrap:anywhere}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:14px 16px;margin:0 0 14px}
.muted{color:var(--muted);font-size:13px;line-height:18px;overflow-wrap:anywhere}
form.filter{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 12px}
input,select,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:7px 10px;max-width:100%}
textarea{width:100%;min-height:130px;resize:vertical}
button,.button{background:var(--accent);border-color:var(--accent);color:var(--card);font-weight:600;cursor:pointer}
.button{display:inline-block;border-radius:6px;padding:7px 12px;text-decoration:none}
.plain{display:inline-block;border:1px solid var(--accent);border-radius:6px;padding:5px 10px;margin:0 6px 6px 0;text-decoration:none}
ul.rows{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
ul.rows li+li{border-top:1px solid var(--line)}
ul.rows a{display:grid;grid-template-columns:150px 200px 1fr auto;gap:2px 14px;padding:10px 16px;color:inherit;text-decoration:none;align-items:baseline}
ul.rows a:hover,ul.rows a:focus{background:var(--soft)}
ul.rows .what{overflow-wrap:anywhere}
.chip{font-size:12px;line-height:18px;padding:1px 8px;border-radius:9px;background:var(--soft);color:var(--muted);white-space:nowrap}
.chip.good{color:var(--good)}.chip.bad{color:var(--bad)}
.two{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:16px;align-items:start}
nav.tabs{display:flex;gap:16px;margin:0 0 10px;flex-wrap:wrap}
nav.tabs a{text-decoration:none;padding:2px 0;border-bottom:2px solid transparent}
nav.tabs a[aria-current]{border-color:var(--accent);color:var(--ink)}
iframe{width:100%;height:min(1100px,82vh);border:1px solid var(--line);border-radius:8px;background:#fff;display:block}
iframe.phone{width:390px;max-width:100%;height:780px}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:13px/19px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 14px;margin:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
.empty{padding:28px 16px;text-align:center;color:var(--muted)}
@media (max-width:820px){.two{grid-template-columns:1fr}ul.rows a{grid-template-columns:1fr}ul.rows .chip{justify-self:start}dl{grid-template-columns:1fr}dt{margin-top:6px}iframe{height:72vh}}
`

/**
 * Nothing may be loaded and nothing may run: mail from strangers is shown on these pages. The frames that show
 * letters take this policy over (HTML standard, "srcdoc documents inherit the policy container").
 */
export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

const SECTIONS = [
  ['letters', '/mail', 'Letters'],
  ['inbound', '/mail/inbound', 'Inbound'],
  ['write', '/mail/write', 'Write a mail'],
  ['samples', '/mail/samples', 'Samples'],
] as const
export type SectionName = (typeof SECTIONS)[number][0]

interface Frame {
  title: string
  section: SectionName
  canWrite: boolean
  children: ReactNode
  status?: number
  /** Load again after so many seconds. */
  refresh?: number | null
}

/** A whole page with its headers. */
export function page({ status = 200, refresh = null, ...frame }: Frame): Page {
  const headers = { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' }
  const body = `<!doctype html>${renderToStaticMarkup(<Document {...frame} />)}`
  return { status, headers: refresh ? { ...headers, refresh: String(refresh) } : headers, body }
}

function Document({ title, section, canWrite, children }: Frame): ReactElement {
  const sections = SECTIONS.filter(([name]) => canWrite || name !== 'write')
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} · Baton mailbox`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <header>
          <b>Baton mailbox</b>
          {sections.map(([name, href, label]) => (
            <a key={name} href={href} aria-current={name === section ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}

/** Tabs that keep the page and change how it is shown. */
export function Tabs({
  tabs,
  current,
}: {
  tabs: [name: string, href: string, label: string][]
  current: string
}) {
  return (
    <nav className="tabs">
      {tabs.map(([name, href, label]) => (
        <a key={name} href={href} aria-current={name === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/**
 * A letter's HTML as its reader sees it, in a frame that may do nothing at all: no script, no form, no navigation,
 * an origin of its own.
 */
export function LetterFrame({
  html,
  title,
  phone = false,
}: {
  html: string
  title: string
  phone?: boolean
}) {
  return <iframe sandbox="" srcDoc={html} title={title} className={phone ? 'phone' : undefined} />
}

/** "23 Nov 2026, 09:12" in the page's zone. */
export function timeIn(timeZone: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (iso) => format.format(new Date(iso))
}

/** The address of a page with other filters; empty ones are left out. */
export function hrefWith(path: string, query: Record<string, string | number | null | undefined>): string {
  const set = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()
  return text ? `${path}?${text}` : path
}
