import type { Source } from '../ports/source.ts'
import type { GitHubClient } from './client/github-client.ts'
import { repositoryClient } from './client/repository-client.ts'
import { loadConfiguration, loadLayer } from './reading/load-configuration.ts'
import { loadFacts } from './reading/load-facts.ts'
import { loadFiles } from './reading/load-files.ts'
import { loadInitiatives } from './reading/load-initiatives.ts'

/** A repository on GitHub (`owner/name`) as a source. Every method throws an UnverifiableError when GitHub refuses or does not answer. */
export function createSource(client: GitHubClient, repository: string): Source {
  const place = repositoryClient(client, repository)
  return {
    facts: (number, checkName) => loadFacts(place, number, checkName),
    configuration: (sha) => loadConfiguration(place, sha),
    layer: (other) => loadLayer(repositoryClient(client, other)),
    initiatives: (labels) => loadInitiatives(place, labels),
    files: (paths) => loadFiles(place, paths),
  }
}
