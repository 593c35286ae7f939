import { setFailed } from '@actions/core'
import { context, getOctokit } from '@actions/github'
import { httpsFetch } from '../github/https-fetch.ts'
import { readActionInputs } from './action/read-action-inputs.ts'
import { runAction } from './action/run-action.ts'

async function main(): Promise<void> {
  const inputs = readActionInputs()
  // One transport for all requests: undici, which fetch loads, costs a cold start more than the check itself.
  const client = getOctokit(inputs.token, { baseUrl: context.apiUrl, request: { fetch: httpsFetch } })
  await runAction(inputs, { client, context, now: new Date() })
}

main().catch((error: unknown) => setFailed(error instanceof Error ? error : String(error)))
