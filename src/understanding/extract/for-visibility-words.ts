/**
 * The words of a wish that nobody of the vendor is asked to take a deal (for-visibility.ts), folded: that it is only told,
 * that nothing is to be done, that nobody is to be assigned, and that the partner does it by itself. Linear.
 */
import { type Sought, sought } from '../search/sought.ts'

const oneOf = (...words: string[]): Sought =>
  sought(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'))

/** Said in so many words: "for visibility only", whatever follows. */
export const VISIBILITY_ONLY = oneOf(
  '(?:for (?:your )?visibility (?:purposes )?only|(?:only|just|purely|solely|strictly) for (?:your )?visibility(?: purposes)?)(?! (?:across|into|of|on|over|in|from|for|at|to)(?!\\p{L}))',
)

/** "Just FYI", "nur zur Info": the deal is only told where nothing else is told with it. */
export const ONLY_TOLD = oneOf(
  '(?:just|only|purely|solely|simply|merely|strictly) (?:(?:as )?an? )?(?:for (?:your )?(?:information|info|awareness|records)(?: only)?|(?:for )?fyi)',
  '(?:for (?:your )?(?:information|info|awareness)|fyi) (?:purposes )?only',
  '(?:nur|lediglich|rein|blos|ausschlieslich) (?:(?:zur|zu (?:eurer|ihrer|deiner)|als) (?:info|information|kenntnis(?:nahme)?|sichtbarkeit|transparenz)|fyi|informativ|informatorisch)',
  '(?:juste|seulement|uniquement|simplement|strictement) pour (?:votre )?(?:information|info|visibilite|connaissance)',
  'pour (?:votre )?(?:information|info|visibilite) (?:seulement|uniquement)',
  "a titre (?:(?:purement|simplement|strictement) )?(?:informatif|d'information)",
  '(?:solo|solamente|unicamente|simplemente) para (?:(?:su|vuestra|tu) )?(?:informacion|visibilidad|conocimiento|que (?:lo sepais|lo sepan|conste))',
  '(?:(?:solo|solamente|unicamente) )?a titulo (?:(?:meramente|puramente) )?informativo',
  '(?:solo|soltanto|unicamente|semplicemente) per (?:(?:vostra|sua) )?(?:informazione|conoscenza|visibilita|info)',
  '(?:(?:solo|soltanto|unicamente) )?a (?:(?:puro|mero) )?titolo (?:(?:puramente|meramente) )?informativo',
  '(?:alleen|enkel|puur|slechts|louter|uitsluitend) (?:ter|voor (?:de|jullie|uw)) (?:info|informatie|kennisgeving|kennisname|zichtbaarheid)',
  '(?:so|apenas|somente|unicamente) para (?:(?:a )?(?:vossa|sua) )?(?:informacao|visibilidade|conhecimento|info)',
  '(?:(?:tylko|wylacznie) )do (?:wiadomosci|wgladu|informacji)',
)

const YOURS_EN = '(?:from|by|on|at) (?:you(?: guys)?|your (?:side|end|part|team|people))'

/** Nothing is to be done, where it is said whose it would be. */
export const NOTHING_OF_YOURS = oneOf(
  `no (?:further )?(?:action|involvement|support|help|follow[- ]?up) (?:is )?(?:needed|required|necessary|expected|wanted) ${YOURS_EN}`,
  `nothing (?:is )?(?:needed|required|expected|to do|to be done) ${YOURS_EN}|nothing for you to do`,
  "you (?:don't|dont|do not|needn't|need not)(?: need to| have to)? do anything",
  'keine? (?:aktion|handlung|tun|zutun|handlungsbedarf)(?: ist)? (?:eurerseits|ihrerseits|bei euch|bei ihnen|von euch|von ihnen|von (?:eurer|ihrer) seite)(?: (?:notig|erforderlich|notwendig))?',
  '(?:ihr musst|ihr braucht|sie mussen|sie brauchen) (?:(?:hier|dafur|da|dabei) )?nichts (?:weiter )?(?:zu )?(?:tun|machen|unternehmen)',
  "(?:aucune action|pas d'action|aucune intervention|rien a faire)(?: (?:requise|necessaire|attendue))? (?:de votre (?:part|cote)|pour vous|chez vous)",
  "vous n'avez rien a faire",
  '(?:ninguna|sin) (?:accion|intervencion)(?: (?:necesaria|requerida))? (?:por|de) (?:su|vuestra) parte',
  'no (?:teneis|tienen) que hacer nada|no hace falta que (?:hagais|hagan) nada',
  'nessuna azione(?: (?:richiesta|necessaria))? (?:da parte vostra|da voi)|non (?:dovete|serve che) (?:fare|facciate) (?:nulla|niente)|(?:niente|nulla) da fare (?:da parte vostra|per voi)',
  'geen actie (?:nodig|vereist) (?:van|aan) (?:jullie|uw)(?: kant)?|(?:jullie hoeven|u hoeft) (?:hier )?niets te doen',
  'nenhuma acao(?: (?:necessaria|requerida))? (?:da (?:vossa|sua) parte|do (?:vosso|seu) lado)|nao (?:precisam de|tem de|tem que) fazer nada',
)

/** The same without a word of whose; it counts at the head of a sentence, or beside another such word. */
export const NOTHING_TO_DO = oneOf(
  'no (?:further )?action (?:is )?(?:needed|required|necessary|expected)',
  'kein handlungsbedarf|keine aktion (?:notig|erforderlich|notwendig)',
  "aucune action (?:n'est )?(?:requise|necessaire|attendue)|pas d'action (?:requise|necessaire)",
  'no (?:hace falta hacer nada|se requiere (?:ninguna )?accion)|ninguna accion (?:necesaria|requerida)',
  'nessuna azione (?:richiesta|necessaria)',
  'geen actie (?:nodig|vereist)',
  'nenhuma acao (?:necessaria|requerida)|nao e (?:preciso|necessario) fazer nada',
)

const SELLER_EN =
  '(?:ae|aes|rep|reps|sales (?:rep|person)|salesperson|seller|account executive|account exec|account manager)'
const SELLER_DE = '(?:ae|account executive|vertriebler|vertriebskollegen|verkaufer|kollegen|betreuer)'

/** Nobody is to be asked. */
export const NOBODY = oneOf(
  "(?:do not|don't|dont|no need to) (?:assign|allocate|appoint) (?:anyone|anybody|someone|somebody)(?! else)",
  `(?:do not|don't|dont|no need to) (?:assign|allocate|appoint|send|involve|engage|put|bring in) (?:an?|any|your) (?:of your )?${SELLER_EN}`,
  `no ${SELLER_EN} (?:is )?(?:needed|required|necessary)|we (?:do not|don't|dont|won't|will not) need (?:an?|any|your) ${SELLER_EN}`,
  `(?:niemanden|keinen ${SELLER_DE}) (?:(?:dafur|darauf|hier|dazu|drauf) )?(?:zuweisen|zuzuweisen|zuteilen|zuzuteilen|zuordnen|ansetzen|abstellen|beauftragen|einteilen|dransetzen)`,
  `(?:weisen sie|weist)(?: \\p{L}{2,8}){0,2} (?:niemanden|keinen ${SELLER_DE}) zu`,
  `(?:wir (?:brauchen|benotigen)|(?:brauchen|benotigen) wir)(?: (?:hier|dafur|dazu|da)){0,2} keinen ${SELLER_DE}`,
  "ne (?:pas )?(?:affecter|assigner|designer|attribuer|nommer) (?:personne|de (?:commercial|vendeur|charge d'affaires)|d'ae)",
  "n'(?:affecte[rz]|assigne[rz]|attribue[rz]) (?:personne|(?:pas )?de (?:commercial|vendeur))|ne (?:designez|nommez|mettez) (?:personne|pas de (?:commercial|vendeur))",
  "pas besoin (?:d'un |de |d')(?:commercial|ae|vendeur|charge d'affaires)",
  'no (?:nos )?(?:asign(?:en|eis|es|ar)|design(?:en|eis|ar)) (?:a )?(?:nadie|ningun (?:comercial|vendedor|ae|ejecutivo))',
  'no (?:hace falta|necesitamos|es necesario)(?: asignar)? (?:a )?(?:nadie|(?:ningun|un) (?:comercial|vendedor|ae|ejecutivo))',
  'non (?:assegnate|assegnare|assegnateci|nominate) (?:(?:a )?nessuno|(?:nessun|un) (?:commerciale|venditore|ae|account))|non (?:ci )?serve (?:un|nessun) (?:commerciale|venditore|ae)',
  'niemand (?:(?:hierop|erop|hieraan|eraan) )?(?:toe te wijzen|toewijzen|op te zetten|opzetten)|wijs(?: \\p{L}{2,12}){0,2} niemand (?:aan )?toe|(?:wij|we) hebben (?:hier(?:voor)? )?geen (?:ae|accountmanager|verkoper) nodig',
  'nao (?:atribuam|atribuir|designem|designar|aloquem|nomeiem) (?:a )?(?:ninguem|nenhum (?:comercial|vendedor|ae))|nao precisamos de (?:um |nenhum )?(?:comercial|vendedor|ae)',
  'nikogo nie przydzielac|nie przydzielajcie nikogo',
)

/** The partner does it alone. No wish by itself: it says who closes (partner-roles.ts). */
export const BY_OURSELVES = oneOf(
  "(?:we|we'll|we're|i|i'll) (?:\\p{L}+ ){0,2}(?:close|closing|handle|handling|run|running|manage|managing|drive|driving|sell|selling)(?: [\\p{L}']+){0,4} (?:ourselves|ourself|myself|on our own|alone)",
  "(?:we|we'll|we've) (?:will |have )?(?:got (?:it|this) covered|have (?:it|this) covered|take care of (?:it|this)|handle (?:it|this)|close (?:it|this))",
  '(?:wir|ich)(?: \\p{L}+){0,5} (?:selbst|selber|alleine?)(?: ab)?|(?:machen|regeln|ubernehmen|schliesen|betreuen) wir(?: \\p{L}+){0,4} (?:selbst|selber|alleine?)(?: ab)?|wir kummern uns(?: selbst)?(?: darum)?',
  "on s'en (?:occupe|charge)|nous nous en (?:occupons|chargeons)|(?:nous|on)(?: \\p{L}+){1,4} (?:nous-memes|seuls|soi-meme)|on (?:gere|signe|conclut)",
  '(?:lo )?(?:cerramos|cerraremos|gestionamos|llevamos) nosotros|nosotros (?:mismos )?(?:lo )?(?:cerramos|cerraremos|gestionamos|llevamos)|nos (?:encargamos|ocupamos)(?: nosotros)?',
  '(?:lo )?(?:chiudiamo|gestiamo|seguiamo) noi|ci pensiamo noi|ce ne occupiamo(?: noi)?|noi (?:lo )?(?:chiudiamo|gestiamo)',
  '(?:wij|we)(?: \\p{L}+){1,4} zelf(?: af)?',
  'fechamos nos|nos (?:mesmos )?(?:fechamos|tratamos|gerimos)|(?:tratamos|cuidamos)(?: nos)?(?: disso)?|fechamos (?:o negocio )?sozinhos',
  'zamykamy (?:to |go )?sami|zajmiemy sie tym sami',
)

/** Whose words before it make it somebody else's: the customer's, a tool's. Or what it is not. */
export const NOT_OURS =
  /(?<!\p{L})(?:they|their|them|he|she|his|her|customer|client|tool|system|software|dashboard|module|reports?|used?|uses|using|asked|said|not|isn't|kunden?|deren|nutzen|verwenden|berichte?|nicht|ils|elles|leurs?|outil|utilisent|rapports?|pas|cliente|clienti|clientes|usan|herramienta|informes?|usano|strumento|loro|non|klant|zij|gebruiken|niet|usam|ferramenta|eles|nao)(?!\p{L})/u

/** How a sentence begins that speaks of the registration itself. */
export const OF_THIS =
  /^(?:(?:hi|hello|hallo|and|so|please|bitte|also) )?(?:this|that|it|we|i|i'm|we're|registering|sharing|sending|logging|submitting|mentioning|deal|registration|entry|das|dies|dieser|wir|ich|der deal|die registrierung|diese|meldung|c'est|ceci|cela|nous|je|on|enregistrement|esto|es|lo|os|registramos|questo|questa|e|ve|vi|lo|segnaliamo|registriamo|dit|deze|we|wij|ik|isto|este|registamos|to)(?!\p{L})/u

/** What waits is no wish to be left alone: "nobody before we have spoken". */
export const FOR_NOW =
  /(?<!\p{L})(?:until|till|before|yet|unless|without (?:us|asking|telling)|bis|bevor|vor|noch|ohne (?:uns|rucksprache)|avant|tant que|encore|hasta|antes|todavia|prima|finche|ancora|tot|voordat|nog|ate|ainda|zanim)(?!\p{L})/u
