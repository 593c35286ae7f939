import { NUMBER_WORDS } from '../words/number-words.ts'
import { stem } from '../words/stem.ts'
import { normalTitle } from './normal-title.ts'

/** Names that people write in full or by their initials, longest first. */
const ABBREVIATIONS: readonly (readonly [name: string, short: string])[] = [
  ['employee net promoter score', 'enps'], ['net promoter score', 'nps'], ['customer satisfaction score', 'csat'], ['customer satisfaction', 'csat'], ['customer effort score', 'ces'],
  ['monthly recurring revenue', 'mrr'], ['annual recurring revenue', 'arr'], ['annually recurring revenue', 'arr'], ['gross merchandise value', 'gmv'], ['average order value', 'aov'],
  ['average revenue per user', 'arpu'], ['customer acquisition cost', 'cac'], ['customer lifetime value', 'ltv'], ['lifetime value', 'ltv'], ['clv', 'ltv'], ['net revenue retention', 'nrr'],
  ['gross revenue retention', 'grr'], ['return on investment', 'roi'], ['click through rate', 'ctr'], ['clickthrough rate', 'ctr'], ['daily active users', 'dau'], ['weekly active users', 'wau'],
  ['monthly active users', 'mau'], ['marketing qualified leads', 'mql'], ['sales qualified leads', 'sql'], ['mean time to recovery', 'mttr'], ['mean time to recover', 'mttr'], ['mean time to repair', 'mttr'],
  ['mean time to resolution', 'mttr'], ['mean time to detect', 'mttd'], ['95th percentile', 'p95'], ['99th percentile', 'p99'], ['time to first byte', 'ttfb'],
]
const NAMES = new RegExp(`(?<!\\p{L})(?:${ABBREVIATIONS.map(([name]) => name.replace(/s$/, 's?')).join('|')})(?!\\p{L})`, 'gu')
const SHORT = new Map(ABBREVIATIONS.map(([name, short]) => [singular(name), short]))
const ABBREVIATED = new Set(SHORT.values())
/** Verbs that make one word with a little word behind them: `sign-up`, `sign up`, `signup`. */
const JOINED = /(?<!\p{L})(sign|set|start|log|opt|drop|check|follow|hand|pay|stock|sell|sold|roll|pick|no|e)[\s-](ups?|ins?|offs?|outs?|shows?|mails?)(?!\p{L})/gu

/** The words of a text, folded where two people write the same thing in two ways: case, marks, endings, joined words, abbreviations. */
export function foldedWords(text: string): readonly string[] {
  const joined = normalTitle(text).replace(JOINED, '$1$2').replace(NAMES, (name) => SHORT.get(singular(name)) ?? name)
  return joined.split(' ').filter((word) => word !== '').map((word) => (ABBREVIATED.has(singular(word)) ? singular(word) : String(NUMBER_WORDS.get(word) ?? stem(word))))
}

/** A text in a form that is the same for two texts that say the same in the same words, for comparison only. */
export function sameText(text: string): string {
  return foldedWords(text).filter((word) => !EMPTY.has(word)).join('')
}

const EMPTY = new Set(['the', 'a', 'an', 'our', 'their', 'that', 'which', 'who', 'of', 'is'])

function singular(name: string): string {
  return name.replace(/s$/, '')
}
