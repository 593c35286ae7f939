import type { Kind, Trap } from '../classification.ts'
import type { Line } from '../words/line.ts'
import { findOutputInDisguise } from './output-in-disguise.ts'
import { findSentimentOnly } from './sentiment-only.ts'
import { findTraction } from './traction.ts'
import { findWrongMoment } from './wrong-moment.ts'

/** A trap and the words that gave it away. */
export interface FoundTrap {
  readonly trap: Trap
  readonly words: string
}

function outcomeTrap(line: Line): FoundTrap | undefined {
  const feeling = findSentimentOnly(line)
  if (feeling !== undefined) return { trap: 'sentiment-only', words: feeling }
  const proxy = findWrongMoment(line)
  if (proxy !== undefined) return { trap: 'wrong-moment', words: proxy }
  const reach = findTraction(line)
  return reach === undefined ? undefined : { trap: 'traction', words: reach }
}

/** The traps of a line whose kind is known: counts of work only trap an output, misleading metrics only an outcome. */
export function findTraps(line: Line, kind: Kind): readonly FoundTrap[] {
  if (kind === 'unclear') return []
  if (kind === 'output') {
    const words = findOutputInDisguise(line)
    return words === undefined ? [] : [{ trap: 'output-in-disguise', words }]
  }
  const found = outcomeTrap(line)
  return found === undefined ? [] : [found]
}
