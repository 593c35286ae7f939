import type { Model } from './model.ts'

const HUNDREDTHS = 100

/** A model as it is kept in a file: entries `name=w,w,…`, parted by “@” and in hundredths, the first label's weight being 0 and left out. */
export interface PackedModel {
  readonly labels: readonly string[]
  readonly entries: string
}

function readEntry(entry: string): readonly [string, readonly number[]] {
  const cut = entry.lastIndexOf('=')
  return [entry.slice(0, cut), [0, ...entry.slice(cut + 1).split(',').map((weight) => Number(weight) / HUNDREDTHS)]]
}

/** Unpacks a model once, for many lines. */
export function readModel(packed: PackedModel): Model {
  return { labels: packed.labels, weights: new Map(packed.entries.split('@').filter((entry) => entry !== '').map(readEntry)) }
}
