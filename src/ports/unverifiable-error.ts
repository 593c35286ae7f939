/** What is known of the cause. */
interface KnownCause {
  /** In GitHub's words: `contents: read`. */
  readonly permission?: string | undefined
  /** In milliseconds. */
  readonly wait?: number | undefined
  /** The token itself was not accepted: it is wrong, has expired or was revoked. */
  readonly tokenRefused?: boolean | undefined
}

function whyNot(reason: 'denied' | 'unavailable', tokenRefused: boolean): string {
  if (tokenRefused) return 'GitHub did not accept the token'
  return reason === 'denied' ? 'access was refused' : 'GitHub did not answer'
}

/** The world did not answer, or refused, so nothing can be said; never a person's mistake. */
export class UnverifiableError extends Error {
  override readonly name = 'UnverifiableError'
  /** What could not be read, in a user's words: `issue acme/web#12`. */
  readonly subject: string
  /** `denied` needs a permission, `unavailable` needs time. */
  readonly reason: 'denied' | 'unavailable'
  /** The permission that was missing, in GitHub's words, where that is known: `contents: read`. */
  readonly permission: string | undefined
  /** Milliseconds after which asking again makes sense, where the world said so. */
  readonly wait: number | undefined
  /** No permission would help, but another token. */
  readonly tokenRefused: boolean

  /** A bundle that is loaded later carries a copy of this class; an error of any copy is one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UnverifiableError'
  }

  constructor(subject: string, reason: 'denied' | 'unavailable', cause: unknown, { permission, wait, tokenRefused = false }: KnownCause = {}) {
    super(`Could not verify ${subject}: ${whyNot(reason, tokenRefused)}${permission === undefined ? '' : `, since the token lacks "${permission}"`}`, { cause })
    this.subject = subject
    this.reason = reason
    this.permission = permission
    this.tokenRefused = tokenRefused
    this.wait = wait !== undefined && Number.isFinite(wait) ? wait : undefined
  }
}
