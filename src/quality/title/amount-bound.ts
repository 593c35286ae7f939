import type { AmountBound } from './amount.ts'
import type { TitlePiece } from './title-piece.ts'

/** What stands before a number that is a bound; of two that fit, the longer one counts. */
const BEFORE: ReadonlyMap<string, AmountBound> = new Map<string, AmountBound>([
  ...['below', 'under', '<', '≤', 'within', 'at most', 'up to', 'less than', 'fewer than', 'lower than', 'maximum', 'maximum of', 'max', 'max .', 'no more than', 'not more than', 'unter', 'höchstens', 'maximal'].map((words): [string, AmountBound] => [words, 'at-most']),
  ...['above', 'over', '>', '≥', 'at least', 'more than', 'higher than', 'greater than', 'minimum', 'minimum of', 'min .', 'no less than', 'no fewer than', 'not less than', 'über', 'mindestens'].map((words): [string, AmountBound] => [words, 'at-least']),
])
const AFTER: ReadonlyMap<string, AmountBound> = new Map([['or more', 'at-least'], ['or higher', 'at-least'], ['or better', 'at-least'], ['or less', 'at-most'], ['or fewer', 'at-most'], ['or lower', 'at-most']])
const LONGEST = 3
/** Signs between the words and the number. */
const SIGNS = /^[$€£¥₹~≈=−-]$/

/** Whether the number at a position is said to be the least or the most, by the words before it or behind its unit, which ends before `after`. */
export function amountBound(pieces: readonly TitlePiece[], at: number, after: number): AmountBound | undefined {
  let end = at
  while (end > 0 && SIGNS.test(pieces[end - 1]?.text ?? '')) end -= 1
  for (let length = LONGEST; length > 0; length -= 1) {
    const bound = BEFORE.get(wordsOf(pieces, end - length, end))
    if (bound !== undefined) return bound
  }
  return pieces[after]?.text === '+' ? 'at-least' : AFTER.get(wordsOf(pieces, after, after + 2))
}

function wordsOf(pieces: readonly TitlePiece[], from: number, to: number): string {
  return pieces.slice(Math.max(0, from), to).map(({ text }) => text.toLowerCase()).join(' ')
}
