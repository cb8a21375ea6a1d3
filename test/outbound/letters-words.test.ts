/** What the letters say: word for word where it matters most, and rule by rule where it depends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_FIELDS, REVIEW_REASONS } from '../../src/motion/words.ts'
import { composed, composedIn, readHtml } from './letters-kit.ts'

/** Without the small print. */
const words = (text: string) => text.split('\n-- \n')[0]
const flat = (text: string) => text.replace(/\s+/g, ' ')

it('a short form ends the sentence as well: no second stop behind "B.V."', () => {
  for (const kind of ['RECEIPT', 'DECLINE_NOTICE', 'OUTCOME'] as const) {
    const letter = composed(kind, (props) => {
      if (props.deal) props.deal.facts.accountName = 'Werf De Koning B.V.'
    })
    expect(letter.text).toContain('B.V.')
    expect(letter.text).not.toMatch(/\p{L}\.\.(?!\.)/u)
    expect(letter.html).not.toMatch(/B\.V\.(?:<\/strong>)?\.(?!\.)/)
  }
})

it('a report of one leak counts one, and says one thing to do', () => {
  const { text } = composed('LEAK_REPORT', ({ data }) => {
    const report = data.report as { todo: string[]; leaks: unknown[] }
    report.todo = report.todo.slice(0, 1)
  })
  expect(text).toContain('One thing to do this week')
  expect(flat(text)).toContain('whoever can close one of its leaks')
})

describe('word for word', () => {
  it('the handoff offer, on one screen', () => {
    expect(words(composedIn('HANDOFF_OFFER', 'en').text)).toMatchInlineSnapshot(`
      "Fernhill Software · Partner deals · Deal 1042

      Will you take Nordwind Logistik AG?

      Hello Tom,

      Maria Keller of Halden Systems brings you a customer. Please answer by
      Wednesday 25 November, 15:00 (CET).

        Accept:   reply “On it, thanks.”
        Decline:  reply “I decline. Reason: …”
        Not me:   reply “Not me, please give it to …”

        Or just reply: on it, thanks. Add the next step if you know it.

      What the customer needs
      -----------------------

      | Their dispatch system goes out of support in June and the last two
      | outages stopped three depots for a morning each. The board wants a
      | replacement decided before the summer peak.

      The deal
      --------

      Customer:        Nordwind Logistik AG (nordwind-logistik.example, DE)
      Contact:         Jonas Petersen (Head of IT Operations),
                       j.petersen@nordwind-logistik.example, +4943155501234
      Value:           €110,000 to €130,000 a year
      Expected close:  26 February 2027
      Product:         Dispatch Cloud
      Next step:       Demo with the depot managers in Kiel (3 December 2026)
      Partner does:    Halden Systems: customer relationship and technical fit
      Credit:          Halden Systems: sourced, 100%, already fixed
      Why you:         routing rule “DACH logistics”

      If you do not answer by then, it goes to somebody else and Dana Reyes is
      told. If it is not for you, say so early: a quick “not me, please give
      it to Kim” helps the partner most.

      Your partner desk at Fernhill Software
      "
    `)
  })

  it('the gap request asks for nothing but the gap', () => {
    expect(words(composedIn('GAP_REQUEST', 'en').text)).toMatchInlineSnapshot(`
      "Fernhill Software · Partner deals · Deal 1042

      Two things are missing

      Hello Maria,

      Your registration is saved as deal 1042, and your place in the queue
      counts from Monday 23 November, 9:12 (CET). To hand it over, we need
      only this. Just reply to this mail:

        1. Who is your contact there? A name, with an e-mail address or a phone
           number.
        2. Why now? What problem does the customer want to solve? A sentence or
           two.

      Your own words are fine, a line for each is enough.

      The rest is clear
      -----------------

      Customer:        Nordwind Logistik AG (nordwind-logistik.example, DE)
                       from “a new one for you: Nordwind Logistik AG in Kiel”
      Value:           €110,000 to €130,000 a year
                       from “somewhere around 110 to 130k euros a year”
      Expected close:  26 February 2027
                       our reading of “they want to sign by the end of
                       February”
      Product:         Dispatch Cloud
      Next step:       Demo with the depot managers in Kiel (3 December 2026)
                       from “a demo with the depot managers in Kiel on 3
                       December”

      Something wrong or missing? Reply with the right value, that is all.

      Without an answer the registration ends on 14 December 2026. You can
      register again at any time.

      Your partner desk at Fernhill Software
      "
    `)
  })

  it('the receipt in German', () => {
    expect(words(composedIn('RECEIPT', 'de').text)).toMatchInlineSnapshot(`
      "Fernhill Software · Partnervertrieb · Deal 1042

      Nordwind Logistik AG ist registriert

      Guten Tag Maria Keller,

      vielen Dank, dass Sie uns Nordwind Logistik AG bringen. Der Vorgang ist
      Deal 1042, und Dana Reyes ist ab dieser Minute dafür verantwortlich, bis
      ein Account Executive ihn angenommen hat.

        Sie müssen jetzt nichts tun. Wir schreiben Ihnen, sobald sich etwas
        bewegt.

      Wie es weitergeht
      -----------------

      1. Tom Berger ist gefragt, ob der Deal übernommen wird, und hat bis
         Mittwoch, 25. November, 15:00 Uhr (MEZ) Zeit für die Antwort.
      2. Verstreicht diese Zeit, suchen wir jemand anderen und sagen Ihnen
         Bescheid; Ihre Schutzfrist verlängert sich um die Zeit, die wir
         verloren haben.
      3. Sobald jemand annimmt, stellen wir Sie einander per E-Mail vor.

      Ihre Anrechnung steht fest
      --------------------------

      Anrechnung:  Gebracht, Anteil 100 %, Provision 10 % des Auftragswerts
      Grundlage:   10 % des Vertragswerts im ersten Jahr
      Festgelegt:  23. November 2026, Regel „gold-sourced“, Prüfzeichen
                   3fa9c1d2
      Geschützt:   bis 21. Februar 2027

      Daran ändert sich später nichts, es sei denn, wir vereinbaren es beide.

      Wer was übernimmt
      -----------------

      Kundenbeziehung:     Maria Keller
      Technische Eignung:  Halden Systems
      Referenzen:          Dana Reyes
      Abschluss:           Dana Reyes

      Was wir verstanden haben
      ------------------------

      Kunde:               Nordwind Logistik AG (nordwind-logistik.example,
                           DE)
                           aus „ein neuer Fall für Sie: Nordwind Logistik AG
                           in Kiel“
      Kontakt:             Jonas Petersen (Leiter IT-Betrieb),
                           j.petersen@nordwind-logistik.example,
                           +4943155501234
                           aus „Ansprechpartner ist Jonas Petersen (Leiter
                           IT-Betrieb, j.petersen@nordwind-logistik.example)“
      Anlass:              Das Dispositionssystem läuft im Juni aus der
                           Wartung, und die letzten zwei Ausfälle haben drei
                           Depots je einen Vormittag lang stillgelegt. Der
                           Vorstand will vor der Sommerspitze über einen
                           Ersatz entscheiden.
      Volumen:             110.000 € bis 130.000 € pro Jahr
                           aus „etwa 110 bis 130 TEUR im Jahr“
      Abschluss erwartet:  26. Februar 2027
                           so haben wir „Unterschrift soll Ende Februar sein“
                           verstanden
      Produkt:             Dispatch Cloud
      Nächster Schritt:    Demo mit den Depotleitern in Kiel (3. Dezember
                           2026)
                           aus „am 3. Dezember eine Demo mit den Depotleitern
                           in Kiel“

      Stimmt etwas nicht oder fehlt etwas? Antworten Sie mit der richtigen
      Angabe, mehr braucht es nicht.

      Ihr Partner-Team bei Fernhill Software
      "
    `)
  })
})

describe('the receipt', () => {
  it('names owner, clock, credit with hash and basis, protection, roles, and the words it was read from', () => {
    const text = flat(composedIn('RECEIPT', 'en').text)
    for (const said of [
      'Dana Reyes owns it from this minute',
      'Tom Berger has been asked to take it and has to answer by Wednesday 25 November, 15:00 (CET)',
      'Sourced, share 100%, commission 10% of the won amount',
      '10 % of the first-year contract value',
      'fingerprint 3fa9c1d2',
      'until 21 February 2027',
      'Customer relationship: Maria Keller',
      'somewhere around 110 to 130k euros a year',
      'our reading of “they want to sign by the end of',
    ])
      expect(text).toContain(said)
  })

  it('from a sender who could not be verified asks for one word, with a button', () => {
    const { subject, text, html } = composed('RECEIPT', ({ data }) => {
      data.confirmFirst = true
    })
    expect(subject).toBe('[1042] Nordwind Logistik AG: one word from you, please')
    expect(text).toContain('Please reply “yes”.')
    expect(text).not.toContain('You have nothing to do now')
    expect(readHtml(html).hrefs).toHaveLength(1)
    expect(readHtml(html).hrefs[0]).toMatch(/body=Yes$/)
  })

  it('without an offer yet promises hours, not a name', () => {
    const { text } = composed('RECEIPT', ({ deal }) => {
      if (deal) deal.offer = null
    })
    expect(flat(text)).toContain(
      'Dana Reyes offers it to an account executive within 8 working hours. That person has 16 working hours to accept.',
    )
    expect(text).not.toContain('Tom Berger')
  })
})

describe('the gap request', () => {
  it('asks for exactly what is missing, numbered, whatever is missing', () => {
    const asks = {
      ACCOUNT: 'Which company is the customer?',
      CONTACT: 'Who is your contact there?',
      CONTEXT: 'Why now?',
      AMOUNT: 'How big is it, roughly?',
      CLOSE_DATE: 'When will the customer decide?',
      NEXT_STEP: 'What is the next step,',
    }
    fc.assert(
      fc.property(fc.subarray([...ENTRY_FIELDS], { minLength: 1 }), fc.nat(2), (missing, reminder) => {
        const { text } = composed('GAP_REQUEST', ({ data }) => Object.assign(data, { missing, reminder }))
        for (const field of ENTRY_FIELDS) expect(text.includes(asks[field])).toBe(missing.includes(field))
        expect(text.match(/^ {2}\d\. /gm)).toEqual(missing.map((_, i) => `  ${i + 1}. `))
      }),
    )
  })

  it('with nothing missing but the word of the sender, asks for that', () => {
    const { subject, text } = composed('GAP_REQUEST', ({ data }) =>
      Object.assign(data, { missing: [], reminder: 1, confirmFirst: true }),
    )
    expect(subject).toContain('one word from you, please')
    expect(text).toContain('Please reply “yes”.')
    expect(text).not.toMatch(/(is|are) missing/)
  })
})

describe('the handoff offer', () => {
  const { html } = composedIn('HANDOFF_OFFER', 'en')

  it('has three prefilled replies to the tokenised address and not one web link', () => {
    const replies = readHtml(html).hrefs.map((href) => new URL(href))
    expect(replies.map((url) => decodeURIComponent(url.pathname))).toEqual(
      Array(3).fill('handoff+1042.p3w8zr6c5n@intake.vendor.example'),
    )
    expect(replies.map((url) => url.searchParams.get('body'))).toEqual([
      'On it, thanks.',
      'I decline. Reason: ',
      'Not me, please give it to ',
    ])
    expect(replies.map((url) => url.searchParams.get('subject'))).toEqual(
      Array(3).fill('Re: [1042] Nordwind Logistik AG'),
    )
  })

  it('shows the package that is handed over, not what the deal became since', () => {
    const { text } = composed('HANDOFF_OFFER', ({ deal }) => {
      if (deal) deal.facts.product = 'Something newer'
    })
    expect(text).toContain('Dispatch Cloud')
    expect(text).not.toContain('Something newer')
  })

  it('says how the partner asks us to contact the customer, before it says whom', () => {
    expect(composedIn('HANDOFF_OFFER', 'en').text.toLowerCase()).not.toContain('before you contact them')
    const { text } = composed('HANDOFF_OFFER', ({ data }) => {
      data.handoff.package.facts.contactWishes = ['please only by e-mail', 'the staff do not know yet']
    })
    const places = [
      'before you contact them',
      '| please only by e-mail',
      '| the staff do not know',
      'contact:',
    ]
    const at = places.map((words) => text.toLowerCase().indexOf(words))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
  })
})

describe('dates, money and zones of the reader', () => {
  const due = (timeZone: string, language: string) =>
    flat(
      composed('HANDOFF_REMINDER', ({ recipient }) => Object.assign(recipient, { timeZone, language })).text,
    )

  it('tells the deadline in the reader’s zone and words', () => {
    expect(due('Europe/Berlin', 'en')).toContain('by Wednesday 25 November, 15:00 (CET).')
    expect(due('America/New_York', 'en-US')).toContain('by Wednesday, November 25, 9:00 AM (EST).')
    expect(due('America/New_York', 'en')).toContain('by Wednesday 25 November, 9:00 (New York Time).')
    expect(due('Asia/Tokyo', 'de')).toContain('bis Mittwoch, 25. November, 23:00 Uhr (Japanische Normalzeit)')
    expect(due('Pacific/Auckland', 'en')).toContain('by Thursday 26 November, 3:00 (New Zealand Time).')
    expect(due('Mars/Olympus', 'en')).toContain('by Wednesday 25 November, 14:00 (UTC).')
  })

  it('knows summer time', () => {
    const { text } = composed('HANDOFF_REMINDER', ({ data }) => {
      data.handoff.dueAt = '2026-07-01T13:00:00.000Z'
    })
    expect(flat(text)).toContain('by Wednesday 1 July, 15:00 (CEST).')
  })

  it('a date without a time is the same day in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      const { text } = composed('HANDOFF_OFFER', ({ recipient }) => Object.assign(recipient, { timeZone }))
      expect(text).toContain('Expected close:  26 February 2027')
    }
  })

  it('writes money as the reader does, exactly, and survives what is no currency', () => {
    const won = (value: string, currency: string, language: string) =>
      flat(
        composed('OUTCOME', ({ data, recipient }) => {
          data.amount = { value, currency }
          recipient.language = language
        }).text,
      )
    expect(won('118000', 'EUR', 'en')).toContain('Amount: €118,000 ')
    expect(won('118000', 'EUR', 'de')).toContain('Auftragswert: 118.000 € ')
    expect(won('118000.5', 'CHF', 'de-CH')).toMatch(/Auftragswert: CHF 118['’]000\.50 /)
    expect(won('1250', 'USD', 'en-US')).toContain('Amount: $1,250 ')
    expect(won('90071992547409931.25', 'USD', 'en-US')).toContain('$90,071,992,547,409,931.25')
    expect(won('5000', 'JPY', 'en')).toContain('JP¥5,000')
    expect(won('5000', 'EURO', 'en')).toContain('5,000 EURO')
    expect(won('about ten', 'EUR', 'en')).toContain('about ten EUR')
  })
})

describe('the next step', () => {
  const said = (nextStep: string) =>
    composed('NEXT_STEP_UPDATE', ({ data }) => Object.assign(data, { nextStep })).text
  it('carries its date unless it says the day itself', () => {
    expect(said('demo in Kiel')).toContain('  demo in Kiel (3 December 2026)\n')
    expect(said('demo in Kiel on 3 December')).toContain('  demo in Kiel on 3 December\n')
    expect(said('demo in Kiel on 13 December')).toContain('13 December (3 December 2026)\n')
  })
})

describe('a decline', () => {
  it('without a coded reason names none, and the suggestion is shown whoever is asked next', () => {
    const { text } = composed('DECLINE_NOTICE', ({ data }) =>
      Object.assign(data, { reason: 'OTHER', next: 'REASSIGNED' }),
    )
    expect(text).toContain('Tom Berger does not take Nordwind Logistik AG.\n')
    expect(text).toContain('Tom Berger suggests Kim Adler.')
    expect(text).toContain('The next account executive is being asked.')
    expect(text).not.toMatch(/another reason|Reply with a name/)
  })
})

describe('the outcome', () => {
  it('works the credit out line by line, from the fixed snapshot', () => {
    const { text } = composedIn('OUTCOME', 'en')
    expect(text).toContain('€11,800')
    expect(text).toContain('€118,000 × 10% commission × 100% share')
    expect(text).toContain('fingerprint 3fa9c1d2')
  })

  it('shows a partner its own lines only', () => {
    const { text, html } = composed('OUTCOME', ({ data }) => {
      const [own] = data.evaluation?.lines ?? []
      if (own)
        data.evaluation?.lines.push({ ...own, partnerId: 'p-2', partnerName: 'Rival Ltd', credited: '777' })
    })
    expect(`${text}${html}`).not.toMatch(/Rival|777/)
  })

  it('says when the protection had ended, and when the amount is still to come', () => {
    const late = composed('OUTCOME', ({ data }) => {
      for (const line of data.evaluation?.lines ?? []) line.withinProtection = false
    })
    expect(flat(late.text)).toContain('the protection period had ended when it was won')
    const open = composed('OUTCOME', ({ data }) => Object.assign(data, { amount: null, evaluation: null }))
    expect(open.text).toContain('The amount is still to come.')
  })

  it('a loss carries its reason and no credit', () => {
    const { subject, text } = composed('OUTCOME', ({ data }) =>
      Object.assign(data, {
        result: 'LOST',
        reason: 'NO_BUDGET',
        note: null,
        amount: null,
        evaluation: null,
      }),
    )
    expect(subject).toBe('[1042] Nordwind Logistik AG: lost')
    expect(text).toContain('Reason:  the customer had no budget')
    expect(text).not.toMatch(/credit/i)
  })

  it('leaves an empty code out where the words say more', () => {
    const lost = { result: 'LOST', reason: 'OTHER', amount: null, evaluation: null }
    const withNote = composed('OUTCOME', ({ data }) => Object.assign(data, lost))
    expect(withNote.text).not.toContain('Reason:')
    expect(withNote.text).toContain('| The outage report')
    const without = composed('OUTCOME', ({ data }) => Object.assign(data, lost, { note: null }))
    expect(without.text).toContain('Reason:  not stated')
  })

  it('a reason that this version does not know is still readable', () => {
    const { text } = composed('OUTCOME', ({ data }) => Object.assign(data, { reason: 'MOON_PHASE' }))
    expect(text).toContain('Reason:  moon phase')
  })
})

describe('what partners must not learn', () => {
  it('a conflict notice names nobody and nothing', () => {
    const { text } = composedIn('CONFLICT_NOTICE', 'en')
    expect(text).not.toMatch(/Rival|1038|OPP-|Tom Berger|domain/)
    expect(text).toContain('you hear the result from\n  us in any case')
  })

  it('every rejection has its reason in words', () => {
    const said = REVIEW_REASONS.map(
      (reason) => composed('REJECTION', ({ data }) => Object.assign(data, { reason })).text.split('\n\n')[4],
    )
    expect(new Set(said).size).toBe(REVIEW_REASONS.length)
  })
})

describe('the greeting', () => {
  const hello = (name: string, language = 'en') =>
    composed('UNKNOWN_SENDER', ({ recipient }) => Object.assign(recipient, { name, language })).text.split(
      '\n',
    )[4]
  it('calls people by their name, and nobody by an address or a title', () => {
    expect(hello('Maria Keller')).toBe('Hello Maria,')
    expect(hello('Dr. Maria Keller')).toBe('Hello Dr. Maria Keller,')
    expect(hello('Keller, Maria')).toBe('Hello Keller, Maria,')
    expect(hello('MARIA')).toBe('Hello MARIA,')
    expect(hello('maria@halden.example')).toBe('Hello,')
    expect(hello('')).toBe('Hello,')
    expect(hello('Maria Keller', 'de')).toBe('Guten Tag Maria Keller,')
    expect(hello('maria@halden.example', 'de')).toBe('Guten Tag,')
  })
})

describe('one kind, two readers', () => {
  it('the desk reads a dispute as theirs to settle, the partner as being looked at', () => {
    const partner = composedIn('DISPUTE_OPENED', 'en')
    const desk = composed('DISPUTE_OPENED', ({ recipient }) => {
      recipient.name = 'Dana Reyes'
    })
    expect(partner.subject).toContain('your objection to the credit')
    expect(desk.subject).toContain('Halden Systems objects to the credit')
    expect(desk.text).toContain('Talk to the partner, then reply with what holds and why.')
    expect(desk.text).not.toContain('A new deal? Mail it to')
  })

  it('who proposes is named, whatever the label of the actor', () => {
    const opening = (proposedBy: string) =>
      composed('PROPOSAL', ({ data }) => Object.assign(data.proposal, { proposedBy })).text
    expect(opening('person:u-3')).toContain('Tom Berger proposes')
    expect(opening('key:abc')).toContain('Fernhill Software proposes')
    expect(opening('clock')).toContain('Fernhill Software proposes')
    expect(opening('Kim Adler')).toContain('Kim Adler proposes')
  })

  it('a proposal that never takes effect by silence says so', () => {
    const { text } = composed('PROPOSAL', ({ data }) => {
      data.proposal.objectionUntil = null
      data.proposal.payload = {
        kind: 'CREDIT_AMENDMENT',
        shares: [
          { partnerId: 'p-1', partnerName: 'Halden Systems', type: 'SOURCED', share: '70' },
          { partnerId: '', partnerName: 'another partner', type: 'ASSISTED', share: '30' },
        ],
      }
    })
    expect(flat(text)).toContain(
      'The credit becomes: Halden Systems 70% (sourced) and another partner 30% (assisted). Agree or object. If you say nothing, nothing changes.',
    )
  })
})

describe('what others word in English', () => {
  it('is translated where known, with times in the reader’s zone', () => {
    const { text } = composed('STATUS_DIGEST', ({ data, recipient }) => {
      recipient.language = 'de'
      Object.assign(data.deals[1] ?? {}, { next: 'Tom Berger is to answer by 2026-12-03 14:00 UTC' })
      Object.assign(data.deals[2] ?? {}, { next: '' })
    })
    const said = flat(text)
    expect(said).toContain('Als Nächstes: Tom Berger antwortet bis Donnerstag, 3. Dezember, 15:00 Uhr (MEZ)')
    expect(said).toContain('Als Nächstes: wir warten auf die fehlenden Angaben')
  })

  it('is a plain sentence of the reader’s language where not', () => {
    const { text } = composed('REFUSED', ({ data, recipient }) => {
      recipient.language = 'de'
      data.why = 'something quite new happened'
      data.examples = ['On it, thanks.']
    })
    expect(text).toContain('So geht es im Moment nicht.')
    expect(text).toContain('„Ich übernehme, danke“')
  })
})

describe('the leak report', () => {
  it('draws bars relative to the largest value and none for zero', () => {
    const { html, text } = composed('LEAK_REPORT', ({ data }) => {
      const report = data.report as { charts: { bars: { value: number }[] }[] }
      const values = [200, 100, 0, 1]
      report.charts[0]?.bars.forEach((bar, i) => {
        bar.value = values[i] ?? 0
      })
    })
    const widths = readHtml(html).attributes.filter(({ tag, name }) => tag === 'table' && name === 'width')
    expect(widths.map(({ value }) => value).filter((value) => /^(50|2)%$/.test(value))).toEqual(['50%', '2%'])
    const bars = text
      .match(/^(Registered|Complete|Offered) +(#*)/gm)
      ?.map((line) => line.replace(/[^#]/g, '').length)
    expect(bars).toEqual([24, 12, 0])
  })

  it('without a leak says so', () => {
    const { text } = composed('LEAK_REPORT', ({ data }) =>
      Object.assign(data.report as object, { leaks: [] }),
    )
    expect(text).toContain('No leak is open.')
  })
})
