import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { today } from '../entry/company-okrs.ts'
import type { ActionRun } from '../entry/run-the-action.ts'
import { type StartedAction, startAction } from '../entry/start-action.ts'
import { throughCommandLine, type CommandLineSeen } from './command-line-door.ts'
import { type AwaitedCommit, eventsOn, makeChange, type Opened, openRepositoriesBeside, openScenario } from './opened.ts'
import type { Scenario } from './scenario.ts'
import { lookAt, type Seen } from './seen.ts'

/** What a run of the Action leaves, on GitHub and in its job. */
export interface ActionSeen extends Seen {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
}

/** What the Action and the command line say of each scenario, by its name. */
interface TwoDoors {
  readonly action: ReadonlyMap<string, ActionSeen>
  readonly commandLine: ReadonlyMap<string, CommandLineSeen>
}

const ALL = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' } as const
/** Stories at a time: while the Action is at work on one, the next is set up. */
const AT_ONCE = 2

/** Takes the scenarios through the Action, and then, as the Action left them, through the command line. */
export async function throughActionAndCommandLine(scenarios: ReadonlyMap<string, Scenario>): Promise<TwoDoors> {
  const world = await createWorld({ startsAt: new Date(`${today}T09:00:00Z`), organisations: ['acme', 'elsewhere', 'northwind'] })
  const action = await startAction(world.url)
  const [seen, told] = [new Map<string, ActionSeen>(), new Map<string, CommandLineSeen>()]
  const visit = async ([name, scenario]: readonly [string, Scenario]): Promise<void> => {
    const opened = await openScenario(world, scenario, name)
    seen.set(name, await runThrough(world, action, opened))
    told.set(name, await throughCommandLine(world, opened))
  }
  try {
    await openRepositoriesBeside(world, scenarios.values())
    const all = [...scenarios]
    const alone = all.filter(([, { trouble }]) => trouble?.everywhere === true)
    await inLanes(all.filter((entry) => !alone.includes(entry)), AT_ONCE, visit)
    await inLanes(alone, 1, visit)
    return { action: seen, commandLine: told }
  } finally {
    action.close()
    await world.close()
  }
}

async function runThrough(world: World, action: StartedAction, opened: Opened): Promise<ActionSeen> {
  const { scenario, repository } = opened
  const lifts = (scenario.trouble?.faults(repository) ?? []).map((fault) => world.fault(fault))
  let run = await runOn(world, action, opened, -1)
  let awaited: AwaitedCommit
  for (const next of scenario.changes ?? []) {
    awaited = await makeChange(world, opened, next)
    run = await runOn(world, action, opened, next.kind === 'replay' ? 0 : -1)
  }
  // The Action keeps the report by the clock.
  if (scenario.seen.report !== undefined) await action.run({ repository, event: 'schedule', payload: {}, token: await world.actionsToken(repository, ALL) })
  const seen = { ...(await lookAt(world, opened, awaited)), ...run }
  for (const lift of lifts) lift()
  return seen
}

/** The Action on one of the events about the scenario's item, -1 for the latest, as the workflow that we hand out is started by it. */
async function runOn(world: World, action: StartedAction, opened: Opened, place: number): Promise<ActionRun> {
  const { repository } = opened
  const found = eventsOn(world, opened).at(place)
  if (found === undefined) throw new Error(`Nothing happened in ${repository}`)
  const event = found.event === 'pull_request' ? 'pull_request_target' : found.event
  return action.run({ repository, event, payload: found.payload, token: await world.actionsToken(repository, ALL) })
}

/** Works a list off in so many lanes. */
async function inLanes<Entry>(entries: readonly Entry[], lanes: number, visit: (entry: Entry) => Promise<void>): Promise<void> {
  const left = [...entries]
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await visit(next)
  }))
}
