import type { ApplicationFunction, Probot } from 'probot'
import { dayOf } from '../domain/day.ts'
import { defaultSettings } from '../domain/settings.ts'
import { createDiscussion } from '../github/create-discussion.ts'
import type { GitHubClient } from '../github/client/github-client.ts'
import { createSink } from '../github/create-sink.ts'
import { createSource } from '../github/create-source.ts'
import { loadSettingsTexts } from '../github/reading/load-settings-texts.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'
import { createQueue } from '../queue/create-queue.ts'
import type { Job } from '../queue/queue.ts'
import type { CommandWorld } from '../workflows/commands/carry-out-commands.ts'
import { runTask, type TaskResult } from '../workflows/run-task.ts'
import { type Task, taskKey, taskLane } from '../workflows/task.ts'
import { tasksOfEvent } from '../workflows/tasks-of-event.ts'
import { concludeGivenUp } from './service/conclude-given-up.ts'
import { createMeters } from './service/create-meters.ts'
import { createTies } from './service/create-ties.ts'
import { listInstalled, listRepositories } from './service/list-repositories.ts'
import { sharedPlaces } from './service/shared-places.ts'
import { type OutwardTask, tasksElsewhere } from './service/tasks-elsewhere.ts'

/** A task with the installation whose token may do it. */
interface AppJob {
  readonly installation: number
  readonly task: Task
  /** It has been tried as often as is worth while: should this try fail too, a conclusion that says so is left. */
  readonly last?: boolean
}

/** How the App does its work; every part has a default. */
interface AppOptions {
  readonly redisUrl?: string | undefined
  readonly queueName?: string | undefined
  readonly concurrency?: number | undefined
  /** Reports of one repository are committed at most once in so many milliseconds. */
  readonly reportDelay?: number | undefined
  readonly clock?: (() => Date) | undefined
  /** Resolves after so many milliseconds: the pauses between tries. */
  readonly sleep?: ((milliseconds: number) => Promise<void>) | undefined
  /** False lets writes follow each other faster than GitHub's secondary limits bear, on a GitHub that has none. */
  readonly paced?: boolean | undefined
}

/** The App, and what its server must wait for before the process may end. */
interface ThroughlineApp {
  readonly load: ApplicationFunction
  /** Has every repository of every installation swept: what is lost with a delivery, or with the process, is found again. */
  sweep(): Promise<void>
  /** Whether a delivery that comes now would be kept. */
  isReady(): Promise<boolean>
  /** Resolves when everything that was accepted is done. */
  drain(): Promise<void>
  /** Resolves when nothing is left that would be lost with this process. */
  secure(): Promise<void>
  close(): Promise<void>
}

const TEN_MINUTES = 600_000
const BETWEEN_SWEEPS = 2000

/** The App: every delivery becomes small tasks in a queue, and is answered before any of them is done. */
export async function createApp(options: AppOptions = {}): Promise<ThroughlineApp> {
  const { clock = () => new Date(), sleep = pause, reportDelay = TEN_MINUTES } = options
  const checkNames = new Map<string, string>()
  const state: { probot?: Probot; begin: (probot: Probot) => void } = { begin: () => undefined }
  const loaded = new Promise<Probot>((resolve) => { state.begin = resolve })
  const ties = createTies({
    now: () => clock().getTime(),
    list: async (installation) => listInstalled(await clientOf(installation)),
    settings: async (installation, repositories) => loadSettingsTexts(await clientOf(installation), repositories),
  })
  const queue = await createQueue<AppJob>({
    handle: handleJob,
    concurrency: options.concurrency ?? 4,
    sleep,
    onFailure: giveUp,
    onStore: tellOfStore,
    redisUrl: options.redisUrl,
    name: options.queueName,
  })
  const places = await sharedPlaces(options)
  const meters = createMeters({ sleep, now: () => clock().getTime() }, options.paced, places?.of)

  async function handleJob({ key, bulk = false, data: { installation, task, last = false } }: Job<AppJob>): Promise<void> {
    // What waits in Redis is there before the App is loaded.
    const probot = await loaded
    meters.demandRoom(installation, task.repository, bulk)
    if (task.kind === 'sweep-below' || task.kind === 'publish-above') return logResult(probot, key, await reachOthers(task, installation))
    const world = await worldOf(installation, task.repository)
    const result = last ? await concludeGivenUp(task, world) : await runTask(task, world)
    if (result.check !== undefined) checkNames.set(task.repository, result.check.decision.settings.checkName)
    logResult(probot, key, result)
    await enqueue(installation, result.followUps, bulk || task.kind === 'sweep')
    if (result.sweep !== undefined) ties.learn({ installation, repository: task.repository, company: result.sweep.company, rollsUp: result.sweep.rollsUp })
    const doubt = result.check?.decision.doubt
    // The check says already that GitHub did not answer; another try may find out more.
    if (task.kind === 'check' && doubt?.reason === 'unavailable' && !last) throw doubt
  }

  async function clientOf(installation: number): Promise<GitHubClient> {
    return meters.metered(installation, await (await loaded).auth(installation))
  }

  async function worldOf(installation: number, repository: string): Promise<CommandWorld> {
    const client = await clientOf(installation)
    return {
      source: createSource(client, repository),
      sink: createSink(client, repository, { buttons: true, shared: options.redisUrl !== undefined }),
      discussion: createDiscussion(client, repository),
      today: dayOf(clock()),
      checkName: checkNames.get(repository) ?? defaultSettings.checkName,
    }
  }

  function giveUp(job: Job<AppJob>, error: unknown): void {
    state.probot?.log.error({ task: job.key, err: error }, 'given up')
    if (job.data.last === true || !(error instanceof UnverifiableError)) return
    queue.push({ ...job, delay: undefined, data: { ...job.data, last: true } }).catch((closed: unknown) => state.probot?.log.error({ task: job.key, err: closed }, 'left without a conclusion'))
  }

  function tellOfStore(lost: unknown): void {
    if (lost === undefined) state.probot?.log.warn('Redis answers again')
    else state.probot?.log.error({ err: lost }, 'Redis does not answer: until it does, deliveries are refused with 503, and GitHub lists them as failed')
  }

  async function reachOthers(task: OutwardTask, installation: number): Promise<TaskResult> {
    const elsewhere = await tasksElsewhere(task, installation, ties, () => worldOf(installation, task.repository))
    for (const other of elsewhere) await push(other.installation, other.task, true)
    return { followUps: elsewhere.map((other) => other.task) }
  }

  async function sweepAll(probot: Probot): Promise<void> {
    const refused = (installation: number, error: unknown): void => probot.log.error({ installation, err: error }, 'an installation could not be listed; the next round tries again')
    for await (const { installation, repository } of listRepositories((id) => (id === undefined ? probot.auth() : probot.auth(id)), refused)) {
      await enqueue(installation, [{ kind: 'sweep', repository }], true)
      // Sweeps follow each other slowly, and each waits while few of its installation's requests are left.
      await sleep(BETWEEN_SWEEPS)
    }
  }

  async function enqueue(installation: number, tasks: readonly Task[], bulk = false): Promise<void> {
    for (const task of tasks) {
      await push(installation, task, bulk)
      if (task.kind === 'publish') await push(installation, { kind: 'publish-above', repository: task.repository }, true)
    }
  }

  async function push(installation: number, task: Task, bulk: boolean): Promise<void> {
    const delay = task.kind === 'publish' ? reportDelay : undefined
    // Nobody waits for what is announced: an installation can name thousands of repositories.
    await queue.push({ key: taskKey(task), lane: taskLane(task), bulk: bulk || task.kind === 'announce', delay, data: { installation, task } })
  }

  return {
    load(probot) {
      state.probot = probot
      state.begin(probot)
      probot.onAny(async (event) => {
        const installation = installationOf(event.payload)
        if (installation !== undefined) await enqueue(installation, tasksOfEvent(event.name, event.payload))
      })
    },
    async sweep() {
      if (state.probot !== undefined) await sweepAll(state.probot)
    },
    isReady: () => queue.isReady(),
    drain: () => queue.drain(),
    secure: () => queue.secure(),
    close: () => queue.close().finally(places?.end),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}

function installationOf(payload: object): number | undefined {
  const installation = 'installation' in payload ? (payload.installation as { readonly id?: unknown } | null) : undefined
  return typeof installation?.id === 'number' ? installation.id : undefined
}

/** Leaves a line in the log for whoever runs the App; what users see is the check itself. */
function logResult(probot: Probot, task: string, result: TaskResult): void {
  const outcomes = [...(result.check?.outcomes ?? []), ...(result.told ?? []), ...(result.publish !== undefined && 'outcomes' in result.publish ? result.publish.outcomes : [])]
  for (const { effect, permission } of outcomes.filter((outcome) => outcome.kind === 'denied')) {
    probot.log.warn({ task, permission }, `${effect} was refused`)
  }
  probot.log.info({ task, verdict: result.check?.decision.verdict.kind, looked: result.sweep?.looked, followUps: result.followUps.length }, 'done')
}

/** The App with its defaults, for hosts that load Probot apps themselves. */
export default async function throughline(probot: Probot, options: Parameters<ApplicationFunction>[1]): Promise<void> {
  const app = await createApp()
  await app.load(probot, options)
}
