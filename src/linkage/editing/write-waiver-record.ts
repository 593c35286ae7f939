import { readWaiverRecord, RECORD_HEADING, type WaiverRecord } from '../waiver-record.ts'
import { squeezed } from './judge-body.ts'
import type { Inert } from './write-key-result.ts'
import { lineAt, splitBody, withAppended, withLines } from './body-text.ts'

/** The body with this record in a section at its end; unchanged where the same person gave the same reason already. */
export function writeWaiverRecord(body: string, { who, on, reason }: WaiverRecord, inert: Inert): string {
  const standing = readWaiverRecord(body)
  if (standing !== undefined && standing.who.toLowerCase() === who.toLowerCase() && squeezed(standing.reason) === squeezed(reason)) return body
  return withAppended(removeWaiverRecord(body), [`## ${RECORD_HEADING}`, '', inert(reason), '', `Waived by ${who} on ${on}`])
}

/** The body without the waiver record that counts, and without the blank lines before it. */
export function removeWaiverRecord(body: string): string {
  const record = readWaiverRecord(body)
  if (record === undefined) return body
  const text = splitBody(body)
  let { first } = record
  while (first > 1 && lineAt(text, first - 1).trim() === '') first -= 1
  const rest = withLines(text, first, record.last, [])
  return rest.trim() === '' ? '' : rest
}
