import type { KeyResultReport } from '../../report/key-result-report.ts'
import { type Phrase, words } from '../phrase/phrase.ts'
import type { ReportView } from './report-view.ts'
import { ownerAsWritten } from './somebody.ts'

/** Who owns a key result, or who at least owns its objective. */
export function ownerWords(keyResult: KeyResultReport, { report, language }: ReportView): Phrase {
  if (keyResult.owner !== undefined) return ownerAsWritten(keyResult.owner)
  const above = report.objectives.find(({ keyResults }) => keyResults.includes(keyResult))?.owner
  return above === undefined ? words(language.labels.nobodyYet) : language.sentences.stakeholder(ownerAsWritten(above))
}
