import type { ConfigurationFacts } from './source.ts'

/** A repository with its configuration, as its owner's list shows it. */
export interface OwnedRepository extends ConfigurationFacts {
  /** Read-only: nothing can be opened or merged there. */
  readonly archived: boolean
}

/** Some of an owner's repositories. */
export interface OwnerPage {
  readonly repositories: readonly OwnedRepository[]
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
}

/** All repositories of an owner that the token sees. Every method is one request, and throws an UnverifiableError when GitHub refuses or does not answer. */
export interface OwnerSource {
  page(owner: string, after: string | undefined): Promise<OwnerPage>
  /** How many repositories the owner has, seen or not; undefined where GitHub does not tell. */
  total(owner: string): Promise<number | undefined>
}
