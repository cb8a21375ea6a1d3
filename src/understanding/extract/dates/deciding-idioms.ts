/**
 * Ways to say that somebody decides without the words for it: "she cuts the knot", "hakt de knoop door", "dar el visto
 * bueno", "klamka zapadnie". Each as a pattern over folded text, without its edges.
 */

import { allMatches } from '../../search/all-matches.ts'
import { RuleSet } from '../../search/rule-set.ts'

const IDIOMS: readonly string[] = [
  // en
  '(?:giv\\w+|gets?|getting) (?:us |it |this |them )?(?:(?:his|her|their|the|a|its|final) ){0,2}(?:nod|thumbs[- ]up|blessing|ok(?:ay)?|sign[- ]?off|all[- ]clear|yes)',
  'the (?:nod|thumbs[- ]up|all[- ]clear)',
  '(?:signs?|signed|signing) (?:it |this |that )?off',
  '(?:pulls?|pulled|pulling) the trigger',
  '(?:mak|mad)\\w+ up (?:his|her|their|its|your) minds?',
  'com(?:e|es|ing) down on one side|(?:say|says) yes or no|final say|last word',
  '(?:cuts?|cutting) the knot|(?:put|puts) pen to paper|ink on (?:the )?paper|sign on the dotted line|on the dotted line',
  // de
  '(?:gib\\w+|geben|gab|bekomm\\w+|erhalt\\w*|erteil\\w+) (?:\\w+ ){0,4}?(?:grunes licht|okay|ok|go|placet|freigabe|segen|zuschlag)',
  'grunes licht|(?:das|sein|ihr|finale[sn]?) (?:okay|placet)',
  'fall\\w* (?:der wurfel|die wurfel|die entscheidung)|(?:der|die) wurfel fall\\w+|(?:die )?wurfel (?:sind )?gefallen',
  'nage?ln? mit kopfen|(?:sagt|sagen) (?:\\w+ )?ja oder nein|das letzte wort|sich festleg\\w+|leg(?:t|en) sich (?:[\\w.]+ ){0,5}?fest',
  // fr
  '(?:donn\\w+|obten\\w+|avoir|aura) (?:\\w+ ){0,2}?(?:feu vert|aval|accord|ok)|feu vert',
  '(?:fix|arret)\\w+ (?:son|leur|sa|le) (?:choix|decision)|(?:rend|rendr\\w+) (?:son|leur|sa) (?:verdict|decision|avis)|(?:dit|dira|diront) (?:oui ou non|le dernier mot)|dernier mot|tranch\\w+',
  // es
  '(?:da|dan|dar|dara|daran|den) (?:\\w+ ){0,2}?(?:visto bueno|luz verde|ok|el si)|visto bueno|luz verde',
  '(?:tom\\w+|toma) (?:la|una) decision|(?:ultima|tiene la ultima) palabra|se (?:decant\\w+|inclin\\w+) por',
  // it
  "(?:da|danno|dara|daranno|dare|dia|diano) (?:\\w+ ){0,2}?(?:via libera|benestare|l'ok|ok|il si|semaforo verde)|via libera|benestare",
  "(?:dic\\w+|dira|diranno|avra) l'ultima parola|ultima parola|sciogl\\w+ la riserva|sciolg\\w+ la riserva|prend\\w+ (?:la|una) decisione",
  // pt
  '(?:da|dao|dar|dara|darao|deem) (?:\\w+ ){0,2}?(?:luz verde|sinal verde|aval|ok|parecer final|o sim)|sinal verde',
  'bat\\w+ o martelo|(?:tom\\w+|toma) (?:a|uma) decisao|ultima palavra',
  // nl
  'hak(?:t|ken)? (?:\\w+ ){0,5}?knoop door|knoop (?:\\w+ ){0,5}?door(?:gehakt|hakken|hakt)?|(?:geeft|geven|krijgt|krijgen) (?:\\w+ ){0,3}?(?:groen licht|akkoord|fiat|zegen|go)|groen licht',
  'door de kerk|(?:zegt|zeggen) ja of nee|laatste woord|(?:maakt|maken) (?:\\w+ ){0,2}?keuze|hamer(?:t|en) (?:\\w+ )?af|(?:valt|vallen) (?:de|het) (?:beslissing|besluit)',
  // pl
  '(?:zapad\\w+|zapadn\\w+|podejm\\w+|podj\\w+|zapasc) (?:\\w+ ){0,2}?(?:decyzj\\w+|klamka)|klamka zapad\\w+|(?:da|dadza|dac|dostan\\w+) (?:\\w+ )?(?:zielone swiatlo|zgode)|zielone swiatlo|powiedz\\w* (?:tak lub nie|ostatnie slowo)|przyklep\\w+',
  // sv, da, no
  '(?:tar|ta|fattar|fatta|tager|tage|traeffer|traffer|fatter|fatte) (?:\\w+ ){0,3}?(?:beslut\\w*|beslutning\\w*|stalling|stilling|avgorelse\\w*|afgorelse\\w*)',
  '(?:ger|ge|giver|give|gir|gi|far|fa|faar) (?:\\w+ ){0,3}?(?:klartecken|gront ljus|gront lys|gront lyset|ok|okej|tommel op|tommelen opp)|klartecken|klarsignal|gront (?:ljus|lys)',
  'satter (?:\\w+ )?ner foten|skaerer igennem|skarer igennem|skjaerer gjennom|skjarer gjennom|(?:siger|sier|sager) (?:endeligt |endelig )?ja eller nej|(?:bestamm|bestemm)(?:er|e|a|t) s[ei]g|sidste ord|siste ord|sista ordet',
  // fi, cs
  'vihre\\w+ valo\\w*|(?:tekee|tekevat|tehdaan) (?:\\w+ )?paato\\w+|lyo\\w+ lukkoon|viimeinen sana',
  '(?:da|daji|dat|dostan\\w+) (?:\\w+ )?zelenou|zelen\\w+ (?:svetlo\\w*|pro)|padne (?:\\w+ )?rozhodnuti|(?:rekn\\w+|rict) (?:posledni slovo|ano nebo ne)|posledni slovo',
]

const RULES = new RuleSet(
  IDIOMS.map((source) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
  })),
)

/** Where such idioms stand in a folded text. Linear in the text. */
export const idiomsIn = (low: string): { start: number; end: number }[] =>
  RULES.candidates(low).flatMap(({ pattern }) =>
    allMatches(low, pattern).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  )
