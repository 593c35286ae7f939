import { type AppStage, anAppStage } from '../entry/an-app-stage.ts'
import type { World } from '../../src/world/world.ts'
import { type AwaitedCommit, eventsOn, makeChange, type Opened, openRepositoriesBeside, openScenario } from './opened.ts'
import type { Scenario } from './scenario.ts'
import { lookAt, type Seen } from './seen.ts'

/** What the App leaves in each scenario, by the scenario's name; all are set up at once, since each has a repository of its own. */
export async function throughApp(scenarios: ReadonlyMap<string, Scenario>): Promise<{ readonly seen: ReadonlyMap<string, Seen>; readonly breaches: readonly string[] }> {
  const stage = await anAppStage({ organisations: ['acme', 'elsewhere', 'northwind'] })
  // Reports are mostly another story, and committing them would take longer than all looks together.
  const allowReports = stage.world.fault({ path: /^\/graphql/, operation: 'StandingFiles', status: 403 })
  try {
    await openRepositoriesBeside(stage.world, scenarios.values())
    await stage.settled()
    const seen = new Map<string, Seen>()
    const all = [...scenarios]
    const alone = all.filter(([, { trouble }]) => trouble?.everywhere === true)
    const reporting = all.filter(([, scenario]) => scenario.seen.report !== undefined)
    for (const group of [all.filter((entry) => !alone.includes(entry) && !reporting.includes(entry)), ...alone.map((entry) => [entry]), reporting]) {
      if (group === reporting) allowReports()
      for (const [name, found] of await runGroup(stage, group)) seen.set(name, found)
    }
    const unheard = stage.world.deliveries.filter(({ status }) => status !== undefined && (status < 200 || status > 299))
    if (unheard.length > 0) throw new Error(`The App did not hear ${unheard.map(({ event, status }) => `${event}: ${status}`).join(', ')}`)
    return { seen, breaches: [...stage.breaches] }
  } finally {
    await stage.close()
  }
}

async function runGroup(stage: AppStage, group: readonly (readonly [string, Scenario])[]): Promise<readonly (readonly [string, Seen])[]> {
  const { world } = stage
  // The App hears of everything at once, as it would of a request that was opened with its labels; the repositories were there before it.
  world.holdDeliveries()
  const opened: Opened[] = []
  for (const [name, scenario] of group) opened.push(await openScenario(world, scenario, name))
  const lifts = opened.flatMap(({ scenario, repository }) => (scenario.trouble?.faults(repository) ?? []).map((fault) => world.fault(fault)))
  world.releaseDeliveries((held) => held.filter(({ event }) => event !== 'push'))
  await stage.settled()
  const awaited = await makeChanges(stage, opened)
  const seen: (readonly [string, Seen])[] = []
  for (const [index, [name]] of group.entries()) {
    const one = opened[index]
    if (one !== undefined) seen.push([name, await lookAt(world, one, awaited.get(one))])
  }
  for (const lift of lifts) lift()
  return seen
}

async function makeChanges(stage: AppStage, opened: readonly Opened[]): Promise<ReadonlyMap<Opened, AwaitedCommit>> {
  const awaited = new Map<Opened, AwaitedCommit>()
  const most = Math.max(0, ...opened.map(({ scenario }) => scenario.changes?.length ?? 0))
  for (let step = 0; step < most; step += 1) {
    for (const one of opened) {
      const next = one.scenario.changes?.[step]
      if (next?.kind === 'replay') redeliverFirst(stage.world, one)
      if (next !== undefined) awaited.set(one, await makeChange(stage.world, one, next))
    }
    await stage.settled()
  }
  return awaited
}

function redeliverFirst(world: World, opened: Opened): void {
  const [first] = eventsOn(world, opened)
  if (first !== undefined) world.redeliver(first)
}
