/** An OKR file that uses every key once. */
export const fullOkrs = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31, suppress: { too-few-objectives: One focus is enough } }
objectives:
  - id: O1
    title: Shops go live without calling us
    why: Every third shop gives up before its first sale
    owner: "@mira"
    team: Setup
    parent: O2
    visibility: private
    key_results:
      - id: O1.KR1
        aliases: [go-live, first-sale]
        title: Raise shops with a first sale in their first week from 40% to 55%
        metric: Shops with at least one paid order within 7 days of sign-up
        audience: shops that signed up on their own
        level: product
        intent: perform
        unit: "%"
        baseline: 40
        target: 55
        due: 2026-12-15
        owner: "@tom"
        weight: 2
        north_star: true
        proxy: false
        guardrails:
          - { metric: Refund rate, unit: "%", min: 0, max: 3, current: 2.1 }
        source: { file: metrics/first-sale.csv, date: week, value: share }
        check_ins:
          - { date: 2026-10-12, value: 42.5, confidence: 0.6, note: New wizard is live }
          - { date: 2026-10-05, value: 41 }
        suppress:
          missing-audience: Said in the metric
  - id: O2
    title: People find out what they may sell
    key_results:
      - id: O2.KR1
        title: Learn why bakeries leave after the trial
        intent: learn
        baseline: 12
        accepted_by: "@tom"
    accepted_by: ["@mira", "@acme/product"]
    suppress: { too-few-key-results: One question is enough }
`
