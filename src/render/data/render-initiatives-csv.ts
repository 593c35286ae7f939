import { itemName } from '../../domain/item.ts'
import type { Claim } from '../../report/claim.ts'
import type { InitiativeReport } from '../../report/initiative-report.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import { csvRecord, type CsvValue } from './csv-cell.ts'

interface Row {
  readonly initiative: InitiativeReport
  readonly keyResult: KeyResultReport | undefined
  readonly claim: Claim | undefined
}

/** The columns, as docs/report.md describes them; new ones are added at the end. */
const COLUMNS: readonly (readonly [string, (row: Row) => CsvValue])[] = [
  ['repository', ({ initiative }) => initiative.repository],
  ['number', ({ initiative }) => initiative.number],
  ['kind', ({ initiative }) => initiative.kind],
  ['title', ({ initiative }) => initiative.title],
  ['url', ({ initiative }) => initiative.url],
  ['open', ({ initiative }) => initiative.open],
  ['stage', ({ initiative }) => initiative.stage],
  ['placement', ({ initiative }) => initiative.placement],
  ['verdict', ({ initiative }) => initiative.verdict],
  ['team', ({ initiative }) => initiative.team],
  ['author', ({ initiative }) => initiative.author],
  ['assignees', ({ initiative }) => initiative.assignees?.join(' ')],
  ['created_on', ({ initiative }) => initiative.createdOn],
  ['closed_on', ({ initiative }) => initiative.closedOn],
  ['size', ({ initiative }) => initiative.fields.size],
  ['kind_of_work', ({ initiative }) => initiative.fields.workKind],
  ['reach', ({ initiative }) => initiative.fields.reach],
  ['effort', ({ initiative }) => initiative.fields.effort],
  ['blocked_by', ({ initiative }) => initiative.blockedBy.map((blocker) => itemName(blocker)).join(' ')],
  ['waived_because', ({ initiative }) => initiative.waiver?.reason],
  ['key_result', ({ keyResult }) => keyResult?.id],
  ['role', ({ claim }) => claim?.role],
  // Of the changes in the next columns: those of a percentage are points.
  ['unit', ({ keyResult }) => (keyResult?.unit.kind === 'percent' ? 'pp' : keyResult?.unit.symbol)],
  ['expected_change', ({ claim }) => claim?.delta],
  ['confidence', ({ claim }) => claim?.confidence],
  ['weighted_change', ({ claim }) => claim?.weighted],
  ['share_of_way', ({ claim }) => claim?.share],
  ['expected_by', ({ claim }) => claim?.by],
  ['actual_change', ({ claim }) => claim?.actual],
  ['rice', ({ claim }) => claim?.rice],
  ['ice', ({ claim }) => claim?.ice],
  ['rank', ({ claim }) => claim?.rank],
  ['sub_issues', ({ initiative }) => initiative.parts?.total],
  ['sub_issues_closed', ({ initiative }) => initiative.parts?.done],
  ['hidden_blockers', ({ initiative }) => initiative.hiddenBlockers],
]

/** The initiatives as a table after RFC 4180: a row for each key result that one serves, or one row without. Numbers are in the key result's unit. */
export function renderInitiativesCsv({ objectives, initiatives }: Report): string {
  const keyResults = objectives.flatMap((objective) => objective.keyResults)
  const claims = new Map<string, Row[]>()
  const byName = new Map(initiatives.map((initiative) => [itemName(initiative), initiative]))
  for (const keyResult of keyResults) {
    for (const claim of keyResult.claims) {
      const name = itemName(claim.item)
      const initiative = byName.get(name)
      const there = claims.get(name)
      if (initiative === undefined) continue
      if (there === undefined) claims.set(name, [{ initiative, keyResult, claim }])
      else there.push({ initiative, keyResult, claim })
    }
  }
  const rows = initiatives.flatMap((initiative): readonly Row[] => claims.get(itemName(initiative)) ?? [{ initiative, keyResult: undefined, claim: undefined }])
  return [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, read]) => read(row)))].map(csvRecord).join('')
}
