import { asFound, type ImpactProblem } from './impact-problem.ts'
import type { ImpossibleConfidence } from './take-confidence.ts'

/** The problem of an impact with a confidence that can be none. */
export function impossibleConfidence({ written }: ImpossibleConfidence): ImpactProblem {
  const found = asFound(written)
  return {
    code: 'impact-confidence-invalid',
    field: 'expected_impact',
    message: `"${found}" is no confidence: nobody is more sure than 100 %.`,
    found,
    expected: 'a share from 0 to 100 %',
  }
}
