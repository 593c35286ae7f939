import type { Plan } from '../../../src/domain/plan.ts'
import { parseOkrs } from '../../../src/okrs/parse-okrs.ts'

/** The day on which the examples are looked at, a good month into their cycle. */
const EXAMPLE_DAY = '2026-11-02'

const CYCLE = 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\n'

/** The plan that an example makes once the lines above it are there, read as any OKR file is. */
export function planOfExample(example: string, today: string = EXAMPLE_DAY): Plan {
  const text = wholeFile(example)
  const result = parseOkrs([{ origin: '.', okrs: [{ path: '.github/okrs.yml', text }] }], today)
  if (result.kind !== 'plan') throw new Error(`The example is no OKR file: ${JSON.stringify(result)}\n${text}`)
  return result.plan
}

function wholeFile(example: string): string {
  if (example.startsWith('cycle:')) return example
  if (example.startsWith('objectives:')) return CYCLE + example
  const indented = example.split('\n').map((line) => (line === '' ? line : `    ${line}`)).join('\n')
  return `${CYCLE}objectives:\n  - id: O1\n    title: People get what they came for\n${indented}`
}
