import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { NUMBER_KINDS } from '../words/number-kinds.ts'
import type { Feature } from './feature.ts'

const JOINTS = new Set(['and', ';', ',', 'with', 'while', 'by', 'for', 'that', 'which', 'to', 'resulting', 'leading', '.', '→', '&'])
const MAKING = ['ship', 'activity', 'hire', 'done'] as const
const MEASURED = ['business', 'service', 'usage', 'sentiment', 'people', 'proxy', 'reach', 'metric'] as const

function sideOf(line: Line, from: number, to: number): string {
  let made = false
  let measured = false
  let numbered = false
  for (let at = from; at < to; at += 1) {
    made ||= isOf(line, at, ...MAKING)
    measured ||= isOf(line, at, ...MEASURED)
    numbered ||= NUMBER_KINDS.has(line.tokens[at]?.kind ?? '')
  }
  return `${made ? 'made' : ''}${measured ? 'measured' : ''}${numbered ? '#' : ''}`
}

/** The two sides of a joint ("launch X *so that* Y …"): which is work, which is measured, which has the number. */
export function clauseFeatures(line: Line): readonly Feature[] {
  const joints = line.tokens.map((_, at) => at).filter((at) => at > 0 && JOINTS.has(line.tokens[at]?.stem ?? '')).slice(0, 4)
  return joints.flatMap((at) => {
    const joint = line.tokens[at]?.stem ?? ''
    const sides = `${sideOf(line, 0, at)}|${sideOf(line, at + 1, line.tokens.length)}`
    const words = wordsOf(line, at, 4)
    return [{ name: `joint:${joint}:${sides}`, words }, { name: `joint:${sides}`, words }]
  })
}
