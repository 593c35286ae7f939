// Bundles the doors into dist/, or into the folder that --outdir names.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { actionBuild, cliBuild, serviceBuild } from './build-options.mjs'

const logLevel = process.argv.includes('--quiet') ? 'error' : 'info'
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist'

rmSync(outdir, { recursive: true, force: true })
await Promise.all([
  build({ ...actionBuild, outdir, logLevel }),
  build({ ...cliBuild, outfile: `${outdir}/cli.cjs`, logLevel }),
  build({ ...serviceBuild, outdir, logLevel }),
])
