/** When a customer decides, said in idioms; and days that count from that day and are others. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { FIRST, parsed, setting } from '../intents/kit.ts'

const BROUGHT =
  'Thornbury Water want Northwind Flow because their approvals take nine days. Contact Maya Lund, maya@thornbury.example. '

function closes(words: string) {
  const first = understand(parsed(BROUGHT + words, FIRST), setting('REGISTRATION'))
  const reply = understand(parsed(words), setting('DEAL'))
  return [first, reply].map(({ deals }) => deals[0]?.closeDate?.value.date ?? null)
}

describe('deciding in idioms', () => {
  it.each([
    'Ze hakt de knoop door op 12 februari 2027.',
    'De vil bestemme seg 12. februar 2027.',
    'El consejo se reúne el 12 de febrero de 2027 y ahí se decide.',
    'Le comité se réunit le 12 février 2027 et tranchera à ce moment-là.',
    'Der Vorstand tagt am 12. Februar 2027, da wird entschieden.',
    'Slipped to 12 February 2027.',
    'Verschiebt sich auf den 12. Februar 2027.',
    'Slitta al 12 febbraio 2027.',
    'Skjuts till 12 februari 2027.',
    'De vill bestämma sig den 12 februari 2027.',
    'Ze geven groen licht op 12 februari 2027.',
    'Le comité tranche le 12 février 2027.',
    'Elle fixera son choix le 12 février 2027.',
    'Ils donnent leur feu vert le 12 février 2027.',
    'El consejo da el visto bueno el 12 de febrero de 2027.',
    'Dan luz verde el 12 de febrero de 2027.',
    "Il consiglio dice l'ultima parola il 12 febbraio 2027.",
    'Danno il via libera il 12 febbraio 2027.',
    'Scioglierà la riserva il 12 febbraio 2027.',
    'Dà l’ok il 12 febbraio 2027.',
    'Der Zuschlag erfolgt am 12. Februar 2027.',
    'Grünes Licht gibt der Vorstand am 12. Februar 2027.',
    'Der Würfel fällt am 12. Februar 2027.',
    'Frau Kolb legt sich am 12. Februar 2027 fest.',
    'The board gives the nod on 12 February 2027.',
    'The thumbs up comes on 12 February 2027.',
    'She signs off on 12 February 2027.',
    'They pull the trigger on 12 February 2027.',
    'Styrelsen tar beslut den 12 februari 2027.',
    'De sätter ner foten den 12 februari 2027.',
    'Bestyrelsen tager stilling den 12. februar 2027.',
    'De giver grønt lys den 12. februar 2027.',
    'Decyzja zapadnie 12 lutego 2027.',
    'Klamka zapadnie 12 lutego 2027.',
    'Zarząd da zielone światło 12 lutego 2027.',
    'A direção dá luz verde a 12 de fevereiro de 2027.',
    'Eles batem o martelo em 12 de fevereiro de 2027.',
    'Hallitus näyttää vihreää valoa 12.2.2027.',
    'Dají zelenou 12. února 2027.',
  ])('%s', (words) => expect(closes(words)).toEqual(['2027-02-12', '2027-02-12']))

  it.each([
    'She is out until 12 February 2027.',
    'They pull the plug on the old server on 12 February 2027.',
    'Die Würfelmaschine geht am 12. Februar 2027 in Betrieb.',
    'Il parle de la reprise de production le 12 février 2027.',
  ])('and not: %s', (words) => expect(closes(words)).toEqual([null, null]))
})

describe('a day that counts from the close', () => {
  it.each([
    'It needs a signature before 12 February 2027, picking starts three weeks after that.',
    'They sign on 12 February 2027, a month later they go live.',
    'Unterschrift bis 12. Februar 2027, drei Wochen danach beginnt die Ernte.',
    'Signature avant le 12 février 2027, la cueillette commence trois semaines plus tard.',
    'Firman antes del 12 de febrero de 2027, tres semanas después empieza la vendimia.',
    'Firmano entro il 12 febbraio 2027, tre settimane dopo inizia la vendemmia.',
    'Tekenen voor 12 februari 2027, drie weken daarna begint de pluk.',
  ])('is none: %s', (words) => {
    for (const day of closes(words)) expect(['2027-02-11', '2027-02-12']).toContain(day)
  })

  it.each([
    ['The board meets on 12 February 2027 and they sign three weeks after that.', '2027-03-05'],
    ['Demo on 12 February 2027, the decision comes two weeks later.', '2027-02-26'],
    ['The budget is released on 1 December 2026 and the order follows a month later.', '2027-01-01'],
  ])('unless that is when they decide: %s', (words, day) => expect(closes(words)).toEqual([day, day]))
})
