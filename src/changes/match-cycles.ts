import type { Cycle } from '../domain/cycle.ts'
import type { Objective } from '../domain/objective.ts'
import { likeness, titleWords } from './likeness.ts'
import { folded, type Matching, type Pair } from './matching.ts'

/** Finds each cycle of one version in another: by its id, or else by its dates. */
export function matchCycles(before: readonly Cycle[], after: readonly Cycle[]): Matching<Cycle> {
  return match(before, after, [
    (cycle) => folded(cycle.id),
    ({ start, end }) => `${start} ${end}`,
  ])
}

const SAME_TITLE = 0.6

/** Finds each objective of one version of a cycle in another: by its id, by its title, or by most of the title's words. */
export function matchObjectives(before: readonly Objective[], after: readonly Objective[]): Matching<Objective> {
  const matching = match(before, after, [({ id }) => folded(id), ({ title }) => folded(title)])
  const pairs = [...matching.pairs]
  const added = new Set(matching.added)
  // Objectives are few where somebody chose them; of a generated file's thousands only the exact ones are found.
  if (matching.removed.length * added.size > MOST_COMPARISONS) return matching
  for (const objective of matching.removed) {
    const words = titleWords(objective.title)
    const found = [...added].find((other) => likeness(words, titleWords(other.title)) >= SAME_TITLE)
    if (found === undefined) continue
    added.delete(found)
    pairs.push({ before: objective, after: found })
  }
  return { pairs, removed: matching.removed.filter((objective) => !pairs.some((pair) => pair.before === objective)), added: [...added] }
}

const MOST_COMPARISONS = 2_500

function match<Thing>(before: readonly Thing[], after: readonly Thing[], keys: readonly ((thing: Thing) => string)[]): Matching<Thing> {
  const left = new Set(before)
  const right = new Set(after)
  const pairs: Pair<Thing>[] = []
  for (const keyOf of keys) {
    const byKey = new Map([...right].map((thing) => [keyOf(thing), thing]))
    for (const thing of left) {
      const found = byKey.get(keyOf(thing))
      if (found === undefined || !right.has(found)) continue
      left.delete(thing)
      right.delete(found)
      pairs.push({ before: thing, after: found })
    }
  }
  return { pairs, removed: [...left], added: [...right] }
}
