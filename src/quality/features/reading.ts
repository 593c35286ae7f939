import type { Line } from '../words/line.ts'
import { NUMBER_KINDS } from '../words/number-kinds.ts'
import { nounPhraseAt } from '../words/noun-phrase.ts'
import { findTraction } from '../traps/traction/find-traction.ts'
import { findWrongMoment } from '../traps/wrong-moment/find-wrong-moment.ts'
import type { WordClass } from '../words/word-class.ts'

/** The few facts about a line that the codebook's rules ask for. */
export interface Reading {
  /** Classes of the leading word; its token kind if it is a number. */
  readonly lead: ReadonlySet<string>
  /** Classes of the noun that is made, measured or counted. */
  readonly noun: ReadonlySet<WordClass>
  /** Classes anywhere in the line. */
  readonly anywhere: ReadonlySet<WordClass>
  /** Names of what was seen of numbers, levels and voice. */
  readonly seen: ReadonlySet<string>
  readonly numbered: boolean
  /** Whether reach, use of one thing, or an early proxy is what the line speaks of. */
  readonly misleads: boolean
}

/** Reads a line for the rules; `seen` are the names of what was observed of its numbers, levels, voice and subject. */
export function readFacts(line: Line, seen: ReadonlySet<string>): Reading {
  const at = line.head
  const kind = line.tokens[at]?.kind ?? 'sign'
  const led = NUMBER_KINDS.has(kind) || (line.classes[at]?.length ?? 0) > 0
  const phrase = nounPhraseAt(line, led ? at + 1 : at)
  const noun = phrase === undefined ? [] : line.classes.slice(phrase.from, phrase.head + 1).flat()
  const head = phrase === undefined ? [] : line.classes[phrase.head] ?? []
  return {
    lead: new Set([kind, ...(line.classes[at] ?? [])]),
    noun: new Set(head.length > 0 ? head : noun),
    anywhere: new Set(line.classes.flat()),
    seen,
    numbered: line.tokens.some((token) => NUMBER_KINDS.has(token.kind)),
    misleads: findTraction(line) !== undefined || findWrongMoment(line) !== undefined,
  }
}
