import { keyResultsOf, type Plan } from '../../domain/plan.ts'

/** Tells whether a word in a form names a key result: one that is there, one by its alias, or one that is gone but was counted the same way. */
export type IsKeyResultId = (word: string) => boolean

/** Knows the ids and aliases of every cycle of a plan, and the pattern of those with numbers: where there is `O1.KR3`, `O2.KR9` was one too. */
export function knownIds(plan: Plan): IsKeyResultId {
  const keyResults = plan.cycles.flatMap(keyResultsOf)
  const names = new Set(keyResults.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) => name.toLowerCase()))
  const patterns = new Set(keyResults.filter(({ id }) => /\d/.test(id)).map(({ id }) => patternOf(id)))
  return (word) => names.has(word.toLowerCase()) || (/\d/.test(word) && patterns.has(patternOf(word)))
}

function patternOf(id: string): string {
  return id.toLowerCase().replace(/\d+/g, '#')
}
