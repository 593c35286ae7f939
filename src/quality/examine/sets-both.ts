import { isOf, type Line } from '../words/line.ts'

/** Words that introduce the effect of what came before. */
const PURPOSE = new Set(['so', 'thereby', 'leading', 'resulting', 'which', 'that', 'until'])
const QUANTIFIED: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'duration', 'multiple', 'placeholder'])

/** Whether a line that begins with a piece of work goes on to set the work's effect, with a number of its own. */
export function setsBoth(line: Line): boolean {
  const first = line.tokens.findIndex(({ kind }) => kind === 'word')
  if (!isOf(line, first, 'ship', 'activity', 'hire')) return false
  return line.tokens.some(({ text }, at) => {
    const word = text.toLowerCase()
    if (at < 2 || (word !== 'and' && !PURPOSE.has(word))) return false
    const farthest = word === 'and' ? at + 2 : line.tokens.length
    const moves = firstMove(line, at + 1, farthest)
    return moves !== undefined && line.tokens.slice(moves + 1).some(({ kind }) => QUANTIFIED.has(kind))
  })
}

function firstMove(line: Line, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (isOf(line, at, 'rise', 'fall')) return at
  return undefined
}
