import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { type CheckWorld, examineItem } from '../../workflows/check-item.ts'
import { concludeUnverifiable } from '../../workflows/conclude-unverifiable.ts'
import { runTask, type TaskResult } from '../../workflows/run-task.ts'
import type { Task } from '../../workflows/task.ts'

/**
 * The last try of a task that failed again and again. Where nothing can be read even now, the pull request or the merge queue
 * is left a conclusion that says so, since nobody can merge past a check that never comes. What breaks when writing throws.
 */
export async function concludeGivenUp(task: Task, world: CheckWorld): Promise<TaskResult> {
  try {
    return await runTask(task, world)
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error
    if (task.kind === 'conclude-group' && task.number !== undefined) return runTask({ ...task, number: undefined }, world)
    if (task.kind !== 'check' || (await isReadable(world, task.number))) throw error
    await concludeUnverifiable(world, task.number, error)
    return { followUps: [] }
  }
}

/** A verdict that stands must not be covered because the comment beside it could not be written. */
async function isReadable(world: CheckWorld, number: number): Promise<boolean> {
  try {
    await examineItem(world, number)
    return true
  } catch (error) {
    if (error instanceof UnverifiableError) return false
    throw error
  }
}
