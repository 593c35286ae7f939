import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { badOkrs } from './bad-okrs.ts'
import { badSettings } from './bad-settings.ts'

const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|info) \|/gm)].map(([, code = '', severity = '']) => ({ code, severity }))
const documented = new Map(rows.map(({ code, severity }) => [code, severity]))

const room = new URL('../../src/okrs/', import.meta.url)
const source = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(new URL(file, room), 'utf8')).join('\n')

describe('docs/diagnostics.md', () => {
  it('has every code of the bad files with its severity', () => {
    const cases = [...badOkrs, ...badSettings.map((bad) => ({ ...bad, severity: undefined }))]
    expect(cases.filter(({ code, severity = 'error' }) => documented.get(code) !== severity).map(({ code }) => code)).toEqual([])
  })

  it('has no code that the room does not give', () => {
    expect(rows.filter(({ code }) => !source.includes(`'${code}'`))).toEqual([])
  })

  it('has every code that the room gives', () => {
    const given = [...source.matchAll(/(?:code: |'(?:error|warning|info)', (?:claim\.what === 'id' \? )?)'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code)
    expect(given.length).toBeGreaterThan(30)
    expect(given.filter((code) => !documented.has(code))).toEqual([])
  })
})
