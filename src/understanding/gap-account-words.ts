/** Words around the customer's name in an answer to the question for it. All for folded text. */

const CUSTOMER =
  '(?:(?:end[- ]?|final )?(?:customer|client|company|firm|account|buyer|business|organi[sz]ation|prospect|user)|(?:end|gross|neu)?kunde|(?:auftraggeber|firma|unternehmen|betrieb)|client(?: final)?|(?:societe|entreprise|boite)|cliente(?: final[e]?)?|(?:empresa|compania|firma|azienda|societa|ditta)|(?:eind)?klant|bedrijf|(?:slut+|slutt)?kund(?:en?)?|(?:foretaget?|firmaet|virksomheden|bolaget|selskapet|bedriften)|klient(?:em)?(?: koncow[ya](?:m)?)?|(?:koncovy )?zakaznik(?:em)?|spolecnost|(?:loppu)?asiakas|yritys)'

const IS =
  "(?:'s|is|was|would be|ist|war|ware|est|etait|serait|es|seria|era|e|sarebbe|seria|heet|is|ar|er|to|jest|to jest|je|on|olisi|are|sind|sont|son|sono|sao|zijn|sa|jsou|ovat)"
const CALLED =
  "(?:called|named|known as|heis+t|heist|lautet|nennt sich|s'appelle|se nomme|se llama|si chiama|chama-se|se chama|heet|genaamd|heter|hedder|nazywa sie|se jmenuje|jmenuje se|on nimeltaan)"
const OF_CUSTOMER =
  '(?: (?:here|there|in question|behind (?:it|this)|for this(?: one| deal)?|hier|dort|dabei|ici|aqui|qui|hier|har|her|tady|taalla))?'

/** Behind these a name follows, whatever it looks like; anywhere in a sentence. */
export const NAMED = new RegExp(
  `(?<!\\p{L})(?:${[
    `${CUSTOMER}(?:'s name)?${OF_CUSTOMER} ?(?:${IS}(?: ${CALLED})?|${CALLED}|[:=-])`,
    `(?:they are|they're|it is|it's|it was|which is|die|sie|er|es|elle|il|ella|lei|zij|ze|de|den|det|han|hon|ona|oni|se) ?(?<= )${CALLED}`,
    `^${CALLED}`,
    "(?:customer's|client's|company's|their|its|full|legal|company|official|customer) name(?: is|'s|:)?|name of the (?:customer|client|company|firm)(?: is|:)?|by the name of|goes by|trad(?:es|ing) as",
    '(?:der|ihr|sein|deren) (?:voller |offizieller )?name (?:ist|lautet)|namens|name des kunden(?: ist|:)?|firmiert (?:als|unter)|(?:kundenname|firmenname)(?: ist|:)?',
    "nom (?:du client|de (?:la societe|l'entreprise))(?: est| :|:)?|(?:du|le) nom de|la raison sociale est",
    '(?:el |o |il )?(?:nombre|nome) (?:del? |do |da |della )?(?:cliente|empresa|azienda|societa)? ?(?:es|e|:)|de nombre|de nome|di nome',
    'naam van de klant(?: is|:)?|de naam is|namnet (?:ar|pa kunden ar)|navnet (?:er|pa kunden er)|nazwa (?:klienta |firmy )?to|jmeno (?:firmy|zakaznika) je|nimi on',
    '(?:work(?:ing)?|deal|project|talking|busy) (?:with|for|about|at)(?: the)?|on behalf of|(?:wir sind|arbeiten|sprechen) (?:mit|bei|fur)|nous (?:travaillons|sommes) (?:avec|chez)|trabaj(?:amos|ando) (?:con|para)|trabalh(?:amos|ando) (?:com|para)|lavor(?:iamo|ando) (?:con|per)|werken (?:met|voor)|jobbar (?:med|at)|arbejder (?:med|for)|jobber (?:med|for)|pracujemy (?:z|dla)|pracujeme (?:s|pro)',
    '(?:chodzi|idzie) o(?: firm[ea]| spolk[ea])?|dotyczy(?: firmy)?|jde o(?: firmu| spolecnost)?|jedna se o(?: firmu)?|kyse(?:essa)? on(?: yritys)?|kyseessa on',
    "il s'agit (?:de la societe|de l'entreprise|de la|des|du|de|d')|se trata de(?: la empresa)?|trata-se d[aeo]s?|si tratta d(?:i|el|ella|ei|egli|ell')|(?:geht|handelt sich|dreht sich) um(?: die firma| das unternehmen)?|het (?:gaat om|betreft)(?: de firma| het bedrijf)?|det (?:galler|gaelder|gjelder|handlar om|handler om|drejer sig om|dreier seg om)(?: om)?(?: firmaet| foretaget)?|it (?:concerns|is about)|it's about|this is about",
    '(?:お客様|お客さま|顧客|エンドユーザー?|会社名|社名|客先|取引先)(?:名|の名前)?(?:は|:)',
  ].join('|')})(?:(?<=[:='-]|[\\u3040-\\u30ff\\u4e00-\\u9fff])|(?!\\p{L}))`,
  'gu',
)

/** At the beginning of the answer these too, behind a word of courtesy. */
export const AT_START =
  /^(?:(?:(?:oh|ah|well|so|sorry|apologies|right|yes|ok(?:ay)?|of course|sure|hi|hello|my (?:bad|mistake)|forgot|entschuldigung|ja|also|klar|naturlich|pardon|desolee?|oui|perdon|si|claro|desculpe|sim|scusate?|scusa|ja|sorry|ojda|undskyld|beklager|tak|przepraszam|pardon|omlouvam se|anteeksi)(?: dana| ines| all| there)?|sorry,? (?:i )?forgot|(?:i )?forgot(?: to say)?|answer(?: to (?:question )?\d)?|antwort(?: \d)?|re:? ?\d|\d\)?)[\s,.:;!–-]+){0,3}(?:(?:it'?s|its|it is|it was|this is|that'?s|that is|that would be|that'd be|it'd be|this one'?s?|it'll be)(?: all)?(?: for| with| about| at| called)?|for|with|at|(?:das|es) (?:ist|ware)(?: fur| bei)?|fur|bei|mit|c'est(?: pour| chez)?|ce sont|pour|chez|es(?: para| de| con)?|son|para|con|e(?: para| per| pra| con| com| da| do)?|sono|per|com|na|het is(?: voor)?|dat is(?: voor)?|voor|bij|det (?:ar|er)(?: for| till| til| hos)?|for|till|til|hos|to(?: jest)?(?: dla)?|dla|je to(?: pro)?|pro|se on)(?!\p{L})/u

/** "Delmar is the customer". */
export const OF_THE_NAME = new RegExp(
  `^(?:(?:sorry|so|well|oh|ja|oui|si|sim)[,.! ]+)?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}&'. -]{1,50}?) ${IS} (?:the|our|der|die|das|unser|le|la|notre|el|nuestro|o|a|nosso|il|l'|lo|de|onze|kunden|var|vores|var|nasz|nas)? ?(?:end |final )?${CUSTOMER}(?!\\p{L})`,
  'u',
)

/** Where a name without capitals ends. */
export const STOPS =
  /[,;:!?()\n"|/]|\.(?=\s|$)|\s[-–]\s|\s(?:in|at|from|near|based|of|who|which|that|they|and they|and their|we|i|is|are|was|has|have|wants?|needs?|on|for|with|to|as|but|by|this|if|please|thanks?|cheers|sorry|aus|mit|die|der|das|wie|ich|wir|ist|sind|hat|bitte|danke|a|au|dans|qui|que|ils|elle|est|merci|en|de (?!\p{L}+$)|con|gracias|com|em|obrigad[oa]|che|di|grazie|uit|te|wij|we|dank|som|i|fran|fra|med|tack|tak|takk|ktor[ya]|z|w|ze|dzieki|ktery|ktera|diky|joka|kiitos)(?:\s|$)|です|でございます|になります|様|さま/u

/** What such words may say and is no name: "it's confidential", "für uns", "the customer is fine with it". */
export const NO_NAME =
  /^(?:(?:the|our|their|his|her|its|my|your|this|that|these|those|an?|some|any|no|not|none|nobody|nothing|one|two|more|all|still|already|also|just|only|very|quite|really|too|so|now|soon|later|tomorrow|today|yesterday|next|last|here|there|me|you|us|them|him|it|they|we|he|she|i|what|who|which|how|why|when|where|below|above|attached|confidential|secret|urgent|complicated|fine|ok|okay|good|great|true|right|wrong|correct|unclear|clear|pending|unknown|public|private|big|small|large|new|old|known|happy|ready|interested|unhappy|sure|sorry|tbd|tbc|na|tba|pleased|done|yes|yep|nope|well|um|hm+|oh|actually|honestly|frankly|unfortunately|leider|ehrlich|malheureusement|lamentablemente|desgraciadamente|purtroppo|infelizmente|helaas|tyvarr|desvarre|dessverre|niestety|bohuzel|valitettavasti|maybe|perhaps|test|hello|hi|hey|thanks|thank|cheers|regards|best|will|would|can|could|should|must|in|on|at|for|of|from|with|about|by|to|asap|busy|waiting|keen|an|mentioned|named|called|said|under|being|going|looking|planning|working|(?:ein|kein|unser|mein|dein|ihr|sein|dies|jed)\p{L}{0,2}|der|die|das|den|dem|nicht|noch|schon|auch|nur|sehr|ganz|jetzt|spater|morgen|heute|gestern|hier|dort|mich|uns|euch|sie|er|es|wir|ich|vertraulich|geheim|dringend|klar|unklar|offen|richtig|falsch|gut|neu|alt|gross|klein|bekannt|zufrieden|bereit|interessiert|ja|nein|doch|danke|bitte|gerne|mir|dir|ihnen|une?|le|la|les|des|du|notre|nos|votre|mon|ma|pas|encore|deja|aussi|tres|demain|ici|moi|vous|nous|lui|eux|confidentiel\p{L}*|urgent\p{L}*|clair|vrai|faux|bon|bonne|oui|non|merci|una?|unos|el|los|las|nuestr[oa]|mi|su|tu|muy|aun|todavia|manana|aqui|nosotros|vosotros|ustedes|confidencial|urgente|secreto|claro|verdad|si|no|gracias|uma?|os?|nosso|nossa|nao|ainda|amanha|voces?|nos|sim|obrigad[oa]|il|lo|gli|nostr[oa]|non|ancora|domani|noi|voi|loro|riservato|segreto|vero|grazie|een|geen|onze?|niet|nog|morgen|wij|jullie|vertrouwelijk|duidelijk|dank|bedankt|en|ett|inte|inga|annu|imorgon|oss|er|konfidentiell\p{L}*|hemlig\p{L}*|brattom|klart|tack|et|ikke|endnu|enda|fortrolig\p{L}*|haster|tak|takk|nie|jeszcze|jutro|nas|was|poufn\p{L}*|piln\p{L}*|tajn\p{L}*|dzieki|ne|jeste|zitra|duvern\p{L}*|diky|ei|viela|huomenna|luottamuksellis\p{L}*|kiitos)(?: |$))|^(?:customer|client|company|kunde|klant|cliente)$/u

/** Words with which an answer begins that gives no name. */
export const NOT_LONE =
  /^(?:hi|hello|hallo|hey|thanks|thank|danke|merci|gracias|obrigad|grazie|bedankt|tack|tak|sorry|here|see|siehe|voir|voici|hier\b|anbei|attached|as|(?:my |our )?(?:answers?|replies|reply)|below|above|inline|unten|oben|meine antworten?|antworten|ci-dessous|ci-joint|abajo|adjunto|abaixo|sotto|zie|hieronder|onder|nedan|nedenfor|ponizej|reject|decline|cancel|no problem|sure|of course|yes|yep|yeah|no|nope|ok|okay|will|done|noted|got it|understood|great|perfect|fine|good|we|i|you|they|he|she|it|let|please|can|could|ja|nein|doch|klar|gern|mach|verstanden|wird|ich|wir|sie|bitte|oui|non|d'accord|entendu|compris|je|nous|si|no|vale|de acuerdo|entendido|sim|nao|certo|va bene|certo|capito|ok[ée]|goed|prima|begrepen|ik|wij|we|ja|nej|nei|jag|vi|jeg|javisst|jo|tak|nie|dobrze|jasne|ano|ne|dobre|kylla|ei|selva|status|withdraw|accept|agreed|approved|help|test|stop|why|who|what|when|where|how|which|tomorrow|later|soon|today|morgen|demain|manana|amanha|domani|jutro|zitra|huomenna|working|on it|checking|asked|waiting|never ?mind|forget|nothing|none|nobody|unknown|confidential|secret|not|same|tbd|tbc|n\/a|don'?t|unklar|unbekannt|vertraulich|inconnu|confidentiel|desconocido|confidencial|sconosciuto|riservato|onbekend)(?!\p{L})/u
