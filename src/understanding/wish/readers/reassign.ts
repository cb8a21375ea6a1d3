/**
 * REASSIGN: somebody else should own the deal, and the mail names that person. A ROUTE tells us to give it to
 * somebody ("pass it to Priya Raman"); a POINTER only says whose field it is ("Priya covers schools") and counts
 * beside a refusal; a HINT ("maybe Rob?") never counts, but keeps a refusal from being taken at its word.
 */
import type { Sentence } from '../../sentences.ts'
import { type Person, peopleIn } from './people.ts'
import { findAll, type Language, type Macros, matcher, type Phrases } from './phrases.ts'

export type Naming = {
  kind: 'ROUTE' | 'POINTER' | 'HINT'
  person: Person
  sentence: Sentence
  start: number
  end: number
  language: Language
}

const M: Macros = {
  P: '(?:N{2,4}\\. )?(?:(?:my|our|your|the|a|meine[mnr]?|mein|unsere[mnr]?|den|der|dem|die|frau|herrn?|mon|ma|notre|mi|mio|nuestro|nuestra|meu|minha|o|a|il|la|mijn|onze|de|collega|kollegen?|kollegin|colleague|collegue|colega|companera?|teammate|manager|friend|mate|mr|mrs|ms|mme|madame|monsieur|m|sra?|dr|signora?|dott|pani?|panu|mevrouw|meneer) ?\\.? ?)*(?:N+|E+)(?:[ (<\\[,:-]{1,4}E+[)>\\]]?)?',
  Obj: 'it|this|that|them|this one|that one|these|(?:the|this|that) (?:\\w+ )?(?:deal|lead|opportunity|account|handoff|hand-off|registration|case|customer|prospect|one|thing|baton)|{A}|the {A}(?: (?:deal|one|account|opportunity))?|ownership',
  Give: 'give|pass|send|route|assign|reassign|re-assign|forward|hand|move|transfer|redirect|re-route|reroute|offer|point|push|resend|re-send|bump|shift|direct|hand off|hand over|pass on|send on|steer|ping|kick|toss|reallocate|allocate|return|switch|swap|change|bounce|flip|refer|deliver',
}

const ROUTE: Phrases = {
  en: [
    "wrong N+(?:,? (?:i (?:think|guess|believe|fear|suspect)|here|again|i'?m afraid))?[ ,.:;–-]+(?:you (?:want|need|mean|meant|were after)|it'?s|that'?s|this (?:is|one is) for|try|should be) {P}(?= *(?:[.,!;:()]|$)| (?:in|from|who|for|she|he))",
    "(?:this|that|it)(?: one)?(?:'s| is) (?:really |clearly |more |rather )?(?:one )?for {P}(?= *(?:[.,!;:)-]|$)| (?:she|he|who|not))",
    "(?:not (?:me|mine|for me)|wrong (?:person|ae|one|rep))[ ,.:;–-]+(?:it'?s |that'?s |try |but |rather |ask )?{P}(?= *(?:[.,!;:)]|$))",
    '^{P},? (?:please|pls)(?= *[.!]*$)',
    '{start}(?:please )?try {P}(?= *(?:[.!,;]|$)| (?:instead|she|he|please|for (?:this|it)))',
    "(?:it'?s|it is|that'?s) {P} (?:that |who |whom )?(?:you|you'?re|we) (?:want|need|should|are looking|looking|after)",
    '(?:handed|passed|given|gave|transferred|moved) (?:all )?(?:my|the|our) (?:\\w+ ){0,3}(?:accounts?|patch|territory|customers?|book|region|deals?) (?:over )?to {P}',
    "you(?:'re| are) (?:looking for|after) {P}",
    "you (?:want|need|should (?:talk|speak) to|should ask|are looking for|may want|probably want|'re looking for|'re after)(?: to (?:talk|speak) to)? {P}",
    '(?:should|ought to|must|needs to|would|could) (?:really |actually |probably )?(?:have )?(?:gone|go|been sent|been given|be given|be sent|been|landed|land) (?:straight |directly |rather )?(?:to|with) {P}',
    '(?:give|hand|offer|assign) {P} (?:the (?:deal|account|opportunity|lead)|it|this)',
    'over to {P}(?= *(?:[.,!;]|$))',
    "{P} (?:is|'s) (?:your|the|our|an?) (?:\\w+ )?(?:ae|account exec\\w*|rep|owner|man|woman|person|guy|gal|lady|one|contact|seller)(?: (?:for|on|there|here|in))?",
    '(?:please )?(?:make|let|have) {P} (?:the )?(?:owner|own (?:it|this)|take (?:it|this))',
    "(?:copying|adding|looping in|cc'?ing|including) {P},? (?:who|she|he) (?:will|is going to|has agreed to|can|'ll|should) (?:take|own|pick|handle|run|have)",
    "(?:please |kindly |so |and |just |can you |could you |would you |will you |better |best |i'?d |i would |let'?s |you should |you can |you could |should be |needs? to be |must be |to be |to )*(?:{Give})(?:ed|n)? (?:{Obj})? ?(?:over |on |back |along |straight |across |instead |up |please |directly |ownership )*(?:to|onto|at|towards?) {P}(?! (?:instead of|for (?:approval|info|information|review|sign-off|her info|his info|visibility)|and me\\b))",
    '(?:{Give}) {P} (?:{Obj})(?: instead)?(?= *(?:[.,!;:-]|$))',
    '{P},? (?:who (?:\\w+ ){1,8}, )?(?:should|must|needs to|ought to|has to|is going to|will|has agreed to|agreed to|is happy to|has offered to|is the one to|is best placed to|is better placed to|is better suited to|would be better placed to|is (?:the )?(?:right|best) (?:one|person|ae|owner) to|wants to|can|is free to|is ready to) (?:be (?:the )?(?:owner|owning|taking|handling|one|ae|offered|given|getting|assigned|on)|own|take|have|get|run(?: with)?|handle|work|pick|drive|lead|cover|look after|accept|receive)(?: (?:over|up|on|care of))?(?: {Obj})?(?: (?:up|over|on|instead))?(?= *(?:[.,!;:)-]|$)| (?:instead|because|since|as|from|and|not me|rather|for|please|here|in my|going))(?! (?:for a|with me|together))',
    '(?:belongs?|goes|sits|fits|lives|should go|should sit|should be|would be|would sit|is|are|is better(?: off)?|are better off|better|best|better placed|better off|better suited) (?:firmly |squarely |better |much better |best |really |now )*(?:to|with|under|for|in the hands of|owned by|handled by|taken by|run by|served by) {P}',
    "(?:it'?s|this is|that'?s|that is|this one'?s|this one is|that one'?s|{A} is|one for|it should be|this should be|should be|is|would be|now) (?:really |actually |clearly |squarely |rather |more of |all |one |now |in )*{P}(?:'s|s') (?:\\w+ )?(?:patch|territory|account|customer|turf|deal|region|one|area|baby|remit|client|lead|field|world|country|vertical|segment|accounts|backyard|book|responsibility|now)?(?= *(?:[.,!;:)-]|$)| (?:not|now|since|because|as|and|from|these))",
    '(?:one|a deal|this is one|deal|more one|something) for {P}(?= *(?:[.,!;:)-]|$)| (?:not|she|he|who|instead|and|rather))',
    '(?:please )?(?:ask|get|have|let|invite) {P} (?:to )?(?:take|own|pick|handle|run|accept|have|lead|drive|work|cover)(?: (?:{Obj}|up|over|on|care of it))*(?: (?:instead|please))?(?= *(?:[.,!;:)-]|$)| (?:instead|because|since|as|from|and|not))',
    '{P} (?:instead(?: of me)?|not me|rather than me)(?= *(?:[.,!;:)-]|$))',
    "(?:not me,? (?:but )?|instead ?[:,-]? ?|rather ?[:,-]? ?)(?:to |with |for |try |ask |use |it'?s )?{P}",
    '(?:new owner|owner|assignee|reassign(?:ed)?(?: to)?|should go to|goes to|send to|pass to|right person|right owner|correct owner|to) ?(?::|=|->|is|=>|should be) ?{P}',
    "(?:(?:the )?(?:right|correct|proper|better|best|new|actual|real) (?:person|owner|ae|contact|rep|one|address|fit|home|place)(?: (?:for|here|on|with) [^,;:()]{1,30}?)?(?: here| now)?(?: is|'s| would be|:)) {P}",
    '(?:make|name|appoint|nominate|put|list|set|mark|propose|suggest|recommend) {P} (?:down )?(?:as )?(?:(?:the |its )?(?:new )?(?:owner|ae|account exec\\w*|for (?:it|this)|on (?:it|this)|in charge)|instead|to take (?:it|this)(?: over)?)(?= *(?:[.,!;:)-]|$)| )',
    "(?:(?:i'?d |i would )(?:suggest|propose|nominate|recommend|point you to|go with|go to)|i (?:suggest|propose|nominate|recommend)) {P}(?= *(?:[.,!;:)-]|$)| (?:instead|for|takes?|should|as|to take|she|he|who))",
    "{P} (?:is|would be|will be|'s) (?:the|your|a|our|now the|probably the)? ?(?:better |right |best |correct |proper |new |natural |obvious |much better |ideal )*(?:owner|person|ae|one|choice|fit|man|woman|home|rep|match|place|bet|guy|lady|contact)(?: (?:for|here|on|to (?:talk to|ask|take|own|handle|go to))(?: (?:this|it|that|you|this one|{A}|here|these|them))?)?",
    "(?:forwarded|passed|handed|sent|gave|given|pinged|moved|talked|spoke|agreed|agreed it) (?:it |this |this one |that )?(?:on |over )?(?:to|with) {P}(?:,? (?:who|she|he)(?:'ll| will|'s| is| has)?(?: agreed to| happy to| going to)? (?:take|own|pick|handle|run|taking|owning|picking)(?: {Obj}| up| it)*)",
    'in favou?r of {P}',
    '(?:swap|change|switch) (?:me|my name|the owner|owner|it) (?:for|with|to|out for) {P}',
    '{P} (?:gets|takes|owns|has) (?:this|it|that|this one|{A})(?: one)?(?: now| instead| from here)?(?= *(?:[.,!;:)-]|$))',
    "(?:(?:i'?ve|i have|we|we'?ve|i) agreed|it'?s agreed) (?:that |with \\w+ that )?{P} (?:will |is going to |to )?(?:take|takes|own|owns|pick|picks|run|handle|handles)",
  ],
  de: [
    'falsche[nr]? N+[ ,.:;–-]+(?:(?:ihr|sie) (?:meint|meinen|wollt|sucht|suchen)|du meinst|gemeint ist|gemeint war|das ist|es ist|richtig ist|richtig ware) (?:wohl |sicher |die |der |den )*{P}',
    '(?:was|etwas) fur {P}',
    '(?:das|die|den|dies\\w*) (?:macht|betreut|hat|ubernimmt|bearbeitet) (?:\\w+ ){0,3}?{P}(?= *(?:[.,!;]|$)| (?:bitte|seit))',
    '(?:ist|ware|sind) (?:\\w+ ){0,5}?{P} (?:\\w+ ){0,2}?(?:zustandig|verantwortlich|der richtige|die richtige|dran|besser|die bessere wahl)',
    '(?:ware|ist) (?:eher |besser )?(?:was|etwas|ein fall|eine sache|ein thema) fur {P}',
    '(?:richtig|besser|passender) (?:ware|ist|aufgehoben ist|aufgehoben ware)(?: (?:das|es|hier|da|dort))* (?:bei )?{P}',
    '(?:liegt|ist|lauft|bleibt)(?: (?:jetzt|nun|seit \\w+|inzwischen|mittlerweile|schon))* bei {P}',
    'nicht (?:meins?|ich|bei mir|mein \\w+)[,;:.]? (?:sondern )?(?:von |bei |fur |an )?{P}',
    '(?:bitte )?(?:gebt?|geben sie|gib|schickt?|schicke|schicken sie|leite[nt]?|leiten sie|reiche?|reicht|reichen sie|weise?|weist|weisen sie|schieb[te]?|ubergebt?|ubergeben sie|ubertragt?|ubertragen sie|teilt?|teilen sie|sende[nt]?|sendet|vergebt?|biete[tn]?|dreht?|lege?t?)(?: (?:das|den|die|ihn|sie|es|dies\\w*|bitte|lieber|besser|gern|gleich|direkt|doch|mal|deal|fall|lead|anfrage|ubergabe|einfach|weiter|{A}|ruhig|stattdessen))* (?:an |zu |rüber zu |ruber zu |weiter an )?{P}(?: (?:weiter|zu|ab|ruber|weiterleiten))?',
    '(?:das|den|die|es|ihn|sie|{A}|dies\\w*|bitte|lieber|besser)(?: (?:deal|fall|lead|anfrage|bitte|lieber|besser|gern|gleich|direkt))* (?:an|zu|auf) {P} (?:weiter(?:geben|leiten|reichen)|geben|schicken|zuweisen|ubergeben|vergeben|ubertragen|weiter|umhangen|senden|abgeben|umschreiben)',
    '(?:gehort|geht|liegt|fallt|passt|muss|soll|sollte|ist) (?:\\w+ ){0,3}?(?:zu|an|bei|in die hande von|zustandigkeit von|sache von|gebiet von|kunde von|thema von|fur|eher was fur|was fur|etwas fur|ein fall fur|baustelle von|unter|besser zu|besser bei) {P}',
    '{P} (?:\\w+ ){0,5}?(?:soll|sollte|muss|musste|wird|kann|mochte|will) (?:\\w+ ){0,4}?(?:u(?:e)?bernehmen|bekommen|machen|betreuen|haben|nehmen|annehmen|kriegen|fuhren)',
    '(?:soll|sollte|muss|musste|kann|wird|bitte) (?:das |den |die |der |es |besser |lieber |bitte |doch |dann |wohl |eigentlich |{A} )*{P} (?:\\w+ ){0,7}?(?:u(?:e)?bernehmen|bekommen|machen|betreuen|haben|nehmen|annehmen|kriegen)',
    '{P} (?:ubernimmt|uebernimmt|nimmt|macht|bekommt|kriegt) (?:das|den|die|es|ihn|sie|dies\\w*|{A}|gern|gerne)',
    '(?:das |den |die |es |{A} )?(?:ubernimmt|uebernimmt|macht|nimmt|bekommt|kriegt|betreut) (?:jetzt |nun |bei uns |inzwischen |seit \\w+ |besser |lieber |dann )*{P}',
    '(?:zustandig|verantwortlich|richtige[rn]?(?: ansprechpartner\\w*| person| adresse)?|ansprechpartner\\w*|neuer besitzer|besitzer)(?: (?:dafur|hier|fur das gebiet|fur .{1,25}))?(?: ist| ware| dafur ist| hier ist| ist jetzt| ist hier|:) (?:\\w+ ){0,2}?{P}',
    '{P} (?:ist|ware) (?:da |hier |dafur |jetzt |inzwischen |nun |bei uns )*(?:zustandig|verantwortlich|die richtige|der richtige|richtig|besser|der bessere|die bessere|fur .{1,25} zustandig)',
    '(?:fragt?|fragen sie|wende[nt]? (?:euch|sie sich|dich) an|sprecht?(?: mit)?|sprechen sie(?: mit)?|kontaktier\\w*) (?:bitte |da |besser |lieber |mal |doch |dazu )*{P}',
    '(?:lieber|besser|stattdessen|sondern)(?: an| zu| bei| bitte)? {P}',
    'statt(?:dessen)? (?:an )?{P}',
    'zugunsten von {P}',
    '(?:bitte )?an {P}(?: (?:bitte|weiter|weitergeben|weiterleiten|geben|abgeben|vergeben))?(?= *(?:[.,!;:-]|$))',
    '(?:das|der|die|{A}|dieser|diese) (?:ist|sind|gehort|gehoren) (?:\\w+ ){0,2}?{P}s? (?:gebiet|kunde|fall|deal|revier|sache|baustelle)',
  ],
  fr: [
    "(?:mauvaise?|pas l[ae] bonn?e?) N+[ ,.:;–-]+(?:c'est|il s'agit de|vous (?:cherchez|voulez|pensez a)|tu (?:cherches|veux)) {P}",
    "(?:le |la |les |l')?(?:[^,;:]{1,30}?), c'est {P}(?: (?:depuis|maintenant|desormais|qui))?",
    'a voir avec {P}',
    '(?:a|au profit de) {P} plutot',
    "pas (?:moi|pour moi|mon \\w+)[,;:.]? (?:mais )?(?:c'est |pour )?{P}",
    '{P} (?:a repris|a recupere|reprend|a herite de)',
    "(?:merci de |il faut |veuillez |pouvez-vous |peux-tu |pourriez-vous |pourrais-tu |a |je (?:vous )?(?:propose|suggere) de )?(?:la |le |l'|me )?(?:passe[rz]?|transmet(?:s|tez|tre)|transfere[rz]?|donne[rz]?|confie[rz]?|envoye[rz]|envoie|reattribue[rz]?|attribue[rz]?|reaffecte[rz]?|affecte[rz]?|redirige[rz]?|oriente[rz]?|assigne[rz]?|reassigne[rz]?|adresse[rz]?|renvoye[rz]|renvoie|bascule[rz]?|remonte[rz]?|propose[rz]?)(?:[ -](?:le|la|les|l'|ca|cela|ce dossier|cette affaire|ce deal|plutot|cette opportunite|l'affaire|le dossier|directement|donc|{A}))* (?:a|au|aux|vers|chez|sur) {P}",
    "(?:c'est|ce sera|ce dossier est|cela releve de|releve de|c'est plutot|ca releve de|c'est maintenant|le compte est|il est|elle est) (?:plutot |bien |desormais |pour |a |chez |suivi par |gere par |le dossier de |le compte de |le perimetre de |le secteur de |du ressort de |suivie par |geree par )+{P}",
    "(?:c'est|ce sera) (?:plutot |donc |desormais |bien )?{P} (?:qui (?:gere|suit|s'occupe|s'en occupe|couvre|a|prend|le suit|la suit|devrait|doit|reprend|est|le gere|la gere|tient|traite|pilote))",
    "{P} (?:devrait|doit|va|peut|pourra|est (?:mieux placee? pour|la bonne personne|le bon interlocuteur|la bonne interlocutrice)) ?(?:plutot |donc )?(?:le |la |l'|s'en |en )?(?:prendre|reprendre|suivre|gerer|recuperer|occuper|charger|avoir|assumer|porter|traiter|pour .{1,20})?",
    '(?:voyez|vois|parlez-en|contactez|demandez|adressez-vous|mieux vaut voir|il faut voir|tournez-vous) (?:plutot |directement |donc |ca |cela )*(?:avec |a |vers )?{P}',
    "{P} (?:prend|reprend|s'en occupe|s'en charge)(?: (?:le|la|ce|cette|l'|en charge))?",
    '(?:plutot|au lieu de moi)(?: pour| a| chez| vers)? {P}',
    "(?:la bonne personne|le bon interlocuteur|la bonne interlocutrice|le bon contact|nouveau proprietaire|responsable)(?: (?:est|c'est|serait|:)| ici est) {P}",
    'au profit de {P}',
    'pour {P}(?= *(?:[.,!;:-]|$)| (?:plutot|qui|pas))',
    'a {P} plutot',
  ],
  es: [
    'N+ equivocad[oa][ ,.:;–-]+(?:es (?:para |de )?|busca(?:is|n|s) a |quer(?:eis|iais|ian) a |(?:el|la) correct[oa] es )?{P}',
    '(?:l[oa]s?|ese|esa|esto) (?:\\w+ ){0,3}?(?:lleva|gestiona|cubre) (?:ahora )?{P}',
    'no (?:soy yo|es mi[oa])[,;:.]? (?:sino |es |es de )?{P}',
    '(?:mejor )?(?:dadsel[oa]|daselo|dasela|densel[oa]|pasasel[oa]|pasadsel[oa]|enviadsel[oa]|envial[oa]) a {P}',
    'quien (?:deberia|debe|tiene que|lleva|l[oa] lleva) (?:\\w+ ){0,3}?es {P}',
    '(?:por favor |hay que |mejor |podeis |puedes |pueden |podriais |podrias |podrian )?(?:pas|asign|reasign|envi|deriv|reenv|mand|d|trasl|transf|ced|encamin|redirig|redirij|ofrec|ofrezc|entreg)\\w{0,8}(?:melo|selo|sela|lo|la|le)? (?:(?:mejor|directamente|a|esto|este|esta|el|la|oportunidad|caso|lead|deal|por favor|registro|cuenta|{A}) )*(?:a|al|para|hacia) {P}',
    '(?:lo|la) (?:lleva|llevara|gestiona|cubre|debe llevar|deberia llevar|tiene que llevar|coge|toma|asume|tendria que llevar) (?:ahora |mejor |desde \\w+ )?{P}',
    '(?:es|esto es|esta es|este es|seria|pertenece|corresponde|le corresponde|le toca|toca|va|deberia ir) (?:ya |ahora |mas bien |mejor |cosa |territorio |cuenta |cliente |zona |cartera )*(?:de|a|para|del|con) {P}',
    '{P} (?:deberia|debe|tiene que|tendria que|puede|va a|es quien|es la que|es el que|es la persona|lleva|se encarga|se ocupa|se hace cargo) ?(?:ahora |que |de |adecuad\\w |indicad\\w |para )*(?:llevarl[oa]|tomarl[oa]|quedarsel[oa]|cogerl[oa]|asumirl[oa]|encargarse|hacerse cargo|tenerl[oa]|lleva|este|esta|ese|esa|esto|correct\\w|llevar)',
    '(?:hablad|habla|hablen|preguntad|pregunta|pregunten|contactad|contacta|contacten) (?:mejor |directamente )?(?:con|a) {P}',
    '(?:quien (?:lleva|debe|deberia|gestiona|cubre).{1,30} es|la persona (?:adecuada|correcta|indicada) es|responsable:|nuevo responsable:) {P}',
    'mejor (?:a |para |con )?{P}',
    'en lugar de mi[,:]? {P}',
    'a {P}(?: mejor| en mi lugar)',
  ],
  pt: [
    'N+ errad[oa][ ,.:;–-]+(?:e (?:para |d[oa] |o |a )?|procuram |querem )?{P}',
    'quem (?:acompanha|trata|cuida|tem|atende|segue)(?: [^,;:]{1,40}?)? (?:agora )?e (?:o |a )?{P}',
    'nao (?:sou eu|e (?:meu|minha|comigo))[,;:.]? (?:e |mas )?(?:o |a |com o |com a |do |da )?{P}',
    '(?:isso|isto|essa|esse|esta|este|e) (?:e )?(?:com|do|da) (?:o |a )?{P}',
    'quem (?:deve|deveria|devia|tem de|tem que)(?: \\w+){0,4} e (?:o |a )?{P}',
    '(?:por favor |favor |podem |pode |poderia |melhor |e melhor )?(?:pass|encaminh|atribu|reatribu|reencaminh|envi|mand|d|transf|redirecion|entreg|direcion|ofere)\\w{0,8}(?:-(?:lo|la|no|na|o|a))? (?:(?:isso|isto|essa|esse|este|esta|o|a|oportunidade|negocio|caso|lead|por favor|conta|registro|registo|melhor|diretamente|{A}) )*(?:a|ao|para|pra|pro|para o|para a|pra o|pra a|com|com o|com a) {P}',
    '(?:e|isso e|isto e|esse e|essa e|seria|pertence|cabe|deve ir|vai|fica|devia ficar|deveria ficar|fica melhor|melhor) (?:agora |mais |conta |cliente |territorio |area |melhor |assunto )*(?:d[oae]|a|ao|para|para o|para a|com|com o|com a|pra|pro) {P}',
    '{P} (?:deve|deveria|devia|tem que|tem de|pode|vai|e quem|e que|e a pessoa|e o responsavel|e a responsavel|cuida|trata|atende|assume) ?(?:agora |certa |ideal |para |de |d\\w{1,4} )*(?:assumir|ficar|pegar|tratar|cuidar|ter|levar|atende|trata|cuida|esse|essa|este|esta|isso|isto|tocar|d\\w{1,4})?',
    'quem (?:trata|cuida|atende|cobre|deve|deveria|devia|fica|assume|tem|toca)(?: \\w+){0,4} e (?:o |a )?{P}',
    '(?:falem|fale|fala|perguntem|contactem|contatem|contacte|contate) (?:com |a |ao )?(?:o |a )?{P}',
    '(?:a pessoa certa|o responsavel|a responsavel|responsavel)(?: (?:e|seria|:)|:) (?:o |a )?{P}',
    'melhor (?:para |com |a |o )*{P}',
    'em meu lugar,? {P}',
  ],
  it: [
    "N+ sbagliat[oa][ ,.:;–-]+(?:e'? (?:per |di )?|cercate |volete |intendete )?{P}",
    '(?:di|della|del) (?:\\w+ ){0,3}?(?:si|se ne) occupa {P}',
    '(?:va|deve essere|andrebbe) (?:assegnat|girat|passat|affidat)[ao] a {P}',
    "non (?:sono io|e' mi[ao]|e mi[ao])[,;:.]? (?:ma |e' di |e di |e' |e )?{P}",
    '(?:per favore |meglio |potete |puoi |bisogna |va |da )?(?:gir|pass|assegn|riassegn|mand|inoltr|d|trasfer|affid|invi|rigir|propon|offr|sposta)\\w{0,7}(?:l[ao]|l[ao]|tel[ao]|cel[ao])? ?(?:(?:la|lo|questa|questo|pure|invece|direttamente|per favore|trattativa|il|opportunita|{A}) )*(?:a|ad|al|alla|verso) {P}',
    "(?:e'?|questa e'?|questo e'?|sarebbe|spetta|tocca|compete|appartiene|va|dovrebbe andare) (?:ora |adesso |piuttosto |meglio |roba |cliente |zona |territorio |competenza )*(?:di|del|della|a|ad|da|per) {P}",
    '(?:lo|la|li|se ne|ne) (?:segue|seguono|gestisce|occupa|prende|deve seguire|dovrebbe seguire|cura) (?:ora |adesso |ormai )?{P}',
    "{P} (?:dovrebbe|deve|puo|la segue|lo segue|se ne occupa|la prende|lo prende|e' la persona|e la persona|e' il referente|e il referente|segue|gestisce) ?(?:prenderl[ao]|seguirl[ao]|occuparsene|gestirl[ao]|averl[ao]|giust\\w)?",
    '(?:parlate|parla|sentite|senti|chiedete|chiedi|contattate|contatta|rivolgetevi) (?:con |a |ad )?{P}',
    "(?:la persona giusta|il referente|chi (?:segue|gestisce).{1,25}) (?:e'?|sarebbe|:) {P}",
    'meglio {P}',
    'al posto mio[,:]? {P}',
  ],
  nl: [
    'verkeerde N+[ ,.:;–-]+(?:jullie (?:bedoelen|zoeken|willen)|je (?:bedoelt|zoekt|moet)|het is|dat is|dit is) (?:voor |bij )?{P}',
    '(?:is )?(?:typisch |echt |meer )?iets voor {P}',
    'op naam van {P}',
    'niet (?:ik|van mij|voor mij|mijn \\w+)[,;:.]? (?:maar )?(?:van |voor )?{P}',
    '{P} heeft (?:die|deze|de|dat) (?:\\w+ ){0,2}?(?:overgenomen)',
    "(?:kun je |kunnen jullie |graag |wil je |willen jullie |beter |je kunt |jullie kunnen |aub |gelieve )?(?:geef|geven|stuur|sturen|zet|zetten|schuif|schuiven|wijs|wijzen|speel|spelen|leg|leggen|draag|dragen|breng|verplaats|bied|mail)(?: (?:hem|het|deze|dit|die|'m|maar|beter|liever|direct|even|dan|aub|graag|{A}|deal|lead|ze))*(?: (?:door|over))?(?: (?:aan|naar|bij|op naam van|toe aan|door aan|door naar|over aan|richting|neer bij)) {P}",
    '(?:hem|het|deze|dit|die|{A}|graag|liever|beter)(?: (?:graag|liever|beter|deal))* (?:aan|naar|bij|op naam van) {P} (?:doorgeven|doorsturen|geven|toewijzen|overdragen|sturen|zetten|doorzetten|doorspelen|overlaten)',
    '(?:is|hoort|past|valt|ligt|zit|gaat|moet)(?: (?:dit|deze|het|eigenlijk|echt|nu|beter|thuis|onder|meer|iets|typisch|echt iets))* (?:voor|bij|van|naar|onder|een klant van|de regio van) {P}',
    "{P} (?:moet|zou|kan|gaat|mag|wil) (?:deze |dit |hem |het |'m |die |dat )?(?:moeten |willen |kunnen )?(?:oppakken|hebben|nemen|doen|overnemen|krijgen|pakken|aannemen|behandelen)",
    "{P} (?:pakt|neemt|doet|krijgt) (?:deze|dit|hem|het|'m|die|dat)(?: (?:op|over))?",
    '(?:dat|dit|deze|die|{A}) (?:doet|pakt|neemt|behandelt|is|gaat naar|moet naar) (?:nu |tegenwoordig |sinds \\w+ )?{P}',
    '(?:vraag|bel|mail|neem contact op met|ga naar|probeer|benader|overleg met) (?:het |maar |liever |beter )*{P}',
    '(?:de juiste (?:persoon|man|vrouw)|verantwoordelijk\\w*|eigenaar)(?: (?:is|hiervoor is|:)|:) {P}',
    '{P} is (?:hier |hiervoor |nu )?(?:verantwoordelijk|de juiste (?:persoon|man|vrouw)?|degene die)',
    'liever {P}',
  ],
  pl: [
    '(?:prosze (?:o )?)?(?:przekaz\\w*|przeslij\\w*|przypisz\\w*|oddaj\\w*|daj\\w*|wyslij\\w*|skieruj\\w*|przekazac|przypisac|przekierowa\\w+)(?: (?:to|go|ja|prosze|lepiej|temat|sprawe|{A}))* (?:do )?{P}',
    '{P} (?:powinien|powinna|ma|moze) (?:to |go |ja |sie tym )?(?:wziac|przejac|dostac|prowadzic|zajac)',
    '(?:tym |tym regionem |tym klientem |tym tematem )?zajmuje sie (?:tym )?{P}',
    '(?:to )?(?:klient|temat|region|dzialka|sprawa) {P}',
    '(?:pytajcie|zapytajcie|porozmawiajcie z|skontaktujcie sie z) {P}',
    '{P} (?:to )?(?:bierze|przejmie|przejmuje|zajmie sie)',
  ],
  sv: [
    '(?:den|det|denna|affaren|fel N+,? (?:den|det)) (?:ska|bor|borde|maste|skulle) (?:ga )?till {P}(?= *(?:[.,!;:]|$)| (?:i|pa|som))',
    '(?:det|den) ar {P}s? (?:omrade|bord|kund|distrikt)',
    '(?:snalla |vanligen |kan ni |kan du )?(?:ge|skicka|lamna|tilldela|vidarebefordra|skjut|flytta|for)(?: (?:den|det|over|vidare|garna|istallet|hellre|{A}))* (?:till|hos|at) {P}',
    '(?:tilldela|ge|fraga|prata med|kontakta) {P}(?: (?:den|det|istallet))?',
    '{P} (?:borde|bor|ska|kan|vill|far) (?:ta|ha|fa|skota|aga)(?: (?:den|det|over|hand om den))?',
    '{P} (?:tar|skoter|ansvarar for) (?:den|det|detta|over)',
    '(?:ar|hor till|tillhor|ligger hos|passar) (?:\\w+ )?{P}s? ?(?:omrade|bord|kund|distrikt)?(?= *(?:[.,!;:-]|$))',
  ],
  da: [
    '(?:den|det|denne|sagen|saken) (?:skal|bor|burde|ma|skulle) (?:ga )?(?:til|over til) {P}(?= *(?:[.,!;:]|$)| (?:i|pa|som))',
    'det er {P},? der har',
    '(?:venligst |vil I |kan I |kan du )?(?:giv|gi|send|tildel|videresend|flyt|flytt|ræk)(?: (?:den|det|sagen|saken|videre|over|hellere|heller|{A}))* (?:til|hos) {P}',
    '(?:sporg|spor|snak med|snakk med|kontakt) {P}(?: (?:i stedet|istedet))?',
    '{P} (?:bor|burde|skal|kan|vil) (?:tage|ta|have|ha|fa)(?: (?:den|det|sagen|saken))?',
    '{P} (?:tager|tar) (?:den|det|sagen|saken|over)',
    '(?:er|horer til|tilhorer|ligger hos) (?:hos )?{P}s? ?(?:omrade|bord|kunde|distrikt)?(?= *(?:[.,!;:-]|$))',
  ],
  ja: [
    '{P}(?:さん|様|氏|君|部長|課長|マネージャー?)?(?:[(（<][^)）>]{0,60}[)）>])?(?:に|へ)(?:回して|お願い|渡して|引き継|依頼|担当を変更|転送|割り当て|振って|アサイン|担当して|任せ)',
    '{P}(?:さん|様|氏|君|部長|課長)?(?:[(（<][^)）>]{0,60}[)）>])?(?:が|の)(?:担当(?!者の連絡)|適任)',
  ],
}

const POINTER: Phrases = {
  en: [
    '{P} (?:does|is)(?= *(?:[.,!;]|$))',
    '{P} (?:takes|took|has taken|is taking|will take|will be taking) (?:over|on|care)',
    "^(?:it'?s|that'?s|that would be|that'?d be|it'?d be|it would be|that'?ll be) {P}(?= *(?:[.,!;]|$))",
    "{P},? (?:who )?(?:\\w+ )?(?:covers|handles|owns|runs|has|looks after|manages|leads|does|serves|works|takes care of|took over|knows|already (?:has|owns|works|knows|covers)|inherited|is (?:the|our|your|responsible|in charge|on|handling|covering|already)|sits (?:on|in)|'s the|'s (?:patch|territory|turf|account|region|area|deal|job)) ",
    '(?:covered|handled|owned|run|looked after|managed|led) by {P}',
    "{P}'s (?:\\w+ )?(?:patch|territory|turf|account|region|area|deal|job|team|book|list|customer)",
    '(?:with|to|under) {P}(?= *(?:[.,!;:)-]|$)| (?:since|from|as of|now))',
  ],
  de: [
    '(?:bitte )?{P} (?:fragen|ansprechen|kontaktieren|anschreiben)',
    '{P} (?:betreut|macht|hat|deckt|leitet|fuhrt|verantwortet|kennt|kummert)',
    '(?:betreut|macht|hat|deckt|leitet|fuhrt|verantwortet) (?:\\w+ ){0,3}{P}',
    '(?:bei|zu|an) {P}',
  ],
  fr: [
    "{P} (?:gere|suit|couvre|a|s'occupe|connait|tient|pilote|traite|est)",
    '(?:gere|suivi|couvert|traite|pilote|suivie|geree|couverte)e? par {P}',
    '(?:chez|a) {P}',
  ],
  es: [
    '{P} (?:lleva|cubre|gestiona|tiene|conoce|atiende|es)',
    '(?:llevad[oa]|cubiert[oa]|gestionad[oa]) por {P}',
    '(?:lleva|cubre|gestiona|atiende) (?:\\w+ ){0,3}{P}',
  ],
  pt: [
    '{P} (?:cuida|cobre|atende|tem|conhece|trata|e)',
    '(?:cuidad[oa]|cobert[oa]|atendid[oa]) (?:por|pelo|pela) {P}',
    '(?:com|pelo|pela) {P}',
  ],
  it: [
    '{P} (?:segue|copre|gestisce|ha|conosce|cura|e)',
    '(?:seguit[oa]|copert[oa]|gestit[oa]) da {P}',
    '(?:segue|copre|gestisce) {P}',
  ],
  nl: [
    '{P} (?:doet|beheert|heeft|dekt|behandelt|kent|is)',
    '(?:doet|beheert|heeft|behandelt) (?:\\w+ ){0,2}{P}',
    'bij {P}',
  ],
  pl: ['{P} (?:prowadzi|obsluguje|ma|zna)', '(?:prowadzi|obsluguje) (?:\\w+ ){0,3}{P}'],
  sv: ['{P} (?:har|skoter|ansvarar|tacker|kanner)', '(?:har|skots av|ansvarar) {P}'],
  da: ['{P} (?:har|passer|daekker|dakker|kender)', '(?:passes af|har) {P}'],
}

const HINT: Phrases = {
  en: [
    '(?:maybe|perhaps|possibly|probably|might be|could be|may be|might|what about|how about|if anyone|either|i guess|i think|check (?:with|whether)|or) (?:\\w+ ){0,4}?{P}',
    "{P},? (?:may|might|could|would|probably|perhaps|maybe|possibly|or|knows? (?:who|more)|can tell|will know|'d know|should know)",
    '{P} ?(?:or|/) ?{P}',
    "(?:isn't|is|shouldn't|should|doesn't|does|wouldn't|would|can't|can) (?:this |it |that )?{P}",
  ],
  de: [
    '(?:vielleicht|eventuell|evtl|womoglich|moglicherweise|wahrscheinlich|vermutlich|ob|konnte|fragt mal|frag mal) (?:\\w+ ){0,4}?{P}',
    '{P} (?:konnte|wurde|vielleicht|eventuell|weiss|oder)',
  ],
  fr: [
    '(?:peut-etre|eventuellement|sans doute|probablement) (?:\\w+ ){0,4}?{P}',
    '{P} (?:pourrait|peut-etre|sait|saura|ou)',
  ],
  es: ['(?:quizas?|tal vez|a lo mejor|puede que|igual) (?:\\w+ ){0,4}?{P}', '{P} (?:podria|quizas?|sabra|o)'],
  pt: ['(?:talvez|quem sabe|pode ser) (?:\\w+ ){0,4}?{P}', '{P} (?:poderia|talvez|sabera|ou)'],
  it: ['(?:forse|magari|probabilmente) (?:\\w+ ){0,4}?{P}', '{P} (?:potrebbe|forse|sapra|o)'],
  nl: ['(?:misschien|wellicht|mogelijk) (?:\\w+ ){0,4}?{P}', '{P} (?:zou|misschien|weet|of)'],
  pl: ['(?:moze|byc moze|chyba) (?:\\w+ ){0,4}?{P}', '{P} (?:moglby|moglaby|moze|albo|lub)'],
  sv: ['(?:kanske|eventuellt|mojligen) (?:\\w+ ){0,4}?{P}', '{P} (?:kanske|eller|skulle)'],
  da: ['(?:maske|eventuelt|kanskje) (?:\\w+ ){0,4}?{P}', '{P} (?:maske|eller|kunne)'],
}

/** "Please send it to her": the one person that the mail names. */
const PRONOUN_ROUTE: Phrases = {
  en: [
    '(?:please |pls |just |so |can you |could you )*(?:make|name|appoint|put|set|list|mark|enter) (?:her|him) (?:down |in )?(?:as )?(?:the |its |their )?(?:new )?(?:owner|ae|account exec\\w*)(?= *(?:[.,!;?)-]|$)| (?:instead|please|of (?:it|this)|for (?:it|this)|on (?:it|this)))',
    '(?:the |this )?(?:deal|account|opportunity|lead|registration|one|it|this) (?:goes|should go|must go|needs to go|belongs|has to go) to (?:her|him)(?= *(?:[.,!;)-]|$)| (?:instead|please|now))',
    '(?:please |kindly |can you |could you |would you |so |and |just |better )*(?:{Give}) (?:{Obj})?(?: |(?<= ))(?:over |on |along |straight |back |directly |across |down )*(?:to|onto|at) (?:her|him|hers|his (?:desk|inbox|name))(?= *(?:[.,!;?)-]|$)| (?:instead|please|directly|either|and|for))',
    '(?:please )?(?:ask|give|offer|let|have|hand) (?:her|him)(?: (?:the (?:deal|account|opportunity|lead)|it|this|to take (?:it|this)|take (?:it|this)|have (?:it|this|this one)|own (?:it|this)|instead|please))?(?= *(?:[.,!;?)-]|$))',
    '(?:send|pass|push|route|throw) (?:it|this|this one) (?:her|his) way',
    "(?:she|he) (?:should|must|needs to|ought to|will|is (?:going|happy) to|has agreed to|can|is the (?:right )?(?:one|person|ae|owner)|is the owner|'s the (?:one|owner|person)|'ll)(?: (?:get|take|own|have|handle|run|pick|be (?:the owner|owning)|accept|for)(?: (?:{Obj}|this|it|over|up))*)?(?= *(?:[.,!;)-]|$)| (?:now|instead|for (?:it|this)))",
    "(?:it|this|that)(?:'s| is) (?:hers|his|her (?:account|patch|deal|territory)|his (?:account|patch|deal|territory))(?= *(?:[.,!;)-]|$)| now)",
    'over to (?:her|him)(?= *(?:[.,!;)-]|$))',
    '(?:should|must|ought to|has to|needs to|had better|better) (?:really |probably |now )?(?:go|be given|be passed|be sent|be offered|belong) (?:straight |over |on )?to (?:her|him)(?= *(?:[.,!;)-]|$)| (?:instead|please|now))',
  ],
  de: [
    '(?:bitte )?(?:auf (?:sie|ihn) (?:umschreiben|ubertragen|andern|umstellen|umhangen|eintragen)|(?:sie|ihn) (?:bitte )?als (?:neue[nr]? )?(?:besitzer|besitzerin|eigentumer|eigentumerin|verantwortliche[nr]?|zustandige[nr]?|owner) (?:eintragen|setzen|hinterlegen|einsetzen|vermerken))',
    '(?:tragt|trag|tragen sie|setzt|setz|setzen sie) (?:bitte )?(?:sie|ihn) (?:bitte |da |dort )?als (?:neue[nr]? )?(?:besitzer|besitzerin|eigentumer|eigentumerin|verantwortliche[nr]?|zustandige[nr]?|owner)',
    '(?:der deal|das|er|die chance|der fall) (?:geht|gehort) (?:an sie|an ihn|ihr|ihm|zu ihr|zu ihm)(?= *(?:[.,!;:]|$))',
    '(?:bitte )?(?:gebt|gib|geben sie|schickt|weist|leitet|ubergebt|ordnet)? ?(?:es |das |den |die |ihn |sie |bitte |lieber |doch )*(?:ihr|ihm) (?:bitte |doch )?(?:geben|weiterleiten|schicken|zuweisen|ubertragen|zuordnen|weitergeben|zu|weiter)',
    'an (?:sie|ihn) (?:weiter\\w*|geben|schicken|vergeben|ubergeben)',
    '(?:sie|er) (?:soll|sollte|ubernimmt|kann|wird) (?:das |den |die |es )?(?:ubernehmen|machen|nehmen|bekommen)?(?= *(?:[.,!;]|$))',
  ],
  fr: [
    '(?:merci de |veuillez |il faut |vous pouvez |pouvez-vous |priere de )?(?:la |le )(?:mettre|designer|nommer|indiquer|inscrire|noter) (?:comme |en tant que )?(?:la |le )?(?:nouve(?:lle|au) )?(?:proprietaire|responsable|titulaire)',
    '(?:mettez|designez|indiquez|nommez|inscrivez)-(?:la|le) (?:comme |en tant que )?(?:la |le )?(?:nouve(?:lle|au) )?(?:proprietaire|responsable|titulaire)',
    "(?:l'affaire|le dossier|ce dossier|l'opportunite|ca|cela) (?:lui revient|est a (?:elle|lui)|doit aller chez (?:elle|lui))",
    '(?:merci de |veuillez |il faut |vous pouvez |pouvez-vous |peux-tu )?(?:la |le )?lui (?:transmettre|passer|confier|donner|envoyer|attribuer|reattribuer|adresser)',
    '(?:transmettez|passez|donnez|confiez|envoyez|attribuez|passe|donne|transmets)[- ](?:la[- ]|le[- ])?lui',
    "c'est (?:a elle|a lui|pour elle|pour lui)",
  ],
  es: [
    '(?:pon(?:ed|er|gan)?|design(?:ad|ar|en)|nombr(?:ad|ar|en)|indic(?:ad|ar|en))l[oa](?: a (?:ella|el))? (?:como )?(?:nuev[oa] )?(?:responsable|propietari[oa]|titular|duen[oa])',
    '(?:pas|asign|reasign|envi|reenvi|deriv|mand|d)\\w{0,4}sel[oa]',
    '(?:es suy[oa]|le corresponde a (?:ella|el)|es cosa suya)',
    'a (?:ella|el)(?= *(?:[.,!;?]|$))',
  ],
  pt: [
    '(?:ponham|coloquem|indiquem|designem|por|colocar|indicar)(?:-n[oa]|-l[oa]|-[oa])? (?:ela |ele |a ela |a ele )?(?:como )?(?:nov[oa] )?(?:responsavel|proprietari[oa]|titular|dono|dona)',
    '(?:pass|encaminh|atribu|envi|mand)\\w{0,5} (?:isso |isto |o |a )?(?:para|pra|a) (?:ela|ele)',
    '(?:e|fica) (?:del[ea]|com (?:ela|ele))',
  ],
  it: [
    '(?:mett(?:ete|ere|i)|indic(?:ate|are|a)|nomin(?:ate|are)|segn(?:ate|are))(?:l[ao])? ?(?:pure )?(?:lei |lui )?(?:come )?(?:nuov[oa] )?(?:responsabile|proprietari[oa]|titolare|referente)',
    "(?:la trattativa|l'opportunita|il deal|questa) (?:va|deve andare|spetta) a (?:lei|lui)(?= *(?:[.,!;:]|$))",
    '(?:gir|pass|assegn|mand|d)\\w{0,5}gliel[ao]',
    '(?:gir|pass|assegn|mand)\\w{0,6} (?:pure )?a (?:lei|lui)',
    "e'? (?:sua|suo|di lei|di lui)(?= *(?:[.,!;:]|$))",
  ],
  nl: [
    '(?:zet|noteer|registreer|vul) (?:haar|hem) (?:er |hier )?(?:maar |graag |aub |dan )*(?:op |in )?(?:als|in als) (?:de )?(?:nieuwe )?(?:eigenaar|eigenares|verantwoordelijke|ae)',
    '(?:de deal|hij|deze|die|het) (?:gaat|moet|hoort) naar (?:haar|hem)(?: toe)?(?= *(?:[.,!;:]|$))',
    '(?:graag |beter |liever )?(?:aan|naar) (?:haar|hem) (?:geven|doorsturen|toewijzen|overdragen|doorzetten)',
    "(?:geef|stuur|zet|wijs) (?:hem |het |deze |'m )?(?:maar |door )?(?:aan|naar|bij|op) (?:haar|hem|zijn naam|haar naam)",
  ],
  pl: [
    '(?:prosze )?(?:jej|jemu|mu) (?:to )?(?:przekazac|przypisac|dac)',
    '(?:przekaz\\w*|przypisz\\w*|daj\\w*) (?:to )?(?:jej|jemu|mu)',
  ],
  sv: ['(?:skicka|ge|lamna|tilldela) (?:den|det) till (?:henne|honom)', 'ge (?:henne|honom) den'],
  da: ['(?:send|giv|gi|tildel) (?:den|det) til (?:hende|ham|henne)'],
}

const ROUTES = matcher(ROUTE, M)
export const PRONOUN_ROUTES = matcher(PRONOUN_ROUTE, M)
const POINTERS = matcher(POINTER, M)
const HINTS = matcher(HINT, M)
/** Somebody to be kept informed is not the new owner. */
const COPIED =
  /(?<![a-z])(?:c\.?c\.?|copy|copying|loop(?:ing)? in|keep(?:ing)? .{0,24} (?:in the loop|posted|informed|copied)|assistant|assistentin?|assistente|asistente|in copy|en copie|en copia|in copia|in kopie|in cc)(?![a-z])/

/** "Ask Anna", "talk to Anna" sends us to somebody, perhaps only for a word. */
const CONSULTS =
  /^(?:bitte )?(?:frag|wende|sprech|sprich|kontaktier|voyez|vois|parle|contact|demande|adresse|mieux vaut|il faut voir|tourne|habla|pregunt|fal[ae]|pergunt|parla|sent[ie]|chied|rivolg|vraag|bel |mail |neem contact|ga naar|probeer|benader|overleg|pyta|zapyta|porozmawia|skontaktuj|fraga|prata|kontakt|sporg|spor |snak)/
/** "… as well, for information" */
const INFORMS =
  /^[ ,)]*(?:as well|too|for (?:info|information|visibility)|fyi|zur info|auch|pour info|aussi|para (?:su )?informacion|tambien|per conoscenza|ter info|ook)(?![a-z])/

/** Who the sentence says should own the deal, at most one naming per person and kind. */
export function namings(sentence: Sentence, exclude: ReadonlySet<string>): Naming[] {
  const people = peopleIn(sentence, exclude)
  if (people.length === 0) return []
  const plain = maskPeople(sentence.plain, people)
  const found: Naming[] = []
  const take = (kind: Naming['kind'], phrases: typeof ROUTES) => {
    for (const place of findAll(phrases, plain)) {
      const named = people.filter((person) => person.start < place.end && person.end > place.start)
      const last = named.at(-1)
      if (last === undefined || copied(plain, place.start, last)) continue
      if (INFORMS.test(plain.slice(place.end))) continue
      const only = kind === 'ROUTE' && CONSULTS.test(plain.slice(place.start, place.end)) ? 'POINTER' : kind
      found.push({ kind: only, person: last, sentence, ...place })
    }
  }
  take('ROUTE', ROUTES)
  take('POINTER', POINTERS)
  take('HINT', HINTS)
  return found
}

/** "Copy Anna in", "my assistant Anna": the words just before the name, within the same clause. */
function copied(plain: string, from: number, person: Person): boolean {
  const before = plain.slice(Math.max(0, Math.min(from, person.start) - 24), person.start)
  return COPIED.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1))
}

function maskPeople(plain: string, people: Person[]): string {
  let out = plain
  for (const person of people) {
    const letter = person.name === '' ? 'E' : 'N'
    out = out.slice(0, person.start) + letter.repeat(person.end - person.start) + out.slice(person.end)
    if (person.emailStart >= 0 && person.name !== '') {
      out =
        out.slice(0, person.emailStart) +
        'E'.repeat(person.emailEnd - person.emailStart) +
        out.slice(person.emailEnd)
    }
  }
  return out
}
