/** What of an intake owner's words is told: the reason of a rejection, and why a deal goes to somebody else. */
import { describe, expect, it } from 'vitest'
import { withoutOrder } from '../../../src/understanding/answers/appointing.ts'
import { reasonIn, toldPartner } from '../../../src/understanding/answers/rejection.ts'

describe('the reason of a rejection', () => {
  it.each([
    ['Reject, because they are a direct customer of ours.', 'They are a direct customer of ours.'],
    ['Reject: outside territory.', 'Outside territory.'],
    ['Reject the deal. Too vague.', 'Too vague.'],
    ['Reject because of the tender.', 'Because of the tender.'],
    ['Ablehnen, weil Bestandskunde.', 'Bestandskunde.'],
    ['Please reject this deal, it is a duplicate.', 'It is a duplicate.'],
    ['Reject', ''],
  ])('%s', (text, reason) => expect(reasonIn(text)).toBe(reason))

  it.each([
    ['Reject. Tell Dana that we serve them already', 'we serve them already'],
    ["Reject, they are ours. Don't tell Dana who the rep is.", null],
    ['Reject. Never tell Dana that we know them.', null],
    ['Reject. No need to tell Dana that we know them.', null],
    ['Rifiuta. Non dite a Dana che li conosciamo.', null],
    ['Recusar. Não diga ao parceiro que os conhecemos.', null],
  ])('told of %s', (text, told) => expect(toldPartner(text)).toBe(told))
})

describe('why somebody else gets it', () => {
  it.each([
    ['give it to Jonas', ''],
    ['ok Jonas then', ''],
    ['Gib es bitte Jonas', ''],
    ['Donne à Jonas stp', ''],
    ['Jonas please\nInes', ''],
    ['Jonas, he knows them', 'Jonas, he knows them'],
    ['Give it to Jonas. Priya is on leave.', 'Priya is on leave.'],
  ])('%s', (text, why) => expect(withoutOrder(text, 'Jonas Adler', 'Bellweather Foods 1002')).toBe(why))
})
