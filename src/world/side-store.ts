import type { RestApp } from './shapes/rest-app.ts'

/** What the emulator cannot hold, by `owner/name#number` or by the number of a check run. */
export interface SideStore {
  /** Issue → its parent. */
  readonly parents: Map<string, string>
  /** Issue → the issues that it waits for. */
  readonly blockers: Map<string, Set<string>>
  /** Issue → the name of its type. */
  readonly types: Map<string, string>
  /** Issue → the fields in its sidebar, by name, in the order in which they were set. */
  readonly fields: Map<string, ReadonlyMap<string, FieldValue>>
  /** Pull request → issues linked by hand in the sidebar. */
  readonly links: Map<string, Set<string>>
  /** Pull request → the head that its branch had when it was last open. */
  readonly heads: Map<string, string>
  /** Pull request → the merge that the front made. */
  readonly merges: Map<string, Merge>
  /** Item → times that a story sets. */
  readonly times: Map<string, Times>
  /** Number of a check run → the App that made it. */
  readonly checkApps: Map<number, RestApp>
  /** Number of a check run → the identifiers of its buttons. */
  readonly checkActions: Map<number, readonly string[]>
  /** Number of a comment → who edited it last, and when. */
  readonly edits: Map<number, Edit>
  /** Number of a comment → the reactions on it. */
  readonly reactions: Map<number, readonly StoredReaction[]>
  /** Number of a check run → its annotations, to which every update adds. */
  readonly annotations: Map<number, readonly unknown[]>
  /** What waits in merge queues, in its order. */
  readonly queued: QueuedMerge[]
  /** Issue → the login of whoever closed it last. */
  readonly closers: Map<string, string>
  /** Commits that GitHub signed: those of Apps that named no author. */
  readonly signed: Set<string>
  /** `owner/name login` → a role that differs from that of every member. */
  readonly roles: Map<string, Role>
  /** Fork `owner/name` → the repository it was forked from. */
  readonly forks: Map<string, string>
}

/** A pull request in a merge queue, and the commits that the queue made. */
interface QueuedMerge {
  readonly repository: string
  readonly branch: string
  readonly number: number
  readonly head: string
  readonly base: string
}

/** How a pull request was merged. */
interface Merge {
  readonly sha: string
  readonly at: string
  readonly by: string
}

/** A change of a comment's text. */
interface Edit {
  readonly by: string
  readonly at: string
}

/** A reaction on a comment. */
export interface StoredReaction {
  readonly id: number
  /** As REST writes it: `+1`, `confused`. */
  readonly content: string
  readonly by: string
  readonly at: string
}

/** ISO times that replace those of the emulator, whose clock is the machine's. */
export interface Times {
  readonly createdAt?: string
  readonly closedAt?: string
  readonly updatedAt?: string
}

/** What a field in the sidebar holds: a text or day, a number, or the options that were chosen. */
export type FieldValue = string | number | readonly string[]

/** What somebody may do in a repository. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** A store with nothing in it. */
export function createSideStore(): SideStore {
  return {
    parents: new Map(), blockers: new Map(), queued: [], closers: new Map(), types: new Map(), fields: new Map(), links: new Map(), heads: new Map(),
    merges: new Map(), times: new Map(), checkApps: new Map(), checkActions: new Map(), annotations: new Map(), edits: new Map(), reactions: new Map(), signed: new Set(), roles: new Map(), forks: new Map(),
  }
}

/** The key of an issue or pull request; repository names are compared without case. */
export function itemKey(repository: string, number: number): string {
  return `${repository.toLowerCase()}#${number}`
}

/** The repository and number of a key. */
export function itemOf(key: string): { readonly repository: string; readonly number: number } {
  const cut = key.lastIndexOf('#')
  return { repository: key.slice(0, cut), number: Number(key.slice(cut + 1)) }
}
