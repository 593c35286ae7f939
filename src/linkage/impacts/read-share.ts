import { numberAt } from '../amounts/parse-number.ts'

/** A share of 1, which may be more than all: `70 %`, `0.7`, `7/10`, `70`; undefined for what is none, or may be one of 10 as well as of 100. */
export function readShare(text: string): number | undefined {
  const match = /^\W{0,3}(\d{1,6}(?:[.,]\d{1,3})?)\s?(%|percent\b|pct\b|\/\s?(?:10|100|5)\b)?/i.exec(text)
  if (!match) return undefined
  const value = numberAt(match[1] ?? '', 0)?.value ?? Number.NaN
  const mark = match[2]
  if (mark === undefined && value > 1 && value <= 10) return undefined
  const divisor = mark === undefined ? (value <= 1 ? 1 : 100) : mark.startsWith('/') ? Number(mark.slice(1)) : 100
  const share = value / divisor
  return share >= 0 ? share : undefined
}
