import type { Day } from '../domain/day.ts'
import type { Impact } from '../domain/impact.ts'
import { type KeyResult, wantedDirection } from '../domain/key-result.ts'
import type { Note, Problem } from '../domain/problem.ts'
import { formatChange, formatLevel } from './format-change.ts'
import { holdAmount, type HeldAmount, startValue } from './hold-amount.ts'
import { asFound, impactProblem, unitWords, wrongWay } from './impact-problem.ts'
import type { ParsedImpact } from './parse-impact.ts'
import { readPromise } from './read-promise.ts'

/** A written impact, held against its key result. */
export interface AssessedImpact {
  /** Only where nothing is wrong. */
  readonly impact?: Impact | undefined
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
}

type Held = Extract<HeldAmount, { kind: 'held' }>

const LONGEST_TEXT = 500

/** Brings an impact into the key result's unit, and says what contradicts the key result. For a learning goal the text is the question. */
export function assessImpact(parsed: ParsedImpact, keyResult: KeyResult, today: Day): AssessedImpact {
  const date = readPromise(parsed, keyResult, today)
  if (keyResult.intent === 'learn') return conclude(parsed, keyResult, { reading: { kind: 'question' } }, date.problems, date.notes, date.by)
  const held = chooseAmount(parsed, keyResult)
  if (held.kind === 'problem') return { problems: [held.problem, ...date.problems], notes: date.notes }
  const problems = [...checkSize(held.amount, keyResult), ...date.problems]
  return conclude(parsed, keyResult, held.amount, problems, [...sizeNotes(held.amount, keyResult), ...date.notes], date.by)
}

function conclude(parsed: ParsedImpact, keyResult: KeyResult, held: Pick<Held, 'reading'> & Partial<Held>, problems: readonly Problem[], notes: readonly Note[], by: Day | undefined): AssessedImpact {
  const { delta, from, to, reading } = held
  const text = parsed.text.trim().slice(0, LONGEST_TEXT)
  const impact: Impact = { keyResult: keyResult.id, delta, unit: keyResult.unit, from, to, by, confidence: parsed.confidence, text, reading }
  return { impact: problems.length === 0 ? impact : undefined, problems, notes }
}

type Choice = { readonly kind: 'amount'; readonly amount: Held } | { readonly kind: 'problem'; readonly problem: Problem }

/** The first line that plainly states an amount of the right kind; a bare number counts only where no line does. */
function chooseAmount(parsed: ParsedImpact, keyResult: KeyResult): Choice {
  const found: HeldAmount[] = []
  for (const grades of [[1, 2, 3], [4]]) {
    for (const line of parsed.lines) {
      for (const grade of grades) {
        const held = line.filter((graded) => graded.grade === grade).map(({ amount }) => holdAmount(amount, keyResult, grade === 4))
        const fitting = held.filter((amount) => amount.kind === 'held')
        if (fitting.length > 0) return oneOf(fitting, parsed, keyResult)
        found.push(...held)
      }
    }
  }
  return { kind: 'problem', problem: refusal(found.find((amount) => amount.kind === 'refused'), parsed, keyResult) }
}

function oneOf(fitting: readonly Held[], parsed: ParsedImpact, keyResult: KeyResult): Choice {
  const [first] = fitting
  const different = [...new Set(fitting.map(({ delta }) => delta))]
  if (first && different.length === 1) return { kind: 'amount', amount: first }
  const list = different.slice(0, 4).map((delta) => formatChange(delta, keyResult.unit)).join(', ')
  const message = `Several different changes of ${keyResult.id} are given (${list}); leave the one that is promised.`
  return { kind: 'problem', problem: impactProblem('impact-ambiguous', keyResult, parsed.text, message) }
}

function refusal(refused: Extract<HeldAmount, { kind: 'refused' }> | undefined, parsed: ParsedImpact, keyResult: KeyResult): Problem {
  const { id, unit } = keyResult
  switch (refused?.code) {
    case undefined:
      return impactProblem('impact-not-a-number', keyResult, parsed.text, `There is no number in it yet: how far will this move ${id}? A rough guess is fine.`)
    case 'impact-wrong-unit':
      return impactProblem('impact-wrong-unit', keyResult, refused.written, `"${asFound(refused.written)}" is of another kind than ${id}, which is measured in ${unitWords(keyResult)}.`)
    case 'impact-no-baseline':
      return impactProblem('impact-no-baseline', keyResult, refused.written, `"${asFound(refused.written)}" counts from a start value, and ${id} has none yet; an absolute change needs none.`)
    case 'impact-ambiguous':
      return impactProblem('impact-ambiguous', keyResult, refused.written, `"${asFound(refused.written)}" may be a level of ${id} or a change of it: write "to …" for a level, or a sign for a change in ${unit.kind === 'percent' ? 'pp' : unitWords(keyResult)}.`)
  }
}

function checkSize({ delta, from, to, written }: Held, keyResult: KeyResult): readonly Problem[] {
  const { id, unit, baseline, target } = keyResult
  if (delta === 0) return [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" leaves ${id} where it is.`)]
  const start = from ?? startValue(keyResult) ?? 0
  const end = to ?? start + delta
  const isShare = unit.kind === 'percent' && isWithin(baseline ?? 0) && isWithin(target ?? 0)
  if (isShare && !(isWithin(start) && isWithin(end))) {
    return [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" would take ${id} to ${formatLevel(end, unit)}, outside 0 to 100 %.`)]
  }
  const way = wantedDirection(keyResult)
  return way !== undefined && (delta > 0) !== (way === 'up') ? [wrongWay(keyResult, delta, written)] : []
}

function isWithin(percent: number): boolean {
  return percent >= 0 && percent <= 100
}

function sizeNotes({ delta, assumed }: Held, keyResult: KeyResult): readonly Note[] {
  const { id, unit, baseline, target } = keyResult
  const distance = baseline === undefined || target === undefined ? undefined : target - baseline
  const notes: Note[] = assumed === undefined ? [] : [{ code: 'impact-unit-assumed', message: `${assumed}.` }]
  if (distance === undefined || Math.abs(delta) <= Math.abs(distance)) return notes
  return [...notes, { code: 'impact-exceeds-key-result', message: `${formatChange(delta, unit)} is more than the whole way of ${id} (${formatChange(distance, unit)}).` }]
}
