import { baselineWords, bagOfWords } from './classifier/baselines.mjs'
import { ourModel } from './classifier/our-model.mjs'
import { crossValidate } from './classifier/cross-validate.mjs'
import { bySource, confusion, weigh } from './classifier/details.mjs'
import { loadModule } from './classifier/load-classifier.mjs'
import { loadLines } from './classifier/load-lines.mjs'
import { measure, tableHead, tableRow } from './classifier/measures.mjs'

const KINDS = ['outcome', 'output', 'mixed', 'unclear']
const TRAPS = ['traction', 'sentiment-only', 'output-in-disguise', 'wrong-moment']
const alone = process.argv.indexOf('--train-only')
const paths = process.argv.slice(2, alone < 0 ? undefined : alone)
const extraPaths = alone < 0 ? [] : process.argv.slice(alone + 1)
if (paths.length === 0) {
  console.error('usage: npm run evaluate -- FOLDER… [--train-only FOLDER…]\n'
    + 'Folders or files of labelled .jsonl; --train-only adds lines that are learnt from but never measured on.')
  process.exit(2)
}

const lines = loadLines(paths)
const extra = loadLines(extraPaths)
const organisations = new Set(lines.map((line) => line.organisation))
console.log(`${lines.length} lines of ${organisations.size} organisations; each organisation is judged by a model that has not seen it.`)
if (extra.length > 0) console.log(`${extra.length} further lines are learnt from only.`)

let judgedByUs = []
for (const [title, makeJudge] of [['list of shipping verbs', baselineWords], ['bag of words', bagOfWords], ['this classifier', ourModel]]) {
  const judged = await crossValidate(lines, extra, makeJudge)
  if (makeJudge === ourModel) judgedByUs = judged
  console.log(`\n${title}\n${tableHead()}`)
  for (const kind of KINDS) console.log(tableRow(measure(judged.map(({ line, found }) => ({ expected: [line.kind], found: [found.kind] })), kind)))
  for (const trap of TRAPS) console.log(tableRow(measure(judged.map(({ line, found }) => ({ expected: line.traps, found: found.traps })), trap)))
}

const { classifyKeyResult } = await loadModule('classify-key-result.ts')
console.log(`\n${confusion(judgedByUs, KINDS)}\n\n${bySource(judgedByUs)}\n\n${await weigh(classifyKeyResult, lines)}`)
