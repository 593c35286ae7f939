/** The words of the page that no other format has. */
export interface PageLabels {
  readonly skip: string
  readonly contents: string
  readonly decisions: string
  readonly waiting: string
  readonly progress: string
  readonly onCourse: string
  readonly ofThem: (count: number, all: number) => string
  readonly forecasts: string
  readonly forecast: Readonly<Record<'likely' | 'possible' | 'unlikely' | 'unknown', string>>
  readonly uncovered: (count: number) => string
  readonly find: string
  readonly everyStatus: string
  readonly shown: string
  readonly details: string
  readonly work: string
  readonly legend: { readonly done: string; readonly promised: string; readonly open: string }
  /** `done` is undefined where nobody has measured. */
  readonly coverageBar: (done: string | undefined, promised: string, open: string) => string
  readonly weight: string
  readonly severities: Readonly<Record<'high' | 'medium' | 'low', string>>
}
