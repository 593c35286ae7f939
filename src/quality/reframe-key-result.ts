import type { Classification, KeyResultWords } from './classification.ts'
import { headPosition } from './features/head-features.ts'
import { findChange } from './reframe/find-change.ts'
import { findDeadline } from './reframe/find-deadline.ts'
import { isOf, readLine, wordsOf } from './words/line.ts'
import type { Line } from './words/line.ts'
import { nounPhraseAt } from './words/noun-phrase.ts'

/** A way out of an output: the question to ask, and a key result to fill in; ⟨…⟩ marks what only people know. */
export interface Reframing {
  readonly question: string
  readonly template: string
}

const LONGEST_OBJECT = 60

function leadsWithVerb(line: Line, at: number): boolean {
  return isOf(line, at, 'ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win')
}

/** What is made, in the key result's own words. */
function objectOf(line: Line): string {
  const at = headPosition(line)
  const phrase = nounPhraseAt(line, leadsWithVerb(line, at) ? at + 1 : at)
  const words = phrase === undefined ? '' : wordsOf(line, phrase.from, phrase.head - phrase.from + 1)
  return words === '' || words.length > LONGEST_OBJECT ? 'this' : `“${words}”`
}

/** The people whom the line names, if it does. */
function audienceOf(line: Line): string {
  const match = line.matches.find((each) => each.classes.includes('people') && !each.classes.includes('artefact'))
  return match === undefined ? '⟨who⟩' : wordsOf(line, match.at, match.length).toLowerCase()
}

/** Turns an output round: what should change because of it? Nothing for a key result that is no output. */
export function reframeKeyResult(input: KeyResultWords, classification: Classification): Reframing | undefined {
  if (classification.kind !== 'output') return undefined
  const line = readLine(input.title)
  const { verb, metric } = findChange(line, audienceOf(line))
  return {
    question: `Once ${objectOf(line)} is done, who does what differently, and which number shows it?`,
    template: `${verb} ⟨${metric}⟩ from ⟨?⟩ to ⟨?⟩ by ${findDeadline(line) ?? '⟨date⟩'}`,
  }
}
