/**
 * Whether the words of an intake owner give a deal to the one account executive whom they name: as an order ("Priya
 * please", "give it to Priya"), with a reason ("Priya, she knows them"), or as what was agreed ("talked to Priya, she's
 * in"). Whoever is only spoken of ("Priya can't take it", "I'll ask Priya") gets nothing.
 */
import { fold } from '../extract/fold.ts'

/**
 * The words without whom they pass over: of "not Sofia, Jonas please" and "Jonas instead of Sofia" only Jonas is left.
 * `names`: of everybody who may be named.
 */
export function withoutPassedOver(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length > 2)
  if (parts.length === 0) return text
  const who = parts
    .sort((a, b) => b.length - a.length)
    .map((part) => inflected(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('|')
  const passedOver = new RegExp(
    String.raw`(?<=(?:over|away|it|this|that|take|takes|übernimmt|übernehmen|übernimm|neemt|over|överta\p{L}*|tar|tager|przejmie|przejmij) )(?:over )?(?:from|von|van|od|från|fra) (?:${who})(?: (?:${who}))?(?!\p{L})|[,;]?\s{0,3}(?<!\p{L})(?:(?:and|und|et|y|e|en|i|och|og) )?(?:not|nicht|pas|no|non|niet|nie|inte|ikke|n[ãa]o|instead of|rather than|statt|anstatt|anstelle von|au lieu de|plut[ôo]t que|en vez de|en lugar de|em vez de|invece di|in plaats van|zamiast|ist[äa]llet f[öo]r|i stedet for)(?: (?:to|an|[àa]|a|for|f[üu]r|aan|do|dla|till?|frau|herrn?))? (?:${who})(?: (?:${who}))?(?!\p{L})(?=\s*(?:$|[,.;:!\n–-]| (?:but|sondern|mais|sino|ma|maar|mas|ale|tylko|utan|men|please|bitte|prosz[ęe])(?!\p{L})))[,;:–-]?\s*(?:(?:but|sondern|mais|sino|ma|maar|mas|ale|tylko|utan|men) )?`,
    'giu',
  )
  return text.replace(passedOver, ' ').trim()
}

/** How a name is written in a sentence, folded: "Jonasowi", "Sofii", "Priyas". */
export const inflected = (part: string): string =>
  part.length > 3 && part.endsWith('a')
    ? `(?:${part}s?|${part.slice(0, -1)}(?:i|ii|y|yi|ie|e|o))`
    : `${part}[\\p{L}]{0,${part.length < 5 ? 2 : 3}}`

/** `name`: all of it or the part that was written; `dealWords`: what else may stand there, the customer's name. */
export function appoints(text: string, name: string, dealWords: string): boolean {
  const said = saidOf(text, name)
  if (isOrder(said, dealWords)) return true
  if (ordersInClause(said, dealWords)) return true
  return (TAKES.test(said) || BECAUSE.test(said)) && !HELD_BACK.test(said)
}

/**
 * "Let's try Jonas then, he at least borders Poland", "Jonas speaks a bit of Dutch - give it to him": one clause orders, the
 * others say why, and nothing takes it back.
 */
function ordersInClause(said: string, dealWords: string): boolean {
  // In an English sentence "of" is no Dutch "or".
  if (HELD_BACK.test(ENGLISH.test(said) ? said.replace(/ of(?![a-z])/g, '') : said)) return false
  const clauses = said.split(/[,;:.!–—\n]+|\s-+\s/).map((clause) => clause.trim())
  return clauses.some(
    (clause, n) =>
      GIVES.test(clause) &&
      isOrder(clause.replace(HIM, 'P'), dealWords) &&
      (clause.includes('P') ||
        (HIM.test(clause) && clauses.slice(0, n).some((before) => before.includes('P')))),
  )
}

const ENGLISH = /(?<![a-z])(?:the|to|it|he|she|him|her|this|let's)(?![a-z])/

/** An order in so many words: a bare name beside a story orders nothing. */
const GIVES =
  /(?<![a-z])(?:give|assign|reassign|hand|pass|offer|send|route|move|try|let|go(?:es)? to|take over|should (?:take|get|have|own)|gib|gebt|geben|geht an|zuweisen|zuteilen|nimm|nehmen|versuchen|ubernehmen|donne[rz]?|confie[rz]?|passe[rz]?|essayons|attribue[rz]?|dale|dadle|dadselo|daselo|asigna\w*|pasa\w*|probemos|dai|dallo|dalla|assegna\w*|passa\w*|proviamo|atribua|geef|zet|proberen|daj|dajcie|przekaz|sprobujmy|ge|giv|prova|prov|anna)(?![a-z])/
const HIM =
  /(?<![a-z])(?:him|her|them|ihm|ihr|lui|le|elle|el|ella|lei|hem|haar|jemu|jej|honom|henne|ham|hende)(?![a-z])/

/** Whether the words only say why it is not for the one whom they name: "Jonas has no capacity, give it another week". */
export const isUnable = (text: string, name: string): boolean => UNABLE.test(saidOf(text, name))

const UNABLE =
  /(?:^|[^a-z])P (?:has no|hasn't|has not|has too much|can'?t|cannot|won't|will not|is (?:not|out|away|off|on (?:holiday|leave|vacation|parental)|sick|ill|full|busy|swamped|overloaded|leaving)|declined|said no|hat (?:keine?n?|zu viel|abgelehnt|abgesagt)|kann (?:das |es |ihn )?nicht|ist (?:nicht|im urlaub|krank|weg|voll|ausgelastet)|n'a pas|ne peut pas|est (?:en conge|en vacances|malade|absent)|a refuse|no (?:tiene|puede|esta)|esta (?:de vacaciones|de baja)|nao (?:tem|pode|esta)|non (?:ha|puo|e)|e (?:in ferie|malat)|heeft (?:geen|te veel)|kan niet|is (?:ziek|met vakantie|vol)|nie (?:ma|moze|da)|har (?:ingen|inte|ikke)|kan (?:inte|ikke)|ar (?:sjuk|ledig)|er (?:syg|syk))(?![a-z])/

/** Folded, with P for whoever is named. */
function saidOf(text: string, name: string): string {
  const parts = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 2)
  const person = new RegExp(`(?<!\\p{L})(?:(?:${parts.map(inflected).join('|')})(?!\\p{L})[ .]*){1,3}`, 'gu')
  return fold(text)
    .replace(/[\w.+-]{1,64}@[\w.-]{1,80}/g, ' P ')
    .replace(person, 'P ')
    .replace(/\s+([,.;:!'])/g, '$1')
    .replace(/(?:P\s*){2,}/g, 'P ')
    .trim()
}

/** The words without those that only give the deal to the one who is named: "give it to Jonas" says no reason. */
export function withoutOrder(text: string, name: string, dealWords: string): string {
  const rest = (text.match(/[^.!?\n]+[.!?]*\s*/g) ?? [])
    .filter((sentence) => !isOrder(saidOf(sentence, name), dealWords))
    .join('')
    .trim()
  // A single word below the order is who signed it.
  return /\S\s+\S/.test(rest) ? rest : ''
}

/** Nothing but the name, the deal and the words of an order. */
function isOrder(said: string, dealWords: string): boolean {
  const known = new Set([...ORDERS, ...fold(dealWords).split(/[^\p{L}\p{N}]+/u)])
  return said.split(/[^\p{L}\p{N}'-]+/u).every((word) => word === '' || word === 'P' || known.has(word))
}

const ORDERS = new Set(
  (
    "please pls give it this that one the deal to hand over pass assign reassign re-assign offer send route move forward let let's lets try use take takes should shall must have get gets own owns for is be then instead go goes ok okay yes fine good great perfect thanks thank you hi hello hey ae our new owner with now make choose pick put on from here account lead opportunity case customer again directly straight via it's his her " +
    'bitte gib geben gebt geben geht an den die das der dem deal fall lead zuweisen zuteilen zuordnen soll sollte nimm nehmen ubernehmen machen ja gut dann danke weiter weitergeben weiterleiten weise zu fur frau herr herrn es ihn sie gerne lieber hallo neu ' +
    "merci de donner donne donnez le la les a pour passer passe passez attribuer attribuez attribue confier confiez s'il vous te plait stp svp c'est oui plutot affecter affectez dossier affaire bonjour transmettre transmettez " +
    'por favor dale dadle asigna asignad asignar asignalo asignadlo al para pasa pasad pasar pasalo pasaselo daselo dadselo dar lo lleve si vale gracias hola el trato cuenta mejor ' +
    'passa passe atribuir atribua dar ao da sim obrigado obrigada ola negocio o ' +
    'per favore dai dallo dalla datelo datela assegna assegnate assegnalo assegnala assegnare assegnatela passate passala grazie ciao va bene meglio trattativa ' +
    "graag geef aan hem het deze dit naar zet op toewijzen voor alsjeblieft aub ja prima bedankt hoi 'm " +
    'prosze daj dajcie przekaz przekazac przypisz dla do tak dzieki ' +
    'ge den det till tack snalla giv til tak venligst ja hej tildela tildel'
  ).split(' '),
)

const WHO = '(?:P|she|he|sie|er|elle|il|ella|el|ela|ele|lei|lui|zij|ze|hij|hun|hon|han)'
const END = '(?=\\s*(?:$|[,.;:!)–-]|and |so |now|from |just |as |because |since ))'
const OBJECT =
  '(?: (?:it|this|that|this one|that one|them|over|on|up|care of it|(?:the|this) (?:deal|lead|account|case|opportunity|one)))+'

/** She takes it, she agreed to. */
const TAKES = new RegExp(
  [
    `(?:^|[^a-z])${WHO}(?:'ll| will| shall| should|'s going to| is going to|'s happy to| is happy to|'s glad to| is glad to|'s ready to| is ready to| has agreed to| agreed to|'s agreed to| offered to| has offered to| wants to)? (?:gladly |happily |now |then |also )?(?:take|takes|taking|have|own|owns|do|does|pick|picks|run|runs|handle|handles|accepts?|gets?)${OBJECT}`,
    `(?:^|[^a-z])${WHO}(?:'s| is) (?:in|on it|up for it|up for this|game|on board|taking (?:it|this|over))${END}`,
    `(?:^|[^a-z])${WHO} (?:said|says|sagt|sagte|hat gesagt|dit|a dit|dice|dijo|disse|ha detto|zegt|zei) (?:yes|ok|okay|ja|oui|si|sim)${END}`,
    `(?:^|[^a-z])${WHO} (?:accepts|accepted|agreed|agrees|hat zugesagt|sagt zu|ist dabei|accepte|a accepte|est d'accord|est partante?|acepta|ha aceptado|aceita|aceitou|topa|accetta|ha accettato|ci sta|accepteert)${END}`,
    `(?:^|[^a-z])${WHO} (?:(?:gern|gerne|das|es|ihn|den|jetzt) )*(?:ubernimmt|uebernimmt|macht's|nimmt's|nimmt ihn|nimmt es|nimmt das|nimmt den|nimmt sie|macht das|macht es)`,
    `(?:ubernimmt|macht) (?:jetzt |das |es |den |ihn )*P`,
    `(?:^|[^a-z])${WHO} (?:(?:le|la|les) (?:prend|reprend|suit|recupere)|l'(?:a pris|accepte)|s'en (?:charge|occupe)|prend (?:le relais|en charge))`,
    `(?:^|[^a-z])(?:se )?(?:lo|la) (?:lleva|llevara|coge|toma|asume|queda) ${WHO}`,
    `(?:^|[^a-z])${WHO} (?:(?:se )?(?:lo|la) (?:lleva|llevara|coge|toma|asume|queda)|se encarga)`,
    `(?:^|[^a-z])${WHO} (?:assume|fica com|pega (?:este|esse|ele|isso)|ci pensa|se ne occupa|(?:la|lo) (?:prende|segue))`,
    `(?:^|[^a-z])(?:la|lo) (?:prende|segue) ${WHO}`,
    `(?:^|[^a-z])${WHO} (?:neemt|pakt|doet) (?:hem|het|'m|deze|dit|die|over)`,
    `(?:^|[^a-z])P (?:to )?(?:bierze|przejmuje|wezmie)`,
    `(?:^|[^a-z])${WHO} (?:tar|tager|overtar|overtager|tar over) (?:den|det|denna|denne|sagen|saken|affaren)`,
  ].join('|'),
)

/** "Priya, she knows them": named, and why. */
const BECAUSE =
  /^P[,.;:–-]* (?:she|he|because|since|sie|er|weil|denn|elle|il|car|parce|porque|ya que|ela|ele|pois|lei|lui|perche|zij|ze|hij|want|omdat)(?![a-z])/

/** Refused, doubted, conditional, still to be asked. */
const HELD_BACK =
  /(?<![a-z])(?:not|never|no|nobody|nor|neither|\w+n'?t|cannot|but|if|once|when|unless|until|till|whether|would|could|might|may|maybe|perhaps|probably|hopefully|hop(?:e|es|ing)|wish\w*|or|except|out|leave|leaving|left|holiday|vacation|sick|declin\w*|refus\w*|minds|(?:ask|asking|asked|asks) P|(?:will|i'll|let me|want to|going to|have to|must) (?:ask|talk|speak|call|check)|wait\w*|nicht|kein\w*|nie|aber|wenn|falls|sobald|ob|hoffe\w*|hoffentlich|vielleicht|eventuell|wahrscheinlich|(?:frage?|fragen|rede|spreche|kontaktiere) (?:ich )?(?:mit )?P|oder|urlaub|krank|ne|n'\w+|pas|sauf|quand|peut-etre|espere\w*|je demande|ou|conge|ojala|cuando|quizas?|tal vez|pregunt\w+|vacaciones|pero|nao|quando|talvez|pergunt\w+|ferias|mas|non|spero|forse|chiedo|ferie|ma|niet|geen|als|zodra|hopelijk|misschien|vraag|maar|of|nie|jesli|moze|zapytam|inte|om|kanske|ikke|hvis|maske)(?![a-z])|\?/

/** "Let Dana have it", "Harbor can keep it", "lass Dana den Deal": the registration goes on. `names`: the partner's, and its people's. */
export function letsPartnerHave(text: string, names: readonly string[]): boolean {
  const parts = names.flatMap((name) => fold(name).split(/[^\p{L}]+/u)).filter((part) => part.length > 2)
  if (parts.length === 0) return false
  const who = `(?:the partner|them|${parts.join('|')})(?: (?:${parts.join('|')}))?`
  const said = fold(text)
  const lets = new RegExp(
    `(?<!\\p{L})(?:let ${who} (?:have|keep|take|run|go ahead|proceed|do)|(?:give|leave) (?:it|this|this one|that one|the deal) (?:to|with) ${who}|${who} (?:can|may|should|gets?|keeps?|darf|kann|soll|bekommt|behalt) (?:(?:have|keep|take|run|go ahead|proceed|it|this|them|den|das|ihn|es|deal|haben|behalten|weitermachen)(?: |(?!\\p{L})))+|(?:lass|lasst|lassen sie) ${who} (?:den|das|ihn|es|weitermachen|behalten|haben)|laisse[rz]? ${who} (?:le|la|l'|continuer)|deja(?:d|lo)?(?: que)? ${who}|lascia(?:te)?(?:lo)? ${who}|laat ${who} (?:hem|het|maar))`,
    'u',
  )
  return (
    lets.test(said) &&
    !/[?？]|(?<!\p{L})(?:not|n't|never|nicht|kein\p{L}*|pas|non|niet|nie|if|unless|wenn|falls|maybe|perhaps|vielleicht)(?!\p{L})/u.test(
      said,
    )
  )
}

/** Whether somebody thinks aloud about who should have it, and orders nothing yet. */
export const thinksAloud = (text: string): boolean => THINKS_ALOUD.test(text.slice(0, 300))

/** "Let me think about it over lunch, probably Sofia", "I'll do this one myself until Priya has capacity": no order yet. */
const THINKS_ALOUD =
  /(?<!\p{L})(?:let me think|think(?:ing)? (?:about|it over)|probably|maybe|perhaps|myself|i['’]?ll (?:do|keep) (?:it|this)|vielleicht|wahrscheinlich|überleg\p{L}*|selbst|peut-[êe]tre|sans doute|moi-m[êe]me|quiz[áa]s?|tal vez|yo mism[oa]|forse|misschien|waarschijnlijk|zelf)(?!\p{L})/iu

/** Whether words begin as the plainest order does; with a dispute open only such a one moves the deal. */
export const isOrderToGive = (text: string): boolean => ORDER.test(text)

const ORDER = /^(?:please |bitte )?(?:give|assign|hand|reassign|geben|gib)\b/
