/** The day on which the demo's story begins, a Monday six weeks into the quarter. */
export const demoFirstDay = '2026-11-09'

/** The day on which it ends, a week later. */
export const demoDay = '2026-11-16'

/** The company's OKR file, as a company of sixty people might write it. */
export const demoOkrs = `# yaml-language-server: $schema=https://raw.githubusercontent.com/throughline/throughline/main/schemas/okrs.schema.json
# Fernwell makes booking software for physiotherapy practices. Owner of this file: the leadership team.
cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New practices run their week on Fernwell within days
    why: Half of the practices that sign up never take a booking, and those that do stay for years
    owner: "@ines"
    team: Onboarding
    key_results:
      - id: O1.KR1
        aliases: [activation]
        title: Increase practices that take ten bookings in their first two weeks from 40% to 55%
        metric: Share of practices signed up in the week that took ten bookings within 14 days
        audience: practices that signed up themselves
        level: product
        unit: "%"
        baseline: 40
        target: 55
        due: 2026-12-15
        owner: "@ines"
        weight: 2
        north_star: true
        guardrails:
          - { metric: Set-up help requests per new practice, unit: requests, max: 1.5, current: 1.2 }
        check_ins:
          - { date: 2026-10-12, value: 41.5, confidence: 0.6, note: Checklist is live for one in ten }
          - { date: 2026-10-26, value: 43, confidence: 0.6 }
          - { date: 2026-11-02, value: 44.5, confidence: 0.6 }
          - { date: 2026-11-09, value: 46.5, confidence: 0.7, note: Checklist is live for everybody }
      - id: O1.KR2
        title: Reduce the median time from sign-up to first booking from 72 hours to 24 hours
        metric: Hours between sign-up and the first booking made by a patient, median of the week
        audience: practices that signed up themselves
        level: product
        unit: h
        baseline: 72
        target: 24
        owner: "@farid"
        check_ins:
          - { date: 2026-10-12, value: 70, confidence: 0.5 }
          - { date: 2026-10-22, value: 69, confidence: 0.5 }
          - { date: 2026-11-02, value: 66, confidence: 0.3, note: The spreadsheet import is late }
  - id: O2
    title: Patients keep their appointments
    why: An empty slot costs a practice 65 dollars and cannot be sold twice
    owner: "@noor"
    team: Care
    key_results:
      - id: O2.KR1
        aliases: [no-shows]
        title: Reduce missed appointments from 11% to 7%
        metric: Appointments of the week that were neither kept nor cancelled 24 hours ahead
        audience: patients of practices with reminders switched on
        level: product
        unit: "%"
        baseline: 11
        target: 7
        owner: "@noor"
        guardrails:
          - { metric: Patients who switch reminders off, unit: "%", max: 3, current: 3.4 }
        check_ins:
          - { date: 2026-10-12, value: 10.6, confidence: 0.7 }
          - { date: 2026-10-26, value: 9.9, confidence: 0.7 }
          - { date: 2026-11-09, value: 8.9, confidence: 0.8, note: Evening reminders work better than morning ones }
      - id: O2.KR2
        aliases: [rebooking]
        title: Increase patients who book again within 30 days from 38% to 46%
        metric: Patients with a kept appointment who make the next one within 30 days
        level: product
        unit: "%"
        baseline: 38
        target: 46
        owner: "@lena"
        check_ins:
          - { date: 2026-10-19, value: 38.4, confidence: 0.5 }
      - id: O2.KR3
        title: Learn why older patients do not use the link in the reminder
        intent: learn
        unit: interviews
        owner: "@lena"
  - id: O3
    title: Fernwell grows with the practices that it keeps
    owner: "@quentin"
    team: Growth
    key_results:
      - id: O3.KR1
        title: Raise net revenue retention from 98% to 104%
        metric: Revenue of the month from practices that paid a year ago, over their revenue then
        level: business
        unit: "%"
        baseline: 98
        target: 104
        owner: "@quentin"
        check_ins:
          - { date: 2026-11-02, value: 99.1, confidence: 0.5 }
      - id: O3.KR2
        title: Grow monthly recurring revenue from $310k to $360k
        metric: Subscriptions at the end of the month, without one-off fees
        level: business
        unit: $
        baseline: 310000
        target: 360000
        check_ins:
          - { date: 2026-11-02, value: 322500, confidence: 0.6 }
`

/** The file a week later: its owners have checked in, and one of them asks for less. */
export const demoOkrsLater = demoOkrs
  .replace('retention from 98% to 104%', 'retention from 98% to 103%')
  .replace('target: 104', 'target: 103')
  .replace('note: Checklist is live for everybody }\n', 'note: Checklist is live for everybody }\n          - { date: 2026-11-16, value: 48, confidence: 0.7, note: The welcome mail brings people back }\n')
  .replace('note: The spreadsheet import is late }\n', 'note: The spreadsheet import is late }\n          - { date: 2026-11-16, value: 63, confidence: 0.3 }\n')
  .replace('note: Evening reminders work better than morning ones }\n', 'note: Evening reminders work better than morning ones }\n          - { date: 2026-11-16, value: 8.4, confidence: 0.8 }\n')

/** The settings of the demo's repository: the defaults, and a branch pattern for releases. */
export const demoSettings = `mode: enforce
label: initiative
exempt:
  authors: ["dependabot[bot]", "renovate[bot]"]
  branches: ["release/*"]
accepted_by: ["@olga", "@fernwell/product"]
`

/** Where the company keeps its issue form. */
export const demoFormPath = '.github/ISSUE_TEMPLATE/bet.yml'

/** The form as somebody made it by hand, when there were two key results. */
export const demoForm = `name: Bet
description: Something we believe will move a number
labels: [initiative]
body:
  - type: dropdown        # which number?
    attributes:
      label: Key result
      options:
        - O1.KR1 — Activation
        - O2.KR2 — Rebooking
        - none — we have to
  - type: input
    attributes: { label: Expected impact }
`
