import { asSummed } from '../format/as-summed.ts'
import { itemName } from '../../domain/item.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { roundValue } from '../../domain/quantity.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { countedChange } from '../../report/counted-change.ts'
import { openGap } from '../../report/open-gap.ts'
import type { CheckContext } from '../check/check-context.ts'
import { formatChange, formatSize } from '../../domain/format/format-quantity.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What else serves a key result, and what is left without a plan once this item's promise is counted; undefined where the last report cannot tell. */
export function servingWords(keyResult: KeyResult, verdict: Verdict, context: CheckContext): Phrase | undefined {
  const { lastReport } = context
  const claims = lastReport?.claims.get(keyResult.id)
  // Ids return from cycle to cycle, and what served the one of then serves nothing now.
  if (claims === undefined || lastReport?.cycle !== keyResult.cycleId) return undefined
  const own = new Set(ownNames(verdict, context))
  const others = claims.filter(({ role, name }) => role === 'open' && !own.has(name))
  const isCounted = claims.some(({ name }) => own.has(name))
  // A report from before this was linked may be from before all others were, too: that it knows none says nothing.
  if (others.length === 0 && !isCounted) return undefined
  const promised = roundValue(others.reduce((sum, { weighted }) => sum + (weighted ?? 0), 0))
  const { initiative } = vocabularyOf(context.settings.vocabulary)
  if (keyResult.intent === 'learn') return others.length === 0 ? words('Nothing else looks for the answer yet.') : phrase`${others.length} other open ${others.length === 1 ? initiative.one : initiative.many} ${words(others.length === 1 ? 'looks' : 'look')} for the answer too.`
  const rest = restWords(keyResult, roundValue(promised + ownPromise(keyResult, verdict)), isCounted ? '' : ', which the last report did not know yet,')
  if (others.length === 0) return phrase`Nothing else that is open serves it${rest}.`
  return phrase`${others.length} other open ${others.length === 1 ? initiative.one : initiative.many} ${words(others.length === 1 ? 'promises' : 'promise')} ${formatChange(asSummed(promised, openGap(keyResult)), keyResult.unit)}, weighted by confidence${rest}.`
}

/** This item, and the items whose promise it repeats. */
function ownNames(verdict: Verdict, { item }: CheckContext): readonly string[] {
  const origins = item.origins.flatMap((origin) => (origin.kind === 'item' ? [itemName(origin.item)] : []))
  return [itemName(item), ...origins, ...(verdict.inheritedFrom === undefined ? [] : [itemName(verdict.inheritedFrom)])]
}

function ownPromise(keyResult: KeyResult, { impacts, fields }: Verdict): number {
  const impact = impacts.find((one) => one.keyResult === keyResult.id)
  const counted = impact === undefined ? undefined : countedChange(impact, keyResult)
  return (counted ?? 0) * (impact?.confidence ?? fields.confidence ?? 1)
}

function restWords(keyResult: KeyResult, promised: number, aside: string): Phrase {
  const gap = openGap(keyResult)
  if (gap === undefined || gap === 0) return words('')
  const rest = gap > 0 ? gap - promised : promised - gap
  if (rest <= 0) return words(`; together with this one${aside || ','} that covers the gap`)
  return phrase`; with this one counted${words(aside || ',')} there is no plan yet for ${formatSize(asSummed(Math.min(rest, Math.abs(gap)), gap), keyResult.unit)}`
}
