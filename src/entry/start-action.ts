import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

const check = join(__dirname, 'action-check.cjs')
// GitHub's own machines are new for every job, so there is no later run that a cache could serve.
if (process.env['RUNNER_ENVIRONMENT'] === 'github-hosted') createRequire(__filename)(check)
else void import('./run-with-code-cache.ts').then(({ runWithCodeCache }) => runWithCodeCache(check))
