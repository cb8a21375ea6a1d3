/**
 * "Please extend our protection by 60 days", "possiamo prolungare la protezione di un paio di mesi?": that a partner asks
 * for it anywhere in a reply, for how many days, and how many an intake owner grants. What is said of a contract, denied
 * or tied to a condition is none of it.
 */
import { allMatches } from '../search/all-matches.ts'

const PROTECTION =
  /(?<!\p{L})(?:(?:deal |lead )?protect(?:ion|ed)|(?:kunden|deal)?schutz\p{L}*|protecci[óo]n|prote[çc][ãa]o|protezione|bescherm\p{L}*|ochron\p{L}*|skydd\p{L}*|beskytt\p{L}*|suoja\p{L}*|ochran\p{L}*)(?!\p{L})|保護/iu
const LONGER =
  /(?<!\p{L})(?:extend\p{L}*|extension|prol[ou]ng\p{L}*|longer|l[äa]nger|verl[äa]nger\p{L}*|ampl[ií]\p{L}+|pr[óo]rrog\p{L}*|prorog\p{L}*|alarg\p{L}+|allung\p{L}+|estend\p{L}*|verleng\p{L}*|langer|przed[łl]u[żz]\p{L}*|d[łl]u[żz]ej|f[öo]rl[äa]ng\p{L}*|forl[æa]?e?ng\p{L}*|l[æa]ngere|jatka\p{L}*|piden\p{L}*|prodlou[žz]\p{L}*)(?!\p{L})|延長/iu
/** A question, a request or a need of the writer's own side. */
const ASKS =
  /[?？]\s*$|(?<!\p{L})(?:please|pls|kindly|bitte|svp|s['’]il (?:vous|te) pla[iî]t|merci de|por favor|per favore|per cortesia|alsjeblieft|a\.?u\.?b\.?|graag|prosz[ęe]|prosimy|sn[äa]lla|venligst|v[äa]nligen|kiitos|pros[íi]m|need|would like|we'?d like|brauchen?|ben[öo]tigen?|m[öo]chten?|h[äa]tten? gern|avons besoin|aimerions|voudrions|souhait\p{L}+|necesit\p{L}+|querr[íi]a\p{L}*|quisi[ée]r\p{L}+|precis\p{L}+|gostar[íi]a\p{L}*|bisogno|vorre\p{L}+|nodig|zouden|potrzebuj\p{L}+|chcieliby\p{L}*|beh[öo]ver|skulle vilja|har brug for|trenger|tarvitse\p{L}+|pot[řr]ebuj\p{L}+)(?!\p{L})|お願い|いただけ|^\s*(?:extend|prolong|verl[äa]ngern|prolongez|ampliad|prorrogad|verleng|przed[łl]u[żz])\p{L}*(?!\p{L})/iu
const HELD =
  /(?<!\p{L})(?:not|n['’]t|no (?:need|longer)|without|if|unless|once|only|nicht|kein\p{L}*|wenn|falls|sofern|pas besoin|ne|n['’]|si|sin|sem|senza|niet|geen|als|indien|nie|je[śs]li|inte|om|ikke|hvis|ei|jos|ne|pokud|contra[ct]t?\p{L}*|vertrag\p{L}*|umow\p{L}*|avtal\p{L}*)(?!\p{L})|ません/iu

/** Whether a sentence asks for a longer protection, plainly. */
export const asksLongerProtection = (text: string): boolean =>
  sentencesIn(text).some(
    (sentence) =>
      PROTECTION.test(sentence) && LONGER.test(sentence) && ASKS.test(sentence) && !HELD.test(sentence),
  )

const sentencesIn = (text: string): string[] => text.slice(0, 3_000).match(/[^.!?。？\n]+[.!?。？]*/g) ?? []

const UNITS: [RegExp, number][] = [
  [
    /^(?:days?|tagen?|tage|tag|jours?|d[íi]as?|giorn[io]|dag(?:en|ar|e|er)?|dni|dzie[ńn]|p[äa]iv\p{L}+|dn[íiůu]|日間?)$/iu,
    1,
  ],
  [
    /^(?:weeks?|wochen?|semain\p{L}+|semanas?|settiman[ae]|week|weken|veck\p{L}+|uger?|uker?|tygodni\p{L}*|tydzie[ńn]|viikk\p{L}+|t[ýy]dn\p{L}+|週間?)$/iu,
    7,
  ],
  [
    /^(?:months?|monate?n?|mois|mes(?:es)?|m[êe]s(?:es)?|mes[ei]|maand(?:en)?|m[åa]nad(?:er)?|m[åa]ned(?:er)?|miesi[ąęa]c\p{L}*|kuukau\p{L}+|m[ěe]s[íi]c\p{L}*|[かヶカ]月)$/iu,
    30,
  ],
]
const NUMBERS: Record<string, number> = Object.fromEntries(
  [
    'a an one ein eine einen einem un une uno una um uma een en ett jeden jedna yksi jeden',
    'two zwei zwo deux dos dois duas due twee två två to dwa dwie kaksi dva couple',
    'three drei trois tres três tre drie trzy kolme tři',
    'four vier quatre cuatro quatro quattro fyra fire cztery neljä čtyři',
    'five fünf cinq cinco cinque vijf fem pięć viisi pět',
    'six sechs seis sei zes sex seks sześć kuusi šest',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
)
const WORDS = Object.keys(NUMBERS).join('|')
const COUNTED = new RegExp(
  `(?:(?<!\\p{N})(\\d{1,3})|(?<!\\p{L})(?:(?:a |un |una )?(couple|paio|par|paire|pareja)(?: (?:of|di|de))?|(${WORDS})(?!\\p{L})))[\\s-]*(?:more |weitere |zus[äa]tzliche |additional |extra |further |m[áa]s |altri |nog |ytterligare )?([かヶカ]月|日間?|週間?|\\p{L}{2,12})`,
  'giu',
)

/** The days that the words count ("two months" = 60); null where they count none or several. */
export function daysIn(text: string): number | null {
  const found = allMatches(text, COUNTED).flatMap(([, digits, couple, word, unit]) => {
    const [, days] = UNITS.find(([pattern]) => pattern.test(unit ?? '')) ?? []
    const count = digits ? Number(digits) : couple ? 2 : NUMBERS[(word ?? '').toLowerCase()]
    return days && count ? [days * count] : []
  })
  const counts = new Set(found)
  return counts.size === 1 ? found[0]! : null
}

/** What a partner asks for: the days, or null where it asks and counts none; undefined where it asks for nothing. */
export function daysAskedIn(text: string): number | null | undefined {
  if (!asksLongerProtection(text)) return undefined
  const asking = sentencesIn(text).find((sentence) => PROTECTION.test(sentence) && LONGER.test(sentence))
  return daysIn(asking ?? '')
}

const GRANTS =
  /(?<!\p{L})(?:give|gives|giving|grant\p{L}*|extend\p{L}*|add|prolong\p{L}*|gib|gebt|geben|gew[äa]hr\p{L}*|verl[äa]nger\p{L}*|donne\p{L}*|accord\p{L}*|dale|dadle|dad|concede\p{L}*|conced\p{L}+|ampl[ií]\p{L}*|prorrog\p{L}*|d[êe]em?|d[àa]i|date|diamo|concediamo|prorog\p{L}*|geef|geven|verleng\p{L}*|daj\p{L}*|przed[łl]u[żz]\p{L}*|ge|ger|f[öo]rl[äa]ng\p{L}*|giv|forl[æa]?e?ng\p{L}*|anna|jatka\p{L}*)(?!\p{L})/iu

/**
 * How many days an intake owner grants: "Sure, give Giulia another 60 days." in answer to somebody who asked for it
 * (`asked`), else only what names the protection. null for a question, a condition, a refusal, or where no days are named.
 */
export function grantedDaysIn(text: string, asked: boolean): number | null {
  const order = text.slice(0, 400)
  if (/[?？]/.test(order) || HELD.test(order) || !GRANTS.test(order)) return null
  return asked || PROTECTION.test(order) ? daysIn(order) : null
}
