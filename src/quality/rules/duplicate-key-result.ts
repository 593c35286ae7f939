import type { KeyResult } from '../../domain/key-result.ts'
import { coded } from '../../domain/message.ts'
import type { Place } from '../../domain/place.ts'
import { concurrentKeyResults } from '../examine/concurrent-key-results.ts'
import type { Observation } from '../examine/finding.ts'
import { grouped } from '../examine/grouped.ts'
import { isLeftOpen } from '../examine/is-left-open.ts'
import { onKeyResult } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { sameText } from '../title/folded-words.ts'

/** The same goal set twice for the same time. */
export const duplicateKeyResult: Rule = {
  id: 'duplicate-key-result',
  severity: 'warning',
  what: 'Two key results that run at the same time have the same title.',
  why: 'The work for one goal is split over two entries, and each of them looks uncovered.',
  practice: ['P1', 'P9'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase orders that arrive on the promised day from 88% to 95%, audience: buyers in Spain, unit: "%", baseline: 88, target: 95, owner: "@ana" }
  - { id: O1.KR2, title: Increase orders that arrive on the promised day from 88% to 95%, audience: buyers in Portugal, unit: "%", baseline: 88, target: 95, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase orders that arrive on the promised day from 88% to 95%, unit: "%", baseline: 88, target: 95, owner: "@ana" }
  - { id: O1.KR2, title: "Increase orders that arrive on the promised day, from 88% to 95%", unit: "%", baseline: 88, target: 95, owner: "@ben" }
`],
  },
  field: 'title',
  check: (plan) => concurrentKeyResults(plan).flatMap((keyResults) => [...grouped(keyResults, sameness).values()].flatMap(repetitions)),
}

function sameness({ title, audience }: KeyResult): string | undefined {
  const name = sameText(title)
  return name === '' ? undefined : `${name}\n${sameText(audience ?? '')}`
}

function repetitions([first, ...others]: readonly KeyResult[]): readonly Observation[] {
  if (first === undefined) return []
  return others.filter((other) => !areDefinedApart(first, other)).map((other) => onKeyResult(other, {
    message: `${other.id} has the same title as ${first.id} (${whereFrom(first.place, other.place)}).`,
    question: coded`Are these two goals? Then say what tells them apart; otherwise keep one and list the other id under its \`aliases\`.`,
    found: other.title,
    expected: 'a title that is used once',
  }))
}

/** Two definitions of one title are the finding of another rule. */
function areDefinedApart(a: KeyResult, b: KeyResult): boolean {
  return isDefined(a) && isDefined(b) && sameText(a.metric ?? '') !== sameText(b.metric ?? '')
}

function isDefined({ metric }: KeyResult): boolean {
  return metric !== undefined && !isLeftOpen(metric)
}

function whereFrom(place: Place, from: Place): string {
  return place.file === from.file ? `line ${place.line}` : `${place.file}, line ${place.line}`
}
