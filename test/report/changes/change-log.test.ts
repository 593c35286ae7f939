import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../../src/domain/initiative.ts'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { readEarlierReport } from '../../../src/report/changes/read-earlier-report.ts'
import type { Report } from '../../../src/report/report.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportJson } from '../../../src/render/json/render-report-json.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../a-company.ts'

/** A report as it is made on a day, after the one before. */
function on(today: string, before: Report | undefined, work: readonly Initiative[], parts: Partial<KeyResult> = {}, cycle = '2026-Q4'): Report {
  const plan = { today, cycles: [aCycle({ id: cycle, objectives: [anObjective({ keyResults: [aKeyResult({ target: 55, checkIns: [{ date: '2026-10-05', value: 41 }], ...parts })] })] })] }
  return buildReport(plan, work, { repository: 'acme/web', earlier: before && renderReportJson(before) })
}

const open = anInitiative({ number: 1, assignees: ['ben'], createdOn: '2026-10-02' }, aLink('O1.KR1', 14))
const shipped = anInitiative({ number: 1, assignees: ['ben'], createdOn: '2026-10-02', state: 'closed', outcome: 'completed', closedOn: '2026-10-14' }, aLink('O1.KR1', 14))
const idea = anInitiative({ number: 2, createdOn: '2026-10-15', title: 'A second one' }, aLink('O1.KR1', 14))

function told({ changes: { week, current, earlier } }: Report): unknown {
  const short = (entries: NonNullable<typeof current>['entries']) => entries.map((change) => [change.kind === 'key-result' ? change.keyResult : `#${change.item.number}`, ...change.aspects].join(' '))
  return [week, current && [current.since, current.updatedOn, ...short(current.entries)], earlier.map((set) => [set.week, ...short(set.entries)])]
}

const first = on('2026-10-07', undefined, [open])

describe('the change log', () => {
  it('has nothing to compare with at first', () => {
    expect(told(first)).toEqual(['2026-10-05', undefined, []])
  })

  it('stays as it is while nothing happens, however long', () => {
    const second = on('2026-10-09', first, [open])
    expect(told(second)).toEqual(told(first))
    expect(told(on('2026-10-20', second, [open]))).toEqual(told(first))
  })

  it('compares a week with the one before, adding up what happens within it', () => {
    const monday = on('2026-10-13', first, [open], { checkIns: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42 }] })
    expect(told(monday)).toEqual(['2026-10-12', ['2026-10-05', '2026-10-12', 'O1.KR1 value'], []])
    const thursday = on('2026-10-15', monday, [shipped, idea], { checkIns: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42 }] })
    expect(told(thursday)).toEqual(['2026-10-12', ['2026-10-05', '2026-10-15', 'O1.KR1 value', '#1 stage', '#2 added'], []])
    expect(thursday.changes.current?.entries[1]).toMatchObject({ before: { stage: 'committed' }, after: { stage: 'shipped' }, on: '2026-10-14' })
  })

  it('takes back what is taken back within a week', () => {
    const changed = on('2026-10-13', first, [shipped])
    expect(told(on('2026-10-14', changed, [open]))).toEqual(['2026-10-12', ['2026-10-05', '2026-10-12'], []])
  })

  it('begins a new week with its first change, and keeps the one before', () => {
    const thursday = on('2026-10-15', first, [shipped, idea])
    const later = on('2026-10-29', thursday, [shipped])
    expect(told(later)).toEqual(['2026-10-26', ['2026-10-12', '2026-10-26', 'O1.KR1 coverage', '#2 removed'], [['2026-10-12', '#1 stage', '#2 added']]])
    expect(later.changes.current?.entries[1]).toMatchObject({ title: 'A second one', after: undefined })
    expect(on('2026-10-30', later, [shipped]).changes).toEqual(later.changes)
  })

  it('compares with the first report of a week what happens in the same week', () => {
    expect(told(on('2026-10-08', first, [shipped]))).toEqual(['2026-10-05', ['2026-10-05', '2026-10-05', 'O1.KR1 coverage', '#1 stage'], []])
  })

  it('moves from where it started at the first check-in, and not before', () => {
    const bare = on('2026-10-07', undefined, [open], { checkIns: [] })
    expect(told(on('2026-10-08', bare, [open], { baseline: 41, checkIns: [] }))).toMatchObject([{}, [{}, {}, 'O1.KR1 baseline coverage'], []])
    const { changes } = on('2026-10-13', bare, [open], { checkIns: [{ date: '2026-10-12', value: 42 }] })
    expect(changes.current?.entries[0]).toMatchObject({ aspects: ['value', 'status', 'coverage'], on: '2026-10-12', before: { baseline: 40, now: undefined }, after: { now: 42 } })
    expect(renderReportMarkdown({ ...first, changes }, defaultSettings)).toContain('40 → 42 %')
  })

  it('says what brought another status where nothing but time has passed', () => {
    const due = { due: '2026-10-20', dueWritten: true }
    const passed = on('2026-10-22', on('2026-10-15', undefined, [open], due), [open], due)
    expect(renderReportMarkdown(passed, defaultSettings)).toContain('🟢 On track → 🔴 Off track (it was due on 20 Oct 2026)')
    expect(renderReportMarkdown(passed, { ...defaultSettings, language: 'de' })).toContain('(Termin war der 20. Okt. 2026)')
    const unread = on('2026-10-20', on('2026-10-08', undefined, [open], { checkIns: [] }), [open], { checkIns: [] })
    expect(renderReportMarkdown(unread, defaultSettings)).toContain('⏳ Not started → ⚪ No data (still no check-in)')
    const forgotten = on('2026-11-25', on('2026-10-28', undefined, [open]), [open])
    expect(renderReportMarkdown(forgotten, defaultSettings)).toMatch(/🟢 On track → ⚪ No data \(no check-in since \d+ Oct 2026\)/)
    const read = on('2026-10-22', on('2026-10-15', undefined, [open], due), [open], { ...due, checkIns: [{ date: '2026-10-21', value: 42 }] })
    expect(renderReportMarkdown(read, defaultSettings)).toMatch(/41 → 42 % · .*On track → .*Off track\n/)
  })

  it('begins anew with a cycle', () => {
    expect(told(on('2026-10-15', first, [shipped], {}, '2026-H2'))).toEqual(['2026-10-12', undefined, []])
  })

  it('keeps twelve weeks and sixty changes of each', () => {
    let report = first
    for (let week = 0; week < 20; week += 1) {
      const work = week % 2 === 0 ? [] : Array.from({ length: 70 }, (_, number) => anInitiative({ number: number + 10 }, aLink('O1.KR1', 1)))
      report = on(new Date(Date.UTC(2026, 9, 12 + 7 * week)).toISOString().slice(0, 10), report, work)
    }
    expect(report.changes.current?.entries.length).toBeGreaterThan(69)
    expect(report.changes.earlier).toHaveLength(12)
    expect(report.changes.earlier.map(({ entries, more }) => [entries.length, more > 0])).toEqual(Array.from({ length: 12 }, () => [60, true]))
  })
})

describe('readEarlierReport', () => {
  it('reads back what a report says', () => {
    const report = on('2026-10-15', first, [shipped, idea])
    expect(readEarlierReport(renderReportJson(report), '2026-Q4')?.log).toEqual(report.changes)
  })

  it.each([
    ['no JSON', '{'],
    ['another version', renderReportJson(first).replace('report@1', 'report@2')],
    ['another cycle', renderReportJson(first).replace('"id": "2026-Q4"', '"id": "2026-Q3"')],
    ['a report of before changes were kept', renderReportJson(first).replace('"changes"', '"chances"')],
    ['a week that is no day', renderReportJson(first).replace('"week": "2026-10-05"', '"week": "2026-02-30"')],
    ['a list', '[]'],
  ])('takes %s for no report', (_, text) => {
    expect(readEarlierReport(text, '2026-Q4')).toBeUndefined()
  })

  it('leaves out what does not fit', () => {
    const text = JSON.stringify({
      schema: 'throughline/report@1', cycle: { id: 'Q' }, objectives: [{ keyResults: [{ id: '__proto__', status: 'achieved', now: 'many' }, { id: 7, status: 'achieved' }, { id: 'A', status: 'great' }] }],
      initiatives: [{ repository: 'a/b', number: 1, stage: 'shipped', placement: 'linked', keyResults: ['A', 7] }, { repository: 'a/b', number: 2, stage: 'toString', placement: 'linked' }, null],
      changes: { week: '2026-10-05', current: { week: '2026-10-05', since: '2026-10-05', updatedOn: '2026-10-05', entries: [{ kind: 'initiative', item: { repository: 'a/b' } }, { kind: 'other' }, 5, { kind: 'key-result', keyResult: 'A', aspects: ['value', 'x'], before: 3 }] }, earlier: [{ week: 'x' }] },
    })
    expect(readEarlierReport(text, 'Q')).toEqual({
      standing: {
        keyResults: new Map([['__proto__', { baseline: undefined, now: undefined, target: undefined, status: 'achieved', uncovered: undefined }]]),
        initiatives: new Map([['a/b#1', { stage: 'shipped', placement: 'linked', keyResults: ['A'] }]]),
      },
      titles: new Map([['a/b#1', '']]),
      revisions: new Map([['__proto__', []]]),
      log: {
        week: '2026-10-05', earlier: [],
        current: { week: '2026-10-05', since: '2026-10-05', updatedOn: '2026-10-05', more: 0, entries: [{ kind: 'key-result', keyResult: 'A', aspects: ['value'], on: undefined, before: undefined, after: undefined }] },
      },
    })
  })
})
