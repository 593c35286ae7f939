import type { Verdict } from '../domain/verdict.ts'
import type { CheckContext } from './check/check-context.ts'

/** One body or item that was checked from the command line, and what came of it. */
export interface CheckedItem {
  /** Where it was read: a file, `-` for the standard input, or an address. */
  readonly source: string
  /** Undefined for a bare body. */
  readonly number?: number | undefined
  readonly title?: string | undefined
  readonly verdict: Verdict
  readonly context: CheckContext
}

/** How a checked item is called in a line of output: `#12 Shorten the form`, or its source in words. */
export function checkedName({ source, number, title }: CheckedItem): string {
  const name = number !== undefined ? `#${number}` : source === '-' ? 'standard input' : source
  return title === undefined || title.trim() === '' ? name : `${name} ${title}`
}
