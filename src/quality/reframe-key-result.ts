import { type Ability, findAbility } from './reframe/find-ability.ts'
import { findChange } from './reframe/find-change.ts'
import { firstClause } from './reframe/first-clause.ts'
import { isPeople, peopleNamed } from './reframe/people-named.ts'
import { lowered } from './reframe/plain-title.ts'
import { withMarks } from './reframe/with-marks.ts'
import type { Change } from './reframe/sorts-of-work.ts'
import { broughtIn, readWork } from './reframe/read-work.ts'
import { deadlineWords } from './title/deadline-in-title.ts'
import { isEnglish } from './words/is-english.ts'
import { readLine } from './words/line.ts'

/** A way out of an output: the question to ask, and a key result to fill in; ⟨…⟩ marks what only people know. */
interface Reframing {
  /** The work as the title tells it, from its beginning, as far as it surely goes, or else the first clause. */
  readonly work: string
  readonly question: string
  /** Undefined where the title is in a language that is not spoken here. */
  readonly template: string | undefined
}

const LONGEST_AUDIENCE = 60

/** What people shall be able to do they do faster, or at last in the way that is new. */
function changeBy({ who, what, manner }: Ability): Change {
  return manner === undefined ? { verb: 'Reduce', metric: `time that ${who} need to ${what}` } : { verb: 'Increase', metric: `share of ${who} who ${what} ${manner}` }
}

/** Turns a key result that names work round, in its own words: what should change because of the work? */
export function reframeKeyResult({ title, audience = '' }: { readonly title: string; readonly audience?: string | undefined }): Reframing {
  const line = readLine(title)
  const work = readWork(line)
  const written = audience.trim()
  const who = written !== '' && written.length <= LONGEST_AUDIENCE ? written : peopleNamed(line, broughtIn(work), work.thing) ?? '⟨who⟩'
  const ability = findAbility(line)
  const { verb, metric } = ability === undefined ? findChange(work, who) : changeBy(ability)
  // What is named where people shall be able to do something is they, and no work.
  const { thing, end } = ability === undefined ? work : {}
  const named = end === undefined ? undefined : withMarks(line, 0, end)
  // Because of nurses little changes; because they are trained something may.
  const cause = thing !== undefined && isPeople(thing) && named !== undefined ? named : thing?.text
  return {
    work: named ?? firstClause(line),
    question: `Who does what differently because of ${cause === undefined ? 'it' : `“${cause}”`}, and which number shows it?`,
    template: isEnglish(line) ? `${verb} ⟨${metric}⟩ from ⟨?⟩ to ⟨?⟩ ${lowered(deadlineWords(title) ?? 'by ⟨date⟩')}` : undefined,
  }
}
