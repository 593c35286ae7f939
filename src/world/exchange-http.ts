import { Agent, request, type IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** One request over HTTP; a JSON answer comes back rewritten and parsed, any other as bytes. */
export function exchangeHttp(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
  timeoutMs: number,
  rewrite: (text: string) => string = (text) => text,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(url, { method, headers: { ...headers, ...length }, agent, timeout: timeoutMs }, (message) => {
      readBody(message).then((bytes) => resolve(answerFrom(message, bytes, rewrite))).catch(reject)
    })
    sent.on('timeout', () => sent.destroy(new Error(`No answer within ${timeoutMs} ms: ${method} ${url}`)))
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection may be closed by the other side in the moment in which it is used again; then nothing has been done.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(exchangeHttp(url, method, headers, body, timeoutMs, rewrite))
      else reject(error)
    })
    sent.end(body)
  })
}

/** All bytes of a message. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Header values as single strings; repeated ones are joined. */
export function flatHeaders(message: IncomingMessage): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}

function answerFrom(message: IncomingMessage, bytes: Buffer, rewrite: (text: string) => string): Answer {
  const headers = Object.fromEntries(Object.entries(flatHeaders(message)).map(([name, value]) => [name, rewrite(value)]))
  const status = message.statusCode ?? 500
  if (bytes.length === 0) return { status, headers, body: undefined }
  const isJson = (headers['content-type'] ?? '').includes('json')
  return { status, headers, body: isJson ? (JSON.parse(rewrite(bytes.toString('utf8'))) as unknown) : bytes }
}
