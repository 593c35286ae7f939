import type { AffectedItem } from '../../changes/affected-work.ts'
import type { OkrsReview } from '../../changes/okrs-review.ts'
import { itemName } from '../../domain/item.ts'
import type { PlanChange } from '../../domain/plan-change.ts'
import { fence } from '../markdown/fence.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { joined, link, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { groupedWork, type WorkGroup } from '../words/grouped-work.ts'
import { reviewWords } from '../words/review-words.ts'
import { formerIdFix } from '../words/former-id-fix.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

const MOST_ITEMS = 20

/** The open work that a change affects, group by group, with the line that keeps a renamed key result's links; `home` is the repository in which it is read. */
export function workSection({ work, changes }: OkrsReview, home: string, vocabulary: Vocabulary): Markdown | undefined {
  if (work.kind === 'unknown') return paragraph(reviewWords.unknownWork(work.reason, vocabulary))
  const groups = work.kind === 'looked' ? groupedWork(work.affected, changes, vocabulary) : []
  const fixes = changes.flatMap((change) => fixOf(change) ?? [])
  if (groups.length === 0 && fixes.length === 0) return work.kind === 'looked' && work.looked > 0 ? paragraph(reviewWords.noWork(work.looked, vocabulary)) : undefined
  return stacked([
    groups.length === 0 ? undefined : heading(3, reviewWords.work(vocabulary)),
    ...groups.map((group) => paragraph(groupLine(group, home))),
    ...fixes.slice(0, MOST_ITEMS),
  ])
}

function groupLine({ text, items }: WorkGroup, home: string): Phrase {
  const names = items.slice(0, MOST_ITEMS).map(({ item }: AffectedItem) => link(item.url, itemName(item, home)))
  const more = items.length - names.length
  return phrase`${text}: ${joined(names, ', ')}${more > 0 ? words(` and ${more} more`) : words('')}`
}

function fixOf(change: PlanChange): Markdown | undefined {
  const fix = formerIdFix(change)
  if (fix === undefined) return undefined
  return fix.kind === 'taken'
    ? paragraph(reviewWords.takenId(fix.id))
    : stacked([paragraph(reviewWords.keepAlias(fix.id, fix.to)), fence(fix.line, 'yaml')])
}
