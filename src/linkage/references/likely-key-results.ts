import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'
import { assessImpact } from '../impacts/assess-impact.ts'
import { type ParsedImpact, parseImpact } from '../impacts/parse-impact.ts'
import type { Statement } from '../statement.ts'
import { suggestKeyResults } from './suggest-key-results.ts'

const MOST = 3
const MOST_TRIED = 50

/**
 * The key results that the author most likely means, best first: by the words that they share with the item, and with `words`, and by the
 * unit of the impact, where one is given. Good to be thought of, never to be taken for an answer.
 */
export function likelyKeyResults({ item, impact }: Pick<Statement, 'item' | 'impact'>, plan: Plan, words = ''): readonly KeyResult[] {
  const ranked = suggestKeyResults({ title: `${item.title} ${words}`, body: item.body }, plan)
  const parsed = parsedOf(impact, plan)
  if (parsed === undefined || parsed.lines.length === 0) return ranked
  const isOfUnit = (keyResult: KeyResult): boolean => keyResult.intent !== 'learn' && !assessImpact(parsed, keyResult, plan.today).problems.some(({ code }) => code === 'impact-wrong-unit')
  const fits = (keyResult: KeyResult): boolean => isFitting(parsed, keyResult, plan)
  for (const candidates of [ranked, openKeyResults(plan).slice(0, MOST_TRIED)]) {
    const found = [candidates.filter(fits), candidates.filter(isOfUnit)].find((some) => some.length > 0)
    if (found !== undefined) return found.slice(0, MOST)
  }
  return ranked
}

/** Tells whether what a statement gives as its impact could be one on a key result as it stands. */
export function fittingOf({ impact }: Pick<Statement, 'impact'>, plan: Plan): (keyResult: KeyResult) => boolean {
  const parsed = parsedOf(impact, plan)
  return (keyResult) => parsed !== undefined && isFitting(parsed, keyResult, plan)
}

function parsedOf(impact: Statement['impact'], plan: Plan): ParsedImpact | undefined {
  return impact.kind === 'answered' ? parseImpact(impact.text, plan.today) : undefined
}

function isFitting(parsed: ParsedImpact, keyResult: KeyResult, plan: Plan): boolean {
  return keyResult.intent !== 'learn' && assessImpact(parsed, keyResult, plan.today).problems.length === 0
}
