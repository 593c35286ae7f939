import { describe, expect, it } from 'vitest'
import type { BlockerReading } from '../../src/ports/blocker-reading.ts'
import { mayName } from '../../src/workflows/may-name.ts'
import { publishReport } from '../../src/workflows/publish/publish-report.ts'
import { readLinks, withoutSettled } from '../../src/workflows/read-links.ts'
import { aBody, anItem } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type WorldParts } from './in-memory-world.ts'

const OKRS = { '.github/okrs.yml': anOkrsFile(activation, firstReport) }
const shown = { open: true, visibility: 'public' as const }

async function published(parts: WorldParts) {
  const world = createInMemoryWorld({ files: OKRS, ...parts })
  await publishReport(world)
  const report = world.file('okrs/report.json') ?? '{}'
  return { world, report, portfolio: (JSON.parse(report) as { readonly portfolio: unknown }).portfolio, page: world.file('OKRS.md') ?? '', table: world.file('okrs/initiatives.csv') ?? '' }
}

function waits(body = ''): ReturnType<typeof anItem> {
  return anItem({ body: `${aBody()}\n\n${body}`, blocked: true, assignees: ['ben'] })
}

describe('what GitHub\'s links say has to be done first', () => {
  it('is one set with what the text says, and closed blockers block nothing', async () => {
    const links = { 12: { unseen: 0, blockers: [{ repository: 'acme/web', number: 3, ...shown }, { repository: 'Acme/API', number: 4, ...shown, open: false }, { repository: 'acme/web', number: 5, ...shown, open: false }] } }
    const { world, portfolio, page } = await published({ items: [waits('Blocked by #3, acme/api#4 and #6')], links })
    expect(world.asked.filter((question) => question.startsWith('blockers'))).toEqual(['blockers 12'])
    expect(portfolio).toMatchObject({ dependencies: [{ item: { number: 12 }, hidden: 0, blockedBy: [{ number: 3, open: true, via: 'link' }, { number: 6, via: 'text' }] }], dependenciesUnread: 0 })
    expect(page).toMatch(/waits for #.*3, #.*6.* \(by its text\)/)
  })

  it('is asked for nowhere where nothing waits', async () => {
    const { world } = await published({ items: [anItem({ body: aBody() }), anItem({ number: 13, body: aBody(), blocked: true, state: 'closed', outcome: 'completed' })] })
    expect(world.asked.filter((question) => question.startsWith('blockers'))).toEqual([])
  })

  it('is counted and not named where not everybody may see it who can read the report', async () => {
    const secret: BlockerReading = { unseen: 1, blockers: [{ repository: 'acme/secret', number: 77, open: true, visibility: 'private' }, { repository: 'acme/secret', number: 78, open: false, visibility: 'private' }] }
    const { report, portfolio, page, table } = await published({ items: [waits()], links: { 12: secret } })
    expect(portfolio).toMatchObject({ dependencies: [{ blockedBy: [], hidden: 2 }] })
    expect(JSON.parse(report)).toMatchObject({ attention: expect.arrayContaining([expect.objectContaining({ code: 'blocked', by: [], hidden: 2, owner: 'ben' })]) })
    expect(page).toContain('waits for 2 that not everybody may see who can read this')
    for (const text of [report, page, table]) expect(text).not.toMatch(/secret|7[78]/)
  })

  it('is no secret where the text names it, and then counts once', async () => {
    const links = { 12: { unseen: 0, blockers: [{ repository: 'acme/secret', number: 77, open: true, visibility: 'private' as const }] } }
    expect((await published({ items: [waits('Depends on acme/secret#77')], links })).portfolio).toMatchObject({ dependencies: [{ blockedBy: [{ number: 77, via: 'text' }], hidden: 0 }] })
  })

  it('is said not to be read where GitHub does not answer', async () => {
    const world = createInMemoryWorld({ files: OKRS, items: [waits()] })
    world.breakDown('blockers')
    await publishReport(world)
    expect(world.file('OKRS.md')).toContain('Not read this time: what 1 initiative waits for by GitHub’s links.')
    expect(JSON.parse(world.file('okrs/report.json') ?? '')).toMatchObject({ portfolio: { dependencies: [], dependenciesUnread: 1 } })
  })
})

describe('reading links', () => {
  const many = Array.from({ length: 1060 }, (_, index) => anItem({ number: index + 1, blocked: true }))

  it('ends with its requests, and leaves the rest unread', async () => {
    const asked: number[] = []
    const links = await readLinks({ blockers: (issues) => (asked.push(issues.length), Promise.resolve(issues.map(() => ({ blockers: [], unseen: 1 })))) }, many, () => true)
    expect(asked).toEqual(Array.from({ length: 20 }, () => 50))
    expect([...links.values()].filter((found) => found === 'unread')).toHaveLength(60)
    // What was not read, or still waits, is asked about again.
    expect(withoutSettled(many, links)).toEqual(many)
  })

  it('finds what waits for nothing any more, which is then not asked about again', async () => {
    const readings = [{ blockers: [{ repository: 'acme/web', number: 9, ...shown, open: false }], unseen: 0 }, { blockers: [{ repository: 'acme/web', number: 9, ...shown }], unseen: 0 }]
    const two = many.slice(0, 2)
    const links = await readLinks({ blockers: () => Promise.resolve(readings) }, two, () => true)
    expect(withoutSettled(two, links).map((item) => 'blocked' in item)).toEqual([false, true])
  })
})

describe('naming what somebody waits for', () => {
  const blocker = { number: 1, open: true }
  it.each([
    ['public', undefined, 'acme/web', 'public', true],
    ['public', undefined, 'acme/web', 'internal', false],
    ['internal', undefined, 'acme/web', 'internal', true],
    ['internal', undefined, 'acme/web', 'private', false],
    ['private', undefined, 'acme/web', 'private', false],
    ['private', undefined, 'Acme/OKRs', 'private', true],
    ['private', 'acme/okrs', 'acme/web', 'private', true],
    ['private', 'acme/okrs', 'globex/web', 'private', false],
    ['public', 'acme/okrs', 'acme/web', 'private', false],
  ] as const)('in a %s report that its owner shows (%s) of %s, which is %s: %s', (home, shows, repository, visibility, named) => {
    expect(mayName(facts(home, shows))({ ...blocker, repository, visibility })).toBe(named)
  })
})

function facts(visibility: 'public' | 'internal' | 'private', shows?: string) {
  const company = shows === undefined ? {} : { company: { origin: 'acme/.github', okrs: [], settings: { path: '.github/throughline.yml', text: `shows_to: [${shows}]` } } }
  return { repository: { name: 'acme/okrs', defaultBranch: 'main', private: visibility === 'private', visibility }, layer: { origin: 'acme/okrs', okrs: [] }, ...company }
}
