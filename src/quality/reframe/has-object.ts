import type { Line } from '../words/line.ts'

const PARTICLES = /^(?:up|out|off|down)$/i
const DETERMINERS = /^(?:the|a|an|our|their|its|your|his|her|all|every|each|any|both|which|what|how)$/i
const PREPOSITIONS = /^(?:of|in|on|at|for|from|with|without|within|across|over|under|after|before|between|among|during|per|and|or|both)$/i

/** Whether an object stands behind the word at a position: of words that are not known, those before an article are verbs ("refurbish *the* shop", "spruce up *the* shop"). */
export function hasObject({ tokens }: Line, at: number): boolean {
  const next = PARTICLES.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : tokens[at + 1]
  return DETERMINERS.test(next?.text ?? '') && !PREPOSITIONS.test(tokens[at]?.text ?? '')
}
