import type { Day } from '../domain/day.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { type ChangeDetail, changedText } from './change-detail.ts'
import { areEasier, isEasierStart } from './goals.ts'
import type { Pair } from './matching.ts'
import type { Promised } from './promised.ts'

/** Another title, and whether it promises less than the former one of what only titles say. */
export function titleChange(pair: Pair<KeyResult>, promised: Promised): readonly ChangeDetail[] {
  const { before, after } = pair
  return changedText('title', before.title, after.title, before.title !== after.title && (isLessToReach(pair, promised) || isLater(pair, promised)))
}

/** Where a field names a target, its own change tells. */
function isLessToReach({ before, after }: Pair<KeyResult>, promised: Promised): boolean {
  if (before.target !== undefined || after.target !== undefined) return false
  const [former, later] = [promised.before().goals, promised.after().goals]
  return areEasier(former, later) || (before.baseline === undefined && after.baseline === undefined && former.length === later.length && former.some((goal, index) => isEasierStart(goal, later[index])))
}

function isLater({ before, after }: Pair<KeyResult>, promised: Promised): boolean {
  const [former, later] = [dueOf(before, promised.before().title.deadline), dueOf(after, promised.after().title.deadline)]
  return !before.dueWritten && former !== undefined && later !== undefined && later > former
}

/** By when, as the fields have it or else the title; undefined where the title's words leave it open. */
function dueOf({ due, dueWritten }: KeyResult, deadline: { readonly day?: Day | undefined } | undefined): Day | undefined {
  return dueWritten || deadline === undefined ? due : deadline.day
}
