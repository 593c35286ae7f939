// How each door is bundled. The Action and the CLI are self-contained; what needs a server's dependencies
// (probot, the embedded GitHub) stays in bundles of its own that are loaded when called.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const { version, dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// What the toolkits bring along and the Action never calls, yet would load at every start: OpenID tokens and a proxy agent
// (both load undici, which costs more than the check itself), programs to run (which load node:fs/promises), and Octokit's
// table of a thousand named methods, since requests are made by their routes. They go through one transport of ours.
const unusedByUs = {
  name: 'unused-by-us',
  setup(plugin) {
    plugin.onResolve({ filter: /oidc-utils\.js$|^@actions\/(http-client|exec|io)$|^undici$|^@octokit\/plugin-(rest-endpoint-methods|paginate-rest)$/ }, () => ({ path: 'unused', namespace: 'unused' }))
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: `
        export class OidcClient {}
        export class HttpClient { getAgent() {} getAgentDispatcher() {} }
        export class ProxyAgent {}
        export function fetch() { throw new Error('not bundled') }
        export function restEndpointMethods() { return {} }
        export function paginateRest() { return {} }
        export const summary = undefined, markdownSummary = undefined`,
    }))
  },
}

// The job summary is written by what is loaded later, which has the toolkit whole.
const withoutSummary = {
  name: 'without-summary',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/summary\.js$/ }, () => ({ path: 'unused', namespace: 'unused' }))
  },
}

// Octokit's JSON keeps numbers beyond 2^53 whole, at four times the price; the ids that we read are far from there.
const plainJson = {
  name: 'plain-json',
  setup(plugin) {
    plugin.onResolve({ filter: /^json-with-bigint$/ }, () => ({ path: 'json', namespace: 'plain-json' }))
    plugin.onLoad({ filter: /.*/, namespace: 'plain-json' }, () => ({ contents: 'export const JSONParse = JSON.parse, JSONStringify = JSON.stringify' }))
  },
}

// js-yaml makes its tables and patterns when it is loaded, also those of the writer and of other versions of YAML. Each is
// marked as a call without effects, so that what nobody uses falls away.
const yamlByNeed = {
  name: 'yaml-by-need',
  setup(plugin) {
    plugin.onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/^var (\S+) = ((?:new |define\w+\(|`|\w+\.|{)(?:.*|[^]*?^\S+));$/gm, 'var $1 = /* @__PURE__ */ (() => ($2))();'),
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

// What the Action loads only when it is called stands in a file of its own, since Node reads a file whole before it runs a line
// of it. Whatever the check imports dynamically goes there; `found` tells what that is.
function calledLater(found) {
  return {
    name: 'called-later',
    setup(plugin) {
      plugin.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        found.add(relative('.', resolve(resolveDir, path)))
        return { path: './action-later.cjs', external: true }
      })
    },
  }
}

// The server and the embedded GitHub keep their dependencies outside, in bundles of their own.
const ownBundles = {
  name: 'own-bundles',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\.\/\.\.\/(serve|demo)\.ts$/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path: path.replace(/.*\/(\w+)\.ts$/, './$1.mjs'), external: true } : undefined))
  },
}

// A text with one character beyond Latin-1 is kept in two bytes a character, and read and compiled the slower for it. esbuild
// escapes such characters wherever it may; the rest stand in regular expressions, where the same escape means the same.
const inOneByte = {
  name: 'in-one-byte',
  setup(plugin) {
    plugin.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text.replaceAll(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`))
      }
    })
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

/** What the Action and a command start with: a few lines that run the rest with what an earlier run has compiled. */
const startActionBuild = { ...common, entryPoints: { action: 'src/entry/start-action.ts' }, outExtension: { '.js': '.cjs' }, format: 'cjs' }
const startCliBuild = { ...common, entryPoints: { cli: 'src/entry/start-cli.ts' }, outExtension: { '.js': '.cjs' }, format: 'cjs', banner: { js: '#!/usr/bin/env node' } }

/** The Action: the check alone. */
function actionBuild(later) {
  return {
    ...common, outExtension: { '.js': '.cjs' }, format: 'cjs',
    minify: true, charset: 'ascii', write: false, supported: { 'dynamic-import': false }, plugins: [withoutSummary, unusedByUs, plainJson, yamlByNeed, cryptoWhenCalled, calledLater(later), inOneByte],
  }
}

/** What the Action's other tasks load. */
function actionLaterBuild(later) {
  return {
    ...common,
    stdin: { contents: later.map((path) => `export * from './${path}'`).join('\n'), resolveDir: '.', sourcefile: 'action-later.ts', loader: 'ts' },
    entryNames: 'action-later', outExtension: { '.js': '.cjs' }, format: 'cjs', plugins: [unusedByUs, cryptoWhenCalled],
  }
}

/** Of two modules that export the same name, `export *` gives neither. */
function refuseSameNames(later) {
  const owners = new Map()
  for (const path of later) {
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)) {
      if (owners.has(name)) throw new Error(`${owners.get(name)} and ${path} both export ${name}, and both are loaded later`)
      owners.set(name, path)
    }
  }
}

/** The command line: one CommonJS file, with the server and the demo beside it. */
const cliBuild = { ...common, entryPoints: { 'cli-commands': 'src/entry/cli.ts' }, outExtension: { '.js': '.cjs' }, format: 'cjs', charset: 'ascii', write: false, plugins: [ownBundles, inOneByte] }

/** The server, the demo, and the App for hosts of Probot apps: modules that find their dependencies installed; what is bundled into them may be CommonJS, which asks for `require`. */
const serviceBuild = {
  ...common, entryPoints: ['src/entry/serve.ts', 'src/entry/demo.ts', 'src/entry/app.ts'], outExtension: { '.js': '.mjs' }, format: 'esm', external: Object.keys(dependencies),
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url)" },
}

/** Writes the Action's files into a folder; `entry` is bundled in the place of the Action's own, under its own name. */
export async function bundleAction(outdir, logLevel = 'error', entry = undefined) {
  const found = new Set()
  const entryPoints = entry === undefined ? { 'action-check': 'src/entry/action.ts' } : [entry]
  await Promise.all([startActionBuild, { ...actionBuild(found), entryPoints }].map((options) => build({ ...options, outdir, logLevel })))
  const later = [...found].sort()
  refuseSameNames(later)
  await build({ ...actionLaterBuild(later), outdir, logLevel })
}

/** Writes every door's files into a folder. */
export async function bundleDoors(outdir, logLevel = 'error') {
  await Promise.all([bundleAction(outdir, logLevel), ...[startCliBuild, cliBuild, serviceBuild].map((options) => build({ ...options, outdir, logLevel }))])
}
