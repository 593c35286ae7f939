import type { Day } from '../../domain/day.ts'
import { itemName } from '../../domain/item.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import { comfortableLoad, type Load } from '../load.ts'
import type { ObjectiveReport } from '../objective-report.ts'
import type { Dependency } from '../portfolio/dependencies-of.ts'
import { type Attention, compareAttention } from './attention.ts'
import { claimAttention, initiativeAttention } from './initiative-attention.ts'
import { keyResultAttention } from './key-result-attention.ts'
import { proposalsAttention } from './proposals-attention.ts'

/** What the list of matters is made from. */
interface AttentionFacts {
  readonly today: Day
  /** When the cycle ended, once it has. */
  readonly ended: Day | undefined
  readonly objectives: readonly ObjectiveReport[]
  /** By name. */
  readonly initiatives: ReadonlyMap<string, InitiativeReport>
  readonly load: readonly Load[]
  readonly teams: readonly Load[]
  readonly dependencies: readonly Dependency[]
}

/** Everything that somebody should act on, the gravest first. */
export function attentionOf(facts: AttentionFacts): readonly Attention[] {
  const keyResults = facts.objectives.flatMap((objective) => objective.keyResults)
  const order = new Map(keyResults.map((keyResult, index) => [keyResult.id, index]))
  const waiting = new Map(facts.dependencies.map((dependency) => [itemName(dependency.item), dependency]))
  const over = facts.ended !== undefined
  const found = [
    ...facts.objectives.flatMap((objective) => objective.keyResults.flatMap((keyResult) => keyResultAttention(keyResult, objective, { over, today: facts.today, shippedOn: shippedOn(keyResult, facts) }))),
    ...keyResults.flatMap((keyResult) => keyResult.claims.flatMap((claim) => {
      const initiative = facts.initiatives.get(itemName(claim.item))
      return initiative === undefined ? [] : claimAttention(claim, initiative, keyResult.id, { today: facts.today, ended: facts.ended })
    })),
    ...(over ? [] : keyResults.flatMap((keyResult) => proposalsAttention(keyResult, facts.initiatives, facts.today))),
    ...[...facts.initiatives].flatMap(([name, initiative]) => initiativeAttention(initiative, waiting.get(name), over)),
    // Nothing is left of the cycle to have too much of.
    ...(over ? [] : facts.load.flatMap((load) => overload(load, undefined))),
    ...(over ? [] : facts.teams.flatMap((load) => overload(load, load.who))),
  ]
  return found.toSorted(compareAttention(order))
}

function shippedOn(keyResult: KeyResultReport, facts: AttentionFacts): readonly Day[] {
  return keyResult.claims.flatMap((claim) => {
    const day = facts.initiatives.get(itemName(claim.item))?.closedOn
    return (claim.stage === 'shipped' || claim.stage === 'measured') && day !== undefined ? [day] : []
  })
}

function overload({ who, keyResults }: Load, team: string | undefined): readonly Attention[] {
  if (keyResults.length <= comfortableLoad) return []
  return [{ code: 'overload', keyResults, team, severity: 'low', keyResult: undefined, item: undefined, owner: team === undefined ? who : undefined }]
}
