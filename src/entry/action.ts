import { setFailed } from '@actions/core'
import { context } from '@actions/github'
import { createRequestMeter } from '../github/client/request-meter.ts'
import { withRetry } from '../github/client/with-retry.ts'
import { createLeanClient } from '../github/create-lean-client.ts'
import { httpsFetch } from '../github/https-fetch.ts'
import { readActionInputs } from './action/read-action-inputs.ts'
import { runAction } from './action/run-action.ts'

async function main(): Promise<void> {
  const inputs = readActionInputs()
  // One transport for all requests: undici, which fetch loads, costs a cold start more than the check itself.
  const times = { sleep, now: Date.now }
  const meter = createRequestMeter(times)
  const client = createLeanClient({ token: inputs.token, baseUrl: context.apiUrl, fetch: httpsFetch, userAgent: 'throughline-action', onAnswer: meter.note })
  await runAction(inputs, { client: withRetry(meter.metered(client), times), meter, context, now: new Date() })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}

main().catch((error: unknown) => setFailed(error instanceof Error ? error : String(error)))
