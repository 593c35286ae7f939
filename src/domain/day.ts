/** A calendar day in UTC, written `YYYY-MM-DD`; days compare as strings. */
export type Day = string

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** The day that `text` names, or undefined when it is no real calendar day (2026-02-30 is none). */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text)
  if (!match) return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}

/** The UTC day on which an instant falls. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10)
}

/** Whole days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: Day, end: Day): number {
  return Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / MILLISECONDS_A_DAY)
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY))
}
