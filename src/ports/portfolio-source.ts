import type { Item } from '../domain/item.ts'

/** Who may see a repository: everybody, everybody in the company, or those that were invited. */
export type Visibility = 'public' | 'internal' | 'private'

/** A repository as a census finds it. */
export interface CountedRepository {
  /** `owner/name`. */
  readonly name: string
  readonly visibility: Visibility
  /** Labelled items, one entry a label in the order in which labels were asked for. */
  readonly counts: readonly ItemCounts[]
}

/** How many items carry a label, open and closed. */
interface ItemCounts {
  readonly issues: number
  readonly pullRequests: number
}

/** Some of an owner's repositories. */
export interface CensusPage {
  readonly repositories: readonly CountedRepository[]
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
}

/** A run of one repository's labelled items of one kind, oldest first. */
export interface Stretch {
  readonly repository: string
  readonly label: string
  readonly kind: Item['kind']
  /** 1 to 100. */
  readonly first: number
  readonly after?: string | undefined
}

/** The items of a stretch, and where the list goes on; a repository that is not to be seen any more has none. */
export interface StretchPage {
  readonly items: readonly Item[]
  readonly next: string | undefined
}

/** What a search for changed items is about. */
export interface ChangesQuestion {
  readonly owner: string
  readonly label: string
  readonly kind: Item['kind']
  /** ISO 8601 in UTC. */
  readonly since: string
  /** Only what these may be seen by. */
  readonly visibilities: readonly Visibility[]
  readonly after?: string | undefined
}

/** A page of changed items, with what the search counts in all. */
export interface ChangesPage extends StretchPage {
  /** The latest moment at which one of them was changed, as ISO 8601 in UTC. */
  readonly latest: string | undefined
  /** Items changed since, on all pages; of more than 1,000 a search shows only the first. */
  readonly changed: number
  /** Items of the kind with the label, changed or not. */
  readonly labelled: number
  /** Repositories that the owner shows. */
  readonly repositories: number
}

/** Initiatives of many repositories. Every method is one request, and throws an UnverifiableError when GitHub refuses or does not answer. */
export interface PortfolioSource {
  /** Who may see this repository. */
  visibility(): Promise<Visibility>
  /** A page of an owner's repositories, in order of name. */
  census(owner: string, labels: readonly string[], after: string | undefined): Promise<CensusPage>
  /** These repositories, at most 100; undefined for one that is not to be seen. */
  count(repositories: readonly string[], labels: readonly string[]): Promise<readonly (CountedRepository | undefined)[]>
  /** Several stretches at once, at most 100 items in all. */
  stretches(stretches: readonly Stretch[]): Promise<readonly StretchPage[]>
  /** What was changed, by search, the latest change first. */
  changes(question: ChangesQuestion): Promise<ChangesPage>
}
