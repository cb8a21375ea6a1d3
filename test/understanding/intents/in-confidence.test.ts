/** What of somebody's words the other house may read. */
import { describe, expect, it } from 'vitest'
import { heardByOthers, keepsAnother, withoutMark } from '../../../src/understanding/answers/in-confidence.ts'

const names = ['Harbor Systems', 'Dana Whitlock']

describe('for the own house', () => {
  it.each([
    ['Declining - between us, this partner is hopeless.', 'Declining'],
    ["internal only: margin is thin, don't tell them", ''],
    ['(not for the partner) they never answer. Lost on price.', ''],
    ['We lost it on price (internal: they wanted 30% off).', 'We lost it on price .'],
    ['We lost it on price. Between us, they were never serious.', 'We lost it on price.'],
    ['Lost. No budget. Please keep this internal.', ''],
    ["Lost on price. Don't tell Dana.", ''],
    ['Lost on price. Not for Harbor: they were useless.', 'Lost on price.'],
    ['Internal note: margin too thin. For the partner: no budget this year.', 'no budget this year.'],
    ['Verloren, zu teuer. Unter uns gesagt: der Partner war unfähig.', 'Verloren, zu teuer.'],
    ['Bitte nicht an Dana weitergeben: die Marge ist zu dünn.', ''],
    ['Abgelehnt. Nur intern: die Marge ist zu dünn.', 'Abgelehnt.'],
    ['Perdu. Entre nous, le revendeur est nul.', 'Perdu.'],
    ['Perdido. No le digas nada al socio.', ''],
    ['Perdido, sem verba. Cá entre nós, o parceiro não ajudou.', 'Perdido, sem verba.'],
    ['Perso per il prezzo. Detto tra noi, il partner è inaffidabile.', 'Perso per il prezzo.'],
    ['Zeg ze dit niet, maar de marge is te dun.', ''],
    ['Verloren op prijs. Onder ons gezegd: deze partner is hopeloos.', 'Verloren op prijs.'],
    ['Przegrane. Między nami, ten partner jest beznadziejny.', 'Przegrane.'],
    ['Förlorad. Mellan oss: partnern är hopplös.', 'Förlorad.'],
    ['Tabt. Mellem os: partneren er håbløs.', 'Tabt.'],
    ['Tapt på pris. Ikke for partneren: de svarer aldri.', 'Tapt på pris.'],
    ['失注です。ここだけの話、パートナーの対応が遅すぎました。', ''],
    // A mark within a sentence opens what follows it; one behind the words closes them.
    ['Contract goes out on 18 December; internal note - legal says no.', 'Contract goes out on 18 December'],
    ['Their board, between us, hates it.', ''],
    ['Lost on price. Their real budget is 140k (internal).', 'Lost on price.'],
    ['Verloren: Preis. Ihr Budget sind 90k (nur intern).', 'Verloren: Preis.'],
    // Silence about what follows.
    ["Call on 14 December, but don't tell the partner that we go down to 61k", 'Call on 14 December'],
    ['Call on 14 December. (keep this in-house: our floor is 61k. No lower)', 'Call on 14 December.'],
    [
      'Workshop on 15 December. Please don’t share with the partner: they are next.',
      'Workshop on 15 December.',
    ],
    ['Termin am 9. Dezember. Sag dem Partner bitte nicht, dass wir tiefer gehen.', 'Termin am 9. Dezember.'],
    ["Lost on price. Don't tell the partner that it was the price.", ''],
    ["Lost on price. Don't tell Dana why.", ''],
    ["Lost on price. Internal: they were rude. Don't tell Dana about the price.", ''],
    ["Reject, existing customer. Don't tell Dana who the rep is.", 'Reject, existing customer.'],
    ['Ablehnen, Bestandskunde. Sag Dana bitte nicht, wer der Betreuer ist.', 'Ablehnen, Bestandskunde.'],
    ["Lost on price. Don't tell the partner that the price was silly.", ''],
    [
      'Reject, direct active. The partner must not learn that we have talked since May.',
      'Reject, direct active.',
    ],
    // Two reasons: the one that is told outwards is told without its name.
    ['Lost. The official reason is timing. The real reason: we were silly.', 'Lost. timing.'],
    [
      'Verloren. Offiziell: Projekt verschoben. In Wahrheit waren wir zu teuer.',
      'Verloren. Projekt verschoben.',
    ],
    ['Nur für intern: sie nehmen SAP. Nach außen: Projekt verschoben.', 'Projekt verschoben.'],
    ['Perdu. Officiellement : projet reporté. En réalité ils préfèrent SAP.', 'Perdu. projet reporté.'],
    // The partner is kept out.
    ['meet Robin on 9 December before the partner gets wind of it', 'meet Robin on 9 December'],
    ['meet Robin on 9 December, keep Dana out of it', 'meet Robin on 9 December'],
    [
      'Lost because of price after I went behind the partner’s back and they noticed',
      'Lost because of price',
    ],
    ['Preisgespräch am 9. Dezember, ohne dass der Partner davon erfährt', 'Preisgespräch am 9. Dezember'],
    ['Demo am 9. Dezember, Dana bitte raushalten', 'Demo am 9. Dezember'],
    ['rendez-vous le 9 décembre sans en parler au partenaire', 'rendez-vous le 9 décembre'],
    ['reunión el 9 de diciembre a espaldas del socio', 'reunión el 9 de diciembre'],
    ['reunião a 9 de dezembro sem avisar o parceiro', 'reunião a 9 de dezembro'],
    ['incontro il 9 dicembre senza dirlo al partner', 'incontro il 9 dicembre'],
    ['gesprek op 9 december zonder dat de partner het weet', 'gesprek op 9 december'],
    ['spotkanie 9 grudnia bez wiedzy partnera', 'spotkanie 9 grudnia'],
    ['möte 9 december utan att partnern vet om det', 'möte 9 december'],
    ['møde 9. december bag om ryggen på partneren', 'møde 9. december'],
    // How the customer speaks of the partner.
    ['Robin told me they hate working with the partner and would rather buy from us directly.', ''],
    ['They sign because we gave them a rebate after the partner messed up the demo.', ''],
    ['Der Kunde ist unzufrieden mit dem Partner.', ''],
    ['Der Partner hat die Demo verbockt.', ''],
    ['Le client est mécontent du partenaire.', ''],
    ['El cliente está harto del socio.', ''],
    ['Il cliente è deluso dal partner.', ''],
    ['Kunden är missnöjd med partnern.', ''],
    // Marked or not, nobody says it to a partner's face.
    ['Lost on price. The partner was useless.', 'Lost on price.'],
  ])('%s', (text, heard) => expect(heardByOthers(text, names).trim()).toBe(heard))
})

/** Of the step that stands first nothing is kept; of what is marked no word is told. */
describe('marked in any words', () => {
  it.each([
    'For Ines only: they have 40k.',
    'Ines only: they have 40k',
    'This is for Ines only - they have 40k.',
    'Just for us: they have 40k',
    'Only for you, Ines: they have 40k',
    'For your eyes only: they have 40k',
    'For your information only: they have 40k',
    'Just between you and me, they have 40k.',
    'Between you, me and the gatepost, they have 40k.',
    'Off the record: they have 40k.',
    'Private: they have 40k.',
    'Please keep this from the partner: they have 40k.',
    'Please hide this from Dana: they have 40k.',
    'Dana does not need to know, but they only have 40k',
    'No need for Dana to know, but they only have 40k',
    "Dana doesn't have to hear that they only have 40k.",
    "I'd rather not tell Dana that they only have 40k.",
    'Not a word to Dana: they have 40k.',
    "It's none of Dana's business: they have 40k.",
    'Ines, nur für dich: die haben 40k',
    'Nur für Ines: die haben 40k.',
    'Unter vier Augen: die haben 40k.',
    'Muss Dana nicht wissen, aber die haben nur 40k.',
    'Dana muss das nicht wissen, aber die haben nur 40k.',
    'Dana bitte nichts davon sagen: die haben 40k.',
    'Kein Wort zu Dana: die haben 40k.',
    'Bitte vor dem Partner geheim halten: die haben 40k.',
    'Das geht den Partner nichts an: die haben 40k.',
    'Juste pour toi : ils ont 40k.',
    'Pour Ines uniquement : ils ont 40k.',
    'De toi à moi, ils ont 40k.',
    "Dana n'a pas besoin de le savoir, mais ils ont 40k.",
    'Pas un mot à Dana : ils ont 40k.',
    'À garder pour nous : ils ont 40k.',
    'Solo para ti: tienen 40k.',
    'Que quede entre nosotros: tienen 40k.',
    'Dana no tiene por qué saberlo, pero tienen 40k.',
    'Que no se entere Dana: tienen 40k.',
    'Ni una palabra a Dana: tienen 40k.',
    'Só para ti: têm 40k.',
    'Que fique entre nós: têm 40k.',
    'Nem uma palavra ao parceiro: têm 40k.',
    'Solo per te: hanno 40k.',
    'Acqua in bocca: hanno 40k.',
    'Dana non ha bisogno di saperlo, ma hanno 40k.',
    'Da non inoltrare: hanno 40k.',
    'Alleen voor jou: ze hebben 40k.',
    'Onder vier ogen: ze hebben 40k.',
    'Dana hoeft dit niet te weten, maar ze hebben 40k.',
    'Tylko dla ciebie: mają 40k.',
    'W cztery oczy: mają 40k.',
    'Dana nie musi tego wiedzieć, ale mają 40k.',
    'Bara för dig: de har 40k.',
    'Mellan fyra ögon: de har 40k.',
    'Dana behöver inte veta, men de har 40k.',
    'Kun til dig: de har 40k.',
    'Under fire øjne: de har 40k.',
    'Dana behøver ikke at vide det, men de har 40k.',
    'Inesさんだけに：予算は40kです。',
    'パートナーには伝えないでください。予算は40kです。',
    'オフレコですが、予算は40kです。',
  ])('%s', (words) => {
    const told = heardByOthers(`Next step: demo on 9 December.\n${words}`, names)
    expect(told).not.toMatch(/40k/)
    expect('Next step: demo on 9 December.').toContain(told.split('\n')[0]?.trim())
  })

  it.each([
    'Internal: we can go down to 61k, do not tell Dana.',
    'Please keep this from the partner: they talk to Coupa.',
    '(intern) Kunde will 20 % Rabatt.',
    'For Ines only: they have 40k.',
  ])('a step under its label is told, before and behind: %s', (words) => {
    const step = 'Next step: demo on 9 December.'
    expect(heardByOthers(`${step} ${words}`, names).trim()).toBe(step)
    expect(heardByOthers(`${words} ${step}`, names).trim()).toBe(step)
  })

  it.each(['Internal only.', 'For Ines only.', '(intern)', 'Just for us:'])(
    '%s marks a step that follows at once',
    (mark) => expect(heardByOthers(`${mark} Next step: go down to 61k.`, names).trim()).toBe(''),
  )
})

describe('for everybody', () => {
  it.each([
    'For now only the German plant is in scope.',
    'Just for info: the demo moved to Friday.',
    'Only for reference: they run SAP.',
    'The licence is for managers only.',
    'They only have 40k this year.',
    'Robin does not need to know Excel for that.',
    'The portal is for Robin only until May.',
    'They want it only for the plant in Lyon.',
    'Nur für das Werk in Lyon ist das relevant.',
    'C’est seulement pour le site de Lyon.',
    'Solo para la planta de Lyon.',
    'Solo per lo stabilimento di Lione.',
    'They keep this from year to year.',
    'Their private cloud is full.',
    'Let Dana know that the demo is on Friday.',
    'Dana needs to know the date.',
    'Dana muss wissen, wann die Demo ist.',
    'Next step: demo on 9 December, Dana has to know the room.',
    'Lost on price, Siemens undercut us.',
    'Their internal IT team builds it themselves.',
    'They stay with their internal solution.',
    'The project is confidential data migration for the board.',
    'Die interne IT baut es selbst.',
    'Der Mitbewerb lag 30 % unter uns.',
    'Sie mussten sich zwischen uns und Siemens entscheiden.',
    'They decided between us and Siemens, and took Siemens.',
    'Le projet est géré en interne.',
    'The partner was great and helped a lot.',
    "We don't share the code with anyone; they wanted that.",
    'They did not tell us why.',
    'No me dijeron nada.',
    'Nog niet doorgeven aan de klant.',
    'You can tell the partner: no budget this year.',
    'Without the partner we would not have won.',
    'Ohne den Partner hätten wir es nicht geschafft.',
    'Keep the partner in the loop.',
    'We never want to keep the partner out of it.',
    'Meet Robin before the demo of the partner.',
    'They are unhappy with their previous reseller.',
    'Sie sind unzufrieden mit ihrem bisherigen Partner.',
    'Robin wants to sign before Christmas.',
    'Dana knows Robin, and she brings the contract on 9 December.',
    'It is officially lost.',
    'The real reason was the audit.',
    'Please tell the partner that we start on 9 December.',
    'The customer does not know yet which tool it wants.',
    'Le client ne doit pas attendre, rendez-vous le 9 décembre avec le partenaire.',
    'Antes de que el socio venga, llamamos a Robin.',
    'Der Partner hat die Demo gehalten, alle waren begeistert.',
  ])('%s', (text) => expect(heardByOthers(text, names)).toBe(text))
})

describe('a very long text', () => {
  // What would fail here is not linear and takes minutes: it is stopped.
  it.each(['(between us ', 'internal only, ', 'the partner must not know; ', '(nur intern) '])(
    'a megabyte of %j is read to its end',
    (piece) => {
      const megabyte = piece.repeat(Math.ceil(1e6 / piece.length))
      heardByOthers(megabyte, names)
      withoutMark(megabyte)
    },
    30_000,
  )

  it('is told as far as it was looked through', () => {
    const pages = 'They sign on Friday. '.repeat(2_000)
    const told = heardByOthers(`${pages}Internal only: our floor is 61k.`, names)
    expect(told.length).toBeGreaterThan(10_000)
    expect(told).not.toContain('61k')
  })
})

/** Of a result told beside it the reason's code may be told; where the silence may be about the reason it may not. */
describe('keeps something else in the house than the report', () => {
  const REPORT = 'Lost on price.'
  it.each([
    ["Lost on price. Dana doesn't know yet that Maya is leaving in March, keep that to yourselves.", true],
    ['Lost on price. Their new director comes from Siemens, please keep this internal.', true],
    ["Lost on price. Don't tell Dana.", false],
    ['Lost on price. Please keep this internal.', false],
    ['Lost on price. The price was really silly this time, keep that to yourselves.', false],
    ['Lost on price, Maya is leaving.', false],
  ])('%s', (text, another) =>
    expect(keepsAnother(text, { start: 0, end: REPORT.length }, names)).toBe(another),
  )
})
