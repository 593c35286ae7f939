import type { TaskResult } from '../../workflows/run-task.ts'
import type { Task } from '../../workflows/task.ts'

/** More than this are left to the App or the next event; an Action's token has 1,000 requests an hour. */
const MOST_FOLLOW_UPS = 50

/** What a task leads to in the same run. */
export interface FollowUps {
  readonly tasks: readonly Task[]
  /** For the log, where a change of the OKRs was held against open work. */
  readonly looked?: string | undefined
  /** For the job's notices, where not all can be looked at in one run. */
  readonly left?: string | undefined
}

/** What inherits from a checked issue, or is affected by a change of the OKRs, is checked too; a report has its own events. */
export function followUpsOf(task: Task, { followUps, sweep }: TaskResult): FollowUps {
  const all = followUps.filter((followUp) => followUp.kind === 'check' && followUp.repository === task.repository)
  const tasks = all.slice(0, MOST_FOLLOW_UPS)
  return {
    tasks,
    looked: sweep && `Held ${counted(sweep.looked)} against what stands on ${sweep.looked === 1 ? 'it' : 'them'}: ${all.length} to look at again.`,
    left: tasks.length === all.length ? undefined : `Looked again at ${tasks.length} of ${all.length} items in this run; left to their own next event: ${all.length - tasks.length}.`,
  }
}

function counted(items: number): string {
  return items === 1 ? '1 open item' : `${items} open items`
}
