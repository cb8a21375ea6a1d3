/** A deal that is only told: the partner wants it on record and nobody asked to take it; whose words are about something else wants it worked. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { FIRST, parsed, setting } from '../intents/kit.ts'

const BROUGHT =
  'Thornbury Water want Northwind Flow because their approvals take nine days. Contact Maya Lund, maya@thornbury.example. 80k EUR. '

const read = (words: string) => understand(parsed(BROUGHT + words, FIRST), setting('REGISTRATION'))

describe('nobody is to be asked', () => {
  it.each([
    'This is for visibility only.',
    'For visibility only, we close this ourselves.',
    'Registering this just for your visibility, we are running it ourselves.',
    'We are logging it purely for visibility.',
    'Just FYI, no action needed, we close this ourselves.',
    'Just an FYI - no action needed from your side.',
    'This is only for your information.',
    'FYI only, we have got this covered.',
    'No action needed from you.',
    'No action required, we will close it ourselves.',
    'Please do not assign anyone.',
    "Please don't assign an AE, we handle it on our own.",
    'There is no need to involve your sales rep.',
    'You do not need to do anything.',
    'Nothing needed from your side.',
    'Nur zur Info, wir machen den Abschluss selbst, bitte niemanden zuweisen.',
    'Nur zur Kenntnisnahme.',
    'Das ist nur zur Sichtbarkeit, den Rest machen wir selbst.',
    'Kein Handlungsbedarf bei euch.',
    'Ihr müsst nichts tun.',
    'Wir brauchen hier keinen Vertriebler.',
    'Bitte keinen Account Executive zuweisen, wir kümmern uns selbst darum.',
    "Pour information seulement, on s'en occupe.",
    'À titre purement informatif.',
    "C'est juste pour info, nous nous en occupons.",
    'Aucune action requise de votre part.',
    "Merci de n'affecter personne.",
    "Merci de ne pas affecter de commercial, on s'en charge.",
    'Solo a título informativo, lo cerramos nosotros.',
    'Solo para vuestra información.',
    'Por favor, no asignen a nadie.',
    'No tenéis que hacer nada.',
    'Solo per informazione, lo chiudiamo noi.',
    'A puro titolo informativo.',
    'Nessuna azione richiesta da parte vostra.',
    'Per favore non assegnate nessuno.',
    'Alleen ter info, wij sluiten dit zelf.',
    'Puur ter kennisgeving.',
    'Geen actie nodig van jullie kant.',
    'Graag niemand toewijzen.',
    'Apenas para vossa informação, tratamos disso.',
    'Nenhuma ação necessária da vossa parte.',
    'Por favor não atribuam ninguém.',
    'Tylko do wiadomości, zamykamy to sami.',
  ])('%s', (words) => {
    const { intent, deals } = read(words)
    expect(intent).toBe('REGISTRATION')
    expect(deals).toHaveLength(1)
    const [deal] = deals
    expect(words).toBe(deal?.forVisibility?.value)
    expect(deal?.forVisibility?.evidence[0]?.quote).toBe(words)
    expect(deal?.context.map(({ value }) => value).join(' ')).not.toContain(words.slice(0, -1))
    expect(deal?.context).not.toEqual([])
    expect(deal?.nextStep).toBeNull()
  })
})

describe('something else is told', () => {
  it.each([
    'FYI: they also need SSO.',
    'Just FYI: they also need SSO.',
    'Just FYI, they also need SSO.',
    'For visibility across plants they need dashboards.',
    'They want it just for visibility across their plants.',
    'No action needed from legal.',
    'FYI, no action needed from legal.',
    'Their current tool gives visibility only.',
    'They use the old tool for visibility only.',
    'Their reports are only for information.',
    'This is not for visibility only, please assign somebody.',
    'They asked us not to assign anyone else to the project.',
    'Please do not assign anyone before we have spoken.',
    'We close this ourselves.',
    'They say no sales reps on site.',
    'Nur zur Info: sie brauchen auch SSO.',
    'Nur zur Info, sie haben schon SAP.',
    'Die Berichte dienen nur zur Information.',
    'Kein Handlungsbedarf bei der Rechtsabteilung.',
    'Bitte noch niemanden zuweisen, bevor wir gesprochen haben.',
    'Pour information, ils ont aussi besoin du SSO.',
    'Juste pour info, ils utilisent déjà SAP.',
    'Aucune action requise de la direction juridique.',
    'Solo para vuestra información, también necesitan SSO.',
    'Per conoscenza, usano già SAP.',
    'Solo per informazione: hanno già SAP.',
    'Alleen ter info: ze gebruiken al SAP.',
    'Apenas para vossa informação, eles já usam SAP.',
    'Their team does not need to do anything until March.',
  ])('%s', (words) => {
    const { deals } = read(words)
    expect(deals[0]?.forVisibility).toBeUndefined()
  })
})

it('the need in the same sentence is told all the same', () => {
  const words = 'For visibility only: they need a second approval step because the audit asks for it.'
  const [deal] = read(words).deals
  expect(deal?.forVisibility?.value).toBe('For visibility only')
  expect(deal?.context.map(({ value }) => value).join(' ')).toContain('second approval step')
})

it('of two deals only the one of which it is said', () => {
  const { deals } = understand(
    parsed(
      `Two deals for you.

1. Thornbury Water want Northwind Flow because their approvals take nine days. Contact Maya Lund, maya@thornbury.example. 80k EUR.

2. Osprey Foods want Northwind Flow because invoices wait nine days. Contact Jon Bell, jon@osprey.example. 40k EUR. For visibility only, we close this one ourselves.`,
      FIRST,
    ),
    setting('REGISTRATION'),
  )
  expect(deals.map(({ forVisibility }) => forVisibility !== undefined)).toEqual([false, true])
})
