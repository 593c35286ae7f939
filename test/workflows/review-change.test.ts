import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/changes/compare-plans.ts'
import { readTitlePromise } from '../../src/quality/read-title-promise.ts'
import { findingsOnChanges, subjectKey } from '../../src/changes/okrs-review.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { ConfigurationLayer } from '../../src/ports/configuration-layer.ts'
import { diagnosticOf, type Finding } from '../../src/quality/examine/finding.ts'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { findingsOf } from '../../src/quality/examine-plan.ts'
import { type Configuration, parseLayers } from '../../src/workflows/load-configuration.ts'
import { draftReview } from '../../src/workflows/review-change.ts'

const OKRS = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New users reach value on their first day
    owner: "@ana"
    key_results:
      - { id: O1.KR1, title: Grow weekly active teams from 200 to 320, unit: teams, baseline: 200, target: 320, owner: "@ben" }
      - { id: O1.KR2, title: Keep failed imports under 2 %, unit: "%", baseline: 2, target: 2, owner: "@ben" }
      - { id: O1.KR3, title: Launch the new onboarding wizard, baseline: 0, target: 1, owner: "@cleo" }
  - id: O2
    title: Customers grow with us
    owner: "@fay"
    key_results:
      - { id: O2.KR1, title: Ship audit logs, baseline: 0, target: 1, owner: "@fay" }
      - { id: O2.KR2, title: Grow page views from 1000 to 2000, unit: views, baseline: 1000, target: 2000, owner: "@gus" }
`

function configurationOf(text: string): Configuration {
  const layer: ConfigurationLayer = { origin: '.', okrs: [{ path: '.github/okrs.yml', text }] }
  return parseLayers([layer], '2026-11-16')
}

function planOf({ okrs }: Configuration): Plan {
  if (okrs.kind !== 'plan') throw new Error(JSON.stringify(okrs))
  return okrs.plan
}

function placed(finding: Finding) {
  const { subject } = finding
  const [cycle, id] = subject.kind === 'key-result' ? [subject.keyResult.cycleId, subject.keyResult.id] : subject.kind === 'objective' ? [subject.cycle.id, subject.objective.id] : [subject.cycle.id, undefined]
  return { finding: diagnosticOf(finding), subject: subjectKey(cycle, id) }
}

function found(plan: Plan) {
  return findingsOf(plan, createRuleContext(defaultRuleSettings)).map(placed)
}

/** What would be found if every title were read in both versions. */
function foundByReadingAll(before: Plan, after: Plan) {
  return findingsOnChanges(() => found(before), found(after), comparePlans(before, after, readTitlePromise))
}

describe('the findings of a review', () => {
  it.each<[string, (text: string) => string]>([
    ['nothing', (text) => text],
    ['a line that moves', (text) => text.replace('objectives:', '\n# A comment\nobjectives:')],
    ['a title', (text) => text.replace('Ship audit logs', 'Ship audit logs to all')],
    ['a guard beside a growth that is taken away', (text) => text.replace(/ {6}- \{ id: O1\.KR2.*\n/, '')],
    ['a check-in at the target of work', (text) => text.replace('title: Ship audit logs,', 'title: Ship audit logs, check_ins: [{ date: 2026-11-10, value: 1 }],')],
    ['a check-in at the target of an outcome', (text) => text.replace('title: Grow page views from 1000 to 2000,', 'title: Grow page views from 1000 to 2000, check_ins: [{ date: 2026-11-10, value: 2100 }],')],
    ['the end of the cycle', (text) => text.replace('2026-12-31', '2027-01-31')],
    ['the same metric elsewhere', (text) => text.replace('title: Ship audit logs,', 'title: Grow weekly active teams from 200 to 320,')],
    ['an objective', (text) => `${text}  - id: O3\n    title: Search is fast\n    key_results:\n      - { id: O3.KR1, title: Launch a cache, target: 1, owner: "@ben" }\n`],
    ['an id', (text) => text.replaceAll('O2', 'O9')],
  ])('are those of reading everything: %s changes', (_, change) => {
    const [before, after] = [configurationOf(OKRS), configurationOf(change(OKRS))]
    const { findings } = draftReview({ before, after })
    expect(findings).toEqual(foundByReadingAll(planOf(before), planOf(after)))
  })

  it('speaks of what is new on lines that nobody touched', () => {
    const { findings } = draftReview({ before: configurationOf(OKRS), after: configurationOf(OKRS.replace(/ {6}- \{ id: O1\.KR2.*\n/, '')) })
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toContain('missing-guardrail 7')
  })
})
