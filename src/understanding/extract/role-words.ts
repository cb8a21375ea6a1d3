/** The words by which a partner says what it will do, and who does it. Folded (fold.ts). */

import type { Role } from '../../motion/words.ts'
import { type Sought, sought } from '../search/sought.ts'

export const ROLE_WORDS: [Role, Sought][] = [
  [
    'CUSTOMER_RELATIONSHIP',
    sought(
      /\b(?:relationships?|reln\b|kd\.?-?bez\b|rel\b(?=\s*(?:[+,&/;]|and\b|$))|mind(?:s|ing)? (?:the |this |that )?(?:customers?|clients?|accounts?|relationships?)|on point with|look(?:s|ing)? after (?!(?:the |their |all |any )?(?:tech|integ|install|config|set|order|paper|contract|quot|offer|legal|terms|negoti|pric|commercial|invoic|deliver|demo|poc|pilot|tills|wifi|network|server|it\b))\p{L}+|keep\w* \p{L}+ (?:sweet|warm|happy|close|onside|on side)|keep\w* hold of|front (?:it|this|them)\b|(?:run|take|on) point\b|hand[- ]?holding|hold (?:his|her|their|\p{L}+'s) hand|la main sur le client|stay\w* (?:close|near) to (?:him|her|them)|in front of (?:him|her|them)|(?:own|hold|have)s? (?:the|this|both) accounts?|bleib\w* (?:\p{L}+ )?ansprechpartner\w*|ansprechpartner fur|interlocuteurs? (?:quotidien|unique|privilegie|direct)|rest\w+ l'interlocut\w+|seguimos siendo (?:el |su )?(?:contacto|interlocutor)|restiamo (?:il )?(?:riferimento|referente)|blijven (?:het )?aanspreekpunt|account (?:management|ownership|lead)|(?:own|lead|keep|hold|manage|run|drive|handle|cover)\w* the (?:account|customer|client)|(?:customer|client|account) (?:side|contact|facing|relationship|communication|care|liaison|handling|dealings|interaction|interface|coordination)|hold(?:ing)? (?:his|her|their) hands?|day[- ]to[- ]day|stay(?:s|ing)? (?:the )?(?:lead|in the lead|main contact|point of contact|in front)|single point of contact|main contact|access to (?:the )?(?:management|board|decision|c-level|\w+ board)|(?:looked|looking|look) after (?:them|the customer|the client|the account)|beziehung\w*|kundenbeziehung\w*|kundenkontakt\w*|kundenseite|kundenbetreuung|kundenpflege|betreu\w*(?! (?:das|die|den|deren|ihre?n?|dort)?.{0,12}\b(?:w?lan\b|netz|it\b|server|infra|erp|sap\b|helpdesk|telefon|druck|hosting))|zugang zu\w*|ansprechpartner (?:fur den|des|beim) kunden\w*|beim kunden (?:fuhren|bleiben)|fuhren den kunden|(?:la |le )?relations?(?: client\w*| commercial\w*| avec)?|suivi (?:du )?client|contact client|portons la relation|interlocuteur principal|relacion\w*|seguimos? (?:al|el) cliente|trato con el cliente|interlocucion|relacionament\w*|relac\w+|acompanhamento do cliente|contato com o cliente|seguiamo (?:noi )?il cliente|relazion\w*|(?:teniamo|curiamo|gestiamo|seguiamo) (?:noi )?il rapporto\b|kundenpflege|rapport[oi] (?:con|col)|gestione del cliente|relatie\w*|klantrelatie|klantcontact|klantbeheer|relacj\w*|kontakt\w* z (?:klientem|zarzadem|prezesem)|prowadz\w* (?:\p{L}+ )?klient\w*|opiek\w* (?:nad |sie )?klient\w*|obslug\w* klienta|kundrelation\w*|relation(?:en|erna|erne)|relasjon(?:en)?|kund(?:kontakt|dialog)\w*|hand om kunden|kundedialog\w*|asiakassuh\w*|asiakkuu\w*|asiakaskontakt\w*|vztah\w* se? zakaznik\w*|zakaznik\w* (?:vedeme|mame na starosti)|kunderelation\w*|kundekontakt\w*)\b|窓口|お客様(?:対応|との)|顧客対応|関係/u,
    ),
  ],
  [
    'TECHNICAL_FIT',
    sought(
      /\b(?:technical\w*|inforande(?:t|n)?|driftsattning(?:en)?|idriftsettelse\w*|technick\w*|trial+ed|vorfuhrung(?:en)?|anb\b|einf\b|einr\b|integr\b|impl\b|wkshp\b|tech (?:fit|side|part|work|validation)|technology (?:fit|side|part)|pre-?sales|proof[- ]of[- ]concept|p\.?o\.?c\.?s?|pov|proof of value|pilot\w*|demo(?:s|en|er|erna|erne)?|trials?|demonstrations?|workshop\w*|warsztat\w*|solution (?:design|architect\w*|engineering)|solutioning|design of (?:the |a )?solution|set up(?=\s*(?:[+,.&/]|and (?:training|config|support)|$))|config\b|inregel\w*|opzet\b|datenubernahme|einfuhrung|puesta en marcha|despliegue|mise en (?:place|oeuvre)|\btech\b|architecture|configur\w*|integrat\w*|install\w*|implement\w*|sizing|set-?up|set (?:it|this|that|them|everything|all) up|deploy\w*|data (?:connection|feeds|integration|model\w*)|connectors?|roll-?out(?! plan)|the build\b|(?:build|bau|construi|batiss|mont|desarroll|desenvolv|costrui|realizz|bouw|bygg|budu|zbudu|rakenn|postav)\w* (?:\p{L}+ ){0,3}(?:forms?|formular\w*|formulaires?|formulieren|moduli|lomak\w*|screens?|masken|ecrans?|pantallas|schermate|dashboards?|tableaux de bord|cuadros de mando|cruscott\w*|paine\w*|workflows?|interface\w*|schnittstelle\w*|konnektor\w*|connettor\w*|conector\w*|connecteur\w*|prototyp\w*)|(?:plug|tie|hook|wire|link|connect)\w* (?:it|this|that|them|everything|flow|vault|insight) (?:up |in )?(?:to|into|with)|prototyp\w*|sensors|migration|engineering|technisch\w*|technik\w*|anbindung\w*|datenanbindung|schnittstellen?\w*|einrichtung|integration\w*|konzept\w*|losungsdesign|umsetzung|implementierung\w*|inbetriebnahme|machbarkeit\w*|partie technique|technique\w*|maquette|demonstration\w*|atelier\w*|avant-vente|parametrage|deploiement|preuve de concept|pilote|parte tecnica|tecnic\w*|prueba de concepto|piloto|prueba|demostracion\w*|taller\w*|integracion\w*|instalacion|configuracion|implantacion|preventa|prova (?:de conceito|tecnica)|demonstrac\w*|integrac\w*|instala\w*|configurac\w*|implementac\w*|implanta\w*|pre-venda|prototip\w*|prova|integrazion\w*|installazion\w*|configurazion\w*|dimostrazion\w*|prevendita|laboratori\w*|proefopstelling|proef\w*|techniek\w*|koppeling\w*|inrichting|implementatie|integratie|integracj\w*|wdrozen\w*|teknik\w*|teknisk\w*)\b|技術|検証|デモ|導入|(?<!関係)構築|設計/u,
    ),
  ],
  [
    'REFERENCE',
    sought(
      /\b(?:references?|as (?:a )?ref\b|ref\b(?= from\b)|\w*referenz\w*|reference client\w*|references? client\w*|referencia\w*|referent?ie\w*|clients? referents?|referenz[ae]\w*|referenc\w*|case stud\w+|success stor\w+|referenca|temoign\w*|testimonial\w*)\b|リファレンス|事例|参照/,
    ),
  ],
  [
    'CLOSE',
    sought(
      /\b(?:clos(?:e|es|ing|ure)|\bsow\b|statement of work|through our books|on our books|negotiat\w*|haggl\w*|bargaining|price talks?|marchandage|feilsch\w*|regateo|contract\w*|paperwork|paper\b|procurement|commercial\w*|(?:the |our |do |make |write |handle |issue |prepare )(?:offer|quote|quotation|proposal)s?|quoting|resell\w*|invoic\w*|billing|order (?:processing|handling|on our)|legals?|terms|pricing discussion|\bbids?|tender|sign(?:ing|ature)?|deal desk|abschluss\w*|abschliess?\w*|angebot\w*|angebotserstellung|vertrag\w*|verhandl\w*|verhandlung\w*|kommerziel\w*|kaufmann\w*|faktur\w*|conclusion|conclure|contractualis\w*|contrat\w*|negociation\w*|offre\w*|closing|commerciale?|devis|bon de commande|facturation|cierre|cerrar|contrat\w*|negociac\w*|oferta\w*|comercial\w*|facturacion|fech\w+|proposta|propostas|negoci\w*|contrato\w*|chiusura|chiudere|trattativ\w*|contratt\w*|offert[ae]|negozia\w*|commerciale|afsluit\w*|contract\w*|offertes?|onderhandel\w*|commercieel|facturatie|zamkniec\w*|negocjac\w*|umow\w*|ofert\w*|avslut\w*|avtal\w*|offert\w*|kontrakt\w*|lukke|tilbud)\b|契約|見積|受注|クロージング|交渉/,
    ),
  ],
]

export const WE =
  /\b(?:mine|meins|ill|im|ive|weve|a gente|myself|ourselves|(?<!\b(?:be|is|are|was|were) )(?:happy|glad) to|leave [\p{L} ]{3,24} (?:to|with) (?:me|us)|we|we'll|we'd|we're|we've|i|i'll|i'd|i'm|i've|our|ours|my|wir|unser\w*|ich|jag|jeg|vara (?:ingenjorer|tekniker|konsulter|utvecklare|specialister|arkitekter|killar|tjejer|folk|egna)|vart (?:team|folk)|mein\w*|nous|notre|nos|on (?:les? |la |l'|leur |lui |y )?(?:gard|s'occup|se charg|prend|fait|fera|ger|port|assur|va\b|peut|mene|apport|conserv|reste|tient|suit|anim|donn|organis|mont|install|config|construi|livr|factur|sign|negoci|realis|condui|pilot|connai|accompagn)\w*|je|mon|j'|nosotros|nuestr\w*|nos|yo|mi|nossa?s?|eu|meu|minha|noi|nostr\w*|io|ci|wij|onze|ik|mijn|nasz\w*|vi|var|vores|partner|(?:with|by|to|on|from|at|through|via|bei|von|durch|uber|chez|par|con|por|com|da|a|bij|door) (?:us|uns|nous|nosotros|nos|noi|ons|me|mir|mich|mij|moi)|conn?osco|hos oss?|av oss?|\p{L}{2,20}(?:eme|ime|ame) sami|(?:via|genom|gjennom|gennem) oss?|oss sjalva|u nas|przez nas|przeze mnie)\b|弊社|当社|私|小職|我々|こちら/u

/** Whether the partner speaks of itself: "i" is no "I" where it means "in", "and" or "you", nor "ich" in Polish. */
export const saysUs = (text: string, language: string): boolean => {
  const noWe = NO_WE[language]
  const said = noWe === undefined ? text : text.replace(noWe, ' ')
  return WE.test(said) || WE_VERB.test(said)
}
const NO_WE: Record<string, RegExp> = {
  pl: /\b(?:i|ich)\b/g,
  cs: /\b(?:i|mi)\b/g,
  sv: /\bi\b/g,
  da: /\bi\b/g,
  no: /\bi\b/g,
  it: /\b(?:i|vi|mi)\b/g,
  fi: /\b(?:on|ja)\b/g,
}

/** First persons plural that carry the subject in the verb: by their endings, where few nouns share them. */
export const WE_VERB = sought(
  /\b(?!(?:ram|tram|reclam|prestam|extrem|suprem|rem|prim|ultim|proxim|minim|maxim|optim|anonim|legitim)os\b|(?:system|problem|reklam|program|temat)y\b)(?:[a-z]{2,}(?:[aei]mos|iamo|[aei]remo|[aeiy]my)|assurons|assurerons|portons|gerons|prenons|faisons|ferons|apportons|gardons|conservons|occupons|chargeons|conduisons|menons|fournissons)\b/,
)

export const YOURS = sought(
  /^\s*(?:u\b|ihr (?:die|den|das|dann|alles)|you|vous|voi|jullie|vosotros|voces)\b|\b(?:that|and|then) you(?:'d|'ll| would| will| can| could| guys)? (?:send|handle|take care of|prepare|issue|draw up|look after)\b|\b(?:said|told (?:them|her|him)|promised|agreed|mentioned) (?:that )?you\b|\bdass (?:ihr|sie) (?:\p{L}+ ){0,4}(?:schickt|macht|ubernehmt|schreibt|stellt)\b|\bnorthwind (?:to (?:contract|sign|invoice|paper|quote|do|handle|run|take)|handles?|does|takes?|contracts?|signs?|invoices?)\b|\b(?:po (?:panstwa|waszej) stronie|po stronie panstwa|ze strony panstwa|z waszej strony|(?:with|by|from|to|at|on) your (?:good |own )?(?:office|selves|legal|desk|house|colleagues)|de votre ressort|a votre charge|votre ressort|com vcs?\b|(?:macht|schlies+t|verhandelt|regelt|stellt|fuhrt|liefert|schreibt|klart) (?:bitte |dann |ja )?ihr\b|eue?re? (?:team|vertrieb|leute|kollegen)|euer (?:team|vertrieb)|votre equipe|vuestro equipo|vostro team|jullie team|vossa equipa|(?:via|through) your|ihr haus|(?:auf|durch) ihr\w* haus|bitte (?:sie|ihr|macht|ubernehmt|von euch)|(?:machen|ubernehmen) (?:bitte )?sie|(?:macht|ubernehmt) (?:bitte )?ihr|(?:sie|ihr) bitte|(?:brauch\w*|benotig\w*) wir (?:euch|sie|ihre|eure)|we (?:need|rely on|count on) (?:you|your)|besoin de (?:vous|votre)|os necesitamos|necesitamos (?:que|vuestr\w*|su)|precisamos (?:de voces|que|do vosso|da vossa|de vocês)|bisogno (?:di voi|del vostro)|jullie nodig|(?:is|are|stays?|on|with|up to|to|over to|at|from) (?:you|yours|your (?:side|team|people|end|guys)|the vendor|northwind)|(?:you|your (?:team|people|engineers|side|se|ses|presales|guys|colleagues))(?:'d| would| should| could| can| will|'ll| do| take| handle| run| bring| own| need| to)?|your (?:\p{L}+ ){0,2}(?:office|branch|subsidiary|engineers|presales|team|people|paper|terms|salespeople|account exec\w*)|yourselves|by you|(?:bitte )?durch (?:sie|euch)|compt(?:ons|e) sur vous|contamos con vosotros|contiamo su di voi|contamos convosco|rekenen op jullie|verlassen uns auf euch|zahlen auf euch|bei euch|bei ihnen|durch euch|von euch|ihr (?:macht|ubernehmt|musst|musstet|konnt|konntet|sollt|solltet)|(?:musst|musstet|konnt|konntet|sollt|solltet|wollt|durft|habt|seid|kriegt|kummert|ubernehmt) ihr|jij|yours|ustedes|vosotr[oa]s|(?:mussen|mussten|sollen|sollten|konnen|konnten|wurden|werden|wollen|ubernehmen|liefern|stellen) sie|(?:on|nous|je) vous laiss\w+|sie (?:ubernehmen|machen)|eurer? (?:seite|team|technik)|chez vous|de votre (?:cote|part)|pour vous|(?:fur|bei) euch|voor jullie|per voi|para (?:vosotros|voces)|is for you|is voor jullie|e per voi|es para vosotros|e para voces|for you to|par vous|a vous|vous (?:faites|prenez|pouvez|assurez)|por vuestra parte|vosotros|de vuestro lado|por ustedes|por su parte|do vosso lado|da vossa parte|voces|convosco|vostra|da parte vostra|a voi|voi|bij jullie|door jullie|jullie|aan jullie)\b/u,
)

export const NOT = sought(
  /\b(?:no|not|nobody|no one|niemand\w*|personne n\w*|n'avons personne|nadie|ninguem|nikogo|nikt|ingen|ei (?:ole )?ketaan|nikoho|nikdo|n't|don't|won't|can't|dont|wont|cant|doesnt|didnt|cannot|never|without|nothing|none|except|ausser|sauf|hormis|excepto|salvo|tranne|behalve|utom|undtagen|neither|nor|nicht|kein\w*|ohne|weder|pas|aucun\w*|sans|ni|no|sin|nada|nao|sem|nem|non|senza|nessun\w*|niet|geen|zonder|nie|bez|inte|ikke|leave|leaves|leaving|uberlassen|laissons|dejamos|deixamos|lasciamo|laten|instead|rather not|out of scope)\b/,
)

/**
 * "Le contrat, je vous le laisse", "umowę podpiszcie sami", "the pricing you can keep": said outright that the vendor
 * does it, though the sentence says "we" or "I" as well.
 */
const HANDS_OVER = sought(
  /\b(?:(?:you can|you may|you could|feel free to|please|kindly) (?:keep|have|take|do|handle|quote|own)\b|(?:is|are|stays?|remains?) (?:yours|up to you|for you|with you)\b|(?:leave|leaving|hand|pass)\w* [\p{L} ]{2,24} (?:to|with|over to) (?:you|your\w*|northwind)\b|(?:rely|relying|count|counting) on (?:you|your)\b|(?:verlass\w*|zahl\w*|bau\w*) (?:wir |ich )?(?:uns |mich )?(?:dabei |da )?auf (?:euch|sie\b|ihr\w*)|(?:brauch|benotig)\w* (?:wir |ich )?(?:dabei |da )?(?:euch|eure\w*|ihre\w*|jemanden von (?:euch|ihnen))\b|(?:uberlass\w*|lass\w*) (?:wir |ich )?(?:\p{L}+ ){0,2}(?:euch|ihnen)\b|(?:euch|ihnen) (?:uberlassen|uberlasse)\b|vous (?:le|la|les|en) (?:laiss|confi)\w+|vous laiss\w+|(?:laiss|confi)\w+ a (?:vous|vos)\b|compt\w+ sur (?:vous|vos)\b|(?:faites|prenez|gerez|signez|negociez|traitez)(?:-(?:le|la|les|en))? (?:en direct|directement|vous-memes|de votre)|(?:faites|prenez|gerez|signez|negociez|traitez)-(?:le|la|les)\b|(?:os|se) (?:lo|la|los|las) (?:dejamos|dejo|cedemos)\b|(?:dejamos|dejo) (?:a|en|para) (?:vosotros|ustedes|vuestr\w+|sus manos)\b|(?:contamos|cuento) con (?:vosotros|ustedes|vuestr\w+)\b|(?:hacedlo|haganlo|firmad|firmen|negociad|negocien) (?:vosotros|ustedes|directamente|con ellos)|(?:deixamos|deixo|fica|ficam) (?:\p{L}+ ){0,2}(?:convosco|com (?:voces|a northwind|a vossa)|para voces|a vosso cargo|do vosso lado)\b|contamos (?:convosco|com voces)\b|(?:lascio|lasciamo|affidiamo|resta|restano|spetta|spettano) (?:\p{L}+ ){0,2}a voi\b|(?:ve|vi) (?:lo|la|li|le) lasci\w+|contiamo su (?:di )?voi\b|(?:firmatelo|fatelo|fatela|gestitelo|gestitela|firmate|negoziate) (?:voi|pure|direttamente)|(?:laten|laat) (?:we|wij|ik) (?:\p{L}+ ){0,2}(?:aan|bij) jullie\b|(?:rekenen|reken) (?:we |wij |ik )?op jullie\b|(?:is|zijn|blijft|ligt) (?:aan|voor|bij) jullie\b|(?:doet|regelt|verzorgt|maakt|tekent|sluit) u\b|(?:podpis|zrob|wez|przejm|negocj|wystaw|przygot|zajm)\p{L}{0,8}cie\b|(?:zostawi\w+|oddaj\w+) (?:\p{L}+ ){0,2}wam\b|(?:wam|panstwu) (?:zostawi\w+|oddaj\w+)|liczymy na (?:was|panstwa)\b|(?:overlat\w*|lamna\w*|overlader|overlater|lader) (?:vi |jag |jeg )?(?:\p{L}+ ){0,2}(?:till er|til jer|til dere|ni)\b|(?:far|kan|maste|ska) ni (?:garna )?(?:ta|gora|skota|skriva)\b|(?:er|ar|blir) (?:jeres|deres|ert|eran|ertid)\b|(?:jatamme|jatan) (?:\p{L}+ ){0,2}teille\b|(?:nechame|nechavame|necham) (?:\p{L}+ ){0,2}(?:vam|na vas)\b)/u,
)

/**
 * "I'd want the contract to be on your paper", "la parte técnica preferimos que sea de ustedes", "umowa musi wyjść od
 * Was": the partner's wish or rule, and the vendor's work. Of one clause.
 */
const WANTED_OF_YOU = sought(
  /\b(?:(?:on|onto|under|over) your (?:own )?(?:paper|paperwork|terms|contract|letterhead|name|books)\b|(?:prefer|rather|want|like)\b.{0,50}\b(?:be|came|come|comes|were|done|run|stay|stays|sits?|handled|written) (?:from|with|by|on) (?:you|your)\b|(?:prefer|rather)\b.{0,30}\b(?:that |if )?you (?:did|do|took|take|handled?|ran|run|wrote|write|signed|sign|made|make)\b|(?:must|has to|have to|needs? to|should|will) come (?:from|out of) (?:you|your)\b|(?:auf|uber|unter) (?:ihr|euer|eur)\p{L}* (?:eigene\w* )?(?:papier|vertrag|briefpapier|namen|vertragswerk)\b|(?:lieber|liebsten)\b.{0,40}\b(?:bei|von|durch|auf|uber) (?:ihnen|euch|sie|ihr\p{L}+|eur\p{L}+)\b|lieber,? wenn (?:sie|ihr)\b|(?:muss|mussen|soll|sollen|sollte\p{L}*) .{0,20}(?:von|uber|durch) (?:ihnen|euch|sie|ihrem|eurem)\b|(?:a votre nom|sur votre papier|par vos soins)\b|(?:prefer\p{L}+|aimeri\p{L}+ mieux)\b.{0,50}\b(?:vous|votre|vos|ustedes|vosotros|vuestr\p{L}+|su parte|suy[oa]|voces|voss[oa]s?|convosco|voi|vostr\p{L})\b|prefier\p{L}+\b.{0,50}\b(?:ustedes|vosotros|vuestr\p{L}+|su parte)\b|doi(?:t|vent) (?:venir|partir|sortir|emaner) (?:de|par|chez) (?:vous|votre)\b|(?:debe|deben|tiene que|tienen que) (?:salir|venir|ir|ser) (?:de|por) (?:ustedes|vosotros|vuestr\p{L}+)\b|(?:deve|devem|tem de|tem que) (?:sair|vir|ser) (?:de|da|do|por) (?:voces|vos|vosso|vossa)\b|a vostro nome\b|dev(?:e|ono) (?:uscire|venire|partire) da(?:lla|l)? (?:voi|vostr\p{L})\b|op jullie (?:papier|naam)\b|(?:liever|liefst|voorkeur)\b.{0,50}\b(?:jullie|u)\b|moet(?:en)? (?:van|via|door) (?:jullie|u)\b|(?:musi|musza|powinn\p{L}+) (?:wyjsc|byc|pojsc|isc) (?:od|po stronie|przez) (?:was|panstwa|waszej)\b|wol(?:imy|elibysmy|e|albym|alabym)\b.{0,50}\b(?:wy|was|wami|panstw\p{L}+|wasz\p{L}*)\b|musite (?:\p{L}+ ){0,2}vy\b|musi (?:\p{L}+ ){0,2}od vas\b|radsi\b.{0,40}\b(?:vy|vas|vami)\b|pa (?:ert|era|jeres|deres) (?:papper|avtal|papir|kontrakt)\b|(?:hellre|helst|hellere)\b.{0,50}\b(?:ni|er|era|ert|jer|jeres|dere|deres)\b|(?:maste|ska|bor|skal|ma) komm[ae] fr(?:an|a) (?:er|jer|dere)\b)/u,
)

/** Whether a clause says that the vendor does what it speaks of. */
export const handsOver = (clause: string): boolean => HANDS_OVER.test(clause) || WANTED_OF_YOU.test(clause)

/** "La partie contractuelle, c'est vous": the clause before it is theirs. */
export const IS_YOU =
  /^\s*(?:c'est|ce sera|that'?s|is|are|das (?:seid|macht|ist)|es|son|e con|siete|sono|zijn|is)\s(?:pour |for |up to |para |per |voor |con )?(?:you|vous|ihr|euch|sie|vosotros|ustedes|voces|voi|jullie)\b/

export const LEFT_TO_US = /\bleave [\p{L} ]{3,24} (?:to|with) (?:me|us)\b/u

export const PAST =
  /\b(?:we|i|wir|ich) (?:did|had|met|were|was|hatten|haben|waren|ran|gave|showed|presented)\b|\b(?:nous avons|on a|hicimos|tuvimos|hemos|fizemos|tivemos|abbiamo (?:fatto|avuto|visto)|hebben)\b/

/** "We run their network": what the partner already does there, no promise for this deal. */
export const SERVES =
  /\b(?:we|i|wir|wij) (?:already |also )?(?:run|runs|host|manage|operate|maintain|support|did|do|have done|provide|deliver|betreiben|beheren) (?:their|all their|deren|hun)\b/

export const THEY =
  /\b(?:distributor|disti|distri)\b|\b(?:they|the customer|the client|customer|he|she|der kunde|sie wollen|er|ils|elle|le client|ellos|el cliente|eles|o cliente|loro|il cliente|zij|ze|de klant|klant)\s+(?:want|need|has|have|will|would|is|are|mochte|will|hat|veut|souhaite|quiere|quer|vuole|wil|heeft)/

/** Verbs of taking something on: without one, "we had a workshop" would be a promise. */
export const ACTS =
  /\b(?:front|(?:is|are|ist|sind|est|es|e|is) (?:mine|ours|meine?s?|unsere?s?|a moi|nuestr[oa]|mi[oa])|(?:our|my) (?:piece|part|bit|share|job|role) is|instala\w*|(?:with|on) us|bei uns|chez nous|con nosotros|conosco|da noi|bij ons|across|on point|pret\w* a|ready to|bereit|dispuest\w+|dispost\w+|bereid|happy to|glad to|write|draft|arrange|leave|a gente|se charge|do|does|handle\w*|take|takes|taking|run|runs|running|own|owns|lead\w*|drive|driving|bring\w*|provide\w*|deliver\w*|cover\w*|keep\w*|manage\w*|hold|look\w* after|close|closing|negotiat\w*|contribute\w*|offer\w*|can|will|shall|would|'ll|'d|responsible|in charge|care|support\w*|prepare\w*|integrat\w*|install\w*|implement\w*|configure\w*|build\w*|host\w*|have|got|like to|continue\w*|stay\w*|remain\w*|know|want to|intend|plan to|be the|part|side|mach\w*|ubern\w*|nehmen|kummer\w*|bring\w*|liefer\w*|stell\w*|fuhr\w*|verantwort\w*|leit\w*|lauft|laufen|goes|passe(?:nt)?|pasa[n]?|passa(?:m|no)?|loopt|lopen|idzie|ida|gar|halt\w*|bleib\w*|lieg\w*|betreu\w*|erstell\w*|begleit\w*|bieten|haben|konnen|wurden|werden|sorgen|steuern|assur\w*|port\w*|ger\w*|pren\w*|faisons|ferons|fait|fera|apport\w*|gard\w*|conserv\w*|occup\w*|charg\w*|condui\w*|men\w*|s'en|peut|pouvons|fourni\w*|tien\w*|har\w*|hac\w*|llev\w*|aport\w*|asum\w*|encarg\w*|pon\w*|gestion\w*|manten\w*|cerr\w*|ofrec\w*|cubri\w*|corre\w*|queda\w*|podemos|faz\w*|far\w*|fic\w*|cuid\w*|assegur\w*|trat\w*|mant\w*|fech\w*|lev\w*|conduz\w*|oferec\w*|assum\w*|cur\w*|facc\w*|segu\w*|gesti\w*|occup\w*|port\w*|chiud\w*|offr\w*|mett\w*|possiamo|teniamo|rest\w*|doen|doe|verzorg\w*|nem\w*|regel\w*|lever\w*|zorg\w*|houd\w*|breng\w*|beheer\w*|sluit\w*|kunnen|blijv\w*|z?robimy|(?:po|prze)?prowadz\w*|povedeme|udelame|zajistime|przejm\w*|zapewni\w*|tar|gor|skoter|tager|gor)\b|担当/

/** The clauses of a folded sentence in which somebody may take something on. */
export const clausesOf = (low: string): string[] => low.split(/[,;:]\s|\s[-–/]\s|\.\s/)

/** Whose a clause of the sentence is: "us", "you" or both, "not" where it denies something. */
export function whoseIn(sentence: string): (clause: string) => string {
  const [weVerb, yours, not] = [WE_VERB, YOURS, NOT].map((words) => words.within(sentence))
  return (clause) =>
    `${WE.test(clause) || weVerb!.test(clause) ? 'us' : ''}${yours!.test(clause) ? 'you' : ''}${not!.test(clause) ? 'not' : ''}`
}
