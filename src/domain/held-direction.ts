import { type Direction, directionBetween } from './direction.ts'
import { letter } from './letter.ts'

/** What a key result says of the level that it is about. */
interface Level {
  readonly title: string
  readonly baseline?: number | undefined
  readonly target?: number | undefined
  readonly intent: 'perform' | 'learn'
}

const LONGEST_TITLE = 500
const WORDS = new RegExp(String.raw`[${letter}]+|[<>]=?|[≤≥]|\d[\d.,]*|\+`, 'g')

/** Titles that want a level to be held, as a whole. */
const HOLDING = new RegExp(String.raw`^[^${letter}]*(?:(?:continue to|please|do not let|never let) )?(?:keep|maintain|hold(?!(?: at least| over| more than)? \d)|sustain|stay|remain|preserve|protect|retain|halte|behalte|wahre)n?(?![${letter}])(?!\s+[${letter}]+ing(?![${letter}]))|(?<![${letter}])(?:(?:ge)?halten|wahren)[^${letter}]*$`)
/** Most titles want something moved; what none of these stands in costs no more than this. */
const MAY_HOLD = /keep|maintain|hold|sustain|stay|remain|preserv|protect|retain|halte|wahre|bleib/
/** Verbs behind which stands what is to be held, of which there may be more than the goal. */
const STAYING = new Set(['stays', 'stay', 'remains', 'remain', 'bleibt', 'bleiben'])

/** What a bound says of the number behind it. */
const BEFORE: Readonly<Record<string, Direction>> = {
  above: 'up', over: 'up', least: 'up', minimum: 'up', min: 'up', exceed: 'up', exceeds: 'up', exceeding: 'up', '>': 'up', '>=': 'up', '≥': 'up', über: 'up', oberhalb: 'up', mindestens: 'up', wenigstens: 'up', minimal: 'up',
  below: 'down', under: 'down', within: 'down', most: 'down', maximum: 'down', max: 'down', '<': 'down', '<=': 'down', '≤': 'down', unter: 'down', unterhalb: 'down', höchstens: 'down', maximal: 'down',
}
/** What comparatives say before "than" and a number, and behind a number and "or". */
const COMPARED: Readonly<Record<string, Direction>> = {
  more: 'up', greater: 'up', higher: 'up', above: 'up', over: 'up', mehr: 'up', höher: 'up', darüber: 'up', less: 'down', fewer: 'down', lower: 'down', below: 'down', under: 'down', weniger: 'down', niedriger: 'down', darunter: 'down',
}
const DENIALS = new Set(['not', 'no', 'never', 'without', 't', 'nicht', 'nie', 'niemals', 'keine', 'ohne'])
/** Verbs that deny what is said behind them, however far off. */
const LETTING = new Set(['let', 'avoid', 'prevent'])
/** What may stand between a denial and its bound. */
const MOVING = new Set('fall falls falling drop drops dropping go goes going rise rises rising climb climbs climbing dip dips dipping sink slip slipping be get to fällt fallen sinkt sinken steigt steigen'.split(' '))

/** Names of metrics that nobody wants to fall, and of those that nobody wants to rise. */
const GOOD = new Set('uptime availability reliability satisfaction csat nps retention quality accuracy margin compliance adherence punctuality score rating verfügbarkeit zuverlässigkeit zufriedenheit qualität marge pünktlichkeit'.split(' '))
const BAD = new Set(`churn attrition latency error errors incident incidents outage outages downtime complaint complaints refund refunds cost costs bug bugs defect defects crash crashes cancellation cancellations delay delays backlog
  abwanderung latenz fehler fehlerrate fehlerquote störungen ausfälle ausfallzeit beschwerden reklamationen kosten wartezeit kündigungen`.split(/\s+/))

/**
 * Which side of its target is the better one where a key result is to be held and not to be moved: `Keep uptime at 99.9 %` from 99.9 or from 99.95.
 * It is read from the title's bound (`at least`, `below`), or else from the metric's name; undefined where nothing is held, or nobody can say.
 */
export function heldDirection({ title, baseline, target, intent }: Level): Direction | undefined {
  if (target === undefined || intent === 'learn') return undefined
  const text = title.slice(0, LONGEST_TITLE).toLowerCase()
  if (baseline !== target && !MAY_HOLD.test(text)) return undefined
  const tokens = text.match(WORDS) ?? []
  const bounds = boundsIn(tokens)
  if (baseline === target) {
    const ofTarget = agreed(bounds.filter(({ number }) => isSame(number, target)))
    // Where the target stands in the title, another number's bound says nothing of it: "95% within 3 days".
    return ofTarget ?? (tokens.some((token) => isSame(token, target)) ? undefined : agreed(bounds)) ?? byName(tokens)
  }
  const side = agreed(heldBounds(text, tokens).filter(({ number }) => isSame(number, target))) ?? (bounds.length === 0 && HOLDING.test(text) ? byName(tokens) : undefined)
  // What is still to come to its bound has a way to go.
  return baseline === undefined || side === directionBetween(target, baseline) ? side : undefined
}

/** The bounds of what a title says is to stay. */
function heldBounds(text: string, tokens: readonly string[]): readonly Bound[] {
  if (HOLDING.test(text)) return boundsIn(tokens)
  const at = tokens.findIndex((token) => STAYING.has(token))
  return at < 0 ? [] : boundsIn(tokens.slice(at, at + 6))
}

/** Whether a key result is to stay where it is, so that there is no way to go. */
export function isHeld(keyResult: Level): boolean {
  const { baseline, target } = keyResult
  return (target !== undefined && baseline === target) || heldDirection(keyResult) !== undefined
}

interface Bound {
  readonly side: Direction
  readonly number: string
}

/** `at least 99`, `not below 99`, `99 or more`, `99+`. */
function boundsIn(tokens: readonly string[]): readonly Bound[] {
  return tokens.flatMap((number, at): readonly Bound[] => {
    if (!/^\d/.test(number)) return []
    const side = behind(tokens, at) ?? before(tokens, at)
    return side === undefined ? [] : [{ side, number }]
  })
}

function behind(tokens: readonly string[], at: number): Direction | undefined {
  if (tokens[at + 1] === '+') return 'up'
  // A unit may stand between.
  const or = [at + 1, at + 2, at + 3].find((place) => /^(?:or|oder)$/.test(tokens[place] ?? ''))
  return or === undefined ? undefined : sideOf(COMPARED, tokens[or + 1])
}

function before(tokens: readonly string[], at: number): Direction | undefined {
  const place = /^(?:of|von|than|als|or|equal|to)$/.test(tokens[at - 1] ?? '') ? at - 2 : at - 1
  const side = /^(?:than|als)$/.test(tokens[at - 1] ?? '') ? sideOf(COMPARED, tokens[place]) : sideOf(BEFORE, tokens[place])
  if (side === undefined) return undefined
  return isDenied(tokens, place) ? opposite(side) : side
}

/** "Not below 4", "never falls below 4", "from falling below 4"; but not "refunds from shops below 4". */
function isDenied(tokens: readonly string[], place: number): boolean {
  let at = place - 1
  while (MOVING.has(tokens[at] ?? '')) at -= 1
  const isVerbal = at < place - 1 || tokens[place] === 'exceeding'
  return DENIALS.has(tokens[at] ?? '') || (tokens[at] === 'from' && isVerbal) || (at < place - 1 && tokens.slice(0, at).some((token) => LETTING.has(token)))
}

function sideOf(words: Readonly<Record<string, Direction>>, word: string | undefined): Direction | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined
}

/** "Crash-free sessions" and "days without incidents" speak of the opposite; of "95% of refunds" it is told which they are. */
function byName(all: readonly string[]): Direction | undefined {
  const of = all.findIndex((token, at) => /^(?:of|der|aller)$/.test(token) && /^\d/.test(all[at - 1] ?? ''))
  const tokens = of < 0 ? all : all.slice(0, of)
  return agreed(tokens.flatMap((token, at) => {
    const side = GOOD.has(token) ? 'up' : BAD.has(token) ? 'down' : undefined
    if (side === undefined) return []
    return [{ side: tokens[at + 1] === 'free' || DENIALS.has(tokens[at - 1] ?? '') ? opposite(side) : side }]
  }))
}

function agreed(found: readonly { readonly side: Direction }[]): Direction | undefined {
  const sides = new Set(found.map(({ side }) => side))
  return sides.size === 1 ? found[0]?.side : undefined
}

function opposite(side: Direction): Direction {
  return side === 'up' ? 'down' : 'up'
}

/** Whether a number as a title writes it is the target, perhaps in thousands or millions. */
function isSame(written: string, target: number): boolean {
  const digits = written.replace(/[.,]$/, '')
  const readings = [digits.replaceAll(',', ''), digits.replaceAll('.', '').replace(',', '.')].map(Number)
  return readings.some((reading) => [1, 1e3, 1e6, 1e9].some((factor) => Math.abs(reading * factor - target) <= 1e-9 * Math.abs(target)))
}
