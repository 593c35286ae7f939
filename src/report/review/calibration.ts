import { compareText } from '../compare-references.ts'
import { finite } from '../finite.ts'
import { median } from '../median.ts'
import type { OutcomeReview } from './outcome-review.ts'

/** The bounds that calibration is told with. */
const calibrationRule = {
  /** With fewer reviews than this nothing is said of a habit. */
  leastReviews: 5,
  /** A middle ratio from here to `fairTo` is a fair estimate. */
  fairFrom: 0.8,
  fairTo: 1.25,
} as const

/** What a row of estimates has in common; `too-few` says only that there are too few to tell. */
export type EstimateHabit = 'over-promised' | 'fair' | 'under-promised' | 'too-few'

/** How expected and actual impacts compare, for one team or for all; a comparison of numbers, never a claim of what caused what. */
export interface CalibrationGroup {
  /** Undefined for everybody, and for the work of no team. */
  readonly team: string | undefined
  /** Reviews in which both numbers are known. */
  readonly reviews: number
  /** How many came to what was expected, or more. */
  readonly hits: number
  /** `hits` of `reviews`, 0 to 1. */
  readonly hitRate: number | undefined
  /** The middle of actual by expected: 1 is as expected, 0 no change, below 0 a change the other way. */
  readonly medianRatio: number | undefined
  readonly habit: EstimateHabit
  /** Shipped, and nobody has written down what came of it. */
  readonly unreviewed: number
}

/** Expected against actual impact, overall and by team. */
export interface Calibration {
  readonly overall: CalibrationGroup
  /** Only where there are teams; by name, the work of no team last. */
  readonly teams: readonly CalibrationGroup[]
}

/** The calibration that reviews amount to. */
export function calibrationOf(reviews: readonly OutcomeReview[]): Calibration {
  const byTeam = new Map<string | undefined, OutcomeReview[]>()
  for (const review of reviews) {
    const there = byTeam.get(review.team)
    if (there === undefined) byTeam.set(review.team, [review])
    else there.push(review)
  }
  const isOne = byTeam.size === 1 && byTeam.has(undefined)
  const teams = isOne ? [] : [...byTeam].map(([team, own]) => groupOf(team, own))
  return { overall: groupOf(undefined, reviews), teams: teams.toSorted((a, b) => Number(a.team === undefined) - Number(b.team === undefined) || compareText(a.team ?? '', b.team ?? '')) }
}

function groupOf(team: string | undefined, reviews: readonly OutcomeReview[]): CalibrationGroup {
  const ratios = reviews.flatMap(({ ratio }) => ratio ?? [])
  const hits = ratios.filter((ratio) => ratio >= 1).length
  const medianRatio = median(ratios)
  return {
    team,
    reviews: ratios.length,
    hits,
    hitRate: finite(hits / ratios.length),
    medianRatio: medianRatio === undefined ? undefined : finite(medianRatio),
    habit: habitOf(ratios.length, medianRatio),
    unreviewed: reviews.filter(({ state }) => state === 'due' || state === 'awaited').length,
  }
}

function habitOf(reviews: number, ratio: number | undefined): EstimateHabit {
  if (ratio === undefined || reviews < calibrationRule.leastReviews) return 'too-few'
  if (ratio < calibrationRule.fairFrom) return 'over-promised'
  return ratio > calibrationRule.fairTo ? 'under-promised' : 'fair'
}
