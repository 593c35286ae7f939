import type { Report } from './report.ts'

/** Whether the cycle of a report has ended: nothing is left to plan, and what came of it is graded. */
export function isOver({ cycle }: Report): boolean {
  return cycle?.phase === 'closed'
}
