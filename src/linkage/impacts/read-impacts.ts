import type { KeyResult } from '../../domain/key-result.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import type { Plan } from '../../domain/plan.ts'
import { type AssessedImpact, assessImpact } from './assess-impact.ts'
import { asFound, type ImpactProblem } from './impact-problem.ts'
import { parseImpact } from './parse-impact.ts'
import { type ImpactPart, isAbout, splitImpacts } from './split-impacts.ts'

const MOST_FURTHER = 10

/** What one impact field says about each of its key results, and what is wrong with it as a whole. */
export interface ReadImpacts {
  readonly byKeyResult: ReadonlyMap<string, AssessedImpact>
  readonly problems: readonly ImpactProblem[]
  /** A figure that belongs to none of several key results stands for them all, so none of them is said to have no impact. */
  readonly unassigned: boolean
}

/** Holds an impact field against the key results that its item is linked to. */
export function readImpacts(text: string, keyResults: readonly KeyResult[], plan: Plan): ReadImpacts {
  const parts = splitImpacts(text, plan).map((part) => narrow(part, keyResults))
  const byKeyResult = new Map<string, AssessedImpact>()
  for (const keyResult of keyResults) {
    const own = parts.find((part) => isAbout(part, keyResult)) ?? (keyResults.length === 1 ? parts.find((part) => part.reference === undefined) : undefined)
    if (own) byKeyResult.set(keyResult.id, withFurther(assessImpact(parseImpact(own.text, plan.today), keyResult, plan.today), parts.filter((part) => part !== own && isAbout(part, keyResult)), keyResult, plan))
  }
  const loose = keyResults.length > 1 && byKeyResult.size < keyResults.length ? parts.find((part) => part.reference === undefined) : undefined
  const strangers = parts.filter((part) => part.reference && !keyResults.some((keyResult) => isAbout(part, keyResult)))
  const problems = [...strangers.slice(0, 5).map((part) => unlinked(part, keyResults)), ...(loose ? [unassigned(loose.text, keyResults)] : [])]
  return { byKeyResult, problems, unassigned: loose !== undefined || (strangers.length > 0 && byKeyResult.size === 0) }
}

/** Two lines on one key result may be two steps or a correction; the first counts, and its author is told. */
function withFurther(first: AssessedImpact, further: readonly ImpactPart[], keyResult: KeyResult, plan: Plan): AssessedImpact {
  const own = first.impact?.delta
  if (own === undefined || further.length === 0) return first
  const deltas = further.slice(0, MOST_FURTHER).flatMap(({ text }) => assessImpact(parseImpact(text, plan.today), keyResult, plan.today).impact?.delta ?? [])
  const others = [...new Set(deltas)].filter((delta) => delta !== own)
  if (others.length === 0) return first
  const all = [own, ...others].map((delta) => formatChange(delta, keyResult.unit)).join(', ')
  return { ...first, notes: [...first.notes, { code: 'impact-several', message: `Several lines speak of ${keyResult.id} (${all}); the first one counts. Write one line with what is promised in all.` }] }
}

/** "KR1" may be ambiguous among all key results and plain among those of the item. */
function narrow(part: ImpactPart, keyResults: readonly KeyResult[]): ImpactPart {
  const { reference } = part
  const meant = reference?.kind === 'ambiguous' ? keyResults.filter((keyResult) => reference.candidates.includes(keyResult)) : []
  const [only] = meant
  return reference && only && meant.length === 1 ? { ...part, reference: { kind: 'resolved', written: reference.written, keyResult: only, future: false } } : part
}

function unlinked({ reference, text }: ImpactPart, keyResults: readonly KeyResult[]): ImpactProblem {
  const name = reference?.kind === 'resolved' ? reference.keyResult.id : asFound(reference?.written ?? '')
  const ids = keyResults.map(({ id }) => id).join(', ')
  return {
    code: 'impact-key-result-unlinked',
    field: 'expected_impact',
    message: `An impact on ${name} is given, but ${name} is not among the key results of this item (${ids}).`,
    found: asFound(`${name}: ${text}`),
    expected: `an impact on ${ids}, or ${name} among the key results`,
    stranger: reference?.kind === 'resolved' ? reference.keyResult : undefined,
  }
}

function unassigned(text: string, keyResults: readonly KeyResult[]): ImpactProblem {
  return {
    code: 'impact-ambiguous',
    field: 'expected_impact',
    message: `There are ${keyResults.length} key results, and the impact does not say which of them it is about.`,
    found: asFound(text),
    expected: 'one line for each key result, with its id in front',
  }
}
