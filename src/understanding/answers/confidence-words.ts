/**
 * The words that mark something as for the own house alone, in eleven languages: those that open it ("for Ines only:",
 * "unter uns") and those that ask for silence about what was said ("don't forward this", "Dana need not know"). Word
 * lists only; in-confidence.ts reads them, in small letters and with the other house's names replaced.
 */
import { NOT_TO_LEARN, PARTNER } from './behind-the-back.ts'

const THEM = `(?:them|him|her|(?:the |this )?${PARTNER})`

/** Where a remark begins: with a sentence, a line, or after a comma. */
const HEAD = '(?<=^[^\\p{L}]{0,9}|[.,;:!?(–—-]\\s{0,3}|\\n\\s{0,3})'
/** Where the words that mark it end. */
const END = '(?=\\s*[.!]?\\s*(?:[:,;)\\]–—-]|$))'
/** "Just for info:", "only for now," name nobody. */
const NAME =
  '(?!(?:info\\p{L}*|clarity|complete\\p{L}*|reference|the|a|fun|context|now|once|today|tomorrow|starters|confirmation|example|this|that|these|them|it|your|our|my|internal|new|existing|heute|jetzt|morgen|den|die|das|kurz|hoy|ahora|oggi|ora|nu|nyt|idag)(?!\\p{L}))\\p{L}+(?: \\p{L}+)?'

/** "For Ines only:", "nur für dich", "solo entre tú y yo": who alone may read it. */
const FOR_ONE = [
  `${HEAD}(?:this (?:is|one is|bit is) )?(?:strictly )?for ${NAME} only${END}`,
  `${HEAD}${NAME} only(?=\\s*:)`,
  `${HEAD}(?:this (?:is|one is|bit is) )?(?:just|only|strictly|solely|exclusively) (?:for|to|among|amongst) (?:your (?:eyes|ears)|our (?:eyes|ears)|the (?:house|team|desk|two of us)|${NAME})${END}`,
  'for your information only|(?:between )?you,? me and the (?:lamp ?post|gate ?post|bed ?post|wall)|just (?:you and me|the two of us)(?=\\s*[:,;)–-])',
  `${HEAD}(?:private(?:ly)?|in private|on the quiet|on the q\\.?t\\.?|hush[- ]hush|psst|sub rosa|entre nous|sensitive|not for publication|my lips are sealed)${END}`,
  `${HEAD}(?:bitte )?(?:nur|ausschließlich|allein|lediglich) (?:für|an|zwischen|unter) (?:dich und mich|dir und mir|uns (?:beiden?|zwei)|uns|dich|euch|mich|${NAME})${END}`,
  `${HEAD}(?:für )?${NAME} (?:allein|persönlich)(?=\\s*:)|unter vier augen|unter dem siegel|hinter vorgehaltener hand|${HEAD}(?:diskret|privat|inoffiziell)${END}|zwischen (?:dir und mir|uns beiden)`,
  `${HEAD}(?:juste |seulement |uniquement |rien que |exclusivement )(?:pour|entre) (?:toi et moi|vous et moi|toi|vous|nous deux|nous|moi|${NAME})${END}|${HEAD}pour ${NAME} (?:seulement|uniquement|seule?s?|exclusivement)${END}`,
  `${HEAD}(?:entre quatre(?:[- ]z)?[- ]?yeux|en aparté|en privé|de (?:toi|vous) à moi|à titre (?:confidentiel|officieux|privé)|officieusement|hors micro)${END}|sous le sceau du secret|(?:ça|cela|ceci) reste entre nous`,
  `${HEAD}(?:solo|sólo|solamente|únicamente|exclusivamente|nada más) (?:para|entre) (?:ti|tú y yo|usted(?:es)?|vosotr[oa]s|nosotr[oa]s|mí|${NAME})${END}|${HEAD}para ${NAME} (?:solo|sólo|solamente|únicamente|nada más)${END}`,
  `${HEAD}(?:a título (?:confidencial|personal)|extraoficial(?:mente)?|en privado|en petit comité|a solas|en corto)${END}|(?:esto |que )?(?:queda|quede|que no salga) (?:entre (?:tú y yo|nosotr[oa]s)|de aquí)|bajo cuerda`,
  `${HEAD}(?:só|apenas|somente|unicamente|exclusivamente) (?:para|entre) (?:ti|tu e eu|você(?:s)?|vocês|si|nós(?: dois)?|mim|a \\p{L}+|o \\p{L}+|${NAME})${END}|${HEAD}para (?:[ao] )?${NAME} (?:apenas|somente|só)${END}`,
  `${HEAD}(?:em off|em privado|em sigilo|a título (?:confidencial|pessoal)|aqui entre nós|extraoficialmente)${END}|(?:isto |isso |que )?(?:fica|fique) (?:só )?entre nós|sigilos[oa]`,
  `${HEAD}(?:solo|soltanto|esclusivamente|unicamente) (?:per|tra|fra) (?:te|voi|noi(?: due)?|me e te|me|${NAME})${END}|${HEAD}per ${NAME} (?:soltanto|solamente|e basta)${END}|(?:tra|fra) (?:me e te|noi due)|a quattr['’]occhi|acqua in bocca|in via (?:riservata|confidenziale|ufficiosa)|${HEAD}(?:ufficiosamente|in privato)${END}`,
  `${HEAD}(?:alleen|enkel|uitsluitend|slechts) (?:voor|tussen|aan) (?:jou en mij|jou|jullie|ons(?: twee(?:ën)?)?|mij|u|${NAME})${END}|${HEAD}voor ${NAME} alleen${END}|onder vier ogen|tussen (?:jou en mij|ons) (?:gezegd|gezegd en gezwegen)|tussen jou en mij`,
  `${HEAD}(?:tylko|wyłącznie) (?:dla|między|do wiadomości) (?:ciebie|was|nas|nami|mnie|${NAME})${END}|w cztery oczy|poza protokołem|${HEAD}(?:prywatnie|nieoficjalnie)${END}`,
  `${HEAD}(?:bara|endast|enbart) (?:för|till|mellan) (?:dig|er|oss|mig|${NAME})${END}|(?:mellan|under) fyra ögon|oss emellan|dig och mig emellan|${HEAD}(?:inofficiellt|privat)${END}`,
  `${HEAD}(?:kun|bare|alene|udelukkende) (?:for|til|mellem|mellom) (?:dig|deg|jer|dere|os|oss|mig|meg|${NAME})${END}|under fire (?:øjne|øyne)|(?:os|oss) (?:i|e)mellem|oss imellom|${HEAD}(?:uofficielt|uoffisielt|privat)${END}`,
]

/** Words that open what is for the own house: all that follows them is. */
export const OPENING = [
  ...FOR_ONE,
  '(?:just |strictly |purely |only )?between (?:us(?! and(?!\\p{L}))|you and me|ourselves|the two of us|colleagues)(?: only| two)?',
  '(?:for )?internal(?:ly)?(?: use| eyes| information| info| note| comment| remark)?(?: only)?(?=\\s*(?:[:,;)\\]–-]|$))',
  'internal(?:ly)? only|only internal(?:ly)?|(?:strictly|purely) internal',
  '(?:for )?(?:our|your) (?:eyes|ears) only|in-house only',
  'off the record|in (?:strict |all )?confidence|confidentially|confidential(?=\\s*[:,;)\\]–-])',
  `not (?:for|to) (?:the |this |that |your )?${PARTNER}(?:'s? (?:eyes|ears))?|not for (?:sharing|onward|forwarding|distribution|their (?:eyes|ears)|external)`,
  '(?<=^\\W{0,3}|[.,;:!?(–-]\\s{0,3})(?:mal )?(?:ganz )?unter uns(?=\\s*(?:[:,;.)\\]–!-]|$))|unter uns (?:gesagt|gesprochen|bleib\\p{L}*)|im vertrauen',
  '(?:nur |rein |streng )?(?:für )?intern(?:er gebrauch|e (?:notiz|info|anmerkung)|en gebrauch)?(?=\\s*[:,;)\\]–-])|nur (?:für )?intern\\p{L}*|(?:streng )?vertraulich',
  `nicht (?:für|an) (?:den |die |unseren? )?(?:${PARTNER}|externe?|extern)`,
  '(?:soit dit |juste |strictement |reste )?entre nous|en (?:toute )?confidence|confidentiel(?:lement)?|(?:usage|note|info) interne|(?:strictement |uniquement |purement )?(?:en )?interne(?=\\s*[:,;)\\]–-])|en off',
  `pas pour (?:le |la |les |ce )?${PARTNER}`,
  '(?:que quede |dicho )?entre nosotros|entre t[úu] y yo|en confianza|confidencial(?:mente)?|(?:solo |sólo |uso |nota )(?:para )?(?:uso )?intern[oa]|interno(?=\\s*[:,;)\\]–-])',
  `no (?:es )?para (?:el |la |los |este )?${PARTNER}`,
  'entre n[óo]s|c[áa] entre n[óo]s|em confid[êe]ncia|(?:s[óo] |apenas |uso |nota )(?:para )?(?:uso )?intern[oa]',
  `n[ãa]o (?:é )?para (?:o |a |os |este )?${PARTNER}`,
  '(?:detto |resti? |rimanga )?(?:fra|tra) (?:di )?noi|in confidenza|(?:solo |uso |nota )(?:per )?(?:uso )?intern[oa]|riservat[oa](?=\\s*[:,;)\\]–-])',
  `non per (?:il |la |i |questo )?${PARTNER}`,
  'onder ons(?: gezegd| gezegd en gezwegen)?(?=\\s*(?:[:,;.)\\]–-]|$))|onder ons gezegd|in vertrouwen|(?:alleen |enkel |puur )intern|intern(?=\\s*[:,;)\\]–-])|vertrouwelijk',
  `niet voor (?:de |deze )?${PARTNER}`,
  '(?:tak )?mi[ęe]dzy nami|w zaufaniu|poufn(?:e|ie)|tylko (?:do u[żz]ytku )?wewn[ęe]trzn\\p{L}*|wewn[ęe]trznie(?=\\s*[:,;)\\]–-])',
  `nie dla ${PARTNER}`,
  '(?:sagt )?mellan oss|i f[öo]rtroende|(?:endast |bara )internt|internt(?=\\s*[:,;)\\]–-])|konfidentiellt',
  `inte (?:f[öo]r|till) ${PARTNER}`,
  '(?:sagt )?mellem os|i fortrolighed|fortroligt|(?:kun )internt|(?:sagt )?mellom oss|i fortrolighet|konfidensielt',
  `ikke (?:for|til) ${PARTNER}`,
]
/** Words that ask for silence about what stands before them as well. */
const SILENCE = [
  ...NOT_TO_LEARN,
  "(?<!(?:we|they|i|he|she|who|you|to) )(?:do not|don['’]?t|please never|never) (?:you )?(?:tell|inform) (?!(?:us|me|our|my|the customer|the client)(?!\\p{L}))\\p{L}+",
  `(?:do not|don['’]?t|please never|never|no need to) (?:you )?(?:tell|inform|share (?:this|that|it|any of this|the above)?|mention|repeat|quote|forward|pass|show|let) ?(?:(?:this|that|it|any of (?:this|it)|on|the above) ?)*(?:with|to|on to)? ?(?:${THEM}|outside|externally|anybody|anyone)`,
  `(?:(?:please |let(?:['’]s| us) )?(?:keep|keeping|hide|withhold|conceal) (?:this|it|that|all (?:of )?this|all that|the above|these)(?: well| safely| strictly)?(?: away| hidden| secret| quiet)? from (?:${THEM}|externals?|outsiders)|(?:this|that|it) (?:is )?(?:not )?(?:must |should |may |to )(?:not )?(?:be )?(?:kept|hidden|stay hidden) from ${THEM})`,
  `(?:better|best|let['’]s|let us|i['’]d rather) not (?:to )?(?:tell|mention (?:this|that|it) to|share (?:this|that|it) with|inform) ${THEM}|(?:not|no|never) (?:a|one|any)? ?word (?:of this |about this )?to ${THEM}|(?:say|saying|said) nothing (?:of this )?to ${THEM}|no need to (?:tell|bother|involve|inform) ${THEM}`,
  "(?:please )?(?:not to be|must not be|should not be|is not to be|never to be) (?:forwarded|shared|quoted|passed on|repeated|disclosed)|keep (?:this|it) under (?:your hat|wraps)|keep mum|mum['’]?s the word|no forwarding|(?:this|that|it) does(?: not|n['’]t) leave (?:this|the) (?:room|house|team|thread|mail)|delete after reading",
  "(?:please )?(?:do not|don['’]?t) (?:quote|forward|share|pass on|repeat|pass) (?:me|this|that|it|any of this)(?: on)?(?!\\p{L})",
  '(?:keep|keeping) (?:this|it|that|the above|all this) (?:internal|between us|to (?:yourself|yourselves|ourselves)|in-house|confidential|private)|(?:this |that |it )?(?:stays|remains|should stay|must stay|has to stay) (?:strictly )?(?:between us|internal|in-house|inside|here|with us)',
  '(?:das |dies |es )?(?:bleibt|bleiben) (?:bitte )?(?:unter uns|intern|hier|bei uns|im haus)|(?:bitte )?behalt(?:e|et|en sie)? (?:das |es )?(?:bitte )?für (?:dich|euch|sich)',
  `(?:bitte )?nicht (?:(?:an |bei |mit )?(?:\\p{L}+ ){0,2})?(?:weiter(?:geben|leiten|sagen|erzählen)|(?:dem|den|der) ${PARTNER} (?:sagen|erzählen|mitteilen))|sag(?:t|en sie)? (?:das |es |davon )?(?:bitte )?(?:(?:dem |der )?${PARTNER}|ihnen|ihm|ihr)?\\s?(?:bitte )?(?:davon )?nichts?(?! neues)(?! nur(?!\\p{L}))`,
  `ne (?:le |la |les |leur |lui |l['’])?(?:dites|dis|transmettez|transmets|transf[ée]rez|partagez|r[ée]p[ée]tez|parlez|communiquez) (?:pas|rien)|(?:gardez?|garde)(?:-le| (?:ça|cela))? (?:pour (?:vous|toi|nous)|en interne|entre nous)|(?:[àa] ne pas|sans) (?:partager|transmettre|diffuser|communiquer|r[ée]p[ée]ter)`,
  `no (?:se )?(?:lo|la|les|le|nada) ?(?:diga|digas|dig[áa]is|digan|cuent\\p{L}+|comp[aá]rt\\p{L}+|reenv\\p{L}+|menciones?)|no (?:compart\\p{L}+|reenv[ií]\\p{L}+|mencion\\p{L}+|digas|dig[áa]is) (?:esto|nada|con|al)|que (?:esto )?quede (?:entre nosotros|en casa|interno)`,
  `n[ãa]o (?:lhes?|o|a)? ?(?:diga|digas|digam|conte|contem|partilh\\p{L}+|compartilh\\p{L}+|encaminh\\p{L}+|mencion\\p{L}+)(?: (?:isto|isso|nada|ao|com))?|(?:isto |isso )?fica entre n[óo]s`,
  `non (?:lo |gliel[oa] |glielo )?(?:ditel[oi]|dirl[oi]|dirglielo|dite|dire|condivid\\p{L}+|inoltr\\p{L}+|girate|menzion\\p{L}+) ?(?:al|con|niente|nulla|questo|loro|gli|le)?|non diteglielo|che (?:resti|rimanga) (?:fra|tra) (?:di )?noi`,
  `niet (?:\\p{L}+ ){0,3}(?:doorsturen|doorgeven|doorvertellen|delen)(?! (?:aan|met) de klant)|(?:zeg|vertel) (?:het |dit |dat )?(?:hun|ze|hem|haar|(?:tegen |aan )?de ${PARTNER}) (?:dit |dat |het )?(?:maar )?niet(?:s)?|(?:blijft|blijven) onder ons|hou (?:dit|het|dat) (?:onder ons|intern|voor je)`,
  `nie (?:m[óo]w\\p{L}*|przekazuj\\p{L}*|udost[ęe]pniaj\\p{L}*|wspominaj\\p{L}*|cytuj\\p{L}*) (?:im|mu|jej|tego|o tym|${PARTNER}|dalej)|(?:niech to )?zosta(?:je|nie|ń) mi[ęe]dzy nami`,
  `(?:s[äa]g|ber[äa]tta|n[äa]mn|vidarebefordra|dela) (?:det |detta )?inte|(?:stannar|stanna) mellan oss`,
  `(?:sig|fort[æa]l|n[æa]vn|videresend|del|si|fortell|nevn|videresend) (?:det |dette |ham |dem |partneren )?ikke|(?:bliver|forbliver|blir|forblir) (?:mellem|mellom) os[s]?`,
  `(?:vor|gegenüber) (?:dem |den |der )?(?:${PARTNER}|ihm|ihnen|ihr) (?:bitte )?(?:\\p{L}+ ){0,2}(?:geheim|verborgen|verheimlich\\p{L}*|verschweig\\p{L}*|nicht (?:erwähnen|ansprechen)|nichts (?:sagen|erwähnen))|(?:geht|gehen) (?:den |die |das )?${PARTNER} nichts an|(?:kein wort|nichts) (?:davon )?(?:zu|an|gegenüber) (?:dem |den )?${PARTNER}|(?:bitte )?${PARTNER} (?:bitte )?(?:davon )?nichts (?:davon )?(?:sagen|erzählen|verraten|schreiben)`,
  `(?:cache[rz]?|dissimule[rz]?|tais(?:ez)?)(?:-le|-la)? (?:ceci |cela |ça |tout ça )?(?:à|au|aux)? ?(?:le |la |les )?${PARTNER}|pas un mot (?:à|au|aux) (?:le |la )?${PARTNER}|(?:n['’]en |ne )(?:parle[sz]?|dis|dites|dire|souffle[rz]?) (?:pas |rien )(?:(?:à|au|aux) )?(?:${PARTNER})?|(?:ne )?(?:pas|rien) (?:dire|transférer|divulguer|diffuser|ébruiter)|à garder (?:pour (?:nous|toi|vous|soi)|entre nous|secret)`,
  `(?:ni (?:una )?palabra|nada de esto) (?:a|al|con) (?:el |la )?${PARTNER}|(?:ocult|escond)\\p{L}+ (?:esto )?(?:a|al|de|del) (?:el )?${PARTNER}|que (?:no se entere|no lo sepa)(?:n)? (?:el |la |los )?${PARTNER}|que (?:el |la |los )?${PARTNER} no (?:se entere|lo sepa|sepa)n?|no (?:se lo |le |lo )?(?:digas|digáis|diga|digan|cuentes|contéis|comentes|comentéis|reenv\\p{L}+)(?: nada)?(?: (?:a|al|con))? ?(?:el |la )?${PARTNER}|no reenviar`,
  `nem (?:uma )?palavra (?:a|ao|à|com o) ?${PARTNER}|(?:escond|ocult)\\p{L}+ (?:isto |isso )?(?:d[oe]|a[o]?) ?${PARTNER}|que (?:[ao] )?${PARTNER} não (?:o )?(?:saiba|descubra)|não (?:encaminhar|reencaminhar|partilhar|compartilhar|divulgar)`,
  `(?:nemmeno|neanche|non) una parola (?:a|al|con) (?:il )?${PARTNER}|(?:nascond|tac)\\p{L}+ (?:questo )?(?:a|al) ?${PARTNER}|che (?:il )?${PARTNER} non (?:lo )?(?:sappia|venga a saper\\p{L}*)|non (?:farlo|fatelo|far) sapere (?:a|al) ?${PARTNER}|(?:da )?non (?:inoltrare|divulgare|diffondere)|tien\\p{L}*(?:lo)? per (?:te|voi|noi)`,
  `geen woord (?:hierover )?(?:tegen|aan) (?:de )?${PARTNER}|(?:zeg|vertel) (?:de )?${PARTNER} (?:hier |er )?niets|(?:voor|tegenover) (?:de )?${PARTNER} (?:geheim|verborgen|verzwijgen)|(?:verzwijg|verberg) (?:dit|het|dat) (?:voor )?(?:de )?${PARTNER}`,
  `ani słowa (?:do )?${PARTNER}|nie (?:mów|mówcie|pisz|przesyłaj|przekazuj)(?:cie)? (?:tego |o tym )?(?:do )?${PARTNER}|zachowaj(?:cie)? (?:to )?dla siebie|niech ${PARTNER} (?:się )?(?:o tym )?nie (?:dowie|wie)`,
  `inte ett ord till ${PARTNER}|s[äa]g (?:inget|ingenting)(?: om det)?(?: till ${PARTNER})?|h[åa]ll (?:det|detta) (?:för dig själv|hemligt|inom huset)|(?:får )?inte (?:vidarebefordras|delas)`,
  `ikke et ord til ${PARTNER}|(?:sig|si) (?:ikke noget|ingenting|intet)(?: til ${PARTNER})?|hold (?:det|dette) (?:for dig selv|for deg selv|hemmeligt|hemmelig)|(?:må )?ikke (?:videresendes|deles)`,
]
/** Japanese sets no edges between words. */
const JA_OPENING =
  'ここだけの?話|社内限り|社内のみ|社外秘|内密に|内々に|オフレコ|(?:さん|様)(?:だけ|のみ)に|(?:さん|様)限り|他言無用|パートナーには(?:内緒|言わない|伏せ)'
const JA_SILENCE =
  '(?:パートナー|先方|相手|\\ue000+)(?:さん|様|側)?(?:に|へ)は?(?:まだ)?(?:言わ|伝え|お伝えし|知らせ|話さ|教え|見せ|共有し)(?:ない|ず)|(?:パートナー|先方|相手|\\ue000+)(?:さん|様|側)?(?:に|へ)は?(?:内緒|内密|伏せ|秘密)|転送しないで|口外しない'
const edged = (parts: string[], inJapanese: string) =>
  new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})|${inJapanese}`, 'u')
export const OPENS = edged(OPENING, JA_OPENING)
export const LOOKS_BACK = edged(SILENCE, JA_SILENCE)
