import type { Impact } from '../../domain/impact.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Waiver } from '../../domain/verdict.ts'
import type { CheckedItem } from '../checked-item.ts'

/** The version of the shape that `check --format json` prints. */
const checkSchema = 'throughline/check@1'

/** Verdicts as data; every key is always there, null where nothing is known. */
export function renderCheckJson(items: readonly CheckedItem[]): string {
  return `${JSON.stringify({ schema: checkSchema, items: items.map(itemData) }, undefined, 2)}\n`
}

function itemData({ source, number, title, verdict, context }: CheckedItem) {
  return {
    source,
    number: number ?? null,
    title: title ?? null,
    state: context.item.state,
    verdict: verdict.kind,
    waiver: verdict.waiver === undefined ? null : waiverData(verdict.waiver),
    keyResults: verdict.keyResults,
    impacts: verdict.impacts.map(impactData),
    problems: verdict.problems.map(problemData),
    notes: verdict.notes.map(({ code, message }) => ({ code, message })),
  }
}

/** What a label says of itself is no reason that anybody gave. */
function waiverData({ by, who, reason, on }: Waiver) {
  const given = reason.trim()
  return { by, who: who.trim() === '' ? null : who, reason: given === '' || given.startsWith(`the label ${who} is `) ? null : given, on: on ?? null }
}

function impactData({ keyResult, delta, unit, from, to, by, confidence, text }: Impact) {
  return { keyResult, delta: delta ?? null, unit: unit.symbol, from: from ?? null, to: to ?? null, by: by ?? null, confidence: confidence ?? null, text }
}

/** A problem as data. */
export function problemData({ code, message, found, expected, example }: Problem) {
  return { code, message, found, expected, example }
}
