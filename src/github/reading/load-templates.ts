import { isIssueForm, issueFormFolder, mostForms, pullRequestTemplates } from '../../okrs/templates/issue-form-folder.ts'
import type { TextFile } from '../../ports/configuration-layer.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type TemplatesAnswer, templatesQuery } from '../documents/templates-query.ts'

/** The issue forms and the pull request template of the default branch, in one request; what cannot be read is left out, since nothing depends on it. */
export async function loadTemplates(place: RepositoryClient): Promise<readonly TextFile[]> {
  const [lower = '', upper = ''] = pullRequestTemplates
  const variables = { forms: `HEAD:${issueFormFolder}`, lower: `HEAD:${lower}`, upper: `HEAD:${upper}` }
  const { data: { repository } } = await query<TemplatesAnswer>(place, `the issue forms of ${place.repository}`, templatesQuery, variables)
  const forms = (repository?.forms?.entries ?? []).filter(({ name }) => isIssueForm(name)).slice(0, mostForms)
  return [
    ...forms.flatMap(({ name, object }) => textFile(`${issueFormFolder}/${name}`, object)),
    ...textFile(lower, repository?.lower ?? null),
    ...textFile(upper, repository?.upper ?? null),
  ]
}

function textFile(path: string, blob: { readonly text?: string | null; readonly isTruncated?: boolean } | null): readonly TextFile[] {
  return typeof blob?.text === 'string' && blob.isTruncated !== true ? [{ path, text: blob.text }] : []
}
