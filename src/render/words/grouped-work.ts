import type { AffectedItem } from '../../changes/affected-work.ts'
import { goneKeyResults, type PlanChange } from '../../domain/plan-change.ts'
import { code, type Phrase, phrase } from '../phrase/phrase.ts'
import { listWords } from './list-words.ts'
import { effectWords } from './review-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Work that one change affects in one way, and that in words. */
export interface WorkGroup {
  readonly text: Phrase
  readonly items: readonly AffectedItem[]
}

/** Affected work by what happens to it and because of which key results: `Renaming O1.KR3 to O1.CHURN orphans 4 open initiatives`. */
export function groupedWork(affected: readonly AffectedItem[], changes: readonly PlanChange[], vocabulary: Vocabulary): readonly WorkGroup[] {
  const groups = new Map<string, AffectedItem[]>()
  for (const item of affected) {
    const key = `${item.effect} ${JSON.stringify(item.keyResults)}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()].flatMap((items) => {
    const [first] = items
    return first === undefined ? [] : [{ text: effectWords(first.effect, items.length, subjectOf(first, changes), vocabulary), items }]
  })
}

function subjectOf({ effect, keyResults }: AffectedItem, changes: readonly PlanChange[]): Phrase {
  const names = listWords(keyResults.map(code))
  if (effect !== 'orphaned') return names
  const [only, ...others] = keyResults
  const renamed = others.length > 0 ? undefined : changes.find((change) => change.kind === 'key-result-renamed' && change.from === only)
  if (renamed?.kind === 'key-result-renamed') return phrase`Renaming ${names} to ${code(renamed.to)}`
  const gone = new Set(goneKeyResults(changes).map(({ id }) => id))
  return keyResults.every((id) => gone.has(id)) ? phrase`Removing ${names}` : phrase`The change to ${names}`
}
