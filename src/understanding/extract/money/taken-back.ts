/**
 * Sums that are named to be taken back: "forget the 65k, it's more like 58", "not 65 but 58", "ich hatte 45.000
 * gemeldet, richtig sind 54.000". What holds is another sum, or none that is named.
 */
import type { AmountMention } from './amount-mention.ts'

/** What is told to be dropped, the sum being what: "oubliez les …", "forget what I said about …"; not "they drop it to …". */
const DROPPED =
  /(?<!\p{L})(?:forget(?: about)?|scrap|scratch|strike|ignore|drop|disregard|never ?mind|vergiss|vergesst|vergessen sie|streich\w*|ignorier\w*|oubli(?:ez|e|ons)|laiss(?:ez|e) tomber|ignor(?:ez|e)|olvid\w+|ignor(?:a|en|e|ad)|esquec\w+|ignor(?:em|e)|(?:dimentica|scorda)\w*|lasci\w+ perdere|ignor(?:i|ate)|vergeet|negeer|zapomni\w+(?: o)?|pomin\w*|glom|bortse fran|glem|se bort fra)(?: (?:about|the|that|those|my|our|old|first|earlier|previous|figure|number|amount|sum|of|what|i|we|said|wrote|gave|told|you|die|den|das|der|alten?|ersten?|von|mit|meine?|unsere?|summe|betrag|zahl|sie|bitte|les|la|le|anciens?|premiers?|montant|de|des|mes|nos|los|las|lo|el|mis|cifra|importe|os|as|o|meus|valor|gli|il|di|dei|miei|importo|het|mijn|oude|bedrag|van|det|gamla|gamle|belopp\p{L}*|kwot\p{L}*|tych|tamte)){0,6} ?[€£$¥]?\s*$/u

/** "Not …", "it isn't the …", "no son …", right before the sum, with an article and a word or two at most. */
const DENIED =
  /(?<!\p{L})(?:not|isn'?t|aren'?t|no longer|nicht(?: mehr)?|keine|statt|pas(?: de)?|n'est plus|ne sont plus|no (?:son|es|eran?|seran?|van a ser)|ya no|nao (?:e|sao|eram?|serao)|ja nao|non (?:e|sono|erano?|saranno)|non piu|niet(?: meer)?|geen|nie|inte|ikke|ej|instead of|rather than|au lieu d[eu]s?|en (?:vez|lugar) de|em vez d[eo]s?|invece (?:di|dei)|in plaats van|zamiast|i stallet for|i stedet for)(?: (?:the|that|those|die|den|der|les|los|las|os|as|i|le|gli|de|het|det|um|rund|etwa|about|around|environ|unos|circa|wie))? ?[€£$¥]?\s*$/u

/** Behind the sum: "… können Sie streichen", "… no longer holds", 「…ではなく」. */
const DROPPED_BEHIND =
  /^\s?(?:eur|euros?|€|usd|gbp|pounds|円)?,? ?(?:(?:ではな|じゃな|でなく)|(?:konnen|konnt|kannst|bitte|durfen) (?:\p{L}+ )?(?:streichen|vergessen|ignorieren)|(?:can|may|should) (?:go|be (?:scrapped|ignored|forgotten|dropped|deleted|removed))|(?:no longer|does not|doesn't) (?:holds?|appl\w+|stands?)|(?:is|are|was|were) (?:wrong|outdated|off the table|a (?:typo|mistake)|my (?:typo|mistake))|gilt nicht|gelten nicht|stimm(?:t|en) nicht|(?:ist|sind|war|waren) (?:falsch|uberholt|hinfallig|ein (?:tippfehler|irrtum))|n'est plus|ne sont plus|etait une erreur|ya no (?:vale|aplica)|era un error|ja nao (?:vale|conta)|era um erro|non (?:vale|valgono) piu|era un errore|geldt niet|klopt niet|jest nieaktualn\w+|galler inte|gaelder ikke)/u

/** What was said before, or stands on the other side: of two sums the one that is put right. */
const SAID_BEFORE =
  /(?<!\p{L})(?:i|we) (?:said|wrote|gave|put|told|quoted|registered|mentioned|had)(?: \p{L}+){0,3}\s*$|(?<!\p{L})(?:says|your side|you have|you've got|on (?:file|record)|when i registered|registered (?:as|at|with)|j'avais (?:ecrit|dit|mis|indique|annonce|note)|j'ai (?:ecrit|mis|indique)|vous avez|ich hatte|wir hatten|gemeldet (?:waren|hatte ich|hatten wir)|bei (?:ihnen|euch) ste(?:ht|hen)|(?:donde )?puse|habia (?:puesto|dicho|escrito)|dije|escribi|figuran?|escrevi|tinha (?:dito|posto|escrito)|indiquei|avevo (?:scritto|detto|messo|indicato)|avevamo \p{L}+|ik had|ik schreef|(?:jullie|bij jullie) \p{L}+|napisal\w+|podal\w+|jag skrev|vi skrev|jeg skrev|aus (?:den|unseren|ihren|meinen))(?: \p{L}+){0,2} ?[€£$¥]?\s*$/u

/** Words between two sums by which the second takes the place of the first. */
const RATHER =
  /(?<!\p{L})(?:make (?:that|it)|should (?:read|be|say)|ought to|i meant|correct(?:ly)? (?:is|are)|actually|rather|instead|it'?s|now|but|richtig\w* (?:sind|ist|waren|ware)|korrekt (?:sind|ist)|gemeint|sind|sondern|c'est|il s'agit|je voulais dire|plutot|mais|queria decir|quise decir|es|son|sino|sao|queria dizer|mas|sono|intendevo|ma|moet(?:en)?|wordt|maar|bedoelde|ma byc|powinno|tylko|utan|ska vara|men|skal vaere|mente|menade)(?!\p{L})/u

/** No words are further apart. */
const REACH = 120

/** Whether the sum is named only to be taken back. Of `low`, the folded text; `all` are the sums around it. */
export function isTakenBack(
  low: string,
  from: number,
  mention: AmountMention,
  all: readonly AmountMention[],
): boolean {
  const before = low.slice(Math.max(from, mention.start - REACH), mention.start)
  if (DROPPED.test(before) || DENIED.test(before)) return true
  if (DROPPED_BEHIND.test(low.slice(mention.end, mention.end + 60))) return true
  if (!SAID_BEFORE.test(before)) return false
  return all.some(({ start, max }) => {
    const between = start > mention.end ? low.slice(mention.end, start) : ''
    return between !== '' && between.length < REACH && max !== mention.max && RATHER.test(between)
  })
}
