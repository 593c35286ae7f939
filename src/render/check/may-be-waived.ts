import type { Verdict } from '../../domain/verdict.ts'
import type { CheckContext } from './check-context.ts'

/** Whether a reason for none would be an answer: whoever has named a key result only looks for the number. */
export function mayBeWaived({ problems }: Verdict, { settings }: CheckContext): boolean {
  return settings.waiver.allowNone && problems.some(({ field }) => field === 'key_result')
}
