/** The day on which the tests of the doors happen, in the middle of the quarter. */
export const today = '2026-11-16'

const retention = `      - id: O2.KR1
        title: Raise weekly planners from 30% to 38%
        metric: Households that plan a week's meals, over all that opened the app in the week
        unit: "%"
        baseline: 30
        target: 38
        owner: "@carla"
`

/** The OKR file of a company that makes an app for planning meals. */
export const companyOkrs = `# Owner: the leadership team.
cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New households cook with us in their first week
    why: Those who do stay for years
    owner: "@ana"
    key_results:
      - id: O1.KR1
        aliases: [first-week]
        title: Increase households that cook three recipes in their first week from 20% to 32%
        metric: Sign-ups of the week that marked three recipes as cooked within 7 days
        unit: "%"
        baseline: 20
        target: 32
        owner: "@ben"
        check_ins:
          - { date: 2026-10-19, value: 22, confidence: 0.6 } # after the new start page
      - id: O1.KR2
        title: Cut the time from sign-up to the first recipe from 18 to 6 minutes
        metric: Median minutes between sign-up and the first opened recipe
        unit: min
        baseline: 18
        target: 6
        owner: "@elif"
  - id: O2
    title: Planning a week becomes a habit
    owner: "@carla"
    key_results:
${retention}      - id: O2.KR2
        title: Learn why half of the shopping lists are never opened
        intent: learn
        unit: interviews
        owner: "@dmitri"
`

/** The same file after leadership has retired O2.KR1. */
export const okrsWithoutPlanners = companyOkrs.replace(retention, '')

/** The same file with two mistakes, on lines 16 and 25. */
export const brokenOkrs = companyOkrs.replace('target: 32', 'target: 32%').replace('baseline: 18', 'base_line: 18')

/** The lines of `brokenOkrs` that are wrong. */
export const brokenLines: readonly number[] = ['target: 32%', 'base_line: 18'].map((text) => brokenOkrs.slice(0, brokenOkrs.indexOf(text)).split('\n').length)

/** A body with a key result and an impact that fits O1.KR1. */
export const linkedBody = 'KR: O1.KR1\nImpact: +2 pp by 2026-12-10 (60 %)'

/** A body that a form made and nobody filled in. */
export const emptyBody = '### Key result\n\n_No response_\n\n### Expected impact\n\n_No response_\n'
