import { letter } from '../domain/letter.ts'
import { bracketContent } from './text/bracket-content.ts'
import { isFiller } from './text/is-filler.ts'

const THREE_LETTERS = new RegExp(String.raw`[${letter}]{3}`)

/** What a field that begins with `none` says; undefined when it says something else. */
export type WaiverStatement = { readonly kind: 'reason'; readonly reason: string } | { readonly kind: 'without-reason' }

const NONE = new RegExp(String.raw`^(?:none(?:\s+of\s+(?:these|them|the above|the key results|our key results|the krs))?|kein(?:e[rs]?)?(?:\s+(?:davon|von diesen|key results?))?)(?![${letter}\d])`, 'i')
const LEAD = /^(?:[\s—–\-:,;.(]|because\b|since\b|as\b|weil\b|denn\b|da\b)+/i
const NO_REASON = /^(?:(?:your|the|a|some|give|add)?\s*reasons?(?: here| why)?|why|because|(?:(?:ihr|dein|der|ein)\s+)?grund|begründung|weil)$/i
const LONGEST_REASON = 500

/** Reads `none — reason`; the reason may also stand on the next line. */
export function readWaiver(text: string): WaiverStatement | undefined {
  const none = /^(?:none|kein)/i.test(text) ? NONE.exec(text)?.[0] : undefined
  if (none === undefined) return undefined
  const rest = text.slice(none.length, none.length + 2_000)
  const lead = LEAD.exec(rest)?.[0] ?? ''
  // "None today" or "nonetheless" is no statement of this form.
  if (rest.trim() !== '' && lead.trim() === '' && !rest.startsWith('\n')) return undefined
  const reason = withoutClosing(rest.slice(lead.length).replace(/\s+/g, ' ').trim())
  return isReason(reason) ? { kind: 'reason', reason: reason.slice(0, LONGEST_REASON) } : { kind: 'without-reason' }
}

function isReason(text: string): boolean {
  const inner = bracketContent(text) ?? text
  return !isFiller(inner) && !NO_REASON.test(inner) && THREE_LETTERS.test(inner)
}

function withoutClosing(text: string): string {
  return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1).trim() : text
}
