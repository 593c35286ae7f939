const LONGEST = 60

/** A value of a file as a diagnostic shows it: short, on one line, without control characters or marks that turn the direction of reading. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'keys and values'
  return shortened(String(value))
}

function shortened(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replaceAll(/[\p{Cc}\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line
}
