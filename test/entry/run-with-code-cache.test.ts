import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-start-'))
  const contents = `import { runWithCodeCache } from './src/entry/run-with-code-cache.ts'\nrunWithCodeCache(__dirname + '/main.cjs', process.env.KEEP !== 'no')`
  await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile: join(folder, 'start.cjs') })
  writeMain('one')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function writeMain(word: string): void {
  writeFileSync(join(folder, 'main.cjs'), `const { basename } = require('node:path')\nconsole.log('${word}', basename(__filename), process.argv.slice(2).join())\nprocess.exitCode = 3\n`)
}

function run(environment: Record<string, string> = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'start.cjs'), 'a', 'b'], { encoding: 'utf8', env: { ...process.env, ...environment } })
  return `${stdout}${stderr}${status}`
}

function caches(): readonly string[] {
  return readdirSync(folder).includes('.cache') ? readdirSync(join(folder, '.cache')) : []
}

it('runs a file as Node would, leaves its compiled code, and runs it the same way from that', () => {
  expect(run()).toBe('one main.cjs a,b\n3')
  const [left, ...others] = caches()
  expect([left, others]).toEqual([expect.stringMatching(/^main-v\d+\.\d+\.\d+.*\.bin$/), []])
  expect(run()).toBe('one main.cjs a,b\n3')
  expect(caches()).toEqual([left])
})

it('leaves nothing where nothing outlives the run', () => {
  expect([run({ KEEP: 'no' }), caches()]).toEqual(['one main.cjs a,b\n3', []])
})

it('runs what the file says now, also when it is as long as before, and forgets the former code', () => {
  run()
  writeMain('two')
  utimesSync(join(folder, 'main.cjs'), new Date(), new Date('2026-11-16T09:00:00Z'))
  expect(run()).toBe('two main.cjs a,b\n3')
  expect(caches()).toHaveLength(1)
})

it('replaces code that V8 refuses', () => {
  run()
  const [left = ''] = caches()
  writeFileSync(join(folder, '.cache', left), 'no code at all')
  expect([run(), run()]).toEqual(['one main.cjs a,b\n3', 'one main.cjs a,b\n3'])
})

it('runs where it may not write', () => {
  writeFileSync(join(folder, '.cache'), 'a file where the folder would be')
  chmodSync(folder, 0o555)
  expect(run()).toBe('one main.cjs a,b\n3')
  chmodSync(folder, 0o755)
})
