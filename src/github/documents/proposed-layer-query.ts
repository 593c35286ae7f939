import { type LayerFields, layerFragment, layerVariables } from './layer-fragment.ts'

/**
 * The layer at a pull request's head, looked up in the repository itself, which keeps the heads of its pull
 * requests, and in the fork, for hosts that do not find a fork's commit from its parent.
 */
export const proposedLayerQuery = `
query ProposedLayer($owner: String!, $name: String!, $headOwner: String!, $headName: String!, $fork: Boolean!, ${layerVariables}) {
  base: repository(owner: $owner, name: $name) { ...LayerFields }
  head: repository(owner: $headOwner, name: $headName) @include(if: $fork) { ...LayerFields }
}${layerFragment}`

/** The answer to `proposedLayerQuery`. */
export interface ProposedLayerAnswer {
  readonly base: LayerFields | null
  readonly head?: LayerFields | null
}
