import { formatNumber } from '../../domain/format/format-number.ts'
import { formatQuantity } from '../../domain/format/format-quantity.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Unit } from '../../domain/unit.ts'
import { deadlineWords } from '../title/deadline-in-title.ts'
import type { TitleDirection } from '../title/direction-in-title.ts'
import { isSameAmount } from '../title/is-same-amount.ts'
import { readTitleNumbers, type TitleNumbers } from '../title/read-title-numbers.ts'
import { statedStart } from '../title/stated-goals.ts'
import { beginningOf, type Line, readLine } from '../words/line.ts'
import { stem } from '../words/stem.ts'
import { amountToReach } from './amount-to-reach.ts'
import { lowered, withoutDeadline, withVerbAhead } from './plain-title.ts'
import { beforeAmounts, titleCut } from './title-cut.ts'
import { namesNumber, titleShape } from './title-shape.ts'
import { endsAtNone, wantedNone } from './wanted-none.ts'

/** The parts that a key result still owes. */
interface MissingParts {
  readonly audience: boolean
  readonly definition: boolean
}

/** What rules have read of a title already. */
interface TitleReadings {
  readonly line: Line
  readonly numbers: TitleNumbers
  readonly direction: TitleDirection | undefined
}

/** What a line says besides its title; each part begins with its space, and is empty where nothing is to be said. */
interface Parts {
  readonly from: string
  readonly to: string
  readonly who: string
  readonly deadline: string
  readonly how: string
}

/** A title on its way to a whole line. */
interface Draft extends TitleReadings {
  readonly keyResult: KeyResult
  /** The title without its deadline, which comes at the end. */
  readonly words: string
  readonly parts: Parts
  /** The title says where the number starts and where it shall go. */
  readonly isStated: boolean
}

/** What a number is called of which a title only tells. */
const CALLED: Readonly<Record<Unit['kind'], string>> = { percent: 'share', count: 'number', duration: 'time', money: 'amount', data: 'size', score: 'score', ratio: 'ratio' }
/** A deadline that only those who wrote it can date: "by the end of the pilot". */
const OWN_DEADLINE = /\sby the end of\s/i
/** What can be improved without being a number. */
const IMPROVED = /^(?:improve|strengthen|expand)\s/i

function written(value: number, unit: Unit): string {
  if (unit.kind === 'percent') return `${formatNumber(value)}%`
  return unit.kind === 'score' ? formatNumber(value) : formatQuantity(value, unit)
}

function partsOf({ title, baseline, target, unit, due, dueWritten }: KeyResult, { line, numbers }: TitleReadings, deadline: string | undefined, missing: MissingParts): Parts {
  // "From 3 to 0 data loss incidents" need not say incidents again.
  const named = unit.kind === 'count' && line.tokens.some(({ stem: word }) => word === stem(unit.symbol.toLowerCase())) ? { ...unit, symbol: '' } : unit
  return {
    from: ` from ${baseline === undefined ? statedStart(numbers, unit)?.text ?? '⟨value today⟩' : written(baseline, named)}`,
    to: ` to ${target === undefined ? amountToReach(title, numbers)?.text ?? (endsAtNone(title) ? '0' : '⟨value to reach⟩') : written(target, named)}`,
    who: missing.audience ? ' among ⟨whom⟩' : '',
    deadline: OWN_DEADLINE.test(title) ? '' : ` ${deadline === undefined ? `by ${dueWritten ? due : '⟨date⟩'}` : lowered(deadline)}`,
    how: missing.definition ? ', counted as ⟨what exactly counts⟩' : '',
  }
}

/** Whether both ends of the number stand in the title, in whatever words: `from 3 to 5`, `3 => 5`, `5 (today 3)`. */
function statesBoth({ title, baseline, target, unit }: KeyResult, numbers: TitleNumbers): boolean {
  const { pairs, amounts } = numbers
  if (pairs.length > 0 || (baseline === undefined && target === undefined && statedStart(numbers, unit) !== undefined && amountToReach(title, numbers) !== undefined)) return true
  return baseline !== undefined && target !== undefined && baseline !== target && [baseline, target].every((value) => amounts.some((amount) => isSameAmount(amount, value, unit)))
}

/** The numbers behind the words, those of the title first. */
function valuesAfter(tail: string, { isStated, parts: { from, to } }: Draft): string {
  if (tail === '') return `${from}${to}`
  if (/^by\s/i.test(tail)) return tail.endsWith(')') ? ` ${tail}:${from}${to}` : ` ${tail} (${from.trim()}${to})`
  if (/^from\s/i.test(tail)) return isStated || /\sto\s/i.test(tail) ? ` ${tail}` : ` ${tail}${to}`
  if (isStated) return ` ${/^(?:to\s|[=→])/i.test(tail) ? '' : 'to '}${tail}`
  return `${from} ${/^to\s/i.test(tail) ? '' : 'to '}${tail.replace(/^at\s(?!least|most)/i, '')}`
}

/** A noun phrase gets the verb that its direction asks for. */
function withVerb(head: string, { numbers: { pairs: [pair] }, keyResult: { baseline = pair?.from.readings[0], target = pair?.to.readings[0] } }: Draft, wanted: string): string {
  const [first = ''] = head.split(/\s/)
  // "Monthly Active Users" are written so, and stay so.
  const isName = /^\S+\s\p{Lu}\p{Ll}/u.test(head)
  const words = !isName && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?:['’]s?)?$/u.test(first) ? lowered(head) : head
  const named = words.replace(/^(?:share|percentage|proportion|number) of\s/, 'the $&')
  if (baseline === undefined || target === undefined) return `${wanted} ${named}`
  return `${target > baseline ? 'Increase' : 'Reduce'} ${named}`
}

/** Which way the words alone want it to go. */
function verbOf(words: string): string {
  if (/^(?:more|higher)\s/i.test(words)) return 'Increase'
  return /^(?:fewer|less|lower)\s/i.test(words) ? 'Reduce' : 'Bring'
}

/** "Improve checkout" names no number yet, and what shall go from where to where is to be said first. */
function namesNoNumber({ words, line, keyResult: { baseline, target }, numbers }: Draft): boolean {
  return IMPROVED.test(words) && baseline === undefined && target === undefined && numbers.amounts.length === 0
    && !line.classes.some((classes) => classes.some((name) => name === 'metric' || name === 'business' || name === 'service' || name === 'sentiment' || name === 'usage'))
}

/** One sentence with the numbers in it; undefined where the title's grammar does not take them. */
function asSentence(draft: Draft): string | undefined {
  const { words, parts, line } = draft
  const cut = titleCut(words)
  // "Fewer missed bins" are missed bins that become fewer.
  const head = beforeAmounts(words, cut).replace(/^(?:fewer|less|more)\s/i, '')
  // "Daily riders. Target: 35" are two sentences, and what shall be none does not become less.
  if (/\p{Ll}{3}[.!]\s\p{Lu}|^(?:no|zero)\s/iu.test(head)) return undefined
  const told = titleShape(beginningOf(line, head))
  // "Fewer falls" are things, whatever the word does elsewhere.
  const shape = told === 'other' && /^(?:fewer|more)\s\p{L}*[^su]s\s/iu.test(words) ? 'names' : told
  // A title of which no word is known may be of any language.
  if ((shape !== 'moves' && (shape !== 'names' || !takesVerb(head, draft))) || namesNoNumber(draft)) return undefined
  const tail = cut < 0 ? '' : words.slice(cut).replace(/^[\s,:]+/, '')
  // "Hikers from 12 valleys" start nowhere.
  if (/^from\s/i.test(tail) && draft.numbers.pairs.length === 0 && statedStart(draft.numbers, draft.keyResult.unit) === undefined) return undefined
  return `${shape === 'moves' ? head : withVerb(head, draft, verbOf(words))}${parts.who}${valuesAfter(tail, draft)}${parts.deadline}${parts.how}`
}

/** Whether "Bring" or "Reduce" may stand before a noun phrase: where fields or words tell the way almost always, else only before what surely is a number. */
function takesVerb(head: string, { words, line, keyResult: { baseline, target } }: Draft): boolean {
  if (line.matches.length === 0) return false
  return (baseline !== undefined && target !== undefined) || verbOf(words) !== 'Bring' || namesNumber(beginningOf(line, head))
}

/** What holds a level with a verb behind it: "lost keys stay under 1.5%". */
const STAYING = /\s(?:stays?|remains?)\s(?:at|above|below|under|over|within)\s/i
/** Two goals in one line have no one number that could go from here to there. */
const TWO_GOALS = /\d[^;]*;.*\d/

const UNNAMED = ' ⟨which number⟩'

/** What the number is that follows a title which does not say so; empty where it need not be told. */
function numberCalled({ words, line, numbers, keyResult: { unit, baseline, target }, parts }: Draft): string {
  const amount = amountToReach(words, numbers)
  if (amount === undefined && baseline === undefined && target === undefined && !endsAtNone(words)) return numbers.amounts.length > 0 ? '' : UNNAMED
  if (parts.who === '' && titleShape(line) !== 'tells') return ''
  return ` ${CALLED[(unit.symbol === '' ? amount?.unit : unit)?.kind ?? 'count']}`
}

/** The title as it is, and after it what it lacks. */
function withAppendix(draft: Draft): string {
  const { words, isStated, parts } = draft
  if (isStated) return `${words}${parts.who}${parts.deadline}${parts.how}`
  // One colon is enough for a line.
  const called = numberCalled(draft)
  const joint = words.includes(': ') ? `,${called === UNNAMED ? called : ''}` : `:${called}`
  return `${words}${joint}${parts.who}${parts.from}${parts.to}${parts.deadline}${parts.how}`
}

/** "Zero lost keys" are lost keys on the way to none. */
function asReduced({ words, keyResult: { unit, target }, parts: { from, to, who, deadline, how } }: Draft): string | undefined {
  const what = target === undefined || target === 0 ? wantedNone(words, unit) : undefined
  return what === undefined ? undefined : `Reduce ${what}${who}${from}${target === undefined ? ' to 0' : to}${deadline}${how}`
}

/** What is to stay as it is has no way to go, only a level and a time. */
function asHeld({ words, direction, numbers, keyResult: { unit, baseline, target }, parts }: Draft): string {
  const level = numbers.amounts.length > 0 ? '' : ` at ${target === undefined ? '⟨value to hold⟩' : written(target, unit)}`
  const today = baseline !== undefined && baseline === target ? '' : ` (today ${parts.from.slice(' from '.length)})`
  const how = direction === 'hold' || level === '' ? '' : ' held'
  return `${words}${parts.who}${how}${level}${today}${parts.deadline.replace(/^ by /, ' until ')}${parts.how}`
}

/**
 * The whole key result in one line, in its own words: what, for whom, from where, how far, by when and how it is counted, with ⟨…⟩ for each part that neither
 * title nor fields say. The title is a plain one.
 */
export function completeTitle(written: KeyResult, missing: MissingParts, readings: TitleReadings): string | undefined {
  const deadline = deadlineWords(written.title)
  const words = withVerbAhead(withoutDeadline(written.title, deadline))
  if (TWO_GOALS.test(words)) return undefined
  const keyResult = { ...written, title: words }
  const { baseline, target } = keyResult
  // What is a number of the deadline ("by week 5") is none of the goal.
  const read = words === written.title ? readings : { ...readings, line: readLine(words), numbers: readTitleNumbers(words, written.unit) }
  const draft: Draft = { ...read, keyResult, words, parts: partsOf(keyResult, read, deadline, missing), isStated: statesBoth(keyResult, read.numbers) }
  if (readings.direction === 'hold' || STAYING.test(words) || (baseline !== undefined && baseline === target)) return asHeld(draft)
  return asReduced(draft) ?? asSentence(draft) ?? withAppendix(draft)
}
