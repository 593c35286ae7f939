import type { Day } from '../../domain/day.ts'
import type { Unit } from '../../domain/unit.ts'
import { formatNumber, formatShare, formatSigned } from '../../domain/format/format-number.ts'
import { formatAlike, formatChange, formatPath, formatQuantity, formatSize } from '../../domain/format/format-quantity.ts'
import type { NumberStyle } from '../../domain/format/number-style.ts'

/** Numbers, quantities and days as one language writes them, equal on every machine. */
export interface Format {
  readonly number: (value: number) => string
  readonly signed: (value: number) => string
  /** A share of 1 as a percentage. */
  readonly share: (share: number) => string
  readonly quantity: (value: number, unit: Unit) => string
  /** Written like what stands beside it. */
  readonly change: (value: number, unit: Unit, beside?: readonly number[]) => string
  readonly size: (value: number, unit: Unit, beside?: readonly number[]) => string
  /** Values beside each other, such as those of an axis. */
  readonly alike: (values: readonly number[], unit: Unit) => readonly string[]
  readonly path: (values: readonly (number | undefined)[], unit: Unit) => string
  /** Without its year where that is the year of `near`. */
  readonly day: (day: Day, near?: Day) => string
}

/** The format of a language with these numbers and days. */
export function formatOf(style: NumberStyle, day: Format['day']): Format {
  return {
    number: (value) => formatNumber(value, style),
    signed: (value) => formatSigned(value, style),
    share: (share) => formatShare(share, style),
    quantity: (value, unit) => formatQuantity(value, unit, style),
    change: (value, unit, beside) => formatChange(value, unit, style, beside),
    size: (value, unit, beside) => formatSize(value, unit, style, beside),
    alike: (values, unit) => formatAlike(values, unit, style),
    path: (values, unit) => formatPath(values, unit, style),
    day,
  }
}
