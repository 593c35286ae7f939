// Measures what the README claims, as ratios within one run: npm run bench (BENCH=short for fewer rounds).
// NODE_24 names the node binary that the Action would run on; without it this process's own is used.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { benchAction } from './bench/action.mjs'
import { benchBodies } from './bench/bodies.mjs'
import { benchOkrs } from './bench/okrs.mjs'
import { benchReport } from './bench/report.mjs'
import { benchRollUp } from './bench/roll-up.mjs'

const short = process.env.BENCH === 'short'
// Beside the dependencies, so that bundles that leave some outside find them.
mkdirSync('node_modules/.cache', { recursive: true })
const scratch = mkdtempSync(resolve('node_modules/.cache/throughline-bench-'))
try {
  const rows = [
    ...await benchAction({ node: process.env.NODE_24 || process.execPath, rounds: short ? 15 : 40, scratch }),
    ...await benchBodies({ rounds: short ? 3 : 10, scratch }),
    ...await benchOkrs({ rounds: short ? 3 : 10, scratch }),
    ...await benchReport({ initiatives: 10_000, scratch }),
    ...await benchRollUp({ repositories: 2000, initiatives: 10_000, scratch }),
  ]
  const width = Math.max(...rows.map((row) => row.what.length))
  for (const row of rows) console.log(`${row.what.padEnd(width)}  ${row.measured.padStart(12)}  bound ${row.bound.padStart(10)}  ${row.holds ? 'holds' : 'MISSED'}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
