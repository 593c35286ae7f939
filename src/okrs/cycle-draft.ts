import type { Cycle } from '../domain/cycle.ts'
import type { Day } from '../domain/day.ts'
import type { Loose } from './loose.ts'
import { type Spot, spotBelow } from './spot.ts'
import { suppressedBy } from './suppressed-by.ts'
import type { WrittenKeyResult } from './written-key-result.ts'
import type { WrittenObjective } from './written-objective.ts'
import type { WrittenOkrs } from './written-okrs.ts'

/** A key result as one file writes it, with where that is. */
export interface KeyResultDraft {
  readonly id: string
  readonly written: Loose<WrittenKeyResult>
  readonly spot: Spot
}

/** An objective as one file, or the company's and a repository's together, write it. */
export interface ObjectiveDraft {
  readonly id: string
  readonly written: Loose<WrittenObjective>
  readonly spot: Spot
  readonly keyResults: readonly KeyResultDraft[]
}

/** A cycle before its layers are merged and its defaults filled in. */
export interface CycleDraft {
  readonly id: string
  readonly start: Day | undefined
  readonly end: Day | undefined
  readonly file: string
  readonly spot: Spot
  readonly suppressed: Cycle['suppressed']
  readonly objectives: readonly ObjectiveDraft[]
}

/** The usable parts of a file as drafts; parts without an id have had their diagnostic and are left out. */
export function draftCycle(written: Loose<WrittenOkrs>, root: Spot): CycleDraft | undefined {
  const id = written.cycle?.id
  if (id === undefined) return undefined
  return {
    id,
    start: written.cycle?.start,
    end: written.cycle?.end,
    file: root.yaml.file,
    spot: spotBelow(root, 'cycle'),
    suppressed: suppressedBy(written.cycle?.suppress),
    objectives: draftsOf(written.objectives, spotBelow(root, 'objectives'), draftObjective),
  }
}

function draftObjective(id: string, written: Loose<WrittenObjective>, spot: Spot): ObjectiveDraft {
  return { id, written, spot, keyResults: draftsOf(written.key_results, spotBelow(spot, 'key_results'), draftKeyResult) }
}

function draftKeyResult(id: string, written: Loose<WrittenKeyResult>, spot: Spot): KeyResultDraft {
  return { id, written, spot }
}

function draftsOf<W extends { readonly id?: string | undefined }, D>(
  items: readonly (W | undefined)[] | undefined, list: Spot, draft: (id: string, written: W, spot: Spot) => D,
): readonly D[] {
  return (items ?? []).flatMap((item, index) => (item?.id === undefined ? [] : [draft(item.id, item, spotBelow(list, index))]))
}
