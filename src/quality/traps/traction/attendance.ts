import type { Line } from '../../words/line.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'

const ATTENDING = phraseSet('attend attendance participation participant participate turnout taken-part take-part took-part come-to join show-up turn-up entrant')
const EVENTS = phraseSet(`event webinar workshop conference meetup session call meeting talk summit hackathon gathering livestream ama panel booth roundtable seminar demo-day
  open-day open-evening town-hall townhall standup retrospective retro festival fair congress evening night quiz tournament code-sprint training class course
  lesson tasting screening matinee office-hour coffee-hour ceremony club-night drill briefing`)
/** Who became something else afterwards is counted for that. */
const LATER = phraseSet('convert paid paying activated')
const CLOSE = 6

/** "Half of the members *attend* a monthly *meeting*": how many came to one event. Attendance of a school or of all there is, is what its people do. */
export function attendance(line: Line): Found | undefined {
  const came = findPhrase(line, ATTENDING)
  if (came === undefined || findPhrase(line, LATER) !== undefined) return undefined
  const event = findPhrase(line, EVENTS, Math.max(0, came.at - CLOSE))
  return event !== undefined && event.at <= came.at + CLOSE ? came : undefined
}
