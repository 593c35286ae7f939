import { describe, expect, it } from 'vitest'
import { checkItem } from '../../../src/workflows/check-item.ts'
import { concludeGroup } from '../../../src/workflows/conclude/conclude-group.ts'
import { aBody, aPullRequest } from '../../builders/an-item.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { createInMemoryWorld } from '../in-memory-world.ts'

const files = { '.github/okrs.yml': anOkrsFile() }
const sha = 'c'.repeat(40)

/** Three pull requests in a queue, of which the first says this. */
function threeWith(body: string) {
  return [aPullRequest({ number: 39, body }), aPullRequest({ body: aBody() }), aPullRequest({ number: 41 })]
}

describe('concludeGroup', () => {
  it.each([
    ['linked', aBody(), 'success'],
    ['missing', '', 'failure'],
  ])('puts the live verdict of the pull request on the queue\'s commit: %s', async (kind, body, conclusion) => {
    const world = createInMemoryWorld({ files, items: [aPullRequest({ body })] })
    expect(await concludeGroup(world, sha, 40)).toMatchObject({ decision: { verdict: { kind } } })
    expect(world.checkOn(sha)).toMatchObject({ conclusion })
  })

  it('leaves label, comment and the pull request\'s own check alone', async () => {
    const world = createInMemoryWorld({ files, items: [aPullRequest()] })
    expect(await concludeGroup(world, sha, 40)).toMatchObject({ dependents: [] })
    expect(world.applied.map(({ kind }) => kind)).toEqual(['check'])
    expect(world.checkOn(world.headOf(40))).toBeUndefined()
  })

  it('lets others through the queue while the OKR file is broken, with a link to the line, and stops the one that breaks it', async () => {
    const broken = { '.github/okrs.yml': `${anOkrsFile()}nonsense: 1\n` }
    const items = [aPullRequest({ body: aBody() }), aPullRequest({ number: 41, labels: [] })]
    const others = createInMemoryWorld({ files: broken, items })
    await concludeGroup(others, sha, 40)
    expect(others.checkOn(sha)).toMatchObject({ conclusion: 'neutral', summary: expect.stringContaining('/blob/HEAD/.github/okrs.yml#L') })
    const breaking = createInMemoryWorld({ files, items, proposals: { 41: broken } })
    await concludeGroup(breaking, sha, 41)
    expect(breaking.checkOn(sha)).toMatchObject({ conclusion: 'failure', annotations: [{ path: '.github/okrs.yml', level: 'failure' }] })
  })

  it.each([undefined, 404])('concludes with a success where the queue names no pull request that is there (%s)', async (number) => {
    const world = createInMemoryWorld({ files })
    expect(await concludeGroup(world, sha, number)).toBeUndefined()
    expect(world.checkOn(sha)).toMatchObject({ conclusion: 'success', title: expect.stringContaining('queue') })
  })

  it('uses the name that the repository gave the check', async () => {
    const world = createInMemoryWorld({ files: { ...files, '.github/throughline.yml': 'check_name: Goals\n' }, items: [aPullRequest({ body: aBody() })] })
    await concludeGroup(world, sha, 40)
    expect(world.checksOn(sha).map(({ name }) => name)).toEqual(['Goals'])
  })

  it('uses that name also where the queue names no pull request, since the queue waits for it', async () => {
    const world = createInMemoryWorld({ files: { ...files, '.github/throughline.yml': 'check_name: Goals\n' } })
    await concludeGroup(world, sha, undefined)
    expect(world.checksOn(sha)).toMatchObject([{ name: 'Goals', conclusion: 'success' }])
  })

  describe('of several pull requests', () => {
    const [base, first] = ['b'.repeat(40), 'a'.repeat(40)]
    const queue = [{ number: 39, head: first, base }, { number: 40, head: sha, base: first }, { number: 41, head: 'd'.repeat(40), base: sha }]
    const behind = { branch: 'main', base }

    it.each([
      ['by its last verdict', true],
      ['by a look, where it has none', false],
    ])('fails when one that comes before the last does not pass, %s, and names it', async (_how, checked) => {
      const world = createInMemoryWorld({ files, items: threeWith(''), queue })
      if (checked) await checkItem(world, 39)
      const before = world.asked.length
      expect(await concludeGroup(world, sha, 40, behind)).toMatchObject({ decision: { conclusion: 'failure' }, title: '#39 of this group does not pass' })
      expect(world.checkOn(sha)).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('pull request 39: No key result named') })
      expect(world.asked.slice(before)).toEqual(['facts 40', 'queue main', ...(checked ? [] : ['facts 39'])])
    })

    it('passes when all before it do; what comes behind it has a group of its own', async () => {
      const world = createInMemoryWorld({ files, items: threeWith(aBody()), queue })
      await concludeGroup(world, sha, 40, behind)
      expect(world.checkOn(sha)).toMatchObject({ conclusion: 'success', title: expect.stringContaining('O1.KR1') })
    })

    it('keeps to the verdict of the last one where the queue cannot be read', async () => {
      const world = createInMemoryWorld({ files, items: threeWith(''), queue })
      world.breakDown('queue')
      await concludeGroup(world, sha, 40, behind)
      expect(world.checkOn(sha)).toMatchObject({ conclusion: 'success' })
    })
  })

  it.each([undefined, 40])('is silent where there is no OKR file (%s)', async (number) => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, items: [aPullRequest()] })
    expect([await concludeGroup(world, sha, number), world.applied]).toEqual([undefined, []])
  })
})
