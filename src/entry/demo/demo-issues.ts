/** An issue as the demo's people write it. */
export interface DemoIssue {
  /** Other items refer to it by this name. */
  readonly name: string
  readonly title: string
  readonly body: string
  readonly author: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly parent?: string
  /** What it is linked to as waiting for; anything in the list, also what comes later. */
  readonly blockedBy?: string
  readonly end?: 'completed' | 'not-planned'
}

/** A pull request as the demo's people write it; `{name}` in the body stands for an issue's number. */
export interface DemoPull {
  readonly name: string
  readonly title: string
  readonly body: string
  readonly author: string
  readonly branch: string
  readonly labels?: readonly string[]
}

const INITIATIVE = ['initiative']

/** Issues in the order in which they were opened: filled-in forms, key lines, tables, habits and slips. */
export const demoIssues: readonly DemoIssue[] = [
  {
    name: 'checklist', author: 'ines', labels: INITIATIVE, assignees: ['ines'], title: 'Set-up checklist that asks one question at a time',
    body: '### Problem\n\nNew practices stop at the page with eleven fields.\n\n### Key result\n\nO1.KR1\n\n### Expected impact\n\n+4 pp by 2026-12-01 (70 %)\n\n### Hypothesis\n\nOne question at a time keeps people going; we will know when two in three reach the calendar.\n\n### Reach\n\n800\n\n### Effort\n\n3\n\n### Size\n\nrock\n\n### Kind\n\noutcome',
  },
  {
    name: 'import', author: 'farid', labels: INITIATIVE, assignees: ['farid', 'tove'], title: 'Import patients from a spreadsheet',
    body: '**KR:** O1.KR2\n**Impact:** -20 h by 2026-12-10 (60 %)\n\nMost practices come with a list of patients, and typing it takes them a weekend.\n\nEffort: 4\nSize: rock\nKind: outcome',
  },
  {
    name: 'templates', author: 'grace', labels: INITIATIVE, blockedBy: 'slow', title: 'Calendar templates for the five most common kinds of practice',
    body: '| Key result | `activation` |\n| --- | --- |\n| Expected impact | to 43 % |\n| Confidence | 50 % |\n| Effort | 2 |\n| Size | pebble |\n| Kind | outcome |\n\nA practice should not have to invent its opening hours.',
  },
  {
    name: 'evening', author: 'noor', labels: INITIATIVE, assignees: ['noor'], end: 'completed', title: 'Move the reminder from the morning to the evening before',
    body: '## Key result\nO2.KR1\n\n## Expected impact\n11 % → 9.5 %\n\n## Actual impact\n-1.7 pp four weeks after the switch',
  },
  {
    name: 'one-tap', author: 'kavya', labels: INITIATIVE, assignees: ['kavya'], title: 'Cancel or move an appointment with one tap from the reminder',
    body: '### Key result\r\n\r\no2/kr1\r\n\r\n### Expected impact\r\n\r\n-1,2 pp by 2026-12-15 (80 %)\r\n\r\n### Effort\r\n\r\n1\r\n\r\n### Size\r\n\r\npebble\r\n\r\n### Kind\r\n\r\noutcome\r\n',
  },
  {
    name: 'waiting-list', author: 'mateo', labels: INITIATIVE, title: 'Offer a freed slot to the waiting list',
    body: 'KR: no-shows\nImpact: -5 %\n\nA slot that is offered within the hour is taken in half of the cases.\n\nEffort: 5\nSize: rock\nKind: outcome\n\nBlocked by #{one-tap}',
  },
  {
    name: 'rebook', author: 'lena', labels: INITIATIVE, title: 'Ask for the next appointment right after this one',
    body: '### Key result\n\n- O2.KR2\n- O2.KR1\n\n### Expected impact\n\nO2.KR2: +3 pp by 2026-12-20 (60 %)\nO2.KR1: -0.4 pp (50 %)\n\n### Effort\n\n1\n\n### Size\n\nsand\n\n### Kind\n\noutcome',
  },
  {
    name: 'interviews', author: 'lena', labels: INITIATIVE, assignees: ['lena'], title: 'Sit next to twelve patients over seventy',
    body: '### Key result\n\nO2.KR3\n\n### Expected impact\n\nDo they not see the link, not trust it, or not need it?',
  },
  {
    name: 'plans', author: 'quentin', labels: INITIATIVE, title: 'A plan for practices with more than three rooms',
    body: 'Key result: O3.KR2\nExpected impact: +$18k by 2026-12-31 (50 %)\nEffort: 3\nSize: rock\nKind: outcome\n',
  },
  {
    name: 'annual', author: 'quentin', labels: INITIATIVE, title: 'Yearly billing with two months free',
    body: 'KR: O3.KR1\nImpact: from 98 % to 100 %\nConfidence: 40 %\nBlocked by #{plans}\nEffort: 6\nSize: pebble\nKind: outcome',
  },
  {
    name: 'law', author: 'olga', labels: INITIATIVE, title: 'Invoices in the format that the tax office will require',
    body: 'KR: none — required by law from January, moves no key result',
  },
  {
    name: 'database', author: 'samir', labels: ['initiative', 'okr-waived'], title: 'Move the database to the new version',
    body: 'The old one loses support in spring.',
  },
  {
    name: 'unknown', author: 'victor', labels: INITIATIVE, title: 'Show therapists their week at a glance',
    body: '### Key result\n\nO2.KR7\n\n### Expected impact\n\n+2 pp',
  },
  {
    name: 'backwards', author: 'hugo', labels: INITIATIVE, title: 'Send a third reminder two hours before',
    body: 'KR: O2.KR1\nImpact: +2 pp',
  },
  {
    name: 'unit', author: 'wanda', labels: INITIATIVE, title: 'Load the calendar faster on old tablets',
    body: 'KR: O1.KR1\nImpact: -300 ms',
  },
  {
    name: 'words', author: 'yusuf', labels: INITIATIVE, title: 'Better empty states',
    body: '### Key result\n\nO1.KR1\n\n### Expected impact\n\nSupports activation and makes a good first impression',
  },
  {
    name: 'empty', author: 'carla', labels: INITIATIVE, title: 'Referral programme for practices',
    body: '### Key result\n\n_No response_\n\n### Expected impact\n\n_No response_',
  },
  {
    name: 'address', author: 'farid', labels: INITIATIVE, assignees: ['farid'], end: 'completed', title: 'Take the address from the name of the practice',
    body: 'KR: O1.KR2\nImpact: -4 h by 2026-10-30 (70 %)\nActual impact: -3 h\nEffort: 1\nSize: sand\nKind: outcome',
  },
  {
    name: 'example', author: 'grace', labels: INITIATIVE, assignees: ['grace'], end: 'completed', title: 'A practice with made-up patients to try things in',
    body: 'KR: O1.KR1\nImpact: +2 pp (60 %)\nActual impact: +0.8 pp in the four weeks after\nEffort: 2\nSize: pebble\nKind: outcome',
  },
  {
    name: 'wording', author: 'kavya', labels: INITIATIVE, assignees: ['kavya'], end: 'completed', title: 'Say the name of the therapist in the reminder',
    body: 'KR: O2.KR1\nImpact: -0.5 pp (50 %)\nActual impact: -0.6 pp\nEffort: 1\nSize: sand\nKind: outcome',
  },
  {
    name: 'invoice', author: 'quentin', labels: INITIATIVE, assignees: ['quentin'], end: 'completed', title: 'Invoices that a bookkeeper can import',
    body: 'KR: O3.KR2\nImpact: +$6k (60 %)\nActual impact: +$2k\nEffort: 2\nSize: pebble\nKind: outcome',
  },
  {
    name: 'hints', author: 'grace', labels: INITIATIVE, assignees: ['grace'], end: 'completed', title: 'Hints in the empty calendar',
    body: 'KR: activation\nImpact: +1 pp by 2026-11-02 (50 %)\nEffort: 1\nSize: sand\nKind: outcome',
  },
  {
    name: 'queue', author: 'samir', labels: INITIATIVE, assignees: ['samir'], title: 'Send reminders from a queue, so that none is lost',
    body: 'KR: O2.KR1\nImpact: -0.3 pp by 2026-12-10 (70 %)\n\nOne reminder in two hundred is never sent.\n\nEffort: 4\nSize: pebble\nKind: tech debt',
  },
  {
    name: 'slow', author: 'samir', labels: INITIATIVE, assignees: ['samir', 'tove'], title: 'Take the calendar off the old date library',
    body: 'KR: O1.KR2\nImpact: -2 h by 2026-12-15 (50 %)\n\nEvery change of the calendar takes twice as long as it should.\n\nEffort: 3\nSize: pebble\nKind: tech debt',
  },
  {
    name: 'dropped', author: 'rosa', labels: INITIATIVE, end: 'not-planned', title: 'A mascot for the onboarding',
    body: 'KR: activation\nImpact: +1 pp (10 %)',
  },
  {
    name: 'phone', author: 'jonas', labels: INITIATIVE, parent: 'import', title: 'Import: recognise phone numbers of six countries',
    body: 'Part of the spreadsheet import.',
  },
  {
    name: 'bug', author: 'priya', title: 'Calendar shows Sunday twice on the day the clocks change',
    body: 'Impact: high, every practice sees it twice a year',
  },
]

/** Pull requests in the order in which they were opened. */
export const demoPulls: readonly DemoPull[] = [
  { name: 'checklist-pr', author: 'ines', branch: 'checklist', labels: INITIATIVE, title: 'Ask one question at a time', body: 'Closes #{checklist}\n\nThree of five steps; the rest follows this week.' },
  { name: 'welcome-pr', author: 'elif', branch: 'welcome-mail', labels: INITIATIVE, title: 'Welcome mail with a link to the empty calendar', body: '## Key result\nO1.KR1 – ten bookings in two weeks\n\n## Expected impact\n+1 pp by 2026-12-01 (60 %)' },
  { name: 'bump-pr', author: 'dependabot[bot]', branch: 'dependabot/calendar-3', labels: INITIATIVE, title: 'Bump the calendar widget to 3.2', body: 'Bumps the widget.' },
  { name: 'typo-pr', author: 'uma', branch: 'typo', title: 'Fix a typo on the price page', body: 'One letter.' },
]

/** The story's issue: opened in a hurry, and mended by its author. */
export const lateSlots: DemoIssue = {
  name: 'late-slots', author: 'mateo', labels: INITIATIVE, title: 'Fill slots that are cancelled on the same day',
  body: '### Problem\n\nOne slot in nine stays empty when a patient cancels in the morning.\n\n### Key result\n\n_No response_\n\n### Expected impact\n\nTBD',
}

/** What the author of the story's issue makes of it. */
export const lateSlotsMended = lateSlots.body.replace('_No response_', 'O2.KR1').replace('TBD', '-0.5 pp by 2026-12-15 (60 %)')

/** The story's pull request: its check fails, its author edits it, and the check turns green. */
export const ratingPull: DemoPull = {
  name: 'rating-pr', author: 'tove', branch: 'rating', labels: INITIATIVE, title: 'Ask for a rating after the third visit',
  body: '## Key result\nO2.KR22\n\n## Expected impact\n+1 pp',
}

/** The pull request's body once its author has followed the suggestion. */
export const ratingPullMended = ratingPull.body.replace('O2.KR22', 'O2.KR2')
