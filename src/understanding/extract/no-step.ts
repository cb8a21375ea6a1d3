/**
 * Sentences that sound like a next step of the deal and are none: that more is to come, and what is asked of the partner
 * desk about the registration itself. Folded (fold.ts).
 */
import { sought } from '../search/sought.ts'

/** "More tomorrow.", "Details folgen Montag": of the writer's next mail, whatever day it names. */
const MORE = sought(
  /^\W*(?:(?:and |und |et |y |e |en |i |och |og )?(?:(?:much |lots )?more|(?:the )?rest|(?:more |further )?(?:details?|info(?:rmation|s)?|news|numbers)|mehr|weiteres|naheres|rest|(?:weitere )?(?:details|einzelheiten|infos?)|la suite|plus|le reste|(?:plus de )?(?:details|infos)|mas|el resto|(?:mas )?(?:detalles|datos|info)|mais|o resto|(?:mais )?(?:detalhes|pormenores)|di piu|il resto|(?:altri |piu )?(?:dettagli|info)|meer|de rest|(?:meer )?(?:details|info)|wiecej|reszta|szczegoly|mer|resten|(?:mer |flere )?(?:detaljer|info)|mere|vic|vice|podrobnosti|lisaa|loput|tarkemmin)(?: (?:to (?:come|follow)|follows?|following|coming|come[s]?|when i (?:can|know)|folgt|folgen|kommt|kommen|dazu|davon|suivra|suivront|a suivre|arrive(?:nt)?|sigue|siguen|segue|seguono|seguem|volgt|volgen|komt|wkrotce|foljer|kommer|folger|bude|seuraa))?(?: (?:on|by|am|bis|le|el|na|no|op|w|pa|i|soon|bald|bientot|pronto|em breve|a presto|binnenkort))?(?: \p{L}{2,14}| \d{1,2}[./]?(?:\d{1,2}\.?)?){0,3}|(?:tomorrow|morgen|heute|montag|demain|manana|amanha|domani|jutro|i ?morgon|i ?morgen|zitra|huomenna) (?:more|mehr|plus|mas|mais|di piu|meer|wiecej|mer|mere|vic|lisaa))\s?[.!]?\s*(?:\p{L}|\p{L}\.)?$/u,
)

/** What the vendor keeps about a registered deal, which is no matter of the customer's. */
const KEPT =
  '(?:protection(?: (?:period|window|term))?|(?:deal|lead) protection|commission|(?:our|my|the) credit|schutz(?:frist|zeitraum|dauer)?|(?:deal|kunden)schutz|kundenschutz|provision|gutschrift|la protection|protection|commission|proteccion|comision|protecao|comissao|protezione|provvigione|bescherming(?:stermijn|speriode)?|commissie|provisie|ochron\\p{L}+|prowizj\\p{L}+|skydd(?:et|stid\\p{L}*|sperioden?)|beskyttelse\\p{L}*|ochran\\p{L}+|suoja(?:-?aika\\p{L}*)?)'
const ASKED_OF_IT =
  '(?:exten\\p{L}+|prolong\\p{L}*|longer|renew\\p{L}*|rais\\p{L}+|increas\\p{L}+|add\\p{L}*|verlanger\\p{L}*|langer|ausdehn\\p{L}*|erhoh\\p{L}*|aufstock\\p{L}*|prolong\\p{L}+|etendre|rallong\\p{L}+|augment\\p{L}+|ampli\\p{L}+|prorrog\\p{L}+|alarg\\p{L}+|prolunga\\p{L}*|estende\\p{L}*|proroga\\p{L}*|aument\\p{L}+|verleng\\p{L}+|verhog\\p{L}+|przedluz\\p{L}+|wydluz\\p{L}+|forlang\\p{L}+|forleng\\p{L}+|prodlouz\\p{L}+|jatk\\p{L}+|pident\\p{L}+)'
const DESK_MATTER = sought(
  new RegExp(
    `(?<!\\p{L})${KEPT}(?!\\p{L})[^.!?\\n]{0,80}(?<!\\p{L})${ASKED_OF_IT}(?!\\p{L})|(?<!\\p{L})${ASKED_OF_IT}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${KEPT}(?!\\p{L})|保護期間.{0,20}延長`,
    'u',
  ),
)

export const isMoreToCome = (sentence: string): boolean => MORE.test(sentence)
export const isDeskMatter = (sentence: string): boolean => DESK_MATTER.test(sentence)
