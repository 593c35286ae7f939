import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles one of the room's own modules and imports it, so that training, measuring and running share one piece of code. */
export async function loadModule(path) {
  const entry = fileURLToPath(new URL(`../../src/quality/${path}`, import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'neutral' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
