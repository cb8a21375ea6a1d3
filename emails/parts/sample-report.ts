/** The weekly report of an invented company, in English and German. */
import type { LeakReport, LeakReportLine } from '../leak-report-props.ts'

const eur = (value: string) => [{ value, currency: 'EUR' }]
const LINES: Omit<LeakReportLine, 'action'>[] = [
  { type: 'UNACCEPTED', count: 4, value: eur('412000'), responsible: 'Dana Reyes' },
  { type: 'NO_NEXT_STEP', count: 6, value: eur('288500'), responsible: 'Tom Berger' },
  { type: 'PARTNER_EXCLUDED', count: 2, value: eur('96000'), responsible: 'Kim Adler' },
  { type: 'INCOMPLETE', count: 5, value: [], responsible: null },
]

interface ReportWords {
  title: string
  headline: string
  actions: string[]
  todo: string[]
  charts: { title: string; labels: string[]; words: string[]; before: (string | null)[] }[]
}

const WORDS: Record<'en' | 'de', ReportWords> = {
  en: {
    title: 'Partner deals, week 49: four handoffs wait too long',
    headline:
      'EUR 796,500 sit in deals that somebody could move today. Half of it waits for an account executive to say yes or no.',
    actions: [
      'Give 1038, 1042, 1050 and 1055 to somebody who is there.',
      'Ask for six next steps; one line by mail is enough.',
      'Bring the partner back into 1017 and 1029.',
      'Call the partners whose registrations wait longest: 1057, 1058.',
    ],
    todo: [
      'Dana Reyes reassigns 1042 and 1050 today: EUR 310,000 have waited for more than two days.',
      'Tom Berger agrees next steps for his six deals by Wednesday.',
      'Kim Adler calls the partners of 1017 and 1029.',
    ],
    charts: [
      {
        title: 'From registration to acceptance',
        labels: ['Registered', 'Complete', 'Offered', 'Accepted'],
        words: ['31', '26', '24', '17'],
        before: ['28', '25', '24', '20'],
      },
      {
        title: 'Working hours until acceptance (median)',
        labels: ['This week', 'Four weeks before'],
        words: ['11.5', '7.0'],
        before: [null, null],
      },
    ],
  },
  de: {
    title: 'Partner-Deals, KW 49: Vier Übergaben warten zu lange',
    headline:
      '796.500 € stecken in Deals, die jemand heute weiterbringen könnte. Die Hälfte davon wartet auf ein Ja oder Nein aus dem Vertrieb.',
    actions: [
      '1038, 1042, 1050 und 1055 an jemanden geben, der da ist.',
      'Sechs nächste Schritte erfragen; eine Zeile per E-Mail genügt.',
      'Den Partner bei 1017 und 1029 wieder einbeziehen.',
      'Die Partner anrufen, deren Registrierung am längsten wartet: 1057, 1058.',
    ],
    todo: [
      'Dana Reyes vergibt 1042 und 1050 heute neu: 310.000 € warten seit mehr als zwei Tagen.',
      'Tom Berger vereinbart bis Mittwoch die nächsten Schritte für seine sechs Deals.',
      'Kim Adler ruft die Partner von 1017 und 1029 an.',
    ],
    charts: [
      {
        title: 'Von der Registrierung zur Annahme',
        labels: ['Registriert', 'Vollständig', 'Angeboten', 'Angenommen'],
        words: ['31', '26', '24', '17'],
        before: ['28', '25', '24', '20'],
      },
      {
        title: 'Arbeitsstunden bis zur Annahme (Median)',
        labels: ['Diese Woche', 'Vier Wochen davor'],
        words: ['11,5', '7,0'],
        before: [null, null],
      },
    ],
  },
}

export function sampleReport(language: string): LeakReport {
  const words = WORDS[language === 'de' ? 'de' : 'en']
  return {
    title: words.title,
    period: { from: '2026-11-30', until: '2026-12-06' },
    headline: words.headline,
    leaks: LINES.map((line, i) => ({ ...line, action: words.actions[i] ?? '' })),
    todo: words.todo,
    charts: words.charts.map(({ title, labels, words: figures, before }) => ({
      title,
      bars: labels.map((label, i) => ({
        label,
        words: figures[i] ?? '',
        value: Number((figures[i] ?? '0').replace(',', '.')),
        before: before[i] ?? null,
      })),
    })),
  }
}
