import { writingProblem } from '../okrs/checks/path-problem.ts'

/** What a report is written in; a file of another kind is none of ours, whatever a list says. */
const REPORT_FILE = /\.(?:atom|csv|html|json|md|svg)$/

/**
 * Files that the last report, given as its data, stood in and the next one does not need: the chart of a key result that is
 * gone, a picture of a section. Its list stands in a branch that people can write to, where nobody reads it line by line, so that it counts only
 * for what a report may be written in, in the folders in which the next one has files: a README is not in danger.
 */
export function abandonedFiles(earlier: string | undefined, next: readonly { readonly path: string }[]): readonly string[] {
  const needed = new Set(next.map(({ path }) => path))
  const folders = new Set(next.map(({ path }) => folderOf(path)).filter((folder) => folder !== ''))
  return filesOf(earlier).filter((path) => !needed.has(path) && folders.has(folderOf(path)) && REPORT_FILE.test(path) && !path.toLowerCase().startsWith('.github/') && writingProblem(path) === undefined)
}

function filesOf(earlier: string | undefined): readonly string[] {
  if (earlier === undefined) return []
  try {
    const files = (JSON.parse(earlier) as { readonly files?: unknown } | null)?.files
    return Array.isArray(files) ? [...new Set(files.filter((path) => typeof path === 'string'))].sort() : []
  } catch {
    return []
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
