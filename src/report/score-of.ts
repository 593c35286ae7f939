import type { InitiativeFields } from '../domain/initiative-fields.ts'
import { finite } from './finite.ts'

/** How far a promise is worth its effort, by the field's two usual formulas; numbers compare within one key result only. */
interface Score {
  readonly rice: number | undefined
  readonly ice: number | undefined
}

/** The scores of a promise that is `share` of its key result's way; nothing is made up for what its author left out. */
export function scoreOf(share: number | undefined, confidence: number | undefined, { reach, effort }: InitiativeFields): Score {
  if (share === undefined || confidence === undefined || effort === undefined || !(effort > 0)) return { rice: undefined, ice: undefined }
  const ice = (share * 100 * confidence) / effort
  return { rice: reach === undefined ? undefined : finite(ice * reach), ice: finite(ice) }
}
