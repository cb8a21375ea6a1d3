/**
 * Words that say that somebody is no contact any more: gone for good, taken off the deal, replaced. All patterns stand
 * on folded text. Whoever is only away, or only taken off a thread, stays a contact: each pattern says for good, and
 * `AWAY` catches what would take it back.
 */

/** Where a clause ends, or goes on about somebody else. */
const END =
  "(?=\\s*(?:[.,;:!)]|-\\s|$)|\\s+(?:and|so|but|und|aber|et|donc|y|e|en|dus|och|og|i|please|pls|bitte|merci|now|jetzt|use|talk|since|seit|depuis|desde|da|sinds|od|sedan|siden)(?![\\p{L}']))"
const HOUSE_EN =
  '(?:the |their )?(?:company|firm|business|organi[sz]ation|practice|council|school|hospital|job|post|role|team|department|group|bank|trust|company altogether)'
const HOUSE_DE =
  '(?:(?:die|das|den|ihre?n?) )?(?:firma|unternehmen|haus|betrieb|konzern|verein|amt|behorde|klinik|bank|stadt|team|abteilung|gruppe|uns|kunden)'
const HOUSE_FR =
  "(?:(?:la|le|son|sa|leur|l'|les) ?)?(?:societe|boite|entreprise|mairie|maison|groupe|fonctions|poste|structure|service|hopital|banque|ecole|cooperative|association)"
const HOUSE_ES = '(?:la|el|su) (?:empresa|compania|puesto|cargo|grupo|organizacion|trabajo|casa|cooperativa)'
const HOUSE_PT = '(?:a|o) (?:empresa|companhia|firma|cargo|grupo|trabalho|casa|organizacao)'
const HOUSE_IT =
  "(?:l'|la |il |lo )(?:azienda|societa|ditta|incarico|posto|lavoro|gruppo|impresa|cooperativa|ufficio)"
const HOUSE_NL =
  '(?:het|de|hun) (?:bedrijf|organisatie|zaak|firma|gemeente|school|ziekenhuis|groep|onderneming)'

/** What follows a name, or "she" and "er", and says that its bearer is gone for good. */
const GONE = [
  // English
  `(?:has|have|'s|'ve|is|are)(?: \\w+ly| now| since| just| already| both| all)?(?: left| gone| departed)(?:${END}| (?:for good|for another|for a competitor|for a new|us${END}|them${END}|${HOUSE_EN}|WHERE))`,
  `left (?:${HOUSE_EN}|WHERE|for good|last (?:week|month|year|summer|spring|autumn)|(?:a|two|three|four|six|some|few|a few) (?:days|weeks|months) ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  "(?:was|were|is|are|got|has been|have been|'s been)(?: \\w+ly| just)? (?:let go|laid off|made redundant|fired|sacked|dismissed|replaced (?:by|with))",
  `(?:has |have |'s |is |are )?(?:\\w+ly |just |now |since )?(?:retired|resigned|passed away|died|quit)(?:${END}| (?:from|last|in|on|this|a|at the end)(?!\\p{L}))`,
  "(?:has |have |'s )(?:\\w+ly |just |now |since )?(?:moved (?:to (?:another|a different|a new)|on to (?:another|a new) (?:job|company|role|firm))|changed (?:jobs|companies|employers)|found another job)",
  `(?:is|are|'s|'re|was)(?: \\w+ly| now)? no longer (?:there${END}|here${END}|with (?:them|us|the (?:company|firm|business|project|team)|WHERE)|at (?:the company|WHERE)|in (?:charge|the (?:company|business|role|project|team|picture|post|job))|on (?:the|this) (?:project|deal|case|team)|(?:our|the|their|my|a|your) (?:\\w+ )?(?:contact|person|sponsor|champion|buyer|lead|one)|responsible|involved|employed|part of)`,
  `(?:no longer works|does(?:n't| not) work|do(?:n't| not) work) (?:there|here|for (?:them|us|the|WHERE)|at (?:the|WHERE)|with (?:them|us|the|WHERE))`,
  "(?:is|are|'s)(?:n't| not) (?:there|here|with (?:them|us)|(?:our|the|their|my) (?:\\w+ )?(?:contact|person)|in charge|responsible|involved|working (?:there|here)) any ?(?:more|longer)",
  `(?:is|'s|are) (?:out of (?:the (?:company|picture|project|business)|this (?:deal|project|one)|this${END})|out for good|off (?:the|this) (?:project|deal|case))`,
  // Deutsch
  `(?:ist|sind|war)?(?: \\p{L}+){0,2} ?nicht mehr (?:da${END}|da ist|dort${END}|dort ist|bei (?:ihnen|uns|denen|der|dem|WHERE)|im (?:haus|unternehmen|amt|projekt|team|betrieb|dienst)|in der (?:firma|abteilung)|zustandig|verantwortlich|dabei${END}|beschaftigt|tatig|(?:der |die |unser\\w* |mein\\w* |euer |eure )?(?:ansprechpartner|ansprechperson|kontakt)\\w*)`,
  `(?:hat|haben) (?:\\p{L}+ ){0,2}?${HOUSE_DE} verlassen|${HOUSE_DE} verlassen (?:hat|haben)|(?:hat|haben) (?:\\p{L}+ ){0,2}?(?:gekundigt|aufgehort${END}|den job gewechselt|die (?:firma|stelle|abteilung) gewechselt)|gekundigt (?:hat|wurde)`,
  'arbeite[tn]? (?:\\p{L}+ ){0,3}nicht mehr(?: (?:dort|da|bei|fur|im|in|hier))?(?! (?:heute|am|an)(?!\\p{L}))|nicht mehr (?:dort|da|bei (?:ihnen|denen)|fur sie) arbeite[tn]',
  `(?:ist|sind)(?: \\p{L}+){0,2} (?:ausgeschieden|raus${END}|weg${END}|fort${END}|gegangen${END}|in (?:rente|pension|ruhestand|den ruhestand)|im ruhestand|verstorben|versetzt worden|entlassen worden)|(?:wurde|wurden) (?:\\p{L}+ )?(?:entlassen|gekundigt|versetzt|ersetzt|abgelost|abberufen)|ausgeschieden (?:ist|sind)`,
  // Français
  `(?:est|sont|s'est|se sont)(?: \\p{L}+)? (?:partie?s?(?:${END}| (?:de (?:la|chez|l')|a la retraite|en retraite|definitivement|il y a|depuis|le mois|la semaine))|en retraite|a la retraite)`,
  `(?:a|ont|vient de|viennent de) (?:\\p{L}+ )?quitter? (?:${HOUSE_FR}|WHERE)`,
  `(?:ne |n')(?:travaille(?:nt)?|est|sont|fait|font|occupe|s'occupe)(?: \\p{L}+)? plus (?:la(?:-bas)?${END}|la-bas|chez|dans|en poste|en charge|notre|votre|l[ea]|l'interlocut\\p{L}*|mon|responsable|partie|du dossier|de (?:ce|cela|ca)|pour|avec eux)`,
  '(?:a|ont) (?:ete |deja )?(?:demissionne|remplace\\w*|mute\\w*|licencie\\w*)(?! (?:le|la|les) )|(?:a|ont) (?:pris sa retraite|change de (?:poste|service|societe|travail))|est decede\\w*',
  // Español
  `ya no (?:estan?(?! disponibles?| hoy)|trabajan?|es|son|sigue|siguen|forma parte|lleva|pertenece)(?! (?:hoy|el lunes|esta (?:tarde|semana)))(?!\\p{L})`,
  `se (?:ha |han )?(?:ido|fue|fueron|marcho|marchado|jubilo|jubilado)(?:${END}| de ${HOUSE_ES}| (?:hace|a otra|a la competencia))|(?:ha dejado|han dejado|dejo|abandono|ha abandonado) (?:${HOUSE_ES}|WHERE)|(?:ha sido|fue|han sido) (?:sustituid|reemplazad|despedid|trasladad|relevad)[oa]s?|(?:ha cambiado|cambio) de (?:puesto|empresa|trabajo)|ha causado baja|ha fallecido`,
  // Português
  `(?:ja nao (?:estao?|trabalham?|e|faz|fazem)|nao (?:esta|trabalha|e|faz) mais)(?! (?:hoje|disponivel))(?!\\p{L})`,
  `(?:saiu|sairam) d[ao] (?:empresa|companhia|firma|casa|organizacao|grupo|cargo|projeto)|(?:saiu|sairam|foi embora|foram embora)${END}|(?:deixou|deixaram) (?:${HOUSE_PT}|WHERE)|foi (?:substituid|demitid|despedid|desligad|transferid)[oa]|(?:se )?(?:aposentou|reformou)(?:-se)?(?: |${END})|mudou de (?:emprego|area|empresa|funcao)|faleceu`,
  // Italiano
  `non (?:lavora(?:no)?|c'e|ci sono|sta|fa|segue|si occupa|e)(?! piu disponibil| piu in ufficio) piu(?! (?:disponibil|oggi|in ufficio))(?!\\p{L})|(?:ha|hanno) lasciato (?:${HOUSE_IT}|WHERE)|(?:se n'e|se ne sono) andat[oaie]|(?:e|sono) andat[oaie] (?:via${END}|in pensione)|si e (?:dimess|licenziat)[oa]|e stat[oa] (?:sostituit|licenziat|trasferit|rimpiazzat)[oa]|ha cambiato (?:lavoro|azienda|ruolo|societa|reparto)|e (?:in pensione|mort[oa]|decedut[oa])`,
  // Nederlands
  `(?:is|zijn)(?: \\p{L}+){0,2} (?:weg${END}|vertrokken${END}|vertrokken bij|met pensioen|ontslagen|uit dienst|gestopt${END}|gestopt bij|vervangen door|overleden|niet (?:meer|langer) (?:in dienst|werkzaam|(?:onze|de|mijn|jullie) contact\\p{L}*|verantwoordelijk|betrokken|daar${END}|bij (?:hen|ons|WHERE)))|(?:werkt|werken) (?:er|daar|hier|bij [^,.;]{2,30}?) niet meer|(?:werkt|werken) niet (?:meer|langer)|(?:heeft|hebben) (?:${HOUSE_NL}|WHERE) verlaten|heeft ontslag genomen`,
  // Polski
  `(?:juz )?nie (?:pracuje|pracuja)(?: juz)?(?! (?:w (?:pon|wt|sr|czw|piat)|dzis|jutro))|(?:odszedl|odeszla|odeszli)(?:${END}| z (?:firmy|pracy|spolki|zespolu)| na emeryture)|(?:przeszedl|przeszla) na emeryture|(?:zwolnil|zwolnila) sie|(?:zostal|zostala) (?:zwolnion|zastapion)[aey]?|(?:zmienil|zmienila) prace|nie jest juz (?:nasz\\p{L}* |nasza )?(?:osoba|kontakt)\\p{L}*|juz tam nie pracuje`,
  // Svenska
  `har slutat(?:${END}| (?:pa|hos|i) )|slutade(?:${END}| (?:pa|hos|i|forra) )|har lamnat (?:foretaget|bolaget|firman|jobbet|organisationen|oss${END}|WHERE)|(?:jobbar|arbetar) inte (?:kvar|langre)|(?:ar|finns) inte (?:kvar${END}|langre kvar|kvar (?:pa|hos))|ar inte langre (?:var|kontakt\\p{L}*|ansvarig|kvar)|har (?:gatt i pension|sagt upp sig|ersatts|bytt (?:jobb|arbetsgivare))|har blivit (?:uppsagd|ersatt)`,
  // Dansk, norsk
  `(?:er|har) (?:stoppet|sluttet|fratradt)(?:${END}| (?:i|hos|pa) )|har forladt (?:firmaet|virksomheden|selskabet|jobbet|WHERE)|har forlatt (?:firmaet|selskapet|bedriften|jobben|WHERE)|arbejder (?:der )?ikke (?:mere|langere|lanere|laengere|der mere|der langere)|jobber (?:der )?ikke (?:lenger|mer|der lenger)|er (?:der )?ikke (?:lenger|langere|lanere|laengere|mere) (?:der${END}|ansat|kontakt\\p{L}*|vores|var|ansvarlig)|er der ikke (?:mere|langere|lenger)${END}|har sagt op${END}|har sagt opp${END}|er gaet pa pension|har gatt av med pensjon|har (?:skiftet|byttet) jobb?${END}`,
  // 日本語
  '(?:様|さん|氏)?(?:は|が|も)?[^。.\\n]{0,14}?(?:退職|退社|離職|転職|異動|離任|転勤)(?:し|さ|いた|致|と|に|済|で)',
]

/** The same, but only where the mail names whoever stands in for good: else it may mean "today". */
const GONE_WITH_SUCCESSOR = [
  `left${END}`,
  `(?:is|are|'s|'re) (?:out|off|gone)${END}`,
  `(?:has |have |'s )moved on${END}`,
  "(?:is|'s)(?:n't| not) (?:the right|the|our) (?:right )?(?:person|contact|one)|is the wrong (?:person|contact)|(?:was|used to be) (?:the|our|my) contact",
  "(?:is|'s|goes|went|has gone) on (?:maternity|parental|paternity)(?: leave)?",
  '(?:ist|geht) (?:jetzt |seit \\p{L}+ )?in (?:elternzeit|mutterschutz|karenz)|ist (?:nicht |der falsche |die falsche )(?:der |die )?(?:richtige )?(?:ansprechpartner\\w*|kontakt\\w*)',
  "est (?:en )?conge (?:maternite|parental)|n'est pas (?:le bon|la bonne) (?:contact|interlocut\\p{L}*|personne)",
  'esta de baja (?:maternal|por maternidad|paternal)|no es (?:el contacto|la persona) (?:correct[oa]|adecuad[oa])',
  'esta de licenca (?:de )?maternidade|e in (?:maternita|congedo parentale)|is met (?:zwangerschapsverlof|ouderschapsverlof)|ar foraldraledig|er pa barsel',
  `saiu${END}|(?:is|zijn) eruit${END}`,
]

const after = (patterns: string[], where: string): RegExp =>
  new RegExp(
    `^(?:\\s?\\([^)]{0,60}\\)|, [^,.;:!?]{2,40},)?[\\s,]{0,2}(?:(?:who|der|die|qui|que|che|som|ktory|ktora) )?(?:${patterns
      .join('|')
      .replaceAll('WHERE', where)})`,
    'u',
  )

const NOWHERE = '(?!)'
const GONE_FROM_NOWHERE = after(GONE, NOWHERE)

/** What is asked whether it says that somebody is gone. */
export type Gone = Pick<RegExp, 'exec'>

/** `account`: the customer's first word, folded: "has left Kestrel". The pattern is long: one of its own is made where that word stands. */
export function goneAfter(account: string): Gone {
  let own: RegExp | null = null
  const from = () => {
    own ??= after(GONE, account.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return own
  }
  return {
    exec: (behind) => (account !== '' && behind.includes(account) ? from() : GONE_FROM_NOWHERE).exec(behind),
  }
}
export const GONE_WITH_SUCCESSOR_AFTER = after(GONE_WITH_SUCCESSOR, NOWHERE)

const NOT_DENIED =
  "(?<!(?:\\bnot|n't|\\bnever|\\bnicht|\\bniemals|\\bne|\\bno|\\bnon|\\bnao|\\bniet|\\binte|\\bikke|\\bnie) (?:to )?)"
const REMOVING = [
  'remove|delete|drop|scrap|strike|cross out|strike out|take out|take off|forget(?: about)?|ignore|disregard|kick out|lose',
  'streich\\w*|losch\\w*|entfern\\w*|vergesst|vergiss|vergessen sie|nehmt|nehmen sie|nimm',
  'retire[rz]?|supprime[rz]?|enleve[rz]?|oublie[rz]?|efface[rz]?|raye[rz]?',
  'quita(?:d|r|mos|dme)?|quite[ns]?|elimina(?:d|r)?|elimine[ns]?|borra(?:d|r)?|borre[ns]?|olvida(?:d|os|r|te)?(?: de)?|saca(?:d|r)?|saque[ns]?',
  'tira[r]?|tire[m]?|remov\\p{L}+|retir[ae]\\p{L}*|elimin\\p{L}+|apag\\p{L}+|esquec\\p{L}+',
  'tog\\p{L}+|rimuov\\p{L}+|cancell\\p{L}+|dimentic\\p{L}+|lev(?:a|ate|iamo|are)',
  'verwijder\\w*|schrap\\w*|haal|vergeet|wis|streep',
  'usun\\p{L}*|skresl\\p{L}*|wykresl\\p{L}*|wyrzuc\\p{L}*|zapomn\\p{L}* o',
  'ta bort|stryk|radera|glom|plocka bort|fjern|slet|stryg|glem|fjernes',
].join('|')
const TITLES =
  '(?:(?:mr|mrs|ms|dr|herrn?|frau|m|mme|monsieur|madame|sr|sra|senor|senora|sig|sig\\.ra|signor|signora|dhr|mevr|meneer|mevrouw|pan|pana|pania|pani)\\.? )?'
/** "Togliete Bruni", "Zamiast Kowalskiego": a sentence that opens with the verb, whose capital is none of a name. */
export const OPENS_WITH_VERB = new RegExp(
  `^(?:${REMOVING}|take|pull|haal|tag|zamiast|statt|anstatt|please|bitte|replace|ersetz\\w*|vervang|erstat|udskift|byt)\\s+(?=\\S)`,
  'u',
)
const ARTICLES =
  "(?:a la |al |a |o |os |la |le |el |il |l'|den |die |der |de |as |our contact |als kontakt )?"
/** "remove", "quita a", right before the name … */
export const REMOVES_BEFORE = new RegExp(
  `(?<!\\p{L})${NOT_DENIED}(?:${REMOVING}) (?:sie |bitte |maar |graag |please ){0,2}${ARTICLES}${TITLES}$`,
  'u',
)
/** … and behind it nothing that says that it is but a thread, a meeting or somebody's mail. */
export const REMOVES_AFTER = new RegExp(
  `^(?:\\s?\\([^)]{0,60}\\))?(?:${END}|\\s+(?:(?:from|out of|off) (?:the |this |that |our |your |my )?(?:contacts?(?: list)?|list of contacts|deal|registration|record|opportunity|account|it|\\d{4})(?!\\p{L})(?! (?:thread|mail|call|list))|from (?:this|here)${END}|as (?:the |a |our |your )?contact|altogether|completely|again|for good|(?:bitte )?(?:als \\p{L}*(?:kontakt|ansprech)\\p{L}*|aus (?:dem deal|den kontakten|der registrierung))|(?:he)?raus${END}|weg${END}|(?:des|de vos) contacts|(?:du|de ce) dossier|comme contact|de (?:los|la lista de) contactos|de (?:la oportunidad|la ficha|esto|este)|como contact[ao]|d[oa]s? (?:contatos|contactos|registo|registro)|dai contatti|dalla (?:trattativa|scheda|segnalazione)|come (?:contatto|referente)|uit de (?:contacten|deal|registratie)|als contact\\p{L}*|eruit${END}|eraf${END}|z (?:kontaktow|listy kontaktow)|jako kontakt|(?:fran|fra) (?:kontakt\\p{L}*|affaren|dealen|sagen)|som kontakt\\p{L}*))`,
  'u',
)
/** "take Terry off", "Herrn Krause bitte streichen". */
export const TAKES_BEFORE = new RegExp(
  `(?<!\\p{L})${NOT_DENIED}(?:take|pull|strike|cross|leave|tar|ta|plocka|tag|haal|nehmt|nehmen sie|nimm) (?:bitte |maar |please )?${ARTICLES}${TITLES}$`,
  'u',
)
export const TAKES_AFTER = new RegExp(
  `^(?:\\s?\\([^)]{0,60}\\))? (?:bitte |maar |please )?(?:(?:off|out|away)(?:${END}| (?:of )?(?:the |this |that |our )?(?:contacts?(?: list)?|deal|registration|record|opportunity|account|it|this)(?! (?:thread|mail|call|list))(?!\\p{L}))|(?:he)?raus${END}|weg${END}|eruit${END}|eraf${END}|bort${END}|vak${END}|ud${END})`,
  'u',
)
export const STRUCK_AFTER =
  /^(?: bitte| graag)?(?: (?:als (?:\p{L}+ )?(?:ansprech|kontakt|contact)\p{L}*|aus (?:dem deal|den kontakten|der registrierung)|uit de (?:contacten|deal|registratie)|durch [^.;]{3,50}?|door [^.;]{3,50}?))?(?: bitte)? (?:streichen|loschen|entfernen|rausnehmen|herausnehmen|ersetzen|vergessen|verwijderen|schrappen|vervangen)(?!\p{L})/u

/** "replace Karen with Tom". */
const REPLACING =
  'replace|swap(?: out)?|exchange|change|ersetz\\w*|tausch\\w*|remplace[rz]?|sustitu\\p{L}*|reemplaz\\p{L}*|cambia\\p{L}*|cambie|substitu\\p{L}*|troc\\p{L}*|sostitu\\p{L}*|vervang\\w*|zastap\\p{L}*|ersatt|byt ut|byt|erstat|udskift|bytt ut'
export const REPLACES_BEFORE = new RegExp(
  `(?<!\\p{L})${NOT_DENIED}(?:${REPLACING}) (?:sie |bitte ){0,2}${ARTICLES}${TITLES}$`,
  'u',
)
export const REPLACES_AFTER =
  /^(?:\s?\([^)]{0,60}\))? (?:with|by|for|to|durch|gegen|mit|par|por|per|pel[oa]|con|door|med|przez|na|mot) /u
/** "Tom takes over from Karen", "Nachfolger von Frau Haas". */
export const FOLLOWS_BEFORE = new RegExp(
  `(?<!\\p{L})(?:takes? over (?:\\w+ )?from|took over (?:\\w+ )?from|taken over from|taking over from|replaces|has replaced|replacing|is replacing|successor (?:of|to)|succeeds|(?:nachfolg\\w+|nachfolge) (?:von|fur)|ubernimmt (?:\\p{L}+ ){0,2}von|ersetzt|lost|folgt auf|remplace|a remplace|succede a|prend la (?:suite|place|releve) de|sustituye a|reemplaza a|releva a|substitui|substituiu|sucede a|sostituisce|ha sostituito|subentra a|prende il posto di|vervangt|volgt|opvolg\\w+ van|neemt het over van|zastepuje|zastapil\\p{L}?|przejmuje (?:\\p{L}+ )?po|ersatter|eftertrader|tar over efter|afloser|erstatter|overtager efter|tar over etter) ${ARTICLES}${TITLES}$`,
  'u',
)
/** "please use Tom instead of Karen". */
export const INSTEAD_BEFORE = new RegExp(
  `(?<!\\p{L})(?:instead of|in place of|rather than|statt|anstatt|anstelle von|an stelle von|a la place de|au lieu de|en lugar de|en vez de|no lugar d[eoa]|em vez d[eoa]|al posto di|al posto del|invece di|in plaats van|zamiast|i stallet for|istallet for|i stedet for|istedenfor) ${ARTICLES}${TITLES}$`,
  'u',
)
export const INSTEAD_OF_HAN =
  /^(?:様|さん|氏)?(?:の(?:代わり|後任|かわり)|に(?:代わ|替わ|かわ)|の連絡先は(?:削除|不要))/u
/** "Not Karen any more.", "Nicht mehr Frau Haas, sondern …": the whole of a clause. */
export const NOT_MORE_BEFORE = new RegExp(
  `(?:^|[.,;:!?]\\s*)(?:please |bitte )?(?:not|nicht|niet|inte|ikke) (?:with |to |mit |an |met |med )?${TITLES}$`,
  'u',
)
export const NOT_MORE_AFTER = new RegExp(
  `^(?:\\s?\\([^)]{0,60}\\))? (?:any ?more|any longer|mehr|meer|langre|langer|laengere|langere|mere|lenger)${END}`,
  'u',
)
export const NO_LONGER_BEFORE = new RegExp(
  `(?:^|[.,;:!?]\\s*)(?:no longer|nicht mehr|non plus|plus|ya no|ja nao|nao mais|non piu|niet (?:meer|langer)|juz nie|inte langre|ikke (?:langere|laengere|mere|lenger)) ${TITLES}$`,
  'u',
)
export const NO_LONGER_AFTER = /^(?:\s?\([^)]{0,60}\))?(?=\s*(?:[.,;:!]|$))/
/** "They let Karen go". */
export const LET_BEFORE = /(?<!\p{L})(?:let|have let|has let) $/u
export const LET_AFTER = new RegExp(`^ go${END}`, 'u')
/** "Karen's successor is Tom". */
export const SUCCEEDED_AFTER = /^'s (?:successor|replacement) |^'s (?:successor|replacement)(?=[.,;:!)]|$)/u

/** Whom to turn to: without it, "Tom came instead of Karen" tells of a meeting. */
export const CONTACTING =
  /(?<!\p{L})(?:contact|contacts|use|ansprech\p{L}+|kontakt\p{L}*|zustandig\p{L}*|wenden|verantwortlich\p{L}*|interlocut\p{L}+|contacter|adress\p{L}+|voyez|responsable|contacto|dirig\p{L}+|hablad|hablar|contato|fale[m]?|falar|responsavel|referente|contatto|rivolg\p{L}+|responsabile|contactpersoon|aanspreekpunt|aanspreken|verantwoordelijk|osob[aey]|ansvarig|ansvarlig)(?!\p{L})/u

/** "Forget the old one", "ersetzt den bisherigen Ansprechpartner": whoever it was so far. */
const OLD_WORDS = [
  '(?:the |our |my |that )?(?:old|previous|former|earlier|other|existing|current) (?:one|contact|guy|lady|person|name)s?',
  '(?:den|die|der|dem|unseren?|unsere) (?:alte[nr]?|bisherige[nr]?|fruhere[nr]?|vorherige[nr]?|ehemalige[nr]?)(?: (?:ansprechpartner\\w*|kontakt\\w*|namen|ansprechperson))?',
  "(?:l'ancien(?:ne)?|le precedent|la precedente)(?: (?:contact|interlocut\\p{L}+))?",
  '(?:el|la|al) (?:anterior|antigu[oa]|viej[oa])(?: contacto)?|(?:el|al) contacto (?:anterior|antiguo|viejo)',
  '(?:o|a) (?:anterior|antig[oa]|velh[oa])(?: (?:contato|contacto))?|(?:o|ao) conta[c]?to (?:anterior|antigo)',
  '(?:il|la|al) (?:precedente|vecchi[oa])(?: (?:contatto|referente))?|(?:il|al) (?:contatto|referente) precedente',
  'de (?:oude|vorige|vroegere)(?: (?:contactpersoon|contact|naam))?',
  '(?:stary|starego|poprzedni|poprzedniego|stara|poprzednia)(?: (?:kontakt\\p{L}*|osob\\p{L}+))?',
  'den (?:gamla|gamle|tidigare|forrige|forra|tidligere)(?: kontakt\\p{L}*)?',
].join('|')
export const OLD_ONE = new RegExp(
  `(?<!\\p{L})${NOT_DENIED}(?:${REMOVING}|${REPLACING}|instead of|in place of|replaces|replacing|statt|anstatt|anstelle|ersetzt|lost|remplace|a la place de|au lieu de|en lugar de?|en vez de?|sustituye a?l?|no lugar d|em vez d|substitui|al posto d|invece d|sostituisce|in plaats van|vervangt|zamiast|i stallet for|istallet for|ersatter|i stedet for|erstatter) ?(?:bitte |maar )?(?:${OLD_WORDS})(?!\\p{L})|(?<!\\p{L})(?:${OLD_WORDS}) (?:bitte |kannst du |konnt ihr |konnen sie |kan |mag )?(?:is (?:out|gone|obsolete|void)|can (?:go|be (?:removed|deleted|forgotten))|has left|(?:bitte )?(?:streichen|loschen|vergessen|entfernen)|entfallt|gilt nicht mehr|n'est plus valable|ya no vale|non vale piu|vervalt|weg|eruit|nieaktualny)(?!\\p{L})|(?:以前|旧|前)の?(?:担当者?|連絡先)(?:様)?は(?:削除|不要|忘れ|無効)`,
  'u',
)

/** "Please use Tom Baines instead": a new contact, in the place of whoever it was. */
export const INSTEAD =
  /(?<!\p{L})(?:use|contact|write to|e-?mail|talk to|speak (?:to|with)|call|ask for|deal with|go to|reach out to)(?!\p{L})[^.;!?\n]{2,90}?(?<!\p{L})(?:instead|from now on|going forward|in (?:the )?future)(?! of)(?!\p{L})|(?<!\p{L})(?:stattdessen|kunftig|ab (?:jetzt|sofort)|von nun an) (?:bitte )?(?:an|mit|nur noch an)(?!\p{L})|(?:an|mit|bei) [^.;!?\n]{2,80}?(?<!\p{L})(?:statt dessen|stattdessen)(?!\p{L})|(?<!\p{L})(?:desormais|dorenavant),? (?:voyez|contactez|ecrivez|adressez|merci de)|(?<!\p{L})(?:a partir de ahora|en adelante),? (?:es|el contacto|habla|hablad|hablen|contact\p{L}*)|(?<!\p{L})a partir de agora,? (?:e|fale|falem|o contato|o contacto)|(?<!\p{L})d'ora in (?:poi|avanti)|(?<!\p{L})voortaan (?:graag |bij |met |via )|(?<!\p{L})od teraz(?!\p{L})|(?<!\p{L})fran och med nu(?!\p{L})|(?<!\p{L})fra nu af(?!\p{L})/u
/** "The contact is now …", "ahora es …", "there has been a change of contact". */
export const CHANGED =
  /(?<!\p{L})(?:contact(?: person)? (?:there |for this |on this )?(?:is now|has changed|changed|is no longer the same|changes)|(?:ansprechpartner\p{L}*|kontakt) (?:ist jetzt|ist nun|hat sich geandert|hat gewechselt|wechselt)|(?:(?:le|notre|leur|votre) contact|l'interlocut\p{L}+) (?:est (?:maintenant|desormais)|a change)|changement (?:de contact|d'interlocut\p{L}+)|(?:el )?contacto (?:ahora es|es ahora|ha cambiado)|cambio de contacto|(?:o )?conta[c]?to (?:agora e|e agora|mudou)|(?:il )?(?:contatto|referente) (?:adesso e|ora e|e ora|e adesso|e cambiato)|(?:de )?contactpersoon (?:is nu|is gewijzigd|is veranderd)|kontakt(?:en|personen)? (?:ar nu|er nu|har andrats|er andret))(?!\p{L})/u

/** That somebody stands in for good. */
export const SUCCESSOR =
  /(?<!\p{L})(?:instead|new (?:\p{L}+ )?(?:contact|person|champion|sponsor)|(?:is|are) (?:now )?(?:the|our|my|your) (?:new )?(?:\p{L}+ )?contact|takes over|took over|from now on|in future|going forward|neue[rn]? (?:ansprech\p{L}+|kontakt\p{L}*)|stattdessen|ab jetzt|kunftig|ubernimmt|ubernommen|jetzt (?:ist|zustandig)|ist jetzt|nouve(?:au|l|lle) (?:contact|interlocut\p{L}+)|desormais|voyez avec|a sa place|nuev[oa] contacto|ahora (?:es|lo|la)|en su lugar|nov[oa] conta[c]?to|agora (?:e|fale)|no lugar|nuov[oa] (?:contatto|referente)|al suo posto|nieuwe contactpersoon|voortaan|(?:zijn|haar) (?:plaats|opvolger)|nowy kontakt|nowa osoba|ny kontakt\p{L}*|i stallet|i stedet|fran nu|fra nu)(?!\p{L})|後任|新しい(?:担当|窓口)/u

/** For a time only, or of something else: said between the words and the end of their clause. */
export const AWAY =
  /(?<!\p{L})(?:until|till|back (?:on|in|next|tomorrow|by)|this (?:week|morning|afternoon|month)|today|tomorrow|tonight|for (?:the (?:day|moment|time being|week)|today|lunch|now|a (?:few|week|while|couple|fortnight)|two|three)|on (?:holiday|vacation|leave|annual|sick)|sick|temporar\p{L}+|while|during|in the meantime|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|zum|ende|anfang|mitte|nachste\p{L}*|\d)|heute|morgen|diese woche|wieder da|im urlaub|krank|vorubergehend|vorlaufig|solange|jusqu'\p{L}+|aujourd'hui|demain|cette semaine|en vacances|en conges|malade|temporair\p{L}+|pendant|hasta|hoy|manana|esta (?:semana|tarde)|de vacaciones|temporal\p{L}*|mientras|ate (?:a |ao |o |segunda|terca|quarta|quinta|sexta|\d)|hoje|amanha|de ferias|enquanto|fino a|oggi|domani|questa settimana|in ferie|in vacanza|malat[oa]|temporane\p{L}+|tot (?:maandag|dinsdag|woensdag|donderdag|vrijdag|eind|volgende|\d)|vandaag|deze week|op vakantie|ziek|tijdelijk|zolang|do (?:poniedzialku|wtorku|srody|czwartku|piatku)|dzisiaj|dzis|jutro|na urlopie|chwilowo|idag|i dag|denna vecka|pa semester|sjuk|tillfalligt|pa ferie|syg|midlertidigt|denne uge)(?!\p{L})|本日|今日|来週|今週|まで休/u

/** Nobody said so: it might be, it is asked, it is imagined. */
export const IMAGINED =
  /(?<!\p{L})(?:if|whether|unless|in case|in the event|once|may have|might have|may|might|could have|perhaps|maybe|wonder\p{L}*|rumou?rs?|not sure|falls|wenn|ob|sobald|vielleicht|moglicherweise|angeblich|si|quand|peut-etre|quiza|quizas|tal vez|cuando|talvez|quando|forse|se|als|indien|wanneer|misschien|jesli|gdy|moze|om|kanske|hvis|maske|kanskje)\s(?:[\p{L}.']+\s){0,3}$/u
