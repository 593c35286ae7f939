import { join } from 'node:path'
import { runWithCodeCache } from './run-with-code-cache.ts'

runWithCodeCache(join(__dirname, 'cli-commands.cjs'), true)
