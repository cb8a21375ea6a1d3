/**
 * "Fabrikam will happily take a call": a reference told by what another house is glad to do, without the word. It must
 * be a name. Nobody vouches who is the customer or one of its people, and no pronoun, title or department does.
 */

import { allMatches } from '../search/all-matches.ts'
import { fold } from './fold.ts'
import { low, text, type Unit } from './layout/units.ts'
import {
  FUNCTIONS,
  GENERIC_ORG,
  GIVEN_NAMES,
  isHonorific,
  isOrgWord,
  isTitleWord,
  NOT_NAMES,
} from './people/people-words.ts'

/**
 * Whether another house vouches in a sentence. `known`: the names of the customer, its people and the partner, which
 * do not. Pure; linear in the sentence.
 */
export function vouches(unit: Unit, known: readonly string[]): boolean {
  const said = low(unit)
  if (said.length > LONGEST || /\?\s*$/.test(said)) return false
  if (!WILLING.test(said)) return false
  const own = new Set(known.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)).filter(tells))
  const subjects = GLADLY.flatMap((gladly) =>
    allMatches(said, gladly).map(({ index }) => text(unit).slice(0, index)),
  )
  const objects = allMatches(said, IN_TOUCH).map((m) => nameAfter(text(unit).slice(m.index + m[0].length)))
  return [...subjects, ...objects].some((words) => isHouse(words, own))
}
/** "We can put them in touch with Oakhurst Mills": the name that follows. */
const IN_TOUCH =
  /\b(?:(?:put|get|bring) (?:them|him|her|the customer) (?:in touch|in contact|on the phone|on a call|together) with|(?:les|le|la) mettre en (?:relation|contact) avec|poner(?:les?|los?|las?) en contacto con|metter(?:li|lo|la) in contatto con|po-l[oa]s? em contacto com|coloca-l[oa]s? em contato com|(?:hen|ze|de klant) in contact brengen met) /g
const nameAfter = (text: string): string =>
  /^(?:(?:the|la|le|les|el|los|il|lo|de|het) )?(?:\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:of|du|de|del|di|da|&) (?=\p{Lu})| (?=\p{Lu}))?)+/u
    .exec(text)?.[0]
    .trim() ?? ''
const LONGEST = 300
/** One of these words is in all that is read below. */
const WILLING =
  /happ(?:y|ily)|glad|delighted|pleased|willing|ready to|prepared to|open to|agreed to|offered to|up for|fine with|in touch|on the phone|on a call|together with|gern|bereit|steh(?:t|en) |plaisir|volontiers|bien |pret|ravi|d'accord|dispos|accepte|relation avec|encantad|gusto|problema|list[oa]|dispuest|contact|gosto|prazer|grado|pront|contento|felic|volentieri|graag|plezier|gerust|wil|chetnie|checia|przyjemn|zgodzil|gotow|garna|gjerne|beredd|villig|klar/u
const tells = (word: string): boolean => word.length > 2 && !GENERIC_ORG.has(word) && !isOrgWord(word)

/** The subject right before the verb: a run of capitalised words, after an article at most. */
function isHouse(before: string, known: ReadonlySet<string>): boolean {
  const clause = before
    .split(/[,;:.!?(\n]\s|\s[-–—]\s/)
    .at(-1)!
    .trim()
  const words = clause.split(/\s+/)
  const opening = words.findIndex((word) => !OPENERS.has(fold(word)))
  const name = words.slice(Math.max(0, opening))
  if (opening < 0 || name.length > 6 || !/^\p{Lu}/u.test(name[0]!)) return false
  const capital = name.filter((word) => /^\p{Lu}/u.test(word))
  const folded = capital.map((word) => fold(word).replace(/[^\p{L}\p{N}-]/gu, ''))
  if (name.some((word) => !/^\p{Lu}|^&$/u.test(word) && !INNER.has(fold(word)))) return false
  if (
    folded.some((word) => known.has(word) || isTitleWord(word) || isHonorific(word)) ||
    PRONOUNS.has(folded[0]!)
  )
    return false
  if (GIVEN_NAMES.has(folded[0]!) && !folded.slice(1).some(isOrgWord)) return false
  if (capital.length > 1)
    return folded.some((word) => isOrgWord(word) || (tells(word) && !NOT_NAMES.has(word)))
  const [only] = folded
  return (
    opening === 0 && !FUNCTIONS.has(only!) && !NOT_NAMES.has(only!) && !isOrgWord(only!) && only!.length > 3
  )
}
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** What may stand before a name. */
const OPENERS = words(
  'the also and our die der das auch und unsere bei le la les et chez el los y en o a os as e il lo gli i de het ook ze zaklad firma och og also maybe perhaps',
)
const INNER = words(
  'of and the de du des la le les del della di do da dos y e et und am an im van der den het og och &',
)
const PRONOUNS = words(
  'we they he she i it you who this that these those everybody everyone nobody somebody someone all both most some many his her their our my your its headquarters head-office customer client wir sie er ich ihr alle beide niemand jemand kunde kunden nous vous ils elles elle il je tous ellos ellas ella yo todos cliente nosotros eles elas ela eu todos noi loro lui lei tutti wij zij hij ik klant klienci klient oni my ona vi de han hun hon jag jeg kunden kunderna',
)

/** Takes a call, shows them round, tells what it is like: gladly. To you is no customer. */
const GLADLY = [
  /(?<=[\s'])(?:will|would|ll|d|is|are|has|have) (?:also |always |all |both )?(?:happily|gladly|happy to|glad to|delighted to|pleased to|willing to|ready to|prepared to|open to|agreed to|offered to|up for|fine with) (?:(?:tak(?:e|ing)|accept|answer) (?:a|their|the|any|his|her|your prospect's) (?:[a-z]+ )?(?:calls?|questions?)(?! from (?:you|us)\b)|a (?:reference )?call\b(?! (?:from|with) (?:you|us)\b)|pick up the phone|show (?:them|him|her|the customer|visitors|your prospect)\b|tell (?:them|him|her|the customer|anyone|anybody)\b|(?:talk|speak) (?:to|with) (?:them|him|her|the customer|anyone|anybody)\b|open (?:its|their) doors?|(?:welcome|receive|host) (?:them|him|her|visitors|a visit|the customer)\b|(?:be|being) (?:called|visited|a reference)\b|a visit\b)/g,
  /(?<=[\s'])(?:(?:nimmt|nehmen) (?:[a-z]+ )?gerne? (?:einen |ihren |seinen |den |jeden )?(?:anruf|gesprach|telefonat)\w*|(?:zeigt|zeigen|schildert|erzahlt|erzahlen|berichtet|berichten) (?:ihnen|ihm|ihr|dem kunden|der kundin|besuchern) gerne?\b|(?:steht|stehen) (?:[a-z]+ )?(?:fur ein(?:en)? (?:gesprach|telefonat|anruf|besuch)|fur auskunfte|rede und antwort)|(?:gibt|geben) (?:[a-z]+ )?gerne? auskunft|(?:empfangt|empfangen) (?:sie )?gerne? (?:besuch|den kunden)|(?:redet|spricht|telefoniert|reden|sprechen|telefonieren) (?:auch )?gerne? mit (?:ihnen|ihm|ihr|dem kunden)|(?:ist|sind|ware|waren) (?:gerne? )?bereit,? (?:mit (?:ihnen|ihm|ihr|dem kunden)|einen anruf|sie zu empfangen|es ihnen))/g,
  /(?<=[\s'])(?:(?:se fera|se ferait|se feront) un plaisir de|(?:veut|voudra|veulent) bien|(?:est|sera|serait|sont) (?:tout a fait )?(?:pret(?:e|s|es)? a|ravi(?:e|s|es)? de|d'accord pour|dispose(?:e|s|es)? a)|accepte(?:nt|ra)?(?: volontiers)? de?|(?:prend|prennent|prendr[a-z]+|repond[a-z]*|recoi[a-z]+|recevr[a-z]+|temoign[a-z]+|accueill[a-z]+|montr[a-z]+|racont[a-z]+) volontiers) ?(?:prendre (?:leur|un|son) appel|repondre a (?:leurs|ses|quelques) questions|(?:leur |lui )?ouvrir (?:ses|leurs) portes|(?:les |le |la |leur )?(?:recevoir|accueillir|raconter|montrer|temoigner|expliquer)|(?:leur|un|son) appel|a (?:leurs|ses) questions|(?:une )?visite|(?=[.;,]|$))/g,
  /(?<=[\s'])(?:(?:atendera|atiende|cogera|aceptara|contestara|respondera)(?:n)? (?:encantad[oa]s? |con gusto |gustos[oa]s? |sin problema )(?:a )?(?:una |su |la |sus )?(?:llamada|llamadas|preguntas|visita)|(?:estara|estaran|esta|estan|estaria|estarian) (?:encantad[oa]s?|dispuest[oa]s?|list[oa]s?) (?:de|en|a|para) (?:atender(?:les?|los?)?|ensenar(?:les?|selo|los)|contar(?:les?|selo)|recibir(?:les?|los?)|hablar con ell\w+|coger el telefono|explicar(?:les?|selo)|mostrar(?:les?|selo)|abrir(?:les)? (?:sus|las) puertas|una llamada))/g,
  /(?<=[\s'])(?:(?:atende|atendera|recebe|recebera|aceita)(?:m)? (?:com (?:todo o )?gosto|com prazer|de bom grado|sem problema) (?:uma |a |o |um )?(?:chamada|telefonema|visita|ligacao)|(?:esta|estao|estaria) (?:dispost[oa]s?|pront[oa]s?|disponivel|disponiveis) (?:a|para) (?:atender|receber|mostrar|contar|falar com eles|uma chamada|explicar)|(?:tera|teria|tem) (?:todo o )?(?:gosto|prazer) em (?:atender|receber|mostrar|contar|falar com eles|explicar))/g,
  /(?<=[\s'])(?:(?:risponde|rispondera|rispondono|riceve|ricevera|accoglie) volentieri (?:a(?:lle|i|d)? )?(?:una |loro |le loro |un )?(?:telefonata|chiamata|domande|visita)|(?:e|sono|sarebbe|sara) (?:ben |molto )?(?:dispost[oaie]|felic[ei]|content[oaie]|pront[oaie]) (?:a|di|ad) (?:raccontar\w*|riceverl\w+|accoglierl\w+|parlar(?:e con loro|gli|ne con loro)|mostrar\w*|far vedere|una telefonata|rispondere)|(?:racconta|mostra|fa vedere) volentieri\b)/g,
  /(?<=[\s'])(?:(?:neemt|nemen|beantwoordt) (?:graag|met plezier|gerust) (?:een |hun |het )?(?:telefoontje|telefoon|belletje|vragen)|(?:wil|willen) (?:graag|best|wel) (?:laten zien|vertellen|met (?:hen|ze) (?:praten|bellen)|(?:hen|ze) ontvangen|te woord staan)|(?:ontvangt|ontvangen) (?:hen|ze|bezoek|de klant) (?:graag|met plezier)|(?:ontvangt|vertelt|laat) (?:graag|hen graag|ze graag|met plezier)|(?:staat|staan) (?:hen|ze|de klant) graag te woord|is (?:graag )?bereid (?:om )?(?:te vertellen|een telefoontje|met (?:hen|ze)|hen|ze))/g,
  /(?<=[\s'])(?:(?:chetnie|z checia|z przyjemnoscia) (?:odbier\w+ (?:ich )?telefon|odbierze telefon|opowie|pokaze|przyjm\w+ (?:ich|wizyte|klienta)|porozmawia z nimi|odpowie na (?:ich )?pytania|im pokaze|podzieli sie)|(?:zgodzil\w* sie|jest got\w+) (?:odebrac telefon|opowiedziec|pokazac|porozmawiac z nimi|ich przyjac))/g,
  /(?<=[\s'])(?:(?:tar|svarar pa|tager|besvarer) (?:garna|gerne|gjerne) (?:emot )?(?:ett |en |et |deras |deres |imod )?(?:samtal|snak med (?:dem|kunden)|opkald|prat med (?:dem|kunden)|fragor|besok|opringning|telefon\w*|sporgsmal)|(?:visar|viser) (?:garna|gerne|gjerne|dem garna|dem gerne|dem gjerne)|(?:berattar|fortaeller|fortaller|fortalar|fortaller|forteller) (?:garna|gerne|gjerne)|(?:ar|er) (?:beredda?|villiga?|klare?) (?:att|til at|til a|til) (?:beratta|ta emot|visa|fortaelle|fortalle|vise|tage imod|snakke med dem|prata med dem))/g,
]
