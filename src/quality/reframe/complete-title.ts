import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Unit } from '../../domain/unit.ts'
import type { Amount } from '../title/amount.ts'
import { deadlineInTitle } from '../title/deadline-in-title.ts'
import { directionInTitle } from '../title/direction-in-title.ts'
import { readAmounts } from '../title/read-amounts.ts'
import { readTitleNumbers } from '../title/read-title-numbers.ts'
import { readLine } from '../words/line.ts'
import { stem } from '../words/stem.ts'
import { titleShape } from './title-shape.ts'

/** The parts that a key result still owes. */
interface MissingParts {
  readonly audience: boolean
  readonly definition: boolean
}

/** What a line says besides its title; each part begins with its space, and is empty where nothing is to be said. */
interface Parts {
  readonly from: string
  readonly to: string
  readonly who: string
  readonly deadline: string
  readonly how: string
}

const LONGEST = 300
/** Where a title's words end and its numbers or its deadline begin. */
const NUMBERS = /[\s,]+(?:(?:from|to|at|above|below|under|over|by)\s(?=[^\p{L}\d]{0,3}\d)|(?=[<>≤≥=→]))/u
const FROM = /\bfrom\s(?=[^\p{L}\d]{0,3}\d)/u
const TO = /\b(?:to|at|above|below|under|over)\s(?=[^\p{L}\d]{0,3}\d)|[<>≤≥→]/u
/** "Uptime 99.95%" and "NPS of 50" end with where they shall go. */
const LAST_AMOUNT = /(?:\sof|\sat|:)?\s[<>≤≥]?\s?\p{Sc}?\d[\d.,]*(?:\s?%|\p{Sc}|k|M)?$/u
/** "10% fewer complaints" and "complaints down 10%" say by how much, not how far. */
const CHANGES = /%\s(?:fewer|more|less|higher|lower|faster|slower)\b|\b(?:up|down)\s(?:by\s)?\d[\d.,]*\s?%/i
/** What a number is called of which a title only tells. */
const CALLED: Readonly<Record<Unit['kind'], string>> = { percent: 'share', count: 'number', duration: 'time', money: 'amount', data: 'size', score: 'score', ratio: 'ratio' }

function written(value: number, { kind, symbol }: Unit): string {
  if (kind === 'percent') return `${value}%`
  if (kind === 'score') return String(value)
  if (kind === 'money' && !/\p{L}/u.test(symbol)) return `${symbol}${value}`
  return symbol === '' ? String(value) : `${value} ${symbol}`
}

/** The number that a title without fields shall reach: its only one, or the one that it begins with. */
function amountOf(title: string): Amount | undefined {
  if (CHANGES.test(title)) return undefined
  const amounts = readAmounts(title).filter(({ role, unit }) => role !== 'from' && unit?.kind !== 'ratio')
  const isLed = /^(?:at least\s|over\s|more than\s)?[<>≤≥~\s]{0,3}\p{Sc}?\d/iu.test(title)
  const { pairs: [pair], changes } = readTitleNumbers(title)
  if (pair !== undefined) return pair.to
  return changes.length === 0 && (amounts.length === 1 || isLed) ? amounts[0] : undefined
}

function partsOf(title: string, { baseline, target, unit, due, dueWritten }: KeyResult, cycle: Cycle, missing: MissingParts): Parts {
  // "From 3 to 0 data loss incidents" need not say incidents again.
  const named = unit.kind === 'count' && readLine(title).tokens.some(({ stem: word }) => word === stem(unit.symbol.toLowerCase())) ? { ...unit, symbol: '' } : unit
  const deadline = deadlineInTitle(title, cycle)?.text ?? `by ${dueWritten ? due : '⟨date⟩'}`
  return {
    from: ` from ${baseline === undefined ? '⟨value today⟩' : written(baseline, named)}`,
    to: ` to ${target === undefined ? amountOf(title)?.text ?? '⟨value to reach⟩' : written(target, named)}`,
    who: missing.audience ? ' among ⟨whom⟩' : '',
    deadline: ` ${deadline}`,
    how: missing.definition ? ', counted as ⟨what exactly counts⟩' : '',
  }
}

function valuesAfter(tail: string, title: string, { from, to }: Parts): string {
  if (tail === '') return `${from}${to}`
  if (readTitleNumbers(title).changes.length > 0 && !FROM.test(tail)) return ` ${tail} (${from.trim()}${to})`
  if (FROM.test(tail)) return TO.test(tail) ? ` ${tail}` : ` ${tail}${to}`
  return `${from} ${/^to\s/u.test(tail) ? '' : 'to '}${tail}`
}

/** A noun phrase gets the verb that its direction asks for. */
function withVerb(head: string, { baseline, target }: KeyResult): string {
  const [first = ''] = head.split(/\s/)
  const lowered = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) ? head.charAt(0).toLowerCase() + head.slice(1) : head
  if (baseline === undefined || target === undefined) return `Bring ${lowered}`
  return `${target > baseline ? 'Increase' : 'Reduce'} ${lowered}`
}

/** "No data loss" is less data loss on the way to none, and "fewer missed bins" are missed bins that become fewer. */
function withoutQuantity(head: string, { target }: KeyResult): string {
  return head.replace(target === 0 ? /^(?:no|zero|fewer|less)\s/i : /^(?:fewer|less|more)\s/i, '')
}

function withoutDeadline(text: string, { deadline }: Parts): string {
  return text.replace(deadline, '').replace(/[\s,]+$/, '')
}

/** One sentence with the numbers in it; undefined where the title's grammar does not take them. */
function asSentence(title: string, keyResult: KeyResult, parts: Parts): string | undefined {
  const cut = title.search(NUMBERS)
  const words = withoutDeadline(cut < 0 ? title : title.slice(0, cut), parts).replace(/\s(?:up|down|back)$/i, '')
  const head = withoutQuantity(cut < 0 ? words.replace(LAST_AMOUNT, '') : words, keyResult)
  const shape = titleShape(readLine(head))
  // A title of which no word is known may be of any language.
  if (shape !== 'moves' && (shape !== 'names' || readLine(title).matches.length === 0)) return undefined
  const tail = cut < 0 ? '' : withoutDeadline(title.slice(cut), parts).replace(/^[\s,]+/, '')
  return `${shape === 'moves' ? head : withVerb(head, keyResult)}${parts.who}${valuesAfter(tail, title, parts)}${parts.deadline}${parts.how}`
}

/** The title as it is, and after it what it lacks. */
function withAppendix(title: string, { unit, baseline, target }: KeyResult, parts: Parts): string {
  const words = withoutDeadline(title, parts)
  if (readTitleNumbers(title).pairs.length > 0) return `${words}${parts.who}${parts.deadline}${parts.how}`
  const amount = amountOf(title)
  const isNumbered = amount !== undefined || baseline !== undefined || target !== undefined
  const called = !isNumbered ? readAmounts(title).length > 0 ? '' : ' ⟨which number⟩' : parts.who !== '' || titleShape(readLine(title)) === 'tells' ? ` ${CALLED[(unit.symbol === '' ? amount?.unit : unit)?.kind ?? 'count']}` : ''
  return `${words}:${called}${parts.who}${parts.from}${parts.to}${parts.deadline}${parts.how}`
}

/** What is to stay as it is has no way to go, only a level and a time. */
function asHeld(title: string, { unit, baseline, target }: KeyResult, parts: Parts): string {
  const level = readAmounts(title).length > 0 ? '' : ` at ${target === undefined ? '⟨value to hold⟩' : written(target, unit)}`
  const today = baseline !== undefined && baseline === target ? '' : ` (today ${parts.from.slice(' from '.length)})`
  const how = directionInTitle(title) === 'hold' || level === '' ? '' : ' held'
  return `${withoutDeadline(title, parts)}${parts.who}${how}${level}${today}${parts.deadline.replace(/^ by /, ' until ')}${parts.how}`
}

/**
 * The whole key result in one line, in its own words: what, for whom, from where, how far, by when and how it is counted, with ⟨…⟩ for each part that neither
 * title nor fields say.
 */
export function completeTitle(keyResult: KeyResult, cycle: Cycle, missing: MissingParts): string {
  const title = keyResult.title.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim().replace(/[.;,:]+$/, '')
  const parts = partsOf(title, keyResult, cycle, missing)
  const isHeld = directionInTitle(title) === 'hold' || (keyResult.baseline !== undefined && keyResult.baseline === keyResult.target)
  return isHeld ? asHeld(title, keyResult, parts) : asSentence(title, keyResult, parts) ?? withAppendix(title, keyResult, parts)
}
