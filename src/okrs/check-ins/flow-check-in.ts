import type { CheckIn } from '../../domain/check-in.ts'

/** The keys of a check-in with their values as YAML, in the order in which they are written. */
export function checkInPairs({ date, value, confidence, note }: CheckIn): readonly (readonly [key: string, value: string])[] {
  return [
    ['date', date],
    ['value', String(value)],
    ...(confidence === undefined ? [] : [['confidence', String(confidence)] as const]),
    ...(note === undefined || note.trim() === '' ? [] : [['note', scalarText(note.trim())] as const]),
  ]
}

/** `{ date: 2026-10-12, value: 42.5 }`, with or without spaces within the braces. */
export function flowCheckIn(checkIn: CheckIn, padding: '' | ' '): string {
  return `{${padding}${checkInPairs(checkIn).map(([key, value]) => `${key}: ${value}`).join(', ')}${padding}}`
}

/** One line a key, as they stand behind the dash of a block list. */
export function blockCheckIn(checkIn: CheckIn): readonly string[] {
  return checkInPairs(checkIn).map(([key, value]) => `${key}: ${value}`)
}

/** Plain where every YAML reader would take it for text, in lists within brackets too; in double quotes elsewhere. */
function scalarText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} .'()%/+-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
