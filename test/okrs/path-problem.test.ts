import { describe, expect, it } from 'vitest'
import { pathProblem, writingProblem } from '../../src/okrs/checks/path-problem.ts'

describe('paths', () => {
  it.each([
    ['OKRS.md', 'fine'], ['docs/a b/ü.md', 'fine'], ['.github/OKRS.md', 'fine'], ['a..b/c', 'fine'],
    ['', 'empty'], [' a', 'space'], ['/a', 'absolute'], ['~/a', 'absolute'], ['C:/a', 'absolute'], ['a\\b', 'backslash'], ['a\nb', 'control'], ['../a', 'climbs'], ['a/../../b', 'climbs'],
    ['a//b', 'empty part'], ['a/', 'empty part'], ['./a', 'dot'], ['.git/config', 'belongs to git'], ['a/.GIT/x', 'belongs to git'],
    ['.git./config', 'belongs to git'], ['.git /config', 'belongs to git'], ['GIT~1/config', 'belongs to git'], ['.g\u200cit/config', 'belongs to git'], ['.gitattributes', 'fine'], ['a/git/x', 'fine'],
  ])('%j may be read: %s', (path, reason) => {
    expect(pathProblem(path) ?? 'fine').toContain(reason)
  })

  it.each([['.github/workflows', 'run'], ['.github/WORKFLOWS/a.yml', 'run'], ['.github/okrs/a.yml', 'settings'], ['.github/throughline.yml', 'settings'], ['../a', 'climbs']])('%s is not written to', (path, reason) => {
    expect(writingProblem(path)).toContain(reason)
  })
})
