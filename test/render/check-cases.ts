import { messageOf } from '../../src/domain/message.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { plainVerdict, type Verdict } from '../../src/domain/verdict.ts'
import type { CheckContext } from '../../src/render/check/check-context.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { lastReportOf } from '../report/last-report.ts'
import { anItem } from '../builders/an-item.ts'
import { anImpact, aVerdict } from '../builders/a-verdict.ts'
import { aCompanyPlan, aCompanysWork, missingKeyResult, unknownKeyResult } from '../report/a-company.ts'

/** The context of an issue in the middle of the company's quarter. */
export function aCheckContext(parts: Partial<CheckContext> = {}): CheckContext {
  const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
  return { item: anItem({ number: 140, title: 'Fewer steps to an activated account' }), plan: aCompanyPlan(), settings: defaultSettings, lastReport: lastReportOf(report), ...parts }
}

/** What goes with `missingKeyResult` when nothing at all was written. */
const missingImpact = {
  code: 'impact-missing', field: 'expected_impact', message: 'No expected impact is given', found: '', expected: 'a change in the unit of the key result, such as +2 pp', example: 'Impact: +2 pp by 2026-12-01',
} as const

/** One verdict of every kind, as linkage gives them. */
export const verdicts: Readonly<Record<string, Verdict>> = {
  'not-an-initiative': plainVerdict('not-an-initiative'),
  exempt: { ...plainVerdict('exempt'), waiver: { by: 'author', who: 'renovate[bot]', reason: '' } },
  waived: { ...plainVerdict('waived'), waiver: { by: 'statement', who: 'kim', reason: 'has to be done, moves nothing' } },
  linked: aVerdict({
    impacts: [anImpact({ by: '2026-12-01', confidence: 0.7, text: '+5 %', reading: { kind: 'relative', percent: 5, of: 40 } })],
    notes: [{ code: 'impact-after-deadline', message: 'The date is after the key result is due' }],
  }),
  inherited: aVerdict({ kind: 'inherited', inheritedFrom: { repository: 'acme/web', number: 101 }, keyResults: ['O1.KR1', 'O1.KR2'] }),
  missing: { ...plainVerdict('missing'), problems: [missingKeyResult, missingImpact] },
  invalid: { ...plainVerdict('invalid'), problems: [unknownKeyResult] },
  'okrs-invalid': {
    ...plainVerdict('okrs-invalid'),
    diagnostics: [
      { code: 'unknown-key', severity: 'error', message: messageOf('There is no key “tagret” here'), place: { file: '.github/okrs.yml', line: 14, column: 9 }, found: 'tagret', expected: 'one of id, title, target', fix: 'target' },
      { code: 'no-owner', severity: 'warning', message: messageOf('Nobody owns O1.KR1'), place: { file: '.github/okrs.yml', line: 9, column: 9 }, example: 'owner: "@ana"' },
    ],
  },
  unverifiable: {
    ...plainVerdict('unverifiable'),
    problems: [{ code: 'origin-unreadable', field: 'key_result', message: 'The issue acme/roadmap#7 that this closes could not be read', found: 'acme/roadmap#7', expected: 'an issue that Throughline may read', example: '' }],
  },
}
