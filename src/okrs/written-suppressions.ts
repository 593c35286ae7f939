import * as z from 'zod/mini'
import { writtenText } from './written-text.ts'

/** Quality rules that do not apply, each with the reason, as people write them under `suppress`. */
export const writtenSuppressions = z.record(z.string(), writtenText)
