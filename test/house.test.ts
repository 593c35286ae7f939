import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readModule } from './house/read-module.ts'
import { rules } from './house/rules.ts'
import type { Offence } from './house/rules.ts'

/** The exceptions: rule → file → why it may. An exception that is no longer needed fails the test, so that the list only shrinks. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

const SRC = new URL('../src/', import.meta.url)
const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
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

  it('allows exceptions only to rules that exist', () => {
    expect(Object.keys(allowed).filter((name) => !rules.has(name))).toEqual([])
  })
})

function tell({ path, line, what }: Offence): string {
  return `${path === 'src' ? 'src' : `src/${path}`}${line === undefined ? '' : `:${line}`}  ${what}`
}
