import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { WordClass } from '../words/word-class.ts'
import type { Feature } from './feature.ts'
import { leadGroup } from './lead-group.ts'

/** Classes that serve the traps and the noun phrases; by themselves they say nothing about the kind. */
const SILENT = new Set<WordClass>(['single', 'whole', 'bound', 'count-of', 'purpose', 'means'])

/** Which classes of words occur at all, and which do under each kind of lead: revenue after "hire" is not revenue after "grow". */
export function classFeatures(line: Line): readonly Feature[] {
  const seen = new Map<WordClass, Feature>()
  const led = new Map<string, Feature>()
  const group = leadGroup(line)
  for (const match of line.matches) {
    const words = wordsOf(line, match.at, match.length)
    for (const name of match.classes) {
      if (SILENT.has(name)) continue
      if (!seen.has(name)) seen.set(name, { name: `has:${name}`, words })
      if (!led.has(name)) led.set(name, { name: `has:${name}|${group}`, words })
    }
  }
  return [...seen.values(), ...led.values()]
}
