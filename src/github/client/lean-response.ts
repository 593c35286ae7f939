import type { IncomingMessage } from 'node:http'

/** What Octokit reads of an answer. */
export interface LeanResponse {
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly url: string
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  text(): Promise<string>
  json(): Promise<unknown>
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Reads an answer to its end. */
export async function readResponse(message: IncomingMessage, url: string): Promise<LeanResponse> {
  const bytes = await bytesOf(message)
  const status = message.statusCode ?? 0
  return {
    status,
    statusText: message.statusMessage ?? '',
    ok: status >= 200 && status < 300,
    url,
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? ''])),
    text: async () => bytes.toString('utf8'),
    json: async () => JSON.parse(bytes.toString('utf8')) as unknown,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }
}

/** By events: iterating over a stream loads twice as much of Node. An answer that breaks off is an error. */
function bytesOf(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', reject)
  })
}
