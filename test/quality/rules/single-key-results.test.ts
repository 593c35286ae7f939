import { describe, expect, it } from 'vitest'
import type { KeyResultParts } from '../../builders/a-key-result.ts'
import { rulesOn } from '../found-by.ts'

interface Case {
  readonly rule: string
  readonly why: string
  readonly parts: KeyResultParts
  readonly today?: string
}

function cases(rows: readonly (readonly [string, string, KeyResultParts, string?])[]): readonly Case[] {
  return rows.map(([rule, why, parts, today]) => ({ rule, why, parts, ...(today === undefined ? {} : { today }) }))
}

const nothing = { baseline: undefined, target: undefined } as const

const told: readonly Case[] = cases([
  ['missing-baseline', 'pending in a cycle to come', { baseline: undefined }, '2026-09-20'],
  ['missing-target', 'no number to reach', { target: undefined }],
  ['missing-owner', 'nobody', { owner: undefined }],
  ['several-owners', 'two handles', { owner: '@ana, @ben' }],
  ['stale-check-in', 'fifteen days', { checkIns: [{ date: '2026-10-18', value: 42 }] }],
  ['stale-check-in', 'none at all', { checkIns: [] }],
  ['stale-check-in', 'a source that nothing comes from', { source: { file: 'm.csv', date: 'd', value: 'v' }, checkIns: [{ date: '2026-10-18', value: 42 }] }],
  ['already-met', 'reached half-way', { checkIns: [{ date: '2026-10-30', value: 55 }] }],
  ['already-met', 'a falling number below its target', { title: 'Cut the wait', unit: 'min', baseline: 30, target: 12, checkIns: [{ date: '2026-10-30', value: 11 }] }],
  ['already-met', 'starts where it ends', { baseline: 55 }],
  ['unreachable', 'due before the cycle', { due: '2026-09-30', dueWritten: true }],
  ['unreachable', 'the wrong way round', { title: 'Reduce refunds', baseline: 5, target: 8 }],
  ['unreachable', 'fewer that become more', { title: 'Fewer refunds', baseline: 5, target: 8 }],
  ['unreachable', 'the least that becomes more', { title: 'Minimise waste', baseline: 5, target: 8 }],
  ['unreachable', 'what is to be prevented and grows', { title: 'Prevent fraud losses', unit: '€', baseline: 100, target: 200 }],
  ['unreachable', 'a drop that rises', { title: 'Drop in support tickets', unit: 'tickets', baseline: 100, target: 200 }],
  ['unreachable', 'more that becomes less', { title: 'More schools pay', unit: 'schools', baseline: 60, target: 40 }],
  ['unreachable', 'a time that is to fall and grows', { title: 'Cut the wait', unit: 'min', baseline: 5, target: 8 }],
  ['unreachable', 'what falls to a higher number', { title: 'Refunds fall to 8%', baseline: 5, target: 8 }],
  ['title-and-fields-disagree', 'a change that is none of the two', { title: 'Increase activation by 20%', baseline: 40, target: 45 }],
  ['title-and-fields-disagree', 'a fraction for a percentage', { baseline: 0.4, target: 0.55 }],
  ['title-and-fields-disagree', 'the only number of a title', { title: 'Raise NPS to 50', unit: 'NPS', baseline: 31, target: 45 }],
  ['missing-guardrail', 'the north star', { northStar: true }],
  ['missing-guardrail', 'money that shall grow', { title: 'Grow expansion revenue', unit: '$', baseline: 1, target: 2 }],
  ['missing-guardrail', 'a volume that shall grow by a share', { title: 'Increase sign-ups of schools by 30%', ...nothing }],
  ['missing-audience', 'a behaviour of nobody', { title: 'Reduce churn from 9% to 6%', baseline: 9, target: 6 }],
  ['missing-metric-definition', 'a number', {}],
  ['percent-over-100', 'below nothing', { title: 'Reduce the share of orders that fail', baseline: 5, target: -5 }],
  ['learn-without-question', 'a task', { title: 'Run a discovery phase about payouts', intent: 'learn', ...nothing }],
  ['wrong-moment', 'a proxy that nobody marked', { title: 'Increase trial sign-ups from 400 to 700 a month', unit: 'sign-ups', baseline: 400, target: 700 }],
  ['missing-deadline', 'a day that only the title names', { title: 'Increase activated accounts from 40% to 55% by end of November' }],
  ['deadline-outside-cycle', 'a title that was carried over', { title: 'Increase activated accounts from 40% to 55% by end 2025' }],
  ['deadline-outside-cycle', 'a title that looks ahead', { title: 'Increase activated accounts from 40% to 55% by end of March', due: '2026-12-01', dueWritten: true }],
  ['missing-owner', 'still to be named', { owner: 'TBD' }],
  ['missing-owner', 'a question mark', { owner: '?' }],
  ['missing-metric-definition', 'still to be defined', { metric: 'to be defined' }],
  ['missing-audience', 'still to be found', { title: 'Reduce churn from 9% to 6%', baseline: 9, target: 6, audience: 'TBC' }],
  ['missing-guardrail', 'more people', { title: 'Reach 500 paying schools', unit: 'schools', baseline: 200, target: 500 }],
  ['missing-guardrail', 'more pieces of work', { title: 'More appointments per doctor', unit: 'appointments', baseline: 10, target: 15 }],
  ['already-met', 'a number to be reached that is there', { title: 'Reach 500 schools', unit: 'schools', baseline: 500, target: 500 }],
  ['already-met', 'a bound on the way down that is there', { title: 'Reduce complaints below 5', unit: 'complaints', baseline: 5, target: 5 }],
  ['percent-over-100', 'a share by its name', { title: 'Increase attendance', baseline: 60, target: 150 }],
  ['percent-over-100', 'a rate', { title: 'Raise the open rate of invitations', baseline: 20, target: 300 }],
  ['percent-over-100', 'people who do', { title: 'Increase members who vote', baseline: 20, target: 300 }],
  ['missing-deadline', 'a month that names something else', { title: 'Increase bookings by May festival guests' }],
  ['deadline-outside-cycle', 'a day with dots', { title: 'Increase activated accounts by 31.03.2027' }],
  ['deadline-outside-cycle', 'the close of another quarter', { title: 'Increase activated accounts by the close of Q2 2026' }],
  ['sentiment-only', 'a feeling', { title: 'Raise NPS from 31 to 45', unit: 'NPS', baseline: 31, target: 45 }],
])

const untold: readonly Case[] = cases([
  ['missing-baseline', 'a question', { intent: 'learn', title: 'Find out why teams stall', ...nothing }],
  ['missing-baseline', 'work, which has another finding', { title: 'Launch the new onboarding wizard', baseline: undefined, target: 1 }],
  ['missing-target', 'a question', { intent: 'learn', title: 'Find out why teams stall', ...nothing }],
  ['missing-deadline', 'written', { due: '2026-12-01', dueWritten: true }],
  ['missing-deadline', 'the last day, in the title', { title: 'Increase activated accounts from 40% to 55% by end of 2026' }],
  ['missing-deadline', 'the end of the quarter, in the title', { title: 'Increase activated accounts from 40% to 55% by the end of the quarter' }],
  ['missing-deadline', 'a day outside the cycle, which is another finding', { title: 'Increase activated accounts from 40% to 55% by end 2025' }],
  ['deadline-outside-cycle', 'a day within it', { title: 'Increase activated accounts from 40% to 55% by end of November' }],
  ['deadline-outside-cycle', 'a change by a share', { title: 'Increase activated accounts by 20%' }],
  ...['this quarter', 'within the quarter', 'in Q4', 'this year', 'by Christmas', 'by the close of Q4', 'by 31.12.2026', 'by 12/31/2026', 'by year-end'].map((span): [string, string, KeyResultParts] =>
    ['missing-deadline', `the end of the cycle as “${span}”`, { title: `Increase activated accounts from 40% to 55% ${span}` }]),
  ['deadline-outside-cycle', 'customers that a day tells apart', { title: 'Increase customers acquired by Q1 2026 who renew' }],
  ['deadline-outside-cycle', 'the last day with dots', { title: 'Increase activated accounts by 31.12.2026' }],
  ['title-and-fields-disagree', 'a day with dots', { title: 'Increase activated accounts by 31.03.2027' }],
  ...['Uptime stays at 99.9%', 'No more than 2 outages', 'Zero data losses', 'Churn does not rise above 3%', 'Retain 40 key accounts', 'Protect the margin of 30%', 'Uptime of at least 99.9%', 'Refunds below 4%',
    'Continue to answer within 4 hours', 'Avoid any outage', 'Ensure that refunds do not exceed 4%', '95% of parcels arrive on time'].map((title): [string, string, KeyResultParts] => ['already-met', `a level that is held: ${title}`, { title, baseline: 4, target: 4 }]),
  ...['Raise NPS of freelancers', 'Increase retention in Spain', 'Increase retention among bakeries', 'Increase conversion of bakeries', 'Increase dentists who use reminders', 'Every new mother is visited within 10 days', 'Reduce water usage of the laundry',
    'Reduce paper use'].map((title): [string, string, KeyResultParts] => ['missing-audience', title, { title }]),
  ['missing-audience', 'a time for which data are kept', { title: 'Improve data retention', unit: 'days', baseline: 9, target: 30 }],
  ['percent-over-100', 'a change', { title: 'Increase conversion by 150%', baseline: 0, target: 150 }],
  ['percent-over-100', 'net churn, which can be below nothing', { title: 'Bring net churn to -2%', baseline: 1, target: -2 }],
  ['percent-over-100', 'what is held against last year', { title: 'Donors who give, compared with last year', baseline: 90, target: 130 }],
  ['missing-guardrail', 'people of one’s own', { title: 'Increase employees with a first-aid course', unit: 'employees', baseline: 10, target: 20 }],
  ['output-not-outcome', 'a measure whose first word is a verb elsewhere', { title: 'Deploy frequency: weekly to daily', ...nothing }],
  ...['Zero unresolved letters by June', '0 manual steps in the release', 'Zero unresolved gate faults', 'No delivery is late'].flatMap((title): [string, string, KeyResultParts][] => ['output-not-outcome', 'output-in-disguise'].map((rule) => [rule, `what shall not happen: ${title}`, { title, ...nothing }])),
  ...['Report cards issued on time in all schools', 'Broken lifts are repaired within a day', 'Invoices checked the same day'].map((title): [string, string, KeyResultParts] => ['output-not-outcome', `a level of service: ${title}`, { title, ...nothing }]),
  ['output-not-outcome', 'a measure that goes from one word to another', { title: 'Deploy frequency from weekly to daily', ...nothing }],
  ['wrong-moment', 'what those do who try it', { title: 'Increase trial users who invite a teammate in week one', ...nothing }],
  ['traction-metric', 'a share that is dealt with in a time', { title: 'Schedule 90% of clinic visits within 2 weeks', ...nothing }],
  ['traction-metric', 'tries of ten', { title: 'Build passes on the first try 9 times out of 10', ...nothing }],
  ['traction-metric', 'a time in which something is dealt with', { title: 'Merge community pull requests within 5 days', ...nothing }],
  ['several-owners', 'one team', { owner: '@acme/payments' }],
  ['several-owners', 'one handle twice', { owner: '@ana (@Ana)' }],
  ['stale-check-in', 'fourteen days', { checkIns: [{ date: '2026-10-19', value: 42 }] }],
  ['stale-check-in', 'the first fortnight', { checkIns: [] }, '2026-10-15'],
  ['stale-check-in', 'a cycle to come', { checkIns: [] }, '2026-09-01'],
  ['stale-check-in', 'a source that something has come from', { source: { file: 'm.csv', date: 'd', value: 'v' }, checkIns: [{ date: '2026-10-26', value: 42 }] }],
  ['stale-check-in', 'a value from after the deadline', { due: '2026-10-10', dueWritten: true, checkIns: [{ date: '2026-10-12', value: 50 }] }],
  ['already-met', 'reached with two weeks to go', { checkIns: [{ date: '2026-12-15', value: 60 }] }, '2026-12-17'],
  ['already-met', 'a level that is held', { title: 'Keep uptime at 99.9%', baseline: 99.9, target: 99.9 }],
  ['already-met', 'on the way', { checkIns: [{ date: '2026-10-30', value: 54.9 }] }],
  ['unreachable', 'the last day', { due: '2026-12-31', dueWritten: true }],
  ['unreachable', 'the first day', { due: '2026-10-01', dueWritten: true }],
  ['unreachable', 'a count of what went', { title: 'Eliminate 12 old services', unit: 'services', baseline: 2, target: 12 }],
  ['unreachable', 'the change itself', { title: 'Reduce churn by 20%', baseline: 0, target: 20 }],
  ['unreachable', 'a reduction that is the number', { title: 'Reduction in energy use', baseline: 5, target: 8 }],
  ['unreachable', 'better that can be measured either way', { title: 'More reliable builds', unit: 'failures', baseline: 20, target: 5 }],
  ['unreachable', 'a name', { title: 'Lower-income families who enrol', unit: 'families', baseline: 20, target: 50 }],
  ['unreachable', 'speed that is measured as a duration', { title: 'Increase the speed of search', unit: 'ms', baseline: 900, target: 400 }],
  ['unreachable', 'a title with the same numbers', { title: 'Increase quality: refunds from 8% to 5%', baseline: 8, target: 5 }],
  ['title-and-fields-disagree', 'points', { title: 'Increase activation by 15%', baseline: 40, target: 55 }],
  ['title-and-fields-disagree', 'a share of the baseline', { title: 'Increase activation by 10%', baseline: 40, target: 44 }],
  ['title-and-fields-disagree', 'a second number of another kind', { title: 'Increase activation to 55% and upgrades to 3 seats' }],
  ['title-and-fields-disagree', 'a number of another thing', { title: 'Increase shops that upgrade to 2 seats', baseline: 10, target: 20 }],
  ['title-and-fields-disagree', 'fields that are not there yet', nothing],
  ['title-and-fields-disagree', 'the second of two pairs', { title: 'Bring errors from 9% to 5% and activation from 40% to 55%' }],
  ['missing-guardrail', 'a service', { title: 'Raise availability from 99% to 99.9%', baseline: 99, target: 99.9 }],
  ['missing-guardrail', 'a falling number', { title: 'Reduce churn from 9% to 6%', baseline: 9, target: 6 }],
  ['missing-guardrail', 'a promise in words of feeling', { title: '40 garden clubs agree to a pilot', ...nothing }],
  ['missing-guardrail', 'a guardrail', { title: 'Grow revenue', unit: '$', baseline: 1, target: 2, guardrails: [{ metric: 'Refunds', unit: { kind: 'percent', symbol: '%', scale: 1 }, max: 4 }] }],
  ['missing-audience', 'people in the title', {}],
  ['missing-audience', 'people in the definition', { title: 'Reduce churn', metric: 'Customers who leave within a year' }],
  ['missing-audience', 'a lagging number', { title: 'Reduce churn from 9% to 6%', level: 'business' }],
  ['missing-audience', 'words that nobody here reads', { title: '增加活跃度', baseline: 1, target: 2 }],
  ['missing-metric-definition', 'no number yet', nothing],
  ['percent-over-100', 'a growth rate', { title: 'Raise net revenue retention', baseline: 98, target: 110 }],
  ['percent-over-100', 'a quota', { title: 'Reach 120% of quota', baseline: 90, target: 120 }],
  ['learn-without-question', 'a question in German', { title: 'Herausfinden, warum große Teams abspringen', intent: 'learn', ...nothing }],
  ['learn-without-question', 'a question in Japanese', { title: 'なぜチームは離れるのか', intent: 'learn', ...nothing }],
  ['missing-deadline', 'a year of one’s own', { title: 'Increase activated accounts from 40% to 55% by the end of year two' }],
  ['output-not-outcome', 'work in order to learn', { title: 'Launch a pilot to find out which plan sells', intent: 'learn', ...nothing }],
  ['sentiment-only', 'a feeling that is to be held', { title: 'Keep NPS above 40', unit: 'NPS', baseline: 41, target: 40 }],
  ['wrong-moment', 'a time that begins with a sign-up', { title: 'Reduce the median time from sign-up to first booking from 72 hours to 24 hours', unit: 'h', baseline: 72, target: 24 }],
  ['wrong-moment', 'a definition that begins with a sign-up', { title: 'Increase practices that take ten bookings in two weeks', metric: 'Share of practices signed up in the week that took ten bookings' }],
  ['wrong-moment', 'a proxy that is marked', { title: 'Increase trial sign-ups from 400 to 700 a month', unit: 'sign-ups', baseline: 400, target: 700, proxy: true }],
])

describe('a single key result', () => {
  it.each(told)('$rule: $why', ({ rule, parts, today }) => {
    expect(rulesOn(parts, today)).toContain(rule)
  })

  it.each(untold)('no $rule: $why', ({ rule, parts, today }) => {
    expect(rulesOn(parts, today)).not.toContain(rule)
  })
})
