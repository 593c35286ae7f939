import * as z from 'zod/mini'
import { writtenAcceptors } from './written-acceptors.ts'
import { writtenIdentifier } from './written-identifier.ts'
import { writtenKeyResult } from './written-key-result.ts'
import { writtenSuppressions } from './written-suppressions.ts'
import { writtenText } from './written-text.ts'

/** An objective as people write it. */
export const writtenObjective = z.strictObject({
  id: writtenIdentifier,
  title: writtenText,
  why: z.optional(writtenText),
  owner: z.optional(writtenText),
  accepted_by: z.optional(writtenAcceptors),
  team: z.optional(writtenText),
  parent: z.optional(writtenIdentifier),
  visibility: z.optional(z.enum(['public', 'private'])),
  suppress: z.optional(writtenSuppressions),
  key_results: z.array(writtenKeyResult),
})

/** What `objectives` holds, after validation. */
export type WrittenObjective = z.output<typeof writtenObjective>
