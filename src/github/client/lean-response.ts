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
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
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
