import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isIssueForm, issueFormFolder, mostForms, pullRequestTemplates } from '../okrs/templates/issue-form-folder.ts'
import type { TextFile } from '../ports/configuration-layer.ts'
import { readTextFile } from './read-checkout.ts'

/** The issue forms and the pull request template of the checkout in `directory`. Throws when a file that is there cannot be read. */
export function readTemplates(directory: string): readonly TextFile[] {
  const forms = join(directory, issueFormFolder)
  const names = existsSync(forms) ? readdirSync(forms).filter(isIssueForm).toSorted().slice(0, mostForms) : []
  // On a disk that tells no case, both spellings are one file.
  const [template] = existsSync(join(directory, '.github')) ? readdirSync(join(directory, '.github')).map((name) => `.github/${name}`).filter((path) => pullRequestTemplates.includes(path)) : []
  const paths = [...names.map((name) => `${issueFormFolder}/${name}`), ...(template === undefined ? [] : [template])]
  return paths.flatMap((path) => readTextFile(directory, path) ?? [])
}
