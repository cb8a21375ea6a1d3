/** Each statistic in one place: what it says, how it is computed and where the method comes from. */
export interface Definition {
  title: string
  definition: string
  formula: string
  source: string
}

export const DEFINITIONS = {
  funnel: {
    title: 'Funnel',
    definition:
      'Of the deals that came in within a week or month (UTC, by arrival of the first mail): how many were complete, offered to an AE, accepted, won. Whoever reached a step has reached every step before it, also when it was skipped; going back takes nothing away. Sales stages are optional and counted only where used.',
    formula: 'conversion = deals at the step / deals at the step before; interval: Wilson, 95 %',
    source: 'Wilson 1927; Brown, Cai & DasGupta 2001',
  },
  timeInStage: {
    title: 'Time in stage',
    definition:
      'How long a stay in a stage lasts. Each stay counts, also a second one after a declined offer; stays passed through within one decision do not. Stays that still last are censored: they count as "at least so long", never dropped. Periods are whole quarters of entry when one condition is given.',
    formula:
      'S(t) = Π (1 − left/at risk); band: log(−log) with Greenwood variance; exits: Aalen–Johansen. Durations kept in 56 buckets, read between their edges.',
    source: 'Kaplan & Meier 1958; Greenwood 1926; Brookmeyer & Crowley 1982; Aalen & Johansen 1978',
  },
  handoffSla: {
    title: 'Handoff service level',
    definition:
      'Offers to AEs by week of the offer: accepted by the due time, accepted after it, declined, lapsed, withdrawn, open. Hours are the working hours of the AE (own zone, own holidays), taken once when the offer is decided; absence stops no clock.',
    formula: 'kept = (accepted in time + declined) / (accepted + declined + lapsed)',
    source: 'the motion: the clock runs against the vendor',
  },
  velocity: {
    title: 'Velocity',
    definition: 'What the motion earns a day, per currency.',
    formula: 'accepted deals × won/(won + lost) × mean won amount / mean days from first mail to win',
    source: 'the usual sales velocity equation',
  },
  winRates: {
    title: 'Win rate, narrow and wide',
    definition:
      'Narrow leaves out deals that closed without a result; wide counts them. Both depend on the maturity of the cohort: young deals that close fast weigh more.',
    formula: 'narrow = won / (won + lost); wide = won / all closed; interval: Wilson, 95 %',
    source: 'Wilson 1927',
  },
  leakLedger: {
    title: 'Leak ledger',
    definition:
      'Typed leaks with the week in which they opened and closed, who can close them and the value of the deals concerned. A deal with several leaks counts once in the value at risk. Currencies are never added up; for ranking only they count at par.',
    formula: 'open at end of week = all opened − all closed until then; age = now − since',
    source: 'the motion: leaks are typed',
  },
  forecast: {
    title: 'Forecast',
    definition:
      "The chance of each open deal follows from its stage, how long it has been there (sales stages also: how long after acceptance they were reached) and what became of earlier deals there; small cells borrow from their neighbours, a partner's own record is shrunk towards the whole. Amounts by calendar month come from walking the same chain. Nothing is forecast with fewer than 10 wins or 10 losses.",
    formula:
      'semi-Markov chain with life-table hazards; beta-binomial shrinkage of partners; 80 % interval from 300 seeded draws of win level and outcomes',
    source: 'Aalen & Johansen 1978; Kleinman 1973; Efron & Morris 1975',
  },
  backtest: {
    title: 'Backtest of the forecast',
    definition:
      'On four earlier days, a quarter apart, the forecast is made with only what was known then, for a win within 180 days, and compared with what happened, against a fixed percentage per stage.',
    formula: 'Brier = mean (chance − outcome)²; reliability in tenths; gain with a bootstrap interval',
    source: 'Brier 1950; Murphy 1973',
  },
  motionEffect: {
    title: 'Effect of a motion version',
    definition:
      'The share of deals that reached a milestone within so many days of the first mail, in two versions, both counted only over cohort weeks that are old enough. Compared within strata of entry signal, value band and partner tier. It is not an experiment: something else may have changed at the same time.',
    formula:
      'Mantel–Haenszel risk difference, Sato variance; test: Cochran–Mantel–Haenszel; at least 30 deals per version',
    source: 'Mantel & Haenszel 1959; Sato 1989; Fleiss, Levin & Paik 2003',
  },
  partnerScorecard: {
    title: 'Partner scorecard',
    definition:
      'Registrations, questions needed, acceptance time suffered, win rates, credited value; registrations of the last 90 days against the 90 before; whether the partner registered again within 30 days after it heard an outcome, beside what its usual pace alone would give.',
    formula:
      'trend: ratio of two Poisson rates, exact conditional interval; expected comeback = 1 − exp(−pace × 30)',
    source: 'Przyborowski & Wilenski 1940',
  },
  lightness: {
    title: 'Lightness',
    definition:
      'Letters, questions and touches (times a person had to do something) per deal; and for each step on how many deals it fired and on how many it caught something. A step that never caught anything on 300 deals is a candidate to be dropped.',
    formula: 'zero catches in n deals: at most about 3/n with 95 % confidence (Wilson interval shown)',
    source: 'rule of three: Hanley & Lippman-Hand 1983',
  },
  whatIf: {
    title: 'What if',
    definition:
      'Recorded offers, replayed against other clocks: what would have fired, and when. People would have behaved differently under other clocks; for how many offers that matters is said. Weeks of the offer are whole, clocks are read to the quarter of an hour.',
    formula: 'a clock at h working hours fires when the offer was undecided for more than h',
    source: 'replay of the recorded offers',
  },
} as const satisfies Record<string, Definition>

export type StatisticKey = keyof typeof DEFINITIONS
