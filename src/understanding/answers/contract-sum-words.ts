/** The words of contract-sum.ts, folded (fold.ts): what a sum beside them is. EN DE FR ES PT IT NL PL SV DA NO FI CS JA. */

const word = (alternatives: string): string => `(?<!\\p{L})(?:${alternatives})(?!\\p{L})`

/** Right before a sum: it is the whole. */
export const TOTAL_BEFORE =
  /(?<!\p{L})(?:total\p{L}*|grand total|tcv|in all|all in|altogether|overall|whole(?: contract| deal| thing)?|contract value|full term|insgesamt|gesamt\p{L}*|zusammen|in summe|unterm strich|auftragswert|vertragswert|en tout|au total|valeur totale|en total|en conjunto|in totale|complessiv\p{L}*|no total|ao todo|totaal|in totaal|contractwaarde|lacznie|razem|w sumie|ogolem|totalt|sammanlagt|sammenlagt|i alt|samlet|yhteensa|kokonais\p{L}*|celkem|celkova|dohromady)(?: (?:value|sum|volume|is|was|of|worth|comes to|price|wert|volumen|summe|von|sind|sind das|waren|de|est de|es de|son|di|sono|e di|van|is|wynosi|to|pa|na|blir|er|on|je))*(?:\s?[:=]\s?|\s)(?:€|£|\$|r\$|about |around |roughly |circa |ca\.? |rund |etwa |knapp |gut |fast |environ |unos |cerca de |quasi |ongeveer |okolo |ungefar |omkring |noin |asi )?$|(?:合計|総額|計)(?:で|は|:)?\s?$/u
/** The same, where another sum or a term has been named: "… so 52.5k", "…, also knapp 60 TEUR", "… = 45k". */
export const MAKES_BEFORE =
  /(?:=|(?<!\p{L})(?:so|hence|thus|i\.e\.|ie|which is|which makes|that'?s|that is|makes|making|comes to|adds up to|giving|also|macht|ergibt|das sind|sind|somit|mithin|d\.h\.|soit|donc|ca fait|cela fait|o sea|es decir|son|lo que da|hacen|ou seja|portanto|o que da|cioe|quindi|ossia|ovvero|che fa|fanno|dus|oftewel|dat is|maakt|czyli|co daje|zatem|alltsa|det blir|dvs\.?|altsa|det giver|det gir|eli|siis|tedy|cili|coz je|takze))(?: (?:a|about|around|roughly|circa|ca\.?|rund|etwa|knapp|gut|fast|environ|unos|unas|cerca de|casi|quase|quasi|quase|almost|just under|just over|nearly|bijna|ongeveer|prawie|okolo|nastan|naesten|nesten|noin|lahes|asi|skoro|the|das|de|total|in total|insgesamt))*\s?(?:€|£|\$|r\$)?$|つまり\s?$/u
/** Right behind a sum. */
export const TOTAL_BEHIND =
  /^[\s,(]*(?:(?:net|netto|ht|excl\.? vat|euros?|eur) )?(?:in total|total|tcv|all in|all-in|in all|altogether|all up|overall|insgesamt|gesamt\p{L}*|zusammen|in summe|en tout|au total|tout compris|de valeur totale|en total|todo incluido|in totale|in tutto|tutto compreso|no total|ao todo|tudo incluido|totaal|in totaal|lacznie|razem|w sumie|totalt|sammanlagt|allt som allt|i alt|alt i alt|yhteensa|celkem|dohromady)(?!\p{L})/u
/** "45k over the 36 months", "R$ 312 mil pelos três anos", before a term. */
export const OVER_TERM =
  /^[\s,(]*(?:(?:net|netto|ht|excl\.? vat|zl netto|euros?|eur)[ ,]*)?(?:over|for|across|covering|uber|auf|fur|sur|pour|durante|por|a|en|em|pelos?|para|per|su|in|voor|na|za|pa|i|til|till)(?: (?:the|all|full|whole|entire|a|die|den|dem|das|eine|einen|ganze[nr]?|gesamte[nr]?|volle|les|la|las|los|os|as|i|gli|il|de|het|hele|wszystkie|cale|hela|hele|alle)){0,3} ?(?:laufzeit von |duree de |looptijd van |durata di |plazo de |term of )?$/u
/** Between a term and what it costs a year or a month: "36 months at £1,250", "4 Jahre à 14.800". */
export const TERM_AT =
  /^(?:[\s,]*(?:of|vertrag|contract|deal|contrat|contrato|contratto|umowa|avtal|aftale|avtale|sopimus|smlouva))?[\s,]*(?:at|@|x|\*|×|for|times|mal|zu(?: je)?|je|a|da|por|voor|tegen|po|til|till|pa|om)(?: (?:each|jeweils|raison de|razon de|ca\.?|about))?\s?[€£$]?$/u
/** Behind a sum: how often it is paid: "17.5k x 3", "14.800 € × 4 Jahre", "月額15万円×24か月". */
export const TIMES_BEHIND = (count: string): RegExp =>
  new RegExp(
    `^\\s?(?:\\/ ?\\p{L}{1,6} )?(?:x|\\*|×|mal|times|fois|por|per|keer|razy|ganger|krat)\\s?(${count})(?!\\s?[%\\p{L}]{1,4}\\d)`,
    'u',
  )

const VAT = '(?:vat|gst|sales tax|tax|mwst\\.?|ust\\.?|tva|iva|btw|moms|mva|alv|dph|taxes?)'
export const NET = new RegExp(
  `${word(`net|netto|nett|neto|liquidos?|ht|h\\.t\\.|hors ${VAT}|hors|(?:ex|excl\\.?|excluding|exkl\\.?|ekskl\\.?|eks|esclus[ao]|escl\\.?|plus|zzgl\\.?|ohne|before|without|sin|mas|sem|mais|piu|bez|utan|uden|uten|ilman|\\+) ?${VAT}|${VAT} (?:excluded|extra|aparte|no incluido|esclusa|escl\\.?|excluido|exclus|0)|s\\/ ?iva`)}|税抜|税別`,
  'u',
)
export const GROSS = new RegExp(
  `${word(`gross|brutto|bruto|ttc|t\\.t\\.c\\.|lord[oi]|ivato|toutes taxes(?: comprises)?|(?:incl?\\.?|including|inclusive of|with|inkl\\.?|einschl\\.?|mit|avec|con|com|med|z|ze|s|vcetne|inclus[ao]?|sis\\.?|sisaltaen|mukaan lukien) ?${VAT}|${VAT} (?:included|incluido|incluida|inclus[ao]|inclus[ae]?|inklusive|mukaan lukien|compresa)|c\\/ ?iva`)}|税込`,
  'u',
)

/** Who bills: "that Harbor bills themselves", "die Harbor selbst abrechnet". */
export const BILLS =
  /(?:bill|invoic|charg|rechn|faktur|factur|fattur|fatur|laskut|請求)\p{L}*|(?<!\p{L})(?:sells?|delivers?|provides?|does|do|verkauf\p{L}*|liefer\p{L}*|erbring\p{L}*|leiste\p{L}*|vend\p{L}*|livr\p{L}*|fourni\p{L}*|presta\p{L}*|eroga\p{L}*|lever\p{L}*|swiadcz\p{L}*|toimitta\p{L}*|dodava\p{L}*)(?!\p{L})/u
export const THEMSELVES =
  /(?<!\p{L})(?:themselves|himself|herself|itself|direct(?:ly)?|separately|on (?:their|his|her|its) own|selbst|selber|direkt|separat|gesondert|eigenstandig|(?:eux|elles|lui|elle)-memes?|directement|separement|ellos mismos|directamente|por su cuenta|aparte|(?:eles|elas|ele|ela) (?:proprios?|mesmos?)|diretamente|a parte|per conto (?:loro|suo)|direttamente|loro stessi|zelf|rechtstreeks|apart|sam[aie]?|samodzielnie|bezposrednio|osobno|sjalva?|separat|selv|direkte|itse|suoraan|erikseen|prim[oe]|zvlast)(?!\p{L})|直接|自社/u
export const PARTNER =
  /(?<!\p{L})(?:partners?'?s?|reseller'?s?|integrators?|partnerem?|parceir[oa]|socio|partenaire|partnera|partnerin|partnern|partneren|kumppani\p{L}*)(?!\p{L})|パートナー|代理店/u

/** What a vendor sells itself. */
export const VENDORS =
  /(?<!\p{L})(?:licen[cs]\p{L}*|lizenz\p{L}*|subscription\p{L}*|subs|abo|abonnement\p{L}*|abonament\p{L}*|suscripci\p{L}*|subscri\p{L}*|assinatura\p{L}*|saas|software\p{L}*|support|maintenance|wartung\p{L}*|mantenimiento|manutenc\p{L}*|manutenzion\p{L}*|canon[ei]|onderhoud|utrzymani\p{L}*|underhall\p{L}*|vedligehold\p{L}*|vedlikehold\p{L}*|yllapito\p{L}*|udrzb\p{L}*|hosting|users?|seats?|modul\p{L}*|lisens\p{L}*|lisenssi\p{L}*|flow|vault|insight)(?!\p{L})|ライセンス|保守|サブスク/u
export const OURS =
  /(?<!\p{L})(?:(?:from|by|via|through|with) us|ours?|us too|unser\p{L}*|von uns|durch uns|bei uns|uber uns|(?:de|par|chez|via) (?:chez )?nous|nos|notre|de nosotros|nuestr\p{L}*|por nosotros|noss[oa]s?|por nos|nostr[oaie]|da (?:parte )?no(?:i|stra)|di noi|onze|ons|(?:van|door|via) ons|nasz\p{L}*|(?:od|przez|u) nas|var[at]?|vart|(?:fran|av|via) oss|vores|vor|(?:fra|af|av) os+|meidan|meilta|nas[ie]|nasich|od nas)(?!\p{L})|弊社|当社/u
/** Both at once: "40k + 9k, both ours". */
export const ALL_OURS =
  /(?<!\p{L})(?:(?:both|all|everything)(?: of it| of that| parts?)? (?:is |are )?(?:from us|ours|on our paper|billed by us)|(?:beides|alles) (?:von|bei|uber|durch) uns|tout (?:de|par|chez) (?:chez )?nous|todo (?:nuestro|de nosotros)|tudo nosso|tutto (?:nostro|da noi)|(?:beide|alles) (?:van|door|via) ons|wszystko od nas|allt fran oss|alt fra os+|kaikki meilta|vsechno od nas)(?!\p{L})/u
/** Work, of which the words must say whose it is. */
export const WORK =
  /(?<!\p{L})(?:services?|training|implementation|consult\p{L}*|set-?up|onboarding|installation|roll-?out|dienstleistung\p{L}*|schulung\p{L}*|einfuhrung\p{L}*|beratung\p{L}*|implementierung|prestations?|formation|conseil|mise en (?:place|route|service)|servicios?|formacion|implantacion|implementacion|servicos?|formacao|implementacao|implantacao|servizi\p{L}*|formazione|consulenza|diensten|dienstverlening|implementatie|opleiding|uslug\p{L}*|wdrozeni\p{L}*|szkoleni\p{L}*|tjanster?|utbildning|inforande|ydelser|tjenester|oplaering|opplaering|undervisning|palvelu\p{L}*|koulutus\p{L}*|kayttoonotto\p{L}*|sluzb\p{L}*|skoleni|implementace)(?!\p{L})|導入|研修|サービス/u
/** Between two sums of which both count. */
export const AND =
  /(?:\+|&|(?<!\p{L})(?:plus|and|und|sowie|zuzuglich|zzgl|et|ainsi que|y|mas|e|mais|piu|en|i|oraz|och|samt|og|samt|ja|seka|a|k tomu)(?!\p{L})|と|、|および)/u

/** In the clause of a sum: what may come one day, or is no sum of this contract. */
export const NOT_NOW =
  /(?<!\p{L})(?:option\p{L}*|opcion\p{L}*|opcao|opcional|opzion\p{L}*|optie|opcj\p{L}*|upsell|may|might|maybe|perhaps|possibly|potential\p{L}*|later|next (?:year|summer|spring|quarter)|follow-?(?:on|up)|to come|eventuell|evtl\.?|vielleicht|spater|nachste[sn]? jahr|entscheide\p{L}*|folgeauftrag|ausbau|im sommer|peut-etre|plus tard|l'an(?:nee)? prochaine?|eventuel\p{L}*|quizas?|tal vez|mas adelante|(?:el )?ano que viene|proximo ano|talvez|mais tarde|forse|piu avanti|prossimo|eventual\p{L}*|misschien|volgend jaar|moze|pozniej|w przyszlym|kanske|senare|nasta ar|maske|senere|naeste ar|kanskje|neste ar|ehka|myohemmin|ensi vuonna|mozna|pozdeji|pristi)(?!\p{L})|来年|オプション|将来/u
export const NO_PRICE =
  /(?<!\p{L})(?:commission|provision|kickback|credit|budget\p{L}*|list price|listenpreis|prix catalogue|precio de lista|savings?|cost them|costs them|fines|fined|penalty|damage|competitor\p{L}*|rival\p{L}*|wettbewerb\p{L}*|concurren\p{L}*|competencia|concorren\p{L}*|konkuren\p{L}*|konkurren\p{L}*|sap|comision|comissao|provvigione|commissione|provisie|commissie|prowizj\p{L}*|provision\p{L}*|provis(?:jon|io)\p{L}*|turnover|umsatz|registered|registriert|angemeldet|enregistre\p{L}*|registrad[oa]s?|registrat[oa]|geregistreerd|zgloszon\p{L}*|registrerad\p{L}*|registreret|registrert|originally|ursprunglich|initially|instead of|statt|anstatt|au lieu de|en (?:vez|lugar) de|em vez de|invece di|in plaats van|zamiast|i stallet for|i stedet for|down from|up from|was at|we (?:asked|offered|quoted|wanted)|zuerst|vorher|before that)(?!\p{L})|競合|予算|手数料/u
/** Beside a sum that is only a payment on the way, or only the first of several. */
export const INSTALMENT =
  /(?<!\p{L})(?:deposit|down ?payment|up ?front payment|instal?ments?|first (?:invoice|payment|year)|year (?:one|1)|1st year|anzahlung|erste (?:rechnung|rate)|(?:erste[sn]?|im ersten|furs erste) jahr|acompte|premiere (?:annee|facture|tranche)|anticipo|primer (?:ano|pago|plazo)|primeiro (?:ano|pagamento)|acconto|primo anno|prima rata|aanbetaling|eerste (?:jaar|factuur|termijn)|zaliczk\p{L}*|pierwsz\p{L}* (?:rok\p{L}*|rat\p{L}*|faktur\p{L}*)|handpenning|forsta aret|forste ar(?:et)?|forskud\p{L}*|ennakko\p{L}*|ensimmai\p{L}+ vuo\p{L}+|zaloh\p{L}*|prvni rok|prvnim roce)(?!\p{L})|初年度|頭金/u
export const DISCOUNT_BESIDE =
  /^\s?(?:eur |euros? |€ ?)?(?:\p{L}+ )?(?:discount|rebate|off\b|rabatt\p{L}*|nachlass|remise|rabais|descuento|desconto|sconto|korting|rabat\p{L}*|alennus\p{L}*|slev\p{L}*|値引)/u
export const DISCOUNT_BEFORE =
  /(?<!\p{L})(?:discount|rebate|rabatt|nachlass|remise|rabais|descuento|desconto|sconto|korting|rabat|alennus|slev[auy])(?: (?:of|von|de|di|van|na|pa|o))? ?(?:€|£|\$)?$/u
export const OF_WHICH =
  /(?<!\p{L})(?:of which|of that|includ(?:es|ing)|incl\.?(?! ?(?:vat|tax))|davon|darin|inkl\.?(?! ?mwst)|inklusive|dont|y compris|de los cuales|de las cuales|incluidos?|incluyendo|dos quais|incluindo|di cui|inclus[oi]|compres[oi]|waarvan|inclusief|z czego|w tym|varav|inklusive|heraf|hvorav|herav|inkl|josta|sisaltaen|z toho|vcetne)(?!\p{L})[^\d]{0,24}$|うち[^\d]{0,8}$/u
/** How it is paid is not what a year costs: "45k, billed annually, three years". */
export const PAID_YEARLY =
  /(?<!\p{L})(?:(?:bill|invoic|pay|paid|charg)\p{L}* (?:\p{L}+ ){0,2}?(?:annually|yearly|monthly|quarterly|every year|each year|in advance)|(?:annual|yearly|monthly) (?:billing|invoic\p{L}*|payments?|instal?ments?|indexation|uplift)|(?:jahrlich|monatlich)(?:e[rn]?)? (?:\p{L}+ )?(?:zahl\p{L}*|abger\p{L}*|rechnung\p{L}*|fakturier\p{L}*|rate\p{L}*|voraus)|zahlbar (?:jahrlich|monatlich)|(?:factur|pay|regl)\p{L}* (?:\p{L}+ )?(?:annuellement|mensuellement|par an|anualmente|mensualmente)|(?:fattur|pag)\p{L}* (?:\p{L}+ )?(?:annualmente|mensilmente|anualmente|mensalmente)|(?:jaarlijks|maandelijks) (?:gefactureerd|betaal\p{L}*|vooraf)|(?:faktur|plat)\p{L}* (?:rocznie|miesiecznie|rocne|mesicne)|(?:faktur|betal)\p{L}* (?:arligen|arsvis|arligt|arlig|manadsvis|manedlig\p{L}*)|(?:laskut|maks)\p{L}* (?:vuosittain|kuukausittain))(?!\p{L})/u
/** Who can leave it at any time has signed for no number of years. */
export const OPEN_END =
  /(?<!\p{L})(?:break (?:clause|option)|cancel(?:l?able)?(?: any ?time)?|rolling|evergreen|month to month|(?:jederzeit|monatlich|jahrlich) kundbar|ausstieg\p{L}*|unbefristet|kundigungsrecht|resiliable|sans engagement|rescindible|sin permanencia|recindivel|sem fidelizacao|recesso|disdett\p{L}*|opzegbaar|bezterminow\p{L}*|na czas nieokreslony|tillsvidare|lopende|lopande|toistaiseksi|na dobu neurcitou|vypovedet)(?!\p{L})/u
