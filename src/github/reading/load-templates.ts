import { pullRequestTemplates, templateFolders, templatesAmong } from '../../okrs/templates/template-kind.ts'
import type { TextFile } from '../../ports/configuration-layer.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type TemplatesAnswer, templatesQuery, type TemplateText } from '../documents/templates-query.ts'

/** The issue forms and templates of the default branch, in one request; what cannot be read is left out, since nothing depends on it. */
export async function loadTemplates(place: RepositoryClient): Promise<readonly TextFile[]> {
  const { data: { repository } } = await query<TemplatesAnswer>(place, `the issue forms of ${place.repository}`, templatesQuery)
  const inFolders = templateFolders.flatMap((folder, index) => (repository?.[`folder${index}`]?.entries ?? []).flatMap(({ name, object }) => textFile(`${folder}/${name}`, object)))
  const files = pullRequestTemplates.flatMap((path, index) => textFile(path, repository?.[`file${index}`]))
  return templatesAmong([...inFolders, ...files])
}

function textFile(path: string, blob: TemplateText | null | undefined): readonly TextFile[] {
  return typeof blob?.text === 'string' && blob.isTruncated !== true ? [{ path, text: blob.text }] : []
}
