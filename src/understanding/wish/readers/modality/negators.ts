/** Words that deny, by language. Data for modality.ts. */
import { type Language, matcher, type Phrases } from '../phrases.ts'

/**
 * The same in dialect and in chats ("mach i ned", "I ain't taking it", "n pego"). Many of them are other words in other
 * languages: Danish "ned" is down, Dutch "net" just now, and "net 30" are terms of payment.
 */
const COLLOQUIAL_WORDS = {
  en: [
    "ain'?t",
    'nah',
    'naw',
    'nae',
    'nope',
    '(?:will|can|wo|do|dae|is|was)nae',
    'dont(?! (?:worry|mind))',
    'wont',
    'cant(?! (?:wait|say no|resist|complain))',
  ],
  de: [
    'ne[td](?! ?(?:\\d|new|of|worth|revenue|profit|margin|price|sum|amount|value|income))',
    'nid',
    'nit',
    '(?<!(?:the|a|to|his|her|their|our) )nod',
    'niad',
    'nia',
    'nimmer',
    'nimma',
    'nich',
    'koane?(?= )',
    'koa(?= )',
  ],
  fr: ['aps', 'guere', 'nan', 'point(?= *(?:[.,!;]|$))', 'que dalle'],
  es: ['nanay', 'nopo'],
  pt: [
    'num(?= (?:quero|posso|fico|pego|aceito|assumo|vou|da))',
    'n(?= (?:quero|posso|fico|pego|aceito|assumo|vou|da|consigo|tenho))',
  ],
  it: ['manco', 'mica', 'neppure'],
  nl: ['nie', 'niks'],
  pl: ['ni(?= (?:biore|wezme|chce|moge|mom|mam))'],
  sv: ['icke', 'int', 'ente', 'itt'],
  da: ['ikk', 'ikkje', 'ikje', 'itj', 'ik(?= *(?:[.,!;]|$))'],
} satisfies Phrases

/** Words that deny in dialect and in chats, and nowhere else. */
export const COLLOQUIAL = matcher({
  ...COLLOQUIAL_WORDS,
  en: [...COLLOQUIAL_WORDS.en, 'innit'],
})

/** Refusals in a figure of speech: what stands beside one is not taken ("la prendo io, manco per sogno"). */
export const REFUSALS = matcher({
  en: [
    '(?:fat|nae|no|not a|zero) chance',
    'no chance in hell',
    'not (?:a|the) (?:hope|prayer)',
    'not on your (?:life|nelly)',
    'not in a (?:million|thousand) years',
    'when hell',
    'hell no',
    '(?:hard|big) (?:no|pass)',
    'no way,? jose',
    'not happening',
    "ain'?t (?:happening|gonna happen)",
  ],
  de: [
    '(?:nie|niemals|nia) (?:im|in meinem) leben',
    'im (?:traum|leben) (?:nicht|net|ned|nid)',
    '(?:kommt|kimmt) (?:\\w+ )?(?:nicht|net|ned|nid) in ?frage',
    'nie und nimmer',
    'von wegen',
    'pustekuchen',
    'denkste',
    'vergiss (?:es|das)',
    'auf (?:gar )?keinen fall',
    'sicher (?:nicht|net|ned|nid)',
    'nix da',
  ],
  fr: [
    'meme pas en reve',
    'pas question',
    'hors de question',
    'jamais de la vie',
    'tu parles',
    'mon oeil',
    'certainement pas',
    'sans facon',
    'que nenni',
  ],
  es: [
    'ni (?:de|en) (?:broma|coña|cona|sueños|suenos|pedo)',
    'ni loc[oa]',
    'ni hablar',
    'ni pensarlo',
    'ni muert[oa]',
    'de eso nada',
    'y un (?:jamon|cuerno|huevo)',
    'va a ser que no',
    'nanay',
  ],
  pt: [
    'nem (?:pensar|morto|morta|por sombras|a pau|ferrando|sonhando|em sonhos)',
    'uma ova',
    'de jeito nenhum',
    'de modo nenhum',
    'nem que a vaca tussa',
    '(?:fico|pego|aceito|assumo|quero) nada',
  ],
  it: [
    '(?:manco|neanche|nemmeno|neppure) (?:per (?:sogno|idea|scherzo)|morto|morta|a pagarlo)',
    'col cavolo',
    'col piffero',
    'non se ne parla',
    'un corno',
  ],
  nl: [
    'echt (?:niet|nie)(?! (?:erg|moeilijk|druk|veel))',
    'mooi niet',
    'vergeet het maar',
    'over mijn lijk',
    'geen sprake van',
    'dacht het niet',
    'voor geen goud',
    'ammehoela',
  ],
  pl: [
    '(?:nie ma )?mowy(?: nie ma)?',
    'nic z tego',
    'akurat(?= *(?:[.!,]|$))',
    'nigdy w zyciu',
    'za nic',
    'po moim trupie',
    'nie ma szans',
    'ani mi sie sni',
  ],
  sv: [
    'aldrig i livet',
    'inte en chans',
    'glom det',
    'i helvete',
    'kommer inte pa fraga',
    'over min doda kropp',
  ],
  da: [
    'aldrig i livet',
    'ikke tale om',
    'glem det',
    'ikke pa vilkar',
    'over mit lig',
    'ikke snakk om',
    'niks',
  ],
  fi: ['ei todellakaan', 'ei ikina', 'unohda koko juttu'],
})

/** A denial that stands by itself after what it denies: "Mach ich. Net.", "I'll take it … not". */
export const DENIES_AT_END =
  /(?:^[^\p{L}]*|[,;:–-] *|\.\. *|… *)(?:net|nid|nod|nicht|nich|not|nah|naw|nope|pas|niet|nie|ikke|ikkje|inte|ej|nimmer|nanay|nem|mica|manco)[ .!,]*$/u
/** The same with words that are first names as well: small letters tell them apart. */
export const DENIES_UNCAPPED_AT_END = /(?:^[^\p{L}]*|[,;:–-] *|\.\. *|… *)(?:ned|nia|nit)[ .!,]*$/u

const NEGATOR_WORDS = {
  en: [
    'not',
    "(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must|need|ai|may|might|sha)n'?t",
    'never',
    'cannot',
    'nobody',
    'no one',
    'none',
    'hardly',
    'barely',
    'without',
    'neither',
    'nor',
    'refus\\w+',
    'unable',
    'instead of',
    'rather than',
    'too (?:busy|full|stretched|late|small|big)',
    'unlikely',
    'no (?:longer|way|intention|chance|plans?)',
    'far from',
    'anything but',
    'stop',
    'nowhere near',
    'less than',
    'fail\\w* to',
    'yet to',
    'isnt',
    'no',
  ],
  de: [
    'nicht',
    'nie',
    'niemals',
    'kein\\w*',
    'niemand\\w*',
    'weder',
    'keinesfalls',
    'keineswegs',
    'ohne',
    'statt',
    'noch nicht',
    'nix',
    'nein',
  ],
  fr: [
    'pas',
    'ne',
    "n'\\w+",
    'plus(?! tot| vite| de detail)',
    'jamais',
    'aucun\\w*',
    'personne',
    'sans',
    'ni',
    'non',
    'rien',
    'plutot que',
    'refuse\\w*',
  ],
  es: ['no', 'nunca', 'jamas', 'nadie', 'tampoco', 'sin', 'ni', 'ningun\\w*', 'en vez de'],
  pt: ['nao', 'nunca', 'jamais', 'ninguem', 'nem', 'sem', 'nenhum\\w*', 'em vez de', 'tampouco'],
  it: ['non', 'mai', 'nessun\\w*', 'senza', 'ne', 'neanche', 'nemmeno', 'invece di', 'no'],
  nl: ['niet', 'nooit', 'geen', 'niemand', 'zonder', 'noch', 'nee', 'in plaats van', 'nog niet'],
  pl: ['nie', 'nigdy', 'nikt', 'zaden', 'zadn\\w*', 'bez', 'ani', 'zamiast'],
  sv: ['inte', 'ej', 'aldrig', 'ingen', 'inget', 'inga', 'utan att', 'icke', 'nej'],
  da: ['ikke', 'aldrig', 'ingen', 'intet', 'uden', 'nej'],
  fi: ['en', 'ei', 'emme', 'eivat', 'ikina'],
  ja: ['ません', 'ない', 'ず(?:に)', 'なかった', '無理', 'できかね', '致しかね', 'いたしかね'],
} satisfies Phrases

export const NEGATORS = matcher(
  Object.fromEntries(
    Object.entries(NEGATOR_WORDS).map(([language, words]) => [
      language,
      [...words, ...((COLLOQUIAL_WORDS as Phrases)[language as Language] ?? [])],
    ]),
  ),
)
/** Languages whose negation follows the verb ("übernehme ich nicht", "ik neem hem niet", "je prends pas"). */
export const NEGATES_AFTER: ReadonlySet<Language> = new Set(['de', 'nl', 'sv', 'da', 'fr', 'ja'])
export const NEGATOR_AFTER_EN = /^ *(?:not|nothing|no|neither|never)\b/
