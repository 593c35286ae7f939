import { describe, expect, it } from 'vitest'
import { readItems } from '../../src/local/read-items.ts'

function itemsOf(text: string) {
  const result = readItems(text, 'home/repo')
  if (result.kind !== 'items') throw new Error(result.kind)
  return result
}

describe('readItems', () => {
  it('reads what gh issue list prints', () => {
    const text = JSON.stringify([{ number: 3, title: 'A', body: 'B', labels: [{ id: 'x', name: 'initiative' }], state: 'CLOSED', stateReason: 'NOT_PLANNED', url: 'https://github.com/acme/web/issues/3', author: { login: 'ana' } }])
    expect(itemsOf(text).items).toMatchObject([{ kind: 'issue', repository: 'acme/web', number: 3, labels: ['initiative'], state: 'closed', outcome: 'not-planned', author: 'ana' }])
  })

  it('reads what gh pr list prints', () => {
    const text = JSON.stringify([{ number: 4, title: 'A', body: 'Closes #3', state: 'MERGED', mergedAt: '2026-11-02T10:00:00Z', headRefName: 'x', baseRefName: 'main', isDraft: false, url: 'https://github.com/acme/web/pull/4' }])
    expect(itemsOf(text).items).toMatchObject([{ kind: 'pull-request', repository: 'acme/web', outcome: 'merged', branch: 'x', base: 'main' }])
  })

  it('reads what the REST API prints for issues, among them pull requests', () => {
    const text = JSON.stringify([
      { number: 5, title: 'A', body: null, state: 'open', labels: [], user: { login: 'ben' }, assignees: [{ login: 'carla' }], milestone: { title: 'Q4' }, html_url: 'https://github.com/acme/web/issues/5', url: 'https://api.github.com/repos/acme/web/issues/5', created_at: '2026-10-01T23:30:00Z', type: { name: 'Initiative' } },
      { number: 6, title: 'B', body: '', state: 'closed', draft: true, pull_request: { merged_at: null }, html_url: 'https://github.com/acme/web/pull/6' },
    ])
    const [issue, pull] = itemsOf(text).items
    expect(issue).toMatchObject({ kind: 'issue', body: '', author: 'ben', assignees: ['carla'], milestone: 'Q4', issueType: 'Initiative', createdOn: '2026-10-01' })
    expect(pull).toMatchObject({ kind: 'pull-request', state: 'closed', draft: true })
    expect(pull?.outcome).toBeUndefined()
  })

  it('reads the fields of the sidebar, which only the REST API prints', () => {
    const values = [{ issue_field_id: 4, issue_field_name: 'Key result', node_id: 'x', data_type: 'single_select', value: 9, single_select_option: { id: 9, name: 'O1.KR1', color: 'red' } }]
    const { items } = itemsOf(JSON.stringify([{ number: 1, issue_field_values: values }, { number: 2, issue_field_values: null }, { number: 3 }]))
    expect(items.map(({ sidebar }) => sidebar)).toEqual([[{ name: 'Key result', value: 'O1.KR1' }], [], undefined])
  })

  it('tells what was not asked for from what is not there', () => {
    const items = itemsOf('[{"number":1},{"number":2,"assignees":[],"milestone":null,"author":null},{"number":3,"assignees":[],"user":{"login":"ben"}}]').items
    expect(items.map(({ unknown }) => unknown)).toEqual([['assignees', 'author', 'milestone'], undefined, ['milestone']])
  })

  it('calls an app as the API does', () => {
    expect(itemsOf('[{"number":1,"author":{"is_bot":true,"login":"app/dependabot"}}]').items[0]?.author).toBe('dependabot[bot]')
  })

  it('reads pages that were printed one after the other', () => {
    expect(itemsOf('[{"number":1}]\n[{"number":2}][{"number":3}]').items.map((item) => item.number)).toEqual([1, 2, 3])
  })

  it('reads a single object, and takes the caller\'s repository where the list does not say', () => {
    expect(itemsOf('{"number":1,"title":"A"}')).toMatchObject({ items: [{ repository: 'home/repo', state: 'open' }], labelsKnown: false })
  })

  it.each([['# A body\n\nKR: O1.KR1'], [''], ['[O1.KR1] is a body, too'], ['[ ] done\n[x] done, too'], ['[](https://example.org) links']])('takes %j for a body', (text) => {
    expect(readItems(text, '').kind).toBe('not-json')
  })

  it.each([['{ not json'], ['[{"number":1'], ['["a"'], ['[\n  {]']])('says that %j begins like JSON and is none', (text) => {
    expect(readItems(text, '')).toMatchObject({ kind: 'broken', reason: expect.stringMatching(/\S/) })
  })

  it.each([['[1, 2]'], ['[{"title":"no number"}]'], ['[null]'], ['{"message":"Not Found"}']])('says that %s is no list of items', (text) => {
    expect(readItems(text, '').kind).toBe('unreadable')
  })

  it('keeps what is of another type out of the item', () => {
    const [item] = itemsOf('[{"number":1,"title":7,"body":{},"labels":"x","state":null,"createdAt":"yesterday","__proto__":{"draft":true}}]').items
    expect(item).toMatchObject({ title: '', body: '', labels: [], draft: false })
    expect(item?.createdOn).toBeUndefined()
  })
})
