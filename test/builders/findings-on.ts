import { type Coded, messageOf } from '../../src/domain/message.ts'
import type { FindingOnPlan, QualityFinding } from '../../src/domain/quality-finding.ts'

/** A finding that only has words, unless told otherwise. */
export function aFinding({ message = 'O1.KR1 has no owner. Who will look at this number?', ...parts }: Partial<Omit<QualityFinding, 'message'>> & { readonly message?: string | Coded } = {}): QualityFinding {
  return { rule: 'missing-owner', severity: 'warning', suggestion: undefined, ...parts, message: messageOf(message) }
}

/** Findings on a key result, on its objective and on their cycle. */
export function findingsOn(cycle: string, finding: QualityFinding, { objective = 'O1', keyResult = 'O1.KR1' } = {}): readonly FindingOnPlan[] {
  return [{ cycle, keyResult, finding }, { cycle, objective, finding }, { cycle, finding }]
}
