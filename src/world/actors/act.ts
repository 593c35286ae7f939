import { succeeded } from '../answer.ts'
import { makeCall } from '../call.ts'
import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { perform } from '../rest/perform.ts'

/** Does one thing through the front's own REST and returns its JSON; throws where GitHub would refuse. */
export async function act<T>(ground: Ground, caller: Caller, method: string, target: string, body?: unknown): Promise<T> {
  const answer = await perform(ground, makeCall(caller, method, target, body))
  if (!succeeded(answer)) throw new Error(`${method} ${target} → ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body as T
}

/** A person as caller. Throws for a stranger: accounts are made with the world. */
export function person(ground: Ground, login: string): Caller {
  const { people, outsiders } = ground.host.census
  if (!people.has(login) && !outsiders.has(login)) {
    people.add(login)
    ground.host.grow(`The person "${login}"`)
  }
  return { kind: 'person', login }
}
