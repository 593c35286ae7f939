import { letter } from '../../domain/letter.ts'
import type { Amount, Figure, Measure } from './amount.ts'
import { mentionsAny } from '../text/mentions-any.ts'
import { readDirection } from './read-direction.ts'

const TIMES_BEFORE = new RegExp(String.raw`(?:^|[^${letter}\d])[xX×]\s?$`)

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice|two-?fold)\b/i, 2],
  [/\b(?:tripl(?:e|es|ed|ing)|three-?fold)\b/i, 3],
  [/\b(?:quadrupl(?:e|es|ed|ing)|four-?fold)\b/i, 4],
  [/\bten-?fold\b/i, 10],
  [/\b(?:halv(?:e|es|ed|ing)|in half|half (?:of|the|as)|^half)\b/i, 0.5],
]
const STEMS = ['doubl', 'twice', 'fold', 'tripl', 'halv', 'half', 'quadrupl']
const FRACTION = /\bby (?:(?:a|one)[ -])?(half|third|quarter|fifth|tenth)\b|\b(?:a|one)[ -](third|quarter|fifth|tenth) (?=less|fewer|more|faster|lower|higher|shorter)/i
const SHARES: Readonly<Record<string, number>> = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 }
const FASTER = /\b(?:fast|faster|quick|quicker|quickly|short|shorter|less|fewer|lower|cheap|cheaper|reduc\w{0,10}|decreas\w{0,10}|speed\w{0,4})\b/i
const LOOK_AROUND = 40

/** `by half`, `by a third`, `a quarter less`: a share of the start value. */
export function readFraction(text: string): Amount | undefined {
  const match = mentionsAny(text, Object.keys(SHARES)) ? FRACTION.exec(text) : null
  if (!match) return undefined
  const by: Measure = { value: SHARES[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 0, unit: { kind: 'percent' } }
  return { kind: 'change', by, direction: readDirection(text, { sign: undefined, start: match.index, end: match.index + match[0].length }), written: match[0].trim() }
}

/** `double`, `halve`, `twice as fast`; undefined where a text has no such word. */
export function readMultipleWord(text: string, from?: Measure): Amount | undefined {
  if (!mentionsAny(text, STEMS)) return undefined
  for (const [pattern, factor] of WORDS) {
    const match = pattern.exec(text)
    if (match) return { kind: 'multiple', factor, faster: factor > 1 && isFaster(text, match.index, match.index + match[0].length), from, loose: factor < 1 && /^half/i.test(match[0]), written: match[0] }
  }
  return undefined
}

/** `2x`, `x2`, `2×`, `3 times`, `10-fold`. */
export function readMultiple(text: string, figure: Figure): Extract<Amount, { kind: 'multiple' }> | undefined {
  const before = text.slice(0, figure.start)
  const prefixed = /[xX×]\s?$/.test(before) && TIMES_BEFORE.test(before)
  const isRatio = figure.unit.kind === 'unit' && figure.unit.unit.kind === 'ratio'
  if (!(prefixed || isRatio) || figure.sign || figure.value <= 0) return undefined
  return { kind: 'multiple', factor: figure.value, faster: isFaster(text, figure.start, figure.end), written: text.slice(prefixed ? figure.start - 1 : figure.start, figure.end).trim() }
}

function isFaster(text: string, start: number, end: number): boolean {
  return FASTER.test(text.slice(Math.max(0, start - LOOK_AROUND), start)) || FASTER.test(text.slice(end, end + LOOK_AROUND))
}
