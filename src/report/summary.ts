import { finite } from './finite.ts'
import type { KeyResultReport } from './key-result-report.ts'
import type { Status } from './status.ts'

/** The few numbers that come first. */
export interface Summary {
  readonly keyResults: number
  readonly statuses: Readonly<Record<Status, number>>
  /** The key result whose way is the least planned for. */
  readonly largestGap: LargestGap | undefined
  /** Key results with a gap that open promises do not cover. */
  readonly uncovered: number
}

/** A key result and what nobody has a plan for, in its unit and as a share of the way from baseline to target. */
interface LargestGap {
  readonly keyResult: string
  readonly gap: number
  readonly uncovered: number
  readonly share: number
}

/** Counts key results by status and finds the largest gap; gaps of different units are compared as shares of their way. */
export function summaryOf(keyResults: readonly KeyResultReport[]): Summary {
  const statuses = { achieved: 0, 'on-track': 0, 'at-risk': 0, 'off-track': 0, 'no-data': 0, 'not-started': 0, learning: 0 }
  for (const { status } of keyResults) statuses[status] += 1
  const gaps = keyResults.flatMap(gapOf)
  return {
    keyResults: keyResults.length,
    statuses,
    largestGap: gaps.reduce<LargestGap | undefined>((largest, gap) => (largest === undefined || gap.share > largest.share ? gap : largest), undefined),
    uncovered: gaps.length,
  }
}

function gapOf(keyResult: KeyResultReport): readonly LargestGap[] {
  const { gap, uncovered } = keyResult.coverage
  if (gap === undefined || uncovered === undefined || uncovered === 0) return []
  const way = keyResult.baseline === undefined || keyResult.target === undefined ? gap : keyResult.target - keyResult.baseline
  return [{ keyResult: keyResult.id, gap, uncovered, share: finite(Math.abs(uncovered / way)) ?? 1 }]
}
