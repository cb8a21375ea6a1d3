/**
 * Words around a sum that say what it is: what a deal costs or may cost, a total, a part, a fine, somebody's
 * turnover, a difference, what is taken back. All are matched on folded text.
 */

/** Talk of what a deal costs or may cost. */
export const FOR =
  /\b(?:budget\w*|worth|values?|valued|volume|volumen|deal ?size|size|amount\w*|estimat\w*|approved|set aside|earmarked|spend|investment|invest|opportunity|project|contract|order|po\b|quote[ds]?|proposal|offer|price|licen[cs]\w*|total\w*|roughly|around|about|approx\w*|looking at|talking|range|ballpark|number|figure|scope|revenue|money|in (?:the|this year's|next year's) plan|put (?:aside|by)|autori[sz]\w*|budzet\w*|ticket|final|grundsatz|freigegeben\w*|bewilligt\w*|auftragswert|auftragsvolumen|projektvolumen|gross?enordnung|gesamt\w*|rund|etwa|circa|ca\b|wert|betrag|angebot|summe|reden wir|sprechen wir|geht um|investition\w*|montant|enveloppe|chiffre|environ|autour|estime\w*|prevu\w*|marche de|importe|presupuesto|valor|estimad\w*|alrededor|unos|aproximad\w*|orcamento|verba|cerca|estamos a falar|hablamos|montante|importo|valore|cifra|parliamo|circa|intorno|stima\w*|stanziat\w*|bedrag|waarde|ongeveer|rond|omvang|orde van|begroot\w*|we hebben het over|wartosc|kwota|ok\.|varde|belopp|vardi)\b/
export const TOTAL =
  /\b(?:total\w*|over (?:the )?(?:\d|two|three|four|five) years|uber (?:zwei|drei|vier|funf|\d) jahre|sur (?:deux|trois|quatre|cinq|\d) ans|in all|overall|altogether|all[- ]in|one[- ]?(?:time|off)|einmalig|una tantum|en una vez|en une fois|sum|insgesamt|gesamt\w*|zusammen|au total|en tout|en total|in totale|totaal|complessiv\w*|together|combined)\b/
export const AGAINST =
  /\b(?:(?<!\b(?:is|are|am|was|be|been|looks?|seems?|sounds?|that'?s|it'?s|works?|all|totally|absolutely|he'?s|she'?s|they'?re) )fines?\b(?! with| by me| for)|fined|penalt\w*|damage[sd]?|lost|lose[s]?|loss\w*|losing|cost (?:them|him|her|us)|charges? (?:them|him|her)|bills? them|short (?:by|of)|duty|tariffs?|boder?|boter?|viten?|costs (?:them|us)|costing|ransom|turnover|annual revenue|revenues? of|sales of|profit\w*|savings?|sav(?:e|es|ed|ing)|write[- ]?offs?|wrote off|paid|pays?|paying|currently|today they|at the moment|until now|previous\w*|last year|last (?:\w+ ){0,2}(?:quote|offer|price)|originally|initial(?:ly)?|first offer|earlier|(?<!(?:quote|price|offer|budget|number|figure|said)\b[\p{L} ]{0,20}\s)was\b|were\b|used to|old (?:price|quote|offer)|instead of|rather than|down from|up from|not\b|no longer|competitor|competing|their price|rival|they quoted|asked for|list price|discount|travel|per incident|per day|day rate|share capital|raised|funding|round|million (?:customers|users|people)|employees|headcount|damages|insured|insurance cover|deductible|overtime|wast\w*|shrinkage|scrap|recall|claims?|lawsuit|su(?:e|es|ing|ed) for|demurrage|settle\w*|stolen|theft|fraud|backlog|strafe|buss?e|buss?geld|ponale|vertragsstrafe|schaden\w*|verlust\w*|verlor\w*|kostet sie|umsatz|jahresumsatz|ersparnis|einsparung\w*|bisher|derzeit|aktuell|zahlen|zahlt|bezahl\w*|ursprunglich|statt|nicht|frueher|alte[srn]? angebot|letztes jahr|davon|wettbewerb\w*|listenpreis|rabatt|amende|penalite\w*|perte\w*|perdu\w*|dommage\w*|actuellement|paient|paie|au lieu de|chiffre d'affaires|remise|dont|mult(?!ip)\w+|condamn\w*|verurteilt|sancion\w*|perdida\w*|perdid\w*|danos|facturacion|actualmente|pagan|paga|en lugar de|descuento|prejuizo\w*|perdeu|perdem|multas|atualmente|pagam|em vez de|faturamento anual|desconto|sanzion\w*|multe|perdit\w*|persi|danni|fatturato|attualmente|pagano|invece di|sconto|boete\w*|schade|verlies|verloren|omzet van|nu betalen|betalen|in plaats van|korting|kar[aeay]|straty?|kar\w* umown\w*)\b/u
export const PART =
  /\b(?:of which|davon|dont|de los cuales|dos quais|di cui(?! (?:mi|ti|vi|ci|si|parl\w+)\b)|waarvan|including|inkl\w*|plus(?! (?:gst|vat|tax|mwst|ust|tva|iva|btw|moms))|first year|erstes jahr|premiere annee|primer ano|primeiro ano|primo anno|eerste jaar|per site|first phase alone|services only|training|maintenance|support|hardware|our services|implementation|consulting|dienstleistung\w*|unsere leistung|schulung|wartung|prestations?|servicios|servicos|servizi|option\w*|(?:optional|plus|and an?) add-on|upsell)\b/
export const LOW_FIGURES =
  /\b(?:low|mid|high|unter\w*|mittler\w*|niedrig\w*)[- ](?:five|six|seven|funf|sechs|sieben)/

/** "20 Mio Umsatz", "omzet 4 miljoen": what the customer takes in a year. */
export const TURNOVER =
  /^\s*(?:€|eur|euros?|usd|chf|gbp)?\s*(?:an |de |in |a year in |of |im |pro |per )?(?:(?:jahr(?:es)?|annual|yearly|jaar) ?)?(?:umsatz|turnover|revenues?|sales|omzet|chiffre d'affaires|fatturato|facturacion|faturamento|volume d'affaires|omsattning|omsaetning|omsetning|obrot\w*)(?!\p{L})/u
export const TURNOVER_BEFORE =
  /(?<!\p{L})(?:jahresumsatz|umsatz|turnover|annual revenues?|revenues? of|(?:their|its|whose|company|group|firm|customer'?s?) (?:yearly )?(?:revenues?|sales)|omzet|chiffre d'affaires|fatturato|facturacion|facturan|faturamento|faturam|omsattning|omsaetning|omsetning|obrot\w*)(?: (?:von|of|van|de|di|is|est|es|e|ca|rund|etwa|about|around|environ|circa|unos?))*\.? ?[€$£]?\s*$/u
/** "240 employees x": what the price is multiplied by. */
export const COUNTED_HERE = /\d[\d.,]*\s+\p{L}{2,20}\s*(?:x|\*|×|@|at|a|zu je)\s*$/u
/** "12k employees", "45k stems": a figure without a currency that counts something. */
export const COUNTS =
  /^\s?(?:[\p{L}-]+ )?(?:users?|seats?|employees|people|staff|heads|customers|clients|members|documents|docs|files|records|invoices|orders|units|devices|licen[cs]es?|pages|emails|mails|rows|sites|stores|stems|tons?|tonnes|km|miles|kg|litres|sqm|m2|hours|nutzer|mitarbeiter\w*|kunden|dokumente|dateien|belege|rechnungen|anwender|lizenzen|employes|salaries|clients|utilisateurs|documents|factures|empleados|usuarios|facturas|clientes|documentos|funcionarios|utilizadores|dipendenti|utenti|fatture|clienti|documenti|medewerkers|gebruikers|klanten|documenten|facturen|run|marathon)\b/u
/** "Anywhere from 25 to 30k" begins a range; "up from 25k" is what it was. */
export const RANGE_FROM = /(?<!\b(?:up|down|away|not|moved|changed) )\bfrom\s*$/
/** What the amount beside it is not. */
export const REFUSED =
  /\b(?:not|nicht|statt|instead of|rather than|pas|no|non|niet|non plus|plus|no longer|nicht mehr|ya no|nao mais|non piu|niet meer|au lieu de|en lugar de|em vez de|invece di|in plaats van|up from|down from|from)\s*$/
/** "9k a quarter lower than we thought" is the change, not the sum. */
export const DIFFERENCE =
  /^\s*(?:a (?:quarter|month|year) |per \w+ |pro \w+ |im jahr |par an )?(?!more or less|mehr oder weniger|mas o menos|mais ou menos|piu o meno|meer of minder|mer eller mindre)(?:lower|less|more|higher|cheaper|dearer|weniger|mehr|gunstiger|teurer|de moins|de plus|moins|menos|mas|meno|piu|minder|meer|(?:below|under|above|over) (?:us|them|ours|theirs|our (?:price|offer|quote|bid))|unter uns(?:erem)?|uber uns(?:erem)?|por (?:debajo|encima) de (?:nosotros|la nuestra)|abaixo d[eao]s? (?:nos|nossa?)|sotto (?:di noi|la nostra)|onder ons|under (?:oss|os))\b(?! (?:i\.?v\.?a|vat|tva|btw|mwst|ust|gst|moms)\b)/
/** Words that bring in the sum that holds now. */
export const NEW =
  /(?:=>|->|→|\b(?:now|new|neu|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu|final\w*|corrected|correction|revised|actually|make it|makes it|so it'?s|settled (?:at|on)|landed (?:at|on)|agreed (?:at|on|for|to)|closed at|(?:came|comes|worked|works) out (?:at|to)|ended up at|came down to|down to|cut to|up to now|after the cut.{0,20}|freigegeben (?:sind|ist)|bewilligt|genehmigt|approved|signed off|shaved (?:it )?to|trimmed to|knocked down to|macht|geeinigt auf|runter auf|erhoht auf|reduziert auf|ramene a|revu a|finalement|fechamos em|ficou em|baixou para|cerramos en|queda(?:do)? en|baja a|sube a|chiuso a|sceso a|siamo a|uitgekomen op|wordt|(?:takes|brings|gets|puts) (?:us|it|that|them) (?:up |down )?to|(?:so|that|which|this|it) (?:all )?comes to|damit (?:sind wir|liegen wir) (?:jetzt |nun )?(?:bei|auf)|kommen wir auf|(?:nous|ce qui nous) amene a|on arrive a|nos (?:lleva|deja|quedamos) (?:a|en)|leva-nos a|chegamos a|ci porta a|arriviamo a|komen we op|komt (?:het|dat) op|hamnar (?:vi|det) pa|ender (?:vi|det) pa|lander (?:vi|det) pa|so we'?re talking|also (?:wir reden|reden wir) von|also sprechen wir von|donc on parle de|asi que hablamos de|quindi parliamo di|dus we praten over)(?!\p{L}))\s*(?:\S+\s){0,2}$/u

/** Another project, another year: "last year we did a similar project at Debed Copper for 70k". */
export const ELSEWHERE =
  /\b(?:last year we|similar (?:project|deal)|(?:previous|earlier|other|another) (?:project|customer|deal)|reference (?:customer|project)|im letzten jahr haben wir|ahnliches projekt|anderen kunden|l'an dernier nous|projet similaire|proyecto similar|projeto semelhante|progetto simile|vergelijkbaar project)\b[^.;]*$/
/** "Scrap the seat count above", "forget the 45k": what follows holds. */
export const PUTS_RIGHT =
  /\b(?:(?:scrap|scratch|strike) (?:the|that|this)|forget (?:the|that|what)|ignore (?:the|my|what)|correction|i was wrong|wrong number|typo|vergesst|vergessen sie|korrektur|oubliez|laissez tomber|corrigendum|rectification|olvid\w+ (?:lo|la|el)|correccion|esquec\w+|correcao|dimentica\w+|lasci\w+ perdere|correzione|vergeet|correctie|glom|glem|zapomni\w+)\b/

/** "Paid once", "jährlich zu zahlen": how the sum is paid, not what somebody pays today. */
export const PAID_HOW =
  /\b(?:(?:paid|payable|pays?|paying) (?:once|up ?front|in full|in advance|in (?:one|two|three|four) \w+|annually|yearly|monthly|quarterly|at once|in one go)|(?:einmalig|jahrlich|monatlich|im voraus|vorab|auf einmal) (?:zu )?(?:be)?zahl\w*|(?:be)?zahl(?:t|en|bar) (?:einmalig|einmal|jahrlich|monatlich|im voraus|vorab|auf einmal)|paie\w* en une (?:seule )?fois|pagan? (?:una (?:sola )?vez|anualmente|de una vez)|pagano una (?:sola )?volta|(?:in een keer|ineens|eenmalig|jaarlijks|vooraf) (?:te )?betalen|betalen (?:in een keer|ineens|eenmalig|jaarlijks|vooraf))\b/g

/** "80k (without training)": what a sum leaves out makes it no part. */
export const WITHOUT =
  /(?<!\p{L})(?:without|excl(?:uding|\.)?|not including|ohne|exkl\.?|hors|sans|sin|sem|senza|escl\p{L}*|zonder|bez|utan|uden|uten|ilman) (?:our |the |unsere |nos |la |el |los )?[\p{L}-]{3,20}/gu

/** "After the volume discount", "nach Abzug des Rabatts": what is left, and no discount itself. */
export const AFTER_DISCOUNT =
  /(?<!\p{L})(?:after|net of|following|once|nach(?: abzug)?|apres|deduction faite de|tras|despues de|dopo|al netto (?:di|dell[oa]|degli)|apos|depois de|na(?: aftrek van)?|po|efter|etter|jalkeen)(?: (?!not|but|and|und|et|no|non)[\p{L}\d%'-]{1,14}){0,4} (?:(?:[\p{L}-]+ )?(?:discounts?|rebates?)|\p{L}*(?:rabatt|nachlass|rabatte?n|rabatter|rabat)(?:e?s|en|ter|et|u|ie|cie)?|skonto|remises?|rabais|ristournes?|descuentos?|sconti?o?|descontos?|\p{L}*korting\p{L}*|rabac(?:ie|ji)|slev\p{L}+|alennu\p{L}+)(?!\p{L})|\p{L}*alennuksen jalkeen/gu
