/** What a partner writes that only a person can answer, whatever else the mail brings: it reaches one, and its writer hears who. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wishesWell } from '../../src/understanding/answers/grievances.ts'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

describe('a question in a registration', () => {
  test.each([
    [
      DANA,
      `Hartland Abbey Cheese need to stop buying rennet on the owner's credit card, HMRC is asking for receipts. Contact
Lucy Dean, lucy@hartlandcheese.example. 22k GBP. One question: if they buy through their accountant, do we still get our 10%? Dana`,
      'our 10%',
      'rennet',
    ],
    [
      'Joost de Wit <joost@harborsystems.example>',
      `Hoi, Drukkerij Van Loon (Karin van Loon, karin@drukkerijvanloon.example) wil van het papieren bonnenboekje af want de
accountant weigert de jaarrekening zo te tekenen. 20k. Vraagje: krijgen wij ook provisie als ze alleen de onderhoudsmodule nemen? Joost`,
      'provisie',
      'bonnenboekje',
    ],
    [
      ERIK,
      `Hallo Ines, bei der Fleischerei Brandstetter in Passau (Inhaber Xaver Brandstetter, xaver@brandstetter-fleisch.example,
0851 555 0) wird jede Rechnung zweimal bezahlt, weil keiner weiß wer freigegeben hat. 15.000 Euro. Kann ich den Kunden auch mit
dem alten Rahmenvertrag abwickeln? Gruß Erik`,
      'Rahmenvertrag',
      'zweimal bezahlt',
    ],
  ])('is no need of the customer, and reaches the intake owner: %s', async (from, text, asked, need) => {
    await story.mail({ from, subject: 'Deal', text })
    const deal = await cast.newest()
    expect((await deal.row()).context).toContain(need)
    expect((await deal.letter('HANDOFF_OFFER')).text).not.toContain(asked)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain(asked)
    expect((await deal.letter('QUESTION_PASSED_ON')).text).toContain('Ines')
  })

  test('that arranges the next step or asks for the registration belongs to the deal', async () => {
    const deal = await cast.brings({
      more: 'Could somebody call her on Tuesday? Can this be registered for us?',
    })
    expect(await deal.letters('PASSED_QUESTION')).toEqual([])
    expect((await deal.letter('HANDOFF_OFFER')).text).toContain('Tuesday')
  })
})

describe('beside a request for the status', () => {
  test('a complaint', async () => {
    const deal = await cast.working({ from: ERIK })
    await story.reply(
      await deal.letter('INTRODUCTION'),
      'Herr Adler hat sich seit der Zusage kein einziges Mal gemeldet. Der Kunde fragt schon, ob wir das ernst meinen. Wer kümmert sich?',
    )
    await deal.letter('STATUS_DIGEST', ERIK)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('kein einziges Mal')
    await deal.letter('QUESTION_PASSED_ON', ERIK)
  })

  test('what somebody wants to know, without a question mark', async () => {
    const deal = await cast.working({ from: ERIK })
    await story.reply(
      await deal.letter('INTRODUCTION'),
      "Bonjour Ines, où en est-on ? Le client me relance, il voudrait savoir qui vient à l'atelier du 9.",
    )
    await deal.letter('STATUS_DIGEST', ERIK)
    expect((await deal.letter('PASSED_QUESTION', INES)).text).toContain('voudrait savoir')
  })

  test('an objection to why it was lost', async () => {
    const deal = await cast.working()
    await story.reply(await deal.toAe('DECISION_CONFIRMED'), 'Lost, they went with AFAS')
    await story.reply(
      await deal.letter('OUTCOME', DANA),
      `Hoi, hoe zit het nu met ${deal.account}? AFAS klopt niet, die hebben ze vorig jaar al weggedaan.`,
    )
    expect(words((await deal.letter('PASSED_QUESTION', INES)).text)).toContain('AFAS klopt niet')
  })

  test('nothing: the status is the whole answer', async () => {
    const deal = await cast.working()
    await story.reply(
      await deal.letter('INTRODUCTION'),
      'Hi, what is the status? The customer keeps asking me when it starts.',
    )
    await deal.letter('STATUS_DIGEST', DANA)
    expect(await deal.letters('PASSED_QUESTION')).toEqual([])
  })
})

describe('no deal at all', () => {
  test.each([
    [DANA, 'unsubscribe', 'Please stop mailing me about every little thing, once a week is enough.'],
    [
      'Accounts <accounts@lindgrenfalk.example>',
      'Invoice 2026-1182 commission Marlow',
      'Please find attached our invoice over 8,450.00 GBP for commission. Payment within 14 days.',
    ],
  ])('and for a person: %s, %s', async (from, subject, text) => {
    await story.mail({ from, subject, text })
    const passed = await story.letter('PASSED_QUESTION', INES)
    expect(words(passed.text)).toContain(text.slice(0, 40))
    const to = /<(.*)>/.exec(from)?.[1] ?? from
    expect((await story.letter('QUESTION_PASSED_ON', to)).text).toContain('Ines')
  })

  test('the compliments of the season', async () => {
    const before = (await story.letters()).length
    for (const text of [
      'Merry Christmas and a happy new year to you all at Northwind! Dana',
      'Frohe Weihnachten und einen guten Rutsch!\n\nErik',
    ])
      await story.mail({ from: DANA, subject: 'Merry Christmas', text })
    expect((await story.letters()).length).toBe(before)
  })

  test('a wish beside business is business', () => {
    expect(wishesWell('Happy new year! Any news on Bellweather?')).toBe(false)
    expect(wishesWell('Happy new year. Quillon Bank has signed the order with us today.')).toBe(false)
    expect(wishesWell('¡Felices fiestas y próspero año 2027 a todo el equipo!')).toBe(true)
  })
})

describe('what the desk reads', () => {
  test('that a stranger was answered', async () => {
    const from = 'Paul Newman <paul@unknownreseller.example>'
    const mail = {
      from,
      subject: 'Partner enquiry',
      text: 'We have a customer, Humber Fish Docks, about 30k. How do we register this?',
    }
    await story.mail(mail)
    expect(words((await story.letter('QUARANTINE_NOTICE', INES)).text)).toContain('Its sender was told')
    // One polite letter a week.
    await story.mail({ ...mail, subject: 'Partner enquiry again' })
    expect(words((await story.letter('QUARANTINE_NOTICE', INES)).text)).toContain('its sender was not told')
  })

  test('that nobody else sees what she wrote; what she can be asked no more waits on the list', async () => {
    const deal = await cast.brings()
    await story.reply(await deal.letter('HANDOFF_OFFER'), 'I have to decline, no capacity.')
    const notice = await deal.letter('DECLINE_NOTICE', INES)
    for (const n of [1, 2, 3, 4])
      await story.reply(notice, `Either Priya or Sofia, as they like best (${n}).`)
    const asked = await deal.letters('NOT_UNDERSTOOD', INES)
    expect(asked.length).toBe(3)
    expect(asked[0]?.text).toContain('Nobody else reads it')
    expect(await cast.outcome()).toMatchObject({ outcome: 'QUARANTINED' })
  })
})
