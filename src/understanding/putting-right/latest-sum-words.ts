/** Words that tell the history of a sum, folded, in the languages that partners write. Data for latest-sum.ts. */

/** Articles and prepositions right before a sum. */
const SMALL =
  "(?: (?:the|a|about|around|roughly|only|just|it'?s|at|to|on|rund|etwa|circa|ca\\.?|nur|noch|bei|auf|es|sie|sind|ist|wir|a|environ|seulement|de|en|los?|unos|solo|apenas|uns|os|solo|circa|soli|op|nog|maar|ongeveer|naar|pa|till?|bara|kun|do|na|tylko|jen))*"

/** What holds from now on: right before the sum, or in its clause. */
export const NOW = new RegExp(
  `(?<!\\p{L})(?:${[
    'now|currently|meanwhile|nowadays|finally|eventually|ultimately|in the end|at the end of the day|after all|as of (?:now|today)|update|updated|revised|newest|latest|in the meantime|new (?:figure|number|price|offer|sum|total|value|budget)|after (?:the |a |our |my |their )?(?:\\d+ ?% )?(?:discount|reduction|rebate|haggling|negotiations?|negotiating|cuts?)',
    'jetzt|nun|inzwischen|mittlerweile|aktuell|derzeit|momentan|zuletzt|am ende|letzten endes|letztlich|letztendlich|schliesslich|schlieslich|stand heute|neuer (?:preis|betrag|stand)|neue (?:summe|zahl)|nach (?:dem |einem |unserem |abzug des )?(?:\\d+ ?% )?(?:rabatt|nachlass|nachlas|preisnachlass|preisnachlas|kurzung|verhandlung\\p{L}*)',
    "maintenant|desormais|actuellement|aujourd'hui|a present|finalement|au final|en fin de compte|apres (?:la |une |notre )?(?:\\d+ ?% de )?(?:remise|reduction|negociations?|ristourne)",
    'ahora|actualmente|finalmente|al final|(?:tras|despues de|con) (?:el |un |la )?(?:\\d+ ?% de )?(?:descuento|rebaja|negociacion)',
    'agora|atualmente|afinal|no fim|(?:depois d[eo]|apos|com) (?:o |um )?(?:\\d+ ?% de )?(?:desconto|negociacao)',
    'ora|adesso|attualmente|infine|alla fine|(?:dopo|con) (?:lo |uno )?(?:\\d+ ?% di )?(?:sconto|trattativa)',
    'nu|momenteel|inmiddels|uiteindelijk|tenslotte|na (?:de )?(?:\\d+ ?% )?(?:korting|onderhandeling\\p{L}*)',
    'numera|till slut|slutligen|efter (?:\\d+ ?% )?(?:rabatt|rabat|forhandling\\p{L}*)|til sidst|til slutt|endelig|etter (?:\\d+ ?% )?rabatt',
    'teraz|obecnie|aktualnie|ostatecznie|w koncu|po (?:\\d+ ?% )?rabacie|nyt|lopulta|alennuksen jalkeen|ted|nyni|nakonec|po sleve',
  ].join('|')})(?!\\p{L})|現在|今は|今では|最終的|値引き?後`,
  'u',
)

/** Behind the sum, where its clause begins with it: "48k now", "72k after the discount", "70k after all". */
export const NOW_BEHIND = new RegExp(
  `^[^.;!?\\n,]{0,24}?${NOW.source}|^\\s?(?:円)?(?:に|へ)(?:な|下|上|減|変)`,
  'u',
)

/** What changes it, and "to" right before the sum: "they cut it to", "ended up at", "wurde auf … gekürzt", "ramené à". */
export const CHANGES_TO = new RegExp(
  `(?:(?<!\\p{L})(?:${[
    '(?:cut|cuts|reduc\\p{L}+|lower\\p{L}*|drop\\p{L}*|fell|falls?|trim\\p{L}*|slash\\p{L}*|shav\\p{L}+|scal\\p{L}+|rais\\p{L}+|ris\\p{L}+|rose|increas\\p{L}+|grew|grown|went|goes|gone|came|comes|brought|bring|moved|negotiated|haggled|back|down|shrunk|shrank|changed|corrected|adjusted|bumped|upped)[^.;!?\\n\\d]{0,30} (?:to|at)',
    '(?:settl|agre|land|clos|compromis|end|met|meet)\\p{L}{0,4}(?: up| out| down)? (?:on|at|for|with)',
    '(?:runter|herunter|zuruck|hoch|rauf|hinauf|reduzier\\p{L}*|gekurzt|gesenkt|gefallen|gestiegen|erhoht|einig\\p{L}*|geeinigt|gelandet|landen)[^.;!?\\n\\d]{0,24} (?:auf|bei)',
    "(?:reduit|baisse|descendu|redescendu|retombe|ramene|revu|passe|monte|remonte|coupe|augmente|fixe|arrete|mis d'accord)\\p{L}{0,3}[^.;!?\\n\\d]{0,20} (?:a|sur|pour)",
    '(?:recort|baj|rebaj|reduc|reduj|qued|dej|sub|pas|cerr|aument)\\p{L}{1,6}[^.;!?\\n\\d]{0,20} (?:a|en|hasta)',
    '(?:cort|reduz|baix|fic|desc|sub|pass|aument|fech)\\p{L}{1,6}[^.;!?\\n\\d]{0,20} (?:para|em|a|por)',
    '(?:ridott|ridus|sces|abbass|tagli|port|pass|salit|aument|chius)\\p{L}{0,5}[^.;!?\\n\\d]{0,20} a',
    '(?:teruggebracht|verlaagd|gezakt|gedaald|verhoogd|terug|uitgekomen|geeindigd|geworden|gegaan)[^.;!?\\n\\d]{0,20} (?:naar|op|tot)',
    '(?:sankt|skurit|sank|hojt|okat|gatt|minskat|landat|landade?|ned|ner|kuttet|skaret|saenket|satt|gaet|landede|landet|upp|op|opp)[^.;!?\\n\\d]{0,20} (?:till?|pa)',
    '(?:obciel|obniz|zmniejsz|zeszl|spad|podnios|stanel)\\p{L}*[^.;!?\\n\\d]{0,20} (?:do|na)',
  ].join('|')})|[-=]?>)${SMALL}\\s?[€£$¥]?$`,
  'u',
)

/** What stands around the sum in languages whose verb comes last: "auf 70k gekürzt", "naar 70k teruggebracht", "70万円に減額". */
export const CHANGED_BEHIND =
  /^[^.;!?\n\d]{0,24}?(?<!\p{L})(?:gekurzt|reduziert|gesenkt|heruntergehandelt|runtergehandelt|heruntergegangen|runtergegangen|gedruckt|erhoht|aufgestockt|angehoben|geeinigt|korrigiert|teruggebracht|verlaagd|gezakt|gedaald|verhoogd|teruggegaan|uitgekomen)(?!\p{L})|^\s?(?:円)?(?:に|へ)(?:減額|増額|変更|修正|値下げ|下げ)/u

/** What comes after something: of sums only where one of them is plainly of before or of now. */
export const THEN =
  /(?<!\p{L})(?:then|later|afterwards|after that|next|dann|danach|spater|darauf|puis|ensuite|apres|luego|despues|mas tarde|depois|mais tarde|poi|dopo|piu tardi|toen|daarna|vervolgens|later|sedan|darefter|sen|derefter|senare|senere|sa|potem|pozniej|potom|pozdeji|sitten|v[2-9])(?!\p{L})|その後|次に/u

/** Before the first of them. */
export const AT_FIRST =
  /(?<!\p{L})(?:first|initially|originally|at first|(?:we |they |it )?start\p{L}*|began|was|were|used to be|had been|from|v1|erst|zuerst|zunachst|anfangs|ursprunglich|war|waren|von|d'abord|au debut|initialement|c'etait|etait|primero|al principio|inicialmente|era|eran|primeiro|inicialmente|no inicio|eram|prima|all'inizio|inizialmente|erano|eerst|aanvankelijk|oorspronkelijk|was|waren|forst|ursprungligen|var|forst|oprindelig|opprinnelig|najpierw|poczatkowo|bylo|nejdriv|puvodne|ensin|aluksi)(?!\p{L})[^.;!?\n\d]{0,24}$|(?:最初|当初)[^。]{0,8}$/u

/** A later word tells of before: "now 70k, it was 95k", "70k, down from 95k", "70k (95k in October)". */
export const OF_BEFORE =
  /(?<!\p{L})(?:was|were|had|had been|used to be|down from|up from|from|instead of|rather than|before that|previously|formerly|originally|initially|war|waren|hatten?|vorher|zuvor|fruher|statt|anstatt|ursprunglich|von|etait|etaient|avant|auparavant|avait|avions|au lieu d[eu]s?|contre|era|eran|antes|teniamos|en (?:vez|lugar) de|frente a|eram|tinhamos|em vez d[eo]s?|erano|prima|avevamo|invece d\p{L}+|rispetto|hadden|voorheen|in plaats van|var|hade|tidigare|i ?stallet for|havde|tidligere|i stedet for|byl[ao]|wczesniej|zamiast)(?!\p{L})/u

/** What a sum is for: of parts of one deal these words tell nothing. */
export const FOR_PART =
  /^ ?(?:for|fur|pour|para|per|voor|till|til|na|dla) (?!(?:the |das |le |el |o |il |het )?(?:whole|all|everything|total|now|ganze|alles|tout|todo|tudo|tutto|alles|hela|wszystko)(?!\p{L}))|^ ?(?:licen|in (?:services|licen|hardware)|services|support|maintenance|training|wartung|dienst|lizenz)/u

/** An offer that answers another. */
export const COUNTERS =
  /(?<!\p{L})(?:counter\p{L}*|gegenangebot|gegengebot|contre-?(?:offre|proposition)|contraoferta|contraproposta|contropropost\p{L}+|controffert\p{L}+|tegenbod|motbud|modbud|kontrofert\p{L}*)(?!\p{L})/u

/** What is added or taken away is no sum of the deal's: "they added 20k", "cut by 10k". */
export const BY_HOW_MUCH =
  /(?<!\p{L})(?:by|add(?:ed|s|ing)?|another|extra|additional|um|weitere|zusatzliche?|ajoute\p{L}*|supplementaires?|anad\p{L}+|otros|acrescent\p{L}+|aggiun\p{L}+|altri|nog eens|ytterligare|yderligere)(?: (?:about|another|rund|etwa|environ))?\s?[€£$¥]?$/u

/** Behind it: it comes to the others. */
export const ON_TOP =
  /^ ?(?:(?:eur|euros?|€|usd|gbp|chf) )?(?:extra|on top|more|in addition|additional|zusatzlich|obendrauf|dazu|mehr|en plus|de plus|supplementaires?|mas|adicional\p{L}*|a mais|in piu|aggiuntiv\p{L}|erbij|meer|till|ytterligare|oveni|mere)(?!\p{L})/u

/** A sentence that goes on about the same: "Now it is 75k", "Update: 70k"; not "Hardware now 20k". */
export const GOES_ON =
  /^[\s(–-]*(?:it|its|now|they|we|he|she|this|that|the (?:budget|deal|sum|price|value|figure|number|offer|order|total)|currently|finally|eventually|in the end|update\p{L}*|after|but|so|then|as of|last|yesterday|today|jetzt|nun|es|sie|wir|er|das|die (?:summe|zahl)|der (?:preis|betrag|wert)|aktuell|inzwischen|mittlerweile|am ende|nach|stand|aber|heute|gestern|maintenant|desormais|ils|elles|il|elle|on|nous|c'est|le (?:montant|budget|prix)|finalement|apres|mais|ahora|son|es|el (?:importe|presupuesto|precio)|al final|tras|pero|agora|sao|o (?:valor|orcamento|preco)|no fim|apos|mas|ora|adesso|sono|l'importo|il (?:budget|prezzo|valore)|alla fine|dopo|ma|nu|het|ze|we|wij|de (?:prijs|som)|het (?:bedrag|budget)|uiteindelijk|na|maar|det|de|vi|till slut|efter|men|til sidst|teraz|jest|to|po|ale)(?!\p{L})|^\s*(?:現在|今|最終)/u
