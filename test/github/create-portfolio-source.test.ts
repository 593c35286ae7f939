import { Octokit } from '@octokit/rest'
import { createAppAuth } from '@octokit/auth-app'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { itemName } from '../../src/domain/item.ts'
import { createPortfolioSource } from '../../src/github/create-portfolio-source.ts'
import type { ChangesQuestion } from '../../src/ports/portfolio-source.ts'
import { readPortfolio } from '../../src/workflows/roll-up/read-portfolio.ts'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { guardDocument } from '../contract/graphql-guard.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'
import { anIssueAnswer } from './answers.ts'

const page = (nodes: readonly unknown[]) => ({ pageInfo: { hasNextPage: false, endCursor: null }, nodes })
const question: ChangesQuestion = { owner: 'acme', label: 'initiative', kind: 'issue', since: '2026-11-01T00:00:00Z', visibilities: ['public'] }

const source = () => createPortfolioSource(anOctokit(), 'acme/okrs')

describe('on GitHub', () => {
  afterEach(leaveGitHub)
  test('a search asks for one kind of item, and for what the readers may see', async () => {
    const asked = answerQuery(aGitHub(), {
      repositoryOwner: { __typename: 'Organization', repositories: { totalCount: 12 } },
      labelled: { issueCount: 30 },
      changed: { issueCount: 1, ...page([anIssueAnswer({ updatedAt: '2026-11-02T10:00:00Z' })]) },
    })
    expect(await source().changes({ ...question, label: 'big "bet"', visibilities: ['public', 'internal'] })).toMatchObject({ changed: 1, labelled: 30, repositories: 12, latest: '2026-11-02T10:00:00Z', items: [{ number: 7 }] })
    expect(asked[0]?.variables).toMatchObject({
      labelled: 'user:acme is:issue label:"big  bet " -is:private',
      changed: 'user:acme is:issue label:"big  bet " -is:private updated:>=2026-11-01T00:00:00Z sort:updated-desc',
    })
    guardDocument(asked[0]?.query ?? '', asked[0]?.variables)
  })

  test('an owner that is not to be seen is said, and never read as one without repositories', async () => {
    answerQuery(aGitHub(), { repositoryOwner: null })
    await expect(source().census('nobody', ['initiative'], undefined)).rejects.toMatchObject({ reason: 'denied', subject: 'the repositories of nobody' })
  })

  test('what is more than GitHub can compute is asked for in halves', async () => {
    const github = aGitHub()
    const failing = [{ message: 'Something went wrong while executing your query. This may be the result of a timeout.' }]
    answerQuery(github, null, failing)
    answerQuery(github, { s0: { items: page([anIssueAnswer({ number: 1 })]) } })
    answerQuery(github, { s0: null }, [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository', path: ['s0'] }])
    const stretch = { repository: 'acme/web', label: 'initiative', kind: 'issue', first: 1 } as const
    const pages = await source().stretches([stretch, { ...stretch, repository: 'acme/gone' }])
    expect(pages.map(({ items }) => items.length)).toEqual([1, 0])
  })
})

describe('of an organisation', () => {
  let world: World
  const settings = { ...defaultSettings, repositories: ['acme/*'] }
  beforeAll(async () => {
    world = await createWorld()
    await world.createRepository({ owner: 'acme', name: 'okrs', private: true })
    for (const name of ['api', 'web']) {
      await world.createRepository({ owner: 'acme', name, private: name === 'api' })
      await world.openIssue(`acme/${name}`, { title: `Faster ${name}`, labels: ['initiative'], body: 'KR: O1.KR1' })
      await world.openIssue(`acme/${name}`, { title: 'A bug' })
      await world.openPullRequest(`acme/${name}`, { title: 'Two fields less', labels: ['initiative'] })
    }
  })
  afterAll(() => world.close())

  async function installed(): Promise<Octokit> {
    const auth = { appId: world.app.id, privateKey: world.app.privateKey }
    const { data } = await new Octokit({ baseUrl: world.url, authStrategy: createAppAuth, auth }).rest.apps.getOrgInstallation({ org: 'acme' })
    return new Octokit({ baseUrl: world.url, authStrategy: createAppAuth, auth: { ...auth, installationId: data.id } })
  }

  test('everything labelled is read over HTTP, and then only what changed', async () => {
    const client = await installed()
    const portfolio = createPortfolioSource(client, 'acme/okrs')
    const first = await readPortfolio({ portfolio, today: '2026-11-02', showsPrivate: true }, settings, undefined)
    expect(first.items.map((item) => itemName(item))).toEqual(['acme/api#1', 'acme/api#3', 'acme/web#1', 'acme/web#3'])
    expect(first.reading).toMatchObject({ repositories: 3, withheld: 0, unseen: 0, pending: 0 })
    expect(first.requests).toBe(5)
    await world.editIssue('acme/web', 1, { title: 'Faster still' })
    const next = await readPortfolio({ portfolio, today: '2026-11-02', showsPrivate: true }, settings, JSON.stringify(first.state))
    expect(next.items.find((item) => itemName(item) === 'acme/web#1')?.title).toBe('Faster still')
    expect(next.requests).toBe(3)
  })

  test('a report that everybody can read has nothing of what not everybody can read', async () => {
    const { items, reading } = await readPortfolio({ portfolio: createPortfolioSource(await installed(), 'acme/web'), today: '2026-11-02', showsPrivate: true }, settings, undefined)
    expect(items.map((item) => itemName(item))).toEqual(['acme/web#1', 'acme/web#3'])
    expect(reading).toMatchObject({ repositories: 1, withheld: 2 })
  })
})
