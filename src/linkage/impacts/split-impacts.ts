import { letter } from '../../domain/letter.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { looksLikeId } from '../references/reference-key.ts'
import { type Reference, resolveReference } from '../references/resolve-reference.ts'

const TWO_PART_ID = new RegExp(String.raw`^[${letter}]{1,8}\d{1,2}[./_ -]?[${letter}]{1,4}[./_ -]?\d`)
const ANY_LETTER = new RegExp(String.raw`[${letter}]`)

/** A part of an impact field: what is said, and of which key result where that is said, too. */
export interface ImpactPart {
  readonly reference?: Reference | undefined
  readonly text: string
}

const PREFIX = new RegExp(String.raw`^\W{0,2}([${letter}\d][^:–—=→]{0,60}?)\s*(?::|–|—|=|\s-\s|(?:→|➡|▶)\uFE0F?)\s*(?=\S)`)
const SUFFIX = new RegExp(String.raw`\s(?:on|for|of|to)\s([${letter}\d][${letter}\d./_-]{1,40})\s*$|\s?[([]([${letter}\d][${letter}\d ./_-]{1,40})[\])]\s*$`)
/** Between two parts of a line. Not the comma of `0,7`, nor the slash of `O1/KR1`. */
const BETWEEN = new RegExp(String.raw`(?<=[;,])(?:\s|(?=[${letter}]))|\s[;,&/|·•]\s|\s(?:and|und|plus)\s`)
const BEFORE_PART = new RegExp(String.raw`(?<=[;,])(?:\s|(?=[${letter}]))|\s(?=(?:[;,&/|·•]|and|und|plus)\s)`)
const SEPARATOR = /^(?:[;,&/|·•]|and|und|plus)\s+/
const MOST_LINES = 100
const LONGEST_LINE = 600

/** Splits an impact field into parts by the key results that its lines begin or end with; lines without one join the part before. */
export function splitImpacts(text: string, plan: Plan): readonly ImpactPart[] {
  const parts: { reference: Reference | undefined; text: string }[] = []
  for (const piece of text.split('\n').slice(0, MOST_LINES).flatMap((line) => splitLine(line.slice(0, LONGEST_LINE), plan))) {
    const last = parts.at(-1)
    if (piece.reference || !last) parts.push({ reference: piece.reference, text: piece.text })
    else last.text += `\n${piece.text}`
  }
  return parts
}

/** `O1.KR1: +2 pp, O1.KR2: -3 min` holds two parts, as does `+2 pp on O1.KR1 and -3 min on O1.KR2`. */
function splitLine(line: string, plan: Plan): readonly ImpactPart[] {
  const pieces = line.split(BETWEEN).map((piece) => ({ piece, part: partOf(piece, plan) }))
  const parts = pieces.flatMap(({ part }) => part ?? [])
  if (parts.length === pieces.length) return parts
  const joined: string[] = []
  for (const piece of line.split(BEFORE_PART)) {
    const text = piece.replace(SEPARATOR, '')
    if (joined.length === 0 || prefixed(text, plan)) joined.push(text)
    else joined.push(`${joined.pop() ?? ''} ${piece}`)
  }
  return joined.map((piece) => partOf(piece, plan) ?? { text: piece })
}

function partOf(piece: string, plan: Plan): ImpactPart | undefined {
  return prefixed(piece, plan) ?? suffixed(piece.replace(/[;,.]\s*$/, ''), plan)
}

function prefixed(piece: string, plan: Plan): ImpactPart | undefined {
  const match = /[:–—=→➡▶]|\s-\s/.test(piece) ? PREFIX.exec(piece) : null
  const name = match?.[1]?.trim() ?? ''
  const text = piece.slice(match?.[0].length ?? 0).replace(/[;,]\s*$/, '')
  if (match) {
    const reference = resolveReference(name, plan)
    if (reference.kind !== 'unknown' || (looksLikeId(name) && TWO_PART_ID.test(name))) return { reference, text }
  }
  return spaced(piece, plan)
}

/** `O1.KR1 +2 pp`, `[O1.KR1] +2 pp`. */
function spaced(piece: string, plan: Plan): ImpactPart | undefined {
  const match = /^\s*(\S{2,40}(?:\s(?=KR)\S{1,20})?)\s+(?=[+\-−~≈$€£\d]|from\b|to\b|by\b)/i.exec(piece)
  if (!match || !ANY_LETTER.test(match[1] ?? '')) return undefined
  const reference = resolveReference(match[1] ?? '', plan)
  return reference.kind === 'unknown' ? undefined : { reference, text: piece.slice(match[0].length).replace(/[;,]\s*$/, '') }
}

function suffixed(piece: string, plan: Plan): ImpactPart | undefined {
  const match = SUFFIX.exec(piece)
  const name = match?.[1] ?? match?.[2]
  const reference = name === undefined || !/\d/.test(name) ? undefined : resolveReference(name, plan)
  return match && reference && reference.kind !== 'unknown' ? { reference, text: piece.slice(0, match.index) } : undefined
}

/** Whether a part speaks about this key result. */
export function isAbout(part: ImpactPart, keyResult: KeyResult): boolean {
  const { reference } = part
  return (reference?.kind === 'resolved' || reference?.kind === 'closed') && reference.keyResult.id === keyResult.id
}
