// How each door is bundled. The Action and the CLI are self-contained; what needs a server's dependencies
// (probot, the embedded GitHub) stays in bundles of its own that are loaded when called.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// What the toolkits bring along and the Action never calls, yet would load at every start: OpenID tokens and a proxy agent
// (both load undici, which costs more than the check itself), and Octokit's table of a thousand named methods, since
// requests are made by their routes. They go through one transport of ours.
const unusedByUs = {
  name: 'unused-by-us',
  setup(plugin) {
    plugin.onResolve({ filter: /oidc-utils\.js$|^@actions\/http-client$|^undici$|^@octokit\/plugin-(rest-endpoint-methods|paginate-rest)$/ }, () => ({ path: 'unused', namespace: 'unused' }))
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: `
        export class OidcClient {}
        export class HttpClient { getAgent() {} getAgentDispatcher() {} }
        export class ProxyAgent {}
        export function fetch() { throw new Error('not bundled') }
        export function restEndpointMethods() { return {} }
        export function paginateRest() { return {} }`,
    }))
  },
}

// node:crypto costs a tenth of a short run, and only outputs that go to a file need it: it is loaded when called.
const cryptoWhenCalled = {
  name: 'crypto-when-called',
  setup(plugin) {
    plugin.onResolve({ filter: /^(node:)?crypto$/ }, () => ({ path: 'crypto', namespace: 'when-called' }))
    plugin.onLoad({ filter: /.*/, namespace: 'when-called' }, () => ({
      contents: `
        export function randomUUID() { return process.getBuiltinModule('node:crypto').randomUUID() }
        export function createHash(name) { return process.getBuiltinModule('node:crypto').createHash(name) }`,
    }))
  },
}

// What the Action loads only when it is called. It stands in a file of its own, since Node reads a file whole before it runs a line of it.
const LATER = ['src/workflows/publish-report.ts', 'src/render/render-job-summary.ts', 'src/entry/action/tell-publish.ts', 'src/entry/action/lint-checkout.ts']

const calledLater = {
  name: 'called-later',
  setup(plugin) {
    const later = new Set(LATER.map((path) => resolve(path)))
    plugin.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => (kind === 'dynamic-import' && later.has(resolve(resolveDir, path)) ? { path: './action-later.cjs', external: true } : undefined))
    plugin.onResolve({ filter: /^action-later$/ }, () => ({ path: 'action-later', namespace: 'later' }))
    plugin.onLoad({ filter: /.*/, namespace: 'later' }, () => ({ contents: LATER.map((path) => `export * from './${path}'`).join('\n'), resolveDir: resolve('.') }))
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

/** The Action: the check, and beside it what only other tasks load. */
export const actionBuild = { ...common, entryPoints: { action: 'src/entry/action.ts', 'action-later': 'action-later' }, outExtension: { '.js': '.cjs' }, format: 'cjs', plugins: [unusedByUs, cryptoWhenCalled, calledLater] }

/** The command line: one CommonJS file, with the server and the demo beside it. */
export const cliBuild = { ...common, entryPoints: ['src/entry/cli.ts'], format: 'cjs', banner: { js: '#!/usr/bin/env node' }, plugins: [ownBundles] }

/** The server and the demo: modules that find their dependencies installed. */
export const serviceBuild = { ...common, entryPoints: ['src/entry/serve.ts', 'src/entry/demo.ts'], outExtension: { '.js': '.mjs' }, format: 'esm', external: Object.keys(dependencies) }
