import type { KeyGuide, KeyHint } from './key-guide.ts'

const cycleKeys = {
  id: { about: 'The name of the cycle, which people use in conversation.', example: 'id: 2026-Q4' },
  start: { about: 'The first day of the cycle; it may be left out where the company’s file defines the same cycle.', example: 'start: 2026-10-01' },
  end: { about: 'The last day of the cycle; it may be left out where the company’s file defines the same cycle.', example: 'end: 2026-12-31' },
  suppress: { about: 'Quality rules about the cycle as a whole that do not apply, each with the reason.', example: 'suppress: { too-few-objectives: One focus is what we want }' },
} satisfies Record<string, KeyHint>

const objectiveKeys = {
  id: { about: 'A short id that never changes and is never used again.', example: 'id: O1' },
  title: { about: 'What shall be true for customers or the company at the end of the cycle, in one sentence without numbers.', example: 'title: New users reach value on their first day' },
  why: { about: 'The context that leadership shares: why this matters now.', example: 'why: Half of the people who sign up never activate' },
  owner: { about: 'The one person or team that answers for the objective, as a GitHub name in quotes.', example: 'owner: "@ana"' },
  accepted_by: { about: 'Who may accept what teams propose for its key results: GitHub names and teams in quotes. Where it is left out, the settings say, or else it is the owner of the key result.', example: 'accepted_by: ["@ana", "@acme/product"]' },
  team: { about: 'The team that pursues the objective.', example: 'team: Growth' },
  parent: { about: 'The id of the company objective that this one contributes to; one level at most.', example: 'parent: O1' },
  visibility: { about: 'Who may see it: `public` as far as the repository is, `private` never in a more public place than the file.', example: 'visibility: private' },
  suppress: { about: 'Quality rules about the objective as a whole that do not apply, each with the reason.', example: 'suppress: { cascade-too-deep: The regions report to Europe }' },
  key_results: { about: 'Two to five results whose numbers would show that the objective is reached.', example: 'key_results: [{ id: O1.KR1, title: Increase activated accounts from 40% to 55% }]' },
} satisfies Record<string, KeyHint>

const keyResultKeys = {
  id: { about: 'The id that issues and pull requests name; letters, digits and . _ / - only.', example: 'id: O1.KR1' },
  aliases: { about: 'Other ids that mean the same key result, for example the one it had before.', example: 'aliases: [activation]' },
  title: { about: 'The change that is wanted, as a sentence: who or what moves, from where, to where.', example: 'title: Increase activated accounts from 40% to 55%' },
  metric: { about: 'The definition that everybody has agreed on, precise enough to compute it twice with the same outcome.', example: 'metric: Accounts that finish the checklist within 7 days of sign-up' },
  audience: { about: 'Whose behaviour is measured.', example: 'audience: new self-serve sign-ups' },
  level: { about: '`product` for a leading measure that a team can move, `business` for a lagging one that follows.', example: 'level: product' },
  intent: { about: '`perform` to reach a number, `learn` to answer a question first; a learning goal needs no target.', example: 'intent: perform' },
  unit: { about: 'What the numbers count, the same for baseline, target and check-ins; quotes are needed around %.', example: 'unit: "%"' },
  baseline: { about: 'The value at the start of the cycle as a bare number, or `pending` while it is being measured.', example: 'baseline: 40' },
  target: { about: 'The value to be reached, as a bare number in the same unit.', example: 'target: 55' },
  due: { about: 'The day by which the target is to be reached; the end of the cycle where it is left out.', example: 'due: 2026-12-15' },
  owner: { about: 'The one person who answers for the number, as a GitHub name in quotes.', example: 'owner: "@ben"' },
  accepted_by: { about: 'Who may accept what teams propose for this key result; otherwise as for its objective.', example: 'accepted_by: "@cleo"' },
  weight: { about: 'How much it counts beside the objective’s other key results; 1 where it is left out.', example: 'weight: 2' },
  north_star: { about: 'Whether this is the number that the whole company steers by.', example: 'north_star: true' },
  proxy: { about: 'Whether the metric stands in for one that cannot be measured yet.', example: 'proxy: true' },
  guardrails: { about: 'Counter-metrics that must not suffer while this number is moved.', example: 'guardrails: [{ metric: Onboarding CSAT, unit: score, min: 4.2 }]' },
  source: { about: 'The table in the repository from which values are read.', example: 'source: { file: metrics/activation.csv, date: week, value: rate }' },
  check_ins: { about: 'The values that were read since the start, one entry a day.', example: 'check_ins: [{ date: 2026-10-12, value: 42.5 }]' },
  suppress: { about: 'Quality rules that do not apply here, each with the reason.', example: 'suppress: { missing-guardrail: The metric has no downside }' },
} satisfies Record<string, KeyHint>

const guardrailKeys = {
  metric: { about: 'What must not suffer.', example: 'metric: Onboarding CSAT' },
  unit: { about: 'The unit of its numbers; quotes are needed around %.', example: 'unit: score' },
  min: { about: 'The value that it must not fall below.', example: 'min: 4.2' },
  max: { about: 'The value that it must not rise above.', example: 'max: 2' },
  current: { about: 'Where it stands now.', example: 'current: 4.4' },
} satisfies Record<string, KeyHint>

const sourceKeys = {
  file: { about: 'A CSV or JSON file of this repository.', example: 'file: metrics/activation.csv' },
  date: { about: 'The column that holds the date.', example: 'date: week' },
  value: { about: 'The column that holds the value.', example: 'value: rate' },
} satisfies Record<string, KeyHint>

const checkInKeys = {
  date: { about: 'The day for which the value holds.', example: 'date: 2026-10-12' },
  value: { about: 'The value as a bare number, in the key result’s unit.', example: 'value: 42.5' },
  confidence: { about: 'How sure the owner is of reaching the target, from 0 to 1.', example: 'confidence: 0.6' },
  note: { about: 'What happened, in a sentence.', example: 'note: Checklist v2 is live' },
} satisfies Record<string, KeyHint>

/** What every key of an OKR file is for. */
export const okrsGuide: KeyGuide = {
  '': {
    cycle: { about: 'The span of time that the file is about, usually a quarter.', example: 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }' },
    objectives: { about: 'What the company or team wants to be true at the end of the cycle; about three.', example: 'objectives: [{ id: O1, title: New users reach value on their first day, key_results: [] }]' },
  },
  cycle: cycleKeys,
  objectives: objectiveKeys,
  'objectives.key_results': keyResultKeys,
  'objectives.key_results.guardrails': guardrailKeys,
  'objectives.key_results.source': sourceKeys,
  'objectives.key_results.check_ins': checkInKeys,
}
