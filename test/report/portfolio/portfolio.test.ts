import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../../src/domain/initiative.ts'
import type { InitiativeFields } from '../../../src/domain/initiative-fields.ts'
import { plainVerdict } from '../../../src/domain/verdict.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import type { Portfolio } from '../../../src/report/portfolio/portfolio.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../a-company.ts'

// 40 to 55 %: 1.5 pp are a tenth of the way; the second key result counts as much as the first.
const keyResults = [aKeyResult(), aKeyResult({ id: 'O1.KR2', unit: 'min', baseline: 30, target: 10 }), aKeyResult({ id: 'O1.KR3', intent: 'learn', weight: 9 })]

function portfolio(work: readonly Initiative[], groups: readonly string[] = ['team', 'repository']): Portfolio {
  const plan = { today: '2026-11-02', cycles: [aCycle({ objectives: [anObjective({ team: 'Growth', keyResults })] })] }
  return buildReport(plan, work, { repository: 'acme/web', settings: { groups, debtBand: [0.2, 0.3] } }).portfolio
}

function promise(number: number, delta: number, fields: InitiativeFields = {}, keyResult = 'O1.KR1'): Initiative {
  return anInitiative({ number, assignees: ['ben'] }, { ...aLink(keyResult, delta), fields })
}

const numbers = (items: readonly { readonly item: { readonly number: number } }[]) => items.map(({ item }) => item.number)

describe('the Pareto list', () => {
  it('sorts by weighted shares of the ways and stops at four fifths', () => {
    const { pareto } = portfolio([promise(1, 6, { confidence: 0.5 }), promise(2, 12), promise(3, -2, {}, 'O1.KR2'), promise(4, 0.75), anInitiative({ number: 5 }, aLink('O1.KR3', undefined))])
    expect(pareto.entries.map(({ item, share, cumulative }) => [item.number, share, cumulative])).toEqual([[2, 0.695652173913, 0.695652173913], [1, 0.173913043478, 0.869565217391]])
    expect(pareto).toMatchObject({ carrying: 2, of: 4, withoutNumber: 1 })
  })

  it('counts a promise once, not its deliveries, and nothing that points the other way', () => {
    const origin = promise(1, 6)
    const delivery = anInitiative({ number: 2, kind: 'pull-request', origins: [{ kind: 'item', item: origin.item }] }, { ...aLink('O1.KR1', 6), kind: 'inherited', inheritedFrom: origin.item })
    expect(portfolio([origin, delivery, promise(3, -9)]).pareto).toMatchObject({ entries: [{ item: { number: 1 }, share: 1 }], carrying: 1, of: 1 })
  })

  it('says nothing where nothing is promised', () => {
    expect(portfolio([]).pareto).toEqual({ entries: [], carrying: undefined, of: 0, withoutNumber: 0 })
  })
})

describe('the decision matrix', () => {
  const work = [promise(1, 3, { effort: 1 }), promise(2, 3, { effort: 8 }), promise(3, 0.5, { effort: 2 }), promise(4, 0.5, { effort: 9 }), promise(5, 3), promise(6, 3, { effort: 0 })]

  it('compares open initiatives with one another', () => {
    const { matrix } = portfolio(work)
    expect(matrix.points.map(({ item, quadrant }) => [item.number, quadrant])).toEqual([[1, 'quick-win'], [2, 'big-bet'], [3, 'fill-in'], [4, 'time-sink']])
    expect(matrix).toMatchObject({ quadrants: { 'quick-win': 1, 'big-bet': 1, 'fill-in': 1, 'time-sink': 1 }, cut: { effort: 5 }, unplaced: 2 })
  })

  it('places nothing where too few say both', () => {
    expect(portfolio(work.slice(0, 3)).matrix).toMatchObject({ points: [], cut: undefined, unplaced: 3 })
  })
})

const debt = (number: number, effort?: number) => anInitiative({ number }, { ...plainVerdict('waived'), fields: { workKind: 'tech-debt', effort } })

describe('the mix', () => {
  it.each<[string, readonly Initiative[], object]>([
    ['nothing', [], { by: 'number', debt: { share: 0, standing: 'unknown' } }],
    ['by effort', [promise(1, 1, { workKind: 'outcome', effort: 6 }), debt(2, 2), debt(3)], { by: 'effort', debt: { share: 0.25, standing: 'within' }, kinds: { 'tech-debt': { initiatives: 2, effort: 2 } } }],
    ['by number', [promise(1, 1, { workKind: 'outcome', effort: 6 }), debt(2), debt(3)], { by: 'number', debt: { share: 0.666666666667, standing: 'above' } }],
    ['too little debt', [...[1, 2, 3, 4, 5].map((number) => promise(number, 1, { workKind: 'operations' })), debt(9)], { debt: { standing: 'below' }, kinds: { operations: { initiatives: 5 } } }],
    ['mostly unstated', [promise(1, 1), promise(2, 1), debt(3)], { debt: { share: 0.333333333333, standing: 'unknown' }, kinds: { unstated: { initiatives: 2 } } }],
    ['sizes', [promise(1, 1, { size: 'rock' }), promise(2, 1, { size: 'sand' }), promise(3, 1)], { sizes: { rock: { initiatives: 1, share: 0.333333333333 }, pebble: { initiatives: 0 }, sand: { initiatives: 1 }, unsized: { initiatives: 1 } } }],
  ])('%s', (_, work, expected) => {
    expect(portfolio(work).mix).toMatchObject(expected)
  })
})

describe('groupings', () => {
  const work = [
    anInitiative({ number: 1, labels: ['initiative', 'team: Search', 'region:eu'] }, aLink('O1.KR1', 3)),
    anInitiative({ number: 2, repository: 'acme/api', state: 'closed', outcome: 'completed' }, aLink('O1.KR1', 1)),
    anInitiative({ number: 3, labels: ['team/search'] }, plainVerdict('missing')),
  ]

  it('takes the team of a label, or else of the objective', () => {
    expect(portfolio(work).groupings[0]).toMatchObject({ by: 'team', groups: [
      { name: 'Growth', initiatives: 1, open: 0, shipped: 1, promisedShare: 0.25 },
      { name: 'Search', initiatives: 1, open: 1, keyResults: ['O1.KR1'], promisedShare: 0.75 },
      { name: 'search', initiatives: 1, unlinked: 1, promisedShare: 0 },
    ] })
  })

  it('groups by repository and by the beginning of a label, where there is more than one group', () => {
    expect(portfolio(work, ['repository', 'region:', 'area:']).groupings.map(({ by, groups }) => [by, ...groups.map(({ name }) => name ?? '-')])).toEqual([['repository', 'acme/web', 'acme/api'], ['region:', '-', 'eu']])
  })
})

describe('the load of teams', () => {
  it('counts what committed work serves, and makes more than three a matter', () => {
    const ids = ['A', 'B', 'C', 'D']
    const plan = { today: '2026-11-02', cycles: [aCycle({ objectives: [anObjective({ keyResults: ids.map((id) => aKeyResult({ id, owner: `@${id}` })) })] })] }
    const work = [...ids.map((id, index) => anInitiative({ number: index + 1, labels: ['team: Search'], assignees: [`dev-${index}`] }, aLink(id, 15))), anInitiative({ number: 9, labels: ['team: Billing'] }, aLink('A', 1))]
    const report = buildReport(plan, work, { repository: 'acme/web' })
    expect(report.portfolio.teams).toEqual([{ who: 'Search', keyResults: ids, initiatives: 4 }])
    expect(report.attention.filter(({ code }) => code === 'overload')).toMatchObject([{ team: 'Search', owner: undefined, keyResults: ids }])
  })
})

describe('dependencies', () => {
  it('shows what is open or unknown, and makes it a matter', () => {
    const blockedBy = [{ repository: 'acme/api', number: 9, via: 'text' as const, open: undefined }, { repository: 'acme/web', number: 2, via: 'text' as const, open: undefined }, { repository: 'acme/web', number: 3, via: 'link' as const, open: false }]
    const waiting = { ...promise(1, 15), blockedBy }
    const done = { ...promise(4, 1), blockedBy: [{ repository: 'acme/web', number: 5, via: 'text' as const, open: undefined }] }
    const closed = anInitiative({ number: 5, state: 'closed', outcome: 'completed' }, aLink('O1.KR1', 1))
    const work = [waiting, promise(2, 1), done, closed]
    expect(portfolio(work).dependencies).toEqual([{ item: { repository: 'acme/web', number: 1 }, keyResults: ['O1.KR1'], blockedBy: [{ repository: 'acme/api', number: 9, via: 'text' as const, open: undefined }, { repository: 'acme/web', number: 2, via: 'text', open: true }], hidden: 0 }])
    const { attention } = buildReport({ today: '2026-11-02', cycles: [aCycle({ objectives: [anObjective({ keyResults })] })] }, work, { repository: 'acme/web' })
    expect(attention.filter(({ code }) => code === 'blocked')).toMatchObject([{ severity: 'medium', item: { number: 1 }, owner: 'ben', by: [{ number: 9 }, { number: 2 }] }])
  })
})

const keyResult = (work: readonly Initiative[]) => buildReport({ today: '2026-11-02', cycles: [aCycle({ objectives: [anObjective({ keyResults })] })] }, work, { repository: 'acme/web' }).objectives[0]?.keyResults[0]

describe('ranks', () => {
  it('goes by RICE where all have a reach, else by ICE, and leaves out what says too little', () => {
    const rich = [promise(1, 3, { confidence: 0.5, effort: 2, reach: 100 }), promise(2, 3, { confidence: 1, effort: 2, reach: 10 }), promise(3, 9, { confidence: 1 })]
    expect(keyResult(rich)).toMatchObject({ rankedBy: 'rice' })
    expect(keyResult(rich)?.claims.map(({ item, rice, ice, rank }) => [item.number, rice, ice, rank])).toEqual([[3, undefined, undefined, undefined], [2, 100, 10, 2], [1, 500, 5, 1]])
    const poor = [...rich, promise(4, 1.5, { confidence: 1, effort: 1 })]
    expect(keyResult(poor)).toMatchObject({ rankedBy: 'ice' })
    expect(numbers((keyResult(poor)?.claims ?? []).filter(({ rank }) => rank !== undefined).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)))).toEqual([2, 4, 1])
  })
})
