import { describe, expect, it } from 'vitest'
import { parseOkrs } from '../../../src/okrs/parse-okrs.ts'
import { publishReport } from '../../../src/workflows/publish/publish-report.ts'
import { aBody, anItem, aPullRequest } from '../../builders/an-item.ts'
import { activation, anOkrsFile, firstReport, privateObjective } from '../an-okrs-file.ts'
import { createInMemoryWorld } from '../in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const files = { [OKRS]: anOkrsFile(activation, firstReport) }
const items = [
  aPullRequest({ number: 1, body: aBody(), title: 'Prefill the checklist' }),
  anItem({ number: 2, body: aBody('O1.KR2', '-3 min'), title: 'Sample data for the first report' }),
  anItem({ number: 3, title: 'Dark mode' }),
  anItem({ number: 4, labels: [], title: 'A typing error' }),
]

describe('publishReport', () => {
  it('commits the report and its data in one commit', async () => {
    const world = createInMemoryWorld({ files, items })
    expect(await publishReport(world)).toMatchObject({ kind: 'published', outcomes: [{ effect: 'files', kind: 'done', sha: world.head() }] })
    expect(world.file('OKRS.md')).toContain('Prefill the checklist')
    expect(JSON.parse(world.file('okrs/report.json') ?? '')).toMatchObject({ repository: 'acme/web' })
    expect(world.applied).toMatchObject([{ kind: 'files', branch: 'main', delivery: 'auto' }])
  })

  it('asks for the configuration, the initiatives, the last report, the history of the OKRs and the forms, and no more', async () => {
    const world = createInMemoryWorld({ files: { ...files, [SETTINGS]: 'label: [initiative, bet]\n' }, items })
    await publishReport(world)
    expect(world.asked).toEqual(['configuration', 'initiatives initiative, bet', 'files okrs/report.json', 'history 30', 'templates'])
  })

  it('tells of initiatives only, also of those that are not linked', async () => {
    const world = createInMemoryWorld({ files, items })
    await publishReport(world)
    expect(world.file('OKRS.md')).toContain('Dark mode')
    expect(world.file('OKRS.md')).not.toContain('A typing error')
  })

  it('shows open work at its key result until another cycle begins, and asks what becomes of it', async () => {
    const world = createInMemoryWorld({ files, items, today: '2027-01-01' })
    await publishReport(world)
    const { objectives: [{ keyResults }], initiatives, attention, portfolio, waiting } = JSON.parse(world.file('okrs/report.json') ?? '')
    expect(keyResults.map(({ claims }: { claims: readonly { item: { number: number } }[] }) => claims.map(({ item }) => item.number))).toEqual([[1], [2]])
    expect(initiatives[0]).toMatchObject({ number: 1, open: true, placement: 'linked' })
    expect(attention.map(({ code, item }: { code: string; item?: { number: number } }) => `${code} ${item?.number ?? ''}`)).toEqual(['no-check-in ', 'initiative-overdue 1', 'no-check-in ', 'initiative-overdue 2', 'initiative-unlinked 3'])
    expect(portfolio.placements).toMatchObject({ linked: 2, unlinked: 1 })
    expect(waiting).toEqual([])
    expect(world.file('OKRS.md')).toMatch(/\[#2\]\([^)]*\) is still open, and the cycle has ended/)
    expect(world.file('OKRS.md')).not.toContain('belongs to the cycle')
  })

  it('holds open work against the new cycle as soon as there is one', async () => {
    const next = anOkrsFile(activation.replace('O1.KR1', 'N1.KR1')).replace('2026-Q4, start: 2026-10-01, end: 2026-12-31', '2027-Q1, start: 2027-01-01, end: 2027-03-31')
    const world = createInMemoryWorld({ files: { '.github/okrs/a.yml': files[OKRS], '.github/okrs/b.yml': next }, items, today: '2027-01-01' })
    await publishReport(world)
    const { initiatives } = JSON.parse(world.file('okrs/report.json') ?? '')
    expect(initiatives[0]).toMatchObject({ number: 1, placement: 'unlinked', problems: [{ code: 'key-result-closed' }] })
  })

  it('makes no second commit of the same report', async () => {
    const world = createInMemoryWorld({ files, items })
    await publishReport(world)
    const head = world.head()
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'unchanged' }] })
    expect(world.head()).toBe(head)
  })

  it('says what changed since the week before, and nothing new when nothing did', async () => {
    const world = createInMemoryWorld({ files, items })
    await publishReport(world)
    world.today = '2026-11-11'
    expect(await publishReport(world)).toMatchObject({ report: { changes: { week: '2026-11-02', current: undefined } } })
    world.edit(2, { state: 'closed', outcome: 'completed', closedOn: '2026-11-10' })
    const entry = { kind: 'initiative', item: { number: 2 }, aspects: ['stage'], on: '2026-11-10', before: { stage: 'proposed' }, after: { stage: 'shipped' } }
    const changes = { week: '2026-11-09', current: { since: '2026-11-02', updatedOn: '2026-11-10', entries: [{ kind: 'key-result', aspects: ['coverage'] }, entry] } }
    expect(await publishReport(world)).toMatchObject({ report: { changes } })
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'unchanged' }] })
    world.today = '2026-11-25'
    expect(await publishReport(world)).toMatchObject({ report: { changes } })
  })

  it('shows how key results were revised, and in a repository that everybody can read nothing of private ones', async () => {
    for (const isPrivate of [true, false]) {
      const before = `${anOkrsFile(activation, firstReport)}${privateObjective}`
      const world = createInMemoryWorld({ private: isPrivate, files: { [OKRS]: before } })
      world.commit({ [OKRS]: before.replace('target: 55', 'target: 50') })
      world.commit({ [OKRS]: 'objectives: [' })
      world.commit({ [OKRS]: before.replace('target: 55', 'target: 45') })
      world.commit({ [OKRS]: before.replace('target: 55', 'target: 45').replace('target: 95', 'target: 80').replace('visibility: private', 'visibility: public') })
      const result = await publishReport(world)
      const keyResults = result.kind === 'published' ? result.report.objectives.flatMap((objective) => objective.keyResults) : []
      expect(keyResults.find(({ id }) => id === 'O1.KR1')?.revisions).toMatchObject([
        { on: '2026-11-02', midCycle: true, changes: [{ field: 'target', before: 50, after: 45, loosened: true }] },
        { on: '2026-11-02', midCycle: true, changes: [{ field: 'target', before: 55, after: 50, loosened: true }] },
      ])
      expect(keyResults.find(({ id }) => id === 'O7.KR1')?.revisions).toHaveLength(isPrivate ? 1 : 0)
      expect(result).toMatchObject({ report: { attention: expect.arrayContaining([expect.objectContaining({ code: 'loosened', before: 50, after: 45 })]) } })
    }
  })

  it('keeps the revisions that it knows where nobody answers about the history', async () => {
    const before = anOkrsFile(activation, firstReport)
    const world = createInMemoryWorld({ files: { [OKRS]: before } })
    world.commit({ [OKRS]: before.replace('target: 55', 'target: 60') })
    await publishReport(world)
    world.breakDown('history')
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'unchanged' }], report: { objectives: [{ keyResults: [{ revisions: [{ changes: [{ before: 55, after: 60 }] }] }, { revisions: [] }] }] } })
  })

  it('gives equal bytes whatever the order in which work is listed', async () => {
    const [one, other] = [createInMemoryWorld({ files, items }), createInMemoryWorld({ files, items: items.toReversed() })]
    await publishReport(one)
    await publishReport(other)
    expect([other.file('OKRS.md'), other.file('okrs/report.json')]).toEqual([one.file('OKRS.md'), one.file('okrs/report.json')])
  })

  it('goes where the settings say', async () => {
    const world = createInMemoryWorld({ files: { ...files, [SETTINGS]: 'report: { path: docs/goals.md, data: docs/goals.json, delivery: pull-request }\n' }, items })
    await publishReport(world)
    expect([world.file('docs/goals.md'), typeof world.offered('docs/goals.md'), typeof world.offered('docs/goals.json')]).toEqual([undefined, 'string', 'string'])
  })

  it('is offered where the branch takes no commit', async () => {
    const world = createInMemoryWorld({ files, items, protected: true })
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'done', url: expect.stringContaining('/pull/') }] })
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'unchanged' }] })
  })

  it('takes away the files of its own that it needs no more, and nobody else\'s', async () => {
    const two = { ...files, [OKRS]: anOkrsFile(activation, activation.replace('O1.KR1', 'O1.KR2')), 'okrs/badges/hand-made.svg': '<svg/>' }
    const world = createInMemoryWorld({ files: two, items })
    await publishReport(world)
    expect(world.file('okrs/badges/o1-kr2.svg')).toBeDefined()
    world.commit({ [OKRS]: anOkrsFile(activation) })
    await publishReport(world)
    expect([world.file('okrs/badges/o1-kr2.svg'), world.file('okrs/badges/hand-made.svg'), typeof world.file('okrs/badges/o1-kr1.svg')]).toEqual([undefined, '<svg/>', 'string'])
    expect(await publishReport(world)).toMatchObject({ outcomes: [{ kind: 'unchanged' }] })
  })

  it('goes where whoever runs it decides', async () => {
    const world = createInMemoryWorld({ files, items, overrides: { delivery: 'summary' } })
    expect(await publishReport(world)).toMatchObject({ effect: { delivery: 'summary' }, outcomes: [{ kind: 'unchanged' }] })
    expect(world.file('OKRS.md')).toBeUndefined()
  })

  it('keeps the last good report while the OKR file is broken', async () => {
    const world = createInMemoryWorld({ files, items })
    await publishReport(world)
    const report = world.file('OKRS.md')
    world.commit({ [OKRS]: 'objectives: [' })
    expect(await publishReport(world)).toMatchObject({ kind: 'broken', diagnostics: [{ severity: 'error', place: { file: OKRS } }] })
    expect(world.file('OKRS.md')).toBe(report)
  })

  it('is silent where there are no OKRs', async () => {
    const world = createInMemoryWorld({ files: { 'README.md': 'Hello' }, items })
    expect([await publishReport(world), world.applied]).toEqual([{ kind: 'silent' }, []])
  })

  it('never shows private objectives in a public repository', async () => {
    const secret = anOkrsFile(activation).replace('owner: "@ana"', 'owner: "@ana"\n    visibility: private')
    expect(parseOkrs([{ origin: '.', okrs: [{ path: OKRS, text: secret }] }], '2026-11-02').kind).toBe('plan')
    const [open, own] = [createInMemoryWorld({ files: { [OKRS]: secret } }), createInMemoryWorld({ files: { [OKRS]: secret }, private: true })]
    await publishReport(open)
    await publishReport(own)
    expect(`${open.file('OKRS.md')}${open.file('okrs/report.json')}`).not.toContain('Increase activated accounts')
    expect(own.file('OKRS.md')).toContain('Increase activated accounts')
  })

  it('never shows private objectives of the company in a public repository', async () => {
    const parts = {
      files: { [SETTINGS]: 'extends: acme/.github\n' },
      repositories: { 'acme/.github': { [OKRS]: anOkrsFile() + privateObjective } },
      items: [aPullRequest({ number: 1, body: aBody('O7.KR1') }), anItem({ number: 2 })],
    }
    const [open, own] = [createInMemoryWorld(parts), createInMemoryWorld({ ...parts, private: true })]
    await publishReport(open)
    await publishReport(own)
    expect(JSON.stringify(open.applied)).toContain('Increase activated accounts')
    expect(JSON.stringify(open.applied)).not.toMatch(/Initech|ledgers/)
    expect(own.file('OKRS.md')).toContain('ledgers')
  })
})
