/** The job title beside a name: in apposition before or after it, said of it later, by its words or by its place. */

import { allMatches } from '../../search/all-matches.ts'
import { fold, plain } from '../fold.ts'
import { FUNCTIONS, isHonorific, isTitleWord } from './people-words.ts'

export interface Span {
  start: number
  end: number
}

/** "Jt. Managing Director", "Sr. Buyer": a stop that abbreviates ends nothing. */
const DELIMITER =
  /[,;()|\n\t•*]|\s[-–—/]\s|\s{3,}|:\s|(?<!(?:^|[\s(])(?:ds|handl|fin|prod|adm|admon|exploit|oper|sist|log|gl|jt|dy|sr|jr|asst|asstt|addl|exec|dep|dir|mgr|gen|stv|stellv|resp|adj|ing|dipl|st|dept|div|tech|techn|kaufm|kfm|wiss|operat|zast|z-ca|ds|spr|gl|kier|dyr|ved|admin|snr|jnr))\.\s/
const AFTER_NAME =
  /^(?:'s\s|\s+(?:hebben|zijn|spreken|bellen|vragen|mailen|benaderen|contacteren|sprechen|ansprechen|anrufen|fragen|kontaktieren|anschreiben|reden|wenden)\s*[,(–-]\s*|\s+(?:unser|unsere|our|your|notre|nuestr[oa]|noss[oa]|onze) \p{L}+,\s+|\s*[,(|/–-]+\s*|\s*\n\s*|\s+(?:(?:who|que|qui|che|die|der|som|ktor[ay]|and|und|et|y|en|och|og|i) )?(?:is|ist|est|es|e|was|war|er|ar|jest|je)\s+)(?:(?:(?:que|qui|che) (?:est|es|e)|is|ist|est|es|e|he is|she is|he's|she's|who is|dort|there|der|die|das|the|their|his|her|its|seine?|our(?: new)?|ihr|ihre|unser|la|le|il|el|o|a|de|het|leur|su|seu|sua|suo|sa|son|zijn|haar|hans|hennes|hendes|deres|deras|jego|jej|als|as|hun|now|new|neue[rn]?|jetzt)\s+|l')*/u

/** The job title in apposition to a name at `start`..`end`: "Jane Doe, CFO" or "their CFO, Jane Doe". */
export function titleBeside(
  text: string,
  low: string,
  from: number,
  to: number,
  start: number,
  end: number,
): Span | null {
  const house = HOUSE.exec(text.slice(end, Math.min(to, end + 90)))?.[0].trimEnd().length ?? 0
  const after = low.slice(end, Math.min(to, end + 120))
  const glue = AFTER_NAME.exec(after.slice(house))
  if (glue !== null && glue[0].trim() !== '') {
    const at = end + house + glue[0].length
    const span = titleSpan(low, at, Math.min(to, at + 90))
    const said = span !== null && span.start - at <= 1 ? span : null
    // "The VP of Risk, Harold Pike, is the buyer": the part that he plays is not his title.
    const part =
      said !== null &&
      /^(?:\w+ )?(?:buyer|sponsor|champion|lead|contact|decision maker)$/.test(
        low.slice(said.start, said.end),
      )
    const before = part ? titleBefore(text, low, Math.max(from, start - 110), start) : null
    if (said !== null) return before ?? said
  }
  return (
    titleBefore(text, low, Math.max(from, start - 110), start) ??
    (after.length > 0 ? titleLater(low, end, Math.min(to, end + 160)) : null)
  )
}

/** "Clelia Roddolo delle Cantine Roddolo (responsabile export)": where somebody works stands before the title. */
const HOUSE =
  /^ (?:of|from|at|der|des|von|vom|bei|beim|de|du|des|del|della|delle|dell'|dei|di|da|do|van|bij|fra|fran|hos|z|ze) ?(?:\p{Lu}[\p{L}\d'’&.-]{1,24} ?){1,5}(?=\()/u

/** "Gill Stanton their ops director", "Bruce Tanner gm", "Paula Reiss, p.reiss@…, she's the purchasing lead". */
function titleLater(low: string, end: number, to: number): Span | null {
  const rest = low.slice(end, to)
  const beside =
    /^\s+(?=(?:c[eiftmos]o|ciso|gm|md|daf|dsi|rssi|vp)(?![\p{L}]))|^\s+(?:their|deren|ihr|ihre|leur|su|hun|who is|who's)\s/u.exec(
      rest,
    )
  const later =
    /[,;.(–-]\s*(?:and )?(?:she|he|sie|er|elle|il|ella|ela|lei|lui|zij|hij|hun|hon|han|ona|on|han)(?:'?s| is| ist| est| es| e| er| ar| jest| je) (?:there |dort |la-bas |alli |dar |der |tam |the |their |our |a |die |ihre? |la |le |el |il |a |o |de )?/.exec(
      rest,
    )
  const glue = beside ?? later
  if (glue === null) return titleReached(rest, end)
  const at = end + glue.index + glue[0].length
  const span = titleSpan(low, at, Math.min(to, at + 60))
  if (span === null || span.start - at > 1) return null
  const cut = /\s(?:today|yesterday|heute|gestern|hier|ayer|oggi|ieri|on |last |there).*$|\s\S+@.*$/.exec(
    low.slice(span.start, span.end),
  )
  return cut === null ? span : { start: span.start, end: span.start + cut.index }
}

/** "Lou Vance ops manager 0491 …": nothing between name, title and how to reach the person. */
function titleReached(rest: string, end: number): Span | null {
  const words = BEFORE_NUMBER.exec(rest)?.[1]
  if (words === undefined || !isTitle(words) || HOLDS_NO_TITLE.test(words) || BEGINS_NO_TITLE.test(words))
    return null
  const [first, last] = [words.split(' ')[0]!, words.split(' ').at(-1)!]
  if (![first, last].some(isTitleWord)) return null
  return { start: end + 1, end: end + 1 + words.length }
}
const BEFORE_NUMBER =
  /^ ((?:[\p{L}&/'-]{1,24} ){0,4}[\p{L}&/'-]{2,24})(?:[ :,(]{1,3}|\s?[–-]\s)(?=\+?\(?\d[\d\s()./-]{5,}|[^\s,;@]{1,64}@)/u

/** The title that begins at `at`: up to the next delimiter, if what stands there is one. */
export function titleSpan(low: string, at: number, to: number): Span | null {
  const rest = low.slice(at, to)
  const bracketed = /\(\s*$/.test(low.slice(Math.max(0, at - 3), at))
  const parts = rest.split(bracketed ? /[,;()|\n\t]/ : DELIMITER)
  let piece = parts[0]!
  const cut = piece.search(
    /\s(?:(?:over|down|up|out|back|across) (?:at|in|by|with|there|here)|at|bei|chez|presso|bij|hos|ved|@|who|och (?:har|ager|driver|vill)|og (?:eier|ejer|har|driver|vil|den)|nearly|and (?:\p{L}{3,}ed|went|got|had|made|told|said|came|took|gave|ran|saw|sat|spent|wrote|knows|signs|decides|runs|owns|does|wants|asks|says|it'?s|he'\p{L}+|she'\p{L}+|he|she|is|his|her|the|our|my|also|now|your|a)|und (?:unser\w*|auch|unsere|sehr|ganz)|et (?:notre|son|sa)|y (?:nuestr\w*|su)|e (?:nostr\w*|noss\w*|[oa]s?|il|la|i|le|gli)|y (?:el|la|los|las)|et (?:le|la|les)|en (?:onze|ons)|will|is|has|was|can|steht|sitzt|kommt|geht|der (?:sich|das|den|die (?:ganze|sache)|mich|uns|schon|auch|alles|hier|dort|hat|ist|will)|die das|qui|que|che|wants|tel|phone|mobile?|email|mail|direct|hat|ist|mochte|wird|sucht|est|souhaite|veut|quiere|vuole|wil|heeft|told|said|asked|und (?:er|sie|hat|will)|reachable|erreichbar|op|under|unter|on \+?\d)\s|\s(?:\+|\()?\d{2,}|\S+@/u,
  )
  if (cut >= 0) piece = piece.slice(0, cut)
  const goesOn = ALSO_DOES.exec(piece)
  if (goesOn !== null) piece = piece.slice(0, goesOn.index)
  const acronym =
    /^(?:the |die |der )?(c[a-z]o|ciso|md|vp|cdao) (?:of|der|des|von|du|de|del|della|van|at|da|do)\s/.exec(
      piece,
    )
  if (acronym !== null) piece = acronym[1]!
  piece = piece
    .trimEnd()
    .replace(
      /\s+(?:selbst|himself|herself|lui-meme|elle-meme|en personne|el mismo|ela mesma|stesso|zelf|there|dort|here|hier|der|dar|tam|by the way)$/,
      '',
    )
    .replace(/\s+(?:je|to|jest|is|ist|est|es|er|ar|on)$/, '')
    .replace(/[\s.,:&-]+$/, '')
  const lead =
    /^[\s*"'-]*(?:(?:referente e la|referente e il|vores|vor|vart|var|unsere?|nasza?|hennes|hans|hendes|deres|deras|jej|jego|ich|the|their|his|her|its|ihr|ihre|sein|seine|der|die|das|la|le|il|el|son|sa|leur|su|seu|sua|suo|hun|zijn|haar|our|als|as)\s+|l')?/.exec(
      piece,
    )![0].length
  if (JOINS.test(piece.slice(lead))) return null
  if (/^(?:only|just|not|nur|nicht|solo|seulement|pas|alleen|niet) /.test(piece.slice(lead))) return null
  if (!isTitle(piece.slice(lead))) return null
  return { start: at + lead, end: at + piece.length }
}

/** "zaakvoerder en tekent", "Senior Buyer and went through all this": what its bearer does besides. */
const ALSO_DOES =
  /\s(?:and|und|et|y|e|en|och|og|i|a) (?:went|goes|signs?|decides?|runs?|handles?|looks|comes|sits|joins|knows|tekent|beslist|gaat|volgt|signe|suit|connait|firma|decide|segue|lleva|unterschreibt|entscheidet|zeichnet|kennt|podpisuje|decyduje|skriver|bestemmer|beslutar|beslutter|underskriver|tegner|assina|cuida)(?![\p{L}])/u

/** "Herr Acker, Durchwahl 0711 …": what the number is. */
const OF_A_NUMBER =
  /^(?:durchwahl|direktwahl|zentrale|handy|mobil|telefon|direct|mobile|phone|cell|gsm|portable|movil)$/
/** Whether a piece reads as a job title: short, with a word that titles are made of, without a verb. */
export function isTitle(piece: string): boolean {
  const words = plain(piece).split(' ').filter(Boolean)
  if (words.length === 1 && OF_A_NUMBER.test(words[0]!)) return false
  if (words.length === 0 || words.length > 9 || /@|\d{3}/.test(piece)) return false
  if (
    /\b(?:quer(?:o|emos|ia)|quier[oe]|queremos|quisiera|vorrei|vogli\w+|voudrais|mochten?|wollen|willen|is|are|was|will|would|has|have|had|wants?|needs?|ist|sind|hat|haben|wird|est|sont|tiene|tem|heeft|we|wir|nous|they|sie|they)\b/.test(
      fold(piece),
    )
  )
    return false
  if (words.every((word) => FUNCTIONS.has(word))) return words.length <= 3
  if (/^(?:managing|senior|general|founding|executive) partner$/.test(words.join(' '))) return true
  return (
    piece.split(/[\s/,()-]+|&/).some((word) => isTitleWord(fold(word).replace(/[.:]+$/, ''))) ||
    words.some(isTitleWord) ||
    // "v.-p. logistique"
    piece.split(/[\s,()]+/).some((word) => isTitleWord(fold(word).replace(/[.:]+$/, '')))
  )
}

/** "their Head of IT, Jane", "CFO Jane", "the COO …, a guy called Rufus", "Leiter IT ist Herr Maier". */
export function titleBefore(text: string, low: string, from: number, start: number): Span | null {
  const address = /(?<=[\s,(])([\p{L}.]{2,12})\s$/u.exec(low.slice(from, start))
  // "La direttrice, dott.ssa Ornella Pancheri", "der Prokurist, Herr Dipl.-Ing. Josef Pühringer"
  if (address !== null && isHonorific(address[1]!.replace(/\.[aoªº]?$/, '')))
    return titleBefore(text, low, from, from + address.index)
  const window = low.slice(from, start)
  const glue =
    /(?:[,:(–-]\s*|'s (?:called|named)\s+|\s+(?:is|ist|est|es|e|war|was|named|called|namens|heiss?t|s'appelle|se llama|si chiama|se chama|chama-se|heet|nomme|llamad[oa]|chamad[oa]|di nome|genaamd|is now|ist jetzt)\s+(?:(?:now|jetzt|the|a|an|o|il|la|le|el|de|het)\s+)?|,\s*(?:a|an|eine?|une?|una|uma?|een|the|der|die|el|la|le|il|lo|o)\s*|,?\s*(?:a|an|eine?|une?|una|uma?|een) (?:guy|man|lady|woman|gentleman|certain|chap|person|herr|frau|mr|mrs|ms|certo|certa|certaine?|tal|zekere)\.?\s*(?:called|named|by the name of)?\s*)$/.exec(
      window,
    )
  const until = glue === null ? window.length : glue.index
  const head = window.slice(0, until).replace(/\s+$/, '')
  if (glue === null && !/\s$/.test(window)) return null
  const parts = head.split(
    /[,;()|\n\t•]|\s[-–—]\s|(?<!(?:^|[\s(])(?:v\.-p|v-p|vice-pres|pres|dir|resp|mgr|asst|gen|adj|stv|stellv|ved|zast|z-ca|ds|spr|gl|kier|dyr))\.\s|:\s/,
  )
  const piece = parts.at(-1)!
  const pieceStart = head.length - piece.length
  const called =
    glue !== null &&
    /called|named|namens|guy|man|lady|woman|herr|frau|\b(?:mr|mrs|ms|certo|certa|certaine?|zekere)\b|^,\s*\w+\s*$/.test(
      glue[0],
    )
  const words = allMatches(piece, /[\p{L}\p{N}&/'.-]+/gu)
  let first = -1
  let last = -1
  for (let i = words.length - 1; i >= 0 && words.length - i <= (called ? 16 : 8); i--) {
    if (!isTitleWord(words[i]![0].replace(/\.$/, ''))) continue
    first = i
    last = last < 0 ? i : last
  }
  if (first < 0 && called && parts.length > 1) return titleBefore(text, low, from, from + pieceStart)
  if (first < 0) return null
  const acronym =
    /^(?:c[a-z]{1,2}o|ciso|cdao|md|gm|vp|evp|svp|dsi|rssi|daf|drh|it)$/.test(words[first]![0]) &&
    first === last
  const core: [number, number] = [first, last]
  while (first > 0 && !STOPS_TITLE.test(words[first - 1]![0]) && !/['’]s$/.test(words[first - 1]![0])) first--
  if (!acronym || namesField(text, from + pieceStart, words.slice(first + 1)))
    last = glue === null || !called ? words.length - 1 : last
  // "la gérante le docteur Maud Collignon", "entscheidet die Datenschutzbeauftragte mit, Frau …"
  while (
    last > first &&
    /^(?:le|la|el|il|der|die|the|o|mit|selbst|himself|herself|there|dort|stesso|zelf|mismo|misma)$|^(?:docteure?|dottor(?:essa)?|doctora?|dr|professor|prof)$/.test(
      words[last]![0],
    )
  )
    last--
  const whole = spanOf(text, from + pieceStart, words, first, last)
  // "… och satt i går med inköpschefen Gunilla Rask": the words before the title are the sentence's.
  return whole ?? spanOf(text, from + pieceStart, words, ...core)
}

/**
 * "seit Juli alleinige Geschäftsführerin", "som är ny platschef där": the title without what the sentence says around
 * it. Small words before its first title word lead to it; behind its last one they go on to something else.
 */
export function titleAlone(low: string, span: Span): Span {
  const words = allMatches(low.slice(span.start, span.end), /[\p{L}\p{N}&/'.-]+/gu)
  const titles = words.flatMap(([word], at) => (isTitleWord(word.replace(/[.,]$/, '')) ? [at] : []))
  const [first, last] = [titles[0], titles.at(-1)]
  if (first === undefined || last === undefined) return span
  // "Referente è la responsabile acquisti": what is said of the part, not the part.
  const said = words.findLastIndex(([word], at) => at > first && at < last && COPULA.test(fold(word)))
  const lead =
    said > 0
      ? ARTICLE.test(words[said + 1]![0]) && said + 1 < last
        ? said + 1
        : said
      : words.findLastIndex(([word], at) => at < first && LEADS_TO.test(word))
  const over = words.findIndex(([word], at) => at > last && GOES_ON.test(word))
  const tail =
    over > last + 1 && /^(?:und|and|och|og|et|y|e|en|i|a|ja)$/.test(words[over - 1]![0]) ? over - 1 : over
  const begin = lead < 0 ? span.start : span.start + words[lead + 1]!.index
  const stop = tail < 0 ? span.end : span.start + words[tail - 1]!.index + words[tail - 1]![0].length
  return { start: begin, end: stop }
}
const COPULA = /^(?:e|is|ist|est|es|er|ar|jest|je|war|was)$/
const ARTICLE = /^(?:il|la|le|l|der|die|das|el|o|a|the|de|het)$/
const LEADS_TO =
  /^(?:who|which|is|was|now|hennes|hans|hendes|deres|deras|vores|vor|vart|var|jej|jego|moja?|nasza?|maintenant|un|une|since|as|the|their|our|new|acting|sole|long-time|som|ar|er|ny|nye|nya|blivit|quien|que|qui|funge|como|come|comme|es|est|e|desde|depuis|dal|dalla|seit|sind|seinerzeit|ist|wurde|als|bei|denen|dort|jetzt|neue[rn]?|alleinige[rn]?|frischgebackene[rn]?|langjahrige[rn]?|ahora|agora|adesso|ora|nouvelle?|nouveau|actuel(?:le)?|is|nu|sinds|daar|nieuwe|od|jest|jako|nowy|nowa|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|\d+)$/
const GOES_ON =
  /^(?:n|dar|dort|there|la-bas|alli|daar|tam|heter|hedder|heisst|heet|called|named|who|which|wer|som|that|qui|que|che|ist|is|er|ar|est|es|macht|gehort|will|wants|has|hat|je|to|jest|eier|ejer|ager|har|it's|hos|ved)$/

function spanOf(
  text: string,
  at: number,
  words: RegExpMatchArray[],
  first: number,
  last: number,
): Span | null {
  const begin = at + words[first]!.index!
  const end = at + words[last]!.index! + words[last]![0].length
  const candidate = text.slice(begin, end)
  if (end - begin > 70 || !isTitle(candidate)) return null
  return { start: begin, end }
}
/** "VP Operations", "GM North Works": what stands behind the rank says of what, word by word in capitals. */
const namesField = (text: string, at: number, tail: RegExpMatchArray[]): boolean =>
  tail.length > 0 &&
  tail.every((word) => FUNCTIONS.has(word[0]) || /^(?:\p{Lu}|&|of$|and$)/u.test(text.slice(at + word.index!)))
const STOPS_TITLE =
  /^(?:er|ar|jest|hedder|heter|heiter|whose|wiens|wier|dessen|deren|dont|cuy[oa]s?|cuj[oa]s?|vars|hvis|ktorych?|ktorej|jehoz|jejiz|jonka|sa|son|ses|sus|suo|sua|zijn|haar|jego|jej|hans|hendes|deres|deras|med|hos|vid|ved|vores|z|ze|deren|do|da|dos|das|del|al|dal|dalla|alla|vom|beim|as|als|heard|the|their|our|his|her|its|a|an|with|to|by|from|and|that|is|of|for|must|muss|soll|sollte|wird|kann|darf|will|signs|decides|makes|approves|entscheide[nt]|unterschreib(?:t|en)|\p{L}{2,}(?:uje|uja)|zatwierdza|wybiera|but|aber|mais|pero|ma|maar|men|ihr|ihre[mnrs]?|der|die|das|dem|den|mit|vom|von|unser\w*|seine?|und|le|la|les|leur|avec|au|du|et|notre|mon|el|su|con|y|o|seu|sua|com|il|lo|loro|suo|de|het|hun|met|en|een|spoke|met|is|ist|est|es|e|talk|call|contact|neue[rn]?|new|nouveau|nouvelle|nuevo|nueva|customer'?s?|kunde|kunden|client|cliente|there|ansprechpartner|kontakt|hier|dort|via|herr|frau|mr|mrs|ms)$/u

/** Letters behind a name that are no title: degrees, orders, "junior". */
const POST_NOMINALS =
  /^(?:,?\s+(?:Ph\.?\s?D\.?|MBA|DNP|RN|CPA|CISSP|CISM|CISA|PMP|M\.?Sc\.?|B\.?Sc\.?|MA|BA|P\.?\s?Eng\.?|PE|Esq\.?|jun\.|sen\.|junior|senior|Jr\.?|Sr\.?|ml\.|st\.|OBE|MBE|CBE|LL\.?M\.?|LL\.?B\.?|DVM|CSc\.?|DrSc\.?|FCA|ACA|ACCA|CFA|MCIPS|MRCVS|III?|IV))+(?=\s*(?:[,;(\n|–-]|$))/u
const BESIDE = /^(?:\s*[,;]\s*|\s*\(\s*|\s+[-–—/]\s+|\s*\|\s*|[ \t]*\n[ \t>]*(?!\n))/
/** "…, y quien firma es la gerente": the sentence goes on and comes to somebody else. */
const JOINS =
  /^(?:but|aber|mais|pero|mas|ma|maar|ale|men|and|und|et|y|e|en|och|og|who|which|wer|qui|quien|quem|chi|wie|che|que)\s/
/** What must come right behind a title that only its place shows: how to reach its bearer. */
const REACHED =
  /^["\s]*[,;:)(|<–\n\s-]*(?:(?:tel|t|m|p|ph|phone|mobile?|mob|cell?|gsm|handy|direct|office|buro|fon|telefon|movil|celular|portable|cellulare|email|e-?mail|mail|courriel|reach (?:him|her) (?:on|at)|on|at)\b\.?[:\s]*)*(?:\+?\(?\d[\d\s()./-]{5,}|[^\s,;]+@)/
const BEGINS_NO_TITLE =
  /^(?:who|which|that|he|she|they|it|we|i|you|and|or|but|with|will|is|was|has|had|can|on|in|at|from|via|by|to|for|of|as|not|also|please|plus|both|currently|now|since|until|after|our|my|your|tel|phone|mob|mobile|cell|email|mail|e-mail|direct|office|fax|cc|runs|handles|manages|owns|signs|decides|knows|looks|takes|does|makes|reports|works|sits|likes|wants|needs|says|said|told|asked|der|die|das|den|dem|welche[rs]?|er|sie|es|wir|ich|ihr|und|oder|aber|mit|ist|war|hat|kann|wird|in|aus|von|bei|seit|bis|nach|nicht|auch|bitte|unser\w*|mein\w*|unter|per|qui|que|il|elle|et|ou|mais|avec|est|sur|dans|chez|depuis|pas|mon|ma|notre|cui|el|ella|y|o|pero|mas|ale|men|con|es|esta|desde|no|mi|nuestr\w+|che|lui|lei|e|ma|da|dal|non|mio|mia|nostr\w+|die|hij|zij|en|of|maar|met|heeft|bij|sinds|niet|mijn|onze?|ktory|ktora|som|han|hon|och|og|med)(?![\p{L}-])/u
const HOLDS_NO_TITLE =
  /(?<![\p{L}])(?:is|are|was|were|will|would|has|have|had|wants?|needs?|i|we|you|he|she|they|his|her|him|them|it|ist|sind|hat|haben|wird|wir|ich|sie|est|sont|nous|vous|elle|ils|tiene|esta|tem|heeft|wij|jullie|ha|sono|noi|kopie|copy|copie|copia|kopi|key user|sponsor|champion|decision ?maker|main contact|our contact|details?|below|above|unten|today|tomorrow|yesterday|heute|gestern|morgen)(?![\p{L}])/u

/**
 * A title that no word shows, only its place: behind the name, and how to reach the person right behind it
 * ("Griet Vandersmissen, zaakvoerder, griet@…"). `labelled`: a field that names a person, where a bracket is enough.
 */
export function titleByPlace(
  text: string,
  low: string,
  name: Span,
  to: number,
  labelled: boolean,
): Span | null {
  const degrees = POST_NOMINALS.exec(text.slice(name.end, Math.min(to, name.end + 40)))?.[0].length ?? 0
  const from = name.end + degrees
  const glue = BESIDE.exec(low.slice(from, Math.min(to, from + 12)))?.[0]
  if (glue === undefined) return null
  const at = from + glue.length
  const rest = low.slice(at, Math.min(to, at + 90))
  const length = rest.search(/[,;|()\n\t:@<>]|\s[-–—]\s|\s\+?\(?\d|$/)
  const piece = rest.slice(0, length).trimEnd()
  const after = low.slice(at + piece.length, Math.min(to, at + piece.length + 50))
  const word = /\s(?:tel|phone|mob|mobile|cell|email|mail|direct|gsm|handy)[.:]?$/.exec(piece)
  const end = at + piece.length - (word?.[0].length ?? 0)
  const own = low.slice(at, end)
  if (after.startsWith('@') || (/^\s*[:=]/.test(after) && glue.includes('\n'))) return null
  if (own.includes('. ') && !/^\p{L}{1,4}\. /u.test(own)) return null
  if (glue.includes('\n') && !standsAlone(low, name, to)) return null
  // The line under a name on a line of its own, as cards have it.
  const placed = REACHED.test(after) || word !== null || (glue.includes('\n') && isTitle(own))
  if (!placed && !(labelled && (glue.includes('(') || glue.includes('\n') || after.trim() === '')))
    return null
  const count = own.split(/\s+/).length
  if (own.length < 2 || count > 7 || /\d|@/.test(own) || !/\p{L}{2}/u.test(own)) return null
  if (BEGINS_NO_TITLE.test(own) || HOLDS_NO_TITLE.test(own)) return null
  return { start: at, end }
}

/** A rank that does not say of what. */
export const RANK =
  /^(?:(?:senior|sr\.?|group|deputy|assistant|general|vice) )*(?:head|manager|director|executive|officer|gm|agm|dgm|vp|svp|evp|lead|president)$/

/** The name is all its line says (with a label, a bullet before it), so the next line may be its title. */
function standsAlone(low: string, name: Span, to: number): boolean {
  const line = low.slice(low.lastIndexOf('\n', name.start - 1) + 1, name.start)
  const next = low.slice(low.indexOf('\n', name.end) + 1, to).split('\n')[0]!
  return next.length <= 60 && !/\p{L}{2,}[^:.]*\p{L}{2,}\s+\p{L}{2,}/u.test(line.replace(/^.*:/, ''))
}

/** "their harbour master Eino Ketola", "su asistente, Karina Soto": what stands between a possessive and the name. */
const POSSESSED =
  /(?:^|[\s,(])(?:their|its|his|her|deren|ihre?|leur|son|sa|su|seu|sua|il loro|la loro|suo|hun|haar|zijn|jejich|deres|deras) ((?:[\p{L}'&/-]+ ?){1,4}),?\s*$/u
const PART_PLAYED =
  /(?<![\p{L}])(?:vrouw|frau|mann|femme|esposo|mulher|zona|maz|fru|hustru|kone|contact|sponsor|champion|buyer|colleague|friend|boss|kontakt|kollege|kollegin|chef|ansprechpartner\w*|interlocut\w+|contacto|contato|referente|aanspreekpunt|contactpersoon|first name|prenom|vorname\w*|nombre|nome|voornaam|fornamn|fornavn|imie|man|guy|lady|person|people|named?|called|fille|fils|soeur|frere|mari|femme|neveu|niece|cousine?|tochter|sohn|bruder|schwester|neffe|nichte|vater|mutter|wife|husband|daughter|son|brother|sister|nephew|niece|father|mother|uncle|aunt|filho|filha|irmao|irma|sobrinh[oa]|marido|esposa|hij[oa]|herman[oa]|figli[oa]|fratello|sorella|moglie|marito|zoon|dochter|broer|zus|neef|nicht|collega|collegue|colega|kollega|new|neue[rn]?|from|of|with|and|is|team|via|to|went|goes?|gone|came|for|in|on|at|by|was|has|had|an|zu|nach|ging|geht|fur|zum|zur|a|au|aux|pour|passe|al|para|per|passa|va|fue|foi|aan|naar|naar|voor|till|til|gick|gikk|gik|do|dla|przeszl[aoy])(?![\p{L}])/u

export function titlePossessed(low: string, from: number, start: number): Span | null {
  const window = low.slice(Math.max(from, start - 60), start)
  const m = POSSESSED.exec(window)
  if (m === null || PART_PLAYED.test(m[1]!) || HOLDS_NO_TITLE.test(m[1]!)) return null
  const at = Math.max(from, start - 60) + m.index + m[0].lastIndexOf(m[1]!)
  return { start: at, end: at + m[1]!.trimEnd().length }
}
