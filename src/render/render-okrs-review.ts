import type { OkrsReview } from '../changes/okrs-review.ts'
import { isLoweredLate, isReading } from '../domain/plan-change.ts'
import { diagnosticTable } from './check/diagnostic-table.ts'
import type { ReviewText } from './check/review-text.ts'
import { details } from './markdown/details.ts'
import { type Markdown, stacked } from './markdown/markdown.ts'
import { heading, paragraph } from './markdown/paragraph.ts'
import { changePoints, changeTable } from './okrs-review/change-table.ts'
import { workSection } from './okrs-review/work-section.ts'
import { type Phrase, phrase, words } from './phrase/phrase.ts'
import { inOwnWords } from './words/own-words.ts'
import { headlineWords, reviewWords } from './words/review-words.ts'
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts'

/** In which repository a review is read, and in whose words. */
interface ReviewContext {
  /** `owner/name`, for references in short. */
  readonly repository: string
  readonly vocabulary: Readonly<Record<string, string>>
}

const MOST_FINDINGS = 20

/** What the check and the comment say about a change of the OKRs: what stands out, which open work it affects, all changes, and what could be better about them. */
export function renderOkrsReview(review: OkrsReview, context: ReviewContext): ReviewText {
  const vocabulary = vocabularyOf(context.vocabulary)
  const headline = headlineWords(review, vocabulary)
  const fails = review.findings.some(({ severity }) => severity === 'error')
  if (headline === undefined && review.findings.length === 0) {
    return { title: words('OKR file: comments and layout only'), check: [paragraph(reviewWords.onlyLayout())], comment: [], fails }
  }
  const blocks = reviewBlocks(review, headline, context.repository, vocabulary)
  return { title: phrase`OKR changes: ${headline ?? inOwnWords(words('findings only'), vocabulary.own)}`, check: blocks, comment: headline === undefined ? [] : blocks, fails }
}

function reviewBlocks(review: OkrsReview, headline: Phrase | undefined, home: string, vocabulary: Vocabulary): readonly Markdown[] {
  const { changes, findings, files } = review
  const late = changes.filter(isLoweredLate)
  const readings = changes.filter(isReading)
  const others = changes.filter((change) => !isLoweredLate(change) && !isReading(change))
  const say = inOwnWords(reviewWords, vocabulary.own)
  const note = say.file(files)
  const blocks = [
    headline === undefined ? undefined : paragraph(say.opening(headline)),
    note && paragraph(note),
    section(say.lowered(late), stacked([late.length === 0 ? undefined : paragraph(say.loweredNote()), changePoints(late, vocabulary)])),
    workSection(review, home, vocabulary),
    changeTable(others, vocabulary),
    changePoints(readings, vocabulary),
    details(say.findings(), diagnosticTable(findings.slice(0, MOST_FINDINGS))),
    closing(review, late.length > 0, say),
  ]
  return blocks.flatMap((block) => (block === undefined || block === '' ? [] : [block]))
}

function section(title: Phrase, content: Markdown): Markdown | undefined {
  return content === '' ? undefined : stacked([heading(3, title), content])
}

/** Whoever sees something stand out asks first whether it stops them. */
function closing({ findings, work }: OkrsReview, lowered: boolean, say: typeof reviewWords): Markdown | undefined {
  if (findings.some(({ severity }) => severity === 'error')) return paragraph(say.blocking())
  const affected = work.kind === 'looked' && work.affected.length > 0
  return lowered || affected ? paragraph(say.notBlocking()) : undefined
}
