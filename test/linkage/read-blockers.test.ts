import { describe, expect, it } from 'vitest'
import { readBlockers } from '../../src/linkage/read-blockers.ts'

describe('readBlockers', () => {
  it.each<[string, string, readonly string[]]>([
    ['a line', 'Blocked by #12', ['acme/web#12']],
    ['a key', '**Depends on:** #12, acme/api#3 and #12', ['acme/web#12', 'acme/api#3']],
    ['a bullet', '- blocked by https://github.com/acme/api/issues/4', ['acme/api#4']],
    ['a pull request', 'Waiting for https://github.com/acme/api/pull/5', ['acme/api#5']],
    ['a section', '### Blocked by\n\n- #1\n- #2\n\n### Plan\n\n#3', ['acme/web#1', 'acme/web#2']],
    ['within a sentence', 'It is no longer blocked by #12', []],
    ['no reference', 'Depends on the weather', []],
    ['a comment', '<!-- Blocked by #12 -->', []],
    ['code', '```\nBlocked by #12\n```', []],
    ['a quotation', '> Blocked by #12', []],
    ['an anchor', 'Depends on page/#12', []],
    ['nothing', '', []],
  ])('%s', (_, body, expected) => {
    expect(readBlockers(body, 'acme/web').map(({ repository, number }) => `${repository}#${number}`)).toEqual(expected)
  })

  it('reads at most twenty', () => {
    expect(readBlockers(`Blocked by ${Array.from({ length: 60 }, (_, index) => `#${index + 1}`).join(' ')}`, 'acme/web')).toHaveLength(20)
  })

  it.each(['blocked by ', 'Blocked by #1\n', 'Blocked by https://a/b', 'depends on -/-/', 'Blocked by a.a/'])('takes linear time for a body of %j', (piece) => {
    const body = piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536)
    const start = performance.now()
    readBlockers(body, 'acme/web')
    expect(performance.now() - start).toBeLessThan(500)
  })
})
