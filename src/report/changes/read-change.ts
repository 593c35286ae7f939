import { type Day, parseDay } from '../../domain/day.ts'
import { jsonField, list, numeric, textual } from '../json-field.ts'
import type { Change, InitiativeAspect, KeyResultAspect } from './change.ts'
import { readInitiativeStanding, readKeyResultStanding } from './read-standing.ts'

const KEY_RESULT_ASPECTS: readonly KeyResultAspect[] = ['added', 'removed', 'value', 'status', 'baseline', 'target', 'coverage']
const INITIATIVE_ASPECTS: readonly InitiativeAspect[] = ['added', 'removed', 'stage', 'link']

/** A change out of JSON; undefined where it is none. */
export function readChange(value: unknown): Change | undefined {
  const day = textual(jsonField(value, 'on'))
  const on = day === undefined ? undefined : parseDay(day)
  switch (jsonField(value, 'kind')) {
    case 'key-result': return readKeyResultChange(value, on)
    case 'initiative': return readInitiativeChange(value, on)
    default: return undefined
  }
}

function readKeyResultChange(value: unknown, on: Day | undefined): Change | undefined {
  const keyResult = textual(jsonField(value, 'keyResult'))
  if (keyResult === undefined) return undefined
  const aspects = list(jsonField(value, 'aspects'))
  return {
    kind: 'key-result', keyResult, aspects: KEY_RESULT_ASPECTS.filter((aspect) => aspects.includes(aspect)), on,
    before: readKeyResultStanding(jsonField(value, 'before')), after: readKeyResultStanding(jsonField(value, 'after')),
  }
}

function readInitiativeChange(value: unknown, on: Day | undefined): Change | undefined {
  const item = jsonField(value, 'item')
  const [repository, number] = [textual(jsonField(item, 'repository')), numeric(jsonField(item, 'number'))]
  if (repository === undefined || number === undefined) return undefined
  const aspects = list(jsonField(value, 'aspects'))
  return {
    kind: 'initiative', item: { repository, number }, title: textual(jsonField(value, 'title')) ?? '', aspects: INITIATIVE_ASPECTS.filter((aspect) => aspects.includes(aspect)), on,
    before: readInitiativeStanding(jsonField(value, 'before')), after: readInitiativeStanding(jsonField(value, 'after')),
  }
}
