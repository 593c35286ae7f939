import type { ItemReference } from '../../domain/item.ts'
import { compareReferences } from '../compare-references.ts'
import { finite } from '../finite.ts'
import type { PlannedWork } from './planned-work.ts'

/** The share of all that is promised which the line is drawn at. */
export const paretoLine = 0.8

const MOST_ENTRIES = 40

/** One initiative's part of all that is promised. */
interface ParetoEntry {
  readonly item: ItemReference
  readonly keyResults: readonly string[]
  /** Of all promises, 0 to 1. */
  readonly share: number
  /** Its own share and those before it. */
  readonly cumulative: number
}

/** How few initiatives carry most of what is promised. Promises are weighted by confidence; nothing here says what will happen. */
export interface Pareto {
  /** The largest first, as far as the line and at most forty. */
  readonly entries: readonly ParetoEntry[]
  /** How many initiatives it takes to come to four fifths; undefined where nothing is promised. */
  readonly carrying: number | undefined
  /** Of how many that promise a comparable number. */
  readonly of: number
  /** How many promise no number that could be compared. */
  readonly withoutNumber: number
}

/** The promises of all planned work, sorted. */
export function paretoOf(work: readonly PlannedWork[]): Pareto {
  const promising = work.flatMap(({ item, keyResults, impact }) => (impact !== undefined && impact > 0 ? [{ item, keyResults, impact }] : []))
  const sorted = promising.toSorted((a, b) => b.impact - a.impact || compareReferences(a.item, b.item))
  const whole = sorted.reduce((sum, { impact }) => sum + impact, 0)
  const entries: ParetoEntry[] = []
  let carrying = 0
  let reached = 0
  for (const { item, keyResults, impact } of sorted) {
    // Shares are rounded, so that the line is met within a rounding.
    if (reached >= paretoLine * whole * (1 - 1e-9)) break
    reached += impact
    carrying += 1
    if (entries.length < MOST_ENTRIES) entries.push({ item, keyResults, share: finite(impact / whole) ?? 0, cumulative: finite(Math.min(1, reached / whole)) ?? 1 })
  }
  return { entries, carrying: carrying === 0 ? undefined : carrying, of: sorted.length, withoutNumber: work.length - sorted.length }
}
