import { settle, startEmbeddedApp } from '../../src/entry/demo/start-embedded-app.ts'
import type { Service } from '../../src/entry/service/start-service.ts'
import type { RestCheckRun } from '../../src/world/shapes/rest-check-run.ts'
import type { World } from '../../src/world/world.ts'
import type { WorldOptions } from '../../src/world/world-options.ts'
import { companyOkrs, today } from './company-okrs.ts'
import { aGuardedWorld, type GuardedWorld } from './guarded-world.ts'

/** The real App with its server, installed on a GitHub of its own. */
export interface AppStage extends GuardedWorld {
  readonly service: Service
  /** Everything that people did has been heard and dealt with, and what the App did about it too. */
  settled(): Promise<void>
  /** Moves the App's clock. */
  later(milliseconds: number): void
  /** Ends the App, and starts another in its place, which waits so many milliseconds for GitHub's answers. */
  restart(patience?: number): Promise<void>
  close(): Promise<void>
}

const LONGEST_TRY = 300_000

/** Starts a world and the App on it, which does not wait between its tries. */
export async function anAppStage(options: WorldOptions = {}): Promise<AppStage> {
  const guardedWorld = await aGuardedWorld(options)
  const { world } = guardedWorld
  const time = { ahead: 0 }
  const state = { service: await start(world, time) }
  return {
    ...guardedWorld,
    get service() {
      return state.service
    },
    settled: () => settle(world, state.service),
    later: (milliseconds) => {
      time.ahead += milliseconds
    },
    async restart(patience) {
      await state.service.stop()
      state.service = await start(world, time, patience)
    },
    async close() {
      await state.service.stop()
      await world.close()
    },
  }
}

function start(world: World, time: { ahead: number }, patience?: number): Promise<Service> {
  return startEmbeddedApp(world, {
    clock: () => new Date(Date.parse(`${today}T09:00:00Z`) + time.ahead),
    // Pauses between tries take no time; one that GitHub asks for is slept through.
    sleep: async (milliseconds) => void (time.ahead += milliseconds > LONGEST_TRY ? milliseconds : 0),
    ...(patience === undefined ? {} : { patience }),
  })
}

/** A repository of the company `acme`. */
export function aRepository(world: World, name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  return world.createRepository({ owner: 'acme', name, files: { '.github/okrs.yml': companyOkrs, ...files } })
}

/** The checks of ours on a pull request's head, newest first. */
export async function checksOf(world: World, repository: string, number: number): Promise<readonly RestCheckRun[]> {
  const pull = await world.pullRequest(repository, number)
  if (pull === undefined) throw new Error(`There is no pull request ${repository}#${number}`)
  return (await world.checkRuns(repository, pull.head.sha)).filter((run) => run.name === 'Throughline')
}

/** Conclusion and title of the check on a pull request's head, as people see them. */
export async function checkOf(world: World, repository: string, number: number): Promise<string> {
  const [latest] = await checksOf(world, repository, number)
  return latest === undefined ? 'no check' : `${latest.conclusion}: ${latest.output?.title ?? ''}`
}

/** Labels and comments of an item, and the check on a pull request: everything that the App can leave on it. */
export async function stateOf(world: World, repository: string, number: number): Promise<unknown> {
  const isPull = (await world.pullRequest(repository, number)) !== undefined
  return {
    labels: [...(await world.labels(repository, number))].sort(),
    comments: (await world.comments(repository, number)).map(({ body, user }) => `${user?.login}: ${body}`),
    check: isPull ? await checkOf(world, repository, number) : undefined,
  }
}

/** What the App's installation asked since a mark, without signing in: `POST Facts`, `PATCH /repos/…`. */
export function askedSince(world: World, mark: number): readonly string[] {
  return world.requests.since(mark)
    .filter(({ actor }) => actor === 'installation')
    .map(({ method, path, operation }) => `${method} ${operation ?? path}`)
}

/** Those of the requests that change something; GraphQL queries are POSTs and change nothing. */
export function writesOf(asked: readonly string[]): readonly string[] {
  return asked.filter((line) => line.includes(' /') && !line.startsWith('GET '))
}
