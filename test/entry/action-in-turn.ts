import process from 'node:process'
import { setFailed } from '@actions/core'
import { readActionInputs } from '../../src/entry/action/read-action-inputs.ts'
import { runAction } from '../../src/entry/action/run-action.ts'
import { createHttpsFetch } from '../../src/github/client/create-https-fetch.ts'
import { createRequestMeter } from '../../src/github/client/request-meter.ts'
import { withRetry } from '../../src/github/client/with-retry.ts'
import { createLeanClient } from '../../src/github/create-lean-client.ts'

// The Action as src/entry/action.ts starts it, for one call after the other in one process, and without pauses between its tries:
// a hundred starts would take longer than all that they do.
interface Call {
  readonly variables: Readonly<Record<string, string>>
  readonly event: string
  readonly payload: object
  readonly repository: string
}

process.on('message', (call: Call) => void run(call).then((ended) => process.send?.(ended)))

async function run({ variables, event, payload, repository }: Call): Promise<{ readonly code: number; readonly log: string }> {
  const said: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (chunk: string | Uint8Array): boolean => said.push(String(chunk)) > 0
  Object.assign(process.env, variables)
  await start(event, payload, repository).catch(setFailed)
  process.stdout.write = write
  const code = Number(process.exitCode ?? 0)
  process.exitCode = 0
  return { code, log: said.join('') }
}

async function start(eventName: string, payload: object, repository: string): Promise<void> {
  const inputs = readActionInputs()
  const [owner = '', repo = ''] = repository.split('/')
  const times = { sleep: () => Promise.resolve(), now: Date.now }
  const meter = createRequestMeter(times)
  const fetch = createHttpsFetch({ proxy: () => undefined, timeout: Number(process.env['PATIENCE']) })
  const client = createLeanClient({ token: inputs.token, baseUrl: String(process.env['GITHUB_API_URL']), fetch, userAgent: 'throughline-action', onAnswer: meter.note })
  await runAction(inputs, { client: withRetry(meter.metered(client), times), meter, context: { eventName, payload, repo: { owner, repo } }, now: new Date(String(process.env['TODAY'])) })
}
