/** What a deal is made of besides plain fields: its people, its roles, its worth, what can be done with it. */
import { builder } from '../builder.ts'
import * as enums from './enums.ts'
import type { StepNow } from './next-steps.ts'

builder.prismaObject('Contact', {
  description: 'A person at the customer.',
  authScopes: { read: true },
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Full name.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone, E.164.' }),
    title: t.exposeString('title', { nullable: true, description: 'Position.' }),
  }),
})

builder.prismaObject('RoleAssignment', {
  description: 'Who holds a role on a deal.',
  authScopes: { read: true },
  fields: (t) => ({
    role: t.expose('role', { type: enums.Role, description: 'Which role.' }),
    side: t.expose('side', { type: enums.Side, description: 'Which side holds it.' }),
    person: t.relation('person', { nullable: true, description: 'The person by name, where there is one.' }),
  }),
})

export const AmountRange = builder
  .objectRef<{ min: string; max: string; currency: string; basis: 'TOTAL' | 'PER_YEAR' | 'PER_MONTH' }>(
    'AmountRange',
  )
  .implement({
    description:
      'What the deal is worth, as the partner said it; `min` and `max` are equal when one figure is known.',
    authScopes: { read: true },
    fields: (t) => ({
      min: t.expose('min', { type: 'Decimal', description: 'At least.' }),
      max: t.expose('max', { type: 'Decimal', description: 'At most.' }),
      currency: t.exposeString('currency', { description: 'ISO 4217.' }),
      basis: t.expose('basis', { type: enums.AmountBasis, description: 'What it covers.' }),
    }),
  })

export const DealStep = builder.objectRef<StepNow>('DealStep').implement({
  description: 'Something that can be done with a deal, and whether it can be done now.',
  authScopes: { read: true },
  fields: (t) => ({
    step: t.expose('step', { type: enums.Step, description: 'What.' }),
    possible: t.exposeBoolean('possible', { description: 'Whether it can be done now, and by you.' }),
    why: t.exposeString('why', { nullable: true, description: 'Why not, when it is not possible.' }),
  }),
})
