/**
 * How partners say that a name is a rival's ("ils regardent aussi @") or what the customer wants to be rid of or works
 * with today ("aktuell arbeiten sie mit @"): `@` stands for the name. Folded (fold.ts), bounded, one list a language.
 */

/** Next to our offer, or against it. */
const RACES = [
  // Any language: besides us, us or them
  '(?:final\\w*|ballott\\w+|endrunde|stechen|shortlist|finalist\\w*) (?:against|with|gegen|mit|contre|avec|contra|con|contro|tegen|met|com) @',
  '(?:us|uns|nous|nosotros|noi|ons|nos) (?:and|und|et|y|e|en) @ (?:to|for|auf|pour|para|per|voor) (?:present|bid|pitch|quote|demo|prasent|bieten)\\w*',
  "(?:besides|apart from|other than|alongside|next to) (?:us|you|flow|vault|insight),?(?: (?:there is|there are|there's|only|it's|is|are|they|have|has|also|asked|invited)){0,4} @",
  '(?:aus{1,2}er|neben) uns(?: (?:ist|sind|nur|noch|auch|hat|haben|man|sie|wurde|wird)){0,4} @',
  "(?:a part nous|en plus de nous|outre nous|a cote de nous),?(?: (?:il y a|c'est|ils|consultent|ont|consulte|aussi|seulement)){0,3} @",
  '(?:ademas de|aparte de|junto a) nosotros,?(?: (?:esta|estan|solo|hay|tambien|han|invitado|a)){0,3} @',
  'alem de nos,?(?: (?:esta|estao|so|ha|tambem|a|o)){0,3} @',
  "(?:oltre a noi|a parte noi),?(?: (?:c'e|ci sono|solo|anche|hanno|invitato)){0,3} @",
  '(?:naast|behalve|buiten) ons,?(?: (?:is|zijn|zit|zitten|ook|alleen|hebben|ze|doet)){0,3} @',
  '(?:poza|oprocz) nami?,?(?: (?:jest|sa|jeszcze|tez|tylko)){0,3} @',
  '(?:forutom|ud over|utover|utenom|foruden) os+,?(?: (?:ar|er|bara|kun|ogsa|ocksa)){0,3} @',
  '(?:us or|uns oder|nous ou|nosotros o|noi o|ons of|nos ou|nami czy|oss eller|os eller) @',
  '(?:leaning towards|flirting with|liebaugel\\w* mit|penche\\w* pour|se inclin\\w* por|propend\\w* per|neig\\w* naar) @',
  // English
  '@ (?:has|have|had|was|were) (?:in|there|round) (?:last \\w+|yesterday|today|this \\w+|on \\w+)? ?(?:with|for) (?:an?|the|their) (?:demo|pitch|poc|presentation|quote)',
  '(?:had|have|having) @ (?:in|round|over) (?:\\w+ ){0,3}for (?:an?|the|their) (?:demo|pitch|poc|presentation|quote)',
  '@ (?:quoted|pitched|demoed|undercut)',
  '@ (?:has|have|was|were) (?:also |already )?(?:been )?invited',
  '(?:also|in parallel|as well|meanwhile|even) (?:been )?(?:look\\w*|talk\\w*|speak\\w*|spoke|evaluat\\w*|consider\\w*|test\\w*|trial\\w*|pilot\\w*|in talks|in touch|assess\\w*|see(?:ing|n)|saw|invit\\w*|shortlist\\w*)(?: (?:at|to|with|from|in))? @',
  '(?:look\\w*|talk\\w*|speak\\w*|spoken|evaluat\\w*|consider\\w*|in talks|testing|trialling|assessing)(?: (?:at|to|with))? @ (?:as well|too|in parallel|alongside)',
  '(?:compar\\w+|benchmark\\w*|weigh\\w*) (?:us|ours?|you|our \\w+|your \\w+|flow|vault|insight) (?:with|to|against|and|up against) @',
  '(?:between|down to|both) (?:us|ours|you|our \\w+|flow|vault|insight) and @',
  'between @ and (?:us|ours|you|our)',
  '(?:have|has|had|got|received|holding) (?:(?:also|already|an?|second|another|cheaper|competing|rival|written|in) ){0,3}(?:quotes?|offers?|bids?|proposals?|demos?|pitch|poc|trial) (?:\\w+ )?(?:from|by|of|with) @',
  '(?:up against|competing (?:with|against)|compete (?:with|against)|head to head with|in competition with|competition (?:is|are|comes from)|competitors? (?:is|are|in play is|here is|to beat is)|rivals? (?:is|are)|shortlist\\w* (?:with|alongside|us and)|other (?:bidder|vendor|supplier|option)s? (?:is|are)) @',
  "@(?: (?:is|are|was|were|has been|have been)|'s|'re) (?:also |already |still |back )?(?:in (?:there|the (?:running|race|mix|game|frame|picture)|the door|it too)|bidding|pitching|circling|sniffing|competing|(?:on the )?shortlist\\w*|the (?:main |only |other )?(?:competit\\w+|incumbent|rival|other (?:vendor|bidder|option|supplier))|undercutting|cheaper)",
  '@ (?:has|have|had) (?:(?:also|already|just|now|even) ){0,2}(?:been (?:in|there|round)|pitched|presented|quoted|demoed|done (?:them )?a (?:demo|poc|pilot)|shown them|offered (?:them|it|a)|sent (?:them )?(?:an?|their) (?:quote|offer|proposal)|undercut)',
  '@ (?:gave|showed|made|sent) (?:them|him|her) (?:an? |their )?(?:\\w+ )?(?:demo|quote|offer|poc|proposal|pitch)',
  '@,? (?:the|a|our|their|main) (?:\\w+ )?(?:competitor|incumbent|rival)',
  // German
  '(?:mit )?(?:im boot|im spiel|am start|dabei) (?:ist|sind)(?: (?:leider|auch|noch|wohl)){0,2} @',
  '@ (?:war|waren) (?:\\w+ ){0,3}(?:auch|schon|bereits) (?:schon |bereits )?(?:dort|da|vor ort|bei ihnen|zur vorfuhrung)',
  '(?:treten|laufen|bieten|kampfen|spielen|stehen) (?:\\w+ ){0,2}gegen @',
  'sich (?:(?:auch|mal|zusatzlich|schon|noch|parallel|bereits|letzte woche) ){0,2}@ (?:\\w+ )?(?:zeigen lassen|vorfuhren lassen|angesehen|angeschaut|zeigen)',
  '@ (?:ist|sind|wurde) (?:auch |ebenfalls |mit |noch )?(?:eingeladen|angefragt)',
  '(?:schau\\w*|seh\\w*|guck\\w*|test\\w*|pruf\\w*|evaluier\\w*|betracht\\w*) (?:sich |die |sie )?(?:auch|parallel|zudem|aus{1,2}erdem|nebenbei|noch|gleichzeitig|gerade|derzeit|aktuell)(?: noch| gerade| mal)? @',
  '(?:schau\\w*|guck\\w*|seh\\w*) (?:sie )?sich (?:auch |gerade |parallel |noch )?@ (?:(?:auch|gerade|parallel|noch|mal|dort) )?an',
  '(?:parallel|auch|zudem|aus{1,2}erdem|bereits|schon|noch|nebenbei)(?: \\w+){0,3} (?:gesprache?|kontakt|verhandlung\\w*|termine?|demos?|angebote?|offerten?|vorfuhrung|prasentation|testzugang) (?:mit|von|bei) @',
  '(?:hab\\w*|hat|liegt|liegen|bekommen|erhalten) (?:\\w+ ){0,3}(?:angebot|offerte|konkurrenzangebot|gegenangebot) (?:\\w+ )?von @',
  '(?:sprech\\w*|red\\w*|verhand\\w*) (?:\\w+ )?(?:auch|parallel|zudem|aus{1,2}erdem|nebenbei|noch|gleichzeitig)(?: noch| gerade)? mit @',
  '(?:wettbewerber?|mitbewerber|konkurrent\\w*|konkurrenz|marktbegleiter|gegner)(?: (?:ist|sind|hier ist|heis{1,2}t|war))?(?: wohl| leider| auch| noch)* @',
  '(?:gegen|neben) uns (?:steht|stehen|tritt|bietet|bieten|ist|sind)(?: wohl| noch| auch| leider)? @',
  'im rennen(?: ist| sind| noch)?(?: auch| noch)? @',
  '(?:zwischen uns und|zwischen euch und|in konkurrenz (?:zu|mit|zur)|im wettbewerb mit) @',
  'zwischen @ und (?:uns|euch|unser)',
  'vergleich\\w* (?:uns|flow|vault|insight|das|euch|unser\\w* \\w+) (?:auch |gerade |noch )?mit @',
  '@ (?:ist|sind|ware)(?: wohl| leider)?(?: (?:auch|ebenfalls|noch|mit|schon|bereits|dort)){0,2} (?:im (?:rennen|spiel|boot|gesprach)|dabei|dran|drin|am start|der (?:wettbewerber|mitbewerber|konkurrent|platzhirsch)|die konkurrenz|billiger|gunstiger)',
  '@ (?:hat|haben)(?: \\S+){0,6} (?:geboten|unterboten)',
  '@ (?:hat|haben)(?: (?:ihnen|denen|dort|da|auch|schon|bereits|letzte|woche|gestern|ein\\w*|etwas|was|angebot|demo|offerte|sogar|leider|wohl)){1,5} (?:angeboten|prasentiert|vorgefuhrt|gezeigt|abgegeben|gemacht|vorgestellt|eingereicht|geschickt)',
  '@ (?:bietet|bieten|mischt|mischen) (?:auch|ebenfalls|schon|bereits|noch|dort|mit)',
  // French
  '@ leur (?:propose|offre|promet|fait) (?:\\d|(?:une?|des|le|la) (?:remise|prix|demo|tarif|pilote|essai|offre|proposition))',
  '(?:voi\\w*|voy\\w*|verr\\w*|recoi\\w*) (?:aussi|egalement) @',
  '@ (?:est|sont|a ete) (?:passee?s? avant nous|invitee?s?)',
  '(?:regard\\w*|etudi\\w*|consult\\w*|evalu\\w*|test\\w*|compar\\w*|discut\\w*|parl\\w*|vu|voient|ont vu|echang\\w*|sollicit\\w*|interrog\\w*|rencontr\\w*|en discussion|en contact|en pourparlers)(?: avec| de)? (?:aussi|egalement|en parallele)(?: (?:du cote|aupres))?(?: avec| de| chez)? @',
  '(?:regard\\w*|etudi\\w*|evalu\\w*|test\\w*|compar\\w*|discut\\w*|parl\\w*|en discussion|en contact) (?:avec )?@ (?:aussi|egalement|en parallele)',
  "(?:en concurrence avec|concurrents? (?:est|sont|c'est|direct est|principal est)|concurrence,? c'est|face a nous,?(?: il y a| on a)?|en face,?(?: (?:il y a|on a|c'est|nous avons))?|en lice,?(?: il y a| avec)?|en competition avec) (?:aussi )?@",
  "(?:celle|celles|celui|ceux|offre|devis|proposition|demo) (?:de chez |concurrente? de |de |d')@(?:,? (?:moins|plus) cher\\w*| (?:sur|en) (?:la table|main|parallele))",
  "compar\\w* (?:notre|votre|nos|vos) (?:\\w+ )?(?:a|avec) (?:celle|celles|celui|ceux)? ?(?:de |d'|a )@",
  '(?:nous compar\\w+|hesit\\w* entre nous et|entre nous et|entre vous et)(?: a| avec)? @',
  '(?:hesit\\w* )?entre @ et (?:nous|vous)',
  "(?:ont|a|ayant|recu|recoivent|avaient) (?:deja |aussi |egalement )?(?:recu |demande |eu )?(?:un |une |le |la )?(?:devis|offre|proposition|demo|demonstration|chiffrage) (?:de chez |concurrente? de |de |d'|a |chez |aupres de )@",
  "@ (?:est|sont) (?:aussi|egalement|deja|encore)(?: \\w+)? ?(?:dans (?:la course|la boucle|la partie|le coup)|en lice|en competition|sur le coup|sur les rangs|consulte\\w*|en face|moins cher\\w*|sur l'affaire|sur le dossier|passes?)",
  '@ (?:leur |lui )?(?:a|ont) (?:deja |aussi |egalement )?(?:fait|propose|presente|remis|envoye|montre|passe) (?:deja )?(?:(?:un|une|des|leur|sa|son) )?(?:\\w+ )?(?:devis|offres?|demos?|demonstration|propositions?|presentation|prix|tarif|poc|pilote|remise)',
  // Spanish
  '(?:compite\\w*|compiten) con nosotros @',
  '(?:pedido|pidieron|piden) (?:oferta|presupuesto|propuesta|demo|cotizacion) (?:tambien )?(?:a|de) @',
  'tambien (?:ha|han) (?:hablado|visto|pedido|llamado|invitado|consultado|contactado)(?: \\w+)?(?: (?:con|a))? @',
  '(?:propuesta|oferta) con (?:la|el) de @',
  '@ (?:tambien )?(?:ha sido|fue|esta) invitad[oa]',
  '(?:tambien|en paralelo|ademas) (?:estan |esta )?(?:mir\\w*|viendo|ven|evalu\\w*|habl(?:an?|aron|o|ando)|estudi\\w*|compar\\w*|prob\\w*|consult\\w*|convers\\w*|consider\\w*|negoci\\w*|valor\\w*)(?: (?:con|a))? @',
  '(?:mir\\w*|viendo|ven|evalu\\w*|habl\\w*|estudi\\w*|compar\\w*|prob\\w*|consult\\w*|convers\\w*|consider\\w*|negoci\\w*|valor\\w*)(?: (?:con|a))? (?:tambien|ademas|en paralelo)(?: (?:con|a))? @',
  '(?:han pedido|pidieron|tienen|han recibido|ya tienen|recibieron|les llego)(?: (?:ya|tambien|una|otra)){0,2} (?:oferta|presupuesto|propuesta|demo|cotizacion) (?:a|de|con) @',
  '(?:competencia|competidor(?:es)?|rival(?:es)?) (?:es|son|sera|aqui es|directo es|principal es) @',
  '(?:compet\\w+ (?:con|contra|frente a)|compit\\w+ (?:con|contra)|nos compar\\w+ con|comparando\\w* con|enfrente (?:esta|tenemos a)|entre nosotros y|dudan? entre nosotros y|frente a) @',
  'entre @ y (?:nosotros|vosotros|nuestr\\w+)',
  '@ (?:tambien |ya )?(?:esta|estan) (?:tambien |ya )?(?:en la (?:puja|carrera|pelea|lista|mesa)|en (?:juego|liza)|compitiendo|metid[oa]s?|presentad[oa]s?|dentro|detras)',
  '@(?: (?:ya|tambien)){0,2} (?:les|le) (?:(?:ha|han) )?(?:hizo|hicieron|hecho|present\\w*|ofrec\\w*|pas[oó]|pasado|mand\\w*|ense[nñ]\\w*|mostr\\w*|cotiz\\w*) (?:ya )?(?:(?:un|una|la|el|su|algo) )?(?:\\w+ )?(?:demo\\w*|oferta|propuesta|presupuesto|prueba|piloto|precio|descuento|meses)',
  '@ (?:tambien va|tambien (?:se )?presenta|tambien compite|compite)',
  // Portuguese
  '(?:tambem|em paralelo|alem disso) (?:estao |esta )?(?:a )?(?:ver|olh\\w*|fal\\w*|avali\\w*|analis\\w*|convers\\w*|compar\\w*|consider\\w*|estud\\w*|test\\w*|negoci\\w*|vendo)(?: (?:com|para|a))? @',
  '(?:a ver|vendo|olh\\w*|fal\\w*|avali\\w*|analis\\w*|convers\\w*|compar\\w*|consider\\w*|estud\\w*|test\\w*|negoci\\w*)(?: (?:com|para|a))? (?:tambem|em paralelo)(?: (?:com|para|a))? @',
  '(?:ja )?(?:tem|receberam|pediram|recebeu|pediu)(?: (?:ja|tambem|uma|outra)){0,2} (?:propost\\w*|orcamento|oferta|cotacao|demo) (?:a|da|do|de|com) @',
  '(?:concorrencia|concorrentes?|rival) (?:e|sao|aqui e|direto e|principal e) @',
  '(?:(?:a )?concorrer (?:com|contra)|concorremos com|competimos com|contra|comparar-nos com|entre nos e|comparam-nos com|comparando com) @',
  'entre @ e (?:nos|voces)',
  '@ (?:tambem |ja )?(?:esta|estao) (?:tambem )?(?:na (?:corrida|disputa|mesa|jogada)|em jogo|no pareo|a concorrer|concorrendo|metid[oa]s?)',
  '@(?: (?:ja|tambem)){0,2} (?:lhes |ja lhes )?(?:fez|fizeram|apresentou|apresentaram|ofereceu|mandou|mostrou) (?:(?:uma|um|a|o) )?(?:\\w+ )?(?:demo\\w*|propostas?|orcamento|oferta|apresentacao|preco|desconto|piloto)',
  // Italian
  '(?:offerta|proposta) con (?:quella|quello) di @',
  '@ (?:e|sono) (?:stat[aoie] )?(?:anche )?invitat[aoie]',
  '(?:valut\\w*|guard\\w*|parl\\w*|sent\\w*|esamin\\w*|consider\\w*|prov\\w*|vedendo|confront\\w*|vist[oi]|incontr\\w*|contatt\\w*)(?: (?:con|a))? (?:anche|pure|in parallelo)(?: (?:con|a))? @',
  '(?:anche|in parallelo) (?:stanno )?(?:valut\\w*|guard\\w*|parl\\w*|esamin\\w*|consider\\w*)(?: con)? @',
  "(?:in gara|in corsa|in lizza|in ballo)(?:,? (?:c'e|ci sono|abbiamo|c'e dentro))?(?: anche| pure)? @",
  "(?:c'e|ci sono) (?:dentro )?anche @",
  '(?:concorrent[ei]|concorrenza|competitor|rivale) (?:e|sono|diretto e|principale e|qui e) @',
  "(?:in concorrenza con|siamo contro|contro di noi (?:c'e|ci sono)|ci confrontano con|tra noi e|confront\\w* con|a confronto con) @",
  'tra @ e (?:noi|voi)',
  "(?:hanno|ha|ricevuto|chiesto)(?: (?:gia|anche|un|una|un'altr[ao]|ricevuto|chiesto|avuto|in mano)){0,3} (?:preventivo|offerta|proposta|demo|quotazione) (?:di|da|a|con|della) @",
  '@ (?:e|sono) (?:anche |gia |pure )?(?:in (?:gara|corsa|lizza|ballo)|della partita|dentro|passat[oaie]|il concorrente|meno car[oa]|piu economic[oa])',
  '@(?: gli| ci)? (?:ha|hanno) (?:gia |anche )?(?:fatto|presentato|proposto|offerto|mandato|mostrato|fatto vedere) (?:loro |gia )?(?:(?:un|una|la|il) )?(?:\\w+ )?(?:demo\\w*|offert[ae]|preventivo|proposta|presentazione|prezzo|sconto|prova)',
  // Dutch
  '@ (?:is|zijn) (?:ook )?uitgenodigd',
  '(?:prat\\w*|praat|kijk\\w*|sprek\\w*|spreekt|test\\w*|beoordel\\w*|overweg\\w*|evaluer\\w*|vergelijk\\w*|bekijk\\w*|in gesprek|spraken) (?:ze |nu )?(?:ook|daarnaast|tegelijk|parallel|inmiddels ook)(?: nog| even)?(?: met| naar| bij)? @',
  '(?:prat\\w*|praat|kijk\\w*|sprek\\w*|overweg\\w*)(?: met| naar)? @ (?:ook|erbij|daarnaast)',
  '(?:concurrent(?:en)?|concurrentie|concullega|tegenstander) (?:is|zijn|hier is|komt van)(?: waarschijnlijk| helaas| ook)? @',
  '(?:(?:we|wij) (?:zitten|staan|concurreren|strijden) (?:tegenover|tegen|met)|vergelijk\\w* (?:ons|jullie|flow|vault|insight)(?: ook| nu)? met|tussen ons en|twijfel\\w* tussen ons en|tegenover ons (?:staat|zit)) @',
  'tussen @ en (?:ons|jullie)',
  '(?:hebben|heeft|ligt|kregen|kreeg)(?: (?:ook|al|reeds|er|een|nog|inmiddels)){0,4} (?:offerte|voorstel|demo|aanbod|aanbieding|prijs) (?:liggen )?(?:van|bij|met) @',
  '@ (?:zit|zitten|is|zijn|doet|doen|ligt|staat)(?: (?:er|ook|al|nog|wel)){0,3} (?:tussen|mee|in de race|in beeld|bij|aan tafel|de concurrent|goedkoper|op de shortlist)',
  '@ (?:heeft|hebben)(?: (?:ze|hun|hen|er|ook|al|een|daar)){1,4} (?:demo|offerte|voorstel|aanbod|gepresenteerd|aangeboden|gepitcht|laten zien)',
  // Polish
  '(?:rozmawia\\w*|patrz\\w*|ogląda\\w*|oglada\\w*|testuj\\w*|rozwaza\\w*|sprawdza\\w*|porownuj\\w*|analizuj\\w*)(?: (?:z|na))? (?:tez|takze|rowniez|rownolegle)(?: (?:z|na))? @',
  '(?:tez|takze|rowniez|rownolegle) (?:rozmawia\\w*|patrz\\w*|oglada\\w*|testuj\\w*|rozwaza\\w*|analizuj\\w*|porownuj\\w*)(?: (?:z|na))? @',
  '(?:konkurencj\\w+|konkurent\\w*|konkurentem) (?:to|jest|sa|bedzie)(?: tu)? @',
  '(?:konkurujemy z|walczymy z|porownuj\\w* nas z|miedzy nami a) @',
  '(?:maja|ma|dostali)(?: (?:juz|tez|takze)){0,2} (?:oferte|propozycje|demo) (?:od|z|firmy) @',
  '@ (?:tez|takze|rowniez|juz) (?:jest|sa|startuje|sklada|zlozyl\\w*|walczy|przedstawil\\w*)',
  // Swedish, Danish, Norwegian
  '@ (?:ar|er) (?:ocksa |ogsa |aven )?(?:inbjud\\w*|inviteret|invitert)',
  '(?:titta\\w*|tittar|prata\\w*|pratar|utvardera\\w*|testa\\w*|jamfor\\w*|kollar|kigger|kikker|snakker|taler|vurderer|tester|sammenligner|ser|i dialog|har kontakt) (?:pa |med |os )?(?:ocksa|aven|ogsa|samtidig\\w*|parallellt)(?: (?:pa|med|hos))? @',
  '(?:konkurrent(?:en|er|erna|erne)?|konkurrensen|konkurrencen|konkurransen) (?:ar|er)(?: ocksa| ogsa)? @',
  '(?:vi (?:tavlar|konkurrerar|konkurrerer|star) (?:mot|med)|oppe imod|op imod|jamfor\\w* oss med|sammenligner (?:os|oss) med|mellan oss och|mellem os og|mellom oss og) @',
  '(?:har|fatt|fat)(?: (?:ocksa|redan|ogsa|allerede|et|ett|en)){0,3} (?:offert|forslag|tilbud|demo) (?:fran|fra|av|af|hos) @',
  '@ (?:ar|er) (?:ocksa|aven|ogsa|allerede|redan) (?:med|i|inne|inde|pa)(?: \\w+)?',
]

/** What the customer wants to be rid of. */
const LEAVES = [
  '(?:replac(?:e|es|ing)|get(?:ting)? rid of|(?:mov(?:e|es|ing)|migrat\\w+|switch(?:es|ing)?|get\\w*) (?:away |off |over )?(?:from|off)|get(?:ting)? (?:away from|off|out of)|want (?:out of|off)|away from|rip(?:ping)? out|ditch(?:ing)?|dump(?:ing)?|kick(?:ing)? out|throw(?:ing)? out|fed up with|unhappy with|tired of|sick of|dissatisfied with|phas\\w+ out|sunset\\w*|incumbent (?:is|supplier is|vendor is)) @',
  '(?:contract|agreement|licen[cs]e) with @ (?:ends|expires|runs out|is up|is over|lapses|finishes|terminates)',
  '@ (?:contract|licen[cs]es?|renewal|agreement|subscription) (?:\\w+ ){0,2}(?:ends|expires|runs out|is up|lapses|due|comes up)',
  '(?:weg von|raus aus|ablosung (?:von|des|der)|nachfolger (?:von|fur)|ersatz (?:von|fur)|nachfolge (?:von|fur)|ersetz\\w*|ablosen|abgelost wird|kundig\\w*|gekundigt bei|unzufrieden mit|sauer auf|genug von|schnauze voll von|nase voll von|umstieg von|wechsel\\w* von|migration von|trennen sich von) @',
  '(?:lost|losen|loste) @ (?:jetzt |nun |bald |endlich )?ab',
  '(?:will|wollen|mocht\\w*|mussen|soll\\w*|muss) (?:\\w+ ){0,3}von @ (?:weg|los|umsteigen|wechseln|runter)',
  '(?:will|wollen|mocht\\w*|mussen|soll\\w*|muss) (?:\\w+ ){0,2}@ (?:ablosen|ersetzen|abschaffen|loswerden|kundigen|rauswerfen|austauschen)',
  '@ (?:soll|sollen|wird|muss|fliegt|geht|kommt) (?:\\w+ ){0,3}(?:abgelost|ersetzt|raus|weg|ausgetauscht|abgekundigt|abgeschaltet|gekundigt)',
  '(?:vertrag|wartung|lizenz) (?:mit|bei|von) @ (?:\\w+ ){0,2}(?:lauft|endet|ist gekundigt|wurde gekundigt|auslauft)',
  "(?:remplacer|remplace\\w*|remplacement (?:de|d')|quitt(?:er|ent|e)|abandonn\\w*|sortir de|sortent de|se separ\\w* de|se debarrass\\w* de|en ont marre de|en a marre de|mecontents? de|decus? (?:de|par)|migr\\w+ (?:de|depuis)|passer de|venir de|resili\\w*) @",
  "contrat (?:avec |chez )?@ (?:\\w+ ){0,2}(?:se termine|s'arrete|expire|finit|resilie|echoit|prend fin|arrive)",
  '(?:dejar|dejan|cambiar|cambian|sustitu\\w+|reemplaz\\w*|quitar|quitan|abandon\\w*|salir de|salen de|irse de|descontent\\w* con|hart\\w+ de|migr\\w+ (?:de|desde)|vienen de|prescindir de|deshacerse de|se van de) @',
  'contrato con @ (?:\\w+ ){0,2}(?:vence|termina|acaba|expira|caduca)',
  '(?:substitu\\w+|trocar|trocam|deixar|largar|abandon\\w*|sair (?:da|do|de)|livrar-se (?:da|do|de)|fart\\w+ (?:da|do|de)|insatisfeit\\w* com|descontent\\w* com|migr\\w+ (?:da|do|de)|vem (?:da|do)) @',
  'contrato com (?:a |o )?@ (?:\\w+ ){0,2}(?:termina|acaba|expira|vence)',
  '(?:sostitu\\w+|lasci\\w+|abbandon\\w*|uscire da|liberarsi di|stuf\\w+ di|scontent\\w* di|insoddisfatt\\w* di|migr\\w+ da|cambiare|passare da|vengono da|basta) @',
  'contratto con @ (?:\\w+ ){0,2}(?:scade|finisce|termina)',
  '(?:vervang\\w*|af van|weg bij|weg van|stoppen met|overstap\\w* van|over van|ontevreden over|klaar met|balen van|uitfaser\\w*|vervanging van|vervanger (?:van|voor)) @',
  '(?:wil|willen|moeten|gaan|zoud\\w*) (?:\\w+ ){0,3}van @ (?:af|weg|overstappen)',
  'contract (?:met|bij) @ (?:\\w+ ){0,2}(?:loopt|eindigt|verloopt|stopt)',
  '@ (?:gaat|moet|wordt|vliegt) (?:er )?(?:\\w+ ){0,2}(?:uit|vervangen|weg|afgestoten)',
  '(?:zastapic|zastepuj\\w*|wymienic|wymienia\\w*|odejsc od|odchodza od|zrezygnowac z|rezygnuj\\w* z|niezadowoleni z) @',
  '(?:ersatta|byta(?: ut)?|byter(?: ut)?|lamna|bort fran|ga ifran|trotta pa|missnojda med|udskifte\\w*|erstatt\\w*|skifte(?: ud| ut)?|vak fra|bort fra|utilfredse med|trette av|lei av|tratte af) @',
]

/** What the customer works with today; nothing to us where it stays or is to be connected. */
const USES = [
  '(?:seit (?:jahren|langem|\\d+ jahren|\\d{4})|for years|desde hace (?:\\w+ )?anos|depuis (?:des annees|longtemps|\\d+ ans)|da (?:anni|\\w+ anni)|ha (?:\\w+ )?anos|al jaren|od lat)(?: (?:schon|auf|bei|mit|con|chez|avec|sous|com|bij|met|on|with)){1,2} @',
  '(?:have had|ont|tienen|hanno|tem|hebben) @ (?:since|depuis|desde|dal|sinds)',
  '(?:current|existing|present|old|legacy|today.s) (?:system|tool|solution|software|supplier|vendor|provider|platform|product|dms)(?: is|,|:| called)? @',
  '(?:bestandslosung|altsystem|altlosung|bisherige\\w* (?:system|losung|anbieter|software|tool)|aktuelle\\w* (?:system|losung|anbieter|software|tool)|jetzige\\w* (?:system|losung|anbieter|software|tool))(?: ist| heis{1,2}t|,|:| \\()? @',
  "(?:outil|systeme|logiciel|solution|fournisseur|prestataire|editeur) (?:actuel(?:le)?|en place|existante?)(?: est|,|:| c'est)? @",
  '(?:sistema|herramienta|programa|proveedor|solucion|software|ferramenta|fornecedor|solucao) (?:actual|atual)(?: es| e|,|:)? @',
  '(?:sistema|strumento|fornitore|soluzione|software|gestionale) (?:attuale|esistente|di oggi)(?: e|,|:)? @',
  '(?:huidige|bestaande|oude) (?:systeem|pakket|tool|oplossing|leverancier|software)(?: is|,|:| heet)? @',
  '(?:obecn\\w+|dotychczasow\\w+) (?:system|narzedzie|dostawc\\w+|rozwiazanie)(?: to| jest|,|:)? @',
  '(?:nuvarande|befintliga?|nuvarende|navarende|eksisterende) (?:system|losning|leverantor|leverandor|verktyg)(?:et|en)?(?: ar| er|,|:)? @',
  '(?:esta|estao) (?:hoje|atualmente|ainda|agora) com @',
  '(?:currently|today|still|at the moment|right now|now|presently|these days|so far|until now),? (?:they )?(?:use|uses|using|on|with|run|runs|running|have|has|rely on|relies on|stuck (?:on|with)|work with|works with|served by) @',
  "(?:use|uses|using|run|runs|running|have|has|are on|is on|'re on|are with|is with|'re with|stuck (?:on|with)|work with|works with) @ (?:(?:\\w+ ){0,3}(?:today|currently|at the moment|right now|now|these days)|(?:but|and) (?:hate|want|are (?:un|not |fed )\\w*|it'?s (?:slow|old)|complain|need))",
  '(?:been|were) (?:on|with|using|running) @ (?:since|for|until)',
  '(?:nutz\\w*|verwend\\w*|setz\\w*|arbeit\\w*|hab\\w*|hat|lauft|laufen|sitz\\w*) (?:\\w+ )?(?:aktuell|derzeit|momentan|heute|bisher|bislang|noch|zurzeit|jetzt)(?: noch)?(?: (?:mit|auf|unter))? @',
  '(?:aktuell|derzeit|momentan|heute|bisher|bislang|noch|zurzeit|jetzt|im moment) (?:noch )?(?:nutz\\w*|verwend\\w*|setz\\w*|fahr\\w*|arbeit\\w*|hab\\w*|hat|lauft|laufen|ist|sind)(?: (?:sie|dort|da|die|man|er|der|kunde|noch|schon|alles)){0,3}(?: (?:auf|mit|unter))? @',
  '(?:arbeit\\w*|nutz\\w*|setz\\w*|hab\\w*|hat|fahr\\w*)(?: (?:sie|mit|auf|dort|da|schon|noch)){0,2} @(?:,| und| aber| ein,| im) (?:\\w+ ){0,3}(?:unzufrieden|nicht zufrieden|unglucklich|vertrag|lauft aus|haus|einsatz|am ende|abgekundigt|zu teuer|zu langsam)',
  "(?:utilis\\w+|travaill\\w*|tourn\\w*|sont|ont|est|a)(?: avec| sous| sur| chez| equipes? de)? (?:aujourd'hui|actuellement|encore|toujours|pour l'instant|jusqu'ici)(?: avec| sous| sur| chez)? @",
  "(?:actuellement|aujourd'hui|pour l'instant|en ce moment|jusqu'ici),? (?:ils |elles |on |le client |c'est )?(?:utilis\\w+|travaill\\w* avec|tourn\\w* sur|sont (?:sous|sur|chez)|ont|est (?:sous|chez))? ?(?:avec |sur )?@",
  '(?:utilis\\w+|travaill\\w* avec|sont (?:sous|chez)|ont) @(?:,| mais| et) (?:\\w+ ){0,4}(?:mecontents?|decus?|contrat|changer|trop|plus)',
  '(?:usa\\w*|utiliz\\w+|trabaj\\w+ con|tien\\w+|estan con|esta con) (?:hoy|actualmente|ahora|todavia|aun|de momento)(?: (?:con|en))? @',
  '(?:hoy|actualmente|ahora|todavia|aun|de momento)(?: en dia)?,? (?:usa\\w*|utiliz\\w+|trabaj\\w+ con|tien\\w+|estan con|esta con|siguen con) @',
  '(?:usa\\w*|utiliz\\w+|trabaj\\w+(?: \\w+)? con|tien\\w+|estan con) @(?:,| y| pero) (?:\\w+ ){0,4}(?:no esta|no estan|descontent\\w+|hart\\w+|quier\\w+|contrato|cambiar|va lento|se queda corto)',
  '(?:trabaj\\w+|siguen|estan) (?:hoy|ahora|actualmente|todavia|aun) con @',
  '(?:usa\\w*|utiliza\\w*|trabalha\\w* com|tem|estao com|esta com) (?:hoje|atualmente|ainda|agora|neste momento)(?: com)? @',
  '(?:hoje|atualmente|ainda|agora|neste momento)(?: em dia)?,? (?:usa\\w*|utiliza\\w*|trabalha\\w* com|tem|estao com|esta com) @',
  '(?:usa\\w*|utilizza\\w*|lavora\\w* con|hanno|ha|sono con) (?:oggi|attualmente|ancora|adesso|ora|tuttora)(?: con)? @',
  '(?:oggi|attualmente|ancora|adesso|tuttora|al momento),? (?:usa\\w*|utilizza\\w*|lavora\\w* con|hanno|ha|sono con) @',
  '(?:gebruik\\w*|werk\\w*|zit\\w*|hebben|heeft|draai\\w*) (?:ze |zij )?(?:nu|nu nog|momenteel|vandaag|nog|thans|op dit moment|nog steeds|al jaren)(?: nog)?(?: met| op| bij)? @',
  '(?:nu|momenteel|vandaag|thans|op dit moment|tot nu toe) (?:nog )?(?:gebruik\\w*|werk\\w*|zit\\w*|hebben|heeft|draai\\w*)(?: (?:ze|zij|de klant|nog)){0,2}(?: met| op| bij)? @',
  '(?:obecnie|teraz|dzis|dotychczas|wciaz|nadal) (?:uzywaj\\w*|maja|ma|korzystaj\\w* z|pracuj\\w* na|dzialaj\\w* na) @',
  '(?:idag|nu|i dag|fortfarande|stadig|fortsatt) (?:kor|anvander|har|bruger|bruker|sitter|korer|kjorer|arbejder|sidder)(?: (?:de|dom|kunden)){0,2}(?: (?:pa|med))? @',
  '(?:kor|anvander|har|bruger|bruker|korer|kjorer|sitter|sidder)(?: (?:med|pa))? @ (?:idag|i dag|nu|na|men|og vil|och vill)',
  '(?:kor|anvander|har|bruger|bruker|korer|kjorer|sitter|sidder) (?:idag|i dag|nu|fortfarande|stadig|fortsatt)(?: (?:med|pa))? @',
]

const ARTICLE =
  "(?:the |die |der |das |dem |den |la |le |les |l'|el |los |il |lo |gli |o |a |os |as |de |het |'t |firma |firm |fa\\. |societe |editeur |anbieter |vendor |leverancier |proveedor |empresa )?"
const FAR = 90

interface Phrase {
  before: RegExp | null
  after: RegExp | null
}

/** All phrases that say it by the words on one side make one pattern of each side; the others are tried one by one. */
function compiled(phrases: string[]): Phrase[] {
  const parts = phrases.map((phrase) => phrase.split('@') as [string, string])
  const heads = parts.flatMap(([before, after]) => (after === '' ? [before] : []))
  const tails = parts.flatMap(([before, after]) => (before === '' ? [after] : []))
  const both = parts.filter(([before, after]) => before !== '' && after !== '')
  return [
    ...(heads.length > 0 ? [{ before: head(heads), after: null }] : []),
    ...(tails.length > 0 ? [{ before: null, after: tail(tails) }] : []),
    ...both.map(([before, after]) => ({ before: head([before]), after: tail([after]) })),
  ]
}
const head = (sources: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})${ARTICLE}["'(]?$`, 'u')
const tail = (sources: string[]): RegExp =>
  new RegExp(`^["')]?(?: (?:ag|gmbh|inc|ltd|sa|bv))?(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u')

export type RivalKind = 'RACES' | 'LEAVES' | 'USES'
const KINDS: [RivalKind, Phrase[]][] = [
  ['RACES', compiled(RACES)],
  ['LEAVES', compiled(LEAVES)],
  ['USES', compiled(USES)],
]

/** What the words on both sides of a name say of it; null where they say nothing. Folded, of one sentence. */
export function rivalKind(before: string, after: string): RivalKind | null {
  const [near, next] = [before.slice(-FAR), after.slice(0, FAR)]
  const said = KINDS.find(([, phrases]) =>
    phrases.some((phrase) => (phrase.before?.test(near) ?? true) && (phrase.after?.test(next) ?? true)),
  )
  return said?.[0] ?? null
}
