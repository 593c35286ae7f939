import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { WordClass } from '../words/word-class.ts'
import type { Feature } from './feature.ts'

/** Which classes of words occur at all, and which do in the first few words. */
export function classFeatures(line: Line): readonly Feature[] {
  const seen = new Map<WordClass, Feature>()
  const early = new Map<string, Feature>()
  for (const match of line.matches) {
    const words = wordsOf(line, match.at, match.length)
    for (const name of match.classes) {
      if (!seen.has(name)) seen.set(name, { name: `has:${name}`, words })
      if (match.at < 5 && !early.has(name)) early.set(name, { name: `early:${name}`, words })
    }
  }
  return [...seen.values(), ...early.values()]
}
