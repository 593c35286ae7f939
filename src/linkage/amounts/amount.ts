import type { Unit } from '../../domain/unit.ts'

/**
 * Which way a written change goes: as its sign or verb says, the way the key result wants ("improve by") or the other one
 * ("slower"), not said, or told of something that is not to happen ("without losing").
 */
export type Direction = 'up' | 'down' | 'wanted' | 'unwanted' | 'unsaid' | 'negated'

/** The unit that stands with a number: `%` may mean a share or a level, a word may count things, `m` and `B` depend on the key result. */
export type WrittenUnit =
  | { readonly kind: 'none'; readonly period?: string | undefined }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  /** `2/3`, which is a level of a percentage and nothing else. */
  | { readonly kind: 'fraction' }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly period?: string | undefined }
  /** The word behind the number and those that go on from it, in lower case. */
  | { readonly kind: 'word'; readonly word: string; readonly words: readonly string[] }
  | { readonly kind: 'suffix'; readonly suffix: 'm' | 'B' }

/** A number with its unit; `other` is what the same characters may mean, too (`1.500` as 1500). */
export interface Measure {
  readonly value: number
  readonly other?: number | undefined
  readonly unit: WrittenUnit
}

/** A number of a text, with everything that decides what it means. Values carry k, M and the like (their `factor`) already. */
export interface Figure extends Measure {
  readonly factor: number
  readonly sign: '+' | '-' | undefined
  /** From the sign or currency in front to the end of the unit. */
  readonly start: number
  readonly end: number
}

/** What somebody writes of an expected impact, not yet held against a key result. */
export type Amount =
  /** `from` is a start value that the line names; `unsure` is a number that may as well be the level to come. */
  | { readonly kind: 'change'; readonly by: Measure; readonly direction: Direction; readonly from?: Measure | undefined; readonly unsure?: boolean | undefined; readonly written: string }
  /** A `loose` level stands behind `>` or `<` only, which may compare a change, too. */
  | { readonly kind: 'level'; readonly from?: Measure | undefined; readonly to: Measure; readonly loose?: boolean | undefined; readonly written: string }
  /** Two numbers that are a range of change or two levels, as the key result decides. */
  | { readonly kind: 'span'; readonly low: Measure; readonly high: Measure; readonly direction: Direction; readonly written: string }
  /** A `loose` multiple is a word like "half of", which may speak of something else. */
  | { readonly kind: 'multiple'; readonly factor: number; readonly faster: boolean; readonly from?: Measure | undefined; readonly loose?: boolean | undefined; readonly written: string }
  /** A share of the way to the target (`half of the gap`), or of something that may be the way or the target itself (`of the goal`). */
  | { readonly kind: 'part'; readonly percent: number; readonly of: 'way' | 'goal'; readonly written: string }
