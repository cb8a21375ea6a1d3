/** The words of an intake owner: whom they give a deal to, and what of a rejection the partner may read. */
import { describe, expect, test } from 'vitest'
import type { Deal } from '../../src/motion/deal.ts'
import type { Received } from '../../src/reception/plan.ts'
import { rejecting } from '../../src/reception/rejecting.ts'
import { appoints } from '../../src/understanding/answers/appointing.ts'

describe('the one who is named', () => {
  test.each([
    "Talked to Priya, she's in",
    'Priya will take it, just spoke to her',
    "Talked to Priya, she's in.",
    "Priya's in, just called her.",
    'Spoke with Priya: she takes it.',
    'Priya said yes',
    'Priya takes this one',
    'Priya has agreed to take it, she knows the customer already from the Leeds rollout last year.',
    "Hab mit Priya gesprochen, sie macht's",
    'Priya übernimmt, eben mit ihr telefoniert',
    'Vu avec Priya, elle le prend',
    "Priya s'en charge",
    'He hablado con Priya, se lo queda ella',
    'Lo lleva Priya',
    'Falei com a Priya, ela assume',
    'Sentito Priya, lo prende lei',
    'Priya pakt hem op, net gesproken',
    'Priya tar den, har pratat med henne',
    'Give it to Priya',
    'Priya please',
    'Priya Nair',
    'Priya, she speaks Polish',
    'priya.nair@vendor.example',
    'Kestrel to Priya please',
    'OK, assign this one to Priya Nair.',
    'Bitte an Priya geben',
    'Pásaselo a Priya',
    'Priya is on it',
    'I called Priya: she will take it over',
  ])('gets it: %s', (words) => {
    expect(appoints(words, 'Priya Nair', 'Kestrel Foods')).toBe(true)
  })

  test.each([
    "Talked to Priya, she's out",
    "Talked to Priya, she's in Leeds all week",
    'Spoke to Priya, no luck',
    'Priya said no',
    "Priya can't take it",
    "Priya won't take it",
    'Priya declined',
    'Priya is on leave',
    'Priya would take it if the budget is confirmed',
    'Priya might take it',
    'Will talk to Priya tomorrow',
    'Let me talk to Priya first',
    'Waiting for Priya',
    "I'll ask Priya",
    'Asked Priya, no answer yet',
    "Talked to Priya, she's in two minds",
    'Priya kann nicht',
    'Priya hat keine Zeit',
    'Ich frage Priya',
    'Priya ist raus',
    'Priya ne peut pas',
    'Je demande à Priya',
    'Priya está de vacaciones',
    'Pregunto a Priya',
    'Priya heeft geen tijd',
    'Anybody but Priya',
    'Not Priya',
    'Thanks Priya told me already',
    'Priya knows them',
    'Priya says hi',
    'Priya will take it once she is back',
    'Priya and I had lunch',
    'Tell me what Priya said',
    'Priya, thanks for lunch',
    'Hoping Priya takes it',
    'If Priya takes it, fine',
    'Priya is busy',
    'Priya hatte früher den Kunden',
  ])('does not: %s', (words) => {
    expect(appoints(words, 'Priya Nair', 'Kestrel Foods')).toBe(false)
  })
})

describe('a rejection', () => {
  const rejected = (ownText: string) => {
    const plan = rejecting(
      { parsed: { ownText }, thread: { people: {} } } as unknown as Received,
      { stage: 'REGISTERED', partnerName: 'Harbor Systems' } as Deal,
    )
    return plan.kind === 'COMMANDS' ? plan.commands[0] : null
  }

  test.each([
    [
      'reject the deal, tell Dana only that we already serve them directly. They are a pain to work with.',
      { reason: 'DIRECT_ALREADY_ACTIVE', note: 'we already serve them directly' },
    ],
    [
      'Reject. Harbor is about to lose its status, but tell them only that it is outside our territory.',
      { reason: 'OUTSIDE_TERRITORY', note: 'it is outside our territory' },
    ],
    ['Reject, let her know that it is a duplicate.', { reason: 'DUPLICATE', note: 'it is a duplicate' }],
    ["Reject: their agreement expired. Don't tell them why.", { reason: 'OTHER', note: null }],
    ['Reject. Sag Dana nur, dass der Kunde schon betreut wird.', { note: 'der Kunde schon betreut wird' }],
    ['Reject. Dites à Dana seulement que le client est déjà suivi.', { note: 'le client est déjà suivi' }],
    ['Reject. Dile a Dana solo que ya es cliente.', { note: 'ya es cliente' }],
    ['Reject. Digli solo che è già cliente.', { note: 'è già cliente' }],
    ['Reject. Zeg Dana alleen dat we de klant al hebben.', { note: 'we de klant al hebben' }],
  ])('tells the partner what it is to be told, and nothing else: %s', (words, said) => {
    expect(rejected(words)).toMatchObject({ type: 'reject', ...said })
  })

  test('is quoted whole where it says nothing of the kind', () => {
    expect(rejected('Reject: outside territory')).toMatchObject({ note: 'Outside territory' })
  })
})
