import { matchGlob } from '../../linkage/match-glob.ts'
import { parseSettings } from '../../okrs/parse-settings.ts'
import type { ConfigurationFacts } from '../../ports/source.ts'

/**
 * Whether a repository's report may show work of its owner's private repositories: the settings in the owner's `.github`
 * repository name it, and it asks for nobody else's work. Whoever may merge in one repository cannot decide that alone.
 */
export function showsPrivate({ repository, layer, company }: Pick<ConfigurationFacts, 'repository' | 'layer' | 'company'>, patterns: readonly string[]): boolean {
  const name = repository.name.toLowerCase()
  const owner = name.slice(0, name.indexOf('/') + 1)
  const owners = name === `${owner}.github` ? layer : company
  if (owners === undefined || !patterns.every((pattern) => pattern.toLowerCase().startsWith(owner))) return false
  return parseSettings([owners]).settings.showsTo.some((pattern) => matchGlob(pattern.toLowerCase(), name))
}
