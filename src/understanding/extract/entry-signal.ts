/**
 * How a deal enters: a qualified opportunity that the partner works on, an account that both serve already, or an
 * early tip. Said outright, or inferred from how much there is.
 */

import type { EntrySignal } from '../../motion/words.ts'
import { type Sought, sought } from '../search/sought.ts'
import type { Fact } from '../understanding.ts'
import { low, type Unit } from './layout/units.ts'
import { type EntryTold, entersAs, SIGNALS } from './learned/entry-kind.ts'
import { fact } from './reading.ts'
import { ROLE_WORDS } from './role-words.ts'

const JOINT = sought(
  /\b(?:(?:segu\p{L}+|serv\p{L}+|gesti\p{L}+|atend\p{L}+|suiv\p{L}+) (?:(?:gia|ya|ja|deja) )?(?:insieme|juntos|ensemble)|klient\p{L}* (?:jest|mamy) (?:juz )?wspoln\p{L}+|(?:has|have|had|hat|haben|habt|ha|hanno|a|ont|tienen?|tem|heeft|hebben|har|ma|maja|uses?|nutzen|nutzt|utilisent|utilise|usan?|usano|usam|gebruikt|gebruiken|kor|anvander|bruger|bruker|uzywa|uzywaja) (?:northwind )?(?:flow|vault|insight) (?:(?:since|seit|depuis|desde|sinds|sedan|siden) (?:\p{L}+ )?(?:\d+|\p{L}+ (?:years?|months|jahren|monaten|ans|mois|anos|meses|jaar|maanden|ar|manader|maneder))|(?:da|od) (?:\p{L}+|\d+) (?:ann[oi]|mes[ei]|lat|roku|miesiecy)|hace (?:\p{L}+|\d+) (?:anos|meses)|ha (?:\p{L}+|\d+) (?:anos|meses)|for (?:\p{L}+|\d+) (?:years|months))|you sold (?:them|it)|(?:you|ihr|vous|jullie|voi|vosotros|ustedes) (?:are (?:in |there )?|seid (?:dort |da )?|y etes |zitten (?:er |daar )?)?(?:with|mit|avec|met|con) (?:northwind )?(?:flow|vault|insight)\b|(?:you|your (?:\p{L}+ ){1,2}) ?(?:have |had )?(?:sold|supplied) (?:them|to them)|(?:treat|count|book|see) (?:this|it|that) (?:one )?as (?:a )?(?:joint|shared)\b|(?:been|is|are|already|went) on (?:your |northwind )?(?:flow|vault|insight)\b(?! territory)|(?:use|uses|using|run|runs|running|draai\p{L}*|gebruik\p{L}*|nutz\p{L}*|setzen|fahren|utilis\p{L}*|tourn\p{L}* (?:sous|sur|avec)|usan|utilizan|usano|usam|uzywaj\p{L}*|korzystaj\p{L}* z|kor|kjorer|korer|anvander|bruger|bruker|kayttav\p{L}*|pouzivaj\p{L}*) (?:jullie|euer|eure?n?|ihre?n?|votre|(?:el )?vuestr[oa]|(?:il )?vostr[oa]|(?:o )?vosso|wasz\p{L}*|ert|er|jeres|deres|teidan|vas\p{L}{0,3}|your) (?:northwind )?(?:flow|vault|insight)|zitten (?:we|wij) (?:er |daar )?(?:al|allebei|beide) (?:samen|bij)|(?:servim?os|sert|servons|on sert|suivons|on suit) ensemble|(?:i|ni|dere) har (?:dem|dom|de|kunden) (?:allerede|redan)|(?:som |,? )?(?:vi|oss) (?:begge|bada)\b.{0,12}\b(?:kender|kjenner|kanner|har|betjener|betjanar)|felles kunde|klant die we (?:samen )?delen|kund\w* (?:die|den) wir (?:uns )?(?:gemeinsam )?(?:teilen|betreuen)|client(?:e)? (?:qu'on|que nous) (?:se |nous )?partage(?:ons)?|cliente que (?:compartimos|partilhamos)|cliente che condividiamo|kunde?n? (?:som )?vi delar|kunde?n? (?:som )?vi deler|(?:macie|maja) (?:ich |tam |panstwo )?juz (?:jako klienta|u siebie|od was)|obaj (?:ich )?(?:obslugujemy|znamy)|wspoln\p{L}+ klient\p{L}*|spolecn\p{L}+ zakaznik\p{L}*|yhtei\p{L}+ asiak\p{L}*|molempien asiak\p{L}*|vous leur avez (?:deja )?vendu|les (?:vendisteis|habeis vendido)|(?:gli|li) avete (?:gia )?venduto|(?:ja )?lhes vend\p{L}+|ihr habt (?:ihnen|denen) .{0,24}verkauft|salde ni|solgte (?:i|dere) (?:dem|til)|as much (?:your|yours)|(?:one of )?your named accounts?|(?:they are|they're|(?:customer|client|account)s? (?:is|are|of)) ours too|(?:account|customer|client) we (?:both )?(?:share|look after)|(?:have|has|had|got) (?:northwind )?(?:flow|vault|insight)\b.{0,20}\bfrom you|vous y etes deja|vous etes deja (?:present|chez)|seid (?:dort|da) (?:schon|bereits)|ya estais|ja estao (?:la|presentes)|siete gia|zitten jullie al|joint (?:account|customer|client|opportunity)|co-?sell(?:ing)?|shared (?:account|customer|client)|mutual (?:customer|client|account)|common (?:customer|client|account)|both (?:of us )?(?:serve|supply|work|look after|already)|you (?:already|also) (?:have|sell|serve|supply|work|know|do|run|supplied)|(?:already|an?) (?:existing |current )?(?:northwind|vendor) (?:customer|client|account|user)|(?:already|existing|current) (?:a )?(?:customer|client|account|user) of (?:yours|you|northwind)|(?:your|an) existing (?:customer|client|account)|(?:a |one of your )?customers? of (?:yours|both)|yours and ours|already (?:a customer(?! (?:of ours|with us|here)\b(?! and))|your customer|with you|uses?|using|runs?|running|has|have|own) (?:northwind|your|flow|vault|insight|you)|already (?:use|uses|run|runs|has|have|licen[cs]ed?)\b.{0,30}\b(?:northwind|flow|vault|insight)|(?:use|uses|using|runs?|running|has|have|had) (?:northwind )?(?:flow|vault|insight) (?:already|since|for|in|from|today)|expansion|expand\w* (?:their|the) (?:northwind|licen[cs]e|use|flow|vault|insight)|up-?sell|cross-?sell|add-?on (?:to|for)|your (?:account (?:manager|team|executive)|team|people|colleague)s? (?:already|is|are|has|have|there|look|cover|serve)|together with your|gemeinsame[rnsm]? (?:kunde\w*|account\w*|bestandskunde\w*|betreu\w*)|co-?sell-?\w*|(?<!unser |unsere |unseren |unserem |eigener )bestandskunde\w*|kunde?n? (?:bei|hos|von) (?:beiden|bada|begge|euch und (?:bei |von )?uns|bade er och oss|bada er och oss|bade jer og os)|(?:vostr[oi]|waszym|vuestr[oa]s?|vossos?) [ck]lient\w* .{0,30}\b(?:nostr\w+|naszym|nuestr\w+|nossos?)\b|one for both of us|calls on them too|(?:bereits|schon) (?:kund(?:e|in)(?! (?:bei|von) uns)|bei euch|euer kunde|ihr kunde|northwind|mit euch)|ihr (?:habt|seid|betreut|liefert|kennt) (?:dort|da|sie|den|die|ihn|bereits|schon|ja)|bei euch (?:bereits|schon) kunde|euer (?:bestehender )?kunde|ausbau|erweiterung|nutz\w+ (?:bereits|schon) (?:northwind|flow|vault|insight|euer|eure)|(?:flow|vault|insight) (?:bereits|schon|ist dort|lauft)|compte (?:commun|partage|conjoint)|compte qu'on partage|qu'on partage deja|client (?:commun|partage|existant)|deja (?:client(?!e? (?:chez|de) nous)|equipe|chez vous|l'un de vos)|vous (?:y avez|les (?:connaissez|avez)|avez deja|equipez deja|travaillez deja)|utilise\w* deja|extension (?:du|de)|cuenta (?:conjunta|compartida|comun)|cliente (?:comun|conjunto|compartido)|ya (?:es|son|sois) (?:clientes?(?! (?:nuestr|de nosotros))|vuestro|clientes)|ya (?:teneis|tienen|usan|utilizan|trabajais)|ampliacion|conta (?:conjunta|partilhada|compartilhada|em comum)|cliente (?:em comum|conjunto|partilhado|vosso)|ja (?:e|sao) (?:clientes?(?! noss)|vosso|seu)|ja (?:tem|usam|utilizam|trabalham|usa)\b|expansao|ampliacao|cliente (?:comune|condiviso|vostro)|account (?:comune|condiviso)|gia (?:client[ei](?! (?:nostr|da noi|di noi))|vostro)|(?:avete|hanno|usano|usa|utilizza\w*) gia|ampliamento|espansione|gezamenlijke? (?:klant|account)|joint (?:one|approach|plan|deal|pursuit|effort)|you(?:'ve| have) sold|know(?:s)? them too|(?:account|customer|client) is (?:already )?shared|shared (?:already|between)|gedeelde (?:klant|account)|(?:al|reeds) klant(?! (?:bij|van) ons)|jullie (?:hebben|zitten|leveren|kennen) (?:daar|er|al|ze)|bestaande klant|uitbreiding|wspoln\w+ klient\w*|gemensam\w* kund\w*|falles kunde)\b|共同(?:提案|顧客)|既存(?:顧客|のお客様)|既に(?:ご?利用|導入)/u,
)
const EARLY = sought(
  /\b(?:grapevine|(?:zu|mir zu) ohren gekommen|nichts (?:genaues|konkretes|naheres)|mehr wei(?:s|ss) ich nicht|(?:j'ai )?eu vent|rien de (?:precis|sur)|me ha llegado (?:el rumor|a los oidos)|sin mas datos|ho sentito dire|niente di preciso|wandelgangen|meer weet ik niet|chegou-me aos ouvidos|sluchy|nic (?:konkretnego|pewnego)|inget (?:konkret|sakert)|intet (?:konkret|sikkert)|rykta\w*|rygte\w*|shopping around|treat (?:that|this|it) as a (?:tip|lead)|simple piste|ainda e cedo|(?:es|e) (?:ancora |todavia |aun )?(?:presto|pronto|cedo)\b|nog vroeg|early (?:days|stage|lead|tip)|very early|much earlier|just a (?:lead|tip|heads|name|hint)|(?:quick )?heads[- ]?up|a tip\b|tip[- ]?off|hot tip|lead only|introduction only|pure referral|referral|nothing (?:qualified|concrete|firm|formal)|not (?:yet )?(?:qualified|a project yet|an opportunity yet)|unqualified|no (?:budget|project|timeline|details?|numbers?|date)(?: or \w+)?(?: talk)? (?:yet|so far|as yet)|no budget yet|no idea (?:about|of|what|when|how)|overheard|heard (?:that|from|about|through|on)|mentioned (?:that|to me|in passing|over)|rumou?r|might (?:be|need|want|look|have)|may (?:be interested|need|look|want)|could be interest\w*|at some point|some day|sooner or later|on the radar|in your book|keep an eye|worth a call|maybe (?:an? )?(?:opportunity|interest)|introduce you|happy to introduce|make an introduction|we (?:are|'re) not involved|take it from here|over to you|erster? (?:hinweis|kontakt|lead)|nur ein (?:tipp|hinweis|lead)|tipp|fruhe[srn]? (?:phase|stadium|lead)|sehr fruh|noch (?:kein|nichts|ganz am anfang|unqualifiziert|sehr vage|nicht qualifiziert)\w*|vielleicht interess\w*|konnte interess\w*|gehort,? dass|hat erwahnt|vom horensagen|vormerken|piste|signalement|tout debut|rien de (?:qualifie|concret|ferme)|pas (?:encore )?(?:de budget|qualifie|de projet)|j'ai (?:entendu|appris)|pourrait (?:etre|avoir|interesser)|a creuser|mise en relation|apporteur|pista|soplo|chivatazo|muy (?:inicial|pronto|verde)|fase inicial|nada (?:cualificado|concreto|firme)|(?:aun|todavia) (?:no|sin)|sin presupuesto|he oido|me han (?:dicho|comentado)|podria(?:n)? (?:estar|interesar|necesitar)|dica|indicacao|muito inicial|nada (?:qualificado|concreto)|ainda (?:nao|sem|muito)|ouvi (?:dizer|que)|comentou|pode(?:m|ria)? (?:estar|ter|precisar)|segnalazione|dritta|spunto|molto (?:iniziale|presto)|niente di (?:qualificato|concreto)|ancora (?:niente|nessun|non|presto)|ho sentito|potrebbe(?:ro)? (?:essere|avere|interessare)|tip|vroege? (?:fase|stadium|lead)|nog (?:geen|niets|heel pril|vroeg|niet)|gehoord dat|misschien interessant|zou interessant)\b|紹介案件|噂を|まだ初期/,
)
/** So plainly early that an amount named beside it changes nothing. */
const JUST_A_TIP = sought(
  /\b(?:(?:treat (?:that|this|it) as an? (?:tip|lead))|just an? (?:tip|lead|heads[- ]?up|hint)|only an? (?:tip|lead)|no project yet|not a project yet|nothing qualified|not qualified|unqualified|very early|(?:nur|erst) ein (?:tipp|hinweis|lead)|noch kein projekt|ganz am anfang|pas encore de projet|rien de (?:qualifie|concret)|simple piste|todavia no hay proyecto|nada concreto|ainda nao ha projeto|niente di concreto|nog geen project|(?:slechts|enkel|alleen|gewoon) (?:nog )?(?:maar )?een tip|solo (?:una|un) (?:dritta|segnalazione|soffiata|spunto)|(?:n'est|c'est) (?:qu'une|juste une) piste|juste une piste|(?:so|apenas) uma (?:dica|indicacao)|solo (?:una pista|un soplo|un chivatazo)|tylko (?:cynk|sygnal|trop)|(?:bara|endast) ett tips|(?:kun|bare) et tips?)\b/,
)
/** The whole of it is handed to us: whoever does that works on no deal, whatever sum and day the mail names. */
const HANDED_OVER = sought(
  new RegExp(
    [
      /\b(?:take (?:it|this(?: one)?|that(?: one)?|them|the lead) (?:over|from here)|please (?:just |simply )?take (?:it|this one|them|the lead)(?! (?:in|into|as|up|off|with|for|to|on)\b)|(?<!(?:side|part|end|bit|work|stuff|paperwork|contract|tech)(?: of (?:it|things))? (?:would be|will be|is|are|stays) )all yours|you can have (?:it|this|them|the lead)|pass(?:ing)? (?:it|this|them|this (?:lead|contact|name|one)) (?:on|over|along)(?= to you\b| as )|feel free to run with it|better off with you|hand(?:ing)? (?:it|this|them|this (?:lead|contact)|the lead) (?:over|on|to you)\b(?! to (?:whoever|your|the|him|her))|(?:we|i)(?: are| am|'re|'m| will be) (?:stepping|bowing|staying) out|take no part in (?:it|this|the deal)|not our (?:thing|business|field|line of (?:work|business)|cup of tea)|(?:we|i) (?:don'?t|do not|can'?t|cannot|won'?t|will not) (?:do|handle|deliver|take|pursue|work|cover|follow)(?: up)?(?: on)? (?:it|this|that|them|these|such \p{L}+)(?: \p{L}+)? (?:ourselves|myself))\b/u,
      /\b(?:geben (?:wir )?(?:(?:das|es|ihn|diesen?|den|lead|kontakt|gern\p{L}*|euch|ihnen|hiermit|daher|deshalb|an|sie) ){1,6}(?:ab|weiter)|(?:kontakt|lead|interessent\p{L}*|anfrage) (?:geben|reichen|treten) (?:wir|ich) (?:\p{L}+ ){0,4}(?:ab|weiter)|bitte ubernehm\p{L}*(?: ihr| sie)? (?:das|es|den (?:lead|kontakt|kunden)|die anfrage)(?= ?(?:[.,;!:]|komplett|ganz|direkt|selbst|$))|(?:konnt|konnen|durft) (?:ihr |sie )?(?:das|ihn|den|es|sie) (?:\p{L}+ )?haben|uberlassen wir (?:euch|ihnen)|(?:nicht|kein) unser\p{L}* (?:geschaft|thema|metier|gebiet|feld|baustelle)|wir konnen (?:das|es|ihn|sie) (?:selbst |selber )?nicht (?:selbst |selber )?(?:machen|stemmen|ubernehmen|bedienen|leisten|bearbeiten))\b/u,
      /\b(?:(?:nous|on|je) (?:vous|te) (?:passe|passons|transmets|transmettons|cede|cedons|confie|confions) (?:donc |volontiers )?(?:ce(?:tte)? \p{L}+|l'affaire)|(?:nous|on|je) vous laiss\p{L}+ (?:la main|traiter|gerer|reprendre|suivre)|a vous de (?:jouer|reprendre|traiter)|prenez (?:la suite|le relais)|(?:ce n'est|c'est) pas notre (?:metier|domaine|truc))\b/u,
      /\b(?:(?:os|les|te|le) (?:paso|pasamos|cedo|cedemos|dejo|dejamos|traslado|trasladamos) est[ea] (?:contacto|lead|oportunidad|pista|cliente|caso|tema)|tod[oa] (?:vuestr|suy|tuy)[oa]|encargaos vosotros|no es lo nuestro|(?:passamos|passo|cedemos|entregamos)-(?:vos|lhes|te) est[ea]|(?:(?<!\p{L} )|(?:isto|isso|este|esse) )(?:fica|e) (?:tudo |todo )?(?:vosso|com voces|convosco)|nao e a nossa (?:area|praia)|vi (?:passiamo|passo|cediamo|giriamo|giro|lasciamo) (?:volentieri )?quest[oa]|tutt[oa] vostr[oa]|pensateci voi|non e il nostro (?:mestiere|campo|settore))\b/u,
      // Out of means, and asking for it to be taken
      /\b(?:fehlt uns|(?:keine|nicht die) (?:kapazitat\p{L}*|leute|zeit|ressourcen)|machen so (?:et)?was nicht|n'avons pas (?:les|de|la) (?:ressources|capacite|moyens|equipe)|ne (?:pourrons|pouvons|faisons) pas|no tenemos (?:gente|capacidad|recursos|equipo)|non abbiamo (?:le risorse|risorse|capacita|persone)|geen (?:mensen|capaciteit|tijd)|nao temos (?:gente|capacidade|recursos)|no (?:capacity|people|resources|bandwidth)|inte (?:folk|resurser)|ikke (?:folk|ressurser|ressourcer))\b.{0,60}\b(?:ubernehm|kummer\p{L}* (?:ihr|sie|euch)|an (?:euch|sie) (?:weiter|ab)|(?:de )?reprendre|prenez|quedaos|lo lasciamo|prendetelo|(?:pakken|nemen) jullie|pak(?:ken)? het|take (?:it|this|over)|fiquem com|ta (?:det|den|over)|tag (?:det|den))/u,
      /\b(?:(?:dragen|draag|geven|geef) (?:we |wij |ik )?(?:deze|dit|hem|'m) (?:\p{L}+ ){0,4}(?:over|door)|neem (?:het|hem|deze|dit) (?:\p{L}+ )?over|jullie mogen (?:hem|deze|het) (?:\p{L}+ )?hebben|niet ons (?:ding|vak|werk)|ta garna over(?= ?[:.,;!]|$| det| dem)|(?:ni|i|dere) (?:far|ma|kan) (?:garna|gerne|gjerne) (?:ta|overtage|fa|ta over) (?:over )?(?:den|det|dem)|lamnar (?:vi )?over det (?:har|till er)|przekazuj\p{L}* (?:wam|panstwu) te[ng]?|oddajemy (?:wam|panstwu))\b|お譲り|譲ります|弊社では対応できない|お任せいたします/u,
    ]
      .map(({ source }) => source)
      .join('|'),
    'u',
  ),
)
/** "We do the rollout": who hands over a part of it still works on the rest. */
const WE_WORK = sought(
  /\b(?:we(?:'ll| will| can| would)? (?:do|run|lead|handle|deliver|own|keep|implement|manage|bring|install|look after|did|have the (?:customer|client|relationship)|stay|remain)(?![\p{L}'])|(?:will|i'll|we'll) (?:stay|remain)\b|(?:our|my) name on|(?:mach\p{L}+|ubernehm\p{L}+|betreu\p{L}+|liefer\p{L}+|fuhr\p{L}+) wir(?! [^.,;]{0,25}\bnicht)|wir (?:machen|ubernehmen|betreuen|fuhren|liefern)(?! [^.,;]{0,30}\b(?:nicht|kein))|nous (?:faisons|menons|assurons|gerons|gardons|pilotons)(?! pas)|(?<!no )(?:hacemos|llevamos|nos encargamos|implantamos)|(?<!nao )(?:fazemos|tratamos|asseguramos|cuidamos|a gente (?:cuida|faz|toca))|(?<!non )(?:seguiamo|facciamo|gestiamo|curiamo)|noi (?:seguiamo|facciamo)|de rest wel|(?:wij|we) (?:doen|leiden|leveren|verzorgen)(?! [^.,;]{0,25}\bniet)|vi (?:gor|tar|skoter|laver|leverer|star)(?! [^.,;]{0,25}\b(?:inte|ikke))|wdrozymy|wdrazamy)\b/u,
)
const LEAD_LABEL =
  /\b(?:lead|referral|tip|introduction|partner[- ]sourced|tipp|piste|pista|indicacao|segnalazione)\b/
const QUALIFIED = sought(
  /\b(?:qualified|budget (?:is )?(?:approved|there|released|confirmed|available|signed off)|approved|tender|rfp|rfq|shortlist\w*|poc (?:is )?(?:running|done|agreed)|qualifizier\w*|budget (?:ist )?(?:freigegeben|genehmigt|da|bewilligt)|ausschreibung|qualifie\w*|budget (?:valide|approuve)|appel d'offres|cualificad\w*|presupuesto aprobado|licitacion|qualificad\w*|orcamento aprovado|licitac\w*|qualificat\w*|budget (?:approvato|stanziato)|gara|gekwalificeerd|aanbesteding)\b/,
)

/** What else the mail says of the deal. */
export interface Weight {
  amount: boolean
  close: boolean
  context: boolean
  nextStep: boolean
}

/** How one deal enters: what a label says, else what the words and the rest of the deal suggest. */
export function readSignal(units: Unit[], weight: Weight): Fact<EntrySignal> | null {
  return labelled(units) ?? weigh(units, weight, ruled(units, weight))
}

function labelled(units: Unit[]): Fact<EntrySignal> | null {
  for (const unit of units) {
    if (unit.key !== 'signal') continue
    const value = low(unit)
    const said: EntrySignal | null =
      /\b(?:joint|co-?sell|shared|gemeinsam\w*|commun|conjunt\w*|condivis\w*|existing|expansion|bestand\w*)\b/.test(
        value,
      )
        ? 'JOINT_ACCOUNT'
        : LEAD_LABEL.test(value)
          ? 'PARTNER_SOURCED_LEAD'
          : /\b(?:regist\w*|opportunity|qualified|qualifiziert|new (?:business|opportunity|logo)|neukunde|active)\b/.test(
                value,
              )
            ? 'REGISTERED_OPPORTUNITY'
            : null
    if (said !== null) return fact(said, unit.layout, unit.start, unit.end, 0.95)
  }
  return null
}

/** By the rules' words alone. */
function ruled(units: Unit[], weight: Weight): Fact<EntrySignal> | null {
  const joint = firstMatch(
    units.filter((unit) => !ofAnother(unit)),
    JOINT,
  )
  if (joint !== null)
    return fact<EntrySignal>('JOINT_ACCOUNT', joint.unit.layout, joint.start, joint.end, 0.85)
  const handed = firstMatch(units, HANDED_OVER)
  if (handed !== null && firstMatch(units, WE_WORK) === null)
    return fact<EntrySignal>('PARTNER_SOURCED_LEAD', handed.unit.layout, handed.start, handed.end, 0.85)
  const early = firstMatch(units, EARLY)
  const firm =
    Number(weight.amount) +
    Number(weight.close) +
    Number(firstMatch(units, QUALIFIED) !== null && early === null)
  const plain = firstMatch(units, JUST_A_TIP)
  if (plain !== null && !weight.close)
    return fact<EntrySignal>('PARTNER_SOURCED_LEAD', plain.unit.layout, plain.start, plain.end, 0.85)
  if (early !== null && firm === 0)
    return fact<EntrySignal>('PARTNER_SOURCED_LEAD', early.unit.layout, early.start, early.end, 0.85)
  const sign: EntrySignal = firm > 0 || weight.context ? 'REGISTERED_OPPORTUNITY' : 'PARTNER_SOURCED_LEAD'
  return inferred(units, sign, 0.7)
}

/** "The Grand Hotel, already a customer, gives the reference": shared with us, and not the customer of this deal. */
const ofAnother = (unit: Unit): boolean =>
  (unit.key === 'roles' || REFERENCE.test(low(unit)) || ANOTHER.test(low(unit))) && !SHARED.test(low(unit))
/** "Abbiamo un altro cartario che usa Insight da due anni." */
const ANOTHER = sought(
  /\b(?:another (?:\p{L}+ ){0,2}(?:customer|client|firm|company|one|\p{L}+) (?:of ours|who|that|which)|ein(?:en?)? andere[rn]? (?:\p{L}+ )?\p{L}+,? (?:der|die|das)|un(?:e)? autre (?:de nos )?\p{L}+ (?:qui|client)|otr[oa] (?:\p{L}+ )?(?:que|cliente)|outr[oa] (?:\p{L}+ )?(?:que|cliente)|(?:un altro|un'altra) (?:\p{L}+ )?(?:che|cliente)|een andere? (?:\p{L}+ )?(?:die|klant)|(?:inny|innego|innym) (?:klient\p{L}*|\p{L}+, ktor\p{L}+)|en (?:annan|anden|annen) (?:\p{L}+ )?(?:som|kund\p{L}*))(?!\p{L})/u,
)
const REFERENCE = ROLE_WORDS.find(([role]) => role === 'REFERENCE')![1]
const SHARED = sought(
  /\b(?:joint|shared|both|mutual|gemeinsam\w*|beide\w*|commun\w*|ensemble|conjunt\w*|comun\w*|ambos|condivis\w*|comune|entrambi|gezamenlijk\w*|wspoln\w*|obaj|gemensam\w*|felles|falles|bada|begge|yhtei\w*|spolecn\w*)\b|共同/,
)

/** No phrase says it: it follows from the deal as a whole. */
function inferred(units: Unit[], signal: EntrySignal, confidence: number): Fact<EntrySignal> | null {
  const [first] = units
  return first === undefined
    ? null
    : { ...fact(signal, first.layout, first.start, first.end, confidence), status: 'INFERRED' }
}

/** Probability from which the learnt reader overrules what the rules only inferred. */
const SURE = 0.5

/** What follows from the rules and from the learnt reader. */
function weigh(units: Unit[], weight: Weight, rule: Fact<EntrySignal> | null): Fact<EntrySignal> | null {
  if (rule === null || rule.status !== 'INFERRED') return rule
  // Nothing but a name and how to reach somebody makes it no more than a tip.
  if (!Object.values(weight).some(Boolean)) return rule
  const enters = entersAs(toldOfEntry(units, weight, rule))
  const other = SIGNALS.find((signal) => signal !== rule.value && enters(signal) >= SURE)
  return other === undefined ? rule : inferred(units, other, enters(other))
}

/** What `npm run learn` shows the learnt reader of a deal. */
export const entryTold = (units: Unit[], weight: Weight): EntryTold =>
  toldOfEntry(units, weight, ruled(units, weight))

const toldOfEntry = (units: Unit[], weight: Weight, rule: Fact<EntrySignal> | null): EntryTold => ({
  sentences: units.filter(({ key }) => key !== 'skip' && key !== 'competitor').map(low),
  hints: [
    `${rule?.value} ${rule?.status}`,
    ...Object.entries(weight).flatMap(([what, is]) => (is ? [what] : [])),
    ...(weight.amount || weight.close ? [] : ['soft']),
  ],
})

function firstMatch(units: Unit[], pattern: Sought): { unit: Unit; start: number; end: number } | null {
  for (const unit of units) {
    if (unit.key === 'skip' || unit.key === 'competitor' || unit.key === 'nextStep') continue
    const m = pattern.exec(low(unit))
    if (m !== null) return { unit, start: unit.start + m.index, end: unit.start + m.index + m[0].length }
    // "Nous vous passons ce contact : …"
    if (unit.label.length > 12 && pattern.test(unit.label))
      return { unit, start: unit.labelStart, end: unit.labelStart + unit.label.length }
  }
  return null
}
