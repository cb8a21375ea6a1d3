/**
 * How the customer may be contacted, as a partner asks it: not by telephone, not yet, not past the partner, not in the
 * open. Matched on folded text, in seven languages. An order to us opens a clause or stands behind a "please", so that
 * "they don't call suppliers" is none.
 */

/** CALL: no telephone. CHANNEL: by this way only. DIRECT: not yet, or through the partner. SECRET: others do not know. */
export type WishKind = 'CALL' | 'CHANNEL' | 'DIRECT' | 'SECRET'

/** Names in English prose, whose capitals are lost by folding (contact-wishes.ts). */
const NAME = '\\ue000+'
const E = '(?!\\p{L})'
const B = '(?<!\\p{L})'
/** At most so much of one sentence. */
const some = (most: number) => `(?:(?:[^.!?;\\n]|(?<=\\d)\\.){0,${most}}?${B})?`
const few = (most: number) => `(?:[\\p{L}']+ ){0,${most}}?`
const OVER = '(?=\\W{0,3}$|\\s{0,2}[.,;:!)])'
const MAIL = '(?:e-?mails?|mails?|courriels?|correo(?: electronico)?|posta(?: elettronica)?|correio)'

export const POLITE =
  /(?<!\p{L})(?:please|pls|plz|kindly|bitte|merci(?: de| d')|veuillez|svp|stp|s'il (?:vous|te) plait|por favor|per favore|per piacere|si prega|cortesemente|graag|a\.?u\.?b\.?|alstublieft|alsjeblieft|agradeco|agradezco)(?!\p{L})/u

/** What opens an order: a clause, or a word that asks or joins. */
const START = `(?<=(?:^|[.,;:!?()"*>\\n-])\\s{0,3}|${B}(?:please|pls|plz|kindly|but|and|so|just|then|also|for now|at the moment|bitte|aber|und|also|merci de|veuillez|mais|et|donc|de|pero|favor|y|e|ma|favore|prega di|mas|maar|en|graag|a\\.?u\\.?b\\.?) )`

const HIM =
  '(?:him|her|them|anyone|anybody|(?:mr|mrs|ms|dr|prof)(?![a-z])|(?:the|our|your|my|this) (?:\\p{L}+[ -]){0,2}?(?:customers?|clients?|company|contacts?|office|team|people|board|staff|c[eifto]o|coo|director|manager|owner|buyer|champion|lady|school|hospital|plant)' +
  `${E}|${NAME})`
const NOT =
  "(?:do not|don't|dont|never|(?:try|make sure|best|better) not to)(?: please| ever| just| yet| try to)?"
const CALL = '(?:call|phone|ring|telephone|cold[ -]?call)'
const REACH =
  '(?:contact|approach|reach out to|get in (?:touch|contact) with|write to|speak (?:to|with)|talk (?:to|with)|(?:go|turn) (?:directly |straight |right )?to)'
const REACHING =
  '(?:calling|phoning|contacting|approaching|reaching out|writing to|speaking (?:to|with)|talking (?:to|with))'
const US = '(?:me|us)'

const ENGLISH: [WishKind, string][] = [
  [
    'CALL',
    `${START}${NOT} ${CALL}(?: up)?(?= ${HIM}|${OVER}| (?:before|until|till|yet|on|during|directly|again|at|for now|unless|without|(?:this|next) (?:week|month))${E})`,
  ],
  [
    'CALL',
    `${START}(?:strictly |absolutely )?no (?:phone |cold |telephone )?calls?(?= (?:please|to|yet|before|until|for now)${E}|${OVER})`,
  ],
  [
    'CALL',
    `(?:${B}(?:she|he|mr \\S+|mrs \\S+|ms \\S+)|${NAME}) (?:does not|doesn't|will not|won't|cannot|can't|must not|should not|may not) (?:want to be|like to be|wish to be|be|take|like|want) (?:any )?(?:called|phoned|rung|calls|phone calls)${E}`,
  ],
  ['DIRECT', `${START}${NOT} ${REACH} (?!${US}${E}|my${E}|our${E}|support)`],
  [
    'DIRECT',
    `${START}${NOT} (?:reach out|get in touch)(?= (?:before|until|till|yet|directly|to them)|${OVER})`,
  ],
  ['DIRECT', `${START}${NOT} (?:e-?mail|mail|message|text|visit|disturb|bother) (?=${HIM})`],
  [
    'DIRECT',
    `(?:${B}(?:she|he|they|staff|customer|client|contact)|${NAME}) (?:(?:must|should|may|shall)(?: not|n't)(?: yet)? be|(?:is|are)(?: not|n't) (?:yet )?to be) (?:yet )?(?:contacted|called|approached|phoned|disturbed)`,
  ],
  [
    'DIRECT',
    `${B}(?:ask|need|want|like|prefer) (?:you|your \\p{L}+|everybody|everyone) not to (?:yet )?(?:${CALL}|${REACH}|reach out)${E}`,
  ],
  [
    'DIRECT',
    `${B}(?:if you (?:did not|didn't|don't|do not|could not|would not|wouldn't)) (?:yet )?(?:${CALL} ${HIM}|${REACH} (?!${US}${E}))`,
  ],
  ['DIRECT', `${B}you (?:should|must|may|can)(?: ?not|n't) (?:yet )?(?:${CALL}|${REACH}) (?=${HIM})`],
  [
    'DIRECT',
    `${START}(?:hold (?:off|back)|refrain|wait|stay away)(?: on| from| with| before)? ${REACHING}${E}(?! ${US}${E})`,
  ],
  ['DIRECT', `${START}avoid (?:${REACHING}|any (?:direct )?contact)${E}(?! ${US}${E})`],
  ['DIRECT', `${B}(?:nobody|no[ -]one) (?:should|must|may|is to) (?:yet )?(?:${CALL}|${REACH}) (?=${HIM})`],
  [
    'DIRECT',
    `${START}no (?:direct contact|outreach)(?= (?:to|with|please|yet|for now|before|until)${E}|${OVER})`,
  ],
  [
    'DIRECT',
    `${START}(?:only |always |first )?(?:go|come|route (?:it|everything)|run (?:it|everything)|do (?:it|everything)|communicate|coordinate|contact (?:them|her|him|the customer|the client)) ${few(3)}(?:through|via) ${US}${E}`,
  ],
  [
    'DIRECT',
    `${B}(?:everything|(?:all|any) (?:direct |customer )?(?:contacts?|communication|calls?|e-?mails?|correspondence|outreach)|(?:direct |customer )?contact(?: with ${few(3)}(?:customer|client|them|her|him))?|communication) (?:${few(3)}(?:should|must|only|please|has|have|needs?|is|are|first) |goes |go )${few(4)}(?:through|via) ${US}${E}`,
  ],
  ['DIRECT', `${START}(?:only |first )?(?:through|via) ${US}(?: only| first| please|${OVER})`],
  [
    'DIRECT',
    `${START}(?:check|talk|speak|coordinate|align|agree|clear (?:it|this)|touch base|sync|run (?:it|everything|this)) ${few(3)}(?:with|to|by|past) ${US} ${few(2)}(?:first${OVER}|(?:first )?before (?:you|any|${REACHING}))`,
  ],
  [
    'DIRECT',
    `${START}(?:call|phone|ring|ask|contact|write to|consult|talk to|speak to|come to) ${US}(?: ${few(2)}| )(?:first(?:${OVER}| before)|before (?:you|any(?:one|body)|${REACHING}))`,
  ],
  [
    'DIRECT',
    `${B}(?:please|want|would like|i'd like|we'd like|need|should|must|let me|prefer|have to)${E}[^.!?;\\n]{1,90}?${B}before (?:you|any(?:one|body)|your \\p{L}+) (?:${CALL}s?|${REACH}|contacts|approaches|reach(?:es)? out to|speaks? (?:to|with)|talks? (?:to|with)) (?=${HIM})`,
  ],
  [
    'DIRECT',
    `${START}let ${US} (?:introduce|make the intro\\p{L}*|speak (?:to|with)|talk (?:to|with)|warn|tell|prepare|call|ask) ${few(4)}first${E}`,
  ],
  [
    'DIRECT',
    `${START}wait (?:for (?:my|our) (?:ok|okay|go|go-ahead|signal|green light|intro\\p{L}*|word)|(?:until|till) (?:i|we) (?:have |'ve )?(?:give|given|told?|tell|spoken?|speak|introduc\\p{L}+|made|say|said))${E}`,
  ],
  [
    'DIRECT',
    `${START}(?:keep|leave) (?:the )?(?:(?:customer|client) )?(?:contact|communication|customer|client) (?:with|to) ${US}${E}`,
  ],
  [
    'CHANNEL',
    `${B}(?:only|just|exclusively|strictly|solely|purely) (?:by|via|per|through|over|in) (?:e-?mail|mail|writing|whatsapp|teams|linkedin|phone|telephone|text)${E}|${B}(?:(?:by|via) )?(?:e-?mail|phone) only${E}|${B}in writing only${E}`,
  ],
  [
    'CHANNEL',
    `(?:${B}(?:she|he|mr \\S+|mrs \\S+|ms \\S+)|${NAME}) (?:only |strongly |much |would |really )?(?:prefers?(?: to be (?:contacted|reached))?|is best (?:contacted|reached)|(?:can|may) only be (?:contacted|reached)|wants to be (?:contacted|reached)(?: only)?|only (?:reads|answers|reacts to|takes)) (?:by |via |through |on |over |her |his )?(?:e-?mails?|mail|phone|in writing|text|whatsapp|teams|linkedin)${E}`,
  ],
  [
    'SECRET',
    `${B}(?:staff|employees|workforce|team|colleagues|people there|rest of the \\p{L}+|(?:his|her|their) (?:boss|people)|works council) (?:there |at \\S+ |at the \\p{L}+ |in the \\p{L}+ )?(?:(?:do|does)(?: not|n't)(?: yet)? know|(?:has|have)(?: not|n't)(?: yet)? (?:been (?:told|informed)|heard)|(?:is|are)(?: not|n't)(?: yet)? (?:aware|informed)|(?:must|should)(?: not|n't) (?:know|hear|learn|find out)|know nothing)(?: yet| anything| about (?:it|this|that|the \\p{L}+)| of (?:it|this))*(?=${OVER}| so | and )`,
  ],
  [
    'SECRET',
    `${B}(?:nobody|no[ -]one)(?: else)?(?:(?: there| at \\S+| at the \\p{L}+| in the \\p{L}+) (?:knows|has been told|is aware|must know|should know)|(?: must know| should know| knows| is aware) (?:yet|anything|about (?:it|this|that|the \\p{L}+)|of (?:it|this)))(?: yet| anything| about (?:it|this|that|the \\p{L}+)| of (?:it|this))*(?=${OVER}| so | and )`,
  ],
  [
    'SECRET',
    `${START}(?:treat|keep|handle) (?:this|it|the (?:project|deal|matter|request|lead)|everything|all (?:of )?this)(?: as| strictly| absolutely| please)* (?:confidential(?:ly)?|quiet|secret|discreet\\p{L}*)${E}`,
  ],
  ['SECRET', `${START}be (?:very )?discreet${E}|${START}discretion please`],
]

const TOUCH_DE =
  '(?:kontaktieren|kontaktiert|ansprechen|angesprochen|anschreiben|angeschrieben|aufsuchen|kontakt aufnehmen|kontakt aufzunehmen|anzusprechen)'
const PHONE_DE = '(?:anrufen|angerufen|telefonieren|anzurufen)'
const DONT_DE = '(?:nicht|keinesfalls|auf keinen fall|niemals)'
const WHOM_DE = '(?:kund\\p{L}+|frau \\p{L}+|herrn? \\p{L}+|sie|ihn|dort|direkt)'

const GERMAN: [WishKind, string][] = [
  ['CALL', `${B}bitte ${some(50)}${DONT_DE} ${some(45)}${PHONE_DE}${E}`],
  ['DIRECT', `${B}bitte ${some(50)}${DONT_DE} ${some(45)}${TOUCH_DE}${E}`],
  [
    'CALL',
    `(?<=(?:^|[.:!?(\\n-])\\s{0,3})${few(2)}${WHOM_DE} ${few(2)}${DONT_DE} ${some(30)}${PHONE_DE}(?=${OVER}| bitte)`,
  ],
  [
    'DIRECT',
    `(?<=(?:^|[.:!?(\\n-])\\s{0,3})${few(2)}${WHOM_DE} ${few(2)}${DONT_DE} ${some(30)}${TOUCH_DE}(?=${OVER}| bitte)`,
  ],
  ['CALL', `(?<=(?:^|[.:!?(\\n-])\\s{0,3})${DONT_DE} ${some(30)}${PHONE_DE}(?=${OVER}| bitte)`],
  ['CALL', `${START}ruf(?:t|en sie)? ${some(40)}(?:${DONT_DE}|erst (?:ab|nach|wenn)) ${some(40)}an${E}`],
  [
    'DIRECT',
    `${START}(?:kontaktier(?:e|t|en sie)|sprich|sprecht|sprechen sie|schreib(?:t|en sie)?) ${some(40)}(?:${DONT_DE}|erst (?:ab|nach|wenn))${E}`,
  ],
  ['CALL', `${B}bitte ${some(30)}erst (?:ab|nach|wenn|am) ${some(40)}${PHONE_DE}${E}`],
  ['DIRECT', `${B}bitte ${some(30)}erst (?:ab|nach|wenn|am) ${some(40)}${TOUCH_DE}${E}`],
  [
    'CALL',
    `${START}(?:noch |vorerst |derzeit )?keine? (?:anrufe?|telefonate)(?= (?:bitte|vor|bis|beim|bei)${E}|${OVER})`,
  ],
  [
    'DIRECT',
    `${START}(?:noch |vorerst |derzeit )?kein(?:e|en)? (?:direkt\\p{L}* (?:kontakt|ansprache)|kontaktaufnahme|kundenkontakt|direktkontakt|kontakt zum kunden)(?= (?:bitte|vor|bis|zu\\p{L}*|mit|beim|ohne)${E}|${OVER})`,
  ],
  [
    'CHANNEL',
    `${B}(?:nur|ausschlieslich|lediglich) (?:noch )?(?:(?:per|via|uber) (?:${MAIL}|telefon|whatsapp|teams|linkedin|brief)|schriftlich|telefonisch)${E}`,
  ],
  [
    'CHANNEL',
    `${B}(?:sie|er|frau \\p{L}+|herr \\p{L}+) (?:mochte|will|wunscht|bevorzugt) (?:bitte )?(?:nur |ausschlieslich |lieber )?(?:per|via|uber) (?:${MAIL}|telefon) (?:kontaktiert|angesprochen|angeschrieben)`,
  ],
  [
    'CALL',
    `${B}(?:sie|er|frau \\p{L}+|herr \\p{L}+) (?:mochte|will) (?:bitte )?nicht (?:\\p{L}+ )?(?:angerufen|telefonisch)`,
  ],
  [
    'DIRECT',
    `(?:(?<=${B}(?:kontakt|kommunikation|ansprache|abstimmung|termine|alles|korrespondenz|kundenkontakt)[^.!?;\\n]{0,60}?${B})|(?<=${B}bitte )|${START})(?:nur|erst(?:mal)?|zuerst|immer|vorerst|zunachst|alles|ausschlieslich) ${some(25)}(?:uber|durch) (?:mich|uns)${E}`,
  ],
  [
    'DIRECT',
    `${B}bitte ${few(3)}(?:uber|durch) (?:mich|uns)(?= (?:gehen|laufen|kontaktieren|ansprechen)|${OVER})`,
  ],
  [
    'DIRECT',
    `${B}(?:vorher|vorab|zuerst|zunachst|erst(?:mal)?) ${some(30)}(?:mit (?:mir|uns) (?:ab\\p{L}+|klaren|sprechen|reden|rucksprache)|bei (?:mir|uns) melden|(?:mich|uns) (?:anrufen|fragen|kontaktieren|ansprechen))${E}`,
  ],
  [
    'DIRECT',
    `${START}(?:sprich|sprecht|sprechen sie|ruf(?:t|en sie)?|melde[tn]? (?:dich|euch|sie sich)|stimmt? (?:euch|dich)|stimmen sie sich|frag(?:t|en sie)?) ${some(30)}(?:mir|uns|mich)${E}[^.!?;\\n]{0,30}?${B}(?:bevor|ehe) ${some(40)}(?:anruf|kontaktier|ansprech|anschreib|an den kunden|zum kunden)`,
  ],
  [
    'DIRECT',
    `${B}(?:bevor|ehe) (?:sie|ihr|du|jemand) ${some(40)}(?:anruf|kontaktier|ansprech|anschreib|sprech)[^.!?;\\n]{0,40}?${B}(?:mich|mir|uns)${E}`,
  ],
  [
    'SECRET',
    `${B}(?:mitarbeit\\p{L}+|belegschaft|kolleg\\p{L}+|team|leute|niemand|keiner|betriebsrat)(?: (?:dort|im haus|im betrieb|in der firma|beim kunden|vor ort|sonst)){0,2} (?:wissen|weis) (?:(?:noch|bisher|es|das|davon|von) ){0,3}(?:nichts|davon|bescheid|nicht bescheid|es|noch nicht)(?: davon| noch nichts| bescheid| nicht| noch nicht)?(?=${OVER}| und | also )(?!, (?:w[aeio]|ob${E}|dass))`,
  ],
  ['SECRET', `${B}(?:bitte )(?:\\p{L}+ ){0,3}?(?:streng |absolut )?(?:vertraulich|diskret)${E}`],
]

const FRENCH: [WishKind, string][] = [
  [
    'CALL',
    `${START}ne (?:surtout )?pas (?:encore |directement )?(?:(?:la|le|les|leur|lui) |l')?(?:appeler|telephoner|rappeler)${E}(?! cela| ca)`,
  ],
  [
    'DIRECT',
    `${START}ne (?:surtout )?pas (?:encore |directement )?(?:(?:la|le|les|leur|lui) |l')?(?:contacter|joindre|demarcher|solliciter|approcher|ecrire|deranger|prendre contact)${E}`,
  ],
  [
    'CALL',
    `${START}(?:n'|ne (?:(?:la|le|les|leur|lui) |l')?)(?:appelez|appelle|telephonez)${E} ${few(2)}(?:pas|jamais)${E}`,
  ],
  [
    'DIRECT',
    `${START}(?:n'|ne (?:(?:la|le|les|leur|lui) |l')?)(?:contactez|contacte|joignez|ecrivez|demarchez|approchez|sollicitez|derangez|prenez)${E} ${few(2)}(?:pas|jamais)${E}`,
  ],
  [
    'CALL',
    `${START}(?:pas|aucun) (?:d'|de )?(?:appels?|coups? de fil)(?: telephoniques?)?(?= (?:s'il|svp|avant|pour|merci)|${OVER})`,
  ],
  [
    'DIRECT',
    `${START}(?:pas de|aucun) (?:contact|prise de contact)(?: directe?)?(?= (?:s'il|svp|avant|pour|avec|merci)|${OVER})`,
  ],
  [
    'CHANNEL',
    `${B}(?:uniquement|seulement|exclusivement) (?:par|via) (?:${MAIL}|ecrit|telephone)${E}|${B}(?:par|via) (?:${MAIL}|ecrit|telephone) (?:uniquement|seulement|exclusivement)${E}`,
  ],
  [
    'DIRECT',
    `(?:${START}|(?<=${B}(?:faut|merci de|devez|prie de) ))passe[zr]? ${few(2)}par (?:moi|nous)${E}`,
  ],
  [
    'DIRECT',
    `${B}(?:tout|contacts?|echanges?|communication) ${few(5)}(?:doit|doivent|passent?|passer|uniquement|toujours|d'abord) ${few(3)}(?:par|via) (?:moi|nous)${E}`,
  ],
  ['DIRECT', `${START}(?:uniquement|d'abord|seulement|toujours) (?:par|via) (?:moi|nous)${E}`],
  [
    'DIRECT',
    `${START}(?:appelez|appelle|contactez|consultez|prevenez|parlez|voyez)(?:-moi|-nous| avec moi| avec nous|-en avec moi) ${few(2)}(?:d'abord${OVER}|avant (?:de |d'|tout)${some(10)}(?:contact|appel|joindre|demarch|parler|client))`,
  ],
  [
    'SECRET',
    `${B}(?:personnel|salaries|employes|equipes?|collegues|collaborateurs|personne(?: d'autre)?)(?: la-bas| chez \\S+)? (?:n'est|ne sont|ne sait|ne savent|n'en sait|n'en savent|n'a|n'ont)(?: pas| encore| ete| rien| au courant| informee?s?)*(?=${OVER}| et )`,
  ],
  ['SECRET', `${B}(?:rester|restez|etre|soyez) (?:tres )?(?:discrets?|discretes?)${E}`],
]

const SPANISH: [WishKind, string][] = [
  [
    'CALL',
    `${START}(?:de momento |por ahora |todavia |aun )?no (?:(?:la|lo|le|las|los|les) )?(?:llam(?:e|es|en|eis)${E}|llamar(?:l[aoe]s?)?${E}|telefone(?:e|en|ar)${E})`,
  ],
  [
    'DIRECT',
    `${START}(?:de momento |por ahora |todavia |aun )?no (?:(?:la|lo|le|las|los|les) )?(?:contact(?:e|es|en|eis|ar(?:l[aoe]s?)?)${E}|escrib(?:a|an|ais|ir(?:l[ae]s?)?)${E}|(?:se pongan?|os pongais|ponerse) en contacto|habl(?:e|en|eis|ar) con (?!nosotros)|abord(?:e|en|ar)${E})`,
  ],
  ['CALL', `${START}(?:nada de|sin) llamadas(?= (?:por|antes|hasta|al)|${OVER})`],
  [
    'CHANNEL',
    `${B}(?:solo|solamente|unicamente|exclusivamente) (?:por|via|mediante) (?:${MAIL}|escrito|telefono)${E}|${B}(?:por|via) (?:${MAIL}|escrito) (?:solo|solamente|unicamente|exclusivamente)${E}`,
  ],
  [
    'DIRECT',
    `${START}pas(?:a|ar|e|es|en|ad|eis) (?:\\p{L}+ ){0,2}?(?:por|a traves de) (?:mi|nosotros)(?= (?:primero|antes|solo)|${OVER})`,
  ],
  [
    'DIRECT',
    `${B}(?:todo|contacto|comunicacion) ${few(5)}(?:a traves de|via) (?:mi|nosotros)(?= (?:primero|antes)|${OVER})`,
  ],
  [
    'DIRECT',
    `${START}(?:solo|primero|siempre|unicamente) (?:por|a traves de|via) (?:mi|nosotros)(?= |${OVER})(?! cuenta)`,
  ],
  [
    'DIRECT',
    `${START}(?:habl(?:e|a|ad|en) conmigo|llam(?:e|en|ad|a)me|consult(?:e|en|a|ad)(?:lo)? conmigo|avis(?:e|en|ad|a)me) (?:primero|antes)(?= de |${OVER})`,
  ],
  [
    'SECRET',
    `${B}(?:(?:personal|emplead[oa]s|trabajadores|plantilla|equipo|companer[oa]s) (?:todavia |aun )?no|nadie(?: mas)?(?: alli)?) (?:lo |la )?(?:sabe|saben|esta|estan)(?: nada| al tanto| al corriente| informad\\p{L}+| todavia| aun)*(?=${OVER}| y )`,
  ],
]

const ITALIAN: [WishKind, string][] = [
  [
    'CALL',
    `${START}(?:per ora |al momento |ancora )?non (?:(?:la|lo|le|li|gli) )?(?:chiam(?:are|ate|arl[aoi]|atel[aoi])|telefon(?:are|ate|argli|arle))${E}(?! (?:mi|ci)${E})`,
  ],
  [
    'DIRECT',
    `${START}(?:per ora |al momento |ancora )?non (?:(?:la|lo|le|li|gli) )?(?:contatt(?:are|ate|arl[aoi]|atel[aoi])|scriv(?:ere|ete|erle|ergli)|parl(?:are|ate) con (?!me${E}|noi${E})|disturb(?:are|ate|arl[aoi]))${E}`,
  ],
  [
    'CHANNEL',
    `${B}(?:solo|soltanto|solamente|unicamente|esclusivamente) (?:via|per|tramite) (?:${MAIL}|iscritto|telefono)${E}`,
  ],
  ['DIRECT', `${START}pass(?:are|ate|i) (?:\\p{L}+ ){0,2}?(?:da|per|attraverso|tramite) (?:me|noi)${E}`],
  [
    'DIRECT',
    `${B}(?:tutto|contatti?|comunicazion[ei]) ${few(5)}(?:tramite|attraverso|da) (?:me|noi)(?= prima|${OVER})`,
  ],
  ['DIRECT', `${START}(?:solo|prima|sempre|soltanto) (?:tramite|attraverso|da|via) (?:me|noi)${E}`],
  [
    'DIRECT',
    `${START}(?:parl(?:ate|i)(?:ne)? con (?:me|noi)|chiamatemi|chiamami|sentitemi|avvisatemi|parlatene con me) prima(?= di |${OVER})`,
  ],
  [
    'SECRET',
    `${B}(?:(?:personale|dipendenti|colleghi|squadra) (?:ancora )?non|nessuno(?: li| altro| in azienda)?) (?:(?:lo|ne) )?(?:sa|sanno|e|sono)(?: ancora| nulla| niente| al corrente| informat[oaie])*(?=${OVER}| e )`,
  ],
]

const DUTCH: [WishKind, string][] = [
  ['CALL', `${START}bel ${few(4)}niet${E}`],
  ['DIRECT', `${START}(?:contacteer|benader|mail) ${few(4)}niet${E}`],
  ['DIRECT', `${START}neem ${few(3)}geen contact op`],
  [
    'CALL',
    `(?:${START}|(?<=${B}(?:graag|liever) ))${few(3)}niet ${few(4)}bellen(?= ${few(2)}(?:graag|aub|a\\.u\\.b)|${OVER})`,
  ],
  [
    'DIRECT',
    `(?<=${B}(?:graag|liever|aub) )${few(3)}niet ${few(4)}(?:contacteren|benaderen|mailen|aanspreken)${E}`,
  ],
  ['CHANNEL', `${B}(?:alleen|uitsluitend|enkel) (?:via|per) (?:de )?(?:${MAIL}|telefoon)${E}`],
  [
    'DIRECT',
    `(?:${START}|(?<=${B}(?:contact|communicatie|alles)[^.!?;\\n]{0,40}?${B}))(?:alleen|eerst|altijd|uitsluitend|enkel|alles) ${few(2)}(?:via|langs) (?:mij|ons)${E}`,
  ],
  [
    'DIRECT',
    `${START}(?:overleg ${few(2)}(?:eerst )?met (?:mij|ons)|bel (?:mij|me|ons) ${few(1)}(?:eerst|voordat|voor u|voor je))${E}`,
  ],
  [
    'SECRET',
    `${B}(?:personeel|medewerkers|collega'?s|niemand(?: daar| anders)?) (?:weet|weten) (?:er |het |hier |nog |dit |van ){0,3}(?:niets|niet|van niets|ervan|het)(?: van)?(?=${OVER}| en )`,
  ],
]

const PORTUGUESE: [WishKind, string][] = [
  [
    'CALL',
    `${START}(?:por enquanto |ainda )?nao (?:(?:a|o|as|os|lhes?) )?(?:lig(?:ue|uem|ues|ar)|telefon(?:e|em|es|ar))${E}(?!-me|-nos)`,
  ],
  [
    'DIRECT',
    `${START}(?:por enquanto |ainda )?nao (?:(?:a|o|as|os|lhes?) )?(?:contact?(?:e|em|es|ar)|contact?a-l[oa]s?|escrev(?:a|am|er)|fal(?:e|em|ar) com|abord(?:e|em|ar))${E}(?!-me|-nos)`,
  ],
  [
    'CHANNEL',
    `${B}(?:so|apenas|somente|unicamente|exclusivamente) (?:por|via) (?:${MAIL}|escrito|telefone)${E}`,
  ],
  ['DIRECT', `${START}pass(?:e|em|ar) (?:\\p{L}+ ){0,2}?(?:por|atraves de) (?:mim|nos)${E}`],
  ['DIRECT', `${START}(?:so|primeiro|apenas|sempre) (?:por|atraves de|via) (?:mim|nos)${E}`],
  ['DIRECT', `${B}(?:tudo|contactos?|contatos?|comunicacao) ${few(5)}(?:atraves de|via|por) mim${E}`],
  [
    'DIRECT',
    `${START}fal(?:e|em) (?:primeiro (?:comigo|connosco|conosco)|(?:comigo|connosco|conosco) (?:primeiro|antes))`,
  ],
  [
    'SECRET',
    `${B}(?:(?:pessoal|funcionarios|colaboradores|trabalhadores|equip[ae]) (?:ainda )?nao|ninguem(?: mais| la)?) (?:o )?(?:sabe|sabem|esta|estao)(?: de nada| nada| ainda| a par| informad\\p{L}+| disso)*(?=${OVER}| e )`,
  ],
]

/** "Confidential", said by itself at the head of a clause: of the deal, not of a mail, a file or data. */
const SECRET_WORD = `${START}(?:(?:strictly|highly|absolutely|still|this is|it is|it's|streng|noch|es ist|das ist|strictement|encore|c'est|esto es|es|e|ancora|nog|dit is|isto e) ){0,3}(?:confidential|vertraulich|confidentiel(?:le)?|confidencial|riservat[oa]|confidenziale|vertrouwelijk)(?: (?:please|bitte|for now|noch|svp))?(?=${OVER}| (?:for now|so|until|at|because|bis|weil|jusqu|hasta|fino)${E})`

const built = (list: [WishKind, string][]): { kind: WishKind; words: RegExp }[] =>
  (['CALL', 'CHANNEL', 'DIRECT', 'SECRET'] as const).map((kind) => ({
    kind,
    words: new RegExp(
      list
        .filter(([of]) => of === kind)
        .map(([, words]) => words)
        .join('|'),
      'gu',
    ),
  }))

/** In text whose English names are marked. */
export const NAMED_WISHES = built(ENGLISH)
export const WISHES = built([
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...ITALIAN,
  ...DUTCH,
  ...PORTUGUESE,
  ['SECRET', SECRET_WORD],
])

/** Most sentences hold no such word, and are looked at no further. */
export const MAY_WISH =
  /call|phone|ring |contact|contatt|kontakt|introduc|scriv|escrib|ecri|approach|reach|touch|write to|writing|talk to|speak|spreche?n?|e-?mail|mail|anruf|ruf|ansprech|anschreib|schriftlich|telefon|(?:through|via|uber|durch|par|por|traves|tramite|da|langs|with|to|mit|bei|per|attraverso) (?:me|us|mich|uns|mir|moi|nous|mi|nosotros|noi|mij|ons|mim|nos)(?!\p{L})|know|wissen|weis|confiden|vertrau|vertrouw|riservat|discre|diskret|quiet|secret|courant|sabe|sanno|sa(?!\p{L})|weet|weten|appel|joindre|llam|conmigo|comigo|chiam|bel(?!\p{L})|bellen|benader|lig[aue]|correo|courriel|wait|hold off|before you|bevor|informe/u

/** Said of the writer, a bill, an answer, or a thing forgotten: no wish about the customer. */
export const OF_OURSELVES =
  /(?<!\p{L})(?:call|contact|phone|reach|e-?mail|write to) (?:me|us)(?! (?:first|before))(?!\p{L})|(?<!\p{L})(?:mich|uns) (?:\p{L}+ ){0,4}?(?:nicht|nur) (?:[\p{L}\d.]+ ){0,5}?(?:an(?:rufen)?|kontaktieren|per)(?!\p{L})|ne (?:m'|me |nous )|no (?:me|nos) |non (?:mi|ci) |(?:verges|zoger|forget|hesitate|hesite|oublie|dud[ae]|olvid|esit|aarzel|vergeet|hesit)/u
/** What goes that way is a paper and no word to a person. */
export const SENDS =
  /(?<!\p{L})(?:send|reply|respond|answer|submit|invoice|quote|order|schick\p{L}*|send\p{L}*|antwort\p{L}*|envo[iy]\p{L}*|repond\p{L}*|envi\p{L}+|respond\p{L}*|invi\p{L}+|rispond\p{L}+|stuur\p{L}*|antwoord\p{L}*|respon\p{L}+)(?!\p{L})/u
/** A sentence about reaching somebody. */
export const ABOUT_REACHING =
  /(?<!\p{L})(?:contact\p{L}*|kontakt\p{L}*|reach\p{L}*|approach\p{L}*|ansprech\p{L}*|erreich\p{L}*|joindre|joignable|appel\p{L}*|raggiung\p{L}+|bereik\p{L}*|her|him|she|he|frau|herrn?|mrs?|ms|mme|sra?|signora?|mevrouw)(?!\p{L})|@/u
export const OF_PAPERS =
  /(?<!\p{L})(?:e-?mail|mail|message|nachricht|recipient|data|daten|documents?|dokument\p{L}*|unterlagen|files?|attach\p{L}*|anhang|nda|information\p{L}*|patient\p{L}*|records?|pricing|prices?|preise?)(?!\p{L})/u

/** What is taken back: that one may call, contact, or speak of it. */
export type WishOver = 'CALL' | 'CONTACT' | 'SECRET'
export const ENDS_OF: Record<WishOver, readonly WishKind[]> = {
  CALL: ['CALL', 'CHANNEL', 'DIRECT'],
  CONTACT: ['CALL', 'DIRECT'],
  SECRET: ['SECRET'],
}

const NOW =
  '(?:(?:now|also|of course|again|directly|already|jetzt|nun|ab sofort|gern\\p{L}*|auch|wieder|direkt|desormais|maintenant|directement|aussi|ya|ahora|directamente|ora|adesso|pure|anche|direttamente|nu|weer|ook|rechtstreeks|ja|agora|diretamente) ){0,3}'
const MAY =
  "(?:you|your \\p{L}+|\\ue000+) (?:can|may|are free to|are welcome to) |feel free to |(?:it is|it's|is) (?:now )?(?:fine|ok|okay|all right) (?:now )?to |go ahead and "
const MAY_ELSE = '(?:vous pouvez|tu peux|podeis|puedes?|pueden|se puede|potete|puoi|puo|pode[ms]?) '
export const OVERS: { over: WishOver; words: RegExp }[] = [
  {
    over: 'CALL',
    words: new RegExp(
      `${B}(?:(?:${MAY})${NOW}${CALL}${E}(?! ${US}${E})|${MAY_ELSE}${NOW}(?:(?:la|le|les) |l')?(?:appeler|telephoner|llamar\\p{L}*|chiamar\\p{L}*|telefonar\\p{L}*|ligar\\p{L}*)|(?:konnen|konnt|kannst|kann|durfen|durft|darfst|darf) (?:(?!nicht${E})[\\p{L}.0-9]+ ){0,6}?anrufen|(?:u|je|jullie) (?:kunt|kan|kunnen|mag|mogen) (?:(?!niet${E})\\p{L}+ ){0,5}?bellen|calls? (?:is|are) (?:now )?(?:fine|ok|okay|possible)|anrufe? (?:ist|sind) (?:jetzt |nun )?(?:in ordnung|ok|okay|moglich))${E}`,
      'u',
    ),
  },
  {
    over: 'CONTACT',
    words: new RegExp(
      `${B}(?:(?:${MAY})${NOW}(?:${REACH}|reach out|get in touch|go (?:direct|ahead))${E}(?! ${US}${E})|${MAY_ELSE}${NOW}(?:(?:la|le|les) |l')?(?:contacter|joindre|ecrire|contactar\\p{L}*|escribir\\p{L}*|contattar\\p{L}*|scriver\\p{L}*|contatar\\p{L}*)|(?:konnen|konnt|kannst|kann|durfen|durft|darfst|darf) (?:(?!nicht${E})[\\p{L}.0-9]+ ){0,6}?(?:kontaktieren|ansprechen|anschreiben)|(?:u|je|jullie) (?:kunt|kan|kunnen|mag|mogen) (?:(?!niet${E})\\p{L}+ ){0,5}?(?:contacteren|benaderen|mailen)|(?:no need|(?:you )?(?:don't|do not|no longer) (?:have|need)) to (?:go through|check with|ask|wait for|involve) (?:me|us)|nicht mehr (?:uber|durch) (?:mich|uns)|plus besoin de passer par (?:moi|nous)|ya no hace falta (?:\\p{L}+ ){0,2}?(?:por|a traves de) (?:mi|nosotros)|non serve piu passare (?:da|per) (?:me|noi)|niet meer via (?:mij|ons)|ja nao (?:e preciso|precisa\\p{L}*) (?:de )?passar por (?:mim|nos))${E}`,
      'u',
    ),
  },
  {
    over: 'SECRET',
    words: new RegExp(
      `${B}(?:(?:no longer|not) (?:confidential|a secret)|(?:staff|employees|everyone|everybody|team|colleagues) (?:now knows?|knows? now|(?:has|have) (?:now )?been (?:told|informed)|(?:is|are) (?:now )?informed)|nicht (?:mehr|langer) vertraulich|(?:mitarbeit\\p{L}+|belegschaft|kolleg\\p{L}+|alle) (?:wissen|weis) (?:es |das )?(?:jetzt|nun|inzwischen|mittlerweile)|plus confidentiel(?:le)?|ya no es confidencial|non e piu (?:riservat[oa]|confidenziale)|niet (?:meer|langer) vertrouwelijk|ja nao e confidencial)${E}`,
      'u',
    ),
  },
]
/** "You can call her now, but only in the mornings": what is allowed has its own limit. */
export const LIMITED =
  /(?<!\p{L})(?:only|but not|except|unless|nur|aber nicht|auser|uniquement|seulement|mais pas|solo|salvo|soltanto|ma non|alleen|maar niet|apenas|so)(?!\p{L})/u
