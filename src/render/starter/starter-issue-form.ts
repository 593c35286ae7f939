import { type KeyResultOption, optionText } from '../../okrs/templates/key-result-option.ts'
import { plainScalar } from '../../okrs/templates/plain-scalar.ts'

/** The issue form for initiatives, with the key results to choose from; its labels are the settings' defaults for the fields. */
export function starterIssueForm(options: readonly KeyResultOption[]): string {
  return `name: Initiative
description: Work that is meant to move a key result
labels: [initiative]
body:
  - type: textarea
    id: problem
    attributes:
      label: Problem
      description: Whose problem is it, and how do you know?
    validations:
      required: true
${options.length === 0 ? KEY_RESULT_INPUT : keyResultDropdown(options)}
  - type: input
    id: expected-impact
    attributes:
      label: Expected impact
      description: By how much, by when, and how sure you are; may be left empty where the key result is "none"
      placeholder: +2 pp by 2026-12-01 (70 %)
    validations:
      required: false
  - type: textarea
    id: hypothesis
    attributes:
      label: Hypothesis
      description: We believe that … for … will lead to …, and we will know when …
  - type: input
    id: measure-by
    attributes:
      label: Measure by
      description: The day on which you will look at the number, if that is another one than above
      placeholder: 2027-01-15
  - type: dropdown
    id: size
    attributes:
      label: Size
      description: A rock fills a quarter, a pebble some weeks, sand some days
      options:
        - rock
        - pebble
        - sand
`
}

/** Reasons that every company has; the dropdown of key results is kept in step around them. */
const REASONS = ['none — required by law or by a contract', 'none — upkeep that moves no key result']

function keyResultDropdown(options: readonly KeyResultOption[]): string {
  const entries = [...options.map((option) => optionText(option)), ...REASONS].map((text) => `        - ${plainScalar(text, false)}`)
  return `  - type: dropdown
    id: key-result
    attributes:
      label: Key result
      # Throughline keeps these in step with .github/okrs.yml; what is not the id of a key result is left as it is.
      description: The key result that this is meant to move, or why there is none
      options:
${entries.join('\n')}
    validations:
      required: true`
}

const KEY_RESULT_INPUT = `  - type: input
    id: key-result
    attributes:
      label: Key result
      description: The id of a key result in .github/okrs.yml, or "none — " and the reason
      placeholder: O1.KR1
    validations:
      required: true`
