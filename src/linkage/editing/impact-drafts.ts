import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { isAbout, splitImpacts } from '../impacts/split-impacts.ts'
import { lineAt, splitBody, withInserted, withLines } from './body-text.ts'
import { fieldDrafts } from './field-drafts.ts'
import type { FieldPlace, TextLine } from './find-place.ts'

/** What is promised of one of several key results. */
interface ImpactLine {
  readonly keyResult: KeyResult
  /** Without the id before it. */
  readonly value: string
  readonly plan: Plan
}

const MARKER = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/

/** Ways to have an impact field speak about one key result, where it speaks about others, too: in that key result's own words there, else on a line more. */
export function* impactDrafts(body: string, place: FieldPlace, { keyResult, value, plan }: ImpactLine): Generator<string> {
  const text = splitBody(body)
  const line = `${keyResult.id}: ${value}`
  const own = place.texts.find((candidate) => partOf(candidate, keyResult, plan) !== undefined)
  if (own !== undefined) {
    const raw = lineAt(text, own.line)
    const old = partOf(own, keyResult, plan)?.trim() ?? ''
    const at = old === '' ? -1 : raw.lastIndexOf(old)
    if (at >= 0) yield withLines(text, own.line, own.line, [raw.slice(0, at) + value + raw.slice(at + old.length)])
    if (own.line !== place.line) yield withLines(text, own.line, own.line, [(MARKER.exec(raw)?.[0] ?? '') + line])
    return
  }
  const last = place.texts.at(-1)
  if (last === undefined || place.answer === undefined || last.text === '') return yield* fieldDrafts(body, place, line)
  const raw = lineAt(text, last.line)
  if (last.line === place.line) yield withLines(text, last.line, last.line, [`${raw.trimEnd()}; ${line}`])
  else yield withInserted(text, last.line, [(MARKER.exec(raw)?.[0] ?? '') + line])
  // What stands there may be no answer at all.
  yield* fieldDrafts(body, place, line)
}

function partOf({ text }: TextLine, keyResult: KeyResult, plan: Plan): string | undefined {
  return splitImpacts(text, plan).find((part) => isAbout(part, keyResult))?.text
}
