/**
 * An order or a contract that is on its way and not there: "PO is in preparation", "Auftrag ist in Arbeit", "Ordern är på
 * gång". It sounds like one that has come, and ends nothing.
 */

/** Folded; by language. */
const PAPER = [
  'po|p\\.o\\.|purchase order|order(?: form)?|contract|agreement|paperwork|signature',
  'bestellung|auftrag|vertrag|unterschrift',
  'bon de commande|commande|contrat|signature',
  'pedido|orden(?: de compra)?|contrato|firma',
  'ordem(?: de compra)?|encomenda|assinatura',
  "ordine(?: d'acquisto)?|contratto",
  'opdracht|bestelling|handtekening',
  'zamowienie|umowa',
  'ordern?|bestallningen|avtalet|kontraktet',
  'ordren|bestillingen|aftalen|avtalen|kontrakten',
  'tilaus|kauppa|sopimus',
  'objednavka|smlouva',
].join('|')

/** Where an order is that has come: "PO is in", "in our system", "in as of today". Everything else behind "is in" has not. */
const ARRIVED =
  '(?= *(?:[.,!?;:()–-]|$)| (?:hand|place|force|effect|my|our|and|for|at|with|from|over|worth|as of|since|today|yesterday|now|this|last|too|already|finally|on|by (?:e-?mail|post|fax)|the (?:system|books|inbox|house|door|bag|bank)|[€£$]|(?:eur|usd|gbp|chf) ?\\d|\\d[\\d.,]{0,11} ?(?:k|m|€|eur|usd|gbp|chf)(?![a-z])))'

const BUSY =
  'preparation|progress|process|process?ing|draft|drafting|approval|review|circulation|legal|procurement|purchasing|negotiation|discussion|the (?:works|post|mail|pipeline|making|queue|workflow)'

const ON_ITS_WAY = [
  `(?:(?:is|are|was|'s) (?:(?:just|now|currently|already|still) ){0,2})?(?:in (?:${BUSY})|on (?:its|the) way|under ?way|under (?:review|discussion|negotiation)|out for (?:signature|approval)|with (?:legal|procurement|purchasing)|(?:being|getting) (?:prepared|drafted|written|approved|processed|raised|finali[sz]ed)|requested|promised|announced|expected|anticipated|drafted|imminent)`,
  `(?:is|are|was|'s) (?:(?:just|now|currently|already|still) ){0,2}in(?![a-z])(?!${ARRIVED})`,
  '(?:(?:ist|liegt|befindet sich|wird) (?:\\w{1,12} ){0,2})?(?:in (?:vorbereitung|arbeit|prufung|freigabe|bearbeitung|klarung|abstimmung|umlauf|genehmigung|aussicht|planung|erstellung|kurze)|in der (?:freigabe|prufung|pipeline|mache|abstimmung|unterschriftsmappe)|(?:zur|im) (?:freigabe|unterschrift|umlauf|genehmigung|einkauf)|beim einkauf|unterwegs|auf dem weg|angekundigt|angefordert|avisiert|beantragt|vorbereitet|zugesagt|versprochen)',
  '(?:(?:est|sont|a ete) (?:\\w{1,12} )?)?(?:en (?:preparation|cours|validation|attente|route|circulation|relecture|signature|approbation|chemin|discussion)|au service achats|demandee?|prevue?|promise?|annoncee?|attendue?)',
  '(?:(?:esta|sigue|va|viene|fue) (?:\\w{1,12} )?)?(?:en (?:preparacion|camino|curso|tramite|revision|aprobacion|proceso|firma|espera)|de camino|solicitad[oa]|previst[oa]|prometid[oa]|anunciad[oa]|esperad[oa])',
  '(?:(?:esta|foi|vem) (?:\\w{1,12} )?)?(?:em (?:preparacao|curso|andamento|aprovacao|analise|tramitacao|processo|revisao)|a caminho|para (?:assinatura|aprovacao)|solicitad[oa]|previst[oa]|prometid[oa]|anunciad[oa])',
  '(?:(?:e|sta|resta) (?:\\w{1,12} )?)?(?:in (?:preparazione|arrivo|lavorazione|approvazione|corso|revisione|firma|attesa|esame)|per strada|alla firma|richiest[oa]|previst[oa]|promess[oa]|annunciat[oa]|attes[oa])',
  '(?:(?:is|ligt|wordt) (?:\\w{1,12} )?)?(?:in (?:voorbereiding|behandeling|aantocht|de maak|de pijplijn)|ter (?:goedkeuring|ondertekening)|bij (?:inkoop|juridisch)|onderweg|op komst|aangevraagd|aangekondigd|toegezegd|beloofd)',
  '(?:jest )?(?:w (?:przygotowaniu|drodze|trakcie|akceptacji|toku|realizacji)|do (?:podpisu|akceptacji)|przygotowywan[ae]|zapowiedzian[ae])',
  '(?:(?:ar|ligger) )?(?:pa (?:gang|vag|vej|vei|trapporna)|under (?:beredning|behandling|forberedelse|utarbetande|utarbejdelse)|i (?:pipelinen?|proces|prosess)|undervejs|underveis|utlova[dt]|bestilt hos)',
  "(?:went|goes|has gone|is going|moved|was sent) (?:over |up )?to (?:their |the |its )?(?:procurement|purchasing|legal|finance|accounting|board|lawyers?|headquarters|hq|cfo|ceo)|(?:ging|geht|ist|liegt) (?:\\w{1,12} )?(?:an|in) (?:den |die |ihren )?(?:einkauf|rechtsabteilung|buchhaltung|vorstand|zentrale)|(?:est |part |est parti )?(?:au|aux) (?:service )?(?:achats|juridique)|(?:fue|esta|paso|ha pasado) (?:a|en) (?:compras|juridico|legal)|(?:foi|esta|passou) (?:para|nas?|nos?) (?:compras|juridico)|(?:e andat[oa]|e passat[oa]|e) (?:agli acquisti|all'ufficio acquisti|al legale)|(?:ging|is) naar (?:inkoop|juridische zaken)|(?:trafilo|poszlo|poszla|poszedl) do (?:zakupow|prawnikow)|(?:gick|gik|gikk|ligger) (?:\\w{1,6} )?(?:till|til|hos|pa) (?:inkop\\w*|indkob\\w*|innkjop\\w*|jurist\\w*)",
  '(?:on )?(?:tulossa|matkalla|valmisteilla|valmistelussa|tyon alla|hyvaksyttavana|hyvaksynnassa|allekirjoitettavana)',
  '(?:je )?(?:v priprave|na ceste|ve schvalovani|ke schvaleni|k podpisu|se (?:pripravuje|schvaluje|chysta))',
].join('|')

/** What is denied, what has come after all, and what begins another statement. */
const ELSE =
  'not?|never|nicht|kein|noch|pas|non|niet|nie|inte|ikke|ei|and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar|och|men|og|ja|received|signed|arrived|placed|confirmed|landed|came|come|here|done|countersigned|eingegangen|eingetroffen|erhalten|erteilt|unterschrieben|unterzeichnet|da|recue?|signee?|arrivee?|recibid[oa]|firmad[oa]|llegado|recebid[oa]|assinad[oa]|ricevut[oa]|firmat[oa]|arrivat[oa]|binnen|getekend|ontvangen|inne|kommit|mottagen|signerad|paskriven|modtaget|mottatt|underskrevet'

/** Between the paper and what is said of it: "the order for the three sites is in preparation". */
const FEW = `(?: (?!(?:${ELSE})(?![a-z]))[\\w.'-]{1,20}){0,5}`

const ORDER_TO_COME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PAPER})(?:(?='s)|${FEW} )(?:${ON_ITS_WAY})(?![\\p{L}\\p{N}])`,
  'u',
)

/** Whether folded words tell of an order that is yet to come. Linear. */
export const isOrderToCome = (plain: string): boolean => ORDER_TO_COME.test(plain)
