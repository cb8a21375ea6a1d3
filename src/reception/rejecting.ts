/** An intake owner's rejection, and what of his words is for the partner's eyes. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import type { ReviewReason } from '../motion/words.ts'
import { heardByPartner } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'
import { reviewReasonOf } from './reasons.ts'

export function rejecting(received: Received, deal: Deal): Plan {
  const text = received.parsed.ownText.trim()
  const told = toldPartner(text)
  const note = (told ?? heardByPartner(received, deal).slice(0, 500)) || null
  const reason: ReviewReason =
    reviewReasonOf(told ?? text) ?? (told === null && deal.stage === 'CONFLICT' ? 'DUPLICATE' : 'OTHER')
  const command: Command =
    deal.stage === 'CONFLICT'
      ? { type: 'settleConflict', decision: 'REJECT', reason, note }
      : { type: 'reject', reason, note }
  return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner rejected the registration' }
}

/**
 * "Reject the deal, tell Dana only that we serve them already": what the partner is to be told, and no other word of
 * the mail; '' where nothing is ("don't tell them why"); null where the mail says nothing of the kind.
 */
function toldPartner(text: string): string | null {
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
