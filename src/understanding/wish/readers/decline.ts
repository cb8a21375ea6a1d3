/**
 * DECLINE: the account executive refuses the deal. `DECLINE_WHOLE` and `DECLINE_PHRASES` say so; `REFUSAL_GROUNDS`
 * only give a reason ("my quarter is full"), which by itself is a refusal when nothing else in the mail points
 * the other way. The coded reason follows from the words (design page 1, "Decline reasons").
 */
import type { DeclineReason } from '../../../motion/words.ts'
import { evidenceAt } from '../../evidence.ts'
import type { Sentence } from '../../sentences.ts'
import type { Fact } from '../../understanding.ts'
import { findAll, type Macros, matcher, type Phrases } from './phrases.ts'
import { WORKED_DIRECTLY } from './worked-directly.ts'

const EN: Macros = {
  /** What somebody carries who carries more than he can: "140 %". */
  Much: '(?:1[1-9]\\d|[2-9]\\d\\d) ?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent|prosent|prosenttia)',
  Obj: 'it|this|that|them|this one|that one|(?:the|this|that) (?:deal|lead|opportunity|account|handoff|hand-off|registration|case|customer|prospect|one|project)|{A}|{N}|the {A}(?: (?:deal|one|account|opportunity))?|ownership|any more|any new|anything (?:new|else|more)|another|more|one more|new (?:deals|accounts|business|work)',
  Cannot:
    "can'?t|cant|cannot|can not|won'?t|wont|will not|(?:am|'m|are|'re) (?:really |just |simply )?(?:not able to|unable to|not going to|not willing to|not prepared to|not in a position to|not free to)|don'?t want to|do not want to|'?d rather not|would rather not|wouldn'?t|couldn'?t|shouldn'?t|don'?t (?:think|believe) i (?:can|should|will|could)|am not|'m not|refuse to|decline to|have to say no to|may not|must not",
  Take: 'take|own|accept|work|handle|drive|run with|run|look after|lead|cover|carry|pick|adopt|assume|grab|keep|manage|commit to|touch|do|be (?:the owner|taking|able to take|owning|doing|working|picking|accepting|handling|the ae|the right (?:person|ae|one|rep))|get to|serve|service|help with|taking|owning|working|accepting|picking|touching|deal with|fit|squeeze|see to|go near|start',
  Sorry:
    "(?:sorry|apologies|unfortunately|sadly|regrettably|regretfully|alas|i'?m afraid|afraid|i regret|thanks|thank you|thx|thanks but|hi|hi all|hi team|hello|hey|hey team|hello team|appreciate it|really sorry|so sorry|much as i'?d like to|ok|okay|hm+|well|yeah|but|guys|folks|team|all|with regret|respectfully|honestly|for me|from me|this time|not this time|i think)[ ,.!:;-]*",
  Bye: "(?:[ ,.!-]*(?:sorry|thanks?(?: you)?|thx|cheers|this (?:time|week|month|quarter|year)|for me|on this one|from me|for this one|i'?m afraid|unfortunately|this one|to this one|at the moment|right now|again|team|all|guys|folks|\\[?#?\\d{3,6}\\]?|{A}|though|please|here))*[ .!,:()-]*$",
}

const WHOLE: Phrases = {
  en: [
    "^{Sorry}{0,5}(?:no|nope|nah|no way|no thanks|no thank you|no can do|declin(?:e|ed|ing)|i (?:must |have to |will |'?ll )?decline|decline handoff|pass|i pass|i'?ll pass|i'?m passing|passing|hard pass|hard no|(?:it'?s |that'?s |this is )?a (?:hard |firm |clear |definite )?(?:no|pass)(?: from me)?|afraid not|i'?m afraid not|not me|not mine|not for me|not this (?:one|time|quarter|month|year)(?: round)?|not interested|i'?m out|count me out|leave me out|rejected|reject|refused|negative|can'?t|cannot|i can'?t|no i can'?t|i won'?t|unable|sorry|it'?s a no|no deal|not my (?:deal|patch|territory|account|region|area|turf|industry|vertical|customer|segment|one|bag|thing|cup of tea)){Bye}",
  ],
  de: [
    '^(?:(?:hallo|hi|moin|servus|sorry|danke|leider|tut mir leid|bedaure|schade|ok|also|nein|ne)[ ,.!:-]*)*(?:nein|ne|nee|no|leider nein|leider nicht|nein danke|nein leider|abgelehnt|ablehnung|ich lehne ab|lehne ab|muss (?:ich )?ablehnen|ich muss ablehnen|ich passe|passe|ich muss passen|muss passen|muss (?:ich )?absagen|ich sage ab|absage|bin raus|ich bin raus|ohne mich|nicht meins|nicht meiner|nicht ich|nicht mein (?:gebiet|kunde|bereich|thema|revier|fall|deal|ding)|nichts fur mich|kein interesse|geht (?:leider )?nicht|nicht bei mir|diesmal nicht|dieses mal nicht|lieber nicht)(?:[ ,.!-]*(?:danke\\w*|sorry|leider|von mir|diesmal|dieses mal|hier|von meiner seite))*[ .!,]*$',
  ],
  fr: [
    "^(?:(?:bonjour|salut|desole|desolee|merci|malheureusement|helas|non|navre|navree|ok|pardon)[ ,.!:-]*)*(?:non|nan|non merci|malheureusement non|helas non|refuse|refusee|je refuse|je decline|decline|declinee|je passe|je passe mon tour|sans moi|pas pour moi|pas moi|ce n'est pas pour moi|c'est non|ce sera non|ce sera sans moi|pas cette fois|impossible|je ne peux pas|je peux pas|pas mon (?:secteur|territoire|perimetre|compte|client))(?:[ ,.!-]*(?:merci|desole|desolee|cette fois|cette fois-ci|de mon cote|pour moi))*[ .!,]*$",
  ],
  es: [
    '^(?:(?:hola|buenas|buenos dias|buenas tardes|lo siento|gracias|lamentablemente|por desgracia|desgraciadamente|no|perdon|disculpad|sintiendolo mucho)[ ,.!:-]*)*(?:no|no gracias|lamentablemente no|rechazad[oa]|rechazo|la rechazo|lo rechazo|declino|declinad[oa]|paso|yo paso|conmigo no|no puedo|imposible|no es mi[oa]|no es para mi|no me interesa|esta vez no|no va a poder ser|no podra ser|no va a ser posible|fuera de mi (?:zona|territorio))(?:[ ,.!-]*(?:gracias|lo siento|esta vez|por mi parte|de este|de esta|yo))*[ .!,]*$',
  ],
  pt: [
    '^(?:(?:ola|oi|bom dia|boa tarde|infelizmente|desculpe\\w*|desculpa|lamento|obrigad[oa]|nao|sinto muito|pessoal)[ ,.!:-]*)*(?:nao|nao obrigad[oa]|infelizmente nao|recuso|recusad[oa]|declino|passo|eu passo|nao posso|nao da|nao consigo|nao e meu|nao e minha|nao e comigo|nao e para mim|desta vez nao|dessa vez nao|sem condicoes|impossivel|nao vai dar|rejeitad[oa]|rejeito)(?:[ ,.!-]*(?:obrigad[oa]|desculp\\w*|desta vez|dessa vez|para mim|pra mim))*[ .!,]*$',
  ],
  it: [
    "^(?:(?:ciao|buongiorno|mi dispiace|mi spiace|purtroppo|grazie|scusate|no|spiacente)[ ,.!:-]*)*(?:no|no grazie|purtroppo no|rifiuto|rifiutat[oa]|declino|declinat[oa]|passo|io passo|non posso|non e mi[oa]|non e' mi[oa]|non fa per me|non e per me|stavolta no|questa volta no|impossibile|non ce la faccio|non riesco|rinuncio|non mi interessa)(?:[ ,.!-]*(?:grazie|mi dispiace|mi spiace|stavolta|questa volta|purtroppo))*[ .!,]*$",
  ],
  nl: [
    '^(?:(?:hoi|hallo|hi|dag|sorry|helaas|jammer|bedankt|dank|nee|het spijt me)[ ,.!:-]*)*(?:nee|nee bedankt|nee dank je|nee helaas|helaas niet|helaas nee|afgewezen|geweigerd|ik weiger|ik pas|pas|ik bedank|ik sla over|ik sla deze over|niet van mij|niet voor mij|niet mijn (?:regio|klant|gebied|pakkie an|deal)|kan niet|gaat niet|gaat niet lukken|lukt niet|deze keer niet|dit keer niet|liever niet|geen interesse)(?:[ ,.!-]*(?:bedankt|dank\\w*|sorry|helaas|deze keer|hiervoor|voor mij))*[ .!,]*$',
  ],
  pl: [
    '^(?:(?:czesc|dzien dobry|hej|niestety|przepraszam|przykro mi|sorry|dzieki|nie)[ ,.!:-]*)*(?:nie|nie dziekuje|niestety nie|odmawiam|odrzucam|odrzucone|rezygnuje|pasuje|nie biore|nie moge|nie moje|to nie moje|to nie moj (?:klient|region|teren)|nie dla mnie|to nie dla mnie|nie tym razem)(?:[ ,.!-]*(?:dziekuje|dzieki|tym razem|niestety|przepraszam))*[ .!,]*$',
  ],
  sv: [
    '^(?:(?:hej|tyvarr|beklagar|ledsen|tack|nej|sorry)[ ,.!:-]*)*(?:nej|nej tack|tyvarr nej|tyvarr inte|avbojer|jag avbojer|avstar|jag avstar|tackar nej|jag tackar nej|jag passar|passar|inte min|den ar inte min|inte mitt omrade|inte for mig|inte jag|inte den har gangen|avslag)(?:[ ,.!-]*(?:tack|tyvarr|den har gangen|denna gang))*[ .!,]*$',
  ],
  da: [
    '^(?:(?:hej|hei|desvaerre|desvarre|dessverre|beklager|tak|takk|nej|nei|sorry)[ ,.!:-]*)*(?:nej|nei|nej tak|nei takk|desvarre nej|desvarre ikke|dessverre ikke|jeg takker nej|takker nej|takker nei|afslar|jeg afslar|jeg melder pas|melder pas|ikke min|den er ikke min|ikke mit omrade|ikke mitt omrade|ikke for mig|ikke mig|ikke denne gang|afvist)(?:[ ,.!-]*(?:tak|takk|desvarre|denne gang))*[ .!,]*$',
  ],
  fi: ['^(?:valitettavasti )?(?:ei|en|en ota|en voi ottaa)[ .!,]*$'],
  ja: [
    '^(?:(?:申し訳(?:ござい|あり)ません(?:が)?|残念ながら|すみません(?:が)?|恐れ入りますが|いいえ)[、, 。]*)*(?:今回は|本件は)?[、, ]*(?:お断り(?:します|いたします|致します|させていただきます)|辞退(?:します|いたします|させていただきます)|見送(?:ります|らせてください|らせていただきます)|(?:お?引き?受け|担当|対応)(?:は)?(?:でき|出来|いたしかね|致しかね|しかね)(?:ません|ます)|無理です|いいえ)[。! ]*$',
  ],
}

const PHRASES: Phrases = {
  en: [
    "(?:would|'d) be (?:much |far )?better (?:off )?(?:with|served by|for) (?:someone|somebody|an? (?:ae|rep|colleague))",
    "(?:won'?t|isn'?t going to|doesn'?t|does not|will not) work (?:with|for) me(?= *(?:[.,!;]|$))",
    "(?:isn'?t|aren'?t|is not|are not|not) (?:in|on|within|under|part of) my (?:patch|territory|remit|scope|region|book|portfolio|list|area|sector|segment|world)",
    "so (?:it'?s |that'?s )?(?:a )?no(?: from me)?(?= *[.!]*$)",
    'not (?:really |quite |exactly )?(?:a |the |a good |the right )?(?:one|fit|match) for me',
    "{start}(?:i'?m )?(?:gonna|going to|gotta)(?: have to)? (?:pass|decline|say no|sit (?:it|this|this one) out|skip (?:it|this|this one))(?= *(?:[.,!;:-]|$)| (?:on|to|this|here|for))",
    "(?:i'?d|i would|would) (?:prefer|like|have) to (?:pass|decline|skip|sit (?:it|this|this one) out)(?= *(?:[.,!;:-]|$)| (?:on|to|this|here|for))",
    "(?:i'?d |i would |would )?prefer not to(?= *(?:[.,!;]|$)| (?:take|own|do|work|be the))",
    'bow(?:ing)? out of (?:it|this|that)(?: one)?',
    "(?:can'?t|cannot|couldn'?t|won'?t|wouldn'?t|unable to|not able to)(?: be able to)? (?:give|devote|dedicate) (?:it|this|this one|them|that|{A}) (?:\\w+ )?(?:the|enough|proper|sufficient|full) (?:\\w+ ){0,2}?(?:attention|time|focus|care|effort|love)(?! (?:before|until|till|unless))",
    '(?:make|makes|made) (?:no|little|not much) sense for me to (?:take|start|own|begin|pick|run|have|accept|do|work)',
    "(?:doesn'?t|does not|wouldn'?t|would not) (?:make sense|be (?:right|fair|sensible|wise)|work) for me to (?:take|start|own|begin|pick|run|have|accept|do|work)",
    '(?:so |therefore |probably )?better not me(?= *(?:[.,!;]|$))',
    "(?:i )?(?:don'?t|do not) (?:think|believe|feel) (?:that )?(?:i'?m|i am|i would be|i'?d be) (?:really |quite )?the (?:right|best|correct) (?:person|ae|one|fit|rep|owner|guy|woman|man)(?: (?:for|on|here)(?: (?:this|it|this one|that|the job|\\w+))?)?",
    '(?:give|giving) (?:this|that|it|this one|that one) (?:one )?a miss',
    "(?:isn'?t|is not|aren'?t|not) (?:something|anything|a (?:field|sector|market)) i (?:sell|work|deal|cover|do|handle)",
    'non (?:seguo|copro|gestisco) piu(?= )',
    "(?:i|we)(?:'ll|'d|'m)? (?:\\w+ ){0,3}?(?:have to|must|need to|got to|going to have to|obliged to|forced to) (?:\\w+ ){0,2}?(?:say no|decline|pass(?! (?:it|this|that|them|on (?:it|this) to))|turn (?:it|this|this one|you) down|refuse|let (?:it|this|this one) go)",
    "(?:haven'?t|hasn'?t|have not|has not|isn'?t|aren'?t|are not|is not|were never|was never|no longer|not) (?:\\w+ ){0,2}?(?:mine|with me|my (?:patch|territory|region|account|accounts|vertical|sector|customers?|field)|on my (?:list|desk|plate|patch)|under me|in my (?:patch|territory|region|book|portfolio))(?= *(?:[.,!;:-]|$)| (?:since|any|these|for|now|and|as|after|because))",
    '(?:please )?(?:place|put|leave|park) (?:it|this|this one) with (?:someone|somebody|an? \\w+ who)(?: else)?',
    '(?:i|we) (?:{Cannot}) (?:\\w+ ){0,2}?(?:take (?:it|this|that|another|on|any)|work (?:it|this|on (?:it|this))|own (?:it|this)|accept (?:it|this)|do (?:it|this) justice|commit(?: to (?:it|this))?|be of (?:any )?(?:help|use)|help)(?! (?:before|until|till|without|unless))',
    '(?:took|taken|taking|moved|struck|removed) (?:\\w+ )?(?:off|from|away from) (?:me|my (?:list|plate|desk|patch|accounts|book))',
    'no (?:technical|presales|se) help (?:and|so|until)',
    '(?:not|never) (?:going|about) to (?:be able to )?(?:work|take|own|run|handle|touch|accept|do) (?:this|it|that)(?: one)?',
    "i'?ll (?:decline|pass|sit (?:it|this) out|stay out|skip)(?= *(?:[.,!;:-]|$)| (?:this|on|it|here|for))",
    '(?:please )?(?:find|pick|choose|look|try)(?: for)? (?:elsewhere|another (?:home|owner|ae|volunteer|taker))',
    '(?:needs|need|deserves|find) (?:it |this |this one )?(?:another|a different|a better|a new) (?:home|owner|ae)',
    '(?:stay|keep|keeping|staying) (?:well )?(?:out|clear|away) (?:of|from) (?:it|this|this one|that one)',
    'recus(?:e|ing) myself',
    '{start}(?:have to|must|need to|will have to|going to have to|gotta|got to) (?:say no|pass|decline|turn (?:it|this) down|let (?:it|this|this one|that one|{A}) (?:one )?go)(?= *(?:[.,!;:-]|$)| (?:to|on|this|here))',
    "(?:have to|must|need to|will have to|'ll have to|'ll|am going to|'m going to|going to) let (?:it|this|this one|that one|{A}) (?:one )?go",
    "(?:don'?t|do not|can'?t|cannot) (?:count|rely|bank) on me",
    "(?:isn'?t|is not|not really) (?:really )?one for me",
    '(?:pass|give|hand|offer|send) (?:it|this|this one) (?:on )?to (?:someone|somebody)(?: else)? (?:who|with)(?! can (?:tell|answer))',
    "(?:that|this|it|who)(?:'s| is) not me",
    '(?:somebody|someone|an ae|a colleague|one of the \\w+) (?:with|who|from|in) (?:\\w+ ){1,6}should (?:have|take|own|get|handle) (?:it|this|this one)',
    '(?:should|needs to|must) (?:go|be given) to (?:someone|somebody|an? \\w+ (?:ae|rep|specialist))',
    "i'?(?:m|ve) (?:done|finished) with (?:them|this account|that account|that customer)",
    "(?:isn'?t|is not|not) (?:going to|gonna) (?:work|happen|fly) (?:for|with) me",
    "i'?ll (?:leave|skip) (?:it|this|this one|that one)(?= *(?:[.,!;]|$)| (?:to|for) (?:others|someone|somebody|the others))",
    "i (?:would|'d) only let them down",
    'not touching (?:it|this|that)(?: one)?',
    '(?:go on|carry on|go ahead|proceed|do (?:it|this))(?: then)? without me',
    "(?:can'?t|cannot) (?:say|make it|squeeze (?:it|this) in|fit (?:it|this) in)(?= *(?:[.,!;]|$))",
    'i (?:must|have to|need to|will) (?:step away|stand aside|withdraw|abstain|stay away)',
    "(?:i|we|i'?ll)? ?{Cannot} (?:really |honestly |possibly |realistically |currently |also |just |in good conscience |, [^,]{1,30}, |even |now )?{Take} (?:up |on |over )?{Obj}(?: (?:on|up|over|in|justice))?(?! (?:lightly|for granted|long|away|off|before|until|till|alone|on my own|by myself|without|from (?:him|her|them)))",
    "(?:i|we)(?:'ll|'d|'m|'re|'ve)?(?: (?:have to|must|need to|going to|will|am|are|want to|would|like to|should|think i'll|think i should|better|had better|hereby|respectfully|regretfully|rather|just|got to|obliged to|forced to|afraid i'll|afraid i|sorry but i'll|unfortunately|sadly|simply|really))* (?:be )?(?:decline|declining|pass(?:ing)?(?! (?:it|this|that|them|the|{A}|{N}|him|her) (?:on|to|over|along))(?! (?:to|along|by))|turn(?:ing)? (?:it|this|this one|that one|{A}) down|turn(?:ing)? down (?:it|this|{A}|the)|say(?:ing)? no|sit(?:ting)? (?:this|this one|it|that one) out|opt(?:ing)? out|bow(?:ing)? out|step(?:ping)? (?:aside|back)|reject(?:ing)?|refuse|refusing|skip(?:ping)?)(?= *(?:[.,!;:-]|$)| (?:on|this|it|to|the|here|for|because|as|since|and|from|{A}|{N}|with|again|due))",
    "{Sorry}{0,5}(?:this|that|it|{A})(?: one)?(?:'s| is) (?:really |definitely |just |simply |clearly |certainly )?(?:a no|a pass|a hard no|a hard pass|not (?:one )?(?:for me|mine|my (?:deal|patch|territory|account|region|area|turf|industry|vertical|customer|segment|bag|thing|responsibility|remit)))",
    "(?:isn'?t|isnt|is not|ain'?t|wasn'?t|not) (?:really |actually |one of |in |on |within |even )?(?:mine|for me|my (?:deal|patch|territory|account|region|area|turf|industry|vertical|customer|segment|bag|thing|responsibility|remit|book|list|accounts|target list))",
    "^{Sorry}{0,5}(?:no|nope|declined?|declining|pass|passing|hard pass|rejected?|afraid not|not me|not mine|not for me|not this (?:one|time|quarter|month|year)|no thanks|no thank you)(?: from me| on this(?: one)?| for me| on {A}| to this one| here)?(?= *[.,!;:-]+ *(?! ?(?:i'?ll take|i accept))(?! *(?:wait|but))| because| since| as | due)",
    "(?:i'?m|count me|i am|include me|leave me|consider me) out(?! (?:of (?:office|town|the office)|on|until|till|from|this|next|tomorrow|today|all|in|at|there|sick|for))",
    "i (?:don'?t|do not) (?:want|accept|need|cover|handle|do|own|work)(?: on)? (?:this|it|them|that|{Obj}|this one|these)",
    'i (?:decline|refuse|reject|pass)(?= *(?:[.,!;:-]|$)| (?:this|it|the|on|because|as|for|{A}|with))',
    '(?:please )?(?:find|pick|choose|look for|ask|try|assign|get|offer (?:it|this) to|give (?:it|this|this one|{A}) to|route (?:it|this) to|pass (?:it|this) (?:on )?to|hand (?:it|this) to|reassign (?:it|this)? ?to|assign (?:it|this) to|reassign(?: it| this)?(?= *(?:[.!,]|$))) ?(?:someone|somebody|anyone|anybody|some other|another (?:ae|rep|owner|colleague|person)|an other)? ?(?:else)?(?<=else|somebody|someone|another \\w{2,9}|reassign(?: it| this)?)(?! (?:take a look|who))',
    '(?:someone|somebody|anyone|anybody) else (?:should|needs to|will have to|must|has to|ought to|would be|can|could) (?:take|own|have|pick|handle|do|run|get|be)',
    'no (?:deal|go) (?:for|from) me',
    '(?:wrong|not the right|not the best|not a good|not really the right|not the) (?:person|ae|rep|guy|owner|fit|one|man|woman|address)(?: for (?:this|it|me|this one))?',
    "(?:won'?t|will not|can'?t|cannot|not going to) be (?:able to )?(?:me|possible|the one|taking|mine|doable|happening|able|of help)",
    '(?:take|strike|cross|remove|scratch|drop) me off',
    '(?:release|let go of|hand(?:ing)? (?:it|this|this one)? ?back|giv(?:e|ing) (?:it|this)? ?back|send(?:ing)? (?:it|this)? ?back|return(?:ing)? (?:it|this|this one) to|back to the pool|put (?:it|this) back)',
    "not (?:something|one|a deal|an account) i(?:'m| am| can|'d| would| want| will| could)",
    "(?:have|'ve) no (?:interest|appetite|intention)",
    "i'?ll (?:leave|give) (?:this|that|it|this one|that one) (?:one )?(?:a miss|alone|to (?:someone|somebody) else|for (?:someone|somebody) else)",
    'no thanks(?= *(?:[.,!;:-]|$))',
    "i'?d rather (?:not|pass|leave|skip)",
    "(?:can'?t|cannot|won'?t) (?:help|commit|do|manage|make (?:it|this) work)(?: (?:with |on |to )?(?:you|this|it|here|one|this one|that))?(?= *(?:[.,!;:-]|$)| (?:on|with|because|as|this|right|at|due|before))",
    "the answer(?:'s| is) no",
    "i'?m (?:going to )?(?:saying|say) no",
    'better (?:off )?(?:with|served by) (?:someone|somebody) else',
    'not (?:interested|keen|able|available|free)(?= *(?:[.,!;:-]|$)| (?:in|to (?:take|own|accept|work|pick)|for|on|at|right|because|this))',
    'have to disappoint you',
    "(?:can'?t|cannot) say yes(?! yet)",
  ],
  de: [
    'geht (?:bei mir |da |hier |diesmal |leider |das )*nicht(?= *(?:[.,!;]|$))',
    '(?:kann|werde|will|mochte|schaffe|konnte|darf) ich (?:\\w+ ){0,5}?nicht (?:\\w+ ){0,2}?(?:stemmen|ubernehmen|uebernehmen|annehmen|leisten|betreuen|bedienen|schaffen|machen|nehmen|schultern|unterbringen|verantworten|bearbeiten|brauchen)',
    'da muss ich (?:\\w+ ){0,2}?(?:passen|absagen|ablehnen|nein sagen|abwinken)',
    'nicht mehr (?:fur .{1,30} )?zustandig',
    '(?:geht|ginge) sich (?:\\w+ ){0,4}?nicht aus',
    '(?:kriege|krieg|bekomme|bring|bringe) ich (?:\\w+ ){0,4}?nicht (?:unter|hin|mehr unter)',
    'kann ich (?:leider |diesmal |da |hier )*nicht(?= *(?:[.,!;]|$))',
    '(?:das|es) (?:ist|wird) (?:leider )?(?:zu viel|nichts) fur mich',
    'neu vergeben',
    'nicht der (?:richtige|passende)',
    'nicht die (?:richtige|passende)',
    '(?:muss|will|mochte) ich (?:mich )?(?:leider )?(?:raushalten|heraushalten|enthalten)',
    '(?:lasse|lass) ich (?:lieber |leider |diesmal )*(?:bleiben|aus|sausen|liegen|sein)',
    'da(?:von)? (?:lasse|lass) ich die finger',
    '(?:kann|mochte|will|werde|konnte|darf|mag|schaffe|ubernehme|nehme|mache|betreue|bearbeite|schaff|nehm|mach) (?:ich )?(?:mir |es |das |den |die |ihn |sie |dies\\w* |{A} |{N} |deal |fall |kunden |lead |hier |da |leider |im moment |derzeit |aktuell |momentan |diesmal |zurzeit |auch |so |jetzt |daher |deshalb |wirklich |selbst |einfach |ich |projekt |aus \\w+ |opportunity |chance )*(?:nicht|nichts|keine[nr]?(?= (?:weitere|neue|zusatzliche|deals?|kunden|projekte?|falle|leads?)| *(?:[.,!]|$))|nix)(?: (?:mehr|weitere[nrs]?|neue[nrs]?|neues|zusatzliche[nrs]?|selbst|auch noch|noch|nur|sinnvoll|guten gewissens|neuen|deals?|kunden|projekte?|fall|falle|leads?|das|an))*(?: (?:u(?:e)?bernehmen|annehmen|nehmen|machen|betreuen|bearbeiten|stemmen|leisten|schaffen|unterbringen|aufnehmen|an))?(?! (?:nur|allein|vor |ohne|dass|sagen|erreichen|anrufen|versprechen|beurteilen|einschatzen))',
    '(?:muss|mochte|werde|will) (?:ich )?(?:das |den |die |hier |leider |diesmal |da |daher |deshalb |diese[nsr]? |{A} |deal |fall |anfrage |ich )*(?:ablehnen|absagen|passen|verzichten|nein sagen|zuruckgeben|abgeben|ausschlagen|abwinken)',
    'lehne (?:ich )?(?:das |den |die |diese[nrs]? |hiermit |leider |{A} |deal |fall |dankend |es |ihn |sie )*ab',
    '(?:sage|sag) (?:ich )?(?:leider |hier |da |diesmal )*(?:ab|nein)',
    '(?:ist|sind|gehort|gehoren|liegt|liegen|fallt|fallen|war) (?:das |leider |aber |hier |seit \\w+ \\w+ |seit \\w+ |schon |auch |eigentlich |definitiv |uberhaupt |ja |doch |gar )*nicht (?:mehr )?(?:bei mir|in mein\\w*|mein\\w*|zu mein\\w*|mir|fur mich|unter mein\\w*|zu mir)',
    'nicht (?:mehr )?(?:bei mir|in mein(?:em|er|en) (?:gebiet|bereich|region|revier|verantwortung|zustandigkeit|territorium)|mein (?:gebiet|kunde|bereich|thema|revier|territorium|fall|deal)|meine (?:baustelle|region|branche|zustandigkeit))',
    'bin (?:ich )?(?:leider |dafur |hier |da |fur .{1,30} )*(?:nicht|nicht mehr) (?:mehr )?(?:zustandig|der richtige|die richtige|verantwortlich)',
    '(?:bin|ware) (?:ich )?(?:leider |da |hier |diesmal )*(?:raus|draussen)',
    '(?:bitte )?(?:anderweitig|an (?:jemand|wen|einen kollegen|eine kollegin|eine andere|einen anderen) ?(?:anders|anderen|anderes)?) ?(?:vergeben|weitergeben|geben|zuweisen|weiterleiten)',
    '(?:jemand|jemanden|wen|jmd) ander(?:s|en|em|er)',
    '(?:andere[nr]?|neuen) (?:kollegen|kollegin|ae|betreuer|besitzer) (?:suchen|finden|fragen)',
    'kommt (?:fur mich )?nicht in ?frage',
    'daraus wird (?:bei mir )?nichts',
    'wird (?:bei mir )?nichts',
    'ohne mich',
    '^(?:(?:hallo|hi|sorry|danke|tut mir leid|also)[ ,.!:-]*)*(?:leider )?(?:nein|ne)(?: danke)?(?= *[.,!;:-])',
    '^leider (?:nein|nicht)',
    'nichts (?:fur mich|neues an)',
    'falsche[rn]? (?:ansprechpartner\\w*|adresse|person|mann)',
    'winke (?:ich )?(?:da )?ab',
    'gebe (?:ich )?(?:den |das |ihn |es |die |sie )*(?:leider )?(?:zuruck|ab)',
    'verzichte (?:ich )?(?:darauf|dankend|leider|gern\\w*)?',
    'ich passe(?= *(?:[.,!;:-]|$)| (?:hier|diesmal|leider|bei))',
    'nicht (?:annehmen|ubernehmen|uebernehmen)',
  ],
  fr: [
    "je ne (?:pourrai|peux|vais|saurais|suis plus en mesure de|suis pas en mesure de) (?:malheureusement |helas )?(?:pas |plus )?(?:pouvoir )?(?:le |la |l'|m'en |y )?(?:suivre|prendre|reprendre|assurer|assumer|gerer|donner suite|accepter|m'engager|occuper|charger|honorer)",
    "je ne (?:couvre|gere|suis|traite|m'occupe) (?:malheureusement )?(?:plus|pas)",
    "(?:n'est|est|c'est) (?:malheureusement |helas |vraiment )?pas possible pour moi",
    "je (?:prefere|prefererais) (?:ne pas|m'abstenir|passer)(?: (?:la|le|m'en|l') ?(?:prendre|occuper|accepter))?",
    '(?:je )?(?:ne )?peux pas(?= *(?:[.,!;]|$))',
    "(?:je )?laisse (?:celle-ci|celui-ci|cette affaire|ce dossier|la main)(?: a (?:d'autres|quelqu'un))?",
    "je n'ai pas (?:les moyens|la possibilite) de",
    'impossible pour moi',
    "(?:je )?(?:ne |n')?(?:peux|vais|veux|pourrai|souhaite|pourrais|suis) (?:malheureusement |helas |donc |vraiment |clairement |tout simplement )?(?:pas|plus|pas en mesure|pas en capacite)(?: (?:de|d'))? ?(?:la |le |l'|m'en |me |y |en |en |les |malheureusement |cette fois |plus )*(?:prendre|reprendre|gerer|suivre|assumer|traiter|accepter|charger|occuper|m'engager|engager|positionner|partante?|preneu\\w+|en mesure|absorber|porter)",
    "je (?:ne )?(?:le |la |m'en |l')?(?:prends|reprends|gere|suis|accepte|charge|occupe|traite|couvre) (?:pas|plus|rien)(?! (?:seul|avant|sans|que))",
    'je (?:decline|refuse|passe mon tour|me retire|renonce|rejette)',
    "je (?:dois|vais|prefere|me vois (?:oblige\\w* |contraint\\w* )de|suis (?:oblige\\w*|contraint\\w*) de) (?:malheureusement |donc |devoir )?(?:decliner|refuser|passer(?: mon tour)?|dire non|renoncer|m'abstenir|la decliner|le decliner|la refuser|le refuser|laisser passer)",
    "(?:c'est|ce sera|ce n'est|c'est pas|n'est|est) (?:malheureusement |vraiment |clairement )?(?:pas|plus) (?:pour moi|a moi|de mon ressort|dans mon (?:perimetre|secteur|territoire|portefeuille)|mon (?:secteur|territoire|perimetre|compte|client|dossier|domaine|rayon)|de ma (?:responsabilite|competence)|chez moi|la mienne|le mien)",
    '(?:hors|en dehors) de mon (?:secteur|territoire|perimetre|portefeuille)',
    "(?:trouve[rz]?|cherche[rz]?|donne[rz]?(?:-(?:le|la))?|confie[rz]?(?:-(?:le|la))?|demande[rz]?|attribue[rz]?(?:-(?:le|la))?|propose[rz]?(?:-(?:le|la))?)(?: a)? (?:quelqu'un|qqn|un|une) (?:d')?autre",
    "quelqu'un d'autre",
    'ce sera (?:non|sans moi)',
    'sans moi',
    'pas pour moi',
    "(?:ma reponse est|c'est) non",
    '^(?:(?:bonjour|salut|desolee?|merci)[ ,.!:-]*)*(?:malheureusement |helas )?non(?: merci)?(?= *[.,!;:-])',
    '(?:ne suis|suis) pas (?:la bonne personne|le bon (?:interlocuteur|commercial)|la bonne interlocutrice|concernee?|disponible)',
    'je laisse (?:passer|ma place|la main)',
    'pas moi (?:qui|le)',
  ],
  es: [
    'tengo que decir que no',
    '(?:digo|debo decir) que no',
    'no (?:\\w+ ){0,2}?(?:puedo|podre|voy a poder|soy capaz de) (?:\\w+ ){0,2}?(?:asumir|tomar|aceptar|coger|llevar|hacerme|quedarme|encargarme|atender|comprometerme)\\w*',
    'me temo que no(?: puedo)?',
    '(?:^|, ?|que |pero |yo )no puedo(?= *(?:[.,;!]|$))',
    'no me (?:cuadra|conviene|va|viene bien|cabe)',
    '(?:dejar(?:l[ao])?|dejo|dejamos) (?:pasar|correr|escapar)',
    'no (?:doy|damos) abasto',
    'que (?:l[ao] )?(?:lleve|coja|tome|haga) (?:otr[oa]|otra persona)',
    'no (?:voy a |vamos a |puedo |podre |quiero |podria |puedo ya )?(?:poder )?(?:asumir(?:l[oa])?|tomar(?:l[oa])?|aceptar(?:l[oa])?|coger(?:l[oa])?|llevar(?:l[oa])?|hacerme cargo|quedarmel[oa]|quedarme|encargarme|ocuparme|atender(?:l[oa])?|comprometerme|gestionar(?:l[oa])?|con (?:esto|mas|otro)|ahora mismo|meterme)',
    'no (?:lo|la|me|los) (?:lo |la )?(?:tomo|cojo|asumo|llevo|acepto|agarro|quedo|encargo|ocupo|quiero|gestiono)',
    '(?:lo|la) (?:rechazo|declino)',
    '(?:rechazo|declino)(?= *(?:[.,!;:-]|$)| (?:el|la|este|esta))',
    '(?:tengo que|debo|prefiero|voy a|he de) (?:rechazar\\w*|declinar\\w*|decir que no|pasar(?= *(?:[.,!;]|$)| (?:de|esta))|renunciar|dejarl[oa] pasar)',
    '(?:yo )?paso(?= *(?:[.,!;:-]|$)| de (?:este|esta|el|la))',
    'no (?:es|esta|cae|entra|pertenece) (?:ya |de |en |a )?(?:mi|mia|mio|mi (?:zona|territorio|cuenta|cliente|region|sector|cartera|area)|para mi|cosa mia)',
    'fuera de mi (?:zona|territorio|region|sector|cartera|area|alcance)',
    'no me (?:corresponde|encaja|toca|interesa|es posible|da la vida)',
    '(?:me es|me resulta) imposible',
    '(?:buscad|busquen|buscar|busca|asignad\\w*|asignen\\w*|asigna\\w*|pasad\\w*|dad\\w*)(?: a)? (?:a )?(?:otr[oa]\\w*|alguien)',
    '(?:otra persona|alguien mas|otro compañero|otro companero|otra companera|otro comercial)',
    'conmigo no (?:cont\\w+|puede\\w*)',
    'no cont(?:eis|en|es|ad) conmigo',
    'no va a (?:poder )?ser(?: posible)?',
    '^(?:(?:hola|buenas|lo siento|gracias)[ ,.!:-]*)*(?:lamentablemente )?no(?: gracias)?(?= *[.,!;:-])',
    'no soy (?:la persona|el comercial|quien|yo)',
    'me (?:bajo|descarto|retiro)',
  ],
  pt: [
    'nao (?:\\w+ ){0,2}?(?:posso|consigo|vou|poderei|da) (?:\\w+ ){0,2}?(?:assumir|ficar|pegar|aceitar|atender|tratar|abracar|acompanhar)',
    '(?:^|, ?|mas |que |eu )nao (?:posso|consigo)(?= *(?:[.,;!]|$))',
    '(?:deixo|vou deixar|tenho de deixar|tenho que deixar) passar',
    'nao (?:me )?(?:cabe|convem|encaixa)',
    'nao dou conta',
    'nao (?:vou |posso |consigo |vou poder |vou conseguir |poderei |quero |tenho como |da para |da pra |vai dar para |vai dar pra |temos como )*(?:assumir|pegar|ficar com|aceitar|atender|tratar|cuidar|tocar|me comprometer|abracar|levar)',
    'nao (?:o |a )?(?:assumo|pego|fico|aceito|trato)',
    '(?:recuso|declino|rejeito)(?= *(?:[.,!;:-]|$)| (?:o|a|este|esta|esse|essa))',
    '(?:tenho (?:de|que)|devo|prefiro|vou(?: ter que| ter de)?) (?:recusar|declinar|passar(?= *(?:[.,!;]|$)| (?:essa|esta|desta))|dizer (?:que )?nao|abrir mao|abdicar)',
    '(?:eu )?passo(?= *(?:[.,!;:-]|$)| (?:essa|esta|desta|dessa) vez)',
    'nao e (?:mais |da |do )?(?:meu|minha|comigo|para mim|pra mim|minha area|meu territorio|minha regiao|meu cliente)',
    'fora (?:do meu|da minha) (?:territorio|regiao|area|carteira|escopo|zona)',
    '(?:procurem|procure|achem|encontrem|busquem|arranjem) (?:outra pessoa|outro|alguem)',
    '(?:outra pessoa|outro colega|alguem mais)',
    'nao conte(?:m)? comigo',
    'nao vai (?:dar|ser possivel)',
    '(?:e-me|me e) impossivel',
    '^(?:(?:ola|oi|desculp\\w+|obrigad[oa]|pessoal)[ ,.!:-]*)*(?:infelizmente )?nao(?: obrigad[oa])?(?= *[.,!;:-])',
    'nao sou (?:eu|a pessoa)',
    'estou fora',
    'to fora',
    'abro mao',
  ],
  it: [
    'non (?:\\w+ ){0,2}?(?:posso|riesco|potro|voglio) (?:\\w+ ){0,2}?(?:prender|seguir|accettar|gestir|occupar|assumer|far|star)\\w*',
    'non ce la faccio',
    'non riesco(?= *(?:[.,;!]|$)| a (?:starci|seguir\\w*|prender\\w*))',
    '(?:lascio|la lascio|lo lascio) (?:perdere|passare|ad altri|stare)',
    'non mi (?:torna|conviene|sta)',
    'non (?:posso|riesco a|voglio|sono in grado di|me la sento di|potro|riusciro a) (?:proprio |purtroppo )?(?:prender\\w*|seguir\\w*|accettar\\w*|occupar\\w*|gestir\\w*|far\\w*|assum\\w*|impegnar\\w*)',
    'non (?:la|lo|me ne|li|ci) (?:prendo|seguo|gestisco|accetto|occupo|voglio|sto)',
    "(?:rifiuto|declino|rinuncio|respingo)(?= *(?:[.,!;:-]|$)| (?:la|il|questa|questo|l'))",
    '(?:devo|preferisco|sono costrett[oa] a) (?:purtroppo )?(?:rinunciare|rifiutare|declinare|passare(?= *(?:[.,!;]|$))|dire di no|lasciar perdere)',
    '(?:io )?passo(?= *(?:[.,!;:-]|$)| (?:questa volta|stavolta))',
    "non (?:e'?|rientra|fa|sta|ricade) (?:piu |proprio |nella |nel |in |di )*(?:mi[oa]|roba mia|mia zona|mio territorio|mia competenza|per me|mio cliente|cosa mia|mio settore|mia area|mio perimetro)",
    'fuori (?:dal|dalla|dai) mi[oae]\\w* \\w+',
    '(?:trovate|cercate|trova|cerca|chiedete a|datel[ao] a|assegnatel[ao] a|dall[ao] a) (?:qualcun altro|qualcuno|un altro|altri)',
    'qualcun altro',
    'non contate su di me',
    'non sono (?:io|la persona)',
    '^(?:(?:ciao|mi dispiace|mi spiace|grazie|scusate)[ ,.!:-]*)*(?:purtroppo )?no(?: grazie)?(?= *[.,!;:-])',
    'mi e impossibile',
    'non se ne parla',
    'mi tiro (?:fuori|indietro)',
    'sono fuori(?= *(?:[.,!;:-]|$))',
  ],
  nl: [
    'moet ik (?:\\w+ ){0,3}?(?:laten lopen|laten gaan|laten schieten|weigeren|passen|afslaan|overslaan|bedanken)',
    'kan ik (?:\\w+ ){0,4}?niet (?:\\w+ ){0,2}?(?:doen|oppakken|overnemen|aannemen|nemen|bolwerken|behappen)',
    '(?:laat|laten) (?:ik |we )?(?:(?:deze|hem|dit|het|die) )?(?:graag |liever |helaas )?(?:aan me voorbij ?gaan|aan mij voorbij ?gaan|lopen|schieten|gaan|voorbij ?gaan|aan een ander)',
    'daar heb ik (?:\\w+ ){0,3}?geen (?:tijd|ruimte|capaciteit|plek)',
    'dit (?:past|gaat) (?:\\w+ ){0,2}?niet (?:bij|voor) mij',
    "(?:kan|ga|wil|zal|mag|neem|pak|doe|accepteer) (?:ik )?(?:(?:hem|het|deze|dit|die|'m|{A}|deal|klant|helaas|er|nu|dit keer|deze keer|momenteel|op dit moment|daarom|dus|echt|gewoon|kans|lead|zelf|dan) )*(?:niet|geen|niets)(?: (?:meer|erbij|nieuwe?|extra|nieuws|kwijt|deals|klanten))*(?: (?:oppakken|overnemen|aannemen|doen|nemen|accepteren|op|aan|over|behappen|op me nemen))?(?! (?:zonder|voor |alleen|voordat|zeggen|beoordelen|inschatten))",
    '(?:moet|ga|wil|zal) (?:ik )?(?:(?:hem|het|deze|dit|die|helaas|hiervoor|voor deze|dan|dit keer|deze keer|{A}) )*(?:passen|weigeren|bedanken|afwijzen|overslaan|afslaan|afzeggen|nee zeggen|teruggeven|laten gaan|laten schieten|laten passeren)',
    '(?:ik )?(?:sla|wijs|geef) (?:ik )?(?:hem|het|deze|dit|die|{A}) (?:helaas |dit keer |deze keer )?(?:over|af|terug)',
    '(?:ik )?(?:pas|bedank|weiger)(?: (?:hiervoor|helaas|voor deze|ervoor))?(?= *(?:[.,!;:-]|$))',
    'niet (?:meer )?(?:van mij|voor mij|bij mij|mijn (?:regio|klant|gebied|pakkie(?:-| )an|deal|branche|sector|afdeling))',
    '(?:valt|ligt|zit|hoort) (?:\\w+ )?(?:buiten|niet (?:meer )?(?:in|binnen|bij)) mij(?:n)?(?: \\w+)?',
    'buiten mijn (?:regio|gebied|sector|bereik)',
    '(?:zoek|vraag|geef|vind) (?:\\w+ ){0,2}(?:iemand anders|een ander\\w*|een collega)',
    'iemand anders',
    'reken niet op mij',
    'niet de juiste (?:persoon)?',
    'daar begin ik niet aan',
    '^(?:(?:hoi|hallo|sorry|bedankt)[ ,.!:-]*)*(?:helaas )?nee(?: bedankt)?(?= *[.,!;:-])',
    "gaat (?:hem |'m |mij |me |bij mij |helaas )?niet (?:worden|lukken)",
    'lukt (?:me|mij|helaas)? ?niet',
    'zeg (?:ik )?(?:helaas )?nee',
  ],
  pl: [
    'nie dam rady',
    'nie podejme sie',
    'nie (?:biore|wezme|przejme|przejmuje|przyjme|przyjmuje|podejme|podejmuje|zajme|zajmuje|moge|jestem w stanie|dam rady|chce)(?: (?:sie |tego |tym |go |jej |niestety |na siebie |teraz ))*(?:wziac|przyjac|przejac|podjac|zajac|prowadzic|wziasc)?',
    '(?:musze|wole) (?:niestety )?(?:odmowic|zrezygnowac|podziekowac|odrzucic|spasowac)',
    '(?:odmawiam|odrzucam|rezygnuje|pasuje)(?= *(?:[.,!;:-]|$)| (?:z|tego|to))',
    '(?:to )?nie (?:jest )?(?:moj|moja|moje|w moim|w mojej|na moim|dla mnie)',
    'poza moim\\w* \\w+',
    '(?:ktos|kogos|komus) (?:inny|innego|innemu)',
    'nie liczcie na mnie',
    '^(?:(?:czesc|hej|niestety|przepraszam)[ ,.!:-]*)*nie(?= *[.,!;:-])',
  ],
  sv: [
    'hinner (?:jag )?(?:\\w+ ){0,2}?inte(?: med)?',
    '(?:kan|vill|hinner|tar|far|accepterar|overtar) (?:jag )?(?:tyvarr |den |det |denna |garna |just nu |affaren )*(?:inte|ej|inga|inget)(?: (?:ta|acceptera|overta|med|den|det|mer|fler|hand|pa mig|emot|skota|affaren|fler affarer))*',
    '(?:maste|vill|far) (?:jag )?(?:tyvarr )?(?:tacka nej|avboja|avsta|passa)',
    '(?:jag )?(?:avbojer|avstar|tackar nej)',
    'inte (?:min|mitt|i mitt|inom mitt|for mig|langre min)(?: (?:omrade|distrikt|region|kund|affar|bord))?',
    'utanfor mitt',
    'nagon annan',
    'rakna inte med mig',
    '^(?:(?:hej|tyvarr|beklagar)[ ,.!:-]*)*nej(?: tack)?(?= *[.,!;:-])',
    'fel person',
  ],
  da: [
    '(?:det|den) har jeg ikke (?:tid|kapacitet|mulighed)\\w*(?: (?:til|for))?',
    '(?:kan|vil|nar|tager|tar|overtager|accepterer) (?:jeg )?(?:desvarre |dessverre |den |det |denne |gerne |lige nu |sagen )*(?:ikke|ingen|intet)(?: (?:tage|ta|acceptere|overtage|overta|patage|mig|med|den|det|flere|mere|sagen|pata))*',
    '(?:ma|vil|bliver nodt til at|matte) (?:jeg )?(?:desvarre |dessverre )?(?:takke nej|takke nei|afsla|melde pas|afvise|avsla)',
    '(?:jeg )?(?:afslar|takker nej|takker nei|melder pas|avslar)',
    'ikke (?:min|mit|mitt|i mit|inden for mit|for mig|langere min)(?: (?:omrade|distrikt|region|kunde|sag|bord))?',
    'uden for mit',
    '(?:nogen|en) anden',
    'noen andre',
    'regn ikke med mig',
    '^(?:(?:hej|hei|desvarre|beklager)[ ,.!:-]*)*(?:nej|nei)(?: tak)?(?= *[.,!;:-])',
    'forkert person',
  ],
  fi: ['en (?:voi ottaa|ota|pysty)'],
  ja: [
    '(?:お?引き?受け|担当|対応)(?:は|が|する(?:の|こと)(?:は|が))?(?:でき|出来|いたしかね|致しかね|しかね|難し)\\S{0,4}',
    'お断り(?:し|いた|致|させ)',
    '辞退(?:し|いた|させ)',
    '見送(?:ります|らせ|りたい)',
    '(?:担当|私の)(?:エリア|地域|範囲|領域)(?:では|外)',
    '他の(?:方|者|担当者?)(?:に|へ)(?:お願い|回|依頼)',
  ],
}

const GROUNDS: Partial<Record<DeclineReason, Phrases>> = {
  NO_CAPACITY: {
    en: [
      "(?:can'?t|cannot|not|won'?t|unable to) (?:be )?(?:tak(?:e|ing)|pick(?:ing)?|accept(?:ing)?)(?: on| up)? (?:on )?(?:any|anything) (?:new|more|else|additional)(?: \\w+)?",
      '(?:hands|plate|diary|pipeline|calendar|book)(?: (?:already|completely|rather|very|quite|too))* full',
      "(?:i'?ve|i have|got) (?:way |far |already )?too (?:much|many)(?: \\w+){0,2}? on(?= *(?:[.,!;]|$)| (?:right now|at the moment|my|this|as))",
      '(?:on|going on|starting|off on) (?:parental|maternity|paternity|long-term|sick) leave',
      "(?:no|don'?t have(?: the| any| enough)?|haven'?t(?: got)?(?: the| any)?|without(?: the)?|zero|short (?:on|of)|lack(?:ing)?(?: the)?|out of|not enough|never have the) (?:spare |free |real )?(?:capacity|bandwidth|time(?! to lose| like| to waste)|room|headroom|cycles|space|resources|hours)",
      "(?:my )?(?:plate|diary|calendar|pipeline|quarter|schedule|book|agenda|desk|dance card|hands|week|month|q[1-4])(?:'s| is| are)(?: already| completely| just| far)? (?:too )?(?:full|packed|overflowing|booked|maxed|rammed|jammed|tied)",
      "(?:i'?m|i am|we'?re) (?:completely |totally |already |absolutely |currently |fully |just |way |too |well |far too )*(?:swamped|overloaded|snowed under|maxed out|at capacity|fully booked|booked (?:up|solid)|stretched(?: too thin)?|flat out|full|drowning|underwater|slammed|too busy|busy|tied up|up to my (?:neck|eyes|ears))",
      '(?:too much|more than enough|enough|a full) (?:on|going on|on my plate|plate|work)',
    ],
    de: [
      '(?:keine|null|nicht genug|nicht die|keinerlei|zu wenig|fehlt\\w*(?: mir)?(?: die)?) (?:freie[n]? )?(?:kapazitat(?:en)?|zeit|ressourcen|luft|bandbreite|platz)',
      '(?:voll|komplett|total|mehr als|vollig|ganzlich) (?:ausgelastet|ausgebucht|dicht|zu)',
      'ausgelastet',
      'bis oben (?:hin )?(?:voll|zu)',
      'land unter',
      'uberlastet',
      'zu viel (?:um die ohren|auf dem tisch)',
      'terminkalender (?:ist )?voll',
    ],
    fr: [
      '(?:pas|plus|aucune?|manque) (?:la |de |le |du |assez de )?(?:capacite|temps|bande passante|place|disponibilite|ressources|marge)',
      "(?:debordee?|surchargee?|submergee?|a saturation|saturee?|sous l'eau|completee?|full)",
      '(?:agenda|planning|pipe|trimestre|portefeuille) (?:est )?(?:deja )?(?:plein|complet|sature|blinde)',
    ],
    es: [
      '(?:no|sin|falta de|ni) (?:tengo |tenemos )?(?:la |mas |suficiente |ni )?(?:capacidad|tiempo|hueco|disponibilidad|ancho de banda|recursos|manos)',
      '(?:a tope|saturad[oa]|desbordad[oa]|hasta arriba|al limite|colapsad[oa]|llen[oa] de trabajo|hasta el cuello)',
      'agenda (?:esta )?(?:llena|completa)',
    ],
    pt: [
      '(?:nao|sem|falta de|nenhuma?) (?:tenho |temos |ha )?(?:mais |a |suficiente )?(?:capacidade|tempo|disponibilidade|espaco|agenda|bracos?|recursos|braco)',
      '(?:sobrecarregad[oa]|lotad[oa]|no limite|atolad[oa]|cheio de trabalho|ate o pescoco|assoberbad[oa])',
      'agenda (?:esta |ta )?(?:cheia|lotada)',
    ],
    it: [
      '(?:non|senza|nessuna?|manca\\w*) (?:ho |abbiamo |mi )?(?:piu |la |il |abbastanza |alcuna )?(?:capacita|tempo|disponibilita|spazio|banda|risorse|margine)',
      '(?:pien[oa] (?:fino|di lavoro)|satur[oa]|sommers[oa]|al completo|oberat[oa]|stracaric[oa]|al limite|sovraccaric[oa])',
      'agenda (?:e )?piena',
    ],
    nl: [
      '(?:geen|te weinig|niet genoeg|onvoldoende) (?:vrije )?(?:capaciteit|tijd|ruimte|plek|bandbreedte)',
      '(?:zit|ben|loop) (?:ik )?(?:(?:helaas|nu|momenteel|helemaal|al|echt|tot \\w+) )*(?:vol|overvol|volgeboekt|tot over mijn oren)',
      'agenda (?:is |zit |staat )?(?:\\w+ )?vol',
      'te druk',
    ],
    pl: [
      'nie mam (?:teraz |juz |wolnych |niestety )*(?:czasu|mocy\\w*|mozliwosci|zasobow|przestrzeni|miejsca)',
      'brak (?:czasu|mocy|zasobow)',
      'zawalon[ya]',
      'przeciazon[ya]',
      'pelne rece',
    ],
    sv: [
      '(?:ingen|inte|ingen ledig) (?:tid|kapacitet|mojlighet|utrymme)',
      'har inte (?:tid|kapacitet|mojlighet)',
      'fullbokad',
      'fullt upp',
      'overbelastad',
    ],
    da: [
      '(?:ingen|ikke) (?:ledig )?(?:tid|kapacitet|kapasitet|mulighed|plads)',
      'har ikke (?:tid|kapacitet|mulighed)',
      'fuldt booket',
      'overbebyrdet',
      'travlt',
    ],
    ja: ['手(?:が(?:回|離)|一杯|いっぱい)', '余裕が(?:ありません|ない|なく)', 'リソースが'],
  },
  NOT_MY_TERRITORY: {
    en: [
      'no longer (?:in sales|selling|an ae|with (?:the|that|this) (?:sales )?team|in (?:the|that|this) (?:team|role|region)|covering \\w+)',
      "(?:outside|out of|beyond|not in|not within|isn'?t in|not part of|falls outside|sits outside|isn'?t part of|nowhere near|not) (?:of )?my (?:territory|patch|region|area|segment|vertical|turf|remit|accounts?|book|coverage|industry|country|list)",
      '(?:wrong|different) (?:territory|region|patch|segment|vertical|country)',
      "i (?:don'?t|no longer|do not|only|just) (?:cover|handle|look after|work|serve|do) ",
      '(?:moved|transferred|went|goes|belongs|handed|passed|sits|falls) (?:over |under |to |with )+(?:the )?(?:\\w+ )?(?:\\w+ )?(?:team|group|desk|region|unit|business unit)',
      'not my (?:territory|patch|region|area|turf|industry|vertical|segment|account|customer|deal)',
    ],
    de: [
      'nicht (?:mehr )?(?:in mein\\w*|mein|meine|bei mir)',
      'ausserhalb mein\\w+',
      '(?:anderes|falsches|nicht mein) (?:gebiet|revier)',
      '(?:betreue|mache|verantworte|bearbeite) (?:ich )?nur',
    ],
    fr: [
      '(?:hors|en dehors|pas dans|plus dans) (?:de )?mon (?:secteur|territoire|perimetre|portefeuille)',
      'pas (?:mon|ma) (?:secteur|territoire|perimetre|region|zone)',
      'je ne (?:couvre|gere|suis|traite) (?:que|plus|pas)',
    ],
    es: [
      'fuera de mi \\w+',
      'no (?:es|esta en|cae en|entra en) mi (?:zona|territorio|region|sector|cartera|area)',
      'solo (?:llevo|cubro|atiendo)',
      'otra zona',
    ],
    pt: [
      'fora (?:do meu|da minha) \\w+',
      'nao (?:e|esta na|esta no) (?:minha|meu) (?:regiao|territorio|area|carteira|zona)',
      'so (?:atendo|cubro|trato)',
    ],
    it: [
      'fuori (?:dal|dalla) mi[oa] \\w+',
      "non (?:e'?|rientra nella|rientra nel) (?:la |il )?mi[oa] (?:zona|territorio|area|regione|competenza)",
      '(?:seguo|copro) solo',
      'io seguo solo',
    ],
    nl: ['buiten mijn (?:regio|gebied|sector)', 'niet (?:in )?mijn (?:regio|gebied|sector)', 'ik doe alleen'],
    pl: [
      'poza moim (?:regionem|terenem|obszarem)',
      'nie (?:jest )?(?:moj|w moim) (?:region|teren|obszar)\\w*',
      'obsluguje tylko',
    ],
    sv: ['utanfor mitt (?:omrade|distrikt)', 'inte (?:i )?mitt (?:omrade|distrikt)'],
    da: ['uden for mit (?:omrade|distrikt)', 'ikke (?:i )?mit (?:omrade|distrikt)'],
    ja: ['担当(?:エリア|地域|範囲|外)', 'テリトリー'],
  },
  CONFLICT_OF_INTEREST: {
    en: [
      "(?:i'?d be|i'?m|i am|i would be) conflicted(?: out)?",
      'my (?:wife|husband|sister|brother|cousin|father|mother|dad|mum|son|daughter|\\w+-in-law) (?:is|works|sits|runs|owns)',
      'conflicts? of interests?',
      "(?:i'?m|i am|we'?re) conflicted(?: out)?",
      "(?:would be|is|have|there's|there is|that's|it's) a (?:clear )?conflict(?! with my calendar)",
    ],
    de: ['interessens?konflikt\\w*', 'befangen'],
    fr: ["conflit d'interets?"],
    es: ['conflicto de inter\\w*'],
    pt: ['conflito de inter\\w*', '(?:daria|seria|ha um) conflito'],
    it: ["conflitto d'?(?:i )?interess\\w*"],
    nl: ['belangenconflict', 'belangenverstrengeling'],
    pl: ['konflikt\\w* interes\\w*'],
    sv: ['intressekonflikt', 'javig'],
    da: ['interessekonflikt', 'inhabil'],
    ja: ['利益相反'],
  },
}

/** Words that explain a refusal and are none by themselves. */
const EXPLAINS: Partial<Record<DeclineReason, Phrases>> = {
  NO_CAPACITY: {
    en: [
      'on (?:leave|parental leave|maternity leave|paternity leave|sabbatical|holiday|vacation) (?:from|until|till|for|as of|starting)',
      '(?:leaving|moving|changing) (?:the company|roles?|teams?|jobs?)',
      '(?:nothing|no) new',
      `(?:at|over|above|on|running|carrying) {Much}`,
    ],
    de: ['(?:elternzeit|mutterschutz|sabbatical)', 'nichts neues', '(?:bei|auf|uber|mit) {Much}'],
    fr: ['conge (?:maternite|paternite|parental|sabbatique)', '(?:a|au-dela de|plus de) {Much}'],
    es: ['baja (?:maternal|paternal|medica)', '(?:al|a|por encima del|mas del) {Much}'],
    pt: ['licenca (?:maternidade|paternidade|medica)', 'ja estou com', '(?:a|nos|acima dos|com) {Much}'],
    it: ['congedo|maternita', '(?:al|oltre il|sopra il) {Much}'],
    nl: ['(?:zwangerschapsverlof|ouderschapsverlof)', '(?:op|aan|boven de|over de) {Much}'],
    pl: ['(?:na|ponad) {Much}'],
    sv: ['(?:pa|over) {Much}'],
    da: ['(?:pa|over) {Much}'],
    fi: ['{Much}'],
    ja: ['{Much}', '(?:稼働率?|負荷)(?:は|が)?1[1-9]\\d'],
  },
  NOT_MY_TERRITORY: {
    en: ['(?:territory|patch|region|segment|vertical|turf)'],
    de: [
      'gebiet(?:s\\w*)?',
      'zustandig\\w*',
      'territorium',
      'region',
      'liegt (?:\\w+ ){0,4}?nicht (?:mehr )?bei mir',
    ],
    fr: ['secteur', 'perimetre', 'territoire'],
    es: ['zona', 'territorio'],
    pt: ['territorio', 'regiao'],
    it: ['zona', 'territorio', 'area'],
    nl: ['regio', 'gebied'],
  },
  CONFLICT_OF_INTEREST: {
    en: [
      'conflict(?:s)?(?: of interests?)?',
      'conflicted',
      'compet(?:es|ing|itor) (?:directly )?(?:with|of) (?:one of )?(?:my|our|an existing)',
      '(?:my|an existing|other) (?:account|customer|client)s? compet',
      '(?:my|a) (?:wife|husband|brother|sister|partner|spouse|cousin|father|mother|family|friend)',
    ],
    de: ['interessens?konflikt\\w*', 'befangen', 'konkurri?er\\w+'],
    fr: ["conflit d'interets?", 'concurrent direct'],
    es: ['conflicto (?:de )?inter\\w*', 'compite'],
    pt: ['conflito', 'concorre(?:nte)?'],
    it: ["conflitto d'?(?:i )?interess\\w*", 'concorrente'],
    nl: ['belangenconflict', 'belangenverstrengeling', 'concurrent van'],
    pl: ['konflikt\\w* interes\\w*'],
    sv: ['intressekonflikt', 'javig'],
    da: ['interessekonflikt', 'inhabil'],
    ja: ['利益相反', '競合'],
  },
  ALREADY_WORKING_ACCOUNT: {
    en: [
      "(?:we|i|our team|my team|{N})(?:'re|'m|'ve| are| am| have)? (?:are |am |been |is )?already (?:been )?(?:work(?:ing)? (?:with |on )?(?:it|this|them|him|her|the (?:account|customer|deal|opportunity)|{A}|{N})|talking to|engaged|in (?:touch|talks|contact)|pitch(?:ed|ing)|quoted|have (?:an? )?(?:open |active |direct |live )?(?:opportunity|opp|deal|quote|proposal))",
      'already (?:have|has) (?:an? )?(?:open |active |direct )?(?:opportunity|deal)',
      'already (?:an )?(?:existing|direct) (?:customer|account|opportunity)',
    ],
    de: [
      '(?:bereits|schon) (?:im gesprach|in kontakt|dran|in bearbeitung|kunde)',
      'arbeiten (?:wir )?(?:bereits|schon)',
    ],
    fr: ['deja (?:en contact|en discussion|client|en cours)'],
    es: ['ya (?:estamos|estoy) (?:trabajando|hablando|en contacto)', 'ya es cliente'],
    pt: ['ja (?:estamos|estou) (?:trabalhando|em contato|em contacto|falando)', 'ja e cliente'],
    it: ['gia (?:in contatto|cliente|al lavoro|seguit\\w+)', 'ci stiamo gia'],
    nl: ['al (?:in gesprek|bezig|in contact|klant)'],
  },
}

export const DECLINE_WHOLE = matcher(WHOLE, EN)
export const DECLINE_PHRASES = matcher(PHRASES, EN)
const REASONS = [...Object.entries(GROUNDS), ...Object.entries(EXPLAINS)].map(
  ([reason, table]) => [reason as DeclineReason, matcher(table, EN)] as const,
)
export const NO_CAPACITY = matcher(GROUNDS.NO_CAPACITY!, EN)
export const NOT_MINE = matcher(merge([GROUNDS.NOT_MY_TERRITORY!, GROUNDS.CONFLICT_OF_INTEREST!]), EN)

const UNCLEAR_PROBLEM =
  /(?<![a-z])(?:no (?:real |clear |obvious )?(?:need|problem|pain|use case|project|business case)|(?:don't|can't|do not) (?:see|understand) (?:the|what|a|why)|too vague|not qualified|nothing (?:solid|concrete|real|there)|kein (?:echter |klarer |konkreter )?(?:bedarf|projekt)|pas de (?:besoin|projet) (?:clair|reel)|sin (?:necesidad|proyecto) clar\w+)(?![a-z])/

function merge(tables: Phrases[]): Phrases {
  const all: Phrases = {}
  for (const table of tables) {
    for (const [language, phrases] of Object.entries(table)) {
      const key = language as keyof Phrases
      all[key] = [...(all[key] ?? []), ...phrases]
    }
  }
  return all
}

/**
 * The coded reason of a refusal: that the customer is worked directly, wherever it stands; otherwise from the first
 * sentence that names one; null when none does.
 */
export function declineReason(sentences: Sentence[], part: string, text: string): Fact<string> | null {
  const direct = sentences.find(({ plain }) => findAll(WORKED_DIRECTLY, plain).length > 0)
  if (direct) return stated('ALREADY_WORKING_ACCOUNT', direct, part, text)
  for (const sentence of sentences) {
    for (const [reason, phrases] of REASONS) {
      if (findAll(phrases, sentence.plain).length === 0) continue
      return stated(reason, sentence, part, text)
    }
    if (UNCLEAR_PROBLEM.test(sentence.plain)) return stated('CUSTOMER_PROBLEM_UNCLEAR', sentence, part, text)
  }
  return null
}

const stated = (value: DeclineReason, sentence: Sentence, part: string, text: string): Fact<string> => ({
  value,
  status: 'STATED',
  confidence: 0.7,
  evidence: [evidenceAt(part, text, sentence.start, sentence.end)],
})
