/** One file of the report, as it shall stand in the repository. */
export interface ReportFile {
  readonly path: string
  readonly content: string
}
