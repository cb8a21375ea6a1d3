/**
 * A partner's second mail about its own deal, sent anew instead of as a reply: do its words say that it adds to what
 * came before, or that it brings a project of its own? Both are heard only in plain words; which deal is meant is found
 * elsewhere (reception/named-deal.ts). Pure; linear.
 */

/** Forgetting counts only in one's own name: "they forgot to renew" adds nothing to a mail. */
const FORGOT = [
  /(?:^|[.!?;,:\n]\s*|(?<!\p{L})(?:i|we|i['’]ve|we['’]ve|i['’]d|sorry|also|just|have|had|totally|completely|clean) )forg[eo]t(?:ten)? (?:to (?:say|mention|add|tell|include|attach|give|write|put|note|pass|send)|(?:one|a|the|an important|something)(?!\p{L})|about)/imu,
  /(?<!\p{L})(?:(?:i|we) (?:should have|left out|omitted|missed out|did(?:n['’]t| not) (?:say|mention|add|tell you))|should have (?:said|mentioned|added|told you|written))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:(?:ich|wir) (?:habe?n?|hatten?)|(?:habe?n?|hatten?) (?:ich|wir)) (?:\p{L}+ ){0,6}vergessen|(?:ich|wir) (?:\p{L}+ ){0,6}vergessen (?:hatten?|haben?)|vergessen(?:,)? zu (?:sagen|erw[äa]hnen|schreiben))(?!\p{L})|(?:^|[.!?:\n]\s*)(?:habe?|hatte) (?:\p{L}+ ){0,3}vergessen(?!\p{L})/iu,
  /(?<!\p{L})(?:j['’]ai (?:oubli[ée]|omis)|j['’]avais oubli[ée]|nous avons (?:oubli[ée]|omis)|oubli[ée] de (?:dire|pr[ée]ciser|mentionner|vous))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:se )?(?:me|nos) (?:ha(?:b[íi]a)? )?olvid(?:[óo]|ado|aba)|olvid[ée] (?:decir|comentar|mencionar|a[ñn]adir|indicar)|olvidamos (?:decir|comentar|mencionar|a[ñn]adir|indicar)|(?:me|nos) falt[óo] (?:decir|comentar|mencionar|a[ñn]adir|indicar))(?!\p{L})/iu,
  /(?<!\p{L})(?:esque(?:ci|cemos)(?:-(?:me|nos))? (?:de (?:dizer|mencionar|referir|acrescentar|indicar|informar)|de vos|um|uma|o|a)|faltou (?:dizer|mencionar|referir|informar))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:ho|abbiamo|avevo) dimenticato|(?:mi|ci) (?:ero|eravamo|sono|siamo) dimenticat[oiae]|dimenticavo)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:(?:ik|we|wij) (?:ben|was|waren|heb|had|zijn)|(?:ben|was|waren|heb|had|zijn) (?:ik|we|wij)) (?:\p{L}+ ){0,4}vergeten|was ik vergeten|vergeten te (?:zeggen|vermelden|melden|noemen|schrijven))(?!\p{L})/iu,
  /(?<!\p{L})(?:zapomnia(?:[łl]em|[łl]am)|zapomnieli[śs]my) (?:doda[ćc]|napisa[ćc]|wspomnie[ćc]|poda[ćc]|powiedzie[ćc])(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:jag|vi) gl[öo]mde|gl[öo]mde (?:att )?(?:s[äa]ga|n[äa]mna|skriva|ber[äa]tta)|(?:jeg|vi) glemte|glemte (?:at )?(?:sige|n[æa]vne|skrive|fort[æa]lle))(?!\p{L})/iu,
  /(?:言い|書き|伝え|お伝えし|申し)忘れ/u,
]

/** What was sent is named: a mail, a registration. Further to a call or a meeting is how first mails begin. */
const OF_WHAT_CAME = [
  /(?<!\p{L})(?:further to|in addition to|adding to|to add to|following(?: up)?(?: on)?|follow-?up (?:to|on)|re|addition to|supplement to|as per|pursuant to|(?:one )?more (?:thing )?(?:on|to)|correction to) (?:my|our|the) (?:\p{L}+(?:['’]s)? ){0,2}(?:e-?mail|mail|message|note|registration|submission|deal|deal reg)(?!\p{L})/iu,
  /(?<!\p{L})(?:as|that|which|what|the one|the deal) (?:(?:i|we)(?:['’]ve| have| had)? )?(?:already |just )?(?:registered|submitted|reported|sent you|sent in|mailed|logged)(?: (?:with you|to you|you))? (?:last|yesterday|earlier|on (?:mon|tues|wednes|thurs|fri)day|this (?:morning|week)|the other day|before|already)(?!\p{L})/iu,
  /(?:^|[.!?:;,\n]\s*|(?<!\p{L})(?:some|here is|here['’]s|few|bit|short|quick|and|an|my|our) )(?:p\.? ?s\.?|addendum|(?<!in )addition|supplement|more info(?:rmation)?|extra info(?:rmation)?|additional (?:info(?:rmation)?|details?)|more details?|correction) (?:to|on|about|re|regarding|for) (?!(?:us|you|the[mi]\p{L}*|its?|h[ie][sr]|what|(?:mon|tues|wednes|thurs|fri)day)(?!\p{L}))/iu,
  /(?<!(?:an|need|needs|want|wants|wanted|any) )(?<!\p{L})update (?:on|about|re|regarding) (?!(?:us|you|the[mi]\p{L}*|its?|h[ie][sr]|what|(?:mon|tues|wednes|thurs|fri)day)(?!\p{L}))/iu,
  /(?<!\p{L})(?:nachtrag|erg[äa]nzung|erg[äa]nzend|zus[äa]tzlich|korrektur|update|p\.? ?s\.?) (?:zu|zum|zur|f[üu]r)(?!\p{L})/iu,
  /(?<!\p{L})(?:nachtrag:|nachtr[äa]glich noch|noch (?:et)?was (?:zu|zum|zur)|zur erg[äa]nzung|(?:bezug ?nehmend|mit bezug|in erg[äa]nzung|anschlie(?:ß|ss)end) (?:auf|an|zu) (?:meine|unsere|die)\p{L}* (?:\p{L}+ ){0,2}\p{L}*(?:e?-?mail|nachricht|registrierung|anmeldung|meldung)|wie (?:letzte woche|gestern|vorhin|bereits|neulich|am \p{L}+) (?:gemeldet|registriert|angemeldet|geschrieben|geschickt))(?!\p{L})/iu,
  /(?<!\p{L})(?:en compl[ée]ment|compl[ée]ment d['’]infos?(?:rmations?)?|pour compl[ée]ter (?:mon|notre|ma|le|la)|(?:suite|faisant suite|je reviens) [àa] (?:mon|notre|ma) (?:pr[ée]c[ée]dent |dernier )?(?:e?-?mail|message|courriel|d[ée]claration|enregistrement)|comme (?:d[ée]clar[ée]|enregistr[ée]|signal[ée]|indiqu[ée]) (?:hier|la semaine|lundi|mardi|mercredi|jeudi|vendredi|pr[ée]c[ée]demment)|mise [àa] jour (?:sur|de|pour|concernant)|pr[ée]cisions? (?:sur|concernant|pour))(?!\p{L})|(?<!\p{L})(?:j['’]ajoute|nous ajoutons|additif [àa])(?!\p{L})/iu,
  /(?<!\p{L})(?:a[ñn]ado|a[ñn]adimos|agrego|en relaci[óo]n (?:con|a) (?:mi|nuestro) (?:\p{L}+ )?(?:correo|mensaje|mail|registro)|para completar (?:lo|el|mi|nuestro)|como (?:registr|coment|envi|comuniqu)\p{L}+ (?:ayer|la semana|el (?:lunes|martes|mi[ée]rcoles|jueves|viernes)|anteriormente)|actualizaci[óo]n (?:sobre|de|para)|adenda a|complemento a)(?!\p{L})/iu,
  /(?<!\p{L})(?:acrescento|acrescentamos|em complemento|em aditamento|no seguimento d[oa] (?:meu|nosso|minha|nossa) (?:e?-?mail|mensagem|registo|registro)|complementando (?:o|meu|nosso)|como (?:registei|registrei|enviei|informei) (?:ontem|na semana)|atualiza[çc][ãa]o (?:sobre|d[oae]))(?!\p{L})/iu,
  /(?<!\p{L})(?:aggiungo|aggiungiamo|(?:a|ad) integrazione|in aggiunta|(?:facendo|faccio) seguito all[ae] (?:mia|nostra|mail)|come (?:gi[àa] )?(?:segnalato|registrato|comunicato) (?:ieri|la settimana|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi])|aggiornamento s(?:u|ul|ulla|ull['’])|integrazione (?:a|alla|su))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:in )?aanvulling op|aanvullend op|ter aanvulling|naar aanleiding van (?:mijn|onze) (?:\p{L}+ )?(?:e?-?mail|bericht|registratie|aanmelding)|zoals (?:vorige week|gisteren|eerder|maandag|dinsdag|woensdag|donderdag|vrijdag) (?:aangemeld|geregistreerd|gemeld|gestuurd)|nog (?:iets|een ding) (?:over|bij)|update (?:over|bij)|toevoeging (?:op|bij|aan))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:w )?uzupe[łl]nieni(?:e|u) (?:do|mojego|mojej|zg[łl]oszenia)|uzupe[łl]niam|dodaj[ęe] do|(?:w nawi[ąa]zaniu|nawi[ąa]zuj[ąa]c) do (?:mojego|mojej|naszego|naszej|zg[łl]oszenia)|aktualizacja (?:do|dot\p{L}*|w sprawie))(?!\p{L})/iu,
  /(?<!\p{L})(?:komplettering (?:till|av)|till[äa]gg till|p[åa]minnelse om v[åa]r registrering|som (?:vi|jag) (?:registrerade|anm[äa]lde|skickade) (?:f[öo]rra|ig[åa]r|i m[åa]ndags)|uppdatering (?:om|kring|g[äa]llande)|ang[åa]ende (?:mitt|v[åa]rt) (?:mejl|mail)|tilf[øo]jelse til|supplement til|i till[æa]g til|som (?:vi|jeg) (?:registrerede|meldte|sendte) (?:sidste|i g[åa]r|i mandags)|opdatering (?:om|vedr\p{L}*)|opf[øo]lgning p[åa] (?:min|vores) (?:e?-?mail|registrering))(?!\p{L})/iu,
  /追記|補足|追加情報|(?:先日|先週|昨日|前回)(?:に)?(?:登録|ご登録|お送り|ご連絡|申請)(?:し|いたし|させ)/u,
]

/** Do the words say that they add to what their writer sent before? */
export function addsToEarlier(text: string): boolean {
  const head = text.slice(0, MOST)
  return FORGOT.some((pattern) => pattern.test(head)) || OF_WHAT_CAME.some((pattern) => pattern.test(head))
}
const MOST = 1500

/** Words that make it a project of its own, whatever customer it is for. */
const OF_ITS_OWN =
  /(?<!\p{L})(?:(?:new|second|third|another|separate|different|further|additional|unrelated) (?:\p{L}+ ){0,2}(?:project|deal|opportunity|registration|lead|requirement|one|site|plant|department|business unit|customer|account)|unrelated|separately|independent(?:ly)? of|nothing to do with|not (?:the same|part of)|(?:neues?|neuer|zweites?|zweiter|weiteres?|weiterer|anderes?|anderer|eigenes?|separates?|zus[äa]tzliches?)(?: \p{L}+){0,2} (?:projekt|vorhaben|deal|registrierung|kunde|standort|werk|bedarf)|unabh[äa]ngig|separat|hat nichts (?:mit|damit)|(?:nouveau|nouvelle|deuxi[èe]me|second|seconde|autre) (?:\p{L}+ )?(?:projet|affaire|dossier|opportunit[ée]|client|besoin|site)|sans (?:rapport|lien)|ind[ée]pendant|(?:nuevo|nueva|segundo|segunda|otro|otra) (?:\p{L}+ )?(?:proyecto|oportunidad|registro|cliente|sede|planta)|sin relaci[óo]n|independiente|(?:novo|nova|segundo|segunda|outro|outra) (?:\p{L}+ )?(?:projeto|projecto|oportunidade|registo|registro|cliente)|sem rela[çc][ãa]o|(?:nuovo|nuova|secondo|seconda|altro|altra|ulteriore) (?:\p{L}+ )?(?:progetto|opportunit[àa]|trattativa|cliente|sede)|indipendente|senza (?:alcun )?(?:legame|relazione)|(?:nieuwe?|tweede|andere?|apart|aparte) (?:\p{L}+ )?(?:project|deal|kans|registratie|klant|vestiging)|staat los van|los van|(?:now[ya]|nowe|drugi|druga|inny|inna|osobny|kolejny) (?:\p{L}+ )?(?:projekt|szansa|klient|transakcja)|niezale[żz]n\p{L}*|(?:nytt|ny|andra|annat|annan|ytterligare|separat) (?:\p{L}+ )?(?:projekt|aff[äa]r|registrering|kund)|(?:nyt|andet|anden|yderligere) (?:\p{L}+ )?(?:projekt|aftale|registrering|kunde)|uafh[æa]ngig\p{L}*|oberoende av)(?!\p{L})|別(?:の)?(?:案件|プロジェクト)|新(?:しい|規)(?:の)?(?:案件|プロジェクト|商談)|(?:二|2|２)(?:つ目|件目|番目)/iu

/** Do the words say that this is a project of its own? */
export const isOfItsOwn = (text: string): boolean => ofItsOwnAt(text) >= 0

/** Where they say so, -1 where they do not. */
export const ofItsOwnAt = (text: string): number => text.slice(0, MOST).search(OF_ITS_OWN)
