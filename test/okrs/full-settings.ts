/** A settings file that uses every key once. */
export const fullSettings = `mode: enforce
enforce_after: 2026-12-01
label: [initiative, bet]
check_name: Goals
fields:
  key_result: [Goal]
  expected_impact: Effect
require: [key_result, confidence]
exempt: { authors: ["robot[bot]"], branches: ["release/*"], labels: [chore] }
waiver: { label: no-goal, allow_none: false }
accepted_by: ["@ana", "@acme/product"]
issues: { label: goal-missing, comment: false, close_after: 14, reopen: false, form: false, check_ins: true, fields: true }
report: { path: docs/GOALS.md, data: docs/goals.json, page: docs/goals.html, charts: docs/charts, csv: docs/work.csv, feed: docs/news.atom, badges: docs/badges, delivery: pull-request, sections: [attention, objectives], audience: executive, groups: ["region:"], debt_band: [10, 25] }
repositories: ["acme/*", acme/shop]
extends: acme/.github
activate: ["acme/*", "!acme/attic"]
shows_to: [acme/board]
rules: { missing-owner: error, wrong-moment: off }
vocabulary: { initiative: Bet, key_result: Goal }
`
