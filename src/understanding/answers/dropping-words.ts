/** The clauses that take an objection to the credit back, folded, by language; dropping-objection.ts reads them. */

/** What may lead to the order within its clause. */
const LEAD =
  "(?:(?:ok(?:ay)?|yes|right|well|then|so|therefore|hence|now|please|pls|plz|kindly|sorry|fine|agreed|understood|in that case|no problem|and|we(?: are|'re) (?:now )?(?:fine|ok|okay|happy) with (?:it|that|this|the (?:credit|share|split))(?: now)?(?: and)?|(?:we|i) accept (?:it|that|the (?:credit|share|split))(?: and)?|ja|gut|also|dann|daher|deshalb|damit|hiermit|bitte|einverstanden|und|oui|bon|alors|donc|merci de|veuillez|(?:pouvez|pourriez)-vous|s'il vous plait|et|si|vale|bueno|entonces|por favor|pues|y|sim|bem|entao|pronto|e|va bene|allora|per favore|prego|quindi|goed|dan|dus|graag|gelieve|alstublieft|en|tak|dobrze|zatem|prosze|wiec|i|okej|da|sa|snalla|vanligen|och|fint|venligst|vennligst|og|selvom|kiitos|joo|eli|ja siten|ano|dobre|prosim|tedy|takze|a)[ ,]+){0,4}"
/** What may end it. */
const TAIL =
  "(?: (?:please|pls|now|then|again|after all|for good|altogether|completely|entirely|right away|thanks?|thank you|thx|bitte|hiermit|wieder|damit|danke|nun|jetzt|merci|svp|s'il vous plait|donc|definitivement|por favor|gracias|ya|entonces|obrigad[oa]|per favore|grazie|alstublieft|aub|hierbij|graag|prosze|dziekuje|tack|tak|takk|nu|na|kiitos|prosim|dekuji|diky))*(?:[ ,]+(?:because|since|as|weil|da|denn|parce qu[e']|car|porque|perche|omdat|want|bo|poniewaz|eftersom|fordi|koska|protoze) .*)?$"

/** "Of the credit", which adds nothing. */
const CREDIT =
  '(?:credit|share|split|commission|deal|anrechnung|provision|gutschrift|aufteilung|verteilung|repartition|attribution|comision|reparto|credito|comissao|divisao|commissione|provvigione|ripartizione|quota|commissie|verdeling|vergoeding|prowizj[ia]|podzialu|provisionen|provisjonen|krediten|fordelningen|fordelingen|provisiosta|hyvityksesta|provize|provizi)'
const OF_IT = `(?: (?:to|about|on|over|against|regarding|gegen|zu|zur|wegen|sur|contre|concernant|a propos de|sobre|contra|a|de|del|da|do|sulla|sul|alla|contro|tegen|over|wobec|do|dotyczac[ya]|mot|om|angaende|mod|vedrorende|proti|ohledne)(?: (?:the|this|our|die|der|diese[r]?|den|la|le|el|l'|o|il|de|het))?[ ']?${CREDIT})?`

interface Words {
  /** The objection with its article: as it stands behind a verb (`it`), and at the head of a clause (`isIt`). */
  it: string
  isIt?: string
}
const WORDS = {
  en: { it: `(?:(?:the|our|my|this|that) )?(?:credit )?(?:dispute|objection|complaint)s?${OF_IT}` },
  de: {
    it: `(?:(?:den|die|das|unser(?:e|en)?|mein(?:e|en)?|diese[ns]?) )?(?:einspruch|widerspruch|einwand|einwande|beanstandung)${OF_IT}`,
    isIt: `(?:(?:der|die|unser[e]?|mein[e]?|diese[r]?) )?(?:einspruch|widerspruch|einwand|einwande|beanstandung)${OF_IT}`,
  },
  fr: {
    it: `(?:(?:la|notre|ma|cette|nos) |l')?(?:contestation|objection|reclamation|opposition)s?${OF_IT}`,
  },
  es: {
    it: `(?:(?:la|nuestra|mi|esta) )?(?:objecion|disputa|reclamacion|impugnacion)${OF_IT}`,
  },
  pt: {
    it: `(?:(?:a|nossa|a nossa|minha|a minha|esta|essa) )?(?:objecao|contestacao|disputa|reclamacao|oposicao)${OF_IT}`,
  },
  it: {
    it: `(?:(?:la|il|nostra|la nostra|il nostro|mia|la mia|il mio|questa|questo) |l')?(?:obiezione|contestazione|reclamo|opposizione|disputa)${OF_IT}`,
  },
  nl: { it: `(?:(?:het|de|ons|onze|mijn|dit|deze) )?(?:bezwaar|betwisting|klacht|dispuut)${OF_IT}` },
  pl: {
    it: `(?:(?:nasz|moj|ten|nasze|moje|to|nasza|moja|te|swoj|swoje) )?(?:sprzeciw|zastrzezeni[ea]|reklamacj[ea])${OF_IT}`,
  },
  sv: { it: `(?:(?:var|min|den|vart|mitt) )?(?:invandning(?:en)?|tvist(?:en)?|bestridande(?:t)?)${OF_IT}` },
  da: {
    it: `(?:(?:vores|min|vor|den|denne|var) )?(?:indsigelse(?:n)?|innsigelse(?:n)?|innvending(?:en)?|tvist(?:en)?)${OF_IT}`,
  },
  fi: {
    it: '(?:(?:meidan|tama|taman|provisiota koskeva[n]?) )?(?:vastalausee(?:n|ni|mme)|reklamaatio(?:n|ni|mme)|kiista(?:n|mme)|vastustukse(?:n|ni|mme))',
    isIt: '(?:(?:meidan|tama) )?(?:vastalause(?:emme|eni)?|reklamaatio(?:mme|ni)?|kiista(?:mme)?)',
  },
  cs: {
    it: `(?:(?:nasi|svou|svoji|tuto|tu|moji|nas|svuj|nase|sve) )?(?:namitk[uy]|vyhrad[uy]|reklamaci|spor|stiznost)${OF_IT}`,
    isIt: `(?:(?:nase|moje|tato|ta|nas|muj) )?(?:namitka|vyhrada|reklamace|spor|stiznost)${OF_IT}`,
  },
} satisfies Record<string, Words>

const { en, de, fr, es, pt, it, nl, pl, sv, da, fi, cs } = WORDS

const CLAUSES = [
  // en
  `(?:(?:we|i)(?:'ll| will| shall|'d like to| would like to| want to| wish to| have decided to| hereby| now| gladly| herewith)* )?(?:drop|withdraw|retract|revoke|close|cancel|remove|scrap|forget|disregard|discard|delete)(?: out)? ${en.it}`,
  `(?:we|i)(?:'re| are| am|'m| have|'ve| hereby)* (?:dropping|withdrawing|retracting|closing|dropped|withdrawn|retracted) ${en.it}`,
  `(?:(?:we|i)(?:'ll| will| hereby)* )?take(?: back)? ${en.it}(?: back| off)`,
  `(?:(?:we|i)(?:'ll| will| hereby)* )?take back ${en.it}`,
  `(?:withdrawing|dropping) ${en.it}`,
  `you (?:can|may) (?:now |safely )?(?:drop|close|cancel|remove|forget|disregard|delete) ${en.it}`,
  `(?:consider|treat|mark|regard) ${en.it} (?:as )?(?:hereby )?(?:withdrawn|closed|dropped|settled|resolved|cancelled|retracted)`,
  `${en.it} (?:is|are|can be|may be|should be|has been)?(?: hereby| now| therefore| herewith)* ?(?:withdrawn|dropped|closed|retracted|cancell?ed|taken back|off the table|void|no longer needed)`,
  `(?:we|i) (?:no longer (?:object|dispute (?:it|this|the credit)|contest (?:it|this|the credit))|(?:do not|don't) (?:object|dispute (?:it|this|the credit)) (?:any ?more|any longer))`,
  // de
  `(?:(?:ich|wir) )?(?:zieh(?:e|en)|nehm(?:e|en))(?: (?:ich|wir|hiermit|nun|jetzt|gerne?|daher|deshalb|damit))* ${de.it}(?: hiermit| damit)* (?:wieder )?zuruck`,
  `${de.it} (?:zieh(?:e|en)|nehm(?:e|en)) (?:ich|wir)(?: hiermit| damit)* (?:wieder )?zuruck`,
  `(?:(?:ich|wir) )?(?:mochten?|wollen|will|wurden?)(?: (?:ich|wir|gerne?))* ${de.it} (?:wieder )?(?:zuruckziehen|zurucknehmen|fallen ?lassen)`,
  `(?:(?:ich|wir) )?lass(?:e|en)(?: (?:ich|wir))? ${de.it} (?:hiermit )?fallen`,
  `${de.it} (?:bitte )?(?:streichen|schlies?sen|loschen|zuruckziehen|zurucknehmen|fallen ?lassen|verwerfen|vergessen|als (?:erledigt|zuruckgezogen) betrachten)`,
  `(?:streich(?:en|t|e)?|schlies?s?(?:en|t|e)?|losch(?:en|t|e)?|vergess(?:en|t)|verwerf(?:en|t)|betracht(?:en|et))(?: sie)?(?: bitte)? ${de.it}(?: als (?:erledigt|zuruckgezogen))?`,
  `${de.isIt} (?:ist|hat sich|gilt)(?: damit| hiermit| somit| fur uns)*(?: als)? (?:erledigt|zuruckgezogen|zuruckgenommen|hinfallig|vom tisch|gegenstandslos)`,
  // fr
  `(?:(?:je|nous|on) )?(?:retir(?:e|ons)|lev(?:e|ons)|abandonn(?:e|ons)|renonc(?:e|ons) a)(?: donc| par la presente)* ${fr.it}`,
  `(?:retir(?:ez|er)|annul(?:ez|er)|clotur(?:ez|er)|ferm(?:ez|er)|clore|abandonn(?:ez|er)|oubli(?:ez|er)|supprim(?:ez|er)|laissez tomber)(?: donc)? ${fr.it}`,
  `${fr.it} (?:est|peut etre|sont)(?: donc| ainsi)* (?:retiree|levee|close|cloturee|annulee|abandonnee|sans objet)s?`,
  `(?:(?:je|nous|on) )?ne contest(?:e|ons) plus (?:la (?:commission|repartition)|le credit|cela)`,
  // es
  `(?:(?:yo|nosotros) )?(?:retir(?:o|amos)|anul(?:o|amos)|desist(?:o|imos) de|renunci(?:o|amos) a)(?: entonces)? ${es.it}`,
  `(?:retir(?:ad|en|e|ar|ren)|cerr(?:ad|ar)|cierr(?:en|a|e)|anul(?:ad|en|ar|e)|cancel(?:ad|en|ar|e)|olvid(?:ad|en|ar|e)|elimin(?:ad|en|ar|e)) ${es.it}`,
  `${es.it} (?:queda|esta|puede darse por)(?: ya| pues)* (?:retirada|cerrada|anulada|sin efecto)`,
  // pt
  `(?:(?:eu|nos) )?(?:retir(?:o|amos)|cancel(?:o|amos)|anul(?:o|amos)|desist(?:o|imos) d[aeo])(?: entao)? ${pt.it}`,
  `(?:retir(?:em|e|ar)|encerr(?:em|e|ar)|fech(?:em|e|ar)|cancel(?:em|e|ar)|anul(?:em|e|ar)|esquec(?:am|a|er)|podem (?:encerrar|fechar|retirar|cancelar)) ${pt.it}`,
  `${pt.it} (?:esta|fica)(?: assim| pois)* (?:retirada|encerrada|cancelada|anulada|sem efeito)`,
  // it
  `(?:(?:io|noi) )?(?:ritir(?:o|iamo)|chiud(?:o|iamo)|annull(?:o|iamo)|rinunci(?:o|amo) all?a?)(?: quindi)? ${it.it}`,
  `(?:ritir(?:ate|are|i)|chiud(?:ete|ere|a)|annull(?:ate|are|i)|cancell(?:ate|are|i)|dimentic(?:ate|are)|lasciate cadere) ${it.it}`,
  `${it.it} (?:e|si intende|puo considerarsi|puo essere)(?: quindi| cosi)* (?:ritirat[ao]|chius[ao]|annullat[ao]|decadut[ao])`,
  // nl
  `(?:(?:ik|wij|we) )?trek(?:ken)?(?: (?:ik|wij|we|hierbij|hiermee|dan))* ${nl.it}(?: hierbij| hiermee)* (?:in|terug)`,
  `(?:(?:ik|wij|we) )?la(?:at|ten)(?: (?:ik|wij|we))* ${nl.it} vallen`,
  `${nl.it} (?:graag )?(?:intrekken|sluiten|afsluiten|schrappen|laten vallen|verwijderen)`,
  `(?:sluit|schrap|verwijder|vergeet|annuleer) ${nl.it}(?: af)?`,
  `${nl.it} (?:is|mag|kan)(?: hierbij| hiermee)* (?:ingetrokken|gesloten|afgesloten|van de baan|vervallen|geschrapt|dicht)(?: worden)?`,
  // pl
  `(?:wycofuj(?:e|emy)|cofa(?:m|my)|anuluj(?:e|emy))(?: niniejszym| zatem)* ${pl.it}`,
  `(?:wycofa(?:j|jcie|c)|zamkn(?:ij|ijcie|ac)|anulu(?:j|jcie)|anulowac|usun(?:|cie|ac)|zapomnij(?:cie)? o) ${pl.it}`,
  `${pl.it} (?:jest|zostaje|zostal[oa]?|uwazamy za)(?: niniejszym)* (?:wycofan[yea]|zamkniet[yea]|nieaktualn[yea]|anulowan[yea])`,
  // sv
  `(?:(?:jag|vi) )?(?:drar|tar)(?: (?:jag|vi|harmed|nu))* (?:tillbaka ${sv.it}|${sv.it} tillbaka)`,
  `(?:(?:jag|vi) )?aterkallar(?: harmed)? ${sv.it}`,
  `(?:stang|stryk|ta bort|avsluta|lagg ner|dra tillbaka|glom) ${sv.it}`,
  `${sv.it} (?:ar|kan)(?: harmed| nu| darmed)* (?:tillbakadragen|aterkallad|avslutad|stangd|struken|overspelad)`,
  // da, no
  `(?:(?:jeg|vi) )?(?:trakker|tager|tar)(?: (?:jeg|vi|hermed|nu))* (?:(?:tilbage|tilbake) ${da.it}|${da.it} (?:tilbage|tilbake))`,
  `(?:(?:jeg|vi) )?frafalder(?: hermed)? ${da.it}`,
  `(?:luk|lukk|slet|slett|drop|dropp|annuller|trak tilbage|trekk tilbake|glem) ${da.it}`,
  `(?:(?:jeg|vi) )?trekker(?: (?:jeg|vi|herved))* (?:tilbake ${da.it}|${da.it} tilbake)`,
  `${da.it} er(?: hermed| herved| nu)* (?:trukket(?: (?:tilbage|tilbake))?|frafaldet|lukket|bortfalt|bortfaldet)`,
  // fi
  `(?:veda(?:n|mme)) ${fi.it} (?:takaisin|pois)`,
  `(?:peru(?:n|mme|utan|utamme|uta|kaa|uttakaa)|sulke(?:kaa|a)|poista(?:kaa)?|hyl(?:katkaa|jataan)) ${fi.it}`,
  `${fi.isIt} (?:on|voidaan) (?:peruttu|peruutettu|vedetty (?:takaisin|pois)|poistettu|sulkea|poistaa|aiheeton)`,
  // cs
  `(?:beru|bereme) ${cs.it} zpet|${cs.it} (?:beru|bereme) zpet`,
  `(?:stahuj(?:i|eme)|rus(?:im|ime)|odvolava(?:m|me)) ${cs.it}|${cs.it} (?:stahuj(?:i|eme)|rus(?:im|ime)|odvolava(?:m|me))`,
  `(?:stahn(?:ete|i)|zrus(?:te|it)|uzavre(?:te|i)|uzavrit|zavr(?:ete|it)|smaz(?:te|at)) ${cs.it}`,
  `${cs.isIt} je(?: timto)* (?:stazen[ay]?|vzat[ay]? zpet|vyresen[ay]?|bezpredmetn[ay])`,
].map((clause) => new RegExp(`^${LEAD}(?:${clause})${TAIL}`, 'u'))

/** A request is no question: "Could you please drop our dispute?" */
const REQUESTS = [
  `(?:can|could|would|will) you (?:please |kindly |now )*(?:drop|close|cancel|withdraw|remove|delete) ${en.it}(?: please| now)*`,
  `(?:konnen|konnten|konnt|konntet|kannst) (?:sie|ihr|du)(?: bitte)* ${de.it} (?:bitte )?(?:streichen|schlies?sen|loschen|zuruckziehen)`,
  `(?:pouvez|pourriez)-vous (?:s'il vous plait )?(?:retirer|annuler|cloturer|fermer|clore) ${fr.it}(?: s'il vous plait)?`,
  `(?:pueden|podrian|podeis|podriais|puedes) (?:por favor )?(?:retirar|cerrar|anular|cancelar) ${es.it}(?: por favor)?`,
  `(?:kunnen|kunt|kun) (?:jullie|u|je) ${nl.it} (?:alstublieft |graag )?(?:intrekken|sluiten|schrappen)`,
].map((clause) => new RegExp(`^${LEAD}(?:${clause}) ?[?]?$`, 'u'))

/** Full-width signs fold to plain ones; Japanese sets no edges between words. */
const JAPANESE = [
  /^(?:では|それでは|了解しました|承知しました|承知いたしました)?(?:先日の|前回の|弊社の|当社の|私の|クレジットに対する|配分に対する|手数料に対する|配分への|手数料への)*(?:異議|異議申し?立て|不服|不服申し?立て)(?:を|は)?(?:取り?下げ|撤回|取り?消)(?:ます|いたします|します|させていただきます|る|させてください|てください|してください|しました|ました|しさせていただきます)(?:ので|から)?$/u,
]

export const ORDERS_TO_DROP: readonly RegExp[] = [...CLAUSES, ...REQUESTS, ...JAPANESE]
