import type { Item } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import { squeezed } from '../../linkage/editing/judge-body.ts'
import { removeNone, waiverProblems } from '../../linkage/editing/write-key-result.ts'
import { removeWaiverRecord, writeWaiverRecord } from '../../linkage/editing/write-waiver-record.ts'
import { LONGEST_BODY } from '../../linkage/text/scan-body.ts'
import type { Context } from '../../linkage/statement.ts'
import { readWaiverRecord, type WaiverRecord } from '../../linkage/waiver-record.ts'
import { inertLine } from '../../render/markdown/inert-line.ts'
import type { Actor, Obeyed } from './obeyed.ts'

/** Waives an item in somebody's name: the label, which is the power, and the record of who, when and why beside it. */
export function overrideItem(item: Item, record: WaiverRecord, context: Context): Obeyed {
  const lenient: Settings = { ...context.settings, waiver: { ...context.settings.waiver, allowNone: true } }
  const problems = waiverProblems(item, record.reason, { ...context, settings: lenient })
  if (problems.length > 0) return { item, result: { kind: 'refused', problems } }
  const body = writeWaiverRecord(item.body, record, inertLine)
  const read = readWaiverRecord(body)
  // A reason that nobody could read back would leave an override that says nothing of itself.
  const isKept = body.length <= LONGEST_BODY && read?.who === record.who && squeezed(read.reason) === squeezed(record.reason)
  if (!isKept) return { item, result: { kind: 'no-place' } }
  return { item: { ...item, body, labels: isLabelled(item, context.settings) ? item.labels : [...item.labels, context.settings.waiver.label] }, result: { kind: 'done' } }
}

/** Takes a waiver back, whichever stands: label and record by who may write, `none` in the body also by the item's author. */
export function revokeWaiver(item: Item, actor: Actor, context: Context): Obeyed {
  const labelled = isLabelled(item, context.settings)
  const none = removeNone(item, context)
  if (!labelled && none === undefined) return { item, result: { kind: 'nothing-to-revoke' } }
  if (labelled && !actor.mayWrite) return { item, result: { kind: 'not-permitted', needs: 'write' } }
  if (!actor.isAuthor && !actor.mayWrite) return { item, result: { kind: 'not-permitted', needs: 'author-or-write' } }
  if (none !== undefined && none.kind !== 'edited') return { item, result: none }
  const labels = item.labels.filter((label) => !isWaiverLabel(label, context.settings))
  return { item: { ...item, labels, body: removeWaiverRecord(none?.body ?? item.body) }, result: { kind: 'done' } }
}

function isLabelled({ labels }: Item, settings: Settings): boolean {
  return labels.some((label) => isWaiverLabel(label, settings))
}

function isWaiverLabel(label: string, { waiver }: Settings): boolean {
  return label.trim().toLowerCase() === waiver.label.trim().toLowerCase()
}
