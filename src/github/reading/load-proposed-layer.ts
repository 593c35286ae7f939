import { isConfigurationPath } from '../../okrs/okrs-paths.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import { demandFields } from '../client/run-query.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import type { PullRequestFacts } from '../documents/facts-query.ts'
import { layerAt } from '../documents/layer-fragment.ts'
import { type ProposedLayerAnswer, proposedLayerQuery } from '../documents/proposed-layer-query.ts'
import { readLayer } from './read-layer.ts'

/** The fork may be gone or closed to us; its commits are then found in the repository itself. */
const TOLERATED: ReadonlySet<string> = new Set(['head'])

/** The configuration as a pull request would leave it; undefined when it touches none. */
export async function loadProposedLayer(place: RepositoryClient, pull: PullRequestFacts, settings: string): Promise<ConfigurationLayer | undefined> {
  if (!mayTouchConfiguration((pull.files?.nodes ?? []).flatMap((file) => file?.path ?? []), settings)) return undefined
  const origin = pull.headRepository?.nameWithOwner ?? place.repository
  const [headOwner = place.owner, headName = place.name] = origin.split('/')
  const fork = origin.toLowerCase() !== place.repository.toLowerCase()
  const subject = `the OKR files of ${place.repository}#${pull.number}`
  const { data, errors } = await query<ProposedLayerAnswer>(place, subject, proposedLayerQuery, { headOwner, headName, fork, ...layerAt(pull.headRefOid, settings) })
  demandFields(subject, errors, TOLERATED)
  const [base, head] = [data.base, data.head].map((fields) => (fields ? readLayer(place.repository, fields, settings) : undefined))
  return [base, head].find(isFilled) ?? base ?? { origin: place.repository, okrs: [] }
}

function isFilled(layer: ConfigurationLayer | undefined): boolean {
  return layer !== undefined && (layer.okrs.length > 0 || layer.settings !== undefined)
}

/** GitHub lists the first hundred files by path, and `.github/` comes early; but somebody can put a hundred before it. */
function mayTouchConfiguration(paths: readonly string[], settings: string): boolean {
  const isCut = paths.length >= 100 && (paths.at(-1) ?? '') < '.github/'
  return isCut || paths.some((path) => path === settings || isConfigurationPath(path))
}
