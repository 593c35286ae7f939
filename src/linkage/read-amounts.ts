import { letter } from '../domain/letter.ts'
import type { Amount, Figure } from './amount.ts'
import { readDirection } from './read-direction.ts'
import { readFigures } from './read-figures.ts'
import { readFraction, readMultiple, readMultipleWord } from './read-multiple.ts'

/** An amount with how plainly it is stated: 1 by a sign, "by" or a pair, 2 as a level, 3 beside a verb, 4 as a bare number. */
export interface GradedAmount {
  readonly amount: Amount
  readonly grade: 1 | 2 | 3 | 4
}

const ARROW = /^\s*(?:[-=]{1,2}>|→|⇒|⟶|➔|➜|►|»)\s*(?:to\s)?[~≈]?$/
const DASH = /^\s?(?:-|–|—|−|\.\.|…)\s?$/
const TO = new RegExp(String.raw`^(?:\s*\([^()]{0,40}\))?(?:\s+[${letter}]{1,15}){0,3}\s+(?:up |down )?to\s+(?:about |around |at least |over |~|≈)?$`)
const AND = /^\s*and\s*$/
const FROM = /\b(?:from|between)\b[^\d.;]{0,30}$/i
const QUALIFIER = /(?:\s|^)(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|at least|at most|up to|as much as|more than|less than|over|another|an additional|an extra|some|~|≈|≥|≤|>|<)\s*$/i
const BY = /\bby\s*$/i
const LEVEL = /(?:(?<!\b(?:due|thanks|compared|relative|according|owing) )\bto|\bat|\bbelow|\bunder|\babove|\bbeyond|\breach(?:es|ing)?|\bhit(?:s|ting)?|→|[-=]>|=)\s*$/i
const COMPARED = /(?:[<>≤≥]|\b(?:less|fewer) than)\s*$/i

/** Every amount that a line states, in order. */
export function readAmounts(text: string): readonly GradedAmount[] {
  const figures = readFigures(text)
  const amounts: GradedAmount[] = []
  for (let index = 0; index < figures.length; index += 1) {
    const [figure, next] = [figures[index], figures[index + 1]]
    if (!figure) continue
    const pair = next && readPair(text, figure, next)
    if (pair) index += 1
    amounts.push(pair ?? readSingle(text, figure))
  }
  const word = amounts.some(({ grade }) => grade < 3) ? undefined : (readFraction(text) ?? readMultipleWord(text))
  return word ? [{ amount: word, grade: 1 }, ...amounts] : amounts
}

function readPair(text: string, first: Figure, second: Figure): GradedAmount | undefined {
  const between = text.slice(first.end, second.start)
  const from = FROM.test(text.slice(Math.max(0, first.start - 40), first.start))
  const written = text.slice(first.start, second.end).trim()
  const unit = second.unit.kind === 'none' ? first.unit : second.unit
  if (ARROW.test(between) || (from && TO.test(between) && first.sign === undefined)) return { amount: { kind: 'level', from: signed(first), to: signed(second), unit, written }, grade: 1 }
  const range = DASH.test(between) || TO.test(between) || (from && AND.test(between))
  if (!range) return undefined
  const direction = readDirection(text, { ...first, end: second.end })
  const twice = first.unit.kind !== 'none' && second.unit.kind !== 'none' && direction === 'unsaid' && unit.kind !== 'points'
  if (twice) return { amount: { kind: 'level', from: first.value, to: second.value, unit, written }, grade: 1 }
  return { amount: { kind: 'span', low: first.value, high: second.value, unit, direction, written }, grade: 1 }
}

function signed(figure: Figure): number {
  return figure.sign === '-' ? -figure.value : figure.value
}

function readSingle(text: string, figure: Figure): GradedAmount {
  const multiple = readMultiple(text, figure)
  if (multiple && !LEVEL.test(text.slice(0, figure.start))) return { amount: multiple, grade: 1 }
  const plain = text.slice(0, figure.start)
  const before = plain.trim() === '' ? '' : plain.replace(QUALIFIER, ' ')
  const written = text.slice(figure.start, figure.end).trim()
  const by = BY.test(before)
  const direction = readDirection(text, figure)
  const isLevel = !figure.sign && !by && figure.unit.kind !== 'points' && (LEVEL.test(before) || (COMPARED.test(plain) && direction === 'unsaid'))
  if (isLevel) return { amount: { kind: 'level', to: figure.value, unit: figure.unit, written: `to ${written}` }, grade: 2 }
  const stated = figure.sign !== undefined || by || figure.unit.kind === 'points'
  const change: Amount = { kind: 'change', value: figure.value, unit: figure.unit, direction, written }
  return { amount: change, grade: stated ? 1 : direction === 'unsaid' ? 4 : 3 }
}
