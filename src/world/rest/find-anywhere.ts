import type { Ground } from '../ground.ts'
import { itemKey } from '../side-store.ts'

/** The key of the issue with an id, which may lie in another repository than what is linked to it. */
export async function findAnywhere(ground: Ground, nearest: string, id: unknown): Promise<string | undefined> {
  const others = ground.backend.repositories().filter((name) => name.toLowerCase() !== nearest.toLowerCase())
  for (const repository of [nearest, ...others]) {
    const found = (await ground.state.issues(repository)).find((issue) => issue.id === id)
    if (found !== undefined) return itemKey(repository, found.number)
  }
  return undefined
}
