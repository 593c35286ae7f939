import { afterEach, describe, expect, test } from 'vitest'
import { createSource } from '../../src/github/create-source.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'
import { aBlob, anIssueAnswer, aPullRequestAnswer, aRepositoryAnswer, closing } from './answers.ts'

afterEach(leaveGitHub)

const source = () => createSource(anOctokit(), 'acme/web')
const parent = () => anIssueAnswer({ number: 3, parent: anIssueAnswer({ number: 1 }) })
const pageOf = (nodes: readonly unknown[], endCursor: string | null = null) => ({ repository: aRepositoryAnswer({ items: { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes } }) })

describe('the configuration', () => {
  test('is that of a commit where one is named, and of the settings file that is named', async () => {
    const asked = answerQuery(aGitHub(), { repository: aRepositoryAnswer({ visibility: 'PRIVATE', settingsFile: aBlob('mode: off') }) })
    const found = await createSource(anOctokit(), 'acme/web', 'team/throughline.yml').configuration('abc123')
    expect(found).toEqual({
      repository: { name: 'acme/web', defaultBranch: 'main', head: 'c0ffee', private: true, visibility: 'private', url: 'https://github.com/acme/web' },
      layer: { origin: 'acme/web', okrs: [], settings: { path: 'team/throughline.yml', text: 'mode: off' } },
    })
    expect(asked[0]?.variables).toMatchObject({ okrsFile: 'abc123:.github/okrs.yml', okrsFolder: 'abc123:.github/okrs', settingsFile: 'abc123:team/throughline.yml' })
  })

  test('of an empty repository is empty', async () => {
    answerQuery(aGitHub(), { repository: aRepositoryAnswer({ defaultBranchRef: null }) })
    expect((await source().configuration()).repository).toEqual({ name: 'acme/web', defaultBranch: 'main', head: undefined, private: false, visibility: 'public', url: 'https://github.com/acme/web' })
  })

  test('is the single file where both it and a folder are there', async () => {
    const folder = { __typename: 'Tree', entries: [{ name: 'a.yml', object: aBlob('a') }] }
    answerQuery(aGitHub(), { repository: aRepositoryAnswer({ okrsFile: aBlob('single'), okrsFolder: folder }) })
    expect((await source().configuration()).layer.okrs).toEqual([{ path: '.github/okrs.yml', text: 'single' }])
  })
})

describe('another layer', () => {
  test('is undefined where the repository has none', async () => {
    answerQuery(aGitHub(), { repository: aRepositoryAnswer() })
    expect(await source().layer('acme/.github')).toBeUndefined()
  })

  test('that is hidden is not one that is empty', async () => {
    answerQuery(aGitHub(), { repository: null }, [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository', path: ['repository'] }])
    await expect(source().layer('acme/secret')).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'denied', subject: 'the OKR files of acme/secret' })
  })
})

describe('files', () => {
  test('come in one request; what is missing or no text is left out', async () => {
    const asked = answerQuery(aGitHub(), { repository: aRepositoryAnswer({ p0: aBlob('a,b'), p1: null, p2: { __typename: 'Tree' }, p3: aBlob(null) }) })
    expect(await source().files(['m/a.csv', 'gone', 'folder', 'image.png'])).toEqual(new Map([['m/a.csv', 'a,b']]))
    expect(asked[0]?.variables).toMatchObject({ p0: 'HEAD:m/a.csv', p3: 'HEAD:image.png' })
  })

  test('that GraphQL cuts short are read whole', async () => {
    const github = aGitHub()
    answerQuery(github, { repository: aRepositoryAnswer({ p0: aBlob('{"cut', true) }) })
    github.get('/repos/acme/web/contents/m%2Fbig.json').matchHeader('accept', 'application/vnd.github.raw+json').reply(200, '{"whole":1}', { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
    expect(await source().files(['m/big.json'])).toEqual(new Map([['m/big.json', '{"whole":1}']]))
  })

  test('that cannot be read whole are not had', async () => {
    const github = aGitHub()
    answerQuery(github, { repository: aRepositoryAnswer({ p0: aBlob('cut', true) }) })
    github.get('/repos/acme/web/contents/big.csv').reply(500, 'no')
    await expect(source().files(['big.csv'])).rejects.toMatchObject({ reason: 'unavailable', subject: 'big.csv of acme/web' })
  })

  test('are nothing to ask for when there are none', async () => {
    aGitHub()
    expect(await source().files([])).toEqual(new Map())
  })

  test('that are refused are not missing', async () => {
    answerQuery(aGitHub(), { repository: aRepositoryAnswer() }, [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['repository', 'p0'] }])
    await expect(source().files(['a'])).rejects.toMatchObject({ reason: 'denied' })
  })
})

describe('initiatives', () => {
  test('are paged through, by label and type, once each and by number', async () => {
    const github = aGitHub()
    const asked = [
      answerQuery(github, pageOf([anIssueAnswer({ number: 9 }), null], 'after-9')),
      answerQuery(github, pageOf([aPullRequestAnswer({ number: 4, ...closing(anIssueAnswer({ number: 2 })) })])),
    ]
    github.get('/repos/acme/web/issues').query({ type: 'initiative', state: 'all', sort: 'created', direction: 'asc', per_page: '100', page: '1' })
      .reply(200, [restIssue(9, { parent_issue_url: 'https://api.github.com/repos/acme/roadmap/issues/2' }), restIssue(11, { state: 'closed', state_reason: 'not_planned', closed_at: '2026-10-09T00:00:00Z' })])
    asked.push(answerQuery(github, pageOf([anIssueAnswer({ number: 10 })])))
    asked.push(answerQuery(github, { i0: aRepositoryAnswer({ issue: anIssueAnswer({ number: 2, repository: { nameWithOwner: 'acme/roadmap' } }) }) }))
    const found = await source().initiatives(['initiative'])
    expect(found.map(({ number, kind, issueType }) => [number, kind, issueType])).toEqual([[4, 'pull-request', undefined], [9, 'issue', 'Initiative'], [10, 'issue', undefined], [11, 'issue', 'Initiative']])
    expect(found[1]?.origins).toMatchObject([{ item: { repository: 'acme/roadmap', number: 2 } }])
    expect(found[3]).toMatchObject({ state: 'closed', outcome: 'not-planned', closedOn: '2026-10-09', author: 'ghost', labels: ['a', 'b'] })
    expect(asked.flat().map(({ variables }) => variables['after'])).toEqual([null, null, 'after-9', undefined])
  })

  test('share what they inherit from', async () => {
    const github = aGitHub()
    answerQuery(github, pageOf([anIssueAnswer({ number: 5, parent: parent() }), anIssueAnswer({ number: 6, parent: parent() })]))
    answerQuery(github, pageOf([]))
    github.get('/repos/acme/web/issues').query(true).reply(200, [])
    const [first, second] = (await source().initiatives(['initiative'])).map(({ origins }) => origins[0])
    expect(first?.kind === 'item' && second?.kind === 'item' && first.item === second.item).toBe(true)
    expect(first).toMatchObject({ item: { number: 3, origins: [{ item: { number: 1 } }] } })
  })

  test('are asked for in smaller pages when a page is more than GitHub can compute', async () => {
    const github = aGitHub()
    const failing = [{ message: 'Something went wrong while executing your query. This may be the result of a timeout.' }]
    const sizes = [answerQuery(github, null, failing), answerQuery(github, pageOf([])), answerQuery(github, pageOf([anIssueAnswer()], 'next')), answerQuery(github, pageOf([]))]
    github.get('/repos/acme/web/issues').query(true).reply(200, [])
    expect(await source().initiatives(['initiative'])).toHaveLength(1)
    expect(sizes.flat().map(({ variables }) => variables['first'])).toEqual([100, 100, 50, 50])
  })

  test('are not had when even a small page fails', async () => {
    const github = aGitHub()
    github.post('/graphql').times(6).reply(502, 'bad gateway')
    github.get('/repos/acme/web/issues').query(true).reply(200, [])
    await expect(source().initiatives(['initiative'])).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable' })
  })

  test.each([[404], [410], [422]])('by type are none where GitHub answers %i', async (status) => {
    const github = aGitHub()
    answerQuery(github, pageOf([]))
    answerQuery(github, pageOf([]))
    github.get('/repos/acme/web/issues').query(true).reply(status, { message: 'no' })
    expect(await source().initiatives(['initiative'])).toEqual([])
  })

  test('by type are those of that type alone, also from a host that knows no such filter', async () => {
    const github = aGitHub()
    answerQuery(github, pageOf([]))
    answerQuery(github, pageOf([]))
    github.get('/repos/acme/web/issues').query(true).reply(200, Array.from({ length: 100 }, (_, index) => restIssue(index + 1, { type: index === 40 ? { name: 'INITIATIVE' } : null })))
    expect((await source().initiatives(['initiative'])).map(({ number }) => number)).toEqual([41])
  })

  test('of two labels are read label by label', async () => {
    const github = aGitHub()
    const asked = [answerQuery(github, pageOf([anIssueAnswer({ number: 1 })])), answerQuery(github, pageOf([]))]
    github.get('/repos/acme/web/issues').query(true).twice().reply(200, [])
    asked.push(answerQuery(github, pageOf([anIssueAnswer({ number: 1 }), anIssueAnswer({ number: 2 })])), answerQuery(github, pageOf([])))
    expect((await source().initiatives(['initiative', 'bet', 'bet'])).map(({ number }) => number)).toEqual([1, 2])
    expect(asked.flat().map(({ variables }) => variables['label'])).toEqual(['initiative', 'initiative', 'bet', 'bet'])
  })
})

function restIssue(number: number, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    number, title: 'A bet', body: null, html_url: `https://github.com/acme/web/issues/${number}`, state: 'open', state_reason: null, user: null,
    labels: ['a', { name: 'b' }, {}], assignees: [], milestone: null, type: { name: 'Initiative' },
    created_at: '2026-10-01T00:00:00Z', updated_at: '2026-10-02T00:00:00Z', closed_at: null, parent_issue_url: null, ...more,
  }
}
