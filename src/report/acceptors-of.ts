import type { KeyResult } from '../domain/key-result.ts'
import type { Objective } from '../domain/objective.ts'
import { bareLogin } from './attention/attention.ts'

/** Who may accept proposals for a key result, without the `@`, as the nearest says that says anything: the key result, its objective, the settings. */
export function acceptorsOf(keyResult: KeyResult, objective: Objective, settings: readonly string[]): readonly string[] {
  const named = [keyResult.acceptedBy, objective.acceptedBy, settings].find((list) => list !== undefined && list.length > 0) ?? []
  return [...new Set(named.flatMap((acceptor) => bareLogin(acceptor) ?? []))]
}
