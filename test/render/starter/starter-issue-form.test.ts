import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterIssueForm } from '../../../src/render/starter/starter-issue-form.ts'

it('asks for an impact only where there is a key result that it can be on', () => {
  const { body } = parse(starterIssueForm()) as { readonly body: readonly { readonly id: string; readonly validations?: { readonly required: boolean } }[] }
  const required = body.filter(({ validations }) => validations?.required === true).map(({ id }) => id)
  expect(required).toEqual(['problem', 'key-result'])
  expect(body.map(({ id }) => id)).toContain('expected-impact')
})
