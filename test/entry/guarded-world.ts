import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import type { HttpExchange } from '../../src/world/http-exchange.ts'
import type { WorldOptions } from '../../src/world/world-options.ts'
import { emulatorTolerance } from '../contract/emulator-tolerance.ts'
import { guardExchange } from '../contract/openapi-guard.ts'
import { today } from './company-okrs.ts'

/** A world that holds everything that goes over the wire against GitHub's own description. */
export interface GuardedWorld {
  readonly world: World
  /** How many exchanges were looked at. */
  readonly guarded: () => number
  /** What GitHub's description does not allow, each kind once. */
  readonly breaches: ReadonlySet<string>
  /** The bodies of all requests that change something, in their order. */
  readonly written: readonly WrittenBody[]
  /** Every look at an item, as `acme/web#12`, in their order. */
  readonly looks: readonly string[]
}

/** What was sent to be stored. */
interface WrittenBody {
  /** `POST /repos/acme/web/check-runs` */
  readonly to: string
  readonly body: unknown
}

/** Starts such a world on the day of the tests. */
export async function aGuardedWorld(options: WorldOptions = {}): Promise<GuardedWorld> {
  const breaches = new Set<string>()
  const written: WrittenBody[] = []
  const looks: string[] = []
  const count = { guarded: 0 }
  const onExchange = (exchange: HttpExchange): void => {
    count.guarded += 1
    if (exchange.method !== 'GET' && exchange.url !== '/graphql') written.push({ to: `${exchange.method} ${exchange.url}`, body: exchange.requestBody })
    looks.push(...lookOf(exchange))
    try {
      guardExchange(exchange, emulatorTolerance)
    } catch (error) {
      breaches.add(error instanceof Error ? error.message : String(error))
    }
  }
  const world = await createWorld({ startsAt: new Date(`${today}T09:00:00Z`), ...options, onExchange })
  return { world, guarded: () => count.guarded, breaches, written, looks }
}

function lookOf({ url, requestBody }: HttpExchange): readonly string[] {
  if (url !== '/graphql') return []
  const { variables } = requestBody as { readonly variables?: { readonly owner?: string; readonly name?: string; readonly number?: number } }
  return variables?.number === undefined ? [] : [`${variables.owner}/${variables.name}#${variables.number}`]
}
