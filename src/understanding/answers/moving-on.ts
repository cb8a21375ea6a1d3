/**
 * "Friday is my last day, Ken looks after my deals": whoever writes leaves the post, for good or for long. What follows from
 * it a person settles; it is no fact of the deal, no next step and no decision. Pure; linear.
 */
import { fold } from '../extract/fold.ts'

/** Whether a partner's person says so of himself. `text`: his own words. */
export function movesOn(text: string): boolean {
  const said = fold(text.slice(0, MOST)).replace(/’/g, "'")
  return MOVES_ON.test(said)
}
const MOST = 2_000

/** Before a holiday it is only the last day for now. */
const FOR_NOW =
  '(?! (?:before|until|ahead of|vor|bevor|avant|antes|prima|voor|innan|fore|for (?:jul|ferie)|in the office before|this (?:week|year)|diese woche|dieses jahr))'
const MINE = '(?:deals?|accounts?|customers?|clients?|partners?|registrations?|work|cases|things)'
const MOVES_ON = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:is|was|will be|be) my (?:very )?last (?:working )?day(?:${FOR_NOW})(?! for)`,
    'my last (?:working )?day (?:here|at|with|is|will be|was)(?! before)',
    "i(?:'m| am|'ll be| will be) (?:leaving|quitting|retiring)(?: (?:from )?(?:the |our |my )?(?:company|firm|business|job|post|role|\\p{L}+ it)| at the end| next (?:week|month)| on (?:the )?\\d| soon|(?= ?[.,;!]|$))",
    "i(?:'m| am) moving on(?= ?[.,;!\\n]|$| to (?:a new|another|new))",
    "i(?:'ve| have) (?:handed in|given|got) my notice",
    'i no longer work (?:at|for|here)',
    "i(?:'m| am|'ll be| will be) (?:going |off )?on (?:maternity|paternity|parental|long-?term|sick) leave from",
    `(?:looks?|looking|look) after (?:all )?(?:of )?my ${MINE}|(?:takes?|taking|take) over (?:all )?(?:of )?my ${MINE}|(?:picks?|picking) up (?:all )?(?:of )?my ${MINE}`,
    `(?:ist|war) mein letzter (?:arbeits)?tag(?:${FOR_NOW})|mein letzter (?:arbeits)?tag (?:ist|war|hier|bei)`,
    'ich (?:verlasse|scheide)(?: \\p{L}+){0,3} (?:zum|am|ende|aus|per)(?!\\p{L})|ich gehe (?:zum \\S+ |ende \\S+ )?in (?:rente|elternzeit|mutterschutz|pension|den ruhestand)|ich bin (?:ab|bald)(?: \\S+){0,3} nicht mehr (?:bei|da|im)',
    'ubernimmt (?:ab \\S+ )?(?:alle )?meine (?:deals|kunden|projekte|vorgange|themen|aufgaben)|meine (?:deals|kunden|projekte|vorgange|themen) ubernimmt',
    `mon dernier jour(?:${FOR_NOW})|je quitte (?:l'entreprise|la societe|l'agence|le groupe|mon poste)|je pars (?:a la retraite|en conge (?:maternite|parental))|repren(?:d|dra|ds) (?:tous )?mes (?:dossiers|clients|affaires|comptes)`,
    `(?:es|sera|fue) mi ultimo dia(?:${FOR_NOW})|(?:dejo|voy a dejar) la (?:empresa|compania)|me voy de la empresa|me jubilo|(?:se (?:encarga|encargara|ocupa|ocupara) de|lleva|llevara|asume|asumira) (?:todos )?mis (?:clientes|operaciones|temas|oportunidades|cuentas)`,
    `(?:e|sera|foi) o meu ultimo dia(?:${FOR_NOW})|(?:deixo|vou deixar) a empresa|estou de saida da empresa|(?:assume|fica com|trata d)(?: os)? ?(?:o)?s? ?meus (?:clientes|negocios|projetos|processos)`,
    `(?:e|sara|era) il mio ultimo giorno(?:${FOR_NOW})|lascio l'azienda|vado in pensione|(?:segue|seguira|prende|prendera) (?:in mano )?(?:tutte |tutti )?(?:le mie|i miei) (?:trattative|pratiche|clienti|opportunita)`,
    `(?:is|was) mijn laatste (?:werk)?dag(?:${FOR_NOW})|mijn laatste (?:werk)?dag is|ik (?:verlaat|vertrek bij|ga weg bij)(?!\\p{L})|ik ga met pensioen|neemt (?:al )?mijn (?:klanten|deals|dossiers|projecten) over`,
    'min sista (?:arbets)?dag|jag slutar (?:pa|hos|den|i|som)(?!\\p{L})|tar over (?:alla )?mina (?:kunder|affarer|arenden)',
    'min sidste (?:arbejds)?dag|jeg (?:stopper|fratraeder) (?:hos|den|i|pr)(?!\\p{L})|overtager (?:alle )?mine (?:kunder|sager|aftaler)|min siste (?:arbeids)?dag|jeg slutter (?:i|hos|den)(?!\\p{L})|overtar (?:alle )?mine (?:kunder|saker|avtaler)',
    'moj ostatni dzien|odchodze z (?:firmy|pracy)|przejmuje (?:wszystkich )?moich (?:klientow)',
  ].join('|')})(?!\\p{L})|退職(?:いたし|することに|します|する予定)|最終出社|私の後任`,
  'u',
)
