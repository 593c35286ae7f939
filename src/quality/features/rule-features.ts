import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { WordClass } from '../words/word-class.ts'
import type { Feature } from './feature.ts'
import { readFacts } from './reading.ts'
import type { Reading } from './reading.ts'

type Rule = readonly [string, (fact: Reading) => boolean]

const MEASURED = ['business', 'service', 'usage', 'people', 'reach', 'proxy', 'sentiment'] as const
const MADE = ['artefact', 'act'] as const

function hasAny(set: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.some((name) => set.has(name))
}

function nounIs(fact: Reading, names: readonly WordClass[]): boolean {
  return hasAny(fact.noun, names)
}

function leads(fact: Reading, ...names: readonly string[]): boolean {
  return hasAny(fact.lead, names)
}

/** The codebook's rules in the order in which they decide; the model weighs each, so an imperfect rule does little harm. */
const RULES: readonly Rule[] = [
  ['none of', (fact) => fact.seen.has('subject:none-of')],
  ['hire', (fact) => leads(fact, 'hire') && !leads(fact, 'fall')],
  ['staff counted', (fact) => leads(fact, 'count') && fact.anywhere.has('staff') && hasAny(fact.anywhere, ['hire', 'done'])],
  ['answered in time', (fact) => fact.seen.has('level:time within') && (hasAny(fact.seen, ['voice:is-done', 'voice:done']) || leads(fact, 'activity', 'ship', 'percent', 'artefact'))],
  ['compared', (fact) => fact.seen.has('level:compared') && !leads(fact, 'ship', 'activity')],
  ['people feel', (fact) => leads(fact, 'people', 'staff', 'percent', 'count') && fact.anywhere.has('mind') && !nounIs(fact, ['act', 'artefact'])],
  ['bugs closed', (fact) => leads(fact, 'win', 'ship') && fact.noun.has('service') && !fact.seen.has('num:percent')],
  ['feeling measured', (fact) => fact.anywhere.has('sentiment') && !leads(fact, 'ship', 'activity')],
  ['reach or proxy', (fact) => fact.misleads && fact.numbered && !leads(fact, 'ship', 'activity')],
  ['of plan', (fact) => fact.seen.has('level:of-plan')],
  ['range of a ratio', (fact) => fact.seen.has('num:from-to') && fact.seen.has('level:ratio')],
  ['range of made', (fact) => fact.seen.has('num:from-to') && nounIs(fact, MADE) && !nounIs(fact, MEASURED)],
  ['range', (fact) => fact.seen.has('num:from-to')],
  ['fall of measured', (fact) => leads(fact, 'fall') && nounIs(fact, MEASURED)],
  ['fall', (fact) => leads(fact, 'fall')],
  ['rise of measured', (fact) => leads(fact, 'rise') && nounIs(fact, MEASURED)],
  ['rise of made', (fact) => leads(fact, 'rise') && nounIs(fact, MADE)],
  ['rise by number', (fact) => leads(fact, 'rise') && fact.numbered],
  ['made in time', (fact) => leads(fact, 'activity', 'ship') && fact.seen.has('level:time') && fact.seen.has('num:percent')],
  ['made to measure', (fact) => leads(fact, 'ship', 'activity') && hasAny(fact.seen, ['num:percent', 'num:bounded', 'num:money']) && hasAny(fact.anywhere, ['business', 'service', 'reach', 'proxy'])],
  ['made, counted', (fact) => leads(fact, 'ship', 'activity') && fact.seen.has('num:count')],
  ['made', (fact) => leads(fact, 'ship', 'activity')],
  ['level of measured', (fact) => leads(fact, 'level', 'win') && nounIs(fact, MEASURED)],
  ['level of made', (fact) => leads(fact, 'level', 'win') && nounIs(fact, MADE)],
  ['level by number', (fact) => leads(fact, 'level', 'win') && fact.numbered],
  ['money', (fact) => leads(fact, 'money')],
  ['people counted', (fact) => leads(fact, 'count', 'placeholder') && nounIs(fact, ['people', 'usage', 'business', 'reach', 'proxy'])],
  ['made things counted', (fact) => leads(fact, 'count', 'placeholder') && nounIs(fact, MADE)],
  ['share in time', (fact) => leads(fact, 'percent') && fact.seen.has('level:time')],
  ['share done', (fact) => leads(fact, 'percent') && hasAny(fact.seen, ['voice:is-done', 'voice:done', 'voice:ends-done'])],
  ['share of people', (fact) => leads(fact, 'percent') && nounIs(fact, ['people', 'usage', 'business', 'service'])],
  ['share of made', (fact) => leads(fact, 'percent') && nounIs(fact, MADE)],
  ['share', (fact) => leads(fact, 'percent')],
  ['measure leads', (fact) => leads(fact, 'service', 'business', 'metric') && fact.numbered],
  ['able at speed', (fact) => hasAny(fact.seen, ['voice:can', 'voice:able']) && hasAny(fact.seen, ['level:time', 'level:rate'])],
  ['people can', (fact) => fact.seen.has('voice:can') || fact.seen.has('voice:able')],
  ['told as done', (fact) => hasAny(fact.seen, ['voice:is-done', 'voice:ends-done', 'voice:starts-done'])],
  ['in time', (fact) => fact.seen.has('level:time') || fact.seen.has('num:bounded')],
  ['people lead, numbered', (fact) => leads(fact, 'people') && fact.numbered],
  ['people lead', (fact) => leads(fact, 'people')],
  ['measured, numbered', (fact) => fact.numbered && hasAny(fact.anywhere, MEASURED)],
  ['measured', (fact) => hasAny(fact.anywhere, ['business', 'service', 'usage'])],
  ['made thing named', (fact) => hasAny(fact.anywhere, MADE)],
]

/** The first of the codebook's rules that speaks, alone and together with whether the line is numbered. */
export function ruleFeatures(line: Line, seen: ReadonlySet<string>): readonly Feature[] {
  const fact = readFacts(line, seen)
  const rule = RULES.find(([, holds]) => holds(fact))?.[0] ?? 'nothing'
  const words = wordsOf(line, line.head, 4)
  return [`rule:${rule}`, `rule:${rule}${fact.numbered ? ' #' : ''}`].map((name) => ({ name, words }))
}
