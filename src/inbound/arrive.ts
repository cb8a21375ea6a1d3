/**
 * The first step of every mail, whatever way it came: the raw bytes are stored durably, then whoever handed it
 * in is told so, then a worker looks at it. Nothing is understood, judged or answered here.
 */
import type { MailSession, MailSource } from '../store/inbound-mail.ts'
import { storeInbound } from '../store/inbound-mail.ts'
import type { Baton } from '../world.ts'
import { parseAddress, registrationAddress } from './addresses.ts'
import { addressesIn, type RawHeader, readHeaders, valuesOf } from './headers.ts'

export interface Delivery {
  raw: Uint8Array
  source: MailSource
  envelopeFrom: string
  envelopeTo: string[]
  session: MailSession
}

export type Arrived = { id: string; duplicate: boolean }

/** Resolves after the commit. Rejects when the mail could not be written: then nobody may be told that it was. */
export async function arrive(
  baton: Pick<Baton, 'db' | 'log' | 'now' | 'wake'>,
  delivery: Delivery,
): Promise<Arrived> {
  const stored = await storeInbound(baton.db, { ...delivery, arrivedAt: baton.now() })
  const { source, raw } = delivery
  baton.log.info(
    { mailId: stored.id, source, bytes: raw.byteLength, duplicate: stored.duplicate },
    'mail stored',
  )
  baton.wake('mails')
  return stored
}

/**
 * A mail without an envelope (file, pipe, mailbox, raw webhook): sender and recipients are what the headers say.
 * One that names none of our addresses was redirected here by somebody; it is for the first motion.
 */
export async function arriveFromHeaders(
  baton: Pick<Baton, 'db' | 'log' | 'now' | 'wake' | 'config'>,
  raw: Uint8Array,
  from: { source: MailSource; session: MailSession; registrationLocals: readonly string[] },
): Promise<Arrived> {
  const headers = readHeaders(raw)
  const domain = baton.config.mailDomain
  const ours = recipients(headers).filter((one) => parseAddress(one, domain, from.registrationLocals))
  const fallback = registrationAddress(from.registrationLocals[0] ?? 'deals', domain)
  return arrive(baton, {
    raw,
    source: from.source,
    session: from.session,
    envelopeFrom: sender(headers),
    envelopeTo: ours.length ? ours : [fallback],
  })
}

/** What the last system wrote down as the envelope, then whom the sender named. */
function recipients(headers: RawHeader[]): string[] {
  const names = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
  return [...new Set(names.flatMap((name) => valuesOf(headers, name)).flatMap(addressesIn))]
}

/** `Return-Path: <>` is a bounce's null sender and stays empty. */
function sender(headers: RawHeader[]): string {
  const [returnPath] = valuesOf(headers, 'return-path')
  if (returnPath !== undefined) return addressesIn(returnPath)[0] ?? ''
  return valuesOf(headers, 'from').flatMap(addressesIn)[0] ?? ''
}

/** Local parts of all registration addresses; the first is the first motion's. */
export async function registrationLocals(db: Pick<Baton, 'db'>['db']): Promise<string[]> {
  const rows = await db.query<{ addressLocal: string }>(
    'select "addressLocal" from "Motion" order by "createdAt", "key"',
  )
  return rows.map((row) => row.addressLocal)
}
