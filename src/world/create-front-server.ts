import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { actionsApp } from './app-identity.ts'
import { errorAnswer, type Answer } from './answer.ts'
import { bodyRecord, makeCall, type Call } from './call.ts'
import type { Caller } from './caller.ts'
import { entityTag } from './entity-tag.ts'
import type { Faults } from './faults.ts'
import { answerQuery } from './graphql/answer-query.ts'
import type { Ground } from './ground.ts'
import { flatHeaders, readBody } from './exchange-http.ts'
import type { HttpExchange } from './http-exchange.ts'
import type { RequestLog, RequestRecord } from './request-log.ts'
import { perform } from './rest/perform.ts'

/** The HTTP side of a world: what comes in is counted, may be struck by a fault, and is answered. */
export function createFrontServer(ground: Ground, log: RequestLog, faults: Faults, onExchange: (exchange: HttpExchange) => void = () => {}): Server {
  const hall: Hall = { ground, log, faults, onExchange }
  return createServer((request, response) => {
    receive(hall, request, response).catch((error: unknown) => {
      // A defect of the world itself must be seen in the test that meets it.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      write(response, errorAnswer(500, `The world broke: ${message}`))
    })
  })
}

interface Hall {
  readonly ground: Ground
  readonly log: RequestLog
  readonly faults: Faults
  readonly onExchange: (exchange: HttpExchange) => void
}

async function receive({ ground, log, faults, onExchange }: Hall, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await readBody(request)
  const headers = flatHeaders(request)
  const target = (request.url ?? '/').replace(/^\/api\/v3(?=\/)/u, '')
  const call = callOf(ground, request.method ?? 'GET', target, headers, bytes)
  if (call === undefined) return write(response, errorAnswer(400, 'Problems parsing JSON'))
  const operation = operationOf(call)
  const note = (status: number) => log.add({ method: call.method, path: call.path, operation, actor: actorOf(call.caller), status })
  const blow = faults.strike(call.method, target, operation)
  if (blow !== undefined && blow.kind !== 'answer') {
    note(0)
    if (blow.kind === 'reset') request.socket.destroy()
    return
  }
  const answer = blow?.answer ?? entityTag(call, await answerTo(ground, call))
  note(answer.status)
  onExchange({ method: call.method, url: target, accept: headers['accept'], requestBody: call.body, status: answer.status, responseBody: answer.body })
  write(response, answer)
}

function answerTo(ground: Ground, call: Call): Promise<Answer> {
  return call.path === '/graphql' || call.path === '/api/graphql' ? answerQuery(ground, call) : perform(ground, call)
}

function callOf(ground: Ground, method: string, target: string, headers: Readonly<Record<string, string>>, bytes: Buffer): Call | undefined {
  const caller = ground.tokens.callerOf(headers['authorization'])
  try {
    const body = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as unknown)
    return { ...makeCall(caller, method, target, body), headers }
  } catch {
    return undefined
  }
}

function operationOf(call: Call): string | undefined {
  const { operationName, query } = bodyRecord(call)
  if (typeof operationName === 'string') return operationName
  return typeof query === 'string' ? /^\s*(?:query|mutation)\s+(\w+)/u.exec(query)?.[1] : undefined
}

function actorOf(caller: Caller): RequestRecord['actor'] {
  if (caller.kind === 'installation') return caller.slug === actionsApp.slug ? 'actions' : 'installation'
  return caller.kind === 'world' ? 'person' : caller.kind
}

function write(response: ServerResponse, answer: Answer): void {
  const bytes = answer.body === undefined ? undefined : Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body))
  response.writeHead(answer.status, { ...answer.headers, ...(bytes === undefined ? {} : { 'content-length': bytes.length }) })
  response.end(bytes)
}
