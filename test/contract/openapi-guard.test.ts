import { Octokit } from '@octokit/rest'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guardExchange, guardOctokit } from './openapi-guard.ts'
import type { Exchange, GuardOptions } from './openapi-guard.ts'

const SHOP = 'https://api.github.com/repos/acme/shop'
const SHA = 'a'.repeat(40)
const LABEL = {
  id: 1,
  node_id: 'L1',
  url: `${SHOP}/labels/initiative`,
  name: 'initiative',
  description: null,
  color: '0e8a16',
  default: false,
}
const REF = { ref: 'refs/heads/main', node_id: 'R1', url: `${SHOP}/git/refs/heads/main`, object: { type: 'commit', sha: SHA, url: SHOP } }

type Case = readonly [name: string, exchange: Exchange]
type BadCase = readonly [name: string, exchange: Exchange, says: readonly string[]]

const checkRun = { name: 'Throughline', head_sha: SHA, status: 'completed', conclusion: 'failure' }
const commit = { message: 'Update the OKR report', tree: SHA, parents: [SHA] }

const good: readonly Case[] = [
  ['a check run', post('/check-runs', { ...checkRun, output: { title: 'No key result', summary: 'Say which one.' } })],
  ['a check run with annotations', post('/check-runs', { ...checkRun, output: { title: 't', summary: 's', annotations: [annotation('warning')] } })],
  ['an update of a check run', { method: 'PATCH', url: `${SHOP}/check-runs/12`, requestBody: { status: 'in_progress' } }],
  ['labels as a list', post('/issues/7/labels', { labels: ['needs-key-result'] })],
  ['a tree with a removed file', post('/git/trees', { base_tree: SHA, tree: [{ path: 'OKRS.md', mode: '100644', type: 'blob', sha: null }] })],
  ['a commit without an author', post('/git/commits', commit)],
  ['a moved branch', { method: 'PATCH', url: `${SHOP}/git/refs/heads/release/2026`, requestBody: { sha: SHA, force: false } }],
  ['a ref with an escaped slash', { method: 'GET', url: `${SHOP}/git/ref/heads%2Fmain`, status: 200, responseBody: REF }],
  ['a file in a folder', { method: 'GET', url: `${SHOP}/contents/.github/okrs.yml?ref=main` }],
  ['the root of the repository', { method: 'GET', url: `${SHOP}/contents/` }],
  ['a page of issues', { method: 'GET', url: `${SHOP}/issues?state=all&labels=initiative&per_page=100&page=2&since=2026-10-01T00:00:00Z` }],
  ['a text body, as a transport holds it', post('/issues/7/comments', JSON.stringify({ body: 'Thank you' }))],
  ['an answer that fits', { method: 'GET', url: `${SHOP}/labels/initiative`, status: 200, responseBody: LABEL }],
  ['an answer with more than is described', { method: 'GET', url: `${SHOP}/labels/initiative`, status: 200, responseBody: { ...LABEL, fresh: 1 } }],
  ['a failure that is not described', { method: 'GET', url: `${SHOP}/labels/initiative`, status: 500, responseBody: 'oops' }],
  ['an answer that was not modified', { method: 'GET', url: `${SHOP}/labels`, status: 304 }],
  ['nothing, where nothing is due', { method: 'DELETE', url: `${SHOP}/issues/comments/5`, status: 204, responseBody: '' }],
  ['a raw file', { method: 'GET', url: `${SHOP}/contents/a.csv`, accept: 'application/vnd.github.raw+json', status: 200, responseBody: 'a,b' }],
  ['a token for some permissions', token({ permissions: { issues: 'write', checks: 'write' }, repositories: ['shop'] })],
  ['a server of the enterprise', { method: 'GET', url: 'https://git.acme.example/api/v3/repos/acme/shop/labels' }],
  ['a loopback server', { method: 'GET', url: 'http://127.0.0.1:4810/repos/acme/shop/labels' }],
  ['a GraphQL query', graphql({ query: 'query($login: String!) { user(login: $login) { id } }', variables: { login: 'ana' } })],
]

const bad: readonly BadCase[] = [
  ['an unknown path', { method: 'GET', url: `${SHOP}/okrs` }, ['GET /repos/acme/shop/okrs', 'no such path']],
  ['a hole in the path', { method: 'GET', url: 'https://api.github.com/repos//shop/labels' }, ['no such path']],
  ['an unknown method', { method: 'PUT', url: `${SHOP}/labels` }, ['takes GET, POST']],
  ['a number that is none', { method: 'GET', url: `${SHOP}/issues/seven` }, ['path parameter issue_number', '"seven"', 'integer']],
  ['an unknown query parameter', { method: 'GET', url: `${SHOP}/issues?sate=all` }, ['query', 'sate', 'state']],
  ['a query value outside the enum', { method: 'GET', url: `${SHOP}/issues?state=merged` }, ['query parameter state', '"merged"', '"closed"']],
  ['a date without a time', { method: 'GET', url: `${SHOP}/issues?since=2026-10-01` }, ['query parameter since', 'date-time']],
  ['a page of more than GitHub gives', { method: 'GET', url: `${SHOP}/issues?per_page=250` }, ['per_page', '250', '1 to 100']],
  ['a check run without a commit', post('/check-runs', { name: 'Throughline' }), ['POST /repos/{owner}/{repo}/check-runs', 'no "head_sha"']],
  ['a conclusion that does not exist', post('/check-runs', { ...checkRun, conclusion: 'failed' }), ['/conclusion', '"failed"', '"failure"']],
  ['a misspelt property', post('/check-runs', { ...checkRun, conclussion: 'failure' }), ['"conclussion"', 'no such property']],
  [
    'a misspelt property of an update, which the description leaves open by its branches',
    { method: 'PATCH', url: `${SHOP}/check-runs/12`, requestBody: { statuss: 'completed', conclusion: 'success' } },
    ['"statuss"'],
  ],
  ['a misspelt property deep inside', post('/check-runs', { ...checkRun, output: { title: 't', summary: 's', test: 'x' } }), ['/output', '"test"']],
  ['an unknown annotation level', post('/check-runs', { ...checkRun, output: { title: 't', summary: 's', annotations: [annotation('error')] } }), ['/output/annotations/0/annotation_level']],
  ['too many annotations', post('/check-runs', { ...checkRun, output: { title: 't', summary: 's', annotations: Array(51).fill(annotation('notice')) } }), ['/output/annotations']],
  ['a summary that is too long', post('/check-runs', { ...checkRun, output: { title: 't', summary: 's'.repeat(65_536) } }), ['/output/summary', '65535', '…']],
  ['a permission that does not exist', token({ permissions: { merge_queue: 'read' } }), ['/permissions', '"merge_queue"']],
  ['a number for a title', { method: 'PATCH', url: `${SHOP}/issues/7`, requestBody: { body: 7 } }, ['/body', '7', 'string']],
  ['null where it is not allowed', post('/issues/7/comments', { body: null }), ['/body', 'null']],
  ['no body where one is due', post('/issues/7/comments', undefined), ['request body: found nothing']],
  ['a body that is no JSON', post('/issues/7/comments', 'hello'), ['"hello"', 'object']],
  ['a body where none is due', { method: 'GET', url: `${SHOP}/labels`, requestBody: { page: 1 } }, ['expected no body']],
  ['a status that the route does not have', { method: 'GET', url: `${SHOP}/labels`, status: 201, responseBody: [] }, ['status', '201', '200']],
  ['an answer without a property', { method: 'GET', url: `${SHOP}/labels/x`, status: 200, responseBody: { ...LABEL, color: undefined } }, ['response 200', '"color"']],
  ['an answer of another type', { method: 'GET', url: `${SHOP}/labels`, status: 200, responseBody: [{ ...LABEL, id: '1' }] }, ['response 200 at /0/id', '"1"', 'integer']],
  ['no answer where one is due', { method: 'GET', url: `${SHOP}/labels`, status: 200 }, ['response 200']],
  ['a GraphQL query of an unknown field', graphql({ query: '{ viewer { okrs } }' }), ['okrs']],
  ['a GraphQL query without its variable', graphql({ query: 'query($login: String!) { user(login: $login) { id } }' }), ['$login']],
  ['a GraphQL body without a query', graphql({ document: '{ viewer { login } }' }), ['/graphql', 'query']],
]

describe('guardExchange', () => {
  it.each(good)('lets %s pass', (_name, exchange) => {
    expect(() => guardExchange(exchange)).not.toThrow()
  })

  it.each(bad)('refuses %s', (_name, exchange, says) => {
    const message = messageOf(() => guardExchange(exchange))
    for (const part of says) expect(message).toContain(part)
  })

  it('names the route, the place, what was found and what was expected', () => {
    expect(messageOf(() => guardExchange(post('/check-runs', { ...checkRun, status: 'done' })))).toBe(
      'GitHub contract broken: POST /repos/{owner}/{repo}/check-runs\n' +
        '  request body at /status: found "done", expected one of ["queued","in_progress","completed"]',
    )
  })
})

describe('guardExchange, tolerating', () => {
  const thin: Exchange = { method: 'GET', url: `${SHOP}/labels/initiative`, status: 200, responseBody: { name: 'initiative' } }
  const route = 'GET /repos/{owner}/{repo}/labels/{name}'

  it.each<readonly [string, GuardOptions]>([
    ['by route', { tolerate: { [route]: ['required'] } }],
    ['everywhere', { tolerate: { '*': ['required'] } }],
    ['by name', { tolerate: { [route]: ['id', 'node_id', 'url', 'description', 'color', 'default'].map((name) => `required:${name}`) } }],
  ])('forgives an answer what it lacks, %s', (_name, options) => {
    expect(() => guardExchange(thin, options)).not.toThrow()
  })

  it.each<readonly [string, Exchange, GuardOptions]>([
    ['without being asked', thin, {}],
    ['on another route', thin, { tolerate: { 'GET /repos/{owner}/{repo}': ['required'] } }],
    ['of another name', thin, { tolerate: { [route]: ['required:id'] } }],
    ['a wrong type', { ...thin, responseBody: { name: 1 } }, { tolerate: { [route]: ['required'] } }],
    ['in a request', post('/check-runs', { name: 'Throughline' }), { tolerate: { '*': ['required'] } }],
  ])('forgives nothing %s', (_name, exchange, options) => {
    expect(() => guardExchange(exchange, options)).toThrow('GitHub contract broken')
  })
})

describe('guardOctokit', () => {
  const octokit = new Octokit({ log: { debug() {}, info() {}, warn() {}, error() {} } })
  guardOctokit(octokit)

  beforeEach(() => nock.disableNetConnect())
  afterEach(() => {
    nock.cleanAll()
    nock.enableNetConnect()
  })

  it('lets a good exchange through, answer and all', async () => {
    nock('https://api.github.com').get('/repos/acme/shop/labels/initiative').reply(200, LABEL)
    const { data } = await octokit.issues.getLabel({ owner: 'acme', repo: 'shop', name: 'initiative' })
    expect(data.color).toBe('0e8a16')
  })

  it('stops a bad request before it is sent', async () => {
    const scope = nock('https://api.github.com').post('/repos/acme/shop/check-runs').reply(201, {})
    const request = octokit.request('POST /repos/{owner}/{repo}/check-runs', { owner: 'acme', repo: 'shop', name: 'Throughline' } as never)
    await expect(request).rejects.toThrow('no "head_sha"')
    expect(scope.isDone()).toBe(false)
  })

  it('refuses a bad answer', async () => {
    nock('https://api.github.com').get('/repos/acme/shop/labels').reply(200, [{ name: 'initiative' }])
    await expect(octokit.issues.listLabelsForRepo({ owner: 'acme', repo: 'shop' })).rejects.toThrow('response 200 at /0')
  })

  it('hands the failure of GitHub on as it is', async () => {
    nock('https://api.github.com').get('/repos/acme/shop/labels').reply(403, { message: 'Resource not accessible by integration' })
    await expect(octokit.issues.listLabelsForRepo({ owner: 'acme', repo: 'shop' })).rejects.toMatchObject({ status: 403 })
  })

  it('lets the connection fail as it does', async () => {
    nock('https://api.github.com').get('/repos/acme/shop/labels').replyWithError('socket hang up')
    await expect(octokit.issues.listLabelsForRepo({ owner: 'acme', repo: 'shop' })).rejects.toThrow('socket hang up')
  })

  it('checks what goes to GraphQL', async () => {
    nock('https://api.github.com').post('/graphql').reply(200, { data: { viewer: { login: 'ana' } } })
    await expect(octokit.graphql('{ viewer { login } }')).resolves.toEqual({ viewer: { login: 'ana' } })
    await expect(octokit.graphql('{ viewer { keyResults } }')).rejects.toThrow('keyResults')
  })
})

function post(path: string, requestBody: unknown): Exchange {
  return { method: 'POST', url: `${SHOP}${path}`, requestBody }
}

function token(requestBody: unknown): Exchange {
  return { method: 'POST', url: 'https://api.github.com/app/installations/3/access_tokens', requestBody }
}

function graphql(requestBody: unknown): Exchange {
  return { method: 'POST', url: 'https://api.github.com/graphql', requestBody }
}

function annotation(level: string): object {
  return { path: '.github/okrs.yml', start_line: 3, end_line: 3, annotation_level: level, message: 'No target' }
}

function messageOf(act: () => void): string {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing was refused'
}
