import { itemName, type ItemReference } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import type { InitiativeReport } from '../../report/initiative-report.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import type { Language } from '../words/language.ts'
import { languageOf } from '../words/language-of.ts'

/** A report with what every section of a document about it looks up. */
export interface ReportView {
  readonly report: Report
  readonly settings: Settings
  readonly language: Language
  readonly keyResults: readonly KeyResultReport[]
  readonly keyResultById: ReadonlyMap<string, KeyResultReport>
  readonly initiativeByName: ReadonlyMap<string, InitiativeReport>
}

/** The view of a report under these settings. */
export function reportView(report: Report, settings: Settings): ReportView {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults)
  return {
    report,
    settings,
    language: languageOf(settings),
    keyResults,
    keyResultById: new Map(keyResults.map((keyResult) => [keyResult.id, keyResult])),
    initiativeByName: new Map(report.initiatives.map((initiative) => [itemName(initiative), initiative])),
  }
}

/** The initiative of this name, if the report has it. */
export function initiativeOf(view: ReportView, reference: ItemReference): InitiativeReport | undefined {
  return view.initiativeByName.get(itemName(reference))
}
