/** What the command line knows of the process that runs it. */
export interface Surroundings {
  /** Where it was called: paths that are typed begin here. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: Date
  readonly colour: boolean
  out(text: string): void
  error(text: string): void
}

/** What a command may use of them. */
export interface Terminal extends Surroundings {
  /** The folder whose OKRs are meant; paths that are printed begin here, wherever the command was called. */
  readonly checkout: string
}

/** How a command ended: fine, with findings at the failing level, or unable to work with what it was given. */
export const exitCodes = { fine: 0, findings: 1, unusable: 2 } as const

/** The caller's mistake on the command line or in its input: what was found, what was expected, an example. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
