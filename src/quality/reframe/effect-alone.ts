import { isOf, type Line } from '../words/line.ts'
import { plainTitle } from './plain-title.ts'

/** Verbs of effects, as they follow work: "…, reducing returns by 10%", "… and reduce returns by 10%". */
const VERBS: Readonly<Record<string, string>> = {
  increasing: 'Increase', raising: 'Raise', growing: 'Grow', boosting: 'Boost', improving: 'Improve', lifting: 'Lift', reducing: 'Reduce', cutting: 'Cut', lowering: 'Lower',
  decreasing: 'Decrease', shortening: 'Shorten', achieving: 'Achieve', reaching: 'Reach',
}
const FORMS = new Map(Object.entries(VERBS).flatMap(([doing, verb]) => [[doing, verb], [verb.toLowerCase(), verb]]))
/** Where an effect begins: behind a comma as what the work does, behind a small word as what is wanted as well. */
const JOINT = /,\s(?:thereby\s|thus\s)?(?=[a-z]{3,9}ing\s)|,?\s(?:and|to)\s(?=[a-z]{3,12}\s)|,?\sso\sthat\s/g
/** Who is meant by these stands in the work, which is left out. */
const POINTING = /\b(?:it|its|this|these|those|they|them|their|such|same)\b/i
const MOVES = /\s(?:rises?|falls?|drops?|grows?|increases?|decreases?|declines?|improves?|shrinks?|goes)\s/i
const WAY = /\s(?:from|to|by|below|above|under|over|at)\s(?:(?:at least|at most|less than|more than|under|over)\s)?[<>≤≥~\s]{0,3}\p{Sc}?\d/iu
/** "Achieve 90% accuracy on …", "reach a response time of under 5 minutes for …": with fewer words it stays open of what. */
const LEVEL = /^(?:(?:at least|over|more than)\s)?[<>≤≥~\s]{0,3}\d[\d.,]*\s?%\s.*\s(?:of|in|on|for|among)\s|^an?\s.*\sof\s(?:\p{L}+\s){0,2}[<>≤≥~]?\s?\d.*\s(?:in|on|for|among)\s/iu
/** A second goal or sentence. */
const MORE = /;|[.!]\s|,\sand\s|\sand\s(?:increase|raise|grow|boost|improve|lift|reduce|cut|lower|decrease|shorten|achieve|reach)\s/i
const LONGEST = 140

function effectFrom(rest: string, joint: string): string | undefined {
  if (rest.length > LONGEST) return undefined
  if (/so\sthat\s$/.test(joint)) return MOVES.test(rest) && WAY.test(rest) ? rest.charAt(0).toUpperCase() + rest.slice(1) : undefined
  const [word = '', ...others] = rest.split(' ')
  const verb = FORMS.get(word)
  const object = others.join(' ')
  if (verb === undefined) return undefined
  const isSaid = verb === 'Achieve' || verb === 'Reach' ? LEVEL.test(object) : WAY.test(object)
  return isSaid ? `${verb} ${object}` : undefined
}

/**
 * The effect of a line of work and effect, in its own words: "launch the wizard, *reducing set-up time from 9 to 4 days*". Undefined where it cannot surely be cut out: where it has no number,
 * goes back to the work with "it" or "their", or is not the only one.
 */
export function effectAlone(title: string, line: Line): string | undefined {
  const first = line.tokens.findIndex(({ kind }) => kind === 'word')
  // What begins with an effect has two.
  if (isOf(line, first, 'rise', 'fall', 'level') && !isOf(line, first, 'ship', 'activity', 'hire')) return undefined
  const plain = plainTitle(title)
  const effects = [...plain.matchAll(JOINT)].flatMap((match) => effectFrom(plain.slice(match.index + match[0].length), match[0]) ?? [])
  const [effect = ''] = effects
  return effects.length !== 1 || POINTING.test(effect) || MORE.test(effect) ? undefined : effect
}
