import { isHeld } from '../domain/held-direction.ts'
import { finite, sumOf } from './finite.ts'
import type { KeyResultReport } from './key-result-report.ts'

/** The mean of key results' progress by weight, each between 0 and 1; undefined where none has any. What nobody has measured is left out: it is no zero. */
export function meanProgress(keyResults: readonly KeyResultReport[]): number | undefined {
  const measured = keyResults.flatMap(({ progress, weight }) => (progress === undefined || !(weight > 0) ? [] : [{ progress: Math.min(1, Math.max(0, progress)), weight }]))
  return finite(sumOf(measured.map(({ progress, weight }) => progress * weight)) / sumOf(measured.map(({ weight }) => weight)))
}

/** How many key results a mean is of, and how many it would be of, had all been measured; learning goals and levels that are held have no progress to mean. */
export function meanOf(keyResults: readonly KeyResultReport[]): { readonly measured: number; readonly all: number } {
  const all = keyResults.filter((keyResult) => keyResult.intent === 'perform' && keyResult.weight > 0 && !isHeld(keyResult))
  return { measured: all.filter(({ progress }) => progress !== undefined).length, all: all.length }
}
