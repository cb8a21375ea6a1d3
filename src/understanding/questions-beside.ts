/**
 * What a registration asks for its writer's own sake, beside the deal: "if they buy through their accountant, do we still
 * get our 10 %?". It is for a person to answer, and no need of the customer's. What asks for the next step ("can somebody
 * call her on Tuesday?") is part of the deal. Pure; linear.
 */
import { fold } from './extract/fold.ts'
import type { DealRead } from './understanding.ts'
import { askingIn } from './wish/cues.ts'

/** Those sentences, as written, in order. */
export function questionsBeside({ subject, ownText }: { subject: string; ownText: string }): string[] {
  if (!`${subject}${ownText}`.includes('?')) return []
  return askingIn(ownText, subject)
    .questions.filter(({ text, plain }) => text.includes('?') && isBeside(plain))
    .map(({ text }) => text.trim())
}

/** Announced as a question of its own, about the writer's terms, or about what the writer may do. */
function isBeside(plain: string): boolean {
  if (ABOUT_REGISTERING.test(plain) || ARRANGES.test(plain)) return OUR_TERMS.test(plain)
  return ANNOUNCED.test(plain) || OUR_TERMS.test(plain) || MAY_WE.test(plain)
}

/** The deal without those of its reasons that only ask. */
export function withoutQuestions(deal: DealRead, questions: readonly string[]): DealRead {
  if (questions.length === 0) return deal
  const asked = questions.map(bare)
  const context = deal.context.filter(({ value }) => !asked.some((one) => one.includes(bare(value))))
  return context.length === deal.context.length ? deal : { ...deal, context }
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** "One question:", "Vraagje:", "question beside:", "und noch eine Frage," at the head. */
const ANNOUNCED =
  /^(?:\p{L}+ ){0,4}?(?:questions?|query|q|fragen?|vra(?:ag|gen|agje)|questions?|preguntas?|duda|consulta|perguntas?|duvida|domand[ae]|pytani[ea]|fraga|fragor|sporgsmal|kysymys|otazka)(?: \p{L}+){0,3} ?[:,–-]|^質問/u

/** What the partner gets, pays, or has signed. */
const OUR_TERMS = word(
  [
    'commissions?|our (?:\\S+ )?(?:cut|share|margin|discount|fee|percent|\\d+ ?(?:%|percent))|(?:partner|reseller) (?:discount|margin|price|terms|agreement|contract|level|tier)|referral fee|finder.?s fee|deal protection|kickback|framework (?:agreement|contract)',
    'provision(?:en)?|unsere[nrs]? (?:marge|rabatt|anteil|\\d+ ?(?:%|prozent))|partner(?:rabatt|vertrag|marge|konditionen)|rahmenvertrag\\p{L}*|kundenschutz',
    'notre (?:commission|marge|part|remise|contrat)|nos (?:commissions?|conditions|\\d+ ?%)|contrat[- ]cadre|remise partenaire',
    'comision(?:es)?|nuestr[oa]s? (?:margen|parte|descuento|\\d+ ?%)|contrato marco|descuento de (?:partner|socio)',
    'comissao|comissoes|noss[oa]s? (?:margem|parte|desconto|\\d+ ?%)|contrato[- ]quadro',
    'provvigion[ei]|nostr[oa] (?:margine|parte|sconto|percentuale|\\d+ ?%)|contratto quadro|accordo quadro',
    'provisie|commissie|onze (?:marge|korting|\\d+ ?%)|raam(?:contract|overeenkomst)|partnerkorting',
    'prowizj\\p{L}*|nasz\\p{L}* (?:marz\\p{L}*|rabat\\p{L}*|\\d+ ?%)|umow\\p{L}* ramow\\p{L}*',
    'var (?:provision|marginal|rabatt)|ramavtal\\p{L}*|vores (?:provision|avance|rabat)|rammeaftale\\p{L}*|var provisjon|rammeavtale\\p{L}*|provisjon\\p{L}*|palkkio\\p{L}*|puitesopimu\\p{L}*|provizi|provize|ramcov\\p{L}* smlouv\\p{L}*',
  ].join('|'),
)

/** "Can we bill them ourselves?", "darf ich …", "krijgen wij ook …". */
const MAY_WE = word(
  [
    '(?:do|can|could|may|will|would|should|are|must|have) (?:we|i) (?:still |also |even |already |then )*(?:get|bill|invoice|sell|resell|quote|offer|use|deliver|charge|keep|own|need|handle|run|sign|buy|allowed|entitled|paid)',
    '(?:kann|darf|muss|soll|konnen|durfen|mussen|sollen|bekomme|bekommen|kriegen|erhalten) (?:ich|wir)',
    '(?:peut-on|on peut|puis-je|pouvons-nous|devons-nous|avons-nous (?:le )?droit|touchons-nous|est-ce (?:que|qu.)(?: \\p{L}+){0,2} (?:nous|on|je))',
    '(?:podemos|puedo|debemos|tenemos que|cobramos|nos (?:pagan|corresponde))',
    '(?:podemos|posso|devemos|recebemos|temos de)',
    '(?:possiamo|posso|dobbiamo|prendiamo|ci spetta)',
    '(?:krijgen|mogen|kunnen|moeten) (?:we|wij)|(?:krijg|mag|kan|moet) ik',
    'czy (?:mozemy|moge|dostaniemy|musimy)|(?:kan|far|maste) vi|(?:kan|far|ma) vi|(?:voimmeko|saammeko)|(?:muzeme|dostaneme)',
  ].join('|'),
)

/** "Can this be registered for us?": the receipt is the answer. */
const ABOUT_REGISTERING = word(
  'regist\\p{L}*|protect\\p{L}*|log(?:ged)?|(?:hold|keep|reserve|save|book)(?: \\p{L}+){0,2} (?:place|spot|slot)|put(?: \\S+){1,5} down|our name|angemeldet|anmeld\\p{L}*|eintrag\\p{L}*|vormerk\\p{L}*|schutz\\p{L}*|enregistr\\p{L}*|proteg\\p{L}*|apunt\\p{L}*|anot\\p{L}*|cadastr\\p{L}*|segnal\\p{L}*|aanmeld\\p{L}*|noteren|zarejestr\\p{L}*|zglos\\p{L}*|skriva upp|skrive(?: \\S+){0,2} pa|worth|登録',
)

/** A call, a visit, a demo, a document: the next step. */
const ARRANGES = word(
  'call|phone|ring|bell|meet\\p{L}*|visit|demo|demonstration|workshop|presentation|present|join|come|send|slides?|sheet|whitepaper|date|slot|introduc\\p{L}*|intro|you and i|you and me|telefonieren|anruf\\p{L}*|ruft|treffen|termin|besuch\\p{L}*|schick\\p{L}*|vorstell\\p{L}*|reden|sprechen|mitkomm\\p{L}*|kommst?|appel\\p{L}*|rendez-vous|reunion|venir|envoy\\p{L}*|creneau|voir|llam\\p{L}*|visita\\p{L}*|vernos|envi\\p{L}*|mandar\\p{L}*|quedar|ligar|encontr\\p{L}*|marcar|sentir\\p{L}*|chiam\\p{L}*|incontr\\p{L}*|veder\\p{L}*|bellen|afspreken|langs(?:komen|gaan)|meekomen|sturen|afspraak|spotka\\p{L}*|zadzwon\\p{L}*|prezentacj\\p{L}*|ringa|traffas|boka|skicka|mode|ringe|modes|sende|tavata|soittaa|zavolat|sejit|hjelpe|stille|samen',
)
