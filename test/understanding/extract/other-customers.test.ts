/** Which sentences of a reply speak of another customer than the deal's, and which stay with the deal. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

const read = (own: string) => {
  const mail = mailOf({ text: own, own, subject: 'Re: [1042] Bellweather Foods: how is it going?' })
  const customerNames = ['Bellweather Foods', 'Maya Lindholm']
  return understand(mail, { ...settingOf(mail), address: 'DEAL', customerNames })
}
const others = (own: string) =>
  read(own).otherCustomers.map(({ value, evidence }) => [value, evidence[0]!.quote])

describe('of another customer', () => {
  it.each([
    ['Fabrikam', 'By the way, at Fabrikam they are also looking at Vault.'],
    ['Fabrikam Logistics', 'By the way, Fabrikam Logistics is interested in Insight too.'],
    ['Fabrikam', 'At Fabrikam they are also looking at Vault.'],
    ['fabrikam', 'btw fabrikam is also looking at vault, about 200k'],
    ['Fabrikam', 'Separately, I hear from Fabrikam that they need something like Flow.'],
    ['Fabrikam GmbH', 'Übrigens schauen sie sich bei der Fabrikam GmbH auch gerade Vault an.'],
    ['Fabrikam', 'Übrigens schaut sich auch Fabrikam gerade Vault an.'],
    ['Stadtwerke Hagen', 'Anderes Thema: die Stadtwerke Hagen brauchen ebenfalls Flow.'],
    ['Fabrikam', 'Au passage, chez Fabrikam ils regardent aussi Vault.'],
    ['Fabrikam', "D'ailleurs, Fabrikam cherche aussi une solution comme Flow."],
    ['Fabrikam', 'Por cierto, en Fabrikam también están mirando Vault.'],
    ['Fabrikam', 'Já agora, na Fabrikam também estão a avaliar o Vault.'],
    ['Fabrikam', 'A proposito, anche in Fabrikam stanno guardando Vault.'],
    ['Fabrikam', 'Trouwens, bij Fabrikam kijken ze ook naar Vault.'],
    ['Fabrikam', 'Trouwens kijkt Fabrikam ook naar Vault.'],
    ['Fabrikam', 'Przy okazji, w Fabrikam też rozważają Vault.'],
    ['Fabrikam', 'Förresten, på Fabrikam tittar de också på Vault.'],
    ['Fabrikam', 'I øvrigt kigger de også på Vault hos Fabrikam.'],
    ['Fabrikam', 'For resten er Fabrikam også interesseret i Vault.'],
  ])('%s: %s', (name, own) => expect(others(own)).toEqual([[name, own]]))

  it('with all that is said of it, up to what is said of the deal again', () => {
    const own = `The amount is 80k EUR now. On another note, I have a second customer, Stadtwerke Hagen, who asked about Flow.
Contact is Jonas Keller, j.keller@stadtwerke-hagen.example, budget 200k EUR. For Bellweather the decision moves to 31 March 2027.`
    const { deals, otherCustomers, intent, replyText } = read(own)
    expect(otherCustomers.map(({ value }) => value)).toEqual(['Stadtwerke Hagen'])
    expect(otherCustomers[0]!.evidence[0]!.quote).toMatch(/^On another note.*budget 200k EUR\.$/s)
    expect(intent).toBe('UPDATE')
    expect(replyText).toBe(own)
    expect(deals[0]!.amount?.value.max).toBe('80000')
    expect(deals[0]!.closeDate?.value.date).toBe('2027-03-31')
    expect(deals[0]!.contacts).toEqual([])
    expect(deals[0]!.context.map(({ value }) => value).join(' ')).not.toContain('Hagen')
  })

  it('and a later paragraph that names it or its address', () => {
    const own = `Yes, the demo went well.

By the way, Fabrikam Logistics needs Flow too.

Contact there is Jonas Keller, j.keller@fabrikam-logistics.example.

The close date here is still 31 March 2027.`
    expect(others(own).map(([, quote]) => quote)).toEqual([
      expect.stringMatching(/^By the way.*fabrikam-logistics\.example\.$/s),
    ])
    expect(read(own).deals[0]!.closeDate?.value.date).toBe('2027-03-31')
  })
})

describe('how it ended there', () => {
  it.each([
    ['Kessler', 'Bei der Firma Kessler haben wir leider verloren.'],
    ['Tilney Group', 'Bad news from Tilney Group: we lost that one, no budget.'],
    ['Fabrikam', 'Chez Fabrikam nous avons perdu.'],
    ['Fabrikam', 'Bij Fabrikam hebben we helaas verloren.'],
    ['Fabrikam', 'We lost at Fabrikam, they had no budget.'],
  ])('%s: %s', (name, own) => {
    const { otherCustomers, deals, intent } = read(own)
    expect(otherCustomers.map(({ value }) => value)).toEqual([name])
    expect(deals).toEqual([])
    expect(intent).not.toBe('LOST')
  })

  it('beside news of the deal, which are taken', () => {
    const own =
      'Bei der Firma Kessler haben wir leider verloren. Bei Bellweather bleibt es bei der Demo am 16.12., Budget jetzt 95.000 EUR.'
    const { intent, deals } = read(own)
    expect([intent, deals[0]?.amount?.value.max]).toEqual(['UPDATE', '95000'])
  })

  it.each([
    'We lost it to Fabrikam.',
    'We lost two weeks at the plant, the budget is 95k EUR.',
    'We lost at Bellweather, no budget.',
  ])('of the deal: %s', (own) => expect(others(own)).toEqual([]))
})

describe('a reference', () => {
  it.each([
    'By the way, Ann Mercer of Mercer Foods (ann@mercerfoods.example) would be happy to be a reference for us.',
    'We did the same project at Mercer Foods last year for 140k, contact there was Ann Mercer (ann@mercerfoods.example).',
    'Bei der Mercer GmbH haben wir letztes Jahr das gleiche Projekt gemacht, 140.000 EUR, Ansprechpartnerin war Ann Mercer (ann@mercer.example).',
    'Nous avons fait le même projet chez Mercer SA pour 140 000 EUR, le contact était Ann Mercer, ann@mercer.example.',
    'Hicimos el mismo proyecto para Mercer SL el año pasado por 140.000 EUR, con Ann Mercer, ann@mercer.example.',
    'Mercer SpA può fare da referenza: Ann Mercer, ann@mercer.example.',
    'Ann Mercer van Mercer BV (ann@mercer.example) wil als referentie optreden.',
  ])('is no customer, and nothing of the deal: %s', (own) => {
    const { deals, otherCustomers } = read(own)
    expect(otherCustomers).toEqual([])
    for (const deal of deals) {
      expect([deal.accountName, deal.accountDomain, deal.amount]).toEqual([null, null, null])
      expect([deal.contacts, deal.context]).toEqual([[], []])
    }
  })

  it.each([
    'Our reference number is 4711, contact is Pam Voss, pam@bellweather.example.',
    'They want the same setup as Mercer Foods has. The new contact is Pam Voss, pam@bellweather.example.',
    'We did the same workshop with Pam Voss, pam@bellweather.example, she decides.',
  ])('what is of the deal stays: %s', (own) =>
    expect(read(own).deals[0]?.contacts[0]?.name?.value).toBe('Pam Voss'),
  )
})

it('a status told is none asked for', () => {
  const own =
    'Status from our side: the demo went well. By the way at Hollins Freight, they are also looking at Flow. Next step with Bellweather: contract draft on 17 December.'
  const { intent, deals } = read(own)
  expect([intent, deals[0]?.nextStepDate?.value]).toEqual(['UPDATE', '2026-12-17'])
})

describe('of the deal', () => {
  it.each([
    'By the way, they are also looking at Fabrikam as an alternative to Vault.',
    'By the way, they are also considering an offer from Fabrikam.',
    'By the way, we did the same at Fabrikam last year.',
    'By the way, at Fabrikam they needed Vault for the same reason and run it since May.',
    'By the way, their parent Fabrikam also needs Vault.',
    'By the way, Fabrikam, a subsidiary of theirs, also needs Vault.',
    'By the way, at Bellweather they also look at Insight.',
    'By the way, Maya Lindholm is also looking at Vault.',
    'By the way, Karen also wants Insight.',
    'By the way, HR is also looking at Vault.',
    'By the way, the CFO also wants a demo in March.',
    'They also need Vault for the plant in Leeds.',
    'In Leeds they also need Vault.',
    'Fabrikam is also in the race and wants the deal.',
    'Übrigens braucht auch die Produktion Vault.',
    'Übrigens wollen sie bei der Montage auch Vault einsetzen.',
    'Übrigens wollen sie auch Fabrikam prüfen.',
    'Au passage, ils regardent aussi Fabrikam.',
    'Por cierto, también están mirando a Fabrikam.',
    'Trouwens, ze kijken ook naar Fabrikam.',
    'The customer also needs it before the audit.',
    'The contact is Jane Doe, jane@bellweather.example, she also wants a demo of Vault.',
  ])('%s', (own) => expect(others(own)).toEqual([]))
})
