import { findChange } from './reframe/find-change.ts'
import { findDeadline } from './reframe/find-deadline.ts'
import { workNamed } from './reframe/work-named.ts'
import { isOf, readLine } from './words/line.ts'
import type { Line } from './words/line.ts'

/** A way out of an output: the question to ask, and a key result to fill in; ⟨…⟩ marks what only people know. */
interface Reframing {
  /** The work as the title tells it, from its beginning; undefined where the title does not begin with work. */
  readonly work?: string | undefined
  readonly question: string
  readonly template: string
}

const LONGEST_AUDIENCE = 60
const GROUPS = /(?:s|people|children|women|men|staff)$/i

/** The people whom the line names as a group; a single word before a noun ("user research") is none. */
function peopleIn(line: Line): string | undefined {
  const at = line.tokens.findIndex((token, index) => GROUPS.test(token.text) && isOf(line, index, 'people') && !isOf(line, index, 'artefact')
    && !isOf(line, index + 1, 'artefact', 'act', 'metric', 'business', 'service'))
  return at < 0 ? undefined : line.tokens[at]?.text.toLowerCase()
}

function audienceOf(written: string | undefined, line: Line): string {
  const named = written?.trim() ?? ''
  return named !== '' && named.length <= LONGEST_AUDIENCE ? named : peopleIn(line) ?? '⟨who⟩'
}

/** Turns a key result that names work round, in its own words: what should change because of the work? */
export function reframeKeyResult({ title, audience }: { readonly title: string; readonly audience?: string | undefined }): Reframing {
  const line = readLine(title)
  const work = workNamed(line)
  const { verb, metric } = findChange(line, audienceOf(audience, line))
  return {
    ...(work === undefined ? {} : { work: title.slice(0, title.indexOf(work) + work.length).trim() }),
    question: `Who does what differently because of ${work === undefined ? 'it' : `“${work}”`}, and which number shows it?`,
    template: `${verb} ⟨${metric}⟩ from ⟨?⟩ to ⟨?⟩ by ${findDeadline(line) ?? '⟨date⟩'}`,
  }
}
