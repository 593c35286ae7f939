import * as z from 'zod/mini'
import { writtenText } from './written-text.ts'

/** A counter-metric with its bounds as people write it under `guardrails`. */
export const writtenGuardrail = z.strictObject({
  metric: writtenText,
  unit: z.optional(writtenText),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  current: z.optional(z.number()),
})
