import type { Impact } from '../../domain/impact.ts'
import type { Note } from '../../domain/problem.ts'
import type { ImpactProblem } from './impact-problem.ts'

/** The impacts on an item's key results, with all that is wrong or odd about them. */
export interface FoundImpacts {
  readonly impacts: readonly Impact[]
  readonly problems: readonly ImpactProblem[]
  readonly notes: readonly Note[]
}
