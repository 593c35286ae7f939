import type { PortfolioSource } from '../ports/portfolio-source.ts'
import type { GitHubClient } from './client/github-client.ts'
import { repositoryClient } from './client/repository-client.ts'
import { loadCensus, loadCounts } from './reading/roll-up/load-census.ts'
import { loadChanges } from './reading/roll-up/load-changes.ts'
import { loadStretches } from './reading/roll-up/load-stretches.ts'
import { loadVisibility } from './reading/roll-up/load-visibility.ts'

/** What the client's token sees of all repositories, for a report that the repository `owner/name` keeps. */
export function createPortfolioSource(client: GitHubClient, repository: string): PortfolioSource {
  return {
    visibility: () => loadVisibility(repositoryClient(client, repository)),
    census: (owner, labels, after) => loadCensus(client, owner, labels, after),
    count: (repositories, labels) => loadCounts(client, repositories, labels),
    stretches: (stretches) => loadStretches(client, stretches),
    changes: (question) => loadChanges(client, question),
  }
}
