import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Unit } from '../../domain/unit.ts'
import { deadlineInTitle } from '../title/deadline-in-title.ts'
import { directionInTitle } from '../title/direction-in-title.ts'
import type { TitleNumbers } from '../title/read-title-numbers.ts'

/** The parts that a key result still owes. */
interface MissingParts {
  readonly audience: boolean
  readonly definition: boolean
}

const LONGEST = 300
/** Where a title's words end and its numbers or its deadline begin. */
const NUMBERS = /[\s,]+(?:(?:from|to|at|above|below|under|over|by)\s(?=[^\p{L}\d]{0,3}\d)|(?=[<>≤≥=→]))/u
const FROM = /\bfrom\s(?=[^\p{L}\d]{0,3}\d)/u
const TO = /\b(?:to|at|above|below|under|over)\s(?=[^\p{L}\d]{0,3}\d)|[<>≤≥→]/u

function written(value: number, { kind, symbol }: Unit): string {
  if (kind === 'percent') return `${value}%`
  if (kind === 'score') return String(value)
  if (kind === 'money' && !/\p{L}/u.test(symbol)) return `${symbol}${value}`
  return symbol === '' ? String(value) : `${value} ${symbol}`
}

function valuesAfter(tail: string, { baseline, target, unit }: KeyResult, numbers: TitleNumbers): string {
  const from = `from ${baseline === undefined ? '⟨value today⟩' : written(baseline, unit)}`
  const to = `to ${target === undefined ? '⟨value to reach⟩' : written(target, unit)}`
  if (tail === '') return ` ${from} ${to}`
  if (numbers.changes.length > 0 && !FROM.test(tail)) return ` ${tail} (${from} ${to})`
  if (FROM.test(tail)) return TO.test(tail) ? ` ${tail}` : ` ${tail} ${to}`
  return ` ${from} ${/^to\s/u.test(tail) ? '' : 'to '}${tail}`
}

function deadlineAfter(title: string, { due, dueWritten }: KeyResult, cycle: Cycle): string {
  if (deadlineInTitle(title, cycle) !== undefined) return ''
  return dueWritten ? ` by ${due}` : ' by ⟨date⟩'
}

/** "80% of orders" and "40 new shops" begin with where they shall go, which the line says after its from and to. */
function withoutLeadingAmount(head: string): string {
  const share = /^(?:at least\s)?[<>≤≥~\s]{0,3}\d[\d.,]*\s?%\s(?:of\s)?(?=\p{L})/u.exec(head)
  if (share !== null) return `share of ${head.slice(share[0].length)}`
  const count = /^(?:at least\s)?[<>≤≥~\s]{0,3}\d[\d.,]*\+?\s(?=\p{Ll})/u.exec(head)
  return count === null ? head : `number of ${head.slice(count[0].length)}`
}

/** "Uptime 99.95%" ends with where it shall go. */
function withoutLastAmount(head: string): string {
  return head.replace(/\s[<>≤≥]?\s?\p{Sc}?\d[\d.,]*(?:\s?%|\p{Sc}|k|M)?$/u, '')
}

/** A noun phrase gets the verb that its direction asks for. */
function withVerb(head: string, { baseline, target }: KeyResult, leadsWithVerb: boolean): string {
  if (leadsWithVerb || /^bring\s/i.test(head) || directionInTitle(head) !== undefined) return head
  const [first = ''] = head.split(/\s/)
  const lowered = /^\p{Lu}\p{Ll}+$/u.test(first) ? head.charAt(0).toLowerCase() + head.slice(1) : head
  if (baseline === undefined || target === undefined || baseline === target) return `Bring ${lowered}`
  return `${target > baseline ? 'Increase' : 'Reduce'} ${lowered}`
}

/**
 * The whole key result in one line, in its own words: what, for whom, from where, how far, by when and how it is counted, with ⟨…⟩ for each part that neither
 * title nor fields say.
 */
export function completeTitle(keyResult: KeyResult, cycle: Cycle, numbers: TitleNumbers, missing: MissingParts, leadsWithVerb: boolean): string {
  const title = keyResult.title.slice(0, LONGEST).replaceAll(/\s+/g, ' ').trim().replace(/[.;,:]+$/, '')
  const cut = title.search(NUMBERS)
  const words = (cut < 0 ? title : title.slice(0, cut)).replace(/\s(?:up|down|back)$/i, '')
  const head = withoutLeadingAmount(cut < 0 ? withoutLastAmount(words) : words)
  const tail = cut < 0 ? '' : title.slice(cut).replace(/^[\s,]+/, '')
  const who = missing.audience ? ' among ⟨whom⟩' : ''
  const how = missing.definition ? ', counted as ⟨what exactly counts⟩' : ''
  return `${withVerb(head, keyResult, leadsWithVerb)}${who}${valuesAfter(tail, keyResult, numbers)}${deadlineAfter(title, keyResult, cycle)}${how}`
}
