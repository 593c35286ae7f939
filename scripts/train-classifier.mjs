import { writeFileSync } from 'node:fs'
import { loadLines } from './classifier/load-lines.mjs'
import { loadModule } from './classifier/load-classifier.mjs'
import { trainKinds } from './classifier/train-kinds.mjs'
import { packModel } from './classifier/pack-model.mjs'

const folders = process.argv.slice(2).filter((argument) => argument !== '--from-shipped')
if (folders.length === 0) {
  console.error('usage: node scripts/train-classifier.mjs [--from-shipped] FOLDER… (folders or files of labelled .jsonl)\n'
    + '--from-shipped goes on from the weights in the repository; without it the model knows these lines only.')
  process.exit(2)
}

const { observationKey } = await loadModule('model/observation-key.ts')

async function shippedWeights() {
  const { CLASSIFIER_MODEL } = await loadModule('classifier-model.ts')
  const { readWeights } = await loadModule('model/read-model.ts')
  return readWeights(CLASSIFIER_MODEL)
}

const lines = loadLines(folders)
const shipped = process.argv.includes('--from-shipped') ? await shippedWeights() : undefined
const packed = packModel(await trainKinds(lines, shipped && ((name) => shipped.get(observationKey(name)))), shipped)
const text = `import type { PackedModel } from './model/read-model.ts'

/** The weights of the classifier, as scripts/train-classifier.mjs writes them: observations and numbers, no sentences. */
export const CLASSIFIER_MODEL: PackedModel = {
  labels: [${packed.labels.map((kind) => `'${kind}'`).join(', ')}],
  step: ${packed.step},
  entries: '${packed.entries}',
}
`
writeFileSync(new URL('../src/quality/classifier-model.ts', import.meta.url), text)
console.log(`${lines.length} lines of ${new Set(lines.map((line) => line.organisation)).size} organisations, ${text.length} bytes`)
