/** Only verbs that leave no doubt; `improve` can mean either way. */
const UP = new Set(['increase', 'grow', 'raise', 'boost', 'lift', 'double', 'triple'])
const DOWN = new Set(['reduce', 'decrease', 'lower', 'cut', 'shorten', 'halve', 'shrink'])
const HOLD = new Set(['keep', 'maintain', 'hold', 'sustain', 'stay', 'remain', 'preserve'])

/** Which way the first word of a title wants its number to go; undefined when the first word is no such verb. */
export function directionInTitle(title: string): 'up' | 'down' | 'hold' | undefined {
  const first = /^[^\p{L}]{0,20}(\p{L}{3,12})(?!\p{L})/u.exec(title)?.[1]?.toLowerCase() ?? ''
  if (UP.has(first)) return 'up'
  if (DOWN.has(first)) return 'down'
  return HOLD.has(first) ? 'hold' : undefined
}
