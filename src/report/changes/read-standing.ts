import type { Stage } from '../../domain/stage.ts'
import type { Placement } from '../initiative-report.ts'
import { jsonField, list, numeric, textual } from '../json-field.ts'
import type { Status } from '../status.ts'
import type { InitiativeStanding, KeyResultStanding } from './standing.ts'

const STATUSES: ReadonlySet<string> = new Set<Status>(['achieved', 'on-track', 'at-risk', 'off-track', 'no-data', 'not-started', 'learning'])
const STAGES: ReadonlySet<string> = new Set<Stage>(['open', 'proposed', 'accepted', 'committed', 'shipped', 'measured', 'dropped'])
const PLACEMENTS: ReadonlySet<string> = new Set<Placement>(['linked', 'other-cycle', 'confidential', 'waived', 'exempt', 'unlinked'])

/** A key result's standing out of JSON; undefined where it is none. */
export function readKeyResultStanding(value: unknown, uncovered: unknown = jsonField(value, 'uncovered')): KeyResultStanding | undefined {
  const status = jsonField(value, 'status')
  if (!isOneOf<Status>(status, STATUSES)) return undefined
  return { baseline: numeric(jsonField(value, 'baseline')), now: numeric(jsonField(value, 'now')), target: numeric(jsonField(value, 'target')), status, uncovered: numeric(uncovered) }
}

/** An initiative's standing out of JSON; undefined where it is none. */
export function readInitiativeStanding(value: unknown): InitiativeStanding | undefined {
  const [stage, placement] = [jsonField(value, 'stage'), jsonField(value, 'placement')]
  if (!isOneOf<Stage>(stage, STAGES) || !isOneOf<Placement>(placement, PLACEMENTS)) return undefined
  return { stage, placement, keyResults: list(jsonField(value, 'keyResults')).flatMap((id) => textual(id) ?? []) }
}

function isOneOf<Word extends string>(value: unknown, words: ReadonlySet<string>): value is Word {
  return typeof value === 'string' && words.has(value)
}
