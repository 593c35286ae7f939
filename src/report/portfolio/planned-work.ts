import { itemName } from '../../domain/item.ts'
import type { ItemReference } from '../../domain/item.ts'
import type { Claim } from '../claim.ts'
import { compareReferences } from '../compare-references.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import { shareOfWay } from '../share-of-way.ts'

/** An initiative that makes promises of its own, with what they come to over all key results. */
export interface PlannedWork {
  readonly item: ItemReference
  readonly initiative: InitiativeReport
  /** Every promise still to be shipped. */
  readonly open: boolean
  readonly keyResults: readonly string[]
  /**
   * Its promises weighted by confidence, each as a share of its key result's way, and these by the weights of the key results: 1 would be
   * all that the cycle set out to move. Undefined where no promise can be compared.
   */
  readonly impact: number | undefined
}

/** The work that key results are promised by; deliveries of other items' promises and what was dropped are none of it. */
export function plannedWork(keyResults: readonly KeyResultReport[], initiatives: ReadonlyMap<string, InitiativeReport>): readonly PlannedWork[] {
  const whole = keyResults.reduce((sum, keyResult) => sum + (shareOfWay(1, keyResult) === undefined ? 0 : keyResult.weight), 0)
  const promises = new Map<string, { readonly claim: Claim; readonly keyResult: KeyResultReport }[]>()
  for (const keyResult of keyResults) {
    for (const claim of keyResult.claims) {
      if (claim.role === 'delivery' || claim.role === 'dropped') continue
      const name = itemName(claim.item)
      const there = promises.get(name)
      if (there === undefined) promises.set(name, [{ claim, keyResult }])
      else there.push({ claim, keyResult })
    }
  }
  return [...promises].flatMap(([name, made]): readonly PlannedWork[] => {
    const initiative = initiatives.get(name)
    const [first] = made
    if (initiative === undefined || first === undefined) return []
    const shares = made.flatMap(({ claim, keyResult }) => {
      const share = shareOfWay(claim.weighted, keyResult)
      return share === undefined ? [] : [Math.max(0, share) * (keyResult.weight / whole)]
    })
    const sum = shares.reduce((total, share) => total + share, 0)
    const impact = shares.length > 0 && Number.isFinite(sum) ? sum : undefined
    return [{ item: first.claim.item, initiative, open: made.every(({ claim }) => claim.role === 'open'), keyResults: made.map(({ keyResult }) => keyResult.id), impact }]
  }).toSorted((a, b) => compareReferences(a.item, b.item))
}
