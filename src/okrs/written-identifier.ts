import * as z from 'zod/mini'

/** An id that people type into issues: letters, digits and `. _ / -`, at most 64 of them. */
export const writtenIdentifier = z.string({ error: 'id-invalid' }).check(z.regex(/^[A-Za-z0-9._/-]{1,64}$/, { error: 'id-invalid' }))
