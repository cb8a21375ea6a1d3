/** What of somebody's words the other house may read. */
import { describe, expect, it } from 'vitest'
import { heardByOthers } from '../../../src/understanding/answers/in-confidence.ts'

const names = ['Harbor Systems', 'Dana Whitlock']

describe('for the own house', () => {
  it.each([
    ['Declining - between us, this partner is hopeless.', ''],
    ["internal only: margin is thin, don't tell them", ''],
    ['(not for the partner) they never answer. Lost on price.', ''],
    ['We lost it on price (internal: they wanted 30% off).', 'We lost it on price .'],
    ['We lost it on price. Between us, they were never serious.', 'We lost it on price.'],
    ['Lost. No budget. Please keep this internal.', ''],
    ["Lost on price. Don't tell Dana.", ''],
    ['Lost on price. Not for Harbor: they were useless.', 'Lost on price.'],
    [
      'Internal note: margin too thin. For the partner: no budget this year.',
      'For the partner: no budget this year.',
    ],
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
    // Marked or not, nobody says it to a partner's face.
    ['Lost on price. The partner was useless.', 'Lost on price.'],
  ])('%s', (text, heard) => expect(heardByOthers(text, names).trim()).toBe(heard))
})

describe('for everybody', () => {
  it.each([
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
  ])('%s', (text) => expect(heardByOthers(text, names)).toBe(text))
})
