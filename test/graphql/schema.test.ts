/** A walk over the whole schema: nothing undescribed, nothing without a rule, no list without a bound. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { viewerOf } from '../../src/graphql/viewer.ts'
import { visible } from '../../src/graphql/visible.ts'
import * as words from '../../src/motion/words.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const objects = types.filter(isObjectType)
const STANDARD = ['String', 'Int', 'Float', 'Boolean', 'ID']

interface Extended {
  extensions: {
    pothosOptions?: { authScopes?: unknown; subGraphs?: unknown }
    pothosPrismaModel?: string
    pothosPrismaRelationField?: { isList: boolean }
    page?: unknown
    list?: unknown
    one?: unknown
    value?: unknown
  }
}
const of = (part: unknown) => (part as Extended).extensions
const ruled = (part: unknown) => of(part).pothosOptions?.authScopes !== undefined

/** Every described part: `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE`. */
function parts(): [name: string, description: string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined][] = [[type.name, type.description]]
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .map((value): [string, string | null | undefined] => [
            `${type.name}.${value.name}`,
            value.description,
          ]),
      ]
    if (isInputObjectType(type))
      return [
        ...own,
        ...fieldsOf(type).map(([name, field]): [string, string | null | undefined] => [
          name,
          field.description,
        ]),
      ]
    if (!isObjectType(type) && !isInterfaceType(type)) return own
    const fields = fieldsOf(type).flatMap(([name, field]): [string, string | null | undefined][] => [
      [name, field.description],
      ...(field as GraphQLField<unknown, unknown>).args.map(
        (argument): [string, string | null | undefined] => [
          `${name}(${argument.name})`,
          argument.description,
        ],
      ),
    ])
    return [...own, ...fields]
  })
}

function fieldsOf(type: GraphQLNamedType & { getFields(): Record<string, { description?: string | null }> }) {
  return Object.entries(type.getFields()).map(([name, field]) => [`${type.name}.${name}`, field] as const)
}

test('every element says what it is', () => {
  const undescribed = parts().filter(([name, text]) => !STANDARD.includes(name) && !text?.trim())
  expect(undescribed.map(([name]) => name)).toEqual([])
  expect(parts().length).toBeGreaterThan(800)
})

test('every field has a rule: its own, or its type’s', () => {
  const without = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !ruled(field) && !ruled(type))
      .map((field) => `${type.name}.${field.name}`),
  )
  expect(without).toEqual([])
})

test('every root has a rule of its own', () => {
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]
  const without = roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter((field) => !ruled(field))
      .map((field) => `${root.name}.${field.name}`),
  )
  expect(without).toEqual([])
})

test('every list of rows is a page, or says which rows and how many at most', () => {
  const unbounded = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => of(field).pothosPrismaRelationField?.isList && !of(field).list)
      .map((field) => `${type.name}.${field.name}`),
  )
  expect(unbounded).toEqual([])
})

test('every list says its bound', () => {
  const BOUND =
    /at most|one entry|handful|bounded|in order|per currency|oldest first|newest first|largest|each|what it may do|split|words|ISO weekdays|this month/i
  const silent = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isList(field.type) && !BOUND.test(field.description ?? ''))
      .map((field) => `${type.name}.${field.name}: ${field.description}`),
  )
  expect(silent).toEqual([])
})

const isList = (type: unknown): boolean => isListType(type) || (isNonNullType(type) && isList(type.ofType))

test('every page argument is bounded and every connection has the Relay shape', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(8)
  for (const connection of connections) {
    expect(Object.keys(connection.getFields()).sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount'])
    const edge = getNamedType(connection.getFields().edges!.type)
    expect(isObjectType(edge) && Object.keys(edge.getFields()).sort()).toEqual(['cursor', 'node'])
  }
  const returning = objects.flatMap((type) =>
    Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')),
  )
  for (const field of returning) {
    expect(field.args.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['first', 'after', 'last', 'before']),
    )
    expect(of(field).page).toBeDefined()
  }
})

test('every model that the schema shows has a rule for partners and for owners', () => {
  const models = new Set(objects.flatMap((type) => of(type).pothosPrismaModel ?? []))
  const base = { kind: 'KEY', keyId: '1', name: 'x' } as const
  const partner = viewerOf({ ...base, scopes: ['read'], partnerId: 'p', personId: null })
  const owner = viewerOf({ ...base, scopes: ['own'], partnerId: null, personId: 'o' })
  const nobody = viewerOf({ ...base, scopes: [], partnerId: null, personId: null })
  for (const model of models) {
    expect(visible(model as 'Deal', partner), model).toBeDefined()
    expect(visible(model as 'Deal', owner), model).toBeDefined()
    expect(visible(model as 'Deal', nobody), model).toEqual({ OR: [] })
  }
  expect(models.size).toBeGreaterThan(18)
})

/** Nothing that somebody else could have changed meanwhile: new things, and mails and letters with a state of their own. */
const WITHOUT_REVISION = [
  'registerDeal',
  'importDirectOpportunities',
  'releaseQuarantinedMail',
  'discardQuarantinedMail',
  'reprocessMail',
  'resendLetter',
  'createApiKey',
  'revokeApiKey',
  'eraseContact',
]

test('every mutation takes one input with its guards and answers with a union that can refuse', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    expect(field.args.map(({ name }) => name)).toEqual(['input'])
    const input = getNamedType(field.args[0]!.type)
    const guards = isInputObjectType(input) ? Object.keys(input.getFields()) : []
    expect(guards).toContain('idempotencyKey')
    const revised = !WITHOUT_REVISION.includes(field.name)
    expect(guards.includes('ifRevision'), field.name).toBe(revised)
    const result = getNamedType(field.type)
    expect(isUnionType(result)).toBe(true)
    if (isUnionType(result)) {
      const refusals = result
        .getTypes()
        .filter((member) => member.getInterfaces().some(({ name }) => name === 'Refusal'))
      expect(refusals.length).toBe(result.getTypes().length - 1)
      expect(
        refusals.some(({ name }) => name === 'StaleRevision'),
        field.name,
      ).toBe(revised)
    }
  }
})

test('all that page 5 asks for is there', () => {
  const queries = Object.keys(schema.getQueryType()!.getFields())
  expect(queries).toEqual(
    expect.arrayContaining(
      'deal deals partners partner accounts people handoffs inboundMails letters motions motion leaks funnel timeInStage handoffSla velocity forecast partnerScorecard motionEffect viewer'.split(
        ' ',
      ),
    ),
  )
  const mutations = Object.keys(schema.getMutationType()!.getFields())
  expect(mutations).toEqual(
    expect.arrayContaining(
      `registerDeal completeRegistration settleConflict rejectRegistration withdrawDeal offerHandoff leaveWithPartner acceptHandoff declineHandoff
      reassignHandoff setNextStep recordActivity moveStage proposeRoleChange answerProposal proposeCreditAmendment extendProtection
      closeWon correctWonAmount closeLost reopenDeal disputeCredit withdrawDispute resolveDispute releaseQuarantinedMail discardQuarantinedMail reprocessMail resendLetter
      upsertPartner upsertPerson importDirectOpportunities publishMotion createApiKey revokeApiKey eraseContact`.split(
        /\s+/,
      ),
    ),
  )
  expect(Object.keys(schema.getSubscriptionType()!.getFields()).sort()).toEqual([
    'dealChanged',
    'handoffChanged',
    'leakOpened',
  ])
})

describe('enums are the words of the motion', () => {
  test.each([
    ['Stage', words.STAGES],
    ['SalesStage', words.SALES_STAGES],
    ['EntrySignal', words.ENTRY_SIGNALS],
    ['Role', words.ROLES],
    ['Side', words.SIDES],
    ['HandoffState', words.HANDOFF_STATES],
    ['CreditType', words.CREDIT_TYPES],
    ['ReviewReason', words.REVIEW_REASONS],
    ['DeclineReason', words.DECLINE_REASONS],
    ['LossReason', words.LOSS_REASONS],
    ['WinReason', words.WIN_REASONS],
    ['WithdrawReason', words.WITHDRAW_REASONS],
    ['LeakType', words.LEAK_TYPES],
    ['PartnerTier', words.PARTNER_TIERS],
    ['PartnerStatus', words.PARTNER_STATUSES],
    ['PersonKind', words.PERSON_KINDS],
    ['AmountBasis', words.AMOUNT_BASES],
    ['EntryField', words.ENTRY_FIELDS],
    ['FactStatus', words.FACT_STATUSES],
    ['Intent', words.INTENTS],
    ['Trust', words.TRUSTS],
    ['MailOutcome', words.MAIL_OUTCOMES],
  ])('%s', (name, list) => {
    const type = schema.getType(name)
    expect(isEnumType(type) && type.getValues().map(({ value }) => value)).toEqual([...list])
  })
})

test('scalars say how they are written', () => {
  for (const type of types.filter(isScalarType)) expect(type.description, type.name).toBeTruthy()
})
