import { mentionsAny } from './mentions-any.ts'

const SLOT = /(?:^|[\s+\-−~(→[<{])(?:x{1,3}|n{1,2}|y|z|_{2,}|\?{1,3}|…|\.{3}|#{1,2})\s?(?:%|pp\b|ms\b|percent|points?\b|→|->)/i
const SLOT_UNITS = ['%', 'pp', 'ms', 'percent', 'point', '→', '->']
const SLOT_WORDS = /\bfrom x\b|\bto y\b|\bby x\b|\bx to y\b|\[x\]|<x>/i

/** A number that was never filled in: `X %`, `+X pp`, `from X to Y`. */
export function isSlot(text: string): boolean {
  if (text.length >= 200 || /\d/.test(text)) return false
  return (mentionsAny(text, SLOT_UNITS) && SLOT.test(text)) || (mentionsAny(text, ['x', 'to y']) && SLOT_WORDS.test(text))
}
