import type { Problem } from '../../domain/problem.ts'
import { asFound } from './impact-problem.ts'
import type { ImpossibleConfidence } from './take-confidence.ts'

/** The problem of an impact with a confidence that can be none; `example` is the impact without one. */
export function impossibleConfidence({ written }: ImpossibleConfidence, example: string): Problem {
  const found = asFound(written)
  return {
    code: 'impact-confidence-invalid',
    field: 'expected_impact',
    message: `"${found}" is no confidence: nobody is more sure than 100 %.`,
    found,
    expected: 'a share from 0 to 100 %',
    example: `Expected impact: ${example} (70 %)`,
  }
}
