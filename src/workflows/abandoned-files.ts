import { writingProblem } from '../okrs/path-problem.ts'

/** What a report is written in; a file of another kind is none of ours, whatever a list says. */
const REPORT_FILE = /\.(?:atom|csv|html|json|md|svg)$/

/**
 * Files that the last report, given as its data, stood in and the next one does not need: the chart of a key result that is
 * gone, a page that has moved. Its list stands in a branch that people can write to, so that it counts only for what a report may be written in.
 */
export function abandonedFiles(earlier: string | undefined, next: readonly { readonly path: string }[]): readonly string[] {
  const needed = new Set(next.map(({ path }) => path))
  return filesOf(earlier).filter((path) => !needed.has(path) && REPORT_FILE.test(path) && !path.toLowerCase().startsWith('.github/') && writingProblem(path) === undefined)
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
