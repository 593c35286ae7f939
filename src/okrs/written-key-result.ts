import * as z from 'zod/mini'
import { writtenAcceptors } from './written-acceptors.ts'
import { writtenCheckIn } from './written-check-in.ts'
import { writtenDay } from './written-day.ts'
import { writtenGuardrail } from './written-guardrail.ts'
import { writtenIdentifier } from './written-identifier.ts'
import { writtenSource } from './written-source.ts'
import { writtenSuppressions } from './written-suppressions.ts'
import { writtenText } from './written-text.ts'

/** A key result as people write it. */
export const writtenKeyResult = z.strictObject({
  id: writtenIdentifier,
  aliases: z.optional(z.array(writtenIdentifier)),
  title: writtenText,
  metric: z.optional(writtenText),
  audience: z.optional(writtenText),
  level: z.optional(z.enum(['product', 'business'])),
  intent: z.optional(z.enum(['perform', 'learn'])),
  unit: z.optional(writtenText),
  baseline: z.optional(z.union([z.number(), z.literal('pending')], { error: 'baseline-invalid' })),
  target: z.optional(z.number()),
  due: z.optional(writtenDay),
  owner: z.optional(writtenText),
  accepted_by: z.optional(writtenAcceptors),
  weight: z.optional(z.number().check(z.positive({ error: 'weight-out-of-range' }))),
  north_star: z.optional(z.boolean()),
  proxy: z.optional(z.boolean()),
  guardrails: z.optional(z.array(writtenGuardrail)),
  source: z.optional(writtenSource),
  check_ins: z.optional(z.array(writtenCheckIn)),
  suppress: z.optional(writtenSuppressions),
})

/** What `key_results` holds, after validation. */
export type WrittenKeyResult = z.output<typeof writtenKeyResult>
