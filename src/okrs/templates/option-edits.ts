import { isScalar, type Scalar, type YAMLSeq } from 'yaml'
import { lineBreakOf, startsItsLine, type TextEdit } from '../check-ins/text-edit.ts'
import { type KeyResultOption, optionText, readOption } from './key-result-option.ts'
import type { IsKeyResultId } from './known-ids.ts'
import { plainScalar } from './plain-scalar.ts'

/** What has to change in a form's text, and what its list then says; undefined where the list is none of ours or stands as it should. */
interface OptionEdits {
  readonly edits: readonly TextEdit[]
  readonly options: readonly string[]
}

/** A list of more than this nobody has made by hand, and nobody chooses from. */
const MOST_OPTIONS = 1_000

interface Slot {
  /** The option as it stands: of a list with a line an option the whole line, so that a comment stays with its option. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly id: string
  readonly text: string
}

/** The options that name key results, brought in step with `wanted`: in its order, in their places, in their style. All other options stay. */
export function optionEdits(text: string, list: YAMLSeq, wanted: readonly KeyResultOption[], isId: IsKeyResultId): OptionEdits | undefined {
  if (list.items.length > MOST_OPTIONS) return undefined
  const items = list.items.filter((item): item is Scalar<string> => isScalar(item) && typeof item.value === 'string')
  const ours = items.filter(({ value }) => isId(readOption(value)?.id ?? ''))
  if (ours.length === 0 || items.length !== list.items.length || wanted.length === 0) return undefined
  const separator = ours.map(({ value }) => readOption(value)?.separator).find((found) => found !== undefined)
  const texts = wanted.map((option) => (separator === undefined ? option.id : optionText(option, separator)))
  if (ours.length === texts.length && ours.every(({ value }, index) => value === texts[index])) return undefined
  const slots = ours.map((item) => slotOf(text, item, list.flow === true))
  if (!slots.every((slot) => slot !== undefined)) return undefined
  const filled = wanted.map(({ id }, index) => entryText(slots, id, texts[index] ?? id, list.flow === true))
  return { edits: editsOf(text, slots, filled, list.flow === true), options: mergedOptions(items, ours, texts) }
}

function slotOf(text: string, item: Scalar<string>, inFlow: boolean): Slot | undefined {
  const [start, end] = item.range ?? [0, 0]
  const id = readOption(item.value)?.id ?? ''
  if (inFlow) return { start, end, before: '', after: '', id, text: text.slice(start, end) }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = /[\r\n]|$/.exec(text.slice(end))?.index ?? 0
  const before = text.slice(lineStart, start)
  // An option over several lines, or two on one, is laid out by hand with care; better no edit than a wrong one.
  if (!/^ *- +$/.test(before) || text.slice(start, end).includes('\n') || !startsItsLine(text, lineStart + before.indexOf('-'))) return undefined
  return { start: lineStart, end: end + lineEnd, before, after: text.slice(end, end + lineEnd), id, text: text.slice(start, end) }
}

/** An option that is there already keeps its line, quotes and comment included, unless its words have changed. */
function entryText(slots: readonly Slot[], id: string, wanted: string, inFlow: boolean): string {
  const own = slots.find((slot) => slot.id.toLowerCase() === id.toLowerCase())
  const scalar = own !== undefined && unquoted(own.text) === wanted ? own.text : plainScalar(wanted, inFlow)
  return inFlow ? scalar : `${own?.before ?? slots[0]?.before ?? '- '}${scalar}${own?.after ?? ''}`
}

function unquoted(scalar: string): string {
  return /^(["']).*\1$/s.test(scalar) ? scalar.slice(1, -1) : scalar
}

function editsOf(text: string, slots: readonly Slot[], filled: readonly string[], inFlow: boolean): readonly TextEdit[] {
  const between = inFlow ? ', ' : lineBreakOf(text)
  return slots.map(({ start, end }, index): TextEdit => {
    const isLast = index === slots.length - 1
    const content = isLast ? filled.slice(index).join(between) : filled[index]
    return content === undefined || content === '' ? removal(text, start, end, inFlow) : { start, end, insert: content }
  })
}

/** With the line break or comma that held the option apart. */
function removal(text: string, start: number, end: number, inFlow: boolean): TextEdit {
  if (!inFlow) return { start, end: end + (/^\r?\n/.exec(text.slice(end))?.[0].length ?? 0), insert: '' }
  const before = /,\s*$/.exec(text.slice(0, start))
  return { start: before === null ? start : before.index, end, insert: '' }
}

function mergedOptions(items: readonly Scalar<string>[], ours: readonly Scalar<string>[], texts: readonly string[]): readonly string[] {
  const last = ours.length - 1
  return items.flatMap((item) => {
    const slot = ours.indexOf(item)
    if (slot < 0) return [item.value]
    return slot === last ? texts.slice(slot) : texts.slice(slot, slot + 1)
  })
}
