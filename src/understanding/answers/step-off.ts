/**
 * "The workshop on the 4th is off, they will come back to me": the next step of a deal does not take place, and nobody
 * says when it does. Only where the words are about that very step: its kind and its day, as far as they name them.
 */
import { WEEKDAYS } from '../extract/dates/date-words.ts'
import { fold } from '../extract/fold.ts'
import { allMatches } from '../search/all-matches.ts'

/** Folded. What is moved to another day, or only shaky, is not off. */
const OFF = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:is|are|was|were|'s|has been|have been|got|been) (?:now |all |sadly |unfortunately |just |completely )?(?:off(?! (?:to|the|for|with|work|limits)(?!\\p{L}))|cancell?ed|called off|scrapped|on ice|not happening)",
    "(?:they|he|she|we|i|customer|client)(?:'ve|'s| have| has)? (?:just |now |unfortunately |had to )*(?:cancel(?:l?ed)?|call(?:ed)? off|scrap(?:ped)?) ",
    "(?:won't|will not|isn't going to|is not going to|isn't|is not) (?:happen|happening|take place|taking place|go ahead|going ahead)",
    'fell through|falls through',
    'fallt (?:\\p{L}{1,12} ){0,2}(?:aus|flach)|ausgefallen|entfallt|abgesagt|gestrichen|abgeblasen|geplatzt|findet (?:\\p{L}{1,12} ){0,2}nicht statt|auf unbestimmte zeit verschoben',
    "(?:est|sont|a ete|ont ete) (?:\\p{L}{1,14} )?(?:annulee?s?|supprimee?s?|decommandee?s?)|(?:ont|a|avons) (?:\\p{L}{1,14} )?annule|tombe a l'eau|n'aura pas lieu|n'a pas lieu|reportee? sine die",
    '(?:se|queda|ha sido|han|ha|fue|esta) (?:ha )?(?:cancela|anula|suspende|cancelad[oa]|anulad[oa]|suspendid[oa]|caido)|no (?:se hace|tendra lugar|se celebra)',
    '(?:foi|fica|ficou|esta) (?:cancelad[oa]|anulad[oa]|desmarcad[oa]|sem efeito)|(?:cancelaram|desmarcaram)',
    '(?:e|e stat[oa]|viene|hanno|ha) (?:\\p{L}{1,12} )?(?:annullat[oa]|cancellat[oa]|saltat[oa]|disdett[oa])|salta(?!\\p{L})|non si (?:fa|tiene)',
    'gaat (?:\\p{L}{1,12} ){0,2}niet door|vervalt|(?:is|zijn|hebben|heeft) (?:\\p{L}{1,14} ){0,3}(?:geannuleerd|afgezegd|afgeblazen)|geannuleerd|afgezegd',
    '(?:zostal[oa]? )?odwolan\\p{L}{1,2}|nie odbedzie sie|inst(?:alld|allt)|blir inte av|aflyst|avlyst|bliver ikke til noget|blir ikke noe av|(?:je )?zrusen\\p{L}?|se rusi|odpada|peruttu|peruuntui|on peruttu',
    "^\\W{0,3}(?:[\\p{L}'.-]{1,20} ){1,5}(?:cancell?ed|called off|abgesagt|annulee?|cancelad[oa]|annullat[oa]|geannuleerd|installd|installt|aflyst|avlyst|zrusen[ao]?|peruttu)(?=\\W{0,3}$| ?[,;:.(–-]| (?:by|again|for now|today|yesterday|this|on|due|because|as|until|wegen|von|par|por|da|door|av|af|fra)(?!\\p{L}))",
  ].join('|')})`,
  'u',
)

/** Another day takes its place, it is asked, denied, only feared, long over, or somebody else's. */
const NOT_THIS = new RegExp(
  `(?<!\\p{L})(?:${[
    "not (?:off|cancell?ed|called off)|isn't (?:off|cancell?ed)|nicht (?:abgesagt|ausgefallen)|pas annule|no (?:esta |se ha )?cancelad|non (?:e )?annullat|niet (?:geannuleerd|afgezegd)|inte installd|ikke aflyst|back on|on again|doch statt|nothing|nobody|never|nie",
    'if|unless|whether|in case|when|wenn|falls|ob|sofern|si|cas|quand|cuando|se (?:o|os|as|il|lo|gli|nao|non|eles|loro)|quando|als|indien|jesli|om|hvis|jestli|jos',
    'may|might|could|would|should|perhaps|maybe|probably|possibly|afraid|fear|hope|vielleicht|eventuell|wohl|konnte|peut-etre|sans doute|risque|pourrait|quizas?|tal vez|puede que|talvez|forse|potrebbe|misschien|kan zijn|moze|kanske|maske|kanskje|mozna|ehka',
    'instead|stattdessen|dafur am|a la place|en su lugar|em vez|invece|in plaats|zamiast|i stallet|i stedet|misto|sijaan|moved|brought forward|rescheduled|shifted|verschoben auf|verlegt|vorgezogen|deplacee?|reportee? (?:au|a la|en)|avancee?|aplazad[oa] (?:al|a)|trasladad[oa]|adiad[oa] para|spostat[oa]|rinviat[oa] al?|verzet|verplaatst|verschoven naar|przelozon\\p{L}*|flyttad|flyttat|flyttet|presunut[ao]?|siirretty',
    'last (?:week|month|year|time)|letzte[ns]? (?:woche|monat|jahr|mal)|(?:semaine|fois|annee) derniere|le mois dernier|(?:semana|vez) pasada|ano pasado|semana passada|settimana scorsa|vorige week|forra veckan|sidste uge',
    '(?:other|another|different|sister|second|neighbou?ring) \\p{L}+|andere[nrs]?|schwester\\p{L}*|autre|otr[oa]s?|outr[oa]s?|altr[oa]|anden|annan|annat|jine\\p{L}*|toinen',
    '(?:board|budget|steering|internal|team|staff|press|christmas|parents?) (?:meeting|call|workshop|session|party)|vorstand\\p{L}*|aufsichtsrat\\p{L}*|gremium\\p{L}*|weihnacht\\p{L}*|conseil|comite|consejo|consiglio',
  ].join('|')})(?!\\p{L})`,
  'u',
)

/** Kinds of meetings; the last fits every step. */
const KINDS = [
  /(?<!\p{L})(?:demo|demonstra|vorfuhrung|presenta|prasenta|praesenta|visning|esitte|ukazk|pokaz)/u,
  /(?<!\p{L})(?:workshop|atelier|taller|oficina|warsztat|verkstad|tyopaja|schulung|training|formation|kurs)/u,
  /(?<!\p{L})(?:call|telefon|anruf|telco|appel|visio|llamada|chamada|ligacao|chiamata|telefonata|belafspraak|rozmow|samtal|opkald|puhelu|hovor|webex|teams|zoom|video)/u,
  /(?<!\p{L})(?:visit|besuch|begehung|ortstermin|visite|visita|bezoek|wizyt|besok|besog|navstev|kaynti|site|walk)/u,
  /(?<!\p{L})(?:poc|pilot|proof|trial|test|essai|prueba|prova|teste|proef)/u,
  /(?<!\p{L})(?:kick|start|auftakt|lancement|arranque|inicio|avvio)/u,
]
const ANY_MEETING =
  /(?<!\p{L})(?:meeting|appointment|session|date|termin|treffen|besprechung|gesprach|rendez-vous|rdv|reunion|rencontre|cita|reunion|reuniao|encontro|incontro|appuntamento|riunione|afspraak|overleg|gesprek|spotkani\p{L}*|mote\p{L}*|mode|modet|schuzk\p{L}*|tapaami\p{L}*|next step|nachste schritt)(?!\p{L})/u

const DAY_NUMBER =
  /(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|:?e)?(?![\d:%]|h|[.,]\d{3}|\s?(?:uhr|o'clock|am|pm|heures?|k|eur|€|people|personen)(?!\p{L}))/gu
const WORD = /\p{L}+(?:-\p{L}+)?/gu

/** Whether own words end that next step. Linear. */
export function stepIsOff(words: string, step: { text: string; date: string | null }): boolean {
  return sentences(fold(words)).some(
    (said) => OFF.test(said) && !NOT_THIS.test(said) && isThatStep(said, fold(step.text), step.date),
  )
}

const sentences = (low: string): string[] =>
  (low.match(/[^!?\n.]+(?:\.(?=\S|\s{1,3}(?:\d|\p{Ll}))[^!?\n.]*)*[!?.\n]?/gu) ?? []).filter(
    (said) => !said.endsWith('?') && said.length <= LONGEST,
  )
const LONGEST = 400

function isThatStep(said: string, step: string, date: string | null): boolean {
  const kinds = KINDS.filter((kind) => kind.test(said))
  const fits =
    kinds.length > 0
      ? kinds.some((kind) => kind.test(step)) || ANY_MEETING.test(step)
      : ANY_MEETING.test(said)
  return fits && isThatDay(said, date)
}

/** What names a day names the step's. */
function isThatDay(said: string, date: string | null): boolean {
  const numbers = allMatches(said, DAY_NUMBER).map((match) => Number(match[1]))
  const days = numbers.filter((number) => number >= 1 && number <= 31)
  const weekdays = (said.match(WORD) ?? []).flatMap((word) => WEEKDAYS[word] ?? [])
  if (days.length === 0 && weekdays.length === 0) return true
  if (date === null) return false
  const [, month, day] = date.split('-').map(Number)
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const fitsDay =
    days.length === 0 || (days.includes(day!) && days.every((one) => one === day || one === month))
  return fitsDay && weekdays.every((one) => one % 7 === weekday)
}
