import type { Impact } from '../../domain/impact.ts'
import type { Item } from '../../domain/item.ts'
import { openKeyResults } from '../../domain/plan.ts'
import { readFields } from '../read-fields.ts'
import { isAbout, splitImpacts } from '../impacts/split-impacts.ts'
import type { Context } from '../statement.ts'
import { type BodyEdit, editField, firstAccepted, sectionOf } from './body-edit.ts'
import { withAppended } from './body-text.ts'
import { findPlace } from './find-place.ts'
import { impactDrafts } from './impact-drafts.ts'
import { judgeBody, keeperOfOthers, squeezed } from './judge-body.ts'
import type { Inert } from './write-key-result.ts'

/** Has an item's body promise what `text` says; of several key results only those that the text is about, each on its own line. */
export function writeImpact(item: Item, text: string, context: Context, inert: Inert): BodyEdit {
  const ids = judgeBody(item, item.body, context).keyResults
  const alone = judgeBody({ ...item, sidebar: undefined, origins: [] }, aloneBody(ids, text, context), context)
  const problems = alone.problems.filter(({ field, code }) => field === 'expected_impact' && code !== 'impact-missing')
  if (problems.length > 0) return { kind: 'refused', problems }
  const about = alone.impacts.map(({ keyResult }) => keyResult)
  if (ids.length > 1 && about.length < ids.length) return writeParts(item, text, context, inert)
  return editField(item.body, { field: 'expected_impact', value: inert(text) }, context, promising(item, alone.impacts, text, context))
}

function aloneBody(ids: readonly string[], text: string, { settings }: Context): string {
  const link = ids.length === 0 ? [] : [...sectionOf('key_result', ids.join(', '), settings), '']
  return [...link, ...sectionOf('expected_impact', text, settings)].join('\n')
}

/** Tells whether a body promises these impacts, and says what the item's said before for everything else. */
function promising(item: Item, wanted: readonly Impact[], text: string, context: Context): (draft: string) => boolean {
  const keepsOthers = keeperOfOthers(item.body, 'expected_impact', context)
  return (draft) => {
    if (!keepsOthers(draft)) return false
    const { impacts } = judgeBody(item, draft, context)
    if (wanted.length > 0) return wanted.every((one) => impacts.some((other) => isSame(one, other)))
    const reading = readFields(draft, context.settings.fields).fields.expected_impact
    return reading.kind === 'answered' && squeezed(reading.text) === squeezed(text)
  }
}

/** A confidence that is given as a field of its own holds for an impact that names none. */
function isSame(wanted: Impact, read: Impact): boolean {
  const { keyResult, delta, from, to, by, confidence, reading } = wanted
  const said = reading.kind !== 'question' || squeezed(read.text) === squeezed(wanted.text)
  return said && read.keyResult === keyResult && read.delta === delta && read.from === from && read.to === to && read.by === by && (confidence === undefined || read.confidence === confidence)
}

/** One line after the other, each of one key result; those of the others stay as they are. */
function writeParts(item: Item, text: string, context: Context, inert: Inert): BodyEdit {
  let { body } = item
  for (const part of splitImpacts(text, context.plan)) {
    const keyResult = openKeyResults(context.plan).find((candidate) => isAbout(part, candidate))
    if (keyResult === undefined) return { kind: 'no-place' }
    const line = `${keyResult.id}: ${inert(part.text)}`
    const { impacts: wanted } = judgeBody({ ...item, sidebar: undefined, origins: [] }, aloneBody([keyResult.id], part.text, context), context)
    const accepts = promising({ ...item, body }, wanted, part.text, context)
    const place = findPlace(body, 'expected_impact', context.settings.fields)
    const drafts = place === undefined ? [withAppended(body, sectionOf('expected_impact', line, context.settings))] : impactDrafts(body, place, { keyResult, value: inert(part.text), plan: context.plan })
    const edit = accepts(body) ? undefined : firstAccepted(drafts, accepts)
    if (edit !== undefined && edit.kind !== 'edited') return edit
    body = edit?.body ?? body
  }
  return { kind: 'edited', body }
}
