import { describe, expect, it } from 'vitest'
import { starterSettings } from '../../src/render/starter/starter-settings.ts'
import { checkItem } from '../../src/workflows/check-item.ts'
import { parseLayers } from '../../src/workflows/load-configuration.ts'
import { runTask } from '../../src/workflows/run-task.ts'
import { aBody, aPullRequest } from '../builders/an-item.ts'
import { anOkrsFile } from '../workflows/an-okrs-file.ts'
import { layerOf } from '../workflows/files.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from '../workflows/in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const files = { [OKRS]: anOkrsFile() }

async function checked(parts: WorldParts): Promise<{ readonly world: InMemoryWorld; readonly result: Awaited<ReturnType<typeof checkItem>> }> {
  const world = createInMemoryWorld({ files, items: [aPullRequest()], ...parts })
  return { world, result: await checkItem(world, 40) }
}

describe('what users of such tools suffered from: forks and permissions', () => {
  it('a 403 on the comment does not mask the verdict (cloudnative-pg/cloudnative-pg#10500)', async () => {
    const { world, result } = await checked({ refuses: ['comment'] })
    expect(result?.decision).toMatchObject({ verdict: { kind: 'missing' }, conclusion: 'failure' })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
    expect(result?.outcomes).toContainEqual(expect.objectContaining({ effect: 'comment', kind: 'denied', permission: expect.stringMatching(/: write$/) }))
  })

  it('not even a 403 on the check itself does (cloudnative-pg/cloudnative-pg#10500)', async () => {
    const { result } = await checked({ refuses: ['check', 'comment', 'label'] })
    expect(result?.decision).toMatchObject({ verdict: { kind: 'missing' }, conclusion: 'failure' })
  })
})

describe('what users of such tools suffered from: configuration', () => {
  it('an error in the settings is shown on the pull request that makes it, on its line (repository-settings/app#38)', async () => {
    const { world } = await checked({ items: [aPullRequest({ labels: [] })], proposals: { 40: { [SETTINGS]: 'label: bet\nmode: strict\n' } } })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure', annotations: [{ path: SETTINGS, line: 2, level: 'failure' }] })
  })

  it('one that is on the default branch already is named on every check, and in one issue (repository-settings/app#38)', async () => {
    const { world } = await checked({ files: { ...files, [SETTINGS]: 'mode: strict\n' } })
    expect(world.checkOn(world.headOf(40))?.summary).toContain(`/acme/web/blob/HEAD/${SETTINGS}#L1`)
    for (const _ of [1, 2]) await runTask({ kind: 'publish', repository: 'acme/web' }, world)
    expect(world.notices()).toMatchObject([{ open: true, body: expect.stringContaining(`${SETTINGS}:1:7`) }])
  })

  it('the organisation\'s .github repository is inherited from without being named (probot/probot#1660)', async () => {
    const { result } = await checked({ files: { [SETTINGS]: 'check_name: Goals\n' }, company: { ...files, [SETTINGS]: 'mode: warn\ncheck_name: Theirs\n' } })
    expect(result?.decision).toMatchObject({ verdict: { kind: 'missing' }, conclusion: 'neutral', settings: { mode: 'warn', checkName: 'Goals' } })
  })

  it('a list replaces the list behind it, and a map is merged key by key (probot/probot#1660)', () => {
    const layers = [layerOf('acme/web', { [SETTINGS]: 'exempt: { authors: [] }\n' }), layerOf('acme/.github', { [SETTINGS]: 'exempt: { authors: ["x[bot]"], branches: ["release/*"] }\n' })]
    expect(parseLayers(layers, '2026-11-02').settings.exempt).toEqual({ authors: [], branches: ['release/*'], labels: [] })
  })
})

describe('what users of such tools suffered from: work that lies elsewhere, and work without a goal', () => {
  it('a roadmap issue that the token cannot see is "could not verify", and nobody is accused (Namchee/conventional-pr#126)', async () => {
    const { world } = await checked({ items: [aPullRequest({ origins: [{ kind: 'unreadable', reference: 'acme/roadmap#7', reason: 'it is not visible to this token' }] })] })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'neutral', summary: expect.stringContaining('acme/roadmap') })
    expect(world.comments(40)).toEqual([])
  })

  it('work without a key result says so and passes, and is counted (tarides/okra#76)', async () => {
    const { world, result } = await checked({ items: [aPullRequest({ body: aBody('none — security patch') })] })
    expect([result?.decision.verdict.kind, world.checkOn(world.headOf(40))?.conclusion]).toEqual(['waived', 'success'])
  })

  it('a gate starts by warning: what init writes fails nobody', async () => {
    const { world } = await checked({ files: { ...files, [SETTINGS]: starterSettings() } })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'neutral' })
  })
})
