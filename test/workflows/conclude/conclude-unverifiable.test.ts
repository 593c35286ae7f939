import { describe, expect, it } from 'vitest'
import { UnverifiableError } from '../../../src/ports/unverifiable-error.ts'
import { concludeUnverifiable } from '../../../src/workflows/conclude/conclude-unverifiable.ts'
import { anItem, aPullRequest } from '../../builders/an-item.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { createInMemoryWorld } from '../in-memory-world.ts'

const files = { '.github/okrs.yml': anOkrsFile() }
const silence = new UnverifiableError('acme/web#40', 'unavailable', new Error('nobody answers'))

describe('concludeUnverifiable', () => {
  it('leaves a conclusion that is neither yes nor no, and says what could not be read', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest()] })
    world.breakDown('facts')
    expect(await concludeUnverifiable(world, 40, silence)).toMatchObject([{ effect: 'check', kind: 'done' }])
    expect(world.applied).toMatchObject([{ kind: 'check', item: 40 }])
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'neutral', summary: expect.stringMatching(/acme\/web.*40/) })
  })

  it.each([
    ['as the repository names it', { '.github/throughline.yml': 'check_name: Goals\n' }, undefined, 'Goals'],
    ['as the repository names it, where its company cannot be read', { '.github/throughline.yml': 'extends: acme/.github\ncheck_name: Goals\n' }, 'layer', 'Goals'],
    ['as last known, where only its company could name it', { '.github/throughline.yml': 'extends: acme/.github\n' }, 'layer', 'Aims'],
    ['as last known, where nothing can be read', { '.github/throughline.yml': 'check_name: Goals\n' }, 'configuration', 'Aims'],
  ] as const)('calls it %s', async (_, settings, silent, name) => {
    const world = createInMemoryWorld({ files: { ...files, ...settings }, items: [aPullRequest()] })
    if (silent !== undefined) world.breakDown(silent)
    await concludeUnverifiable({ ...world, checkName: 'Aims' }, 40, silence)
    expect(world.checksOn(world.headOf(40)).map((check) => check.name)).toEqual([name])
  })

  it('tells a refusal from a silence', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest()] })
    await concludeUnverifiable(world, 40, silence)
    const first = world.checkOn(world.headOf(40))
    await concludeUnverifiable(world, 40, new UnverifiableError('acme/web#40', 'denied', undefined))
    expect(world.checkOn(world.headOf(40))?.summary).not.toBe(first?.summary)
  })

  it.each([['an issue', anItem({ number: 40 })], ['what is not there', anItem()]])('has nowhere to say it on %s', async (_, item) => {
    const world = createInMemoryWorld({ files, items: [item] })
    expect([await concludeUnverifiable(world, 40, silence), world.applied]).toEqual([[], []])
  })
})
