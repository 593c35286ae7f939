import type { Conclusion } from './effect.ts'

/** A check run that stands on the head commit. */
export interface PresentCheck {
  readonly id: number
  readonly name: string
  readonly conclusion: Conclusion | string | undefined
  readonly title: string
  readonly summary: string
  /** As the effect that made it carried it. */
  readonly digest?: string | undefined
  /** It carries annotations, which an update would keep for ever. */
  readonly annotated?: boolean | undefined
}

/** A comment of our own that stands on the item. */
export interface PresentComment {
  readonly id: number
  readonly body: string
  /** Its author's login, as the world writes it beside what is closed. */
  readonly author?: string | undefined
  readonly minimized?: boolean | undefined
  /** Younger comments of our own with the same marker, which runs that crossed have left. */
  readonly doubles?: readonly number[] | undefined
}

/** What Throughline has already left on an item, so that only differences are written. */
export interface PresentState {
  readonly headSha?: string | undefined
  readonly checks: readonly PresentCheck[]
  readonly comment?: PresentComment | undefined
  readonly labels: readonly string[]
  /** The login of whoever closed the issue, where it is closed. */
  readonly closedBy?: string | undefined
}
