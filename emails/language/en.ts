/**
 * Every English sentence of every letter. The letters decide what is said when; here is how. Plain words, short
 * sentences, nothing promised that the motion does not do. `Sentences` below is what another language must bring.
 */

import type { LetterKind } from '../../src/motion/letters.ts'
import type {
  CreditType,
  DeclineReason,
  EntryField,
  ExpiryReason,
  LeakType,
  LossReason,
  ReviewReason,
  Role,
  Stage,
  WinReason,
  WithdrawReason,
} from '../../src/motion/words.ts'
import type { FormatWords } from '../parts/format.ts'
import { capital, say, strong, type Words } from '../parts/say.ts'

/** "Maria" of "Maria Keller"; the whole name where the first word is no first name ("Dr. Keller", "Keller, Maria"). */
function firstName(name: string): string {
  const [first = name, ...rest] = name.trim().split(/\s+/)
  return rest.length > 0 && /^\p{L}[\p{L}'’-]+$/u.test(first) && first !== first.toUpperCase() ? first : name
}
const hours = (n: number) => (n === 1 ? '1 working hour' : `${n} working hours`)
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)
const things = (n: number) =>
  n === 1 ? 'one thing is' : `${['no', 'one', 'two', 'three', 'four', 'five', 'six'][n] ?? n} things are`

export const en = {
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  format: {
    moment: (day: string, time: string, zone: string) => `${day}, ${time} (${zone})`,
    range: (from: string, to: string) => `${from} to ${to}`,
    basis: {
      TOTAL: (amount: string) => amount,
      PER_YEAR: (amount: string) => `${amount} a year`,
      PER_MONTH: (amount: string) => `${amount} a month`,
    },
  } satisfies FormatWords,
  quote: (text: string) => `“${text}”`,
  greeting: (name: string) => (name.trim() ? `Hello ${firstName(name)},` : 'Hello,'),
  greetingBoth: (one: string, other: string) => `Hello ${firstName(one)}, hello ${firstName(other)},`,
  signature: (vendor: string) => `Your partner desk at ${vendor}`,
  desk: (vendor: string) => `${vendor} · Partner deals`,
  dealLabel: (number: number) => `Deal ${number}`,
  newDeal: 'New deal',
  theCustomer: 'the customer',
  replyWith: (body: string) => `reply “${body}”`,
  /** What other parts of the system say in English, and its parts that a reader would stumble over. */
  phrases: [
    [
      /^(?:(CUSTOMER_RELATIONSHIP|TECHNICAL_FIT|REFERENCE|CLOSE)) is with the (.+) already$/,
      '{1} is with the $2 already',
    ],
    [
      /^(CUSTOMER_RELATIONSHIP|TECHNICAL_FIT|REFERENCE|CLOSE) is the last role of the (partner|vendor)$/,
      '{1} is the last role that the $2 has here',
    ],
    [
      /^taking it away takes that side off the deal, and has to be proposed as that$/,
      'to take it away is to take that side off the deal: propose that, and say why',
    ],
    [/^CUSTOMER_RELATIONSHIP$/, 'the customer relationship'],
    [/^TECHNICAL_FIT$/, 'the technical fit'],
    [/^REFERENCE$/, 'the reference'],
    [/^CLOSE$/, 'the close'],
    [/^rule "(.+)", for (.+) who is away$/, 'routing rule “$1”, standing in for $2'],
    [/^rule "(.+)"$/, 'routing rule “$1”'],
  ] as [RegExp, string][],
  footer: {
    aboutDeal: (number: number) =>
      `Just reply to this mail to answer. Keep [${number}] in the subject if you write from elsewhere.`,
    general: 'Just reply to this mail to answer.',
    status: 'Reply “status” at any time to hear where it stands.',
    newDeal: (address: string) => `A new deal? Mail it to ${address}, in your own words.`,
    weekly: (vendor: string) =>
      `This report comes once a week to those who lead partner sales at ${vendor}, and to whoever can close one of its leaks.`,
  },

  // ---------- The words of the motion ----------
  stages: {
    INCOMPLETE: 'waiting for missing details',
    CONFLICT: 'overlap being checked',
    REGISTERED: 'registered, looking for an account executive',
    HANDED_OFF: 'on offer to an account executive',
    WORKING: 'accepted and being worked',
    WON: 'won',
    LOST: 'lost',
    REJECTED: 'not accepted',
    WITHDRAWN: 'withdrawn',
    EXPIRED: 'expired',
  } satisfies Record<Stage, string>,
  roles: {
    CUSTOMER_RELATIONSHIP: 'Customer relationship',
    TECHNICAL_FIT: 'Technical fit',
    REFERENCE: 'References',
    CLOSE: 'Closing',
  } satisfies Record<Role, string>,
  rolesNotClaimed: (roles: string) =>
    `You wrote that you do this: ${roles}. Our motion leaves it with the vendor’s account executive. If you should have it, propose it with a reason: reply “We’d like to take over the close, because …”, or the same with another role.`,
  creditTypes: {
    SOURCED: 'Sourced',
    INFLUENCED: 'Influenced',
    ASSISTED: 'Assisted',
  } satisfies Record<CreditType, string>,
  reviewReasons: {
    DUPLICATE: 'this opportunity is already registered',
    EXISTING_CUSTOMER: 'the company is already our customer for this product',
    DIRECT_ALREADY_ACTIVE: 'our own sales team was already working on this opportunity',
    NOT_QUALIFIED: 'the opportunity is not concrete enough yet',
    OUTSIDE_TERRITORY: 'the customer is outside the territory of your partner agreement',
    INCOMPLETE: 'we could not register it without the missing details',
    PUBLIC_TENDER: 'it is a public tender, which is open to everybody on the same terms',
    CUSTOMER_OBJECTS: 'the customer does not want to be approached through a partner',
    PARTNER_NOT_IN_GOOD_STANDING: 'your partner agreement is not active at the moment',
    SPAM: 'it does not describe a real opportunity',
    OTHER: 'see the note below',
  } satisfies Record<ReviewReason, string>,
  declineReasons: {
    CUSTOMER_PROBLEM_UNCLEAR: 'the customer’s problem is not clear',
    NEXT_STEP_UNCLEAR: 'the next step is not clear',
    NOT_MY_TERRITORY: 'not the right territory',
    CONFLICT_OF_INTEREST: 'a conflict of interest',
    NO_CAPACITY: 'no capacity',
    ALREADY_WORKING_ACCOUNT: 'somebody is already working on the account',
    OTHER: 'not stated',
  } satisfies Record<DeclineReason, string>,
  lossReasons: {
    PRICE: 'the price',
    NO_BUDGET: 'the customer had no budget',
    NO_DECISION: 'the customer made no decision',
    PROJECT_CANCELLED: 'the customer cancelled the project',
    LOST_TO_COMPETITOR: 'the customer chose a competitor',
    LOST_TO_ANOTHER_PARTNER: 'the customer chose another partner',
    PRODUCT_GAP: 'our product lacks something the customer needs',
    SECURITY_COMPLIANCE: 'security or compliance requirements',
    LEGAL: 'legal terms',
    CUSTOMER_UNRESPONSIVE: 'the customer no longer answers',
    TIMING: 'the timing',
    RELATIONSHIP: 'the relationship with the customer',
    OTHER: 'not stated',
  } satisfies Record<LossReason, string>,
  winReasons: {
    SOLUTION_FIT: 'the solution fits best',
    PARTNER_RELATIONSHIP: 'your relationship with the customer',
    PRICE: 'the price',
    REFERENCE: 'the references',
    TIMING: 'the timing',
    OTHER: 'not stated',
  } satisfies Record<WinReason, string>,
  withdrawReasons: {
    PARTNER_WITHDREW: 'you withdrew it',
    CUSTOMER_WITHDREW: 'the customer stopped the project',
    DUPLICATE: 'it was registered twice',
    OTHER: 'not stated',
  } satisfies Record<WithdrawReason, string>,
  expiryReasons: {
    NEVER_COMPLETED: 'the missing details never reached us',
    PROTECTION_ENDED: 'the protection period ended without a result',
    NO_ACTIVITY: 'nothing happened on it for too long',
  } satisfies Record<ExpiryReason, string>,
  leaks: {
    UNPROCESSED: 'Mail nobody has dealt with',
    INCOMPLETE: 'Registration waits for details',
    CONFLICT_OPEN: 'Overlap not settled',
    UNOWNED: 'Deal without an owner',
    NOT_OFFERED: 'Complete, but offered to nobody',
    UNACCEPTED: 'Handoff not accepted in time',
    NO_NEXT_STEP: 'No next step',
    NEXT_STEP_OVERDUE: 'Next step overdue',
    PARTNER_SILENT: 'No word from the partner',
    PARTNER_EXCLUDED: 'Worked without the partner',
    STALE: 'Nothing happens',
    CREDIT_DISPUTED: 'Credit disputed',
    OUTCOME_UNREPORTED: 'Expected close passed, no result',
    PROTECTION_EXPIRING: 'Protection about to end',
    UNDELIVERED: 'Mail could not be delivered',
  } satisfies Record<LeakType, string>,
  entryFields: {
    ACCOUNT: {
      label: 'Customer',
      ask: say`${strong('Which company is the customer?')} Its name, and its website if you know it.`,
    },
    CONTACT: {
      label: 'Contact',
      ask: say`${strong('Who is your contact there?')} A name, with an e-mail address or a phone number.`,
    },
    CONTEXT: {
      label: 'Why now',
      ask: say`${strong('Why now?')} What problem does the customer want to solve? A sentence or two.`,
    },
    AMOUNT: {
      label: 'Value',
      ask: say`${strong('How big is it, roughly?')} A figure or a range, with the currency.`,
    },
    CLOSE_DATE: {
      label: 'Expected close',
      ask: say`${strong('When will the customer decide?')} A date, a month or a quarter.`,
    },
    NEXT_STEP: {
      label: 'Next step',
      ask: say`${strong('What is the next step,')} and when?`,
    },
  } satisfies Record<EntryField, { label: string; ask: unknown }>,
  facts: {
    accountName: 'Customer',
    contacts: 'Contact',
    contactWishes: 'How to contact them',
    noWishes: 'nothing special to mind',
    beforeContact: 'Before you contact them',
    context: 'Why now',
    amount: 'Value',
    closeDate: 'Expected close',
    product: 'Product',
    competitor: 'Competitor',
    nextStep: 'Next step',
    nextStepOn: (step: string, date: string) => `${step} (${date})`,
    from: (quote: string) => `from “${quote}”`,
    inferred: 'our reading; tell us if it is wrong',
    inferredFrom: (quote: string) => `our reading of “${quote}”`,
    before: (value: string) => `before: ${value}`,
    registered: (value: string) => `registered: ${value}`,
    unknown: 'not known',
    noStep: 'none agreed',
    partner: 'Partner',
    owner: 'Owner',
    note: 'Note',
  },
  understood: {
    heading: 'What we understood',
    correct: 'Something wrong or missing? Reply with the right value, that is all.',
    decided:
      'Has it been decided? Reply “won” or “lost”, with the amount or the reason: we confirm it, and you get the outcome.',
  },
  besides: {
    noted: (number: number, account: string) => `Also noted, on [${number}] ${account}`,
    passedOn: (customer: string, to: string) =>
      say`What you wrote about ${strong(customer)} is with ${strong(to)}, who answers you by mail. Nothing of it was taken over.`,
  },
  credit: {
    heading: 'The credit, fixed',
    yours: 'Your credit is fixed',
    share: 'Credit',
    line: (type: string, share: string, rate: string) =>
      `${type}, share ${share}, commission ${rate} of the won amount`,
    basis: 'Basis',
    fixed: 'Fixed',
    fixedOn: (day: string, rule: string, hash: string) => `${day}, rule “${rule}”, fingerprint ${hash}`,
    protection: 'Protected',
    protectedUntil: (day: string) => `until ${day}`,
    protectedFor: (n: number) => `${days(n)} from the moment the registration is complete`,
    promise: 'It does not change later unless both of us agree.',
  },
  rolesHeading: 'Who does what',

  letterKinds: {
    RECEIPT: 'Receipt',
    GAP_REQUEST: 'Request for missing details',
    FACTS_CONFIRMED: 'Details noted',
    CONFLICT_NOTICE: 'Possible overlap',
    CONFLICT_CLEARED: 'Overlap settled',
    REJECTION: 'Registration not accepted',
    HANDOFF_PROGRESS: 'Progress of the handoff',
    INTRODUCTION: 'Introduction',
    PROPOSAL: 'Proposal',
    PROPOSAL_OUTCOME: 'Proposal decided',
    NEXT_STEP_UPDATE: 'New next step',
    PARTNER_CHECK_IN: 'Check-in with the partner',
    PROTECTION_EXPIRING: 'Protection about to end',
    PROTECTION_EXTENDED: 'Protection extended',
    OUTCOME: 'Outcome',
    DISPUTE_OPENED: 'Objection recorded',
    DISPUTE_RESOLVED: 'Objection settled',
    DISPUTE_WITHDRAWN: 'Objection taken back',
    STATUS_DIGEST: 'Status',
    NOT_UNDERSTOOD: 'Not understood',
    UNKNOWN_SENDER: 'Unknown sender',
    NEW_DEAL_IN_THREAD: 'New deal in an old thread',
    QUESTION_PASSED_ON: 'Question passed on',
    MESSAGE: 'Words of a colleague',
    HANDOFF_OFFER: 'Handoff offer',
    HANDOFF_REMINDER: 'Handoff reminder',
    HANDOFF_GONE: 'Offer ended',
    CHECK_IN: 'Check-in',
    DECISION_CONFIRMED: 'Decision confirmed',
    ALREADY_DECIDED: 'Already decided',
    REFUSED: 'Not possible',
    NEW_REGISTRATION: 'New registration',
    ROUTING_QUESTION: 'Who takes it?',
    CONFLICT_TO_SETTLE: 'Overlap to settle',
    ESCALATION: 'Escalation',
    LAPSE_NOTICE: 'Offer lapsed',
    DECLINE_NOTICE: 'Offer declined',
    LEAK_NOTICE: 'Leak',
    QUARANTINE_NOTICE: 'Mail held back',
    UNDELIVERED_NOTICE: 'Undelivered',
    UNCLEAR_REPLY: 'Unclear reply',
    WRONG_PERSON_REPLY: 'Reply of somebody else',
    PASSED_QUESTION: 'Question to answer',
    LEAK_REPORT: 'Weekly leak report',
  } satisfies Record<LetterKind, string>,

  // ---------- To the partner ----------
  receipt: {
    subject: 'registered',
    subjectConfirm: 'one word from you, please',
    title: (account: string) => `${account} is registered`,
    titleConfirm: 'One word, and we start',
    preview: (owner: string) => `${owner} owns it from now on. Your credit is fixed.`,
    previewConfirm: 'Reply “yes”. Your place in the queue already counts.',
    opening: (account: string, number: number, owner: string) =>
      say`Thank you for bringing us ${account}. It is deal ${strong(String(number))}, and ${strong(owner)} owns it from this minute until an account executive has accepted it.`,
    nothingToDo: say`${strong('You have nothing to do now.')} We write when it moves.`,
    confirm: (arrived: string) =>
      say`${strong('Please reply “yes”.')} We could not check by ourselves that this mail came from you; your word is enough. Your place in the queue counts from ${arrived} in any case.`,
    confirmButton: 'Yes, this is mine',
    confirmReply: 'Yes',
    next: 'What happens next',
    onOffer: (ae: string, due: string) =>
      say`${strong(ae)} has been asked to take it and has to answer by ${strong(due)}.`,
    toOffer: (owner: string, offer: number, window: number) =>
      say`${owner} offers it to an account executive within ${strong(hours(offer))}. That person has ${strong(hours(window))} to accept.`,
    toPick: (owner: string, window: number) =>
      say`${owner} picks the account executive in person. Whoever is picked has ${strong(hours(window))} to accept.`,
    ifLate:
      'If that time passes, we find somebody else, tell you, and your protection grows by the time we lost.',
    introduction: 'As soon as it is accepted, we introduce you to each other by e-mail.',
    forVisibility: (owner: string, quote: string) =>
      say`You wrote “${quote}”. So nobody is asked to take it: ${strong(owner)} reads this now, decides whether it stays with you or is offered to an account executive, and we tell you which.`,
    forVisibilityHolds: 'Your registration, its protection and your credit hold either way.',
  },
  gapRequest: {
    subject: (n: number) => `${things(n)} missing`,
    subjectReminder: (n: number) => `reminder: ${things(n)} still missing`,
    title: (n: number) => `${capital(things(n))} missing`,
    preview: 'Your place in the queue is safe. Reply in your own words.',
    opening: (number: number, arrived: string) =>
      say`Your registration is saved as deal ${strong(String(number))}, and your place in the queue counts from ${arrived}. To hand it over, we need only this. ${strong('Just reply to this mail:')}`,
    openingReminder: (number: number) =>
      say`Deal ${strong(String(number))} still waits for you; your place in the queue is kept. ${strong('Just reply to this mail:')}`,
    how: 'Your own words are fine, a line for each is enough.',
    confirms: 'Your reply also tells us that the registration really came from you.',
    expires: (day: string) =>
      `Without an answer the registration ends on ${day}. You can register again at any time.`,
    rest: 'The rest is clear',
  },
  unopened: {
    /** what: null = nothing in particular is asked for */
    told: (files: string, what: string | null): Words =>
      say`You attached ${files}; ${strong('we do not open attachments.')} Please write ${what ?? 'what it says'} in the mail itself.`,
    came: (files: string): Words => say`Attached was ${files}, which is kept and was not opened.`,
    unnamed: 'a file without a name',
    more: (count: number) => (count === 1 ? 'one more file' : `${count} more files`),
    fields: {
      ACCOUNT: 'the customer',
      CONTACT: 'your contact there',
      CONTEXT: 'why they want it now',
      AMOUNT: 'how big it is',
      CLOSE_DATE: 'when they decide',
      NEXT_STEP: 'the next step',
    } satisfies Record<EntryField, string> as Record<EntryField, string>,
  },
  factsConfirmed: {
    subject: 'noted, thank you',
    subjectComplete: 'complete, thank you',
    title: 'Noted, thank you',
    titleComplete: 'Your registration is complete',
    preview: 'We have added what you wrote.',
    opening: 'Thank you, we have added what you wrote. Below is how we understood it.',
    openingComplete: 'Thank you, that was all we needed. Below is how we understood it.',
    still: say`Still open. ${strong('Just reply to this mail:')}`,
    next: (owner: string, window: number) =>
      say`${strong(owner)} now finds the account executive, who has ${strong(hours(window))} to accept. You have nothing to do.`,
    asked: (ae: string, due: string) =>
      say`${strong(ae)} has been asked to take the deal and has to answer by ${strong(due)}. You have nothing to do.`,
    seeks: (owner: string) =>
      say`${strong(owner)} has the deal and finds the account executive. You have nothing to do.`,
    settles: (owner: string) => say`${strong(owner)}, who settles the overlap, has it too.`,
    reads: (ae: string) => say`${strong(ae)}, who works the deal, reads it too.`,
  },
  conflictNotice: {
    subject: 'we are checking an overlap',
    title: 'We are checking an overlap',
    preview: 'Your place in the queue is kept. You have nothing to do.',
    opening: (account: string, number: number) =>
      say`Your registration of ${account} (deal ${strong(String(number))}) may overlap with something already known here. Of whom and what it is about we may not say, and nobody learns of your registration either.`,
    who: (owner: string, window: number) =>
      say`${strong(owner)} decides within ${strong(hours(window))}, and you hear the result from us in any case.`,
    queue: (arrived: string) => `What counts is who was first: your place in the queue is ${arrived}.`,
    help: 'If something helps to tell the two apart (another site, another product, who asked you), reply with it.',
  },
  conflictWithOwn: {
    subject: 'a second project with them?',
    title: 'A second project with the same customer?',
    preview: 'One sentence that tells the two apart is enough.',
    opening: (account: string, number: number, own: string) =>
      say`You have brought us ${account} before, as ${strong(own)}. This mail is deal ${strong(String(number))} until we know whether it is the same project.`,
    who: (owner: string, window: number, merge: string) =>
      say`${strong('Another project? Reply with what tells them apart')} (site, product, who asked you). The same one? Reply “${merge}”. ${strong(owner)} decides within ${strong(hours(window))} in any case.`,
    merge: (number: string) => `merge into ${number}`,
    withdraw: 'withdraw',
    queue: (arrived: string) => `Your place in the queue is ${arrived}, whatever comes of it.`,
    help: 'Until then both stay on record as they are.',
  },
  conflictCleared: {
    subject: 'overlap settled, we go on',
    title: 'Settled: your registration goes on',
    preview: 'The overlap is settled in your favour.',
    opening: (account: string) =>
      `We have looked at the possible overlap, and your registration of ${account} goes on as it is.`,
    next: (owner: string) => say`${strong(owner)} now finds the account executive. You have nothing to do.`,
  },
  rejection: {
    subject: 'not accepted',
    title: 'We cannot accept this registration',
    preview: 'The reason, and what you can do.',
    opening: (account: string) => `Thank you for bringing us ${account}. We cannot accept the registration:`,
    reason: (reason: string, own: string | null) =>
      own ? `${capital(reason)}, as your deal ${own}.` : `${capital(reason)}.`,
    note: (owner: string) => `Note from ${owner}`,
    appeal: (owner: string) =>
      say`You see it differently, or something has changed? ${strong('Just reply.')} ${owner} reads it in person.`,
  },
  handoffProgress: {
    subjects: {
      OFFERED: 'offered to an account executive',
      LATE: 'we are late',
      REASSIGNED: 'offered to somebody else',
      MOVED: 'another account executive',
      DECLINED: 'the next account executive is asked',
      RETURNED: 'back with your partner desk',
    },
    titles: {
      OFFERED: (ae: string) => `${ae} has been asked to take it`,
      LATE: () => 'We are late with your deal',
      REASSIGNED: (ae: string) => `Now with ${ae} for acceptance`,
      MOVED: (ae: string) => `${ae} is asked to take it over`,
      DECLINED: () => 'Passed on to the next account executive',
      RETURNED: () => 'We are looking for a better fit',
    },
    somebody: 'An account executive',
    opening: {
      OFFERED: (account: string) => `Your deal ${account} has been handed over and waits for an answer.`,
      LATE: (account: string) =>
        `Nobody here has taken ${account} in time. That is on us, not on you. Your partner desk has been told.`,
      REASSIGNED: (account: string) =>
        `${account} was not taken by the account executive we asked before, so we have asked somebody else.`,
      MOVED: (account: string) =>
        `Your deal ${account} goes from one account executive to another. Your credit, your role and your protection stay as they are.`,
      DECLINED: (account: string) =>
        `The account executive we asked cannot take ${account}. That says nothing about your deal; we go on at once.`,
      RETURNED: (account: string) =>
        `The account executive no longer works on ${account}. Your credit, your role and your protection stay as they are.`,
    },
    offer: (ae: string, due: string) => say`${strong(ae)} has to answer by ${strong(due)}.`,
    owner: (owner: string) => say`${strong(owner)} owns the deal until somebody accepts.`,
    added: (n: number) =>
      say`Your protection has grown by ${strong(days(n))}: the time we took is not yours to lose.`,
    nothing: 'You have nothing to do.',
  },
  introduction: {
    subject: (ae: string) => `${ae} takes it`,
    title: (partner: string, ae: string) => `${partner}, meet ${ae}`,
    preview: (ae: string) => `${ae} has accepted the deal and owns it from now on.`,
    opening: (ae: string, account: string, partner: string, company: string) =>
      say`${strong(ae)} has accepted ${account} and owns it from now on. ${strong(partner)} of ${company} brought it. You are both on this mail.`,
    next: (step: string) => say`${strong('Next step:')} ${step}`,
    noNext: (ae: string) =>
      say`${strong('Next step:')} not agreed yet. ${ae}, please suggest one with “reply all”.`,
    thread:
      'Use “reply all”: then this address keeps the thread with the deal, and nobody has to report twice.',
    change:
      'Who does what can change, but not quietly: write here “I’d like to take over …, because …”, and the other side is asked.',
    contacts: 'At the customer',
    left: {
      subject: 'it stays with you',
      title: (account: string) => `${account} stays with you`,
      preview: (owner: string) => `No account executive is asked. ${owner} is there for you.`,
      opening: (owner: string, account: string) =>
        say`As you wished, no account executive is asked to take ${account}. Your registration, its protection and your credit stand as they were fixed, and ${strong(owner)} owns the deal on our side.`,
      ends: (owner: string) =>
        `Please tell ${owner} here how it ends: won, and for how much, or lost, and why. Your credit is worked out from that. If you want somebody on it after all, reply with one line.`,
    },
  },
  proposal: {
    subject: 'a proposal for you to answer',
    title: 'A proposal, and your answer',
    preview: 'Nothing changes before you have had your say.',
    opening: (by: string) => say`${strong(by)} proposes a change to this deal:`,
    kinds: {
      ROLE_CHANGE: (role: string, to: string) => `“${role}” moves to ${to}.`,
      PARTNER_REMOVAL: (partner: string) =>
        `${partner} hands its roles over and no longer takes part in the work. Registration and credit stay.`,
      CREDIT_AMENDMENT: (lines: string) => `The credit becomes: ${lines}.`,
    },
    vendorSide: 'our side',
    share: (partner: string, type: string, share: string) => `${partner} ${share} (${type.toLowerCase()})`,
    reason: 'Reason given',
    until: (when: string) =>
      say`${strong('Agree or object by')} ${strong(when)}. If you say nothing, it takes effect then.`,
    never: say`${strong('Agree or object.')} If you say nothing, nothing changes.`,
    agree: 'Agree',
    object: 'Object',
    agreeReply: 'I agree.',
    objectReply: 'I object. Reason: ',
    record: 'Whatever you answer stays on the record of the deal.',
  },
  proposalOutcome: {
    subject: 'the proposal is decided',
    titles: {
      OPEN: 'The proposal is still open',
      AGREED: 'Agreed',
      OBJECTED: 'Objected: nothing changes',
      TAKEN_EFFECT: 'In effect, since nobody objected',
      WITHDRAWN: 'Withdrawn: nothing changes',
    },
    preview: 'What was proposed, and what became of it.',
    was: 'The proposal was',
    answer: 'Answer',
  },
  nextStepUpdate: {
    subject: 'next step',
    changed: {
      subject: 'what has changed',
      title: 'What has changed',
      opening: (by: string, account: string) => `${by} has changed this for ${account}:`,
    },
    title: 'A new next step',
    preview: (step: string) => step,
    opening: (by: string, account: string) => `${by} has set the next step for ${account}:`,
    objection: 'Not what you agreed? Reply with what is right.',
  },
  partnerCheckIn: {
    subject: 'how is it going?',
    title: (account: string) => `How is ${account} going?`,
    preview: 'One line is enough.',
    why: {
      RHYTHM: (since: string) => `We last heard of this deal on ${since}.`,
      PARTNER_SILENT: (since: string) => `We have not heard from you since ${since}.`,
      PARTNER_EXCLUDED: (since: string) =>
        `We see no contact between you and our account executive since ${since}. If you were left out, say so: it reaches the partner desk, not the account executive alone.`,
      OUTCOME_UNREPORTED: (since: string) =>
        `The customer was to decide by ${since}, and we know of no result.`,
      NEXT_STEP_OVERDUE: (since: string) => `The next step was due on ${since}.`,
      OTHER: (since: string) => `Nothing has moved on this deal since ${since}.`,
    },
    ask: say`${strong('One line is enough. For example:')}`,
    examples: [
      'Next step: demo with the plant manager on 3 December',
      'They decide in January, budget is approved',
      'The project is off, please withdraw it',
    ],
  },
  protectionExpiring: {
    subject: (day: string) => `protection ends on ${day}`,
    title: (day: string) => `Your protection ends on ${day}`,
    preview: 'One reply extends it.',
    opening: (account: string, until: string) =>
      say`Your protection for ${account} ends on ${strong(until)}.`,
    extend: (n: number, left: number) =>
      say`${strong('Still active? Reply “please extend”')} and say in a few words why. You get ${strong(days(n))} more${left > 1 ? `, and can do so ${left} times in all` : ''}.`,
    none: (owner: string) =>
      say`It cannot be extended by reply any more. ${strong(owner)} can help: just reply.`,
    button: 'Extend it',
    reply: 'Please extend. The deal is still active because ',
  },
  protectionExtended: {
    subject: (day: string) => `protected until ${day}`,
    title: (day: string) => `Protected until ${day}`,
    preview: (n: number) => `${days(n)} more for your deal.`,
    granted: (account: string, n: number, until: string, owner: string) =>
      say`${strong(owner)} has granted you ${days(n)} more of protection for ${account}. It now ends on ${strong(until)}.`,
    more: (account: string, asked: number, n: number, until: string, owner: string) =>
      say`You asked for ${days(asked)} more. A reply extends your protection by ${days(n)} at a time: for ${account} it now ends on ${strong(until)}. ${owner} has read what you asked for and decides about the rest.`,
    less: (account: string, asked: number, n: number, until: string) =>
      say`You asked for ${days(asked)} more. A reply extends your protection by ${days(n)} at a time, so for ${account} it now ends on ${strong(until)}.`,
    requested: (account: string, n: number, until: string) =>
      say`As you asked, your protection for ${account} has grown by ${days(n)} and now ends on ${strong(until)}.`,
    late: (account: string, n: number, until: string) =>
      say`We took longer than we should have, and that time is not yours to lose: your protection for ${account} has grown by ${days(n)} and now ends on ${strong(until)}.`,
  },
  outcome: {
    subjects: {
      WON: 'won',
      LOST: 'lost',
      WITHDRAWN: 'withdrawn',
      EXPIRED: 'expired',
      REOPENED: 'open again',
    },
    titles: {
      WON: (account: string) => `We won ${account} together`,
      LOST: (account: string) => `${account} is lost`,
      WITHDRAWN: (account: string) => `${account} is withdrawn`,
      EXPIRED: (account: string) => `The registration of ${account} has ended`,
      REOPENED: (account: string) => `${account} is open again`,
    },
    preview: {
      WON: 'Congratulations. Here is your credit, line by line.',
      LOST: 'What the reason was.',
      WITHDRAWN: 'The deal is closed.',
      EXPIRED: 'The deal is closed. You can register it again.',
      REOPENED: 'What we told you about its end holds no longer.',
    },
    won: (amount: string | null, company: string) =>
      amount
        ? say`Congratulations, and thank you. The customer has signed for ${strong(amount)}. Without ${company} this deal would not exist.`
        : say`Congratulations, and thank you. The customer has signed. Without ${company} this deal would not exist.`,
    correctedSubject: 'won: the sum is put right',
    correctedTitle: (account: string) => `What ${account} was won for`,
    corrected: (amount: string, before: string | null) =>
      before
        ? say`The deal was won for ${strong(amount)}, not for ${before} as we wrote before. Your share stays the same; what it comes to is worked out anew.`
        : say`The sum is in: the deal was won for ${strong(amount)}. Here is the credit that was still to come.`,
    asRegistered:
      'Nobody named another sum, so this is the one that was registered. If another turns out to be right, you hear it from us, with the credit worked out anew.',
    lost: 'It did not work out this time. Thank you for bringing it to us; you should hear the reason from us and not from the market.',
    withdrawn: 'The deal is closed and nobody works on it any more.',
    expired: 'The deal is closed. If it comes alive again, register it again; one mail is enough.',
    reopened: {
      WON: 'We wrote to you that this deal was won. That holds no longer: it is open again.',
      LOST: 'We wrote to you that this deal was lost. That holds no longer: it is open again.',
      REJECTED:
        'We wrote to you that we cannot take this registration. That holds no longer: it is open again, at its old place in the queue.',
      WITHDRAWN:
        'We wrote to you that this deal was withdrawn. That holds no longer: it is open again, at its old place in the queue.',
      EXPIRED:
        'We wrote to you that this registration had ended. It is open again, at its old place in the queue.',
    },
    /** Where it stands now, and who has it. */
    reopenedNow: {
      WORKING: (ae: string) => say`${strong(ae)} goes on with it.`,
      HANDED_OFF: (ae: string) => say`It is on offer to ${strong(ae)}; you hear as soon as it is accepted.`,
      REGISTERED: (owner: string) =>
        say`${strong(owner)} looks for the account executive; you hear as soon as there is one.`,
      CONFLICT: (owner: string) =>
        say`${strong(owner)} has something to clear up first; a mail of its own tells you what.`,
      INCOMPLETE: () => say`To hand it over, we still need this. ${strong('Just reply to this mail:')}`,
    },
    reopenedStays: (until: string | null) =>
      until
        ? say`Your credit stays as it was fixed at registration. The time for which the deal was closed does not count against you: your protection now ends on ${strong(until)}.`
        : say`Your credit stays as it was fixed at registration.`,
    reason: 'Reason',
    note: 'In their words',
    amount: 'Amount',
    credit: 'Your credit, line by line',
    factors: (amount: string, rate: string, share: string) =>
      `${amount} × ${rate} commission × ${share} share`,
    creditOf: (partner: string, type: string) => `${partner} (${type.toLowerCase()})`,
    outside: 'the protection period had ended when it was won',
    pending: 'The amount is still to come. As soon as it is in, you get the credit worked out.',
    unchanged: (hashes: string) =>
      `Worked out from what was fixed at registration (fingerprint ${hashes}), unchanged.`,
    noCredit: 'There is no amount, so there is no credit to work out.',
    dispute: 'You count differently? Reply and say so; it is looked at by a person and stays on the record.',
    contact: (owner: string) => `Questions about it? Reply, ${owner} reads it.`,
  },
  disputeOpened: {
    subject: 'your objection to the credit',
    title: 'Your objection is on record',
    preview: 'A person looks at it, and you get an answer.',
    opening: (owner: string) =>
      say`We have recorded your objection to the credit. ${strong(owner)} looks at it in person and answers you. Until then nothing is final.`,
    yourWords: 'Your words',
    takeBack: 'Settled in the meantime? Reply “We withdraw our objection”.',
    subjectDesk: (partner: string) => `${partner} objects to the credit`,
    titleDesk: (partner: string) => `${partner} objects to the credit`,
    openingDesk: (contact: string, company: string) =>
      say`${strong(contact)} of ${company} objects to the credit of this deal and was told that you look at it in person. The deal counts as disputed until it is settled.`,
    askDesk: say`${strong('Talk to the partner, then reply with what holds and why.')} Your reply settles it and goes to the partner word for word. The credit as fixed stays on the record.`,
    split: (partner: string) =>
      `Another split? Name it in your reply: “${partner} 80 %, because …”. What lowers the partner’s share waits for its yes.`,
    words: (contact: string) => `${contact} wrote`,
  },
  disputeResolved: {
    subject: 'your objection is settled',
    title: 'Your objection is settled',
    preview: 'The decision and its reason.',
    opening: 'This was decided on your objection to the credit:',
    split: 'The credit from now on',
    again: 'You do not agree? Reply and say why.',
  },
  disputeWithdrawn: {
    subject: 'the objection to the credit is taken back',
    title: 'The objection is taken back',
    preview: 'The credit stays as it was.',
    yours:
      'We have noted that you take your objection to the credit back. The credit stays as it was, and the deal is no longer disputed.',
    yourWords: 'Your words',
    opening: (from: string) =>
      say`${strong(from)} takes the objection to the credit back. The credit stays as it was, and the deal is no longer disputed. You have nothing to do.`,
    words: (from: string) => `${from} wrote`,
  },
  statusDigest: {
    subject: (n: number) => (n === 1 ? 'where your deal stands' : `where your ${n} deals stand`),
    subjectDeal: 'where it stands',
    none: 'no open deals',
    title: (n: number) => (n === 1 ? 'Where your deal stands' : `Where your ${n} deals stand`),
    titleNone: 'You have no open deals with us',
    preview: 'Owner and next step of each.',
    opening: 'As of this mail:',
    openingNone: 'There is no open deal of yours here at the moment.',
    notFound: (number: number) => `A deal ${number} of yours we do not know. Your open deals:`,
    line: (account: string, stage: string) => `${account}: ${stage}`,
    detail: (owner: string, since: string, next: string) =>
      next ? `${owner}, since ${since}. Next: ${next}` : `${owner}, since ${since}`,
    nextOf: {
      INCOMPLETE: 'we wait for the missing details',
      CONFLICT: 'your partner desk settles the overlap',
      REGISTERED: 'an account executive is being found',
      HANDED_OFF: 'the account executive answers',
      WORKING: 'not agreed yet',
    } as Partial<Record<Stage, string>>,
    ask: 'Details of one of them? Reply “status” with its number.',
  },
  notUnderstood: {
    subject: 'we did not understand your mail',
    subjectDeal: 'we did not understand your reply',
    title: 'We did not quite understand you',
    preview: 'Nothing has been changed. One short sentence helps.',
    opening: 'Your mail has arrived and is kept, and nothing has been changed.',
    yours: 'You wrote',
    examples: say`${strong('One of these would work.')} Just reply:`,
    person: 'A person sees your mail too, so nothing is lost.',
    alone: 'Nobody else reads it: this desk is yours.',
    /** In other languages, for a reason that nobody has translated yet. */
    noReason: 'What it asks for is not plain',
  },
  unknownSender: {
    subject: 'your mail to our partner desk',
    title: 'We do not know this address yet',
    preview: 'Your mail is kept, and somebody looks at it.',
    opening: (vendor: string) =>
      `Thank you for writing. This address takes deals from partners of ${vendor}, and your address is not among those we know.`,
    partner: say`${strong('You are a partner?')} Write from the address we know, or reply with your company and your contact here.`,
    kept: 'Your mail is kept with its time of arrival, and our partner desk has been told. If it is a deal, its place in the queue counts from then.',
  },
  newDealInThread: {
    subject: (account: string) => `is ${account} a new deal?`,
    title: (account: string) => `${account}: a new deal?`,
    preview: 'One mail registers it.',
    opening: (account: string, number: number | null) =>
      number === null
        ? say`Your reply speaks of ${strong(account)}. It looks like a deal of its own, so we have not mixed it with the other one.`
        : say`Your reply about deal ${String(number)} speaks of ${strong(account)}. It looks like a deal of its own, so nothing of your reply was taken into deal ${String(number)}. What belongs there, please send in a reply of its own.`,
    how: (address: string) =>
      say`${strong('To register it, send it to')} ${strong(address)}. You can forward what you wrote.`,
    button: 'Register it',
    mailSubject: (account: string) => `New deal: ${account}`,
    mailBody: (account: string) => `Customer: ${account}\nContact: \nWhy now: `,
    inText: (address: string, body: string) => `mail to ${address}: “${body}”`,
    same: 'It belongs to the same deal after all? Reply and say so.',
  },
  questionPassedOn: {
    subject: 'passed on',
    title: (to: string) => `Your mail is with ${to}`,
    preview: 'You get the answer by mail.',
    opening: (to: string) => say`We have passed what you wrote to ${strong(to)}, who answers you by mail.`,
    previewWords: 'Word for word.',
    openingWords: (to: string) => say`We have passed your words on to ${strong(to)}, word for word.`,
    titleNote: (to: string) => `Your note is with ${to}`,
    previewNote: 'Nothing else happens with it.',
    openingNote: (to: string) =>
      say`We have passed your note to ${strong(to)} and to nobody else. It changes nothing, and nothing is asked of you.`,
  },
  message: {
    subject: (from: string) => `${from} writes to you`,
    subjectAnswer: (from: string) => `answer of ${from}`,
    title: (from: string) => `${from} writes to you`,
    titleAnswer: (from: string) => `${from} answers you`,
    opening: (from: string) => say`${strong(from)} writes, for you:`,
    openingAnswer: (from: string) => say`${strong(from)} answers what you asked:`,
    yours: 'You wrote',
    answer: say`${strong('Anything else?')} Just reply.`,
    answerTo: (from: string, address: string) =>
      say`${strong(`Please answer ${from}`)} at ${address}. A copy to the address of this mail keeps it with the deal.`,
  },

  // ---------- To the account executive ----------
  handoffOffer: {
    subject: (due: string) => `yours? Please answer by ${due}`,
    title: (account: string) => `Will you take ${account}?`,
    preview: (value: string, partner: string) => [value, `brought by ${partner}`].filter(Boolean).join(', '),
    opening: (contact: string, company: string, due: string) =>
      say`${contact} of ${strong(company)} brings you a customer. Please answer by ${strong(due)}.`,
    accept: 'Accept',
    decline: 'Decline',
    notMe: 'Not me',
    acceptReply: 'On it, thanks.',
    declineReply: 'I decline. Reason: ',
    notMeReply: 'Not me, please give it to ',
    orReply: say`Or just reply: ${strong('on it, thanks')}. Add the next step if you know it.`,
    need: 'What the customer needs',
    deal: 'The deal',
    partnerRole: 'Partner does',
    partnerRoles: (partner: string, roles: string) => `${partner}: ${roles.toLowerCase()}`,
    credit: 'Credit',
    creditFixed: (partner: string, type: string, share: string) =>
      `${partner}: ${type.toLowerCase()}, ${share}, already fixed`,
    picked: 'Why you',
    changed: (partner: string, facts: string) =>
      say`${strong(`${partner} has changed this since it was offered to you:`)} ${facts}.`,
    ifNot: (owner: string) =>
      `If you do not answer by then, it goes to somebody else and ${owner} is told. If it is not for you, say so early: a quick “not me, please give it to Kim” helps the partner most.`,
    contact: (name: string, title: string) => `${name} (${title})`,
  },
  handoffReminder: {
    subject: (due: string) => `still open, answer by ${due}`,
    subjectLast: (due: string) => `last call, answer by ${due}`,
    title: (account: string) => `${account} waits for your answer`,
    preview: (due: string) => `Accept or pass by ${due}.`,
    opening: (company: string, due: string) =>
      say`${company} waits to hear who takes it. Please answer by ${strong(due)}.`,
    last: (owner: string) =>
      `This is the last reminder: after that it goes to somebody else and ${owner} is told.`,
  },
  handoffGone: {
    subjects: {
      LAPSED: 'no longer on offer to you',
      WITHDRAWN: 'no longer on offer to you',
      REASSIGNED: 'given to somebody else',
      CLOSED: 'closed',
    },
    title: (account: string) => `${account}: nothing more to do`,
    preview: 'You have nothing to do.',
    why: {
      LAPSED: 'The time to answer has passed.',
      WITHDRAWN: 'The offer to you was taken back.',
      REASSIGNED: 'The partner desk gave it to somebody else.',
      CLOSED: 'The deal was closed, so the offer to you has ended.',
    },
    /** Where it is now, after an offer that ended without an answer. */
    now: {
      OFFERED: (to: string) => say`It is on offer to ${strong(to)} now.`,
      OPEN: (owner: string) =>
        say`Nobody has it yet. ${strong('You want it after all? Reply and say so')}, and ${owner} can give it to you.`,
    },
    withdrawn: {
      by: (name: string, company: string) => `${name} of ${company}`,
      why: { CUSTOMER_WITHDREW: 'the customer stopped the project', DUPLICATE: 'it was registered twice' },
      text: (who: string, why: string | null, worked: boolean) =>
        say`${strong(who)} has withdrawn the deal${why === null ? '' : `: ${why}`}. ${
          worked
            ? 'It is closed, and nothing is left for you to do.'
            : 'So the offer to you has ended; you have nothing to do.'
        }`,
    },
    stillWant: (owner: string) => `You would have liked to take it? Reply and say so; ${owner} reads it.`,
    notAgreed: (owner: string) => `Not what you agreed? Reply and say so; ${owner} reads it.`,
  },
  checkIn: {
    subject: 'one line, please',
    title: (account: string) => `One line on ${account}, please`,
    preview: 'A reply of one line is enough.',
    why: {
      RHYTHM: (since: string) => `The last news is from ${since}.`,
      NO_NEXT_STEP: (since: string) => `You have had it since ${since}, and it has no next step.`,
      NEXT_STEP_OVERDUE: (since: string) => `The next step was due on ${since}.`,
      OUTCOME_UNREPORTED: (since: string) => `It was to close by ${since}, and no result is known.`,
      PARTNER_EXCLUDED: (since: string) =>
        `There is no sign of contact with the partner since ${since}. Please bring them back in, or tell us when you last spoke.`,
      OTHER: (since: string) => `Nothing has moved since ${since}.`,
    },
    ask: say`${strong('Reply with one line. For example:')}`,
    examples: ['Next step: demo on 3 December', 'Won, 118,000 EUR', 'Lost, they chose a competitor'],
    spoke: 'Spoke with the partner today',
    partnerHears: (company: string) =>
      `${company} hears the next step and the result from us; you need not report twice.`,
  },
  decisionConfirmed: {
    subjects: {
      ACCEPTED: 'it is yours',
      DECLINED: 'you passed',
      WON: 'won, congratulations',
      CORRECTED: 'the sum is put right',
      LOST: 'closed as lost',
      REOPENED: 'open again',
      NEXT_STEP: 'next step noted',
      UPDATED: 'noted',
      PROPOSED: 'your proposal is on its way',
      RESOLVED: 'the objection is settled',
    },
    titles: {
      ACCEPTED: (account: string) => `${account} is yours`,
      DECLINED: (account: string) => `You passed on ${account}`,
      WON: (account: string) => `${account} is won. Congratulations`,
      CORRECTED: () => 'The sum is put right',
      LOST: (account: string) => `${account} is closed as lost`,
      REOPENED: (account: string) => `${account} is open again`,
      NEXT_STEP: () => 'Next step noted',
      UPDATED: () => 'Noted',
      PROPOSED: () => 'Your proposal is on its way',
      RESOLVED: () => 'The objection is settled',
    },
    body: {
      ACCEPTED: (partner: string) =>
        say`You own the deal from now on. We have introduced you to ${strong(partner)}; please write first.`,
      DECLINED: (owner: string) =>
        say`Thank you for the quick answer. ${owner} sees to it that somebody else is asked.`,
      WON: (partner: string) =>
        say`The partner (${partner}) hears it from us now, with the credit as it was fixed.`,
      CORRECTED: (partner: string) =>
        say`The partner (${partner}) gets the outcome once more, with the credit worked out anew. The shares stay as they are.`,
      LOST: (partner: string) => say`The partner (${partner}) hears it from us now, with the reason.`,
      REOPENED: (partner: string) =>
        say`The deal is open again and goes on where it stood. The partner (${partner}) hears from us that it is open again.`,
      NEXT_STEP: (partner: string) => say`The partner (${partner}) hears it from us.`,
      UPDATED: () => 'It is on the record of the deal.',
      PROPOSED: (partner: string, until: string | null) =>
        until
          ? say`${strong(partner)} has it, with your reason. It takes effect when the partner agrees, or on ${strong(until)} if there is no objection. You will hear either way.`
          : say`${strong(partner)} has it, with your reason. It takes effect only when the partner agrees. You will hear either way.`,
      RESOLVED: (partner: string) =>
        say`Your words have gone to ${strong(partner)}. The deal is no longer disputed.`,
    },
    /** Declined, and somebody else is asked already. */
    askedInstead: (name: string) =>
      say`Thank you for the quick answer. ${strong(name)} has been asked instead.`,
    /** What a win is closed at. */
    sum: 'Closed at',
    asRegistered: (amount: string) =>
      say`You named no sum, so it is closed at what was registered: ${strong(amount)}. Was it another one? Reply with it: “it was 78,500 EUR”.`,
    /** What the contract comes to is not plain, whether a sum was named or not. */
    noSum: say`What the contract comes to in all is not plain yet, and nobody is promised a share of a guess. ${strong('What was it won for?')} Reply with the whole sum: all years, net, without what the partner bills itself. “It was 78,500 EUR” is enough. The partner gets the credit as soon as it is in.`,
    /** The registered sum stands beside it. */
    instead: 'That is another sum than the registered one, and the partner reads both.',
    changed: (partner: string) =>
      say`The partner (${partner}) reads it too, with the value that stood there before.`,
    preview: 'This is how we understood your reply.',
    yours: 'You wrote',
    undo: (by: string) => `Not what you meant? Reply at once and say so: ${by} can put it right.`,
    later:
      'Later, one line is enough: “next step: demo on 3 December”, “won, 118,000 EUR” or “lost, no budget”. To change who does what: “I’d like to take over the technical fit, because …”.',
  },
  alreadyDecided: {
    subject: 'already decided',
    title: 'This was already decided',
    preview: 'Your reply arrived after the decision and changed nothing.',
    opening: 'Thank you for your reply. It arrived after the decision and has changed nothing.',
    states: {
      ACCEPTED: (by: string) => say`${strong(by)} has accepted the deal.`,
      DECLINED: (by: string) => say`${strong(by)} has declined the offer.`,
      LAPSED: () => 'The time to answer had passed.',
      WITHDRAWN: () => 'The offer to you was taken back.',
      OTHER: (by: string) => say`It was decided by ${strong(by)}.`,
    },
    you: {
      ACCEPTED: 'You have accepted the deal yourself.',
      DECLINED: 'You have declined the offer yourself.',
    },
    /** Where the deal stands now. */
    now: {
      OFFERED: (to: string) => say`It is on offer to ${strong(to)} now.`,
      OFFERED_AGAIN: 'It is on offer to you again: answer that letter.',
      YOURS: 'It is yours.',
      WORKED: (by: string) => say`${strong(by)} has it now.`,
      OPEN: (owner: string) =>
        say`Nobody has it yet. ${strong(owner)} is looking for somebody; if you want it, say so.`,
      CLOSED: (stage: string) => `The deal is closed by now: ${stage}.`,
    },
    at: (moment: string) => `Since ${moment}.`,
    help: 'Something wrong with that? Reply and say so; a person reads it.',
  },
  refused: {
    subject: 'not possible like this',
    title: 'That is not possible like this',
    preview: 'Nothing has been changed.',
    opening: 'We understood your mail but could not do what it asks. Nothing has been changed.',
    noReason: 'It is not possible as things stand',
    examples: say`${strong('This would work.')} Just reply:`,
  },

  // ---------- To the intake owner ----------
  newRegistration: {
    subject: (partner: string) => `new from ${partner}`,
    subjectQuestion: 'new, who takes it?',
    title: (account: string) => `New: ${account}`,
    preview: (partner: string) => `${partner} has registered a deal. It is yours until somebody accepts.`,
    opening: (contact: string, company: string) =>
      say`${contact} of ${strong(company)} has registered a deal. ${strong('You own it')} until an account executive accepts.`,
    onOffer: (ae: string, due: string) =>
      say`${strong('You have nothing to do now.')} ${ae} has been asked to take it and has to answer by ${due}.`,
    routing: say`${strong('You have nothing to do now.')} The routing rules find the account executive.`,
    waiting: (missing: string) =>
      say`${strong('You have nothing to do now.')} We asked the partner for what is missing: ${missing}.`,
    conflict: say`${strong('An overlap has to be settled first.')} You get a mail of its own about it.`,
  },
  routing: {
    ask: say`${strong('Who takes it? Reply with a name.')}`,
    reply: (name: string) => `Give it to ${name}.`,
    reject: 'Not for us? Reply “reject” and the reason.',
    wrote: (company: string) => `${company} wrote`,
    forVisibility: (company: string) => `${company} brings it for visibility only and wrote`,
    askVisibility: say`${strong('Is it offered, or does it stay with them?')} Nobody is asked before you have answered.`,
    leave: 'Leave it with them',
    leaveReply: 'Leave it with the partner.',
    offer: 'Offer it',
    offerReply: 'Offer it to an account executive.',
  },
  routingQuestion: {
    subject: 'who takes it?',
    title: (account: string) => `Who takes ${account}?`,
    preview: 'One name is enough.',
    opening: (account: string, company: string) =>
      say`Nobody is asked at the moment to take ${account}, brought by ${company}.`,
  },
  conflictToSettle: {
    subject: 'overlap to settle',
    title: (account: string) => `Two claims on ${account}?`,
    preview: 'Go ahead, or reject it: one word is enough.',
    opening: (company: string, arrived: string) =>
      say`${strong(company)} registered this account; the first mail arrived on ${arrived}. It may be the same as:`,
    kinds: {
      OTHER_PARTNER: (label: string) => `Deal ${label} of another partner`,
      SAME_PARTNER: (label: string) => `Deal ${label} of the same partner`,
      DIRECT: (label: string) => `Direct opportunity ${label}`,
    },
    by: {
      DOMAIN: 'same domain',
      NAME: 'same name',
      SIMILAR_NAME: 'similar name',
      CONTACT: 'same contact',
      WORD: 'an account executive says so',
    },
    word: 'Worked directly',
    said: (ae: string) => `${ae} passed and writes`,
    match: (by: string, evidence: string) => `${by}: ${evidence}`,
    since: (stage: string, arrived: string, completed: string | null) =>
      `${stage}; first mail on ${arrived}; ${completed ? `complete since ${completed}` : 'not complete yet'}`,
    direct: (stage: string, opened: string) => `${stage}; opened on ${opened}`,
    ask: say`${strong('Your decision, in one word:')} “go ahead” registers this deal, “reject” and a reason ends it.`,
    silent: 'Both sides hear the result, and nothing about each other.',
    worked: (ae: string) =>
      say`${strong(`Nothing has changed by itself:`)} ${ae} has accepted this deal and works on. Please settle with both sides which of them brings the customer.`,
    workedHow:
      'If this one has to end, reply “Lost: another partner brings it”. If both had a part, propose a split of the credit.',
    end: 'End this one',
    endReply: 'Lost: another partner brings it.',
    proceed: 'Go ahead',
    reject: 'Reject',
    proceedReply: 'Go ahead with this registration.',
    rejectReply: 'Reject. Reason: duplicate. ',
    mergeAsk: (label: string) =>
      `One project in two mails? “Merge into ${label}” ends the younger of the two and adds to the older what only the younger says.`,
    merge: (label: string) => `Merge into ${label}`,
    mergeReply: (label: string) => `Please merge this into ${label}.`,
  },
  escalation: {
    subject: (ae: string) => `${ae} has not answered`,
    subjectUnclear: (ae: string) => `no plain answer of ${ae}`,
    subjectAway: (ae: string) => `${ae} is away`,
    title: (ae: string) => `${ae} has not answered`,
    titleAway: (ae: string) => `${ae} is away`,
    titleUnclear: (ae: string) => `No plain answer of ${ae} yet`,
    preview: 'Reply with a name to give it to somebody else.',
    late: (ae: string, offered: string, due: string) =>
      say`${strong(ae)} has had this deal on offer since ${offered} and has not answered. The time ends on ${strong(due)}.`,
    unclear: (ae: string, wrote: string, due: string) =>
      say`${strong(ae)} wrote on ${wrote}, but we could not tell whether that takes the deal or not, and asked again. The time ends on ${strong(due)}.`,
    wrote: (ae: string) => `${ae} wrote`,
    away: (ae: string, until: string | null) =>
      until
        ? say`The mailbox of ${strong(ae)} answers with an absence until ${strong(until)}. The offer is still open.`
        : say`The mailbox of ${strong(ae)} answers with an absence. The offer is still open.`,
    ask: say`${strong('Reply with a name')} to give it to somebody else at once, or talk to them. Without you it lapses at the end of the time.`,
    partnerWaits: (contact: string, company: string) => `${contact} of ${company} waits and sees this clock.`,
  },
  lapseNotice: {
    subject: (ae: string) => `${ae} let it pass`,
    title: (ae: string) => `${ae} did not answer in time`,
    subjectUnclear: (ae: string) => `no plain answer of ${ae} in time`,
    titleUnclear: (ae: string) => `No plain answer of ${ae} in time`,
    openingUnclear: (ae: string, account: string, due: string) =>
      say`The offer of ${account} to ${strong(ae)} ended on ${due}. ${ae} did write, but we could not tell whether that takes the deal. It is with you.`,
    preview: 'The offer has lapsed.',
    opening: (ae: string, account: string, due: string) =>
      say`The offer of ${account} to ${strong(ae)} ended on ${due} without an answer. The deal is with you.`,
    reassigned: (ae: string | null) =>
      ae
        ? say`${strong('You have nothing to do now.')} It was offered to ${strong(ae)} at once.`
        : say`${strong('You have nothing to do now.')} The next account executive is being asked.`,
  },
  declineNotice: {
    subject: (ae: string) => `${ae} passed`,
    title: (ae: string) => `${ae} passed`,
    preview: (reason: string | null) => (reason === null ? 'Who takes it?' : `Reason: ${reason}.`),
    opening: (ae: string, account: string, reason: string | null) =>
      reason === null
        ? say`${strong(ae)} does not take ${account}.`
        : say`${strong(ae)} does not take ${account}. Reason: ${strong(reason)}.`,
    suggested: (ae: string, name: string) => say`${ae} suggests ${strong(name)}.`,
  },
  leakNotice: {
    subject: (leak: string) => leak.charAt(0).toLowerCase() + leak.slice(1),
    title: (leak: string) => leak,
    preview: 'One action closes it.',
    opening: (since: string) => `Open since ${since}.`,
    action: (action: string) => say`${strong('What closes it:')} ${action}`,
    value: 'At risk',
  },
  quarantineNotice: {
    subject: (from: string) => `a mail from ${from} was held back`,
    title: 'A mail was held back',
    preview: 'It was not read as a registration or an answer.',
    opening: 'This mail was kept but nothing was done with it, and its sender was not told:',
    openingTold:
      'This mail was kept but nothing was done with it. Its sender was told that we do not know the address, and nothing else:',
    from: 'From',
    mailSubject: 'Subject',
    why: 'Why',
    noReason: 'It could not be taken as it is',
    begins: 'It begins',
    ask: say`${strong('If it is genuine,')} ask the sender on another way (the phone, not a reply) and let them send it again. If it is not, there is nothing to do.`,
  },
  undeliveredNotice: {
    subject: (to: string) => `mail to ${to} does not arrive`,
    title: (to: string) => `Mail to ${to} does not arrive`,
    preview: 'Please reach this person in another way.',
    opening: (to: string) => say`A letter to ${strong(to)} came back:`,
    address: 'Address',
    letter: 'Letter',
    why: 'Answer of the server',
    ask: say`${strong('Please call this person.')} Until a mail from them reaches us, or the address is put right, our letters to them reach nobody.`,
  },
  unclearReply: {
    subject: (from: string) => `unclear reply from ${from}`,
    title: (from: string) => `We could not read the reply of ${from}`,
    preview: 'Nothing was decided on it.',
    opening: (from: string) =>
      say`${strong(from)} replied, and we do not decide on a guess. Nothing has been changed; they were shown what would work.`,
    openingUnanswered: (from: string) =>
      say`${strong(from)} replied, and we do not decide on a guess. Nothing has been changed, and ${strong('they got no answer from us')}: too many letters went to them in a short time.`,
    waiting: 'A proposal waits for their answer meanwhile:',
    waitsUntil: (when: string) =>
      say`It takes effect on ${strong(when)} unless they object. Did they mean to object? ${strong('Ask them before that')}: one sentence by mail from them is enough.`,
    waitsForConsent: 'It takes effect only when they agree: one sentence by mail from them is enough.',
    told: 'They were told',
    reason: 'What was not plain',
    askUnanswered: 'Please talk to them: nobody has told them that nothing was decided.',
    wrote: (from: string) => `${from} wrote`,
    ask: 'You have nothing to do unless you know better: then talk to them, or reply with a name to give the deal to somebody else.',
  },
  wrongPersonReply: {
    subject: (from: string) => `${from} answered for somebody else`,
    title: (from: string, to: string) => `${from} answered an offer to ${to}`,
    preview: 'Nothing was decided. One reply reassigns it.',
    opening: (from: string, to: string) =>
      say`The offer was made to ${strong(to)}; ${strong(from)} answered it, perhaps from a forwarded mail. Ownership moves only on the word of the person asked, so nothing has been changed.`,
    ask: (from: string) =>
      say`${strong(`Shall ${from} have it?`)} Reply “give it to ${from}”, and it is offered to them at once.`,
    button: (from: string) => `Give it to ${from}`,
    reply: (from: string) => `Give it to ${from}.`,
  },
  strangerReply: {
    subject: (from: string) => `${from} wrote on somebody else’s address`,
    title: (from: string, to: string) => `${from} wrote on an address made for ${to}`,
    preview: 'Nothing was changed, and nobody has answered.',
    opening: (from: string, to: string) =>
      say`The reply address was made for ${strong(to)}; ${strong(from)} wrote on it, perhaps from a forwarded mail. It counts only in the hands of the person it was made for, so nothing has been changed, and nobody has answered.`,
    ask: (from: string, to: string) =>
      say`${strong('Is it meant as an answer?')} Then ask ${to} to reply. Otherwise please answer ${from} yourself.`,
  },
  passedQuestion: {
    subject: (from: string) => `${from} needs your answer`,
    title: (from: string) => `${from} needs your answer`,
    subjectForHouse: (from: string) => `${from} notes, for the house`,
    titleForHouse: (from: string) => `A note from ${from}`,
    titleTakenBack: (from: string) => `${from} wants it after all`,
    previewForHouse: 'You have nothing to do.',
    openingForHouse: (from: string) =>
      say`${strong(from)} wrote something that is not for the partner, so the partner does not read it. You have nothing to do:`,
    openingForDesk: (from: string) =>
      say`${strong(from)} wrote this for you alone. It is kept with the deal, and nobody else gets it by mail. You have nothing to do:`,
    preview: 'They were told that you answer.',
    opening: (from: string) => say`${strong(from)} writes, and was told that you answer:`,
    another: (from: string, customer: string) =>
      say`${strong(from)} also writes about another customer, ${strong(customer)}. Nothing of it was taken over into this deal:`,
    previewAnother: 'Nothing was taken over into this deal.',
    takenBack: {
      OFFERED: (from: string) =>
        say`${strong(from)} had passed and wants the deal after all. Nobody had it, so it is on offer there again. You have nothing to do:`,
      GONE: (from: string) =>
        say`${strong(from)} had passed and wants the deal after all, but it is with somebody else now:`,
    },
    moreTime: (from: string, asked: number | null, given: number) =>
      given > 0
        ? say`${strong(from)} asks for ${asked === null ? 'more time' : days(asked)} of protection. A reply is worth ${days(given)}, which are given; the rest is yours to grant:`
        : say`${strong(from)} asks for ${asked === null ? 'more time' : `${days(asked)} more`} of protection. No extension by reply is left; more is yours to grant:`,
    grant: (n: number) =>
      say`${strong(`Reply “Extend the protection by ${days(n)}”`)}, and the partner is told. Without your word it stays as it is.`,
    giveBack: (from: string) =>
      say`${strong(`Reply “Give it to ${from}”`)}, and it goes there; otherwise it stays where it is.`,
    disputeOver: (from: string) =>
      say`${strong(from)} ${strong('takes the objection to the credit back')}. It counts as open until you settle it:`,
    settleIt: say`${strong('Reply with what holds')}, for instance “The objection is taken back, the credit stays as it is”. Your reply settles it and goes to the partner word for word.`,
    previewDisputeOver: 'One reply settles it.',
    ask: (address: string) =>
      say`${strong('Just reply:')} your words go to them as they are. Or write to ${strong(address)}.`,
    askNoAddress: say`${strong('Just reply:')} your words go to them as they are.`,
    orGive: 'Or reply with the name of a colleague: the deal is offered to them, and you need to do no more.',
    orClose: {
      WON: 'A partner’s report closes nothing. Is it so? Reply “We won it, …” with the sum, and the deal is won.',
      LOST: 'A partner’s report closes nothing. Is it so? Reply “We lost it, because …”, and the deal is lost.',
    },
    orReopen:
      'Was it closed by mistake? Reply “Reopen, …”: the deal goes on where it stood, and the partner reads why.',
    orCorrect:
      'Was it won for another sum? Reply “It was …, not …”: the partner gets the outcome again, with the credit worked out anew.',
    button: 'Answer',
    mailSubject: (number: number | null) => (number ? `[${number}] Your mail` : 'Your mail'),
    inText: (address: string, copy: string) => `mail to ${address}, copy to ${copy}`,
  },

  // ---------- To leadership ----------
  leakReport: {
    preview: (n: number) =>
      n === 0
        ? 'No open leaks.'
        : n === 1
          ? 'One open leak and what closes it.'
          : `${n} open leaks and what closes them.`,
    period: (from: string, to: string) => `${from} to ${to}`,
    todo: (n: number) =>
      `${['One thing', 'Two things', 'Three things'][n - 1] ?? `${n} things`} to do this week`,
    leaks: 'Where deals leak',
    columns: { leak: 'Leak, and what closes it', count: 'Deals', value: 'At risk' },
    action: (name: string, action: string) => `${name}: ${action}`,
    noValue: 'unknown',
    none: 'No leak is open. Every deal has an owner, a next step and an answer.',
    before: (words: string) => `(before: ${words})`,
  },
}

/** What a language must bring. */
export type Sentences = typeof en
