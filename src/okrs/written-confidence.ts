import * as z from 'zod/mini'

/** How sure somebody is, from 0 (not at all) to 1 (certain). */
export const writtenConfidence = z.number({ error: 'confidence-out-of-range' }).check(z.gte(0, { error: 'confidence-out-of-range' }), z.lte(1, { error: 'confidence-out-of-range' }))
