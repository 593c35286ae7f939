import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { type CheckWorld, examineItem } from '../check-item.ts'
import { concludeGroupUnverifiable, concludeUnverifiable } from './conclude-unverifiable.ts'
import type { Task } from '../task.ts'

/**
 * Leaves a conclusion where a task broke down because nothing could be read, since nobody can merge past a check that never
 * comes. False where there is none to leave: the task concludes nothing, or only writing beside the verdict broke down.
 */
export async function concludeUnread(world: CheckWorld, task: Task, error: UnverifiableError): Promise<boolean> {
  if (task.kind !== 'check' && task.kind !== 'commands' && task.kind !== 'conclude-group') return false
  // A verdict that stands must not be covered because the comment beside it could not be written.
  if (task.number !== undefined && (await isReadable(world, task.number))) return false
  await (task.kind === 'conclude-group' ? concludeGroupUnverifiable(world, task.sha, error) : concludeUnverifiable(world, task.number, error))
  return true
}

async function isReadable(world: CheckWorld, number: number): Promise<boolean> {
  try {
    await examineItem(world, number)
    return true
  } catch (error) {
    if (error instanceof UnverifiableError) return false
    throw error
  }
}
