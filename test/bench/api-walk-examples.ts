/** What each filter is asked with: a value that many rows have, one that few have, one that none has. */
import { type GraphQLInputField, getNamedType, isEnumType } from 'graphql'
import { uuidText } from './api-data.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const day = (days: number) => ago(-days).slice(0, 10)

const PERSON = [uuidText('3', 5), uuidText('3', 77)]
const PARTNER = [uuidText('1', 7), uuidText('1', 9_999)]
const DEAL = [uuidText('5', 12_345), uuidText('5', 9_999_999)]
/** Common, rare, two common ones, one of two letters, none. */
const TEXT = ['account', 'account 1234', 'warehouse billing', 'de', 'nowhere', 'zz']

const BY_TYPE: Record<string, unknown[]> = {
  Boolean: [true, false],
  TimeRange: [{ from: ago(1) }, { until: ago(200) }, { from: ago(100), until: ago(99) }, { from: ago(-1) }],
  DateRange: [{ from: day(10), until: day(12) }, { until: day(-30) }, { from: day(900) }],
  AmountRangeFilter: [{ min: '5000' }, { min: '250000' }, { min: '10000', max: '10100' }, { max: '1' }],
  DateTime: [ago(1), ago(100)],
}

const BY_NAME: Record<string, unknown[]> = {
  owner: PERSON,
  intakeOwner: PERSON,
  ae: PERSON,
  partner: PARTNER,
  account: [uuidText('4', 77), uuidText('4', 999_999)],
  deal: DEAL,
  motion: ['bench', 'none'],
  territory: [['DE'], ['US']],
  country: [['DE'], ['US']],
  product: ['Northwind Flow', 'None'],
  currency: ['EUR', 'USD'],
  text: TEXT,
  domain: ['account77.example', 'none.example'],
  from: ['contact7@partner7.example', 'nobody@none.example'],
  to: ['contact7@partner7.example', 'nobody@none.example'],
  kind: [['RECEIPT'], ['NONE']],
}

/** @throws when there is none */
export function examplesOf(filter: string, { name, type }: GraphQLInputField): unknown[] {
  const named = getNamedType(type)
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name)
    return [[values[0]], [values.at(-1)], values.slice(0, 3)]
  }
  const examples = BY_NAME[name] ?? BY_TYPE[named.name]
  if (!examples) throw new Error(`Give an example for ${filter}.${name} in test/bench/api-walk-examples.ts`)
  return examples
}
