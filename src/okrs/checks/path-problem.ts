import { isConfigurationPath } from '../okrs-paths.ts'

/** Why a path may not be used, or undefined when it names a file inside the repository. */
export function pathProblem(path: string): string | undefined {
  if (path.trim() === '' || path !== path.trim()) return 'it is empty, or begins or ends with a space'
  if (/[\p{Cc}\\]/u.test(path)) return 'it has a backslash or a control character; folders are separated by /'
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z]:/.test(path)) return 'it is absolute; paths start at the top of the repository'
  const parts = path.toLowerCase().split('/')
  if (parts.includes('..')) return 'it climbs out of the repository'
  if (parts.includes('') || parts.includes('.')) return 'it has an empty part, or a part that is only a dot'
  return parts.some(isGitFolder) ? 'it lies in .git, which belongs to git' : undefined
}

/** Some file systems take a short name, dots and blanks at the end, and characters that show nothing for the same folder. */
function isGitFolder(part: string): boolean {
  return /^(?:\.git|git~\d{1,9})[. ]{0,20}$/.test(part.replace(/\p{Cf}/gu, ''))
}

/** Why Throughline may not write to a path, beyond what makes it no path of the repository. */
export function writingProblem(path: string): string | undefined {
  const lower = path.toLowerCase()
  if (lower === '.github/workflows' || lower.startsWith('.github/workflows/')) return 'it lies in .github/workflows, where files are run'
  return isConfigurationPath(lower) ? 'it is where the OKRs or the settings themselves are kept' : pathProblem(path)
}
