import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderLintJson } from '../../../src/render/json/render-lint-json.ts'
import { lintOkrs } from '../../../src/workflows/lint/lint-okrs.ts'

const HEAD = 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives:\n  - id: O1\n    title: Gardens thrive\n    key_results:\n'
const KEYS = ['id', 'title', 'unit', 'baseline', 'target', 'due', 'owner', 'metric', 'audience', 'suppress', 'check_ins', 'guardrails', 'aliases', 'weight', 'intent', '<<', '? ', '__proto__', 'cycle', 'objectives', 'key_results']
const VALUES = ['true', 'no', '~', 'null', '2026-10-01', '0o17', '0x1F', '.inf', '-.nan', '1e999', '12:30:45', '&a', '*a', '!!binary aGk=', '!!js/function x', '[1, 2', '{ a: b', '"\\u0000"', "'", '|', '>-', '@ana', '%', '`', '- -', '9'.repeat(400), '増加', 'שלום', '\u202e', 'e\u0301'.repeat(9)]
const BREAKS = ['\n', '\r\n', '\r', '\n\n', '\t', '\u0085', '\u2028', '\0', '\ufeff', '---\n', '...\n', '# ']
const INDENTS = ['', '  ', '      - ', '        ', '\t', `${' '.repeat(60)}`, '- '.repeat(40), '['.repeat(40), '{a: '.repeat(30)]

const line = tuple(constantFrom(...INDENTS), constantFrom(...KEYS), constantFrom(': ', ':', ' :', ': : '), oneof(constantFrom(...VALUES), string({ unit: 'binary', maxLength: 12 })), constantFrom(...BREAKS)).map((parts) => parts.join(''))

function lint(text: string): string {
  const { diagnostics, keyResults } = lintOkrs([{ origin: '.', okrs: [{ path: '.github/okrs.yml', text }] }], '2026-11-02')
  return renderLintJson(diagnostics, keyResults)
}

describe('linting any text', () => {
  it('says what is wrong and never breaks, whatever is written where', () => {
    assert(property(array(line, { maxLength: 12 }), constantFrom('', '\ufeff', HEAD), (lines, head) => {
      const { schema, diagnostics } = JSON.parse(lint(head + lines.join(''))) as { schema: string; diagnostics: readonly { line: number; message: string }[] }
      expect(schema).toBe('throughline/lint@1')
      expect(diagnostics.filter(({ line: at, message }) => at < 1 || /undefined|\[object/.test(message))).toEqual([])
    }), { numRuns: 200, seed: 20_261_102 })
  })

  it.each([
    ['ids that YAML takes for something else', `${HEAD}      - { id: true, title: Increase visits }\n      - { id: 2026-10-01, title: Increase visits }\n      - { id: 1.10, title: Increase visits }\n`],
    ['one title of 10,000 characters', `${HEAD}      - { id: K, title: ${'grow '.repeat(2000)} }\n`],
    ['nesting that does not end', '['.repeat(5000)],
    ['keys twice', `${HEAD}      - { id: K, id: K, title: a, title: b }\n`],
  ])('%s', (_, text) => {
    expect(JSON.parse(lint(text))).toHaveProperty('keyResults')
  })
})
