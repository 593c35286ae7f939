import { formatOf } from '../../format/format.ts'
import { germanNumbers } from '../../../domain/format/number-style.ts'
import type { Language } from '../language.ts'
import { listWords } from '../list-words.ts'
import type { OwnWordPatterns } from '../own-words.ts'
import { type UsualNouns, vocabularyOf } from '../vocabulary.ts'
import { germanChanges } from './german-changes.ts'
import { germanCoverage } from './german-coverage.ts'
import { germanDay } from './german-day.ts'
import { germanFindings } from './german-findings.ts'
import { germanLabels } from './german-labels.ts'
import { germanGuardrail, germanMatter } from './german-matter.ts'
import { germanNote, germanProblem, germanWaiver } from './german-problem.ts'
import { germanOutlook } from './german-outlook.ts'
import { germanPage } from './german-page.ts'
import { germanPlural } from './german-plural.ts'
import { germanPortfolio } from './german-portfolio.ts'
import { germanReviews } from './german-reviews.ts'
import { germanSentences } from './german-sentences.ts'
import { germanStages } from './german-stages.ts'
import { germanGrades, germanStatuses } from './german-statuses.ts'

/** German product people say them in English. */
const USUAL: UsualNouns = {
  objective: ['Objective', 'Objectives'],
  keyResult: ['Key Result', 'Key Results'],
  initiative: ['Initiative', 'Initiativen'],
}

/** Our other words in German sentences, which put them where no article or ending hangs on them. */
const WORDS: OwnWordPatterns = {
  words: {
    cycle: ['Zyklus', 'Zyklen'], check_in: ['Check-in', 'Check-ins'], guardrail: ['Leitplanke', 'Leitplanken'], expected_impact: ['erwartete Wirkung', 'erwartete Wirkungen'], actual_impact: ['tatsächliche Wirkung', 'tatsächliche Wirkungen'],
  },
}

/** The report in German, with a team's own words for the levels of its plan; sentences are built so that any gender of theirs fits. */
export function german(vocabulary: Readonly<Record<string, string>>): Language {
  const nouns = vocabularyOf(vocabulary, USUAL, germanPlural, WORDS)
  const format = formatOf(germanNumbers, germanDay)
  return {
    tag: 'de',
    format,
    nouns,
    statuses: germanStatuses,
    grades: germanGrades,
    stages: germanStages,
    labels: germanLabels,
    sentences: germanSentences(nouns, format),
    coverage: germanCoverage(nouns),
    outlook: germanOutlook(format),
    changes: germanChanges,
    portfolio: germanPortfolio(nouns),
    reviews: germanReviews,
    findings: germanFindings,
    page: germanPage,
    list: (pieces) => listWords(pieces, 'und'),
    matter: (matter, facts) => germanMatter(matter, facts, nouns, format),
    guardrail: (guardrail) => germanGuardrail(guardrail, format),
    waiver: germanWaiver,
    problem: (code) => germanProblem(code, nouns),
    note: (code) => germanNote(code, nouns),
  }
}
