/** Whoever wants a deal later has not refused it, nor given it to somebody: "keep it for me, from Monday I'm free". */
import { describe, expect, test } from 'vitest'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const intentOf = (words: string) => wishOf(words, CONTEXT, 'HANDOFF').intent

describe('a wish to have it later', () => {
  test.each([
    "Keep it for me, from Monday I'm free",
    'Halt mir den bitte frei, ab Montag habe ich Luft',
    'Can I have until Thursday?',
    "Hold it for me please, I'm swamped until Wednesday.",
    "Park it, I'm back Monday.",
    "Don't give it to anybody else yet. I'm at capacity this week but next week is fine.",
    "I want this one but I'm on holiday until the 14th.",
    'No time today, please reserve it for me till Friday.',
    "Please don't pass it on, I can start in two weeks.",
    "I can't take it this week. Keep it warm for me until Monday.",
    "Can't right now, ask me again on Monday.",
    "Busy until Thursday, then it's mine.",
    'Not before Monday. But do keep it for me.',
    "I have no capacity before the 15th, after that I'd love it. Could it wait?",
    "Please wait with it until I'm back on Tuesday; don't hand it to Priya.",
    'Before you give it to Priya Nair: wait until Monday, I want it.',
    "Give me the weekend, and don't offer it to someone else in the meantime.",
    'Save it for me. My plate is full until Friday.',
    'Snooze this one for me, I have no bandwidth till Monday',
    'Bitte noch niemand anderem geben, ich bin erst Montag wieder da.',
    'Diese Woche bin ich komplett ausgelastet. Bitte für mich reservieren.',
    'Lass ihn bitte liegen, bis ich Montag zurück bin.',
    'Nicht weitergeben! Ich will den, nur diese Woche geht nicht.',
    'Kannst du den bis Donnerstag für mich zurückhalten? Habe gerade keine Zeit.',
    'Heb mir den auf, ab nächster Woche habe ich wieder Kapazität.',
    'Kann ich bis Freitag Zeit haben? Bin gerade voll.',
    'Gardez-le-moi, je suis libre à partir de lundi.',
    "Je suis débordé cette semaine, mais ne le donnez à personne d'autre.",
    "Pouvez-vous me le réserver jusqu'à jeudi ? Je n'ai pas de temps avant.",
    'Mets-le de côté pour moi, je rentre lundi.',
    'Guárdamelo, a partir del lunes estoy libre.',
    'Esta semana no tengo tiempo, resérvamelo hasta el lunes.',
    'No se lo deis a nadie más todavía, vuelvo el lunes.',
    'Guarda para mim, a partir de segunda estou livre.',
    'Não passem para ninguém ainda, esta semana não tenho tempo.',
    'Tienimelo da parte, da lunedì sono libero.',
    'Questa settimana non ho tempo, ma non datelo a nessun altro.',
    'Hou hem voor me vast, vanaf maandag heb ik tijd.',
    'Geef hem nog niet aan iemand anders, ik zit deze week vol.',
    'Zatrzymaj to dla mnie, od poniedziałku mam czas.',
    'Nie dawajcie tego jeszcze nikomu innemu, w tym tygodniu nie mam czasu.',
    'Håll den åt mig, från måndag har jag tid.',
    'Ge den inte till någon annan än, jag har inte tid den här veckan.',
    'Gem den til mig, fra mandag har jeg tid.',
    'Giv den ikke til en anden endnu, jeg har ikke tid i denne uge.',
    '月曜日から手が空きますので、それまで取っておいてください。',
    '今週は手一杯ですが、他の方には回さないでください。',
    "I'm out until Monday. Leave it with me until then.",
    "Can this wait a week? I'm full.",
    "Would you keep this one back for me? I can't touch it before the 3rd.",
    'My hands are full till Tuesday; dibs though, so nobody else please.',
    'Sorry, not this week. Next week yes!',
    'Zu viel gerade. Ab dem 15. gern.',
    'Trop de travail là, mais à partir du 15 je le prends.',
    'Could you sit on it for me till Wednesday? Quarter end is killing me.',
    'Swamped today. Please hold it for me, will confirm tomorrow.',
    "I'd hate to lose this one, don't hand it to anyone else please. No time before Monday though.",
    'Bin bis Dienstag auf Messe und habe keine Zeit. Bitte den Lead für mich parken.',
    'Keine Kapazität gerade, aber gebt ihn bitte noch nicht weiter!',
    'Kann der Fall eine Woche warten? Im Moment ausgelastet.',
    "Laissez-le de côté pour moi, je suis surchargé jusqu'à vendredi.",
    "Ne le donnez pas encore à quelqu'un d'autre, je rentre lundi.",
    'Apartádmelo por favor, hasta el jueves no tengo hueco.',
    'Reserva esse para mim, estou lotada até quinta.',
    'Mettetemelo da parte, fino a giovedì sono pieno.',
    'Bewaar deze voor mij, ik heb deze week geen tijd.',
    'Kan deze tot donderdag wachten? Ik zit vol.',
    'Zarezerwujcie to dla mnie, teraz nie mam czasu.',
    'Reservera den åt mig, jag har fullt upp den här veckan.',
    'Hold den til mig, jeg har travlt lige nu.',
    '来週の水曜日なら対応できますが、今は手が回りません。',
  ])('is no refusal: %s', (words) => {
    expect(['DECLINE', 'REASSIGN']).not.toContain(intentOf(words))
  })

  test.each([
    'Halt mir den bitte frei, ab Montag habe ich Luft',
    'Heb mir den auf, ab nächster Woche habe ich wieder Kapazität.',
    'Mets-le de côté pour moi, je rentre lundi.',
    "Keep it for me, from Monday I'm free",
  ])('takes nothing yet: %s', (words) => {
    expect(intentOf(words)).toBe('UNCLEAR')
  })
})

describe('words that resemble it', () => {
  test.each([
    "I'm free from Monday but not for this one. No thanks.",
    'Sorry, no capacity until the end of the quarter. Please find somebody else.',
    "I can't take it, and please don't hold it for me.",
    "You don't need to keep it for me, I pass.",
    "No. I'm on leave until May.",
    "I have to decline, I'm full until March. Keep me in mind for the next one.",
    'Nein danke, bin bis Ende März voll. Halt mir den nicht frei.',
    "I pass. Don't give it to anybody in my team either, we are all full.",
    "Declining. Please don't wait for me.",
    'Kann ich leider nicht machen, keine Kapazität bis Juli.',
    "Non, je n'ai pas le temps jusqu'en mars.",
    'No puedo, estoy a tope hasta junio. Lo siento.',
    'Not for me, thanks. Hold the next one for me though.',
    "Please don't keep it for me, I've no capacity at all this half.",
    'Nein, tut mir leid. Haltet mir bitte die Daumen für Q2, ich bin komplett ausgelastet.',
    'Non merci, gardez-moi au courant pour les prochains, je suis débordé.',
    'No, gracias. Guardadme el próximo, que este no es mi zona.',
    'Nee, geen capaciteit. Houd me op de hoogte als er iets in mijn regio komt.',
  ])('refuse: %s', (words) => {
    expect(intentOf(words)).toBe('DECLINE')
  })
  test.each([
    'Please give it to Priya Nair, she is free from Monday.',
    'Not me. Hold it for Priya Nair, she should own it.',
    "Please pass it to Priya Nair, I'm away until Monday.",
    'Bitte an Priya Nair geben, ich bin bis Montag im Urlaub.',
    'Give it to Marta Silva, and please keep the next banking lead for me.',
  ])('pass it on: %s', (words) => {
    expect(intentOf(words)).toBe('REASSIGN')
  })
  test.each([
    "I'll take it, I'm back Monday and will call them then.",
    "Mine. Back on Monday and I'll call them first thing.",
    "I'll take it. Please keep it in my name.",
    'Übernehme ich, ab Montag bin ich dran.',
    "On it. Don't give it to anybody else!",
  ])('accept: %s', (words) => {
    expect(intentOf(words)).toBe('ACCEPT')
  })
})
