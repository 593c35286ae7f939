import { describe, expect, it } from 'vitest'
import { directionInTitle } from '../../../src/quality/title/direction-in-title.ts'

const WAYS = {
  up: [
    'Increase activation', '“Grow” revenue', 'Raise the share of paid invoices', 'Maximise donations', 'Expand opening hours', 'Quadruple donations', 'KR2: Boost renewals',
    'More schools pay', 'More returning buyers', 'Higher conversion of trials', 'We increase renewals', 'To lift renewals', 'Get more schools to pay', 'Significantly increase renewals',
    'Bring attendance up', 'Push renewals up by 5%', 'Drive up renewals', 'Renewals rise to 80%', 'Weekly orders of small shops grow by 10%', 'Renewals have increased 30%',
  ],
  down: [
    'Reduce churn', 'Fewer refunds', 'Minimise waste', 'Minimize waste', 'Prevent fraud losses', 'Drop in support tickets', 'A drop in support tickets', 'Decline in complaints',
    'Reduction of overdue invoices', 'Lower churn', 'Eliminate stock-outs', 'Shrink the backlog', 'Slash the waiting list', 'Curb late payments', 'Trim the queue', 'Less churn', 'Less downtime',
    'Achieve a reduction in overdue invoices', 'See fewer refunds', 'Deliver a 20% reduction in refunds', 'Further reduce refunds', 'Bring down refunds', 'Bring refunds down to 3%',
    'Get the queue down', 'Refunds fall to 5%', 'Complaints about noise drop by 20%', 'Requests for help reduced by 25%', 'Keep reducing refunds',
  ],
  hold: ['Keep uptime', 'Maintain CSAT at 4.5', 'Stay below 3% churn', 'Sustain attendance', 'Keep more than 40 shops'],
  undecided: [
    'Improve latency', 'Increased trust', 'Cutting costs', 'Growing teams renew', 'Reduced prices for schools', '', '增加', 'Refunds', '90% of tickets are answered',
    'Drop-in sessions', 'Lower-income families who enrol', 'Double-digit growth', 'Growth in support tickets', 'Fewer than 10 incidents', 'More than 500 schools pay', 'Less than 3% churn',
    'More reliable search', 'Less painful onboarding', 'Higher quality', 'Below 5% churn', 'Unblock 12 teams', 'Mitigate the five top risks', 'Limit refunds to 5%', 'Bring up to 5 shops on board',
    'Shops that cut costs by 10%', 'Members who raise their pledge to 10 euros', 'Teams can drop to three meetings', 'Accelerate onboarding',
  ],
} as const

describe.each(Object.entries(WAYS))('directionInTitle: %s', (way, titles) => {
  it.each(titles)('%s', (title) => {
    expect(directionInTitle(title)).toBe(way === 'undecided' ? undefined : way)
  })
})
