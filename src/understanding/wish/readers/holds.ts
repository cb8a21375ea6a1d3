/**
 * Words of somebody who wants a deal, but later: "keep it for me, from Monday I'm free". They take nothing yet, and
 * they are the opposite of a refusal, however full the writer says his week is. Data and judgement for wish.ts.
 */
import type { Sentence } from '../../sentences.ts'
import { likelyLanguages, negated } from './modality.ts'
import { findAll, hasIn, type Macros, type Matcher, matcher, negates } from './phrases.ts'

const M: Macros = {
  Obj: 'it|this|this one|that|that one|them|the (?:deal|lead|opportunity|account|case|customer|prospect|offer|handoff)|this (?:deal|lead|opportunity|account|case|customer|prospect|offer|handoff)|my (?:place|spot|slot)|{A}',
  Give: 'give|pass|hand|offer|send|assign|reassign|route|move|let|release',
  Soon: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|the weekend|mid-?week|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:a|one|two|three|\\d) (?:weeks?|days?)|a fortnight|lunch',
  Es: 'das|den|die|der|ihn|sie|es|diesen?|dieses|deal|fall|lead|kunden|sache|{A}',
  Fuell:
    'mir|fur mich|bitte|noch|doch|mal|kurz|so lange|solange|erst|einfach|ein bisschen|bis(?: zum| zu| nach)? \\w+',
  Bald: '(?:kommende[nrm]? |nachste[nrm]? )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)|morgen|ubermorgen|(?:der )?(?:nachste[rn]?|kommende[rn]?) woche|(?:dem )?\\d{1,2}\\.|(?:in )?(?:einer|zwei|2|ein paar) (?:wochen?|tagen)',
  Bientot:
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|(?:la )?semaine prochaine|\\d{1,2}|(?:dans )?(?:une|deux|quelques|\\d) (?:semaines?|jours)',
  Pronto:
    'lunes|martes|miercoles|jueves|viernes|manana|(?:la )?(?:proxima semana|semana que viene)|(?:dia )?\\d{1,2}|(?:unos|dos|\\d) dias|(?:una|dos) semanas?',
  Logo: '(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|amanha|(?:d?a )?(?:proxima semana|semana que vem)|(?:dia )?\\d{1,2}|(?:uns|dois|\\d) dias|(?:uma|duas) semanas?',
  Presto:
    'lunedi|martedi|mercoledi|giovedi|venerdi|domani|(?:la )?(?:prossima settimana|settimana prossima)|\\d{1,2}|(?:una|due) settiman[ae]|(?:due|\\d) giorni',
  Gauw: 'maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|(?:de )?\\d{1,2}e?|(?:een|twee|\\d) (?:weken|week|dagen)',
  Wkrotce: 'poniedzialku|wtorku|srody|czwartku|piatku|jutra|przyszlego tygodnia|\\d{1,2}',
  Snart: '(?:pa )?(?:mandag|tisdag|onsdag|torsdag|fredag|i ?morgon|nasta vecka|den \\d{1,2})',
  Snarest: '(?:pa )?(?:mandag|tirsdag|onsdag|torsdag|fredag|i ?morgen|naeste uge|neste uke|den \\d{1,2}\\.?)',
}

/** The deal is to be kept for the writer, or from the others: "hold it for me", "don't give it to anybody else yet". */
const KEEPS = matcher(
  {
    en: [
      '(?:keep|hold|save|reserve|park|freeze|snooze|block|earmark|stash|leave|put|set|place) {Obj} (?:(?:open|free|warm|aside|back|by|reserved|parked|on hold|on ice|over|safe|please|there|just) ){0,3}for me',
      '(?:keep|hold|hang|leave) (?:on to |onto )?{Obj} (?:(?:open|free|warm|aside|back|by|parked|with me|for me|over|please) ){0,3}(?:until|till) (?:i|{Soon}|then)',
      '(?:keep|put|set|place) {Obj} (?:aside|by|warm|on hold|on ice)(?= *(?:[.,!;:?)-]|$)| (?:for|until|till|please|over))',
      "{start}(?:please |can you |could you |would you |just |let's )*(?:park|pause|freeze|snooze) {Obj}(?= *(?:[.,!;:?)-]|$)| (?:until|till|for|please|over|,))",
      "(?:don'?t|do not|not to|rather than) (?:{Give}) {Obj} (?:(?:on|out|over|up) )?(?:yet|to (?:(?:anybody|anyone|somebody|someone) else|another|others|any other|anybody yet|anyone yet))",
      "(?:don'?t|do not|not to) (?:{Give}) {Obj} (?:away|elsewhere|on(?= *(?:[.,!;:)-]|$)))(?! to me)",
      "(?:don'?t|do not|not to) (?:reassign|re-assign|reroute|release|withdraw) {Obj}(?= *(?:[.,!;:)-]|$)| (?:yet|to (?:anybody|anyone|somebody|someone)))",
      "(?:don'?t|do not) let (?:(?:anybody|anyone|somebody|someone) else|(?:anybody|anyone|somebody|someone) (?:take|have|grab|snap|run off|get|touch))",
      'sit on {Obj} (?:for me|until|till|for (?:a|one|two|the|\\d))',
      '(?:nobody|no one|no-one) else (?:please|yet|takes|gets)(?= *(?:[.,!;:)-]|$)| (?:it|this))',
      '{start}(?:please |can you |could you |would you |just )*wait (?:with (?:it|this|that) |on this )?(?:until|till|for me|a (?:week|day|few|couple))',
    ],
    de: [
      '(?:halt|halte|haltet|halten sie|halten|hebt?|hebe|heben sie|lass|lasst|lassen sie|leg|legt|legen sie|stellt?|stellen sie|park|parkt|parken sie)(?: (?:{Es}|{Fuell}))* (?:frei|warm|auf|offen|zuruck|liegen|stehen|zur seite|beiseite)(?= *(?:[.,!;:?)-]|$)| (?:bis|fur|bitte|ich|ab|und))',
      '(?:reservier\\w*|sicher[tn]?|park[et]*|block[et]*|freihalten) (?:sie )?(?:(?:{Es}|bitte|noch|doch|mal) )*(?:fur mich|mir)(?= *(?:[.,!;:?)-]|$)| (?:{Es}|bis|frei|ab))',
      '(?:reservier\\w*|sichert?) mir (?:{Es}|bitte)',
      '(?:fur mich|mir)(?: (?:{Es}|{Fuell}))* (?:reservieren|reserviert lassen|freihalten|frei halten|aufheben|aufbewahren|zuruckhalten|zurucklegen|parken|vormerken|offen ?halten|warm ?halten|sichern|blocken|liegen lassen)',
      '(?:{Es}|{Fuell}) (?:fur mich )?(?:zuruckhalten|freihalten|aufheben|liegen lassen|parken)(?= *(?:[.,!;:?)-]|$))',
      '(?:niemand(?:em|en)?|keine[mnr]?) (?:ander\\w+|sonst|kolleg\\w+)(?: (?:{Es}|bitte))* (?:geben|anbieten|zuweisen|weitergeben|zuteilen)',
      '(?:gebt|gib|geben sie|bietet) (?:(?:{Es}|bitte|noch) )*(?:niemand(?:em|en)?|keine[mnr]?) (?:ander\\w+|sonst|kolleg\\w+)',
      '(?:noch nicht|nicht|nix) (?:an (?:jemand\\w*|ander\\w*|wen) (?:ander\\w+ )?)?(?:weiter(?:geben|leiten|reichen|schieben)|vergeben|wegg?eben|umhangen)(?= *(?:[.,!;:)-]|$))',
      '(?:wartet?|warten sie) (?:bitte |noch |damit |mit (?:dem|der|ihm|ihr) |kurz |doch )*(?:bis|auf mich)',
    ],
    fr: [
      "(?:garde[zr]?|reserve[zr]?|conserve[zr]?|bloque[zr]?)(?:[ -](?:le|la|les|l'|celui-ci|celle-ci|ca|ce dossier|{A}))?[ -](?:pour )?moi(?= *(?:[.,!;:?)-]|$)| (?:jusqu\\S*|s'il|encore|svp|un|une|quelques))",
      "(?:garde[zr]?|reserve[zr]?|conserve[zr]?)[ -]moi (?:le|la|l'|ce|cet|cette|celui|celle|{A})",
      "(?:me |m')(?:le |la |l')?(?:garde[rz]?|reserve[rz]?|conserve[rz]?|mettre de cote|mettez de cote|mets de cote)(?! (?:au courant|informe\\w*))",
      '(?:mets?|mettez|mettre|laisse[rz]?)[ -](?:(?:le|la|les|moi|ca|ce dossier|{A})[ -]){0,2}(?:de cote|en attente|en pause|au chaud)',
      "(?:ne |n')(?:le |la |les |l')(?:donn|pass|propos|transmet|confi|attribu|reattribu|refil)\\w*(?: (?:surtout|encore|pas))* (?:a (?:personne|quelqu'un|un[e]? autre|d'autres)|pas(?: encore)?(?= *(?:[.,!;:)-]|$)))",
      "a personne d'autre",
      "(?:attende[zr]|attends) (?:pour moi|lundi|mardi|mercredi|jeudi|vendredi|mon retour|que je|jusqu'\\w+)",
    ],
    es: [
      '(?:guard|reserv|apart|separ|ten)(?:a|ad|en|e|ed)?mel[oa]s?',
      '(?:guard|reserv|apart|separ)(?:a|ad|en|e)(?:me (?:est[ae]|es[ae]|(?:el|la) (?!proxim|siguiente)|{A})|(?:lo|la) para mi)',
      '(?:guard|reserv|apart|separ)(?:a|ad|en|e|ar)(?:lo|la)?(?: est[ae]| es[ae])? para mi',
      'me (?:lo|la) (?:puede[ns]? |podeis |podria\\w* )?(?:guard|reserv|apart|separ)\\w+',
      '(?:aparc|paus|congel)(?:a|ad|en|e)(?:l[oa]|mel[oa])',
      'no (?:se )?(?:me )?(?:l[oa]s? )?(?:deis|des|den|pases|paseis|pasen|asignes|asigneis|asignen|ofrezca\\w*|reasign\\w+|mandes|mandeis|manden)(?: (?:todavia|aun|esto|este|esta|el \\w+|la \\w+|{A}))* (?:a (?:nadie|otr[oa]s?|ningun\\w*)|todavia|aun)',
      'esper(?:a|ad|en)(?:me)? (?:a|hasta|al)',
    ],
    pt: [
      '(?:guard|reserv|segur|deix)(?:a|e|em|ar|em)(?:-?(?:o|a|lo|la))?(?: (?:ess[ae]|est[ae]|isso|isto|el[ae]|o \\w+|a \\w+|{A}|ai|reservad[oa]|guardad[oa]))* (?:para|pra) mim',
      '(?:guard|reserv|segur)(?:a|e|em|ar)-m[eoa](?= *(?:[.,!;:?)-]|$)| (?:ate|por|est[ae]|ess[ae]|o|a))',
      'nao (?:pass|repass|d|entregu|ofere[cç]|atribu|mand)\\w*(?: (?:ainda|ja|isso|isto|ess[ae]|est[ae]|o \\w+|a \\w+|{A}))* (?:(?:para|pra|a|com) (?:ninguem|outr[oa]\\w*|mais ninguem)|a mais ninguem)',
      '(?:espera|espere|esperem) (?:ate|por mim|que eu)',
    ],
    it: [
      '(?:tien|tenet|conserv|riserv|mett|lasci)(?:i|e|a|ate|ete)?mel[oa]',
      '(?:tien|ten|conserv|riserv|mett)(?:i|e|a|ate|ete|er)(?:l[oa]|mi)?(?: (?:quest[oa]|quell[oa]|la \\w+|il \\w+|{A}))? (?:per me|da parte)',
      'me l[oa] (?:puoi |potete |potresti |potreste )?(?:tien|ten|riserv|conserv|mett)\\w+',
      'non (?:(?:d|pass|assegn|affid|propon)\\w*l[oa]|l[oa] (?:dare|date|dai|passare|passate|assegnare|assegnate|affidare|affidate))(?: (?:ancora|per ora))* (?:a (?:nessun\\w*|altri|qualcun\\w* altr\\w*)|ancora|ad altri)',
      'aspett(?:a|ate)(?:mi)? (?:fino|il mio|che|lunedi|martedi|mercoledi|giovedi|venerdi)',
    ],
    nl: [
      "(?:hou|houd|houden|bewaar|bewaren|reserveer|reserveren|parkeer|leg|zet)(?: (?:hem|'m|m|het|deze|die|dit|haar|{A}|maar|nog|even|alsjeblieft|aub|alvast))* voor (?:me|mij)",
      "(?:hou|houd|leg|zet) (?:hem|'m|m|het|deze|die|dit|{A})(?: (?:maar|nog|even|alsjeblieft|aub))* (?:vast|vrij|apart|opzij|open|in de wacht)(?! van)",
      "(?:geef|gun|stuur) (?:hem|'m|m|het|deze|die|dit|{A}) (?:alsjeblieft |aub |nog )*(?:niet|aan niemand)(?! (?:aan|naar) (?:mij|me|ons)(?![a-z]))",
      '(?:nog )?niet (?:aan (?:iemand|een) ander\\w*|doorgeven|weggeven|doorzetten|doorschuiven)',
      'aan niemand anders',
      'wacht (?:er |nog |even |ermee |hiermee )*(?:mee )?tot',
    ],
    pl: [
      '(?:zatrzymaj\\w*|zarezerwuj\\w*|przytrzymaj\\w*|trzymaj\\w*|zachowaj\\w*|odloz\\w*|zostaw\\w*|wstrzymaj\\w*) (?:(?:to|go|ja|ten|te|temat|prosze|sprawe) ){0,3}(?:dla mnie|mi|do)',
      'nie (?:dawaj\\w*|oddawaj\\w*|przekazuj\\w*|przydzielaj\\w*|przypisuj\\w*)(?: (?:tego|jej|go|jeszcze|prosze|tej|sprawy))* (?:jeszcze|nikomu|innym|komus)',
      '(?:po|za)czekaj\\w* (?:z tym )?(?:do|az|na mnie)',
    ],
    sv: [
      '(?:hall|hal|spara|reservera|behall|parkera|lagg)(?: (?:den|det|denna|den har|undan|kvar|oppen|ledig|at sidan|{A}))* (?:at|for|till) mig',
      '(?:ge|lamna|skicka|tilldela|erbjud)(?: (?:inte|ej|bort|den|det|denna|vidare|{A}))* (?:inte|ej)(?: (?:bort|vidare|till|at|den|det))* (?:nagon annan|andra|annu|an)',
      'inte (?:ge|lamna|skicka)(?: (?:den|det|vidare|bort))* (?:till |at )?(?:nagon annan|andra)',
      'vanta (?:med (?:den|det) )?(?:till|tills)',
    ],
    da: [
      '(?:gem|hold|reserver|behold|parker|laeg|lag)(?: (?:den|det|denne|sagen|saken|fri|ledig|tilbage|aben|til side|{A}))* (?:til|for|at) (?:mig|meg)',
      '(?:giv|gi|send|overdrag|tildel|tilbyd)(?: (?:den|det|sagen|saken))* ikke(?: (?:den|det|videre|endnu|enna))* (?:til )?(?:en anden|nogen anden|andre|noen andre|endnu|videre)',
      '(?:giv|gi|send)(?: (?:den|det|sagen|saken))? ikke (?:den|det|videre|til andre)',
      'vent (?:med (?:den|det) )?(?:til|indtil|pa mig|pa meg)',
    ],
    fi: [
      'pid[aä] (?:se|tama) minulle',
      'ala anna (?:sita |tata )?(?:viela|muille|kenellekaan)',
      'varaa (?:se|tama) minulle',
    ],
    ja: [
      '取(?:って|り)(?:おい|置い)',
      'キープ',
      '確保(?:して|を)',
      '(?:他の|ほかの|別の|誰か(?:他の)?|誰に)(?:方|人|者|担当者?)?(?:に|へ|に)?(?:は|も)?(?:まだ)?(?:回|渡|振|割り当て|お願い|引き継)(?:さない|さず|らない|ない|しない|がない)',
      '(?:待って|お待ち|猶予を?)(?:いただけ|ください|頂け|もらえ|いただき)',
    ],
  },
  M,
)

/** He asks for time: "can I have until Thursday?", "can it wait a week?". */
const ASKS_FOR_TIME = matcher(
  {
    en: [
      '(?:can|could|may|might) i (?:please |just |still )?(?:have|get|take|keep it) (?:it )?(?:until|till|to think|a (?:day|couple|few|bit)|another (?:day|week|few)|some (?:more )?time|more time|the weekend|(?:one|two|a few|\\d+) (?:more )?days?|the (?:night|rest))',
      '(?:can|could|would|will) (?:{Obj}) (?:please )?(?:wait|keep|sit|stay open|stay (?:here|with me))(?! for (?:her|him|them))',
    ],
    de: [
      '(?:kann|konnte|darf|durfte) ich (?:\\w+ ){0,3}?bis (?:\\w+ ){1,3}?(?:zeit|bedenkzeit|aufschub|uberlegen|bescheid)',
      '(?:kann|konnte|kannst|konnt)(?: (?:du|ihr))? (?:{Es}|damit)(?: (?:noch|bitte|damit|kurz|vielleicht|so lange|bis \\w+|eine woche|ein paar tage))* (?:warten|liegen bleiben|liegenbleiben)',
    ],
    fr: [
      "(?:puis[- ]je|je peux|pourrais[- ]je|est-ce que je peux) (?:avoir |prendre |encore )*(?:jusqu'\\w+|quelques jours|un peu (?:plus )?de temps|le week-end|un (?:delai|jour de plus))",
      '(?:peut|peuvent|pourrait|pourra)(?:[ -](?:il|elle|on|ca))? attendre',
    ],
    es: [
      '(?:puedo|podria) (?:tener|contar con|tomarme|pensarl[oa]) (?:\\w+ )?(?:hasta|unos dias|mas tiempo|un par)',
      '(?:puede|pueden|podria) esperar',
    ],
    pt: [
      '(?:posso|poderia) (?:ter|ficar com (?:ele|ela|isso)|pensar) (?:\\w+ )?(?:ate|uns dias|mais tempo)',
      '(?:pode|podem|poderia) esperar',
    ],
    it: [
      'posso (?:avere |pensarci |prendermi )(?:\\w+ ){0,2}?(?:fino|qualche giorno|un paio)',
      '(?:puo|potrebbe) aspettare',
    ],
    nl: [
      'mag ik (?:\\w+ ){0,3}?tot',
      '(?:kan|kunnen) (?:het|dit|deze|die|hij)(?: (?:nog|even|een|week|tot \\w+))* wachten',
    ],
    pl: ['(?:moze|mogloby|mogla?by) (?:to )?(?:po|za)czekac'],
    sv: ['kan (?:jag fa|jag ha) (?:\\w+ ){0,2}?(?:till|tills|pa mig)', 'kan (?:den|det) vanta'],
    da: ['(?:ma|kan) jeg (?:fa|have|ha) (?:\\w+ ){0,2}?(?:til|indtil)', 'kan (?:den|det) vente'],
    ja: ['(?:待って|お待ち|猶予を?)(?:いただけ|頂け|もらえ)'],
  },
  M,
)

/** The writer wants it, or is free for it in a few days: beside a full week that is no refusal. */
const WANTS_IT_SOON = matcher(
  {
    en: [
      '(?:i|we) (?:do |really |would |still |definitely |very much |actually )*want (?:it|this|this one|that one|{A})(?= *(?:[.,!;:)-]|$)| (?:but|though|and|,))',
      "(?:i'?m|i am|i'?ll be|i will be) (?:only |not |fully |completely )*(?:free|back|available|around|clear|good|ready)(?: again)?(?: (?:from|on|by|as of|after|in|starting))* {Soon}(?! for)",
      "(?:from|as of|after|starting) {Soon}(?: on| onwards?)?,? (?:i'?m|i am|i'?ll|i can|i have|i'?ve|i could|it works|no problem|gladly|happily|yes)",
      '(?:i|we) (?:can|could) (?:only |gladly |happily |then )*(?:start|begin|do (?:it|this)|take (?:it|this)(?: on)?|pick (?:it|this) up|get (?:on|to) (?:it|this)|look after (?:it|this)) (?:(?:from|on|in|after|by|as of) )?{Soon}',
      '{Soon}(?: is| would be| works|,)? (?:fine|ok|okay|good|yes|great|gladly|happily|works|possible|no problem)',
    ],
    de: [
      'ich (?:will|mochte|hatte) (?:{Es})(?: (?:haben|gern|gerne|unbedingt|wirklich|schon))*(?= *(?:[.,!;:)-]|$)| (?:aber|nur))',
      '(?:ab|von|nach) {Bald}(?: an)? (?:(?:habe?|hatte) ich (?:\\w+ ){0,2}?(?:luft|zeit|kapazitat|frei|platz)|bin ich (?:\\w+ )?(?:wieder|frei|da|zuruck|verfugbar|dabei|dran)|(?:kann|konnte|mache?|nehme?) ich|gern|gerne|geht|ginge|passt|ja)',
      '(?:habe?|bin|kann|konnte) (?:ich )?(?:erst |wieder )*(?:ab|am|in|erst) {Bald}(?: an)? (?:\\w+ )?(?:luft|zeit|frei|kapazitat|zuruck|wieder|da|anfangen|starten|loslegen|ubernehmen)',
      '{Bald} (?:gern|gerne|geht|ginge|passt|ja|ware gut)',
    ],
    fr: [
      'je (?:le|la) veux(?: bien)?(?= *(?:[.,!;:)-]|$)| mais)',
      "(?:a partir (?:de|du)|des|apres) {Bientot},? (?:je (?:suis (?:libre|disponible|dispo|de retour|partant)|peux|pourrai|le|la|m'en)|j'ai (?:du temps|de la place)|c'est (?:bon|possible|oui)|oui|volontiers|ok|pas de probleme)",
      'je (?:rentre|reviens|(?:suis|serai) (?:de retour|libre|disponible|dispo)|me libere)(?: (?:a partir|de|du|des|le|que|dans))* {Bientot}',
    ],
    es: [
      '(?:l[oa]|est[ea]|es[ea]) (?:l[oa] )?quiero(?= *(?:[.,!;:)-]|$)| pero)',
      '(?:a partir del?|desde el|despues del) {Pronto},? (?:si|estoy (?:libre|disponible|de vuelta)|tengo (?:tiempo|hueco)|puedo|me (?:encargo|l[oa])|l[oa]|sin problema|encantad[oa])',
      '(?:vuelvo|regreso|estoy (?:libre|disponible|de vuelta)|tengo (?:tiempo|hueco)|puedo)(?: (?:a partir|de|del|el|la|desde|en))* {Pronto}',
    ],
    pt: [
      '(?:eu )?(?:quero|queria) (?:ess[ea]|est[ea])(?: sim)?(?= *(?:[.,!;:)-]|$)| mas)',
      '(?:a partir d[eao]|depois d[eao]) {Logo},? (?:sim|estou (?:livre|disponivel|de volta)|tenho tempo|posso|consigo|fico|com (?:gosto|prazer))',
      '(?:volto|regresso|estou (?:livre|disponivel|de volta)|tenho tempo|posso)(?: (?:a partir|de|do|da|na|no|em|dia))* {Logo}',
    ],
    it: [
      '(?:l[oa]|quest[oa]) (?:l[oa] )?voglio(?= *(?:[.,!;:)-]|$)| ma)',
      '(?:da|dal|dopo) {Presto}(?: in poi)?,? (?:si|sono (?:liber[oa]|disponibile|di ritorno)|ho (?:tempo|spazio)|posso|riesco|l[oa] prendo|volentieri|nessun problema)',
      '(?:torno|rientro|sono (?:liber[oa]|disponibile|di ritorno)|ho tempo|posso)(?: (?:a partire|da|dal|il|tra|solo))* {Presto}',
    ],
    nl: [
      "(?:deze|die|hem|'m) wil ik (?:wel |graag |zeker )*(?:hebben)?(?= *(?:[.,!;:)-]|$)| maar)",
      '(?:vanaf|na|per) {Gauw} (?:heb ik (?:\\w+ )?(?:tijd|ruimte|plek)|ben ik (?:\\w+ )?(?:vrij|terug|weer|er|beschikbaar)|kan ik|wel|graag|lukt|prima)',
      '(?:ben|heb|kan) ik (?:\\w+ )?(?:pas |weer |vanaf |na |op |per )*{Gauw} (?:\\w+ )?(?:terug|tijd|vrij|weer|beginnen|starten)',
    ],
    pl: [
      'od {Wkrotce} (?:mam (?:czas|miejsce)|moge|jestem (?:wolny|wolna|dostepn\\w|z powrotem)|biore|chetnie|tak)',
      'wracam (?:w|we|od|po) {Wkrotce}',
    ],
    sv: [
      '(?:fran|efter|fran och med) {Snart} (?:har jag (?:\\w+ )?(?:tid|plats|utrymme)|kan jag|ar jag (?:ledig|tillbaka)|garna)',
      'jag (?:ar|kommer) (?:tillbaka|ledig|inne) (?:fran )?{Snart}',
      'jag vill ha (?:den|det|denna)(?= *(?:[.,!;:)-]|$)| men)',
    ],
    da: [
      '(?:fra|efter|etter|fra og med) {Snarest} (?:har jeg (?:\\w+ )?(?:tid|plads|plass)|kan jeg|er jeg (?:ledig|tilbage|tilbake)|gerne|gjerne)',
      'jeg (?:er|kommer) (?:tilbage|tilbake|ledig|inde) (?:fra )?{Snarest}',
      'jeg vil (?:gerne |gjerne )?(?:have|ha) (?:den|det)(?= *(?:[.,!;:)-]|$)| men)',
    ],
    ja: [
      '(?:曜日?|来週|明日|明後日|\\d+日)(?:から|以降|には|なら|は)(?:.{0,10})(?:空き|空いて|対応(?:でき|可能)|お?引き?受け(?:でき|可能)|動け|大丈夫)',
    ],
  },
  M,
)

/** "Not this week", "keine Zeit gerade": said of a refusal, it ends soon. */
const FOR_THE_MOMENT = matcher({
  en: [
    'this week',
    'today',
    '(?:right )?now',
    'at the moment',
    'currently',
    'just yet',
    'before',
    'until',
    'till',
  ],
  de: ['diese woche', 'heute', 'gerade', 'momentan', 'im moment', 'vor', 'bis', 'erst'],
  fr: [
    'cette semaine',
    "aujourd'hui",
    'en ce moment',
    'pas (?:tout de suite|maintenant)',
    'avant',
    "jusqu'\\w+",
  ],
  es: ['esta semana', 'hoy', 'ahora', 'antes', 'hasta'],
  pt: ['esta semana', 'essa semana', 'hoje', 'agora', 'antes', 'ate'],
  it: ['questa settimana', 'oggi', 'adesso', 'ora', 'prima', 'fino'],
  nl: ['deze week', 'vandaag', 'nu', 'momenteel', 'voor', 'tot'],
  pl: ['w tym tygodniu', 'teraz', 'dzis', 'do', 'przed'],
  sv: ['den har veckan', 'idag', 'just nu', 'fore', 'innan', 'forran', 'till'],
  da: ['denne uge', 'denne uka', 'i dag', 'lige nu', 'akkurat na', 'for', 'til'],
  ja: ['今週', '今は', '現在', 'まで'],
})

/** Whether the writer asks to have the deal kept for him, or kept from the others, or for time. */
export const keepsForWriter = (sentences: Sentence[]): boolean =>
  says(KEEPS, sentences) ||
  says(
    ASKS_FOR_TIME,
    sentences.filter(({ asks }) => asks),
  )

/** Whether he says that he wants it, or is free for it soon. */
export const wantsItSoon = (sentences: Sentence[]): boolean => says(WANTS_IT_SOON, sentences)

/** Whether a sentence refuses for a few days only. */
export const isForTheMoment = ({ plain }: Sentence): boolean =>
  hasIn(FOR_THE_MOMENT, plain, likelyLanguages(plain))

/** "You needn't keep it for me": denied, it is no wish. */
function says(phrases: Matcher, sentences: Sentence[]): boolean {
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  return sentences.some(({ plain }) =>
    findAll(phrases, plain).some(
      ({ start, end, language }) =>
        languages.has(language) &&
        (negates(plain.slice(start, end)) || !negated(plain, start, end, languages)),
    ),
  )
}
