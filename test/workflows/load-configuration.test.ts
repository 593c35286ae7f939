import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { loadConfiguration, parseLayers } from '../../src/workflows/load-configuration.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { type Files, layerOf } from './files.ts'
import { createInMemoryWorld } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const company = { [OKRS]: anOkrsFile(activation, firstReport), [SETTINGS]: 'mode: warn\nlabel: bet\n' }

function load(files: Files, repositories: Readonly<Record<string, Files>> = {}) {
  const world = createInMemoryWorld({ files, repositories })
  return { world, loaded: loadConfiguration(world, layerOf('acme/web', files)) }
}

describe('loadConfiguration', () => {
  it('takes a repository\'s own files where it extends nobody, and asks nobody', async () => {
    const { world, loaded } = load({ [OKRS]: anOkrsFile() })
    expect(await loaded).toMatchObject({ okrs: { kind: 'plan', plan: { today: '2026-11-02' } }, settings: defaultSettings, settingsDiagnostics: [] })
    expect(world.asked).toEqual([])
  })

  it('takes key results and settings of the company, and of what both say the nearer', async () => {
    const { loaded } = load({ [SETTINGS]: 'extends: acme/.github\nlabel: initiative\n' }, { 'acme/.github': company })
    const { okrs, settings, layers } = await loaded
    expect([okrs.kind, settings.mode, settings.labels]).toEqual(['plan', 'warn', ['initiative']])
    expect(layers.map(({ origin }) => origin)).toEqual(['acme/web', 'acme/.github'])
  })

  it('follows the company no further', async () => {
    const { world, loaded } = load({ [SETTINGS]: 'extends: acme/.github\n' }, { 'acme/.github': { ...company, [SETTINGS]: 'extends: world/.github\n' }, 'world/.github': company })
    await loaded
    expect(world.asked).toEqual(['layer acme/.github'])
  })

  it.each([['itself', 'acme/web'], ['a repository that has nothing', 'acme/empty']])('goes on alone where it extends %s', async (_, name) => {
    const { loaded } = load({ [OKRS]: anOkrsFile(), [SETTINGS]: `extends: ${name}\n` })
    expect(await loaded).toMatchObject({ okrs: { kind: 'plan' }, layers: [{ origin: 'acme/web' }] })
  })

  it('does not take a company that does not answer for one that says nothing', async () => {
    const world = createInMemoryWorld({ files: {} })
    world.breakDown('layer')
    await expect(loadConfiguration(world, layerOf('acme/web', { [SETTINGS]: 'extends: acme/.github\n' }))).rejects.toThrow('Could not verify')
  })
})

describe('parseLayers', () => {
  it('keeps what is right in settings that are partly wrong', () => {
    const { settings, settingsDiagnostics } = parseLayers([layerOf('.', { [SETTINGS]: 'mode: strict\ncheck_name: Goals\n' })], '2026-11-02')
    expect([settings.mode, settings.checkName]).toEqual([defaultSettings.mode, 'Goals'])
    expect(settingsDiagnostics).toMatchObject([{ severity: 'error', place: { file: SETTINGS, line: 1 } }])
  })

  it('lets whoever runs it decide before the file', () => {
    const { settings } = parseLayers([layerOf('.', { [SETTINGS]: 'mode: warn\nreport: { path: goals.md, delivery: commit }\n' })], '2026-11-02', { mode: 'off', delivery: 'none' })
    expect([settings.mode, settings.report.delivery, settings.report.path]).toEqual(['off', 'none', 'goals.md'])
  })

  it.each([
    ['no file', {}, 'absent'],
    ['a broken file', { [OKRS]: 'objectives: [' }, 'broken'],
    ['a file', { [OKRS]: anOkrsFile() }, 'plan'],
  ])('tells %s apart', (_, files, kind) => {
    expect(parseLayers([layerOf('.', files)], '2026-11-02').okrs.kind).toBe(kind)
  })
})
