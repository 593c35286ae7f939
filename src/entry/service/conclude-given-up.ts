import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { CommandWorld } from '../../workflows/commands/carry-out-commands.ts'
import { concludeUnread } from '../../workflows/conclude/conclude-unread.ts'
import { runTask, type TaskResult } from '../../workflows/run-task.ts'
import type { Task } from '../../workflows/task.ts'

/**
 * The last try of a task that failed again and again. Where nothing can be read even now, the pull request or the merge queue
 * is left a conclusion that says so, since nobody can merge past a check that never comes. What breaks when writing throws.
 */
export async function concludeGivenUp(task: Task, world: CommandWorld): Promise<TaskResult> {
  try {
    return await runTask(task, world)
  } catch (error) {
    if (!(error instanceof UnverifiableError) || !(await concludeUnread(world, task, error))) throw error
    return { followUps: [] }
  }
}
