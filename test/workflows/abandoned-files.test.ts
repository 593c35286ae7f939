import { describe, expect, it } from 'vitest'
import { abandonedFiles } from '../../src/workflows/abandoned-files.ts'

const earlier = (...files: readonly unknown[]) => JSON.stringify({ schema: 'throughline/report@1', files })

describe('files that a report needs no more', () => {
  it('are those that the last one lists and the next one has not', () => {
    expect(abandonedFiles(earlier('OKRS.md', 'okrs/trend-o1.svg', 'okrs/trend-o2.svg'), [{ path: 'OKRS.md' }, { path: 'okrs/trend-o1.svg' }])).toEqual(['okrs/trend-o2.svg'])
  })

  it.each(['src/index.ts', '.github/okrs.yml', '.github/workflows/x.md', '../x.svg', '/etc/x.md', 'a/../../b.svg', '.git/x.json', 'okrs\\x.svg', '.github/CODEOWNERS.md', '~/x.md', 'README.md', 'package.json', 'docs/guide.md', 'okrs/notes/x.md'])('are never %s, whatever the list says', (path) => {
    expect(abandonedFiles(earlier(path), [{ path: 'OKRS.md' }, { path: 'okrs/report.json' }])).toEqual([])
  })

  it.each([['there is none', undefined], ['is no JSON', '{'], ['is null', 'null'], ['has no list', '{}'], ['has another kind of list', '{"files":"OKRS.md"}'], ['lists other things', earlier(1, null, {})]])('are none where the last report %s', (_, text) => {
    expect(abandonedFiles(text, [])).toEqual([])
  })
})
