import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { runWithCodeCache } from './run-with-code-cache.ts'

/** Commands that load bundles of their own when called, and run for so long that their start does not matter. */
const LASTING: ReadonlySet<string | undefined> = new Set(['serve', 'demo'])

const commands = join(__dirname, 'cli-commands.cjs')
if (LASTING.has(process.argv[2])) createRequire(__filename)(commands)
else runWithCodeCache(commands, true)
