import { isHeld } from '../../domain/held-direction.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import { formatChange, formatQuantity } from '../../domain/format/format-quantity.ts'

const LONGEST_FOUND = 120

/** The codes that speak about an impact. */
type ImpactProblemCode = Extract<ProblemCode, `impact-${string}`>

/** A text as found, on one line and at most 120 characters long. */
export function asFound(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

/** A problem with an impact; the example comes when all that the item is linked to is known. */
export interface ImpactProblem extends Omit<Problem, 'example'> {
  /** A key result that the impact speaks about and the item does not name. */
  readonly stranger?: KeyResult | undefined
  /** What is written and would settle it, where it does not count. */
  readonly answer?: string | undefined
}

/** A problem with an impact on a key result. */
export function impactProblem(code: ImpactProblemCode, keyResult: KeyResult, found: string, message: string, expected = expectedImpact(keyResult)): ImpactProblem {
  return { code, field: 'expected_impact', message, found: asFound(found), expected }
}

/** What an impact on this key result looks like, in words. */
function expectedImpact(keyResult: KeyResult): string {
  if (keyResult.intent === 'learn') return `the question about ${keyResult.id} that this work will answer`
  const { id, unit, baseline, target } = keyResult
  const way = wantedDirection(keyResult)
  const where = baseline === undefined || target === undefined ? '' : ` (${formatQuantity(baseline, unit)} → ${formatQuantity(target, unit)})`
  if (target !== undefined && isHeld(keyResult)) return `a level of ${id} that is kept (${formatQuantity(target, unit)}), or a change of it as a number in ${unitWords(keyResult)}`
  const verb = way === undefined ? 'a change of' : way === 'up' ? 'an increase of' : 'a decrease of'
  return `${verb} ${keyResult.id}${where} as a number in ${unitWords(keyResult)}`
}

/** What the key result is measured in, in words. */
export function unitWords({ unit, baseline }: KeyResult): string {
  switch (unit.kind) {
    case 'percent': return `percentage points (pp)${baseline === undefined ? '' : ', or in % of the start value'}`
    case 'score': return 'points'
    case 'ratio': return 'x'
    case 'count': return unit.symbol === '' ? 'plain numbers' : unit.symbol
    case 'duration': case 'money': case 'data': return unit.symbol
  }
}

/** Where the key result would have to go, for a change that goes elsewhere. */
export function wrongWay(keyResult: KeyResult, delta: number, found: string): ImpactProblem {
  const { baseline, target, unit, id } = keyResult
  const levels = baseline === undefined || target === undefined ? '' : `, from ${formatQuantity(baseline, unit)} to ${formatQuantity(target, unit)}`
  const up = wantedDirection(keyResult) === 'up'
  return impactProblem('impact-wrong-direction', keyResult, found, `${formatChange(delta, unit)} moves ${id} the wrong way: it is to go ${up ? 'up' : 'down'}${levels}.`)
}
