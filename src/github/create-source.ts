import { settingsFile } from '../okrs/okrs-paths.ts'
import type { Source } from '../ports/source.ts'
import type { GitHubClient } from './client/github-client.ts'
import { repositoryClient } from './client/repository-client.ts'
import { loadConfiguration, loadLayer } from './reading/load-configuration.ts'
import { loadFacts } from './reading/load-facts.ts'
import { loadFiles } from './reading/load-files.ts'
import { loadHead } from './reading/load-head.ts'

/** A repository on GitHub (`owner/name`) as a source; `settings` names another settings file than the usual one. Every method throws an UnverifiableError when GitHub refuses or does not answer. */
export function createSource(client: GitHubClient, repository: string, settings: string = settingsFile): Source {
  const place = repositoryClient(client, repository)
  return {
    facts: (number, checkName) => loadFacts(place, settings, number, checkName),
    head: (number) => loadHead(place, number),
    queue: async (branch, checkName) => (await import('./reading/load-queue.ts')).loadQueue(place, branch, checkName),
    pullsAt: async (sha) => (await import('./reading/load-pulls-at.ts')).loadPullsAt(place, sha),
    configuration: (sha) => loadConfiguration(place, settings, sha),
    // Loaded when called: few pull requests touch the OKRs.
    forkPoint: async (head) => (await import('./reading/load-fork-point.ts')).loadForkPoint(place, head),
    layer: (other) => loadLayer(repositoryClient(client, other)),
    // Loaded when called: a check, which starts cold in the Action, lists nothing.
    initiatives: async (labels) => (await import('./reading/load-initiatives.ts')).loadInitiatives(place, labels),
    sidebars: async (issues, labels) => (await import('./reading/load-sidebars.ts')).loadSidebars(client, issues, labels),
    blockers: async (issues) => (await import('./reading/load-blockers.ts')).loadBlockers(client, issues),
    portfolio: async () => (await import('./create-portfolio-source.ts')).createPortfolioSource(client, repository),
    openWork: async (labels, checkName) => (await import('./reading/load-open-work.ts')).loadOpenWork(place, labels, checkName),
    okrsHistory: async (most) => (await import('./reading/load-okrs-history.ts')).loadOkrsHistory(place, most),
    templates: async () => (await import('./reading/load-templates.ts')).loadTemplates(place),
    files: (paths) => loadFiles(place, paths),
  }
}
