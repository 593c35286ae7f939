import type { Amount, Figure } from './amount.ts'

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice|two-?fold)\b/i, 2],
  [/\b(?:tripl(?:e|es|ed|ing)|three-?fold)\b/i, 3],
  [/\b(?:quadrupl(?:e|es|ed|ing)|four-?fold)\b/i, 4],
  [/\bten-?fold\b/i, 10],
  [/\b(?:halv(?:e|es|ed|ing)|in half|by half|half (?:of|the|as)|^half)\b/i, 0.5],
]
const FASTER = /\b(?:fast|faster|quick|quicker|quickly|short|shorter|less|fewer|lower|cheap|cheaper|reduc\w{0,10}|decreas\w{0,10}|speed\w{0,4})\b/i
const LOOK_AROUND = 40

/** `double`, `halve`, `twice as fast`; undefined where a text has no such word. */
export function readMultipleWord(text: string): Amount | undefined {
  for (const [pattern, factor] of WORDS) {
    const match = pattern.exec(text)
    if (match) return { kind: 'multiple', factor, faster: factor > 1 && isFaster(text, match.index, match.index + match[0].length), written: match[0] }
  }
  return undefined
}

/** `2x`, `x2`, `2×`, `3 times`, `10-fold`. */
export function readMultiple(text: string, figure: Figure): Amount | undefined {
  const before = text.slice(0, figure.start)
  const prefixed = /(?:^|[^\p{L}\p{N}])[xX×]\s?$/u.test(before)
  const isRatio = figure.unit.kind === 'unit' && figure.unit.unit.kind === 'ratio'
  if (!(prefixed || isRatio) || figure.sign || figure.value <= 0) return undefined
  return { kind: 'multiple', factor: figure.value, faster: isFaster(text, figure.start, figure.end), written: text.slice(prefixed ? figure.start - 1 : figure.start, figure.end).trim() }
}

function isFaster(text: string, start: number, end: number): boolean {
  return FASTER.test(text.slice(Math.max(0, start - LOOK_AROUND), start)) || FASTER.test(text.slice(end, end + LOOK_AROUND))
}
