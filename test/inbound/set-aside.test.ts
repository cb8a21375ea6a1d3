/** A mail that defeats its reader costs nobody anything: it waits for a human, with the reason and its bytes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadInbound, storeInbound } from '../../src/store/inbound-mail.ts'
import type { Reader } from '../../src/understanding/reader.ts'
import { buildMail } from '../kit/mail.ts'
import { readHere } from '../kit/reader.ts'
import { handleMail, openShop, type Shop } from '../store/kit.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop?.close())

async function handled(text: string, reader: Partial<Reader>) {
  const { id } = await storeInbound(shop.db, {
    raw: buildMail({ from: 'jo@harborsystems.example', to: 'deals@intake.vendor.example', text }),
    source: 'SMTP',
    envelopeFrom: 'jo@harborsystems.example',
    envelopeTo: ['deals@intake.vendor.example'],
    session: {},
    arrivedAt: shop.clock.now,
  })
  await handleMail({ ...shop.baton, reader: { ...readHere, ...reader } }, id)
  return loadInbound(shop.db, id)
}

test('one that defeats the parser', async () => {
  const mail = await handled('one', { parse: async () => ({ defeat: 'parsing took longer than 1 ms' }) })
  expect(mail).toMatchObject({
    outcome: 'QUARANTINED',
    outcomeReason: 'It cannot be read: parsing took longer than 1 ms',
    dealId: null,
  })
  expect(mail?.raw).not.toBeNull()
})

test('one that defeats understanding', async () => {
  const mail = await handled('two', {
    understand: async () => ({ defeat: 'understanding needed more than 256 MiB of memory' }),
  })
  expect(mail).toMatchObject({
    outcome: 'QUARANTINED',
    outcomeReason: 'It cannot be understood: understanding needed more than 256 MiB of memory',
    dealId: null,
  })
  expect(mail?.raw).not.toBeNull()
})
