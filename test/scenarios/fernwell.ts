/** The OKR file of the company in the scenarios: Fernwell, which practices of vets and therapists run their week with. */
export const okrs = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New practices run their week on Fernwell within days
    owner: "@ines"
    key_results:
      - id: O1.KR1
        aliases: [activation]
        title: Increase practices that take ten bookings in their first two weeks from 40% to 55%
        unit: "%"
        baseline: 40
        target: 55
        due: 2026-12-15
        owner: "@ines"
      - id: O1.KR2
        title: Cut the time from sign-up to the first booking from 30 to 12 minutes
        unit: min
        baseline: 30
        target: 12
        owner: "@jonas"
  - id: O2
    title: Practices that know us grow with us
    owner: "@rosa"
    key_results:
      - id: O2.KR1
        title: Grow monthly revenue from practices in their second year from $120k to $150k
        unit: $
        baseline: 120000
        target: 150000
        owner: "@rosa"
      - id: O2.KR2
        title: Learn why group practices leave in their first quarter
        intent: learn
        unit: interviews
        owner: "@samir"
      - id: O2.KR3
        title: Bring missed appointments that are booked anew to 30%
        unit: "%"
        baseline: pending
        target: 30
        owner: "@tove"
`

/** The file of the quarter before. */
export const lastQuarter = `cycle: { id: 2026-Q3, start: 2026-07-01, end: 2026-09-30 }
objectives:
  - id: O9
    title: Practices find us
    owner: "@rosa"
    key_results:
      - id: O9.KR1
        title: Grow weekly sign-ups from 60 to 90
        unit: sign-ups
        baseline: 60
        target: 90
        owner: "@rosa"
`

/** The file with one mistake: a target that is no number. */
export const brokenOkrs = okrs.replace('target: 55', 'target: 55%')

/** The file with an objective that only people of a private repository may see. */
export const okrsWithPrivate = `${okrs}  - id: O3
    title: Fernwell is ready to be sold in the north
    visibility: private
    owner: "@ana"
    key_results:
      - id: O3.KR1
        title: Increase signed letters of intent from 0 to 6
        unit: letters
        baseline: 0
        target: 6
        owner: "@ana"
`

/** A body that fits the first key result. */
export const linked = 'KR: O1.KR1\nImpact: +2 pp by 2026-12-10 (60 %)'
