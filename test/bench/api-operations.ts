/** The four operations, as each server is asked them. Variables change with every request. */
import { SIZE, uuidText } from './api-data.ts'

export interface Operation {
  name: string
  /** Request bodies; a client goes round them. */
  baton: object[]
  postgraphile: object[]
  /** Paths of the bare server. */
  floor: string[]
  /** What the three answers to the same question must agree on, in whatever shape each gives it. */
  essence: (answer: Answer) => unknown
}

// biome-ignore lint/suspicious/noExplicitAny: three servers, three shapes
type Answer = any

const listIn = (answer: Answer): Answer[] =>
  Array.isArray(answer) ? answer : (answer.nodes ?? answer.cohorts)
const numbersIn = (answer: Answer) => listIn(answer).map(({ number }) => number)

const VARIETY = 500
const numbers = Array.from({ length: VARIETY }, (_, at) => 1001 + ((at * 7919) % SIZE.deals))
const idOf = (number: number) => uuidText('5', number - 1000)
const texts = Array.from({ length: VARIETY }, (_, at) => {
  const words = [
    'dispatch',
    'warehouse',
    'renewal',
    'billing',
    'migration',
    'compliance',
    'routing',
    'onboarding',
    'analytics',
    'scheduling',
  ]
  return `${words[at % 10]} account ${(at * 31) % 2_000}`
})
const stages = ['WORKING', 'REGISTERED', 'HANDED_OFF', 'WON']

const DEAL = /* GraphQL */ `
  query dealByNumber($number: Int!) {
    deal(number: $number) {
      number stage stageSince accountName product context nextStep nextStepDate closeDate value { amount currency }
      createdAt protectedUntil
      partner { name tier } account { name country } owner { name } partnerContact { name }
      contacts { name email phone title }
      handoffs { number state offeredAt dueAt decidedAt ae { name } }
      credit { type share basis }
      roles { role side person { name } }
      events(last: 10) { nodes { seq type at } }
    }
  }
`
const PAGE = /* GraphQL */ `
  query dealsPage($stage: [Stage!]) {
    deals(first: 20, filter: { stage: $stage }) {
      nodes {
        number accountName stage stageSince createdAt value { amount currency }
        partner { name } account { name } owner { name } handoffs { number state dueAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`
const SEARCH = /* GraphQL */ `
  query search($text: String!) {
    deals(first: 20, filter: { text: $text, stage: [REGISTERED, HANDED_OFF, WORKING], value: { min: "5000" } }) {
      nodes { number accountName stage createdAt context value { amount currency } partner { name } owner { name } }
    }
  }
`
const FUNNEL = /* GraphQL */ `
  query funnel { funnel { steps { step deals } outcomes { open won lost } cohorts { period entered won lost open } } }
`

const PG_DEAL = /* GraphQL */ `
  query dealByNumber($id: UUID!) {
    dealById(id: $id) {
      number stage stageSince accountName product context nextStep nextStepDate closeDate value currency createdAt protectedUntil
      partnerByPartnerId { name tier } accountByAccountId { name country } personByOwnerId { name } personByPartnerContactId { name }
      contactsByDealId(orderBy: POSITION_ASC) { nodes { name email phone title } }
      handoffsByDealId(orderBy: NUMBER_ASC) { nodes { number state offeredAt dueAt decidedAt personByAeId { name } } }
      creditAgreementsByDealId { nodes { type share basis } }
      roleAssignmentsByDealId(orderBy: ROLE_ASC) { nodes { role side personByPersonId { name } } }
      eventsByDealId(orderBy: SEQ_DESC, first: 10) { nodes { seq type at } }
    }
  }
`
const PG_PAGE = /* GraphQL */ `
  query dealsPage($stage: Stage!) {
    allDeals(first: 20, condition: { stage: $stage }, orderBy: [CREATED_AT_DESC, ID_DESC]) {
      nodes {
        number accountName stage stageSince createdAt value currency
        partnerByPartnerId { name } accountByAccountId { name } personByOwnerId { name }
        handoffsByDealId(orderBy: NUMBER_ASC) { nodes { number state dueAt } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`
const PG_SEARCH = /* GraphQL */ `
  query search($text: String!) {
    benchSearch(words: $text, first: 20) {
      nodes { number accountName stage createdAt context value currency partnerByPartnerId { name } personByOwnerId { name } }
    }
  }
`
const PG_FUNNEL = /* GraphQL */ `
  query funnel { benchFunnel { nodes { period entered completed offered accepted won lost rejected withdrawn expired } } }
`

export const OPERATIONS: Operation[] = [
  {
    name: 'dealByNumber',
    baton: numbers.map((number) => ({ query: DEAL, variables: { number } })),
    // A unique index without a constraint, as Prisma makes it, is none to PostGraphile: it is asked by id.
    postgraphile: numbers.map((number) => ({ query: PG_DEAL, variables: { id: idOf(number) } })),
    floor: numbers.map((number) => `/deal?${number}`),
    essence: ({ number, stage, nextStep, contacts, contactsByDealId, events, eventsByDealId }) => [
      number,
      stage,
      nextStep,
      listIn(contacts ?? contactsByDealId).length,
      listIn(events ?? eventsByDealId).length,
    ],
  },
  {
    name: 'dealsPage',
    baton: stages.map((stage) => ({ query: PAGE, variables: { stage: [stage] } })),
    postgraphile: stages.map((stage) => ({ query: PG_PAGE, variables: { stage } })),
    floor: stages.map((stage) => `/page?${stage}`),
    // The floor fetches the one row more that tells whether there is another page, and leaves it in.
    essence: (answer) => numbersIn(answer).slice(0, 20),
  },
  {
    name: 'search',
    baton: texts.map((text) => ({ query: SEARCH, variables: { text } })),
    postgraphile: texts.map((text) => ({ query: PG_SEARCH, variables: { text } })),
    floor: texts.map((text) => `/search?${encodeURIComponent(text)}`),
    essence: numbersIn,
  },
  {
    name: 'funnel',
    baton: [{ query: FUNNEL }],
    postgraphile: [{ query: PG_FUNNEL }],
    floor: ['/funnel?'],
    essence: (answer) => listIn(answer).map(({ period, entered, won, lost }) => [period, entered, won, lost]),
  },
]

/** What PostGraphile is given so that it can be asked the same: a search and the funnel's kept sums. */
export const FUNCTIONS = `
  create or replace function bench_search(words text) returns setof "Deal" stable language sql as $$
    select * from "Deal" d where d.stage in ('REGISTERED', 'HANDED_OFF', 'WORKING') and d.value >= 5000
      and d."searchText" like '%' || split_part(words, ' ', 1) || '%' and d."searchText" like '%' || split_part(words, ' ', 2) || '%'
      and d."searchText" like '%' || split_part(words, ' ', 3) || '%'
      order by d."createdAt" desc, d.id desc $$;
  create or replace function bench_funnel() returns table (period text, entered int, completed int, offered int, accepted int, won int, lost int, rejected int, withdrawn int, expired int)
    stable language sql as $$
    select period::text, sum(entered)::int, sum(completed)::int, sum(offered)::int, sum(accepted)::int, sum(won)::int, sum(lost)::int, sum(rejected)::int, sum(withdrawn)::int, sum(expired)::int
    from "InsightFunnel" where dim = 'ALL' and grain = 'M' group by period order by period $$;
`
