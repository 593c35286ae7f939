import * as z from 'zod/mini'
import { parseDay } from '../domain/day.ts'

/** A calendar day as people write it: `2026-12-15`. */
export const writtenDay = z.string({ error: 'date-invalid' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date-invalid', abort: true }),
  z.refine((text: string) => parseDay(text) !== undefined, { error: 'date-invalid' }),
)
