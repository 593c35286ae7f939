import { existsSync } from 'node:fs'
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
const missing = [...paths, ...extraPaths].filter((path) => !existsSync(path))
if (paths.length === 0 || missing.length > 0) {
  console.error(`${missing.map((path) => `not found: ${path}\n`).join('')}usage: npm run evaluate -- FOLDER… [--train-only FOLDER…]
Folders or files of labelled .jsonl; --train-only adds lines that are learnt from but never measured on.`)
  process.exit(2)
}

const lines = loadLines(paths)
const extra = loadLines(extraPaths)
const organisations = new Set(lines.map((line) => line.organisation))
const { classifyKeyResult } = await loadModule('classify-key-result.ts')

function printMeasures(title, judged) {
  console.log(`\n${title}\n${tableHead()}`)
  for (const kind of KINDS) console.log(tableRow(measure(judged.map(({ line, found }) => ({ expected: [line.kind], found: [found.kind] })), kind)))
  for (const trap of TRAPS) console.log(tableRow(measure(judged.map(({ line, found }) => ({ expected: line.traps, found: found.traps })), trap)))
}

console.log(`${lines.length} lines of ${organisations.size} organisations; ${await weigh(classifyKeyResult, lines)}`)
printMeasures(`A. The classifier as shipped, judging these lines; nothing is trained here.
   A measure of lines never seen only if none of them served its training or tuning: docs/classifier.md names the sets that did.`,
lines.map((line) => ({ line, found: classifyKeyResult({ title: line.text }) })))

if (organisations.size < 2) {
  console.log('\nB. Leave one organisation out: left out, since there is one organisation only.')
  process.exit(0)
}
const further = extra.length === 0 ? '' : ` and on ${extra.length} further lines that are never measured on`
console.log(`\nB. Leave one organisation out: each organisation is judged by a model trained, from nothing, on the others' lines here${further}.
   The shipped weights take no part in it; word lists and trap rules are the shipped ones.`)
let judgedByUs = []
for (const [title, makeJudge] of [['list of shipping verbs', baselineWords], ['bag of words', bagOfWords], ['this classifier, trained anew for each organisation', ourModel]]) {
  const judged = await crossValidate(lines, extra, makeJudge)
  if (makeJudge === ourModel) judgedByUs = judged
  printMeasures(`B. ${title}`, judged)
}
console.log(`\n${confusion(judgedByUs, KINDS)}\n\n${bySource(judgedByUs)}`)
