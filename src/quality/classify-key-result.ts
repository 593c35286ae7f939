import type { Classification, KeyResultWords } from './classification.ts'
import { CLASSIFIER_MODEL } from './classifier-model.ts'
import { classifyLine, FAIRLY_SURE } from './classify-line.ts'
import { readModel } from './model/read-model.ts'
import { isEnglish } from './words/is-english.ts'
import { type Line, readLine } from './words/line.ts'

const MODEL = readModel(CLASSIFIER_MODEL)

function fieldWords({ metric, unit, baseline, target }: KeyResultWords): string {
  const range = target === undefined ? '' : `${baseline === undefined ? '' : `from ${baseline} `}to ${target} ${unit ?? ''}`
  return [metric ?? '', range].filter((part) => part !== '').join(' ')
}

/**
 * Tells whether a key result names an outcome or an output, which traps it falls into, and the words that decided.
 * The title decides; metric, baseline and target are read only where the title alone leaves doubt. Total and deterministic. Whoever has cut the title into words
 * already hands them over in `line`.
 */
export function classifyKeyResult(input: KeyResultWords, line: Line = readLine(input.title)): Classification {
  const byTitle = classifyLine(line, MODEL)
  const fields = fieldWords(input)
  if (fields === '' || (byTitle.kind !== 'unclear' && byTitle.confidence >= FAIRLY_SURE)) return byTitle
  // The words around the numbers are ours, and make no title English.
  if (input.metric === undefined && !isEnglish(line)) return byTitle
  const byFields = classifyLine(readLine(`${input.title.slice(0, 1000)}: ${fields}`), MODEL)
  return { ...byFields, because: byFields.because.filter((words) => input.title.includes(words)) }
}
