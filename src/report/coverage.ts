import type { KeyResult } from '../domain/key-result.ts'
import { roundValue } from '../domain/quantity.ts'
import type { Claim } from './claim.ts'
import { finite, sumOf } from './finite.ts'
import { openGap } from './open-gap.ts'

/** What part of a key result's remaining way somebody has a plan for. Claims are claims: nothing here says what will happen. */
export interface Coverage {
  /** Still to go, signed like the movement that is wanted; 0 once the target is met, undefined where nobody can say. */
  readonly gap: number | undefined
  /** The open promises, each times its confidence. */
  readonly promised: number
  readonly promisedUnweighted: number
  /** `promised` as a share of the gap; undefined where there is no gap to cover. */
  readonly share: number | undefined
  /** The part of the gap that no open promise covers; same sign as the gap. */
  readonly uncovered: number | undefined
  /** Open promises. */
  readonly claims: number
  /** How many of them were weighted with the default, for want of a confidence. */
  readonly withoutConfidence: number
  /** How many of them name no number. */
  readonly withoutNumber: number
  /** Shipped, effect awaited: no longer a promise, not yet an effect. */
  readonly awaited: ClaimSum
  readonly measured: ClaimSum
}

/** How many claims, and what they add up to, weighted by confidence. */
interface ClaimSum {
  readonly claims: number
  readonly promised: number
}

/** The coverage of a key result by the claims on it. */
export function coverageOf(keyResult: KeyResult, claims: readonly Claim[]): Coverage {
  const open = claims.filter((claim) => claim.role === 'open')
  const gap = openGap(keyResult)
  const promised = sumOf(open.map((claim) => claim.weighted))
  const numbered = open.filter((claim) => claim.delta !== undefined)
  return {
    gap,
    promised,
    promisedUnweighted: sumOf(open.map((claim) => claim.counted)),
    share: gap === undefined || gap === 0 ? undefined : finite(promised / gap),
    uncovered: gap === undefined ? undefined : uncovered(gap, promised),
    claims: open.length,
    withoutConfidence: numbered.filter((claim) => claim.confidence === undefined).length,
    withoutNumber: open.length - numbered.length,
    awaited: claimSum(claims, 'awaited'),
    measured: claimSum(claims, 'measured'),
  }
}

function uncovered(gap: number, promised: number): number {
  const rest = gap - promised
  // A promise beyond the gap, or one that points the other way, leaves nothing, or all of it, open.
  if (gap > 0) return roundValue(Math.min(gap, Math.max(0, rest)))
  return gap < 0 ? roundValue(Math.max(gap, Math.min(0, rest))) : 0
}

function claimSum(claims: readonly Claim[], role: Claim['role']): ClaimSum {
  const of = claims.filter((claim) => claim.role === role)
  return { claims: of.length, promised: sumOf(of.map((claim) => claim.weighted)) }
}
