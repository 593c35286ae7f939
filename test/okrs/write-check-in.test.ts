import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckIn } from '../../src/domain/check-in.ts'
import { parseOkrs } from '../../src/okrs/parse-okrs.ts'
import { writeCheckIn } from '../../src/okrs/check-ins/write-check-in.ts'

const monday: CheckIn = { date: '2026-11-02', value: 44 }

function fileWith(...lines: readonly string[]): string {
  return ['# Our quarter', 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }', 'objectives:', ...lines, ''].join('\n')
}

const head = ['  - id: O1', '    title: Shops go live', '    key_results:', '      - id: O1.KR1', "        title: 'From 40% to 55%'   # agreed in May"]
const tail = ['', '      # The second one', '      - id: O1.KR2', '        title: Another']

function written(text: string, id: string, checkIn: CheckIn): string {
  const result = writeCheckIn(text, id, checkIn)
  if (result.kind === 'problem') throw new Error(result.diagnostic.message)
  return result.text
}

/** Lines that are new and lines that are gone, as a diff shows them. */
function changes(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let [start, end] = [0, 0]
  while (start < old.length && old[start] === now[start]) start++
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return [...old.slice(start, old.length - end).map((line) => `-${line}`), ...now.slice(start, now.length - end).map((line) => `+${line}`)]
}

interface Case {
  readonly what: string
  readonly lines: readonly string[]
  readonly checkIn?: CheckIn
  readonly expected: readonly string[]
}

const cases: readonly Case[] = [
  {
    what: 'makes the list where there is none', lines: [...head, ...tail],
    expected: ['+        check_ins:', '+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'makes it below a nested map', lines: [...head, '        suppress:', '          missing-owner: Is coming', ...tail],
    expected: ['+        check_ins:', '+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'fills a list that only has its key', lines: [...head, '        check_ins:   # weekly', '        weight: 2', ...tail],
    expected: ['+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'fills an empty list', lines: [...head, '        check_ins: []', ...tail],
    expected: ['-        check_ins: []', '+        check_ins: [{ date: 2026-11-02, value: 44 }]'],
  },
  {
    what: 'adds to a block list of flow entries', lines: [...head, '        check_ins:', '          - { date: 2026-10-12, value: 42.5 }   # first', ...tail],
    expected: ['+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'keeps narrow braces', lines: [...head, '        check_ins:', '        - {date: 2026-10-12, value: 42.5}', ...tail],
    expected: ['+        - {date: 2026-11-02, value: 44}'],
  },
  {
    what: 'keeps entries in order of date', lines: [...head, '        check_ins:', '          - { date: 2026-10-12, value: 1 }', '          - { date: 2026-11-30, value: 2 }', ...tail],
    expected: ['+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'puts the oldest first', lines: [...head, '        check_ins:', '          - { date: 2026-11-30, value: 2 }', ...tail],
    expected: ['+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'adds to a list of block entries', lines: [...head, '        check_ins:', '          - date: 2026-10-12', '            value: 42.5', ...tail],
    checkIn: { ...monday, confidence: 0.7, note: 'Wizard: live, at last' },
    expected: ['+          - date: 2026-11-02', '+            value: 44', '+            confidence: 0.7', '+            note: "Wizard: live, at last"'],
  },
  {
    what: 'adds below a note of several lines', lines: [...head, '        check_ins:', '          - date: 2026-10-12', '            value: 42.5', '            note: |', '              One', '              Two', ...tail.slice(1)],
    expected: ['+          - date: 2026-11-02', '+            value: 44'],
  },
  {
    what: 'adds to a flow list', lines: [...head, '        check_ins: [{ date: 2026-10-12, value: 42.5 }]', ...tail],
    expected: ['-        check_ins: [{ date: 2026-10-12, value: 42.5 }]', '+        check_ins: [{ date: 2026-10-12, value: 42.5 }, { date: 2026-11-02, value: 44 }]'],
  },
  {
    what: 'adds a line to a flow list of several lines', lines: [...head, '        check_ins: [', '          { date: 2026-10-12, value: 42.5 },', '          ]', ...tail],
    expected: ['+          { date: 2026-11-02, value: 44 },'],
  },
  {
    what: 'replaces the check-in of the same day, its note too', lines: [...head, '        check_ins:', '          - { date: 2026-11-02, value: 42.5, note: early }', ...tail],
    expected: ['-          - { date: 2026-11-02, value: 42.5, note: early }', '+          - { date: 2026-11-02, value: 44 }'],
  },
  {
    what: 'leaves nothing of what the check-in of the same day said', lines: [...head, '        check_ins: [{ note: early, confidence: 0.9, date: 2026-11-02, value: 42.5 }]', ...tail],
    checkIn: { ...monday, note: 'Late' },
    expected: ['-        check_ins: [{ note: early, confidence: 0.9, date: 2026-11-02, value: 42.5 }]', '+        check_ins: [{ note: Late, date: 2026-11-02, value: 44 }]'],
  },
  {
    what: 'takes out lines of a block entry that hold no longer', lines: [...head, '        check_ins:', '          - date: 2026-11-02', '            note: |', '              One', '              Two', '            value: 42.5', '            confidence: 0.9   # by feeling', ...tail.slice(1)],
    expected: ['-            note: |', '-              One', '-              Two', '-            value: 42.5', '-            confidence: 0.9   # by feeling', '+            value: 44'],
  },
  {
    what: 'takes out what stands behind the dash', lines: [...head, '        check_ins:', '          - note: early', '            date: 2026-11-02', '            value: 42.5', ...tail],
    expected: ['-          - note: early', '-            date: 2026-11-02', '-            value: 42.5', '+          - date: 2026-11-02', '+            value: 44'],
  },
  {
    what: 'replaces the one that counts of two on a day', lines: [...head, '        check_ins: [{ date: 2026-11-02, value: 1 }, { date: 2026-11-02, value: 2 }]', ...tail],
    expected: ['-        check_ins: [{ date: 2026-11-02, value: 1 }, { date: 2026-11-02, value: 2 }]', '+        check_ins: [{ date: 2026-11-02, value: 1 }, { date: 2026-11-02, value: 44 }]'],
  },
  {
    what: 'replaces the value of the same day and adds what is new', lines: [...head, '        check_ins:', '          - date: 2026-11-02', '            value: 42.5', ...tail],
    checkIn: { ...monday, confidence: 0.5 },
    expected: ['-            value: 42.5', '+            value: 44', '+            confidence: 0.5'],
  },
  {
    what: 'adds to a key result within braces', lines: ['  - id: O1', '    title: T', '    key_results: [{ id: O1.KR1, title: x }]'],
    expected: ['-    key_results: [{ id: O1.KR1, title: x }]', '+    key_results: [{ id: O1.KR1, title: x, check_ins: [{ date: 2026-11-02, value: 44 }] }]'],
  },
  {
    what: 'follows dashes that stand below their key', lines: ['- id: O1', '  title: T', '  key_results:', '  - id: O1.KR1', '    title: x'],
    expected: ['+    check_ins:', '+    - { date: 2026-11-02, value: 44 }'],
  },
]

describe('writeCheckIn', () => {
  it.each(cases)('$what', ({ lines, checkIn = monday, expected }) => {
    const before = fileWith(...lines)
    const after = written(before, 'O1.KR1', checkIn)
    // Only as many lines as a diff would show: the rest of the file is the same to the byte.
    expect(changes(before, after)).toEqual(expected)
    const result = parseOkrs([{ origin: '.', okrs: [{ path: 'okrs.yml', text: after }] }], '2026-12-01')
    expect(result.kind === 'plan' && result.plan.cycles[0]?.objectives[0]?.keyResults[0]?.checkIns.findLast(({ date }) => date === monday.date)).toEqual({ confidence: undefined, note: undefined, ...checkIn })
  })

  it('finds a key result by its alias, case aside', () => {
    const before = fileWith(...head, '        aliases: [go-live]', ...tail)
    expect(written(before, 'GO-LIVE', monday)).toContain('2026-11-02')
  })

  it('keeps CRLF, a byte order mark and a missing last line break', () => {
    const before = `\uFEFF${fileWith(...head).trimEnd().replaceAll('\n', '\r\n')}`
    const after = written(before, 'O1.KR1', monday)
    expect(after).toBe(`${before}\r\n        check_ins:\r\n          - { date: 2026-11-02, value: 44 }\r\n`)
  })

  it.each([
    ['an unknown key result', fileWith(...head), 'O1.KR9', monday, 'unknown-key-result'],
    ['a date that is none', fileWith(...head), 'O1.KR1', { date: '2026-02-30', value: 1 }, 'date-invalid'],
    ['a value that is no number', fileWith(...head), 'O1.KR1', { date: '2026-11-02', value: Number.NaN }, 'not-a-number'],
    ['a confidence above 1', fileWith(...head), 'O1.KR1', { ...monday, confidence: 60 }, 'confidence-out-of-range'],
    ['a note with a lost character', fileWith(...head), 'O1.KR1', { ...monday, note: 'Gr\ufffdn' }, 'wrong-encoding'],
    ['a note with half of a character', fileWith(...head), 'O1.KR1', { ...monday, note: 'Up \ud83d' }, 'wrong-encoding'],
    ['a broken file', 'a: [', 'O1.KR1', monday, 'yaml-syntax'],
    ['check_ins that are no list', fileWith(...head, '        check_ins: soon'), 'O1.KR1', monday, 'check-in-not-written'],
    ['a list of something else', fileWith(...head, '        check_ins: [soon]'), 'O1.KR1', monday, 'check-in-not-written'],
  ])('answers %s with a problem', (_what, text, id, checkIn, code) => {
    const result = writeCheckIn(text, id, checkIn)
    expect(result.kind === 'problem' && result.diagnostic.code).toBe(code)
  })

  it('suggests the nearest key result', () => {
    const result = writeCheckIn(fileWith(...head), 'O1KR1', monday)
    expect(result.kind === 'problem' && result.diagnostic).toMatchObject({ fix: 'O1.KR1', message: '.github/okrs.yml has no key result O1KR1. Did you mean O1.KR1?' })
  })

  it('keeps any note readable', () => {
    assert(property(string({ unit: 'binary', maxLength: 60 }), (note) => {
      const result = writeCheckIn(fileWith(...head, ...tail), 'O1.KR1', { ...monday, note })
      const plan = parseOkrs([{ origin: '.', okrs: [{ path: 'okrs.yml', text: result.kind === 'written' ? result.text : '' }] }], '2026-12-01')
      const read = plan.kind === 'plan' ? plan.plan.cycles[0]?.objectives[0]?.keyResults[0]?.checkIns[0]?.note ?? '' : undefined
      // YAML knows no form for characters that are none.
      const isUnwritable = result.kind === 'problem' && /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(note)
      expect(read ?? isUnwritable).toBe(isUnwritable || note.trim())
    }))
  })
})
