import type { Claim } from './claim.ts'
import { compareReferences } from './compare-references.ts'

/** What the open promises on a key result are ranked by: RICE where all that have a score have a reach, or else ICE, which they all have. */
export function rankedBy(claims: readonly Claim[]): 'rice' | 'ice' | undefined {
  const scored = claims.filter(({ role, ice }) => role === 'open' && ice !== undefined)
  if (scored.length === 0) return undefined
  return scored.every(({ rice }) => rice !== undefined) ? 'rice' : 'ice'
}

/** The same claims in the same order, each open promise that has a score with its place among them. */
export function ranked(claims: readonly Claim[]): readonly Claim[] {
  const by = rankedBy(claims)
  if (by === undefined) return claims
  const best = claims.filter((claim) => claim.role === 'open' && claim[by] !== undefined)
    .toSorted((a, b) => (b[by] ?? 0) - (a[by] ?? 0) || compareReferences(a.item, b.item))
  const places = new Map(best.map((claim, index) => [claim, index + 1]))
  return claims.map((claim) => ({ ...claim, rank: places.get(claim) }))
}
