import { phrase, strong, words } from '../../phrase/phrase.ts'
import type { ReviewSentences } from '../review-sentences.ts'

/** What is said in English about what came of shipped work, and about the weekly meeting. */
export const englishReviews: ReviewSentences = {
  title: 'Expected and actual',
  caveat: 'Both numbers side by side: that one came after the other does not say that it came from it.',
  none: 'Nothing has shipped yet that could be compared.',
  overall: (reviews, hits, median) => phrase`Of ${strong(words(reviews === 1 ? '1 review' : `${reviews} reviews`))} with both numbers, ${words(String(hits))} came to what was expected or more; the middle one came to ${words(median)} of it.`,
  everybody: 'All',
  noTeam: 'No team',
  team: 'Team',
  reviews: 'Reviews',
  hits: 'As expected or more',
  median: 'Middle of actual to expected',
  habit: 'So far',
  habits: { 'over-promised': 'promises more than comes', fair: 'fair estimates', 'under-promised': 'promises less than comes', 'too-few': 'too few to tell' },
  unreviewed: 'Not reviewed',
  expected: 'Expected',
  actual: 'Actual',
  ratio: 'Ratio',
  state: 'Review',
  states: { due: '🟡 due', awaited: '⏳ to come', reviewed: '✅ done', 'without-number': '⚪ without a number' },
  list: (count) => (count === 1 ? '1 shipped promise' : `${count} shipped promises`),
  sync: {
    title: 'For the weekly meeting',
    owed: 'Check-ins',
    lastCheckIns: (days) => `A check-in is owed every ${days === 1 ? 'day' : `${days} days`}. The last ones:`,
    never: 'never',
    agenda: 'To talk about',
    issueTitle: 'OKR check-ins for this week',
    isOwed: (days) => `No check-in for more than ${days === 1 ? 'a day' : `${days} days`}:`,
    nobody: 'nobody yet',
    howTo: 'Add the number to the OKR file, by hand or with the command:',
    allIn: '✅ Every key result has been checked in.',
    closesItself: 'This issue is kept current and closes itself. It notifies nobody by name.',
    topics: {
      'off-track': 'off track', 'guardrail-breached': 'guardrail breached', 'no-owner': 'no owner', 'no-target': 'no target', 'no-baseline': 'no baseline', 'target-is-baseline': 'target equals baseline',
      'no-check-in': 'no check-in', 'stale-check-in': 'old check-in', 'not-moving': 'not moving', 'forecast-short': 'forecast falls short', 'no-initiative': 'nothing planned', 'uncovered-gap': 'gap without a plan',
      'over-promised': 'promised too much', loosened: 'made easier', 'proposals-waiting': 'proposals to answer', blocked: 'blocked', 'initiative-overdue': 'overdue work', 'review-due': 'review due', 'initiative-unassigned': 'nobody assigned', 'initiative-unlinked': 'unlinked work', overload: 'overload',
    },
  },
}
