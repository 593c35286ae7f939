import type { Unit } from '../../domain/unit.ts'
import type { AmountRole } from './amount.ts'
import { type TitlePiece, wordAt } from './title-piece.ts'

/** What places in a list are counted in. */
export const RANK: Unit = { kind: 'count', symbol: 'rank', scale: 1 }

const ARTICLES = /^(?:the|our|a|its)$/
/** Behind these a list is where somebody shall be: "*reach* the top 20". */
const REACHING = /^(?:reach|enter|make|hit|crack|attain|achieve)$/
const INTO = /^(?:in|into|among|within|inside|to|from)$/
const RANKING = /^(?:get|be|rank(?:s|ed|ing|ings)?|placed?|finish|land|stay|remain|come|move|rise|climb|break|listed|appear|position)$/
/** What the list is of, or where it is, and not who is in it: "top 20 *customers*". */
const FOLLOWERS = /^(?:|[^\p{L}\d%-]|of|in|for|on|by|to|from|across|among|within|worldwide|nationwide|nationally|globally|positions?|ranks?|spots?|places?|rankings?)$/u
const FARTHEST = 5

/** What a place in a list does in its title: "reach the *top 20*", "from the *top 50* to …"; undefined where a list is only one of those that are spoken of. */
export function rankAt(pieces: readonly TitlePiece[], at: number): AmountRole | undefined {
  if (wordAt(pieces, at - 1) !== 'top') return undefined
  const before = ARTICLES.test(wordAt(pieces, at - 2)) ? at - 3 : at - 2
  // "Be among the top 5 employers" says it of oneself.
  const isOneself = /^(?:in|into|among)$/.test(wordAt(pieces, before)) && RANKING.test(wordAt(pieces, before - 1)) && pieces[at + 1]?.kind === 'word'
  if (!isOneself && !FOLLOWERS.test(wordAt(pieces, at + 1))) return undefined
  if (before < 0 || (before <= 1 && REACHING.test(wordAt(pieces, before)))) return 'at'
  const lead = wordAt(pieces, before)
  if (!INTO.test(lead) || !pieces.slice(Math.max(0, before - FARTHEST), before).some(({ text }) => RANKING.test(text.toLowerCase()))) return undefined
  if (lead === 'from') return isOtherRank(pieces, at) ? 'from' : undefined
  return lead === 'to' ? 'to' : 'at'
}

/** "From the top 50 *to the top 20*". */
function isOtherRank(pieces: readonly TitlePiece[], at: number): boolean {
  return wordAt(pieces, at + 1) === 'to' && wordAt(pieces, ARTICLES.test(wordAt(pieces, at + 2)) ? at + 3 : at + 2) === 'top'
}
