import { given, type Phrase } from '../phrase/phrase.ts'
import type { MatterFacts } from './language.ts'

/** Somebody's name in a sentence, with an `@` only where it is a login. */
export function mention(name: string, { plainNames }: Pick<MatterFacts, 'plainNames'>): Phrase {
  return given(plainNames?.has(name) === true ? name : `@${name}`, 60)
}
