import { describe, expect, it } from 'vitest'
import { runTask } from '../../src/workflows/run-task.ts'
import { anOkrsFile } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const sound = { [OKRS]: anOkrsFile() }
const broken = { [OKRS]: `${anOkrsFile()}nonsense: "@ana closes #12"\n` }

function publish(world: InMemoryWorld) {
  return runTask({ kind: 'publish', repository: 'acme/web' }, world)
}

describe('the issue about broken files', () => {
  it('is opened once, kept current, closed when all is mended, and opened again', async () => {
    const world = createInMemoryWorld({ files: broken })
    expect(await publish(world)).toMatchObject({ told: [{ effect: 'issue', kind: 'done' }] })
    expect(world.notices()).toMatchObject([{ open: true, title: 'The OKR file cannot be read', body: expect.stringMatching(/\(https:\/\/github\.com\/acme\/web\/blob\/HEAD\/\.github\/okrs\.yml#L\d+\)/) }])
    expect(await publish(world)).toMatchObject({ told: [{ kind: 'unchanged' }] })
    world.commit({ [OKRS]: 'objectives: [' })
    await publish(world)
    expect(world.notices()).toMatchObject([{ open: true, body: expect.stringContaining('okrs.yml:1:') }])
    world.commit(sound)
    await publish(world)
    expect(world.notices()).toMatchObject([{ open: false, body: expect.stringContaining('All mended') }])
    expect(await publish(world)).toMatchObject({ told: [{ kind: 'unchanged' }] })
    world.commit({ [SETTINGS]: 'mode: strict\n' })
    await publish(world)
    expect(world.notices()).toMatchObject([{ open: true, title: 'The Throughline settings have errors' }])
  })

  it('pings nobody and refers to nothing, whatever stands in the file', async () => {
    const world = createInMemoryWorld({ files: { ...broken, [SETTINGS]: 'mode: "@ana closes #12 <!-- throughline:check -->"\n' } })
    await publish(world)
    const [notice] = world.notices()
    expect(notice?.body).toContain('okrs.yml')
    expect(notice?.body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/(?<![\w>])@ana|#12\b/)
  })

  it.each<readonly [string, WorldParts]>([
    ['there is nothing to mend', { files: sound }],
    ['nothing of Throughline is here', { files: { 'README.md': 'Hello' } }],
    ['the check is off', { files: { ...broken, [SETTINGS]: 'mode: off\n' } }],
    ['it is the company\'s file that is broken, which is told where it is kept', { files: { ...sound, [SETTINGS]: 'extends: acme/goals\n' }, repositories: { 'acme/goals': { [SETTINGS]: 'mode: strict\n' } } }],
  ])('is not opened where %s', async (_, parts) => {
    const world = createInMemoryWorld(parts)
    await publish(world)
    expect(world.notices()).toEqual([])
  })

  it('names the permission that it lacks, and holds no report up', async () => {
    const world = createInMemoryWorld({ files: { ...sound, [SETTINGS]: 'mode: strict\n' }, refuses: ['issue'] })
    expect(await publish(world)).toMatchObject({ publish: { kind: 'published' }, told: [{ effect: 'issue', kind: 'denied' }] })
  })

  it('reads the configuration once for the report and the issue', async () => {
    const world = createInMemoryWorld({ files: sound })
    await publish(world)
    expect(world.asked.filter((question) => question.startsWith('configuration'))).toHaveLength(1)
  })
})
