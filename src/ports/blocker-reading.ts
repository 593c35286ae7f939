import type { ItemReference } from '../domain/item.ts'
import type { Visibility } from './portfolio-source.ts'

/** An issue that another one waits for, or has waited for, by GitHub's own link. */
export interface LinkedBlocker extends ItemReference {
  readonly open: boolean
  /** Who may see the repository that it lies in. */
  readonly visibility: Visibility
}

/** What an issue waits for by GitHub's own links. */
export interface BlockerReading {
  readonly blockers: readonly LinkedBlocker[]
  /** Open ones that the token may not see. */
  readonly unseen: number
}
