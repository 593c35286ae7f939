import type { Settings } from '../../domain/settings.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { checkWords } from '../words/check-words.ts'

/** Why what does not pass is only warned about, for any format. */
export function warnWords({ enforceAfter }: Settings): Phrase {
  switch (enforceAfter?.kind) {
    case undefined: return checkWords.warnOnly()
    case 'day': return checkWords.warnUntil(enforceAfter.from)
    case 'number': return checkWords.warnOlder(enforceAfter.above)
  }
}
