import { settingsFile } from '../../okrs/okrs-paths.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { ConfigurationFacts } from '../../ports/source.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type ConfigurationAnswer, configurationQuery } from '../documents/configuration-query.ts'
import { layerAt } from '../documents/layer-fragment.ts'
import { readCompany, readLayer } from './read-layer.ts'
import { readRepository } from './read-repository.ts'

const NONE_TOLERATED: ReadonlySet<string> = new Set()

/** A repository and its configuration, of the default branch or at a commit. */
export async function loadConfiguration(place: RepositoryClient, settings: string, sha = 'HEAD'): Promise<ConfigurationFacts> {
  const subject = `the OKR files of ${place.repository}`
  const { data, errors } = await query<ConfigurationAnswer>(place, subject, configurationQuery, layerAt(sha, settings))
  demandFields(subject, errors, NONE_TOLERATED)
  if (data.repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  return {
    repository: readRepository(data.repository),
    layer: readLayer(data.repository.nameWithOwner, data.repository, settings),
    company: readCompany(data.company),
  }
}

/** Another repository's layer; undefined when it has neither OKR files nor settings. */
export async function loadLayer(place: RepositoryClient): Promise<ConfigurationLayer | undefined> {
  const { layer } = await loadConfiguration(place, settingsFile)
  return layer.okrs.length === 0 && layer.settings === undefined ? undefined : layer
}
