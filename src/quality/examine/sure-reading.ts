import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Classification, Kind, Trap } from '../classification.ts'
import { namesMeasure } from '../reframe/title-shape.ts'
import { normalTitle } from '../title/normal-title.ts'
import type { Line } from '../words/line.ts'
import { LONGEST_READ } from '../words/tokenise.ts'
import { clipped } from './clipped.ts'
import type { Advice, Observation } from './finding.ts'
import { observeKeyResults } from './observe.ts'
import type { RuleContext } from './rule-context.ts'
import { setsBoth } from './sets-both.ts'

/**
 * What a key result was read as, where the reading is sure enough to be spoken of. Learning goals have no reading:
 * finding something out is work of one's own, and rightly so.
 */
export function sureReading(keyResult: KeyResult, context: RuleContext): Classification | undefined {
  // A rule in three asks, and for as long as a context lives the answer is the same.
  const known = readings.get(context) ?? new Map<KeyResult, Classification | undefined>()
  readings.set(context, known)
  if (!known.has(keyResult)) known.set(keyResult, readSurely(keyResult, context))
  return known.get(keyResult)
}

const readings = new WeakMap<RuleContext, Map<KeyResult, Classification | undefined>>()

function readSurely(keyResult: KeyResult, context: RuleContext): Classification | undefined {
  if (keyResult.intent === 'learn') return undefined
  const reading = context.classify(keyResult)
  if (reading.because.length === 0) return undefined
  const isSure = reading.confidence >= context.settings.sureness
  // A line of work that goes on to its effect has its number there, so that neither the kind nor a trap of the work holds.
  if (setsBoth(context.lineOf(keyResult))) return { ...reading, kind: 'mixed', traps: [] }
  if (reading.kind === 'output' && (namesMeasure(context.lineOf(keyResult)) || wantsNone(context.lineOf(keyResult)) || SERVED.test(keyResult.title.slice(0, LONGEST_READ)))) return undefined
  return isSure ? reading : undefined
}

/** "Report cards issued on time", "broken lifts are repaired within a day": how well something goes day by day, by the codebook's own words. */
const SERVED = /^(?!\p{L}+ed\s)[^:;]{3,80}\s(?:\p{L}+ed|sent|paid|met|held|built|made|answered)\s(?:\p{L}+\s){0,2}(?:on (?:time|schedule)|(?:on )?the same day|within (?:\d|an?\s|one\s|two\s|three\s))/iu

/** "Zero unopened letters" and "no ferry is late" say what shall not happen, which nobody ships; a "zero-downtime migration" is another matter. */
function wantsNone({ text, tokens, classes }: Line): boolean {
  const end = tokens.findIndex((token) => /^(?:of|in|on|at|for|during|with|to)$/i.test(token.text))
  const named = tokens.slice(0, end < 0 ? tokens.length : end)
  return /^[^\p{L}\d]{0,20}(?:zero|no|none|nobody|0)\s/iu.test(text) && !named.some((token, at) => classes[at]?.includes('ship') === true && !/(?:ed|en)$/i.test(token.text))
}

/** Whether a key result is surely of a kind. */
export function isSurely(kind: Kind, keyResult: KeyResult, context: RuleContext): boolean {
  return sureReading(keyResult, context)?.kind === kind
}

/** The words of a title that give away a trap into which the key result surely falls. */
export function trapWords(keyResult: KeyResult, context: RuleContext, trap: Trap): string | undefined {
  // What is to be held is a counter-metric itself, for which a feeling or a count of visits will do.
  if (context.directionOf(keyResult) === 'hold') return undefined
  const reading = sureReading(keyResult, context)
  const words = reading?.because[0] ?? ''
  // A definition may well begin with those who signed up; what counts is what the title is about.
  return reading?.traps.includes(trap) === true && holds(keyResult.title, words) ? clipped(words) : undefined
}

/** Asks for advice on each key result that surely falls into a trap; `words` are those that gave it away. */
export function observeTrap(
  plan: Plan, context: RuleContext, trap: Trap, advise: (keyResult: KeyResult, words: string) => Advice | undefined,
): readonly Observation[] {
  return observeKeyResults(plan, (keyResult) => {
    const words = trapWords(keyResult, context, trap)
    return words === undefined ? undefined : advise(keyResult, words)
  })
}

function holds(title: string, words: string): boolean {
  return normalTitle(title.slice(0, LONGEST_READ)).includes(normalTitle(words))
}
