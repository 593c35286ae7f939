import type { Item } from '../domain/item.ts'
import type { Note } from '../domain/problem.ts'
import type { Settings } from '../domain/settings.ts'
import type { Waiver } from '../domain/verdict.ts'
import { matchGlob } from './match-glob.ts'
import { readWaiverRecord } from './waiver-record.ts'

/** Whether an item is one that the check speaks about: by a label or an issue type, case aside. */
export function isInitiative(item: Item, settings: Settings): boolean {
  const marks = [...item.labels, ...(item.issueType === undefined ? [] : [item.issueType])]
  return settings.labels.some((label) => marks.some((mark) => same(mark, label)))
}

/** What exempts an item whatever it says: its author, its branch or a label. */
export function findExemption(item: Item, { exempt }: Settings): Waiver | undefined {
  const { author, branch } = item
  if (author !== undefined && exempt.authors.some((login) => same(login, author))) return { by: 'author', who: author, reason: `${author} is exempt` }
  const pattern = branch === undefined ? undefined : exempt.branches.find((glob) => matchGlob(glob, branch))
  if (branch !== undefined && pattern !== undefined) return { by: 'branch', who: branch, reason: `branches ${pattern} are exempt` }
  const label = item.labels.find((mark) => exempt.labels.some((other) => same(mark, other)))
  return label === undefined ? undefined : { by: 'label', who: label, reason: '' }
}

/** The waiver that a label states, which only people with triage permission or more can set; who did it and why is what the body keeps beside it. */
export function labelWaiver(item: Item, settings: Settings): Waiver | undefined {
  const label = item.labels.find((mark) => same(mark, settings.waiver.label))
  if (label === undefined) return undefined
  const record = readWaiverRecord(item.body)
  return record ? { by: 'override', who: record.who, reason: record.reason, on: record.on } : { by: 'label', who: label, reason: '' }
}

/** A waiver that a body speaks of and that nobody gave, or somebody took back. */
export function idleWaiver(item: Item, settings: Settings): Note | undefined {
  const record = readWaiverRecord(item.body)
  if (record === undefined) return undefined
  return { code: 'waiver-without-label', message: `The description says that ${record.who} waived this; it does not count without the label ${settings.waiver.label}.` }
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
