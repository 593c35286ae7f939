// Bundles the doors into dist/. The Action and the CLI are self-contained; what needs a server's
// dependencies (probot, the embedded GitHub) stays in bundles of its own that are loaded when called.
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const quiet = process.argv.includes('--quiet')
const outdir = process.argv.find((argument) => argument.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist'
const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

// @actions/core brings OpenID tokens and with them an HTTP client, and @actions/github a proxy agent; both load
// undici, which costs a cold start more than the check itself. Neither is called: requests go through one transport.
const unusedByUs = {
  name: 'unused-by-us',
  setup(plugin) {
    plugin.onResolve({ filter: /oidc-utils\.js$|^@actions\/http-client$|^undici$/ }, () => ({ path: 'unused', namespace: 'unused' }))
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class OidcClient {} export class HttpClient { getAgent() {} getAgentDispatcher() {} } export class ProxyAgent {} export function fetch() { throw new Error("not bundled") }',
    }))
  },
}

// The server and the embedded GitHub keep their dependencies outside, in bundles of their own.
const ownBundles = {
  name: 'own-bundles',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\.\/\.\.\/(serve|demo)\.ts$/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path: path.replace(/.*\/(\w+)\.ts$/, './$1.mjs'), external: true } : undefined))
  },
}

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  define: { THROUGHLINE_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: quiet ? 'error' : 'info',
  charset: 'utf8',
}

rmSync(outdir, { recursive: true, force: true })
await Promise.all([
  build({ ...common, entryPoints: ['src/entry/action.ts'], outfile: `${outdir}/action.cjs`, format: 'cjs', plugins: [unusedByUs] }),
  build({ ...common, entryPoints: ['src/entry/cli.ts'], outfile: `${outdir}/cli.cjs`, format: 'cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [unusedByUs, ownBundles] }),
  build({ ...common, entryPoints: ['src/entry/serve.ts', 'src/entry/demo.ts'], outdir, outExtension: { '.js': '.mjs' }, format: 'esm', external: Object.keys(dependencies) }),
])
