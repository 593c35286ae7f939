import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { recheckOpenWork } from '../../src/workflows/recheck-open-work.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const both = { [OKRS]: anOkrsFile(activation, firstReport) }

const onFirst = aPullRequest({ number: 1, body: aBody() })
const onSecond = aPullRequest({ number: 2, body: aBody('O1.KR2', '-3 min') })
const onNone = anItem({ number: 3 })
const closed = anItem({ number: 4, state: 'closed', outcome: 'completed', closedOn: '2026-10-20', body: aBody('O1.KR2', '-3 min') })
const plain = aPullRequest({ number: 5, labels: [] })
const items: readonly Item[] = [onFirst, onSecond, onNone, closed, plain]

async function numbers(world: InMemoryWorld, before: string | undefined): Promise<readonly number[]> {
  const { tasks } = await recheckOpenWork(world, 'acme/web', before)
  return tasks.map((task) => (task.kind === 'check' && task.repository === 'acme/web' ? task.number : Number.NaN))
}

describe('recheckOpenWork', () => {
  it('finds the open work that a retired key result leaves behind, and that to which it was offered, and only these', async () => {
    const world = createInMemoryWorld({ files: both, items })
    const before = world.commit({ [OKRS]: anOkrsFile(activation) })
    expect(await numbers(world, before)).toEqual([2, 3])
  })

  it('leaves open work alone that is linked to what stays', async () => {
    const world = createInMemoryWorld({ files: both, items: [onFirst] })
    expect(await numbers(world, world.commit({ [OKRS]: anOkrsFile(activation) }))).toEqual([])
  })

  it('finds nothing when the change changes no verdict', async () => {
    const world = createInMemoryWorld({ files: both, items })
    const before = world.commit({ [OKRS]: anOkrsFile(`${activation} # talked about on Monday`, firstReport) })
    expect(await numbers(world, before)).toEqual([])
  })

  it('finds what a new alias makes resolve', async () => {
    const world = createInMemoryWorld({ files: both, items: [...items, aPullRequest({ number: 6, body: aBody('activated') })] })
    const before = world.commit({ [OKRS]: anOkrsFile(`${activation}\naliases: [activated]`, firstReport) })
    expect(await numbers(world, before)).toEqual([6])
  })

  it.each([
    ['the mode changes', { [SETTINGS]: 'mode: warn\n' }],
    ['enforcement is put off', { [SETTINGS]: 'enforce_after: 2026-12-01\n' }],
    ['the check gets another name', { [SETTINGS]: 'check_name: Goals\n' }],
  ])('looks at all open initiatives when %s', async (_, change) => {
    const world = createInMemoryWorld({ files: both, items })
    expect(await numbers(world, world.commit(change))).toEqual([1, 2, 3])
  })

  it('leaves everything as it is while the OKR file is broken, asks for no list, and looks at all when it is mended', async () => {
    const world = createInMemoryWorld({ files: both, items })
    expect(await numbers(world, world.commit({ [OKRS]: 'objectives: [' }))).toEqual([])
    expect(world.asked.filter((question) => question.startsWith('initiatives'))).toEqual([])
    expect(await numbers(world, world.commit(both))).toEqual([1, 2, 3])
  })

  it('looks only at what a number spares when older work is to be warned about only', async () => {
    const world = createInMemoryWorld({ files: both, items })
    expect(await numbers(world, world.commit({ [SETTINGS]: 'enforce_after: 2\n' }))).toEqual([1, 2])
  })

  it.each([undefined, 'd'.repeat(40)])('looks at all open initiatives when there is nothing to compare with (%s)', async (before) => {
    const world = createInMemoryWorld({ files: both, items })
    expect(await numbers(world, before)).toEqual([1, 2, 3])
  })

  it('looks at work that another label makes an initiative, or no longer', async () => {
    const world = createInMemoryWorld({ files: both, items: [onFirst, aPullRequest({ number: 7, labels: ['bet'] })] })
    expect(await numbers(world, world.commit({ [SETTINGS]: 'label: bet\n' }))).toEqual([1, 7])
  })

  it('looks at all open initiatives when the first OKR file comes', async () => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, items })
    expect(await numbers(world, world.commit(both))).toEqual([1, 2, 3])
  })

  it('does not list work where there are no OKRs and were none', async () => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, items })
    expect(await numbers(world, world.commit({ [SETTINGS]: 'mode: warn\n' }))).toEqual([])
    expect(world.asked.some((question) => question.startsWith('initiatives'))).toBe(false)
  })

  it.each([
    ['the open initiatives among what it finds', both, items, 3],
    ['nothing where there are no OKRs', { 'README.md': 'Hello' }, items, 0],
    ['nothing where all is closed', both, [closed], 0],
  ])('says how many it looked at: %s', async (_, files, all, looked) => {
    const world = createInMemoryWorld({ files, items: all })
    expect(await recheckOpenWork(world, 'acme/web', world.commit({ 'README.md': 'Hello again' }))).toMatchObject({ looked, tasks: [] })
  })

  it('reads, and writes nothing', async () => {
    const world = createInMemoryWorld({ files: both, items })
    await numbers(world, undefined)
    expect(world.applied).toEqual([])
  })
})
