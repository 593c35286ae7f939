import type { Item } from '../../domain/item.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'
import { significantWords } from '../text/significant-words.ts'

const MOST = 3
const TITLE_WEIGHT = 3

/** The open key results that an item most likely serves, best first, by the words they share; rare words count for more. */
export function suggestKeyResults(item: Pick<Item, 'title' | 'body'>, plan: Plan): readonly KeyResult[] {
  const open = openKeyResults(plan)
  const documents = open.map((keyResult) => significantWords(`${keyResult.title} ${keyResult.metric ?? ''} ${keyResult.audience ?? ''}`))
  const frequency = new Map<string, number>()
  for (const document of documents) for (const word of document) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const title = significantWords(item.title)
  const body = significantWords(item.body)
  const weight = (word: string): number => Math.log(1 + open.length / (frequency.get(word) ?? 1)) * (title.has(word) ? TITLE_WEIGHT : body.has(word) ? 1 : 0)
  const scored = open.map((keyResult, index) => ({ keyResult, score: scoreOf(documents[index] ?? new Set(), weight) }))
  // Sorting is stable, so equals stay in the order of the file.
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, MOST).map(({ keyResult }) => keyResult)
}

/** Long definitions shall not win by their length. */
function scoreOf(document: ReadonlySet<string>, weight: (word: string) => number): number {
  let sum = 0
  for (const word of document) sum += weight(word)
  return sum / Math.sqrt(Math.max(document.size, 1))
}
