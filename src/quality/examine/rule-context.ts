import type { KeyResult } from '../../domain/key-result.ts'
import type { Classification } from '../classification.ts'
import { classifyKeyResult } from '../classify-key-result.ts'
import { type TitleDirection, directionInTitle } from '../title/direction-in-title.ts'
import { type TitleNumbers, readTitleNumbers } from '../title/read-title-numbers.ts'
import { type Line, readLine } from '../words/line.ts'
import type { RuleSettings } from './rule-settings.ts'

/** What rules share: the settings, and readings of titles, each worked out once. */
export interface RuleContext {
  readonly settings: RuleSettings
  classify(keyResult: KeyResult): Classification
  /** The title cut into words that the lexicon knows something of. */
  lineOf(keyResult: KeyResult): Line
  numbersOf(keyResult: KeyResult): TitleNumbers
  /** Which way the title wants the number to go. */
  directionOf(keyResult: KeyResult): TitleDirection | undefined
}

/** Tells what kind of thing a key result asks for; the words of its title are handed over where they are at hand. */
export type Classify = (keyResult: KeyResult, line?: Line) => Classification

/** A context whose readings are kept for as long as it lives. */
export function createRuleContext(settings: RuleSettings, classify: Classify = classifyByFields): RuleContext {
  const lineOf = remembered(({ title }) => readLine(title), ({ title }) => title)
  return {
    settings,
    classify: remembered((keyResult) => classify(keyResult, lineOf(keyResult)), (keyResult) => keyResult),
    lineOf,
    numbersOf: remembered(({ title, unit }) => readTitleNumbers(title, unit), ({ title, unit }) => `${unit.kind === 'duration' ? 'time' : ''}\n${title}`),
    directionOf: remembered((keyResult) => directionInTitle(keyResult.title, lineOf(keyResult)), ({ title }) => title),
  }
}

/** The kind of a key result by its title, and by its fields where the title leaves doubt. */
export function classifyByFields({ title, metric, unit, baseline, target }: KeyResult, line?: Line): Classification {
  return classifyKeyResult({ title, metric, unit: unit.symbol, baseline, target }, line)
}

function remembered<T>(read: (keyResult: KeyResult) => T, keyOf: (keyResult: KeyResult) => unknown): (keyResult: KeyResult) => T {
  const known = new Map<unknown, T>()
  return (keyResult) => {
    const key = keyOf(keyResult)
    if (!known.has(key)) known.set(key, read(keyResult))
    return known.get(key) as T
  }
}
