import type { Report } from '../../report/report.ts'
import type { Status } from '../../report/status.ts'
import { formatChange, formatSize } from '../format/format-quantity.ts'
import { joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { dayWords } from './day-words.ts'
import { listWords } from './list-words.ts'
import { statusWords } from './status-words.ts'
import { counted, type Vocabulary } from './vocabulary.ts'

/** Where the cycle stands, in one line of facts. */
export function cycleWords(report: Report): Phrase {
  const { cycle } = report
  if (cycle === undefined) return words('No cycle is defined.')
  const span = phrase`${dayWords(cycle.start, cycle.end)} – ${dayWords(cycle.end)}`
  switch (cycle.phase) {
    case 'future': return phrase`${span} · begins ${dayWords(cycle.start)}`
    case 'active': return phrase`${span} · week ${cycle.week} of ${cycle.weeks}`
    case 'closed': return phrase`${span} · ended`
  }
}

/** How the key results stand, what has no plan and what needs a decision: the paragraph that everybody reads. */
export function summaryWords(report: Report, vocabulary: Vocabulary): Phrase {
  return joined([standing(report, vocabulary), ...largestGap(report), decisions(report, vocabulary)], ' ')
}

function standing({ summary }: Report, vocabulary: Vocabulary): Phrase {
  const shown = Object.entries(statusWords).flatMap(([status, { predicate }]) => {
    const count = summary.statuses[status as Status]
    return count === 0 ? [] : [strong(words(`${count} ${count === 1 ? 'is' : 'are'} ${predicate}`))]
  })
  if (summary.keyResults === 0) return phrase`No ${vocabulary.keyResult.one} is defined yet.`
  return phrase`Of ${counted(summary.keyResults, vocabulary.keyResult)}, ${listWords(shown)}.`
}

function largestGap({ summary, objectives, cycle }: Report): readonly Phrase[] {
  // After the cycle there is nothing left to plan.
  if (cycle?.phase === 'closed') return []
  const gap = summary.largestGap
  const keyResult = objectives.flatMap((objective) => objective.keyResults).find(({ id }) => id === gap?.keyResult)
  if (gap === undefined || keyResult === undefined) return []
  const whole = gap.uncovered === gap.gap
  const rest = whole ? words('nobody has a plan for any of it') : phrase`nobody has a plan for ${formatSize(gap.uncovered, keyResult.unit)} of it`
  return [phrase`The largest gap without a plan is at ${strong(keyResult.id)}: it needs ${formatChange(gap.gap, keyResult.unit)}, and ${rest}.`]
}

function decisions({ attention, summary }: Report, vocabulary: Vocabulary): Phrase {
  const waiting = new Set(attention.filter(({ severity }) => severity === 'high').map(({ keyResult }) => keyResult)).size
  if (summary.keyResults === 0) return { parts: [] }
  if (waiting === 0) return words('Nothing waits for a decision.')
  return strong(phrase`${counted(waiting, vocabulary.keyResult)} ${words(waiting === 1 ? 'needs a decision.' : 'need a decision.')}`)
}
