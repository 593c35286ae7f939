/** What a key result is: a change in the world, work of one's own, both in one line, or not to be told from the words. */
export type Kind = 'outcome' | 'output' | 'mixed' | 'unclear'

/** A way in which a key result's number misleads. */
export type Trap = 'traction' | 'sentiment-only' | 'output-in-disguise' | 'wrong-moment'

/** The verdict on one key result. */
export interface Classification {
  readonly kind: Kind
  /** At most one; also told of a line whose kind is left open, by the words that would mislead either way. */
  readonly traps: readonly Trap[]
  /** How sure the kind is, 0 to 1. */
  readonly confidence: number
  /** The words that decided, as written, weightiest first; empty where nothing spoke clearly. */
  readonly because: readonly string[]
}

/** What is read of a key result; the title decides, the fields help where it leaves doubt. */
export interface KeyResultWords {
  readonly title: string
  readonly metric?: string | undefined
  readonly unit?: string | undefined
  readonly baseline?: number | undefined
  readonly target?: number | undefined
}
