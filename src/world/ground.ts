import type { AppIdentity } from './app-identity.ts'
import type { Backend } from './backend.ts'
import type { Deliveries } from './webhooks/deliveries.ts'
import type { Clock } from './clock.ts'
import type { EmulatorHost } from './emulator-host.ts'
import type { InTurn } from './in-turn.ts'
import type { Reader } from './reader.ts'
import type { SideStore } from './side-store.ts'
import type { State } from './state.ts'
import type { TokenRegistry } from './token-registry.ts'

/** Everything that the routes, the resolvers and the actors of one world stand on. */
export interface Ground {
  readonly app: AppIdentity
  readonly clock: Clock
  readonly host: EmulatorHost
  readonly tokens: TokenRegistry
  readonly backend: Backend
  readonly reader: Reader
  readonly side: SideStore
  readonly state: State
  readonly deliveries: Deliveries
  readonly installed: Installed
  /** All changes, one after the other. */
  readonly inTurn: InTurn
  /** The address of the front, without a slash at its end. */
  url(): string
}

/** Where the App is installed. */
interface Installed {
  /** Whether the App sees a repository. */
  covers(fullName: string): boolean
  /** Whether the installation of an account is for all its repositories. */
  readonly all: boolean
  readonly selected: ReadonlySet<string>
  add(fullName: string): void
  remove(fullName: string): void
}

/** An installation on all repositories, or on the named ones. */
export function createInstalled(repositories: 'all' | readonly string[]): Installed {
  const selected = new Set(repositories === 'all' ? [] : repositories.map((name) => name.toLowerCase()))
  const all = repositories === 'all'
  const removed = new Set<string>()
  return {
    all, selected,
    covers: (name) => (all ? !removed.has(name.toLowerCase()) : selected.has(name.toLowerCase())),
    add(name) {
      removed.delete(name.toLowerCase())
      selected.add(name.toLowerCase())
    },
    remove(name) {
      removed.add(name.toLowerCase())
      selected.delete(name.toLowerCase())
    },
  }
}
