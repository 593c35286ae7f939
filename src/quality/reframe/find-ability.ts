import { isOf, wordAt, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { groupName, isPeople, mayBePeople } from './people-named.ts'
import { meansLength, readThing, type Thing } from './read-thing.ts'

/** What people shall be able to do. */
export interface Ability {
  readonly who: string
  readonly what: string
  /** What they need no longer do or have for it, or by what means they do it: `without calling us`, `by phone`. */
  readonly manner: string | undefined
}

const LONGEST = 80
const ABLE = [['can'], ['are', 'able', 'to'], ['will', 'be', 'able', 'to']]
/** Who is made able stands behind these: "*enable* pharmacists to refill". */
const ENABLING = /^(?:enable|allow|empower|permit|let|help|ensure)$/i
const ANYONE = /^(?:any|every)(?:one|body)$/
/** Where it is said by when or how well, which is no part of what. */
const ENDS = new Set(['by', 'within', 'in', 'without', '.', ',', ';', '('])

/** Where it begins what people are made able to do: behind "can", and after an enabling verb behind "to", or right behind the people where an object follows. */
function deedAt(line: Line, to: number, isEnabled: boolean): number | undefined {
  const able = ABLE.find((words) => words.every((word, step) => wordAt(line, to + step) === word))
  if (able !== undefined) return to + able.length
  if (!isEnabled) return undefined
  if (wordAt(line, to) === 'to') return to + 1
  // "Let hikers check in"
  if (wordAt(line, line.head) === 'let' && isOf(line, to, 'ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win', 'usage')) return to
  return line.tokens[to]?.kind === 'word' && !/^(?:and|or)$/.test(wordAt(line, to)) && /^(?:the|a|an|our|their|its)$/.test(wordAt(line, to + 1)) ? to : undefined
}

/** Several who are no things made: whoever is enabled to do something is mostly somebody. */
function mayAct({ line, head, isPlural }: Thing): boolean {
  return isPlural && !isOf(line, head, 'artefact', 'act', 'service')
}

/** Reads "members *can export their bookings*", "enable members *to export their bookings*". */
export function findAbility(line: Line): Ability | undefined {
  const isEnabled = ENABLING.test(wordAt(line, line.head))
  const start = isEnabled ? line.head + 1 : 0
  const at = wordAt(line, start) === 'that' ? start + 1 : start
  const isAnyone = ANYONE.test(wordAt(line, at))
  const people = readThing(line, at)
  if (people === undefined || !(isAnyone || isPeople(people) || mayBePeople(people) || (isEnabled && mayAct(people)))) return undefined
  const from = deedAt(line, people.to, isEnabled)
  if (from === undefined) return undefined
  const end = endAfter(line, from)
  const what = wordsBetween(line, from, end)
  const manner = wordAt(line, end) === 'without' ? wordsBetween(line, end, endAfter(line, end + 1)) : wordAt(line, end) === 'by' ? wordsBetween(line, end, end + meansLength(line, end)) : ''
  // "Agents can be updated" is something that is done to them.
  if (!/^(?!be\s)\p{L}/iu.test(what) || what.length > LONGEST) return undefined
  return { who: isAnyone ? 'people' : groupName(people), what, manner: manner !== '' && manner.length <= LONGEST ? manner : undefined }
}

function endAfter(line: Line, from: number): number {
  // "Check in" is one verb.
  const length = line.tokens.slice(from).findIndex(({ text }, at) => ENDS.has(text.toLowerCase()) && !(at === 1 && /^in$/i.test(text)))
  return length < 0 ? line.tokens.length : from + length
}

function wordsBetween(line: Line, from: number, to: number): string {
  return wordsOf(line, from, to - from).replaceAll(/\s+/g, ' ')
}
