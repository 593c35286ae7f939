import type { Ground } from '../ground.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'

/** All repositories of an account, by name; the emulator can list those of people only. */
export async function repositoriesOf(ground: Ground, account: string): Promise<readonly RestRepository[]> {
  const prefix = `${account.toLowerCase()}/`
  const names = ground.backend.repositories().filter((name) => name.toLowerCase().startsWith(prefix))
  const found = await Promise.all(names.toSorted().map((name) => ground.state.repository(name)))
  return found.filter((repository) => repository !== undefined)
}
