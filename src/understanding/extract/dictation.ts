/**
 * Mails that were spoken: no capitals, no full stops, or the full stops spoken out ("they're in bryan texas full stop").
 * The mail stays as it is; only the text that extractors look at gets the marks that were meant.
 */
import { allMatches } from '../search/all-matches.ts'

/** A mark as it is spoken, folded; those of the first group end a sentence. */
const SPOKEN =
  /[ \n](?:(full stop|period(?! of )|new paragraph|neuer absatz|point a la ligne|point final|punto e a capo|punto y aparte|punto y seguido|ponto final|punkt|punt|point|punto|ponto|kropka)|comma|komma|virgule|coma|virgola|virgula|przecinek)(?=[ \n]|$)/g
/** "The contract period", "à ce point": words of the sentence, not marks in it. */
const A_WORD =
  /(?:^|[\s'])(?:a|an|the|this|that|each|one|first|last|main|trial|notice|test|grace|contract|der|den|ein|einen|jeder|dieser|erste|letzte|le|ce|un|au|quel|el|al|il|este|questo|quel|o|ao|het|dat|een|en|die|di|do|ten|den|et)$/

/** So many marks are no slip: whoever speaks one speaks them all. */
const FEWEST = 3

/**
 * `text` with spoken marks as marks, where it has no written ones to speak of; same length. `low` is its folded form.
 * Linear.
 */
export function withSpokenMarks(text: string, low: string): string {
  const spoken = allMatches(low, SPOKEN).filter(
    ({ index }) => !A_WORD.test(low.slice(Math.max(0, index - 12), index)),
  )
  const stops = spoken.filter((m) => m[1] !== undefined).length
  const written = low.match(/(?<=\p{L}{3})[.!?,]\s+\p{L}/gu)?.length ?? 0
  if (spoken.length < FEWEST || stops === 0 || written > spoken.length / 3) return text
  const pieces: string[] = []
  let at = 0
  for (const m of spoken) {
    pieces.push(text.slice(at, m.index), (m[1] === undefined ? ',' : '.').padEnd(m[0].length))
    at = m.index + m[0].length
  }
  return pieces.join('') + text.slice(at)
}

/** So many words without a mark are more than one statement. */
const RUN_ON = 24
const MARK = /[.,;:!?()](?=\s|$)|\s[-–]\s/g

/** Whether a stretch of folded text goes on and on: hardly a mark where a writer would have set several. */
export function runsOn(low: string): boolean {
  const words = low.split(/\s+/).length
  return words >= RUN_ON && (low.match(MARK)?.length ?? 0) <= words / RUN_ON
}

/** Who a statement is about. */
const THEY =
  '(?:they|he|she|sie|er|ils|elles?|il|ellos|ellas|eles|elas|loro|lei|lui|ze|zij|hij|de|hon|han|hun)'
/** How a statement begins that tells how somebody of the customer's is called and reached, and what he is. */
const PERSON = [
  'the (?:person|man|woman|lady|guy|one|name) (?:to|we|you|i)\\b(?! know)',
  '(?:the|my|our|their|main) (?:main )?contact(?: person| there)? (?:is|there is|would be)\\b',
  '(?:her|his|their) (?:number|mobile|cell|phone|direct|email|e-?mail|mail|name)(?: \\p{L}+)? (?:is|are)\\b',
  '(?:the|their) (?:\\p{L}+ ){0,3}(?:manager|director|controller|head|officer|owner|boss|leader|lead|coordinator|buyer|accountant|secretary|c[efiot]o) (?:there )?(?:is|would be|will be)\\b',
  '(?:der|die) (?:\\p{L}+ ){0,2}\\p{L}*(?:leiter|leiterin|chef|chefin|fuhrer|fuhrerin) (?:ist|heiss?t|dort)\\b',
  "(?:le|la) (?:directeur|directrice|responsable|gerante?|patronn?e?|chef|daf|dsi)(?: \\p{L}+){0,3} (?:c'est|s'appelle)\\b",
  '(?:el|la|il|lo|o|a) (?:director\\p{L}*|direttor\\p{L}*|direttrice|diretor\\p{L}*|gerente|responsabile|responsable|jef[ea]|titolare)(?: \\p{L}+){0,3} (?:es|se llama|si chiama|chama-se)\\b',
  '(?:de|het) (?:\\p{L}+ )?(?:manager|directeur|directrice|hoofd|leider|baas|eigenaar)(?: \\p{L}+){0,2} (?:is|heet)\\b',
  '(?:he|she|they) (?:says?|said|reckons?|thinks?|told (?:me|us)|asked (?:me|us))\\b',
  "(?:you(?:'ll| can| will)) (?:get|reach|find) (?:him|her|them)\\b",
  "(?:he|she)(?:'s| is) (?:the|their|head|an?|in charge|responsible)\\b",
  '(?:ihre|seine|die) (?:telefon|handy|mobil)?(?:nummer|mail|e-?mail|mailadresse|adresse) (?:ist|lautet)\\b',
  '(?:unsere?|mein|die|der)? ?(?:ansprechpartner(?:in)?|zustandig|kontakt) (?:ist|dort|ware|vor ort)\\b',
  '(?:sie|er) ist (?:die|der|dort|bei|it|leiter\\p{L}*|chef\\p{L}*)\\b',
  "(?:la|le) (?:bonne )?(?:personne|contact)(?: (?:a (?:appeler|joindre|contacter|voir)|la-bas))? (?:c'est|est)\\b",
  "(?:c'est|il|elle) (?:est )?(?:le|la) (?:directeur|directrice|responsable|gerante?|patronn?e?|chef)\\b",
  "il faut (?:parler|appeler|voir|joindre|contacter|s'adresser)\\b",
  '(?:son|sa) (?:numero|mail|e-?mail|portable|telephone|adresse|fixe|ligne)\\b',
  '(?:la|el) (?:persona|contacto)(?: de contacto)? (?:es|se)\\b|(?:el|la) que (?:lo|la) (?:lleva|decide|firma)\\b|hay que (?:hablar|llamar)\\b',
  'su (?:telefono|numero|movil|correo|e-?mail|mail|nombre)\\b',
  '(?:la|il) (?:persona|referente|contatto)(?: giusta| di riferimento)? (?:e|si)\\b|bisogna (?:sentire|parlare|chiamare)\\b',
  '(?:il|la) su[oa] (?:numero|cellulare|mail|e-?mail|telefono|indirizzo)\\b',
  '(?:de|mijn|onze) (?:contactpersoon|aanspreekpunt)(?: daar)? is\\b|je moet (?:bij|met)\\b',
  '(?:haar|zijn) (?:nummer|mail|e-?mail|mailadres|telefoon\\p{L}*|mobiel\\p{L}*)\\b',
  'a pessoa (?:certa|de contacto|de contato|a contactar)\\b|o contact?o (?:e|la)\\b|o (?:numero|telefone|telemovel|email|e-?mail|contacto) (?:del[ea]|e)\\b',
  '(?:min |var )?kontakt(?:en|person(?:en)?)? (?:ar|er|heter|hedder)\\b|(?:hennes|hans|hendes) (?:nummer|mejl|mail|e-?post|mobil\\p{L}*|telefon\\p{L}*)\\b|(?:hon|han|hun) (?:ar|er) \\p{L}+(?:chef|direktor|ansvarig|leder)\\p{L}*',
]
/** What comes next. */
const NEXT = [
  "(?:the |our |so the |my )?next (?:thing|step|move|action)(?: up)?\\b|next up(?: is)?\\b|what happens next\\b|what'?s next\\b",
  '(?:der |unser )?nachste[rs]? (?:schritt|termin)\\b|als nachstes\\b',
  "(?:la |notre )?prochaine (?:etape|chose)\\b|la suite (?:c'est|est|ce sera)\\b|ensuite (?:on|c'est|nous)\\b",
  '(?:el |nuestro )?(?:siguiente|proximo) paso\\b|lo siguiente (?:es|sera)\\b',
  '(?:o |nosso )?proximo passo\\b|a seguir (?:e|vamos|temos)\\b',
  '(?:il |nostro )?prossimo passo\\b|(?:la )?prossima cosa\\b',
  '(?:de |onze )?volgende stap\\b|als volgende\\b',
  'nasta steg\\b|nasta grej\\b|naeste skridt\\b|neste steg\\b|nastepny krok\\b',
]
/** How much, when, which product. */
const FACTS = [
  "(?:the |their )?budget(?:'s| is| sind| liegt| ist| es| est| e| ar| er)\\b|le budget\\b|el presupuesto\\b|hay un presupuesto\\b|il budget\\b|het budget\\b|budgeten\\b|o orcamento\\b",
  "(?:they|he|she)(?:'ve| have| has|'s)(?: got| put| set| about| around)\\b|(?:they|he|she)(?:'ve| have| has)\\b(?= (?:a |about |around |roughly |up to )?(?:\\d|budget|ten|fif|twen|thir|for|eigh|nine|six|seven|one|two|three|half))",
  "(?<!(?:flow|vault|insight) )(?:they|he|she)(?:'re| are|'s| is)? ?(?:wants?|needs?|looking at|going to|decides?|signs?|will decide|will sign)\\b|(?:they|he|she)'ll\\b",
  '(?:sie|die|er) (?:haben|hat|wollen|will|brauchen|entscheide[nt]|bestellen|bestellt|unterschreib\\p{L}+|mochten?)\\b|entschieden wird\\b|bestellt wird\\b|eingeplant sind\\b',
  '(?:ils|elles?|il) (?:ont|a|veulent|veut|decident|decide|signent|signera?|signeront|decidera?|decideront)\\b|on (?:decide|signe)\\b',
  '(?:tienen|deciden|firman|firmaran|quieren|buscan|necesitan|lo quieren)\\b',
  '(?:hanno|decidono|firmano|vogliono|cercano)\\b(?! \\p{L}+to\\b)|hanno messo\\b|si decide\\b',
  '(?:ze|zij|hij) (?:hebben|heeft|willen|wil|beslissen|beslist|tekenen|tekent)\\b|er is \\p{L}*(?:duizend|\\d)|het (?:gaat om|wordt)\\b|er staat\\b',
  '(?:tem|querem|decidem|assinam|precisam)\\b',
  'de (?:har|vill|vil|bestammer|beslutar|beslutter|skriver)\\b|det galler\\b|det drejer\\b',
  "(?:it|that)(?:'s| is) (?:flow|vault|insight|northwind)\\b|(?:flow|vault|insight) is\\b|es geht um\\b|c'est (?:flow|vault|insight|northwind)\\b|(?:es|e) (?:flow|vault|insight|northwind)\\b|si tratta di\\b|se trata de\\b|trata-se\\b",
]
/** What the speaker wants and does himself. */
const OURSELVES = [
  "(?:i|we)(?:'ll|'d|'ve|'re| will| would| look| know| do| handle| keep| own| take| run| can| want)\\b|i'?d like to\\b|(?:the )?tech(?:nical)? (?:side|part|end|bit)\\b",
  '(?:wir|ich) (?:hab|habe|war|bin|mache|machen|betreue|betreuen|kenne|kennen|ubernehme\\p{L}*|kummer\\p{L}*|zeige\\p{L}*|mochte|wurde|hatte)\\b|den (?:vertrag|pilot\\p{L}*|papierkram)\\b|die (?:vorfuhrung|demo|technik|beziehung) (?:machen|macht|ubernehmen|liegt|bleibt)\\b',
  "(?:on|nous|je) (?:fera|fait|s'occupe|se charge|garde|connait|connaissons|ferons|gardons|voudrais|veux|gere|nous occup\\p{L}*)\\b",
  '(?:interessiert|interesse) (?:sind|ist|haben|hat)\\b|(?:kundenpflege|die kundenbeziehung|der kunde) (?:bleibt|liegt|machen)\\b|entscheiden (?:will|wollen|wird|tut)\\b',
  '(?:ci vediamo|nos vemos|on se (?:voit|retrouve|cale)|wir (?:treffen|sehen|fahren|haben)|nachste woche(?= (?:\\p{L}+ ){0,5}(?:ich|wir)))\\b',
  'nosotros (?:hacemos|llevamos|ponemos|nos)\\b|la (?:relacion|demo|tecnica|parte tecnica) (?:la|es)\\b|(?:quiero|quisiera|os paso)\\b',
  'noi (?:curiamo|facciamo|seguiamo|teniamo|gestiamo)\\b|la (?:demo|relazione|parte tecnica) (?:la|e)\\b|vorrei\\b|vi segnalo\\b',
  '(?:wij|we|ik) (?:doen|doe|houden|regelen|kennen|wil|wou|heb)\\b',
  'nos (?:fazemos|tratamos|mantemos|ficamos|cuidamos)\\b|queria\\b|gostava\\b',
  '(?:vi|jag|jeg) (?:gor|kor|tar|tager|skoter|har|vill|vil|kanner|kender)\\b',
]
/** Thanks at the end are no part of the step before them. */
const BOW =
  '(?:many )?thanks\\b|thank you\\b|cheers\\b|kind regards\\b|(?:vielen |besten |schonen )?dank(?:e|e euch)?(?= *$| euch| schon| und)|(?:schone |viele |liebe )gruss?e?\\b|merci\\b(?! de )|bonne (?:soiree|journee)\\b|(?:muchas )?gracias\\b|un saludo\\b|grazie\\b|bedankt\\b|groet(?:jes|en)?\\b|obrigad[oa]\\b|tack\\b(?= *$)|tak\\b(?= *$)'

const LEAD = '(?:(?:and|but|so|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|men|og) )?'
const BEGINS = new RegExp(`\\s(?=${LEAD}(?:${[...PERSON, ...FACTS, ...OURSELVES].join('|')}))`, 'gu')
/** What comes next, and thanks: they go on with nothing but an article or a preposition. */
const BEGINS_ANYWHERE = new RegExp(`\\s(?=${LEAD}(?:${NEXT.join('|')})|budget\\b|${BOW})`, 'gu')
const ARTICLE =
  /(?:^|\s)(?:the|a|our|their|of|for|as|to|in|no|der|den|dem|ein|einen|unser|unseren|im|beim|als|la|le|de|une?|el|al|del|un|il|o|no|ao|um|een|want|und|and|que|con|com|with|say|saying|kein|vielen|besten|schonen|many|muchas|muitas|viele|liebe|schone|sein|ihr|their|his|her|any|any|this|das|het|con|le|su|sagen|dire|mille|mil)$/

const JOINED = new RegExp(
  `(?:^|[\\s,])(?:that|which|who|what|where|when|whenever|if|whether|because|cos|as|than|until|till|before|after|since|while|once|though|how|why|said|says|say|think|thinks|told|to|the|a|an|of|for|with|in|on|at|by|from|not|don'?t|doesn'?t|and|or|but|so|everything|anything|${THEY}|dass|was|wie|wenn|weil|ob|wo|und|oder|aber|nicht|mit|von|bei|fur|que|qui|quoi|dont|si|car|parce|et|ou|mais|pas|ne|no|y|o|pero|porque|se|e|che|chi|non|ma|perche|of|maar|dat|wat|als|omdat|niet|en|nao|mas|ou|quem|como|som|att|om|och|inte|men|at|og|ikke|nous|on|je|ca|cela|ich|wir|i|we|you|it|there|es|ik|wij|jag|vi|alle|all|ya|gia|deja|schon|le|les|la|lo|li|gli|el|los|las|un|une|una|di|de|du|da|do|den|das|die|der|dem|het|een|su|a|au|en|sur|con|per|pour|para|por|avec|om|op|til|till|pa|till|hos|ved|zum|zur|im|am)$`,
)

/** Where a new statement begins in a stretch that runs on, by its first words alone. */
export function* beginnings(low: string): Generator<number> {
  for (const { index } of allMatches(low, BEGINS))
    if (!JOINED.test(low.slice(Math.max(0, index - 20), index))) yield index
  for (const { index } of allMatches(low, BEGINS_ANYWHERE))
    if (!ARTICLE.test(low.slice(Math.max(0, index - 12), index))) yield index
}
