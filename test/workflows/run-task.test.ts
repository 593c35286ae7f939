import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { runTask } from '../../src/workflows/run-task.ts'
import { type Task, taskKey } from '../../src/workflows/task.ts'
import { tasksOfEvent } from '../../src/workflows/tasks-of-event.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const repository = 'acme/web'
const files = { [OKRS]: anOkrsFile(activation, firstReport) }

/** Works off tasks as a queue does: of several with one key that wait, one is enough. Ends when no task makes new ones. */
async function drain(world: InMemoryWorld, tasks: readonly Task[]): Promise<readonly Task[]> {
  const waiting = new Map(tasks.map((task) => [taskKey(task), task]))
  const done: Task[] = []
  for (const [key, task] of waiting) {
    waiting.delete(key)
    done.push(task)
    if (done.length > 200) throw new Error('The tasks never end')
    const { followUps } = await runTask(task, world)
    for (const next of followUps) waiting.set(taskKey(next), next)
  }
  return done
}

describe('runTask', () => {
  it('looks at an item, and then publishes', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest({ body: aBody() })] })
    expect(await runTask({ kind: 'check', repository, number: 40 }, world)).toMatchObject({
      check: { decision: { verdict: { kind: 'linked' } } },
      followUps: [{ kind: 'publish', repository }],
    })
  })

  it('makes nothing else worth doing while the company\'s files cannot be read', async () => {
    const issue = anItem()
    const world = createInMemoryWorld({ files: { '.github/throughline.yml': 'extends: acme/.github\n' }, items: [issue, aPullRequest({ origins: [{ kind: 'item', item: issue }] })] })
    world.breakDown('layer')
    expect(await runTask({ kind: 'check', repository, number: 12 }, world)).toMatchObject({ check: { decision: { verdict: { kind: 'unverifiable' } } }, followUps: [] })
  })

  it('looks at what may inherit from the item as well', async () => {
    const issue = anItem()
    const elsewhere = { repository: 'acme/api', number: 7 }
    const world = createInMemoryWorld({ files, items: [issue, aPullRequest({ origins: [{ kind: 'item', item: issue }] })] })
    const { facts } = world.source
    const source = { ...world.source, facts: async (number: number, name: string) => {
      const found = await facts(number, name)
      return found && { ...found, dependents: [...found.dependents, elsewhere] }
    } }
    expect((await runTask({ kind: 'check', repository, number: 12 }, { ...world, source })).followUps).toEqual([
      { kind: 'check', repository, number: 40 },
      { kind: 'check', ...elsewhere },
      { kind: 'publish', repository },
    ])
  })

  it.each([
    ['an item that is no initiative', { files, items: [aPullRequest({ number: 1, labels: [] })] }],
    ['an item that is not there', { files }],
    ['a repository without OKRs', { files: { 'README.md': 'Hello' }, items: [aPullRequest({ number: 1 })] }],
  ])('makes nothing else worth doing for %s', async (_, parts) => {
    expect((await runTask({ kind: 'check', repository, number: 1 }, createInMemoryWorld(parts))).followUps).toEqual([])
  })

  it('concludes on a merge queue\'s commit', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest({ body: aBody() })] })
    await runTask({ kind: 'conclude-group', repository, sha: 'c'.repeat(40), number: 40 }, world)
    expect(world.checkOn('c'.repeat(40))).toMatchObject({ conclusion: 'success' })
  })

  it('turns a change of the OKRs into a look at each item that it concerns', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest({ body: aBody() }), aPullRequest({ number: 41, body: aBody('O1.KR2', '-3 min') })] })
    for (const number of [40, 41]) await runTask({ kind: 'check', repository, number }, world)
    world.commit({ [OKRS]: anOkrsFile(activation) })
    expect(await runTask({ kind: 'sweep', repository }, world)).toMatchObject({ followUps: [{ kind: 'check', repository, number: 41 }, { kind: 'publish', repository }], sweep: { looked: 2 } })
  })

  it('publishes', async () => {
    const world = createInMemoryWorld({ files })
    expect(await runTask({ kind: 'publish', repository }, world)).toMatchObject({ followUps: [], publish: { kind: 'published' } })
    expect(world.file('OKRS.md')).toContain('O1.KR1')
  })

  it('announces the check, and then looks at what is open, and publishes', async () => {
    const world = createInMemoryWorld({ files })
    const head = world.head() ?? ''
    expect((await drain(world, [{ kind: 'announce', repository }])).map(({ kind }) => kind)).toEqual(['announce', 'sweep', 'publish'])
    expect(world.checkOn(head)).toMatchObject({ conclusion: 'success' })
  })

  it.each<readonly [string, Parameters<typeof createInMemoryWorld>[0], readonly string[]]>([
    ['OKRs of its own', { files }, ['sweep', 'publish']],
    ['settings of its own, which may be broken', { files: { '.github/throughline.yml': 'mode: warn\n' }, company: files }, ['sweep', 'publish']],
    ['nothing of its own', { files: { 'README.md': 'Hello' }, company: { ...files, '.github/throughline.yml': 'activate: ["acme/*"]\n' } }, ['sweep']],
  ])('lets the report come with the sweep where a repository has %s', async (_, parts, kinds) => {
    expect((await drain(createInMemoryWorld(parts), [{ kind: 'sweep', repository }])).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('hands on that the world does not answer', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest()] })
    world.breakDown()
    await Promise.all(everyTask.map((task) => expect(runTask(task, world)).rejects.toThrow('Could not verify')))
  })
})

const everyTask: readonly Task[] = [
  { kind: 'check', repository, number: 40 },
  { kind: 'conclude-group', repository, sha: 'c'.repeat(40), number: 40 },
  { kind: 'check-commit', repository, sha: 'c'.repeat(40) },
  { kind: 'sweep', repository },
  { kind: 'publish', repository },
  { kind: 'announce', repository },
]

describe('a story of events', () => {
  const home = { full_name: repository, default_branch: 'main' }

  it('flags an issue, sees it mended, and so turns the pull request that closes it green', async () => {
    const issue = anItem()
    const world = createInMemoryWorld({ files, items: [issue, aPullRequest({ labels: ['initiative'], origins: [{ kind: 'item', item: issue }] })] })
    await drain(world, tasksOfEvent('issues', { action: 'labeled', repository: home, issue: { number: 12 } }))
    expect([world.labels(12).includes('needs-key-result'), world.checkOn(world.headOf(40))?.conclusion]).toEqual([true, 'failure'])
    world.edit(12, { body: aBody() })
    await drain(world, tasksOfEvent('issues', { action: 'edited', repository: home, issue: { number: 12 } }))
    expect([world.labels(12).includes('needs-key-result'), world.checkOn(world.headOf(40))?.conclusion]).toEqual([false, 'success'])
    expect(world.file('OKRS.md')).toContain('Shorten the sign-up form')
  })

  it.each([
    ['issues', 'closed', anItem({ body: aBody(), state: 'closed', outcome: 'completed', closedOn: '2026-11-01' })],
    ['issues', 'reopened', anItem({ body: aBody() })],
    ['issues', 'assigned', anItem({ body: aBody(), assignees: ['ana'] })],
    ['issues', 'milestoned', anItem({ body: aBody(), milestone: 'November' })],
    ['issues', 'edited', anItem({ body: aBody(), title: 'Another title' })],
    ['pull_request', 'closed', aPullRequest({ number: 12, body: aBody(), state: 'closed', outcome: 'merged', closedOn: '2026-11-01' })],
    ['pull_request', 'closed', aPullRequest({ number: 12, state: 'closed' })],
    ['pull_request', 'assigned', aPullRequest({ number: 12, body: aBody(), assignees: ['ana'] })],
    ['pull_request', 'converted_to_draft', aPullRequest({ number: 12, body: aBody(), draft: true })],
  ])('publishes after %s %s, which changes what the report says', async (name, action, after) => {
    const world = createInMemoryWorld({ files, items: [{ ...after, title: 'As it was', body: '', state: 'open', outcome: undefined, closedOn: undefined, assignees: [], milestone: undefined, draft: false }] })
    await drain(world, [{ kind: 'publish', repository }])
    const before = world.file('okrs/report.json')
    world.edit(12, after)
    const done = await drain(world, tasksOfEvent(name, { action, repository: home, [name === 'issues' ? 'issue' : 'pull_request']: { number: 12 } }))
    expect(done.map(({ kind }) => kind)).toEqual(['check', 'publish'])
    expect(world.file('okrs/report.json')).not.toBe(before)
  })

  it('takes an item out of the report that is no initiative any more, whatever told of it', async () => {
    for (const action of ['unlabeled', 'edited']) {
      const world = createInMemoryWorld({ files, items: [anItem({ body: aBody() })] })
      await drain(world, [{ kind: 'publish', repository }])
      world.edit(12, { labels: [] })
      const event = tasksOfEvent('issues', { action, repository: home, issue: { number: 12 } })
      await drain(world, event)
      // Only what changed still speaks of it.
      expect(world.file('OKRS.md')?.split('\n').filter((line) => line.includes('Shorten the sign-up form'))).toEqual([expect.stringMatching(/: gone$/)])
      const head = world.head()
      await drain(world, event)
      expect(world.head()).toBe(head)
    }
  })

  it('re-checks open work when a key result is retired, and comes to rest', async () => {
    const retiring = aPullRequest({ number: 50, labels: [] })
    const bound = aPullRequest({ body: aBody('O1.KR2', '-3 min') })
    const world = createInMemoryWorld({ files, items: [bound, retiring], proposals: { 50: { [OKRS]: anOkrsFile(activation) } } })
    await drain(world, [{ kind: 'check', repository, number: 40 }])
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
    const before = world.merge(50)
    const push = { ref: 'refs/heads/main', before, repository: home, commits: [{ added: [], removed: [], modified: [OKRS] }] }
    const done = await drain(world, tasksOfEvent('push', push))
    expect(done.map(({ kind }) => kind)).toEqual(['sweep', 'publish', 'sweep-below', 'check', 'publish'])
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
    const written = world.written.length
    await drain(world, [...tasksOfEvent('push', push), { kind: 'check', repository, number: 40 }])
    expect(world.written.length).toBe(written)
  })

  it('ends in the same state whatever is doubled, late or out of order', async () => {
    const issue = anItem()
    const items: readonly Item[] = [
      issue,
      anItem({ number: 13, body: aBody('O1.KR2', '-3 min') }),
      aPullRequest({ origins: [{ kind: 'item', item: issue }] }),
      aPullRequest({ number: 41, body: aBody('O9.KR9') }),
      aPullRequest({ number: 42, labels: [] }),
    ]
    const wanted: readonly Task[] = [...items.map(({ number }): Task => ({ kind: 'check', repository, number })), { kind: 'sweep', repository }, { kind: 'publish', repository }]
    const expected = await stateAfter(items, wanted)
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray([...wanted, ...wanted], { minLength: 2 * wanted.length }), async (tasks) => {
      expect(await stateAfter(items, tasks)).toEqual(expected)
    }), { numRuns: 20, seed: 41 })
  })

  /** What people see after the tasks were worked off while the issue was mended in the middle, and again after a sweep. */
  async function stateAfter(items: readonly Item[], tasks: readonly Task[]): Promise<unknown> {
    const world = createInMemoryWorld({ files, items })
    await drain(world, tasks.slice(0, tasks.length / 2))
    world.edit(12, { body: aBody() })
    for (const task of [...tasks, { kind: 'check', repository, number: 12 } as const, { kind: 'publish', repository } as const]) await runTask(task, world)
    for (const { number } of items) await runTask({ kind: 'check', repository, number }, world)
    const checks = [40, 41, 42].map((number) => world.checkOn(world.headOf(number))?.conclusion)
    // Whether the linked issue ever had a comment depends on when it was first looked at.
    return { checks, report: world.file('OKRS.md'), labels: items.map(({ number }) => world.labels(number)), comments: [13, 41, 42].map((number) => world.comments(number)) }
  }
})
