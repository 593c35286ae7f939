const ROUNDS = 120
const RATE = 0.1

/**
 * Fits a softmax regression with L2, full batch: the same lines give the same weights. `start` tells an earlier model's weights of a name,
 * towards which the penalty pulls instead of towards zero, so that what was learnt from lines no longer at hand is kept.
 */
export function fit(rows, labels, options) {
  const vocabulary = vocabularyOf(rows, options)
  const names = [...vocabulary.keys()]
  const penalties = Float64Array.from(names, (name) => (options.penaltyOf ?? penaltyOf)(name) * options.strength)
  const inputs = rows.map((row) => Int32Array.from(row.names.filter((name) => vocabulary.has(name)), (name) => vocabulary.get(name)))
  const targets = rows.map((row) => labels.indexOf(row.label))
  const importance = importanceOf(rows, options)
  const anchor = Float64Array.from(names.flatMap((name) => centred(options.start?.(name) ?? labels.map(() => 0))))
  const weights = descend({ anchor, inputs, targets, importance, penalties, classes: labels.length })
  return { labels, weights: new Map(names.map((name, at) => [name, Array.from(weights.subarray(at * labels.length, (at + 1) * labels.length))])) }
}

/** A feature counts only if several organisations use it: names of products and people fall out. */
function vocabularyOf(rows, { minOrganisations, start }) {
  const users = new Map()
  for (const row of rows) {
    for (const name of row.names) {
      if (!users.has(name)) users.set(name, new Set())
      users.get(name).add(row.organisation)
    }
  }
  const kept = [...users].filter(([name, who]) => who.size >= minOrganisations(name) || start?.(name) !== undefined).map(([name]) => name)
  return new Map(kept.sort().map((name, at) => [name, at]))
}

/** Organisations with many lines count less per line, so that none sets the tone; labels can be weighed too. */
function importanceOf(rows, { importance = {}, organisationPower = 0 }) {
  const sizes = new Map()
  for (const row of rows) sizes.set(row.organisation, (sizes.get(row.organisation) ?? 0) + 1)
  const raw = rows.map((row) => (row.weight ?? 1) * (importance[row.label] ?? 1) * sizes.get(row.organisation) ** -organisationPower)
  const mean = raw.reduce((sum, weight) => sum + weight, 0) / raw.length
  return raw.map((weight) => weight / mean)
}

/** How hard each family of observations is held back: pairs of words and outer shape see chance patterns first, rules last. */
const PENALTIES = { bias: 0.01, rule: 0.1, trap: 0.3, w: 1.5, w2: 10, headword: 2, shape: 10, joint: 4 }

function penaltyOf(name) {
  return PENALTIES[name.split(/[: =]/)[0]] ?? 1
}

function centred(weights) {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return weights.map((weight) => weight - mean)
}

function descend({ anchor, inputs, targets, importance, penalties, classes }) {
  const size = penalties.length * classes
  const weights = Float64Array.from(anchor)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = gradient({ anchor, weights, inputs, targets, importance, penalties, classes })
    for (let i = 0; i < size; i += 1) {
      first[i] = 0.9 * first[i] + 0.1 * slope[i]
      second[i] = 0.99 * second[i] + 0.01 * slope[i] * slope[i]
      const step = (first[i] / (1 - 0.9 ** round)) / (Math.sqrt(second[i] / (1 - 0.99 ** round)) + 1e-8)
      weights[i] -= RATE * (1 - round / (ROUNDS + 1)) * step
    }
  }
  return weights
}

function gradient({ anchor, weights, inputs, targets, importance, penalties, classes }) {
  const slope = new Float64Array(weights.length)
  for (let i = 0; i < weights.length; i += 1) slope[i] = penalties[Math.floor(i / classes)] * (weights[i] - anchor[i])
  const sums = new Float64Array(classes)
  for (let row = 0; row < inputs.length; row += 1) {
    sums.fill(0)
    for (const at of inputs[row]) for (let c = 0; c < classes; c += 1) sums[c] += weights[at * classes + c]
    const highest = Math.max(...sums)
    let total = 0
    for (let c = 0; c < classes; c += 1) total += sums[c] = Math.exp(sums[c] - highest)
    for (let c = 0; c < classes; c += 1) sums[c] = importance[row] * (sums[c] / total - (c === targets[row] ? 1 : 0))
    for (const at of inputs[row]) for (let c = 0; c < classes; c += 1) slope[at * classes + c] += sums[c]
  }
  return slope
}
