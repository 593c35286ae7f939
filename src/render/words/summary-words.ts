import { asSummed } from '../format/as-summed.ts'
import { isOver } from '../../report/is-over.ts'
import type { Report } from '../../report/report.ts'
import type { Status } from '../../report/status.ts'
import { joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import type { Language } from './language.ts'
import { statusesOf } from './statuses-of.ts'

/** Where the cycle stands, in one line of facts. */
export function cycleWords({ cycle }: Report, { sentences, format }: Language): Phrase {
  if (cycle === undefined) return words(sentences.noCycle)
  const span = phrase`${format.day(cycle.start, cycle.end)} – ${format.day(cycle.end)}`
  switch (cycle.phase) {
    case 'future': return phrase`${span} · ${words(sentences.begins(cycle.start))}`
    case 'active': return phrase`${span} · ${words(sentences.week(cycle.week, cycle.weeks))}`
    case 'closed': return phrase`${span} · ${words(sentences.ended)}`
  }
}

/** How the key results stand, what has no plan and what needs a decision: the paragraph that everybody reads. */
export function summaryWords(report: Report, language: Language): Phrase {
  return joined([standing(report, language), ...largestGap(report, language), ...decisions(report, language)], ' ')
}

function standing(report: Report, language: Language): Phrase {
  const { summary } = report
  const { sentences } = language
  const shown = Object.entries(statusesOf(report, language)).flatMap(([status, { predicate }]) => {
    const count = summary.statuses[status as Status]
    return count === 0 ? [] : [strong(words(sentences.standingPart(count, predicate)))]
  })
  return summary.keyResults === 0 ? sentences.noKeyResult() : sentences.standing(summary.keyResults, shown)
}

function largestGap(report: Report, { sentences, format }: Language): readonly Phrase[] {
  // After the cycle there is nothing left to plan.
  if (isOver(report)) return []
  const { summary, objectives } = report
  const gap = summary.largestGap
  const keyResult = objectives.flatMap((objective) => objective.keyResults).find(({ id }) => id === gap?.keyResult)
  if (gap === undefined || keyResult === undefined) return []
  const rest = gap.uncovered === gap.gap ? undefined : format.size(asSummed(gap.uncovered, gap.gap), keyResult.unit, [gap.gap])
  return [sentences.largestGap(strong(keyResult.id), format.change(gap.gap, keyResult.unit, rest === undefined ? [] : [asSummed(gap.uncovered, gap.gap)]), rest)]
}

function decisions({ attention, summary }: Report, { sentences }: Language): readonly Phrase[] {
  if (summary.keyResults === 0) return []
  const waiting = new Set(attention.filter(({ severity }) => severity === 'high').map(({ keyResult }) => keyResult)).size
  return [waiting === 0 ? words(sentences.nothingWaits) : sentences.waiting(waiting)]
}
