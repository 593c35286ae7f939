import { describe, expect, it } from 'vitest'
import { dayInText } from '../../src/okrs/day-in-text.ts'
import { inferUnit } from '../../src/okrs/infer-unit.ts'
import { synonymOf } from '../../src/okrs/synonym-of.ts'
import { lineIndexAt, lineStarts } from '../../src/okrs/line-starts.ts'
import { nearestWord } from '../../src/okrs/nearest-word.ts'
import { numberInText } from '../../src/okrs/number-in-text.ts'
import { isConfigurationPath, isOkrsPath } from '../../src/okrs/okrs-paths.ts'
import { pathProblem, writingProblem } from '../../src/okrs/path-problem.ts'
import { shownValue } from '../../src/okrs/shown-value.ts'

describe('inferUnit', () => {
  it.each([
    ['%', 'Anything', [], '%', 'percent'],
    ['accounts', 'From 40% to 55%', [], 'accounts', 'count'],
    [undefined, 'Raise activation from 40% to 55%', [], '%', 'percent'],
    [undefined, 'Raise activation from 40 to 55%', [40, 55], '%', 'percent'],
    [undefined, 'Raise activation by 3 pp', [], 'pp', 'percent'],
    [undefined, 'Grow revenue from $1.2M to $2M', [], '$', 'money'],
    [undefined, 'Grow revenue to €500', [], '€', 'money'],
    [undefined, 'Cut the p95 of checkout from 900 ms to 300 ms', [], 'ms', 'duration'],
    [undefined, 'Shops with a sale within 7 days go from 40% to 55%', [40, 55], '%', 'percent'],
    [undefined, 'Win 120 accounts', [], '', 'count'],
    [undefined, 'Reach 5m people', [], '', 'count'],
    [undefined, 'Make people happy in Q4', [], '', 'count'],
    [undefined, `${'very '.repeat(300)} 5%`, [], '', 'count'],
  ] as const)('%s, “%s” with %j → %s', (written, title, values, symbol, kind) => {
    expect(inferUnit(written, title, values)).toMatchObject({ symbol, kind })
  })
})

describe('numberInText', () => {
  it.each([
    ['40%', 40], ['1,200', 1200], ['1,234,567.8', 1234567.8], ['1 200', 1200], ['1_200', 1200], ['1.234.567', 1234567], ['42,5', 42.5], ['$50k', 50_000], ['€1.2M', 1_200_000],
    ['-300 ms', -300], ['.5', 0.5], ['5 kB', 5], ['3 MB', 3], ['about 5', undefined], ['40-55', undefined], ['1,2,3', undefined], ['', undefined], ['%', undefined], [`${'9'.repeat(41)}`, undefined],
  ])('%s → %s', (text, value) => {
    expect(numberInText(text)).toBe(value)
  })
})

describe('dayInText', () => {
  it.each([
    ['2026/10/1', '2026-10-01'], ['2026.10.01', '2026-10-01'], ['2026-1-2', '2026-01-02'], ['2026-10-01T12:00:00Z', '2026-10-01'], ['2026 10 01', '2026-10-01'],
    ['2026-13-01', undefined], ['01.10.2026', undefined], ['2026-10-011', undefined], ['Q4', undefined],
  ])('%s → %s', (text, day) => {
    expect(dayInText(text)).toBe(day)
  })
})

describe('nearestWord', () => {
  const words = ['baseline', 'target', 'check_ins', 'id']
  it.each([
    ['basline', 'baseline'], ['base_line', 'baseline'], ['BASELINE', 'baseline'], ['checkIns', 'check_ins'], ['targets', 'target'], ['idd', 'id'], ['colour', undefined], ['x'.repeat(5000), undefined], ['', undefined],
  ])('%s → %s', (text, word) => {
    expect(nearestWord(text, words)).toBe(word)
  })
})

describe('synonymOf', () => {
  it.each([['deadline', ['due', 'title'], 'due'], ['Start Value', ['baseline'], 'baseline'], ['name', ['id'], 'id'], ['name', ['weight'], undefined], ['constructor', ['id'], undefined]])('%s among %j → %s', (word, keys, key) => {
    expect(synonymOf(word, keys)).toBe(key)
  })
})

describe('paths', () => {
  it.each([
    ['OKRS.md', 'fine'], ['docs/a b/ü.md', 'fine'], ['.github/OKRS.md', 'fine'], ['a..b/c', 'fine'],
    ['', 'empty'], [' a', 'space'], ['/a', 'absolute'], ['~/a', 'absolute'], ['C:/a', 'absolute'], ['a\\b', 'backslash'], ['a\nb', 'control'], ['../a', 'climbs'], ['a/../../b', 'climbs'],
    ['a//b', 'empty part'], ['a/', 'empty part'], ['./a', 'dot'], ['.git/config', 'belongs to git'], ['a/.GIT/x', 'belongs to git'],
  ])('%j may be read: %s', (path, reason) => {
    expect(pathProblem(path) ?? 'fine').toContain(reason)
  })

  it.each([['.github/workflows', 'run'], ['.github/WORKFLOWS/a.yml', 'run'], ['.github/okrs/a.yml', 'settings'], ['.github/throughline.yml', 'settings'], ['../a', 'climbs']])('%s is not written to', (path, reason) => {
    expect(writingProblem(path)).toContain(reason)
  })

  it.each([
    ['.github/okrs.yml', true, true], ['.github/okrs/2026-Q4.yml', true, true], ['.github/okrs/a.yaml', true, true], ['.github/throughline.yml', true, false],
    ['.github/okrs/README.md', false, false], ['okrs.yml', false, false], ['.github/okrs', false, false],
  ])('%s changes decisions: %s', (path, isConfiguration, isOkrs) => {
    expect([isConfigurationPath(path), isOkrsPath(path)]).toEqual([isConfiguration, isOkrs])
  })
})

describe('shownValue', () => {
  it.each([
    [undefined, 'nothing'], [[1], 'a list'], [{}, 'keys and values'], [1.5, '1.5'], [false, 'false'], ['a\n b\t\0c', 'a b c'], ['\u202Eabc\u2066', 'abc'], ['x'.repeat(61), `${'x'.repeat(59)}…`], ['😀'.repeat(60), '😀'.repeat(60)],
  ])('%j → %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown)
  })
})

describe('lineStarts', () => {
  it('counts CRLF, LF and CR as one end of a line each', () => {
    expect(lineStarts('a\r\nb\nc\rd')).toEqual([0, 3, 5, 7])
    expect([0, 1, 3, 4, 5, 7, 99].map((offset) => lineIndexAt(lineStarts('a\r\nb\nc\rd'), offset))).toEqual([0, 0, 1, 1, 2, 3, 3])
  })
})
