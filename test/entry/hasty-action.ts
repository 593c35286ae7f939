import { setFailed } from '@actions/core'
import { context } from '@actions/github'
import { readActionInputs } from '../../src/entry/action/read-action-inputs.ts'
import { runAction } from '../../src/entry/action/run-action.ts'
import { createHttpsFetch } from '../../src/github/client/create-https-fetch.ts'
import { withRetry } from '../../src/github/client/with-retry.ts'
import { createLeanClient } from '../../src/github/create-lean-client.ts'

// The Action as src/entry/action.ts starts it, but without pauses between its tries, and tired of silence after as many milliseconds as the test says.
const inputs = readActionInputs()
const fetch = createHttpsFetch({ proxy: () => undefined, timeout: Number(process.env['PATIENCE']) })
const client = createLeanClient({ token: inputs.token, baseUrl: context.apiUrl, fetch, userAgent: 'throughline-action' })
runAction(inputs, { client: withRetry(client, { sleep: () => Promise.resolve(), now: Date.now }), context, now: new Date(String(process.env['TODAY'])) }).catch(setFailed)
