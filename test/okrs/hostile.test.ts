import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOkrs } from '../../src/okrs/parse-okrs.ts'
import { maximumLength } from '../../src/okrs/yaml/parse-yaml.ts'
import { parseSettings } from '../../src/okrs/parse-settings.ts'
import { fullOkrs } from './full-okrs.ts'
import { fullSettings } from './full-settings.ts'

function kindsOf(text: string): readonly string[] {
  const okrs = parseOkrs([{ origin: '.', okrs: [{ path: 'okrs.yml', text }] }], '2026-11-02')
  const settings = parseSettings([{ origin: '.', okrs: [], settings: { path: 'settings.yml', text } }])
  return [okrs.kind, settings.kind]
}

function filled(unit: string, start = '', end = ''): string {
  return start + unit.repeat(Math.floor((maximumLength - start.length - end.length) / unit.length)) + end
}

const keyResults = 'cycle: { id: a, start: 2026-01-01, end: 2026-03-31 }\nobjectives:\n- id: O1\n  title: t\n  key_results:\n'

/** Texts of the greatest length that is read, each made to hurt a careless reader; the suite's time limit is the bound. */
const hostile: readonly (readonly [what: string, text: string])[] = [
  ['brackets', filled('[')], ['braces', filled('{')], ['both', filled('[{')], ['pairs in brackets', filled('[a: ')], ['dashes', filled('- ')],
  ['explicit keys', filled('? ')], ['explicit keys on lines', filled('? a\n')], ['colons', filled(': ')], ['an open quote', filled('a', '"')],
  ['backslashes', filled('\\', '"')], ['escapes', filled('\\n', 'a: "', '"')], ['apostrophes', filled("'")], ['anchors', filled('- &a x\n')], ['tags', filled('!t ')],
  ['tags on lines', filled('!t\n')], ['aliases', filled('- *a\n')], ['documents', filled('---\n')], ['ends of documents', filled('...\n')], ['directives', filled('%TAG ! x\n')],
  ['one key', filled('k: 1\n')], ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')], ['a long key', filled('k', '', ': 1')],
  ['spaces', filled(' ')], ['tabs', filled('\t')], ['carriage returns', filled('\r')], ['comments', filled('# ')], ['byte order marks', filled('\uFEFF')],
  ['emoji', filled('😀')], ['halves of characters', filled('\uD800')], ['marks of direction', filled('\u202E')], ['folded lines', filled(' a\n\n', 'a: >\n')],
  ['a long line in pieces', filled('a\n')], ['commas', filled(',', '[')], ['a late quote mark', filled(' ', 'a: ', '@b')],
  ['key results that lack all', filled('  - {id: K, xx: 1}\n', keyResults)], ['check-ins of one day', filled('    - {date: 2026-01-01, value: 1}\n', `${keyResults}  - id: K\n    title: t\n    check_ins:\n`)],
  ['check-ins that are none', filled('    - {date: x, value: y}\n', `${keyResults}  - id: K\n    title: t\n    check_ins:\n`)],
  ['a title of numbers', filled('5% ', `${keyResults}  - id: K\n    title: `)], ['a title of digits', filled('1', `${keyResults}  - id: K\n    title: `)],
  ['a number as text', filled('1,', `${keyResults}  - id: K\n    title: t\n    target: "`, '"')],
]

describe('hostile files', () => {
  it.each(hostile)('are answered: %s', (_what, text) => {
    expect(text.length).toBeLessThanOrEqual(maximumLength)
    expect(['plan', 'broken']).toContain(kindsOf(text)[0])
  })

  it('are refused before they are parsed when they are longer', () => {
    expect(kindsOf(filled('[') + '['.repeat(3_000_000))).toEqual(['broken', 'broken'])
  })

  it('never make the parser throw, whatever they hold', () => {
    const piece = oneof(
      string({ unit: 'binary' }),
      constantFrom('\n', '\n  ', '- ', ': ', '"', "'", '[', ']', '{', '}', ', ', '# ', '? ', '| ', '>', '&a ', '*a ', '!t ', '---\n', '%', '@', '\t', '\\', '__proto__', 'null', '.nan', '-.inf', '1e999', 'cycle', 'objectives', 'key_results', 'check_ins', 'mode', 'label', 'fields'),
    )
    assert(property(array(piece, { maxLength: 60 }), (pieces) => {
      expect(kindsOf(pieces.join(''))).toHaveLength(2)
    }), { numRuns: 300 })
  })

  it.each([['OKRs', fullOkrs], ['settings', fullSettings]])('never make it throw when %s are damaged', (_what, text) => {
    const lines = text.split('\n')
    assert(property(array(constantFrom(...lines, ...lines.map((line) => line.replace(/: .*/, ': []')), ...lines.map((line) => line.replace(/: .*/, ':')), ...lines.map((line) => line.replace(/: .*/, ': { a: [1] }'))), { maxLength: 50 }), (chosen) => {
      expect(kindsOf(chosen.join('\n'))).toHaveLength(2)
    }), { numRuns: 200 })
    assert(property(array(constantFrom(...text), { maxLength: 3 }), constantFrom(...lines.keys()), (characters, index) => {
      expect(kindsOf(lines.with(index, `${lines[index]}${characters.join('')}`).join('\n'))).toHaveLength(2)
    }), { numRuns: 200 })
  })
})
