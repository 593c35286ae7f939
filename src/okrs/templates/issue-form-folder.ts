/** Where GitHub looks for issue forms. */
export const issueFormFolder = '.github/ISSUE_TEMPLATE'

/** Where a pull request template may stand, by either of GitHub's spellings. */
export const pullRequestTemplates: readonly string[] = ['.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE.md']

/** More forms than this nobody offers; the rest is left alone. */
export const mostForms = 20

/** Whether a file of the folder is a form, and not the chooser's settings or an old template. */
export function isIssueForm(name: string): boolean {
  return /^[^/]+\.ya?ml$/.test(name) && !/^config\.ya?ml$/i.test(name)
}
