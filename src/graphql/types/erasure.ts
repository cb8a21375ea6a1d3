/** Erasing a customer's person on request. */
import { z } from 'zod'
import { type Erased, eraseContact } from '../../store/erase.ts'
import { builder } from '../builder.ts'
import { verb } from '../mutation.ts'

const ContactErased = builder.objectRef<Erased>('ContactErased')
builder.objectType(ContactErased, {
  description: 'The person is gone; deals, numbers and the hash chain of every history stay.',
  authScopes: { admin: true },
  fields: (t) => ({
    deals: t.exposeInt('deals', { description: 'Deals on which the person stood.' }),
    events: t.exposeInt('events', { description: 'Events from which words were taken.' }),
    mails: t.exposeInt('mails', { description: 'Mails whose bytes were dropped.' }),
    letters: t.exposeInt('letters', { description: 'Letters from which words were taken.' }),
  }),
})

verb('eraseContact', {
  description:
    'Erases a person at a customer or a partner from every deal, event, mail and letter, for good.',
  who: { admin: true },
  success: ContactErased,
  fields: (t) => ({ email: t.string({ required: true, description: 'The person’s e-mail address.' }) }),
  check: z.looseObject({ email: z.email('must be an e-mail address, e.g. jo@customer.example') }),
  run: async ({ email }, { baton }, { tx }) => {
    // In the transaction of this request, with its idempotency record.
    const here = {
      ...baton.db,
      query: tx.query,
      transaction: <T>(work: (sql: typeof tx) => Promise<T>) => work(tx),
    }
    const erased = await eraseContact(here, email, baton.now())
    return erased.deals === 0 ? { code: 'NOT_FOUND', what: 'contact', id: email } : erased
  },
})
