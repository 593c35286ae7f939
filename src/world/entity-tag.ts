import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'

/** Tags the answer to a GET by its content, and says 304 to who has it already; the emulator knows no tags. */
export function entityTag(call: Call, answer: Answer): Answer {
  if (call.method !== 'GET' || answer.status !== 200) return answer
  const content = Buffer.isBuffer(answer.body) ? answer.body : (JSON.stringify(answer.body) ?? '')
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`
  const headers = { ...answer.headers, etag }
  return call.headers['if-none-match'] === etag ? { status: 304, headers: { etag }, body: undefined } : { ...answer, headers }
}
