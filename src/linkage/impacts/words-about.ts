import type { KeyResult } from '../../domain/key-result.ts'
import { letter } from '../../domain/letter.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'
import { assessImpact } from './assess-impact.ts'
import { parseImpact } from './parse-impact.ts'

/** Where others begin, also such as are not open. */
const NEXT = new RegExp(String.raw`[\n;]|(?<![${letter}])[${letter}]{1,8}\d{1,2}[./_-][${letter}]{1,4}\d`)
const MOST_READ = 2_000

/** What stands behind a key result's id in a text that names several, up to the next id; undefined where it promises nothing that fits. */
export function wordsAbout(text: string, keyResult: KeyResult, plan: Plan): string | undefined {
  const upper = text.slice(0, MOST_READ).toUpperCase()
  const at = upper.indexOf(keyResult.id.toUpperCase())
  if (at < 0) return undefined
  const start = at + keyResult.id.length
  const ends = openKeyResults(plan).map(({ id }) => upper.indexOf(id.toUpperCase(), start)).filter((end) => end >= 0)
  const words = text.slice(start, Math.min(text.length, MOST_READ, ...ends)).split(NEXT, 1)[0]?.replace(/^[\s:–—=]+|(?:[\s,;:/&|\\·•]|\b(?:and|then|und|dann)\b)+$/gi, '') ?? ''
  return words !== '' && assessImpact(parseImpact(words, plan.today), keyResult, plan.today).impact?.delta !== undefined ? words : undefined
}
