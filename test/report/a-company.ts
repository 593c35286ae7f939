import type { Initiative } from '../../src/domain/initiative.ts'
import { stageOf } from '../../src/domain/initiative.ts'
import type { Impact } from '../../src/domain/impact.ts'
import type { Item } from '../../src/domain/item.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { parseUnit } from '../../src/domain/unit.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective } from '../builders/a-plan.ts'
import { anItem } from '../builders/an-item.ts'
import { anImpact, aVerdict } from '../builders/a-verdict.ts'

/** An initiative with the stage that its item shows. */
export function anInitiative(item: Partial<Item> = {}, verdict: Partial<Verdict> = {}): Initiative {
  const whole = anItem({ url: `https://github.com/acme/web/${item.kind === 'pull-request' ? 'pull' : 'issues'}/${item.number ?? 12}`, ...item })
  const judged = aVerdict(verdict)
  return { item: whole, verdict: judged, stage: stageOf(whole, judged) }
}

/** A verdict that links to one key result with one impact. */
export function aLink(keyResult: string, delta: number | undefined, impact: Partial<Impact> = {}): Partial<Verdict> {
  return { kind: 'linked', keyResults: [keyResult], impacts: [anImpact({ keyResult, delta, text: delta === undefined ? 'why they stall' : String(delta), ...impact })] }
}

/** A company in the middle of its quarter, with a bit of everything that happens in one. */
export function aCompanyPlan(): Plan {
  return {
    today: '2026-11-16',
    cycles: [aCycle({ objectives: [activation, revenue, craft] })],
  }
}

const activation = anObjective({
  id: 'O1',
  title: 'New teams reach value on their first day',
  why: 'Self-serve brings two thirds of new revenue, and half of it never gets past an empty dashboard.',
  owner: '@ana',
  keyResults: [
    aKeyResult({
      title: 'Raise activated accounts from 40 % to 55 %', northStar: true, weight: 2, owner: '@ben', level: 'product', due: '2026-12-15', dueWritten: true,
      metric: 'Self-serve accounts that finish the onboarding checklist within 7 days of sign-up', audience: 'new self-serve accounts',
      guardrails: [{ metric: 'Onboarding CSAT', unit: parseUnit('score'), min: 4.2, current: 4.4 }],
      checkIns: [
        { date: '2026-10-12', value: 41, confidence: 0.6 },
        { date: '2026-10-26', value: 43.5, confidence: 0.7, note: 'The checklist is live for half of the new accounts' },
        { date: '2026-11-09', value: 46.5, confidence: 0.7, note: 'Live for everybody; imports are the next wall' },
      ],
    }),
    aKeyResult({
      id: 'O1.KR2', title: 'Cut the median time to the first report from 30 to 12 minutes', unit: 'min', baseline: 30, target: 12, owner: '@chloe', level: 'product',
      metric: 'Minutes between sign-up and the first report that somebody else opens, median by week',
      guardrails: [{ metric: 'Failed imports', unit: parseUnit('%'), max: 2, current: 3.5 }],
      checkIns: [{ date: '2026-10-12', value: 30, confidence: 0.5 }, { date: '2026-11-11', value: 27, confidence: 0.3, note: 'Two of three fixes did nothing' }],
    }),
    aKeyResult({ id: 'O1.KR3', title: 'Learn why teams of more than 50 stall in their trial', intent: 'learn', unit: '', baseline: undefined, target: undefined, owner: '@dev', checkIns: [] }),
  ],
})

const revenue = anObjective({
  id: 'O2',
  title: 'Customers grow with us',
  owner: '@fay',
  team: 'Growth',
  keyResults: [
    aKeyResult({
      id: 'O2.KR1', objectiveId: 'O2', title: 'Grow expansion revenue from $1.2M to $2M', unit: '$', baseline: 1_200_000, target: 2_000_000, owner: '@fay', level: 'business',
      metric: 'New yearly revenue from existing accounts, as booked by finance', checkIns: [{ date: '2026-10-30', value: 1_650_000, confidence: 0.8 }],
    }),
    aKeyResult({ id: 'O2.KR2', objectiveId: 'O2', title: 'Grow weekly active teams from 200 to 320', unit: 'teams', baseline: 200, target: 320, owner: undefined, checkIns: [{ date: '2026-11-10', value: 206 }] }),
    aKeyResult({ id: 'O2.KR3', objectiveId: 'O2', title: 'Bring logo churn under 1.5 % a month', unit: '%', baseline: undefined, target: 1.5, owner: '@gus', checkIns: [] }),
  ],
})

const craft = anObjective({
  id: 'O3',
  title: 'Search is fast enough to forget',
  owner: '@hana',
  keyResults: [
    aKeyResult({ id: 'O3.KR1', objectiveId: 'O3', title: 'Bring the p95 of search from 900 ms to 400 ms', unit: 'ms', baseline: 900, target: 400, owner: '@hana', level: 'product', metric: 'p95 of /search at the edge, by week', checkIns: [{ date: '2026-10-19', value: 640 }, { date: '2026-11-09', value: 390, confidence: 0.95 }] }),
  ],
})

/** What the company works on. */
export function aCompanysWork(): readonly Initiative[] {
  return [...linkedWork(), ...otherWork()]
}

function linkedWork(): readonly Initiative[] {
  const form = anInitiative({ number: 101, title: 'Shorten the sign-up form', assignees: ['ben'] }, { ...aLink('O1.KR1', 3, { by: '2026-12-01', confidence: 0.7 }), fields: { hypothesis: 'Every field that we drop keeps one account in fifty' } })
  return [
    form,
    anInitiative({ number: 118, kind: 'pull-request', title: 'Drop three fields from the sign-up form', origins: [{ kind: 'item', item: form.item }] }, { ...aLink('O1.KR1', 3), kind: 'inherited', inheritedFrom: form.item }),
    anInitiative({ number: 119, kind: 'pull-request', title: 'Ask for the company name later', state: 'closed', outcome: 'merged', closedOn: '2026-11-05', origins: [{ kind: 'item', item: form.item }] }, { ...aLink('O1.KR1', 3), kind: 'inherited', inheritedFrom: form.item }),
    anInitiative({ number: 102, title: 'Import a spreadsheet in one step', milestone: 'November' }, aLink('O1.KR1', 2, { by: '2026-11-10', confidence: 0.5 })),
    anInitiative({ number: 103, title: 'Checklist v2', state: 'closed', outcome: 'completed', closedOn: '2026-10-15', assignees: ['chloe'] }, aLink('O1.KR1', 4, { by: '2026-11-01', confidence: 0.8 })),
    anInitiative({ number: 104, title: 'Templates for the first report', assignees: ['chloe'] }, aLink('O1.KR2', -5, { by: '2026-12-10' })),
    anInitiative({ number: 105, title: 'Faster sample data', state: 'closed', outcome: 'completed', closedOn: '2026-10-12', assignees: ['chloe'] }, { ...aLink('O1.KR2', -6, { confidence: 0.6 }), fields: { actualImpact: '-1 min' } }),
    anInitiative({ number: 106, title: 'Interview ten teams that stalled', assignees: ['dev'] }, aLink('O1.KR3', undefined, { text: 'Is it the price, the roles, or the import?', reading: { kind: 'question' } })),
    anInitiative({ number: 107, title: 'Seat suggestions in the billing page', assignees: ['fay'] }, aLink('O2.KR1', 400_000, { by: '2026-12-20', confidence: 0.9, unit: parseUnit('$') })),
    anInitiative({ number: 108, title: 'Yearly plans', milestone: 'December', author: 'gus' }, aLink('O2.KR1', 250_000, { confidence: 0.8, unit: parseUnit('$') })),
    anInitiative({ number: 109, title: 'Old onboarding tour', state: 'closed', outcome: 'not-planned' }, aLink('O1.KR1', 5)),
    anInitiative({ number: 110, title: 'Cache the filters', state: 'closed', outcome: 'completed', closedOn: '2026-10-28', assignees: ['hana'] }, aLink('O3.KR1', -250, { confidence: 0.9, unit: parseUnit('ms') })),
  ]
}

function otherWork(): readonly Initiative[] {
  return [
    anInitiative({ number: 120, title: 'Dark mode', author: 'ivo' }, { ...plainVerdict('missing'), problems: [missingKeyResult] }),
    anInitiative({ number: 121, kind: 'pull-request', title: 'Rework of the export', author: 'jo' }, { ...plainVerdict('invalid'), problems: [unknownKeyResult] }),
    anInitiative({ number: 122, title: 'Renew the certificates', author: 'kim' }, { ...plainVerdict('waived'), waiver: { by: 'statement', who: 'kim', reason: 'has to be done, moves nothing' } }),
    anInitiative({ number: 123, kind: 'pull-request', title: 'Bump the parser', author: 'renovate[bot]' }, { ...plainVerdict('exempt'), waiver: { by: 'author', who: 'renovate[bot]', reason: '' } }),
    anInitiative({ number: 124, title: 'Prepare the spring launch', author: 'fay' }, aLink('2027-Q1.O1.KR1', 10)),
  ]
}

/** The problem of a body that names no key result. */
export const missingKeyResult = {
  code: 'key-result-missing', field: 'key_result', message: 'No key result is named', found: 'no section “Key result”', expected: 'the id of an active key result', example: 'KR: O1.KR1',
} as const

/** The problem of a body that names a key result that there is not. */
export const unknownKeyResult = {
  code: 'key-result-unknown', field: 'key_result', message: 'There is no key result O1.KR9', found: 'O1.KR9', expected: 'the id of an active key result', example: 'KR: O1.KR1', suggestions: ['O1.KR1'],
} as const
