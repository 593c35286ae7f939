import { fit } from './fit.mjs'
import { loadModule } from './load-classifier.mjs'

export const KINDS = ['outcome', 'output', 'mixed', 'unclear']
const STRENGTH = 2
const { extractFeatures } = await loadModule('features/extract-features.ts')
const { readLine } = await loadModule('words/line.ts')
const names = new Map()

/** The names of a line's features, extracted by the very code that runs in the product. */
export function namesOf(text) {
  if (!names.has(text)) names.set(text, extractFeatures(readLine(text)).map((feature) => feature.name))
  return names.get(text)
}

/** Trains the model of kinds on labelled lines. */
export async function trainKinds(lines) {
  const rows = lines.map((line) => ({ names: namesOf(line.text), label: line.kind, organisation: line.organisation }))
  return fit(rows, KINDS, { strength: STRENGTH, minOrganisations: (name) => (/^(?:w2?|headword):/.test(name) ? 3 : 2) })
}
