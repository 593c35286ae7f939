import type { Token } from './token.ts'
import type { WordClass } from './word-class.ts'

const SKIPPED = new Set(['the', 'a', 'an', 'we', 'our', 'to', 'have', 'is', 'will', 'should', 'must', 'successfully', 'successful', 'fully', 'new', 'all', 'it', 'at', 'least', 'each', 'every', 'and', 'also', 'then'])
/** Words in -ly that say how often or are no adverbs at all. */
const NO_ADVERBS = new Set(['weekly', 'daily', 'monthly', 'quarterly', 'yearly', 'hourly', 'family', 'supply', 'assembly', 'early', 'july', 'only', 'reply', 'apply', 'rely', 'comply', 'friendly', 'multiply', 'anomaly'])
/** What begins a part that says when or under what conditions, before the line proper: "By 2030, …". */
const ADJUNCTS = new Set(['by', 'in', 'during', 'within', 'after', 'before', 'for', 'from', 'throughout', 'as', 'depending', 'given', 'each', 'every', 'with', 'through', 'at', 'when', 'while', 'on', 'of'])
const PURSUITS = new Set(['aim', 'seek', 'strive', 'plan', 'intend', 'continu', 'commit', 'endeavour', 'hop', 'pledg'])
const SPEAKING = new Set<WordClass>(['ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win'])
/** How far a prefix may reach: a label, a date, a subject. */
const NEAR = 9

type Classes = readonly (readonly WordClass[])[]

function isVerb(classes: Classes, at: number): boolean {
  return classes[at]?.some((name) => SPEAKING.has(name)) ?? false
}

function isSkipped({ kind, stem, text }: Token): boolean {
  if (kind === 'sign' || kind === 'year' || SKIPPED.has(stem)) return true
  return kind === 'word' && text.length > 4 && /ly$/i.test(text) && !NO_ADVERBS.has(text.toLowerCase())
}

/** "Onboarding: train all teams" is about training, "Onboarding: 95%" about onboarding. */
function afterLabel(tokens: readonly Token[], classes: Classes): number {
  const colon = tokens.findIndex(({ text }, at) => at > 0 && at < NEAR && text === ':')
  if (colon < 0 || tokens.slice(0, colon).some(({ kind }) => kind !== 'word' && kind !== 'sign')) return 0
  const next = tokens.findIndex((token, at) => at > colon && !isSkipped(token))
  if (next < 0 || tokens.length - next < 3) return 0
  return isVerb(classes, next) || (tokens[next]?.kind !== 'word' && tokens.length - next > 3) ? colon + 1 : 0
}

/** "By 2030, …", "Based on feedback, …". */
function afterAdjunct(tokens: readonly Token[], from: number): number {
  if (!ADJUNCTS.has(tokens[from]?.text.toLowerCase() ?? '')) return from
  const comma = tokens.findIndex(({ text }, at) => at > from && at < from + NEAR && text === ',')
  return comma < 0 ? from : comma + 1
}

/** "The fund aims to plant …", "the head of school will introduce …": who does it is no part of what is done. */
function afterSubject(tokens: readonly Token[], classes: Classes, from: number): number {
  for (let at = from; at < Math.min(tokens.length - 1, from + NEAR); at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return from
    if (classes[at]?.includes('people') === true) return from
    if (PURSUITS.has(token.stem) && tokens[at + 1]?.text === 'to' && at - from < 5) return at + 2
    if (token.text === 'will' && at > from && classes[at + 1]?.some((name) => name === 'ship' || name === 'activity') === true) return at + 1
    if (at > from && isVerb(classes, at)) return from
  }
  return from
}

/** Where what a line says begins, after labels, dates, who does it, articles, auxiliaries, adverbs and signs. */
export function headOf(tokens: readonly Token[], classes: Classes): number {
  const start = afterSubject(tokens, classes, afterAdjunct(tokens, afterLabel(tokens, classes)))
  const at = tokens.findIndex((token, index) => index >= start && !isSkipped(token))
  return at < 0 ? 0 : at
}
