/** What an intake owner's rejection rejects, and what of it the partner is to be told. Pure; linear. */
import { reviewReasonOf } from './reasons.ts'

/**
 * "Reject the deal, tell Dana only that we serve them already": what the partner is to be told, and no other word of
 * the mail; '' where nothing is ("don't tell them why"); null where the mail says nothing of the kind.
 */
export function toldPartner(text: string): string | null {
  if (NOT_TELLING.test(text)) return ''
  return TELLING.exec(text)?.groups?.what?.trim().slice(0, 500) ?? null
}

const NAMED = '\\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30})?'
const WHAT = '(?<what>[^.!?\\n]{3,500})'

const TELLING = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:[Tt]ell|[Ii]nform|[Ww]rite to|[Ll]et) (?:them|him|her|the (?:partner|reseller)|${NAMED})(?: know)?(?: (?:only|just|simply|nothing but))?[:,]?(?: that)?`,
    `(?:[Ss]agt?|[Ss]agen Sie|[Ss]chreibt?|[Ss]chreiben Sie) (?:bitte )?(?:ihm|ihr|ihnen|dem Partner|${NAMED})(?: bitte)?(?: (?:nur|lediglich|einfach))?(?:,? dass|[:,])`,
    `(?:[Dd]ites|[Dd]is)(?:-(?:lui|leur)| (?:à|a) ${NAMED}| au partenaire)(?: (?:seulement|juste|simplement))?(?: :|:| que| qu['’])`,
    `(?:[Dd]ile|[Dd]iles|[Dd]ecidle|[Dd]ecidles|[Dd][íi]gale|[Dd][íi]ganle)(?: (?:a ${NAMED}|al partner))?(?: (?:solo|sólo|solamente|únicamente))?(?::| que)`,
    `(?:[Dd]iga|[Dd]igam|[Dd]iz)(?: (?:à|ao|a) (?:parceiro|${NAMED}))(?: (?:apenas|só|somente))?(?::| que)`,
    `(?:[Dd]igli|[Dd]ille|[Dd]itegli|[Dd]itele|[Dd]ite|[Dd]i['’])(?: (?:a ${NAMED}|al partner))?(?: (?:solo|soltanto))?(?::| che)`,
    `(?:[Zz]eg|[Vv]ertel)(?: (?:tegen|aan))? (?:hem|haar|ze|hun|de partner|${NAMED})(?: (?:alleen|enkel|gewoon|maar)){0,2}(?::| dat)`,
  ].join('|')})\\s*${WHAT}`,
  'u',
)

const NOT_TELLING =
  /(?<!\p{L})(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever|[Nn]o need to|without) (?:tell(?:ing)?|inform(?:ing)?|let(?:ting)?|giv(?:e|ing)) (?:them|him|her|the (?:partner|reseller)|[A-Z]\p{L}{1,30}) (?:know )?(?:why|the (?:real )?reasons?|anything|more|a reason|reasons)|(?<!\p{L})(?:sagt?|sagen Sie|nenn\p{L}*) (?:ihm|ihr|ihnen|dem Partner|\p{Lu}\p{L}{1,30}) (?:bitte )?(?:nicht,? warum|nichts|keinen Grund|den Grund nicht)|(?<!\p{L})(?:ohne Begründung|sans (?:dire|donner) (?:pourquoi|de raison)|sin (?:decir|dar) (?:por ?qué|motivos?|razones)|senza (?:dire|spiegare) (?:perché|il motivo)|zonder reden)(?!\p{L})/u

/** Whether the deal itself is rejected in so many words, and not its new owner or a proposal. */
export function rejectsDeal(text: string): boolean {
  const head = REJECTS_FOR.exec(text.trim())?.[0]
  return REJECTS_DEAL.test(text.trim()) || (head !== undefined && reviewReasonOf(head) !== null)
}

/** "Reject: not qualified" denies nothing: the same with the reason in words that do not sound so. */
export const rejectionPlainly = (text: string): string =>
  REJECTS_FOR.test(text.trim()) ? text.replace(REASON_THAT_DENIES, 'unqualified') : text

const REJECTS_DEAL =
  /^(?:reject|refuse|turn down|decline) (?:(?:the|this|that|their|whole) ){0,2}(?:deal|registration|opportunity|lead)(?!\p{L})|^reject(?:ed)?: ?\p{L}/iu
/** "Reject, direct already active": a rejection with its reason, up to the end of the sentence. */
const REJECTS_FOR = /^(?:reject(?:ed)?|ablehnen|abgelehnt)\s?[:,;–—-]\s?[^.!?\n]{3,300}/iu
const REASON_THAT_DENIES =
  /(?<!\p{L})(?:not (?:really |sufficiently )?qualified|not in good standing|no (?:real |concrete )?project|nicht (?:ausreichend )?qualifiziert|kein (?:konkretes )?projekt)(?!\p{L})/iu
