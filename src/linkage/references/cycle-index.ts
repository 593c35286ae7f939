import { type Cycle, cyclePhase } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { currentCycle, keyResultsOf, type Plan } from '../../domain/plan.ts'
import { lastPartKey, referenceKey } from './reference-key.ts'

/** Where ids, aliases and last parts of one cycle's key results lead. */
export interface CycleIndex {
  readonly cycle: Cycle
  /** Ids and aliases, in lower case as the file writes them. */
  readonly exact: ReadonlyMap<string, KeyResult>
  /** Ids and aliases without separators. */
  readonly loose: ReadonlyMap<string, readonly KeyResult[]>
  readonly lastParts: ReadonlyMap<string, readonly KeyResult[]>
  readonly objectives: ReadonlyMap<string, readonly KeyResult[]>
}

const INDEXES = new WeakMap<Plan['cycles'], readonly CycleIndex[]>()

/** One index a cycle: the current cycle first, then those to come, then those that ended, the latest first. */
export function indexesOf(plan: Plan): readonly CycleIndex[] {
  const current = currentCycle(plan)
  const all = allIndexes(plan)
  const open = all.filter(({ cycle }) => cycle !== current && cyclePhase(cycle, plan.today) !== 'closed')
  const closed = all.filter(({ cycle }) => cyclePhase(cycle, plan.today) === 'closed').toReversed()
  return [...all.filter(({ cycle }) => cycle === current), ...open, ...closed]
}

function allIndexes(plan: Plan): readonly CycleIndex[] {
  const found = INDEXES.get(plan.cycles)
  if (found) return found
  const made = plan.cycles.map(indexCycle)
  INDEXES.set(plan.cycles, made)
  return made
}

function indexCycle(cycle: Cycle): CycleIndex {
  const exact = new Map<string, KeyResult>()
  const loose = new Map<string, KeyResult[]>()
  const lastParts = new Map<string, KeyResult[]>()
  const all = keyResultsOf(cycle)
  for (const keyResult of all) {
    exact.set(keyResult.id.toLowerCase(), keyResult)
    add(loose, referenceKey(keyResult.id), keyResult)
    add(lastParts, lastPartKey(keyResult.id), keyResult)
  }
  // An alias never takes an id's place, so aliases come second.
  for (const keyResult of all) {
    for (const alias of keyResult.aliases) {
      if (!exact.has(alias.toLowerCase())) exact.set(alias.toLowerCase(), keyResult)
      if (!loose.get(referenceKey(alias))?.some((other) => other.id === keyResult.id)) add(loose, referenceKey(alias), keyResult)
    }
  }
  const objectives = new Map(cycle.objectives.map((objective) => [referenceKey(objective.id), objective.keyResults]))
  return { cycle, exact, loose, lastParts, objectives }
}

function add(map: Map<string, KeyResult[]>, key: string, keyResult: KeyResult): void {
  const found = map.get(key)
  if (found) found.push(keyResult)
  else map.set(key, [keyResult])
}
