import type { Line } from '../words/line.ts'
import { findSentimentOnly } from '../traps/sentiment-only.ts'
import { findTraction } from '../traps/traction/find-traction.ts'
import { findWrongMoment } from '../traps/wrong-moment/find-wrong-moment.ts'
import type { Feature } from './feature.ts'

const FINDERS = [['feeling', findSentimentOnly], ['reach', findTraction], ['proxy', findWrongMoment]] as const

/** What the traps see, taken as evidence of the kind: nobody ships followers, applications or satisfaction. */
export function trapFeatures(line: Line): readonly Feature[] {
  return FINDERS.flatMap(([name, find]) => {
    const found = find(line)
    return found === undefined ? [] : [{ name: `trap:${name}`, words: found.words }]
  })
}
