import type { CommandResult } from '../../domain/command-answer.ts'
import type { Item } from '../../domain/item.ts'

/** Whoever gives a command, and what they could do by hand. */
export interface Actor {
  readonly login: string
  readonly isAuthor: boolean
  readonly mayWrite: boolean
}

/** The item as a command would have it, and what became of the command. */
export interface Obeyed {
  readonly item: Item
  readonly result: CommandResult
}
