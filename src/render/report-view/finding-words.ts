import type { QualityFinding } from '../../domain/quality-finding.ts'
import { messagePhrase } from '../phrase/message-phrase.ts'
import { code, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import type { FindingSentences } from '../words/finding-sentences.ts'
import type { ReportView } from './report-view.ts'

/** One finding: what kind it is, in the language of the report; what the rule says, in English; and the line to write instead. */
interface FindingLine {
  readonly kind: Phrase
  readonly message: Phrase
  readonly rewriting: string | undefined
}

/** What a document shows of the findings on one thing. */
interface FindingWords {
  readonly summary: Phrase
  readonly findings: readonly FindingLine[]
  /** How many are left out, and what shows them. */
  readonly more: Phrase | undefined
}

/** A report is no wall: whoever mends a file runs the linter, which says everything. */
const MOST = 3
const LONGEST = 500

/** The findings on one thing in words; nothing for executives, who do not write the file. */
export function findingWords(about: Parameters<FindingSentences['summary']>[0], all: readonly QualityFinding[] | undefined, { settings, language }: ReportView): FindingWords | undefined {
  if (all === undefined || settings.report.audience === 'executive') return undefined
  const say = language.findings
  return {
    summary: say.summary(about, all.length),
    findings: all.slice(0, MOST).map(({ rule, severity, message, suggestion }) => {
      const headline = say.headline(rule)
      const mark = words(severity === 'error' ? '❌' : '⚠️')
      return { kind: headline === undefined ? mark : phrase`${mark} ${strong(words(headline))}:`, message: phrase`${messagePhrase(message, LONGEST)} (${code(rule)})`, rewriting: suggestion }
    }),
    more: all.length > MOST ? say.more(all.length - MOST, code('throughline lint')) : undefined,
  }
}
