import type { Plan } from '../../domain/plan.ts'
import { bracketContent } from '../text/bracket-content.ts'
import { isInstruction } from '../text/is-instruction.ts'
import { isSlot } from '../text/is-slot.ts'
import { readReferenceLine } from './read-reference-line.ts'
import { looksLikeId } from './reference-key.ts'
import { type Reference, resolveReference } from './resolve-reference.ts'

const MOST_LINES = 200
const LONGEST_LINE = 600
const MOST_UNKNOWN = 5
const BEHIND_ID = /^(?:$|[\s:,;()[\]–—])/
const ADDRESS = /\(?https?:\/\/[^\s)]+\)?/gi

/**
 * Every reference that a key result field makes, each key result once, in the order written. Prose beside a reference is let be;
 * what has the shape of an id must resolve. An empty list means that the field holds only instructions.
 */
export function readReferences(text: string, plan: Plan): readonly Reference[] {
  const lines = text.split('\n', MOST_LINES).map((line) => withoutAddresses(line.slice(0, LONGEST_LINE), plan))
  const read = lines.flatMap((line) => readReferenceLine(line, plan))
  const found = distinct(read.filter((reference) => reference.kind !== 'unknown'))
  const unknown = read.filter((reference) => reference.kind === 'unknown' && !isSlotOrInstruction(reference.written))
  const ids = distinct(unknown.filter(({ written }) => looksLikeId(written) && !(found.length > 0 && namesObjective(written, plan))))
  if (found.length > 0 || ids.length > 0) return [...found, ...ids.slice(0, MOST_UNKNOWN)]
  return unknown.slice(0, 1)
}

/** A link to the key results beside an id adds nothing, whatever its own anchor is called. */
function withoutAddresses(line: string, plan: Plan): string {
  if (!line.includes('://') || resolveReference(line, plan).kind !== 'unknown') return line
  const rest = line.replace(ADDRESS, ' ').trim()
  return rest.length > 1 ? rest : line
}

function isSlotOrInstruction(written: string): boolean {
  const inner = bracketContent(written)
  if (isSlot(written) || (isInstruction(written) && !looksLikeId(written.replace(/[?!.\s]+$/, '')))) return true
  // [Growth KR] may be somebody's answer; [KR id] is the template's.
  return inner !== undefined && /^(?:kr|okr|key results?|id|x)?[\s-]*(?:kr|okr|key results?|id|ids|number|x|name|link|#)*$/i.test(inner)
}

function namesObjective(written: string, plan: Plan): boolean {
  const name = written.replace(/^objective\s*:?\s*/i, '').toLowerCase()
  // "O2 – The product is fast" names an objective; "O2.KR9" names a key result that is not there.
  return resolveReference(written, plan).kind === 'unknown' && plan.cycles.some((cycle) => cycle.objectives.some(({ id }) => name.startsWith(id.toLowerCase()) && BEHIND_ID.test(name.slice(id.length))))
}

function distinct(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>()
  return references.filter((reference) => {
    const key = reference.kind === 'resolved' || reference.kind === 'closed' ? `${reference.keyResult.cycleId}/${reference.keyResult.id}` : reference.written
    return seen.has(key) ? false : seen.add(key)
  })
}
