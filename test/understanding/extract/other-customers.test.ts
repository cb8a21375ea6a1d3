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
