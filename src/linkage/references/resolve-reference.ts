import { letter } from '../../domain/letter.ts'
import { cyclePhase, type Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { type CycleIndex, indexesOf } from './cycle-index.ts'
import { referenceKey } from './reference-key.ts'

const LETTERS_AND_NUMBER = new RegExp(String.raw`^[${letter}]+\d+$`)

/** What one written reference leads to. */
export type Reference =
  | { readonly kind: 'resolved'; readonly written: string; readonly keyResult: KeyResult; readonly future: boolean }
  | { readonly kind: 'closed'; readonly written: string; readonly keyResult: KeyResult; readonly cycle: Cycle }
  | { readonly kind: 'ambiguous'; readonly written: string; readonly candidates: readonly KeyResult[] }
  | { readonly kind: 'unknown'; readonly written: string }

const LONGEST_REFERENCE = 120

/**
 * The key result that an id or alias names: case aside, separators aside where only one key result fits. The current cycle
 * goes before those to come, and those before the ended ones. Nothing near-by is accepted.
 */
export function resolveReference(text: string, plan: Plan): Reference {
  const written = withoutBrackets(text.trim())
  const unknown: Reference = { kind: 'unknown', written }
  if (written === '' || written.length > LONGEST_REFERENCE) return unknown
  const indexes = indexesOf(plan)
  const open = indexes.filter(({ cycle }) => cyclePhase(cycle, plan.today) !== 'closed')
  return firstFound(open, written, plan, findExact) ?? firstFound(open, written, plan, findLoose) ?? findInNamedCycle(indexes, written, plan)
    ?? firstFound(indexes, written, plan, findExact) ?? firstFound(indexes, written, plan, findLoose) ?? findByLastPart(open, written, plan) ?? unknown
}

type Finder = (index: CycleIndex, written: string) => readonly KeyResult[]

function findExact(index: CycleIndex, written: string): readonly KeyResult[] {
  const found = index.exact.get(written.toLowerCase())
  return found ? [found] : []
}

function findLoose(index: CycleIndex, written: string): readonly KeyResult[] {
  return index.loose.get(referenceKey(written)) ?? []
}

function firstFound(indexes: readonly CycleIndex[], written: string, plan: Plan, find: Finder): Reference | undefined {
  for (const index of indexes) {
    const found = find(index, written)
    if (found.length > 0) return conclude(found, index, written, plan)
  }
  return undefined
}

function conclude(found: readonly KeyResult[], { cycle }: CycleIndex, written: string, plan: Plan): Reference {
  const [keyResult] = found
  if (!keyResult || found.length > 1) return { kind: 'ambiguous', written, candidates: found }
  const phase = cyclePhase(cycle, plan.today)
  return phase === 'closed' ? { kind: 'closed', written, keyResult, cycle } : { kind: 'resolved', written, keyResult, future: phase === 'future' }
}

/** `2026-Q3/O1.KR1`, `O1.KR1 (2026-Q3)`. */
function findInNamedCycle(indexes: readonly CycleIndex[], written: string, plan: Plan): Reference | undefined {
  const key = referenceKey(written.replace(/[()]/g, ' '))
  for (const index of indexes) {
    const rest = otherThan(key, referenceKey(index.cycle.id))
    const found = rest === undefined ? [] : (index.loose.get(rest) ?? [])
    if (found.length > 0) return conclude(found, index, written, plan)
  }
  return undefined
}

function otherThan(key: string, cycleKey: string): string | undefined {
  if (cycleKey === '' || key.length <= cycleKey.length) return undefined
  if (key.startsWith(cycleKey)) return key.slice(cycleKey.length).replace(/^\./, '')
  return key.endsWith(cycleKey) ? key.slice(0, -cycleKey.length).replace(/\.$/, '') : undefined
}

/** `KR 3`, where exactly one open key result ends so. */
function findByLastPart(open: readonly CycleIndex[], written: string, plan: Plan): Reference | undefined {
  const key = referenceKey(written)
  if (!LETTERS_AND_NUMBER.test(key)) return undefined
  const found = open.flatMap((index) => (index.lastParts.get(key) ?? []).map((keyResult) => ({ index, keyResult })))
  const [first] = found
  if (!first) return undefined
  return found.length === 1 ? conclude([first.keyResult], first.index, written, plan) : { kind: 'ambiguous', written, candidates: found.map(({ keyResult }) => keyResult) }
}

/** `[O1.KR1]`, `(O1.KR1)`, `"O1.KR1"`, `O1.KR1.`; what stands in angle brackets vanishes on GitHub, so it is no answer. */
function withoutBrackets(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && '[({"\'“‘«#'.includes(text[start] ?? '')) start += 1
  while (end > start && '])}"\'”’».,;:!'.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end).trim()
}
