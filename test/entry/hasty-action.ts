import { setFailed } from '@actions/core'
import { context } from '@actions/github'
import { readActionInputs } from '../../src/entry/action/read-action-inputs.ts'
import { runAction } from '../../src/entry/action/run-action.ts'
import { createHttpsFetch } from '../../src/github/client/create-https-fetch.ts'
import { createRequestMeter } from '../../src/github/client/request-meter.ts'
import { withRetry } from '../../src/github/client/with-retry.ts'
import { createLeanClient } from '../../src/github/create-lean-client.ts'

// The Action as src/entry/action.ts starts it, but without pauses between its tries, and tired of silence after as many milliseconds as the test says.
const inputs = readActionInputs()
const fetch = createHttpsFetch({ proxy: () => undefined, timeout: Number(process.env['PATIENCE']) })
const times = { sleep: () => Promise.resolve(), now: Date.now }
const meter = createRequestMeter(times)
const client = createLeanClient({ token: inputs.token, baseUrl: context.apiUrl, fetch, userAgent: 'throughline-action', onAnswer: meter.note })
runAction(inputs, { client: withRetry(meter.metered(client), times), meter, context, now: new Date(String(process.env['TODAY'])) }).catch(setFailed)
