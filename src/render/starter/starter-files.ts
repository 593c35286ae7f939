import type { KeyResultOption } from '../../okrs/templates/key-result-option.ts'
import { starterIssueForm } from './starter-issue-form.ts'
import { starterOkrs } from './starter-okrs.ts'
import { starterPullRequestTemplate } from './starter-pull-request-section.ts'
import { starterSettings } from './starter-settings.ts'
import { starterReportWorkflow, starterWorkflow } from './starter-workflow.ts'

/** A file that `init` writes. */
interface StarterFile {
  readonly path: string
  readonly content: string
}

/** Everything that a repository needs to start, for the quarter in which `today` lies; `options` are the key results to choose from. */
export function starterFiles(today: string, options: readonly KeyResultOption[]): readonly StarterFile[] {
  return [
    { path: '.github/okrs.yml', content: starterOkrs(today) },
    { path: '.github/throughline.yml', content: starterSettings() },
    { path: '.github/ISSUE_TEMPLATE/initiative.yml', content: starterIssueForm(options) },
    { path: '.github/pull_request_template.md', content: starterPullRequestTemplate(options) },
    { path: '.github/workflows/throughline.yml', content: starterWorkflow() },
    { path: '.github/workflows/throughline-report.yml', content: starterReportWorkflow() },
  ]
}
