import { writeFileSync } from 'node:fs'
import { loadLines } from './classifier/load-lines.mjs'
import { KINDS, trainKinds } from './classifier/train-kinds.mjs'
import { packModel } from './classifier/pack-model.mjs'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: node scripts/train-classifier.mjs FOLDER… (folders or files of labelled .jsonl)')
  process.exit(2)
}
const lines = loadLines(folders)
const packed = packModel(await trainKinds(lines))
const text = `import type { PackedModel } from './model/read-model.ts'

/** The weights of the classifier, as scripts/train-classifier.mjs writes them: observations and numbers, no sentences. */
export const CLASSIFIER_MODEL: PackedModel = {
  labels: [${KINDS.map((kind) => `'${kind}'`).join(', ')}],
  entries: ${packed},
}
`
writeFileSync(new URL('../src/quality/classifier-model.ts', import.meta.url), text)
console.log(`${lines.length} lines of ${new Set(lines.map((line) => line.organisation)).size} organisations, ${text.length} bytes`)
