import type { OkrsReview } from '../../changes/okrs-review.ts'
import { itemName } from '../../domain/item.ts'
import { isLoweredLate, type PlanChange } from '../../domain/plan-change.ts'
import { cleanText } from '../clean-text.ts'
import { phrase, words } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { changeLine } from '../words/change-row.ts'
import { formerIdFix } from '../words/former-id-fix.ts'
import { groupedWork } from '../words/grouped-work.ts'
import { inOwnWords } from '../words/own-words.ts'
import { affectedBy, headlineWords, lateWords, reviewWords } from '../words/review-words.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { type Paint, paint } from './paint.ts'
import { renderTerminalDiagnostics } from './render-terminal-diagnostics.ts'

/** How to print a review. */
interface DiffStyle {
  readonly vocabulary: Vocabulary
  /** `owner/name`, for references in short. */
  readonly repository: string
  readonly colour: boolean
}

/** What two versions of the OKRs differ in, for a terminal: a headline, a line a change, the work that it affects, what the rules find. */
export function renderTerminalDiff(review: OkrsReview, { vocabulary, repository, colour }: DiffStyle): string {
  const ink = paint(colour)
  const headline = headlineWords(review, vocabulary)
  const note = reviewWords.file(review.files)
  const blocks = [
    headline === undefined ? `${phraseToText(phrase`No ${vocabulary.objective.one}, ${vocabulary.keyResult.one} or ${inOwnWords(words('check-in'), vocabulary.own)} differs.`)}\n` : `${ink.bold(`OKR changes: ${phraseToText(headline)}`)}\n`,
    note && `${phraseToText(note)}\n`,
    lines(review.changes.map((change) => changeText(change, ink, vocabulary))),
    lines(workLines(review, repository, ink, vocabulary)),
    review.findings.length === 0 ? undefined : renderTerminalDiagnostics(review.findings, { colour }),
  ]
  return blocks.filter((block) => block !== undefined && block !== '').join('\n')
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '' : `${all.join('\n')}\n`
}

function changeText(change: PlanChange, ink: Paint, vocabulary: Vocabulary): string {
  const { site } = change
  const name = ink.bold(cleanText(site.keyResult ?? site.objective ?? site.cycle, 64))
  const text = phraseToText(changeLine(change, vocabulary))
  return isLoweredLate(change) ? `${ink.yellow('!')} ${name} ${text} ${ink.yellow(`(lowered ${phraseToText(inOwnWords(lateWords([change]), vocabulary.own))})`)}` : `  ${name} ${text}`
}

function workLines({ work, changes }: OkrsReview, home: string, ink: Paint, vocabulary: Vocabulary): readonly string[] {
  const groups = groupedWork(affectedBy(work), changes, vocabulary).map(({ text, items }) => `${ink.yellow('!')} ${phraseToText(text)}: ${items.map(({ item }) => itemName(item, home)).join(', ')}`)
  const fixes = changes.flatMap((change) => {
    const fix = formerIdFix(change)
    if (fix === undefined) return []
    return fix.kind === 'taken' ? [`  ${phraseToText(reviewWords.takenId(fix.id))}`] : [`  ${phraseToText(reviewWords.keepAlias(fix.id, fix.to))}`, `    ${fix.line}`]
  })
  const none = work.kind === 'looked' && groups.length === 0 && work.looked > 0 ? [`  ${phraseToText(reviewWords.noWork(work.looked, vocabulary))}`] : []
  return [...groups, ...fixes, ...none]
}
