import type { ReportView } from './report-view.ts'

/** The names that are no logins where a key result is spoken of: its owner's is one where the file has it without an `@`, also where somebody else's login is the same. */
export function namedAt({ report, plainNames }: ReportView, keyResult: string | undefined): Pick<ReportView, 'plainNames'> {
  const objective = report.objectives.find(({ keyResults }) => keyResults.some(({ id }) => id === keyResult))
  const owner = (objective?.keyResults.find(({ id }) => id === keyResult)?.owner ?? objective?.owner)?.trim() ?? ''
  return owner === '' || owner.startsWith('@') ? { plainNames } : { plainNames: new Set([...plainNames, owner]) }
}
