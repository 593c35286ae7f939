import { createServer as createHttpServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { Probot } from 'probot'
import { createDeliveryLog, type DeliveryLog } from './create-delivery-log.ts'
import type { Pages } from './pages/create-pages.ts'
import { readBody } from './read-body.ts'

/**
 * What may be sent here. A process that was told to end is `draining` first: it takes what still comes, while whoever spreads the
 * load learns from its health to look elsewhere. Then it is `ending`, and takes nothing. Without its store nothing could be kept.
 */
export type Health = 'ready' | 'draining' | 'ending' | 'storeless'

const TOLD: Readonly<Record<Health, string>> = { ready: 'ready', draining: 'draining', ending: 'ending', storeless: 'Redis does not answer' }

/** What the server needs to hand deliveries on. */
interface ServerOptions {
  readonly probot: Probot
  readonly webhookPath: string
  readonly clock: () => Date
  readonly health: () => Promise<Health>
  /** The reports' pages, where they are shown. */
  readonly pages?: Pages | undefined
}

interface Hall extends ServerOptions {
  readonly deliveries: DeliveryLog
}

/**
 * The App's HTTP server: verifies a delivery's signature, hands it on and answers at once. Probot's own server
 * answers only when the work is done, limits no body and lets a handler's error text out.
 */
export function createServer(options: ServerOptions): Server {
  const hall: Hall = { ...options, deliveries: createDeliveryLog(options.clock) }
  const server = createHttpServer((request, response) => {
    respond(hall, request, response).catch((error: unknown) => {
      options.probot.log.error(error)
      answer(response, 500, 'the delivery could not be taken')
    })
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  return server
}

async function respond(hall: Hall, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0]
  if (request.method === 'POST' && path === hall.webhookPath) return receive(hall, request, response)
  if (request.method !== 'GET') return answer(response, 405, 'method not allowed')
  switch (path) {
    case '/': return answer(response, 200, 'Throughline is running.')
    case '/ping': return answer(response, 200, 'PONG')
    case '/healthz': return answer(response, 200, 'ok')
    case '/readyz': return tellHealth(await hall.health(), response)
    default: return showPage(hall, request, response)
  }
}

function tellHealth(health: Health, response: ServerResponse): void {
  answer(response, health === 'ready' ? 200 : 503, TOLD[health])
}

async function showPage({ pages, probot }: Hall, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const page = await pages?.(request.url ?? '/', request.headers)
    if (page === undefined) return answer(response, 404, 'not found')
    response.writeHead(page.status, page.headers as OutgoingHttpHeaders).end(page.body)
  } catch (error) {
    probot.log.error(error)
    answer(response, 503, 'The report cannot be shown at the moment. Try again in a minute.')
  }
}

async function receive(hall: Hall, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = header(request, 'x-github-delivery')
  const name = header(request, 'x-github-event')
  const signature = header(request, 'x-hub-signature-256')
  if (id === undefined || name === undefined || signature === undefined) {
    return answer(response, 400, 'expected the headers x-github-delivery, x-github-event and x-hub-signature-256')
  }
  const body = await readBody(request)
  if (body === undefined) {
    response.once('finish', () => request.destroy())
    return answer(response, 413, 'the payload is larger than 25 MB')
  }
  if (!(await hall.probot.webhooks.verify(body, signature))) return answer(response, 401, 'the signature does not fit the secret')
  const payload = parseObject(body)
  if (payload === undefined) return answer(response, 400, 'the payload is not a JSON object')
  const health = await hall.health()
  // GitHub lists it as failed then, and it can be redelivered.
  if (health === 'ending' || health === 'storeless') return answer(response, 503, `the delivery was not taken: ${TOLD[health]}`)
  if (!hall.deliveries.accept(id)) return answer(response, 202, 'already accepted')
  await handOn(hall, { id, name, payload })
  answer(response, 202, 'accepted')
}

async function handOn({ probot, deliveries }: Hall, delivery: { readonly id: string; readonly name: string; readonly payload: object }): Promise<void> {
  try {
    // The event's name and payload come from GitHub; Probot's types list only the names it knows.
    await probot.receive(delivery as unknown as Parameters<Probot['receive']>[0])
  } catch (error) {
    deliveries.forget(delivery.id)
    throw error
  }
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function answer(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }).end(`${text}\n`)
}
