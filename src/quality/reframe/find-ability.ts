import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { groupName, isPeople } from './people-named.ts'
import { readThing } from './read-thing.ts'

/** What people shall be able to do. */
interface Ability {
  readonly who: string
  readonly what: string
}

const LONGEST = 80
const ABLE = [['can'], ['are', 'able', 'to'], ['will', 'be', 'able', 'to']]
/** Where it is said by when or how well, which is no part of what. */
const ENDS = new Set(['by', 'within', 'in', 'without', '.', ',', ';', '('])

/** Reads "members *can export their bookings*". */
export function findAbility(line: Line): Ability | undefined {
  const people = readThing(line, 0)
  if (people === undefined || !isPeople(people)) return undefined
  const able = ABLE.find((words) => words.every((word, step) => line.tokens[people.to + step]?.text.toLowerCase() === word))
  if (able === undefined) return undefined
  const from = people.to + able.length
  const length = line.tokens.slice(from).findIndex(({ text }) => ENDS.has(text.toLowerCase()))
  const what = wordsOf(line, from, length < 0 ? line.tokens.length - from : length).replaceAll(/\s+/g, ' ')
  return what === '' || what.length > LONGEST ? undefined : { who: groupName(people), what }
}
