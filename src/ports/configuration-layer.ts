import type { Visibility } from './portfolio-source.ts'

/** One file as it stands in a repository or checkout. */
export interface TextFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The OKR files and settings of one repository's default branch; layers are listed nearest first. */
export interface ConfigurationLayer {
  /** `owner/name`, or `.` for a checkout. */
  readonly origin: string
  /** `.github/okrs.yml`, or every file of `.github/okrs/`; empty when there is none. */
  readonly okrs: readonly TextFile[]
  readonly settings?: TextFile | undefined
  /** Who may read the repository; left out where nobody needs to know. */
  readonly visibility?: Visibility | undefined
}
