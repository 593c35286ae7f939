import { letter } from '../../domain/letter.ts'
import { knownUnit, type Unit } from '../../domain/unit.ts'

/** A time in one unit, and how many characters it takes. */
interface ReadTime {
  readonly value: number
  readonly length: number
}

const SMALLER = new RegExp(String.raw`^(?:\s?(?:and\s|und\s)?)(\d{1,3})(?:\s?(ms|s|secs?|seconds?|m|mins?|minutes?|minuten|h|hrs?|hours?|stunden|days?|tage))?(?![${letter}\d.,:%])`, 'i')
/** `1:30 h` is hours and minutes, `2:30 min` minutes and seconds; a time of the day has no such word behind it. */
const CLOCK = new RegExp(String.raw`^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s?(h|hrs?|hours?|stunden|min|mins|minutes?|minuten)(?![${letter}\d]))?`, 'i')

/** What goes on behind a time in a smaller unit, in the larger one: the `30m` of `1h30m`, the `15 min` of `1 h 15 min`, the `30` of `1h30`. */
export function restOfTime(rest: string, unit: Unit): ReadTime | undefined {
  const match = SMALLER.exec(rest)
  if (!match) return undefined
  const [written, digits = '', name = ''] = match
  if (name === '') return unit.scale === 3600 && /^[0-5]\d$/.test(written) ? { value: Number(digits) / 60, length: written.length } : undefined
  const smaller = knownUnit(name.toLowerCase() === 'm' ? 'min' : name)
  if (smaller === undefined || smaller.scale >= unit.scale) return undefined
  return { value: (Number(digits) * smaller.scale) / unit.scale, length: written.length }
}

/** A time with a colon; without a unit behind it, it says no amount. Undefined where there is none. */
export function readClock(text: string): (ReadTime & { readonly unit: Unit | undefined }) | undefined {
  const match = CLOCK.exec(text)
  if (!match) return undefined
  const [written, first, second, third = '0', name] = match
  const value = Number(first) + Number(second) / 60 + Number(third) / 3600
  return { value, length: written.length, unit: name === undefined ? undefined : knownUnit(name) }
}
