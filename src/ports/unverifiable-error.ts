/** What is known of the cause. */
interface KnownCause {
  /** In GitHub's words: `contents: read`. */
  readonly permission?: string | undefined
  /** In milliseconds. */
  readonly wait?: number | undefined
  /** The token itself was not accepted: it is wrong, has expired or was revoked. */
  readonly tokenRefused?: boolean | undefined
}

/** `denied` needs a permission, `unavailable` needs time, `outdated` a newer GitHub Enterprise Server. */
type Reason = 'denied' | 'unavailable' | 'outdated'

const WHY: Readonly<Record<Reason, string>> = {
  denied: 'access was refused', unavailable: 'GitHub did not answer', outdated: 'this GitHub Enterprise Server is too old for it',
}

/** The world did not answer, or refused, so nothing can be said; never a person's mistake. */
export class UnverifiableError extends Error {
  override readonly name = 'UnverifiableError'
  /** What could not be read, in a user's words: `issue acme/web#12`. */
  readonly subject: string
  readonly reason: Reason
  /** The reason in words that go on a sentence. */
  readonly why: string
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

  constructor(subject: string, reason: Reason, cause: unknown, { permission, wait, tokenRefused = false }: KnownCause = {}) {
    const why = tokenRefused ? 'GitHub did not accept the token' : WHY[reason]
    super(`Could not verify ${subject}: ${why}${permission === undefined ? '' : `, since the token lacks "${permission}"`}`, { cause })
    this.subject = subject
    this.reason = reason
    this.why = why
    this.permission = permission
    this.tokenRefused = tokenRefused
    this.wait = wait !== undefined && Number.isFinite(wait) ? wait : undefined
  }
}
