import { matchGlob } from '../linkage/match-glob.ts'
import { parseSettings } from '../okrs/parse-settings.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { RepositoryFacts, Source } from '../ports/source.ts'

/** A repository's own files, whose they are, and whether what comes of them is for everybody's eyes. */
export interface NearestFiles {
  readonly repository: Pick<RepositoryFacts, 'name' | 'private' | 'visibility'>
  readonly layer: ConfigurationLayer
  /** The repository's own files as the default branch has them, where `layer` is what a pull request proposes. */
  readonly standing?: ConfigurationLayer | undefined
  /** What the owner's `.github` repository has. */
  readonly company?: ConfigurationLayer | undefined
}

/**
 * The layer behind a repository's own: the one that its settings extend, which must be there to be read, or, where they name
 * none, that of the owner's `.github` repository, which counts only where somebody asked for Throughline. Anybody can propose files, and
 * would be shown what only we can read: whom a repository extends counts as its default branch says it.
 */
export async function layerBehind(source: Pick<Source, 'layer'>, files: NearestFiles): Promise<ConfigurationLayer | undefined> {
  const { layer, company } = files
  const parent = parentOf(layer) === 'none' ? 'none' : parentOf(files.standing ?? layer)
  if (parent === undefined) return company !== undefined && !isSame(company.origin, layer.origin) && isAskedFor(files, company) && mayBeShown(files, company) ? company : undefined
  if (parent === 'none' || isSame(parent, layer.origin)) return undefined
  return company !== undefined && isSame(parent, company.origin) ? company : source.layer(parent)
}

function parentOf(layer: ConfigurationLayer): string | undefined {
  return parseSettings([layer]).settings.extends
}

/** A file of the repository's own asks for it; without one, the owner's settings must name the repository. */
function isAskedFor({ layer: proposed, standing: layer = proposed, repository }: NearestFiles, company: ConfigurationLayer): boolean {
  return layer.okrs.length > 0 || layer.settings !== undefined || isActivated(repository.name, parseSettings([company]).settings.activate)
}

/** What more people can read than the owner's files shows nothing of these, unless it says itself whom it extends. */
function mayBeShown({ repository }: NearestFiles, company: ConfigurationLayer): boolean {
  const own = repository.visibility ?? (repository.private ? 'private' : 'public')
  return OPENNESS.indexOf(company.visibility ?? 'public') <= OPENNESS.indexOf(own)
}

const OPENNESS = ['public', 'internal', 'private'] as const

/** Whether patterns name a repository; those with `!` take it out again, wherever they stand. */
function isActivated(repository: string, patterns: readonly string[]): boolean {
  const matches = (pattern: string): boolean => matchGlob(pattern.toLowerCase(), repository.toLowerCase())
  return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern)) && !patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1)))
}

/** GitHub tells no case in names. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
