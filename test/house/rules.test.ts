import { describe, expect, it } from 'vitest'
import { readModule } from './read-module.ts'
import { rules } from './rules.ts'

type Files = Readonly<Record<string, string>>

const DAY = '/** A day. */\nexport type Day = string\n'
const LONG = `function long() {\n${'  a()\n'.repeat(26)}}\n`
const SHORT = 'function short() {\n}\n'

/** For each rule houses that keep it, and houses that break it with what is said of them. */
const cases: Readonly<Record<string, { readonly keep: readonly Files[]; readonly break: readonly (readonly [Files, readonly string[]])[] }>> = {
  'every file lies in a room': {
    keep: [{ 'domain/day.ts': DAY, 'world/rest/answer.ts': '' }],
    break: [
      [{ 'day.ts': DAY }, ['day.ts expected a folder']],
      [{ 'cellar/day.ts': DAY }, ['cellar/day.ts expected a folder']],
    ],
  },
  'every import goes down a floor or stays in its room': {
    keep: [
      { 'domain/plan.ts': `import type { Day } from './day.ts'` },
      { 'entry/commands/lint.ts': `import { a } from '../../okrs/a.ts'\nimport { b } from '../run.ts'` },
      { 'render/check.ts': `import type { A } from '../ports/effect.ts'\nimport * as z from 'zod'` },
    ],
    break: [
      [{ 'domain/day.ts': `import { a } from '../okrs/a.ts'` }, ['domain/day.ts:1 domain (floor 0) imports up into okrs']],
      [{ 'okrs/a.ts': `import type { A } from '../linkage/a.ts'` }, ['okrs/a.ts:1 okrs (floor 1) imports across into linkage']],
      [{ 'report/a.ts': `\nexport { a } from '../render/a.ts'` }, ['report/a.ts:2 report (floor 1) imports up into render']],
      [{ 'queue/a.ts': `const a = await import('../github/a.ts')` }, ['queue/a.ts:1 queue (floor 3) imports across into github']],
      [{ 'entry/cli.ts': `import a from '../../package.json'` }, ['entry/cli.ts:1 ../../package.json lies in no room']],
    ],
  },
  'no files import each other in a circle': {
    keep: [{ 'domain/a.ts': `import './b.ts'\nimport './c.ts'`, 'domain/b.ts': `import './c.ts'`, 'domain/c.ts': '' }],
    break: [
      [{ 'domain/a.ts': `import './a.ts'` }, ['domain/a.ts domain/a.ts → domain/a.ts']],
      [
        { 'domain/a.ts': `import type { B } from './b.ts'`, 'domain/b.ts': `import './c.ts'`, 'domain/c.ts': `export * from './a.ts'` },
        ['domain/a.ts domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts'],
      ],
    ],
  },
  'each room admits only its own guests': {
    keep: [
      { 'okrs/a.ts': `import * as z from 'zod/mini'\nimport { parseEvents } from 'js-yaml'` },
      { 'github/a.ts': `import { request } from '@octokit/request'`, 'github/client/transport.ts': `const http = require('node:https')` },
      { 'queue/a.ts': `import { Queue } from 'bullmq'\nimport { once } from 'node:events'` },
    ],
    break: [
      [{ 'domain/a.ts': `import { readFileSync } from 'node:fs'` }, ['domain/a.ts:1 node:fs is no guest here; the guests are none']],
      [{ 'okrs/a.ts': `import * as z from 'zod/v3'` }, ['okrs/a.ts:1 zod/v3 is no guest']],
      [{ 'linkage/a.ts': `import type { A } from 'yaml'` }, ['linkage/a.ts:1 yaml is no guest']],
      [{ 'github/a.ts': `import http from 'node:https'` }, ['github/a.ts:1 node:https is no guest']],
      [{ 'github/client/transport.ts': `import fs from 'node:fs'` }, ['github/client/transport.ts:1 node:fs is no guest']],
      [{ 'local/a.ts': `import fs from 'fs'` }, ['local/a.ts:1 fs is no guest']],
      [{ 'render/a.ts': `const a = await import('ejs')` }, ['render/a.ts:1 ejs is no guest']],
    ],
  },
  'an import is named in plain text': {
    keep: [{ 'entry/a.ts': `import('./b.ts')` }],
    break: [[{ 'entry/a.ts': '\nimport(name)' }, ['entry/a.ts:2 the name of the import']]],
  },
  'clock, randomness and environment reach floors 0 to 2 as arguments': {
    keep: [
      { 'domain/day.ts': 'new Date(text)\nDate.parse(text)\nDate.UTC(1, 2)\nMath.round(a)\nlet process = a\nfacts.process.a' },
      { 'report/a.ts': '// process.env, Date.now()\nconst a = "new Date()"\nconst process = 1\nfunction fetch() {}' },
      { 'local/a.ts': 'process.env\nDate.now()' },
    ],
    break: [
      [{ 'domain/a.ts': 'new Date()' }, ['domain/a.ts:1 the clock']],
      [{ 'domain/a.ts': 'new Date' }, ['domain/a.ts:1 the clock']],
      [{ 'report/a.ts': 'Date.now()' }, ['report/a.ts:1 Date.now']],
      [{ 'render/a.ts': 'a + Math.random()' }, ['render/a.ts:1 Math.random']],
      [{ 'okrs/a.ts': 'process.env' }, ['okrs/a.ts:1 process']],
      [{ 'ports/a.ts': 'fetch(a)' }, ['ports/a.ts:1 fetch()']],
      [{ 'render/a.ts': 'a.localeCompare(b)\nc.toLocaleString()' }, ['render/a.ts:1 .localeCompare()', 'render/a.ts:2 .toLocaleString()']],
    ],
  },
  'a file is named after one of its exports, in kebab-case': {
    keep: [
      { 'domain/key-result.ts': 'export interface Owner {}\nexport interface KeyResult {}' },
      { 'okrs/parse-okrs.ts': 'export function parseOkrs() {}', 'world/to-json.ts': 'export const toJSON = 1' },
      { 'domain/waiver.ts': 'export function findWaiver() {}', 'domain/table-row.ts': 'export function rowCells() {}\nexport function isTable() {}' },
      { 'entry/cli.ts': 'run()', 'entry/app.ts': 'export default start' },
    ],
    break: [
      [{ 'domain/keyResult.ts': 'export interface KeyResult {}' }, ['domain/keyResult.ts is not in kebab-case']],
      [{ 'domain/day.ts': 'export type Week = string' }, ['domain/day.ts exports Week']],
      [{ 'domain/day.ts': 'type Day = string' }, ['domain/day.ts exports nothing']],
      [{ 'domain/day.ts': `export { Day } from './days.ts'` }, ['domain/day.ts exports nothing']],
      [{ 'entry/cli.ts': 'export function run() {}' }, ['entry/cli.ts exports run']],
    ],
  },
  'no file is a bucket': {
    keep: [{ 'domain/unit.ts': '', 'world/typesetting.ts': '', 'report/index-of.ts': '' }],
    break: [
      [{ 'domain/utils.ts': '' }, ['domain/utils.ts "utils"']],
      [{ 'okrs/index.ts': '' }, ['okrs/index.ts "index"']],
      [{ 'okrs/types.ts': '' }, ['okrs/types.ts "types"']],
      [{ 'okrs/common/key.ts': '' }, ['okrs/common/key.ts "common"']],
      [{ 'okrs/date-helpers.ts': '' }, ['okrs/date-helpers.ts "date-helpers"']],
    ],
  },
  'no file is a barrel': {
    keep: [{ 'domain/a.ts': `export type { B } from './b.ts'\nexport const a = 1`, 'domain/c.ts': '' }],
    break: [
      [{ 'domain/a.ts': `export * from './b.ts'\nexport const a = 1` }, ['domain/a.ts:1 export *']],
      [{ 'domain/a.ts': `export { b } from './b.ts'` }, ['domain/a.ts only hands on']],
      [{ 'domain/a.ts': `import { b } from './b.ts'\nexport { b }` }, ['domain/a.ts only hands on']],
    ],
  },
  'nothing is exported by default, but the App': {
    keep: [{ 'entry/app.ts': 'export default app', 'domain/day.ts': DAY }],
    break: [
      [{ 'entry/cli.ts': 'export default run' }, ['entry/cli.ts:1 exports a default']],
      [{ 'domain/day.ts': 'const day = 1\nexport { day as default }' }, ['domain/day.ts:2 exports a default']],
    ],
  },
  'no file is longer than 200 lines': {
    keep: [{ 'domain/day.ts': 'a\n'.repeat(200) }],
    break: [[{ 'domain/day.ts': 'a\n'.repeat(201) }, ['domain/day.ts 201 lines']]],
  },
  'half of the files are within 80 lines': {
    keep: [{ 'domain/a.ts': 'a\n'.repeat(80), 'domain/b.ts': 'a\n'.repeat(190) }],
    break: [[{ 'domain/a.ts': 'a\n', 'domain/b.ts': 'a\n'.repeat(81), 'domain/c.ts': 'a\n'.repeat(81) }, ['src the median is 81 lines']]],
  },
  'nine functions in ten are within 26 lines': {
    keep: [
      { 'domain/a.ts': SHORT.repeat(9) + LONG },
      { 'domain/a.ts': `function edge() {\n${'  a()\n'.repeat(24)}}` },
      { 'domain/a.ts': 'const a = () => {\n}\n' },
    ],
    break: [
      [{ 'domain/a.ts': SHORT.repeat(8) + LONG }, ['domain/a.ts:17 long: 28 lines (1 of 9']],
      [{ 'domain/a.ts': `${SHORT.repeat(8)}const a = () => {\n${'  b()\n'.repeat(26)}}` }, ['domain/a.ts:17 (arrow): 28 lines']],
      [{ 'domain/a.ts': `${'a(() => {\n})\n'.repeat(50)}${LONG}` }, ['domain/a.ts:101 long: 28 lines (1 of 1']],
    ],
  },
  'nothing is left to do': {
    keep: [{ 'domain/a.ts': 'const TODOS = 1 // todos are fine' }],
    break: [
      [{ 'domain/a.ts': '\n// TODO: finish' }, ['domain/a.ts:2 // TODO']],
      [{ 'domain/a.ts': `const a = 'FIXME'` }, ['domain/a.ts:1 FIXME']],
    ],
  },
  'every exported declaration carries a JSDoc sentence': {
    keep: [{ 'domain/day.ts': DAY, 'domain/a.ts': 'const a = 1' }],
    break: [[{ 'domain/day.ts': `${DAY}export const noon = 12` }, ['domain/day.ts:3 noon has no JSDoc']]],
  },
}

describe('the house rules', () => {
  it('are all tried here', () => {
    expect(Object.keys(cases)).toEqual([...rules.keys()])
  })

  describe.each([...rules])('%s', (name, rule) => {
    it.each(cases[name]?.keep ?? [])('is kept by %j', (files) => {
      expect(rule(house(files))).toEqual([])
    })

    it.each(cases[name]?.break ?? [])('is broken by %j', (files, says) => {
      const found = rule(house(files)).map(({ path, line, what }) => `${path}${line === undefined ? '' : `:${line}`} ${what}`)
      expect(found).toEqual(says.map((beginning) => expect.stringContaining(beginning)))
    })
  })
})

function house(files: Files): ReturnType<typeof readModule>[] {
  return Object.entries(files).map(([path, source]) => readModule(path, source))
}
