/**
 * The addresses that Baton answers on (design page 2, "Addresses"), and the keyed tokens in them.
 *
 * A token says "whoever writes here was given this address for this purpose". It is an HMAC-SHA256 over the
 * purpose and the ids it is bound to, cut to 100 bits and written as 20 characters of lower-case base32: mail
 * systems may fold the case of a local part (RFC 5321 §2.4 says they must not; some do), so case carries
 * nothing. A token alone decides nothing: it names the candidate, and the sender must still be that person.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

export type ParsedAddress =
  | { kind: 'REGISTRATION'; local: string }
  | { kind: 'HANDOFF'; dealNumber: number; token: string }
  | { kind: 'DEAL'; dealNumber: number; token: string }
  | { kind: 'BOUNCE'; letterNumber: number; token: string }
  | { kind: 'POSTMASTER' }
  | { kind: 'ABUSE' }

export type HandoffAddress = Extract<ParsedAddress, { kind: 'HANDOFF' }>
export type DealAddress = Extract<ParsedAddress, { kind: 'DEAL' }>
export type BounceAddress = Extract<ParsedAddress, { kind: 'BOUNCE' }>

const TOKEN_LENGTH = 20
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const TOKENISED = /^(handoff|deal|bounce)\+([1-9]\d{0,9})\.([a-z2-7]{20})$/

/** Where a motion's partners write: `deals@intake.vendor.example`. */
export function registrationAddress(local: string, domain: string): string {
  return `${local}@${domain}`
}

/** Reply-To of a handoff offer: `handoff+1042.k3…@`; good for this offer and this person only. */
export function handoffAddress(
  to: { dealNumber: number; handoffId: string; personId: string },
  secret: string,
  domain: string,
): string {
  return `handoff+${to.dealNumber}.${handoffToken(to.dealNumber, to, secret)}@${domain}`
}

/** Reply-To of every other letter about a deal: `deal+1042.k3…@`; good for this deal and this person only. */
export function dealAddress(
  to: { dealNumber: number; personId: string },
  secret: string,
  domain: string,
): string {
  return `deal+${to.dealNumber}.${dealToken(to.dealNumber, to.personId, secret)}@${domain}`
}

/** Envelope sender of one letter (VERP), so that a bounce comes back tied to it: `bounce+77.k3…@`. */
export function bounceAddress(
  of: { letterNumber: number; letterId: string },
  secret: string,
  domain: string,
): string {
  return `bounce+${of.letterNumber}.${bounceToken(of.letterNumber, of.letterId, secret)}@${domain}`
}

/**
 * What an envelope or header address means here; null when it is nobody's (SMTP answers 550 5.1.1).
 * Pure syntax: a token of the right form is not yet a right token, see the verify functions below.
 * A detail after the registration address (`deals+crm@`, RFC 5233) is accepted and carries no meaning.
 */
export function parseAddress(
  address: string,
  domain: string,
  registrationLocals: readonly string[],
): ParsedAddress | null {
  const [local, at] = split(address)
  if (local === 'postmaster' && at === '') return { kind: 'POSTMASTER' }
  if (at !== domain.toLowerCase()) return null
  if (local === 'postmaster') return { kind: 'POSTMASTER' }
  if (local === 'abuse') return { kind: 'ABUSE' }
  const tokenised = TOKENISED.exec(local)
  if (tokenised) return readTokenised(tokenised[1] ?? '', Number(tokenised[2]), tokenised[3] ?? '')
  const base = local.split('+', 1)[0] ?? ''
  const registration = registrationLocals.find((name) => name.toLowerCase() === base)
  return registration === undefined ? null : { kind: 'REGISTRATION', local: registration }
}

function readTokenised(purpose: string, number: number, token: string): ParsedAddress {
  if (purpose === 'handoff') return { kind: 'HANDOFF', dealNumber: number, token }
  if (purpose === 'deal') return { kind: 'DEAL', dealNumber: number, token }
  return { kind: 'BOUNCE', letterNumber: number, token }
}

/** The offer this address was made for, among the handoffs of that deal; null when it fits none. */
export function verifyHandoff<C extends { handoffId: string; personId: string }>(
  parsed: HandoffAddress,
  candidates: readonly C[],
  secret: string,
): C | null {
  return verified(parsed.token, candidates, (one) => handoffToken(parsed.dealNumber, one, secret))
}

/** The person this address was made for, among the people of that deal; null when it fits none. */
export function verifyDeal<C extends { personId: string }>(
  parsed: DealAddress,
  candidates: readonly C[],
  secret: string,
): C | null {
  return verified(parsed.token, candidates, (one) => dealToken(parsed.dealNumber, one.personId, secret))
}

/** The letter this bounce address was made for; `candidates` is the letter of that number, if there is one. */
export function verifyBounce<C extends { letterId: string }>(
  parsed: BounceAddress,
  candidates: readonly C[],
  secret: string,
): C | null {
  return verified(parsed.token, candidates, (one) => bounceToken(parsed.letterNumber, one.letterId, secret))
}

/** Looks at every candidate, found or not: how long it takes says nothing about which one fits. */
function verified<C>(token: string, candidates: readonly C[], expected: (one: C) => string): C | null {
  let found: C | null = null
  for (const one of candidates) if (same(token, expected(one))) found = one
  return found
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

function handoffToken(
  dealNumber: number,
  to: { handoffId: string; personId: string },
  secret: string,
): string {
  return token(['handoff', String(dealNumber), to.handoffId, to.personId], secret)
}

function dealToken(dealNumber: number, personId: string, secret: string): string {
  return token(['deal', String(dealNumber), personId], secret)
}

function bounceToken(letterNumber: number, letterId: string, secret: string): string {
  return token(['bounce', String(letterNumber), letterId], secret)
}

/** JSON keeps the parts apart: no two different lists of ids give the same bytes. */
function token(parts: string[], secret: string): string {
  const digest = createHmac('sha256', secret)
    .update(`baton address ${JSON.stringify(parts)}`)
    .digest()
  return base32(digest).slice(0, TOKEN_LENGTH)
}

function base32(bytes: Uint8Array): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32[(held >> bits) & 31]
    }
  }
  return text
}

/** `<"Handoff+1.x"@Vendor.Example.>` → `['handoff+1.x', 'vendor.example']`. */
function split(address: string): [local: string, domain: string] {
  const bare = address.trim().replace(/^<|>$/g, '').toLowerCase()
  const at = bare.lastIndexOf('@')
  const local = at < 0 ? bare : bare.slice(0, at)
  const domain = at < 0 ? '' : bare.slice(at + 1).replace(/\.$/, '')
  return [/^".*"$/.test(local) ? local.slice(1, -1).replace(/\\(.)/g, '$1') : local, domain]
}
