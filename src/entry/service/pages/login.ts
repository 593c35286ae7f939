/** How a visitor shows who they are. */
export interface Login {
  /** Where GitHub asks the visitor; `state` comes back with the answer. */
  authorizationUrl(state: string): string
  /** The visitor's own token for the code that GitHub sent along; undefined where GitHub does not take the code. */
  exchange(code: string): Promise<string | undefined>
  /** Whether this token may read a repository, given as `owner/name`. */
  mayRead(token: string, repository: string): Promise<boolean>
}
