import { addDays, type Day } from '../../domain/day.ts'
import { itemName } from '../../domain/item.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { Attention } from './attention.ts'

/** A proposal that has waited longer than this many days wants an answer. */
const ANSWER_WITHIN_DAYS = 14

/** Proposals for a key result that wait too long, where somebody has said who accepts them: most repositories have no such step. */
export function proposalsAttention(keyResult: KeyResultReport, initiatives: ReadonlyMap<string, InitiativeReport>, today: Day): readonly Attention[] {
  const { id, acceptedBy: by } = keyResult
  if (by.length === 0) return []
  const late = keyResult.claims.flatMap(({ item, stage, role }) => {
    const since = initiatives.get(itemName(item))?.createdOn
    return stage === 'proposed' && role !== 'delivery' && since !== undefined && since < addDays(today, -ANSWER_WITHIN_DAYS) ? [since] : []
  }).sort()
  const [since] = late
  if (since === undefined) return []
  return [{ code: 'proposals-waiting', count: late.length, since, by, severity: 'medium', keyResult: id, item: undefined, owner: by[0] }]
}
