import { loadModule } from './load-classifier.mjs'
import { trainKinds } from './train-kinds.mjs'

const { classifyLine } = await loadModule('classify-line.ts')
const { readLine } = await loadModule('words/line.ts')

/** A judge that is the product's own code with a model trained on the lines given. */
export async function ourModel(lines) {
  const { labels, weights } = await trainKinds(lines)
  return (text) => classifyLine(readLine(text), { labels, weightsOf: (name) => weights.get(name) })
}
