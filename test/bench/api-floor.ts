/** The floor: bare node:http, one hand-written prepared statement per operation, no GraphQL, no keys, no limits. */
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const DEAL = `select d.number, d.stage, d."stageSince", d."accountName", d.product, d.context, d."nextStep", d."nextStepDate"::text, d."closeDate"::text,
    d.value, d.currency, d."createdAt", d."protectedUntil", p.name as partner, p.tier, a.name as account, a.country, o.name as owner, c.name as contact,
    (select json_agg(json_build_array(x.name, x.email, x.phone, x.title) order by x.position) from "Contact" x where x."dealId" = d.id) as contacts,
    (select json_agg(json_build_array(h.number, h.state, h."offeredAt", h."dueAt", h."decidedAt", e.name) order by h.number) from "Handoff" h join "Person" e on e.id = h."aeId" where h."dealId" = d.id) as handoffs,
    (select json_agg(json_build_array(k.type, k.share::text, k.basis)) from "CreditAgreement" k where k."dealId" = d.id) as credit,
    (select json_agg(json_build_array(r.role, r.side, w.name) order by r.role) from "RoleAssignment" r left join "Person" w on w.id = r."personId" where r."dealId" = d.id) as roles,
    (select json_agg(json_build_array(v.seq, v.type, v.at)) from (select * from "Event" v where v."dealId" = d.id order by seq desc limit 10) v) as events
  from "Deal" d join "Partner" p on p.id = d."partnerId" left join "Account" a on a.id = d."accountId" join "Person" o on o.id = d."ownerId" join "Person" c on c.id = d."partnerContactId"
  where d.number = $1`
const PAGE = `select d.number, d."accountName", d.stage, d."stageSince", d."createdAt", d.value, d.currency, p.name as partner, a.name as account, o.name as owner,
    (select json_agg(json_build_array(h.number, h.state, h."dueAt") order by h.number) from "Handoff" h where h."dealId" = d.id) as handoffs, d.id
  from "Deal" d join "Partner" p on p.id = d."partnerId" left join "Account" a on a.id = d."accountId" join "Person" o on o.id = d."ownerId"
  where d.stage = $1::"Stage" order by d."createdAt" desc, d.id desc limit 21`
/**
 * Whoever writes this by hand knows that the index has to be asked for the number alone, which is rare: the other two
 * words stand in many deals, and their lists would all be read. One or two digits are in no trigram: those deals are
 * so many that walking them in order finds twenty soon.
 */
const searchFor = (
  digits: number,
) => `select d.number, d."accountName", d.stage, d."createdAt", d.context, d.value, d.currency, p.name as partner, o.name as owner
  from "Deal" d join "Partner" p on p.id = d."partnerId" join "Person" o on o.id = d."ownerId"
  where d.stage in ('REGISTERED', 'HANDED_OFF', 'WORKING') and d.value >= 5000 and ${digits < 3 ? `strpos(d."searchText", $3) > 0` : `d."searchText" like '%' || $3 || '%'`}
    and strpos(d."searchText", $1) > 0 and strpos(d."searchText", $2) > 0
  order by ${digits < 3 ? `d."createdAt" desc, d.id desc` : `row(d."createdAt", d.id) desc`} limit 20`
const SEARCH = [searchFor(2), searchFor(3)] as const
const FUNNEL = `select period::text, sum(entered)::int as entered, sum(completed)::int as completed, sum(offered)::int as offered, sum(accepted)::int as accepted,
    sum(won)::int as won, sum(lost)::int as lost, sum(rejected)::int as rejected, sum(withdrawn)::int as withdrawn, sum(expired)::int as expired
  from "InsightFunnel" where dim = 'ALL' and grain = 'M' group by period order by period`

const read = (name: string, text: string, values: unknown[]) =>
  pool.query({ name, text, values }).then(({ rows }) => rows)

const ROUTES: Record<string, (argument: string) => Promise<unknown>> = {
  '/deal': async (number) => ({ deal: (await read('deal', DEAL, [Number(number)]))[0] }),
  '/page': async (stage) => ({ deals: await read('page', PAGE, [stage]) }),
  '/search': async (text) => {
    const words = text.split(' ')
    const short = words[2]!.length < 3
    return { deals: await read(short ? 'searchShort' : 'search', SEARCH[short ? 0 : 1], words) }
  },
  '/funnel': async () => ({ funnel: await read('funnel', FUNNEL, []) }),
}

createServer((request, response) => {
  const [path = '', argument = ''] = (request.url ?? '').split('?')
  ROUTES[path]?.(decodeURIComponent(argument))
    .then((data) => {
      const body = JSON.stringify({ data })
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body)
    })
    .catch((error) => response.writeHead(500).end(String(error)))
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
