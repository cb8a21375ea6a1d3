/**
 * Alle Sätze auf Deutsch; was en.ts hat, muss auch hier stehen, sonst übersetzt der Compiler nicht. Anrede „Sie“,
 * kurze Sätze, nichts versprochen, was der Ablauf nicht hält.
 */
import type { EntryField } from '../../src/motion/words.ts'
import { capital, say, strong } from '../parts/say.ts'
import { PHRASES } from './de-phrases.ts'
import type { Sentences } from './en.ts'

const hours = (n: number) => (n === 1 ? '1 Arbeitsstunde' : `${n} Arbeitsstunden`)
const days = (n: number) => (n === 1 ? '1 Tag' : `${n} Tage`)
const count = (n: number) => ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'][n] ?? String(n)
const details = (n: number) => (n === 1 ? 'eine Angabe fehlt' : `${count(n)} Angaben fehlen`)
/** „Kellers“, „von Lukas Reyes“: nach s, x und z kein Genitiv-s. */
const of = (name: string) => (/[sxzß]$/i.test(name) ? `von ${name}` : `${name}s`)

const asks: Sentences['entryFields'] = {
  ACCOUNT: {
    label: 'Kunde',
    ask: say`${strong('Welches Unternehmen ist der Kunde?')} Der Name und, wenn Sie sie kennen, die Website.`,
  },
  CONTACT: {
    label: 'Kontakt',
    ask: say`${strong('Wer ist dort Ihr Ansprechpartner?')} Ein Name, dazu E-Mail-Adresse oder Telefonnummer.`,
  },
  CONTEXT: {
    label: 'Anlass',
    ask: say`${strong('Warum jetzt?')} Welches Problem will der Kunde lösen? Ein, zwei Sätze.`,
  },
  AMOUNT: {
    label: 'Volumen',
    ask: say`${strong('Wie groß ist das Vorhaben ungefähr?')} Ein Betrag oder eine Spanne, mit Währung.`,
  },
  CLOSE_DATE: {
    label: 'Abschluss erwartet',
    ask: say`${strong('Wann entscheidet der Kunde?')} Ein Datum, ein Monat oder ein Quartal.`,
  },
  NEXT_STEP: {
    label: 'Nächster Schritt',
    ask: say`${strong('Was ist der nächste Schritt,')} und wann?`,
  },
} satisfies Record<EntryField, unknown>

export const de: Sentences = {
  code: 'de',
  name: 'Deutsch',
  locale: 'de-DE',
  format: {
    moment: (day, time, zone) => `${day}, ${time} Uhr (${zone})`,
    range: (from, to) => `${from} bis ${to}`,
    basis: {
      TOTAL: (amount) => amount,
      PER_YEAR: (amount) => `${amount} pro Jahr`,
      PER_MONTH: (amount) => `${amount} pro Monat`,
    },
  },
  quote: (text) => `„${text}“`,
  greeting: (name) => (name.trim() ? `Guten Tag ${name.trim()},` : 'Guten Tag,'),
  greetingBoth: (one, other) => `Guten Tag ${one}, guten Tag ${other},`,
  signature: (vendor) => `Ihr Partner-Team bei ${vendor}`,
  desk: (vendor) => `${vendor} · Partnervertrieb`,
  dealLabel: (number) => `Deal ${number}`,
  newDeal: 'Neuer Deal',
  theCustomer: 'der Kunde',
  replyWith: (body) => `antworten Sie „${body}“`,
  phrases: PHRASES,
  footer: {
    aboutDeal: (number) =>
      `Antworten Sie einfach auf diese E-Mail. Schreiben Sie von anderswo, lassen Sie [${number}] im Betreff stehen.`,
    general: 'Antworten Sie einfach auf diese E-Mail.',
    status: 'Mit der Antwort „Status“ erfahren Sie jederzeit, wie es steht.',
    newDeal: (address) => `Ein neuer Deal? Schreiben Sie an ${address}, in Ihren eigenen Worten.`,
    weekly: (vendor) =>
      `Dieser Bericht geht einmal pro Woche an die Leitung des Partnervertriebs von ${vendor} und an alle, die eines der Lecks schließen können.`,
  },

  // ---------- Die Begriffe des Ablaufs ----------
  stages: {
    INCOMPLETE: 'wartet auf fehlende Angaben',
    CONFLICT: 'Überschneidung wird geprüft',
    REGISTERED: 'registriert, Account Executive wird gesucht',
    HANDED_OFF: 'einem Account Executive angeboten',
    WORKING: 'angenommen und in Arbeit',
    WON: 'gewonnen',
    LOST: 'verloren',
    REJECTED: 'nicht angenommen',
    WITHDRAWN: 'zurückgezogen',
    EXPIRED: 'abgelaufen',
  },
  roles: {
    CUSTOMER_RELATIONSHIP: 'Kundenbeziehung',
    TECHNICAL_FIT: 'Technische Eignung',
    REFERENCE: 'Referenzen',
    CLOSE: 'Abschluss',
  },
  rolesNotClaimed: (roles) =>
    `Sie schreiben, dass Sie das übernehmen: ${roles}. Nach unseren Regeln bleibt es beim Account Executive des Herstellers. Wenn es bei Ihnen liegen soll, schlagen Sie es mit einem Grund vor: Antworten Sie „Wir möchten den Abschluss übernehmen, weil …“, oder dasselbe mit einer anderen Rolle.`,
  creditTypes: { SOURCED: 'Gebracht', INFLUENCED: 'Beeinflusst', ASSISTED: 'Unterstützt' },
  reviewReasons: {
    DUPLICATE: 'Dieses Vorhaben ist bereits registriert',
    EXISTING_CUSTOMER: 'Das Unternehmen ist für dieses Produkt bereits unser Kunde',
    DIRECT_ALREADY_ACTIVE: 'Unser eigener Vertrieb arbeitete bereits an diesem Vorhaben',
    NOT_QUALIFIED: 'Das Vorhaben ist noch nicht konkret genug',
    OUTSIDE_TERRITORY: 'Der Kunde liegt außerhalb des Gebiets Ihrer Partnervereinbarung',
    INCOMPLETE: 'Ohne die fehlenden Angaben konnten wir nicht registrieren',
    PUBLIC_TENDER: 'Es ist eine öffentliche Ausschreibung, die allen zu gleichen Bedingungen offensteht',
    CUSTOMER_OBJECTS: 'Der Kunde möchte nicht über einen Partner angesprochen werden',
    PARTNER_NOT_IN_GOOD_STANDING: 'Ihre Partnervereinbarung ist derzeit nicht aktiv',
    SPAM: 'Es ist kein tatsächliches Vorhaben beschrieben',
    OTHER: 'Siehe die Anmerkung unten',
  },
  declineReasons: {
    CUSTOMER_PROBLEM_UNCLEAR: 'das Problem des Kunden ist nicht klar',
    NEXT_STEP_UNCLEAR: 'der nächste Schritt ist nicht klar',
    NOT_MY_TERRITORY: 'nicht das richtige Gebiet',
    CONFLICT_OF_INTEREST: 'ein Interessenkonflikt',
    NO_CAPACITY: 'keine Kapazität',
    ALREADY_WORKING_ACCOUNT: 'am Kunden wird bereits gearbeitet',
    OTHER: 'nicht angegeben',
  },
  lossReasons: {
    PRICE: 'der Preis',
    NO_BUDGET: 'der Kunde hatte kein Budget',
    NO_DECISION: 'der Kunde hat sich nicht entschieden',
    PROJECT_CANCELLED: 'der Kunde hat das Projekt eingestellt',
    LOST_TO_COMPETITOR: 'der Kunde hat sich für einen Wettbewerber entschieden',
    LOST_TO_ANOTHER_PARTNER: 'der Kunde hat sich für einen anderen Partner entschieden',
    PRODUCT_GAP: 'unserem Produkt fehlt etwas, das der Kunde braucht',
    SECURITY_COMPLIANCE: 'Anforderungen an Sicherheit oder Compliance',
    LEGAL: 'die rechtlichen Bedingungen',
    CUSTOMER_UNRESPONSIVE: 'der Kunde antwortet nicht mehr',
    TIMING: 'der Zeitpunkt',
    RELATIONSHIP: 'die Beziehung zum Kunden',
    OTHER: 'nicht angegeben',
  },
  winReasons: {
    SOLUTION_FIT: 'die Lösung passt am besten',
    PARTNER_RELATIONSHIP: 'Ihre Beziehung zum Kunden',
    PRICE: 'der Preis',
    REFERENCE: 'die Referenzen',
    TIMING: 'der Zeitpunkt',
    OTHER: 'nicht angegeben',
  },
  withdrawReasons: {
    PARTNER_WITHDREW: 'Sie haben ihn zurückgezogen',
    CUSTOMER_WITHDREW: 'der Kunde hat das Projekt beendet',
    DUPLICATE: 'er war doppelt registriert',
    OTHER: 'nicht angegeben',
  },
  expiryReasons: {
    NEVER_COMPLETED: 'die fehlenden Angaben haben uns nicht erreicht',
    PROTECTION_ENDED: 'die Schutzfrist ist ohne Ergebnis abgelaufen',
    NO_ACTIVITY: 'es ist zu lange nichts geschehen',
  },
  leaks: {
    UNPROCESSED: 'E-Mail unbearbeitet',
    INCOMPLETE: 'Registrierung wartet auf Angaben',
    CONFLICT_OPEN: 'Überschneidung nicht geklärt',
    UNOWNED: 'Deal ohne Verantwortlichen',
    NOT_OFFERED: 'Vollständig, aber niemandem angeboten',
    UNACCEPTED: 'Übergabe nicht rechtzeitig angenommen',
    NO_NEXT_STEP: 'Kein nächster Schritt',
    NEXT_STEP_OVERDUE: 'Nächster Schritt überfällig',
    PARTNER_SILENT: 'Nichts vom Partner gehört',
    PARTNER_EXCLUDED: 'Ohne den Partner gearbeitet',
    STALE: 'Es geschieht nichts',
    CREDIT_DISPUTED: 'Anrechnung strittig',
    OUTCOME_UNREPORTED: 'Abschlusstermin vorbei, kein Ergebnis',
    PROTECTION_EXPIRING: 'Schutzfrist läuft ab',
    UNDELIVERED: 'E-Mail nicht zustellbar',
  },
  entryFields: asks,
  facts: {
    accountName: 'Kunde',
    contacts: 'Kontakt',
    contactWishes: 'Zur Ansprache',
    noWishes: 'nichts Besonderes zu beachten',
    beforeContact: 'Bevor Sie Kontakt aufnehmen',
    context: 'Anlass',
    amount: 'Volumen',
    closeDate: 'Abschluss erwartet',
    product: 'Produkt',
    competitor: 'Wettbewerber',
    nextStep: 'Nächster Schritt',
    nextStepOn: (step, date) => `${step} (${date})`,
    from: (quote) => `aus „${quote}“`,
    inferred: 'so haben wir es verstanden; sagen Sie es uns, wenn es nicht stimmt',
    inferredFrom: (quote) => `so haben wir „${quote}“ verstanden`,
    before: (value) => `vorher: ${value}`,
    registered: (value) => `registriert: ${value}`,
    unknown: 'nicht bekannt',
    noStep: 'keiner vereinbart',
    partner: 'Partner',
    owner: 'Verantwortlich',
    note: 'Anmerkung',
  },
  understood: {
    heading: 'Was wir verstanden haben',
    correct:
      'Stimmt etwas nicht oder fehlt etwas? Antworten Sie mit der richtigen Angabe, mehr braucht es nicht.',
    decided:
      'Ist es schon entschieden? Antworten Sie „gewonnen“ oder „verloren“, mit Betrag oder Grund: Wir bestätigen es, und Sie erhalten das Ergebnis.',
  },
  besides: {
    noted: (number, account) => `Ebenfalls notiert, zu [${number}] ${account}`,
    passedOn: (customer, to) =>
      say`Was Sie über ${strong(customer)} schreiben, liegt bei ${strong(to)}. Die Antwort erhalten Sie per E-Mail; übernommen wurde davon nichts.`,
  },
  credit: {
    heading: 'Die Anrechnung, festgeschrieben',
    yours: 'Ihre Anrechnung steht fest',
    share: 'Anrechnung',
    line: (type, share, rate) => `${type}, Anteil ${share}, Provision ${rate} des Auftragswerts`,
    basis: 'Grundlage',
    fixed: 'Festgelegt',
    fixedOn: (day, rule, hash) => `${day}, Regel „${rule}“, Prüfzeichen ${hash}`,
    protection: 'Geschützt',
    protectedUntil: (day) => `bis ${day}`,
    protectedFor: (n) => `${days(n)} ab dem Moment, in dem die Registrierung vollständig ist`,
    promise: 'Daran ändert sich später nichts, es sei denn, wir vereinbaren es beide.',
  },
  rolesHeading: 'Wer was übernimmt',

  letterKinds: {
    RECEIPT: 'Empfangsbestätigung',
    GAP_REQUEST: 'Bitte um fehlende Angaben',
    FACTS_CONFIRMED: 'Angaben übernommen',
    CONFLICT_NOTICE: 'Mögliche Überschneidung',
    CONFLICT_CLEARED: 'Überschneidung geklärt',
    REJECTION: 'Registrierung nicht angenommen',
    HANDOFF_PROGRESS: 'Stand der Übergabe',
    INTRODUCTION: 'Vorstellung',
    PROPOSAL: 'Vorschlag',
    PROPOSAL_OUTCOME: 'Vorschlag entschieden',
    NEXT_STEP_UPDATE: 'Neuer nächster Schritt',
    PARTNER_CHECK_IN: 'Nachfrage beim Partner',
    PROTECTION_EXPIRING: 'Schutzfrist läuft ab',
    PROTECTION_EXTENDED: 'Schutzfrist verlängert',
    OUTCOME: 'Ergebnis',
    DISPUTE_OPENED: 'Einwand aufgenommen',
    DISPUTE_RESOLVED: 'Einwand geklärt',
    DISPUTE_WITHDRAWN: 'Einwand zurückgenommen',
    STATUS_DIGEST: 'Stand',
    NOT_UNDERSTOOD: 'Nicht verstanden',
    UNKNOWN_SENDER: 'Unbekannter Absender',
    NEW_DEAL_IN_THREAD: 'Neuer Deal im alten Verlauf',
    QUESTION_PASSED_ON: 'Frage weitergegeben',
    MESSAGE: 'Worte aus dem Haus',
    HANDOFF_OFFER: 'Übergabeangebot',
    HANDOFF_REMINDER: 'Erinnerung an die Übergabe',
    HANDOFF_GONE: 'Angebot beendet',
    CHECK_IN: 'Nachfrage',
    DECISION_CONFIRMED: 'Entscheidung bestätigt',
    ALREADY_DECIDED: 'Bereits entschieden',
    REFUSED: 'So nicht möglich',
    NEW_REGISTRATION: 'Neue Registrierung',
    ROUTING_QUESTION: 'Wer übernimmt?',
    CONFLICT_TO_SETTLE: 'Überschneidung zu klären',
    ESCALATION: 'Eskalation',
    LAPSE_NOTICE: 'Angebot verfallen',
    DECLINE_NOTICE: 'Angebot abgelehnt',
    LEAK_NOTICE: 'Leck',
    QUARANTINE_NOTICE: 'E-Mail zurückgehalten',
    UNDELIVERED_NOTICE: 'Nicht zustellbar',
    UNCLEAR_REPLY: 'Unklare Antwort',
    WRONG_PERSON_REPLY: 'Antwort von jemand anderem',
    PASSED_QUESTION: 'Frage zu beantworten',
    LEAK_REPORT: 'Wöchentlicher Bericht',
  },

  // ---------- An den Partner ----------
  receipt: {
    subject: 'registriert',
    subjectConfirm: 'bitte ein Wort von Ihnen',
    title: (account) => `${account} ist registriert`,
    titleConfirm: 'Ein Wort von Ihnen, und es geht los',
    preview: (owner) => `${owner} ist ab sofort verantwortlich. Ihre Anrechnung steht fest.`,
    previewConfirm: 'Antworten Sie mit „Ja“. Ihr Platz in der Reihenfolge gilt bereits.',
    opening: (account, number, owner) =>
      say`vielen Dank, dass Sie uns ${account} bringen. Der Vorgang ist Deal ${strong(String(number))}, und ${strong(owner)} ist ab dieser Minute dafür verantwortlich, bis ein Account Executive ihn angenommen hat.`,
    nothingToDo: say`${strong('Sie müssen jetzt nichts tun.')} Wir schreiben Ihnen, sobald sich etwas bewegt.`,
    confirm: (arrived) =>
      say`${strong('Bitte antworten Sie mit „Ja“.')} Wir konnten nicht selbst prüfen, ob diese E-Mail von Ihnen stammt; Ihr Wort genügt uns. Ihr Platz in der Reihenfolge zählt in jedem Fall ab ${arrived}.`,
    confirmButton: 'Ja, das ist von mir',
    confirmReply: 'Ja',
    next: 'Wie es weitergeht',
    onOffer: (ae, due) =>
      say`${strong(ae)} ist gefragt, ob der Deal übernommen wird, und hat bis ${strong(due)} Zeit für die Antwort.`,
    toOffer: (owner, offer, window) =>
      say`${owner} bietet den Deal innerhalb von ${strong(hours(offer))} einem Account Executive an. Für die Annahme bleiben dann ${strong(hours(window))}.`,
    toPick: (owner, window) =>
      say`${owner} wählt den Account Executive persönlich aus. Für die Annahme bleiben dann ${strong(hours(window))}.`,
    ifLate:
      'Verstreicht diese Zeit, suchen wir jemand anderen und sagen Ihnen Bescheid; Ihre Schutzfrist verlängert sich um die Zeit, die wir verloren haben.',
    introduction: 'Sobald jemand annimmt, stellen wir Sie einander per E-Mail vor.',
    forVisibility: (owner, quote) =>
      say`Sie schrieben „${quote}“. Deshalb wird niemand gefragt, ob er übernimmt: ${strong(owner)} liest das jetzt, entscheidet, ob der Deal bei Ihnen bleibt oder einem Account Executive angeboten wird, und wir sagen Ihnen Bescheid.`,
    forVisibilityHolds: 'Registrierung, Schutz und Ihre Anrechnung gelten in jedem Fall.',
  },
  gapRequest: {
    subject: (n) => details(n),
    subjectReminder: (n) =>
      `Erinnerung: ${n === 1 ? 'eine Angabe fehlt' : `${count(n)} Angaben fehlen`} noch`,
    title: (n) => capital(details(n)),
    preview: 'Ihr Platz in der Reihenfolge ist sicher. Antworten Sie in Ihren eigenen Worten.',
    opening: (number, arrived) =>
      say`Ihre Registrierung ist als Deal ${strong(String(number))} gespeichert, und Ihr Platz in der Reihenfolge zählt ab ${arrived}. Für die Übergabe brauchen wir nur noch dies. ${strong('Antworten Sie einfach auf diese E-Mail:')}`,
    openingReminder: (number) =>
      say`Deal ${strong(String(number))} wartet noch auf Sie; Ihr Platz in der Reihenfolge bleibt Ihnen. ${strong('Antworten Sie einfach auf diese E-Mail:')}`,
    how: 'Ihre eigenen Worte genügen, je eine Zeile reicht.',
    confirms: 'Mit Ihrer Antwort wissen wir auch, dass die Registrierung wirklich von Ihnen stammt.',
    expires: (day) =>
      `Ohne Antwort endet die Registrierung am ${day}. Sie können jederzeit neu registrieren.`,
    rest: 'Alles andere ist klar',
  },
  unopened: {
    told: (files, what) =>
      say`Angehängt war ${files}; ${strong('Anhänge öffnen wir nicht.')} Bitte schreiben Sie ${what ?? 'was darin steht,'} direkt in die E-Mail.`,
    came: (files) => say`Angehängt war ${files}; das ist gespeichert und wurde nicht geöffnet.`,
    unnamed: 'eine Datei ohne Namen',
    more: (n) => (n === 1 ? 'eine weitere Datei' : `${n} weitere Dateien`),
    fields: {
      ACCOUNT: 'den Kunden',
      CONTACT: 'Ihren Ansprechpartner dort',
      CONTEXT: 'den Anlass',
      AMOUNT: 'das Volumen',
      CLOSE_DATE: 'den erwarteten Abschluss',
      NEXT_STEP: 'den nächsten Schritt',
    },
  },
  factsConfirmed: {
    subject: 'notiert, vielen Dank',
    subjectComplete: 'vollständig, vielen Dank',
    title: 'Notiert, vielen Dank',
    titleComplete: 'Ihre Registrierung ist vollständig',
    preview: 'Wir haben Ihre Angaben übernommen.',
    opening: 'vielen Dank, wir haben Ihre Angaben übernommen. Unten steht, wie wir sie verstanden haben.',
    openingComplete:
      'vielen Dank, mehr haben wir nicht gebraucht. Unten steht, wie wir Ihre Angaben verstanden haben.',
    still: say`Noch offen. ${strong('Antworten Sie einfach auf diese E-Mail:')}`,
    next: (owner, window) =>
      say`${strong(owner)} sucht nun den passenden Account Executive; für die Annahme bleiben dann ${strong(hours(window))}. Sie müssen nichts tun.`,
    asked: (ae, due) =>
      say`${strong(ae)} ist gefragt und hat bis ${strong(due)} Zeit für die Antwort. Sie müssen nichts tun.`,
    seeks: (owner) =>
      say`${strong(owner)} hat den Deal und sucht den passenden Account Executive. Sie müssen nichts tun.`,
    settles: (owner) => say`${strong(owner)} klärt die Überschneidung und hat Ihre Angaben ebenfalls.`,
    reads: (ae) => say`${strong(ae)} arbeitet an dem Deal und liest es ebenfalls.`,
  },
  conflictNotice: {
    subject: 'wir prüfen eine Überschneidung',
    title: 'Wir prüfen eine Überschneidung',
    preview: 'Ihr Platz in der Reihenfolge bleibt. Sie müssen nichts tun.',
    opening: (account, number) =>
      say`Ihre Registrierung von ${account} (Deal ${strong(String(number))}) überschneidet sich möglicherweise mit etwas, das hier bereits bekannt ist. Womit und mit wem, dürfen wir nicht sagen, und von Ihrer Registrierung erfährt ebenso niemand.`,
    who: (owner, window) =>
      say`${strong(owner)} entscheidet innerhalb von ${strong(hours(window))}, und das Ergebnis hören Sie in jedem Fall von uns.`,
    queue: (arrived) => `Es zählt, wer zuerst da war: Ihr Platz in der Reihenfolge ist ${arrived}.`,
    help: 'Wenn etwas hilft, beides zu unterscheiden (ein anderer Standort, ein anderes Produkt, wer Sie gefragt hat), antworten Sie damit.',
  },
  conflictWithOwn: {
    subject: 'ein zweites Vorhaben?',
    title: 'Ein zweites Vorhaben beim selben Kunden?',
    preview: 'Ein Satz, der beide unterscheidet, genügt.',
    opening: (account, number, own) =>
      say`${account} haben Sie uns schon gebracht, als ${strong(own)}. Diese E-Mail ist Deal ${strong(String(number))}, bis wir wissen, ob es dasselbe Vorhaben ist.`,
    merge: (number) => `bitte mit ${number} zusammenlegen`,
    withdraw: 'zurückziehen',
    who: (owner, window, merge) =>
      say`${strong('Ein anderes Vorhaben? Antworten Sie mit dem, was beide unterscheidet')} (Standort, Produkt, wer Sie gefragt hat). Dasselbe? Antworten Sie „${merge}“. ${strong(owner)} entscheidet in jedem Fall innerhalb von ${strong(hours(window))}.`,
    queue: (arrived) => `Ihr Platz in der Reihenfolge ist ${arrived}, was auch daraus wird.`,
    help: 'Bis dahin bleiben beide, wie sie sind.',
  },
  conflictCleared: {
    subject: 'Überschneidung geklärt, es geht weiter',
    title: 'Geklärt: Ihre Registrierung geht weiter',
    preview: 'Die Überschneidung ist zu Ihren Gunsten geklärt.',
    opening: (account) =>
      `wir haben die mögliche Überschneidung geprüft, und Ihre Registrierung von ${account} geht unverändert weiter.`,
    next: (owner) => say`${strong(owner)} sucht nun den passenden Account Executive. Sie müssen nichts tun.`,
  },
  rejection: {
    subject: 'nicht angenommen',
    title: 'Wir können diese Registrierung nicht annehmen',
    preview: 'Der Grund, und was Sie tun können.',
    opening: (account) =>
      `vielen Dank, dass Sie uns ${account} gebracht haben. Wir können die Registrierung nicht annehmen:`,
    reason: (reason, own) => (own ? `${capital(reason)}, als Ihr Deal ${own}.` : `${capital(reason)}.`),
    note: (owner) => `Anmerkung von ${owner}`,
    appeal: (owner) =>
      say`Sie sehen das anders, oder es hat sich etwas geändert? ${strong('Antworten Sie einfach.')} ${owner} liest Ihre Antwort persönlich.`,
  },
  handoffProgress: {
    subjects: {
      OFFERED: 'einem Account Executive angeboten',
      LATE: 'wir sind im Verzug',
      REASSIGNED: 'jemand anderem angeboten',
      MOVED: 'ein anderer Account Executive',
      DECLINED: 'der nächste Account Executive ist gefragt',
      RETURNED: 'zurück beim Partner-Team',
    },
    titles: {
      OFFERED: (ae) => `${ae} ist gefragt`,
      LATE: () => 'Wir sind mit Ihrem Deal im Verzug',
      REASSIGNED: (ae) => `Jetzt ist ${ae} gefragt`,
      MOVED: (ae) => `${ae} soll übernehmen`,
      DECLINED: () => 'Weitergegeben an den nächsten Account Executive',
      RETURNED: () => 'Wir suchen jemanden, der besser passt',
    },
    somebody: 'Ein Account Executive',
    opening: {
      OFFERED: (account) => `Ihr Deal ${account} ist übergeben und wartet auf Antwort.`,
      LATE: (account) =>
        `hier hat niemand ${account} rechtzeitig übernommen. Das liegt an uns, nicht an Ihnen. Ihr Partner-Team weiß Bescheid.`,
      REASSIGNED: (account) =>
        `der zuvor gefragte Account Executive hat ${account} nicht übernommen, deshalb haben wir jemand anderen gefragt.`,
      MOVED: (account) =>
        `Ihr Deal ${account} geht von einem Account Executive an einen anderen. Ihre Anrechnung, Ihre Rolle und Ihr Schutz bleiben, wie sie sind.`,
      DECLINED: (account) =>
        `der Account Executive, den wir gefragt haben, kann ${account} nicht übernehmen. Über Ihren Deal sagt das nichts; wir machen sofort weiter.`,
      RETURNED: (account) =>
        `der Account Executive arbeitet nicht mehr an ${account}. Ihre Anrechnung, Ihre Rolle und Ihr Schutz bleiben, wie sie sind.`,
    },
    offer: (ae, due) => say`${strong(ae)} hat bis ${strong(due)} Zeit für die Antwort.`,
    owner: (owner) => say`${strong(owner)} ist für den Deal verantwortlich, bis jemand annimmt.`,
    added: (n) =>
      say`Ihre Schutzfrist ist um ${strong(n === 1 ? '1 Tag' : `${n} Tage`)} länger: Die Zeit, die wir brauchen, soll nicht zu Ihren Lasten gehen.`,
    nothing: 'Sie müssen nichts tun.',
  },
  introduction: {
    subject: (ae) => `${ae} übernimmt`,
    title: (partner, ae) => `${partner} und ${ae}: darf ich vorstellen?`,
    preview: (ae) => `${ae} hat den Deal angenommen und ist ab sofort verantwortlich.`,
    opening: (ae, account, partner, company) =>
      say`${strong(ae)} hat ${account} angenommen und ist ab sofort dafür verantwortlich. Gebracht hat den Deal ${strong(partner)} von ${company}. Sie beide lesen diese E-Mail.`,
    next: (step) => say`${strong('Nächster Schritt:')} ${step}`,
    noNext: (ae) =>
      say`${strong('Nächster Schritt:')} noch nicht vereinbart. ${ae}, bitte schlagen Sie mit „Allen antworten“ einen vor.`,
    thread:
      'Bitte nutzen Sie „Allen antworten“: Dann bleibt der Verlauf über diese Adresse beim Deal, und niemand muss zweimal berichten.',
    change:
      'Wer was macht, kann sich ändern, aber nicht stillschweigend: Schreiben Sie hierher „Ich möchte … übernehmen, weil …“, und die andere Seite wird gefragt.',
    contacts: 'Beim Kunden',
    left: {
      subject: 'bleibt bei Ihnen',
      title: (account) => `${account} bleibt bei Ihnen`,
      preview: (owner) => `Kein Account Executive wird gefragt. ${owner} ist für Sie da.`,
      opening: (owner, account) =>
        say`wie gewünscht wird für ${account} kein Account Executive gefragt. Registrierung, Schutz und Ihre Anrechnung gelten, wie sie festgehalten sind, und ${strong(owner)} ist auf unserer Seite verantwortlich.`,
      ends: (owner) =>
        `Bitte schreiben Sie ${owner} hierher, wie es ausgeht: gewonnen und für wie viel, oder verloren und warum. Daraus wird Ihre Anrechnung berechnet. Möchten Sie doch jemanden dabeihaben, genügt eine Zeile.`,
    },
  },
  proposal: {
    subject: 'ein Vorschlag, über den Sie entscheiden',
    title: 'Ein Vorschlag, und Sie entscheiden mit',
    preview: 'Nichts ändert sich, bevor Sie sich äußern konnten.',
    opening: (by) => say`${strong(by)} schlägt eine Änderung an diesem Deal vor:`,
    kinds: {
      ROLE_CHANGE: (role, to) => `„${role}“ geht an ${to}.`,
      PARTNER_REMOVAL: (partner) =>
        `${partner} gibt seine Rollen ab und arbeitet nicht mehr mit. Registrierung und Anrechnung bleiben.`,
      CREDIT_AMENDMENT: (lines) => `Die Anrechnung wird: ${lines}.`,
    },
    vendorSide: 'unsere Seite',
    share: (partner, type, share) => `${partner} ${share} (${type.toLowerCase()})`,
    reason: 'Begründung',
    until: (when) =>
      say`${strong('Stimmen Sie zu oder widersprechen Sie bis')} ${strong(when)}. Hören wir nichts von Ihnen, gilt die Änderung ab dann.`,
    never: say`${strong('Stimmen Sie zu oder widersprechen Sie.')} Hören wir nichts von Ihnen, ändert sich nichts.`,
    agree: 'Zustimmen',
    object: 'Widersprechen',
    agreeReply: 'Einverstanden.',
    objectReply: 'Ich widerspreche. Grund: ',
    record: 'Was auch immer Sie antworten, es bleibt in den Unterlagen zum Deal festgehalten.',
  },
  proposalOutcome: {
    subject: 'über den Vorschlag ist entschieden',
    titles: {
      OPEN: 'Der Vorschlag ist noch offen',
      AGREED: 'Vereinbart',
      OBJECTED: 'Widersprochen: Es bleibt, wie es ist',
      TAKEN_EFFECT: 'Gilt nun, da niemand widersprochen hat',
      WITHDRAWN: 'Zurückgezogen: Es bleibt, wie es ist',
    },
    preview: 'Was vorgeschlagen war, und was daraus geworden ist.',
    was: 'der Vorschlag war',
    answer: 'Antwort',
  },
  nextStepUpdate: {
    subject: 'nächster Schritt',
    changed: {
      subject: 'was sich geändert hat',
      title: 'Was sich geändert hat',
      opening: (by, account) => `${by} hat für ${account} geändert:`,
    },
    title: 'Ein neuer nächster Schritt',
    preview: (step) => step,
    opening: (by, account) => `${by} hat den nächsten Schritt für ${account} festgelegt:`,
    objection: 'Anders vereinbart? Antworten Sie mit dem, was stimmt.',
  },
  partnerCheckIn: {
    subject: 'wie läuft es?',
    title: (account) => `Wie läuft es mit ${account}?`,
    preview: 'Eine Zeile genügt.',
    why: {
      RHYTHM: (since) => `zuletzt haben wir von diesem Deal am ${since} gehört.`,
      PARTNER_SILENT: (since) => `seit dem ${since} haben wir nichts von Ihnen gehört.`,
      PARTNER_EXCLUDED: (since) =>
        `seit dem ${since} sehen wir keinen Kontakt zwischen Ihnen und unserem Account Executive. Wenn Sie übergangen wurden, sagen Sie es: Es erreicht das Partner-Team, nicht nur den Account Executive.`,
      OUTCOME_UNREPORTED: (since) =>
        `der Kunde wollte bis zum ${since} entscheiden, und wir kennen kein Ergebnis.`,
      NEXT_STEP_OVERDUE: (since) => `der nächste Schritt war am ${since} fällig.`,
      OTHER: (since) => `seit dem ${since} hat sich an diesem Deal nichts bewegt.`,
    },
    ask: say`${strong('Eine Zeile genügt. Zum Beispiel:')}`,
    examples: [
      'Nächster Schritt: Demo mit der Werksleitung am 3. Dezember',
      'Entscheidung fällt im Januar, das Budget ist freigegeben',
      'Das Projekt ist gestorben, bitte zurückziehen',
    ],
  },
  protectionExpiring: {
    subject: (day) => `Schutzfrist endet am ${day}`,
    title: (day) => `Ihre Schutzfrist endet am ${day}`,
    preview: 'Eine Antwort verlängert sie.',
    opening: (account, until) => say`Ihre Schutzfrist für ${account} endet am ${strong(until)}.`,
    extend: (n, left) =>
      say`${strong('Noch aktiv? Antworten Sie „bitte verlängern“')} und sagen Sie kurz, warum. Sie erhalten ${strong(`${days(n)}`)} dazu${left > 1 ? `, insgesamt ${left}-mal möglich` : ''}.`,
    none: (owner) =>
      say`Per Antwort lässt sie sich nicht mehr verlängern. ${strong(owner)} hilft Ihnen weiter: Antworten Sie einfach.`,
    button: 'Verlängern',
    reply: 'Bitte verlängern. Der Deal ist noch aktiv, weil ',
  },
  protectionExtended: {
    subject: (day) => `geschützt bis ${day}`,
    title: (day) => `Geschützt bis ${day}`,
    preview: (n) => `${days(n)} mehr für Ihren Deal.`,
    granted: (account, n, until, owner) =>
      say`${strong(owner)} hat Ihnen für ${account} ${days(n)} mehr Schutz gewährt. Die Schutzfrist endet nun am ${strong(until)}.`,
    more: (account, asked, n, until, owner) =>
      say`Sie haben um ${days(asked)} mehr gebeten. Eine Antwort verlängert um jeweils ${days(n)}: Ihre Schutzfrist für ${account} endet nun am ${strong(until)}. ${owner} hat gelesen, was Sie brauchen, und entscheidet über den Rest.`,
    less: (account, asked, n, until) =>
      say`Sie haben um ${days(asked)} mehr gebeten. Eine Antwort verlängert um jeweils ${days(n)}: Ihre Schutzfrist für ${account} endet nun am ${strong(until)}.`,
    requested: (account, n, until) =>
      say`wie gewünscht ist Ihre Schutzfrist für ${account} um ${days(n)} verlängert und endet nun am ${strong(until)}.`,
    late: (account, n, until) =>
      say`wir haben länger gebraucht, als wir sollten, und das soll nicht zu Ihren Lasten gehen: Ihre Schutzfrist für ${account} ist um ${days(n)} verlängert und endet nun am ${strong(until)}.`,
  },
  outcome: {
    subjects: {
      WON: 'gewonnen',
      LOST: 'verloren',
      WITHDRAWN: 'zurückgezogen',
      EXPIRED: 'abgelaufen',
      REOPENED: 'wieder offen',
    },
    titles: {
      WON: (account) => `Gemeinsam gewonnen: ${account}`,
      LOST: (account) => `${account} ist verloren`,
      WITHDRAWN: (account) => `${account} ist zurückgezogen`,
      EXPIRED: (account) => `Die Registrierung von ${account} ist beendet`,
      REOPENED: (account) => `${account} ist wieder offen`,
    },
    preview: {
      WON: 'Herzlichen Glückwunsch. Hier ist Ihre Anrechnung, Zeile für Zeile.',
      LOST: 'Woran es lag.',
      WITHDRAWN: 'Der Deal ist geschlossen.',
      EXPIRED: 'Der Deal ist geschlossen. Sie können ihn neu registrieren.',
      REOPENED: 'Was wir Ihnen über das Ende geschrieben haben, gilt nicht mehr.',
    },
    won: (amount, company) =>
      amount
        ? say`herzlichen Glückwunsch und vielen Dank. Der Kunde hat unterschrieben, der Auftragswert ist ${strong(amount)}. Ohne ${company} gäbe es diesen Deal nicht.`
        : say`herzlichen Glückwunsch und vielen Dank. Der Kunde hat unterschrieben. Ohne ${company} gäbe es diesen Deal nicht.`,
    correctedSubject: 'gewonnen: der Betrag ist berichtigt',
    correctedTitle: (account) => `Zu welchem Betrag ${account} gewonnen wurde`,
    corrected: (amount, before) =>
      before
        ? say`der Deal wurde für ${strong(amount)} gewonnen, nicht für ${before}, wie wir zuvor schrieben. Ihr Anteil bleibt gleich; was er ergibt, ist neu berechnet.`
        : say`der Betrag ist da: Der Deal wurde für ${strong(amount)} gewonnen. Hier ist die Anrechnung, die noch ausstand.`,
    asRegistered:
      'Ein anderer Betrag wurde nicht genannt, deshalb gilt der registrierte. Stellt sich ein anderer als richtig heraus, erfahren Sie es von uns, mit neu berechneter Anrechnung.',
    lost: 'diesmal hat es nicht geklappt. Danke, dass Sie uns den Deal gebracht haben; den Grund sollen Sie von uns hören und nicht vom Markt.',
    withdrawn: 'der Deal ist geschlossen, und niemand arbeitet mehr daran.',
    expired:
      'der Deal ist geschlossen. Lebt er wieder auf, registrieren Sie ihn einfach neu; eine E-Mail genügt.',
    reopened: {
      WON: 'wir hatten Ihnen geschrieben, dieser Deal sei gewonnen. Das gilt nicht mehr: Er ist wieder offen.',
      LOST: 'wir hatten Ihnen geschrieben, dieser Deal sei verloren. Das gilt nicht mehr: Er ist wieder offen.',
      REJECTED:
        'wir hatten Ihnen geschrieben, dass wir diese Registrierung nicht annehmen können. Das gilt nicht mehr: Sie ist wieder offen, an ihrem alten Platz in der Reihe.',
      WITHDRAWN:
        'wir hatten Ihnen geschrieben, dieser Deal sei zurückgezogen. Das gilt nicht mehr: Er ist wieder offen, an seinem alten Platz in der Reihe.',
      EXPIRED:
        'wir hatten Ihnen geschrieben, diese Registrierung sei beendet. Sie ist wieder offen, an ihrem alten Platz in der Reihe.',
    },
    reopenedNow: {
      WORKING: (ae) => say`${strong(ae)} arbeitet weiter daran.`,
      HANDED_OFF: (ae) => say`Er ist ${strong(ae)} angeboten; sobald er angenommen ist, erfahren Sie es.`,
      REGISTERED: (owner) =>
        say`${strong(owner)} sucht eine Person im Vertrieb dafür; sobald sie gefunden ist, erfahren Sie es.`,
      CONFLICT: (owner) =>
        say`${strong(owner)} hat vorher etwas zu klären; worum es geht, steht in einer eigenen E-Mail.`,
      INCOMPLETE: () =>
        say`Für die Übergabe fehlt uns noch dies. ${strong('Antworten Sie einfach auf diese E-Mail:')}`,
    },
    reopenedStays: (until) =>
      until
        ? say`Ihre Anrechnung bleibt, wie sie bei der Registrierung festgelegt wurde. Die Zeit, in der der Deal geschlossen war, geht nicht zu Ihren Lasten: Ihre Schutzfrist endet jetzt am ${strong(until)}.`
        : say`Ihre Anrechnung bleibt, wie sie bei der Registrierung festgelegt wurde.`,
    reason: 'Grund',
    note: 'Im Wortlaut',
    amount: 'Auftragswert',
    credit: 'Ihre Anrechnung, Zeile für Zeile',
    factors: (amount, rate, share) => `${amount} × ${rate} Provision × ${share} Anteil`,
    creditOf: (partner, type) => `${partner} (${type.toLowerCase()})`,
    outside: 'die Schutzfrist war beim Abschluss bereits abgelaufen',
    pending: 'Der Auftragswert steht noch aus. Sobald er da ist, erhalten Sie die Berechnung.',
    unchanged: (hashes) =>
      `Berechnet aus dem, was bei der Registrierung festgelegt wurde (Prüfzeichen ${hashes}), unverändert.`,
    noCredit: 'Ohne Auftragswert gibt es nichts zu berechnen.',
    dispute:
      'Sie rechnen anders? Antworten Sie und sagen Sie es; ein Mensch sieht es sich an, und es bleibt festgehalten.',
    contact: (owner) => `Fragen dazu? Antworten Sie, ${owner} liest es.`,
  },
  disputeOpened: {
    subject: 'Ihr Einwand zur Anrechnung',
    title: 'Ihr Einwand ist aufgenommen',
    preview: 'Ein Mensch sieht ihn sich an, und Sie erhalten eine Antwort.',
    opening: (owner) =>
      say`wir haben Ihren Einwand zur Anrechnung aufgenommen. ${strong(owner)} sieht ihn sich persönlich an und antwortet Ihnen. Bis dahin ist nichts endgültig.`,
    yourWords: 'Ihre Worte',
    takeBack: 'Hat es sich erledigt? Antworten Sie „Wir ziehen unseren Einwand zurück“.',
    subjectDesk: (partner) => `${partner} erhebt Einwand gegen die Anrechnung`,
    titleDesk: (partner) => `${partner} erhebt Einwand gegen die Anrechnung`,
    openingDesk: (contact, company) =>
      say`${strong(contact)} von ${company} erhebt Einwand gegen die Anrechnung dieses Deals und weiß, dass Sie ihn sich persönlich ansehen. Bis zur Klärung gilt sie als strittig.`,
    askDesk: say`${strong('Sprechen Sie mit dem Partner und antworten Sie dann, was gilt und warum.')} Ihre Antwort klärt den Einwand und geht im Wortlaut an den Partner. Die ursprüngliche Anrechnung bleibt festgehalten.`,
    split: (partner) =>
      `Eine andere Aufteilung? Nennen Sie sie in der Antwort: „${partner} 80 %, weil …“. Was den Anteil des Partners senkt, wartet auf sein Ja.`,
    words: (contact) => `${contact} schrieb`,
  },
  disputeResolved: {
    subject: 'Ihr Einwand ist geklärt',
    title: 'Ihr Einwand ist geklärt',
    preview: 'Die Entscheidung und ihre Begründung.',
    opening: 'zu Ihrem Einwand zur Anrechnung wurde entschieden:',
    split: 'Die Anrechnung ab jetzt',
    again: 'Nicht einverstanden? Antworten Sie und sagen Sie, warum.',
  },
  disputeWithdrawn: {
    subject: 'der Einwand zur Anrechnung ist zurückgenommen',
    title: 'Der Einwand ist zurückgenommen',
    preview: 'Die Anrechnung bleibt, wie sie war.',
    yours:
      'wir haben festgehalten, dass Sie Ihren Einwand zur Anrechnung zurücknehmen. Die Anrechnung bleibt, wie sie war, und der Deal ist nicht mehr strittig.',
    yourWords: 'Ihre Worte',
    opening: (from) =>
      say`${strong(from)} nimmt den Einwand zur Anrechnung zurück. Die Anrechnung bleibt, wie sie war, und der Deal ist nicht mehr strittig. Es ist nichts zu tun.`,
    words: (from) => `${from} schrieb`,
  },
  statusDigest: {
    subject: (n) => (n === 1 ? 'wie es um Ihren Deal steht' : `wie es um Ihre ${n} Deals steht`),
    subjectDeal: 'wie es steht',
    none: 'keine offenen Deals',
    title: (n) => (n === 1 ? 'So steht es um Ihren Deal' : `So steht es um Ihre ${n} Deals`),
    titleNone: 'Sie haben keine offenen Deals bei uns',
    preview: 'Verantwortliche und nächste Schritte.',
    opening: 'der Stand in diesem Moment:',
    openingNone: 'im Moment ist hier kein Deal von Ihnen offen.',
    notFound: (number) => `einen Deal ${number} von Ihnen kennen wir nicht. Ihre offenen Deals:`,
    line: (account, stage) => `${account}: ${stage}`,
    detail: (owner, since, next) =>
      next ? `${owner}, seit ${since}. Als Nächstes: ${next}` : `${owner}, seit ${since}`,
    nextOf: {
      INCOMPLETE: 'wir warten auf die fehlenden Angaben',
      CONFLICT: 'das Partner-Team klärt die Überschneidung',
      REGISTERED: 'ein Account Executive wird gesucht',
      HANDED_OFF: 'der Account Executive antwortet',
      WORKING: 'noch nicht vereinbart',
    },
    ask: 'Einzelheiten zu einem davon? Antworten Sie „Status“ und die Nummer.',
  },
  notUnderstood: {
    subject: 'wir haben Ihre E-Mail nicht verstanden',
    subjectDeal: 'wir haben Ihre Antwort nicht verstanden',
    title: 'Wir haben Sie nicht ganz verstanden',
    preview: 'Es wurde nichts geändert. Ein kurzer Satz hilft.',
    opening: 'Ihre E-Mail ist angekommen und gespeichert; geändert wurde nichts.',
    yours: 'Sie schrieben',
    examples: say`${strong('Eine dieser Antworten würde genügen:')}`,
    person: 'Auch ein Mensch sieht Ihre E-Mail, es geht also nichts verloren.',
    alone: 'Außer Ihnen liest sie niemand: Diesen Posteingang betreuen Sie.',
    noReason: 'Was sie möchte, geht daraus nicht klar hervor',
  },
  unknownSender: {
    subject: 'Ihre E-Mail an unser Partner-Team',
    title: 'Diese Adresse kennen wir noch nicht',
    preview: 'Ihre E-Mail ist gespeichert, und jemand sieht sie sich an.',
    opening: (vendor) =>
      `vielen Dank für Ihre Nachricht. An diese Adresse melden Partner von ${vendor} ihre Deals, und Ihre Adresse gehört nicht zu denen, die wir kennen.`,
    partner: say`${strong('Sie sind Partner?')} Schreiben Sie von der Adresse, die wir kennen, oder antworten Sie mit Ihrem Unternehmen und Ihrem Kontakt bei uns.`,
    kept: 'Ihre E-Mail ist mit ihrer Eingangszeit gespeichert, und unser Partner-Team weiß Bescheid. Ist es ein Deal, zählt sein Platz in der Reihenfolge ab dann.',
  },
  newDealInThread: {
    subject: (account) => `ist ${account} ein neuer Deal?`,
    title: (account) => `${account}: ein neuer Deal?`,
    preview: 'Eine E-Mail registriert ihn.',
    opening: (account, number) =>
      number === null
        ? say`in Ihrer Antwort geht es um ${strong(account)}. Das sieht nach einem eigenen Deal aus, deshalb haben wir es nicht mit dem anderen vermischt.`
        : say`in Ihrer Antwort zu Deal ${String(number)} geht es um ${strong(account)}. Das sieht nach einem eigenen Deal aus, deshalb wurde aus Ihrer Antwort nichts in Deal ${String(number)} übernommen. Was dorthin gehört, schicken Sie bitte in einer eigenen Antwort.`,
    how: (address) =>
      say`${strong('Zum Registrieren schicken Sie es an')} ${strong(address)}. Sie können weiterleiten, was Sie geschrieben haben.`,
    button: 'Registrieren',
    mailSubject: (account) => `Neuer Deal: ${account}`,
    mailBody: (account) => `Kunde: ${account}\nAnsprechpartner: \nWarum jetzt: `,
    inText: (address, body) => `E-Mail an ${address}: „${body}“`,
    same: 'Gehört es doch zum selben Deal? Antworten Sie und sagen Sie es.',
  },
  questionPassedOn: {
    subject: 'weitergegeben',
    title: (to) => `Ihre Nachricht ist bei ${to}`,
    preview: 'Die Antwort erhalten Sie per E-Mail.',
    opening: (to) =>
      say`wir haben Ihre Nachricht an ${strong(to)} weitergegeben. Die Antwort erhalten Sie per E-Mail.`,
    previewWords: 'Wort für Wort.',
    openingWords: (to) => say`wir haben Ihre Worte an ${strong(to)} weitergegeben, Wort für Wort.`,
    titleNote: (to) => `Ihre Notiz ist bei ${to}`,
    previewNote: 'Sonst geschieht damit nichts.',
    openingNote: (to) =>
      say`wir haben Ihre Notiz an ${strong(to)} weitergegeben und an niemanden sonst. Sie ändert nichts, und es ist nichts zu tun.`,
  },
  message: {
    subject: (from) => `${from} schreibt Ihnen`,
    subjectAnswer: (from) => `Antwort von ${from}`,
    title: (from) => `${from} schreibt Ihnen`,
    titleAnswer: (from) => `${from} antwortet Ihnen`,
    opening: (from) => say`${strong(from)} schreibt, für Sie:`,
    openingAnswer: (from) => say`${strong(from)} antwortet auf Ihre Frage:`,
    yours: 'Sie schrieben',
    answer: say`${strong('Noch etwas?')} Antworten Sie einfach.`,
    answerTo: (from, address) =>
      say`${strong(`Bitte antworten Sie ${from}`)} an ${address}. Eine Kopie an die Adresse dieser E-Mail hält es beim Deal fest.`,
  },

  // ---------- An den Account Executive ----------
  handoffOffer: {
    subject: (due) => `übernehmen Sie? Antwort bitte bis ${due}`,
    title: (account) => `Übernehmen Sie ${account}?`,
    preview: (value, partner) => [value, `gebracht von ${partner}`].filter(Boolean).join(', '),
    opening: (contact, company, due) =>
      say`${contact} von ${strong(company)} bringt Ihnen einen Kunden. Bitte antworten Sie bis ${strong(due)}.`,
    accept: 'Annehmen',
    decline: 'Ablehnen',
    notMe: 'Nicht ich',
    acceptReply: 'Ich übernehme, danke.',
    declineReply: 'Ich lehne ab. Grund: ',
    notMeReply: 'Nicht ich, bitte an ',
    orReply: say`Oder antworten Sie einfach: ${strong('ich übernehme, danke')}. Nennen Sie den nächsten Schritt dazu, wenn Sie ihn kennen.`,
    need: 'Was der Kunde braucht',
    deal: 'Der Deal',
    partnerRole: 'Partner übernimmt',
    partnerRoles: (partner, roles) => `${partner}: ${roles}`,
    credit: 'Anrechnung',
    creditFixed: (partner, type, share) => `${partner}: ${type.toLowerCase()}, ${share}, bereits festgelegt`,
    picked: 'Warum Sie',
    changed: (partner, facts) => say`${strong(`${partner} hat seit dem Angebot an Sie geändert:`)} ${facts}.`,
    ifNot: (owner) =>
      `Wenn Sie bis dahin nicht antworten, geht der Deal an jemand anderen, und ${owner} wird informiert. Ist er nichts für Sie, sagen Sie es früh: Ein schnelles „nicht ich, bitte an Kim“ hilft dem Partner am meisten.`,
    contact: (name, title) => `${name} (${title})`,
  },
  handoffReminder: {
    subject: (due) => `noch offen, Antwort bitte bis ${due}`,
    subjectLast: (due) => `letzte Erinnerung, Antwort bitte bis ${due}`,
    title: (account) => `${account} wartet auf Ihre Antwort`,
    preview: (due) => `Annehmen oder weitergeben bis ${due}.`,
    opening: (company, due) =>
      say`${company} wartet darauf, wer den Deal übernimmt. Bitte antworten Sie bis ${strong(due)}.`,
    last: (owner) =>
      `Das ist die letzte Erinnerung: Danach geht der Deal an jemand anderen, und ${owner} wird informiert.`,
  },
  handoffGone: {
    subjects: {
      LAPSED: 'Ihnen nicht mehr angeboten',
      WITHDRAWN: 'Ihnen nicht mehr angeboten',
      REASSIGNED: 'an jemand anderen gegeben',
      CLOSED: 'geschlossen',
    },
    title: (account) => `${account}: für Sie erledigt`,
    preview: 'Sie müssen nichts tun.',
    why: {
      LAPSED: 'die Zeit für eine Antwort ist verstrichen.',
      WITHDRAWN: 'das Angebot an Sie wurde zurückgenommen.',
      REASSIGNED: 'das Partner-Team hat den Deal an jemand anderen gegeben.',
      CLOSED: 'der Deal wurde geschlossen, damit ist das Angebot an Sie beendet.',
    },
    now: {
      OFFERED: (to) => say`Jetzt ist der Deal ${strong(to)} angeboten.`,
      OPEN: (owner) =>
        say`Noch hat ihn niemand. ${strong('Sie möchten ihn doch? Antworten Sie und sagen Sie es')}, dann kann ${owner} ihn Ihnen geben.`,
    },
    withdrawn: {
      by: (name, company) => `${name} von ${company}`,
      why: {
        CUSTOMER_WITHDREW: 'der Kunde hat das Vorhaben gestoppt',
        DUPLICATE: 'er war doppelt registriert',
      },
      text: (who, why, worked) =>
        say`${strong(who)} hat den Deal zurückgezogen${why === null ? '' : `: ${why}`}. ${
          worked
            ? 'Er ist geschlossen, für Sie bleibt nichts zu tun.'
            : 'Damit ist das Angebot an Sie beendet; Sie müssen nichts tun.'
        }`,
    },
    stillWant: (owner) =>
      `Sie hätten ihn gern übernommen? Antworten Sie und sagen Sie es; ${owner} liest es.`,
    notAgreed: (owner) => `Anders vereinbart? Antworten Sie und sagen Sie es; ${owner} liest es.`,
  },
  checkIn: {
    subject: 'bitte eine Zeile',
    title: (account) => `Bitte eine Zeile zu ${account}`,
    preview: 'Eine Zeile als Antwort genügt.',
    why: {
      RHYTHM: (since) => `die letzte Nachricht ist vom ${since}.`,
      NO_NEXT_STEP: (since) => `Sie haben ihn seit dem ${since}, und er hat keinen nächsten Schritt.`,
      NEXT_STEP_OVERDUE: (since) => `der nächste Schritt war am ${since} fällig.`,
      OUTCOME_UNREPORTED: (since) =>
        `der Abschluss war für den ${since} erwartet, und ein Ergebnis ist nicht bekannt.`,
      PARTNER_EXCLUDED: (since) =>
        `seit dem ${since} ist kein Kontakt zum Partner zu sehen. Bitte beziehen Sie ihn wieder ein, oder sagen Sie uns, wann Sie zuletzt gesprochen haben.`,
      OTHER: (since) => `seit dem ${since} hat sich nichts bewegt.`,
    },
    ask: say`${strong('Antworten Sie mit einer Zeile. Zum Beispiel:')}`,
    examples: [
      'Nächster Schritt: Demo am 3. Dezember',
      'Gewonnen, 118.000 EUR',
      'Verloren, sie haben sich für einen Wettbewerber entschieden',
    ],
    spoke: 'Heute mit dem Partner gesprochen',
    partnerHears: (company) =>
      `Den nächsten Schritt und das Ergebnis hört ${company} von uns; Sie müssen nicht zweimal berichten.`,
  },
  decisionConfirmed: {
    subjects: {
      ACCEPTED: 'der Deal gehört Ihnen',
      DECLINED: 'Sie haben abgelehnt',
      WON: 'gewonnen, herzlichen Glückwunsch',
      CORRECTED: 'der Betrag ist berichtigt',
      LOST: 'als verloren geschlossen',
      REOPENED: 'wieder offen',
      NEXT_STEP: 'nächster Schritt notiert',
      UPDATED: 'notiert',
      PROPOSED: 'Ihr Vorschlag ist unterwegs',
      RESOLVED: 'der Einwand ist geklärt',
    },
    titles: {
      ACCEPTED: (account) => `${account} gehört Ihnen`,
      DECLINED: (account) => `Sie haben ${account} abgelehnt`,
      WON: (account) => `${account} ist gewonnen. Herzlichen Glückwunsch`,
      CORRECTED: () => 'Der Betrag ist berichtigt',
      LOST: (account) => `${account} ist als verloren geschlossen`,
      REOPENED: (account) => `${account} ist wieder offen`,
      NEXT_STEP: () => 'Nächster Schritt notiert',
      UPDATED: () => 'Notiert',
      PROPOSED: () => 'Ihr Vorschlag ist unterwegs',
      RESOLVED: () => 'Der Einwand ist geklärt',
    },
    body: {
      ACCEPTED: (partner) =>
        say`Sie sind ab sofort für den Deal verantwortlich. Wir haben Sie ${strong(partner)} vorgestellt; bitte schreiben Sie zuerst.`,
      DECLINED: (owner) =>
        say`danke für die schnelle Antwort. ${owner} sorgt dafür, dass jemand anderes gefragt wird.`,
      WON: (partner) =>
        say`der Partner (${partner}) erfährt es jetzt von uns, mit der Anrechnung, wie sie festgelegt ist.`,
      CORRECTED: (partner) =>
        say`der Partner (${partner}) erhält das Ergebnis noch einmal, mit neu berechneter Anrechnung. Die Anteile bleiben, wie sie sind.`,
      LOST: (partner) => say`der Partner (${partner}) erfährt es jetzt von uns, mit dem Grund.`,
      REOPENED: (partner) =>
        say`der Deal ist wieder offen und geht weiter, wo er stand. Der Partner (${partner}) erfährt von uns, dass er wieder offen ist.`,
      NEXT_STEP: (partner) => say`der Partner (${partner}) erfährt es von uns.`,
      UPDATED: () => 'es ist zum Deal festgehalten.',
      PROPOSED: (partner, until) =>
        until
          ? say`${strong(partner)} hat ihn erhalten, mit Ihrer Begründung. Er gilt, sobald der Partner zustimmt, sonst ab ${strong(until)}, wenn bis dahin kein Einwand kommt. Sie erfahren es in jedem Fall.`
          : say`${strong(partner)} hat ihn erhalten, mit Ihrer Begründung. Er gilt nur, wenn der Partner zustimmt. Sie erfahren es in jedem Fall.`,
      RESOLVED: (partner) => say`Ihre Worte sind bei ${strong(partner)}. Der Deal ist nicht mehr strittig.`,
    },
    askedInstead: (name) => say`danke für die schnelle Antwort. Jetzt ist ${strong(name)} gefragt.`,
    sum: 'Abgeschlossen über',
    asRegistered: (amount) =>
      say`Sie haben keinen Betrag genannt, deshalb ist der Deal über den registrierten abgeschlossen: ${strong(amount)}. War es ein anderer? Antworten Sie damit: „es waren 78.500 EUR“.`,
    noSum: say`Auf wie viel der Vertrag insgesamt kommt, steht noch nicht sicher fest, und ein Anteil an einer Vermutung wird niemandem zugesagt. ${strong('Über welchen Betrag wurde abgeschlossen?')} Antworten Sie mit der ganzen Summe: alle Jahre, netto, ohne das, was der Partner selbst abrechnet. „Es waren 78.500 EUR“ genügt. Der Partner erhält die Anrechnung, sobald der Betrag da ist.`,
    instead: 'Das ist ein anderer Betrag als der registrierte, und der Partner liest beide.',
    changed: (partner) => say`Der Partner (${partner}) liest es auch, mit dem Wert, der vorher dort stand.`,
    preview: 'So haben wir Ihre Antwort verstanden.',
    yours: 'Sie schrieben',
    undo: (by) => `Nicht so gemeint? Antworten Sie gleich und sagen Sie es: ${by} kann es richtigstellen.`,
    later:
      'Später genügt eine Zeile: „nächster Schritt: Demo am 3. Dezember“, „gewonnen, 118.000 EUR“ oder „verloren, kein Budget“. Soll sich ändern, wer was macht: „Ich möchte die technische Eignung übernehmen, weil …“.',
  },
  alreadyDecided: {
    subject: 'bereits entschieden',
    title: 'Das war bereits entschieden',
    preview: 'Ihre Antwort kam nach der Entscheidung und hat nichts geändert.',
    opening: 'vielen Dank für Ihre Antwort. Sie kam nach der Entscheidung und hat nichts geändert.',
    states: {
      ACCEPTED: (by) => say`${strong(by)} hat den Deal angenommen.`,
      DECLINED: (by) => say`${strong(by)} hat das Angebot abgelehnt.`,
      LAPSED: () => 'Die Zeit für eine Antwort war verstrichen.',
      WITHDRAWN: () => 'Das Angebot an Sie wurde zurückgenommen.',
      OTHER: (by) => say`Entschieden hat ${strong(by)}.`,
    },
    you: {
      ACCEPTED: 'Sie haben den Deal selbst angenommen.',
      DECLINED: 'Sie haben das Angebot selbst abgelehnt.',
    },
    now: {
      OFFERED: (to) => say`Jetzt ist er ${strong(to)} angeboten.`,
      OFFERED_AGAIN: 'Er ist Ihnen erneut angeboten: Antworten Sie auf jenes Schreiben.',
      YOURS: 'Er gehört Ihnen.',
      WORKED: (by) => say`Jetzt hat ihn ${strong(by)}.`,
      OPEN: (owner) =>
        say`Noch hat ihn niemand. ${strong(owner)} sucht jemanden; wenn Sie ihn möchten, sagen Sie es.`,
      CLOSED: (stage) => `Der Deal ist inzwischen geschlossen: ${stage}.`,
    },
    at: (moment) => `Seit ${moment}.`,
    help: 'Stimmt daran etwas nicht? Antworten Sie und sagen Sie es; ein Mensch liest es.',
  },
  refused: {
    subject: 'so nicht möglich',
    title: 'So ist das nicht möglich',
    preview: 'Es wurde nichts geändert.',
    opening:
      'wir haben Ihre E-Mail verstanden, konnten aber nicht tun, was darin steht. Es wurde nichts geändert.',
    examples: say`${strong('Das würde gehen. Antworten Sie einfach:')}`,
    noReason: 'So geht es im Moment nicht',
  },

  // ---------- An das Partner-Team ----------
  newRegistration: {
    subject: (partner) => `neu von ${partner}`,
    subjectQuestion: 'neu, wer übernimmt?',
    title: (account) => `Neu: ${account}`,
    preview: (partner) => `${partner} hat einen Deal registriert. Er gehört Ihnen, bis jemand annimmt.`,
    opening: (contact, company) =>
      say`${contact} von ${strong(company)} hat einen Deal registriert. ${strong('Sie sind dafür verantwortlich,')} bis ein Account Executive annimmt.`,
    onOffer: (ae, due) =>
      say`${strong('Sie müssen jetzt nichts tun.')} ${ae} ist gefragt und hat bis ${due} Zeit für die Antwort.`,
    routing: say`${strong('Sie müssen jetzt nichts tun.')} Die Verteilregeln finden den Account Executive.`,
    waiting: (missing) =>
      say`${strong('Sie müssen jetzt nichts tun.')} Wir haben den Partner um das gebeten, was fehlt: ${missing}.`,
    conflict: say`${strong('Zuerst ist eine Überschneidung zu klären.')} Dazu erhalten Sie eine eigene E-Mail.`,
  },
  routing: {
    ask: say`${strong('Wer übernimmt? Antworten Sie mit einem Namen.')}`,
    reply: (name) => `Bitte an ${name} geben.`,
    reject: 'Nichts für uns? Antworten Sie „ablehnen“ und den Grund.',
    wrote: (company) => `${company} schreibt`,
    forVisibility: (company) => `${company} bringt den Deal nur zur Kenntnis und schreibt`,
    askVisibility: say`${strong('Wird er angeboten, oder bleibt er beim Partner?')} Vor Ihrer Antwort wird niemand gefragt.`,
    leave: 'Beim Partner lassen',
    leaveReply: 'Beim Partner lassen.',
    offer: 'Anbieten',
    offerReply: 'Bitte einem Account Executive anbieten.',
  },
  routingQuestion: {
    subject: 'wer übernimmt?',
    title: (account) => `Wer übernimmt ${account}?`,
    preview: 'Ein Name genügt.',
    opening: (account, company) =>
      say`für ${account}, gebracht von ${company}, ist im Moment niemand gefragt.`,
  },
  conflictToSettle: {
    subject: 'Überschneidung zu klären',
    title: (account) => `Zwei Ansprüche auf ${account}?`,
    preview: 'Weiter oder ablehnen: ein Wort genügt.',
    opening: (company, arrived) =>
      say`${strong(company)} hat diesen Kunden registriert; die erste E-Mail kam am ${arrived}. Möglicherweise ist es derselbe Fall wie:`,
    kinds: {
      OTHER_PARTNER: (label) => `Deal ${label} eines anderen Partners`,
      SAME_PARTNER: (label) => `Deal ${label} desselben Partners`,
      DIRECT: (label) => `Direktes Vorhaben ${label}`,
    },
    by: {
      DOMAIN: 'gleiche Domain',
      NAME: 'gleicher Name',
      SIMILAR_NAME: 'ähnlicher Name',
      CONTACT: 'gleicher Ansprechpartner',
      WORD: 'eine Vertriebsperson sagt es',
    },
    word: 'Direkt bearbeitet',
    said: (ae) => `${ae} hat abgelehnt und schreibt`,
    match: (by, evidence) => `${by}: ${evidence}`,
    since: (stage, arrived, completed) =>
      `${stage}; erste E-Mail am ${arrived}; ${completed ? `vollständig seit ${completed}` : 'noch nicht vollständig'}`,
    direct: (stage, opened) => `${stage}; angelegt am ${opened}`,
    ask: say`${strong('Ihre Entscheidung, in einem Wort:')} „Weiter“ registriert diesen Deal, „Ablehnen“ mit Grund beendet ihn.`,
    silent: 'Beide Seiten erfahren das Ergebnis und nichts übereinander.',
    worked: (ae) =>
      say`${strong('Von selbst hat sich nichts geändert:')} ${ae} hat diesen Deal übernommen und arbeitet weiter daran. Bitte klären Sie mit beiden Seiten, wer den Kunden bringt.`,
    workedHow:
      'Soll dieser Deal enden, antworten Sie „Verloren: ein anderer Partner bringt ihn“. Haben beide ihren Teil, schlagen Sie eine Aufteilung vor.',
    end: 'Diesen beenden',
    endReply: 'Verloren: ein anderer Partner bringt ihn.',
    proceed: 'Weiter',
    reject: 'Ablehnen',
    proceedReply: 'Weiter mit dieser Registrierung.',
    rejectReply: 'Ablehnen. Grund: Duplikat. ',
    mergeAsk: (label) =>
      `Ein Vorhaben in zwei E-Mails? „Bitte mit ${label} zusammenlegen“ schließt den jüngeren Deal und ergänzt im älteren, was nur im jüngeren steht.`,
    merge: (label) => `Mit ${label} zusammenlegen`,
    mergeReply: (label) => `Bitte mit ${label} zusammenlegen.`,
  },
  escalation: {
    subject: (ae) => `${ae} hat nicht geantwortet`,
    subjectUnclear: (ae) => `keine eindeutige Antwort ${of(ae)}`,
    subjectAway: (ae) => `${ae} ist abwesend`,
    title: (ae) => `${ae} hat nicht geantwortet`,
    titleAway: (ae) => `${ae} ist abwesend`,
    titleUnclear: (ae) => `Noch keine eindeutige Antwort ${of(ae)}`,
    preview: 'Antworten Sie mit einem Namen, um neu zu vergeben.',
    late: (ae, offered, due) =>
      say`${strong(ae)} hat diesen Deal seit ${offered} im Angebot und nicht geantwortet. Die Zeit endet am ${strong(due)}.`,
    unclear: (ae, wrote, due) =>
      say`${strong(ae)} hat am ${wrote} geschrieben, aber es war nicht zu erkennen, ob das den Deal annimmt, und wir haben nachgefragt. Die Zeit endet am ${strong(due)}.`,
    wrote: (ae) => `${ae} schrieb`,
    away: (ae, until) =>
      until
        ? say`das Postfach ${of(ae)} meldet Abwesenheit bis ${strong(until)}. Das Angebot ist noch offen.`
        : say`das Postfach ${of(ae)} meldet Abwesenheit. Das Angebot ist noch offen.`,
    ask: say`${strong('Antworten Sie mit einem Namen,')} um den Deal sofort neu zu vergeben, oder sprechen Sie miteinander. Ohne Sie verfällt das Angebot mit Ablauf der Zeit.`,
    partnerWaits: (contact, company) => `${contact} von ${company} wartet und sieht diese Frist.`,
  },
  lapseNotice: {
    subject: (ae) => `${ae} hat nicht geantwortet, Angebot verfallen`,
    title: (ae) => `${ae} hat nicht rechtzeitig geantwortet`,
    subjectUnclear: (ae) => `keine eindeutige Antwort ${of(ae)}, Angebot verfallen`,
    titleUnclear: (ae) => `Keine eindeutige Antwort ${of(ae)} in der Zeit`,
    openingUnclear: (ae, account, due) =>
      say`das Angebot von ${account} an ${strong(ae)} endete am ${due}. ${ae} hat geschrieben, aber es war nicht zu erkennen, ob das den Deal annimmt. Er liegt bei Ihnen.`,
    preview: 'Das Angebot ist verfallen.',
    opening: (ae, account, due) =>
      say`das Angebot von ${account} an ${strong(ae)} endete am ${due} ohne Antwort. Der Deal liegt bei Ihnen.`,
    reassigned: (ae) =>
      ae
        ? say`${strong('Sie müssen jetzt nichts tun.')} Der Deal wurde sofort ${strong(ae)} angeboten.`
        : say`${strong('Sie müssen jetzt nichts tun.')} Der nächste Account Executive wird gefragt.`,
  },
  declineNotice: {
    subject: (ae) => `${ae} hat abgelehnt`,
    title: (ae) => `${ae} hat abgelehnt`,
    preview: (reason) => (reason === null ? 'Wer übernimmt?' : `Grund: ${reason}.`),
    opening: (ae, account, reason) =>
      reason === null
        ? say`${strong(ae)} übernimmt ${account} nicht.`
        : say`${strong(ae)} übernimmt ${account} nicht. Grund: ${strong(reason)}.`,
    suggested: (ae, name) => say`${ae} schlägt ${strong(name)} vor.`,
  },
  leakNotice: {
    subject: (leak) => leak,
    title: (leak) => leak,
    preview: 'Ein Schritt behebt es.',
    opening: (since) => `offen seit ${since}.`,
    action: (action) => say`${strong('Was es behebt:')} ${action}`,
    value: 'Auf dem Spiel',
  },
  quarantineNotice: {
    subject: (from) => `E-Mail von ${from} zurückgehalten`,
    title: 'Eine E-Mail wurde zurückgehalten',
    preview: 'Sie wurde weder als Registrierung noch als Antwort gelesen.',
    opening:
      'diese E-Mail ist gespeichert, aber es ist nichts damit geschehen, und der Absender weiß davon nichts:',
    openingTold:
      'Diese E-Mail ist aufbewahrt, und es ist nichts mit ihr geschehen. Dem Absender wurde nur gesagt, dass wir die Adresse nicht kennen:',
    from: 'Von',
    mailSubject: 'Betreff',
    why: 'Warum',
    begins: 'Sie beginnt',
    ask: say`${strong('Ist sie echt,')} fragen Sie den Absender auf anderem Weg (per Telefon, nicht per Antwort) und lassen Sie sie noch einmal schicken. Ist sie es nicht, ist nichts zu tun.`,
    noReason: 'Sie ließ sich so nicht verwenden',
  },
  undeliveredNotice: {
    subject: (to) => `E-Mails an ${to} kommen nicht an`,
    title: (to) => `E-Mails an ${to} kommen nicht an`,
    preview: 'Bitte erreichen Sie diese Person auf anderem Weg.',
    opening: (to) => say`ein Schreiben an ${strong(to)} kam zurück:`,
    address: 'Adresse',
    letter: 'Schreiben',
    why: 'Antwort des Servers',
    ask: say`${strong('Bitte rufen Sie diese Person an.')} Bis uns eine E-Mail von ihr erreicht oder die Adresse berichtigt ist, erreichen unsere Schreiben an sie niemanden.`,
  },
  unclearReply: {
    subject: (from) => `unklare Antwort von ${from}`,
    title: (from) => `Wir konnten die Antwort von ${from} nicht deuten`,
    preview: 'Es wurde nichts darauf entschieden.',
    opening: (from) =>
      say`${strong(from)} hat geantwortet, und auf eine Vermutung hin entscheiden wir nicht. Es wurde nichts geändert; unsere Antwort nennt Sätze, die gehen.`,
    openingUnanswered: (from) =>
      say`${strong(from)} hat geantwortet, und auf eine Vermutung hin entscheiden wir nicht. Es wurde nichts geändert, und ${strong('eine Antwort von uns ging nicht hinaus')}: In kurzer Zeit gingen zu viele Schreiben dorthin.`,
    waiting: 'Inzwischen wartet ein Vorschlag auf eine Antwort von dort:',
    waitsUntil: (when) =>
      say`Er gilt ab ${strong(when)}, wenn bis dahin kein Einwand kommt. War das ein Einwand? ${strong('Fragen Sie vorher nach')}: Ein Satz per E-Mail von dort genügt.`,
    waitsForConsent: 'Er gilt nur mit Zustimmung: Ein Satz per E-Mail von dort genügt.',
    told: 'Unser Hinweis war',
    reason: 'Was nicht klar war',
    askUnanswered:
      'Bitte sprechen Sie miteinander: Dass nichts entschieden wurde, hat dort noch niemand gesagt.',
    wrote: (from) => `${from} schrieb`,
    ask: 'Sie müssen nichts tun, es sei denn, Sie wissen mehr: Dann sprechen Sie miteinander, oder antworten Sie mit einem Namen, um den Deal neu zu vergeben.',
  },
  wrongPersonReply: {
    subject: (from) => `${from} hat für jemand anderen geantwortet`,
    title: (from, to) => `${from} hat ein Angebot an ${to} beantwortet`,
    preview: 'Es wurde nichts entschieden. Eine Antwort vergibt den Deal neu.',
    opening: (from, to) =>
      say`das Angebot ging an ${strong(to)}; geantwortet hat ${strong(from)}, vielleicht auf eine weitergeleitete E-Mail. Ein Deal wechselt nur auf das Wort der gefragten Person, deshalb wurde nichts geändert.`,
    ask: (from) =>
      say`${strong(`Soll ${from} den Deal bekommen?`)} Antworten Sie „bitte an ${from} geben“, und das Angebot geht sofort dorthin.`,
    button: (from) => `An ${from} geben`,
    reply: (from) => `Bitte an ${from} geben.`,
  },
  strangerReply: {
    subject: (from) => `${from} schrieb an die Adresse von jemand anderem`,
    title: (from, to) => `${from} schrieb an eine Adresse, die für ${to} gemacht ist`,
    preview: 'Es wurde nichts geändert, und niemand hat geantwortet.',
    opening: (from, to) =>
      say`die Antwortadresse ist für ${strong(to)} gemacht; geschrieben hat ${strong(from)}, vielleicht auf eine weitergeleitete E-Mail. Sie zählt nur bei der Person, für die sie gemacht ist, deshalb wurde nichts geändert, und niemand hat geantwortet.`,
    ask: (from, to) =>
      say`${strong('Ist es als Antwort gemeint?')} Dann bitten Sie ${to} zu antworten. Sonst antworten Sie ${from} bitte selbst.`,
  },
  passedQuestion: {
    subject: (from) => `${from} erwartet Ihre Antwort`,
    title: (from) => `${from} erwartet Ihre Antwort`,
    subjectForHouse: (from) => `${from}: nur fürs Haus`,
    titleForHouse: (from) => `Eine Notiz von ${from}`,
    titleTakenBack: (from) => `${from} möchte ihn doch`,
    previewForHouse: 'Es ist nichts zu tun.',
    openingForHouse: (from) =>
      say`${strong(from)} hat etwas geschrieben, das nicht für den Partner ist; der Partner liest es nicht. Es ist nichts zu tun:`,
    openingForDesk: (from) =>
      say`${strong(from)} hat dies für Sie allein geschrieben. Es ist beim Deal festgehalten und geht an niemanden sonst per E-Mail. Es ist nichts zu tun:`,
    preview: 'Ihre Antwort ist angekündigt.',
    opening: (from) => say`${strong(from)} schreibt und weiß, dass Sie antworten:`,
    another: (from, customer) =>
      say`${strong(from)} schreibt auch über einen anderen Kunden, ${strong(customer)}. In diesen Deal wurde davon nichts übernommen:`,
    previewAnother: 'In diesen Deal wurde nichts übernommen.',
    takenBack: {
      OFFERED: (from) =>
        say`${strong(from)} hatte abgelehnt und möchte den Deal doch. Niemand hatte ihn, darum ist er dort wieder angeboten. Sie müssen nichts tun:`,
      GONE: (from) =>
        say`${strong(from)} hatte abgelehnt und möchte den Deal doch; inzwischen liegt er bei jemand anderem:`,
    },
    moreTime: (from, asked, given) =>
      given > 0
        ? say`${strong(from)} bittet um ${asked === null ? 'mehr Zeit' : days(asked)} Schutz. Eine Antwort verlängert um ${days(given)}, die sind gewährt; über den Rest entscheiden Sie:`
        : say`${strong(from)} bittet um ${asked === null ? 'mehr Zeit' : `${days(asked)} mehr`} Schutz. Per Antwort ist keine Verlängerung mehr möglich; mehr zu gewähren liegt bei Ihnen:`,
    grant: (n) =>
      say`${strong(`Antworten Sie „Schutz um ${days(n)} verlängern“`)}, und der Partner erfährt es. Ohne Ihr Wort bleibt es, wie es ist.`,
    giveBack: (from) =>
      say`${strong(`Antworten Sie „Bitte an ${from}“`)}, und er geht dorthin; sonst bleibt er, wo er ist.`,
    disputeOver: (from) =>
      say`${strong(from)} ${strong('nimmt den Einwand gegen die Anrechnung zurück')}. Er gilt als offen, bis Sie ihn klären:`,
    settleIt: say`${strong('Antworten Sie mit dem, was gilt')}, zum Beispiel „Der Einwand ist zurückgenommen, die Anrechnung bleibt wie sie ist“. Ihre Antwort klärt ihn und geht wörtlich an den Partner.`,
    previewDisputeOver: 'Eine Antwort klärt es.',
    ask: (address) =>
      say`${strong('Antworten Sie einfach hier:')} Ihre Worte gehen so weiter. Oder schreiben Sie an ${strong(address)}.`,
    askNoAddress: say`${strong('Antworten Sie einfach hier:')} Ihre Worte gehen so weiter.`,
    orGive:
      'Oder antworten Sie mit einem Namen aus dem Team: Dort wird der Deal dann angeboten, mehr ist nicht zu tun.',
    orClose: {
      WON: 'Was ein Partner meldet, schließt nichts. Stimmt es? Antworten Sie „Gewonnen, …“ mit dem Betrag, und der Deal ist gewonnen.',
      LOST: 'Was ein Partner meldet, schließt nichts. Stimmt es? Antworten Sie „Verloren, weil …“, und der Deal ist verloren.',
    },
    orReopen:
      'Wurde er aus Versehen geschlossen? Antworten Sie „Wieder öffnen, …“: Der Deal geht weiter, wo er stand, und der Partner liest Ihren Grund.',
    orCorrect:
      'War es ein anderer Betrag? Antworten Sie „Es waren …, nicht …“: Der Partner erhält das Ergebnis noch einmal, mit neu berechneter Anrechnung.',
    button: 'Antworten',
    mailSubject: (number) => (number ? `[${number}] Ihre Nachricht` : 'Ihre Nachricht'),
    inText: (address, copy) => `E-Mail an ${address}, Kopie an ${copy}`,
  },

  // ---------- An die Leitung ----------
  leakReport: {
    preview: (n) =>
      n === 0
        ? 'Keine offenen Lecks.'
        : n === 1
          ? 'Ein offenes Leck, und was es behebt.'
          : `${n} offene Lecks, und was sie behebt.`,
    period: (from, to) => `${from} bis ${to}`,
    todo: (n) => `${['Das Wichtigste', 'Zwei Dinge', 'Drei Dinge'][n - 1] ?? `${n} Dinge`} für diese Woche`,
    leaks: 'Wo Deals liegen bleiben',
    columns: { leak: 'Leck, und was es behebt', count: 'Deals', value: 'Auf dem Spiel' },
    action: (name, action) => `${name}: ${action}`,
    noValue: 'unbekannt',
    none: 'Kein Leck ist offen. Jeder Deal hat Verantwortliche, einen nächsten Schritt und eine Antwort.',
    before: (words) => `(zuvor: ${words})`,
  },
}
