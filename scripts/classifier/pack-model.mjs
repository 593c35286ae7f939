import { loadModule } from './load-classifier.mjs'

const { DIGITS, FAR } = await loadModule('model/read-model.ts')
const { observationKey } = await loadModule('model/observation-key.ts')
/** Weights below this for all labels are left out: smaller ones would cost more room than they tell. */
const NOTHING = 0.07
const BASE = DIGITS.length
const MIDDLE = Math.floor(BASE / 2)
/** How finely weights are kept; the few that do not fit are cut to the largest that does. */
const STEP = 0.07

function digits(value, count) {
  return count === 0 ? '' : digits(Math.floor(value / BASE), count - 1) + DIGITS[value % BASE]
}

function digitOf(weight) {
  return DIGITS[Math.min(BASE - 1, Math.max(0, MIDDLE + Math.round(weight / STEP)))]
}

/**
 * Packs a model as src/quality/model/read-model.ts reads it; weights near nothing are dropped. `kept` are weights by key that an earlier model had and
 * that none of these observations touches.
 */
export function packModel({ labels, weights }, kept = new Map()) {
  const relative = new Map(kept)
  for (const [name, [zero, ...rest]] of weights) relative.set(observationKey(name), [0, ...rest.map((weight) => weight - zero)])
  let last = 0
  const entries = [...relative].sort(([a], [b]) => a - b).flatMap(([key, [, ...rest]]) => {
    if (rest.every((weight) => Math.abs(weight) < NOTHING)) return []
    const gap = key - last
    last = key
    return [(gap < BASE ** 2 ? digits(gap, 2) : FAR + digits(gap, 4)) + rest.map(digitOf).join('')]
  })
  return { labels, step: STEP, entries: entries.join('') }
}
