/** Answers to "Which company is the customer?" as people type them: one word, without capitals, within a sentence. */
import { describe, expect, it } from 'vitest'
import { answerToGap } from '../../../src/understanding/gap-answer.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

function accountIn(text: string, whole = text): string | null {
  const mail = mailOf({
    from: 'Ana Ruiz <ana@fieldpartner.example>',
    subject: 'Re: [1047] One thing is missing',
    text,
  })
  const setting = { ...settingOf(mail), address: 'DEAL' as const, customerNames: ['Maya Lindholm'] }
  const first = understand(mail, setting)
  const read = answerToGap({ ...mail, text: whole }, setting, ['ACCOUNT'], first)
  return read.deals[0]?.accountName?.value ?? null
}

describe('the customer that was asked for', () => {
  it.each([
    ["it's for hoy", 'hoy'],
    ['The customer is called Sulzer Rotec.', 'Sulzer Rotec'],
    ["Sorry, forgot: it's Brightwell, and they'd like to start in May.", 'Brightwell'],
    ['brightwell', 'brightwell'],
    ["It's Kaldor Mills.", 'Kaldor Mills'],
    ['tesvik, they do furniture', 'tesvik'],
    ["it's mason and reed", 'mason and reed'],
    ['Delmar is the customer, sorry!', 'Delmar'],
    ['we are working with Delmar on this one', 'Delmar'],
    ["the firm's called delta", 'delta'],
    ['Hi there, I thought I had mentioned it, the firm is Quillon. Cheers', 'Quillon'],
    ['Endkunde ist das Brauhaus Lenz in Ulm.', 'Brauhaus Lenz'],
    ['geht um die kremer in bonn', 'kremer'],
    ["c'est pour morel", 'morel'],
    ["Il s'agit des Moulins Perret, à Lyon.", 'Moulins Perret'],
    ['es para ruano', 'ruano'],
    ['la empresa se llama alcores', 'alcores'],
    ['È la Fonderia Bassi', 'Fonderia Bassi'],
    ['cliente finale: bassi', 'bassi'],
    ['É para a Cerâmica Aleluia, em Aveiro', 'Cerâmica Aleluia'],
    ['Het gaat om De Graaf Zuivel.', 'De Graaf Zuivel'],
    ['Slutkund: Vinterberg', 'Vinterberg'],
    ['Kunden er Fjordkraft Bygg', 'Fjordkraft Bygg'],
    ['Kunden hedder Jensen Møbler', 'Jensen Møbler'],
    ['Klientem są Zakłady Wolski', 'Zakłady Wolski'],
    ['Zákazník je Kovárna Hora', 'Kovárna Hora'],
    ['Asiakkaan nimi on Suomen Saha', 'Suomen Saha'],
    ['お客様はKobe Textileです。', 'Kobe Textile'],
    ['kaldor-mills.example', 'kaldor-mills.example'],
    ['their website is www.kaldormills.example', 'kaldormills.example'],
    ['www.kaldormills.example', 'kaldormills.example'],
    ['1. Which company is the customer? Hoy Ltd', 'Hoy Ltd'],
  ])('%s', (text, name) => expect(accountIn(text)).toBe(name))

  it('behind our own words, which the letter below repeats', () => {
    const question = 'Which company is the customer? Its name, and its website if you know it.'
    const answer = `1. ${question} hoy`
    const letter = `> 1. Which company is the customer? Its name, and its website if\n>    you know it.`
    expect(accountIn(answer, `${answer}\n\nOn Monday we wrote:\n${letter}`)).toBe('hoy')
  })
})

describe('no name', () => {
  it.each([
    "I'll find out tomorrow",
    "It's confidential for now",
    'es ist noch geheim',
    'pas encore le droit de le dire',
    'the customer is happy to tell you himself',
    'Client is on holiday, I will ask next week',
    'they asked for anonymity',
    'they are in Leeds',
    'Will do, thanks',
    'Why do you need that?',
  ])('%s', (text) => expect(accountIn(text)).toBeNull())
})
