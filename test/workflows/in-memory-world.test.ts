import { describe, expect, it } from 'vitest'
import type { CheckEffect, CommentEffect, Effect } from '../../src/ports/effect.ts'
import { anItem, aPullRequest } from '../builders/an-item.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const comment: CommentEffect = { kind: 'comment', number: 12, marker: '<!-- m -->', body: '<!-- m -->\nHello', when: 'always' }
const report: Effect = { kind: 'files', branch: 'main', message: 'docs: report', files: [{ path: 'OKRS.md', content: 'Fine' }], delivery: 'auto' }

async function apply(world: InMemoryWorld, number: number, ...effects: readonly Effect[]): Promise<readonly string[]> {
  const facts = await world.source.facts(number, world.checkName)
  const outcomes = await world.sink.apply(effects, facts?.present ?? { checks: [], labels: [] })
  return outcomes.map(({ kind }) => kind)
}

describe('the world in memory', () => {
  it('brings an effect about once, and then finds it there', async () => {
    const world = createInMemoryWorld({ files: {}, items: [anItem(), aPullRequest()] })
    const check: CheckEffect = { kind: 'check', name: 'Throughline', sha: world.headOf(40), conclusion: 'failure', title: 'No', summary: 'No.', annotations: [] }
    const label: Effect = { kind: 'label', number: 12, label: 'needs-key-result', wanted: true }
    expect([await apply(world, 12, comment, label, report), await apply(world, 40, check)]).toEqual([['done', 'done', 'done'], ['done']])
    expect([await apply(world, 12, comment, label, report), await apply(world, 40, check)]).toEqual([['unchanged', 'unchanged', 'unchanged'], ['unchanged']])
    expect([world.applied.length, world.written.length]).toEqual([8, 4])
  })

  it('edits a check and a comment in place, and writes no comment that is only to be edited', async () => {
    const world = createInMemoryWorld({ files: {}, items: [anItem(), aPullRequest()] })
    expect(await apply(world, 12, { ...comment, when: 'if-present' })).toEqual(['unchanged'])
    await apply(world, 12, comment)
    await apply(world, 12, { ...comment, body: 'Done', when: 'if-present' })
    expect(world.comments(12)).toEqual(['Done'])
  })

  it('shows whoever does not say what is present that the check was written twice', async () => {
    const world = createInMemoryWorld({ files: {}, items: [aPullRequest()] })
    const check: CheckEffect = { kind: 'check', name: 'Throughline', sha: world.headOf(40), conclusion: 'success', title: 'Yes', summary: 'Yes.', annotations: [] }
    await world.sink.apply([check, check], { headSha: check.sha, checks: [], labels: [] })
    expect(world.checksOn(check.sha)).toHaveLength(2)
  })

  it('keeps the history of the default branch', async () => {
    const world = createInMemoryWorld({ files: { '.github/okrs.yml': 'one' } })
    const before = world.commit({ '.github/okrs.yml': 'two' })
    const texts = await Promise.all([undefined, before, 'gone'].map(async (sha) => (await world.source.configuration(sha)).layer.okrs.map(({ text }) => text)))
    expect(texts).toEqual([['two'], ['one'], []])
  })

  it('shows what a pull request proposes only where it touches the configuration', async () => {
    const world = createInMemoryWorld({ files: { '.github/okrs.yml': 'one' }, items: [aPullRequest(), aPullRequest({ number: 41 })], proposals: { 40: { '.github/okrs.yml': undefined, '.github/okrs/a.yml': 'new' }, 41: { 'README.md': 'Hi' } } })
    const [first, second] = await Promise.all([world.source.facts(40, 'x'), world.source.facts(41, 'x')])
    expect([first?.proposed?.okrs, second?.proposed]).toEqual([[{ path: '.github/okrs/a.yml', text: 'new' }], undefined])
    world.merge(40)
    expect([world.file('.github/okrs.yml'), world.file('.github/okrs/a.yml'), world.item(40).outcome]).toEqual([undefined, 'new', 'merged'])
  })

  it('is the same for equal beginnings', async () => {
    const parts = { files: { 'a.txt': 'a' }, items: [aPullRequest()] }
    const [one, other] = [createInMemoryWorld(parts), createInMemoryWorld(parts)]
    expect([one.head(), one.headOf(40), await one.source.facts(40, 'x')]).toEqual([other.head(), other.headOf(40), await other.source.facts(40, 'x')])
  })

  it('hands out the files that there are', async () => {
    const world = createInMemoryWorld({ files: { 'a.txt': 'a' } })
    expect(await world.source.files(['a.txt', 'b.txt', 'constructor'])).toEqual(new Map([['a.txt', 'a']]))
  })
})
