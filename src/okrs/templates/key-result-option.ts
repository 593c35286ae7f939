import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'

/** A key result as somebody who fills in a form can choose it. */
export interface KeyResultOption {
  readonly id: string
  /** On one line, cut where it is long, and without a mention of anybody. */
  readonly title: string
  /** What tells its objective from the others, of other cycles too. */
  readonly objective?: string
}

const LONGEST_TITLE = 90
/** Nobody chooses from a longer list. */
const MOST_OPTIONS = 200

/** The key results that new work can be linked to, the current cycle's first; an id that comes back in the next cycle is named once. */
export function keyResultOptions(plan: Plan): readonly KeyResultOption[] {
  const byId = new Map<string, KeyResult>()
  for (const keyResult of openKeyResults(plan)) {
    if (!byId.has(keyResult.id.toLowerCase())) byId.set(keyResult.id.toLowerCase(), keyResult)
  }
  return [...byId.values()].slice(0, MOST_OPTIONS).map(({ id, title, cycleId, objectiveId }) => ({ id, title: onOneLine(title), objective: `${cycleId}/${objectiveId}` }))
}

/** An option in words: `O1.KR1 — Increase activated accounts`; everything that reads answers finds the id in front. */
export function optionText({ id, title }: KeyResultOption): string {
  return title === '' ? id : `${id} — ${title}`
}

function onOneLine(title: string): string {
  const readable = title.slice(0, LONGEST_TITLE * 4).replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029\s]+/gu, ' ').trim()
  // Whoever chooses the option writes it into an issue, where it would call people.
  const plain = readable.replace(/(?<![\p{L}\p{N}_.+-])@(?=[a-z\d])/giu, '')
  const characters = Array.from(plain)
  return characters.length <= LONGEST_TITLE ? plain : `${characters.slice(0, LONGEST_TITLE - 1).join('').trimEnd()}…`
}
