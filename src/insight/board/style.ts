/** The board's one style sheet: light and dark by the reader's setting, one column on a phone. */
export const STYLE = `
:root{--bg:#f5f6f4;--card:#fff;--ink:#1b2420;--dim:#5d6a63;--line:#dfe4e0;--accent:#0f6b52;--soft:#d9ebe4;--bad:#b3341f;
--badsoft:#f6ded8;--warn:#b87a14;--warnsoft:#f5e7c8;--mute:#c9d1cc;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--bg:#101513;--card:#19201d;--ink:#e6ece8;--dim:#9aa8a0;--line:#2b3530;
--accent:#5cc6a3;--soft:#1f3a31;--bad:#f0836d;--badsoft:#43231c;--warn:#e2ae52;--warnsoft:#3b2f16;--mute:#3d4843}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);
font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:1180px;margin:0 auto;padding:20px 16px 48px}
header{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:baseline;justify-content:space-between;margin-bottom:12px}
h1{font-size:15px;margin:0;font-weight:600;letter-spacing:.01em}h2{font-size:16px;margin:0 0 2px}
p{margin:0}.dim{color:var(--dim)}.small{font-size:13px}
form{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
select,button{font:inherit;font-size:13px;padding:5px 8px;border:1px solid var(--line);border-radius:6px;
background:var(--card);color:var(--ink);max-width:11.5rem}
.hero{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--bad);border-radius:10px;
padding:16px 18px;margin-bottom:12px}.hero.ok{border-left-color:var(--accent)}
.hero .say{font-size:23px;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:0 0 6px;text-wrap:balance}
.hero b{color:var(--bad)}.hero.ok b{color:var(--accent)}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin-bottom:12px}
.tile,.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px;min-width:0}
.tile .n{font-size:23px;font-weight:650;letter-spacing:-.02em;text-wrap:balance}.tile .n small{font-size:15px;font-weight:500}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:12px}.wide{grid-column:1/-1}
.card>.dim{margin-bottom:10px}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
th{font-weight:500;color:var(--dim);text-align:left;font-size:12.5px;padding:0 8px 5px 0;border-bottom:1px solid var(--line)}
td{padding:8px 8px 8px 0;border-bottom:1px solid var(--line);vertical-align:top}tr:last-child td{border-bottom:0}
.r{text-align:right}.r+:not(.r){padding-left:14px}.steps td:first-child{width:55%}.steps .r{white-space:nowrap}td .dim{font-size:13px}
.bar{display:block;height:7px;border-radius:4px;background:var(--bad);margin-top:5px;min-width:2px}
.bar.g{background:var(--accent)}svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--dim);font-size:11px;font-family:inherit}svg .v{fill:var(--ink);font-weight:600}
.key{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:12.5px;color:var(--dim);margin-top:8px}
.key i{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:5px}
.small-multiples{display:grid;grid-template-columns:repeat(3,1fr);gap:14px 18px}
.small-multiples h3{font-size:13.5px;margin:0}
details{margin-top:16px}summary{cursor:pointer;color:var(--dim)}dl{display:grid;grid-template-columns:1fr 1fr;gap:14px 28px}
dt{font-weight:600}dd{margin:2px 0 0;font-size:13.5px}
.tag{display:inline-block;font-size:12px;border-radius:20px;padding:1px 8px;background:var(--warnsoft);color:var(--warn)}
.tag.good{background:var(--soft);color:var(--accent)}.tag.bad{background:var(--badsoft);color:var(--bad)}
@media(max-width:760px){select{max-width:8.2rem}main{padding:12px 10px 40px}.tiles{grid-template-columns:1fr 1fr;gap:8px}.grid{grid-template-columns:minmax(0,1fr);gap:8px}
.hero .say{font-size:19px}.tile .n{font-size:18px;white-space:normal}.tile{padding:10px 12px}.small-multiples{grid-template-columns:1fr 1fr}dl{grid-template-columns:1fr}
svg text{font-size:17px}.small-multiples svg text{font-size:13px}.steps td:first-child{width:38%}
.stack thead{display:none}.stack tr{display:grid;grid-template-columns:1fr auto;gap:1px 10px;padding:9px 0;border-bottom:1px solid var(--line)}
.stack tr:last-child{border-bottom:0}.stack td{border:0;padding:0!important}.stack td.full{grid-column:1/-1;text-align:left}.hide{display:none}}
`
