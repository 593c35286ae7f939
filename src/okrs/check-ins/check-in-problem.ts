import type { CheckIn } from '../../domain/check-in.ts'
import { parseDay } from '../../domain/day.ts'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { messageOf } from '../../domain/message.ts'
import { isDamaged } from '../yaml/damage-diagnostics.ts'

/** Why a check-in cannot be written whatever the file, or undefined when it can. */
export function checkInProblem({ date, value, confidence, note = '' }: CheckIn, file: string): Diagnostic | undefined {
  if (parseDay(date) === undefined) return problem(file, 'date-invalid', `${date} is no date of the calendar. Dates are written like 2026-12-15.`, date, 'a date as YYYY-MM-DD')
  if (!Number.isFinite(value)) return problem(file, 'not-a-number', `The value ${value} is no number.`, String(value), 'a bare number')
  if (isDamaged(note)) return problem(file, 'wrong-encoding', 'The note holds a character that could not be read. Write it anew.', note, 'text in UTF-8')
  if (confidence === undefined || (confidence >= 0 && confidence <= 1)) return undefined
  return problem(file, 'confidence-out-of-range', `The confidence is ${confidence}, but it goes from 0 to 1.`, String(confidence), 'a number from 0 to 1')
}

function problem(file: string, code: string, message: string, found: string, expected: string): Diagnostic {
  return { code, severity: 'error', message: messageOf(message), place: { file, line: 1, column: 1 }, found, expected }
}
