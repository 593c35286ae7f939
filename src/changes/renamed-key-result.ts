import type { KeyResult } from '../domain/key-result.ts'
import type { FormerId } from '../domain/plan-change.ts'
import type { ChangeDetail } from './change-detail.ts'
import { folded, type Pair } from './matching.ts'

/** That a key result has another id, and whether references to the former one go on resolving; `names` are the ids and aliases of the new version's cycle. */
export function renamedKeyResult({ before, after }: Pair<KeyResult>, names: ReadonlyMap<string, KeyResult>): readonly ChangeDetail[] {
  if (folded(before.id) === folded(after.id)) return []
  return [{ kind: 'key-result-renamed', from: before.id, to: after.id, former: formerId(names.get(folded(before.id)), after), aliases: [...after.aliases, ...lostAliases(before, names)] }]
}

/** Who writes a key result anew under another id easily leaves its other old names behind as well. */
function lostAliases({ aliases }: KeyResult, names: ReadonlyMap<string, KeyResult>): readonly string[] {
  return aliases.filter((alias) => !names.has(folded(alias)))
}

function formerId(holder: KeyResult | undefined, after: KeyResult): FormerId {
  if (holder === undefined) return 'lost'
  return holder === after ? 'kept' : 'taken'
}

/** Every id and alias of a cycle; an id goes before an alias. */
export function namesOf(keyResults: readonly KeyResult[]): ReadonlyMap<string, KeyResult> {
  const aliases = keyResults.flatMap((keyResult) => keyResult.aliases.map((alias) => [folded(alias), keyResult] as const))
  return new Map([...aliases, ...keyResults.map((keyResult) => [folded(keyResult.id), keyResult] as const)])
}
