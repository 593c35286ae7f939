import { describe, expect, it } from 'vitest'
import { announceCheck } from '../../../src/workflows/conclude/announce-check.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { createInMemoryWorld } from '../in-memory-world.ts'

const files = { '.github/okrs.yml': anOkrsFile() }

describe('announceCheck', () => {
  it('puts one success of the check\'s name on the default branch\'s head', async () => {
    const world = createInMemoryWorld({ files: { ...files, '.github/throughline.yml': 'check_name: Goals\n' } })
    await announceCheck(world)
    expect(world.checksOn(world.head() ?? '')).toMatchObject([{ name: 'Goals', conclusion: 'success', annotations: [] }])
  })

  it.each([
    ['there is no OKR file', { files: { 'README.md': 'Hello' } }],
    ['the repository is empty', {}],
  ])('is silent where %s', async (_, parts) => {
    const world = createInMemoryWorld(parts)
    await announceCheck(world)
    expect(world.applied).toEqual([])
  })

  it('announces itself also where the OKR file is broken, since the check will be there', async () => {
    const world = createInMemoryWorld({ files: { '.github/okrs.yml': 'objectives: [' } })
    await announceCheck(world)
    expect(world.checkOn(world.head() ?? '')).toMatchObject({ conclusion: 'success' })
  })
})
