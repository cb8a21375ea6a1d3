/** What a person can do with mails that were set aside and letters that did not arrive. */
import { z } from 'zod'
import { DISCARDED, discardMail, reopenMail, resendLetter } from '../../store/reopen.ts'
import type { Context } from '../context.ts'
import { verb } from '../mutation.ts'
import { letterNamed, mailNamed } from '../people-named.ts'
import { saved } from './saved.ts'

const MailHandled = saved('MailHandled', 'InboundMail', 'inboundMail', 'The mail is dealt with as you said.')
const LetterQueued = saved('LetterQueued', 'Letter', 'letter', 'The letter is in line again.')
const filled = z.string().trim().min(1, 'must not be empty')

const byWhom = ({ viewer }: Context) =>
  viewer.personId ? `person:${viewer.personId}` : `key:${viewer.keyId}`

verb('releaseQuarantinedMail', {
  description:
    'Lets a mail out of quarantine: it is handled anew as if its sender were proven, because you looked at it.',
  who: { admin: true },
  success: MailHandled,
  refusals: ['NOTHING_TO_DO'],
  fields: (t) => ({ inboundMail: t.id({ required: true, description: 'Which mail.' }) }),
  run: async ({ inboundMail }, context, { tx }) => {
    const id = await mailNamed(tx, inboundMail, context)
    if (typeof id !== 'string') return id
    const released = await reopenMail(tx, id, { only: 'QUARANTINED', vouchedBy: byWhom(context) })
    if (!released) return { code: 'NOTHING_TO_DO', why: 'there is no such mail in quarantine' }
    context.baton.wake('mails')
    return { id }
  },
})

verb('discardQuarantinedMail', {
  description: 'Leaves a mail in quarantine for good: you looked at it, and it asks for nothing.',
  who: { staffWork: true },
  success: MailHandled,
  refusals: ['NOTHING_TO_DO'],
  fields: (t) => ({
    inboundMail: t.id({ required: true, description: 'Which mail.' }),
    why: t.string({ required: true, description: 'Why; stays on the record.' }),
  }),
  check: z.looseObject({ why: filled }),
  run: async ({ inboundMail, why }, context, { tx }) => {
    const id = await mailNamed(tx, inboundMail, context)
    if (typeof id !== 'string') return id
    const done = await discardMail(tx, id, `${DISCARDED}${byWhom(context)}: ${why}`, context.baton.now())
    return done ? { id } : { code: 'NOTHING_TO_DO', why: 'there is no such mail in quarantine' }
  },
})

verb('reprocessMail', {
  description: 'Handles a mail anew that changed nothing the first time, e.g. after its sender became known.',
  who: { staffWork: true },
  success: MailHandled,
  refusals: ['NOTHING_TO_DO'],
  fields: (t) => ({ inboundMail: t.id({ required: true, description: 'Which mail.' }) }),
  run: async ({ inboundMail }, context, { tx }) => {
    const id = await mailNamed(tx, inboundMail, context)
    if (typeof id !== 'string') return id
    const reopened = await reopenMail(tx, id, { only: 'ANY', vouchedBy: null })
    if (!reopened)
      return { code: 'NOTHING_TO_DO', why: 'the mail changed a deal, is still waiting, or is gone' }
    context.baton.wake('mails')
    return { id }
  },
})

verb('resendLetter', {
  description: 'Puts a letter in line again, e.g. after its address was corrected; it keeps its Message-ID.',
  who: { staffWork: true },
  success: LetterQueued,
  refusals: ['NOTHING_TO_DO'],
  fields: (t) => ({ letter: t.id({ required: true, description: 'Which letter.' }) }),
  run: async ({ letter }, context, { tx }) => {
    const id = await letterNamed(tx, letter, context)
    if (typeof id !== 'string') return id
    if (!(await resendLetter(tx, id, context.baton.now()))) {
      return { code: 'NOTHING_TO_DO', why: 'the letter is in line already, or has no address' }
    }
    context.baton.wake('letters')
    return { id }
  },
})
