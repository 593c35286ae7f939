import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readModule } from './house/read-module.ts'
import { rules } from './house/rules.ts'
import type { Offence } from './house/rules.ts'

/** The exceptions: rule → file → why it may. An exception that is no longer needed fails the test, so that the list only shrinks. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

const ROOT = new URL('../', import.meta.url)
const SRC = new URL('src/', ROOT)
const modules = filesBelow('src')
  .map((path) => path.slice('src/'.length))
  .map((path) => readModule(path, readFileSync(new URL(path, SRC), 'utf8')))

describe('the house', () => {
  it('is not empty', () => {
    expect(modules.length).toBeGreaterThan(0)
  })

  it.each([...rules])('%s', (name, rule) => {
    const exceptions = allowed[name] ?? {}
    const offences = rule(modules)
    const open = offences.filter(({ path }) => exceptions[path] === undefined)
    expect(open.map(tell), `\n${open.map(tell).join('\n')}\n`).toEqual([])
    const needed = new Set(offences.map(({ path }) => path))
    expect(Object.keys(exceptions).filter((path) => !needed.has(path))).toEqual([])
  })

  it('exports only what another file of src, test or scripts names', () => {
    const texts = ['src', 'test', 'scripts'].flatMap((folder) => filesBelow(folder).map((path) => [path, wordsOf(readFileSync(new URL(path, ROOT), 'utf8'))] as const))
    const needless = modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ name }) => name !== 'default' && !texts.some(([other, words]) => other !== `src/${path}` && words.has(name)))
        .map(({ name, line }) => tell({ path, line, what: `exports ${name}, which no other file names` })),
    )
    expect(needless, `\n${needless.join('\n')}\n`).toEqual([])
  })

  it('allows exceptions only to rules that exist', () => {
    expect(Object.keys(allowed).filter((name) => !rules.has(name))).toEqual([])
  })
})

function tell({ path, line, what }: Offence): string {
  return `${path === 'src' ? 'src' : `src/${path}`}${line === undefined ? '' : `:${line}`}  ${what}`
}

/** The program texts below a folder of the repository, as paths from its root, in order. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.m?ts$|\.mjs$/.test(path))
    .sort()
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w$]+/g))
}
