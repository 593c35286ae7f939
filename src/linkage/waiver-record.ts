import type { Day } from '../domain/day.ts'
import { plainText } from './text/plain-text.ts'
import { type ScannedLine, scanBody } from './text/scan-body.ts'

/** Who waived an item, when and why, as its body keeps it. It gives no power: only with the waiver label does it count. */
export interface WaiverRecord {
  readonly who: string
  readonly on: Day
  readonly reason: string
}

/** A record and the lines, from 1, that it takes up. */
interface PlacedRecord extends WaiverRecord {
  readonly first: number
  readonly last: number
}

/** The heading that opens a record. */
export const RECORD_HEADING = 'Waiver'

const SIGNED = /^waived by ([a-z\d][\w-]{0,98}(?:\[bot\])?) on (\d{4}-\d\d-\d\d)\.?$/i
const MOST_LINES = 20

/** The waiver record of a body, the last if there are several; undefined when there is none. */
export function readWaiverRecord(body: string): PlacedRecord | undefined {
  // Most bodies hold none, and scanning takes longer than looking for the words.
  if (!/waived by /i.test(body)) return undefined
  const { lines } = scanBody(body)
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    const record = line?.kind === 'heading' && isOurs(line) ? readRecord(line.line, lines.slice(index + 1, index + 1 + MOST_LINES)) : undefined
    if (record !== undefined) return record
  }
  return undefined
}

function isOurs(heading: Extract<ScannedLine, { kind: 'heading' }>): boolean {
  return plainText(heading.text).toLowerCase() === RECORD_HEADING.toLowerCase()
}

function readRecord(first: number, below: readonly ScannedLine[]): PlacedRecord | undefined {
  const reason: string[] = []
  for (const line of below) {
    if (line.kind === 'heading' || line.kind === 'rule') return undefined
    if (line.kind !== 'text') continue
    const text = plainText(line.text)
    const [, who, on] = SIGNED.exec(text) ?? []
    if (who !== undefined && on !== undefined) return { who, on, reason: reason.join(' '), first, last: line.line }
    reason.push(text)
  }
  return undefined
}
