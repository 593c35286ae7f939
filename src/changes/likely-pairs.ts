import type { KeyResult } from '../domain/key-result.ts'
import { likeness, titleWords } from './likeness.ts'
import type { Pair } from './matching.ts'

/** From here on, two key results count as one that was renamed. */
const LIKELY = 0.6
/** A word that more titles share tells none of them apart. */
const COMMON = 40

/** Key results of two versions that are likely to be the same, the likeliest first. */
export function likelyPairs(before: readonly KeyResult[], after: readonly KeyResult[]): readonly Pair<KeyResult>[] {
  const candidates = after.map((keyResult) => ({ keyResult, words: titleWords(keyResult.title) }))
  const byWord = new Map<string, number[]>()
  candidates.forEach(({ words }, index) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word)?.slice(0, COMMON) ?? []), index])
  })
  const scored = before.flatMap((keyResult, index) => {
    const words = titleWords(keyResult.title)
    // A word in too many titles leads nowhere, so that the neighbour at the same position is looked at as well.
    const near = new Set([index, ...[...words].flatMap((word) => commonAside(byWord.get(word)))])
    return [...near].flatMap((position) => {
      const other = candidates[position]
      const score = other === undefined ? 0 : scoreOf(keyResult, other.keyResult, likeness(words, other.words)) - Math.abs(position - index) / 1e6
      return other !== undefined && score >= LIKELY ? [{ pair: { before: keyResult, after: other.keyResult }, score }] : []
    })
  })
  return scored.toSorted((a, b) => b.score - a.score).map(({ pair }) => pair)
}

function commonAside(indexes: readonly number[] | undefined): readonly number[] {
  return indexes === undefined || indexes.length > COMMON ? [] : indexes
}

function scoreOf(a: KeyResult, b: KeyResult, titles: number): number {
  return titles + (a.metric !== undefined && a.metric === b.metric ? LIKELY : 0) + (haveSameNumbers(a, b) ? 0.15 : 0) + (haveSameHistory(a, b) ? 0.4 : 0)
}

function haveSameNumbers(a: KeyResult, b: KeyResult): boolean {
  return a.baseline !== undefined && a.target !== undefined && a.baseline === b.baseline && a.target === b.target && a.unit.symbol === b.unit.symbol
}

function haveSameHistory(a: KeyResult, b: KeyResult): boolean {
  const [first, other] = [a.checkIns[0], b.checkIns[0]]
  return first !== undefined && other !== undefined && first.date === other.date && first.value === other.value
}
