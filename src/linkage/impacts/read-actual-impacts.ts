import type { ActualImpact } from '../../domain/impact.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { chooseAmount } from '../amounts/choose-amount.ts'
import { parseImpact } from './parse-impact.ts'
import { type ImpactPart, isAbout, splitImpacts } from './split-impacts.ts'

const NOTHING = /^\W*(?:none|nothing|zero|no\s+(?:\w+\s+)?(?:effect|impact|change|movement|difference)|did\s+not\s+move|did\s+nothing|unchanged)\b/i

/**
 * What an actual impact says in numbers of each of the key results: read like an expected one, but of any size and in any direction, since
 * it happened. What names no number, or several different ones, is left out.
 */
export function readActualImpacts(text: string, keyResults: readonly KeyResult[], plan: Plan): readonly ActualImpact[] {
  const parts = splitImpacts(text, plan)
  return keyResults.flatMap((keyResult) => {
    const own = parts.find((part) => isAbout(part, keyResult)) ?? (keyResults.length === 1 ? parts.find(({ reference }) => reference === undefined) : undefined)
    return (own && changeIn(own, keyResult, plan)) ?? []
  })
}

function changeIn({ text }: ImpactPart, keyResult: KeyResult, plan: Plan): ActualImpact | undefined {
  const chosen = chooseAmount(parseImpact(text, plan.today), keyResult)
  if (chosen.kind !== 'amount') return NOTHING.test(text) ? { keyResult: keyResult.id, delta: 0 } : undefined
  const { delta, from, to, named, reading } = chosen.amount
  return { keyResult: keyResult.id, delta, ...(reading.kind === 'level' ? { from: named === true ? from : undefined, to } : {}) }
}
