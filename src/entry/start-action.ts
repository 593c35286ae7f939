import { join } from 'node:path'
import process from 'node:process'
import { runWithCodeCache } from './run-with-code-cache.ts'

// GitHub's own machines are new for every job, so there is no later run that a cache could serve.
runWithCodeCache(join(__dirname, 'action-check.cjs'), process.env['RUNNER_ENVIRONMENT'] !== 'github-hosted')
