/**
 * "I've been on them directly since September": the account executive sells to this customer already, and the vendor's
 * records do not know. Whatever else explains the refusal ("so a conflict of interest"), this is what others must learn.
 */
import { matcher, type Phrases } from './phrases.ts'

/** Folded sentences, names masked. Being busy with others ("already working on three deals") is none of it. */
const DIRECTLY: Phrases = {
  en: [
    "(?:we|i|our team|my team|{N})(?:'re|'m|'ve|'s| are| am| have| has| is)?(?: already| been| currently| actively)* (?:work(?:ing)?|talking|selling|pitching|quoting|dealing|engaged|in (?:touch|talks|contact)|on|in) (?:to |with |on |at )?(?:it|this|them|him|her|{A}|{N}|the (?:account|customer|deal|opportunity)|this (?:account|customer|deal))(?: {gap})?(?: ?directly?| since| for (?:\\w+ )?(?:weeks|months|a year|years))",
    '(?:direct (?:deal|opportunity|opp|pipeline|account|customer)|directly in (?:my|our) pipeline)',
    '(?:already|currently) (?:in|on) (?:my|our) (?:own )?(?:direct )?(?:pipeline|forecast|books?)',
    "(?:they(?:'re| are)|it(?:'s| is)|that(?:'s| is)|{A} is|this is) (?:already )?(?:one of (?:my|our) (?:own |existing )?(?:accounts|customers|opportunities|deals)|(?:my|our) own (?:account|customer|opportunity|deal))",
    '(?:already )?(?:have|has|got|running|run) an? (?:own |open |active |live |running |direct )*(?:opportunity|opp|quote|proposal|deal) (?:open |running )?(?:with|for|at|on|in) (?:it|this|them|there|{A}|{N})',
  ],
  de: [
    '(?:bin|sind|arbeite\\w*|spreche\\w*|verhandle\\w*|stehe\\w*|betreue\\w*|habe|haben) (?:ich |wir |{A} |{N} |da |dort |mit |an |am |bei |den |die |das |denen |ihnen |dem |kunden |selbst |schon |bereits )*(?:schon |bereits )?(?:seit \\w+ )?(?:direkt|selbst)(?: mit| an| bei| seit| dran| im| in| betreut|{end})',
    '(?:schon|bereits|langst) (?:\\w+ ){0,3}(?:direkt|im direktvertrieb|in meiner pipeline|in unserer pipeline)',
    '(?:eigene|laufende|offene|direkte) (?:opportunity|chance|angebot)',
    'direkt(?:kunde|geschaft|vertrieb)',
  ],
  fr: [
    '(?:suis|sommes|travaille|travaillons|traite|traitons|gere|gerons) (?:deja )?(?:\\w+ |{A} |{N} ){0,4}en direct',
    'deja (?:\\w+ |{A} |{N} ){0,4}(?:en direct|dans (?:mon|notre) pipe\\w*)',
    '(?:une?|mon|notre) (?:opportunite|affaire|offre) (?:directe|en direct|ouverte|en cours)',
  ],
  es: [
    '(?:ya )?(?:estoy|estamos|trabajo|trabajamos|llevo|llevamos|hablo|hablamos|tengo|tenemos|llevandolos?) (?:\\w+ |{A} |{N} ){0,6}(?:en directo|directamente|de forma directa)',
    'ya (?:estoy|estamos|llevo|llevamos) (?:\\w+ ){0,3}(?:con ellos|este cliente|esta cuenta|con {A}|con {N})',
    '(?:oportunidad|venta|negociacion) directa',
  ],
  pt: [
    '(?:ja )?(?:estou|estamos|trabalho|trabalhamos|falo|falamos|tenho|temos|atendo|atendemos) (?:\\w+ |{A} |{N} ){0,6}(?:diretamente|directamente|em direto|em directo)',
    'ja (?:estou|estamos) (?:\\w+ ){0,3}(?:com eles|neste cliente|nesta conta|com {A}|com {N})',
    '(?:oportunidade|venda) direta',
  ],
  it: [
    '(?:gia )?(?:li |lo |la |{A} |{N} )?(?:seguo|seguiamo|lavoro|lavoriamo|parlo|parliamo|tratto|trattiamo|sto|stiamo|sono) (?:\\w+ |{A} |{N} ){0,6}(?:direttamente|in diretta)',
    'gia (?:\\w+ ){0,3}(?:direttamente|nella mia pipeline)',
    '(?:opportunita|trattativa) diretta',
  ],
  nl: [
    '(?:ben|zijn|zit|zitten|werk|werken|praat|praten|heb|hebben) (?:\\w+ |{A} |{N} ){0,6}(?:rechtstreeks|direct (?:met|bij|aan|in gesprek|contact))',
    'al (?:\\w+ ){0,4}rechtstreeks',
    '(?:eigen|lopende|directe) (?:opportunity|kans|offerte)',
  ],
  pl: [
    '(?:juz )?(?:prowadze|prowadzimy|pracuje|pracujemy|rozmawiam|rozmawiamy|obsluguje|obslugujemy) (?:\\w+ |{A} |{N} ){0,5}bezposrednio',
    '(?:juz )?bezposrednio (?:prowadze|prowadzimy|pracuje|pracujemy|rozmawiam|rozmawiamy|obsluguje|obslugujemy)',
  ],
  sv: [
    '(?:jobbar|arbetar|pratar|har) (?:\\w+ |{A} |{N} ){0,6}direkt (?:med|mot|hos)',
    'redan (?:\\w+ ){0,4}direkt',
  ],
  da: [
    '(?:arbejder|jobber|snakker|taler|har) (?:\\w+ |{A} |{N} ){0,6}direkte (?:med|mot|mod|hos)',
    'allerede (?:\\w+ ){0,4}direkte',
  ],
  fi: ['(?:meilla|minulla) on (?:jo )?(?:\\w+ ){0,4}suora\\w*', 'jo suoraan'],
  ja: [
    '(?:直販|直接)(?:で|に)?(?:商談|取引|担当|営業|提案|対応|アプローチ)',
    '(?:既に|すでに)(?:弊社|当社|私|自分)?[がでの]?(?:直接|商談中|担当して)',
  ],
}

/** Said of the account executive or of the own house. */
export const WORKED_DIRECTLY = matcher(DIRECTLY)
