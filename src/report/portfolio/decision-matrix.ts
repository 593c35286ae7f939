import type { ItemReference } from '../../domain/item.ts'
import { roundValue } from '../../domain/quantity.ts'
import { compareReferences } from '../compare-references.ts'
import { median } from '../median.ts'
import type { PlannedWork } from './planned-work.ts'

/** Where impact and effort put an initiative: much for little, much for much, little for little, little for much. */
export type Quadrant = 'quick-win' | 'big-bet' | 'fill-in' | 'time-sink'

/** An initiative as a point of the matrix. */
interface MatrixPoint {
  readonly item: ItemReference
  /** As in the Pareto list: weighted promises as a share of all that the cycle set out to move. */
  readonly impact: number
  /** In whatever number the team uses, person-weeks where a unit was given. */
  readonly effort: number
  readonly quadrant: Quadrant
}

/** Open initiatives by impact and effort, cut where the middle one of each lies: the quadrants compare them with one another, not with the world. */
export interface DecisionMatrix {
  /** The best impact for the effort first, at most sixty. */
  readonly points: readonly MatrixPoint[]
  readonly quadrants: Readonly<Record<Quadrant, number>>
  /** The impact and the effort that the quadrants are cut at; undefined where too few say both. */
  readonly cut: { readonly impact: number; readonly effort: number } | undefined
  /** Open initiatives that do not say both. */
  readonly unplaced: number
}

/** With fewer initiatives than this a middle says nothing. */
const leastForMatrix = 4
const MOST_POINTS = 60

/** The decision matrix of all open work. */
export function decisionMatrixOf(work: readonly PlannedWork[]): DecisionMatrix {
  const open = work.filter((one) => one.open)
  const placed = open.flatMap(({ item, impact, initiative: { fields: { effort } } }) => (impact !== undefined && effort !== undefined && effort > 0 ? [{ item, impact, effort }] : []))
  const impactCut = median(placed.map(({ impact }) => impact))
  const effortCut = median(placed.map(({ effort }) => effort))
  const quadrants = { 'quick-win': 0, 'big-bet': 0, 'fill-in': 0, 'time-sink': 0 }
  if (impactCut === undefined || effortCut === undefined || placed.length < leastForMatrix) return { points: [], quadrants, cut: undefined, unplaced: open.length }
  const points = placed.map((point) => ({ ...point, quadrant: quadrantOf(point.impact >= impactCut, point.effort > effortCut) }))
  for (const { quadrant } of points) quadrants[quadrant] += 1
  const best = points.toSorted((a, b) => b.impact / b.effort - a.impact / a.effort || compareReferences(a.item, b.item))
  const shown = best.slice(0, MOST_POINTS).map((point) => ({ ...point, impact: roundValue(point.impact) }))
  return { points: shown, quadrants, cut: { impact: roundValue(impactCut), effort: roundValue(effortCut) }, unplaced: open.length - placed.length }
}

function quadrantOf(isMuch: boolean, isCostly: boolean): Quadrant {
  if (isMuch) return isCostly ? 'big-bet' : 'quick-win'
  return isCostly ? 'time-sink' : 'fill-in'
}
