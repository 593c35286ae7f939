import type { Command } from './command.ts'
import type { Problem } from './problem.ts'

/** What became of a command. */
export type CommandResult =
  | { readonly kind: 'done' }
  /** The check would find these problems with it. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Whoever gave it could not do this by hand. */
  | { readonly kind: 'not-permitted'; readonly needs: 'author-or-write' | 'write' }
  /** Nothing stands behind its name. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unknown' }
  /** The description is written in a way in which the change would not be read as meant. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'nothing-to-revoke' }
  | { readonly kind: 'okrs-unreadable' }
  /** The description was changed again and again while it was being edited. */
  | { readonly kind: 'overtaken' }
  /** GitHub did not let it be written; `permission` is what the token lacks, where that is why. */
  | { readonly kind: 'not-written'; readonly permission?: string | undefined; readonly detail?: string | undefined }

/** A command, or the press of a button, with what became of it. */
export interface CommandAnswer {
  readonly command: Command
  readonly result: CommandResult
  /** Who pressed the button, where it was one. */
  readonly pressedBy?: string | undefined
}
