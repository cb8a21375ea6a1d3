/**
 * The reason of a win or a loss, in the sender's own words: the clause that names the cause as such ("because …", "what
 * tipped it was …"), else the sentence that says what happened instead ("they went with Siemens", "the board froze it").
 * The rules say how plainly a clause explains; which sentence is the reason the learnt reader says (wish/learned/reason.ts).
 */
import { evidenceAt } from './evidence.ts'
import type { Sentence } from './sentences.ts'
import type { Fact } from './understanding.ts'
import { type Beside, tells } from './wish/learned/reason.ts'
import { findAll, matcher } from './wish/readers/phrases.ts'

/** Words with which the cause begins. */
const BECAUSE =
  /(?<![a-z])(?:because(?: of)?|due to|owing to|thanks to|on account of|(?:came|boiled|boils|comes) down to|weil|wegen|aufgrund|dank|parce qu(?:e |')|car|grace (?:a|aux?)|a cause d(?:e |')|en raison d(?:e |')|faute d(?:e |')|porque|debido a|gracias a|por culpa de|devido a|gracas a|por causa d[eoa]|perche|grazie a|a causa d[ei]|omdat|vanwege|dankzij|wegens|poniewaz|z powodu|dzieki|eftersom|pa grund av|tack vare|fordi|pa grund af|takket vaere)(?![a-z])\s*/

/** Words that name the cause as such, in whatever place. */
const CAUSE =
  /(?<![a-z])(?:(?:what|which|that) (?:really |finally |actually )?(?:tipped|swung|swayed|decided|clinched|made|sealed|convinced|won|killed|did|settled|got (?:it|us|them) (?:over|there))|tipped (?:it|the)|swayed (?:it|them|the)|on the strength of|swung it|sealed it|clinched it|(?<!(?:we|i|you|they|team|'ve|have|just|finally) )won it|won (?:them|him|her) over|made the difference|the reason|reasons?(?: (?:was|is|given)|:)|(?:deciding|decisive|main|winning) (?:factor|point|reason|argument)|(?:purely|only|mainly|mostly|simply) (?:on|over|about|down to) |on price|over price|the only (?:ones?|vendor|bidder|offer|partner)|(?:chose|picked|preferred|went with) (?:us|you|northwind) (?:for|over|because)|nobody else|no one else|no other|ausschlag(?:gebend)?|den zuschlag .{0,20}wegen|entscheidend\w*|grund(?: war| ist|:)|begrundung\w*|gelegen hat es an|lag es an|lag am|uberzeugt hat|als einzige|ce qui a|fait pencher|(?:a|ont) (?:surtout |beaucoup )?pese|raison\w*|decisi\w+|a fait la difference|les seuls|lo que (?:ha |les )?(?:decid\w+|convenc\w+|inclin\w+)|(?<!de )peso (?:sobre todo|mas|mucho|que|el|la|nuestr\w+)|inclino la balanza|valor(?:aron|o) sobre todo|el motivo|motivo\w*|razon(?:es)?|fueron los unicos|los unicos|o que (?:decidiu|convenceu)|pesou|pesaram|razao|os unicos|decisiv[oa]|ha deciso|ha convinto|a (?:pesare|convincer\w+|decidere|fare la differenza) (?:e|sono) stat[aoei]|ha pesato|determinante|la ragione|il motivo|gli unici|(?:scelto|preferito) (?:noi|voi) per|(?:choisi|retenu)s? (?:nous|vous) pour|nous (?:a|ont) (?:choisis?|retenus?) pour|nos (?:eligieron|escogieron|escolheram) por|(?:ons|jullie) gekozen (?:om|vanwege|voor)|doorslag\w*|de reden|reden(?: was| is|:)|de enige\w*|(?:za|z)decydowal\w*|przewazyl\w*|przesadzi\w*|przekona\w+ (?:ich|go|ja)|powod\w*|avgjorde|avgorand\w+|vagde tyngst|vejede tungest|skalet|anledning\w*|afgjorde|udslaget|afgorende|arsagen)(?![a-z])|ため|理由|決め手/

/** What customers find good about what they buy. */
const PRAISE =
  /(?<![a-z])(?:convinced|impressed|persuaded|loved|liked|preferred|trust(?:ed|s)?|favou?rite|references?|relationship|price|cheaper|discount|faster|easier|better|best|only you|beat|ahead of|instead of|over (?:the )?(?:competition|N+)|uberzeug\w*|gefiel|gefallen|gefreut|bevorzug\w*|vertrau\w*|referenz\w*|preis\w*|gunstiger|schneller|besser|gegenuber|convaincu\w*|seduit\w*|prefere\w*|confiance|reference\w*|prix|meilleur\w*|convenci\w*|gusto|prefirieron|prefir\w*|confian\w*|referenci\w*|precio|mejor\w*|convenc\w*|gostaram|preferiram|preco|melhor\w*|convint\w*|piaciut\w*|preferit\w*|fiducia|referenz\w*|prezzo|miglior\w*|overtuig\w*|vertrouw\w*|referentie\w*|prijs\w*|beter|snelste?|przekona\w*|cen[aey]|lepsz\w*|overtyg\w*|overbevis\w*|pris\w*|bedre|battre)(?![a-z])|価格|評価|信頼/

/** What only files the matter, regrets it or speaks of something else; and causes that were none. */
const FILES =
  /(?<![a-z])(?:mark (?:it|this|that)|close (?:the|this|it|out)|(?:move|put|take) \w+ (?:to|off|out)|can be closed|stop the reminders|see above|knows already|as annoyed as|nothing (?:we|you|anybody) (?:did|could)|nothing to do with|nichts zu machen|kan dicht|weet het al|weiss (?:es )?schon|bitte (?:schliessen|abhaken)|konnt ihr (?:schliessen|zumachen)|cloturer|podeis cerrar|pode(?:m)? fechar|chiudete|potete chiudere|nao havia nada|thanks?|thank you|danke|merci|gracias|obrigad[oa]|grazie|bedankt|invoice to|deserves? a|(?:that'?s|this is|it'?s) (?:final|definite|definitive|settled)|(?:das|es) ist (?:endgultig|definitiv)|c'est (?:definitif|acte)|es definitivo|e (?:definitivo|definitiva)|dat is definitief|to ostateczn\w+|det ar (?:definitivt|slutgiltigt)|det er (?:endeligt|endelig)|still waiting|looking good|another story|different story|non dipende|(?:ausdrucklich |sicher )?nicht (?:am|an der|an den|das|der) (?:preis|produkt)|lag es (?:\w+ )?nicht|not (?:the|our|about|on) (?:the )?(?:price|product|fault)|pas (?:a cause|le prix|une question)|no (?:fue|es|era) (?:por|el|la|cuestion)|nao foi (?:por|o|a)|niet (?:aan|om) (?:de|het))(?![a-z])/

/** What ends deals, or wins them, in so many words. */
const EXPLAINS = matcher({
  en: [
    'because(?: of)?',
    'due to',
    'on price',
    'over price',
    'owing to',
    'thanks to',
    'the reason',
    'reasons?(?: (?:was|is|given|:))?',
    '(?:what|which) (?:tipped|swung|decided|clinched|made|sealed|convinced|won|killed|did|settled)',
    'tipped (?:it|the)',
    'came down to',
    'boiled down to',
    'in the end',
    'mainly',
    'mostly',
    'purely',
    'chiefly',
    'largely',
    'simply',
    '(?:deciding|decisive|main|key|winning) (?:factor|point|reason|argument)',
    '(?:too|more|less|much) (?:expensive|pricey|late|slow|complex|cheaper|cheap)',
    '(?:cheaper|half (?:of )?(?:our|the) price|half of ours|undercut\\w*)',
    'no (?:budget|money|funding|decision|time|answer|reply)',
    '(?:budget|funding|spend\\w*|software|purchas\\w+|hiring) (?:\\w+ ){0,3}?(?:cut|frozen|freeze|froze|gone|stopp\\w+)',
    '(?:froze|frozen|freeze|cut|cancell?ed|stopped|killed|postponed|merged|acquired|bought|insolv\\w+|bankrupt\\w*)',
    '(?:went|gone|going|decided|chose|chosen|opted|picked|selected|stick\\w*|stay\\w*|signed) (?:with|for|to|against)',
    "(?:missing|lack\\w*|lacked|gap|couldn't|could not|did not have|didn't have|no connector|not certified|compliance|security review|legal)",
    '(?:loved|liked|convinced|impressed|persuaded|trusted|references?|relationship)',
    '(?:build\\w*|built|writing|doing|do|does|did) (?:it|this|that|one|something|their own|it all)? ?(?:themselves|itself|in-?house|internally)',
    'since (?:the|they|their|we|our)',
    'so (?:there|they)',
    'they (?:said|told us|felt|thought|found|wanted|needed|preferred|built|build)',
    'stopped (?:answering|responding|replying)',
    '(?:impos|mandat|dictat|prescrib|forc)(?:e|es|ed|ing)',
    'went (?:quiet|silent|dark)',
  ],
  de: [
    'weil',
    'wegen',
    'grund\\w*',
    'ausschlaggebend',
    'entscheidend\\w*',
    'am preis',
    'preis\\w*',
    'uberzeugt\\w*',
    'dank',
    'budget\\w*',
    'zu teuer',
    'gunstiger',
    'billiger',
    'mitbewerb\\w*',
    'wettbewerb\\w*',
    'referenz\\w*',
    'eingefroren',
    '(?:schreib\\w+|gibt|geben) .{3,60} vor',
    'vorgabe\\w*',
    'gestrichen',
    'fehlt\\w*',
    'letztlich',
    'am ende',
    'da (?:die|der|das|sie|er|wir)',
    'entschieden',
    'gekauft',
    'insolven\\w*',
  ],
  fr: [
    'parce qu\\S*',
    'car',
    'a cause',
    'grace',
    'raison\\w*',
    'le prix',
    'trop (?:cher|tard|complexe)',
    'moins cher',
    'concurren\\w*',
    'budget',
    'faute de',
    'impos\\w+',
    'ce qui',
    'decisi\\w+',
    'convaincu\\w*',
    'reference\\w*',
    'gele\\w*',
    'finalement',
    'surtout',
    'choisi',
    'retenu',
    'prefere',
  ],
  es: [
    'porque',
    'por (?:el |la )?(?:precio|presupuesto|falta|temas?|culpa)',
    'debido',
    'gracias a',
    'razon\\w*',
    'motivo',
    'precio',
    'car[oa]',
    'barat\\w+',
    'competencia',
    'presupuesto',
    'decisiv\\w+',
    'convenci\\w+',
    'referenci\\w+',
    'congelad\\w+',
    'al final',
    'eligi\\w+',
    'elegid\\w+',
  ],
  pt: [
    'porque',
    'por (?:causa|falta|conta|preco)',
    'devido',
    'gracas a',
    'razao',
    'motivo',
    'preco',
    'car[oa]',
    'barat\\w+',
    'concorren\\w+',
    'orcamento',
    'verba',
    'decisiv\\w+',
    'convenc\\w+',
    'referenci\\w+',
    'congelad\\w+',
    'no fim',
    'escolh\\w+',
  ],
  it: [
    'perche',
    'per (?:il prezzo|motivi|mancanza|via|questioni)',
    'a causa',
    'grazie a\\w*',
    'ragione',
    'motivo',
    'prezzo',
    'troppo',
    'meno car\\w',
    'economic\\w+',
    'concorren\\w+',
    'budget',
    'decisiv\\w+',
    'convint\\w+',
    'referenz\\w+',
    'congelat\\w+',
    'alla fine',
    'scelto',
    'preferito',
  ],
  nl: [
    'omdat',
    'vanwege',
    'door',
    'reden\\w*',
    'prijs\\w*',
    'te duur',
    'goedkoper',
    'concurren\\w+',
    'budget',
    'doorslag\\w*',
    'overtuig\\w+',
    'referentie\\w*',
    'bevroren',
    'uiteindelijk',
    'gekozen',
    'kozen',
  ],
  pl: [
    'poniewaz',
    'bo',
    'z powodu',
    'dzieki',
    'cen[aeyę]',
    'drog\\w+',
    'tan\\w+',
    'konkurencj\\w+',
    'budzet\\w*',
    'wybrali',
  ],
  sv: [
    'eftersom',
    'pa grund av',
    'tack vare',
    'pris\\w*',
    'dyr\\w*',
    'billig\\w*',
    'konkurrent\\w*',
    'budget\\w*',
    'valde',
  ],
  da: [
    'fordi',
    'pa grund af',
    'takket vare',
    'pris\\w*',
    'dyr\\w*',
    'billig\\w*',
    'konkurrent\\w*',
    'budget\\w*',
    'valgte',
  ],
  ja: ['ため', '理由', '決め手', '価格', '予算', '競合', '他社', 'から'],
})

interface Reason {
  start: number
  end: number
  score: number
}

/** The sentence, or its clause, that tells why; null where none does. `deciding`: those that tell the end. */
export function outcomeReason(
  sentences: Sentence[],
  deciding: Sentence[],
  intent: 'WON' | 'LOST',
  part: string,
  text: string,
): Fact<string> | null {
  const best = besideEnd(sentences, deciding, intent)
    .map(({ sentence, ruled, seen }) => {
      const heard = tells(seen)('WHY')
      // "The award went to Securax. A third cheaper.": who has it is no reason where the next sentence gives the price.
      const chance = UNDERCUT.test(sentence.plain) ? Math.min(0.99, Math.max(heard, HEARD) + PRICED) : heard
      return { span: ruled ?? sentence, chance }
    })
    .sort((a, b) => b.chance - a.chance)[0]
  if (best === undefined || best.chance < SURE) return null
  const { span, chance } = best
  const start = span.start + (LEAD_IN.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
  return {
    value: text.slice(start, span.end).trim(),
    status: 'STATED',
    confidence: Math.min(0.9, chance),
    evidence: [evidenceAt(part, text, start, span.end)],
  }
}
const SURE = 0.5
const HEARD = 0.4
const PRICED = 0.3
/** A price beside another's: "a third less", "halb so teuer", "un terzo in meno". */
const UNDERCUT =
  /(?<![a-z])(?:(?:an? )?(?:third|quarter|half|lot|fraction|\d+ ?%|\d+ percent) (?:less|cheaper|lower|under|below|of our|the price)|cheaper|undercut|(?:um )?(?:ein drittel|ein viertel|die halfte|\d+ ?%|\d+ prozent) (?:billiger|gunstiger|weniger)|billiger|gunstiger|halb so teuer|moins chere?s?|(?:un tiers|un quart|la moitie|\d+ ?%) (?:de )?moins|mas barat[oa]s?|(?:un tercio|la mitad|un \d+ ?%) (?:mas barat[oa]|menos)|mais barat[oa]s?|(?:um terco|metade) (?:mais barat[oa]|do preco)|(?:un terzo|un quarto|la meta|il \d+ ?%) (?:in|di) meno|meno car[oaie]|piu economic[oaie]|goedkoper|(?:een derde|de helft|\d+ ?%) (?:minder|goedkoper|lager)|billigare|billigere|tansz[aey]|tansi|halvempi|levnejsi)(?![a-z])/

/** What the learnt reader sees of every sentence, and which part of it the rules find to explain the end. */
export function besideEnd(
  sentences: Sentence[],
  deciding: Sentence[],
  intent: 'WON' | 'LOST',
): { sentence: Sentence; ruled: Reason | null; seen: Beside }[] {
  const first = Math.min(...deciding.map((sentence) => sentences.indexOf(sentence)))
  return sentences.flatMap((sentence, at) => {
    if (sentence.asks) return []
    const decides = deciding.includes(sentence)
    const after = at - first
    const ruled = explains(sentence, decides, intent, after)
    return [
      { sentence, ruled, seen: { plain: sentence.plain, intent, decides, after, ruled: ruled?.score ?? 0 } },
    ]
  })
}
/** "What tipped it: the audit", "Reason: price": a few words and a colon only announce the reason. */
const LEAD_IN = /^[\p{L}'’]+(?: [\p{L}'’]+){0,5}\s?:\s+(?=\S)/u

/** What one sentence explains, and how plainly. `after`: how many sentences after the first deciding one. */
function explains(
  sentence: Sentence,
  decides: boolean,
  intent: 'WON' | 'LOST',
  after: number,
): Reason | null {
  const { plain, start, end } = sentence
  const because = BECAUSE.exec(plain)
  // "£126,500 in the end because they added sites" explains the sum.
  if (because !== null && (OWED.test(because[0]) || !SUM.test(plain.slice(0, because.index))))
    return { start: start + (TELLS.test(plain.slice(0, because.index)) ? because.index : 0), end, score: 4 }
  if (FILES.test(plain)) return null
  if (CAUSE.test(plain)) return { start, end, score: 3.5 }
  if (intent === 'WON') return PRAISE.test(plain) ? { start, end, score: 2 } : null
  const said = findAll(EXPLAINS, plain).length > 0
  if (decides) {
    // "Sadly not, they are going with Siemens": the result, and behind it what happened instead.
    const rest = /[,:;–-]\s+(?=\S+ \S+)/.exec(plain)
    if (rest !== null && SO.test(plain.slice(rest.index + rest[0].length)))
      return { start, end: start + rest.index, score: 2.4 }
    if (rest !== null && TELLS.test(plain.slice(0, rest.index)) && !RESULT.test(plain.slice(rest.index)))
      return { start: start + rest.index + rest[0].length, end, score: said ? 2.6 : 1.6 }
    return said ? { start, end, score: 2 } : null
  }
  if (said) return { start, end, score: 2.4 }
  return after > 0 && after <= 2 && (plain.match(/[a-z]+/g)?.length ?? 0) >= 5
    ? { start, end, score: 1.4 }
    : null
}
/** Whoever is to be thanked won the deal, and not the sum. */
const OWED = /^(?:thanks|dank|grace|gracias|gracas|grazie|dzieki|tack|takket)/
/** A sum just before: it is what is explained. */
const SUM = /\d(?:[\d.,]{2,}|\s?k(?![a-z]))[^.;:]{0,40}$/
/** The result follows from what stands before it. */
const SO =
  /^(?:so|thus|hence|therefore|daher|damit|donc|du coup|asi que|por lo que|entao|por isso|quindi|percio|dus|wiec|sa|saa) /
/** What stands before the reason tells only how it ended. */
const TELLS =
  /(?<![a-z])(?:lost|dead|won|win|gone|signed|awarded|sadly|alas|unfortunately|afraid|no|nope|not|perdu\w*|gagne\w*|helas|malheureusement|perdid\w*|perdemos|perdimos|gana\w+|lamentablemente|infelizmente|ganh\w+|pers[oa]|vint[oa]|purtroppo|verlor\w*|gewonnen|leider|abgesagt|nicht|niet|helaas|gewonnen|przegra\w*|wygra\w*|niestety|forlora\w*|vunn\w*|tyvarr|tabt|vundet|desvarre)(?![a-z])/
/** Nothing but the result. */
const RESULT =
  /(?<![a-z])(?:lost|dead|gone|off the table|fell through|no deal|perdu\w*|perdid\w*|perdemos|pers[oa]|verloren|verlor\w*|abgesagt|geplatzt|rinunciat\w*|renonce\w*|renunci\w*|desist\w*|afgehaakt|stracil\w*|forlorad\w*|tabt)(?![a-z])/
