import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Format } from '../format/format.ts'

/** The values that there are, with the unit once; a learning goal may have none. What nobody has read off yet is a question mark. */
export function valuePath({ baseline, now, target, unit, intent }: KeyResultReport, format: Format): string {
  if (target === undefined && now === undefined && baseline === undefined) return '–'
  if (baseline === undefined && now === undefined) return format.path([undefined, target], unit)
  if (intent === 'learn' && target === undefined) return format.path(baseline === undefined ? [now] : [baseline, now], unit)
  return format.path([baseline, now, target], unit)
}
