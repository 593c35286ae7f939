import * as z from 'zod/mini'
import { pathProblem } from './checks/path-problem.ts'
import { writtenText } from './written-text.ts'

/** Where a metric's values are to be read, as people write it under `source`. */
export const writtenSource = z.strictObject({
  file: z.string().check(z.refine((path: string) => pathProblem(path) === undefined, { error: 'path-invalid' })),
  date: writtenText,
  value: writtenText,
})
