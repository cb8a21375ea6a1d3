/**
 * How a next step is wished for, offered and hedged, and what only sounds like one. Folded (fold.ts), data of
 * next-step.ts; the words that name a step stand in step-words.ts.
 */
import { sought } from '../search/sought.ts'

/** What is given, shown or said to a customer next. */
const THING =
  '(?:sandbox|test (?:access|environment|accounts?|licen[cs]es?|system|drive)|trial|demo(?:nstration)?|presentation|walk-?through|workshop|(?:site |reference )visit|reference (?:customer|call|site)|references|case stud(?:y|ies)|price (?:list|indication|estimate)|ballpark|estimate|quotation|call with|meeting with|data ?sheets?|security (?:packet|paper|questionnaire)|testzugang|testumgebung|testsystem|testlizenz\\p{L}*|demo|vorfuhrung|prasentation|referenzkunden?|referenzbesuch|preisindikation|preisliste|hausnummer|kostenschatzung|datenblatt\\p{L}*|acces (?:de test|a un environnement)|environnement de (?:test|demo)|demonstration|presentation|client de reference|estimation|chiffrage|fiche technique|entorno de pruebas?|acceso (?:de prueba|a un entorno)|demostracion|presentacion|cliente de referencia|lista de precios|estimacion|ambiente de (?:testes?|demonstracao)|acesso de teste|demonstracao|apresentacao|cliente de referencia|estimativa|lista de precos|ambiente di (?:prova|test)|accesso di prova|dimostrazione|presentazione|cliente di riferimento|preventivo|listino|testomgeving|testtoegang|demonstratie|presentatie|referentieklant|prijsindicatie|prijslijst|srodowisk\\p{L}* testow\\p{L}*|dostep\\p{L}* (?:testow\\p{L}*|do srodowiska)|prezentacj\\p{L}*|wycen\\p{L}*|cennik\\p{L}*|klient\\p{L}* referencyjn\\p{L}*|testmiljo\\p{L}*|testatkomst|testadgang|testtilgang|visning|demonstration\\p{L}*|referenskund\\p{L}*|referencekund\\p{L}*|referansekund\\p{L}*|prisuppskattning|prisoverslag|prisliste?|prislista)'
const WANTS =
  '(?:would (?:like|love)|hopes? for|asks? for|is asking for|are asking for|hatten? gern(?:e)?|hatte gern(?:e)?|mochten?|brauchten?|wunsch(?:t|en) sich|bitte(?:t|n) um|aimerai(?:t|ent)|souhaite(?:nt)?|voudrai(?:t|ent)|il (?:leur|lui) faudrait|les? gustaria|querrian?|les? haria falta|pide(?:n)?|gostaria(?:m)?|precisa(?:va|vam|riam)|pede(?:m)?|vorrebber?o?|avrebber?o? bisogno|chied(?:e|ono)|zou(?:den)? graag|wil(?:len)? graag|heeft graag|hebben graag|vraagt om|vragen om|chcial(?:a|by|aby|oby)?\\p{L}*|chcieliby|prosz?a o|prosi o|przydal(?:aby|oby)? (?:im|jej|mu) sie|skulle (?:vilja|behova)|vill garna|ber om|vil (?:gerne|gjerne)|ville (?:gerne|gjerne)|beder om)'
/** "They'd love a sandbox", "Les gustaría tener acceso a un entorno de pruebas": a thing for the customer, not what it is for. */
export const WISH = sought(
  new RegExp(
    `(?:(?<=\\p{L})'d (?:like|love)|(?<!\\p{L})${WANTS}|(?<=what (?:they|he|she|we|i) (?:now )?needs? (?:from you )?(?:now )?)is)(?!\\p{L})(?:\\s(?!(?:to (?:replace|stop|get rid)|replace|stop|instead|their|ihre?n?|leurs?|sus|seus|loro|hun)(?!\\p{L}))[\\p{L}'-]+){0,5}?\\s${THING}(?!\\p{L})(?!\\s(?:\\p{L}+ )?(?:without|ohne|sans|sin|sem|senza|zonder|bez|utan|uden|uten)(?!\\p{L}))(?!\\s(?:to be|that|which|in one place|faster|without|tool|software|automat\\p{L}*|schneller|plus vite|mas rapid\\p{L}*|piu veloc\\p{L}*|sneller))`,
    'u',
  ),
)

/** "Karen asked whether you could …": a request told. */
export const ASKED_WHETHER = sought(
  /(?<!\p{L})(?:ask(?:s|ed|ing)? (?:whether|if) (?:you|someone|somebody|we|one of \p{L}+|your \p{L}+) (?:could|can|would|might|will|may)|(?:fragt|fragte|fragen|gefragt|wissen),? ob (?:ihr|jemand|wir|einer|sie)(?: \p{L}+){0,7} (?:konnt|konntet|konnten?|kann|kommt|kommen|schickt|schicken|zeigt|zeigen|vorbeikommt|vorbeikommen)(?!\p{L})|demande(?:nt)? (?:si vous (?:pouvez|pourriez|pouviez)|si (?:quelqu'un|on) (?:peut|pourrait|pouvait)|a ce que)|pregunt\p{L}+ si (?:podeis|podriais|podrian|pueden|alguien (?:puede|podria))|pergunt\p{L}+ se (?:podem|poderiam|alguem (?:pode|poderia)|voces podem)|(?:chied|chiest)\p{L}+ se (?:potete|potreste|qualcuno (?:puo|potrebbe))|(?:vraagt|vragen|vroeg(?:en)?) of (?:jullie|je|iemand|we)(?: \p{L}+){0,6} (?:kunnen|konden|kan|kon|wil|willen)(?!\p{L})|pyta\p{L}* czy (?:mozecie|moglibyscie|ktos (?:moze|moglby))|fraga\p{L}* om (?:ni|nagon|vi) (?:kan|kunde)|sporge?r? om (?:i|nogen|dere|noen|vi) (?:kan|kunne))(?!\p{L})/u,
)

/** Somebody of the vendor's is to do it. */
export const OF_YOURS = sought(
  /(?<!\p{L})(?:(?:someone|somebody|one|any(?:one|body)) (?:from|of|on) (?:you|yours?)|(?:jemand|einer|eine) (?:von|aus) (?:euch|ihnen|eurem|ihrem)|quelqu'un de chez vous|alguien de (?:vosotros|ustedes|vuestr\p{L}+)|alguem (?:da vossa|de voces|vosso)|qualcuno (?:di voi|dei vostri)|iemand van (?:jullie|u)|ktos (?:od was|z was|z panstwa)|nagon (?:fran|av|hos) er|en av er|(?:nogen|en) (?:fra|af) jer|(?:noen|en) (?:fra|av) dere)(?!\p{L})/u,
)

/** "Happy to set up an intro": an offer, and no bow. */
export const OFFERS = sought(
  /(?<!\p{L})(?:(?:happy|glad) to (?:set up|arrange|organi[sz]e|introduce|make|host|bring|connect|book|join)|(?:gern|gerne) (?:stelle|organisiere|mache|lade|bringe) (?:ich|wir)|(?:stelle|organisiere|vermittle) (?:ich|wir)? ?gern(?:e)?|(?:avec plaisir|volontiers) (?:pour|si|je|nous)|encantad\p{L}+ de (?:organizar|presentar|montar)|con gusto (?:organiz|present)\p{L}+|com (?:todo o )?gosto (?:organiz|apresent)\p{L}+|volentieri (?:organizz|present)\p{L}+|graag (?:regel|organiseer|stel) (?:ik|we)|chetnie (?:umowi|zorganizuj|przedstawi)\p{L}+|(?:ordnar|presenterar) (?:jag|vi) garna|(?:arrangerer|praesenterer|ordner) (?:jeg|vi) (?:gerne|gjerne))/u,
)

/** A plan is announced. */
export const PLANNED = sought(
  /^\W*(?:(?:my|our|the) (?:plan|idea|suggestion|proposal)|(?:mein|meine|unser|unsere|der|die) (?:plan|vorschlag|idee)|(?:mon|notre|ma|l') ?(?:plan|idee|proposition)|(?:mi|nuestr[ao]|la|el) (?:plan|idea|propuesta)|(?:o|a|minha|meu|nossa|nosso) (?:plano|ideia|proposta|sugestao)|(?:il|la|l'|la mia|la nostra|il mio) ?(?:piano|idea|proposta)|(?:mijn|ons|het) (?:plan|voorstel|idee)|(?:moj|moja|nasz|nasza) (?:plan|pomysl|propozycja)|(?:min|mitt|var|vart|vores|mit|vart) (?:plan|ide|forslag|forslaget))(?:\s(?:is|would be|ware|ist|est|serait|es|seria|e|sarebbe|is|zou zijn|jest|ar|er|vore|ville vaere))?\s?[:,]?\s/u,
)

/** Behind a day: it is over ("Tuesday last week"). */
export const IS_OVER =
  /^,?\s?(?:of )?(?:(?:the )?(?:last|previous|past) (?:week|month)|(?:der )?(?:letzte[nr]?|vergangene[nr]?|vorige[nr]?) (?:woche|monat)s?|(?:de )?la semaine (?:derniere|passee)|(?:de )?la semana pasada|(?:d?a) semana passada|(?:della )?settimana scorsa|(?:van )?(?:vorige|afgelopen) week|(?:w |z )?(?:zeszlym|ubieglym|zeszlego|ubieglego) tygodni\p{L}+|(?:i )?forra veckan|(?:i )?sidste uge|(?:i )?forrige uke)(?!\p{L})/u

/** Whoever looks at the customer's books comes on a day of his own. */
export const OF_OTHERS = sought(
  /^\W*(?:(?:the|their|an?|die|der|ihre?|les|leurs?|l'|los|las|sus?|el|la|os|as|seus?|gli|i|il|loro|de|het|hun|deras|deres)\s?)?(?:external |externen? |externes? |internal )?(?:auditors?|inspectors?|regulators?|insurers?|(?:wirtschafts|betriebs)?prufer|aufsicht\p{L}*|auditeurs?|commissaires? aux comptes|inspecteurs?|assureurs?|auditores|auditor|inspectores|inspector|aseguradora|auditores|inspetores|inspetor|seguradora|revisori|ispettori|assicuratore|accountants?|inspectie|inspecteurs|verzekeraar|audytorzy|audytor|kontrolerzy|revisorerna|revisorn|revisorerne|revisor|revisoren|tilsynet|inspektorer\p{L}*)\s(?!(?:and|und|et|y|e|en|i|och|og) )/u,
)

/** "I'd suggest we maybe do …": what comes before the step itself. */
export const HEDGE_LEAD = new RegExp(
  `^\\W*(?:(?:so|ok(?:ay)?|well|also|then|and|dann|alors|bueno|entonces|allora|dus|sa),?\\s)?(?:${[
    "(?:i|we)(?:'d| would|'ll| will)? (?:like to )?(?:suggest|propose|recommend)(?: that)?(?:,)?(?: (?:we|you))?(?: could| should| might| can)?(?: maybe| perhaps| simply| just| first)*(?: (?:do|have|make|hold|go for))?",
    '(?:perhaps|maybe|possibly) (?:we|you) (?:could|can|should|might)(?: just| simply)?(?: (?:do|have|make|hold))?',
    '(?:how|what) about(?: we (?:do|have))?',
    '(?:my|our) (?:suggestion|proposal|idea)(?: is| would be|:)(?: to (?:do|have|make))?',
    '(?:ich|wir) (?:wurden?|mochten?)(?: (?:gern|gerne|mal))? vorschlagen,?(?: dass)?(?: wir)?(?: (?:machen|haben|planen))?(?: vielleicht| eventuell| mal| evtl)*',
    '(?:ich schlage|wir schlagen|schlage|schlagen wir|schlage ich) vor,?(?: dass)?(?: wir)?(?: (?:machen|haben|planen))?(?: vielleicht| eventuell| mal| evtl)*',
    'wir (?:machen|haben|planen) (?:vielleicht|eventuell|mal|evtl)(?: vielleicht| eventuell| mal)*',
    "(?:je|nous|on) (?:propose|proposons|proposerais|suggere|suggerons)(?: qu'on| que (?:nous|vous|l'on)| de)?(?: (?:fasse|fassions|faire|ait|ayons|avoir))?(?: peut-etre)?",
    '(?:propongo|proponiamo|proporrei|suggerisco|suggeriamo) (?:di|che)(?: (?:fare|facciamo|avere))?(?: magari| forse)?',
    '(?:propongo|proponemos|propondria|sugiero|sugerimos)(?: que)?(?: (?:hagamos|hacer|tengamos|tener))?(?: quizas?| tal vez)?',
    '(?:sugiro|sugerimos|sugeria|proponho|propomos)(?: que)?(?: (?:fazermos|facamos|fazer|termos|tenhamos))?(?: talvez)?',
    '(?:ik|we|wij) (?:stel|stellen|zou(?:den)? willen) (?:voor|voorstellen)(?: om)?(?:,? dat we)?(?: misschien| eventueel| gewoon)*',
    '(?:proponuje|proponujemy|proponowal\\p{L}*|sugeruje),?(?: zebysmy)?(?: moze)?(?: (?:zrobic|odbyc))?',
    '(?:jag|vi) (?:foreslar|skulle foresla),?(?: att vi)?(?: kanske)?(?: (?:tar|har|gor|kor))?',
    '(?:jeg|vi) (?:foreslar|vil foresla),?(?: at vi)?(?: maske| kanskje)?(?: (?:tager|tar|har|holder))?',
  ].join('|')})\\s+(?=\\p{L}|\\d)`,
  'u',
)

/** "…, what do you think?": asked about the step, and none of it. */
export const HEDGE_TAIL =
  /(?:(?<!\s)\s{1,3}|[,.;–-]\s{0,3})[¿(]?(?:what do you (?:think|say|reckon)|(?:would|does|could) that (?:work|suit)(?: (?:for )?you)?|if that works(?: for you)?|(?:is that )?ok(?:ay)? (?:for|with) you|sounds? good|(?:any )?thoughts|any objections?|agreed|was meint (?:ihr|du)|was denkt ihr|was meinen sie|was halt(?:et|en) (?:ihr|sie) davon|passt das(?: (?:fur )?(?:euch|so|ihnen|dir))?|einverstanden|okay fur euch|qu'en (?:pensez[- ]vous|penses[- ]tu|dites[- ]vous)|(?:est-ce que )?ca vous (?:va|convient)|que (?:os|te|le|les) parece|(?:os|le|les) parece bien|o que (?:acham?|achas|vos parece|lhe parece)|que (?:acham?|vos parece)|concordam?|che ne (?:dite|pensate|dici|pensa)|(?:vi )?va bene(?: per voi)?|vi va|wat (?:denken|vinden) (?:jullie|u)|wat (?:denk|vind) je|akkoord|lukt dat|co (?:sadzicie|panstwo na to|ty na to|wy na to|myslicie)|(?:czy )?pasuje|vad (?:tror|tycker|sager) (?:ni|du)|(?:funkar|passar) det(?: (?:for )?er)?|hvad (?:synes|siger|tanker) (?:i|du)|passer det(?: (?:for )?(?:jer|dere))?|hva (?:synes|sier|tenker) (?:dere|du))\)?\s*[?!.]*\s*$/u

/**
 * "Falls jemand von Ihnen dabei sein möchte, …", "If any of you fancy coming along": who may come to what was told
 * before. At the start of a sentence.
 */
export const INVITES = sought(
  new RegExp(
    `^\\W{0,3}(?:${[
      "(?:and |but |so )?(?:if|should|whoever|anyone|anybody|in case) (?:any(?:one|body)?|some(?:one|body)|one|a few|you|your (?:team|side|people))?\\b.{0,40}\\b(?:want|wants|wish|wishes|(?:would |'d )?like|likes|fancy|fancies|care|cares|feels? like|join|joins|attend|attends|come along|sit in|be there|listen in)(?!\\p{L})",
      '(?:und |aber )?(?:falls|wenn|sofern|sollte|wer) (?:jemand|einer|eine|wer|ihr|sie|du|von (?:ihnen|euch|eurem|ihrem))\\b.{0,50}\\b(?:mochten?|mochtet|wollen|wollt|will|mag|lust|interesse|dabei sein|mitkommen|teilnehmen|dazukommen|zuhoren)(?!\\p{L})',
      "(?:et |mais )?(?:si (?:l'un|l'une|quelqu'un|un|une|certains|vous|tu)\\b.{0,40}\\b(?:veu\\p{L}+|voul\\p{L}+|souhait\\p{L}+|aimer\\p{L}+|envie|tent\\p{L}+|interess\\p{L}+)|s'il y a des (?:amateurs|interesses|volontaires)|avis aux amateurs)(?!\\p{L})",
      '(?:y |pero )?si (?:algun[oa]?s?|alguien|quereis|quieren|quieres|os apetece|a alguien)\\b.{0,40}(?<!\\p{L})(?:quier\\p{L}+|apetec\\p{L}+|gustaria|interesa|apuntarse|venir|acompan\\p{L}+|unirse|sumarse)(?!\\p{L})',
      '(?:e |mas )?(?:se (?:algum|alguem|algum de|quiserem|quiser|voces)\\b.{0,40}\\b(?:quis\\p{L}+|quer|querem|gostari\\p{L}+|puder\\p{L}*|vir|juntar\\p{L}*|participar)|quem (?:de voces )?quiser)(?!\\p{L})',
      '(?:e |ma )?(?:se (?:qualcuno|uno|una|volete|vuoi|qualche)\\b.{0,40}\\b(?:vuol\\p{L}*|volesse|volete|desider\\p{L}+|piac\\p{L}+|interess\\p{L}+|unirsi|partecipare|esserci)|chi (?:di voi )?(?:vuole|volesse))(?!\\p{L})',
      '(?:en |maar )?(?:als|mocht|indien|wie) (?:er )?(?:iemand|een|jullie|u|je|van (?:jullie|u))\\b.{0,40}\\b(?:wil|willen|wilt|zin|graag|aanschuiven|aansluiten|meekomen|bij zijn)(?!\\p{L})',
      '(?:jesli|jezeli|gdyby) (?:ktos|ktokolwiek|chcecie|panstwo)\\b.{0,40}(?<!\\p{L})(?:chc\\p{L}+|chcial\\p{L}*|ma ochote|dolaczyc|uczestniczyc)(?!\\p{L})',
      '(?:och |men )?om (?:nagon|nagra|en|ni|du)\\b.{0,40}\\b(?:vill|onskar|har lust|vara med|hanga med)(?!\\p{L})',
      '(?:og |men )?(?:hvis|skulle|om) (?:nogen|noen|en|i|du|dere)\\b.{0,40}\\b(?:vil|onsker|har lyst|vaere med|vere med|bli med)(?!\\p{L})',
    ].join('|')})`,
    'u',
  ),
)

/** "Vous pouvez la joindre au …", "She is best reached on …": a way to somebody, where an address stands beside it. */
export const REACHED = sought(
  new RegExp(
    `(?<!\\p{L})(?:${[
      '(?:you|we) (?:can|may|could) (?:also |always |best )?(?:reach|call|ring|phone|contact|catch|find|e?-?mail|write to|get (?:hold of|to))',
      '(?:can|may) (?:best )?be (?:reached|contacted|called|phoned|found|got hold of)|(?:is|are) (?:best |easiest )?(?:reachable|reached|to be reached|to be found)|(?:best|easiest) (?:reached|way to reach)',
      'erreich(?:t|en|bar|st)|(?:sie|ihr|du|man) (?:konnen|konnt|kannst|kann) (?:sie|ihn|ihm|ihr|herrn|frau) (?:\\p{L}+ ){0,3}(?:anrufen|anschreiben|kontaktieren|schreiben)',
      '(?:vous pouvez|vous pourrez|tu peux|on peut) (?:\\p{L}+ )?(?:joindre|appeler|contacter|ecrire|trouver)|(?:est|sont) joignables?|on l[ae] joint',
      '(?:se (?:le|la|lo|les) puede|puedes?|pueden|podeis) (?:\\p{L}+ )?(?:localizar|llamar|contactar|escribir|encontrar)\\p{L}*|localizable',
      'pode[ms]? (?:\\p{L}+ )?(?:falar com|ligar|contact[ae]r|contatar|escrever|encontrar)\\p{L}*|contactavel',
      '(?:potete|puoi|si puo|puo) (?:\\p{L}+ )?(?:contattar|chiamar|raggiunger|sentir|scriver|trovar|contattat|raggiunt)\\p{L}*|raggiungibile|reperibile',
      '(?:kunt|kunnen|kun|is|zijn) (?:\\p{L}+ ){0,3}(?:bereiken|bereikbaar|bellen|mailen)',
      '(?:mozna|mozecie|moga panstwo|prosze) (?:\\p{L}+ ){0,2}(?:zlapac|dzwonic|zadzwonic|pisac|kontaktowac)',
      'nas (?:enklast |bast )?pa|(?:ni|du) (?:kan )?(?:nar|na|ringa|mejla|fa tag i) (?:henne|honom)',
      '(?:i|du|dere) kan (?:\\p{L}+ )?(?:fange|ringe|na|kontakte|skrive til|treffe|traeffe|fa fat i|fa tak i)|traeffes pa|treffes pa',
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
)
/** "… to arrange the demo": what the call is for. */
export const TO_ARRANGE = sought(
  /(?<!\p{L})(?:arrang\p{L}*|schedul\p{L}*|to (?:book|fix|set)|termin\p{L}*|vereinbar\p{L}*|fixer|convenir|caler|concertar|agendar|marcar|fissare|concordare|afspraak|afspreken|umowic|boka|aftale|avtale)(?!\p{L})/u,
)
