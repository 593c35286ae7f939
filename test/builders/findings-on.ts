import type { FindingOnPlan, QualityFinding } from '../../src/domain/quality-finding.ts'

/** A finding that only has words, unless told otherwise. */
export function aFinding(parts: Partial<QualityFinding> = {}): QualityFinding {
  return { rule: 'missing-owner', severity: 'warning', message: 'O1.KR1 has no owner. Who will look at this number?', suggestion: undefined, ...parts }
}

/** Findings on a key result, on its objective and on their cycle. */
export function findingsOn(cycle: string, finding: QualityFinding, { objective = 'O1', keyResult = 'O1.KR1' } = {}): readonly FindingOnPlan[] {
  return [{ cycle, keyResult, finding }, { cycle, objective, finding }, { cycle, finding }]
}
