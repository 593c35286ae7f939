import { itemName } from '../../domain/item.ts'
import { compareText } from '../compare-references.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { Load } from '../load.ts'

/** How many key results each team's committed work serves at a time, the fullest desk first; empty where nothing names a team. */
export function teamLoadOf(keyResults: readonly KeyResultReport[], initiatives: ReadonlyMap<string, InitiativeReport>): readonly Load[] {
  const desks = new Map<string, { readonly keyResults: Set<string>; readonly items: Set<string> }>()
  for (const { id, claims } of keyResults) {
    for (const { item, stage } of claims) {
      const team = stage === 'committed' ? initiatives.get(itemName(item))?.team : undefined
      if (team === undefined) continue
      const desk = desks.get(team) ?? { keyResults: new Set<string>(), items: new Set<string>() }
      desk.keyResults.add(id)
      desk.items.add(itemName(item))
      desks.set(team, desk)
    }
  }
  return [...desks]
    .map(([who, desk]) => ({ who, keyResults: [...desk.keyResults], initiatives: desk.items.size }))
    .toSorted((a, b) => b.keyResults.length - a.keyResults.length || b.initiatives - a.initiatives || compareText(a.who, b.who))
}
