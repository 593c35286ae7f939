import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/workflows/check-item.ts'
import { publishReport } from '../../src/workflows/publish/publish-report.ts'
import { sweepOpenWork } from '../../src/workflows/sweep-open-work.ts'
import { anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const OKRS = { '.github/okrs.yml': anOkrsFile(activation, firstReport) }
const sidebars = { 12: [{ name: 'Key result', value: 'O1.KR1' }, { name: 'Expected impact', value: '+2 pp' }] }
const roadmap = anItem({ number: 12, labels: [] })
const items = [anItem({ number: 12 }), aPullRequest({ number: 40, origins: [{ kind: 'item', item: roadmap }] }), aPullRequest({ number: 41, labels: [], origins: [{ kind: 'item', item: roadmap }] })]

function aWorld(settings: string): InMemoryWorld {
  return createInMemoryWorld({ files: { ...OKRS, '.github/throughline.yml': settings }, items, sidebars })
}

const asked = (world: InMemoryWorld) => world.asked.filter((question) => question.startsWith('sidebars'))

describe('fields in the sidebar of an issue', () => {
  it('count the same in a check, a sweep and a report, for the issue and for what inherits from it', async () => {
    const world = aWorld('issues: { fields: true }')
    expect(await checkItem(world, 12)).toMatchObject({ decision: { verdict: { kind: 'linked', keyResults: ['O1.KR1'] } } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'inherited', keyResults: ['O1.KR1'] }, conclusion: 'success' } })
    expect(await checkItem(world, 41)).toMatchObject({ decision: { verdict: { kind: 'not-an-initiative' } } })
    expect(asked(world)).toEqual(['sidebars 12 by initiative', 'sidebars 12 by initiative'])
    expect((await sweepOpenWork(world, 'acme/web')).tasks).toEqual([])
    await publishReport(world)
    expect(JSON.parse(world.file('okrs/report.json') ?? '{}')).toMatchObject({ portfolio: { verdicts: { linked: 1, inherited: 1, missing: 0 } } })
  })

  it('are not asked for unless the settings say so', async () => {
    const world = aWorld('mode: enforce')
    expect(await checkItem(world, 40)).toMatchObject({ decision: { verdict: { kind: 'missing' } } })
    await sweepOpenWork(world, 'acme/web')
    await publishReport(world)
    expect(asked(world)).toEqual([])
  })

  it('that cannot be read are no reason to call anything missing', async () => {
    const world = aWorld('issues: { fields: true }')
    world.breakDown('sidebars')
    await expect(checkItem(world, 40)).rejects.toMatchObject({ name: 'UnverifiableError' })
  })
})
