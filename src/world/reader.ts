import { succeeded } from './answer.ts'
import type { Backend } from './backend.ts'
import { makeCall } from './call.ts'

/** Reads of the emulator's state, kept until the repository changes: all changes pass through the front. */
export interface Reader {
  /** The JSON at a path such as `/repos/o/r/issues/1`, or undefined where the emulator finds none. */
  get<T>(target: string): Promise<T | undefined>
  /** All pages of a list. */
  all<T>(target: string): Promise<readonly T[]>
  /** Says that something under `owner/name` has changed, or, without a name or with an empty one, that anything may have. */
  forget(repository?: string): void
}

/** A reader with the administrator's eyes. */
export function createReader(backend: Backend): Reader {
  const kept = new Map<string, Map<string, Promise<unknown>>>()
  function remember(target: string, read: () => Promise<unknown>): Promise<unknown> {
    const repository = repositoryIn(target)
    const shelf = kept.get(repository) ?? new Map<string, Promise<unknown>>()
    kept.set(repository, shelf)
    const known = shelf.get(target)
    if (known !== undefined) return known
    const promise = read()
    shelf.set(target, promise)
    // What is missing today may be there tomorrow without a change that passes by, such as the account of a bot.
    void promise.then((found) => found === undefined && shelf.delete(target), () => shelf.delete(target))
    return promise
  }
  async function fetchOne(target: string): Promise<unknown> {
    const answer = await backend.send(makeCall({ kind: 'world', behalf: '' }, 'GET', target))
    if (succeeded(answer)) return answer.body
    if (answer.status === 404 || answer.status === 409) return undefined
    throw new Error(`The emulator answered ${answer.status} to GET ${target}: ${JSON.stringify(answer.body)}`)
  }
  async function fetchAll(target: string): Promise<readonly unknown[]> {
    const found: unknown[] = []
    for (let page = 1; ; page += 1) {
      const more = (await fetchOne(`${target}${target.includes('?') ? '&' : '?'}per_page=100&page=${page}`)) as readonly unknown[] | undefined
      found.push(...(more ?? []))
      if (more === undefined || more.length < 100) return found
    }
  }
  return {
    get: <T>(target: string) => remember(target, () => fetchOne(target)) as Promise<T | undefined>,
    all: <T>(target: string) => remember(`${target}#all`, () => fetchAll(target)) as Promise<readonly T[]>,
    forget(repository) {
      if (repository === undefined || repository === '') kept.clear()
      else kept.delete(repository.toLowerCase())
    },
  }
}

/** The `owner/name` that a REST path is about, in lower case; the empty string for all other paths. */
export function repositoryIn(path: string): string {
  const [, first, owner, name] = path.split(/[/?#]/u)
  return first === 'repos' && owner !== undefined && name !== undefined ? `${owner}/${name}`.toLowerCase() : ''
}
