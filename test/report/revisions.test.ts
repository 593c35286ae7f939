import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/changes/compare-plans.ts'
import { readTitlePromise } from '../../src/quality/read-title-promise.ts'
import type { KeyResult } from '../../src/domain/key-result.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { buildReport } from '../../src/report/build-report.ts'
import type { Report } from '../../src/report/report.ts'
import type { PlanRevision } from '../../src/report/revisions/revisions-of.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

/** What each version changed of the one before, a commit a day from 1 October. */
function history(...versions: readonly Partial<KeyResult>[]): readonly PlanRevision[] {
  const plans = versions.map((parts, index): Plan => ({ ...aPlanOf(aKeyResult(parts)), today: `2026-10-${String(index + 1).padStart(2, '0')}` }))
  return plans.flatMap((plan, index) => {
    const before = plans[index - 1]
    return before === undefined ? [] : [{ commit: `c${index}`, on: plan.today, changes: comparePlans({ ...before, today: plan.today }, plan, readTitlePromise) }]
  })
}

function report(revisions: readonly PlanRevision[], parts: Partial<KeyResult> = {}, earlier?: Report): Report {
  return buildReport(aPlanOf(aKeyResult(parts)), [], { repository: 'acme/web', revisions, earlier: earlier && renderReportJson(earlier) })
}

const told = ({ objectives }: Report) => objectives[0]?.keyResults[0]?.revisions.map(({ on, changes }) => [on, ...changes.map(({ field, before, after, loosened }) => `${field}: ${before} → ${after}${loosened ? ' (easier)' : ''}`)])

describe('revisions', () => {
  it('are the definition and the numbers, the latest first, and no check-ins', () => {
    expect(told(report(history({}, { target: 60 }, { target: 60, checkIns: [{ date: '2026-10-02', value: 41 }] }, { target: 50, metric: 'Accounts that came back', due: '2026-12-20', dueWritten: true, owner: '@ben' })))).toEqual([
      ['2026-10-04', 'target: 60 → 50 (easier)', 'due: 2026-12-31 → 2026-12-20', 'metric: undefined → Accounts that came back', 'owner: undefined → @ben'],
      ['2026-10-02', 'target: 55 → 60'],
    ])
  })

  it('follow a key result to its new id', () => {
    const renamed = history({ id: 'OLD' }, { id: 'OLD', target: 60 }, { id: 'NEW', aliases: ['OLD'], target: 60 })
    expect(told(report(renamed, { id: 'NEW', target: 60 }))).toEqual([['2026-10-02', 'target: 55 → 60']])
  })

  it('are kept from the last report where the commits are too old to be looked at', () => {
    const commits = history({}, { target: 60 }, { target: 58 }, { target: 56 })
    const first = report(commits.slice(0, 2))
    const second = report(commits.slice(2), {}, first)
    expect(told(second)).toEqual(told(report(commits)))
    expect(told(report([], {}, second))).toEqual(told(second))
    expect(second.attention.find(({ code }) => code === 'loosened')).toMatchObject({ field: 'target', before: 58, after: 56, severity: 'low' })
  })

  it('forget what was taken out of the history', () => {
    const commits = history({}, { target: 60 }, { target: 58 }, { target: 56 })
    expect(told(report([commits[0]!, commits[2]!], {}, report(commits)))).toEqual([['2026-10-04', 'target: 58 → 56 (easier)'], ['2026-10-02', 'target: 55 → 60']])
  })
})
