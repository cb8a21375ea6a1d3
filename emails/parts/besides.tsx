/** What a mail that brought a deal said of other deals, told in the letter that answers it. */
import type { Beside } from '../../src/motion/letters.ts'
import type { View } from '../view.ts'
import { Heading, Para } from './blocks.tsx'
import { factRows } from './facts.ts'
import { Facts } from './tables.tsx'

type BesidesView = Pick<View<'RECEIPT'>, 't' | 'f'> & { data: { besides?: Beside[] } }

export function Besides({ view }: { view: BesidesView }) {
  return (
    <>
      {(view.data.besides ?? []).map((beside) => (
        <One key={beside.what === 'NOTED' ? beside.number : beside.customer} view={view} beside={beside} />
      ))}
    </>
  )
}

function One({ view, beside }: { view: BesidesView; beside: Beside }) {
  const { t, f } = view
  if (beside.what === 'PASSED_ON') return <Para>{t.besides.passedOn(beside.customer, beside.to)}</Para>
  const { number, facts, evidence, changed } = beside
  return (
    <>
      <Heading>{t.besides.noted(number, facts.accountName ?? t.theCustomer)}</Heading>
      <Facts rows={factRows({ facts, evidence, t, f }, changed)} />
    </>
  )
}
