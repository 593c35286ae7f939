import { errorAnswer, type Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Ground } from '../ground.ts'
import { repositoryIn } from '../reader.ts'
import { makeCall } from '../call.ts'

/** GitHub's own words and status where the emulator has others. */
export async function correctError(ground: Ground, call: Call, answer: Answer): Promise<Answer> {
  if (!comesFromEmulator(answer)) return answer
  const message = messageOf(answer)
  if (answer.status === 403 && message === 'Forbidden') return forbidden(ground, call)
  if (answer.status === 401 && message === 'Requires authentication') return errorAnswer(401, message)
  if (message === 'Update is not a fast-forward') return errorAnswer(422, 'Update is not a fast forward')
  // A protected branch refuses a moved ref with 422; only the Contents API says 409.
  if (answer.status === 409 && call.path.includes('/git/refs')) return errorAnswer(422, message)
  if (answer.status === 422 && message === 'Validation failed') {
    return errorAnswer(422, 'Validation Failed', { errors: [{ resource: 'Request', code: 'invalid' }] })
  }
  if (answer.status === 404) return errorAnswer(404, 'Not Found')
  return { ...answer, body: errorAnswer(answer.status, message).body }
}

async function forbidden(ground: Ground, call: Call): Promise<Answer> {
  const repository = repositoryIn(call.path)
  // What a token cannot see does not exist for it: GitHub never admits to a private repository.
  if (repository !== '') {
    const seen = await ground.backend.send(makeCall(call.caller, 'GET', `/repos/${repository}`))
    if (seen.status !== 200) return errorAnswer(404, 'Not Found')
  }
  const by = call.caller.kind === 'installation' ? 'integration' : 'personal access token'
  return errorAnswer(403, `Resource not accessible by ${by}`)
}

function comesFromEmulator(answer: Answer): boolean {
  const body = answer.body
  if (typeof body !== 'object' || body === null || !('message' in body)) return false
  return !('documentation_url' in body) || !('status' in body)
}

function messageOf(answer: Answer): string {
  const body = answer.body
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : ''
}
