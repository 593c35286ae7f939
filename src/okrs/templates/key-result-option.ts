import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'

/** A key result as somebody who fills in a form can choose it. */
export interface KeyResultOption {
  readonly id: string
  /** On one line, cut where it is long. */
  readonly title: string
}

const LONGEST_TITLE = 90
/** Nobody chooses from a longer list. */
const MOST_OPTIONS = 200
const SEPARATOR = ' — '

/** The key results that new work can be linked to, the current cycle's first; an id that comes back in the next cycle is named once. */
export function keyResultOptions(plan: Plan): readonly KeyResultOption[] {
  const byId = new Map<string, KeyResult>()
  for (const keyResult of openKeyResults(plan)) {
    if (!byId.has(keyResult.id.toLowerCase())) byId.set(keyResult.id.toLowerCase(), keyResult)
  }
  return [...byId.values()].slice(0, MOST_OPTIONS).map(({ id, title }) => ({ id, title: onOneLine(title) }))
}

/** An option in words: `O1.KR1 — Increase activated accounts`; everything that reads answers finds the id in front. */
export function optionText({ id, title }: KeyResultOption, separator = SEPARATOR): string {
  return title === '' ? id : `${id}${separator}${title}`
}

/** An option as somebody has written it: its id, and what stands between that and the title, where it has one. */
export function readOption(text: string): { readonly id: string; readonly separator: string | undefined } | undefined {
  const [, id, separator] = /^\s{0,20}([A-Za-z0-9._/-]{1,64})(?:(\s{0,5}(?:—|–|:|(?<=\s)-)\s{1,5})\S|\s{0,20}$)/.exec(text) ?? []
  return id === undefined ? undefined : { id, separator }
}

function onOneLine(title: string): string {
  const plain = title.slice(0, LONGEST_TITLE * 4).replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029\s]+/gu, ' ').trim()
  const characters = Array.from(plain)
  return characters.length <= LONGEST_TITLE ? plain : `${characters.slice(0, LONGEST_TITLE - 1).join('').trimEnd()}…`
}
