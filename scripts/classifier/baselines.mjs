import { fit } from './fit.mjs'

const SHIPPING = /^(?:\W*)(?:launch|ship|release|deliver|deploy|publish|build|create|implement|develop|design|redesign|write|complete|migrate|add|introduce|roll out|set up|hire|run)\b/i
const COUNTED = /\d/

/** A judge that calls a line output if it begins with a shipping verb, outcome if not. */
export function baselineWords() {
  return (text) => (SHIPPING.test(text) ? { kind: 'output', traps: COUNTED.test(text) ? ['output-in-disguise'] : [] } : { kind: 'outcome', traps: [] })
}

function wordsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+|[%$€£]/gu) ?? []
  return [...new Set([...words.map((word) => (/\d/.test(word) ? '#' : word)), 'bias'])]
}

/** A judge that is a softmax regression on single words: for the kind, and one each for the traps. */
export function bagOfWords(lines) {
  const options = { strength: 1, minOrganisations: () => 1, penaltyOf: () => 1 }
  const rowsFor = (labelOf) => lines.map((line) => ({ names: wordsOf(line.text), label: labelOf(line), organisation: line.organisation }))
  const kinds = fit(rowsFor((line) => line.kind), ['outcome', 'output', 'mixed', 'unclear'], options)
  const traps = ['traction', 'sentiment-only', 'output-in-disguise', 'wrong-moment'].map((trap) => [trap, fit(rowsFor((line) => (line.traps.includes(trap) ? 'yes' : 'no')), ['no', 'yes'], options)])
  return (text) => ({ kind: best(kinds, wordsOf(text)), traps: traps.filter(([, model]) => best(model, wordsOf(text)) === 'yes').map(([trap]) => trap) })
}

function best({ labels, weights }, names) {
  const sums = labels.map((_, label) => names.reduce((sum, name) => sum + (weights.get(name)?.[label] ?? 0), 0))
  return labels[sums.indexOf(Math.max(...sums))]
}
