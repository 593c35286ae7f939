import type { KeyResult } from '../../domain/key-result.ts'
import { agreedAmount } from './agreed-amount.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import { type HeldAmount, isOnTheWay } from './held-amount.ts'
import { holdAmount } from './hold-amount.ts'
import { type ImpactProblem, impactProblem } from '../impacts/impact-problem.ts'
import type { ParsedImpact } from '../impacts/parse-impact.ts'
import type { GradedAmount } from './read-amounts.ts'
import { refusal } from './refusal.ts'

type Held = Extract<HeldAmount, { kind: 'held' }>

/** The one amount that an impact promises, or why there is none. */
type Choice = { readonly kind: 'amount'; readonly amount: Held } | { readonly kind: 'problem'; readonly problem: ImpactProblem }

/** The first line that plainly states an amount of the right kind; a bare number counts only where no line does. */
export function chooseAmount(parsed: ParsedImpact, keyResult: KeyResult): Choice {
  const found: HeldAmount[] = []
  for (const grades of [[[1, 2], [3]], [[4]]]) {
    for (const line of parsed.lines) {
      for (const graded of grades.map((group) => line.filter(({ grade }) => group.includes(grade)))) {
        // Where a plain statement has to be asked about, a number without a unit beside it is no answer.
        const asked = found.some((amount) => amount.kind === 'refused' && amount.code === 'impact-ambiguous')
        const held = holdLine(graded.filter(({ amount, grade }) => !(asked && grade === 4 && isNameless(amount))), keyResult)
        const fitting = held.filter((amount) => amount.kind === 'held')
        if (fitting.length > 0) return oneOf(fitting, parsed, keyResult)
        found.push(...held)
      }
    }
  }
  return { kind: 'problem', problem: refusal(found.find((amount) => amount.kind === 'refused'), parsed.text, keyResult) }
}

function isNameless(amount: GradedAmount['amount']): boolean {
  return amount.kind === 'change' && amount.by.unit.kind === 'none'
}

/** Beside a plain change only a level on the key result's way says the same once more; "at 95 % significance" does not. */
function holdLine(graded: readonly GradedAmount[], keyResult: KeyResult): readonly HeldAmount[] {
  const all = graded.map(({ amount, grade }) => ({ grade, held: holdAmount(amount, keyResult, grade === 4) }))
  const isPlain = all.some(({ grade, held }) => grade === 1 && held.kind === 'held')
  const counted = all.filter(({ grade, held }) => grade !== 2 || !isPlain || (held.kind === 'held' && isOnTheWay(held.to ?? Number.NaN, keyResult)))
  return counted.map(({ held }) => held)
}

function oneOf(fitting: readonly Held[], parsed: ParsedImpact, keyResult: KeyResult): Choice {
  const agreed = agreedAmount(fitting, keyResult)
  if (agreed) return { kind: 'amount', amount: agreed }
  const list = [...new Set(fitting.map(({ delta }) => formatChange(delta, keyResult.unit)))].slice(0, 4).join(', ')
  const message = `Several different changes of ${keyResult.id} are given (${list}); leave the one that is promised.`
  return { kind: 'problem', problem: impactProblem('impact-ambiguous', keyResult, parsed.text, message) }
}
