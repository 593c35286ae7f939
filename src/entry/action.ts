import { setFailed } from '@actions/core'
import { context } from '@actions/github'
import { withRetry } from '../github/client/with-retry.ts'
import { createLeanClient } from '../github/create-lean-client.ts'
import { httpsFetch } from '../github/https-fetch.ts'
import { readActionInputs } from './action/read-action-inputs.ts'
import { runAction } from './action/run-action.ts'

async function main(): Promise<void> {
  const inputs = readActionInputs()
  // One transport for all requests: undici, which fetch loads, costs a cold start more than the check itself.
  const client = createLeanClient({ token: inputs.token, baseUrl: context.apiUrl, fetch: httpsFetch, userAgent: 'throughline-action' })
  await runAction(inputs, { client: withRetry(client, { sleep, now: Date.now }), context, now: new Date() })
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}

main().catch((error: unknown) => setFailed(error instanceof Error ? error : String(error)))
