/** Whether a partner objects to the sum that its outcome letter tells. */
import { describe, expect, it } from 'vitest'
import { objectsToSum } from '../../../src/understanding/answers/sum-objections.ts'

const TOLD = { value: '17500', currency: 'GBP' }
const objects = (words: string) => objectsToSum(words, TOLD, ['Harbor Systems'])

describe('objects', () => {
  it.each([
    'Hang on - 17.5k is only the first year! The contract is 3 x 17.5 so 52,500.',
    'Moment, die 17.500 sind nur das erste Jahr!',
    "17 500 £, c'est seulement la première année.",
    '17.500 es solo el primer año.',
    '17.500 é apenas o primeiro ano.',
    '17.500 è solo il primo anno.',
    '17.500 is alleen het eerste jaar.',
    '17 500 to tylko pierwszy rok.',
    '17 500 är bara första året.',
    '17.500 er kun det første år.',
    '17 500 on vain ensimmäinen vuosi.',
    '17 500 je jen první rok.',
    'It was 52,500, not 17,500.',
    'The amount is wrong.',
    'Der Betrag stimmt nicht.',
    'Le montant est faux.',
    'El importe es incorrecto.',
    'Het bedrag klopt niet.',
    'The contract is three years at 17.5k a year.',
    'Sorry but the order was £52,500.',
  ])('%s', (words) => expect(objects(words)).toBe(true))
})

describe('does not', () => {
  it.each([
    'Is 17.5k only the first year?',
    'Great, thanks! 17.5k is a good start.',
    'We billed them 6k for training.',
    'Brilliant, 17,500 it is.',
    'We will bring you another one for 40k next month.',
    'Thanks. Our invoice for 1,750 follows.',
    'The next phase is worth 60k.',
    'Nice. They may only need one more year.',
  ])('%s', (words) => expect(objects(words)).toBe(false))
})
