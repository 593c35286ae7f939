import type { Reaction } from './effect.ts'
import type { PresentComment } from './present-state.ts'

/** A comment that somebody wrote on an item. */
export interface ItemComment {
  readonly id: number
  /** Its author; undefined for bots, for accounts that are gone, and where somebody else has changed the words since, which are then nobody's order. */
  readonly by?: string | undefined
  readonly body: string
  /** ISO time of its last change. */
  readonly changedAt: string
  /** Our own reaction on it, and since when it stands. */
  readonly reaction?: { readonly kind: Reaction; readonly at: string } | undefined
}

/** What is said on an item. */
export interface DiscussionFacts {
  /** The latest hundred, oldest first. */
  readonly comments: readonly ItemComment[]
  /** Our own answer to commands. */
  readonly answer?: PresentComment | undefined
}

/** What the core may ask about people who give commands. */
export interface Discussion {
  /** Undefined where there is no such item; `marker` finds our own answer. */
  comments(number: number, marker: string): Promise<DiscussionFacts | undefined>
  /** Whether somebody has write permission, or more, in the repository at this moment. */
  mayWrite(login: string): Promise<boolean>
}
