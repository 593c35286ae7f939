import type { Item } from '../../domain/item.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { readWaiver } from '../read-waiver.ts'
import { type Context, readStatement } from '../statement.ts'
import { type BodyEdit, editField, sectionOf } from './body-edit.ts'
import { judgeBody, keeperOfOthers, squeezed } from './judge-body.ts'

/** Makes somebody's words safe to stand in a body on one line; reading gives the same words again. */
export type Inert = (text: string) => string

/** Has an item's body name the key results that `text` names, by their ids; or, where it says so, none and why. */
export function writeKeyResult(item: Item, text: string, context: Context, inert: Inert): BodyEdit {
  const verdict = alone(item, text, context)
  if (verdict.kind === 'waived') return writeNone(item, reasonIn(text) ?? '', context, inert)
  const problems = aboutKeyResult(verdict)
  if (problems.length > 0) return { kind: 'refused', problems }
  const ids = verdict.keyResults
  const keepsOthers = keeperOfOthers(item.body, 'key_result', context)
  return editField(item.body, { field: 'key_result', value: ids.join(', ') }, context, (draft) => {
    const read = judgeBody(item, draft, context)
    const same = read.inheritedFrom === undefined && read.kind !== 'waived' && String(read.keyResults) === String(ids)
    return same && aboutKeyResult(read).length === 0 && keepsOthers(draft)
  })
}

/** Has an item's body say that it serves no key result, and why: what its author may write where the settings allow it. */
export function writeNone(item: Item, reason: string, context: Context, inert: Inert): BodyEdit {
  const problems = waiverProblems(item, reason, context)
  if (problems.length > 0) return { kind: 'refused', problems }
  const keepsOthers = keeperOfOthers(item.body, 'key_result', context)
  const wanted = squeezed(reasonIn(`none — ${reason}`) ?? '')
  return editField(item.body, { field: 'key_result', value: `none — ${inert(reason)}` }, context, (draft) => {
    const { waiver } = readStatement({ ...item, body: draft }, context)
    return waiver?.kind === 'reason' && squeezed(waiver.reason) === wanted && keepsOthers(draft)
  })
}

/** Takes `none — reason` out of an item's body; undefined where it does not stand there. */
export function removeNone(item: Item, context: Context): BodyEdit | undefined {
  const written: Item = { ...item, sidebar: undefined }
  if (readStatement(written, context).waiver === undefined) return undefined
  const keepsOthers = keeperOfOthers(item.body, 'key_result', context)
  return editField(item.body, { field: 'key_result', value: '' }, context, (draft) => {
    const { keyResult } = readStatement({ ...written, body: draft }, context)
    return keyResult.kind !== 'answered' && keepsOthers(draft)
  })
}

/** What the check would say against waiving an item in its body with this reason. */
export function waiverProblems(item: Item, reason: string, context: Context): readonly Problem[] {
  const verdict = alone(item, `none — ${reason}`, context)
  return verdict.kind === 'waived' ? [] : aboutKeyResult(verdict)
}

/** The verdict on a body that says nothing else. */
function alone(item: Item, text: string, context: Context): Verdict {
  return judgeBody({ ...item, sidebar: undefined, origins: [] }, sectionOf('key_result', text, context.settings).join('\n'), context)
}

function aboutKeyResult({ problems }: Verdict): readonly Problem[] {
  return problems.filter(({ field }) => field === 'key_result')
}

function reasonIn(text: string): string | undefined {
  const waiver = readWaiver(text)
  return waiver?.kind === 'reason' ? waiver.reason : undefined
}
