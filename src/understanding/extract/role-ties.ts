/**
 * "We've looked after them for nine years", "I play golf with the CFO": who keeps such a tie keeps the customer, though
 * no word of a relationship is said. What was done there once, or is run for them, and mere acquaintance are no tie.
 */
import { saysUs } from './role-words.ts'

/** Whether a folded sentence tells of a tie of the partner to its customer. `names`: folded, of the customer's people. */
export function tellsOfTie(low: string, language: string, names: readonly string[]): boolean {
  if (low.length > LONGEST || /\?\s*$/.test(low)) return false
  if (CARED_FOR.test(low) && CARES.some((cares) => cares.test(low))) return !ENDED.test(low)
  if (!LEISURE.test(low) && !(HABIT.test(low) && MEETS.test(low))) return false
  return !ENDED.test(low) && low.split(CLAUSE).some((clause) => meets(clause, low, language, names))
}
const LONGEST = 400
const CLAUSE = /[;:()]\s|,\s(?:and|but|so|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|och|men|og)\s/

/** In their company again and again: with a person of the customer's, by habit, and by one of the partner's. */
function meets(clause: string, low: string, language: string, names: readonly string[]): boolean {
  if (!(saysUs(clause, language) || PLAY_FIRST.test(clause)) || OTHERS.test(clause) || ONCE.test(clause))
    return false
  const company = WITH_THEM.test(clause) || names.some((name) => withName(clause, name))
  if (!company) return false
  return LEISURE.test(clause) || (MEETS.test(clause) && HABIT.test(low))
}

const withName = (clause: string, name: string): boolean =>
  ['with ', 'mit ', 'mit frau ', 'mit herrn ', 'avec ', 'con ', 'com ', 'met ', 'z ', 'med '].some((word) =>
    ` ${clause} `.includes(` ${word}${name} `),
  )

/** One of these words is in all that is read below. */
const CARED_FOR =
  /look|tak|car|mind|nurs|betreu|begleit|umsorg|suiv|suit|suis|accompagn|atend|acompan|cuid|llev|segu|trat|assist|cur|verzorg|bedien|begeleid|onderhoud|opiek|prowadz|hand om|skott|vard|pass|tatt|taget|servicer/
/** The customer as a whole, and not a thing of theirs: "we look after their printers" is a service. */
const CARES = [
  /\b(?:we|i)(?:'ve| have|'ve been| have been| had)? (?:always |long )?(?:look(?:ed|ing)? after|tak(?:e|en|ing) care of|car(?:e|ed|ing) for|mind(?:ed|ing)?|nurs(?:e|ed|ing)) (?:them|him|her|this (?:customer|client|account|family)|the (?:customer|client|account|family))\b(?! (?:own|old|whole)? ?[a-z]+s\b)/,
  /\b(?:wir (?:betreuen|begleiten|umsorgen)|ich (?:betreue|begleite)) (?:sie|ihn|die familie|das haus|den kunden|diesen kunden|dieses haus)\b(?: (?:seit|schon|bereits|nun|jetzt|immer|personlich))/,
  /\b(?:betreuen|begleiten) wir (?:sie|ihn|die familie|das haus|den kunden|diesen kunden) (?:seit|schon|bereits|personlich)\b/,
  /\b(?:nous|on|je) (?:les?|la|l')\s?(?:suiv|sui[st]\b|accompagn)[a-z]* (?:depuis|tous|au quotidien|de pres)\b/,
  /\b(?:los|las|lo|la) (?:atendemos|acompanamos|cuidamos|llevamos|seguimos)(?: nosotros)? (?:desde|hace)\b|\bllev(?:o|amos) (?:[a-z]+ ){1,3}anos (?:atendiendo|acompanando|cuidando|llevando)(?:los|las|lo|la| (?:a|al) (?:este cliente|cliente|esta casa|esta familia))\b/,
  /\b(?:acompanhamo|seguimo|atendemo|tratamo)-(?:los|las|lo|la)\b.{0,20}\b(?:ha|desde)\b|\b(?:os|as|o|a) (?:acompanhamos|atendemos|seguimos) (?:ha|desde)\b|\b(?:acompanhamos|atendemos) (?:este|o) cliente (?:ha|desde)\b/,
  /\b(?:li|lo|le|la) (?:seguiamo|seguo|curiamo|accompagniamo|assistiamo)(?: noi)? (?:da|ormai|sempre|personalmente)\b/,
  /\b(?:we|wij|ik) (?:verzorg|bedien|begeleid|onderhoud)(?:en)? (?:ze|hen|deze klant|de klant|de familie)(?: [a-z]+)? (?:al|sinds|zelf|persoonlijk)\b/,
  /\b(?:opiekuj[a-z]+ sie (?:nimi|nim|nia|tym klientem)|prowadz(?:imy|e) (?:ich|tego klienta)) od\b/,
  /\bvi (?:har )?(?:tagit hand om|tar hand om|skott|vardat|passet|passer|tatt vare pa|tatt hand om|taget os af|serviceret) (?:dem|dom|kunden|honom|henne|familjen|familien)(?: [a-z]+)? (?:i|sedan|siden|gennem|gjennom)\b/,
]

const PERSON =
  '(?:c[efiots]o|cfo|ceo|cio|cto|ciso|coo|md|owners?|boss|directors?|managers?|management|board|chair[a-z]*|head|heads|chief[a-z]*|mayor|founder|president|treasurer|buyer|controller|principal|leadership|leitung|vorstand[a-z]*|geschaftsfuhr[a-z]*|finanzchef[a-z]*|chef[a-z]*|inhaber[a-z]*|[a-z]*leiter[a-z]*|prokurist[a-z]*|burgermeister[a-z]*|direktor[a-z]*|daf|dsi|drh|dg|pdg|directeur|directrice|direction|patronn?e?|gerant[a-z]*|dirigeant[a-z]*|maire|responsable|director[a-z]*|gerente|jefe|jefa|dueno|duena|propietari[oa]|direccion|diretor[a-z]*|dono|dona|presidente|direcao|direttore|direttrice|titolare|capo|proprietari[oa]|direzione|directeur|directie|eigena[a-z]+|baas|bestuur|prezes[a-z]*|dyrektor[a-z]*|wlascicie[a-z]*|szef[a-z]*|zarzad[a-z]*|vd|vd:n|agare[a-z]*|ledning[a-z]*|[a-z]*chefen|direktoren|[a-z]*direktor(?:en)?|[a-z]*sjefen|ejer[a-z]*|eier[a-z]*|ledelse[a-z]*)'
const WITH_THEM = new RegExp(
  `\\b(?:(?:with (?:the|their|its|both)|mit (?:dem|der|den|ihrem|ihrer|deren|dessen)|avec (?:le|la|les|leur|son|sa)|con (?:el|la|su|los|las|il|lo|i)|com (?:o|a|os)|met (?:de|hun)|z(?: ich)?|med(?: deras| deres)?) |(?:avec|con) l')(?:[a-z]+ ){0,2}?${PERSON}\\b|\\b(?:with (?:them|him|her)|mit (?:ihm|ihnen)|avec (?:eux|elle|lui)|con (?:ellos|ella|el(?= (?:cada|todos))|lui|lei|loro)|com (?:eles|ela|ele)|met (?:hen|hem|haar)|z (?:nimi|nim|nia)|med (?:dem|honom|henne|ham|hende))\\b`,
)

/** Games and company of one's own time. */
const LEISURE =
  /\b(?:play\w* (?:golf|tennis|padel|squash|cards|darts|chess|bridge|football|bowls|five-a-side|rugby|cricket|pool|music|in (?:a|the|the same) band)|golf(?:e|en|ing)?|tennis|tenis[ae]?|padel|squash|darts|schach|skat|doppelkopf|keg(?:el|l)\w*|fussball|angeln|segel\w*|jagen|jagd|chor|tarock|petanque|belote|echecs|la chasse|la peche|voile|foot|chorale|futbol|mus|ajedrez|caza|pesca|futebol|xadrez|sueca|calcetto|briscola|scacchi|voetbal\w*|schaken|zeilen|klaverjas\w*|szachy|pilke|ryby|fotboll|fodbold|fotball|schack|skak|sjakk|segl\w*|jagt|go (?:fishing|sailing|hunting|running|cycling|riding)|sail|fish|hunt|ski|sing in (?:a|the|the same) choir)\b/
/** The first person that some languages leave in the verb. */
const PLAY_FIRST =
  /\b(?:juego|jugamos|quedo|tomo|tomamos|desayuno|desayunamos|jogo|jogamos|almoco|janto|almocamos|tomo|gioco|giochiamo|pranzo|ceno|mi vedo|gram|gramy|jadam|chodze|widuje sie|spotykam sie)\b/
const MEETS =
  /\b(?:lunch(?:es)?|breakfast|dinner|coffee|beer|pint|tea|drink\w*|sit|sits|sitting|meet|meets|catch up|speak|talk|chat|see each other|mittag\w*|kaffee|bier|fruhstuck\w*|stammtisch|essen|sitz\w*|treff\w*|telefonier\w*|dejeun\w*|cafe|diner|voi[rst]|vois|verre|comer|como|comemos|desayun\w*|cen\w+|caf[e]|hablo|hablamos|reunimos|almoc\w*|jant\w*|falo|falamos|pranz\w*|caffe|birra|sento|sentiamo|vedo|vediamo|koffie|borrel\w*|biertje|eten|spreek|spreken|zitten|kaw[aey]|piwo|obiad\w*|rozmawia\w*|spotyka\w*|fika\w*|lunchar|kaffe|ol|middag|frokost\w*|snakker|pratar|traffar|moder|sitter|sidder)\b/
const HABIT =
  /\b(?:every|each|weekly|monthly|daily|regular(?:ly)?|once a|twice a|most (?:weeks|days|mornings|fridays|sundays)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|jede[nrs]?|wochentlich|monatlich|taglich|regelma\w*|(?:mon|diens|mitt|donners|frei|sams|sonn)tags|einmal (?:im|die|pro)|chaque|tous les|toutes les|une fois par|regulierement|cada|todos los|todas las|una vez (?:al|a la|por)|habitualmente|todos os|todas as|uma vez por|regularmente|ogni|tutti i|tutte le|una volta (?:al|alla)|regolarmente|elke|iedere|wekelijks|maandelijks|eens per|regelmatig|co (?:tydzien|miesiac|piatek|poniedzialek|sobote|niedziele|srode|czwartek|wtorek)|kazd\w+|regularnie|varje|varannan|regelbundet|hver|hvert|ugentlig\w*|manedlig\w*|jevnlig\w*|ukentlig)\b/
/** One occasion, an intention or the past. */
const ONCE =
  /\b(?:yesterday|tomorrow|today|tonight|last|next|once(?! a)|used to|played|going to|will|'ll|could|would|should|might|this (?:week|friday|monday|tuesday|wednesday|thursday|weekend|afternoon|morning)|gestern|morgen|heute|letzte\w*|nachste\w*|fruher|damals|werde|konnte|wurde|hier|demain|dernier\w*|prochain\w*|jouais|vais|ayer|manana|pasad[oa]|proxim[oa]|jugaba|ontem|amanha|passad[oa]|jogava|ieri|domani|scors[oa]|prossim[oa]|giocavo|gisteren|vorige|volgende|vroeger|wczoraj|jutro|kiedys|gralem|igar|imorgon|forra|nasta|spelade|i gar|i morgen|sidste|naeste|spillede|spilte)\b/
/** Ours and yours are no customers. */
const OTHERS =
  /\b(?:with (?:my|our|your|you)\b|mit (?:mein|unser|euer|eure|ihnen von)\w*|avec (?:mon|ma|mes|notre|nos|votre|vos|vous)\b|con (?:mi|nuestr|vuestr|vosotr|nostr|vostr|mio|mia)\w*|com (?:o |a )?(?:meu|minha|noss|voss)\w*|met (?:mijn|onze|ons|jullie)\b|z (?:moim|moja|nasz|wasz)\w*|med (?:min|mina|mit|mitt|var|vara|vores|er|era|jer|jeres)\b)/
/** A tie that is let go. */
const ENDED =
  /\b(?:but (?:no longer|that'?s all)|out of (?:it|this|the whole thing)|kept out|rather not|stay out|nothing to do with|take (?:it|this) from here|over to you|keep me out|raushalten|heraushalten|rester en dehors|al margen|fora disto|restarne fuori|erbuiten)\b/
