import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { elapsedShare } from '../../src/report/elapsed-share.ts'
import { progressOf } from '../../src/report/progress-of.ts'
import { paceOf, type Status, statusOf } from '../../src/report/status.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const START = '2026-10-01'
const END = '2026-12-31'
const OVER = '2027-01-01'
const HALF = '2026-11-15'

function statusAt(today: string, parts: KeyResultParts): Status {
  // 0 to 100 within the quarter, so that a value is a share of the way.
  const keyResult = aKeyResult({ baseline: 0, target: 100, ...parts })
  return statusOf({ keyResult, cycle: { start: START, end: END }, today, progress: progressOf(keyResult), expected: elapsedShare(START, keyResult.due, keyResult.checkIns.at(-1)?.date ?? today), reach: undefined }).status
}

const value = (number: number, confidence?: number): KeyResultParts => ({ checkIns: [{ date: HALF, value: number, confidence }] })

describe('statusOf', () => {
  it.each<[string, string, KeyResultParts, Status]>([
    ['even pace', HALF, value(49), 'on-track'],
    ['just within fifteen points', HALF, value(35), 'on-track'],
    ['a little further behind', HALF, value(33), 'at-risk'],
    ['just within thirty-five points', HALF, value(15), 'at-risk'],
    ['far behind', HALF, value(13), 'off-track'],
    ['at the target', HALF, value(100), 'achieved'],
    ['past the target', HALF, value(130), 'achieved'],
    ['even pace with doubts', HALF, value(49, 0.39), 'at-risk'],
    ['even pace without hope', HALF, value(49, 0.1), 'off-track'],
    ['behind, but confident', HALF, value(20, 1), 'at-risk'],
    ['achieved without hope', HALF, value(100, 0), 'achieved'],
    ['decreasing, at the target', HALF, { baseline: 900, target: 400, checkIns: [{ date: '2026-11-10', value: 400 }] }, 'achieved'],
    ['decreasing, even pace', HALF, { baseline: 900, target: 400, checkIns: [{ date: '2026-11-10', value: 660 }] }, 'on-track'],
    ['no check-in in the first two weeks', '2026-10-14', { checkIns: [] }, 'not-started'],
    ['no check-in after two weeks', '2026-10-15', { checkIns: [] }, 'no-data'],
    ['a cycle to come', '2026-09-01', { checkIns: [] }, 'not-started'],
    ['read before the cycle only, in the first two weeks', '2026-10-14', { checkIns: [{ date: '2026-09-28', value: 100 }] }, 'not-started'],
    ['read before the cycle only', HALF, { checkIns: [{ date: '2026-09-28', value: 2 }] }, 'no-data'],
    ['read on the first day', '2026-10-14', { checkIns: [{ date: START, value: 2 }] }, 'on-track'],
    ['over, read before it only', OVER, { checkIns: [{ date: '2026-09-28', value: 50 }] }, 'no-data'],
    ['no baseline, nothing said', HALF, { baseline: undefined, ...value(50) }, 'no-data'],
    ['no baseline, a word of confidence', HALF, { baseline: undefined, ...value(50, 0.8) }, 'on-track'],
    ['no baseline, seen to reach the target', HALF, { baseline: undefined, checkIns: [{ date: '2026-10-10', value: 10 }, { date: '2026-11-10', value: 100 }] }, 'achieved'],
    ['no target', HALF, { target: undefined, ...value(50) }, 'no-data'],
    ['baseline is target, held', HALF, { baseline: 100, ...value(100) }, 'achieved'],
    ['baseline is target, not held', HALF, { baseline: 100, ...value(90) }, 'at-risk'],
    ['even pace, five weeks ago', '2026-12-20', value(49), 'on-track'],
    ['even pace, longer ago than that', '2026-12-21', value(49), 'no-data'],
    ['behind, long ago', '2026-12-31', value(33), 'at-risk'],
    ['far behind, long ago', '2026-12-31', value(13), 'off-track'],
    ['reached, long ago', '2026-12-31', value(100), 'achieved'],
    ['held, long ago', '2026-12-31', { baseline: 100, ...value(100) }, 'no-data'],
    ['held up to its date, which has passed', '2026-12-31', { baseline: 100, due: '2026-12-01', ...value(100) }, 'achieved'],
    ['past its date, nearly there', '2026-12-10', { due: '2026-12-01', ...value(70) }, 'at-risk'],
    ['past its date', '2026-12-10', { due: '2026-12-01', ...value(69) }, 'off-track'],
    ['on the last day', END, { checkIns: [{ date: '2026-12-28', value: 93 }] }, 'on-track'],
    ['over, nearly there', OVER, value(93), 'at-risk'],
    ['over, a good part of the way, whatever was believed of it', OVER, value(40, 0), 'at-risk'],
    ['over, little of the way', OVER, value(39, 1), 'off-track'],
    ['over, further away than before', OVER, value(-5), 'off-track'],
    ['over, at the target', OVER, value(100, 0), 'achieved'],
    ['over, never checked in', OVER, { checkIns: [] }, 'no-data'],
    ['over, nothing to measure it against', OVER, { baseline: undefined, ...value(50, 0.9) }, 'no-data'],
    ['over, no target', OVER, { target: undefined, ...value(50, 0.1) }, 'no-data'],
    ['over, to be held and not held', OVER, { baseline: 100, ...value(90) }, 'off-track'],
    ['over, to be held and held', OVER, { baseline: 100, ...value(100) }, 'achieved'],
    ['over, to be held and never looked at', OVER, { baseline: 100, checkIns: [] }, 'no-data'],
    ['learning without anything', HALF, { intent: 'learn', baseline: undefined, target: undefined, checkIns: [] }, 'learning'],
    ['learning without hope', HALF, { intent: 'learn', ...value(0, 0) }, 'learning'],
    ['learning, long past its date', '2027-06-01', { intent: 'learn', checkIns: [] }, 'learning'],
  ])('%s', (_, today, parts, expected) => {
    expect(statusAt(today, parts)).toBe(expected)
  })
})

describe('a pace', () => {
  const due = '2026-12-20'
  const on = (today: string, number: number) => {
    const keyResult = aKeyResult({ baseline: 0, target: 100, due, dueWritten: true, checkIns: [{ date: '2026-11-02', value: number }] })
    return buildReport({ ...aPlanOf(keyResult), today }, [], { repository: 'acme/web' }).objectives[0]!.keyResults[0]!
  }

  it.each([45, 30, 24, 22, 5, 4, -3])('is that of the last check-in, whatever day it is (%d)', (number) => {
    const days = ['2026-11-02', '2026-11-09', '2026-11-10', '2026-11-23', '2026-12-07'].map((today) => on(today, number))
    expect(new Set(days.map(({ status }) => status)).size).toBe(1)
    for (const { status, expectedAtCheckIn, progress } of days) expect(status).toBe(paceOf(expectedAtCheckIn! - progress!))
  })

  it('is none any more once the due date has passed', () => {
    expect(['2026-12-21', '2026-12-28'].map((today) => on(today, 45).status)).toEqual(['off-track', 'off-track'])
  })
})
