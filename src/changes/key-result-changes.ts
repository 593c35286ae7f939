import type { KeyResult } from '../domain/key-result.ts'
import { type ChangeDetail, changedText, listed, suppressionChanges } from './change-detail.ts'
import { checkInChanges } from './check-in-changes.ts'
import { guardrailChanges } from './guardrail-changes.ts'
import { folded, type Pair } from './matching.ts'
import type { Promised } from './promised.ts'
import { titleChange } from './title-change.ts'
import { valueChanges } from './value-changes.ts'

/** Everything in which a key result differs from what it was, but for its id and its place. */
export function keyResultChanges(pair: Pair<KeyResult>, promised: Promised): readonly ChangeDetail[] {
  const { before, after } = pair
  return [
    ...valueChanges(pair, promised),
    ...dueChanges(pair),
    ...guardrailChanges(before.guardrails, after.guardrails),
    ...titleChange(pair, promised),
    ...changedText('metric', before.metric, after.metric),
    // A question in the place of a number asks for no number any more.
    ...changedText('intent', before.intent, after.intent, after.intent === 'learn'),
    ...changedText('audience', before.audience, after.audience),
    ...changedText('level', before.level, after.level),
    ...changedText('owner', before.owner, after.owner),
    ...changedText('accepted_by', listed(before.acceptedBy ?? []), listed(after.acceptedBy ?? [])),
    ...(before.weight === after.weight ? [] : [{ kind: 'weight', from: before.weight, to: after.weight } as const]),
    ...marked('north-star', before.northStar, after.northStar),
    ...marked('proxy', before.proxy, after.proxy),
    ...changedText('source', sourceText(before), sourceText(after)),
    ...changedText('aliases', listed(before.aliases), listed(withoutFormerId(pair))),
    ...suppressionChanges(before, after),
    ...checkInChanges(pair),
  ]
}

/** A day that follows the cycle's end moves with the cycle, which is told once. */
function dueChanges({ before, after }: Pair<KeyResult>): readonly ChangeDetail[] {
  const follows = !before.dueWritten && !after.dueWritten && folded(before.cycleId) === folded(after.cycleId)
  return follows || before.due === after.due ? [] : [{ kind: 'due', from: before.due, to: after.due, eased: after.due > before.due }]
}

function marked(field: 'north-star' | 'proxy', before: boolean, after: boolean): readonly ChangeDetail[] {
  return before === after ? [] : [{ kind: 'mark', field, set: after }]
}

/** The alias that a renaming leaves behind belongs to the renaming. */
function withoutFormerId({ before, after }: Pair<KeyResult>): readonly string[] {
  return before.id === after.id ? after.aliases : after.aliases.filter((alias) => folded(alias) !== folded(before.id))
}

function sourceText({ source }: KeyResult): string | undefined {
  return source && `${source.file} (${source.date}, ${source.value})`
}
