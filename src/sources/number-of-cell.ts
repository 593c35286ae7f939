import { roundValue } from '../domain/quantity.ts'

const LONGEST = 40
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/
const GROUP_OF_THREE = /^[+-]?[1-9]\d{0,2},\d{3}$/
const GROUPED = /^[+-]?\d{1,3}(?:[,.' _]\d{3})+(?:[.,]\d+)?$/

/**
 * The number that a cell holds, with or without a percent sign. Undefined when it is none, or when it can be read in two ways:
 * `1,200` is a thousand to some and one to others, while `42,5` and `0,125` are plain.
 */
export function numberOfCell(cell: string): number | undefined {
  const text = bareNumber(cell)
  const digits = DECIMAL_COMMA.test(text) && !GROUP_OF_THREE.test(text) ? text.replace(',', '.') : text
  const value = PLAIN.test(digits) ? Number(digits) : Number.NaN
  return Number.isFinite(value) ? roundValue(value) : undefined
}

/** Whether a cell holds a number whose digits are separated in groups of three. */
export function isGrouped(cell: string): boolean {
  return GROUPED.test(bareNumber(cell))
}

/** Without the percent sign, and with the minus and the spaces that keyboards write; empty when it is too long for a number. */
function bareNumber(cell: string): string {
  const text = cell.trim()
  if (text.length > LONGEST) return ''
  return text.replace(/%$/, '').trimEnd().replace(/^[−–]/, '-').replaceAll(/\s/g, ' ').replaceAll('’', "'")
}
