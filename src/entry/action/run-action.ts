import { info, setOutput } from '@actions/core'
import { dayOf } from '../../domain/day.ts'
import { defaultSettings } from '../../domain/settings.ts'
import { createDiscussion } from '../../github/create-discussion.ts'
import { createSink } from '../../github/create-sink.ts'
import { createSource } from '../../github/create-source.ts'
import type { GitHubClient } from '../../github/client/github-client.ts'
import type { RequestMeter } from '../../github/client/request-meter.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { CommandWorld } from '../../workflows/commands/carry-out-commands.ts'
import { runTask, type TaskResult } from '../../workflows/run-task.ts'
import type { Task } from '../../workflows/task.ts'
import { tasksOfEvent } from '../../workflows/tasks-of-event.ts'
import { followUpsOf } from './follow-ups.ts'
import { heedSettings } from './heed-settings.ts'
import type { ActionInputs } from './read-action-inputs.ts'
import { tellCheck } from './tell-check.ts'

/** What the Action's runner gives it. */
interface ActionWorld {
  readonly client: GitHubClient
  /** Of the client's requests. */
  readonly meter: RequestMeter
  readonly context: { readonly eventName: string; readonly payload: object; readonly repo: { readonly owner: string; readonly repo: string } }
  readonly now: Date
}

interface HeedingWorld extends ActionWorld {
  readonly heed: ReturnType<typeof heedSettings>
}

/** Does what the event, or the input `task`, asks for; a verdict is told even when nothing can be written. */
export async function runAction(inputs: ActionInputs, given: ActionWorld): Promise<void> {
  const world: HeedingWorld = { ...given, heed: heedSettings(inputs.settings) }
  if (inputs.task === 'lint') return (await import('./lint-checkout.ts')).lintCheckout(inputs, world.now)
  if (inputs.task === 'collect') await (await import('./collect-metrics.ts')).collectMetrics(repositoryOf(world), worldOf(repositoryOf(world), inputs, world))
  const tasks = tasksFor(inputs, world)
  if (tasks.length === 0) tellNothing(world.context.eventName)
  for (const task of tasks) {
    const result = await runInWorld(task, inputs, world)
    if (result !== undefined) await follow(task, result, inputs, world)
  }
}

function tasksFor(inputs: ActionInputs, world: ActionWorld): readonly Task[] {
  const repository = repositoryOf(world)
  // A push with the job's own token starts no workflow, so new values are reported here.
  if (inputs.task === 'report' || inputs.task === 'collect') return [{ kind: 'publish', repository }]
  // A scheduled run's payload need not say where it runs.
  // What lies elsewhere is out of reach of the job's token.
  const tasks = tasksOfEvent(world.context.eventName, { repository: { full_name: repository }, ...world.context.payload }).filter((task) => task.repository.toLowerCase() === repository.toLowerCase())
  return inputs.task === 'check' ? tasks.filter((task) => task.kind !== 'publish') : tasks
}

function repositoryOf({ context: { repo } }: ActionWorld): string {
  return `${repo.owner}/${repo.repo}`
}

function worldOf(repository: string, inputs: ActionInputs, { client, now, heed }: HeedingWorld): CommandWorld {
  return {
    source: heed(createSource(client, repository, inputs.settings)),
    overrides: { mode: inputs.mode, delivery: inputs.delivery, report: inputs.task === 'report' },
    sink: createSink(client, repository, { shared: true }),
    discussion: createDiscussion(client, repository),
    today: dayOf(now),
    checkName: defaultSettings.checkName,
  }
}

function tellNothing(event: string): void {
  setOutput('verdict', '')
  info(`The event ${event} asks for nothing.`)
}

/** The outputs are those of what the event is about, not of what follows from it. */
async function follow(task: Task, result: TaskResult, inputs: ActionInputs, world: HeedingWorld): Promise<void> {
  const { tasks, looked } = followUpsOf(task, result)
  if (looked !== undefined) info(looked)
  let done = 0
  for (; done < tasks.length && mayGoOn(world.meter); done += 1) await runInWorld(tasks[done] ?? task, inputs, world, false)
  if (done < tasks.length) await (await import('./tell-left.ts')).tellLeft(done, tasks.length)
}

/** A job's token has 1,000 requests an hour, which the repository's other workflows need too. */
const MOST_REQUESTS = 600

function mayGoOn(meter: RequestMeter): boolean {
  return meter.spent() < MOST_REQUESTS && meter.wait('bulk') === 0
}

async function runInWorld(task: Task, inputs: ActionInputs, world: HeedingWorld, tell = true): Promise<TaskResult | undefined> {
  const taskWorld = worldOf(task.repository, inputs, world)
  try {
    const result = await runTask(task, taskWorld)
    if (result.check !== undefined && tell) await tellCheck(result.check)
    if ((task.kind === 'check' || task.kind === 'commands') && result.check === undefined) info(`There is no OKR file here, or no #${task.number}, so there is nothing to check.`)
    if (result.publish !== undefined) await (await import('./tell-publish.ts')).tellPublish(result.publish, result.told)
    return result
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error
    // Loaded only when something is broken, like the report: a check that goes well starts faster.
    await (await import('./salvage.ts')).salvage(task, taskWorld, error, tell)
    return undefined
  }
}
