import type { Unit } from '../../domain/unit.ts'

/** What an amount does in its title: where the number starts, where it shall go, by how much it shall change, at what or on which side of it it shall be. */
export type AmountRole = 'from' | 'to' | 'by' | 'at' | 'other'

/** Whether a number is the least or the most that will do. */
export type AmountBound = 'at-least' | 'at-most'

/** A number of a title as far as it can be understood. */
export interface Amount {
  /** The values that it can stand for, the likeliest first. */
  readonly readings: readonly number[]
  /** Undefined where nothing stands at the number, or a word that is no known unit. */
  readonly unit: Unit | undefined
  /** `k`, `M` and the like as a factor that the readings hold already; 1 where there is none. */
  readonly factor: number
  /** What rounding can hide: half of the last digit that is written, within reason. */
  readonly slack: number
  /** As written, with sign and unit. */
  readonly text: string
  readonly role: AmountRole
  readonly bound: AmountBound | undefined
  /** The title begins with it, or with one verb and it: `at least 500 schools pay`, `win 20 clubs`. */
  readonly isLead: boolean
  /** It belongs to what people do who, or with which, …, and need not be the goal itself. */
  readonly isInClause: boolean
  /** It stands in brackets. */
  readonly isAside: boolean
  /** The nouns that it counts, in small letters; none where the title ends, or goes on to something else. */
  readonly nouns: readonly string[]
  /** The word or sign before its preposition, and the one behind its unit, in small letters. */
  readonly before: string
  readonly after: string
}
