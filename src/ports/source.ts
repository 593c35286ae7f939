import type { Day } from '../domain/day.ts'
import type { Item, ItemReference, SidebarField } from '../domain/item.ts'
import type { BlockerReading } from './blocker-reading.ts'
import type { ConfigurationLayer, TextFile } from './configuration-layer.ts'
import type { PortfolioSource, Visibility } from './portfolio-source.ts'
import type { OpenWork } from './open-work.ts'
import type { PresentState } from './present-state.ts'
import type { QueuedPull } from './queued-pull.ts'

/** Everything that deciding about one item needs, gathered at once. */
export interface ItemFacts {
  readonly repository: RepositoryFacts
  readonly layer: ConfigurationLayer
  /** What the owner's `.github` repository has; left out where there is none to be seen, or nothing in it. */
  readonly company?: ConfigurationLayer | undefined
  readonly item: Item
  readonly present: PresentState
  /** The OKR files and settings as the pull request would leave them, when it touches them. */
  readonly proposed?: ConfigurationLayer | undefined
  /** Open work that may inherit from this issue: pull requests that close it, its sub-issues. */
  readonly dependents: readonly ItemReference[]
  /** The report's data as last committed at the default path: what else serves the key result. Left out when absent or truncated. */
  readonly report?: TextFile | undefined
}

/** What is to be known of the repository itself. */
export interface RepositoryFacts {
  /** `owner/name`. */
  readonly name: string
  readonly defaultBranch: string
  /** The commit at the default branch's head; undefined in an empty repository. */
  readonly head?: string | undefined
  readonly private: boolean
  /** The same in three steps; left out where there are only two. */
  readonly visibility?: Visibility | undefined
  /** Its address for people, where it has one. */
  readonly url?: string | undefined
}

/** The configuration of a repository, as its default branch has it. */
export interface ConfigurationFacts {
  readonly repository: RepositoryFacts
  readonly layer: ConfigurationLayer
  /** What the owner's `.github` repository has, always as it stands now; left out where there is none to be seen, or nothing in it. */
  readonly company?: ConfigurationLayer | undefined
}

/** The OKR files as a commit on the default branch left them. */
export interface OkrsVersion {
  readonly commit: string
  /** The day on which it was committed. */
  readonly on: Day
  readonly okrs: readonly TextFile[]
}

/** What the core may ask of a world that holds items and OKR files. */
export interface Source {
  /** One item with its surroundings; undefined when there is no such item. `checkName` finds our check on the head commit. */
  facts(number: number, checkName: string): Promise<ItemFacts | undefined>
  /** The head commit of a pull request, asked in the simplest way: where to say that nothing else could be read. Undefined for issues. */
  head(number: number): Promise<string | undefined>
  /** The numbers of the open pull requests whose head is a commit, those from forks included. */
  pullsAt(sha: string): Promise<readonly number[]>
  /** What waits in a branch's merge queue; empty where there is none. */
  queue(branch: string, checkName: string): Promise<readonly QueuedPull[]>
  /** The configuration alone, of the default branch or, to compare, as it stood at a commit. */
  configuration(sha?: string): Promise<ConfigurationFacts>
  /** The commit of the default branch from which a branch with this head starts; undefined when that cannot be told. */
  forkPoint(head: string): Promise<string | undefined>
  /** Another repository's layer, for `extends`; undefined when it has none. */
  layer(repository: string): Promise<ConfigurationLayer | undefined>
  /** Every issue and pull request with one of the labels (or an issue type of that name), open and closed. */
  initiatives(labels: readonly string[]): Promise<readonly Item[]>
  /**
   * The fields in the sidebars of issues, by `itemKey`; one that is not to be seen is left out. The labels are those by which most of
   * them can be listed. Left out where there are none to be asked for.
   */
  sidebars?(issues: readonly ItemReference[], labels: readonly string[]): Promise<ReadonlyMap<string, readonly SidebarField[]>>
  /**
   * What issues of any repositories wait for by GitHub's own links, at most fifty and in one request; undefined for one that is not to
   * be seen. Left out where there are no such links to be asked for.
   */
  blockers?(issues: readonly ItemReference[]): Promise<readonly (BlockerReading | undefined)[]>
  /** Initiatives of other repositories, too; left out where only one repository is at hand. */
  portfolio?(): Promise<PortfolioSource>
  /**
   * All open pull requests, and every open issue with one of the labels (or an issue type of that name), each with what stands on it; by number.
   * A page of 100 items a request.
   */
  openWork(labels: readonly string[], checkName: string): Promise<readonly OpenWork[]>
  /** The OKR files as the last `most` commits that touched them left them on the default branch, the latest first. */
  okrsHistory(most: number): Promise<readonly OkrsVersion[]>
  /** The issue forms and pull request templates of the default branch; left out where there are none to be kept. */
  templates?(): Promise<readonly TextFile[]>
  /** Content of files on the default branch; a missing one is left out. */
  files(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}
