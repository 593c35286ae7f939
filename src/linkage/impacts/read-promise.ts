import { addDays, type Day } from '../../domain/day.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Note } from '../../domain/problem.ts'
import type { FoundDate } from './read-date.ts'
import { asFound, type ImpactProblem, impactProblem } from './impact-problem.ts'
import type { ParsedImpact } from './parse-impact.ts'

/** The day until which an impact is promised, with what is odd about it. */
interface PromisedDay {
  readonly by?: Day | undefined
  readonly problems: readonly ImpactProblem[]
  readonly notes: readonly Note[]
}

const WHY: Readonly<Record<Extract<FoundDate, { kind: 'invalid' }>['why'], string>> = {
  'no-such-day': 'is no day of the calendar',
  'day-or-month': 'may be read with the day or with the month first',
  'not-a-date': 'is no date that stays the same next week',
  'which-day': 'leaves open which day is meant',
}

/** For an example, where the key result's own day has passed. */
const AHEAD = 28

/** Holds the date of an impact against the key result's deadline and today. */
export function readPromise(parsed: ParsedImpact, keyResult: KeyResult, today: Day): PromisedDay {
  const { date } = parsed
  if (!date) return { problems: [], notes: parsed.undated === undefined ? [] : [unread(parsed.undated, keyResult, today)] }
  if (date.found.kind === 'invalid') {
    const message = `"${date.written}" ${WHY[date.found.why]}.`
    return { problems: [impactProblem('impact-date-invalid', keyResult, date.written, message, 'a date as YYYY-MM-DD')], notes: [] }
  }
  const by = date.found.kind === 'due' ? keyResult.due : date.found.day
  const notes: Note[] = []
  if (by > keyResult.due) notes.push({ code: 'impact-after-deadline', message: `${by} is after ${keyResult.id} is due (${keyResult.due}).` })
  if (by < today) notes.push({ code: 'impact-in-the-past', message: `${by} has passed.` })
  return { by, problems: [], notes }
}

function unread(written: string, { due }: KeyResult, today: Day): Note {
  return { code: 'impact-date-unread', message: `"${asFound(written)}" was not read as a date; a day is written as "by ${due < today ? addDays(today, AHEAD) : due}".` }
}
