import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { CheckIn } from '../../domain/check-in.ts'
import { blockCheckIn, checkInPairs, flowCheckIn } from './flow-check-in.ts'
import { columnOf, insertLinesBelow, lineBreakOf, removeLines, startsItsLine, type TextEdit } from './text-edit.ts'
import type { YamlPath } from '../yaml/yaml-node.ts'

/** What has to change in the text of a file, so that the key result at `path` has the check-in; nothing where the file is laid out in no usual way. */
export function checkInEdits(text: string, path: YamlPath, checkIn: CheckIn): readonly TextEdit[] {
  // Duplicate keys are known not to be there, and looking for them takes the package more than linear time.
  const document = parseDocument(text, { uniqueKeys: false })
  const keyResult = document.getIn(path, true)
  if (!isMap(keyResult)) return []
  const pair = pairOf(keyResult, 'check_ins')
  const list = pair?.value
  if (!isSeq(list) || list.items.length === 0) return newList(text, keyResult, pair, dashIndent(text, document.getIn(path.slice(0, 2), true)), checkIn)
  // Of two on one day, the later one in the file counts.
  const same = list.items.filter((item) => isMap(item)).findLast((entry) => String(entry.get('date')) === checkIn.date)
  return same ? replaceEntry(text, same, checkIn) : addEntry(text, list, checkIn)
}

function newList(text: string, keyResult: YAMLMap, pair: Pair | undefined, indent: number, checkIn: CheckIn): readonly TextEdit[] {
  const list = pair?.value
  if (isSeq(list)) return [insertAt(startOf(list) + 1, flowCheckIn(checkIn, ' '))]
  const last = keyResult.items.at(-1)
  if (!last) return []
  if (keyResult.flow === true) {
    return [insertAt(endOf(last), pair ? ` [${flowCheckIn(checkIn, ' ')}]` : `, check_ins: [${flowCheckIn(checkIn, ' ')}]`)]
  }
  const column = columnOf(text, startOf(last.key))
  const entry = `${' '.repeat(column + indent)}- ${flowCheckIn(checkIn, ' ')}`
  if (pair) return [insertLinesBelow(text, startOf(pair.key), [entry])]
  return [insertLinesBelow(text, endOf(last), [`${' '.repeat(column)}check_ins:`, entry])]
}

function addEntry(text: string, list: YAMLSeq, checkIn: CheckIn): readonly TextEdit[] {
  const earlier = list.items.findLast((item) => isMap(item) && String(item.get('date')) < checkIn.date)
  const neighbour = earlier ?? list.items[0]
  if (!isMap(neighbour)) return []
  return list.flow === true ? addToFlow(text, neighbour, earlier !== undefined, checkIn) : addToBlock(text, neighbour, earlier !== undefined, checkIn)
}

function addToFlow(text: string, neighbour: YAMLMap, isAfter: boolean, checkIn: CheckIn): readonly TextEdit[] {
  const start = startOf(neighbour)
  const entry = flowCheckIn(checkIn, paddingOf(text, start))
  const gap = startsItsLine(text, start) ? lineBreakOf(text) + ' '.repeat(columnOf(text, start)) : ' '
  return [isAfter ? insertAt(endOf(neighbour), `,${gap}${entry}`) : insertAt(start, `${entry},${gap}`)]
}

function addToBlock(text: string, neighbour: YAMLMap, isAfter: boolean, checkIn: CheckIn): readonly TextEdit[] {
  const start = startOf(neighbour)
  const column = columnOf(text, start)
  const dash = text.lastIndexOf('-', start - 1)
  const lead = ' '.repeat(columnOf(text, dash)) + text.slice(dash, start)
  const [first = '', ...others] = neighbour.flow === true ? [flowCheckIn(checkIn, paddingOf(text, start))] : blockCheckIn(checkIn)
  const lines = [lead + first, ...others.map((line) => ' '.repeat(column) + line)]
  if (isAfter) return [insertLinesBelow(text, endOf(neighbour), lines)]
  return [insertAt(dash - columnOf(text, dash), lines.map((line) => line + lineBreakOf(text)).join(''))]
}

/** The entry of the day says what the new check-in says and no more: an old note beside a new value would be a lie. */
function replaceEntry(text: string, entry: YAMLMap, checkIn: CheckIn): readonly TextEdit[] {
  const pairs = checkInPairs(checkIn)
  const replaced = pairs.filter(([key]) => pairOf(entry, key)).flatMap(([key, value]) => replaceValue(text, pairOf(entry, key), value))
  const added = pairs.filter(([key]) => !pairOf(entry, key)).map(([key, value]) => `${key}: ${value}`)
  const outdated = ['confidence', 'note'].filter((key) => !pairs.some(([name]) => name === key) && pairOf(entry, key))
  return [...replaced, ...addPairs(text, entry, added), ...outdated.map((key) => removePair(text, entry, key))]
}

function addPairs(text: string, entry: YAMLMap, added: readonly string[]): readonly TextEdit[] {
  const last = entry.items.at(-1)
  if (!last || added.length === 0) return []
  if (entry.flow === true) return [insertAt(endOf(last), `, ${added.join(', ')}`)]
  const lead = ' '.repeat(columnOf(text, startOf(last.key)))
  return [insertLinesBelow(text, endOf(last), added.map((line) => lead + line))]
}

function removePair(text: string, entry: YAMLMap, key: string): TextEdit {
  const index = entry.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
  const [before, pair, after] = [entry.items[index - 1], entry.items[index], entry.items[index + 1]]
  if (entry.flow !== true && before !== undefined) return removeLines(text, startOf(pair?.key), endOf(pair))
  // The first of several: what follows takes its place behind the brace or dash.
  if (before === undefined) return { start: startOf(pair?.key), end: after ? startOf(after.key) : endOf(pair), insert: '' }
  return { start: endOf(before), end: endOf(pair), insert: '' }
}

function replaceValue(text: string, pair: Pair | undefined, value: string): readonly TextEdit[] {
  if (!isScalar(pair?.value)) return []
  const [start, end] = [startOf(pair.value), endOf(pair)]
  // Text behind | or > owns the line break at its end.
  return [{ start, end, insert: text.slice(start, end).endsWith('\n') ? value + lineBreakOf(text) : value }]
}

/** How far the dashes of the objective's list stand behind its key: 0 or 2, as people have it. */
function dashIndent(text: string, objective: unknown): number {
  const pair = isMap(objective) ? pairOf(objective, 'key_results') : undefined
  if (!pair || !isSeq(pair.value) || pair.value.flow === true) return 2
  return Math.max(0, columnOf(text, startOf(pair.value)) - columnOf(text, startOf(pair.key)))
}

function paddingOf(text: string, brace: number): '' | ' ' {
  return text[brace] === '{' && text[brace + 1] !== ' ' ? '' : ' '
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function startOf(node: unknown): number {
  return isNode(node) ? node.range?.[0] ?? 0 : 0
}

/** Where the value of a pair or node ends; comments behind it do not belong to it. */
function endOf(node: unknown): number {
  if (isNode(node)) return isMap(node) && node.flow !== true ? endOf(node.items.at(-1)) : node.range?.[1] ?? 0
  const pair = node as Pair | undefined
  if (isSeq(pair?.value) && pair.value.flow !== true) return endOf(pair.value.items.at(-1))
  return endOf(isNode(pair?.value) ? pair.value : pair?.key)
}

function insertAt(offset: number, insert: string): TextEdit {
  return { start: offset, end: offset, insert }
}
