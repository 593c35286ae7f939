import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterIssueForm } from '../../../src/render/starter/starter-issue-form.ts'
import { starterPullRequestSection } from '../../../src/render/starter/starter-pull-request-section.ts'
import { syncIssueForm } from '../../../src/okrs/templates/sync-issue-form.ts'
import { syncPullRequestTemplate } from '../../../src/okrs/templates/sync-pull-request-template.ts'

interface Form {
  readonly body: readonly { readonly id: string; readonly type: string; readonly attributes: { readonly options?: readonly string[] }; readonly validations?: { readonly required: boolean } }[]
}

const options = [{ id: 'O1.KR1', title: 'Raise: orders placed "online" from 40% to 55% #now' }, { id: 'O1.KR2', title: 'Bring complaints down' }]

describe('the issue form', () => {
  it.each([[options], [[]]])('asks for an impact only where there is a key result that it can be on', (given) => {
    const { body } = parse(starterIssueForm(given)) as Form
    expect(body.filter(({ validations }) => validations?.required === true).map(({ id }) => id)).toEqual(['problem', 'key-result'])
    expect(body.map(({ id }) => id)).toContain('expected-impact')
  })

  it('offers the key results and the reasons for none, and is in step with them', () => {
    const text = starterIssueForm(options)
    const { body } = parse(text) as Form
    expect(body.find(({ id }) => id === 'key-result')?.attributes.options).toEqual([
      'O1.KR1 — Raise: orders placed "online" from 40% to 55% #now', 'O1.KR2 — Bring complaints down', 'none — required by law or by a contract', 'none — upkeep that moves no key result',
    ])
    expect(syncIssueForm(text, options, { idOf: (word) => (word.startsWith('O1.') ? word.toLowerCase() : undefined), linkedBy: () => [], isAskedBy: () => true })).toBeUndefined()
  })

  it('takes any text where there are no key results to choose from', () => {
    expect((parse(starterIssueForm([])) as Form).body.find(({ id }) => id === 'key-result')?.type).toBe('input')
  })
})

it('lists the key results in the pull request section, in step with them', () => {
  const text = starterPullRequestSection(options)
  expect(text).toContain('\nO1.KR2 — Bring complaints down\n-->')
  expect(syncPullRequestTemplate(text, options)).toBeUndefined()
})
