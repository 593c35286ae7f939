import { itemName, type ItemReference } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import type { InitiativeReport } from '../../report/initiative-report.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import type { Language } from '../words/language.ts'
import { languageOf } from '../words/language-of.ts'
import { plainNamesOf } from './plain-names-of.ts'
import { slugsOf } from './slugs-of.ts'

/** A report with what every section of a document about it looks up. */
export interface ReportView {
  readonly report: Report
  readonly settings: Settings
  readonly language: Language
  readonly keyResults: readonly KeyResultReport[]
  readonly keyResultById: ReadonlyMap<string, KeyResultReport>
  readonly initiativeByName: ReadonlyMap<string, InitiativeReport>
  /** Names that are no logins. */
  readonly plainNames: ReadonlySet<string>
  /** What each key result is called in addresses and file names, one name each. */
  readonly slugs: ReadonlyMap<string, string>
  /** Where the document tells more about a key result; undefined where it does not. */
  readonly places: ReadonlyMap<string, string | undefined>
  /** Whether the document's pictures lie beside it as files. */
  readonly hasPictures: boolean
  /** The path of the document that links start from. */
  readonly document: string
}

/** The address of what is said about a key result, by its slug and its objective. */
type PlaceOf = (slug: string, objective: string) => string | undefined

/** Further down in the same document. */
export const placedHere: PlaceOf = (slug) => `#${slug}`

/** What a document is like that a view is for. */
interface DocumentKind {
  readonly placeOf?: PlaceOf
  readonly hasPictures?: boolean
  readonly document?: string
}

/** The view of a report under these settings. */
export function reportView(report: Report, settings: Settings, { placeOf = placedHere, hasPictures = false, document = settings.report.path }: DocumentKind = {}): ReportView {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults)
  const slugs = slugsOf(keyResults.map(({ id }) => id))
  return {
    report,
    settings,
    language: languageOf(settings),
    keyResults,
    keyResultById: new Map(keyResults.map((keyResult) => [keyResult.id, keyResult])),
    initiativeByName: new Map(report.initiatives.map((initiative) => [itemName(initiative), initiative])),
    plainNames: plainNamesOf(report),
    slugs,
    hasPictures,
    document,
    places: new Map(report.objectives.flatMap((objective) => objective.keyResults.map(({ id }) => [id, placeOf(slugs.get(id) ?? '', objective.id)]))),
  }
}

/** The initiative of this name, if the report has it. */
export function initiativeOf(view: ReportView, reference: ItemReference): InitiativeReport | undefined {
  return view.initiativeByName.get(itemName(reference))
}
