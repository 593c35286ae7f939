import { parseDay } from '../../domain/day.ts'
import { jsonField, list, numeric, textual } from '../json-field.ts'
import type { RevisedField, RevisedValue, Revision } from './revision.ts'

const FIELDS: readonly RevisedField[] = ['title', 'metric', 'audience', 'unit', 'baseline', 'target', 'due', 'owner']

/** A key result's revisions out of JSON; what does not fit is left out. */
export function readRevisions(value: unknown): readonly Revision[] {
  return list(value).flatMap((revision) => {
    const [on, commit] = [parseDay(textual(jsonField(revision, 'on')) ?? ''), textual(jsonField(revision, 'commit'))]
    const changes = list(jsonField(revision, 'changes')).flatMap(readValue)
    return on === undefined || commit === undefined || changes.length === 0 ? [] : [{ on, commit, midCycle: jsonField(revision, 'midCycle') === true, changes }]
  })
}

function readValue(value: unknown): readonly RevisedValue[] {
  const field = FIELDS.find((one) => one === jsonField(value, 'field'))
  return field === undefined ? [] : [{ field, before: scalar(jsonField(value, 'before')), after: scalar(jsonField(value, 'after')), loosened: jsonField(value, 'loosened') === true }]
}

function scalar(value: unknown): string | number | undefined {
  return textual(value) ?? numeric(value)
}
