import type { Outcome } from '../ports/outcome.ts'
import { announceCheck } from './conclude/announce-check.ts'
import { type CheckResult, type CheckWorld, checkItem } from './check-item.ts'
import type { CommandsResult, CommandWorld } from './commands/carry-out-commands.ts'
import { concludeGroup } from './conclude/conclude-group.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { AskedResult } from './publish/publish-where-asked.ts'
import type { SweepResult } from './sweep-open-work.ts'
import type { Task } from './task.ts'
import { wasReported } from './publish/was-reported.ts'

/** What a task came to, and what it makes worth doing next. */
export interface TaskResult {
  readonly followUps: readonly Task[]
  readonly check?: CheckResult | undefined
  readonly publish?: AskedResult | undefined
  readonly sweep?: SweepResult | undefined
  /** What became of the issues that stand around a report. */
  readonly told?: readonly Outcome[] | undefined
  readonly commands?: CommandsResult | undefined
}

/** Carries out one task. */
export async function runTask(task: Task, world: CommandWorld): Promise<TaskResult> {
  switch (task.kind) {
    case 'check': return checked(task.repository, await checkItem(world, task.number))
    case 'check-commit': return { followUps: (await world.source.pullsAt(task.sha)).map((number) => ({ kind: 'check', repository: task.repository, number })) }
    case 'commands': return commanded(world, task)
    case 'conclude-group': return checked(task.repository, await concludeGroup(world, task.sha, task.number, task.behind))
    case 'sweep': return swept(task.repository, await sweep(task, world))
    case 'publish': return publish(world)
    case 'announce': await announceCheck(world)
      return { followUps: [{ kind: 'sweep', repository: task.repository }] }
    case 'sweep-below': case 'publish-above': return { followUps: [] }
  }
}

/** Loaded when called: a check, which starts cold in the Action, needs nothing of it. */
async function publish(world: CheckWorld): Promise<TaskResult> {
  const [{ publishWhereAsked }, { tellAround }] = await Promise.all([import('./publish/publish-where-asked.ts'), import('./tell-around.ts')])
  const facts = await world.source.configuration()
  const once: CheckWorld = { ...world, source: { ...world.source, configuration: () => Promise.resolve(facts), layer: readOnce(world.source) } }
  const result = await publishWhereAsked(once)
  return { followUps: [], publish: result, told: await tellAround(once, facts, result) }
}

function readOnce(source: CheckWorld['source']): CheckWorld['source']['layer'] {
  const read = new Map<string, ReturnType<typeof source.layer>>()
  return (repository) => {
    const layer = read.get(repository) ?? source.layer(repository)
    read.set(repository, layer)
    return layer
  }
}

async function sweep({ repository, all }: Extract<Task, { kind: 'sweep' }>, world: CheckWorld): Promise<SweepResult> {
  const { sweepOpenWork } = await import('./sweep-open-work.ts')
  return sweepOpenWork(world, repository, all)
}

/** What a day changes by itself, a forecast or a check-in that is due, sends no event: the report comes with the sweep. */
function swept(repository: string, result: SweepResult): TaskResult {
  return { followUps: result.publishes ? [...result.tasks, { kind: 'publish', repository }] : result.tasks, sweep: result }
}

/** Loaded when called, for the same reason. What could not be written for the commands is told with what could not be for the check. */
async function commanded(world: CommandWorld, { repository, number, pressedBy }: Extract<Task, { kind: 'commands' }>): Promise<TaskResult> {
  const { carryOutCommands } = await import('./commands/carry-out-commands.ts')
  const commands = await unlessDenied(carryOutCommands(world, number, pressedBy))
  const check = await checkItem(world, number)
  const result = checked(repository, check && { ...check, outcomes: [...(commands?.outcomes ?? []), ...check.outcomes] })
  const rest: readonly Task[] = commands?.more === true ? [{ kind: 'commands', repository, number }] : []
  return { ...result, followUps: [...result.followUps, ...rest], commands }
}

/** Comments that may not be read, or people who may not be asked about, cost nobody the verdict. */
async function unlessDenied(asked: Promise<CommandsResult | undefined>): Promise<CommandsResult | undefined> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof UnverifiableError) || error.reason !== 'denied') throw error
    return { answers: [], outcomes: [{ effect: 'comment', kind: 'denied', detail: error.message }], more: false }
  }
}

function checked(repository: string, check: CheckResult | undefined): TaskResult {
  if (check === undefined) return { followUps: [] }
  // What keeps this item in doubt keeps its dependents and the report from being known as well.
  if (check.decision.doubt !== undefined) return { followUps: [], check }
  const dependents = check.dependents.map((item): Task => ({ kind: 'check', repository: item.repository, number: item.number }))
  // An item that is no initiative any more has to leave the report.
  const counts = check.decision.verdict.kind !== 'not-an-initiative' || wasReported(check.facts)
  return { followUps: counts ? [...dependents, { kind: 'publish', repository }] : dependents, check }
}
