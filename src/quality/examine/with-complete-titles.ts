import type { KeyResult } from '../../domain/key-result.ts'
import { completeTitle } from '../reframe/complete-title.ts'
import { plainTitle } from '../reframe/plain-title.ts'
import { isEnglish } from '../words/is-english.ts'
import type { Finding } from './finding.ts'
import type { RuleContext } from './rule-context.ts'

/** Findings about a part that a key result lacks, in the order in which the first of them shows the whole line. */
const PARTS = ['missing-target', 'missing-baseline', 'missing-audience', 'missing-deadline', 'missing-metric-definition']

/**
 * Where title and fields contradict each other it is asked first which of them holds; a line in full would settle it by chance. Of work and effect in one line
 * it is asked to leave the work out, and a line in full would keep it.
 */
function asksFirst({ rule, field }: Finding): boolean {
  return rule === 'title-and-fields-disagree' || rule === 'mixed-output-and-outcome' || (rule === 'unreachable' && field === 'baseline')
}

/** Shows each key result that lacks parts once in full, with the missing parts marked, at the weightiest of its findings. */
export function withCompleteTitles(findings: readonly Finding[], context: RuleContext): readonly Finding[] {
  const lacking = new Map<KeyResult, Set<string>>()
  for (const { rule, subject } of findings) {
    if (subject.kind !== 'key-result' || !PARTS.includes(rule)) continue
    lacking.set(subject.keyResult, (lacking.get(subject.keyResult) ?? new Set<string>()).add(rule))
  }
  for (const finding of findings) if (finding.subject.kind === 'key-result' && asksFirst(finding)) lacking.delete(finding.subject.keyResult)
  return findings.map((finding) => {
    if (finding.subject.kind !== 'key-result') return finding
    const { keyResult } = finding.subject
    const parts = lacking.get(keyResult)
    if (parts === undefined || finding.rule !== PARTS.find((rule) => parts.has(rule))) return finding
    return { ...finding, suggestion: completed(keyResult, parts, context) }
  })
}

function completed(keyResult: KeyResult, parts: ReadonlySet<string>, context: RuleContext): string | undefined {
  // Our words around those of another language make no sentence.
  if (!isEnglish(context.lineOf(keyResult))) return undefined
  const plain = { ...keyResult, title: plainTitle(keyResult.title) }
  const missing = { audience: parts.has('missing-audience'), definition: parts.has('missing-metric-definition') }
  return completeTitle(plain, missing, { line: context.lineOf(plain), numbers: context.numbersOf(plain), direction: context.directionOf(plain) })
}
