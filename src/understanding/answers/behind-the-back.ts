/**
 * What nobody writes to a partner: that it is kept out ("before the partner gets wind of it"), is not to learn
 * something, or how the customer and the vendor's people speak of it. Word lists only; in-confidence.ts reads them.
 */

/** Stands for each letter of a word for the other house, or of its people's names, in a text that is searched. */
export const OF_THE_OTHERS = '\ue000'
/** Words for whoever is of the other house; those of a text are replaced before it is searched. */
export const PARTNER_WORDS =
  /(?<!\p{L})(?:partner(?:s|in|en|n|a|owi|em|ze|nern|nerem|ner)?|resellers?|vertriebspartner|händler|systemhaus|partenaires?|revendeurs?|intégrateurs?|soci[oa]s?|distribuidor(?:es)?|parceir[oa]s?|revendedor(?:es)?|rivenditor[ei]|återförsäljare[a-z]*|forhandler[a-z]*)(?!\p{L})/gu
export const PARTNER = `${OF_THE_OTHERS}+`

const OURS =
  '(?:the |our |this |de[mnrs]? |die |unsere?[mnrs]? |ihn |le |la |les |du |des |aux? |à |notre |el |al |del |a |o |ao |à |do |da |il |al |alla |della |de |onze )?'
const P = `${OURS}${PARTNER}`
/** A partner of somebody else: "unhappy with their previous reseller". */
const ANOTHERS =
  '(?<!(?:previous|old|current|existing|present|last|former|their|other|another|an?|implementation|logistics|ihrem|ihren|bisherigen|alten|früheren|jetzigen|einem|leur|ancien|un|su|anterior|actual|suo|loro|precedente|attuale|hun|vorige|huidige|seu|atual|deres|sin|sina|sine|ihr) )'

const anyOf = (parts: string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'gu')

/** Words that begin where the plain part ends: "…, without the partner knowing". */
export const UNKNOWING = anyOf([
  `without (?:first )?(?:telling|informing|involving|alerting|asking|notifying|consulting|including|tipping off|looping in|letting) ${P}`,
  `without ${P}(?:['’]s?)? (?:knowing|noticing|finding|hearing|learning|being (?:told|aware|informed|involved)|seeing|reali[sz]ing|getting|knowledge|involvement)`,
  `before ${P} (?:gets? wind|finds? out|hears?|learns?|notices?|knows?|reali[sz]es?|catch(?:es)? on|can (?:react|interfere|object|stop)|wakes? up)`,
  `(?:unbeknown(?:st)?|unknown) to ${P}`,
  `so (?:that )?${P} (?:does(?: not|n['’]t)|do(?: not|n['’]t)|won['’]t|will not|can(?:not|['’]t)|never) (?:know|learn|hear|notice|find|see|get)`,
  `not a word to ${P}`,
  `ohne,? da(?:ss|ß) (?:\\S+ ){0,2}?${P} (?:\\S+ ){0,4}?(?:erf[äa]hrt|merkt|mitbekommt|mitkriegt|wei(?:ß|ss)|hört|informiert|davon)`,
  `ohne ${P} (?:\\S+ ){0,3}?(?:zu informieren|einzubeziehen|einzuweihen|zu fragen|zu sagen|bescheid)`,
  `ohne (?:das )?wissen (?:von )?${P}`,
  `(?:bevor|ehe) ${P} (?:\\S+ ){0,3}?(?:erf[äa]hrt|merkt|mitbekommt|mitkriegt|wei(?:ß|ss)|hört|wind)`,
  `damit ${P} (?:\\S+ ){0,2}?(?:nicht|nichts) (?:\\S+ ){0,2}?(?:erf[äa]hrt|merkt|mitbekommt|mitkriegt|wei(?:ß|ss)|hört)`,
  `sans (?:en |lui en |le |rien )?(?:parler|dire|informer|prévenir|avertir|mettre au courant|impliquer)(?: un mot)? (?:à |avec )?${P}`,
  `sans que ${P} (?:ne )?(?:le |l['’]|s['’]en |en )?(?:sache|apprenne|aperçoive|soit|entende)`,
  `(?:à l['’]insu|dans le dos) (?:de )?${P}`,
  `avant que ${P} (?:ne )?(?:le |l['’]|s['’]en |en )?(?:sache|apprenne|aperçoive|découvre|réagisse|entende)`,
  `sin que ${P} (?:lo |se )?(?:sepa|entere|note|dé cuenta)`,
  `sin (?:dec[ií]rselo|dec[ií]rle|decir|avisar|contárselo|informar|involucrar|hablar)(?:lo)?(?: nada)? (?:con )?${P}`,
  `a espaldas (?:de )?${P}`,
  `antes de que ${P} (?:lo |se )?(?:sepa|entere|note|descubra)`,
  `sem (?:que )?${P} (?:o |se )?(?:saiba|saber|perceb[^ .,;]+|descobr[^ .,;]+)`,
  `sem (?:dizer|avisar|contar|informar|envolver|falar)(?: nada)? (?:com )?${P}`,
  `(?:nas|pelas) costas (?:de )?${P}`,
  `antes (?:de )?que ${P} (?:o )?(?:saiba|descubra|perceba)`,
  `senza (?:che )?${P} (?:lo )?(?:sappia|venga|se ne accorga|saperlo)`,
  `senza (?:dirlo|dire (?:nulla|niente)|avvisare|informare|coinvolgere|parlarne) (?:con )?${P}`,
  `(?:all['’]insaputa|alle spalle) (?:di )?${P}`,
  `prima che ${P} (?:lo )?(?:sappia|scopra|venga|se ne accorga)`,
  `zonder dat ${P} (?:het |dit |ervan |er iets van )?(?:weet|merkt|hoort)`,
  `zonder (?:het |er )?(?:aan |met )?${P} (?:\\S+ ){0,2}?(?:te (?:informeren|vertellen|betrekken|zeggen)|in te lichten)`,
  `zonder medeweten van ${P}`,
  `achter de rug (?:van|om van) ${P}`,
  `voordat ${P} (?:het |er |ervan |dit |lucht )?(?:weet|merkt|hoort|krijgt)`,
  `bez wiedzy ${P}`,
  `(?:tak,? )?(?:żeby|aby) ${P} (?:się )?nie (?:wiedzia|dowiedzia|usłysza)`,
  `za plecami ${P}`,
  `zanim ${P} się (?:dowie|zorientuje)`,
  `nie mówiąc (?:o tym )?${P}`,
  `utan att (?:${P} (?:vet|får|märker|hör)|(?:berätta|säga)(?: [^ .,;]+){0,2} (?:för|till) ${P}|(?:informera|blanda in) ${P})`,
  `utan ${P}:?s? vetskap`,
  `bakom ryggen på ${P}`,
  `innan ${P} (?:vet|får|märker|hör)`,
  `(?:uden|uten) at (?:${P} (?:ved|vet|får|mærker|merker|hører)|(?:fortælle|fortelle|sige|si)(?: [^ .,;]+){0,2} til ${P}|(?:informere|involvere|inddrage) ${P})`,
  `(?:uden|uten) ${P}['’]?s? (?:vidende|viten)`,
  `(?:bag|bak) (?:om )?ryggen på ${P}`,
  `før ${P} (?:ved|vet|får|opdager|oppdager|hører)`,
  'kumppanin (?:tietämättä|selän takana)',
  'bez vědomí partnera|za zády partnera',
])

/** Words of a clause that is about nothing else: "… after I went behind the partner's back". */
export const KEPT_OUT = anyOf([
  `(?:keep|keeping|kept|leave|leaving|left) ${P} (?:\\S+ )?(?:out|in the dark|away)(?! of (?:trouble|danger))(?!\\p{L})`,
  `(?:cut|cutting|squeeze|squeezing|squeezed) (?:out ${P}|${P} out)(?!\\p{L})`,
  `(?:go|going|went|gone) (?:around|over|past|behind) ${P}`,
  `behind ${P}(?:['’]?s?)?['’]? backs?`,
  `(?:bypass[^ .,;]*|sidestep[^ .,;]*|circumvent[^ .,;]*) ${P}`,
  `${P} (?:does(?: not|n['’]t)|do(?: not|n['’]t)) know (?:yet|about|of|that|this|it)`,
  `${P} (?:is(?: not|n['’]t) aware|is unaware|has no idea (?:of|about|that|we))`,
  `hinter (?:dem rücken (?:von |vom )?${P}|${P} rücken)`,
  `(?:an |am )${P} vorbei`,
  `${P} (?:\\S+ ){0,2}?(?:raus|heraus|draußen|außen vor)(?: ?(?:zu)?(?:halten|lassen))?(?!\\p{L})`,
  `(?:laiss|ten|tien|gard|maint)[^ .,;]* ${P} (?:en dehors|à l['’]écart|hors d)`,
  `contourn\\S+ ${P}`,
  `(?:dej|mant)[^ .,;]* ${P} (?:al margen|fuera)`,
  `(?:deix|mant)[^ .,;]* ${P} (?:de fora|à margem|fora)`,
  `(?:ten|tien|lasci)[^ .,;]* (?:fuori ${P}|${P} (?:fuori|all['’]oscuro))`,
  `(?:hou|houd|houden|laat|laten) ${P} (?:\\S+ ){0,2}?(?:er|hier)?buiten`,
  `buiten ${P} om`,
  `(?:håll|hålla|lämna) ${P} (?:utanför|ute)`,
  `(?:hold|holde|lad|lade) ${P} (?:udenfor|ude|utenfor|uden for)`,
])
/** "We never want to keep the partner out": what is denied just before. */
export const DENIED_BEFORE =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|avoid|nicht|nie|kein\p{L}*|ne|pas|no|nunca|não|non|mai|niet|nooit|inte|aldrig|ikke|aldri)\s(?:\S{1,20}\s){0,3}$/iu

/** What the partner is not to learn: it asks for silence as "don't tell the partner" does. */
export const NOT_TO_LEARN = [
  `${P} (?:must|should|may|shall|need|needs|can)(?: not|n['’]t|not| never)(?: to)? (?:ever |yet )?(?:know|learn|hear|find out|be told|notice|get wind|be aware)`,
  `${P} (?:does|do|need)(?: not|n['’]t)? (?:not )?(?:need|have|want)? ?(?:to )(?:know|learn|hear|find out|be told|see|read)(?<=(?:not|n['’]t) .{0,40})`,
  `(?:no need|no reason) for ${P} to (?:know|learn|hear|find out|be told|see)|${P}(?: had|['’]d)? (?:better|best) not (?:know|learn|hear|find out|see)|(?:rather|prefer|better if|best if|wish) ${P} (?:did(?: not|n['’]t)|does(?: not|n['’]t)|never) (?:know|knew|learn|hear|find)|none of ${P}(?:['’]s?)? business|${P} (?:must|should|can) be (?:kept|left) (?:out|in the dark)`,
  `${P} (?:is(?: not|n['’]t)) (?:supposed |meant |allowed )?to (?:know|learn|hear|find out|be told|see)`,
  `${P} (?:darf|soll|sollte|muss|braucht) (?:\\S+ ){0,3}?(?:nicht|nichts|nie) (?:\\S+ ){0,3}?(?:erfahren|wissen|mitbekommen|mitkriegen|hören|merken)`,
  `(?:darf|soll|sollte|muss|braucht) (?:das |es |dies |davon )?${P} (?:\\S+ ){0,3}?(?:nicht|nichts|nie) (?:\\S+ ){0,3}?(?:zu )?(?:erfahren|wissen|mitbekommen|mitkriegen|hören|merken|lesen)`,
  `${P} (?:n['’]a pas|n['’]ont pas) (?:besoin |à |lieu )(?:de |d['’]en |d['’])?(?:le |l['’]|en )?(?:savoir|apprendre|connaître|lire|être)|(?:pas besoin|inutile) que ${P} (?:le |l['’]|en )?(?:sache|apprenne|lise)`,
  `${P} no (?:tiene por qué|tiene que|necesita|ha de|hace falta que) (?:\\p{L}+ )?(?:saber[^ .,;]*|enterarse|enterar|leer[^ .,;]*)|no hace falta que ${P} (?:lo )?(?:sepa|se entere|lea)`,
  `não é preciso (?:que )?${P} (?:o )?sab[^ .,;]+`,
  `${P} non (?:ha bisogno|hanno bisogno) di (?:sapere|saperlo|leggere)|non (?:c['’]è bisogno|serve|occorre) che ${P} (?:lo )?sappia`,
  `(?:mag|moet|hoeft) (?:dit |dat |het )?${P} (?:\\S+ ){0,2}?(?:niet|niets) (?:te )?(?:weten|horen|merken|lezen)`,
  `${P} nie musi (?:o tym |tego )?(?:wiedzieć|czytać)`,
  `${P} behöver (?:inte|aldrig) (?:få )?(?:veta|höra|läsa)`,
  `${P} behøver (?:ikke|aldrig|aldri) (?:at )?(?:få )?(?:vide|vite|høre|læse|lese)|${P} trenger ikke (?:å )?(?:få )?(?:vite|høre|lese)`,
  `${P} ne (?:doit|doivent|devrait|peut) (?:pas|rien|jamais) (?:le |l['’]|en )?(?:savoir|apprendre|être au courant)`,
  `${P} no (?:debe|puede|tiene que|debería) (?:saber[^ .,;]*|enterarse|conocer)`,
  `${P} não (?:pode|deve|precisa(?: de)?) (?:saber|ouvir|descobrir)`,
  `${P} non (?:deve|può|dovrebbe) (?:sapere|saperlo|venire a sapere|sentire|scoprire)`,
  `${P} (?:mag|moet|hoeft) (?:\\S+ ){0,2}?(?:niet|niets) (?:te )?(?:weten|horen|merken)`,
  `${P} nie (?:może|powinien) (?:się )?(?:dowiedzieć|wiedzieć)`,
  `${P} (?:får|ska|bör) (?:inte|aldrig) (?:få )?(?:veta|höra)`,
  `${P} (?:må|skal|bør) (?:ikke|aldrig|aldri) (?:få )?(?:vide|vite|høre|at vide)`,
]

const HERE = `${OURS}${ANOTHERS}${PARTNER}`
const NEAR = ' (?:[^.!?\\n,;]{0,40} )?'
/** How the customer and the vendor's people speak of a partner, and of selling without it. */
export const SPOKEN_OF = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:hate[sd]?|dislike[sd]?|despise[sd]?|can(?:not|['’]t) stand|(?:sick|tired|fed up|unhappy|annoyed|frustrated|disappointed|dissatisfied|furious|angry) (?:of|with|by|at|in)|(?:do|does|did)(?: not|n['’]t) (?:like|trust|rate|respect|want to (?:work|deal) with)|(?:lost|no|little) (?:all )?(?:trust|faith|confidence) in|complain[^ .,;]* about|refuse[sd]? to work with)${NEAR}${HERE}`,
    `${HERE} (?:has |have |had |really |completely |totally |just )*(?:messed|screwed|botched|blew|bungled|fumbled|ruined|wrecked|failed|dropped the ball|made a mess|embarrassed|let (?:them|us|everyone|everybody) down|lied|oversold|overpromised)`,
    `(?:messed up|screwed up|botched|ruined|bungled) by ${HERE}`,
    '(?:rather|prefers?|want|wants|wanted|love|keen) (?:to )?(?:buy|deal|work|order|contract|purchase|sign)[^.!?\\n]{0,25} direct(?:ly)? ?(?:(?:from|with) us(?!\\p{L})|(?=[.,;!]|$))',
    '(?:buy|order|purchase) (?:it |this )?(?:direct|directly) from us',
    `(?:hass(?:t|en)|genervt|unzufrieden|sauer|enttäuscht|kein(?:en)? (?:vertrauen|lust|bock)(?: mehr)?)${NEAR}${HERE}`,
    `${HERE}(?: [^.!?\\n]{0,40})? (?:verbockt|vermasselt|versaut|verpatzt|verhauen|in den sand gesetzt|blamiert|gelogen)`,
    '(?:lieber direkt|direkt (?:bei|von) uns (?:kauf|bestell|bezieh)[^ .,;]*|(?:kauf|bestell|bezieh)[^ .,;]* [^.!?\\n]{0,20}direkt (?:bei|von) uns)',
    `(?:déteste[^ .,;]*|marre|mécontent[^ .,;]*|déçu[^ .,;]*|ne (?:fait|font) (?:pas|plus) confiance)${NEAR}${HERE}`,
    `${HERE} (?:a|ont) (?:complètement )?(?:raté|planté|foiré|gâché|loupé|menti)`,
    '(?:achet|command|trait|travaill)[^ .,;]* (?:directement (?:chez|avec|à|auprès de) nous|en direct)',
    `(?:odia[^ .,;]*|hart[oa]s?|descontent[oa]s?|decepcionad[oa]s?|no (?:confía[^ .,;]*|quieren? trabajar))${NEAR}${HERE}`,
    `${HERE} (?:la |lo )?(?:ha |han )?(?:arruin|fastidi|estrope|met(?:ió|ido) la pata|minti)[^ .,;]*`,
    '(?:comprar|tratar|trabajar)[^ .,;]* (?:\\S+ )?directamente (?:con|a) nosotros',
    `(?:odeia[^ .,;]*|fart[oa]s?|insatisfeit[oa]s?|não (?:confia[^ .,;]*|querem? trabalhar))${NEAR}${HERE}`,
    `${HERE} (?:estragou|falhou|mentiu)`,
    'comprar (?:\\S+ )?diretamente (?:connosco|conosco|a nós)',
    `(?:odia[^ .,;]*|stuf[oaie]|insoddisfatt[oaie]|delus[oaie]|non (?:si fida[^ .,;]*|vogliono? lavorare))${NEAR}${HERE}`,
    `${HERE} ha (?:rovinato|mentito|fatto un (?:casino|disastro))`,
    '(?:comprare|acquistare|lavorare) (?:\\S+ )?direttamente (?:da|con) noi',
    `(?:haten|haat|ontevreden over|klaar met|balen van)${NEAR}${HERE}`,
    `${HERE}(?: [^.!?\\n]{0,40})? (?:verknald|verprutst|verpest|gelogen)`,
    '(?:liever (?:rechtstreeks|direct)|(?:kop|bestell|afnem)en [^.!?\\n]{0,20}(?:rechtstreeks|direct) (?:bij|van) ons|(?:rechtstreeks|direct) (?:bij|van) ons (?:te )?(?:kop|bestell|afnem)en)',
    `(?:nienawidz[^ .,;]*|niezadowol[^ .,;]* z|nie ufa[^ .,;]*)${NEAR}${HERE}`,
    `${HERE} (?:zawalił|zepsuł|schrzanił|spartaczył)`,
    '(?:kupić|kupować|kupowaliby) (?:\\S+ )?bezpośrednio (?:od|u) nas',
    `(?:hatar|missnöjda? med|trötta? på|litar inte på|hader|hater|utilfredse? med|misfornøyde? med|trætte? af|stoler ikke på)${NEAR}${HERE}`,
    `${HERE} (?:sabbade|klantade|förstörde|strulade|ljög|ødelagde|kludrede|løj|ødela|rotet)`,
    '(?:köpa|købe|kjøpe) (?:\\S+ )?direkte? (?:av|från|af|fra|hos) oss?',
  ].join('|')})(?!\\p{L})`,
  'u',
)
