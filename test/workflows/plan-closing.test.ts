import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { checkItem } from '../../src/workflows/check-item.ts'
import { sweepOpenWork } from '../../src/workflows/sweep-open-work.ts'
import { aBody, anItem } from '../builders/an-item.ts'
import { anOkrsFile } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const SETTINGS = '.github/throughline.yml'

function aWorld(settings = 'issues: { close_after: 14 }\n'): InMemoryWorld {
  return createInMemoryWorld({ files: { '.github/okrs.yml': anOkrsFile(), [SETTINGS]: settings }, items: [anItem()] })
}

/** What a day brings: whatever the sweep finds is looked at. */
async function aDay(world: InMemoryWorld, day: string): Promise<void> {
  world.today = day
  for (const task of (await sweepOpenWork(world, 'acme/web')).tasks) if (task.kind === 'check') await checkItem(world, task.number)
}

/** An issue that was flagged on 2 November and closed a fortnight later. */
async function aClosedOne(settings?: string): Promise<InMemoryWorld> {
  const world = aWorld(settings)
  await aDay(world, '2026-11-02')
  await aDay(world, '2026-11-16')
  return world
}

describe('an issue that names no key result', () => {
  it('is told the day in its comment, left alone until then, and then closed as not planned, with one comment all the while', async () => {
    const world = aWorld()
    await aDay(world, '2026-11-02')
    expect(world.comments(12)).toEqual([expect.stringContaining('closed as not planned on 16 Nov 2026; it is opened again')])
    const written = world.written.length
    await aDay(world, '2026-11-15')
    expect([world.item(12).state, world.written.length]).toEqual(['open', written])
    await aDay(world, '2026-11-16')
    expect(world.item(12)).toMatchObject({ state: 'closed', outcome: 'not-planned' })
    expect(world.comments(12)).toEqual([expect.stringContaining('so this issue was closed as not planned. Add it')])
  })

  it.each([
    ['the settings do not say so', 'mode: enforce\n'],
    ['the mode only warns', 'mode: warn\nissues: { close_after: 14 }\n'],
    ['enforcement is still put off', 'enforce_after: 2026-12-01\nissues: { close_after: 14 }\n'],
    ['no comment may tell the day', 'issues: { close_after: 14, comment: false }\n'],
  ])('is never closed where %s', async (_what, settings) => {
    const world = aWorld(settings)
    for (const after of [0, 14, 20]) await aDay(world, addDays('2026-11-02', after))
    expect([world.item(12).state, world.comments(12).join('')]).toEqual(['open', expect.not.stringContaining('not planned')])
  })

  it('keeps the day that was named when the settings shorten it, and is closed on no day that was not', async () => {
    const world = aWorld()
    await aDay(world, '2026-11-02')
    world.commit({ [SETTINGS]: 'issues: { close_after: 1 }\n' })
    await aDay(world, '2026-11-10')
    expect([world.item(12).state, world.comments(12)[0]]).toEqual(['open', expect.stringContaining('16 Nov 2026')])
    world.deleteComments(12)
    await aDay(world, '2026-12-01')
    expect([world.item(12).state, world.comments(12)[0]]).toEqual(['open', expect.stringContaining('2 Dec 2026')])
  })

  it('is not closed when it is mended in time', async () => {
    const world = aWorld()
    await aDay(world, '2026-11-02')
    world.edit(12, { body: aBody() })
    await aDay(world, '2026-11-16')
    expect([world.item(12).state, world.labels(12), world.comments(12)[0]]).toEqual(['open', ['initiative'], expect.stringContaining('All set')])
  })
})

describe('an issue that we closed', () => {
  it('is opened again when it is mended, and freed of its flag', async () => {
    const world = await aClosedOne()
    world.edit(12, { body: aBody() })
    await checkItem(world, 12)
    expect([world.item(12).state, world.labels(12), world.comments(12)]).toEqual(['open', ['initiative'], [expect.stringContaining('All set')]])
  })

  it('stays closed while nothing is mended, and where the settings say so', async () => {
    const still = await aClosedOne()
    const written = still.written.length
    await checkItem(still, 12)
    expect([still.item(12).state, still.written.length]).toEqual(['closed', written])
    const never = await aClosedOne('issues: { close_after: 14, reopen: false }\n')
    never.edit(12, { body: aBody() })
    await checkItem(never, 12)
    expect(never.item(12).state).toBe('closed')
  })

  it('has a fortnight more when a person opens it again', async () => {
    const world = await aClosedOne()
    world.edit(12, { state: 'open', outcome: undefined })
    await aDay(world, '2026-11-20')
    expect([world.item(12).state, world.comments(12)[0]]).toEqual(['open', expect.stringContaining('4 Dec 2026')])
  })
})

it('an issue that somebody else closed is not opened, whatever our comment says', async () => {
  const world = await aClosedOne()
  world.edit(12, { state: 'open', outcome: undefined })
  world.edit(12, { state: 'closed', outcome: 'not-planned', body: aBody() })
  await checkItem(world, 12)
  expect(world.item(12).state).toBe('closed')
})
