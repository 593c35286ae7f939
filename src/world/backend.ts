import { errorAnswer, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { Clock } from './clock.ts'
import { administrator, innerToken, type EmulatorHost } from './emulator-host.ts'
import { exchangeHttp } from './exchange-http.ts'
import { fillIn } from './fill-in.ts'
import type { Caller } from './caller.ts'

/** The emulator, asked in somebody's name. Its links come back as links of the front. */
export interface Backend {
  send(call: Call): Promise<Answer>
  /** Remembers how a repository's name is written: GitHub finds it in any case, the emulator only in this one. */
  spell(fullName: string): void
  /** All repositories, as `owner/name`. */
  repositories(): readonly string[]
}

/** Speaks to the emulator of `host`; `frontUrl` is what the world is called from outside. */
export function createBackend(host: EmulatorHost, clock: Clock, frontUrl: () => string): Backend {
  let turn = 0
  const spellings = new Map<string, string>()
  return {
    spell(fullName) {
      spellings.set(fullName.toLowerCase(), fullName)
    },
    repositories: () => [...spellings.values()],
    async send(call) {
      if (call.caller.kind === 'unknown') return errorAnswer(401, 'Bad credentials')
      const inner = await host.ready()
      turn += 1
      const query = call.query.toString()
      const url = `${inner.replace('localhost', '127.0.0.1')}${spelled(call.path, spellings)}${query === '' ? '' : `?${query}`}`
      const headers = headersFor(call, authorization(call.caller, turn), new URL(inner).host)
      const body = call.body === undefined ? undefined : JSON.stringify(call.body)
      const answer = await exchangeHttp(url, call.method, headers, body, 30_000, (text) => text.replaceAll(inner, frontUrl()))
      return { ...answer, headers: outward(answer.headers), body: fillIn(answer.body, frontUrl(), clock) }
    },
  }
}

function authorization(caller: Caller, turn: number): string | undefined {
  switch (caller.kind) {
    case 'person':
      return `token ${innerToken(caller.login, turn)}`
    case 'world':
      return `token ${innerToken(administrator, turn)}`
    case 'installation':
      return `token ${caller.token}`
    case 'app':
      return `Bearer ${caller.jwt}`
    case 'anonymous':
    case 'unknown':
      return undefined
  }
}

function headersFor(call: Call, auth: string | undefined, host: string): Record<string, string> {
  return {
    host,
    accept: call.headers['accept'] ?? 'application/vnd.github+json',
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(auth === undefined ? {} : { authorization: auth }),
  }
}

function spelled(path: string, spellings: ReadonlyMap<string, string>): string {
  const parts = path.split('/')
  const fullName = spellings.get(`${parts[2]}/${parts[3]}`.toLowerCase())
  return parts[1] === 'repos' && fullName !== undefined ? ['', 'repos', fullName, ...parts.slice(4)].join('/') : path
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

function outward(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))
}
