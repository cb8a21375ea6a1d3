/**
 * The context of a deal: the sentences that say need, problem, project, trigger, competitor or incumbent, in the
 * order of the mail. No greeting, no signature, no boilerplate, no contact data, no request to register.
 */
import type { Fact } from '../understanding.ts'
import { FOR } from './money/deal-amount.ts'
import { low, type Unit } from './money/units.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'

const NEED =
  /\b(?:need\w*|want\w*|requir\w*|problem\w*|pain\w*|struggl\w*|issue\w*|replac\w*|manual\w*|by hand|spreadsheets?|excel|on paper|paper(?:-based)?|audit\w*|regulat\w*|complian\w*|insurer|insurance|breach\w*|incident\w*|leak\w*|ransom\w*|stolen|attack\w*|hack\w*|risk\w*|delay\w*|slow\w*|wait\w*|late\b|backlog|errors?|mistake\w*|complain\w*|lost\b|lose[s]?|losing|penalt\w*|fined?|fines|because|must\b|has to|have to|had to|looking (?:for|at|to)|evaluat\w*|project\w*|initiative|migrat\w*|merger|merged|acqui\w*|tender|rfp|modern\w*|automat\w*|digiti\w*|encrypt\w*|unencrypted|protect\w*|report\w*|dashboard\w*|data\b|process\w*|workflow\w*|approv\w*|contract expires|end of life|sunset|growth|expan\w*|cost\w*|sav(?:e|ing)\w*|takes? (?:\d+|\w+) (?:days|weeks|hours|months)|nobody|no one|can'?t|cannot|unable|fed up|frustrat\w*|hate\w*|broke\w*|fail\w*|outage\w*|overrun\w*|missing|competitor\w*|incumbent|currently|legacy|old system|license model|price increase|board (?:wants|decided|asked)|pressure|urgent\w*|deadline|before (?:the|year|winter|summer|christmas)|scope|slip\w*|appeal\w*|court|bedarf\w*|brauch\w*|benotig\w*|problem\w*|anforderung\w*|ablos\w*|ersetz\w*|manuell\w*|von hand|handisch\w*|papier\w*|tabellen|prufung\w*|prufer\w*|aufsicht\w*|versicher\w*|vorfall\w*|datenpanne|angriff\w*|risik\w*|verzoger\w*|langsam\w*|warte\w*|wartezeit\w*|spat\b|verspat\w*|fehler\w*|beschwer\w*|verlor\w*|strafe\w*|weil\b|muss\b|mussen|sucht|suchen|projekt\w*|vorhaben|umstell\w*|einfuhr\w*|fusion|ubernahme|ausschreibung|automatisier\w*|digitalisier\w*|verschlussel\w*|schutz\w*|schutzen|auswertung\w*|bericht\w*|daten\w*|prozess\w*|freigab\w*|vertrag lauft|gekundigt|wachstum|kosten|niemand|keiner|kein\w* (?:uberblick|transparenz|system)|nicht mehr|derzeit|aktuell|altsystem|druck|dringend|eilig|besoin\w*|cherch\w*|souhait\w*|veu(?:t|lent)|probleme\w*|difficult\w*|remplac\w*|a la main|manuel\w*|papier|tableur\w*|audit\w*|commission|assureur|incident\w*|fuite\w*|attaque\w*|risque\w*|retard\w*|delai\w*|lent\w*|attend\w*|erreur\w*|reclam\w*|perdu\w*|penalite\w*|car\b|parce que|doi(?:t|vent)|projet\w*|fusion\w*|appel d'offres|automatis\w*|chiffr\w*|proteg\w*|tableau\w*|donnees|processus|valid\w*|personne ne|actuellement|aujourd'hui|pression|urgent\w*|sans ca|necesi\w*|busca\w*|quiere\w*|problema\w*|dificult\w*|sustitu\w*|reemplaz\w*|a mano|manual\w*|papel\w*|hojas? de calculo|auditor\w*|aseguradora|incidente\w*|fuga\w*|ataque\w*|riesgo\w*|retras\w*|tard\w*|lent\w*|esper\w*|error\w*|queja\w*|perd\w*|sancion\w*|multa\w*|porque|debe\w*|tiene\w* que|proyecto\w*|fusion|licitacion|automatiz\w*|cifr\w*|proteg\w*|inform\w*|datos|proceso\w*|aprob\w*|nadie|actualmente|hoy|presion|urgente\w*|precis\w*|necessit\w*|procur\w*|quer(?:em)?\b|substitu\w*|a mao|na mao|planilha\w*|folhas? de calculo|seguradora|vazament\w*|risco\w*|atras\w*|demor\w*|erro\w*|reclamac\w*|prejuizo\w*|deve\w*|tem que|projeto\w*|fusao|licitac\w*|criptograf\w*|proteg\w*|relatori\w*|dados|process\w*|aprova\w*|ninguem|atualmente|hoje|pressao|bisogn\w*|cerca\w*|vogliono|vuole|esigenz\w*|sostitu\w*|a mano|carta\w*|cartace\w*|fogli|verific\w*|assicura\w*|fughe?|attacc\w*|rischi\w*|ritard\w*|lent\w*|aspett\w*|error\w*|reclam\w*|perde\w*|persi|sanzion\w*|perche|devono|deve\b|progett\w*|fusione|gara\b|automatizz\w*|cifra\w*|protegg\w*|report\w*|dati\b|processi?\w*|approva\w*|nessuno|attualmente|oggi|pression\w*|urgen\w*|behoefte\w*|nodig|zoek\w*|willen|probleem|problemen|vervang\w*|handmatig\w*|met de hand|papier\w*|accountant\w*|toezicht\w*|verzekera\w*|lek\w*|aanval\w*|risico\w*|vertrag\w*|traag|langzaam|wacht\w*|fout\w*|klacht\w*|klag\w*|verlor\w*|boete\w*|omdat|moet\w*|project\w*|fusie|aanbesteding|automatiser\w*|versleutel\w*|bescherm\w*|rapport\w*|gegevens|proces\w*|goedkeur\w*|niemand|momenteel|druk\b|dringend|potrzeb\w*|szuka\w*|musi\w*|ryzyk\w*|recznie|behov\w*|behover|mangler|maste|skal)\b|課題|必要|必須|事故|流出|手作業|遅れ|監査|要望|検討|問題|競合|不足|老朽|更新|リプレース|導入|属人|二重|時間がかか/
const REQUEST =
  /^(?:(?:hi|hello|hallo|bonjour|hola|ciao|hey)\b.{0,20}[,!]\s*)?(?:(?:could|can|would|please|kindly|pls|i(?:'d| would| want)? ?(?:like|want)?|we(?:'d| would| want)? ?(?:like|want)?|just|quick one|new|this is|here (?:is|are|comes)|attached|find|below|following|as discussed|another|two|three|four|\d+|one|bitte|hiermit|ich|wir|anbei|nachfolgend|im folgenden|folgende\w*|unten|neue\w*|konnt\w*|merci|je|nous|veuillez|voici|ci-dessous|ci-joint|voir|nouvelle|por favor|os|les|adjunto|a continuacion|queria|quisiera|quiero|querriamos|reenvio|segue\w*|gostari\w*|queria|vorrei|vorremmo|segnal\w*|di seguito|ecco|in allegato|graag|hierbij|hieronder|bij deze|wil|ik|nieuwe|prosze|jag|vi)\b).{0,90}\b(?:regist\w*|log\b|logged|protect(?:ed|ion)?|anmeld\w*|angemeldet|enregistr\w*|registr\w*|regist[oa]\w*|opportunit\w*|deals?|opportunidad\w*|oportunidade\w*|chance|lead|zarejestr\w*|demande)\b/
const COURTESY =
  /^(?:thanks?\b|thank you|many thanks|let me know|let us know|please let|shout if|please (?:include|keep|cc|shout|confirm|advise|acknowledge)|any questions|do the needful|kindly (?:do|revert|confirm|acknowledge)|looking forward|look forward|hope (?:you|this|all)|happy to|best\b|danke|vielen dank|bitte (?:kurz )?(?:bestatig|um (?:kurze )?(?:bestatig|ruck))|fur beide bitte|bei (?:fragen|ruckfragen)|gebt (?:mir|uns)|freue|wir freuen|ich hoffe|merci|n'hesitez|en vous (?:remerci|souhait)|dans l'attente|je reste|nous restons|gracias|muchas gracias|quedo|quedamos a|espero|obrigad\w*|fico|ficamos a|aguard\w*|qualquer duvida|espero|grazie|resto|restiamo|attendo|fatemi sapere|bedankt|alvast|ik hoor|laat (?:me|ons)|mocht|dank|dziek|tack|tak\b|よろしく|お世話|ご確認|以上|as discussed(?: on the phone)?\W*$|see below\W*$|details below|more (?:to follow|later)|sorry|entschuldig|desole|perdon|desculp|scusa)/
const CHROME = /^(?:[-=_*#~+ ]{3,}|-+\s?[\p{L} /&]+\s?-+$|\[[x ]?\])/u

/** The context sentences of one deal; with lower confidence those that only tell about it. */
export function readContext(
  reading: Reading,
  units: Unit[],
  skip: { step: Unit | null; closeUnit: Unit | null },
  reply: boolean,
): Fact<string>[] {
  const graded = units.flatMap((unit) => {
    const part = tellingPart(reading, unit)
    const grade = gradeOf(reading, part, unit, skip, reply)
    if (grade === null) return []
    const value = words(part.layout, part.start, part.end)
    return [{ grade, fact: fact(value, part.layout, part.start, part.end, grade === 'STRONG' ? 0.85 : 0.55) }]
  })
  if (!graded.some(({ grade }) => grade === 'STRONG')) return []
  return graded.map((entry) => entry.fact).slice(0, 40)
}

type Skip = Parameters<typeof readContext>[2]
type Grade = 'STRONG' | 'WEAK' | null

const EMPTY =
  /^(?:n\/?a|none|tbd|-+|\.+|see (?:above|below)|siehe (?:oben|unten)|k\.?a\.?|keine?|nothing|unknown)\W*$/

function gradeOf(reading: Reading, part: Unit, unit: Unit, skip: Skip, reply: boolean): Grade {
  const value = low(part)
  if (unit.key !== null) return gradeOfField(unit)
  const count = value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  const cjk = /[\u3040-\u30ff\u4e00-\u9fff]{6,}/.test(value)
  if ((count < 4 && !cjk) || CHROME.test(value) || COURTESY.test(value) || MACHINE.test(value)) return null
  const found = foundIn(reading, part)
  const needs = NEED.test(value) || REASON.test(value) || CHANGE.test(value)
  if (REQUEST.test(value) && !(needs && count > 22)) return null
  if (!reply && contactsOnly(found.emails.length + found.phones.length, needs, count)) return null
  if (unit === skip.step && !needs) return null
  if (part !== unit && ASIDE.test(value) && count < 10) return null
  if (reply || needs) return 'STRONG'
  if (unit.layout.sections[unit.section]?.side === 'CUSTOMER') return count >= 6 ? 'STRONG' : 'WEAK'
  const business =
    found.amounts.length > 0 || unit === skip.closeUnit || WE.test(value) || /\?\s*$/.test(value)
  if (
    found.amounts.length > 0 &&
    count >= 9 &&
    !FOR.test(value) &&
    !WE.test(value) &&
    unit !== skip.closeUnit
  )
    return 'STRONG'
  if (business || ASIDE.test(value)) return count >= 6 && ABOUT_THEM.test(value) ? 'WEAK' : null
  // A full statement about somebody else that is no money, date or task talk is what the deal is about.
  const full = count >= 7 || (count >= 4 && value.length >= 40)
  return full || (count >= 6 && ABOUT_THEM.test(value)) ? 'STRONG' : null
}

function gradeOfField(unit: Unit): Grade {
  const value = low(unit)
  if (unit.key === 'context') return EMPTY.test(value) || value.length < 4 ? null : 'STRONG'
  if (unit.key === 'goLive') return /\p{L}{3,}.*\s.*\p{L}{3,}/u.test(value) ? 'WEAK' : null
  const tells = ['closeDate', 'amount', 'competitor', 'signal'].includes(unit.key ?? '')
  return tells && value.split(/\s+/).length >= 6 ? 'WEAK' : null
}

/**
 * A sentence that also carries an address or the request to register is cut down to the longest run of clauses
 * that carry neither: "talk to Priya, priya@…, they drown in Excel" tells a need, and somebody's address.
 */
function tellingPart(reading: Reading, unit: Unit): Unit {
  if (unit.key !== null) return unit
  const found = foundIn(reading, unit)
  const addresses = [...found.emails, ...found.phones, ...found.sites]
  const asks = REQUEST.test(low(unit))
  if (addresses.length === 0 && !asks) return unit
  const parts = segments(unit)
  const idle = parts.map(
    (part, i) =>
      addresses.some((address) => address.start < part.end && address.end > part.start) || (asks && i === 0),
  )
  let best = { start: unit.start, end: unit.end, length: 0 }
  for (let i = 0; i < parts.length; i++) {
    if (idle[i]) continue
    let j = i
    while (j + 1 < parts.length && !idle[j + 1]) j++
    const [start, end] = [parts[i]!.start, parts[j]!.end]
    const length = end - start + (NEED.test(unit.layout.low.slice(start, end)) ? LONGEST : 0)
    if (length > best.length) best = { start, end, length }
    i = j
  }
  const count = unit.layout.low.slice(best.start, best.end).split(/\s+/).length
  return best.length > 0 && count >= (asks ? 6 : 4) ? { ...unit, start: best.start, end: best.end } : unit
}

/** More than any sentence has: a clause that tells a need goes before a longer one that tells none. */
const LONGEST = 10_000

function segments(unit: Unit): { start: number; end: number }[] {
  const value = low(unit)
  const parts: { start: number; end: number }[] = []
  let from = 0
  for (const m of value.matchAll(/[;:,]\s|\s[-–]+\s|\s\/\s|[()]/g)) {
    if (/\p{L}/u.test(value.slice(from, m.index)))
      parts.push({ start: unit.start + from, end: unit.start + m.index })
    from = m.index + m[0].length
  }
  if (/\p{L}/u.test(value.slice(from))) parts.push({ start: unit.start + from, end: unit.end })
  return parts
}

/** A reason, whatever its words. */
const REASON =
  /\b(?:since (?!\d|the|last|early|late|mid|then|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|because|so that|the reason|weil|denn|damit|puisque|parce que|car|ya que|puesto que|porque|perche|siccome|omdat|want (?:ze|de|het)|poniewaz|eftersom|fordi)\b/
/** That something is going to be different there. */
const CHANGE =
  /\b(?:switch\w* (?:to|from|away)|get rid|rethink\w*|overhaul\w*|renew(?:ing)? their|consolidat\w*|wechsel\w* (?:von|zu)|abschaff\w*|erneuer\w*|uberleg\w*|reflechi\w*|envisag\w*|chang(?:er|ent) de|cambiar\w*|renovar\w*|plantea\w*|trocar|mudar|repensar|cambiare|rinnovare|valuta\w*|overstappen|vernieuw\w*|overweeg\w*|overweg\w*)\b/
/** About the mail, its people or the weather, not about the deal. */
const ASIDE =
  /^\W*(?:(?:your |my |the |their |main |first |day-to-day )?(?:contact|champion|sponsor|decision maker|buyer|ansprechpartner\w*|kontakt|interlocut\w+|contacto|contato|referente|contactpersoon|aanspreekpunt)\b|(?:happy|merry|have a|enjoy|bonnes?|schones?|feliz|buon|voice memo|pasted|apologies|more soon|details (?:below|follow)|see (?:above|below)|write to|email |ring |call |(?:talk|speak|reach out) to|ansprechbar)\b)/
/** What machines put under and over mails. */
const MACHINE =
  /\b(?:replies (?:to this|are not)|do not reply|not monitored|automatically generated|automatisch (?:erstellt|generiert)|confidential\w*|vertraulich\w*|unsubscribe|external (?:mail|e-?mail|sender)|before printing|sent (?:from|via) (?:my|the|outlook)|disclaimer)\b/
const WE =
  /\b(?:we|i|i'm|i'll|we'll|we've|i've|our|my|us|me|wir|ich|uns|unser\w*|mein\w*|nous|notre|je|on (?:va|peut|fait)|nosotros|nuestr\w*|noi|nostr\w*|io|wij|ons|onze|ik|nos|noss\w*|eu|you|your|ihr|euch|vous|votre|vosotros|voces|voi|jullie)\b/
const ABOUT_THEM =
  /\b(?:they|them|their|customer|client|company|the (?:board|ceo|cio|cfo|it|team|plant|group)|sie|ihre?[nmr]?|kunde\w*|der|die|das|ils|elles|leurs?|client|ellos|su|sus|el cliente|eles|deles|o cliente|loro|il cliente|zij|ze|hun|de klant|he|she|it|there|which|one)\b/

/** "Your contact is Jane Doe, CFO, jane@…": told elsewhere, unless it also tells a need. */
function contactsOnly(addresses: number, needs: boolean, count: number): boolean {
  if (addresses === 0) return false
  return !needs || count < 14
}
