import type { KeyResult } from '../../domain/key-result.ts'
import { type HeldAmount, startValue } from './held-amount.ts'
import { asFound, type ImpactProblem, impactProblem, unitWords } from '../impacts/impact-problem.ts'

const NUMBER_WORD = /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|thirds?|quarters?|fifths?|a (?:day|week|month|minute|second|point)|an hour)\b/i

/** Why no amount of an impact can be held against its key result. */
export function refusal(refused: Extract<HeldAmount, { kind: 'refused' }> | undefined, text: string, keyResult: KeyResult): ImpactProblem {
  const { id, unit } = keyResult
  if (!refused) return impactProblem('impact-not-a-number', keyResult, text, withoutNumber(text, id))
  const { written, code, why } = refused
  const found = asFound(written)
  if (why !== undefined) return impactProblem(code, keyResult, written, why)
  switch (code) {
    case 'impact-wrong-unit':
      return impactProblem(code, keyResult, written, `"${found}" is of another kind than ${id}, which is measured in ${unitWords(keyResult)}.`)
    case 'impact-no-baseline':
      return impactProblem(code, keyResult, written, startValue(keyResult) === 0
        ? `"${found}" is counted from the start value, and ${id} starts at 0, of which every share is 0: write the change itself.`
        : `"${found}" counts from a start value, and ${id} has none yet: add its baseline to the OKR file, or write an absolute change, which needs none.`)
    case 'impact-ambiguous':
      return impactProblem(code, keyResult, written, `"${found}" may be a level of ${id} or a change of it: write "to …" for a level, or a sign for a change in ${unit.kind === 'percent' ? 'pp' : unitWords(keyResult)}.`)
  }
}

/** What to say of an impact without a number that a program can count with. */
export function withoutNumber(text: string, id: string): string {
  return NUMBER_WORD.test(text) ? `The expected impact has no number in digits: write how far this will move ${id} as a number, such as 3 or 2.5.` : `The expected impact has no number yet: how far will this move ${id}? A rough guess is fine.`
}
