// Bundles the doors into dist/, or into the folder that --outdir names.
import { rmSync } from 'node:fs'
import { bundleDoors } from './bundle-doors.mjs'

const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist'

rmSync(outdir, { recursive: true, force: true })
await bundleDoors(outdir, process.argv.includes('--quiet') ? 'error' : 'info')
