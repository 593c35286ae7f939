import { expect, it } from 'vitest'
import { wasReported } from '../../../src/workflows/publish/was-reported.ts'
import { anItem } from '../../builders/an-item.ts'

const listed = { repository: 'acme/web', number: 12 }

it.each([
  ['lists it', JSON.stringify({ initiatives: [{ repository: 'acme/web', number: 1 }, listed] }), true],
  ['lists one of that number of another repository', JSON.stringify({ initiatives: [{ ...listed, repository: 'acme/api' }] }), false],
  ['lists another number that holds its digits', JSON.stringify({ initiatives: [{ ...listed, number: 120 }] }), false],
  ['names it elsewhere', JSON.stringify({ attention: [listed], initiatives: [] }), false],
  ['is no list', JSON.stringify({ initiatives: { 0: listed } }), false],
  ['holds what is nothing', '{"initiatives":[null,12,"12",[12]]}', false],
  ['is null', 'null 12', false],
  ['is not JSON', '{"initiatives":[{"number":12', false],
  ['is empty', '', false],
])('a report that %s', (_, text, expected) => {
  expect(wasReported({ item: anItem(), report: { path: 'okrs/report.json', text } })).toBe(expected)
})

it('no report lists nothing', () => {
  expect(wasReported({ item: anItem() })).toBe(false)
})
