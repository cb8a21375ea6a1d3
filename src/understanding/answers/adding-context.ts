/**
 * What of a reply may join the context of a deal, which partner and account executive read as "why now": sentences that
 * tell need, problem, trigger or competitor. What somebody promises to find out, who is away, who holds which post, and
 * every word about credit, shares and proposals is none of it. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { isShift } from '../putting-right/shifted-day.ts'
import type { Fact } from '../understanding.ts'

/** Surer than a sentence that only stands in the reply (extract/context.ts). */
const TELLS_NEED = 0.8

/** Whether a sentence of a reply tells more of the need than the deal has already. */
export const addsNeed = ({ value, confidence }: Fact<string>): boolean =>
  confidence >= TELLS_NEED && !isTalk(value) && !isShift(value)

/** Whether a sentence is talk about the deal, and never its need, whatever was asked for. */
export function isTalk(sentence: string): boolean {
  const said = fold(sentence).replace(/[’`]/g, "'").slice(0, LONGEST)
  return TALK.some((pattern) => pattern.test(said))
}
/** No sentence is longer. */
const LONGEST = 600

const PERCENT =
  '\\d{1,3}(?:[.,]\\d+)? ?(?:%|percent|per cent|prozent|procent|por ?ciento|por cento|per cento|pour cent)'
const edged = (...parts: string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u')

const TALK = [
  // Who gets which part of it, and what is proposed.
  new RegExp(`${PERCENT}[^.!?\\n]{0,60}${PERCENT}`, 'u'),
  edged(
    '(?:deal|partner) (?:credit|share|split)|(?:our|my|your|his|her) (?:credit(?! (?:notes?|limits?|lines?|checks?|cards?|department|control|approv))|share|split|commission)|the (?:credit|split) (?:should|stays|goes|must|is|for|to)',
    'credit (?:split|share|for the (?:deal|intro\\p{L}*)|amendment)|shares? of the (?:credit|deal)',
    "(?:i|we)(?:'d| would)?(?: like to)? (?:propose|suggest)|(?:my|our|your|this) proposal(?= |$)",
    '(?:ich|wir) schlagen? [^.!?\\n]{0,30}vor|unser\\p{L}* anteil|mein\\p{L}* anteil|gutschrift|anrechnung|(?:mein|unser|euer|ihr) vorschlag',
    '(?:je|nous) propos(?:e|ons)|notre part|(?:ma|notre|votre) proposition|partage du credit',
    '(?:propongo|proponemos)|nuestra (?:parte|participacion|cuota)|(?:mi|nuestra|vuestra) propuesta|reparto del credito',
    '(?:proponho|propomos)|nossa (?:parte|participacao|quota)|(?:minha|nossa|vossa) proposta',
    '(?:propongo|proponiamo)|nostra quota|(?:mia|nostra|vostra) proposta',
    '(?:ik stel|wij stellen|we stellen) [^.!?\\n]{0,30}voor|ons aandeel|(?:mijn|ons|jullie) voorstel',
    'proponuj(?:e|emy)|nasz udzial|(?:jag|vi) foreslar|var andel|(?:jeg|vi) foreslar|vores andel|var andel',
  ),
  // What somebody does not know, asks, and comes back with.
  edged(
    "(?:will|'ll|would|let me|to|can) (?:come|get|circle|be) back (?:to (?:you|u)|with|on this)|(?:i'll|i will|will|we'll|let me|i'm going to|i have to|need to) (?:ask|check|find out|clarify|confirm|call|ring|chase|nudge|look into|let you know|keep you posted|follow up)",
    "(?:^|[,;] ?)(?:asking|checking with|waiting for|chasing) (?:my|our|a|the|him|her|them)|i(?: do not| don't) (?:know|have (?:it|the|his|her|any))|(?:no idea|not sure yet|dunno|will let you know|keep you posted|more (?:soon|later|tomorrow|next week))",
    '(?:ich|wir) (?:frage?n?|klaren?|melden?|rufe?n?|prufen?|schaue?n?)|(?:frag\\p{L}*|klar\\p{L}*|meld\\p{L}*) (?:mich|das|ich|wir|morgen|nach)|keine ahnung|weiss (?:ich )?(?:es )?(?:noch )?nicht|reiche? (?:ich )?\\p{L}* ?nach',
    "je (?:demande|verifie|me renseigne|reviens|vous redis|l'appelle)|(?:nous|on) (?:revenons|revient|demande) |(?:je ne|j'?) ?sais pas|aucune idee|je vous tiens",
    '(?:no lo se|no se(?= ?(?:,|\\.|$|todavia|aun|si))|pregunt(?:o|are|amos|aremos)|consult(?:o|are|amos)|os (?:digo|cuento|confirmo|aviso)|te (?:digo|cuento|confirmo|aviso)|le (?:llamo|pregunto)|ni idea|averiguo|averiguare)',
    '(?:nao sei|pergunto|vou perguntar|vou confirmar|vou ver|confirmo amanha|ja vos digo|ja te digo|sem ideia|depois digo)',
    '(?:non (?:lo )?so|chiedo|chiedero|verifico|vi (?:dico|faccio sapere|aggiorno)|ti (?:dico|faccio sapere|aggiorno)|nessuna idea)',
    '(?:ik vraag|ik check|ik kom (?:hier|er) (?:nog )?op terug|we komen erop terug|ik weet (?:het|dat)? ?(?:nog )?niet|geen idee|laat (?:ik|het) (?:je )?weten)',
    '(?:nie wiem|zapytam|dopytam|sprawdze|dam znac|wroce z)|(?:jag|vi) (?:fragar|kollar|aterkommer|vet inte)|(?:jeg|vi) (?:sporger|spor|tjekker|sjekker|vender tilbage|ved ikke|vet ikke|kommer tilbake)',
  ),
  /わかりません|分かりません|確認します|確認いたします|聞いてみます|折り返し|後ほど(?:ご)?連絡/u,
  // Who is away, who is what, who is to be written to: the contacts say it.
  edged(
    "(?:is|are|was|'s|will be) (?:on (?:holiday|vacation|leave|sick leave|maternity leave|parental leave)|out of (?:the )?office|off sick|away (?:until|till|this|next))",
    '(?:ist|sind) (?:\\p{L}+ ){0,3}(?:im urlaub|in elternzeit|krank(?:geschrieben)?|in den ferien)|(?:est|sont) (?:\\p{L}+ ){0,2}(?:en (?:vacances|conges?|arret))|(?:esta|estan) (?:\\p{L}+ ){0,2}de (?:vacaciones|baja|ferias|licenca)|(?:e|sono) (?:\\p{L}+ ){0,2}in (?:ferie|vacanza|malattia|maternita)|(?:is|zijn) (?:\\p{L}+ ){0,2}(?:op vakantie|met verlof|ziek)|(?:jest|sa) (?:\\p{L}+ ){0,2}na (?:urlopie|zwolnieniu)|(?:ar|er) (?:\\p{L}+ ){0,2}(?:pa semester|pa ferie|sjukskriven|sygemeldt|sykmeldt|foraldraledig)',
  ),
  /^\W*(?:(?:no|actually|sorry|and|but)[,;]? )?(?:(?:the|their|our|my|new|main|his|her) ){0,3}(?:contact|ceo|cfo|cio|coo|cto|owner|buyer|ansprechpartner\p{L}*|geschaftsfuhrer\p{L}*|interlocuteur|contacto|contato|contatto|contactpersoon|kontakt\p{L}*)(?: there| person| now| dort| la-bas)? (?:is|ist|est|es|e|to|ar|er|war|was)(?!\p{L})/u,
]
