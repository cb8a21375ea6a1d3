/**
 * When the customer is expected to decide, sign or order: the date whose clause says so. Go-lives, audits,
 * meetings and the customer's own deadlines are other dates.
 */

import { allMatches } from '../../search/all-matches.ts'
import { type Sought, sought } from '../../search/sought.ts'
import type { CloseDate, Fact } from '../../understanding.ts'
import { isCalledOff } from '../called-off.ts'
import { CLAUSE_BREAK } from '../clauses.ts'
import { lastOne } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import { type DatePlace, meaningOf } from '../learned/date-meaning.ts'
import { evidence, foundIn, type Reading } from '../reading.ts'
import { isoDays } from './calendar.ts'
import type { DateMention } from './date.ts'
import { idiomsIn } from './deciding-idioms.ts'
import { isAbsence, isCondition } from './not-the-close.ts'

const CLOSES = sought(
  /\b(?:(?<!\b(?:bids?|tenders?|questions|proposals|submissions?) (?:\w+ )?)clos(?:e|es|ed|ing|ure)|decision\w*|dec\.?(?= (?:by|bis|at|entro|avant|av|antes|ate)\b)|decid\w*|sign(?:s|ed|ing|ature|atures)?|sign[- ]?off|(?<!draft )order(?! forms?)\w*|(?<!\b(?:pon\w+|puesto|en|mal|buen|un poco de) )orden(?:es)?|po\b|purchas\w*|procure\w*|buy\w*|bought|shake hands|(?:si|se) (?:esprime|pronuncia|prononce)|target\w*|on (?:track|course) for|award\w*|(?<!draft )contract\w*|commit\w*|green light|go\s?\/\s?no[- ]?go|choos\w*|chose|select\w*|pick(?:s|ed|ing)?|auswahl\w*|auswahlen|wahlen|choisi\w*|choix|elegir\w*|eleccion|escolh\w*|scegl\w*|scelta|kiez\w*|keuze|go[- ]ahead|statue\w*|vote(?:ra|n)?\b|vota(?:n|ra|ran|m|no)?\b|appoint(?:ed|s|ing)? (?:somebody|someone|a (?:supplier|vendor|provider|partner|contractor)|us)\b|reten(?:u|ir) (?:un|le|notre)\b|affid\w+ l'incarico|rul(?:e|es|ing) on|(?:put|puts|putting|sets?) (?:his|her|their|its|the) (?:names?|signatures?|pen|hand) to|now (?:says?|talks? (?:of|about)|speaks? of|thinks?|expects?|wants?)|(?:sagt|spricht|nennt|rechnet|denkt) (?:jetzt|nun|inzwischen)|(?:dit|parle|annonce|vise) (?:maintenant|desormais)|(?:dice|habla|apunta) ahora|ahora (?:dice|habla|apunta)|agora (?:diz|fala|aponta)|(?:diz|fala) agora|(?:ora|adesso) (?:dice|parla)|zegt nu|sager nu|siger nu|sier na|teraz mowi|mowi teraz|sanoo nyt|ted rika|rozhod\w*|schval\w*|objedn\w*|podep\w*|podpis\w*|paatta\w*|paatos\w*|tilaa\w*|tilaus\w*|allekirjoit\w*|hyvaksy\w*|tar stallning|tager stilling|tar stilling|rostar (?:om|i)|stemmer (?:om|den|i)|glosuj\w*|rozstrzyg\w*|stimm(?:t|en) (?:daruber )?ab|pronuncia(?:-se|ra)?|ink\b|green light|bate\w* o martelo|as good as done|contract back|approves?\b|yes or no|verdict|paper(?:work)? (?:ready|in)|ready to sign|(?:have|get|got|it) (?:it |all )?agreed|go(?:es)? (?:in)?to (?:the |their )?(?:board|committee|council|steerco|management|trustees)|tak(?:es?|ing) it to (?:the |their )?(?:\w+ ){0,2}(?:board|committee|council|management|trustees)|beschluss\w*|beschlie(?:ss|s)\w*|entscheid\w*|delibera\w*|(?:get|getting|bring|take|put) (?:it|this|that|them) (?:past|through|before|in front of) (?:the |our |their |my )?(?:\w+ ){0,2}(?:board|committee|council|management|trustees|cfo|ceo|boss)|conseil d'administration (?:tranche|decide)|aprov(?:ar|am|em|e|acao)\b|aprob(?:ar|acion|ara|aran|emos)\b|approv(?:er|era|eront|ation|are|azione|ano|eranno)\b|genehmig\w*|bewillig\w*|akkoord|goedkeur\w*|zatwierdz\w*|godkann\w*|godkend\w*|opdracht\w*|approv\w+ (?:by|in|on|at)|budget (?:approval|release)|pull the trigger|wrap(?:ped)? up|finali[sz]\w*|place[ds]? (?:the|it|an|their)\b|land(?:s|ed)?|paper\w* (?:done|signed)|expected (?:by|in|for)|realistic\w*|spend\b|votes?\b|mak(?:e|es|ing) (?:the|a|that|this|their|up their) (?:call|decision|choice|minds?)|slip\w*(?: from [a-z\d ]{2,20})? (?:in)?to|push\w* (?:it |this |that )?(?:back |out )?(?:in)?to|moves? to|moved to|(?:delayed|postponed|deferred|put (?:back|off)|held (?:back|over)) (?:un)?til?l?|(?:delayed|postponed|deferred|put back) to|verschiebt sich|verschoben (?:auf|in|bis)|rutsch(?:t|en) (?:in den|in die|in das|ins|in|auf)|verzogert sich|(?:decale|reporte|repousse)e?s? (?:a|au|en)|se (?:retrasa|aplaza|pospone|atrasa|va) (?:a|al|hasta|para)|(?:slitta(?:no)?|slittat[oa]|rinviat[oa]|spostat[oa]|si sposta) (?:a|al|all[ao]|in)|(?:ver)?schui(?:ft|ven) (?:\w+ )?(?:naar|door)|(?:doorgeschoven|verschoven|uitgesteld) (?:naar|tot)|przesuwa sie na|przesuniet\w{1,2} na|(?:skjuts|skjutits|flyttas|flyttats?|framflyttat) (?:\w+ )?till|(?:rykker|rykkes|rykket|udskudt|udsat|udskydes|skyves|skjovet|utsatt|utsettes|flyttet|flyttes) (?:\w+ )?(?:til|inntil)|(?:adiad[oa]|adiou|passou|escorregou|atrasou) (?:para|ate)|siirtyy|(?:odsunut\w?|posouva se|posunut\w?) na|forecast\w*|timing|time ?(?:line|frame)|abschluss\w*|abschliess?\w*|abgeschlossen|entscheid\w*|entschieden|unterschr\w*|unterzeichn\w*|beauftrag\w*|auftrag\w*|bestell\w*|vergabe\w*|vergeben|zuschlag\w*|vertrag\w*|kauf\w*|einkauf|freigabe\w*|freigeben|zeichn\w*|decide\w*|decision|sign(?:er|e|ent|era|eront)|commande\w*|tranch\w*|getekend|tekent|besluit|conclu\w*|cloture\w*|marche|attribution|notification|achat|contrat|bon de commande|echeance|decid\w*|firm\w+|pedido\w*|cierre|cerrar|adjudic\w*|compra\w*|contrat\w*|cerramos|resolucion|fech\w+|decis\w*|assin\w*|encomend\w*|adjudica\w*|fechar|contrato|chiu\w*|decision\w*|decid\w*|ordin\w*|firma\w*|contratt\w*|aggiudic\w*|acquist\w*|besliss\w*|beslist|beslui\w*|tekenen|ondertek\w*|handtekening|bestell\w*|bestill\w*|bestall\w*|opdracht|afsluit\w*|gunning|planning|decyzj\w*|podpis\w*|zamowieni\w*|beslut\w*|skriva pa|avtal\w*|lagga order|beslutning\w*|underskriv\w*|ordre\w*)\b|受注|発注|契約|決定|締結|決裁/gu,
)
const OTHER = sought(
  /\b(?:go[- ]?live|live\b|goes live|roll[- ]?out|rollout|in production|kick[- ]?off|(?:bids?|tenders?|questions|proposals|submissions?) (?:\w+ )?(?:close|closes|due|end)|angebotsabgabe|abgabefrist|remise des offres|start(?:s|ed|ing)? (?:in|on|from|of)|implementation|audit\w*|regulator\w*|inspect\w*|(?<!\bat\s(?:its|their|the)\s(?:\w+\s)?)meeting\w*|meet\b|call\b|demo\w*|workshop\w*|presentation|visit\w*|webinar|training|renew\w*|expir\w*|runs? out|end of life|licen[cs]e ends|(?:current|existing|old|present) (?:\w+ )?(?:contract|licen[cs]e|agreement)|contract (?:ends|expires|runs)|(?:laufende[rn]?|bestehende[rn]?|alte[rn]?) vertrag\w*|contrat actuel|contrato actual|contrato atual|contratto attuale|huidige contract|since|incident|breach|happened|last|was\b|were\b|ago|comes? back|deadline|compliance|must be|have to be|needs? to be (?:live|running|in place)|running before|running by|up and running|season\w*|fiscal\w*|deployment|production start|produktionsstart|startet|start\b|begins?|deploiement|training\w*|lancement|lancering|uitrol|livegang|born|holiday|vacation|poc|pilot|trial|nda|migration|moves?|moving|relocation|opening|launch\w*|produktiv\w*|inbetriebnahme|livegang|einfuhrung|umzug|termin\b|gesprach|workshop|vorfuhrung|prufung|prufer|wirtschaftsprufer|kundig\w*|lauft (?:aus|ab)|auslauf\w*|ablauf\w*|seit|wartungsende|frist|stichtag|mise en (?:service|production|place)|demarrage|reunion|atelier|presentation|rendez-vous|rdv|expire\w*|depuis|audit|controle|puesta en (?:marcha|produccion)|arranque|reunion|taller|demostracion|auditoria|vence|caduca|desde|inicio|entrada em producao|reuniao|demonstracao|oficina|auditoria|vencimento|arranque|messa in|avvio|riunione|incontro|dimostrazione|scade|scadenza del|dal\b|verifica|ingebruikname|livegang|afspraak|overleg|kennismaking|loopt af|sinds|verhuizing|rozmow\w*|spotkani\w*|mote|mode)\b/gu,
)

const NEGATED =
  /(?:\bnot (?:before|until|by|in)?|\b(?:wo|is|was|are|were)n'?t (?:going to )?be (?:by |in |until )?|\bnot be (?:by |in |until )?|\bno longer|\bnicht (?:vor|mehr|im|am|bis)?|\binstead of|\brather than|\bstatt|\bpas (?:avant|en)|\bno (?:antes|en)|\bnao (?:antes|em)|\bnon (?:prima|entro)|\bniet (?:voor|in)|\bau lieu de|\ben lugar de|\bem vez de|\binvece (?:di|che)|\bin plaats van|\bslipp\w* from|\bmoved from|\bfrom|\bpreviously|\boriginally)\s*(?:the |ende |end of |fin |mid[- ])?$/
const DISMISSED =
  /^\s*(?:is|was|ist|war|est|es|e|seems|sounds|ware|ze|lijkt|looks)?\s*(?:too (?:early|soon|optimistic|tight|ambitious)|no longer|not realistic|unrealistic|off the table|out|zu (?:fruh|optimistisch|knapp)|nicht (?:mehr )?(?:zu halten|realistisch|haltbar)|unrealistisch|te vroeg|niet haalbaar|trop tot|trop optimiste|demasiado (?:pronto|optimista)|cedo demais|troppo presto)/

/** "So nothing will be signed this month." */
const NOTHING =
  /(?<!\b(?:if|wenn|falls|si|se|als) )\b(?:nothing|nobody|no one|nichts|niemand|rien|personne|nada|nadie|ninguem|niente|nessuno|niets|niemand)\b[^.;]{0,40}$/
/** "Before Easter, to be precise in week 10": what follows says it better. */
const PRECISELY =
  /\b(?:genauer(?: gesagt)?|namlich|und zwar|(?:to be |more )?precise(?:ly)?|to be exact|exactly|plus precisement|mas (?:exacto|exactamente|concretamente)|mais (?:exato|concretamente)|piu precisamente|om precies te zijn|i\.e\.|d\.h\.|so|also|das heisst|soit|c'est-a-dire|es decir|ou seja|cioe|oftewel|dus|that is)[,:]?\s(?:(?:in|on|by|am|im|bis|le|el|il|op) )?(?:the )?$/

/** "The trustees meet on 3 December to decide." */
const TO_DECIDE =
  /^[\s,]*(?:and (?:will )?|where they (?:will )?|when they (?:will )?|und |et (?:y )?|y |e |en |och |og |a )?(?:(?:that'?s|that is) when (?:it |they )?(?:gets? |will be )?|then (?:they )?|da(?:nn)? (?:wird|werden)? ?|(?:ahi|entonces) (?:se )?|(?:la|li|allora|alors|c'est la qu'(?:on|ils)|c'est alors qu'ils) |(?:ai|entao) |(?:dan|daar) (?:wordt|wordt er|valt)? ?|da (?:besluttes|bestems)? ?)?(?:to |um (?:daruber )?zu |pour (?:en )?|para |per |om te )?(?:decid\w*|approv\w*|sign\b|vote\b|entscheid\w*|entschieden|beschliess?\w*|tranch\w*|approuver|aprobar|decidere|approvare|beslis\w*|beslut\w*|bestem\w*|zapadnie decyzja|se decide)/
/** The contract that runs out is the incumbent's. */
const OLD_CONTRACT =
  /\b(?:current|existing|present|old|running|incumbent'?s?|laufende[rnsm]?|bestehende[rnsm]?|aktuelle[rnsm]?|alte[rnsm]?|huidige|actuel|en cours|actual|vigente|atual|attuale|in essere)\s+(?:[\p{L}'-]+\s+){0,2}(?:contract|agreement|licen[cs]e|subscription|vertrag\w*|lizenz\w*|contrat|licence|contrato|licencia|contratto|licenza|contract)|\b(?:contract|agreement|licen[cs]e|subscription|vertrag|contrat|contrato|contratto|abonnement|suscripcion|assinatura|abbonamento|overeenkomst)\b (?:with \S+ |mit \S+ |avec \S+ |con \S+ |com \S+ |met \S+ )?(?:arrive a (?:echeance|terme|son terme)|arrive en fin|se termine|s'acheve|court jusqu|se acaba|finaliza|expira|acaba|finisce|si conclude|eindigt|verloopt|ends?|expires?|runs out|is up|lauft (?:aus|ab|bis)|endet|expire|prend fin|vence|termina|caduca|scade|loopt)/u

const LATEST =
  /\b(?:(?:at the )?latest|no later than|not later than|spatestens|au plus tard|a mas tardar|o mais tardar|al piu tardi|uiterlijk|najpozniej|senast)\b/
/** "won't sign before his year closes on 1/31, figure Feb 15" */
const ESTIMATE =
  /\b(?:figure|call it|reckon|realistically|rather|disons|digamos|diciamo|laten we zeggen|eher|sagen wir)\s(?:on |by |the )?$/
/** "Q4 FY26-27 (Jan-Mar 2027)": what the brackets say holds for everybody. */
const FISCAL = /(?:\bfy\s?'?\d|fiscal|geschaftsjahr|exercice|ejercicio|exercicio|esercizio|boekjaar)[^(]*\($/
/** A value that begins with another matter ("kickoff Feb 15"). */
const OTHER_START = /(?:go[- ]?live|kick[- ]?off|start|rollout|live)\s*(?:on |in |by |am )?$/

const FORTNIGHT = 14

interface Scored {
  date: DateMention
  unit: Unit
  score: number
}

/** The expected close of one deal; null where nothing says when the customer decides. */
export function readCloseDate(reading: Reading, units: Unit[]): Fact<CloseDate> | null {
  const scored = units.flatMap((unit, order) =>
    scoreUnit(reading, unit).map((entry) => ({ ...entry, order })),
  )
  const told = scored
    .filter(({ date, score }) => score >= 2 && !isGuessedPast(reading, date))
    .sort((a, b) => b.score - a.score || a.order - b.order || a.date.start - b.date.start)
  const best = told[0] ?? bareAnswer(reading, units)
  if (best === undefined) return null
  // "In the first week of March, by the 5th", "before Christmas, by the 18th", "noch heuer, Mitte Dezember": the day within
  // a longer stretch of the same sentence, or shortly before its feast.
  const feast = best.date.toleranceDays === 1
  const exact = told.find(
    ({ date, unit }) =>
      unit === best.unit &&
      date.last <= best.date.last &&
      ((date.unit === 'DAY' &&
        date.toleranceDays === 0 &&
        (feast || best.date.unit !== 'DAY') &&
        isoDays(date.last) >= isoDays(best.date.first) - (feast ? FORTNIGHT : 0)) ||
        isApposed(best, date)),
  )
  const { date, unit, score } = exact ?? best
  return {
    value: { date: date.last, toleranceDays: date.toleranceDays },
    status: 'STATED',
    confidence: Math.min(0.97, 0.6 + score / 25 + (date.yearStated ? 0.05 : 0)),
    evidence: [evidence(unit.layout, date.start, date.end)],
  }
}

/** "Noch heuer, Mitte Dezember", "this year, before Christmas": words without a figure, and right behind them when exactly. */
const isApposed = ({ date: whole, unit }: Scored, { start }: DateMention): boolean =>
  start >= whole.end &&
  /^\s?[,(–-]\s?(?:\p{L}{2,8} )?$/u.test(unit.layout.low.slice(whole.end, start)) &&
  !/\d/.test(unit.layout.low.slice(whole.start, whole.end))

/**
 * "When will they decide? 6 November", "$76,500, one time⏎March 5": a day and nothing else, under the question for the
 * decision or under the bare sum, in the order in which a letter asks for what is missing.
 */
function bareAnswer(reading: Reading, units: Unit[]): Scored | undefined {
  const answers = units.flatMap((unit, at) => {
    const [date, ...more] = foundIn(reading, unit).dates
    const before = units[at - 1]
    if (date === undefined || more.length > 0 || unit.key !== null || before?.layout !== unit.layout)
      return []
    if (!isBare(unit, date) || isGuessedPast(reading, date)) return []
    const asked = low(before)
    const [sum, ...sums] = foundIn(reading, before).amounts
    const decision = /[?？]\s*$/.test(asked) && closing(asked).length > 0
    const answersBefore =
      sum !== undefined && sums.length === 0 && (isBare(before, sum) || heads(before, sum))
    return decision || (answersBefore && (isBare(before, sum) || heads(unit, date)))
      ? [{ date, unit, score: 2 }]
      : []
  })
  return answers.length === 1 ? answers[0] : undefined
}
/** It is the first thing that its paragraph says. */
const heads = (unit: Unit, { start }: { start: number }): boolean =>
  start - unit.start <= 4 &&
  /(?:^|\n)\s{0,4}$/.test(unit.layout.raw.slice(Math.max(0, unit.start - 5), unit.start))
/** Beside it at most two words: "one time", "ca.", "by". */
const isBare = (unit: Unit, { start, end }: { start: number; end: number }): boolean => {
  const rest = `${unit.layout.low.slice(unit.start, start)} ${unit.layout.low.slice(end, unit.end)}`
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 2
}

/** A day without a year that has just gone: whether it was meant, or which one, nobody knows. */
const isGuessedPast = (reading: Reading, { last, yearStated }: DateMention): boolean =>
  !yearStated && last < reading.today.slice(0, 10)

function scoreUnit(reading: Reading, unit: Unit): Scored[] {
  if (
    [
      'skip',
      'competitor',
      'goLive',
      'nextStep',
      'nextStepDate',
      'email',
      'phone',
      'title',
      'account',
      'contact',
      'address',
    ].includes(unit.key ?? '')
  )
    return []
  const dates = foundIn(reading, unit).dates
  return dates.map((date) => {
    const ruled = score(reading, unit, date, dates)
    return { date, unit, score: unit.key === null ? weigh(reading, unit, date, ruled) : ruled }
  })
}

/** "Na reunião de 24/11", "24/11, Teams": the day of a meeting, where nobody speaks of a decision. */
const isMeeting = (text: string, start: number, end: number): boolean =>
  (MEETING_OF.test(text.slice(Math.max(0, start - 30), start)) || ONLINE.test(text.slice(end, end + 16))) &&
  nearest(closing(text), text, start, end) === null
const MEETING_OF =
  /(?<!\p{L})(?:reuniao|reunion|riunione|visita|visite|encontro|incontro|cita|taller|oficina|atelier|rendez-vous|demo|demostracion|demonstracao|apresentacao|presentacion|afspraak|overleg|bezoek|spotkani[aeu]|prezentacj[aie]|meeting|call|workshop|termin|gesprach|mote|mode|schuzk[auy]) (?:de|del|di|do|du|dell'|van|z|z dnia|dne|am|vom|on|den|d\.)\s(?:dia )?$/u
/** "Demo moved to 16 December", "die Demo ist auf den 16.12. verschoben": it decides nothing, whatever else is moved. */
function isMovedMeeting(text: string, start: number, end: number): boolean {
  const [moved] = MEETING_MOVED.exec(text.slice(Math.max(0, start - 60), end + 24)) ?? []
  if (moved !== undefined && !DECIDES.test(moved)) return true
  const instead = text
    .slice(Math.max(0, start - 60), start)
    .split(/[.!?]\s(?!\d)|\n/)
    .at(-1)!
  return INSTEAD.test(instead) && isCalledOff(instead) && closing(text).length === 0
}
/** Behind what is called off: "Martes no puede, mejor el jueves". */
const INSTEAD =
  /, ?(?:(?:a |the |ein |der |le |la |el |o |il |een |de |en |et |nytt |ny )?(?:new|neuer?|nouvelle|nouveau|nueva|nuevo|nova|novo|nuova|nuovo|nieuwe|nytt?|nowy|nova|novy|uusi) |better|rather|instead|besser|lieber|dafur|stattdessen|plutot|mieux|mejor|melhor|antes|meglio|piuttosto|liever|beter|hellre|battre|heller|hellere|bedre|lepiej|raczej|radeji|lepe|mieluummin|paremmin)/u
const DECIDES =
  /(?<!\p{L})(?:decis|decid|sign|order|clos|entsch|unterschr|abschl|bestell|commande|signa|firm|pedid|ordin|beslis|beslut|bestelling|decyz|podpis)/u
const MEETING_MOVED =
  /(?<!\p{L})(?:demos?|workshops?|meetings?|calls?|go-?lives?|kick-?offs?|roll-?outs?|launch|training|audit|session|livegang|schulung|einfuhrung|mise en (?:service|production)|demarrage|puesta en marcha|arranque|avvio|arranque|wdrozenie|driftsattning|oppstart|opstart|termine?|gesprach|prasentation|besuch|reunion|reunião|reuniao|riunione|visita|visite|atelier|taller|rendez-vous|rdv|llamada|chiamata|afspraak|bezoek|spotkanie|prezentacja|mote|visning)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,40}?(?<!\p{L})(?:moved|shifted|slipp?e?[ds]?|rescheduled|postponed|delayed|deferred|put back|pushed|brought forward|verschoben|verlegt|vorgezogen|rutscht|verschiebt sich|verzogert sich|deplacee?|decalee?|reportee?|aplazad[oa]|aplaza|se retrasa|pasa al|adiad[oa]|spostat[oa]|rinviat[oa]|slitta|verplaatst|verzet|schuift|verschuift|uitgesteld|przesuniet[eya]|przelozon[eya]|przesuwa sie|flyttad|flyttat|flyttet|skjuts|rykket|rykker|udskudt|utsatt)(?!\p{L})/u
const ONLINE =
  /^[,\s(]{1,3}(?:via |on |per |over |uber |pa |sur |por |su )?(?:ms )?(?:teams|zoom|webex)(?!\p{L})/u

/** Until then somebody is away, or only then something else is known. */
const isOther = (text: string, start: number, end: number): boolean =>
  isAbsence(text, start, end) || isCondition(text, start, end, (words) => closing(words).length > 0)

/** Probabilities from which the learnt reader counts: below `against` it takes a date away, from `alone` it finds one. */
const SURE = { against: 0.15, alone: 0.5 }

/** What follows from the rules and from the learnt reader: a score, 2 and more for a close. */
function weigh(reading: Reading, unit: Unit, date: DateMention, ruled: number): number {
  if (ruled < -2) return ruled
  const closes = meaningOf(placeOf(reading, unit, date, ruled))('CLOSES')
  if (ruled >= 2) return closes < SURE.against ? 0 : ruled + closes / 4
  return closes < SURE.alone ? ruled : 2 + closes
}

/** A date of a unit as the learnt reader sees it; `ruled` is the rules' score. */
export function placeOf(reading: Reading, unit: Unit, date: DateMention, ruled: number): DatePlace {
  return {
    low: low(unit),
    start: date.start - unit.start,
    end: date.end - unit.start,
    unit: date.unit,
    daysAhead: isoDays(date.last) - isoDays(reading.today),
    hint:
      ruled >= 3.5
        ? 'plainly'
        : ruled >= 2
          ? 'closes'
          : ruled >= 0
            ? 'hardly'
            : ruled > -2
              ? 'silent'
              : 'never',
  }
}

/** How plainly the rules hold a date for the close: 2 and more where they do. */
export function score(reading: Reading, unit: Unit, date: DateMention, all: DateMention[]): number {
  const text = low(unit)
  const at = date.start - unit.start
  const before = text.slice(Math.max(0, at - 12), at)
  let score = 0
  if (unit.key === 'closeDate') {
    score += 10
    if (/^(?:date|datum|termin|deadline|delivery)$/.test(unit.label)) score -= 2
    if (date.unit === 'DAY') score += 0.5
    if (all.length > 1 || OTHER_START.test(before))
      score += Math.min(0, cue(text, at, date.end - unit.start, 1))
  } else {
    const told = cue(text, at, date.end - unit.start, -1)
    score += told === -1 && listed(reading, unit, date) ? 2 : told
  }
  if (date.unit === 'DAY' && date.toleranceDays > 0) score -= 0.3
  if (all.length > 1 && text.lastIndexOf('(', at) > text.lastIndexOf(')', at))
    score += FISCAL.test(text.slice(Math.max(0, at - 24), at)) ? 2 : -1
  if (
    LATEST.test(text.slice(Math.max(0, at - 30), at)) ||
    LATEST.test(text.slice(date.end - unit.start, date.end - unit.start + 24))
  )
    score += 1
  if (NEGATED.test(text.slice(Math.max(0, at - 30), at))) score -= 4
  if (followsTheClose(reading, unit, date, all)) score -= 8
  if (isMeeting(text, at, date.end - unit.start)) score -= 3
  if (isMovedMeeting(text, at, date.end - unit.start)) score -= 8
  if (unit.key !== 'closeDate' && isOther(text, at, date.end - unit.start)) score -= 8
  if (NOTHING.test(text.slice(Math.max(0, at - 60), at))) score -= 4
  if (PRECISELY.test(text.slice(Math.max(0, at - 30), at)) && all.some((other) => other.end <= date.start))
    score = Math.max(score, 2.5) + 2
  if (DISMISSED.test(text.slice(date.end - unit.start, date.end - unit.start + 40))) score -= 5
  if (
    /\b(?:target|aim\w*|let'?s say|say|expect\w*|plan\w*|ziel|voraussichtlich|prevu\w*|previst\w*|verwacht)\b/.test(
      text.slice(Math.max(0, at - 40), at),
    ) &&
    unit.key === 'closeDate'
  )
    score += 0.4
  if (date.last < reading.today && unit.key !== 'closeDate') score -= 3
  if (date.last < reading.today && unit.key === 'closeDate') score -= 2
  if (/\b(?:since|seit|depuis|desde|dal|sinds|od|ab|ab dem|starting|vanaf|a partir d[eu])\s*$/.test(before))
    score -= 4
  // Later in the same sentence corrects earlier ("begin december is too early, make it end of december").
  score += 0.01 * all.indexOf(date)
  return score
}

/**
 * "Needs a signature before the end of February, picking starts three weeks after that": a day that counts from the
 * close is another, where its own clause does not speak of deciding.
 */
function followsTheClose(reading: Reading, unit: Unit, date: DateMention, all: DateMention[]): boolean {
  const from = date.countsFrom
  const meant = from === undefined ? undefined : all.find(({ end }) => end === from)
  if (meant === undefined || score(reading, unit, meant, all) < 2) return false
  const { low } = unit.layout
  const own = low.slice(meant.end, Math.min(unit.end, date.end + 50))
  const [after] = own.slice(date.end - meant.end).split(/[,;!?\n]|\.(?=\s|$)/)
  const clause = own.slice(0, date.end - meant.end) + after
  return BEGINS.test(clause) || closing(clause).length === 0
}
const BEGINS =
  /(?<!\p{L})(?:starts?|starting|begins?|beginning|kicks? off|kick-?off|go(?:es)? live|going live|go-?live|live|beginnt|beginnen|startet|starten|geht(?: es)? los|produktiv|livegang|commenc\p{L}+|demarr\p{L}+|debut\p{L}*|empiez\p{L}+|comienz\p{L}+|arranc\p{L}+|inizi\p{L}+|cominci\p{L}+|part(?:e|ono)|comec\p{L}+|begint|start|van start|zaczyn\p{L}+|rusza\p{L}*|borjar|startar|begynder|starter|begynner|alkaa|zacin\p{L}+|expires?|ends?)(?!\p{L})/u

/** "Flow - $48k - end of Feb", "35k, Q1, Rob Tate": in a line of bare items with a sum the bare date is the close. */
function listed(reading: Reading, unit: Unit, date: DateMention): boolean {
  const text = low(unit)
  const [before, after] = [text.slice(0, date.start - unit.start), text.slice(date.end - unit.start)]
  const { amounts } = foundIn(reading, unit)
  if (amounts.length === 0 || otherwise(before).length > 0) return false
  const apart = /(?:\s[-–/|]|[|;])\s*$/.test(before) && /^\s*(?:$|[-–/|;.\n])/.test(after)
  const behindSum = amounts.some(
    ({ end }) => end <= date.start && BEHIND_SUM.test(unit.layout.low.slice(end, date.start)),
  )
  return apart || (behindSum && /^\s*(?:$|[-–/|;,.\n])/.test(after))
}
const BEHIND_SUM = /^(?:-?ish)?\s?[,;/|-]\s?$/

/**
 * How plainly the words around say "closes then": the nearest cue of either kind wins, by distance. `none` is the
 * answer where there is neither: nothing for a value whose label says it already, a refusal for prose.
 */
function cue(text: string, start: number, end: number, none: number): number {
  if (
    OLD_CONTRACT.test(
      text
        .slice(Math.max(0, start - 60), start)
        .split(/;|,\s/)
        .at(-1)!,
    )
  )
    return -1
  if (TO_DECIDE.test(text.slice(end, end + 50))) return 4
  const closes = nearest(closing(text), text, start, end)
  const other = nearest(otherwise(text), text, start, end)
  const before = text.slice(Math.max(0, start - 20), start)
  if (ESTIMATE.test(before) && closes !== null) return 4.3
  const outright = LATEST.test(before) && (other === null || other > 24)
  if (outright && closes !== null) return 3.5
  if (none > 0) return other !== null && other < 22 && (closes === null || other < closes) ? -9 : none
  if (closes === null) return none
  if (other === null) return closes < 30 ? 4 : closes < 70 ? 3 : 2
  if (closes < other) return closes < 30 ? 3.6 : 2.6
  return other - closes > -12 && closes < 25 ? 2 : -1
}

interface Span {
  start: number
  end: number
}

const spansOf = (pattern: Sought, text: string): Span[] =>
  allMatches(text, pattern.within(text)).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
/** What a text says of deciding, in words and in idioms, and of other things. A text with several dates is asked for each. */
const closing = lastOne((text) => [...spansOf(CLOSES, text), ...idiomsIn(text)])
const otherwise = lastOne((text) => spansOf(OTHER, text))

function nearest(cues: readonly Span[], text: string, start: number, end: number): number | null {
  let best: number | null = null
  for (const { start: from, end: to } of cues) {
    if (from >= start && to <= end) continue
    const raw = to <= start ? start - to : from - end
    const between = to <= start ? text.slice(to, start) : text.slice(end, from)
    // Another clause is farther away than its letters say; what comes before counts more than what follows.
    const breaks = between.split(CLAUSE_BREAK).length - 1
    const cost = raw + breaks * 22 + (from >= end ? 12 : 0)
    if (best === null || cost < best) best = cost
  }
  return best
}
