import { companyField, type CompanyFields, type LayerFields, layerFragment, layerVariables } from './layer-fragment.ts'
import { type RepositoryFields, repositoryFragment } from './repository-fragment.ts'

/** A repository and its configuration at one commit. */
export const configurationQuery = `
query Configuration($owner: String!, $name: String!, ${layerVariables}) {
  repository(owner: $owner, name: $name) { ...RepositoryFields ...LayerFields }${companyField}
}${repositoryFragment}${layerFragment}`

/** The answer to `configurationQuery`. */
export interface ConfigurationAnswer {
  readonly repository: (RepositoryFields & LayerFields) | null
  readonly company?: CompanyFields | null
}
