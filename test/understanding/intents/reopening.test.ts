import { describe, expect, test } from 'vitest'
import { reopeningIn } from '../../../src/understanding/answers/reopening.ts'

describe('an order to take back a result', () => {
  test.each([
    ['Reopen, that was another customer.', 'that was another customer.'],
    ['Hi,\n\nplease reopen it.\n', null],
    ['Yes, reopen please, it is not won yet', 'it is not won yet'],
    ['reopen 1002', null],
    ['Open it again because Jonas meant 1003', 'Jonas meant 1003'],
    ['Bitte wieder öffnen, Jonas meinte 1003.', 'Jonas meinte 1003.'],
    ['Rouvrez le dossier, ce n’était pas le bon.', 'ce n’était pas le bon.'],
    ['Reabrir, por favor', null],
    ['Riapritelo, cliente sbagliato', 'cliente sbagliato'],
    ['Heropenen, dit was een andere klant', 'dit was een andere klant'],
    ['Otwórz ponownie, to był inny klient', 'to był inny klient'],
    ['Öppna den igen, fel affär', 'fel affär'],
    ['Genåbn sagen, det var en anden kunde', 'det var en anden kunde'],
    ['再開してください。別の案件でした。', '別の案件でした。'],
  ])('is plain: %j', (text, why) => expect(reopeningIn(text)).toEqual({ why }))

  test.each([
    'Do not reopen it.',
    'Should we reopen it?',
    'Reopen? No.',
    'Reopen it if they come back.',
    'Wieder öffnen, falls sie sich melden',
    'Reopen the budget talks first.',
    'They want to reopen the tender.',
    'Rouvrir si le client revient',
    'Open the deal.',
    'Thanks, we will reopen it some day.',
  ])('is not: %s', (text) => expect(reopeningIn(text)).toBeNull())
})
