import { describe, expect, test } from 'vitest'
import { closingReferences } from '../../../src/linkage/references/closing-references.ts'

function found(body: string): readonly string[] {
  return closingReferences({ body, repository: 'acme/web', url: 'https://github.com/acme/web/pull/12' }).map(({ repository, number }) => `${repository}#${number}`)
}

test.each([
  ['Fixes #7', ['acme/web#7']],
  ['close #1, closes #2, closed #3', ['acme/web#1', 'acme/web#2', 'acme/web#3']],
  ['fix #1 fixes #2 fixed #3 resolve #4 resolves #5 resolved #6', ['acme/web#1', 'acme/web#2', 'acme/web#3', 'acme/web#4', 'acme/web#5', 'acme/web#6']],
  ['FIXES: #7\r\n- Closes  acme/roadmap#3', ['acme/web#7', 'acme/roadmap#3']],
  ['Resolves GH-9', ['acme/web#9']],
  ['Fixes https://github.com/acme/.github/issues/4', ['acme/.github#4']],
  ['Fixes #7, fixes ACME/web#7, fixes #8', ['acme/web#7', 'acme/web#8']],
  ['Fixes https://example.com/acme/web/issues/4', []],
  ['Fixes https://github.com/acme/web/pull/4', []],
  ['prefixes #7, hotfix#7, fixes#7, fixes # 7, see #7', []],
  ['<!-- e.g. Fixes #7 -->\n```\nFixes #8\n```\nFixes #9', ['acme/web#9']],
  ['<!-- never closed Fixes #7', []],
  ['Fixes #99999999999', []],
  ['', []],
])('%j names %j', (body, expected) => {
  expect(found(body)).toEqual(expected)
})

describe('a hostile body of 65,536 characters is read in linear time', () => {
  test.each([['fixes '], ['fixes a'], ['fixes a/'], ['fixes https://'], ['<!--'], ['```'], ['fix:\t\t'], ['close a/b']])('%j', (unit) => {
    const body = (times: number) => unit.repeat(Math.ceil(65_536 / unit.length)).slice(0, 65_536).repeat(times)
    // Sixteen times the text in well under a second: a quadratic reader needs minutes.
    expect(found(body(16))).toEqual([])
  })
})
