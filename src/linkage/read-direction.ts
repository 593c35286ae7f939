import { letter } from '../domain/letter.ts'
import type { Direction, Figure } from './amount.ts'

const STEMS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:increas|grow|rais|lift|boost|gain|add|expand|climb|rise|rising|uplift)/, 'up'],
  [/^(?:more|higher|up|extra|additional|plus|above|longer)$/, 'up'],
  [/^(?:reduc|decreas|lower|shrink|shorten|sav(?:e|es|ed|ing|ings)$|remov|eliminat|shav|trim|declin|cut(?:s|ting)?$|drop(?:s|ped|ping)?$|fall)/, 'down'],
  [/^(?:less|fewer|down|minus|shorter|cheaper|off)$/, 'down'],
  [/^(?:improv|better|faster|quicker|optimi|enhanc|speed)/, 'wanted'],
]
const CLAUSE = /[.;!?](?=\s|$)/g
const WORDS = new RegExp(String.raw`[${letter}][${letter}-]*`, 'g')
/** "drops by more than" still drops. */
const THAN = /\b(?:more|less|up)\s(?:than|to)\s*$/i
const LOOK_BACK = 90

/** Which way a figure goes: by its sign, by the word right behind it, by the nearest verb before it, or by a noun soon after. */
export function readDirection(text: string, figure: Figure): Direction {
  if (figure.sign) return figure.sign === '+' ? 'up' : 'down'
  const after = text.slice(figure.end, figure.end + 40).split(/[.;,:!?\d(]/, 1)[0]?.toLowerCase().match(WORDS) ?? []
  return directionOf(after[0]) ?? directionBefore(text, figure.start) ?? after.slice(1, 3).map(directionOf).find((found) => found !== undefined) ?? 'unsaid'
}

/** The way that a single word goes, if it goes any. */
export function directionOf(word: string | undefined): Direction | undefined {
  return word === undefined ? undefined : STEMS.find(([stem]) => stem.test(word))?.[1]
}

function directionBefore(text: string, end: number): Direction | undefined {
  const before = text.slice(Math.max(0, end - LOOK_BACK), end).replace(THAN, '')
  const clause = before.slice((before.search(CLAUSE) < 0 ? -1 : lastClause(before)) + 1).toLowerCase()
  return clause.match(WORDS)?.toReversed().map(directionOf).find((found) => found !== undefined)
}

function lastClause(text: string): number {
  return [...text.matchAll(CLAUSE)].at(-1)?.index ?? -1
}
