import type { TaskResult } from '../../workflows/run-task.ts'
import type { Task } from '../../workflows/task.ts'

/** What a task leads to in the same run. */
interface FollowUps {
  readonly tasks: readonly Task[]
  /** For the log, where a sweep held open work against what stands on it. */
  readonly looked?: string | undefined
}

/** What inherits from a checked issue, or is found by a sweep, is checked too; a report has its own events. */
export function followUpsOf(task: Task, { followUps, sweep }: TaskResult): FollowUps {
  const tasks = followUps.filter((followUp) => (followUp.kind === 'check' || followUp.kind === 'commands') && followUp.repository === task.repository)
  return {
    tasks,
    looked: sweep && `Held ${counted(sweep.looked)} against what stands on ${sweep.looked === 1 ? 'it' : 'them'}: ${tasks.length} to look at again.`,
  }
}

function counted(items: number): string {
  return items === 1 ? '1 open item' : `${items} open items`
}
