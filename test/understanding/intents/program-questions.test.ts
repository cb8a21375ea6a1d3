/** What is asked of the partner program is for a person; what is asked of a deal its status answers. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { CHECK, parsed, setting } from './kit.ts'

const intentOf = (own: string) => understand(parsed(own, { subject: CHECK }), setting('DEAL')).intent

describe('for a person', () => {
  it.each([
    'Where are we with the 2027 rate card? I was promised it by the middle of the month.',
    'What happened to my commission? My statement for January shows zero.',
    'Was ist eigentlich aus der Zertifizierung geworden, die uns im Juni versprochen wurde?',
    'Wie steht es um unsere Provision?',
    'Où en est notre commission pour le mois de mars ?',
    '¿Hay novedades de la lista de precios de 2027?',
    'A che punto siamo con il listino nuovo?',
    'Is er al nieuws over de partnerdag in Mechelen?',
    'Hvordan ser det ud med demomiljøet, vi blev lovet i foråret?',
    'Finns det något nytt om prislistan?',
  ])('%s', (own) => expect(intentOf(own)).toBe('QUESTION'))
})

describe('of the deal', () => {
  it.each([
    'Where are we with this one?',
    'What happened to my registration? Nobody has called.',
    'Was ist eigentlich daraus geworden?',
    'Kindly advise the present position.',
    "L'ing. Masi ha poi accettato la pratica?",
    'Is er al nieuws?',
    'I am writing second time. You promised that one person contacts the customer inside of ten days. How is the situation now, please? Is it possible the message went to wrong person?',
  ])('%s', (own) => expect(intentOf(own)).toBe('STATUS_REQUEST'))
})
