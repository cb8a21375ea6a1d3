/** The words by which a partner says what it will do, and who does it. Folded (fold.ts). */
import type { Role } from '../../motion/words.ts'

export const ROLE_WORDS: [Role, RegExp][] = [
  [
    'CUSTOMER_RELATIONSHIP',
    /\b(?:relationships?|on point with|look(?:s|ing)? after (?!the (?:tech|integ|install|config|set))\p{L}+|keep\w* \p{L}+ (?:sweet|warm|happy|close|onside|on side)|keep\w* hold of|front (?:it|this|them)\b|(?:run|take|on) point\b|hand[- ]?holding|hold (?:his|her|their|\p{L}+'s) hand|la main sur le client|stay\w* (?:close|near) to (?:him|her|them)|in front of (?:him|her|them)|(?:own|hold|have)s? (?:the|this|both) accounts?|bleib\w* (?:\p{L}+ )?ansprechpartner\w*|ansprechpartner fur|interlocuteurs? (?:quotidien|unique|privilegie|direct)|rest\w+ l'interlocut\w+|seguimos siendo (?:el |su )?(?:contacto|interlocutor)|restiamo (?:il )?(?:riferimento|referente)|blijven (?:het )?aanspreekpunt|account (?:management|ownership|lead)|(?:own|lead|keep|hold|manage|run|drive|handle|cover)\w* the (?:account|customer|client)|customer (?:side|contact|facing|communication|care|liaison)|client (?:side|contact|facing|relationship)|day[- ]to[- ]day|stay(?:s|ing)? (?:the )?(?:lead|in the lead|main contact|point of contact|in front)|single point of contact|main contact|access to (?:the )?(?:management|board|decision|c-level|\w+ board)|(?:looked|looking|look) after (?:them|the customer|the client|the account)|beziehung\w*|kundenbeziehung\w*|kundenkontakt\w*|kundenseite|kundenbetreuung|kundenpflege|betreu\w*(?! (?:das|die|den|deren|ihre?n?|dort)?.{0,12}(?:wlan|netz|it\b|server|infra|erp|sap|helpdesk|telefon|druck|hosting))|zugang zu\w*|ansprechpartner (?:fur den|des|beim) kunden\w*|beim kunden (?:fuhren|bleiben)|fuhren den kunden|(?:la |le )?relations?(?: client\w*| commercial\w*| avec)?|suivi (?:du )?client|contact client|portons la relation|interlocuteur principal|relacion\w*|seguimos? (?:al|el) cliente|trato con el cliente|interlocucion|relacionament\w*|relac\w+|acompanhamento do cliente|contato com o cliente|seguiamo (?:noi )?il cliente|relazion\w*|rapport[oi] (?:con|col)|gestione del cliente|relatie\w*|klantrelatie|klantcontact|klantbeheer|relacj\w*|kontakt z klientem|kundrelation\w*|kunderelation\w*|kundekontakt\w*)\b|窓口|お客様(?:対応|との)|顧客対応|関係/u,
  ],
  [
    'TECHNICAL_FIT',
    /\b(?:technical\w*|tech (?:fit|side|part|work|validation)|technology (?:fit|side|part)|pre-?sales|proof[- ]of[- ]concept|p\.?o\.?c\.?s?|pov|proof of value|pilot\w*|demos?|demonstrations?|workshops?|solution (?:design|architect\w*|engineering)|solutioning|design of (?:the |a )?solution|set up(?=\s*(?:[+,.&/]|and (?:training|config|support)|$))|config\b|inregel\w*|opzet\b|datenubernahme|einfuhrung|puesta en marcha|despliegue|mise en (?:place|oeuvre)|\btech\b|architecture|configur\w*|integrat\w*|install\w*|implement\w*|sizing|set-?up|set (?:it|this|that|them|everything|all) up|deploy\w*|data (?:connection|feeds|integration|model\w*)|connectors?|roll-?out(?! plan)|the build\b|sensors|migration|engineering|technisch\w*|technik\w*|anbindung\w*|datenanbindung|schnittstellen?\w*|einrichtung|integration\w*|konzept\w*|losungsdesign|umsetzung|implementierung\w*|inbetriebnahme|machbarkeit\w*|partie technique|technique\w*|maquette|demonstration\w*|atelier\w*|avant-vente|parametrage|deploiement|preuve de concept|pilote|parte tecnica|tecnic\w*|prueba de concepto|piloto|prueba|demostracion\w*|taller\w*|integracion\w*|instalacion|configuracion|implantacion|preventa|prova (?:de conceito|tecnica)|demonstrac\w*|integrac\w*|instala\w*|configurac\w*|implementac\w*|implantac\w*|pre-venda|prototip\w*|prova|integrazion\w*|installazion\w*|configurazion\w*|dimostrazion\w*|prevendita|laboratori\w*|proefopstelling|proef\w*|techniek\w*|koppeling\w*|inrichting|implementatie|integratie|integracj\w*|wdrozen\w*|teknik\w*|teknisk\w*)\b|技術|検証|デモ|導入|構築|設計/,
  ],
  [
    'REFERENCE',
    /\b(?:references?|\w*referenz\w*|reference client\w*|references? client\w*|referencia\w*|referent?ie\w*|clients? referents?|referenz[ae]\w*|referenc\w*|case stud\w+|success stor\w+|referenca|temoign\w*|testimonial\w*)\b|リファレンス|事例|参照/,
  ],
  [
    'CLOSE',
    /\b(?:clos(?:e|es|ing|ure)|\bsow\b|statement of work|through our books|on our books|negotiat\w*|contract\w*|paperwork|paper\b|procurement|commercial\w*|(?:the |our |do |make |write |handle |issue |prepare )(?:offer|quote|quotation|proposal)s?|quoting|resell\w*|invoic\w*|billing|order (?:processing|handling|on our)|legals?|terms|pricing discussion|\bbids?|tender|sign(?:ing|ature)?|deal desk|abschluss\w*|abschliess?\w*|angebot\w*|angebotserstellung|vertrag\w*|verhandl\w*|verhandlung\w*|kommerziel\w*|kaufmann\w*|faktur\w*|conclusion|conclure|contractualis\w*|contrat\w*|negociation\w*|offre\w*|closing|commerciale?|devis|bon de commande|facturation|cierre|cerrar|contrat\w*|negociac\w*|oferta\w*|comercial\w*|facturacion|fech\w+|proposta|propostas|negoci\w*|contrato\w*|chiusura|chiudere|trattativ\w*|contratt\w*|offert[ae]|negozia\w*|commerciale|afsluit\w*|contract\w*|offertes?|onderhandel\w*|commercieel|facturatie|zamkniec\w*|negocjac\w*|umow\w*|ofert\w*|avslut\w*|avtal\w*|offert\w*|kontrakt\w*|lukke|tilbud)\b|契約|見積|受注|クロージング|交渉/,
  ],
]

export const WE =
  /\b(?:mine|meins|ill|im|ive|weve|a gente|myself|ourselves|happy to|glad to|leave [\p{L} ]{3,24} (?:to|with) (?:me|us)|we|we'll|we'd|we're|we've|i|i'll|i'd|i'm|i've|our|ours|my|wir|unser\w*|ich|mein\w*|nous|notre|nos|on (?:gard|s'occup|se charg|prend|fait|fera|ger|port|assur|va\b|peut|mene|apport|conserv|reste|tient|suit)\w*|je|mon|j'|nosotros|nuestr\w*|nos|yo|mi|nossa?s?|eu|meu|minha|noi|nostr\w*|io|ci|wij|onze|ik|mijn|nasz\w*|vi|var|vores|partner|(?:with|by|to|on|from|at|bei|von|durch|chez|par|con|por|com|da|a|bij|door) (?:us|uns|nous|nosotros|nos|noi|ons|me|mir|mich|mij|moi)|conn?osco|hos oss?|av oss?|oss sjalva|u nas|przez nas|przeze mnie)\b|弊社|当社|私|小職|我々|こちら/u

/** First persons plural that carry the subject in the verb: by their endings, where few nouns share them. */
export const WE_VERB =
  /\b(?!(?:ram|tram|reclam|prestam|extrem|suprem|rem|prim|ultim|proxim|minim|maxim|optim|anonim|legitim)os\b|(?:system|problem|reklam|program|temat)y\b)(?:[a-z]{2,}(?:[aei]mos|iamo|[aei]remo|[aeiy]my)|assurons|assurerons|portons|gerons|prenons|faisons|ferons|apportons|gardons|conservons|occupons|chargeons|conduisons|menons|fournissons)\b/

export const YOURS =
  /^\s*(?:u\b|ihr (?:die|den|das|dann|alles)|you|vous|voi|jullie|vosotros|voces)\b|\b(?:(?:with|by|from|to|at|on) your (?:good |own )?(?:office|selves|legal|desk|house|colleagues)|de votre ressort|a votre charge|votre ressort|com vcs?\b|(?:macht|schlies+t|verhandelt|regelt|stellt|fuhrt|liefert|schreibt|klart) (?:bitte |dann |ja )?ihr\b|eue?re? (?:team|vertrieb|leute|kollegen)|euer (?:team|vertrieb)|votre equipe|vuestro equipo|vostro team|jullie team|vossa equipa|(?:via|through) your|ihr haus|(?:auf|durch) ihr\w* haus|bitte (?:sie|ihr|macht|ubernehmt|von euch)|(?:machen|ubernehmen) (?:bitte )?sie|(?:macht|ubernehmt) (?:bitte )?ihr|(?:sie|ihr) bitte|(?:brauch\w*|benotig\w*) wir (?:euch|sie|ihre|eure)|we (?:need|rely on|count on) (?:you|your)|besoin de (?:vous|votre)|os necesitamos|necesitamos (?:que|vuestr\w*|su)|precisamos (?:de voces|que|do vosso|da vossa|de vocês)|bisogno (?:di voi|del vostro)|jullie nodig|(?:is|are|stays?|on|with|up to|to|over to|at|from) (?:you|yours|your (?:side|team|people|end|guys)|the vendor|northwind)|(?:you|your (?:team|people|engineers|side|se|ses|presales|guys|colleagues))(?:'d| would| should| could| can| will|'ll| do| take| handle| run| bring| own| need| to)?|yourselves|by you|bei euch|bei ihnen|durch euch|von euch|ihr (?:macht|ubernehmt|musst|musstet|konnt|konntet|sollt|solltet)|sie (?:ubernehmen|machen)|eurer? (?:seite|team|technik)|chez vous|de votre (?:cote|part)|pour vous|(?:fur|bei) euch|voor jullie|per voi|para (?:vosotros|voces)|is for you|is voor jullie|e per voi|es para vosotros|e para voces|for you to|par vous|a vous|vous (?:faites|prenez|pouvez|assurez)|por vuestra parte|vosotros|de vuestro lado|por ustedes|por su parte|do vosso lado|da vossa parte|voces|convosco|vostra|da parte vostra|a voi|voi|bij jullie|door jullie|jullie|aan jullie)\b/

export const NOT =
  /\b(?:no|not|n't|don't|won't|can't|cannot|never|without|nothing|none|except|neither|nor|nicht|kein\w*|ohne|weder|pas|aucun\w*|sans|ni|no|sin|nada|nao|sem|nem|non|senza|nessun\w*|niet|geen|zonder|nie|bez|inte|ikke|leave|leaves|leaving|uberlassen|laissons|dejamos|deixamos|lasciamo|laten|instead|rather not|out of scope)\b/

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
  /\b(?:front|(?:is|are|ist|sind|est|es|e|is) (?:mine|ours|meine?s?|unsere?s?|a moi|nuestr[oa]|mi[oa])|(?:our|my) (?:piece|part|bit|share|job|role) is|instala\w*|(?:with|on) us|bei uns|chez nous|con nosotros|conosco|da noi|bij ons|across|on point|pret\w* a|ready to|bereit|dispuest\w+|dispost\w+|bereid|happy to|glad to|write|draft|arrange|leave|a gente|se charge|do|does|handle\w*|take|takes|taking|run|runs|running|own|owns|lead\w*|drive|driving|bring\w*|provide\w*|deliver\w*|cover\w*|keep\w*|manage\w*|hold|look\w* after|close|closing|negotiat\w*|contribute\w*|offer\w*|can|will|would|'ll|'d|responsible|in charge|care|support\w*|prepare\w*|integrat\w*|install\w*|implement\w*|configure\w*|build\w*|host\w*|have|got|like to|continue\w*|stay\w*|remain\w*|know|want to|intend|plan to|be the|part|side|mach\w*|ubern\w*|nehmen|kummer\w*|bring\w*|liefer\w*|stell\w*|fuhr\w*|verantwort\w*|leit\w*|halt\w*|bleib\w*|lieg\w*|betreu\w*|erstell\w*|begleit\w*|bieten|haben|konnen|wurden|werden|sorgen|steuern|assur\w*|port\w*|ger\w*|pren\w*|faisons|ferons|fait|fera|apport\w*|gard\w*|conserv\w*|occup\w*|charg\w*|condui\w*|men\w*|s'en|peut|pouvons|fourni\w*|tien\w*|har\w*|hac\w*|llev\w*|aport\w*|asum\w*|encarg\w*|pon\w*|gestion\w*|manten\w*|cerr\w*|ofrec\w*|cubri\w*|corre\w*|queda\w*|podemos|faz\w*|far\w*|fic\w*|cuid\w*|assegur\w*|trat\w*|mant\w*|fech\w*|lev\w*|conduz\w*|oferec\w*|assum\w*|cur\w*|facc\w*|segu\w*|gesti\w*|occup\w*|port\w*|chiud\w*|offr\w*|mett\w*|possiamo|teniamo|rest\w*|doen|doe|verzorg\w*|nem\w*|regel\w*|lever\w*|zorg\w*|houd\w*|breng\w*|beheer\w*|sluit\w*|kunnen|blijv\w*|robimy|prowadz\w*|przejm\w*|zapewni\w*|tar|gor|skoter|tager|gor)\b|担当/

/** The clauses of a folded sentence in which somebody may take something on. */
export const clausesOf = (low: string): string[] => low.split(/[,;:]\s|\s[-–/]\s|\.\s/)

/** Whose a clause is: "us", "you" or both, "not" where it denies something. */
export const whoseOf = (clause: string): string =>
  `${WE.test(clause) || WE_VERB.test(clause) ? 'us' : ''}${YOURS.test(clause) ? 'you' : ''}${NOT.test(clause) ? 'not' : ''}`
