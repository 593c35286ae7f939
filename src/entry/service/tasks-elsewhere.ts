import { changesVerdicts } from '../../workflows/changes-verdicts.ts'
import type { CheckWorld } from '../../workflows/check-item.ts'
import type { Task } from '../../workflows/task.ts'
import type { Ties } from './create-ties.ts'
import type { InstalledRepository } from './list-repositories.ts'

/** A task that reaches beyond its repository. */
export type OutwardTask = Extract<Task, { readonly kind: 'sweep-below' | 'publish-above' }>

/** What there is to do in other repositories: a change of a company's files is one wherever they stand behind, and work is one in every report that holds it. */
export async function tasksElsewhere(task: OutwardTask, installation: number, ties: Ties, readWorld: () => Promise<CheckWorld>): Promise<readonly (Pick<InstalledRepository, 'installation'> & { readonly task: Task })[]> {
  const home = { installation, repository: task.repository }
  switch (task.kind) {
    case 'sweep-below':
      if (task.since !== undefined && !(await changesVerdicts(await readWorld(), task.since))) return []
      return (await ties.below(home)).map(({ repository, ...place }) => ({ ...place, task: { kind: 'sweep', repository } }))
    case 'publish-above':
      return (await ties.above(home)).map(({ repository, ...place }) => ({ ...place, task: { kind: 'publish', repository } }))
  }
}
