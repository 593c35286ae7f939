import type { Attention } from './attention.ts'

/** What a reader decides first, whatever the order of the key results. */
const FIRST: readonly Attention['code'][] = ['off-track', 'guardrail-breached']

/** What needs a decision, the matters of a key result together: those off their track or past a guardrail first, the others in the order of the key results. */
export function decisionsOf(attention: readonly Attention[]): readonly (readonly Attention[])[] {
  const byKeyResult = new Map<unknown, readonly Attention[]>()
  for (const matter of attention) {
    if (matter.severity !== 'high') continue
    const key = matter.keyResult ?? matter
    byKeyResult.set(key, [...byKeyResult.get(key) ?? [], matter])
  }
  return [...byKeyResult.values()].toSorted((a, b) => rank(a) - rank(b))
}

function rank(matters: readonly Attention[]): number {
  const ranks = matters.map(({ code }) => FIRST.indexOf(code)).filter((index) => index >= 0)
  return ranks.length === 0 ? FIRST.length : Math.min(...ranks)
}
