import type { Item } from '../domain/item.ts'
import type { PresentState } from './present-state.ts'

/** An open item with what Throughline has left on it, as far as a list tells. */
export interface OpenWork {
  readonly item: Item
  readonly present: PresentState
  /** Whether all that could be our comment was looked at; where not, its absence says nothing. */
  readonly commentKnown: boolean
  /** When the latest of those comments that may hold a command was written or changed, as ISO time. */
  readonly commandedAt?: string | undefined
  /** Whether a pull request touches the OKR file or the settings, whose proposed content a list does not tell. */
  readonly proposes: boolean
}
