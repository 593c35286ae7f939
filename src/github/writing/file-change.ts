/** A file as it shall be; without content it shall not be there. */
export interface FileChange {
  readonly path: string
  readonly content: string | undefined
}
