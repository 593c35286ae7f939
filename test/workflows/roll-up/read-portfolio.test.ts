import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { itemName } from '../../../src/domain/item.ts'
import { readPortfolio } from '../../../src/workflows/roll-up/read-portfolio.ts'
import type { RollUp } from '../../../src/workflows/roll-up/roll-up.ts'
import { aBody, anItem, aPullRequest } from '../../builders/an-item.ts'
import { type APortfolio, aPortfolio } from './a-portfolio.ts'

const settings = { ...defaultSettings, repositories: ['acme/*'] }
const names = ({ items }: Pick<RollUp, 'items'>) => items.map((item) => itemName(item))

async function read(portfolio: APortfolio, earlier?: RollUp, options: { readonly today?: string; readonly budget?: number; readonly repositories?: readonly string[] } = {}): Promise<RollUp> {
  const { today = '2026-11-02', budget, repositories = settings.repositories } = options
  const before = portfolio.requests
  const rollUp = await readPortfolio({ portfolio, today, budget, showsPrivate: true }, { ...settings, repositories }, earlier && JSON.stringify(earlier.state))
  expect(rollUp.requests).toBe(portfolio.requests - before)
  return rollUp
}

/** Five repositories, each with two issues and a pull request. */
function aCompany(home: 'public' | 'internal' | 'private' = 'private'): APortfolio {
  const portfolio = aPortfolio(home, { 'acme/api': 'private', 'acme/docs': 'public', 'acme/empty': 'public', 'acme/intra': 'internal', 'acme/web': 'public', 'other/web': 'public' })
  for (const repository of ['acme/api', 'acme/docs', 'acme/intra', 'acme/web', 'other/web']) {
    for (const number of [1, 2]) portfolio.put(anItem({ repository, number, body: aBody() }), '2026-10-20T08:00:00Z')
    portfolio.put(aPullRequest({ repository, number: 3 }), '2026-10-21T08:00:00Z')
  }
  return portfolio
}

describe('the first reading', () => {
  it('lists every labelled item of the repositories that the settings name, by repository and number', async () => {
    const { items, reading } = await read(aCompany())
    expect(items.map((item) => itemName(item))).toEqual(['api', 'docs', 'intra', 'web'].flatMap((name) => [1, 2, 3].map((number) => `acme/${name}#${number}`)))
    expect(reading).toEqual({ repositories: 5, withheld: 0, unseen: 0, pending: 0, completeOn: '2026-11-02' })
  })

  it.each([
    ['public', ['acme/docs', 'acme/web'], 2],
    ['internal', ['acme/docs', 'acme/intra', 'acme/web'], 1],
  ] as const)('reads nothing that the readers of a %s report may not see, and counts it', async (home, shown, withheld) => {
    const portfolio = aCompany(home)
    const { items, reading } = await read(portfolio)
    expect([...new Set(items.map(({ repository }) => repository))]).toEqual(shown)
    expect(reading.withheld).toBe(withheld)
    expect(portfolio.read.filter(({ repository }) => !(shown as readonly string[]).includes(repository))).toEqual([])
  })

  it('reads no private repository for a private one whose owner does not show it', async () => {
    const portfolio = aCompany()
    const { items, reading } = await readPortfolio({ portfolio, today: '2026-11-02', showsPrivate: false }, settings, undefined)
    expect([...new Set(items.map(({ repository }) => repository))]).toEqual(['acme/docs', 'acme/intra', 'acme/web'])
    expect(reading.withheld).toBe(1)
    expect(portfolio.read.some(({ repository }) => repository === 'acme/api')).toBe(false)
  })

  it('takes a pattern and names side by side; a name that is not to be seen is counted', async () => {
    const rollUp = await read(aCompany(), undefined, { repositories: ['acme/w*', 'Other/Web', 'acme/secret'] })
    expect(names(rollUp)).toEqual(['acme/web#1', 'acme/web#2', 'acme/web#3', 'other/web#1', 'other/web#2', 'other/web#3'])
    expect(rollUp.reading).toMatchObject({ repositories: 2, unseen: 1 })
  })

  it('goes on where a list is longer than a page, or longer than the census counted', async () => {
    const portfolio = aPortfolio('private', { 'acme/web': 'private' })
    for (let number = 1; number <= 250; number += 1) portfolio.put(anItem({ number }), '2026-10-20T08:00:00Z')
    const grown: APortfolio = { ...portfolio, census: async (...given) => {
      const page = await portfolio.census(...given)
      return { ...page, repositories: page.repositories.map((repository) => ({ ...repository, counts: [{ issues: 3, pullRequests: 0 }] })) }
    } }
    expect((await readPortfolio({ portfolio: grown, today: '2026-11-02', showsPrivate: true }, settings, undefined)).items).toHaveLength(250)
  })
})

describe('the next reading', () => {
  it('of a company in which nothing happened takes a request for each kind of item, and finds the same', async () => {
    const portfolio = aCompany()
    const first = await read(portfolio)
    const next = await read(portfolio, first)
    expect(next.requests).toBe(3)
    expect(next.items).toEqual(first.items)
    expect(next.reading).toEqual(first.reading)
  })

  it('takes in what was edited, opened and closed, without reading anything else', async () => {
    const portfolio = aCompany()
    const first = await read(portfolio)
    portfolio.put(anItem({ repository: 'acme/web', number: 2, title: 'Edited' }), '2026-11-01T08:00:00Z')
    portfolio.put(anItem({ repository: 'acme/empty', number: 1 }), '2026-11-01T09:00:00Z')
    const next = await read(portfolio, first)
    expect(next.requests).toBe(3)
    expect(next.items.find((item) => itemName(item) === 'acme/web#2')?.title).toBe('Edited')
    expect(names(next)).toContain('acme/empty#1')
  })

  it('finds out that an item was deleted or lost its label, and reads that repository alone again', async () => {
    const portfolio = aCompany()
    const first = await read(portfolio)
    portfolio.remove({ repository: 'acme/docs', number: 1 })
    portfolio.put(anItem({ repository: 'acme/web', number: 9 }), '2026-11-01T08:00:00Z')
    portfolio.read.length = 0
    const next = await read(portfolio, first)
    expect(names(next)).not.toContain('acme/docs#1')
    expect(names(next)).toContain('acme/web#9')
    expect([...new Set(portfolio.read.map(({ repository }) => repository))]).toEqual(['acme/docs'])
  })

  it('drops what its readers may not see any more', async () => {
    const portfolio = aCompany('public')
    const first = await read(portfolio)
    portfolio.setVisibility('acme/docs', 'private')
    const next = await read(portfolio, first)
    expect(names(next)).toEqual(['acme/web#1', 'acme/web#2', 'acme/web#3'])
    expect(next.reading.withheld).toBe(3)
    expect(next.state.items.some(({ repository }) => repository === 'acme/docs')).toBe(false)
  })

  it('takes an edited parent into what inherits from it', async () => {
    const portfolio = aCompany()
    const parent = anItem({ repository: 'acme/api', number: 1, body: aBody() })
    portfolio.put(aPullRequest({ repository: 'acme/web', number: 7, origins: [{ kind: 'item', item: parent }] }), '2026-10-20T08:00:00Z')
    const first = await read(portfolio)
    portfolio.put({ ...parent, body: aBody('O1.KR2') }, '2026-11-01T08:00:00Z')
    const next = await read(portfolio, first)
    expect(next.items.find((item) => itemName(item) === 'acme/web#7')?.origins).toMatchObject([{ item: { body: aBody('O1.KR2') } }])
  })

  it('begins at the beginning where more changed than a search shows', async () => {
    const portfolio = aPortfolio('private', { 'acme/web': 'private' })
    for (let number = 1; number <= 1200; number += 1) portfolio.put(anItem({ number }), '2026-10-20T08:00:00Z')
    const first = await read(portfolio)
    const next = await read(portfolio, first)
    expect(next.items).toHaveLength(1200)
    expect(portfolio.read.length).toBe(24)
  })

  it('begins at the beginning after a week, for what no search shows', async () => {
    const portfolio = aCompany()
    const first = await read(portfolio)
    portfolio.read.length = 0
    expect((await read(portfolio, first, { today: '2026-11-08' })).state.fullOn).toBe('2026-11-02')
    expect(portfolio.read).toEqual([])
    expect((await read(portfolio, first, { today: '2026-11-09' })).state.fullOn).toBe('2026-11-09')
    expect(portfolio.read).not.toEqual([])
  })

  it.each([
    ['is no JSON', '{'], ['is of another kind', '[]'], ['is null', 'null'],
    ['holds items that are none', JSON.stringify({ schema: 1, key: 'k', fullOn: '2026-11-01', tallies: {}, pending: [], items: [{ number: 1 }] })],
  ])('begins at the beginning where what was left %s', async (_, earlier) => {
    const rollUp = await readPortfolio({ portfolio: aCompany(), today: '2026-11-02', showsPrivate: true }, settings, earlier)
    expect(rollUp.items).toHaveLength(12)
  })
})

describe('the budget', () => {
  it('leaves the rest to the next reading, says how much, and ends at the same', async () => {
    const portfolio = aPortfolio('private', Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`acme/r${String(index).padStart(3, '0')}`, 'private'] as const)))
    for (let index = 0; index < 300; index += 1) for (const number of [1, 2]) portfolio.put(anItem({ repository: `acme/r${String(index).padStart(3, '0')}`, number }), new Date(Date.UTC(2026, 9, 1) + index * 7_200_000).toISOString())
    const whole = await read(portfolio)
    expect(whole.requests).toBe(12)
    const first = await read(portfolio, undefined, { budget: 9 })
    expect(first.reading).toEqual({ repositories: 150, withheld: 0, unseen: 0, pending: 150, completeOn: undefined })
    expect(first.items).toHaveLength(300)
    const second = await read(portfolio, first, { budget: 8 })
    expect(second.reading.pending).toBe(50)
    const third = await read(portfolio, second, { budget: 8 })
    expect(third.reading).toEqual({ repositories: 300, withheld: 0, unseen: 0, pending: 0, completeOn: '2026-11-02' })
    expect(third.items).toEqual(whole.items)
  })
})

describe('a state that somebody wrote by hand', () => {
  it.each([
    ['that fewer people may see', ['acme/*'], 'public'],
    ['that nobody asked for', ['acme/web'], 'private'],
  ] as const)('has no repository read %s', async (_, repositories, home) => {
    const portfolio = aPortfolio(home, { 'acme/web': 'public', 'acme/secret': 'private' })
    for (const repository of ['acme/web', 'acme/secret']) portfolio.put(anItem({ repository, number: 1 }), '2026-10-20T08:00:00Z')
    const first = await read(portfolio, undefined, { repositories })
    const forged = { ...first, state: { ...first.state, pending: [{ name: 'acme/secret', counts: [[100, 100] as const] }] } }
    const next = await read(portfolio, forged, { repositories, today: '2026-11-03' })
    expect(names(next)).toEqual(['acme/web#1'])
    expect(portfolio.read.map(({ repository }) => repository)).not.toContain('acme/secret')
    expect(next.reading).toMatchObject({ pending: 0 })
  })

  it('is no state where generations follow each other without an end', async () => {
    const portfolio = aPortfolio('public', { 'acme/web': 'public' })
    const first = await read(portfolio)
    const item = JSON.stringify(anItem({ title: 'Forged' }))
    const deep = item.replace('"origins":[]', '"origins":[{"kind":"item","item":').repeat(20_000) + item + '}]}'.repeat(20_000)
    const forged = JSON.stringify(first.state).replace('"items":[]', `"items":[${deep}]`)
    expect((await readPortfolio({ portfolio, today: '2026-11-03', showsPrivate: true }, settings, forged)).items).toEqual([])
  })
})
