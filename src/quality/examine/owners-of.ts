import type { KeyResult } from '../../domain/key-result.ts'
import { isLeftOpen } from './is-left-open.ts'

const LONGEST_OWNER = 500

/** Who owns a key result, in small letters: the people and teams that are mentioned, or else the owner as it is written; nobody where it is left open. */
export function ownersOf({ owner = '' }: Pick<KeyResult, 'owner'>): readonly string[] {
  const written = owner.trim().slice(0, LONGEST_OWNER).toLowerCase()
  if (written === '' || isLeftOpen(written)) return []
  const mentioned = [...new Set(written.match(/@[\w/-]+/g))]
  return mentioned.length > 0 ? mentioned : [written]
}
