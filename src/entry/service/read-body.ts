import type { IncomingMessage } from 'node:http'

/** GitHub sends no payload above 25 MB. */
const MAXIMUM_BYTES = 25 * 1024 * 1024

/** The body of a request as text, or undefined as soon as it is larger than GitHub ever sends. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAXIMUM_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
