import * as z from 'zod/mini'
import { writtenDay } from './written-day.ts'
import { writtenIdentifier } from './written-identifier.ts'
import { writtenObjective } from './written-objective.ts'
import { writtenSuppressions } from './written-suppressions.ts'

/** One OKR file as people write it: a cycle and its objectives. */
export const writtenOkrs = z.strictObject({
  // The days may stand in the company's file alone, so that only the merged cycle can miss them.
  cycle: z.strictObject({ id: writtenIdentifier, start: z.optional(writtenDay), end: z.optional(writtenDay), suppress: z.optional(writtenSuppressions) }),
  objectives: z.array(writtenObjective),
})

/** What an OKR file holds, after validation. */
export type WrittenOkrs = z.output<typeof writtenOkrs>
