import type { Day } from '../../domain/day.ts'
import type { NoteCode, ProblemCode } from '../../domain/problem.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Unit } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import type { Status } from '../../report/status.ts'
import type { Waiver } from '../../domain/verdict.ts'
import type { Format } from '../format/format.ts'
import type { Phrase, Piece } from '../phrase/phrase.ts'
import type { ChangeSentences } from './change-sentences.ts'
import type { CoverageSentences } from './coverage-sentences.ts'
import type { FindingSentences } from './finding-sentences.ts'
import type { OutlookSentences } from './outlook-sentences.ts'
import type { PageLabels } from './page-labels.ts'
import type { PortfolioSentences } from './portfolio-sentences.ts'
import type { ReportLabels } from './report-labels.ts'
import type { ReportSentences } from './report-sentences.ts'
import type { ReviewSentences } from './review-sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a status looks and reads. */
export interface StatusWords {
  readonly emoji: string
  /** In a table. */
  readonly word: string
  /** After a number and `is` or `are`. */
  readonly predicate: string
  /** When a key result has it. */
  readonly meaning: string
}

/** How a stage looks and reads. */
export interface StageWords {
  readonly emoji: string
  readonly word: string
  readonly meaning: string
}

/** A matter in words: what is wrong, as a clause without its full stop, and what would mend it, as a sentence of its own. */
export interface MatterWords {
  readonly what: Phrase
  readonly advice: Phrase | undefined
}

/** What a sentence about a matter needs to know. */
export interface MatterFacts {
  /** The unit of the key result, for a matter of one. */
  readonly unit: Unit
  /** What stands for the item, mostly a link, or for several of which the same is said. */
  readonly item: Piece
  readonly isMany?: boolean | undefined
  /** What keeps the item from being linked, in words. */
  readonly problem: Phrase | undefined
  /** Names that are no logins. */
  readonly plainNames?: ReadonlySet<string> | undefined
  /** When the key result was due, once that day has passed and its cycle has not. */
  readonly passed?: Day | undefined
  /** The cycle has ended. */
  readonly over?: boolean | undefined
  /** Other guardrails of the key result that are breached too. */
  readonly alike?: readonly GuardrailFacts[] | undefined
}

/**
 * Every sentence of the report in one language: another language is another value of this type. Strings are our own words; what
 * people wrote, and what carries their units, comes in as a phrase or as a string that a phrase escapes.
 */
export interface Language {
  /** As in the `lang` attribute of a page. */
  readonly tag: string
  readonly format: Format
  /** What this team calls the levels of its plan. */
  readonly nouns: Vocabulary
  readonly statuses: Readonly<Record<Status, StatusWords>>
  /** The statuses once the cycle is over, when they say what came of it. */
  readonly grades: Readonly<Record<Status, StatusWords>>
  readonly stages: Readonly<Record<Stage, StageWords>>
  readonly labels: ReportLabels
  readonly sentences: ReportSentences
  readonly coverage: CoverageSentences
  readonly outlook: OutlookSentences
  readonly changes: ChangeSentences
  readonly portfolio: PortfolioSentences
  readonly reviews: ReviewSentences
  readonly findings: FindingSentences
  readonly page: PageLabels
  /** Pieces as a list in a sentence: `a`, `a and b`, `a, b and c`. */
  readonly list: (pieces: readonly Piece[]) => Phrase
  readonly matter: (matter: Attention, facts: MatterFacts) => MatterWords
  /** A matter's `guardrail` in words: its metric, its value and its bounds. */
  readonly guardrail: (guardrail: GuardrailFacts) => Phrase
  readonly waiver: (waiver: Waiver) => Phrase
  /** What keeps an item from being linked; `message` is what the check said about it, in English. */
  readonly problem: (code: ProblemCode, message: string) => Phrase
  readonly note: (code: NoteCode, message: string) => Phrase
}

/** A guardrail with its numbers. */
export interface GuardrailFacts {
  readonly metric: string
  readonly unit: Unit
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly current?: number | undefined
}
