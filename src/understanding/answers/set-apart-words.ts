/** Words by which a reply turns from its deal to another one, and back. All patterns run over folded text. Pure; linear. */

/** Back to the deal that is answered: "budget is 85k here", "for this one". */
export const isAboutThisOne = (folded: string): boolean => THIS_ONE.test(folded)
const THIS_ONE =
  /(?<![\p{L}\p{N}])(?:(?<!not |from )(?:over )?here(?!'s| is| are| you|\p{L}|by| attached)|(?:for|on|with|about|regarding|as for|in) (?:this|our) (?:one|deal|registration|project|case|thread)|this (?:one|deal|registration)(?='s| is| has| closes| stays|:)|back to (?:this|the|our)|hier(?!bei|mit|zu|von|\p{L})|(?:zu|bei|fur|in) (?:diesem|unserem) (?:deal|projekt|fall|vorgang)|dieser deal|ici(?!-joint|\p{L})|(?:pour|sur|dans) (?:ce|notre) (?:dossier|projet|deal)|de notre cote|aqui|aca|(?:para|en|sobre) (?:este|esta|nuestr[oa]) (?:proyecto|oportunidad|deal|registro)|(?:para|neste|nesta|sobre) (?:este|esta|nosso|nossa) (?:projeto|oportunidade|registo|negocio)|qui|(?:per|su|in) quest[oa] (?:progetto|trattativa|deal|pratica)|(?:voor|bij|over) (?:deze|dit|onze) (?:deal|project|registratie|klant)?|har|(?:for|i|om|pa) (?:den har|denna|denne|dette) (?:affar\p{L}*|deal\p{L}*|aftale\p{L}*|projekt\p{L}*|sag\p{L}*)|her)(?!\p{L})|本件|こちら(?:の案件)?[はの]/u

/** How a sentence opens that goes on about who was named: "They also want …", "Dort ist …". */
export const speaksOn = (folded: string): boolean => SPEAKS_ON.test(folded)
const SPEAKS_ON =
  /^[\s>*•·–-]*(?:and |und |et |y |e |en |och |og )?(?:they|their|them|there|that one|that's|it|its|he|she|his|her|new contact|contact there|sie|ihr|ihre|dort|da|er|ils|leurs?|elles?|la-bas|il|ellos|ellas|sus?|alli|alla|eles|elas|deles|la|loro|li|zij|ze|hun|daar|de|deras|dar|deres|der)(?![\p{L}])|^(?:同社|先方|そちら|あちら)/u

/** The same scope, contact, sum as there: nothing is said of that one. Of what stands before its name. */
export const onlyPointsTo = (before: string): boolean =>
  !TURNS_TO.test(before) && (POINTS_TO.test(before.slice(-60)) || CHOSEN.test(before.slice(-60)))
/** Whom the customer takes instead: "they chose Norcott". */
const CHOSEN =
  /(?<!\p{L})(?:(?:cho(?:ose|oses|se|sen|osing)|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|(?:go(?:es|ing|ne)?|went|stay(?:s|ed|ing)?|stick(?:s|ing)?|stuck|sign(?:s|ed)|side[sd]?) with|prefer(?:s|red)?|favou?r(?:s|ed)?|award(?:s|ed)?(?: \p{L}+){0,3} to|(?:gave|given|lost|losing)(?: (?:it|this|that|the deal|this one))? to|went to|beaten by|undercut by|outbid by|against|versus|vs\.?|us(?:e|es|ing)|buy(?:s|ing)?|bought|replac(?:e|es|ed|ing)|switch(?:es|ed|ing)? to|mov(?:es|ed|ing) to)|(?:entscheid|entschied|entschieden)\p{L}*(?: \p{L}+){0,2} fur|nehmen|nahmen|wahlen|wahlten|bevorzug\p{L}+|gegen|verloren an|choisi\p{L}*|retenu\p{L}*|retienn\p{L}+|prefer\p{L}+|opte\p{L}* pour|(?:perdu|signe\p{L}*) (?:contre|avec|chez|face a)|contre|face a|eleg\p{L}+|elig\p{L}+|escog\p{L}+|opt(?:aron|an|ado|aram|ou) por|se (?:han ido|fueron|quedan) con|contra|frente a|adjudica\p{L}* a|escolh\p{L}+|sc(?:elto|elgono|elgo|elta)|preferit\p{L}+|affidat\p{L}+ a|contro|(?:koos|kozen|gekozen|kiezen|kiest) voor|tegen|val(?:de|t|jer|gte|gt)|vinder|vann|mot|mod) (?:the |die |den |la |le |il |de |a )?$/u
const TURNS_TO = /^[^\p{L}\p{N}]*(?:and |also )?as for (?:the )?$/u
const POINTS_TO =
  /(?<!\p{L})(?:(?:same|equal|identical|similar|comparable|related|parallel)(?: \p{L}+){0,3} (?:as|to|with|than)|than|(?:different|separate|independent|unrelated) (?:from|to|than|of)|differs? from|unlike|unrelated to|(?:nothing|not) to do with|just like|like|as (?:at|for|with|in|on)|compared (?:to|with)|instead of|rather than|formerly|former|previously|used to (?:be|work) (?:at|with|for)|ex|(?:came|comes|moved|joined|switched|left|hired|referred|recommended|introduced)(?: \p{L}+){0,2} (?:from|over from|through|by|via)|(?:worked|works|working|know|knows|known|met|meet)(?: \p{L}+){0,3} (?:at|from|through|via)|(?:thanks|due) to|because of|(?:busy|full|tied up|occupied|swamped)(?: \p{L}+)? (?:with|at|on|by)|(?:already|still|currently)(?: have| working| sitting)?(?: on| with| at)?|(?:beschaftigt|ausgelastet|voll) mit|occupee? (?:par|avec|chez)|ocupad[oa] con|impegnat[oa] con|druk met|upptagen med|optaget af|gleiche[nrsm]?(?: \p{L}+){0,2} wie(?: bei)?|dasselbe wie(?: bei)?|wie(?: auch)?(?: schon)?(?: bei(?: der| dem)?| beim)?|als bei|anders als|ahnlich wie(?: bei)?|fruher|ehemals|vorher|statt|anstatt|unabhangig von|comme (?:chez|pour|a)?|meme(?: \p{L}+){0,2} (?:que|qu')(?: chez| pour)?|que (?:chez|pour)|anciennement|auparavant|venu de|au lieu de|como (?:en|para|na|no|con)?|igual que(?: en)?|mism[oa](?: \p{L}+){0,2} que(?: en)?|que en|antes|en lugar de|come (?:da|per|in|presso)?|stess[oa](?: \p{L}+){0,2} (?:di|che)(?: in| presso)?|prima|invece di|mesm[oa](?: \p{L}+){0,2} (?:que|do|da)(?: na| no)?|em vez de|zoals(?: bij| voor)?|net als(?: bij)?|dezelfde(?: \p{L}+){0,2} als(?: bij)?|als bij|voorheen|in plaats van|som (?:hos|for|vid|pa)?|samma(?: \p{L}+){0,2} som(?: hos)?|samme(?: \p{L}+){0,2} som(?: hos)?|ligesom|precis som|an hos|end hos|tidigare|tidligere|istallet for|i stedet for)[ -]?(?:the |der |den |die |la |le |el |il |de |l')?$/u
/** The same in Japanese stands behind the name: "Norcott様と同じく". */
export const isPointedTo = (after: string): boolean => POINTED_TO.test(after)
const POINTED_TO =
  /^(?:様|さん|社)?(?:と同じ|と同様|のように|より|を選|に決|に負け|を採用|に発注)|^(?: \p{L}+){0,2} entschieden|^(?:'s)?,? ?\(?(?:recommended|referred|introduced|told|sent|empfohlen|hat uns empfohlen|nous a recommande|nos recomendo|ci ha consigliato)(?!\p{L})|^-(?:style|like|artig)/u

/** Where one clause ends and another may begin. Over the text as it is written: an Italian “è” joins nothing. */
export const BETWEEN_CLAUSES =
  /[,;，、]\s*(?:(?:and|but|while|whereas|und|aber|wahrend|et|mais|tandis que|y|pero|mientras(?: que)?|e|mas|enquanto|ma|mentre|en|maar|terwijl|och|men|medan|og|mens)(?!\p{L})\s*)?|\s[–—|/]\s|\s(?:and|but|while|whereas|und|aber|wahrend|et|mais|tandis que|y|pero|mientras(?: que)?|e|mas|enquanto|ma|mentre|en|maar|terwijl|och|men|medan|og|mens)(?=\s)\s*/giu

/** Before a name at the head of a sentence: what is said of it may begin so in any language. */
export const leadsTo = (folded: string): boolean =>
  folded.length <= 60 &&
  folded
    .replace(LEADS_TOGETHER, ' ')
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || LEADS.has(word))
const LEADS_TOGETHER =
  /(?<!\p{L})(?:by the way|as for|as to|with regard to|with respect to|in case of|what about|over at|one more thing|another thing|on another note|on a different note|different topic|other topic|p\.? ?s|was .{0,12}betrifft|im fall|in bezug auf|en ce qui concerne|s'agissant de|quant a|du cote de|au fait|en el caso de|no caso d[ao]|nel caso di|in het geval van|wat betreft|for ovrigt|vad galler|hvad angar)(?!\p{L})/gu
const LEADS = new Set(
  `and also btw as for re regarding concerning about on at over with to our the update updates news note fyi
  meanwhile separately incidentally finally lastly then now plus next same thing things story goes budget value
  amount sum decision date close closing contact new contacts number figures seats
  und auch ubrigens nebenbei zu zum zur bei beim von vom betreffend bezuglich hinsichtlich fur der die das dem den firma dann noch
  neues ferner ausserdem budget betrag ansprechpartner
  et aussi sinon pour concernant sur chez cote de du des la le les l d ailleurs montant contact
  y e ademas tambien para en con sobre el los las respecto a al cuanto presupuesto importe del
  tambem quanto ao aos na no nas nos em sobre o os do da orcamento valor
  inoltre anche riguardo per su presso in quanto alla al allo il lo gli della dello di budget
  ook daarnaast verder trouwens overigens over bij voor het bedrag
  och ocksa dessutom angaende gallande hos om vad galler pa i det belopp
  og ogsa desuden angaende vedrorende hos hvad belob
  s ps`.split(/\s+/),
)
