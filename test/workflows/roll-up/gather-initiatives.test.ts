import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/item.ts'
import { parseLayers } from '../../../src/workflows/load-configuration.ts'
import { type Gathered, gatherInitiatives, type GatheringFacts, type GatheringSource } from '../../../src/workflows/roll-up/gather-initiatives.ts'
import { aBody, anItem } from '../../builders/an-item.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { type APortfolio, aPortfolio } from './a-portfolio.ts'

const settings = 'repositories: ["acme/*"]\nreport: { data: reports/okrs.json }\n'
const today = '2026-11-02'

function configurationWith(text: string) {
  return parseLayers([{ origin: 'acme/okrs', okrs: [{ path: '.github/okrs.yml', text: anOkrsFile() }], settings: { path: '.github/throughline.yml', text } }], today)
}

/** A private repository of an owner who shows it the work of private ones, or not. */
function aHome(showsTo: string | undefined): GatheringFacts {
  const company = showsTo === undefined ? {} : { company: { origin: 'acme/.github', okrs: [], settings: { path: '.github/throughline.yml', text: `shows_to: [${showsTo}]\n` } } }
  return { repository: { name: 'acme/okrs', defaultBranch: 'main', private: true }, layer: { origin: 'acme/okrs', okrs: [] }, ...company }
}

function gather(portfolio: APortfolio, standing: string | undefined, own: readonly Item[] = [], facts = aHome('acme/okrs')): Promise<Gathered> {
  return gatherInitiatives({
    initiatives: () => Promise.resolve(own),
    files: (paths) => Promise.resolve(new Map(paths.flatMap((path) => (path === 'reports/sync.json' && standing !== undefined ? [[path, standing] as const] : [])))),
    portfolio: () => Promise.resolve(portfolio),
  }, configurationWith(settings), today, facts)
}

describe('gathering initiatives', () => {
  it('asks this repository alone where the settings name no others', async () => {
    const portfolio = aPortfolio('private', {})
    const own = [anItem()]
    expect(await gatherInitiatives({ initiatives: () => Promise.resolve(own), portfolio: () => Promise.resolve(portfolio) }, configurationWith('mode: warn'), today, aHome(undefined))).toEqual({ items: own, links: new Map(), files: [] })
    expect(portfolio.requests).toBe(0)
  })

  it('reads many, and leaves beside the data what the next reading goes on from', async () => {
    const portfolio = aPortfolio('private', { 'acme/web': 'private', 'acme/api': 'private' })
    portfolio.put(anItem({ body: `${'Much is said here.\n\n'.repeat(9)}${aBody()}` }), '2026-10-20T08:00:00Z')
    portfolio.put(anItem({ repository: 'acme/api', number: 1 }), '2026-10-21T08:00:00Z')
    const first = await gather(portfolio, undefined)
    expect(first.reading).toMatchObject({ repositories: 2, pending: 0, completeOn: today })
    const [file] = first.files
    expect(file?.path).toBe('reports/sync.json')
    expect(file?.content).not.toContain('Much is said')
    portfolio.read.length = 0
    const second = await gather(portfolio, file?.content)
    expect(portfolio.read).toEqual([])
    expect(second.files).toEqual(first.files)
    expect(second.items.map(({ number }) => number)).toEqual([1, 12])
  })

  it('wants no commit for what only the search counts differently', async () => {
    const portfolio = aPortfolio('private', { 'acme/web': 'private' })
    portfolio.put(anItem(), '2026-10-20T08:00:00Z')
    const [file] = (await gather(portfolio, undefined)).files
    // Touched, and the same as before.
    portfolio.put(anItem(), '2026-11-01T08:00:00Z')
    expect((await gather(portfolio, file?.content)).files).toEqual([file])
    portfolio.put(anItem({ title: 'Another one' }), '2026-11-01T09:00:00Z')
    expect((await gather(portfolio, file?.content)).files).not.toEqual([file])
  })

  it.each([['nobody asked the owner', undefined], ['the owner shows it to another one', 'acme/board']])('shows of private repositories only its own work where %s', async (_, showsTo) => {
    const portfolio = aPortfolio('private', { 'acme/okrs': 'private', 'acme/secret': 'private', 'acme/web': 'public' })
    for (const repository of ['acme/okrs', 'acme/secret', 'acme/web']) portfolio.put(anItem({ repository, title: `Work of ${repository}` }), '2026-10-20T08:00:00Z')
    const own = anItem({ repository: 'acme/okrs' })
    const gathered = await gather(portfolio, undefined, [own], aHome(showsTo))
    expect(gathered.items.map(({ repository }) => repository)).toEqual(['acme/okrs', 'acme/web'])
    expect(gathered.reading).toMatchObject({ repositories: 2, withheld: 1 })
    expect(JSON.stringify(gathered)).not.toContain('acme/secret')
  })

  it('asks again and again about what waits, since the end of what it waits for changes nothing on it', async () => {
    const portfolio = aPortfolio('public', { 'acme/web': 'public' })
    portfolio.put(anItem({ body: aBody(), blocked: true }), '2026-10-20T08:00:00Z')
    const asked: number[] = []
    let open = true
    const blockers: NonNullable<GatheringSource['blockers']> = (issues) => {
      asked.push(issues.length)
      return Promise.resolve(issues.map(() => ({ blockers: [{ repository: 'acme/api', number: 4, open, visibility: 'private' as const }], unseen: 0 })))
    }
    const home = { ...aHome(undefined), repository: { name: 'acme/okrs', defaultBranch: 'main', private: false, visibility: 'public' as const } }
    const read = (standing?: string) => gatherInitiatives({ initiatives: () => Promise.resolve([]), files: () => Promise.resolve(new Map(standing === undefined ? [] : [['reports/sync.json', standing]])), portfolio: () => Promise.resolve(portfolio), blockers }, configurationWith(settings), today, home)
    const first = (await read()).files[0]?.content
    expect(first).toContain('"blocked":true')
    expect(first).not.toContain('acme/api')
    open = false
    // No search shows it: the change is none of this issue.
    portfolio.put(anItem({ body: aBody() }), '2026-10-20T06:00:00Z')
    const second = await read(first)
    expect(second.links.get('acme/web#12')).toEqual({ blockers: [], hidden: [], unseen: 0 })
    expect(second.files[0]?.content).not.toContain('blocked')
    await read(second.files[0]?.content)
    expect(asked).toEqual([1, 1])
  })
})
