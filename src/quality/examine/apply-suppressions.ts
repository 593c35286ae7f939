import type { KeyResult } from '../../domain/key-result.ts'
import type { Finding } from './finding.ts'
import { wavingKeyResults } from './subject.ts'

/** What is left of findings once the file has waved some through, and which suppressions did that. */
interface Suppressed {
  readonly findings: readonly Finding[]
  readonly used: ReadonlyMap<KeyResult, ReadonlySet<string>>
}

/** Takes out what a key result waves through with a reason; a finding about an objective may be waved through by any of its key results. */
export function applySuppressions(found: readonly Finding[]): Suppressed {
  const used = new Map<KeyResult, Set<string>>()
  const findings = found.filter(({ rule, subject }) => {
    const waving = wavingKeyResults(subject).filter(({ suppressed }) => Object.hasOwn(suppressed, rule) && /\S/.test(suppressed[rule] ?? ''))
    for (const keyResult of waving) used.set(keyResult, (used.get(keyResult) ?? new Set<string>()).add(rule))
    return waving.length === 0
  })
  return { findings, used }
}
