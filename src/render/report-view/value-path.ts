import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Format } from '../format/format.ts'
import { levelBound } from '../format/level-bound.ts'

/**
 * The values that there are, with the unit once; a learning goal may have none. What nobody has read off yet is a question mark, and a level that
 * is held has a bound instead of a way.
 */
export function valuePath(keyResult: KeyResultReport, format: Format): string {
  const { baseline, now, target, unit, intent } = keyResult
  const bound = boundOf(keyResult, format)
  if (bound !== undefined) return `${now === undefined ? '?' : format.quantity(now, unit)} (${bound})`
  if (target === undefined && now === undefined && baseline === undefined) return '–'
  if (baseline === undefined && now === undefined) return format.path([undefined, target], unit)
  if (intent === 'learn' && target === undefined) return format.path(baseline === undefined ? [now] : [baseline, now], unit)
  return format.path([baseline, now, target], unit)
}

/** What is large on a card already, without its value: the way, or the bound of what is held. */
export function wayBeside(keyResult: KeyResultReport, format: Format): string {
  return boundOf(keyResult, format) ?? valuePath(keyResult, format)
}

function boundOf(keyResult: KeyResultReport, format: Format): string | undefined {
  return levelBound(keyResult, (value) => format.quantity(value, keyResult.unit))
}
