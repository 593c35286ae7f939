import { fitting } from './markdown/fitting.ts'
import { paragraph } from './markdown/paragraph.ts'
import { deliveryWords } from './words/delivery-words.ts'

/** The pull request that offers the report to a branch: its title, and its text as Markdown. */
export function renderReportPullRequest(branch: string): { readonly title: string; readonly body: string } {
  return { title: deliveryWords.pullRequestTitle(), body: `${fitting([paragraph(deliveryWords.pullRequest(branch)), paragraph(deliveryWords.directly())])}\n` }
}
