import { expect, it } from 'vitest'
import { unknownRules } from '../../src/okrs/checks/unknown-rules.ts'

const known = ['missing-owner', 'wrong-moment']

it.each([
  ['rules: { missing-owner: off }', []],
  ['mode: warn', []],
  ['rules: off', []],
  ['rules:\n  missing-owner: off\n  Missing_Owners: off', ['3:3 rules: there is no rule Missing_Owners. Did you mean missing-owner?']],
  ['rules: { __proto__: off, tidy: warn }', ['1:10 rules: there is no rule __proto__. docs/rules lists them all.', '1:26 rules: there is no rule tidy. docs/rules lists them all.']],
])('finds in %j %j', (text, expected) => {
  const found = unknownRules({ origin: '.', okrs: [], settings: { path: 'settings.yml', text } }, known)
  expect(found.map(({ place, message }) => `${place.line}:${place.column} ${message}`)).toEqual(expected)
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(expected.length === 0 ? [] : ['error']))
})

it('has nothing to say where there are no settings', () => {
  expect(unknownRules({ origin: '.', okrs: [] }, known)).toEqual([])
})
