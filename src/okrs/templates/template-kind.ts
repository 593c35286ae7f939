/** What people start from when they write an issue or a pull request; the forms of issues are YAML, all else is Markdown. */
type TemplateKind = 'issue-form' | 'issue-template' | 'pull-request-template'

/** Where GitHub looks for templates, the folder that wins first; the empty one is the root. */
export const templateHomes: readonly string[] = ['.github', '', 'docs']

/** Folders with several templates. */
export const templateFolders: readonly string[] = ['.github/ISSUE_TEMPLATE', '.github/issue_template', ...below('PULL_REQUEST_TEMPLATE')]

/** Pull request templates by the spellings that are in use; a folder's names tell the others. */
export const pullRequestTemplates: readonly string[] = [...below('pull_request_template.md'), ...below('PULL_REQUEST_TEMPLATE.md')]

/** More templates than this nobody offers; the rest is left alone. */
const MOST_TEMPLATES = 20

const KINDS: readonly (readonly [TemplateKind, RegExp])[] = [
  ['issue-form', /^\.github\/issue_template\/(?!config\.)[^/\p{Cc}]+\.ya?ml$/iu],
  ['issue-template', /^\.github\/issue_template\/[^/\p{Cc}]+\.md$/iu],
  ['pull-request-template', /^(?:\.github\/|docs\/)?pull_request_template(?:\.md|\.txt|\/[^/\p{Cc}]+\.(?:md|txt))$/iu],
]

/** Which template GitHub takes a file of a repository for, in whatever letter case; undefined for any other file, and where its name would not print on one line. */
export function templateKind(path: string): TemplateKind | undefined {
  return KINDS.find(([, places]) => places.test(path))?.[0]
}

/** The templates among files that are looked at: those of pull requests first, which are few, and of which the first hides the others. */
export function templatesAmong<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const isLater = ({ path }: File): number => Number(templateKind(path) !== 'pull-request-template')
  return files.filter(({ path }) => templateKind(path) !== undefined).toSorted((a, b) => isLater(a) - isLater(b)).slice(0, MOST_TEMPLATES)
}

function below(name: string): readonly string[] {
  return templateHomes.map((home) => (home === '' ? name : `${home}/${name}`))
}
