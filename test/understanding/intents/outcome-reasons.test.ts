/** Why a deal was won or lost, out of the words that report it. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

/** The reply, and the reason in it; null where it gives none. */
const WON: [string, string | null][] = [
  ['We won it! The order came in this morning, 42,000 euros.', null],
  ['Signed yesterday. What tipped it was the audit log.', 'What tipped it was the audit log.'],
  ['Signed yesterday, we won. What tipped it: the audit in spring.', 'the audit in spring.'],
  ['Gewonnen, unterschrieben. Den Ausschlag gab: die Anbindung.', 'die Anbindung.'],
  [
    'We won it, contract signed. They chose you because your support answers in Polish.',
    'They chose you because your support answers in Polish.',
  ],
  ['We won, contract signed. £26,500 in the end because they added two depots.', null],
  [
    'Gewonnen, der Vertrag ist unterschrieben. Den Ausschlag gab die Anbindung an das Altsystem.',
    'Den Ausschlag gab die Anbindung an das Altsystem.',
  ],
  [
    'C’est gagné, le contrat est signé. Ce qui a décidé, c’est la démo sur site.',
    'Ce qui a décidé, c’est la démo sur site.',
  ],
  [
    'Contrato firmado, ganamos. Lo que decidió fue el piloto en el almacén.',
    'Lo que decidió fue el piloto en el almacén.',
  ],
  [
    'Contratto firmato, vinto! Hanno scelto noi per l’assistenza in loco.',
    'Hanno scelto noi per l’assistenza in loco.',
  ],
  [
    'We won, contract signed. They said nobody else would come out to the quarry.',
    'They said nobody else would come out to the quarry.',
  ],
  [
    'A usina assinou ontem, ganhamos! Pesou o fato de termos mostrado o painel com os dados deles.',
    'Pesou o fato de termos mostrado o painel com os dados deles.',
  ],
  [
    'Firmado, ganamos el contrato. Pesó que les enseñamos el panel con sus propios datos.',
    'Pesó que les enseñamos el panel con sus propios datos.',
  ],
]
const LOST: [string, string | null][] = [
  ['We lost it.', null],
  ['We lost it. Please close the file.', null],
  ['We lost Acme. They went with Siemens, on price.', 'They went with Siemens, on price.'],
  [
    'Lost, sadly. They awarded it to Brightline because they threw in the scanners.',
    'because they threw in the scanners.',
  ],
  [
    'We lost this one. Their new owner wants one system for all plants. You can close the file.',
    'Their new owner wants one system for all plants.',
  ],
  ['We lost it, they are going with Siemens.', 'they are going with Siemens.'],
  ['They cancelled the whole project, so we lost it.', 'They cancelled the whole project'],
  [
    'Wir haben verloren, weil der Vorstand alle Investitionen gestoppt hat.',
    'weil der Vorstand alle Investitionen gestoppt hat.',
  ],
  [
    'C’est perdu : le client a préféré garder son prestataire.',
    'le client a préféré garder son prestataire.',
  ],
  [
    'Lo perdimos. El grupo fue comprado y usan la plataforma de la matriz.',
    'El grupo fue comprado y usan la plataforma de la matriz.',
  ],
  ['Helaas verloren, ze gaan met Siemens verder.', 'ze gaan met Siemens verder.'],
  ['We lost it. It had nothing to do with the price.', null],
  [
    "We lost it. They're building it themselves. That's final, the requisition is cancelled on their side.",
    "They're building it themselves.",
  ],
]

const reasonIn = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Did it close?', text })
  const { intent, outcome } = understand(mail, { ...settingOf(mail), address: 'DEAL' })
  return { intent, reason: outcome?.reason?.value ?? null }
}

describe('the reason', () => {
  it.each(WON)('of a win: %s', (text, reason) => expect(reasonIn(text)).toEqual({ intent: 'WON', reason }))
  it.each(LOST)('of a loss: %s', (text, reason) => expect(reasonIn(text)).toEqual({ intent: 'LOST', reason }))
})
