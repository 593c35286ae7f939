/** Where a repository keeps its OKRs and the settings. */
const okrsPaths = { file: '.github/okrs.yml', folder: '.github/okrs', settings: '.github/throughline.yml' } as const

/** The one file that holds a single cycle. */
export const okrsFile = okrsPaths.file

/** The folder that holds one file a cycle, where there are several. */
export const okrsFolder = okrsPaths.folder

/** The tool's settings. */
export const settingsFile = okrsPaths.settings

/** Whether a file of the folder, or the file itself, defines OKRs: `.github/okrs.yml`, `.github/okrs/2026-Q4.yml`. */
export function isOkrsPath(path: string): boolean {
  return path === okrsFile || (path.startsWith(`${okrsFolder}/`) && (path.endsWith('.yml') || path.endsWith('.yaml')))
}

/** Whether a change of this file changes what Throughline decides: the OKR files and the settings. */
export function isConfigurationPath(path: string): boolean {
  return path === settingsFile || isOkrsPath(path)
}
