/** A report's page as it is committed, and whether it needs no login. */
export interface ReportPage {
  readonly html: string
  readonly public: boolean
}
