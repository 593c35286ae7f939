import * as z from 'zod/mini'

/** Text with at least one visible character. */
export const writtenText = z.string().check(z.regex(/\S/, { error: 'text-empty' }))
