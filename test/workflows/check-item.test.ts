import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import { checkItem } from '../../src/workflows/check-item.ts'
import { tasksOfEvent } from '../../src/workflows/tasks-of-event.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport, privateObjective } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const files = { [OKRS]: anOkrsFile(activation, firstReport) }

function aWorld(item: Item, parts: WorldParts = {}): InMemoryWorld {
  return createInMemoryWorld({ files, items: [item], ...parts })
}

describe('checkItem on issues', () => {
  it('flags an initiative without a key result: a label and one comment', async () => {
    const world = aWorld(anItem())
    expect(await checkItem(world, 12)).toMatchObject({ decision: { verdict: { kind: 'missing' }, conclusion: 'failure' }, outcomes: [{ effect: 'label', kind: 'done' }, { effect: 'comment', kind: 'done' }] })
    expect(world.labels(12)).toEqual(['initiative', 'needs-key-result'])
    expect(world.comments(12)).toEqual([expect.stringContaining('O1.KR1')])
  })

  it('takes the label back and turns the comment when its author adds what was missing', async () => {
    const world = aWorld(anItem())
    await checkItem(world, 12)
    world.edit(12, { body: aBody() })
    expect(await checkItem(world, 12)).toMatchObject({ decision: { verdict: { kind: 'linked' }, conclusion: 'success' } })
    expect(world.labels(12)).toEqual(['initiative'])
    expect(world.comments(12)).toEqual([expect.stringContaining('All set')])
  })

  it('says nothing on an issue that is linked from the start', async () => {
    const world = aWorld(anItem({ body: aBody() }))
    await checkItem(world, 12)
    expect([world.written, world.comments(12), world.labels(12)]).toEqual([[], [], ['initiative']])
  })

  it('takes everything back when the initiative label goes', async () => {
    const world = aWorld(anItem())
    await checkItem(world, 12)
    world.edit(12, { labels: world.labels(12).filter((label) => label !== 'initiative') })
    await checkItem(world, 12)
    expect([world.labels(12), world.comments(12)]).toEqual([[], [expect.stringContaining('All set')]])
  })

  it('writes the comment again when somebody deleted it', async () => {
    const world = aWorld(anItem())
    await checkItem(world, 12)
    world.deleteComments(12)
    await checkItem(world, 12)
    expect(world.comments(12)).toHaveLength(1)
  })

  it('leaves comments out where the settings do', async () => {
    const world = aWorld(anItem(), { files: { ...files, [SETTINGS]: 'issues: { comment: false, label: no-goal }\n' } })
    await checkItem(world, 12)
    expect([world.labels(12), world.comments(12)]).toEqual([['initiative', 'no-goal'], []])
  })

  it('names the open work that may inherit from it', async () => {
    const issue = anItem({ body: aBody() })
    const pull = aPullRequest({ origins: [{ kind: 'item', item: issue }] })
    const child = anItem({ number: 13, origins: [{ kind: 'item', item: issue }] })
    const done = aPullRequest({ number: 41, state: 'closed', outcome: 'merged', origins: [{ kind: 'item', item: issue }] })
    const world = aWorld(issue, { items: [issue, pull, child, done] })
    expect(await checkItem(world, 12)).toMatchObject({ dependents: [{ repository: 'acme/web', number: 40 }, { repository: 'acme/web', number: 13 }] })
  })
})

describe('checkItem on pull requests', () => {
  it.each([
    ['links nothing', aPullRequest(), 'missing', 'failure', 1],
    ['links a key result', aPullRequest({ body: aBody() }), 'linked', 'success', 0],
    ['names a key result that is none', aPullRequest({ body: aBody('O9.KR9') }), 'invalid', 'failure', 1],
    ['carries no label', aPullRequest({ labels: [] }), 'not-an-initiative', 'success', 0],
    ['needs none, with a reason', aPullRequest({ body: aBody('none — security patch') }), 'waived', 'success', 0],
    ['comes from an exempt bot', aPullRequest({ author: 'dependabot[bot]' }), 'exempt', 'success', 0],
  ])('concludes on one that %s', async (_, pull, kind, conclusion, comments) => {
    const world = aWorld(pull)
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind } } })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ name: 'Throughline', conclusion, title: expect.stringMatching(/\S/), summary: expect.stringMatching(/\S/) })
    expect([world.comments(40).length, world.labels(40)]).toEqual([comments, pull.labels])
  })

  it('says in the check which pull request it speaks about, since a re-run on a fork\'s does not', async () => {
    const world = aWorld(aPullRequest())
    await checkItem(world, 40)
    expect(world.applied).toContainEqual(expect.objectContaining({ kind: 'check', item: 40 }))
    const [check] = tasksOfEvent('check_run', { action: 'rerequested', repository: { full_name: 'acme/web' }, check_run: { pull_requests: [], external_id: '40' } })
    expect(check).toEqual({ kind: 'check', repository: 'acme/web', number: 40 })
  })

  it('decides with one question to the world', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }))
    await checkItem(world, 40)
    expect(world.asked).toEqual(['facts 40'])
  })

  it.each([['missing', ''], ['linked', aBody()], ['invalid', aBody('O9.KR9')]])('writes nothing the second time, when %s', async (_, body) => {
    const world = aWorld(aPullRequest({ body }))
    await checkItem(world, 40)
    const before = world.written.length
    expect((await checkItem(world, 40))?.outcomes.map(({ kind }) => kind)).toEqual(world.applied.slice(world.applied.length / 2).map(() => 'unchanged'))
    expect(world.written.length).toBe(before)
  })

  it('keeps one check and one comment through all turns', async () => {
    const world = aWorld(aPullRequest())
    for (const body of ['', aBody('O9.KR9'), aBody(), '', aBody()]) {
      world.edit(40, { body })
      await checkItem(world, 40)
    }
    expect([world.checksOn(world.headOf(40)).length, world.comments(40).length]).toEqual([1, 1])
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
  })

  it('concludes on the new head after a push', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }))
    await checkItem(world, 40)
    const before = world.headOf(40)
    world.push(40)
    await checkItem(world, 40)
    expect(world.headOf(40)).not.toBe(before)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
  })

  it('sees a label that comes late', async () => {
    const world = aWorld(aPullRequest({ labels: [] }))
    await checkItem(world, 40)
    world.edit(40, { labels: ['initiative'] })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
  })

  it('inherits from the issue that it closes, as that issue stands now', async () => {
    const issue = anItem()
    const world = aWorld(issue, { items: [issue, aPullRequest({ origins: [{ kind: 'item', item: issue }] })] })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
    world.edit(12, { body: aBody() })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'inherited', inheritedFrom: { number: 12 } } } })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
  })

  it('does not blame anybody for an issue that it cannot read', async () => {
    const world = aWorld(aPullRequest({ origins: [{ kind: 'unreadable', reference: 'acme/secret#3', reason: 'access was refused' }] }))
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'unverifiable' }, conclusion: 'neutral' } })
    expect(world.comments(40)).toEqual([])
  })

  it('leaves the verdict to the check where comments are forbidden', async () => {
    const world = aWorld(aPullRequest(), { refuses: ['comment', 'label'] })
    expect(await checkItem(world, 40)).toMatchObject({ outcomes: [{ effect: 'check', kind: 'done' }, { effect: 'comment', kind: 'denied', permission: 'comment: write' }] })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
  })

  it('knows what else serves the key result from the last report, and distrusts what is none', async () => {
    for (const report of ['', 'null', '[]', '{"objectives":[{"keyResults":[null,{"id":1}]}]}', '{"objectives":{"length":1}}']) {
      const world = aWorld(aPullRequest({ body: aBody() }), { files: { ...files, 'okrs/report.json': report } })
      await checkItem(world, 40)
      expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
    }
  })

  it.each(['>'.repeat(65_536), '['.repeat(65_536), '`'.repeat(65_536), '### Key result\n\n@everyone <!-- ', '### Key result\r\n\r\n\u202EO1.KR1\r\n', '__proto__: constructor'])('concludes whatever a body holds', async (body) => {
    const world = aWorld(aPullRequest({ body }))
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))?.conclusion).toBeDefined()
  })
})

describe('checkItem and settings', () => {
  it.each([
    ['mode: warn\n', undefined, 'neutral', 1],
    ['mode: off\n', undefined, 'success', 0],
    ['mode: warn\n', 'enforce', 'failure', 1],
    ['', 'off', 'success', 0],
  ] as const)('concludes by the mode: %j, run as %s', async (settings, mode, conclusion, comments) => {
    const world = aWorld(aPullRequest(), { files: { ...files, [SETTINGS]: settings }, overrides: { mode } })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion })
    expect(world.comments(40)).toHaveLength(comments)
  })

  it('finds its own check under the name that the repository gave it', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }), { files: { ...files, [SETTINGS]: 'check_name: Goals\n' } })
    await checkItem(world, 40)
    await checkItem(world, 40)
    expect(world.checksOn(world.headOf(40)).map(({ name }) => name)).toEqual(['Goals'])
    expect(world.written).toHaveLength(1)
  })

  it('resolves key results of the company that the repository extends', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }), { files: { [SETTINGS]: 'extends: acme/.github\n' }, repositories: { 'acme/.github': files } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'linked', keyResults: ['O1.KR1'] } } })
    expect(world.asked).toEqual(['facts 40', 'layer acme/.github'])
  })
})

describe('checkItem while the company\'s files cannot be read', () => {
  const parts = { files: { ...files, [SETTINGS]: 'extends: acme/.github\n' }, repositories: { 'acme/.github': { [OKRS]: anOkrsFile(firstReport) } } }

  it.each([
    ['links nothing', aPullRequest()],
    ['links what is known', aPullRequest({ body: aBody() })],
    ['links what is not known', aPullRequest({ body: aBody('O9.KR9') })],
  ])('says so at once on a pull request that %s, and nothing else', async (_, pull) => {
    const world = aWorld(pull, parts)
    world.breakDown('layer')
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'unverifiable', problems: [{ code: 'company-unreadable' }] }, conclusion: 'neutral' } })
    expect(world.applied.map(({ kind }) => kind)).toEqual(['check'])
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'neutral', title: expect.stringMatching(/^Could not verify/), summary: expect.stringContaining('acme/.github') })
  })

  it('says nothing on an issue, where there is no check', async () => {
    const world = aWorld(anItem(), parts)
    world.breakDown('layer')
    expect(await checkItem(world, 12)).toMatchObject({ decision: { verdict: { kind: 'unverifiable' } }, outcomes: [] })
    expect(world.applied).toEqual([])
  })

  it('leaves label and comment as they are, and decides in the same check when it can again', async () => {
    const world = aWorld(aPullRequest(), parts)
    await checkItem(world, 40)
    const [comment] = world.comments(40)
    world.breakDown('layer')
    await checkItem(world, 40)
    expect(world.comments(40)).toEqual([comment])
    world.recover()
    await checkItem(world, 40)
    expect(world.checksOn(world.headOf(40))).toMatchObject([{ conclusion: 'failure' }])
  })

  it.each([
    ['the repository gives', 'extends: acme/.github\ncheck_name: Goals\n', 'Goals'],
    ['is the last known', 'extends: acme/.github\n', 'Aims'],
  ])('uses the name that %s, and one check', async (_, settings, name) => {
    const world = aWorld(aPullRequest(), { ...parts, files: { ...files, [SETTINGS]: settings } })
    world.breakDown('layer')
    for (let time = 0; time < 2; time += 1) await checkItem({ ...world, checkName: 'Aims' }, 40)
    expect(world.checksOn(world.headOf(40)).map((check) => check.name)).toEqual([name])
  })

  it('tells a refusal from a silence, each with what to do', async () => {
    const problems = await Promise.all((['denied', 'unavailable', 'outdated'] as const).map(async (reason) => {
      const world = aWorld(aPullRequest(), parts)
      const layer = () => Promise.reject(new UnverifiableError('the OKR files of acme/.github', reason, new Error('no')))
      const result = await checkItem({ ...world, source: { ...world.source, layer } }, 40)
      return result?.decision.verdict.problems[0]
    }))
    expect(problems).toMatchObject([
      { found: 'the OKR files of acme/.github', message: expect.stringContaining('refused'), expected: expect.stringContaining('may read'), example: 'extends: acme/.github' },
      { found: 'the OKR files of acme/.github', message: expect.stringContaining('did not answer'), expected: expect.stringContaining('re-run'), example: '/throughline check' },
      { found: 'the OKR files of acme/.github', message: expect.stringContaining('too old'), expected: expect.stringContaining('3.18'), example: '/throughline check' },
    ])
  })

  it('lets other mistakes be told', async () => {
    const world = aWorld(aPullRequest(), parts)
    const source = { ...world.source, layer: () => Promise.reject(new TypeError('a defect')) }
    await expect(checkItem({ ...world, source }, 40)).rejects.toThrow('a defect')
  })

  it.each([
    ['that links nothing stays missing', '', 'missing', 'failure'],
    ['that is linked is in doubt', aBody(), 'unverifiable', 'neutral'],
  ])('a pull request which changes the settings, and %s', async (_, body, kind, conclusion) => {
    const world = aWorld(aPullRequest({ body }), { ...parts, files: { ...parts.files, ...files }, proposals: { 40: { [SETTINGS]: 'extends: acme/.github\nmode: enforce\n' } } })
    let asked = 0
    const layer: typeof world.source.layer = async (name) => {
      asked += 1
      if (asked > 1) throw new UnverifiableError('the OKR files of acme/.github', 'unavailable', new Error('no'))
      return world.source.layer(name)
    }
    expect(await checkItem({ ...world, source: { ...world.source, layer } }, 40)).toMatchObject({ decision: { verdict: { kind }, conclusion } })
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion })
  })

  it('concludes with a success where the check is off', async () => {
    const world = aWorld(aPullRequest(), { ...parts, overrides: { mode: 'off' } })
    world.breakDown('layer')
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'success' } })
  })
})

describe('checkItem in a repository that everybody can read', () => {
  const parts = { files: { [SETTINGS]: 'extends: acme/.github\n' }, repositories: { 'acme/.github': { [OKRS]: anOkrsFile() + privateObjective } } }
  const words = /O7|Initech|ledgers/

  it.each([
    ['an issue that names nothing', anItem(), 'missing'],
    ['a pull request that names nothing', aPullRequest({ title: 'Reconcile ledgers' }), 'missing'],
    ['a pull request that comes near', aPullRequest({ body: aBody('O1.KR7') }), 'invalid'],
  ])('shows no private objective of the company to %s', async (_, item, kind) => {
    const [open, own] = [aWorld(item, parts), aWorld(item, { ...parts, private: true })]
    expect(await checkItem(open, item.number)).toMatchObject({ decision: { verdict: { kind } } })
    expect(JSON.stringify(open.applied)).not.toMatch(words)
    expect(open.applied.length).toBeGreaterThan(1)
    await checkItem(own, item.number)
    expect(JSON.stringify(own.applied)).toMatch(words)
  })

  it('does not know a private key result by its id either', async () => {
    const item = aPullRequest({ body: aBody('O7.KR1') })
    const [open, own] = [aWorld(item, parts), aWorld(item, { ...parts, private: true })]
    expect(await checkItem(open, 40)).toMatchObject({ decision: { verdict: { kind: 'invalid', keyResults: [] } } })
    expect(JSON.stringify(open.applied)).not.toMatch(/Initech|ledgers/)
    expect(await checkItem(own, 40)).toMatchObject({ decision: { verdict: { kind: 'linked' } } })
  })
})

describe('checkItem where there is nothing to say', () => {
  it('is silent without an OKR file', async () => {
    const world = aWorld(aPullRequest(), { files: { 'README.md': 'Hello' } })
    expect([await checkItem(world, 40), world.applied]).toEqual([undefined, []])
  })

  it('is silent about items that are not there', async () => {
    const world = aWorld(aPullRequest())
    expect([await checkItem(world, 404), world.applied]).toEqual([undefined, []])
  })

  it.each([anItem({ number: 40, state: 'closed', outcome: 'completed' }), aPullRequest({ state: 'closed', outcome: 'merged' })])('leaves what is closed as it is', async (item) => {
    const world = aWorld(item)
    await checkItem(world, 40)
    expect(world.applied).toEqual([])
  })

  it('lets a world that does not answer be an exception, and says nothing meanwhile', async () => {
    const world = aWorld(aPullRequest())
    world.breakDown()
    await expect(checkItem(world, 40)).rejects.toThrow('Could not verify')
    world.recover()
    expect(world.applied).toEqual([])
  })
})

describe('checkItem on pull requests that change the OKRs', () => {
  const worse = anOkrsFile(activation.replace('target: 55', 'target: many'), firstReport)

  it('fails the one that breaks the file, with remarks on its lines', async () => {
    const world = aWorld(aPullRequest({ labels: [] }), { proposals: { 40: { [OKRS]: worse } } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'okrs-invalid' }, breaksOkrs: true } })
    const check = world.checkOn(world.headOf(40))
    expect(check).toMatchObject({ conclusion: 'failure' })
    expect(check?.annotations).toContainEqual(expect.objectContaining({ path: OKRS, line: 11, level: 'failure' }))
  })

  it('fails the one that breaks the settings', async () => {
    const world = aWorld(aPullRequest({ labels: [] }), { proposals: { 40: { [SETTINGS]: 'mode: strict\n' } } })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'failure' })
  })

  it.each([
    ['is in peace where it adds to a company whose file is broken already', anOkrsFile(firstReport), 'neutral', false],
    ['fails where its own file is broken as well', worse, 'failure', true],
  ])('%s', async (_, own, conclusion, breaksOkrs) => {
    const parts = { files: { [SETTINGS]: 'extends: acme/.github\n' }, repositories: { 'acme/.github': { [OKRS]: worse } }, proposals: { 40: { [OKRS]: own } }, private: true }
    const world = aWorld(aPullRequest(), parts)
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'okrs-invalid' }, breaksOkrs, conclusion } })
    expect(world.checkOn(world.headOf(40))?.annotations.every(({ path }) => path === OKRS)).toBe(true)
  })

  it('leaves the others in peace, also once it is merged', async () => {
    const world = aWorld(aPullRequest(), { items: [aPullRequest({ labels: [] }), aPullRequest({ number: 41, body: aBody() })], proposals: { 40: { [OKRS]: worse } } })
    await checkItem(world, 41)
    expect(world.checkOn(world.headOf(41))).toMatchObject({ conclusion: 'success' })
    world.merge(40)
    expect(await checkItem(world, 41)).toMatchObject({ decision: { verdict: { kind: 'okrs-invalid' } }, outcomes: [] })
    expect(world.checkOn(world.headOf(41))).toMatchObject({ conclusion: 'success', title: expect.stringContaining('Linked') })
    expect(world.comments(41)).toEqual([])
  })

  it('tells what has no verdict yet that the file on the default branch is broken, neutrally and with a link to the line', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }))
    await checkItem(world, 40)
    world.commit({ [OKRS]: worse })
    world.push(40)
    await checkItem(world, 40)
    const check = world.checkOn(world.headOf(40))
    expect(check).toMatchObject({ conclusion: 'neutral', annotations: [] })
    expect(check?.summary).toMatch(/\(https:\/\/github\.com\/acme\/web\/blob\/HEAD\/\.github\/okrs\.yml#L11\)/)
    const standing = world.written.length
    await checkItem(world, 40)
    expect(world.written.length).toBe(standing)
  })

  it('is neutral where the label came while the file was broken, since no verdict on the work stands yet', async () => {
    const world = aWorld(aPullRequest({ labels: [] }), { files: { [OKRS]: worse } })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
    world.edit(40, { labels: ['initiative'] })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'neutral' })
  })

  it('takes back neither label nor comment of an issue while the file is broken', async () => {
    const world = aWorld(anItem())
    await checkItem(world, 12)
    const before = [world.labels(12), world.comments(12)]
    world.commit({ [OKRS]: worse })
    world.edit(12, { body: aBody() })
    await checkItem(world, 12)
    expect([world.labels(12), world.comments(12)]).toEqual(before)
    world.commit(files)
    await checkItem(world, 12)
    expect([world.labels(12), world.comments(12)]).toEqual([['initiative'], [expect.stringContaining('All set')]])
  })

  it('says on every check that the settings on the default branch are partly wrong, with a link, and decides with the rest', async () => {
    const world = aWorld(aPullRequest(), { files: { ...files, [SETTINGS]: 'check_name: Throughline\nmode: strict\n' } })
    await checkItem(world, 40)
    const check = world.checkOn(world.headOf(40))
    expect(check).toMatchObject({ conclusion: 'failure', title: expect.stringContaining('No key result'), annotations: [] })
    expect(check?.summary).toMatch(/One setting on the default branch does not count[^]*\(https:\/\/github\.com\/acme\/web\/blob\/HEAD\/\.github\/throughline\.yml#L2\)/)
  })

  it('passes the one that mends a broken file', async () => {
    const world = aWorld(aPullRequest({ labels: [] }), { files: { [OKRS]: worse }, proposals: { 40: files } })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
  })

  it('passes the one that brings the first file', async () => {
    const world = aWorld(aPullRequest(), { files: { 'README.md': 'Hello' }, proposals: { 40: files } })
    await checkItem(world, 40)
    expect(world.checkOn(world.headOf(40))).toMatchObject({ conclusion: 'success' })
  })

  it('does not let a pull request bring the key result that it names', async () => {
    const own = anOkrsFile(activation, firstReport, firstReport.replace('KR2', 'KR3'))
    const world = aWorld(aPullRequest({ body: aBody('O1.KR3', '-2 min') }), { proposals: { 40: { [OKRS]: own } } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'invalid' }, conclusion: 'failure' } })
  })

  it('does not let a pull request soften the settings for itself', async () => {
    const world = aWorld(aPullRequest(), { proposals: { 40: { [SETTINGS]: 'mode: off\n' } } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'failure' } })
  })
})
