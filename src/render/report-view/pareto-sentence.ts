import { type Pareto, paretoLine } from '../../report/portfolio/pareto.ts'
import type { Phrase } from '../phrase/phrase.ts'
import type { Language } from '../words/language.ts'

/** Fewer promises than this have no few among them. */
const LEAST = 3

/**
 * How few initiatives carry most of the promise, or that it takes more than half of them. Undefined where there are too few to tell them
 * apart.
 */
export function paretoSentence({ carrying, of }: Pareto, { portfolio: { pareto: say }, format }: Language): Phrase | undefined {
  if (carrying === undefined || of < LEAST) return undefined
  const line = format.share(paretoLine)
  return carrying <= of / 2 ? say.carrying(carrying, of, line) : say.spread(carrying, of, line)
}
