import type { Item } from '../../domain/item.ts'
import { readItems } from '../../local/read-items.ts'
import { linkItems } from '../../workflows/link-items.ts'
import { listCommand } from './list-command.ts'
import { inputName, readText } from './read-text.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** What was given to be checked or reported. */
export interface GivenItems {
  readonly items: readonly Item[]
  /** Whether the input says which labels the items carry; where it does not, every item counts as an initiative. */
  readonly labelsKnown: boolean
}

/** How to read what was given. */
interface GivenInput {
  /** A file, or `-` for standard input. */
  readonly path: string
  /** Whose items they are, where the list does not say. */
  readonly repository: string
  /** Whether text that is no JSON is a body. */
  readonly bodies: boolean
}

/** Items from a file or standard input; throws a UsageError that says what was expected. */
export function readGivenItems({ path, repository, bodies }: GivenInput, terminal: Terminal): GivenItems {
  const text = readText(path, terminal)
  if (text.trim() === '') throw new UsageError(`${inputName(path)} is empty; expected ${bodies ? 'a body, or ' : ''}what this prints: ${listCommand}`)
  const result = readItems(text, repository)
  switch (result.kind) {
    case 'items': return { items: linkItems(result.items), labelsKnown: result.labelsKnown }
    case 'broken': throw new UsageError(`${inputName(path)} begins like JSON and is none: ${result.reason}; expected what this prints: ${listCommand}`)
    case 'unreadable': throw new UsageError(`${inputName(path)}: found ${result.found}; expected items with a number, as this prints them: ${listCommand}`)
    case 'not-json':
      if (!bodies) throw new UsageError(`${inputName(path)} is no JSON; expected what this prints: ${listCommand}`)
      return { items: linkItems([itemOf(text, repository)]), labelsKnown: false }
  }
}

/** A body on its own: an open issue that nobody has numbered yet. */
function itemOf(body: string, repository: string): Item {
  return { kind: 'issue', repository, number: 0, title: '', body, url: '', state: 'open', labels: [], assignees: [], draft: false, origins: [] }
}
