import { expect, it } from 'vitest'
import { damageDiagnostics } from '../../src/okrs/yaml/damage-diagnostics.ts'
import { lineStarts } from '../../src/okrs/yaml/line-starts.ts'

/** What is shown of a line in which a byte was lost between emoji, `before` and `behind` of them. */
function shown(line: string): readonly (string | undefined)[] {
  const text = `first\n${line}\nlast`
  return damageDiagnostics({ file: 'okrs.yml', text, lines: lineStarts(text) }).map(({ found }) => found)
}

it.each([0, 1, 2, 19, 20, 21, 40])('shows what stands around a lost character, and %i emoji before and behind it whole', (count) => {
  for (const letters of ['', 'a', 'ab']) {
    const [found = '', ...more] = shown(`${'😀'.repeat(count)}${letters}\ufffd${letters}${'🚀'.repeat(count)}`)
    expect([found.isWellFormed(), found.includes(`${letters}\ufffd${letters}`), more]).toEqual([true, true, []])
  }
})
