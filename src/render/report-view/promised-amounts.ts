import type { KeyResultReport } from '../../report/key-result-report.ts'

/** What work promises a key result: amounts that stand beside each other, row by row. */
export function promisedAmounts({ claims }: KeyResultReport): readonly number[] {
  return claims.flatMap(({ role, delta }) => (role === 'delivery' || role === 'dropped' ? [] : delta ?? []))
}
