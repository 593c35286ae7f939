import type { Plan } from '../../domain/plan.ts'
import { keyResultOptions } from '../../okrs/templates/key-result-option.ts'
import type { KeyResultNames } from '../../okrs/templates/key-result-names.ts'
import { syncIssueForm } from '../../okrs/templates/sync-issue-form.ts'
import { syncPullRequestTemplate } from '../../okrs/templates/sync-pull-request-template.ts'
import { templateKind } from '../../okrs/templates/template-kind.ts'
import type { TextFile } from '../../ports/configuration-layer.ts'

/** A template as it stands, and as it is to be. */
export interface SyncedTemplate {
  readonly path: string
  readonly former: string
  readonly content: string
}

/** The issue forms and pull request templates that name other key results than the plan has; those that are in step, or were never tied to it, are left out. */
export function syncedTemplates(templates: readonly TextFile[], plan: Plan, names: KeyResultNames): readonly SyncedTemplate[] {
  const options = keyResultOptions(plan)
  return templates.flatMap(({ path, text }) => {
    const content = templateKind(path) === 'issue-form' ? syncIssueForm(text, options, names) : syncPullRequestTemplate(text, options)
    return content === undefined ? [] : [{ path, former: text, content }]
  })
}
