/** The issue form for initiatives; its labels are the settings' defaults for the fields. */
export function starterIssueForm(): string {
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
  - type: input
    id: key-result
    attributes:
      label: Key result
      description: The id of a key result in .github/okrs.yml, or "none — " and the reason
      placeholder: O1.KR1
    validations:
      required: true
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
`
}
