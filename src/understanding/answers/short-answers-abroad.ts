/**
 * Short answers (short-answers.ts) in Polish, Swedish, Danish, Dutch, Portuguese and Japanese: what is confirmed, denied,
 * withdrawn, extended or disputed. The words carry their object, since in an answer to a letter much else is withdrawn and
 * extended: a customer's order, somebody's contract.
 */

/** "Tak" alone is no answer: a Pole says yes with it, a Dane thank you. */
export const YES_ABROAD =
  /^(?:tak,? (?:potwierdzam\p{L}*|zgadza\p{L}*|zgoda|to nasz\p{L}*|oczywi[śs]cie|akceptuj\p{L}*|jest)|potwierdzam(?:y)?|zgadzam(?:y)? si[ęe]|zgadza si[ęe]|zgoda|akceptuj(?:[ęe]|emy)|(?:(?:jag|vi) )?bekr[äa]ftar|bekr[äa]ft(?:as|at)|(?:det )?st[äa]mmer|godk[äa]nn(?:s|er)|godk[äa]nt|vi [äa]r [öo]verens|(?:jeg|vi) bekr[æa]fter|bekr[æa]ftet|det (?:er korrekt|passer)|enig(?=\s*(?:$|[,;:]))|vi er enige|godkendt|korrekt|(?:ik|wij|we) bevestig(?:en)?|dat klopt|daar zijn we het mee eens|eens(?=\s*(?:$|[,;:]))|est[áa] (?:correto|certo)|confirmamos|isso mesmo)(?!\p{L})|^(?:はい|間違い(?:あり|ござい)ません|同意(?:し|いたし)ます|承知(?:し|いたし)ました|問題(?:あり|ござい)ません|その通りです|承認(?:し|いたし)ます)/iu

export const NO_ABROAD =
  /^(?:(?:nie|nej)(?=\s*(?:$|[,;:–-]))|nie (?:zgadzam|akceptuj|wyra[żz]am|to nie|jest)\p{L}*|sprzeciwiam(?:y)? si[ęe]|(?:vi|jag) (?:mots[äa]tter (?:oss|mig)|inv[äa]nder|h[åa]ller inte med|[äa]r inte [öo]verens)|(?:vi|jeg) (?:g[øo]r indsigelse|er ikke enige?)|ikke enig|inte med p[åa] det|n[ãa]o(?=\s*(?:$|[,;:–-]))|n[ãa]o (?:concord|aceit|[ée] noss|fomos n[óo]s|fui eu)\p{L}*)(?!\p{L})|^(?:いいえ|同意(?:でき|し)(?:ません|かねます)|反対(?:です|します|いたします)|異議(?:があり|あり)|お断り)/iu

const DEAL = String.raw`(?:zg[łl]oszeni\p{L}*|rejestracj\p{L}*|registrering\p{L}*|anm[äa]lan|aff[äa]r(?:en)?|tilmelding\p{L}*|sag(?:en)?|registratie\p{L}*|aanmelding\p{L}*|dossier|registo|registro|oportunidade|neg[óo]cio|(?:deal|szans[ęea])\p{L}*|\d{4,6})(?![\p{L}\d])`
/** Up to the deal, but not out of it: "remove Maya from the registration" takes nothing back. */
const UP_TO = String.raw`(?<between>(?:(?!\s(?:fr[åa]n|fra|ur|ze?|od|uit|van|d[ao]s?)\s)[^.!?\n]){0,40}?)(?<!\p{L})`

export const WITHDRAW_ABROAD = [
  String.raw`(?<!\p{L})(?:wycof(?:uj[ęe]|ujemy|a[ćc]|ajcie)|anulowa[ćc]|anuluj(?:[ęe]|emy|cie)?|usun[ąa][ćc]|usu[ńn]cie)${UP_TO}${DEAL}`,
  String.raw`(?<!\p{L})(?:dra|drar|ta|tar) (?:(?:vi|jag|h[äa]rmed) ){0,2}(?:tillbaka|bort)${UP_TO}${DEAL}`,
  String.raw`(?<!\p{L})(?:dra|drar|ta|tar|stryk|annullera|makulera)${UP_TO}${DEAL}(?:[^.!?\n]{0,10} (?:tillbaka|bort)|$|,)`,
  String.raw`(?<!\p{L})(?:tr[æa]k|tr[æa]kker|tager?)${UP_TO}${DEAL}[^.!?\n]{0,20} tilbage`,
  String.raw`(?<!\p{L})(?:slet|annuller|fjern|tr[æa]k(?:ker)?(?: (?:vi|jeg|venligst|hermed))* tilbage)${UP_TO}${DEAL}`,
  String.raw`(?<!\p{L})trek(?:ken)?${UP_TO}${DEAL}(?: \p{L}+){0,3} in(?!\p{L})`,
  String.raw`(?<!\p{L})(?:podem|pode|poderiam|queremos|quero|favor|gostar[íi]amos de) (?:por favor )?(?:cancelar|anular|retirar|eliminar|remover)${UP_TO}${DEAL}`,
  String.raw`(?:登録|案件|申請|ディール|\d{4,6})(?:の(?:登録|申請|案件))?(?:を|は|も)?、?(?:一旦|すぐに)?(?:取り?下げ(?!ません|ない|なく)|取り?消[しす](?!ません|てい?ない|ない)|キャンセル(?!しません|しない|は)|撤回(?!しません|しない)|削除(?!しません|しない))`,
].map((pattern) => new RegExp(pattern, 'iu'))

export const EXTEND_ABROAD =
  /(?<!\p{L})(?:przed[łl]u[żz](?:cie|y[ćc]|eni[ea]|my)|f[öo]rl[äa]ng(?:a|er|ning\p{L}*)?|forl[æa]ng(?:e|er|else\p{L}*)?|prorroga[çc][ãa]o)(?!\p{L})|延長(?:を(?:お願い|希望|申請)|(?:して|お願い|願い|希望|を願))/iu

/** Asked politely it is asked for all the same. */
export const MAY_WE_EXTEND_ABROAD =
  /^¿?\s*(?:czy (?:mo[żz]\p{L}*|mog\p{L}*)|kan (?:ni|vi|man|i|du|je)|kunnen (?:jullie|we|wij)|kunt u|mogen we|podem(?:os)?|pode(?:ria)?m?|pouvez-vous|pourriez-vous|pouvons-nous|peut-on|serait-il possible|pod[ée]is|pueden|podr[íi]a\p{L}*|potete|possiamo|potreste)(?!\p{L})[^.?!]{0,80}(?:przed[łl]u[żz]|f[öo]rl[äa]ng|forl[æa]ng|verleng|prorrog|prolong|prorog|estend|extend|ampliar)[^.?!]{0,60}\?$|^[^。？?\n]{0,40}延長[^。？?\n]{0,15}(?:できます|いただけます|可能です|もらえます)か/iu

export const DISPUTE_ABROAD =
  /(?<!\p{L})(?:(?:kwestionuj|sprzeciwiam|nie zgadzam)\p{L}*[^.!?\n]{0,50}(?:prowizj|podzia|udzia)|(?:bestrid|inv[äa]nd|mots[äa]tt|inte med|inte [öo]verens)\p{L}*[^.!?\n]{0,50}(?:provision|kredit|andel|f[öo]rdelning)|(?:indsigelse|ikke enige?)(?!\p{L})[^.!?\n]{0,50}(?:provision|kredit|andel|fordeling)|(?:contestamos|discordamos|n[ãa]o aceitamos)[^.!?\n]{0,40}(?:comiss|cr[ée]dito|parte|quota))|(?:コミッション|手数料|配分|分配|クレジット)[^。\n]{0,20}(?:異議が?あ|同意でき(?:ません|かね)|不服|納得(?:でき|いき)(?:ません|かね))/iu

/** Words that take an assent back. */
export const HEDGE_FURTHER_ABROAD =
  /(?<!\p{L})(?:ale|je[śs]li|je[żz]eli|o ile|chyba|pod warunkiem|mo[żz]e(?! by[ćc])|jeszcze nie|(?:bara|endast|men) om|om (?:ni|de|du|han|hon|den|det)|kanske|inte [äa]n(?:nu)?|f[öo]rutsatt|hvis|medmindre|m[åa]ske|endnu ikke|forudsat|a menos que|se (?:eles|ele|ela|voc[êe]s?))(?!\p{L})|[,;] men(?!\p{L})|ただし|もし|場合(?:は|に)|かもしれ|条件(?:が|付|次第)|検討中/iu

export const NEGATION_ABROAD = /(?<!\p{L})(?:nie|inte|ikke|ej)(?!\p{L})/iu

/** What somebody else withdraws or extends is news. */
export const OF_THE_CUSTOMER =
  /^(?:the customer|they|klienci?|kunde(?:n|rna|rne)?|de klant|klanten|o cliente|os clientes|le client|el cliente|il cliente|der kunde|die kunden|ze|zij|oni)(?!\p{L})|^(?:顧客|お客|先方)/iu

/** "Det är inte från oss", "to nie od nas": whoever says so did not register anything. */
export const DENIAL_ABROAD =
  /(?<!\p{L})(?:inte|ikke|nie|aldrig|nigdy)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:fr[åa]n oss|fra os|skicka\p{L}*|sendt?|registrer\p{L}*|anm[äa]l\p{L}*|od nas|wys[łl]a\p{L}*|zg[łl]asza\p{L}*|nasz\p{L}*|v[åa]r[ta]?|vores)(?!\p{L})|(?:送って|登録して|申請して)(?:い|おり)ません|(?:弊社|当社|私ども)(?:の|から)?(?:もの)?では(?:あり|ござい)ません/iu
