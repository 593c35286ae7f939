import type { Day } from './day.ts'

/** What a repository calls one of its issues or pull requests. */
export interface ItemReference {
  /** `owner/name`; empty when the item comes from a file that does not say. */
  readonly repository: string
  readonly number: number
}

/** How an item ended. */
export type ItemOutcome = 'merged' | 'completed' | 'not-planned'

/** What a list of items may leave out, so that its absence says nothing. */
type OptionalField = 'assignees' | 'author' | 'milestone'

/** An issue or pull request as GitHub or a list of issues states it. */
export interface Item extends ItemReference {
  readonly kind: 'issue' | 'pull-request'
  readonly title: string
  readonly body: string
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly outcome?: ItemOutcome | undefined
  readonly author?: string | undefined
  readonly labels: readonly string[]
  readonly issueType?: string | undefined
  /** What the fields of an issue's sidebar hold; undefined where nobody has looked. */
  readonly sidebar?: readonly SidebarField[] | undefined
  readonly assignees: readonly string[]
  readonly milestone?: string | undefined
  /** Head branch, of pull requests. */
  readonly branch?: string | undefined
  readonly base?: string | undefined
  readonly draft: boolean
  readonly createdOn?: Day | undefined
  readonly updatedOn?: Day | undefined
  readonly closedOn?: Day | undefined
  /** What the source did not tell: not the same as nobody and none. */
  readonly unknown?: readonly OptionalField[] | undefined
  /** How many sub-issues it has, and how many of them are closed; left out where there are none. */
  readonly parts?: { readonly total: number; readonly done: number } | undefined
  /** GitHub's own links say that it waits for something open; what that is, is asked for apart. */
  readonly blocked?: true | undefined
  /** What the item may inherit its link from: the issues that a pull request closes, the parent of an issue. */
  readonly origins: readonly Origin[]
}

/** A field that an organisation gives its issues, beside their text. */
export interface SidebarField {
  readonly name: string
  /** As text; of several options one a line. */
  readonly value: string
}

/** An item that another one waits for. */
export interface Blocker extends ItemReference {
  /** Undefined where nobody said. */
  readonly open: boolean | undefined
  /** GitHub's own link says so, which somebody takes away once it is no longer so; or no more than the item's text. */
  readonly via: 'link' | 'text'
}

/** A place that a link may be inherited from; one that could not be read is not the same as one that says nothing. */
export type Origin =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'unreadable'; readonly reference: string; readonly reason: string }

/** `owner/name#12`, or `#12` where the repository is unknown or the reader's own. */
export function itemName(reference: ItemReference, home = ''): string {
  return reference.repository === home ? `#${reference.number}` : `${reference.repository}#${reference.number}`
}

/** One text for all ways to write a reference: GitHub tells no case in names. */
export function itemKey(reference: ItemReference): string {
  return `${reference.repository.toLowerCase()}#${reference.number}`
}
