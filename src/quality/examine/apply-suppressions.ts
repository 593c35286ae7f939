import type { Finding } from './finding.ts'
import { type Suppressor, suppressorsOf } from './subject.ts'

/** What is left of findings once the file has waved some through, and which suppressions did that. */
interface Suppressed {
  readonly findings: readonly Finding[]
  readonly used: ReadonlyMap<Suppressor, ReadonlySet<string>>
}

/** Takes out what a key result, an objective or a cycle waves through with a reason. */
export function applySuppressions(found: readonly Finding[]): Suppressed {
  const used = new Map<Suppressor, Set<string>>()
  const findings = found.filter(({ rule, subject }) => {
    const waving = suppressorsOf(subject).filter(({ suppressed }) => Object.hasOwn(suppressed, rule) && /\S/.test(suppressed[rule] ?? ''))
    for (const suppressor of waving) used.set(suppressor, (used.get(suppressor) ?? new Set<string>()).add(rule))
    return waving.length === 0
  })
  return { findings, used }
}
