import * as z from 'zod/mini'
import { writtenConfidence } from './written-confidence.ts'
import { writtenDay } from './written-day.ts'
import { writtenText } from './written-text.ts'

/** One reading of a key result as people write it under `check_ins`. */
export const writtenCheckIn = z.strictObject({
  date: writtenDay,
  value: z.number(),
  confidence: z.optional(writtenConfidence),
  note: z.optional(writtenText),
})
