import type { InitiativeReport } from '../../report/initiative-report.ts'
import type { Language } from '../words/language.ts'
import { givesReason } from '../words/waiver-words.ts'

/** What stands above waived work: how much there is, and how much of it without a reason. */
export function waivedTitle(waived: readonly InitiativeReport[], { sentences }: Language): string {
  return sentences.waived(waived.length, waived.filter(({ waiver }) => waiver === undefined || !givesReason(waiver)).length)
}
