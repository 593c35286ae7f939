import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Bundles some source into a scratch file and imports it. */
export async function bundle(contents, scratch, name) {
  const outfile = join(scratch, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error',
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    external: ['emulate', 'graphql', '@octokit/graphql-schema', 'yaml'],
  })
  return import(pathToFileURL(outfile).href)
}
