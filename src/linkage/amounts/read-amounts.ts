import type { Amount, Figure, Measure } from './amount.ts'
import { EARLIER_SPAN, isComparedWith, isEarlier } from './earlier.ts'
import { readDirection } from './read-direction.ts'
import { readFigures } from './read-figures.ts'
import { readFraction, readMultiple, readMultipleWord } from './read-multiple.ts'
import { isStretch, readPair } from './read-pair.ts'
import { readPart, readPartWord } from './read-part.ts'

/** An amount with how plainly it is stated: 1 by a sign, "by" or a pair, 2 as a level, 3 beside a verb, 4 as a bare number. */
export interface GradedAmount {
  readonly amount: Amount
  readonly grade: 1 | 2 | 3 | 4
}

const QUALIFIER = /(?:\s|^)(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|at least|at most|up to|as much as|more than|less than|over|another|an additional|an extra|some|~|≈|≥|≤|>|<)\s*$/i
const BY = /\bby\s*$/i
const LEVEL = /(?:(?<!\b(?:due|thanks|compared|relative|according|owing) )\bto|\bat|\bbelow|\bunder|\babove|\bbeyond|\breach(?:es|ing)?|\bhit(?:s|ting)?|\bbe(?:comes?)?|→|[-=]>|=)\s*$/i
const COMPARED = /(?:[<>≤≥]|\b(?:less|fewer) than)\s*$/i

/** What stands before a figure says what it is, as far back as the longest of these words. */
const LOOK_BACK = 60

/** Every amount that a line states, in order; what it says of the past is no amount but where a level starts. */
export function readAmounts(text: string): readonly GradedAmount[] {
  const figures = readFigures(text)
  const { kept, earlier, named } = withoutEarlier(text, figures)
  const amounts: GradedAmount[] = []
  for (let index = 0; index < kept.length; index += 1) {
    const [figure, next] = [kept[index], kept[index + 1]]
    if (!figure) continue
    const pair = next && readPair(text, figure, next)
    if (pair || (next && isStretch(text, figure, next))) index += 1
    amounts.push(pair ? { amount: pair, grade: 1 } : readSingle(text, figure, earlier))
  }
  const word = amounts.some(({ grade }) => grade < 3) ? undefined : (readPartWord(text) ?? readFraction(text) ?? readMultipleWord(text, named))
  return word ? [{ amount: word, grade: 1 }, ...amounts] : amounts
}

interface Earlier {
  readonly from: Measure
  /** "20 instead of 55" sets a level against a level. */
  readonly compared: Figure | undefined
}

interface Sorted {
  readonly kept: readonly Figure[]
  readonly earlier?: Earlier | undefined
  /** The start value that is named, also where nothing else is. */
  readonly named?: Measure | undefined
}

/** Takes out the figures that tell how things were, unless there are no others. */
function withoutEarlier(text: string, figures: readonly Figure[]): Sorted {
  const past = figures.filter((figure, index) => {
    const next = figures[index + 1]
    return isEarlier(text.slice(Math.max(0, figure.start - EARLIER_SPAN), figure.start)) && !(next && readPair(text, figure, next))
  })
  const kept = figures.filter((figure) => !past.includes(figure))
  const from = past.find(({ sign }) => sign === undefined)
  if (kept.length === 0) return { kept: figures, named: from }
  if (!from) return { kept }
  const before = figures[figures.indexOf(from) - 1]
  return { kept, named: from, earlier: { from, compared: before && isComparedWith(text.slice(before.end, from.start)) ? before : undefined } }
}

function readSingle(text: string, figure: Figure, earlier: Earlier | undefined): GradedAmount {
  const part = readPart(text, figure)
  if (part) return { amount: part, grade: 1 }
  const ahead = text.slice(0, figure.start).trimEnd()
  const plain = ahead.slice(-LOOK_BACK)
  const multiple = readMultiple(text, figure)
  if (multiple && !LEVEL.test(plain)) return { amount: { ...multiple, from: earlier?.from }, grade: 1 }
  const leads = ahead.trimStart() === ''
  const before = leads ? '' : plain.replace(QUALIFIER, ' ')
  const by = !leads && BY.test(before)
  const direction = readDirection(text, figure)
  const relative = figure.sign !== undefined || by || figure.unit.kind === 'points'
  const firm = (!leads && LEVEL.test(before)) || earlier?.compared === figure
  if (!relative && (firm || (direction === 'unsaid' && (earlier || (!leads && COMPARED.test(plain)))))) return levelOf(text, figure, earlier, !firm)
  const written = text.slice(figure.start, figure.end).trim()
  const change: Amount = { kind: 'change', by: figure, direction, from: earlier?.from, unsure: earlier !== undefined && !relative, written }
  return { amount: change, grade: relative ? 1 : direction === 'unsaid' ? 4 : 3 }
}

function levelOf(text: string, figure: Figure, earlier: Earlier | undefined, loose: boolean): GradedAmount {
  const to: Measure = figure.unit.kind === 'none' && earlier ? { ...figure, unit: earlier.from.unit } : figure
  const from: Measure | undefined = earlier?.from.unit.kind === 'none' ? { ...earlier.from, unit: to.unit } : earlier?.from
  return { amount: { kind: 'level', from, to, loose, written: `to ${text.slice(figure.start, figure.end).trim()}` }, grade: 2 }
}
