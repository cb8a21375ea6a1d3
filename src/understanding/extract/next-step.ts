/**
 * The agreed or requested next step and its day: what a label says, else the clause that announces or asks for
 * something that is going to happen. The request to register the deal is not a step of the deal.
 */
import type { Fact } from '../understanding.ts'
import type { DateMention } from './dates/date.ts'
import { low, text, type Unit } from './money/units.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'

const STEP =
  /\b(?:besichtigung|ortstermin|ligo|rueckruf|ruckruf|callback|call back|flying (?:up|down|out|over)|rondleiding|sopralluogo|stell(?:e|en) .{0,40}\bvor\b|drop\w* (?:in|by|(?:him|her|them) a line)|pop in|touch base|check in with|nudge|catch up|(?:swing|stop|come) by|relanc\w*|recontact\w*|passe (?:chez|voir)|on se (?:voit|revoit|cale|rappelle)|ci (?:vediamo|sentiamo)|nos vemos|quedamos|(?:seeing|seen?|meeting) (?:him|her|them|you)|bel (?:ik|wij|we)|bel\b|spreek|rundgang|begehung|rond(?:e|gang)|creneau|slot\b|invite\b|a bell\b|teams (?:with|w\/|mit|avec)|zoom\b|kicks off|unterlagen|frag(?:e)? (?:ich )?(?:ihn|sie|nach)|zusammen\b|next steps?|next up|sitzt|zusammensetzen|hour with|minutes with|zitten (?:we|wij)|langs (?:bij|gaan)|gaan .{0,40}langs|sitzen wir|visiting|call\b|calls\b|ring\b|phone\b|meeting\w*|meet\b|meets\b|demo\w*|workshop\w*|poc\b|proof of concept|pilot\b|visit\w*|walk-?through|presentation|present\b|presents\b|introduc\w+|intro\b|join\w*|follow[- ]?up|kick-?off|session|appointment|schedul\w+|set up|arrange\w*|book\w*|agree\w*|send\b|sends\b|sending|quote\b|proposal\b|offer\b|discovery|scoping|assessment|trial|review|webinar|lunch|speak\b|talk\b|discuss\w*|sit down|go through|site visit|show\b|\w+(?:gesprach|termin|treffen|besprechung|prasentation|workshop)\w*|revois|revoir|see(?:ing)? (?:him|her|them)|sehe (?:ihn|sie)|treffe\b|(?:lo|la|los|las) veo|vejo|(?:lo|la|li) vedo|zie (?:hem|haar|ze)|price\b|pricing|preis\w*|sandbox|questionnaire|fragebogen|nda\b|comparison|koffie|coffee|kaffee|cafe\b|lunch|briefing|table\b|tafel|veder\w*|mostr\w*|zeig\w*|fahren|kommt (?:zu|mit|am|vorbei|jemand)|treffen wir|voir\b|verlo|verla|zien\b|get back|chase|submit\w*|deliver\b|prepare\w*|somebody|someone|anschau\w*|vorfuhr\w*|prasentation\w*|prasentier\w*|termin\w*|gesprach\w*|treffen|trifft|telefonat|telefonier\w*|anruf\w*|ruft|rufen|besuch\w*|vorstell\w*|workshop\w*|abstimm\w*|angebot\w*|schick\w*|sende\w*|nachst\w* schritt\w*|vereinbar\w*|kennenlern\w*|melde\w*|zuruckmelden|besprech\w*|reunion\w*|rendez-vous|rdv|atelier\w*|demonstration\w*|presentation\w*|rencontr\w*|appel\w*|visite\w*|envoy\w*|envoi\w*|propos\w*|devis|convenu\w*|planifi\w*|organis\w*|prochaine? etape|parle\w*|echang\w*|participer\w*|reunion\w*|reunir\w*|demostracion\w*|taller\w*|visita\w*|llamad\w*|llamar\w*|enviar\w*|envi\w+|propuesta\w*|oferta\w*|presentacion\w*|presentar\w*|acordad\w*|quedad\w*|proximo paso|hablar\w*|siguiente paso|ver\b|reuniao|reunioes|demonstrac\w*|oficina\w*|ligar\w*|chamada|proposta\w*|apresentac\w*|apresentar|combinad\w*|marcad\w*|agendad\w*|falar\w*|incontr\w*|riunion\w*|dimostrazion\w*|visita|chiamat\w*|chiamar\w*|inviar\w*|offerta|presentazion\w*|presentare|concordat\w*|fissar\w*|fissat\w*|prossim\w+ pass\w+|sentir\w*|sopralluogo|afspraak\w*|overleg\w*|kennismak\w*|demonstratie|bezoek\w*|bellen|belt|stuur\w*|sturen|offerte\w*|voorstel\w*|presentatie|afgesproken|ingepland|volgende stap|spreken|spotkan\w*|prezentacj\w*|warsztat\w*|mote\w*|mode\w*)\b|デモ|打ち?合わせ|訪問|面談|商談|提案|会議|ミーティング|実施予定/u
const PLAN =
  /\b(?:gonna|zugesagt|queda pendiente|pendiente|im (?:seeing|calling|meeting|sending)|is needed|needed)\b|^(?:will |'ll |going to |aim(?:ing)? to )|\b(?:podria ser|poderia ser|pourrait[- ]on|serait[- ]il possible|potrebbe essere|would (?:that|it|the|this|next|on)|does .{0,20} (?:suit|work)|passt|geht (?:das|es|der)|past (?:dat|het)|schikt|next step|next up|(?:i|we)(?:'d| would)? (?:suggest|propose)|ich schlage|schlage[n]? wir|we (?:have )?(?:agreed|committed|planned|scheduled|booked|arranged|fixed|said)|agreed (?:to|on|that|with)|is (?:scheduled|planned|booked|set|fixed|arranged|pencilled)|are (?:scheduled|planned|booked)|scheduled for|planned for|pencilled in|booked (?:for|in)|(?:is|are) up for|(?:i|we)'?(?:'ll| will| am| are|'m|'re| owe| plan| intend| want| would like| need| can| shall| have to| promised)|(?:has|have) (?:asked|agreed|invited|offered|suggested|proposed)|wants? (?:to (?:see|meet|talk|have)|an? |the )|(?:i|we) (?:told|promised)|promised|nachste[rns]? (?:termin|schritt)|ik (?:drink|spreek|bel|ga|zie|heb)|would like (?:to (?:see|meet|talk|have)|a )|asked (?:for|us|me|to)|expects?|(?:free|available) (?:on|for|in)|vereinbart|geplant|ausgemacht|verabredet|steht (?:an|fest)|findet statt|angesetzt|nachster schritt|mochte (?:\w+ ){0,8}(?:sehen|kennenlernen|sprechen|treffen)|wunscht|wir (?:werden|wollen|mochten|haben .{0,40}(?:vereinbart|ausgemacht|geplant|zugesagt))|ich (?:werde|melde|treffe|schicke|fahre|bin)|convenu|prevu\w*|planifie\w*|fixe\w*|prochaine etape|souhaite\w*|aimerai\w*|voudrai\w*|propose\w*|je (?:vais|dois|rencontre|les vois)|nous (?:allons|devons|avons (?:convenu|prevu|fixe|rendez))|disponible|hemos (?:quedado|acordado|fijado|previsto)|quedamos|esta (?:previst\w+|fijad\w+|agendad\w+)|nos gustaria|les gustaria|quieren? (?:ver|una)|quiere (?:ver|una)|siguiente paso|proximo paso|tenemos (?:que|una|previst)|vamos a|ficou (?:combinado|marcado|agendado)|combinamos|esta (?:marcad\w+|agendad\w+|prevista)|gostariam|gostaria|querem ver|precisamos|vamos|abbiamo (?:concordato|fissato|previsto)|resta da|rimane da|e (?:fissat\w+|previst\w+)|vorrebber\w+|vorrei|vogliono vedere|propone|dobbiamo|afgesproken|gepland|ingepland|staat (?:gepland|op)|wil(?:len)? graag|we hebben .{0,30}(?:afgesproken|gepland)|umowion\w*|zaplanowan\w*)\b|予定|お願い/
export const ASK =
  /(?:\b(?:can|could|would|will|please|pls|kindly|maybe|need|want|like) (?:some(?:one|body)|one of (?:your|you)|you|your|we|us)\b|\bplease (?:send|call|ring|set|arrange|join|contact|reach|get|schedule|organi[sz]e|provide|prepare|assign|bring|have|let (?:us|me) know (?:who|when|which))\b|\bwho (?:from|of|can|will|could)\b|\b(?:kann|konnt\w*|konnen|konnte\w*) (?:jemand|ihr|sie|du|einer|eine|mich|uns|wir)\b|\b(?:meldet euch|melden sie sich|call me first|contact me first|get in touch|come back to me|kommen sie (?:dazu|mit)|kommt ihr (?:dazu|mit)|stelle den kontakt)|\bbitten? wir\b|\bbitte (?:um|meldet|ruft|schickt|melden|rufen|schicken|senden|sendet|vereinbar\w*|organisier\w*|gebt|sagt|nennt)|\bwer (?:von|kann|macht|kommt)\b|\b(?:kommt|jemand von|einer von|iemand van|quelqu'un de|alguien de|qualcuno (?:di|dei)|alguem (?:de|da)|someone from|somebody from|anyone from)\b|\b(?:pouvez|pourriez|pourrait|peut|peux)[- ](?:vous|on|quelqu|il|tu)?\b|\bmerci de (?:nous|me|bien|les|l'|contacter|prevoir|rappeler|dire)|\bqui (?:peut|participe|de chez vous)|\bquelqu'un\b|\b(?:podeis|podrias|podriais|podrian|puede|podemos|alguien|necesitamos que|por favor (?:llam|envi|contact|organ))|\b(?:podem|poderia|alguem|precisamos (?:que|de)|por favor (?:lig|envi|agend)|quem (?:faz|pode))|\b(?:potete|potreste|qualcuno|ci serve|abbiamo bisogno|chi (?:di voi|puo|viene|fa))|\b(?:kan|kunnen) (?:iemand|jullie|we)\b|\bwie (?:van jullie|kan|komt)\b|\bgraag (?:een|contact|overleg)|aimerais qu'on|wouldn?'t it|what (?:i|we)(?:'d| would)? need (?:from|of) you|いただけ|お願い)/
const ADMIN =
  /\b(?:regist(?:er|ration|ering)\b.{0,60}(?:us|please|this|below|following|number|deal|opportunit|for|in our|under|name)|log (?:this|it|the|them)|confirm (?:receipt|registration|the registration|this|that (?:we|this|you|it)|protection|briefly|please)|please confirm|registration number|deal id|let (?:me|us) know if|shout if|any questions|bestatig\w*|anmeld\w*|registrier\w*|ruckfrag\w*|bei fragen|enregistr\w*|confirm\w+ (?:la|l'|que|nous)|n'hesitez|numero (?:de|d')|registr\w+|confirm\w+ (?:el|a|por|que)|quedo a|qualquer duvida|qualsiasi|per favore conferm\w*|confermate|fateci sapere se|bevestig\w*|laat (?:me|ons) weten|mocht u)\b|do the needful|登録を?お願い|ご確認/
const DONE =
  /\b(?:went well|took place|was held|has been (?:sent|done|held|delivered)|have (?:already )?(?:seen|met|had|sent|shown|done|visited)|has (?:already )?(?:seen|met|had|sent|shown)|they'?ve (?:seen|had)|we (?:met|had|ran|did|showed|presented|spoke|visited)|i (?:met|spoke|had|saw|visited|called|was)|met (?:them|him|her)|last (?:week|month|night)|yesterday|gestern|letzte\w*|war (?:am|gestern)|hatten|hat (?:mich|uns) .{0,20}(?:angerufen|gefragt)|lief gut|a eu lieu|hier\b|semaine derniere|nous avons (?:vu|rencontre|eu|fait|presente)|ayer|semana pasada|tuvimos|fue|hicimos|ontem|semana passada|tivemos|fizemos|ieri|settimana scorsa|mi ha chiamato|abbiamo (?:visto|fatto|incontrato|avuto)|gisteren|vorige week|hadden|hebben .{0,30}gehad)\b/

/** Without a day these say who does what, not what comes next. */
const ROLE_TALK =
  /\b(?:relationship|proof of concept|poc|pilot|integrat\w*|install\w*|implement\w*|configur\w*|negotiat\w*|contract|reference|beziehung|betreu\w*|abschluss|anbindung|vertrag|relation|negociation|integration|relacion|negociacion|prueba de concepto|relacionamento|instalac\w*|relazione|trattativa|integrazione|relatie|implementatie)\b/

export interface StepRead {
  step: Fact<string> | null
  date: Fact<string> | null
  /** The unit it stands in, so that the context does not repeat it. */
  unit: Unit | null
}

interface Scored {
  unit: Unit
  start: number
  end: number
  score: number
  date: DateMention | null
}

/** The next step of one deal. */
export function readNextStep(
  reading: Reading,
  units: Unit[],
  closeAt: { start: number; end: number } | null,
): StepRead {
  const scored = units.flatMap((unit, order) => {
    const found = scoreUnit(reading, unit, closeAt)
    return found === null ? [] : [{ ...found, score: found.score + order * 0.01 }]
  })
  const best = scored.filter(({ score }) => score >= 3).sort((a, b) => b.score - a.score)[0]
  if (best === undefined) return { step: null, date: ownDate(reading, units), unit: null }
  const joined = withoutCourtesy(withWish(units, withDay(reading, units, best, closeAt)))
  const value = words(joined.unit.layout, joined.start, joined.end).replace(/[。.]$/, '')
  const dated =
    best.date ??
    joined.date ??
    dates(reading, best.unit).find((date) => usable(date) && date.last > reading.today) ??
    dates(reading, best.unit).find(usable) ??
    null
  return {
    step: fact(value, joined.unit.layout, joined.start, joined.end, Math.min(0.95, 0.5 + best.score / 25)),
    date:
      dated && usable(dated)
        ? fact(dated.first, best.unit.layout, dated.start, dated.end, 0.9)
        : ownDate(reading, units),
    unit: best.unit,
  }
}

/** Only a day that can be worked out: not "in November", not "week 48". */
const usable = (date: DateMention): boolean => date.unit === 'DAY' || date.unit === 'RANGE'
const dates = (reading: Reading, unit: Unit): DateMention[] => foundIn(reading, unit).dates

/** "Next step date: 22.10." on a line of its own. */
function ownDate(reading: Reading, units: Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'nextStepDate') continue
    const date = dates(reading, unit).find(usable)
    if (date) return fact(date.first, unit.layout, date.start, date.end, 0.95)
  }
  return null
}

function scoreUnit(
  reading: Reading,
  unit: Unit,
  closeAt: { start: number; end: number } | null,
): Scored | null {
  if (unit.key === 'nextStep') {
    const date = dates(reading, unit).find(usable) ?? null
    if (/^(?:none|n\/?a|tbd|-+|keine?|aucune?|ninguno|nessuno|geen)\W*$/.test(low(unit)) || low(unit) === '')
      return null
    const end = firstPart(unit, date)
    return { unit, start: unit.start, end, score: 12, date }
  }
  if (unit.key !== null && unit.key !== 'context' && unit.key !== 'closeDate') return null
  if (unit.key === 'closeDate') return null
  const whole = low(unit)
  const asks = ASK.test(whole)
  const single =
    asks ||
    (/,/.test(whole) &&
      whole.split(/\s+/).length <= 20 &&
      STEP.test(whole) &&
      !(closeAt && closeAt.start >= unit.start && closeAt.end <= unit.end))
  const clauses =
    single && whole.length < 220 && !/(?<!\d)[.;]\s/.test(whole)
      ? [{ start: unit.start, end: unit.end }]
      : clausesOf(unit)
  let best: Scored | null = null
  for (const clause of clauses) {
    const score = scoreClause(reading, unit, clause, closeAt, whole)
    if (best === null || score > best.score) best = { unit, ...clause, score, date: null }
  }
  if (best === null || best.score < 3) return null
  return extend(reading, unit, best, clauses, closeAt)
}

/** A labelled step is its first sentence, unless the day stands in a later one. */
function firstPart(unit: Unit, date: DateMention | null): number {
  const end = endOfFirstSentence(unit)
  return date && date.end > end ? unit.end : end
}

/** Where the first sentence of a labelled value ends: what follows a step often speaks of something else. */
export function endOfFirstSentence(unit: Unit): number {
  const stop = text(unit).search(/(?:[.!?。]\s+(?=\p{Lu})|\n)/u)
  return stop < 0 ? unit.end : unit.start + stop + 1
}

interface Clause {
  start: number
  end: number
}

function clausesOf(unit: Unit): Clause[] {
  const clauses: Clause[] = []
  let from = unit.start
  const value = low(unit)
  for (const m of value.matchAll(
    /(?:[;:]\s|\s[-–]\s|,\s(?!(?:\d|20\d\d|the \d|den \d|le \d|el \d))|\s(?:and then|but|aber|mais|pero|mas|maar|und dann)\s)/g,
  )) {
    const at = unit.start + m.index
    if (at - from >= 6) {
      clauses.push({ start: from, end: at })
      from = at + m[0].length
    }
  }
  clauses.push({ start: from, end: unit.end })
  return clauses
}

function scoreClause(
  reading: Reading,
  unit: Unit,
  clause: Clause,
  closeAt: { start: number; end: number } | null,
  whole: string,
): number {
  const part = unit.layout.low.slice(clause.start, clause.end)
  const date = dates(reading, unit).find((d) => d.start >= clause.start && d.end <= clause.end)
  const future =
    date !== undefined && date.last >= reading.today && !(closeAt && date.start === closeAt.start)
  const exact = future && usable(date)
  const step = STEP.test(part)
  if (!step && !exact) return 0
  const ours = exact && FIRST_PERSON.test(part)
  let score = 0
  if (step) score += 2
  if (PLAN.test(part)) score += 1.6
  if (ASK.test(part)) score += 1.8
  if (exact) score += /\?\s*$/.test(part) ? 3 : 2
  else if (future) score += 0.6
  if (!step && ours) score += 1
  if (score < 2) return 0
  if (ADMIN.test(part)) score -= 4
  if (DONE.test(part) && !exact) score -= 2.5
  if (DONE.test(part) && date && date.last < reading.today) score -= 2
  if (closeAt && date && date.start === closeAt.start) score -= 3
  if (!future && !ASK.test(part) && ROLE_TALK.test(part)) score -= 1.5
  if (/\b(?:regulator|auditor|board|insurer|audit|inspection|competitor)\b/.test(part) && !ASK.test(part))
    score -= OURS.test(part) ? 1.2 : 1.8
  if (unit.key === 'context') score -= 0.5
  if (unit.layout.sections[unit.section]?.side === 'CUSTOMER') score -= 0.5
  if (
    /\b(?:bestellt|signed|place the order|order by|decision|decide|entscheid\w*|beauftrag\w*|adjudica\w*|decision prevue)\b/.test(
      part,
    )
  )
    score -= 1.5
  if (/^\s*(?:thanks|thank you|danke|merci(?! de)|gracias|obrigado|grazie|bedankt)/.test(whole)) score -= 2
  return score
}

/** What the partner itself does on a day is a step, whatever the verb. */
const FIRST_PERSON =
  /\b(?:we|i|im|ill|i'm|i'll|we'll|we're|me|wir|ich|nous|je|nosotros|yo|noi|io|wij|ik|eu|vi|andiamo|vado|vamos|voy|vou|temos|tenemos|abbiamo|estamos|siamo|mamy)\b/
const OURS = /\b(?:we|i|us|our|wir|ich|uns|nous|je|nosotros|noi|wij|ik|with you)\b/

/** Widens the clause to its purpose ("to agree who presents") and to the clause that gives the day. */
function extend(
  reading: Reading,
  unit: Unit,
  best: Scored,
  clauses: Clause[],
  closeAt: { start: number; end: number } | null,
): Scored {
  let { start, end } = best
  const dated = (clause: Clause): DateMention | undefined =>
    dates(reading, unit).find(
      (d) =>
        d.start >= clause.start &&
        d.end <= clause.end &&
        d.last > reading.today &&
        usable(d) &&
        !(closeAt && d.start === closeAt.start),
    )
  const at = clauses.findIndex((clause) => clause.start === best.start)
  const next = clauses[at + 1]
  let date = dated({ start, end })
  if (
    next &&
    (/^(?:to |um |pour |para |per |om |so (?:that|we)|afin|damit|for |who |which )/.test(
      unit.layout.low.slice(next.start, next.end),
    ) ||
      (date === undefined && dated(next)))
  ) {
    end = next.end
    date ??= dated(next)
  }
  const before = clauses[at - 1]
  if (date === undefined && before && dated(before)) {
    start = before.start
    date = dated(before)
  } else if (before && start - before.start < 26) start = before.start
  while (end > start && /[\s.,;:!]/.test(unit.layout.text[end - 1]!)) end--
  return { ...best, start, end, date: date ?? null, score: best.score }
}

/** "Could you show us Vault? The 18th would suit me.": the day stands in the sentence after the request. */
function withDay(
  reading: Reading,
  units: Unit[],
  best: Scored,
  closeAt: { start: number; end: number } | null,
): Scored {
  const next = units[units.indexOf(best.unit) + 1]
  if (best.date !== null || dates(reading, best.unit).some(usable) || !next) return best
  if (next.layout !== best.unit.layout || next.key !== null || next.section !== best.unit.section) return best
  const date = dates(reading, next).find((day) => usable(day) && day.last > reading.today)
  if (!date || (closeAt && date.start === closeAt.start) || !SUITS.test(low(next))) return best
  return {
    ...best,
    date,
    end: next.layout === best.unit.layout && best.end >= best.unit.end - 2 ? next.end : best.end,
  }
}
const SUITS =
  /\b(?:suits?|works?|free|available|good for|how about|what about|maybe on|passt|passen|passte|ginge|frei|convien\w*|disponible|dispo|vendria|viene bien|livre|libero|disponibile|schikt|past|kan op)\b/

/** "Looking forward to meeting you on 3 February in Millau, we remain …" is a step in a bow. */
function withoutCourtesy(best: Scored): Scored {
  const part = best.unit.layout.low.slice(best.start, best.end)
  const bow =
    /^(?:dans l'attente de|en attendant de|(?:we |i )?look(?:ing)? forward to|ich freue mich auf|wir freuen uns auf|in afwachting van|a la espera de|aguardando|in attesa di)\s/.exec(
      part,
    )
  const tail =
    /[,;]\s(?:(?:nous|je) vous (?:prions|prie|remerci)|mit (?:freundlichen|besten)|with (?:kind|best)|cordial|un saludo|distinti|met vriendelijke).*$/.exec(
      part,
    )
  return {
    ...best,
    start: best.start + (bow?.[0].length ?? 0),
    end: tail ? best.start + tail.index : best.end,
  }
}

/** "We'd like to see it. Could it be on the 27th?" is one step in two sentences. */
function withWish(units: Unit[], best: Scored): Scored {
  const i = units.indexOf(best.unit)
  const before = units[i - 1]
  const short = low(best.unit).split(/\s+/).length <= 8 && /\?\s*$/.test(text(best.unit))
  if (
    !short ||
    !before ||
    before.layout !== best.unit.layout ||
    before.paragraph !== best.unit.paragraph ||
    before.key !== null
  )
    return best
  return STEP.test(low(before)) ? { ...best, start: before.start } : best
}
