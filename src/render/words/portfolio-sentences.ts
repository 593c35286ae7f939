import type { Quadrant } from '../../report/portfolio/decision-matrix.ts'
import type { KindName, SizeName, WorkMix } from '../../report/portfolio/work-mix.ts'
import type { Phrase } from '../phrase/phrase.ts'

/** Sentences about the work as a whole. */
export interface PortfolioSentences {
  readonly title: string
  readonly tree: string
  readonly pareto: {
    readonly title: string
    readonly carrying: (carrying: number, of: number, line: string) => Phrase
    /** No few of them carry it. */
    readonly spread: (carrying: number, of: number, line: string) => Phrase
    readonly nothing: string
    readonly withoutNumber: (count: number) => Phrase
    readonly share: string
    readonly cumulative: string
  }
  readonly matrix: {
    readonly title: string
    readonly explained: string
    readonly unplaced: (count: number) => Phrase
    readonly effort: string
    readonly impact: string
    readonly quadrants: Readonly<Record<Quadrant, string>>
  }
  readonly mix: {
    readonly title: string
    readonly by: Readonly<Record<WorkMix['by'], string>>
    readonly sizes: Readonly<Record<SizeName, string>>
    readonly kinds: Readonly<Record<KindName, string>>
    readonly debt: (standing: WorkMix['debt']['standing'], share: string, from: string, to: string) => string
    readonly size: string
    readonly kind: string
    readonly share: string
  }
  readonly groups: {
    /** What a grouping is by: a team, a repository, or the beginning of labels. */
    readonly by: (name: string) => Phrase
    readonly none: string
    readonly open: string
    readonly shipped: string
    readonly unlinked: string
    readonly promised: string
  }
  readonly dependencies: {
    readonly title: string
    readonly waits: (item: Phrase, blockers: Phrase) => Phrase
    /** Nothing but the item's own text says so, and nobody knows whether it is still open. */
    readonly said: (blocker: Phrase) => Phrase
    readonly more: (count: number) => string
    /** Things that must not be named, perhaps beside others. */
    readonly hidden: (count: number, others: boolean) => string
    readonly unread: (count: number) => Phrase
  }
  readonly waiting: {
    readonly title: string
    readonly steps: Readonly<Record<'acceptance' | 'commitment' | 'shipping' | 'measurement', string>>
    readonly nobody: string
    /** Between people of whom any may act. */
    readonly or: string
  }
}
