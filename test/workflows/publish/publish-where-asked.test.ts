import { describe, expect, it } from 'vitest'
import { publishWhereAsked } from '../../../src/workflows/publish/publish-where-asked.ts'
import { runTask } from '../../../src/workflows/run-task.ts'
import { aBody, anItem } from '../../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from '../an-okrs-file.ts'
import { createInMemoryWorld } from '../in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const FORM = '.github/ISSUE_TEMPLATE/bet.yml'
const company = { [OKRS]: anOkrsFile(activation, firstReport), [SETTINGS]: 'mode: warn\nactivate: ["acme/*"]\nreport: { path: GOALS.md }\nissues: { check_ins: true }\n' }
const items = [anItem({ number: 1, body: aBody() })]
const form = (options: string): string => `name: Bet\nbody:\n- type: dropdown\n  attributes: { label: Key result, options: [${options}] }\n`

describe('publishWhereAsked', () => {
  it.each<readonly [string, string | undefined]>([
    ['nothing of its own', undefined],
    ['a mode of its own', 'mode: enforce\n'],
    ['only a way to the company', 'extends: acme/.github\n'],
    ['a report that names nothing', 'report: {}\n'],
  ])('writes nothing, and opens no issue, where a repository that the company switches on has %s', async (_, settings) => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello', ...(settings === undefined ? {} : { [SETTINGS]: settings }) }, company, items })
    expect([(await runTask({ kind: 'publish', repository: 'acme/web' }, world)).publish, world.written]).toEqual([{ kind: 'unasked', outcomes: [] }, []])
  })

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['OKRs of its own', { [OKRS]: anOkrsFile(activation) }, 'GOALS.md'],
    ['a report in its own settings', { [SETTINGS]: 'report: { path: OUR.md }\n' }, 'OUR.md'],
    ['repositories in its own settings', { [SETTINGS]: 'repositories: ["acme/*"]\n' }, 'GOALS.md'],
  ])('writes the report where a repository has %s', async (_, files, path) => {
    const world = createInMemoryWorld({ files, company, items })
    expect(await publishWhereAsked(world)).toMatchObject({ kind: 'published' })
    expect(world.file(path)).toContain('O1.KR1')
  })

  it('writes the report where whoever runs the tool asks for it', async () => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, company, items, overrides: { report: true } })
    expect(await publishWhereAsked(world)).toMatchObject({ kind: 'published' })
  })

  it('keeps the forms of a repository in step with the company all the same, and nothing else', async () => {
    const world = createInMemoryWorld({ files: { [FORM]: form('O1.KR1, O1.KR9') }, company, items })
    expect(await publishWhereAsked(world)).toMatchObject({ kind: 'unasked', outcomes: [{ kind: 'done' }] })
    expect([world.file(FORM), world.written.length]).toEqual([form('O1.KR1, O1.KR2'), 1])
    expect(await publishWhereAsked(world)).toEqual({ kind: 'unasked', outcomes: [] })
  })

  it('blames no repository for the company\'s broken file', async () => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, company: { ...company, [OKRS]: 'objectives: [' }, items })
    expect([await publishWhereAsked(world), world.written]).toEqual([{ kind: 'unasked', outcomes: [] }, []])
  })
})
