/** The values that digits can stand for, the likeliest first: `1,200` is 1200 and may be 1.2, `45,5` is 45.5. */
export function numberReadings(digits: string): readonly number[] {
  const plain = digits.replaceAll(/['’\s]/g, '')
  const marks = plain.replaceAll(/\d/g, '')
  if (marks === '') return [Number(plain)]
  const grouped = Number(plain.replaceAll(/[.,]/g, ''))
  if (/^(?:,+|\.{2,})$/.test(marks) && /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) return marks === ',' ? [grouped, asDecimal(plain)] : [grouped]
  if (marks.length === 1) return /[.]\d{3}$/.test(plain) ? [asDecimal(plain), grouped] : [asDecimal(plain)]
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  return [Number(`${plain.slice(0, last).replaceAll(/[.,]/g, '')}.${plain.slice(last + 1)}`)]
}

/** How many digits stand behind the point, if the first reading has one. */
export function decimalsOf(digits: string): number {
  const [value] = numberReadings(digits)
  if (value === undefined || Number.isInteger(value) && !/[.,]0+$/.test(digits)) return 0
  return digits.length - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')) - 1
}

function asDecimal(plain: string): number {
  return Number(plain.replace(',', '.'))
}
