import { describe, expect, it } from 'vitest'
import { guardDocument } from './graphql-guard.ts'

const PULL_REQUEST = `query($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid closingIssuesReferences(first: 10) { nodes { number body } } }
  }
}`
const GIVEN = { owner: 'acme', name: 'shop', number: 7 }

describe('guardDocument', () => {
  it('lets a document pass that GitHub takes, with its variables', () => {
    expect(() => guardDocument(PULL_REQUEST)).not.toThrow()
    expect(() => guardDocument(PULL_REQUEST, GIVEN)).not.toThrow()
  })

  it.each([
    ['a field that does not exist', '{ repository(owner: "a", name: "b") { keyResults } }', '1:39 Cannot query field "keyResults"'],
    ['an argument that is missing', '{ repository(owner: "a") { id } }', '"name"'],
    ['an argument of another type', '{ repository(owner: "a", name: 1) { id } }', 'String cannot represent'],
    ['a value outside an enum', '{ repository(owner: "a", name: "b") { issues(first: 1, states: DONE) { totalCount } } }', 'DONE'],
    ['a variable of another type', 'query($n: String!) { repository(owner: "a", name: "b") { issue(number: $n) { id } } }', '$n'],
    ['a variable that nobody uses', 'query($n: Int) { viewer { login } }', '$n'],
    ['an object without a selection', '{ viewer }', 'selection of subfields'],
    ['a document that is none', '{ viewer {', 'Syntax Error'],
  ])('refuses %s', (_name, source, says) => {
    expect(() => guardDocument(source)).toThrow(says)
  })

  it.each([
    ['a variable that is missing', { owner: 'acme', name: 'shop' }, '$number'],
    ['a variable of another type', { ...GIVEN, number: '7' }, '$number'],
    ['a variable that is not declared', { ...GIVEN, cursor: 'x' }, '$cursor: found a value, expected one of $owner, $name, $number'],
  ])('refuses %s', (_name, variables, says) => {
    expect(() => guardDocument(PULL_REQUEST, variables)).toThrow(says)
  })
})
