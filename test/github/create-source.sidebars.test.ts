import { afterEach, describe, expect, test } from 'vitest'
import { createSource } from '../../src/github/create-source.ts'
import { aGitHub, anOctokit, leaveGitHub } from './a-github.ts'

afterEach(leaveGitHub)

const issue = (number: number) => ({ number, title: 'A bet', issue_field_values: [{ issue_field_id: 4, issue_field_name: 'Key result', node_id: 'n', data_type: 'single_select', value: 9, single_select_option: { id: 9, name: `O1.KR${number}`, color: 'red' } }] })
const references = (repository: string, ...numbers: readonly number[]) => numbers.map((number) => ({ repository, number }))
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const page = (number: number, filter: Record<string, string> = {}) => ({ ...filter, state: 'all', sort: 'created', direction: 'asc', per_page: '100', page: String(number) })

async function read(wanted: ReturnType<typeof references>, labels: readonly string[] = ['initiative']): Promise<readonly string[]> {
  const found = await createSource(anOctokit(), 'acme/web').sidebars?.(wanted, labels)
  return [...(found ?? [])].map(([key, fields]) => `${key} ${fields.map(({ name, value }) => `${name}=${value}`).join(' ')}`.trim())
}

describe('the sidebars of issues', () => {
  test('of a few are asked for one by one, in any repository', async () => {
    aGitHub().get('/repos/acme/web/issues/3').reply(200, issue(3)).get('/repos/acme/Roadmap/issues/1').reply(200, issue(1))
    expect(await read([...references('acme/web', 3), ...references('acme/Roadmap', 1)])).toEqual(['acme/web#3 Key result=O1.KR3', 'acme/roadmap#1 Key result=O1.KR1'])
  })

  test('are empty where the organisation has no such fields, and left out where an issue is not to be seen', async () => {
    aGitHub().get('/repos/acme/web/issues/1').reply(200, { number: 1, title: 'x' }).get('/repos/acme/web/issues/2').reply(404, { message: 'Not Found' }).get('/repos/acme/web/issues/3').reply(403, { message: 'Resource not accessible by integration' })
    expect(await read(references('acme/web', 1, 2, 3))).toEqual(['acme/web#1'])
  })

  test('of many are listed by label, a hundred a request, until all are found; the rest is asked for', async () => {
    const github = aGitHub()
    github.get('/repos/acme/web/issues').query(page(1, { labels: 'initiative' })).reply(200, oneTo(100).map(issue))
    github.get('/repos/acme/web/issues').query(page(2, { labels: 'initiative' })).reply(200, [issue(101)])
    github.get('/repos/acme/web/issues/500').reply(200, issue(500))
    expect(await read(references('acme/web', ...oneTo(101), 500), ['initiative', 'bet'])).toHaveLength(102)
  })

  test('of many without a label are found in the list of all issues', async () => {
    const github = aGitHub()
    github.get('/repos/acme/web/issues').query(page(1, { labels: 'initiative' })).reply(200, [])
    github.get('/repos/acme/web/issues').query(page(1)).reply(200, oneTo(100).map(issue))
    github.get('/repos/acme/web/issues').query(page(2)).reply(200, oneTo(20).map((number) => issue(100 + number)))
    expect(await read(references('acme/web', ...oneTo(110)))).toHaveLength(110)
  })

  test('that cannot be told now are not empty', async () => {
    aGitHub().get('/repos/acme/web/issues/1').reply(502, 'no')
    await expect(read(references('acme/web', 1))).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable', subject: 'the issues of acme/web' })
  })
})
