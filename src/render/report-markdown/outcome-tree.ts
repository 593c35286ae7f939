import type { Claim } from '../../report/claim.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { given, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { itemTitle } from '../report-view/item-link.ts'
import { promisedAmounts } from '../report-view/promised-amounts.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { statusesOf } from '../words/statuses-of.ts'

const MOST_CLAIMS = 12

/** Objectives, their key results and the work under them as a nested list, with the expected impact on each branch. */
export function outcomeTree(view: ReportView): Markdown | undefined {
  const branches = view.report.objectives.flatMap(({ id, title, keyResults }) => [
    branch(0, phrase`${strong(id)} ${given(title, 100)}`),
    ...keyResults.flatMap((keyResult) => keyResultBranches(keyResult, view)),
  ])
  return branches.length === 0 ? undefined : trusted(branches.join('\n'))
}

function keyResultBranches(keyResult: KeyResultReport, view: ReportView): readonly string[] {
  const claims = keyResult.claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
  const rest = claims.length - MOST_CLAIMS
  return [
    branch(1, phrase`${words(statusesOf(view.report, view.language)[keyResult.status].emoji)} ${strong(keyResult.id)} ${given(keyResult.title, 100)}`),
    ...claims.slice(0, MOST_CLAIMS).map((claim) => branch(2, claimBranch(claim, keyResult, view))),
    ...(rest > 0 ? [branch(2, words(view.language.sentences.more(rest)))] : []),
  ]
}

function claimBranch(claim: Claim, keyResult: KeyResultReport, view: ReportView): Phrase {
  const promised = claim.counted ?? claim.delta
  const impact = promised === undefined ? words('') : phrase` → ${strong(view.language.format.change(promised, keyResult.unit, promisedAmounts(keyResult)))}`
  return phrase`${words(view.language.stages[claim.stage].emoji)} ${itemTitle(view, claim.item)}${impact}`
}

function branch(depth: number, content: Phrase): string {
  return `${'  '.repeat(depth)}- ${phraseToMarkdown(content)}`
}
