import type { FieldReading } from './answer.ts'
import { asFound } from './impacts/impact-problem.ts'

/** What stands behind a box that nobody ticked: how to quote it, and what to say of it. */
interface Unticked {
  readonly found: string
  readonly message: string
}

/** Why an answer behind empty boxes does not count; undefined where there is no such box. */
export function unticked(reading: FieldReading): Unticked | undefined {
  if (reading.kind !== 'placeholder' || reading.unticked === undefined) return undefined
  const text = asFound(reading.text)
  const message = reading.unticked === 1
    ? `"${text}" stands behind a box that is not ticked: tick it, or write the answer without a box.`
    : `None of the ${reading.unticked} boxes is ticked, the first of which is "${text}": tick what is meant.`
  return { found: asFound(`[ ] ${reading.text}`), message }
}
