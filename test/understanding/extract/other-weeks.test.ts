/** Days of other weeks, days that have gone, and days that are no close; counted from Thursday, 15 October 2026. */
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/understanding/extract/dates/date.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { parsed, setting } from '../intents/kit.ts'

const daysIn = (words: string) =>
  findDates(fold(words), { today: '2026-10-15', order: 'DMY' }).map(({ last }) => last)

describe('the day of another week', () => {
  it.each([
    ['They sign on Friday.', '2026-10-16'],
    ['They want to sign Friday week.', '2026-10-23'],
    ['They sign on Friday week.', '2026-10-23'],
    ['They sign a week on Tuesday.', '2026-10-27'],
    ['They sign a week from Tuesday.', '2026-10-27'],
    ['They sign a week tomorrow.', '2026-10-23'],
    ['Call with Robin a week tomorrow.', '2026-10-23'],
    ['Demo for Martin a week on Tuesday.', '2026-10-27'],
    ['Call, week on Tuesday.', '2026-10-27'],
    ['Call week on Tuesday', '2026-10-27'],
    ['They sign two weeks on Tuesday.', '2026-11-03'],
    ['They sign Tuesday fortnight.', '2026-11-03'],
    ['They decide the Thursday after next.', '2026-10-29'],
    ['They decide Thursday after next.', '2026-10-29'],
    ['They decide on the Monday after next.', '2026-10-26'],
    ['They decide next Friday.', '2026-10-23'],
    ['They decide on Friday of next week.', '2026-10-23'],
    ['They decide Friday next week.', '2026-10-23'],
    ['They decide on Wednesday the week after next.', '2026-10-28'],
    ['They decide in the week after next, on Wednesday.', '2026-10-28'],
    ['They decide Tuesday in two weeks.', '2026-11-03'],
    ['They decide Tuesday two weeks from now.', '2026-11-03'],
    ['They sign a week today.', '2026-10-22'],
    ['They sign today week.', '2026-10-22'],
    ['Sie unterschreiben Freitag in einer Woche.', '2026-10-23'],
    ['Sie unterschreiben am Freitag in einer Woche.', '2026-10-23'],
    ['Sie entscheiden Dienstag übernächster Woche.', '2026-10-27'],
    ['Sie entscheiden am Dienstag der übernächsten Woche.', '2026-10-27'],
    ['Sie entscheiden übernächsten Dienstag.', '2026-10-27'],
    ['Sie entscheiden am übernächsten Freitag.', '2026-10-30'],
    ['Sie entscheiden übernächste Woche Mittwoch.', '2026-10-28'],
    ['Sie entscheiden übernächste Woche am Mittwoch.', '2026-10-28'],
    ['Sie unterschreiben Montag in zwei Wochen.', '2026-11-02'],
    ['Sie unterschreiben heute in einer Woche.', '2026-10-22'],
    ['Sie unterschreiben Freitag in 14 Tagen.', '2026-10-30'],
    ['Sie unterschreiben am Freitag nächster Woche.', '2026-10-23'],
    ['Sie unterschreiben am Freitag kommender Woche.', '2026-10-23'],
    ['Ils signent vendredi en huit.', '2026-10-23'],
    ['Ils signent de vendredi en huit.', '2026-10-23'],
    ['Ils signent mardi en quinze.', '2026-11-03'],
    ['Ils signent vendredi de la semaine prochaine.', '2026-10-23'],
    ['Ils signent vendredi dans une semaine.', '2026-10-23'],
    ['Ils signent mercredi dans deux semaines.', '2026-11-04'],
    ['Ils signent jeudi prochain.', '2026-10-22'],
    ['Firmano venerdì della settimana prossima.', '2026-10-23'],
    ['Firmano venerdì prossimo.', '2026-10-23'],
    ['Firmano martedì tra due settimane.', '2026-11-03'],
    ['Firmano venerdì fra una settimana.', '2026-10-23'],
    ['Firmano venerdì della prossima settimana.', '2026-10-23'],
    ['Firmano martedì della settimana successiva alla prossima.', '2026-10-27'],
    ['Firmano giovedì tra otto giorni.', '2026-10-22'],
    ['Firman el viernes de la semana que viene.', '2026-10-23'],
    ['Firman el viernes de la próxima semana.', '2026-10-23'],
    ['Firman el viernes que viene.', '2026-10-16'],
    ['Firman el viernes en una semana.', '2026-10-23'],
    ['Firman el martes dentro de dos semanas.', '2026-11-03'],
    ['Firman el martes de dentro de dos semanas.', '2026-11-03'],
    ['Assinam na sexta-feira da próxima semana.', '2026-10-23'],
    ['Assinam na sexta da semana que vem.', '2026-10-23'],
    ['Assinam terça-feira daqui a duas semanas.', '2026-11-03'],
    ['Assinam na sexta às 15h.', '2026-10-16'],
    ['Assinam até quinta.', '2026-10-22'],
    ['Assinam até quarta, dia 28 de outubro.', '2026-10-28'],
    ['Assinam sexta-feira daqui a uma semana.', '2026-10-23'],
    ['Ze tekenen vrijdag over een week.', '2026-10-23'],
    ['Ze tekenen dinsdag over twee weken.', '2026-11-03'],
    ['Ze tekenen vrijdag volgende week.', '2026-10-23'],
    ['Ze tekenen volgende week vrijdag.', '2026-10-23'],
    ['Ze tekenen de vrijdag van volgende week.', '2026-10-23'],
    ['Ze tekenen dinsdag over 14 dagen.', '2026-11-03'],
    ['Ze beslissen over twee weken op dinsdag.', '2026-10-27'],
    ['Podpisują w piątek za tydzień.', '2026-10-23'],
    ['Podpisują w piątek w przyszłym tygodniu.', '2026-10-23'],
    ['Podpisują w przyszły piątek.', '2026-10-23'],
    ['Podpisują we wtorek za dwa tygodnie.', '2026-11-03'],
    ['De skriver på fredag om en vecka.', '2026-10-23'],
    ['De skriver på fredag nästa vecka.', '2026-10-23'],
    ['De skriver på nästa vecka på fredag.', '2026-10-23'],
    ['De skriver på tisdag om två veckor.', '2026-11-03'],
    ['De skriver på på fredag i nästa vecka.', '2026-10-23'],
    ['De skriver under torsdag om en uge.', '2026-10-22'],
    ['De skriver under fredag i næste uge.', '2026-10-23'],
    ['De skriver under næste uge fredag.', '2026-10-23'],
    ['De skriver under tirsdag om to uger.', '2026-11-03'],
    ['De skriver under fredag om 14 dage.', '2026-10-30'],
    ['De signerer fredag om en uke.', '2026-10-23'],
    ['De signerer fredag i neste uke.', '2026-10-23'],
    ['De signerer tirsdag om to uker.', '2026-11-03'],
    ['He allekirjoittavat perjantaina viikon päästä.', '2026-10-23'],
    ['He allekirjoittavat ensi viikon perjantaina.', '2026-10-23'],
    ['He allekirjoittavat tiistaina kahden viikon päästä.', '2026-11-03'],
    ['Podepíšou v pátek za týden.', '2026-10-23'],
    ['Podepíšou v pátek příští týden.', '2026-10-23'],
    ['Podepíšou v úterý za dva týdny.', '2026-11-03'],
    ['来週の金曜日に契約です。', '2026-10-23'],
    ['再来週の火曜日に決定します。', '2026-10-27'],
  ])('%s: %s', (words, day) => expect(daysIn(words)).toEqual([day]))

  it.each([
    ['They meet every Friday in two weeks.', '2026-10-23'],
    ['I am off for a week from Monday.', '2026-10-26'],
    ['We meet every week on Monday.', '2026-10-26'],
    ['Demo later this week on Friday.', '2026-10-23'],
    ['It is their busiest week on Monday.', '2026-10-26'],
    ['It is a Monday week-long workshop.', '2026-10-26'],
  ])('but not: %s', (words, day) => expect(daysIn(words)).not.toContain(day))
})

/** What a reply of Monday, 16 November 2026 says: the close and the day of the next step. */
function read(words: string) {
  const [deal] = understand(parsed(words, { subject: 'Re: [1042] Thornbury Water' }), setting('DEAL')).deals
  return [deal?.closeDate?.value.date ?? null, deal?.nextStepDate?.value ?? null]
}

describe('the day of a step', () => {
  it.each([
    ['call with Robin a week tomorrow', '2026-11-24'],
    ['call, week on Thursday', '2026-11-26'],
    ['Next step: workshop in 14 days', '2026-11-30'],
    ['Next step: call in two weeks', '2026-11-30'],
    ['Nächster Schritt: Workshop in 14 Tagen', '2026-11-30'],
    ['Nächster Schritt: Workshop KW 51', '2026-12-14'],
    ['Nächster Schritt: Workshop in KW 51', '2026-12-14'],
    ['Prochaine étape : atelier dans quinze jours', '2026-12-01'],
    ['Próximo paso: taller dentro de dos semanas', '2026-11-30'],
    ['Prossimo passo: workshop tra due settimane', '2026-11-30'],
    ['Volgende stap: workshop over twee weken', '2026-11-30'],
    ['Næste skridt: workshop om 14 dage', '2026-11-30'],
  ])('%s: %s', (words, day) => expect(read(words)[1]).toBe(day))

  it.each([
    'Next step: workshop in about two weeks',
    'Next step: workshop in two to three weeks',
    'Next step: workshop within two weeks',
    'Next step: workshop in December',
    'Nächster Schritt: Workshop in KW 51/52',
    'Nächster Schritt: Workshop in den nächsten zwei Wochen',
    'Nächster Schritt: Workshop in ein paar Wochen',
  ])('is not in: %s', (words) => expect(read(words)[1]).toBeNull())
})

describe('closes', () => {
  it.each([
    ['They sign Friday week.', '2026-11-27'],
    ['PO comes a week on Tuesday.', '2026-11-24'],
    ['Unterschrift am Dienstag übernächster Woche.', '2026-12-01'],
    ['Signature vendredi en huit.', '2026-11-27'],
    ['De skriver under torsdag om en uge.', '2026-11-26'],
    ['If all goes well they sign by 10 December.', '2026-12-10'],
    ['Wenn alles klappt unterschreiben sie am 10. Dezember.', '2026-12-10'],
    ['PO before she goes on leave on 12 December.', '2026-12-12'],
    ['The CFO signs on 12 December, then he is on leave until 4 January.', '2026-12-12'],
    ['Decision put off until 15 January.', '2027-01-15'],
    ['Last week they said they decide by 10 December.', '2026-12-10'],
    ['They decide by 15 December, last year it took until March.', '2026-12-15'],
    // Whoever writes the year means it.
    ['Decision by 30 October 2026.', '2026-10-30'],
    ['Close date: 31/03/2025', '2025-03-31'],
  ])('%s: %s', (words, day) => expect(read(words)[0]).toBe(day))
})

describe('closes nothing', () => {
  it.each([
    'Demo is Friday week.',
    'Die Demo ist Dienstag übernächster Woche.',
    'Visit on site Thursday after next.',
    'I’m off until 12 Dec.',
    'Maya is away until 12 Dec, she signs after that.',
    'Klaus ist bis 9. Dezember im Urlaub.',
    'Herr Maier ist bis 11.12. krank.',
    'Je suis en congé jusqu’au 12 décembre.',
    'Estoy de vacaciones hasta el 12 de diciembre.',
    'Estou de férias até 12 de dezembro.',
    'Sono in ferie fino al 12 dicembre.',
    'Ik ben tot 12 december met vakantie.',
    'Jestem na urlopie do 12 grudnia.',
    'Jag är ledig till 12 december.',
    'Jeg er på ferie til 12. december.',
    'If they get the budget by 10 December we are in.',
    'Sie unterschreiben nur, wenn der Betriebsrat bis 10. Dezember zustimmt.',
    'They decided last December to replace it.',
    'KPMG flagged the approvals in last year’s audit.',
    'In den letzten Monaten lief die Entscheidung nur zäh.',
    'They signed nothing in the second year.',
    'They chose the old tool on 15 December last year.',
    'Die Entscheidung fiel letzten Dezember.',
    'Die Entscheidung fiel im Dezember letzten Jahres.',
    'La décision est tombée en décembre dernier.',
    'La decisión se tomó en diciembre del año pasado.',
    'A decisão foi tomada em dezembro passado.',
    'La decisione è stata presa a dicembre scorso.',
    'Ze besloten in december vorig jaar.',
    'Beslutningen blev taget i december sidste år.',
    'Beslutet togs i december förra året.',
    'Decyzja zapadła w grudniu zeszłego roku.',
    'They wanted to decide by 30 October.',
    'Sie wollten am 30. Oktober unterschreiben.',
    'They planned to sign in October but it slipped.',
    'They sign on 5 November.',
    'Close date: 5 November',
  ])('%s', (words) => expect(read(words)[0]).toBeNull())

  it.each(['I’m off until 12 Dec.', 'Ik ben tot 12 december met vakantie.'])(
    'and is no step either: %s',
    (words) => expect(read(words)[1]).toBeNull(),
  )
})
