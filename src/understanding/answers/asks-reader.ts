/**
 * Whether words ask whoever reads them to do something for their writer: "please send me the price list", "schick mir bitte die
 * Präsentation". Of an account executive's mail that is for a person to answer, and no step that both sides have agreed. Pure.
 */
import { fold } from '../extract/fold.ts'

export function asksReader(words: string): boolean {
  const said = fold(words).slice(0, LONGEST)
  return ASKS.test(said) && !RECORDS.test(said)
}
const LONGEST = 400

const ME = '(?:me|us|mir|uns|mich|mij|ons|mig|os|oss|meg|mi|nam)'
const ASKS = new RegExp(
  `^\\W{0,3}(?:\\p{L}+(?: \\p{L}+)?, ){0,2}(?:(?:and|also|then|und|auch|et|y|e|en|och|og) )?(?:${[
    "please|pls|plz|kindly|bitte|merci de|veuillez|svp|s'il (?:vous|te) plait|por favor|per favore|gelieve|prosze|prosim|snalla|vanligen|venligst|vennligst",
    '(?:can|could|would|will) (?:you|someone|somebody)|(?:kannst|konnen|konnt|konntest|konnten|wurdest|wurden) (?:du|sie|ihr)|(?:peux|pouvez|pourriez|pourrais)[- ](?:tu|vous)|(?:puedes|puede|podrias|podeis|podes?|poderia|puoi|puo|potresti|potete|kun|kunt|kunnen) ',
    `(?:send|give|forward|share|get|show|tell|call|ring|e?-?mail|introduce|put|let|provide|connect|ping|remind|bring|hand) ${ME}`,
    `(?:schick\\p{L}*|send\\p{L}*|gib|gebt|geben|ruf\\p{L}*|zeig\\p{L}*|sag\\p{L}*|nenn\\p{L}*|leit\\p{L}*) (?:sie |du |ihr )?${ME}`,
    '(?:envoie|envoyez|donne|donnez|transmets|transmettez|appelle|appelez|montre|montrez|dis|dites)[- ](?:moi|nous)',
    '(?:envia|envie|enviad|manda|mande|pasa|pase|llama|llame|dame|deme|muestra)(?:me|nos)|(?:envie|envia|mande|manda|ligue|liga|passe)(?:m)?-(?:me|nos)',
    '(?:manda|invia|passa|chiama|dai|dam|gira)(?:te|r)?(?:mi|ci)',
    `(?:stuur|geef|bel|mail|laat) ${ME}|(?:skicka|ge|ring|mejla) (?:till )?${ME}|(?:send|giv|gi|ring) (?:til )?${ME}|(?:wyslij|przeslij|daj|podaj) ${ME}`,
  ].join('|')})(?!\\p{L})|(?:送|教え|紹介|共有|連絡|転送)[^。]{0,8}(?:ください|下さい|いただけ|お願い)`,
  'u',
)
/** "Please note the next step: …" is meant for the record. */
const RECORDS =
  /(?<!\p{L})(?:next steps?|(?:please|pls|kindly) (?:also )?(?:note|record|log|update|change|set the|mark|put down|write down)|bitte (?:\p{L}+ )?(?:notier\p{L}*|vermerk\p{L}*|eintrag\p{L}*)|nachste\p{L}* schritt\p{L}*|prochaine etape|veuillez noter|merci de noter|proximo paso|siguiente paso|proximo passo|prossimo passo|volgende stap|nasta steg|naeste skridt|neste steg)(?!\p{L})/u
