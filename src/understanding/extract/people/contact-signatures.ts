/** The signature lines of customers whose mails were forwarded, as units of their own. */
import type { Unit } from '../layout/units.ts'
import type { Reading } from '../reading.ts'

export function signatureUnits(reading: Reading): Unit[] {
  return reading.layouts.flatMap((layout) =>
    layout.lines
      .filter((line) => line.zone === 'SIGNATURE' && layout.sections[line.section]!.side === 'CUSTOMER')
      .map(
        (line): Unit => ({
          layout,
          key: null,
          label: 'signature',
          labelStart: line.start,
          start: line.start,
          end: line.end,
          section: line.section,
          paragraph: -1 - line.section,
          row: null,
          item: false,
        }),
      ),
  )
}
