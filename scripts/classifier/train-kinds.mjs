import { fit } from './fit.mjs'
import { loadModule } from './load-classifier.mjs'

export const KINDS = ['outcome', 'output', 'mixed', 'unclear']
/** How hard weights are held back: what an earlier model knew is held to more tightly than nothing at all. */
const STRENGTH = { fromNothing: 4, fromEarlier: 60 }
/** Outputs weigh a little less: calling an outcome an output annoys more than missing one. */
const IMPORTANCE = { outcome: 1, output: 0.65, mixed: 1, unclear: 1 }
/** An invented line teaches words, but not how people write: it counts for less than a published one. */
const INVENTED = 0.25
/** Names of tools that many organisations share say nothing about a key result. */
const BRANDS = /\b(?:github|gitlab|slack|twitter|youtube|linkedin|googl|discord|facebook)\b/
/** A word has to be used by three organisations, an observation by two, or it is a name. */
const minOrganisations = (name) => (BRANDS.test(name) ? Infinity : /^(?:w2?|headword):|=/.test(name) ? 3 : 2)
const { extractFeatures } = await loadModule('features/extract-features.ts')
const { readLine } = await loadModule('words/line.ts')
const names = new Map()

/** The names of a line's features, extracted by the very code that runs in the product. */
function namesOf(text) {
  if (!names.has(text)) names.set(text, extractFeatures(readLine(text)).map((feature) => feature.name))
  return names.get(text)
}

/** Trains the model of kinds on labelled lines, from zero or from the weights of an earlier model. */
export async function trainKinds(lines, start) {
  const rows = lines.map((line) => ({ names: namesOf(line.text), label: line.kind, organisation: line.organisation, weight: line.isInvented ? INVENTED : 1 }))
  const strength = start === undefined ? STRENGTH.fromNothing : STRENGTH.fromEarlier
  return fit(rows, KINDS, { strength, importance: IMPORTANCE, organisationPower: 0.3, minOrganisations, start })
}
