import type { AffectedItem } from '../../changes/affected-work.ts'
import type { OkrsReview } from '../../changes/okrs-review.ts'
import type { CheckIn } from '../../domain/check-in.ts'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Guardrail } from '../../domain/guardrail.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { isLoweredLate, type PlanChange } from '../../domain/plan-change.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { placeOfChange } from '../place-of-change.ts'
import { changeLine } from '../words/change-row.ts'
import { affectedBy } from '../words/review-words.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { diagnosticData } from './diagnostic-data.ts'

/** The version of the shape that `diff --format json` prints. */
const diffSchema = 'throughline/diff@1'

/** What two versions of the OKRs differ in as data, in the order of the report; `initiatives` is null where no list of work was given. */
export function renderDiffJson(review: OkrsReview, vocabulary: Vocabulary): string {
  return printed({
    changes: review.changes.map((change) => changeData(change, vocabulary)),
    initiatives: review.work.kind === 'looked' ? { looked: review.work.looked, affected: affectedBy(review.work).map(itemData) } : null,
    diagnostics: review.findings.map(diagnosticData),
  })
}

/** The same shape for a version that is broken, so that nobody knows what it changes. */
export function renderBrokenDiffJson(mistakes: readonly Diagnostic[]): string {
  return printed({ changes: null, initiatives: null, diagnostics: mistakes.map(diagnosticData) })
}

interface DiffData {
  readonly changes: readonly object[] | null
  readonly initiatives: object | null
  readonly diagnostics: readonly object[]
}

function printed(data: DiffData): string {
  return `${JSON.stringify({ schema: diffSchema, ...data }, undefined, 2)}\n`
}

function changeData(change: PlanChange, vocabulary: Vocabulary) {
  const { kind, site, phase } = change
  const [from, to, unit] = valuesOf(change)
  const place = placeOfChange(change)
  return {
    kind,
    field: 'field' in change ? change.field : null,
    cycle: site.cycle,
    objective: site.objective ?? null,
    keyResult: site.keyResult ?? null,
    from: from ?? null,
    to: to ?? null,
    unit: unit ?? null,
    phase,
    lowered: isLoweredLate(change),
    text: phraseToText(changeLine(change, vocabulary)),
    file: place.file,
    line: place.line,
  }
}

type Value = string | number | boolean | object | undefined

function valuesOf(change: PlanChange): readonly [from: Value, to: Value, unit?: string | undefined] {
  switch (change.kind) {
    case 'cycle-added': return [undefined, { start: change.cycle.start, end: change.cycle.end }]
    case 'cycle-removed': return [{ start: change.cycle.start, end: change.cycle.end }, undefined]
    case 'objective-added': return [undefined, change.objective.title]
    case 'objective-removed': return [change.objective.title, undefined]
    case 'key-result-added': return [undefined, keyResultData(change.keyResult), change.keyResult.unit.symbol]
    case 'key-result-removed': return [keyResultData(change.keyResult), undefined, change.keyResult.unit.symbol]
    case 'key-result-reused': return [keyResultData(change.from), keyResultData(change.to)]
    case 'value': return [change.from?.value, change.to?.value, (change.to ?? change.from)?.unit.symbol]
    case 'unit': return [change.from.symbol, change.to.symbol]
    case 'mark': return [!change.set, change.set]
    case 'guardrail-added': return [undefined, guardrailData(change.guardrail)]
    case 'guardrail-removed': return [guardrailData(change.guardrail), undefined]
    case 'guardrail-changed': return [guardrailData(change.from), guardrailData(change.to)]
    case 'check-in-added': return [undefined, checkInData(change.checkIn), change.unit.symbol]
    case 'check-in-removed': return [checkInData(change.checkIn), undefined, change.unit.symbol]
    case 'check-in-changed': return [checkInData(change.from), checkInData(change.to), change.unit.symbol]
    case 'cycle-dates': case 'cycle-renamed': case 'objective-renamed': case 'key-result-renamed': case 'key-result-moved': case 'text': case 'due': case 'weight': return [change.from, change.to]
  }
}

function keyResultData({ title, baseline, target, due, owner }: KeyResult) {
  return { title, baseline: baseline ?? null, target: target ?? null, due, owner: owner ?? null }
}

function guardrailData({ metric, unit, min, max, current }: Guardrail) {
  return { metric, unit: unit.symbol, min: min ?? null, max: max ?? null, current: current ?? null }
}

function checkInData({ date, value, confidence, note }: CheckIn) {
  return { date, value, confidence: confidence ?? null, note: note ?? null }
}

function itemData({ item, effect, keyResults, problem }: AffectedItem) {
  return { repository: item.repository, number: item.number, title: item.title, url: item.url, effect, keyResults, problem: problem ?? null }
}
