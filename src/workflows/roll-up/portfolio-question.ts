import type { Settings } from '../../domain/settings.ts'
import { matchGlob } from '../../linkage/match-glob.ts'
import type { Visibility } from '../../ports/portfolio-source.ts'

/** What of the settings a roll-up rests on. */
export type PortfolioSettings = Pick<Settings, 'repositories' | 'labels' | 'fields'>

/** Whose initiatives a roll-up is about. */
export interface PortfolioQuestion {
  /** Owners of which patterns name more than one repository. */
  readonly owners: readonly string[]
  /** `owner/name` where the settings name a repository in full. */
  readonly named: readonly string[]
  readonly patterns: readonly string[]
  readonly labels: readonly string[]
  /** Repositories that everybody may see who may see the report. */
  readonly visibilities: readonly Visibility[]
  /** One text for one question. */
  readonly key: string
}

/** The repositories that may be spoken of where a report is as public as this; a private one only where its owner shows it. */
export const asPublicAs: Readonly<Record<Visibility, readonly Visibility[]>> = {
  public: ['public'],
  internal: ['public', 'internal'],
  private: ['public', 'internal', 'private'],
}

/**
 * The question that settings ask, for a report in a repository of this visibility. Whoever may read one private repository may not
 * read another for that, so that private ones are asked for only where their owner shows them.
 */
export function portfolioQuestion({ repositories, labels, fields }: PortfolioSettings, home: Visibility, showsPrivate: boolean): PortfolioQuestion {
  const patterns = [...new Set(repositories.map((pattern) => pattern.toLowerCase()))].sort()
  const open = patterns.filter((pattern) => pattern.includes('*'))
  const owners = [...new Set(open.map((pattern) => pattern.slice(0, pattern.indexOf('/'))))]
  const named = patterns.filter((pattern) => !pattern.includes('*') && !open.some((other) => matchGlob(other, pattern)))
  const visibilities = asPublicAs[home].filter((visibility) => visibility !== 'private' || showsPrivate)
  const wanted = [...new Set(labels)]
  return {
    owners, named, patterns, labels: wanted, visibilities,
    // With other names for its fields the text that was kept of an item says nothing.
    key: JSON.stringify([patterns, wanted, visibilities, fields]),
  }
}

/** Whether a repository's initiatives belong into the report, whoever may see it. */
export function isAskedFor(name: string, { patterns }: PortfolioQuestion): boolean {
  return patterns.some((pattern) => matchGlob(pattern, name.toLowerCase()))
}
