import type * as z from 'zod/mini'
import type { Loose } from './loose.ts'
import type { writtenSuppressions } from './written-suppressions.ts'

/** Rules and reasons as the files write them, the nearest file last. */
export function suppressedBy(...written: readonly (Loose<z.output<typeof writtenSuppressions>> | undefined)[]): Readonly<Record<string, string>> {
  // Rules are looked up by name, so a name such as `constructor` must not find anything inherited.
  return Object.assign(Object.create(null) as Record<string, string>, ...written)
}
