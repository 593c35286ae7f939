/** What somebody asks of Throughline in a comment. */
export type CommandRequest =
  | { readonly kind: 'check' }
  /** `text` names the key results, or says `none` and why. */
  | { readonly kind: 'key-result'; readonly text: string }
  | { readonly kind: 'impact'; readonly text: string }
  | { readonly kind: 'waive'; readonly reason: string }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'unknown' }

/** A request as it stands in its comment. */
export interface Command {
  readonly request: CommandRequest
  /** The whole line, as a reader sees it. */
  readonly written: string
  /** Without `/throughline` before it, so that it may be meant for another bot. */
  readonly bare: boolean
}
