/** A refusal in dialect or in a chat's words is no acceptance, whatever it sounds like. */
import { expect, test } from 'vitest'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: 'Re: [1042] Thornbury Water - will you take it?',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const intentOf = (words: string) => wishOf(words, CONTEXT, 'HANDOFF').intent

test.each([
  'mach ich net',
  'nehm ich net',
  'Nehm ich ned, sorry',
  'Mach ich. Net.',
  'Mach ich, nicht.',
  "I ain't taking it",
  'I ain’t taking it',
  "I'll take it… not",
  'eu n pego',
  'ich übernehm des nia',
  'des mach i ned',
  'Mach i nid',
  'nimm i nöd',
  'nehm ich nimmer',
  'übernehm ich ganz sicher net',
  "I'll take it. Nah.",
  'nope',
  "j'prends pas",
  'Je ne la prends guère',
  'no lo cojo ni de broma',
  'Ni de coña lo cojo',
  'ni hablar, lo tomo yo otro día',
  'la prendo io, manco per sogno',
  'col cavolo che lo prendo',
  'Doe ik echt niet',
  'neem ik echt nie',
  'jeg tager den ikke i dag',
  'Jeg tager den ikk',
  'jeg tar den ikkje',
  'jag tar den icke',
  'Biorę, akurat!',
  'nem pensar, fico com ele',
])('%s: is not accepted', (words) => {
  expect(intentOf(words)).not.toBe('ACCEPT')
})

test.each([
  'mach ich, nett von euch',
  'Mach ich netto gerechnet gern',
  'Ja mach ma',
  'Nehm ich, danke',
  'Mach ich, Nia',
  "I'll take it, terms are net 30",
  "I'll take it, net 30 days is fine",
  "I'll take it, innit",
  "I'll take it, ain't no trouble",
  "I'll take it. Cant wait!",
  'je prends, pas de souci',
  'me lo quedo, ni lo dudes',
  'Doe ik, niets te danken',
  'Biorę, akurat mam czas',
  'Det gør jeg, ikke noget problem',
  'ok jag tar den, inga problem',
  'la prendo io, ci penso io',
])('%s: is accepted', (words) => {
  expect(intentOf(words)).toBe('ACCEPT')
})

test('what is denied in dialect was not won either', () => {
  expect(wishOf('Des ham mer net gwonnen', CONTEXT, 'DEAL').intent).not.toBe('WON')
  expect(wishOf("They ain't signed with us", CONTEXT, 'DEAL').intent).not.toBe('WON')
})
