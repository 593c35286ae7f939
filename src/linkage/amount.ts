import type { Unit } from '../domain/unit.ts'

/** Which way a written change goes: as its sign or verb says, the way the key result wants ("improve by"), or not said. */
export type Direction = 'up' | 'down' | 'wanted' | 'unsaid'

/** The unit that stands with a number: `%` may mean a share or a level, a word may count things, `m` and `B` depend on the key result. */
export type WrittenUnit =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly period?: string | undefined }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'suffix'; readonly suffix: 'm' | 'B' }

/** A number of a text, with everything that decides what it means. Values carry k, M and the like already. */
export interface Figure {
  readonly value: number
  readonly unit: WrittenUnit
  readonly sign: '+' | '-' | undefined
  /** From the sign or currency in front to the end of the unit. */
  readonly start: number
  readonly end: number
}

/** What somebody writes of an expected impact, not yet held against a key result. */
export type Amount =
  | { readonly kind: 'change'; readonly value: number; readonly unit: WrittenUnit; readonly direction: Direction; readonly written: string }
  | { readonly kind: 'level'; readonly from?: number | undefined; readonly to: number; readonly unit: WrittenUnit; readonly written: string }
  /** Two numbers that are a range of change or two levels, as the key result decides. */
  | { readonly kind: 'span'; readonly low: number; readonly high: number; readonly unit: WrittenUnit; readonly direction: Direction; readonly written: string }
  | { readonly kind: 'multiple'; readonly factor: number; readonly faster: boolean; readonly written: string }
