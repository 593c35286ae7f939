import type { Amount, Figure } from './amount.ts'
import { mentionsAny } from '../text/mentions-any.ts'

const WHOLE = '(?:the|this|that|our|its|your)\\s(?:remaining |whole |entire |total |current )?(gap|way|distance|difference|remainder|rest|goal|target|kr|key result|objective)\\b'
const BEHIND = new RegExp(String.raw`^\s?of\s${WHOLE}`, 'i')
const WORDED = new RegExp(String.raw`\b(?:(half|(?:a|one) (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters)(?: of)?|(all) of) ${WHOLE}`, 'i')
const GOALS: ReadonlySet<string> = new Set(['goal', 'target', 'kr', 'key result', 'objective'])
const STEMS = ['gap', 'way', 'distance', 'difference', 'remainder', 'rest', 'goal', 'target', 'kr', 'key result', 'objective']
const PERCENTS: readonly (readonly [string, number])[] = [['two', 200 / 3], ['three', 75], ['half', 50], ['third', 100 / 3], ['quarter', 25], ['fifth', 20], ['tenth', 10], ['all', 100]]

/** `40 % of the gap`: a share of the way, not of the start value. */
export function readPart(text: string, figure: Figure): Amount | undefined {
  const rest = figure.unit.kind === 'percent' ? text.slice(figure.end, figure.end + 40) : ''
  const match = mentionsAny(rest, STEMS) ? BEHIND.exec(rest) : null
  return match ? partOf(figure.value, match[1], text.slice(figure.start, figure.end + match[0].length)) : undefined
}

/** `half of the gap`, `a third of the way`. */
export function readPartWord(text: string): Amount | undefined {
  const match = mentionsAny(text, STEMS) ? WORDED.exec(text) : null
  if (!match) return undefined
  const share = (match[1] ?? match[2] ?? '').toLowerCase()
  return partOf(PERCENTS.find(([word]) => share.includes(word))?.[1] ?? 0, match[3], match[0])
}

function partOf(percent: number, whole: string | undefined, written: string): Amount {
  return { kind: 'part', percent, of: GOALS.has((whole ?? '').toLowerCase()) ? 'goal' : 'way', written: written.trim() }
}
