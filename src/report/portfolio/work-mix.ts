import { finite, sumOf } from '../finite.ts'
import type { InitiativeReport } from '../initiative-report.ts'

/** A size, or none that was given. */
export type SizeName = 'rock' | 'pebble' | 'sand' | 'unsized'

/** A kind of work, or none that was given. */
export type KindName = 'outcome' | 'tech-debt' | 'operations' | 'unstated'

/** How many initiatives, and their effort as far as it is stated. */
export interface WorkSum {
  readonly initiatives: number
  readonly effort: number
  /** Of all initiatives of the mix, or of their effort: see `by`. */
  readonly share: number
}

/** What the work is made of. */
export interface WorkMix {
  /** What shares are counted in: the effort, where at least half of the initiatives state one, or else their number. */
  readonly by: 'effort' | 'number'
  readonly sizes: Readonly<Record<SizeName, WorkSum>>
  readonly kinds: Readonly<Record<KindName, WorkSum>>
  /** The share of technical debt against its band; `unknown` where less than half of the work says its kind. */
  readonly debt: { readonly share: number; readonly from: number; readonly to: number; readonly standing: 'below' | 'within' | 'above' | 'unknown' }
}

/** The mix of everything that is worked on or was done in the cycle; `work` holds no dropped items and no deliveries. */
export function workMixOf(work: readonly InitiativeReport[], [from, to]: readonly [number, number]): WorkMix {
  const stated = work.filter(({ fields }) => fields.effort !== undefined)
  const by = work.length > 0 && stated.length * 2 >= work.length ? 'effort' : 'number'
  const whole = by === 'effort' ? effortOf(stated) : work.length
  const sum = (some: readonly InitiativeReport[]): WorkSum => {
    const effort = effortOf(some)
    return { initiatives: some.length, effort, share: finite((by === 'effort' ? effort : some.length) / whole) ?? 0 }
  }
  const sized = (size: SizeName) => sum(work.filter(({ fields }) => (fields.size ?? 'unsized') === size))
  const kind = (name: KindName) => sum(work.filter(({ fields }) => (fields.workKind ?? 'unstated') === name))
  const kinds = { outcome: kind('outcome'), 'tech-debt': kind('tech-debt'), operations: kind('operations'), unstated: kind('unstated') }
  const share = kinds['tech-debt'].share
  const isKnown = work.length > 0 && kinds.unstated.share <= 0.5
  return { by, sizes: { rock: sized('rock'), pebble: sized('pebble'), sand: sized('sand'), unsized: sized('unsized') }, kinds, debt: { share, from, to, standing: isKnown ? standing(share, from, to) : 'unknown' } }
}

function effortOf(some: readonly InitiativeReport[]): number {
  return sumOf(some.map(({ fields }) => fields.effort))
}

function standing(share: number, from: number, to: number): 'below' | 'within' | 'above' {
  if (share < from) return 'below'
  return share > to ? 'above' : 'within'
}
