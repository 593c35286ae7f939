import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { checkItem } from '../../src/workflows/check-item.ts'
import { sweepOpenWork } from '../../src/workflows/sweep-open-work.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const files = { [OKRS]: anOkrsFile(activation, firstReport) }
const items = [
  anItem({ number: 1 }),
  anItem({ number: 2, body: aBody() }),
  aPullRequest({ number: 3, body: aBody() }),
  aPullRequest({ number: 4 }),
  aPullRequest({ number: 5, labels: [] }),
  anItem({ number: 6, labels: [] }),
]

async function stale(world: InMemoryWorld): Promise<readonly number[]> {
  const { tasks } = await sweepOpenWork(world, 'acme/web')
  return tasks.map((task) => (task.kind === 'check' ? task.number : Number.NaN))
}

/** A world in which everything that a sweep finds has been dealt with. */
async function aSweptWorld(): Promise<InMemoryWorld> {
  const world = createInMemoryWorld({ files, items, proposals: { 9: { [OKRS]: anOkrsFile(activation) } } })
  for (const number of await stale(world)) await checkItem(world, number)
  return world
}

describe('sweepOpenWork', () => {
  it('finds every pull request without a check, also those without the label, and every issue without its flag', async () => {
    expect(await stale(createInMemoryWorld({ files, items }))).toEqual([1, 3, 4, 5])
  })

  it('finds nothing where all is as it should be, and asks for nothing but the list', async () => {
    const world = await aSweptWorld()
    const before = world.asked.length
    expect(await sweepOpenWork(world, 'acme/web')).toEqual({ looked: 5, rollsUp: [], publishes: true, tasks: [] })
    expect(world.asked.slice(before)).toEqual(['configuration', 'openWork initiative, needs-key-result'])
  })

  it.each<readonly [string, (world: InMemoryWorld) => void, readonly number[]]>([
    ['a body was edited', (world) => world.edit(3, { body: 'Nothing.' }), [3]],
    ['an issue was mended', (world) => world.edit(1, { body: aBody() }), [1]],
    ['an issue lost the label and kept ours', (world) => world.edit(1, { labels: ['needs-key-result'] }), [1]],
    ['somebody took our label away', (world) => world.edit(1, { labels: ['initiative'] }), [1]],
    ['somebody deleted our comment', (world) => world.deleteComments(1), [1]],
    ['a label came late', (world) => world.edit(5, { labels: ['initiative'] }), [5]],
    ['a commit was pushed', (world) => world.push(3), [3]],
    ['the OKRs changed', (world) => void world.commit({ [OKRS]: anOkrsFile(firstReport) }), [1, 2, 3, 4]],
    ['a check-in was added', (world) => void world.commit({ [OKRS]: anOkrsFile(`${activation}\ncheck_ins: [{ date: 2026-10-12, value: 42 }]`, firstReport) }), []],
    ['the check got another name', (world) => void world.commit({ [SETTINGS]: 'check_name: Goals\n' }), [3, 4, 5]],
    ['the mode changed', (world) => void world.commit({ [SETTINGS]: 'mode: warn\n' }), [1, 4]],
    ['the cycle has ended by itself', (world) => { world.today = '2027-01-01' }, [1, 2, 3, 4]],
    ['the OKR file breaks, which takes no verdict back', (world) => void world.commit({ [OKRS]: 'objectives: [' }), []],
    ['the OKR file is gone', (world) => void world.commit({ [OKRS]: undefined }), []],
  ])('finds what is to be looked at when %s', async (_what, change, expected) => {
    const world = await aSweptWorld()
    change(world)
    expect(await stale(world)).toEqual(expected)
  })

  it('carries out what was ordered while nobody listened, once, and nothing that is older than a day or no order', async () => {
    const world = await aSweptWorld()
    world.say(3, 'ana', 'Thanks! See `/throughline waive`')
    expect(await stale(world)).toEqual([])
    world.say(2, 'ana', '/throughline check')
    expect((await sweepOpenWork(world, 'acme/web')).tasks).toEqual([{ kind: 'commands', repository: 'acme/web', number: 2 }])
    world.today = addDays(world.today, 2)
    expect(await stale(world)).toEqual([])
  })

  it('finds an item on which our comment stands twice', async () => {
    const world = await aSweptWorld()
    const source: typeof world.source = { ...world.source, openWork: async (...asked) => (await world.source.openWork(...asked)).map((work) => (work.present.comment === undefined || work.item.number === 4 ? work : { ...work, present: { ...work.present, comment: { ...work.present.comment, doubles: [99] } } })) }
    const { tasks } = await sweepOpenWork({ ...world, source }, 'acme/web')
    expect(tasks).toEqual([{ kind: 'check', repository: 'acme/web', number: 1 }])
  })

  it('finds what a new alias makes resolve, and only that', async () => {
    const world = createInMemoryWorld({ files, items: [...items, aPullRequest({ number: 7, body: aBody('activated') })] })
    for (const number of await stale(world)) await checkItem(world, number)
    world.commit({ [OKRS]: anOkrsFile(`${activation}\naliases: [activated]`, firstReport) })
    expect(await stale(world)).toEqual([7])
  })

  it('looks at all open initiatives where who may read them has changed', async () => {
    const world = await aSweptWorld()
    expect((await sweepOpenWork(world, 'acme/web', true)).tasks.map((task) => (task.kind === 'check' ? task.number : 0))).toEqual([1, 2, 3, 4])
  })

  it('is over when enforcement begins by itself on its day', async () => {
    const world = createInMemoryWorld({ files: { ...files, [SETTINGS]: 'enforce_after: 2026-12-01\n' }, items: [aPullRequest()] })
    await checkItem(world, 40)
    expect([world.checkOn(world.headOf(40))?.conclusion, await stale(world)]).toEqual(['neutral', []])
    world.today = '2026-12-01'
    expect(await stale(world)).toEqual([40])
    await checkItem(world, 40)
    expect([world.checkOn(world.headOf(40))?.conclusion, await stale(world)]).toEqual(['failure', []])
  })

  it('always looks at a pull request that proposes OKRs, since no list tells what it would leave', async () => {
    const world = await aSweptWorld()
    world.open(aPullRequest({ number: 9, labels: [] }))
    await checkItem(world, 9)
    expect(await stale(world)).toEqual([9])
  })

  it('comes to an end however often it is cut short: what has been looked at is not found again', async () => {
    const world = createInMemoryWorld({ files, items })
    const left: number[] = []
    for (let found = await stale(world); found.length > 0; found = await stale(world)) {
      left.push(found.length)
      await checkItem(world, found[0] ?? 0)
    }
    expect(left).toEqual([4, 3, 2, 1])
  })
})
