/** A number found in a text; `end` is the index behind it. */
interface FoundNumber {
  readonly value: number
  readonly end: number
  /** What the same digits say to readers who group thousands with a dot: `1.500` as 1500. */
  readonly other?: number | undefined
}

const DIGIT = /\d/
const GROUPED = /^\d{1,3}(?:,\d{3})+$/
const ONE_DOT = /^[1-9]\d{0,2}\.\d{3}$/
const EXPONENT = /^[eE][+-]?\d{1,4}(?![\d.])/
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/

/** The number that starts at `at`, with its separators understood; undefined where none starts (a version like 1.2.3 is none). */
export function numberAt(text: string, at: number): FoundNumber | undefined {
  let end = at
  while (end < text.length && continues(text, end, at)) end += 1
  while (end > at && !DIGIT.test(text[end - 1] ?? '')) end -= 1
  const written = text.slice(at, end)
  const exponent = /[eE]/.test(text[end] ?? '') ? EXPONENT.exec(text.slice(end, end + 7))?.[0] : undefined
  if (exponent !== undefined) return scientific(parseNumber(written), exponent, end)
  const value = parseNumber(written)
  if (value === undefined) return undefined
  return ONE_DOT.test(written) ? { value, end, other: Number(written.replace('.', '')) } : { value, end }
}

/** `1e3`; what no number can hold is none. */
function scientific(mantissa: number | undefined, exponent: string, end: number): FoundNumber | undefined {
  const value = Number(`${mantissa}${exponent}`)
  return mantissa !== undefined && Number.isFinite(value) ? { value, end: end + exponent.length } : undefined
}

function continues(text: string, at: number, start: number): boolean {
  const char = text[at] ?? ''
  if (DIGIT.test(char)) return true
  if (!DIGIT.test(text[at + 1] ?? '')) return false
  if (char === '.' || char === ',' || char === "'" || char === '’' || char === '_') return true
  // "1 200" is one number, "12 2000" and "3 200" after a full one are not.
  return char === ' ' && at - start <= 3 + 4 * 3 && /^ \d{3}(?!\d)/.test(text.slice(at, at + 5)) && /(?:^|[ ])\d{1,3}$/.test(text.slice(start, at))
}

/**
 * Reads digits with separators. A comma with exactly three digits behind it groups thousands (1,200), any other is a decimal
 * comma (2,5); of a dot and a comma, the last is the decimal sign (1.200,5).
 */
export function parseNumber(written: string): number | undefined {
  const text = written.replace(/['’_ ]/g, '')
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot >= 0 && comma >= 0) return toNumber(dot > comma ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
  if (comma >= 0) return toNumber(GROUPED.test(text) && !text.startsWith('0') ? text.replaceAll(',', '') : text.replace(',', '.'))
  return toNumber(DOTTED.test(text) ? text.replaceAll('.', '') : text)
}

function toNumber(text: string): number | undefined {
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}
