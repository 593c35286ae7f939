import { type Status, statusRule } from '../../../report/status.ts'
import { formatShare } from '../../../domain/format/format-number.ts'
import type { StatusWords } from '../language.ts'

/** The statuses in English, in the order in which a reader wants them. */
export const englishStatuses: Readonly<Record<Status, StatusWords>> = {
  achieved: { emoji: '🏁', word: 'Achieved', predicate: 'achieved', meaning: 'the last check-in is at the target or past it' },
  'on-track': { emoji: '🟢', word: 'On track', predicate: 'on track', meaning: `at most ${points(statusRule.onTrackWithin)} behind an even pace from the start of the cycle to the due date, on the day of the last check-in, which is at most ${statusRule.silentAfterDays} days old` },
  'at-risk': { emoji: '🟡', word: 'At risk', predicate: 'at risk', meaning: `at most ${points(statusRule.atRiskWithin)} behind, or a confidence under ${formatShare(statusRule.doubtBelow)} in the last check-in, or a forecast that falls short, or a level that is not held, or past the due date with ${formatShare(statusRule.nearlyThere)} of the way done` },
  'off-track': { emoji: '🔴', word: 'Off track', predicate: 'off track', meaning: `further behind, or a confidence under ${formatShare(statusRule.despairBelow)}, or past the due date with less of the way done` },
  'no-data': { emoji: '⚪', word: 'No data', predicate: 'without data', meaning: `no check-in, or nothing to measure it against, or it was well and nobody has checked in for more than ${statusRule.silentAfterDays} days` },
  'not-started': { emoji: '⏳', word: 'Not started', predicate: 'not started', meaning: `no check-in yet, within the first ${statusRule.staleAfterDays} days` },
  learning: { emoji: '🔵', word: 'Learning', predicate: 'for learning', meaning: 'a question to answer, which is never red for want of a number' },
}

/** The same once the cycle is over. */
export const englishGrades: Readonly<Record<Status, StatusWords>> = {
  ...englishStatuses,
  'at-risk': { emoji: '🟡', word: 'Partly achieved', predicate: 'partly achieved', meaning: `the last check-in is short of the target, with at least ${formatShare(statusRule.partlyFrom)} of the way done` },
  'off-track': { emoji: '🔴', word: 'Missed', predicate: 'missed', meaning: 'less of the way is done, or a level was not held' },
  'no-data': { emoji: '⚪', word: 'Not measured', predicate: 'not measured', meaning: 'no check-in, or nothing to measure it against' },
}

function points(share: number): string {
  return `${Math.round(share * 100)} points of the way`
}
