import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { loadConfiguration, parseLayers } from '../../src/workflows/load-configuration.ts'
import { activation, anOkrsFile, firstReport, privateObjective } from './an-okrs-file.ts'
import { type Files, layerOf } from './files.ts'
import { createInMemoryWorld } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const company = { [OKRS]: anOkrsFile(activation, firstReport), [SETTINGS]: 'mode: warn\nlabel: bet\n' }

function load(files: Files, repositories: Readonly<Record<string, Files>> = {}) {
  const world = createInMemoryWorld({ files, repositories })
  return { world, loaded: loadConfiguration(world, { repository: { name: 'acme/web', private: true }, layer: layerOf('acme/web', files) }) }
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
    await expect(loadConfiguration(world, { repository: { name: 'acme/web', private: true }, layer: layerOf('acme/web', { [SETTINGS]: 'extends: acme/.github\n' }) })).rejects.toThrow('Could not verify')
  })
})

describe('loadConfiguration with the owner\'s .github repository behind', () => {
  const [okrs, settings] = [{ [OKRS]: anOkrsFile(activation) }, (text: string) => ({ [SETTINGS]: text })]

  function behind(files: Files, company: Files, name = 'acme/web') {
    const world = createInMemoryWorld({ files, repositories: { 'acme/okrs': okrs } })
    return loadConfiguration(world, { repository: { name, private: true }, layer: layerOf(name, files), company: layerOf('acme/.github', company) })
  }

  it.each<readonly [string, Files, Files, string, string, readonly string[]]>([
    ['nobody has asked', {}, { ...okrs, ...settings('mode: warn') }, 'absent', 'enforce', ['acme/web']],
    ['the owner names the repository', {}, { ...okrs, ...settings('mode: warn\nactivate: ["ACME/w*"]') }, 'plan', 'warn', ['acme/web', 'acme/.github']],
    ['the owner names all, and takes it out', {}, { ...okrs, ...settings('activate: ["!acme/web", "acme/*"]') }, 'absent', 'enforce', ['acme/web']],
    ['the owner only takes others out', {}, { ...okrs, ...settings('activate: ["!acme/shop"]') }, 'absent', 'enforce', ['acme/web']],
    ['the owner names it with a mistake elsewhere', {}, { ...okrs, ...settings('mode: strict\nactivate: ["acme/*"]') }, 'plan', 'enforce', ['acme/web', 'acme/.github']],
    ['the repository has settings', settings('label: bet'), { ...okrs, ...settings('mode: warn') }, 'plan', 'warn', ['acme/web', 'acme/.github']],
    ['the repository is off', settings('mode: off'), { ...okrs, ...settings('mode: warn\nactivate: ["acme/*"]') }, 'plan', 'off', ['acme/web', 'acme/.github']],
    ['the repository has OKRs', okrs, settings('mode: warn'), 'plan', 'warn', ['acme/web', 'acme/.github']],
    ['the repository extends none', { ...okrs, ...settings('extends: none') }, settings('mode: warn'), 'plan', 'enforce', ['acme/web']],
    ['the repository extends another', settings('extends: acme/okrs'), settings('mode: warn'), 'plan', 'enforce', ['acme/web', 'acme/okrs']],
  ])('where %s', async (_what, files, company, kind, mode, layers) => {
    const found = await behind(files, company)
    expect([found.okrs.kind, found.settings.mode, found.layers.map(({ origin }) => origin)]).toEqual([kind, mode, layers])
  })

  it.each<readonly ['public' | 'internal' | 'private', 'public' | 'internal' | 'private', number]>([
    ['public', 'private', 1], ['public', 'internal', 1], ['internal', 'private', 1], ['public', 'public', 2], ['internal', 'internal', 2], ['internal', 'public', 2], ['private', 'internal', 2],
  ])('a %s repository is shown nothing that fewer may read, unless it says whom it extends: %s files', async (own, theirs, layers) => {
    const world = createInMemoryWorld({ files: {} })
    const behindIt = async (text: string) => (await loadConfiguration(world, {
      repository: { name: 'acme/web', private: own === 'private', visibility: own }, layer: layerOf('acme/web', settings(text)), company: { ...layerOf('acme/.github', okrs), visibility: theirs },
    })).layers.length
    expect([await behindIt('label: bet'), await behindIt('extends: acme/.github')]).toEqual([layers, 2])
  })

  it('asks nobody twice for what the facts brought', async () => {
    const world = createInMemoryWorld({ files: settings('extends: Acme/.github'), company: okrs })
    expect((await loadConfiguration(world, await world.source.configuration())).okrs.kind).toBe('plan')
    expect(world.asked).toEqual(['configuration'])
  })

  it('is not put behind itself', async () => {
    expect((await behind(okrs, okrs, 'acme/.github')).layers).toHaveLength(1)
  })
})

describe('loadConfiguration for a repository that everybody can read', () => {
  const secret = { [OKRS]: anOkrsFile() + privateObjective }

  async function objectivesOf(files: Files, isPrivate: boolean): Promise<readonly string[]> {
    const world = createInMemoryWorld({ files, repositories: { 'acme/.github': secret } })
    const { okrs } = await loadConfiguration(world, { repository: { name: 'acme/web', private: isPrivate }, layer: layerOf('acme/web', files) })
    return okrs.kind === 'plan' ? okrs.plan.cycles.flatMap(({ objectives }) => objectives.map(({ id }) => id)) : okrs.kind === 'absent' ? ['absent'] : okrs.diagnostics.map(({ message }) => message)
  }

  it.each([['of the company', { [SETTINGS]: 'extends: acme/.github\n' }], ['of its own', secret]])('knows no private objectives %s', async (_, files) => {
    expect([await objectivesOf(files, false), await objectivesOf(files, true)]).toEqual([['O1'], ['O1', 'O7']])
  })

  it('is not told what the company calls private by calling it public', async () => {
    const own = `${anOkrsFile(firstReport)}  - { id: O7, title: Ours, visibility: public, key_results: [] }\n`
    expect([await objectivesOf({ [OKRS]: own, [SETTINGS]: 'extends: acme/.github\n' }, true)]).toEqual([['O1', 'O7']])
    expect([await objectivesOf({ [OKRS]: own, [SETTINGS]: 'extends: acme/.github\n' }, false)]).toEqual([['O1']])
  })

  it('tells of mistakes in the company\'s file the places only, and of its own all', async () => {
    const worse = anOkrsFile(activation.replace('target: 55', 'target: soon')) + privateObjective.replace('baseline: 60', 'baseline: two thirds of Initech')
    const files = { [SETTINGS]: 'extends: acme/.github\n', [OKRS]: anOkrsFile(firstReport.replace('target: 12', 'target: short')).replace('O1\n', 'O2\n') }
    const world = createInMemoryWorld({ files, repositories: { 'acme/.github': { [OKRS]: worse } } })
    const [open, closed] = await Promise.all([false, true].map((isPrivate) => loadConfiguration(world, { repository: { name: 'acme/web', private: isPrivate }, layer: layerOf('acme/web', files) })))
    const [told, known] = [open, closed].map((configuration) => (configuration?.okrs.kind === 'broken' ? configuration.okrs.diagnostics : []))
    expect(told?.map(({ code, place }) => [code, place])).toEqual(known?.map(({ code, place }) => [code, place]))
    expect([JSON.stringify(told).includes('Initech'), JSON.stringify(known).includes('Initech')]).toEqual([false, true])
    expect(told?.filter(({ place }) => place.file === OKRS)).toEqual(known?.filter(({ place }) => place.file === OKRS))
    expect(told?.some(({ place }) => place.file === OKRS)).toBe(true)
  })

  it('tells of mistakes in the company\'s settings the places only, since anybody could propose to extend them', async () => {
    const world = createInMemoryWorld({ files: {}, repositories: { 'acme/secret': { [SETTINGS]: 'mode: Initech\n' } } })
    const files = { [SETTINGS]: 'extends: acme/secret\nmode: strict\n' }
    const [open, closed] = await Promise.all([false, true].map((isPrivate) => loadConfiguration(world, { repository: { name: 'acme/web', private: isPrivate }, layer: layerOf('acme/web', files) })))
    expect([open, closed].map((configuration) => configuration?.settingsDiagnostics.map(({ place }) => place.file))).toEqual([[SETTINGS, `acme/secret:${SETTINGS}`], [SETTINGS, `acme/secret:${SETTINGS}`]])
    expect([open, closed].map((configuration) => JSON.stringify(configuration?.settingsDiagnostics).includes('Initech'))).toEqual([false, true])
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
