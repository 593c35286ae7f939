// How each door is bundled. The Action and the CLI are self-contained; what needs a server's dependencies
// (probot, the embedded GitHub) stays in bundles of its own that are loaded when called.
import { readFileSync } from 'node:fs'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

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
  charset: 'utf8',
}

/** The Action: one CommonJS file that needs nothing beside it. */
export const actionBuild = { ...common, entryPoints: ['src/entry/action.ts'], format: 'cjs', plugins: [unusedByUs] }

/** The command line: one CommonJS file, with the server and the demo beside it. */
export const cliBuild = { ...common, entryPoints: ['src/entry/cli.ts'], format: 'cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [unusedByUs, ownBundles] }

/** The server and the demo: modules that find their dependencies installed. */
export const serviceBuild = { ...common, entryPoints: ['src/entry/serve.ts', 'src/entry/demo.ts'], outExtension: { '.js': '.mjs' }, format: 'esm', external: Object.keys(dependencies) }
