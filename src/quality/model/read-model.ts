import type { Model } from './model.ts'
import { observationKey } from './observation-key.ts'

/** The digits of packed numbers: printable signs that a string in single quotes holds as they are. */
export const DIGITS = '#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}'
/** Stands before a step between two keys that takes four digits, not two. */
export const FAR = '~'

/**
 * A model as it is kept in a file. `entries` goes through the keys of observations in rising order: the step from the last key in two digits (or
 * `~` and four), then a weight for every label but the first, whose weight is 0, in one digit each; the middle digit is 0, a digit is `step` wide.
 */
export interface PackedModel {
  readonly labels: readonly string[]
  readonly step: number
  readonly entries: string
}

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]))
const MIDDLE = Math.floor(DIGITS.length / 2)

function numberAt(text: string, at: number, digits: number): number {
  let value = 0
  for (let place = at; place < at + digits; place += 1) value = value * DIGITS.length + (VALUES.get(text[place] ?? '') ?? 0)
  return value
}

/** The weights of a packed model by the keys of their observations. */
export function readWeights({ labels, step, entries }: PackedModel): ReadonlyMap<number, readonly number[]> {
  const weights = new Map<number, readonly number[]>()
  for (let at = 0, key = 0; at < entries.length; at += labels.length - 1) {
    const far = entries[at] === FAR
    key += numberAt(entries, far ? at + 1 : at, far ? 4 : 2)
    at += far ? 5 : 2
    weights.set(key, [0, ...labels.slice(1).map((_, label) => (numberAt(entries, at + label, 1) - MIDDLE) * step)])
  }
  return weights
}

/** Unpacks a model once, for many lines. */
export function readModel(packed: PackedModel): Model {
  const weights = readWeights(packed)
  return { labels: packed.labels, weightsOf: (name) => weights.get(observationKey(name)) }
}
