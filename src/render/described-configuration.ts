import type { Diagnostic } from '../domain/diagnostic.ts'
import type { EffectiveSetting } from '../okrs/effective-settings.ts'

/** What holds in a repository, and who says so. */
export interface DescribedConfiguration {
  /** `owner/name`; empty for a checkout whose repository nobody named. */
  readonly repository: string
  /** `silent`: there are no OKRs, so Throughline says nothing here; `broken`: there are, and they cannot be read. */
  readonly state: 'on' | 'off' | 'silent' | 'broken'
  readonly mode: string
  /** The nearest first; a layer without files is not among them. */
  readonly layers: readonly DescribedLayer[]
  /** The owner's `.github` repository has files, and nobody has asked for them here. */
  readonly unasked?: string | undefined
  readonly settings: readonly EffectiveSetting[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A repository whose files count. */
interface DescribedLayer {
  /** `owner/name`, or `.` for the checkout. */
  readonly origin: string
  readonly files: readonly string[]
}
