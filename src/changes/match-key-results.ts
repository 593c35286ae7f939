import type { KeyResult } from '../domain/key-result.ts'
import { likeness, titleWords } from './likeness.ts'
import { likelyPairs } from './likely-pairs.ts'
import { folded, grouped, type Matching, type Pair } from './matching.ts'

/** Below this, one id on two titles is looked at twice: it may have been given to another key result. */
const SAME_TITLE = 0.3

/**
 * Finds each key result of one version in another: by its id, unless that went to something else; by an alias; by its title; by what the
 * title and the numbers have in common. Takes time in proportion to the number of key results.
 */
export function matchKeyResults(before: readonly KeyResult[], after: readonly KeyResult[]): Matching<KeyResult> {
  const state: Draft = { pairs: [], before: new Set(before), after: new Set(after) }
  const ids = new Map(after.map((keyResult) => [folded(keyResult.id), keyResult]))
  take(state, (keyResult) => [ids.get(folded(keyResult.id))].filter((other) => other !== undefined && isSame(keyResult, other)))
  const aliases = new Map(after.flatMap((keyResult) => keyResult.aliases.map((alias) => [folded(alias), keyResult])))
  take(state, ({ id }) => [aliases.get(folded(id))])
  const titles = grouped(state.after, ({ title }) => folded(title))
  take(state, (keyResult) => (titles.get(folded(keyResult.title)) ?? []).slice(0, MOST_ALIKE).toSorted((a, b) => Number(b.objectiveId === keyResult.objectiveId) - Number(a.objectiveId === keyResult.objectiveId)))
  for (const pair of likelyPairs([...state.before], [...state.after])) settle(state, pair)
  // Nothing else looks like it: a new title under the old id.
  take(state, (keyResult) => [ids.get(folded(keyResult.id))])
  const order = new Map(after.map((keyResult, index) => [keyResult, index]))
  return { pairs: state.pairs.toSorted((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)), removed: [...state.before], added: [...state.after] }
}

/** Of many with one title, the first are as good as any. */
const MOST_ALIKE = 20

interface Draft {
  readonly pairs: Pair<KeyResult>[]
  readonly before: Set<KeyResult>
  readonly after: Set<KeyResult>
}

function take(draft: Draft, candidates: (keyResult: KeyResult) => readonly (KeyResult | undefined)[]): void {
  for (const before of draft.before) {
    const after = candidates(before).find((candidate) => candidate !== undefined && draft.after.has(candidate))
    if (after !== undefined) settle(draft, { before, after })
  }
}

function settle(draft: Draft, pair: Pair<KeyResult>): void {
  if (!draft.before.has(pair.before) || !draft.after.has(pair.after)) return
  draft.before.delete(pair.before)
  draft.after.delete(pair.after)
  draft.pairs.push(pair)
}

function isSame(a: KeyResult, b: KeyResult): boolean {
  if (folded(a.title) === folded(b.title) || (a.metric !== undefined && a.metric === b.metric)) return true
  return likeness(titleWords(a.title), titleWords(b.title)) >= SAME_TITLE
}
