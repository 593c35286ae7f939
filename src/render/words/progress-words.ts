import type { KeyResultReport } from '../../report/key-result-report.ts'
import { meanOf } from '../../report/mean-progress.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { Language } from './language.ts'

/** A mean of progress after its share, such as `60 %`, with what it is of; undefined where nothing can have any. */
export function progressWords(progress: number | undefined, share: string, keyResults: readonly KeyResultReport[], { sentences }: Language): Phrase | undefined {
  const { measured, all } = meanOf(keyResults)
  const readings = measured < all ? sentences.readings(measured, all) : undefined
  if (progress === undefined) return readings
  return readings === undefined ? words(share) : phrase`${words(share)} ${readings}`
}
