import { isScalar, type Scalar, type YAMLSeq } from 'yaml'
import { lineBreakOf, type TextEdit } from '../check-ins/text-edit.ts'
import type { MergedOption } from './merged-options.ts'
import { plainScalar } from './plain-scalar.ts'

/** A list of more than this nobody has made by hand, and nobody chooses from. */
const MOST_OPTIONS = 1_000

/** The options of a list as texts; undefined where one is no plain value on a line of its own, which is laid out by hand with care. */
export function optionTexts(text: string, list: YAMLSeq): readonly string[] | undefined {
  if (list.items.length > MOST_OPTIONS || !list.items.every((item) => isScalar(item))) return undefined
  const isPlain = (item: Scalar): boolean => !textOf(text, item).includes('\n') && (list.flow === true || /^ *- +$/.test(text.slice(lineStartOf(text, item), startOf(item))))
  return list.items.every(isPlain) ? list.items.map(({ value, source }) => (typeof value === 'string' ? value : (source ?? ''))) : undefined
}

/** What has to change in a form's text so that its list says what `merged` says. Every line, quote and comment that need not change stays. */
export function optionEdits(text: string, list: YAMLSeq, former: readonly string[], merged: readonly MergedOption[]): readonly TextEdit[] {
  const items = list.items as readonly Scalar[]
  const isSame = merged.length === items.length && merged.every(({ from, text: wanted }, index) => from === index && wanted === former[index])
  if (isSame) return []
  return list.flow === true ? flowEdits(text, items, former, merged) : lineEdits(text, items, former, merged)
}

/** Written anew as a whole, with what stands behind an option that stays, a comment perhaps, as it was. */
function flowEdits(text: string, items: readonly Scalar[], former: readonly string[], merged: readonly MergedOption[]): readonly TextEdit[] {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return []
  const parts = merged.map(({ from = -1, text: wanted }, index) => {
    const above = merged.slice(0, index).findLast((option) => option.from !== undefined)?.from ?? -1
    const [item, before, next] = [items[from], items[above], items[above + 1]]
    const gap = item && before && next ? text.slice(endOf(before), startOf(next)) : ', '
    const scalar = item && wanted === former[from] ? textOf(text, item) : plainScalar(wanted, true)
    return index === 0 ? scalar : `${gap}${scalar}`
  })
  return [{ start: startOf(first), end: endOf(last), insert: parts.join('') }]
}

/** Line by line. What leaves goes with its own line break, the one before it; what comes in stands behind the option above it. */
function lineEdits(text: string, items: readonly Scalar[], former: readonly string[], merged: readonly MergedOption[]): readonly TextEdit[] {
  const [first] = items
  if (first === undefined) return []
  const lineBreak = lineBreakOf(text)
  const dash = text.slice(lineStartOf(text, first), startOf(first))
  const kept = new Set(merged.map(({ from }) => from))
  const removed = items.filter((_, index) => !kept.has(index)).map((item): TextEdit => ({ start: lineAbove(text, item), end: lineEndOf(text, item), insert: '' }))
  const retitled = merged.flatMap(({ from, text: wanted }): readonly TextEdit[] => {
    const item = from === undefined || wanted === former[from] ? undefined : items[from]
    return item ? [{ start: startOf(item), end: endOf(item), insert: plainScalar(wanted, false) }] : []
  })
  const added = new Map<number, string>()
  let at = lineAbove(text, first)
  for (const { from, text: wanted } of merged) {
    const item = from === undefined ? undefined : items[from]
    if (item) at = lineEndOf(text, item)
    else added.set(at, `${added.get(at) ?? ''}${lineBreak}${dash}${plainScalar(wanted, false)}`)
  }
  // Where a line leaves from the place at which others come in, it has to leave first.
  return [...removed, ...retitled, ...[...added].map(([start, insert]): TextEdit => ({ start, end: start, insert }))]
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0
}

function endOf({ range }: Scalar): number {
  return range?.[1] ?? 0
}

function textOf(text: string, item: Scalar): string {
  return text.slice(startOf(item), endOf(item))
}

function lineStartOf(text: string, item: Scalar): number {
  return text.lastIndexOf('\n', startOf(item) - 1) + 1
}

/** Where the line above that of an option ends. */
function lineAbove(text: string, item: Scalar): number {
  const start = lineStartOf(text, item)
  return start - (text[start - 2] === '\r' ? 2 : 1)
}

function lineEndOf(text: string, item: Scalar): number {
  return endOf(item) + (/[\r\n]|$/.exec(text.slice(endOf(item)))?.index ?? 0)
}
