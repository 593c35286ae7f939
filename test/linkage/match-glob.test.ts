import { describe, expect, it } from 'vitest'
import { matchGlob } from '../../src/linkage/match-glob.ts'

describe('matchGlob', () => {
  it.each([
    ['release/*', 'release/2.0', true], ['release/*', 'release/2.0/hotfix', true], ['release/*', 'prerelease/2.0', false], ['release/*', 'release', false], ['*', '', true], ['', '', true], ['', 'a', false],
    ['**/docs', 'a/b/docs', true], ['v?.x', 'v2.x', true], ['v?.x', 'v12.x', false], ['*a*b*', 'xxaxxbxx', true], ['*a*b', 'ab', true], ['*a*b', 'ba', false], ['main', 'main', true], ['main', 'Main', false], ['a.c', 'abc', false],
  ])('%s on %s', (pattern, name, matches) => expect(matchGlob(pattern, name)).toBe(matches))

  it('answers hostile patterns', () => {
    expect(matchGlob(`${'*a'.repeat(40)}b`, 'a'.repeat(2_000))).toBe(false)
  })
})
