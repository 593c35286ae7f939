import { formatOf } from '../../format/format.ts'
import { englishNumbers } from '../../../domain/format/number-style.ts'
import { given } from '../../phrase/phrase.ts'
import { dayWords } from '../day-words.ts'
import type { Language } from '../language.ts'
import { listWords } from '../list-words.ts'
import { vocabularyOf } from '../vocabulary.ts'
import { waiverWords } from '../waiver-words.ts'
import { englishChanges } from './english-changes.ts'
import { englishCoverage } from './english-coverage.ts'
import { englishFindings } from './english-findings.ts'
import { englishGuardrail, englishMatter } from './english-matter.ts'
import { englishLabels } from './english-labels.ts'
import { englishOutlook } from './english-outlook.ts'
import { englishPage } from './english-page.ts'
import { englishPortfolio } from './english-portfolio.ts'
import { englishReviews } from './english-reviews.ts'
import { englishSentences } from './english-sentences.ts'
import { englishStages } from './english-stages.ts'
import { englishGrades, englishStatuses } from './english-statuses.ts'

/** The report in English, with a team's own words for the levels of its plan. */
export function english(vocabulary: Readonly<Record<string, string>>): Language {
  const nouns = vocabularyOf(vocabulary)
  const format = formatOf(englishNumbers, dayWords)
  return {
    tag: 'en',
    format,
    nouns,
    statuses: englishStatuses,
    grades: englishGrades,
    stages: englishStages,
    labels: englishLabels,
    sentences: englishSentences(nouns, format),
    coverage: englishCoverage(nouns),
    outlook: englishOutlook(format),
    changes: englishChanges,
    portfolio: englishPortfolio(nouns),
    reviews: englishReviews,
    findings: englishFindings(nouns),
    page: englishPage,
    list: (pieces) => listWords(pieces),
    matter: (matter, facts) => englishMatter(matter, facts, nouns, format),
    guardrail: (guardrail) => englishGuardrail(guardrail, format),
    waiver: waiverWords,
    problem: (_, message) => given(message.replace(/\.$/, ''), 200),
    note: (_, message) => given(message, 160),
  }
}
