const FACTORS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 }

/** The number that somebody wrote as text, such as `40%`, `1,200` or `$50k`, or undefined when it is no single number. */
export function numberInText(text: string): number | undefined {
  if (text.length > 40) return undefined
  const match = /^([+-]?)[$€£¥]?(\d[\d.,_]*|\.\d+)([kKMB]?)[^\d]*$/.exec(text.replaceAll(/\s/g, ''))
  const digits = match && plainDigits(match[2] ?? '')
  if (!match || digits === undefined) return undefined
  const factor = startsUnit(text) ? 1 : FACTORS[match[3] ?? ''] ?? 1
  const value = Number(`${match[1]}${digits}`) * factor
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined
}

/** Whether letters behind the number begin a unit (`ms`, `minutes`, `kB`) and not a factor. */
function startsUnit(text: string): boolean {
  return /\d\s*[kKMB][A-Za-z]/.test(text)
}

/** Digits with a point at most: separators of thousands are dropped, a decimal comma becomes a point. */
function plainDigits(text: string): string | undefined {
  const compact = text.replaceAll('_', '')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)) return compact.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(compact)) return compact.replaceAll('.', '')
  if (/^\d+,\d+$/.test(compact)) return compact.replace(',', '.')
  return /^(\d+\.?\d*|\.\d+)$/.test(compact) ? compact : undefined
}
