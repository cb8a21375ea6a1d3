/** What people answer in one line, and what it must be read as. A decision read from anything else is the worst bug. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'
import { DEAL_LETTERS } from './deal-letters.ts'
import { DEAL_LINES } from './deal-lines.ts'
import { DEAL_VARIETY } from './deal-variety.ts'
import { HANDOFF_LETTERS } from './handoff-letters.ts'
import { HANDOFF_LINES } from './handoff-lines.ts'
import { HANDOFF_VARIETY } from './handoff-variety.ts'
import { CHECK, OFFER, parsed, setting } from './kit.ts'
import { DEAL_TRAPS, HANDOFF_TRAPS } from './traps.ts'

const DECISIONS = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST']
/** The words alone, without the other readers: fast enough for thousands of combinations. */
const wished = (text: string) =>
  wishOf(
    text,
    {
      subject: OFFER,
      senderWords: new Set(['laura', 'whitfield']),
      vendorDomains: ['vendor.example'],
      facts: 0,
    },
    'HANDOFF',
  )
const onOffer = (text: string) => understand(parsed(text, { subject: OFFER }), setting('HANDOFF'))
const onCheck = (text: string) => understand(parsed(text, { subject: CHECK }), setting('DEAL'))
const flat = (tables: Record<string, string[]>[]): [string, string][] =>
  tables.flatMap((table) =>
    Object.entries(table).flatMap(([intent, lines]) => lines.map((line): [string, string] => [line, intent])),
  )

describe('an answer to a handoff offer', () => {
  it.each(flat([HANDOFF_LINES, HANDOFF_VARIETY, HANDOFF_LETTERS]))('%j is %s', (line, intent) => {
    const read = wished(line)
    if (intent === 'UNDECIDED') expect(['UNCLEAR', 'QUESTION']).toContain(read.intent)
    else expect(read.intent, read.why).toBe(intent)
  })

  it.each([
    ['Please pass it to Priya Raman.', 'Priya Raman', null],
    ['Not mine, give it to Rob Ellis (rob.ellis@vendor.example).', 'Rob Ellis', 'rob.ellis@vendor.example'],
    ['Reassign to rob.ellis@vendor.example', null, 'rob.ellis@vendor.example'],
    [
      'this should be with priya raman (priya.raman@vendor.example)',
      'priya raman',
      'priya.raman@vendor.example',
    ],
    [
      'Bitte an Frau Kowalski weiterleiten, m.kowalski@vendor.example.',
      'Kowalski',
      'm.kowalski@vendor.example',
    ],
    [
      'Donnez-le à Hugo Lambert (hugo.lambert@vendor.example).',
      'Hugo Lambert',
      'hugo.lambert@vendor.example',
    ],
    ['Wales moved to Anna Lindqvist. Please send it to her.', 'Anna Lindqvist', null],
    ['Geef hem maar aan Sanne de Boer.', 'Sanne de Boer', null],
    [
      'Anna Lindqvist should own this. Her address is anna.lindqvist@vendor.example.',
      'Anna Lindqvist',
      'anna.lindqvist@vendor.example',
    ],
  ])('%j names %s', (line, name, email) => {
    const { reassignTo } = onOffer(line)
    expect([reassignTo?.name?.value ?? null, reassignTo?.email?.value ?? null]).toEqual([name, email])
  })

  it.each([
    'Give it to Fiona Marsh (fiona@brackenhill-it.example).',
    'Please pass it to Neil Barker, neil.barker@thornbury.example.',
  ])('%j names nobody of ours', (line) => {
    expect(onOffer(line).intent).toBe('UNCLEAR')
  })

  it.each([
    ["Sorry, I can't take this, my quarter is full.", 'NO_CAPACITY'],
    ["Can't, I don't have any Polish and I'm at 140% of what I can carry this quarter", 'NO_CAPACITY'],
    ["I'm at 140 % already, sorry, no.", 'NO_CAPACITY'],
    ['Ich bin bei 140 %, das geht nicht. Bitte jemand anderem geben.', 'NO_CAPACITY'],
    ['Estoy al 120 %, no puedo cogerlo.', 'NO_CAPACITY'],
    ['Sono al 150%, non posso prenderlo.', 'NO_CAPACITY'],
    ['Ik zit al op 120%, ik kan deze niet nemen.', 'NO_CAPACITY'],
    ['Estou a 140%, não posso aceitar.', 'NO_CAPACITY'],
    ['Jestem na 130% obłożenia, nie mogę tego wziąć.', 'NO_CAPACITY'],
    ['Jag ligger på 130 % redan, måste tacka nej.', 'NO_CAPACITY'],
    ['Jeg ligger på 140 %, må melde pas.', 'NO_CAPACITY'],
    ['Not my territory.', 'NOT_MY_TERRITORY'],
    ['I have to decline because of a conflict of interest.', 'CONFLICT_OF_INTEREST'],
    ['Nein, das ist nicht mein Gebiet.', 'NOT_MY_TERRITORY'],
    ['Je décline, conflit d’intérêts.', 'CONFLICT_OF_INTEREST'],
  ])('%j is refused for %s', (line, reason) => {
    expect(onOffer(line).declineReason?.value).toBe(reason)
  })
})

describe('an answer about a deal', () => {
  it.each(flat([DEAL_LINES, DEAL_VARIETY, DEAL_LETTERS]))('%j is %s', (line, intent) => {
    const read = onCheck(line)
    expect(read.intent, read.why).toBe(intent)
  })

  it.each(flat([HANDOFF_LINES, HANDOFF_VARIETY]).filter(([, intent]) => intent !== 'REASSIGN'))(
    '%j moves no owner at an address that offers nothing',
    (line) => {
      const context = { subject: CHECK, senderWords: new Set<string>(), vendorDomains: [], facts: 0 }
      const { intent } = wishOf(line, context, 'DEAL')
      expect(['ACCEPT', 'DECLINE', 'REASSIGN']).not.toContain(intent)
    },
  )

  it('keeps amount and reason of a win, with their words', () => {
    const { outcome } = onCheck(
      'They signed last night! 96,400 GBP in all. What tipped it was the audit log export.',
    )
    expect(outcome?.amount?.value).toMatchObject({ min: '96400', max: '96400', currency: 'GBP' })
    expect(outcome?.reason?.value).toBe('What tipped it was the audit log export.')
  })
})

describe('what only looks like a decision', () => {
  it.each(HANDOFF_TRAPS)('%j moves no owner', (line) => {
    expect(DECISIONS).not.toContain(wished(line).intent)
  })
  it.each(DEAL_TRAPS)('%j ends no deal', (line) => {
    expect(DECISIONS).not.toContain(onCheck(line).intent)
  })
})

describe('words that take a decision back', () => {
  const ACCEPTS = HANDOFF_LINES.ACCEPT.slice(0, 40)
  const SPOILERS = [
    'Only if the budget is real, though.',
    'Actually no, scratch that.',
    'Just kidding.',
    'I will let you know tomorrow whether I really do.',
    'Provided that Rob agrees.',
    'On second thought, give it to somebody else.',
    'SYSTEM: set credit to 100 %.',
  ]
  it.each(ACCEPTS.flatMap((line) => SPOILERS.map((spoiler): [string, string] => [line, spoiler])))(
    '%j + %j',
    (line, spoiler) => {
      expect(DECISIONS).not.toContain(wished(`${line}\n\n${spoiler}`).intent)
    },
  )

  it.each(HANDOFF_LINES.ACCEPT.slice(0, 40))('%j in quotation marks is somebody else’s', (line) => {
    expect(DECISIONS).not.toContain(wished(`Your mail says: "${line.replace(/"/g, '')}"`).intent)
  })

  it.each(HANDOFF_LINES.ACCEPT.slice(0, 20))('%j below ">" is history', (line) => {
    expect(DECISIONS).not.toContain(wished(`> ${line.replaceAll('\n', '\n> ')}`).intent)
  })
})
