/** Ends, answers and new owners told without a plain word, as people write them; none of these is among the examples. */
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../../src/understanding/wish/learned/features.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const wished = (words: string, letter: Letter) => wishOf(words, CONTEXT, letter)

const DEAL: Record<string, string[]> = {
  WON: [
    'Ink dried at noon. 36k for two years, the scan follows.',
    'Their signed order has been on my desk since Tuesday, no changes to the quote.',
    'Die Bestellung liegt unterschrieben vor mir, 52.000 wie besprochen.',
    'La commande signée vient de tomber, 18 k€ sur deux ans.',
    'El contrato firmado llegó ayer por la tarde, tres años.',
    'Il contratto è tornato firmato ieri sera.',
  ],
  LOST: [
    'They went with the incumbent after all, changing felt too risky to them.',
    'The budget was pulled last week, so we can shelve this one for good.',
    'They have decided to build it with their own people. Take it off the forecast.',
    'Der Auftrag ging an einen anderen Anbieter, wir waren zu teuer.',
    'Ils ont préféré rester chez leur prestataire actuel, on peut clore.',
    'Al final eligieron a otro proveedor, más barato.',
  ],
  UPDATE: [
    'The ink is not dry yet, their lawyer is back on Monday.',
    'If the board agrees on the 14th, they will order in March.',
    'Mündlich zugesagt, schriftlich kommt es erst nach der Sitzung am 12.',
  ],
  STATUS_REQUEST: [
    'Five weeks and not a word from anybody. Where do we stand with this one?',
    'Seit vier Wochen höre ich nichts mehr von euch. Wie steht es denn um das Projekt?',
  ],
}

const HANDOFF: Record<string, string[]> = {
  ACCEPT: [
    'Mine then, ringing her at two.',
    'Accepted lol',
    'haha sure, put it in my name. Calling them in the morning',
    'Ich hatte letzten Monat zwei solche abgelehnt, aber den nehme ich.',
  ],
  DECLINE: [
    'Nice try :) No budget is no deal, and my plate is full to the rim. Not for me.',
    'Full to the brim until spring, so please find somebody else for this one.',
  ],
  UNCLEAR: [
    'lol',
    'haha sure, right after I win the lottery',
    'Mine if Helen does not want it.',
    'I will take it. Actually no, forget that.',
    'Yes, mine. Provided my manager agrees.',
  ],
}

describe.each([
  ['DEAL', DEAL],
  ['HANDOFF', HANDOFF],
] as const)('an answer to a letter about a deal: %s', (letter, answers) => {
  for (const [intent, lines] of Object.entries(answers))
    test.each(lines)(`${intent}: %s`, (words) => {
      expect(wished(words, letter).intent).toBe(intent)
    })
})

describe('a contract with somebody else', () => {
  test.each([
    'The boss signed with those boys from the harbour on Friday.',
    'Der Chef hat gestern bei der Konkurrenz unterschrieben.',
    'Le patron a signé chez la concurrence vendredi.',
    'El jefe firmó con la competencia el viernes.',
    'Il capo ha firmato con la concorrenza venerdì.',
    "On s'est fait coiffer au poteau, ils ont signé avec l'éditeur lyonnais mardi.",
    'Den smuttede lige før målstregen, de skrev under med konkurrenten i går.',
    'Sie haben gestern bei einem anderen Anbieter unterschrieben.',
    'Hanno firmato con un altro fornitore, pazienza.',
    'Eles assinaram com um concorrente na sexta.',
    'Zij hebben getekend bij een andere partij.',
  ])('is no win: %s', (words) => {
    expect(wished(words, 'DEAL').intent).not.toBe('WON')
  })
})

describe('an answer that hopes for the opposite first', () => {
  test('is no refusal', () => {
    const words =
      'I was hoping this would go to somebody else, the roads there are no joke. But no, I know the owner and he talks to nobody but me. It stays on my desk.'
    expect(wished(words, 'HANDOFF').intent).not.toBe('DECLINE')
  })
})

describe('a new owner', () => {
  test('is the one whose sentence passes the deal on, not who is copied', () => {
    const words =
      'Mining in the west went to Trent Oakley on the 1st, so this should sit with him: trent.oakley@vendor.example. Please keep Bea Sanders copied, she is handing over the papers.'
    expect(wished(words, 'HANDOFF')).toMatchObject({
      intent: 'REASSIGN',
      person: { email: 'trent.oakley@vendor.example' },
    })
  })
})

/** The one sentence that answers stands among other news; most are of several languages on purpose. */
const AMONG_NEWS: [letter: Letter, intent: string, words: string][] = [
  [
    'DEAL',
    'WON',
    'Snowed in since Sunday, so this is from the kitchen table. The cider people: their accountant countersigned our order on Friday, 41,000 for two years, and the deposit is in. The other two on my list have not moved. I will send the scan when the office is open again.',
  ],
  [
    'DEAL',
    'LOST',
    'Thanks for asking, and sorry for the silence, we moved house. The ferry company has picked the Danish product after all, the letter came this morning and the board will not reopen it. Pity, because the demo went well. I have two new ones for you next week.',
  ],
  [
    'DEAL',
    'UPDATE',
    'Bin gerade aus dem Urlaub zurück. Bei der Brauerei steht die Unterschrift weiter aus, der Prokurist ist krank und ohne ihn geht nichts. Dafür hat die Molkerei, das andere Projekt, gestern bestellt. Ich rufe am Donnerstag wieder an.',
  ],
  [
    'DEAL',
    'UPDATE',
    'Semaine chargée, on a refait tout le réseau chez eux. Le directeur a dit oui à table, mais rien n’est signé tant que le conseil ne s’est pas réuni le 14. Leur ancien prestataire a perdu le marché de la cantine, ça n’a rien à voir. Je vous tiens au courant.',
  ],
]

describe('among other news', () => {
  test.each(AMONG_NEWS)('%s: %s: %s', (letter, intent, words) => {
    expect(wished(words, letter).intent).toBe(intent)
  })
  test('a condition in any sentence keeps an offer open', () => {
    const words =
      'Si Marta me confirma que el cliente acepta hacerlo a distancia, me lo quedo encantada. Si quieren a alguien allí cada semana, no puedo. Preguntadle y hablamos.'
    expect(wished(words, 'HANDOFF').intent).not.toBe('ACCEPT')
  })
})
